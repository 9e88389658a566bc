"""Pages for the codes, from a campaign and its ledger to a folder for a web space."""
