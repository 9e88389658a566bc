"""Entries of the ledger: their kinds and rules, their bytes, what they come to together."""
