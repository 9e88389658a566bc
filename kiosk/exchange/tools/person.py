"""One person in a file for a campaign tool."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.exchange.tools.name_parts import NameParts


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who agreed to be written to.

    `id` stays the same through corrections and merging, so a tool knows the person again. `tags`
    say which letter was signed, and whether only to be counted.
    """

    id: str
    name: str
    parts: NameParts
    email: str
    role: str
    organisation: str
    signed_at: datetime
    tags: tuple[str, ...]
