"""Several tables in one ledger: a bundle of this one, and merging those of others."""
