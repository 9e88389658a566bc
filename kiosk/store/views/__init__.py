"""What is derived from the entries: signatures, search, duplicates, paper sheets."""
