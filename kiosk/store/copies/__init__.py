"""Copies of a ledger: the second copy and its journal, snapshots, recovery, restoring."""
