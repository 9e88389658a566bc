"""A number with the thing it counts, for messages in English: `1 signature`, `2 signatures`."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """`number` before `one`, or before `many`, which is `one` with an s unless it is given.

    Both may include a verb: `counted(n, "entry is", "entries are")`.
    """
    return f"{number} {one if number == 1 else many or one + 's'}"
