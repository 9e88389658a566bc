"""The one place where the key of the ledger's pages goes in.

The driver is SQLCipher's: given a raw 32-byte key before the first statement, it encrypts
and authenticates every page. Where the key is kept is `page_key`'s business.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2


def unlock(connection: dbapi2.Connection, key: bytes | None) -> None:
    """Gives `connection` the raw key; without one the pages are plain. Never a passphrase."""
    if key is not None:
        # It writes of its own to stderr, where a command says one sentence.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
