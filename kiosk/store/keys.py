"""The one place where the key of the ledger's pages goes in. No ledger has a key yet.

The driver is SQLCipher's: given a raw 32-byte key before the first statement, it encrypts
and authenticates every page. Where the key is kept is not this module's business.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2


def unlock(connection: dbapi2.Connection, key: bytes | None) -> None:
    """Gives `connection` the raw key; without one the pages are plain. Never a passphrase."""
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
