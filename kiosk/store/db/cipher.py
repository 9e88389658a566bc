"""Gives a connection the key of the ledger's pages, and their format.

SQLCipher encrypts and authenticates every page when it gets a raw 32-byte key before the first
statement. `page_key` stores the key.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2

PAGE = 2048
"""Bytes of a page, part of the format. A signature changes six pages or more, and each is encrypted
as a whole, so small pages make signing faster."""

PROOF = "HMAC_SHA256"
"""What authenticates a page, part of the format. Processors have instructions for it."""


def unlock(connection: dbapi2.Connection, key: bytes | None) -> None:
    """Gives `connection` the raw key; without one the pages are plain. Never a passphrase."""
    if key is not None:
        # Else it writes messages of its own to stderr.
        connection.execute("PRAGMA cipher_log_level = NONE")
        # As defaults of the whole process, because VACUUM INTO uses these for the copy; a copy with
        # other settings than the ledger could not be opened.
        connection.execute(f"PRAGMA cipher_default_hmac_algorithm = {PROOF}")
        connection.execute(f"PRAGMA cipher_default_page_size = {PAGE}")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
