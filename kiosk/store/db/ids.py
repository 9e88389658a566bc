"""New ids: UUIDv7, so that they sort by time and always append at the right end of an index.

Monotone within one process even when the wall clock goes back; order never relies on it.
"""

from __future__ import annotations

from uuid import UUID

import uuid_utils


def new_id() -> UUID:
    """A fresh UUIDv7 as the standard library's type."""
    return UUID(bytes=uuid_utils.uuid7().bytes)
