"""Copies of a ledger: the second medium and its journal, snapshots, recovery, restoring."""
