"""Where lines may break, and how a title is set.

For the screen only; nothing of it is kept or printed.
"""

from __future__ import annotations

import re
from functools import cache

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


MOST_LINES = 5
"""Of a title."""

TITLE_LEADING = 1.04
"""From line to line, in ems."""

TUCKED = "\u2060"
"""Parts a line of a title where its two sides are to stand closer than the font's kerning has them.

In the display cut f bends so far over that its kerning moves a tall letter after it away by
0.074 em, which tears a word in two. The window lets the hook of the f nearly touch.
"""

_PAIR = re.compile("f(?=[BDEFHIKLMNPRU])")
_WIDTHS = {
    **dict.fromkeys("iIjlt.,:;!|()[]’‘'- ", 0.32),
    **dict.fromkeys("mwMW@%—&", 0.85),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ", 0.66),
}
"""Ems of letters of the display cut, near enough to choose where lines break."""


@cache
def set_title(title: str, ratio: float) -> str:
    """`title` in the lines that let it be largest in a room `ratio` times as wide as high.

    Lines are of much the same length and end in a line feed; `TUCKED` stands where two letters
    of one line are to be closer.
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
    """The words in at most `most` lines, the longest of them as short as it can be."""
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
