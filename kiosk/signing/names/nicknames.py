"""Common English nicknames and the formal name that each is replaced by for matching.

The list is `resources/names/nicknames-en.txt`. A nickname of several formal names stands for the
most common one, or for none; a false match is only a flag that a volunteer dismisses.
"""

from __future__ import annotations

from functools import cache

from kiosk import assets


@cache
def formal_names() -> dict[str, str]:
    """Nickname to formal name, both folded; no formal name is itself a nickname."""
    names: dict[str, str] = {}
    for line in assets.nicknames().read_text("utf-8").splitlines():
        formal, _, nicknames = line.partition(":")
        names |= {nickname: formal for nickname in nicknames.split() if nickname not in names}
    return names
