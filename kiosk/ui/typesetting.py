"""Where lines may break, and how a title is set. For the screen only, not for print."""

from __future__ import annotations

import re
from functools import cache

from kiosk.campaign.joining import COMMAS

NO_BREAK = "\u00a0"
LONGEST_LAST_WORD = 12
LONGEST_PART = 24
_COMMA = re.compile(f"({'|'.join(COMMAS)})")


def tie_last(text: str) -> str:
    """Joins the last two words, so that a short word never stands alone on the last line."""
    head, space, last = text.rpartition(" ")
    return f"{head}{NO_BREAK}{last}" if space and len(last) <= LONGEST_LAST_WORD else text


def tie_parts(line: str) -> str:
    """Lets a public line break after commas only. A very long part may break anywhere."""
    return "".join(
        part if part in COMMAS or len(part) > LONGEST_PART else part.replace(" ", NO_BREAK)
        for part in _COMMA.split(line)
    )


def left_to_right(path: str) -> str:
    """A path that keeps its order in a sentence of Arabic: else its first slash goes to its end."""
    return f"\u2066{path}\u2069"


def untie(text: str) -> str:
    """The text with ordinary spaces again."""
    return text.replace(NO_BREAK, " ")


MOST_LINES = 5
"""The most lines a title may have."""

TITLE_LEADING = 1.04
"""Distance between lines of a title, in ems."""

TUCKED = "\u2060"
"""Marks a place in a title where two letters must stand closer than the font's kerning puts them.

In the display cut the hook of the f is so wide that kerning moves a tall letter after it away by
0.074 em, which looks like a gap in the word. The window lets the two nearly touch.
"""

_PAIR = re.compile("f(?=[BDEFHIKLMNPRU])")
_WIDTHS = {
    **dict.fromkeys("iIjlt.,:;!|()[]’‘'- ", 0.32),
    **dict.fromkeys("mwMW@%—&", 0.85),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ", 0.66),
}
"""Widths of letters of the display cut in ems, exact enough to choose line breaks."""


@cache
def set_title(title: str, ratio: float) -> str:
    """Breaks `title` so that it can be set as large as possible in a box of that aspect `ratio`.

    Lines have about the same length and end in a line feed. `TUCKED` stands where two letters of a
    line must be closer.
    """
    words = tie_last(title).split(" ") if title.count(" ") > 1 else title.split(" ")
    best, largest = title, 0.0
    for most in range(1, min(MOST_LINES, len(words)) + 1):
        lines = _balanced(words, most)
        size = min(ratio / max(map(_ems, lines)), 1 / (len(lines) * TITLE_LEADING))
        if size > largest * 1.02:  # another line must be worth it
            best, largest = "\n".join(lines), size
    return _PAIR.sub("f" + TUCKED, best)


def _balanced(words: list[str], most: int) -> list[str]:
    """The words in at most `most` lines, so that the longest line is as short as possible."""
    ends = range(1, len(words) + 1)
    widths = sorted({_ems(" ".join(words[a:b])) for a in range(len(words)) for b in ends if a < b})
    for width in widths:
        lines = [words[0]]
        for word in words[1:]:
            if _ems(f"{lines[-1]} {word}") <= width:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        if len(lines) <= most and max(map(_ems, lines)) <= width:
            return lines
    return [" ".join(words)]


def _ems(text: str) -> float:
    return sum(_WIDTHS.get(one, 0.52 if one < "\u2e80" else 1.0) for one in text)
