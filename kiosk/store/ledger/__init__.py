"""The entries of a ledger: appending, merging, taking in, undoing, verifying."""
