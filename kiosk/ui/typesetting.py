"""Where lines may break: spaces that hold together what should not be torn apart.

For the screen only; nothing of it is kept or printed.
"""

from __future__ import annotations

import re

from kiosk.campaign.joining import COMMAS

NO_BREAK = "\u00a0"
LONGEST_LAST_WORD = 12
LONGEST_PART = 24
_COMMA = re.compile(f"({'|'.join(COMMAS)})")


def tie_last(text: str) -> str:
    """Holds the last two words together, so that no line ends a text with one short word."""
    head, space, last = text.rpartition(" ")
    return f"{head}{NO_BREAK}{last}" if space and len(last) <= LONGEST_LAST_WORD else text


def tie_parts(line: str) -> str:
    """Lets a public line break after its commas; a part too long for that breaks anywhere."""
    return "".join(
        part if part in COMMAS or len(part) > LONGEST_PART else part.replace(" ", NO_BREAK)
        for part in _COMMA.split(line)
    )


def untie(text: str) -> str:
    """The text as it was."""
    return text.replace(NO_BREAK, " ")
