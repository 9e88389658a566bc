"""The staff's pages: PIN, numbers, signatures, duplicates, sheets, retention."""
