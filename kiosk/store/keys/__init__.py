"""The key of the ledger's pages: made, kept in the system's keystore or a file, opened."""
