"""The ledger's file: connections and settings, tables, migrations, what the driver says."""
