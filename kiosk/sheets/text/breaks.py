"""Where a line may end: between words, between ideographs, between Thai syllables' clusters.

A small part of UAX #14, enough for names, letters and titles; never inside a grapheme.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from kiosk.sheets.text.chain import script_of
from kiosk.sheets.text.items import graphemes

_SPACES = re.compile(r"[^\S\u00a0\u2007\u202f]+")
"""White space that a line may end at: all but what keeps a word and its mark together."""

_BREAKING = frozenset(("Hani", "Hira", "Kana", "Bopo", "Yiii"))
"""Scripts that break between any two letters."""

_UNSPACED = frozenset(("Thai", "Laoo", "Khmr", "Mymr"))  # scripts without spaces between words
_NOT_FIRST = frozenset(
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿーゝゞヽヾ々〻・：；、。，．！？…‥〜"
    "ๆฯะาำๅຯະາຳໆ"
)
_NOT_LAST = frozenset("เแโใไເແໂໃໄ")  # vowels that are written before their consonant


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[tuple[str, str], ...]:
    """The text in pieces that stay whole, each with what stands before it: a space or nothing."""
    found: list[tuple[str, str]] = []
    for word in filter(None, _SPACES.split(text)):
        space = " " if found else ""
        for piece in _parts(word):
            found.append((space, piece))
            space = ""
    return tuple(found)


def _parts(word: str) -> Iterator[str]:
    if word.isascii():
        yield word
        return
    part = ""
    previous = ""
    for cluster in graphemes(word):
        if part and _may_break(previous, cluster):
            yield part
            part = ""
        part += cluster
        previous = cluster
    if part:
        yield part


def _may_break(before: str, after: str) -> bool:
    left, right = script_of(before[0]), script_of(after[0])
    if after[0] in _NOT_FIRST or before[-1] in _NOT_LAST:
        return False
    if unicodedata.category(after[0]) in ("Pe", "Pf", "Po") or (
        unicodedata.category(before[-1]) in ("Ps", "Pi")
    ):
        return False
    if left in _UNSPACED and right in _UNSPACED:
        return True
    return _is_ideograph(before, left) or _is_ideograph(after, right)


def _is_ideograph(cluster: str, script: str) -> bool:
    return script in _BREAKING or (
        not script and unicodedata.east_asian_width(cluster[0]) in ("W", "F")
    )
