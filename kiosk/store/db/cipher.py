"""The one place where the key of the ledger's pages goes in, and what they are made like.

The driver is SQLCipher's: given a raw 32-byte key before the first statement, it encrypts
and authenticates every page. Where the key is kept is `page_key`'s business.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2

PAGE = 2048
"""Bytes of a page, part of the format. Whoever signs waits for each one that is touched to be
encrypted whole, six of them or more, and whoever searches for each one to be decrypted."""

PROOF = "HMAC_SHA256"
"""What authenticates a page, part of the format: as strong as is asked for, and what
processors have instructions for."""


def unlock(connection: dbapi2.Connection, key: bytes | None) -> None:
    """Gives `connection` the raw key; without one the pages are plain. Never a passphrase."""
    if key is not None:
        # It writes of its own to stderr, where a command says one sentence.
        connection.execute("PRAGMA cipher_log_level = NONE")
        # As defaults, of the whole process: what VACUUM INTO makes knows no others, and a copy
        # that had one from here and one from there could be opened by nobody.
        connection.execute(f"PRAGMA cipher_default_hmac_algorithm = {PROOF}")
        connection.execute(f"PRAGMA cipher_default_page_size = {PAGE}")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
