"""New ids: UUIDv7, which sort by time, so that an index grows at its end.

They are monotone within one process even when the wall clock goes back; nothing relies on that.
"""

from __future__ import annotations

from uuid import UUID

import uuid_utils


def new_id() -> UUID:
    """A fresh UUIDv7 as the standard library's type."""
    return UUID(bytes=uuid_utils.uuid7().bytes)
