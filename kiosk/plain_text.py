"""Reads text as it was meant, whatever system, editor or keyboard it comes from.

The same words have other bytes elsewhere: Windows begins a text file with a byte order mark or
writes it in UTF-16, macOS takes the accents off the letters, a Japanese keyboard types digits of
full width, and editors turn a hyphen into a dash. Nothing here decides what a text may hold.
"""

from __future__ import annotations

import codecs
import unicodedata

BYTE_ORDER_MARK = "\ufeff"

_UNSEEN = dict.fromkeys(map(ord, "\ufeff\u200b\u2060\u00ad\u200e\u200f\u061c"))
"""Characters that nobody sees or types: byte order marks, breaks, directions."""

_DASHES = "\u2212\u2043\u02d7\u30fc\u30fb"
"""Signs that stand for a hyphen and are no dashes to Unicode: a minus, a bullet, and what Japanese
keyboards have on that key."""


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with its byte order mark, without that mark.

    Raises UnicodeDecodeError for anything else.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16")
    return data.decode("utf-8-sig")


def simplify(text: str) -> str:
    """The text in Unicode's form NFKC, on one line, without what nobody sees.

    Two ways to type the same letters become one, letters and digits of full width become the usual
    ones, and any white space becomes one space; none stays at the ends.
    """
    return " ".join(unicodedata.normalize("NFKC", text).translate(_UNSEEN).split())


def simplify_code(text: str) -> str:
    """`simplify` for codes and numbers: every dash becomes a hyphen, every digit one of 0 to 9."""
    return "".join(map(_code_character, simplify(text)))


def join_groups(text: str) -> str:
    """`simplify_code`, without the hyphens and spaces between the groups of a code."""
    return simplify_code(text).replace("-", "").replace(" ", "")


def _code_character(character: str) -> str:
    if character in _DASHES or unicodedata.category(character) == "Pd":
        return "-"
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
