"""Words that are written so that a list does not find them: f*ck, sh1t, f.u.c.k, fuuuck.

A reading says for each character of a word which letters it may stand for. Real names with signs
in them (O'Neill, Jean-Luc, Ke$ha, S. M. Oak) have readings as well; they are no words of a list.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from kiosk.signing.names import folding

Reading = tuple[str, ...]
"""The letters that each character of a word may stand for; `ANY` for every letter."""

ANY = "*"

_SHORTEST = 3
_SHORTEST_IN_PIECES = 4
"""Two or three initials with full stops are often a word."""

_STAND_FOR = {
    "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "bg", "7": "t", "8": "b", "9": "g",
    "$": "s", "§": "s", "@": "a", "!": "il", "|": "il", "€": "e", "£": "l", "¢": "c", "©": "c",
    "¥": "y", "+": "t", "(": "c", "<": "c",
}  # fmt: skip
"""Digits and signs for the letters they look like."""

_LOOK_ALIKES = {
    # Cyrillic and Armenian
    **dict(
        zip("авеёзїкмнопрстфхцчшьяѕјԁһԛԝғսոօհ", "abeeeikmhonpctfxuywbrsjdhqwfunoh", strict=True)
    ),
    # Greek
    **dict(zip("αβγδεζηικμνοπρσςτυφχω", "abydeznikuvonpsstufxw", strict=True)),
    # Latin letters that nothing takes apart
    **dict(zip("ƒɡɑıɪᴀʙᴄᴅᴇꜰɢʜᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "fgaiiabcdefghjklmnoprstuvwyz", strict=True)),
    # letters that look like several
    "и": "nu",
    "й": "nu",
    "і": "il",
    "у": "uy",
}
_SAME_SHAPE = frozenset("аеіјкмнорсртухѕԁһԛԝαικνορτυχ")
"""Letters of other alphabets that nobody tells from Latin ones: words of these alone are read."""

_HIDDEN = frozenset("*#%•×_")
"""What stands for a letter that is not said."""

_BETWEEN = frozenset(".-'’·/,:~–_")
"""What is put between the letters of a word."""

_DOUBLED = re.compile(r"(.)\1")

_ELIDED = frozenset(f"{letter}{mark}" for letter in "dlo" for mark in "'’")
"""d'Arc, l'Enfant, O'Neill: the letter before the apostrophe belongs to the name."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words to look for, by how long they are, whole and with doubled letters once."""

    whole: dict[int, tuple[str, ...]]
    single: dict[int, tuple[str, ...]]
    within: tuple[str, ...] = ()
    """Words that no name has in it: they are found inside of others, too."""

    every: frozenset[str] = field(default_factory=frozenset)


def words_of(listed: Iterable[str], within: Iterable[str] = ()) -> Words:
    """Of folded words those that are written in Latin letters, to be found by `is_disguised`."""
    latin = sorted(word for word in listed if word.isascii() and word.isalpha())
    return Words(
        whole=_by_length(word for word in latin if len(word) >= _SHORTEST),
        single=_by_length({_once(word) for word in latin if len(_once(word)) >= _SHORTEST}),
        within=tuple(within),
        every=frozenset(word for word in latin if len(word) >= _SHORTEST_IN_PIECES),
    )


def is_disguised(text: str, words: Words, known: dict[str, bool] | None = None) -> bool:
    """Whether one of `words` stands in the text with letters replaced, hidden, repeated or parted.

    A word that is written as it is in the list is not looked for here. `known` remembers what was
    found of single words, for a caller with many texts.
    """
    normal = unicodedata.normalize("NFKC", text).casefold()
    pieces = normal.split()
    known = {} if known is None else known
    for piece in pieces:
        if piece not in known:
            known[piece] = _is_found(piece, words)
        if known[piece]:
            return True
    return any(_matches(reading, words.whole) for reading in _spelt_out(pieces))


def _is_found(piece: str, words: Words) -> bool:
    if piece.isascii() and piece.isalpha() and not _DOUBLED.search(piece):
        # nothing is replaced, hidden, repeated or parted: most words of most names
        is_listed = piece in words.whole.get(len(piece), ())
        return is_listed or any(each in piece for each in words.within)
    bare = _trimmed(piece)
    joined = "".join(c for c in bare if c not in _BETWEEN)
    spelt = (_plain(joined), _once(_plain(joined)))  # fuckface, fuuck
    if any(each in one for each in words.within for one in spelt):
        return True
    if joined != bare and _plain(joined) in words.every:
        return True
    whole = joined if joined == bare or len(joined) >= _SHORTEST_IN_PIECES else bare
    for reading in (_read(whole), _read_hidden(bare), _read_hidden(piece)):
        if reading and (_matches(reading, words.whole) or _repeats(reading, words)):
            return True
    return False


def _spelt_out(pieces: list[str]) -> Iterator[Reading]:
    """What single letters with spaces between them spell: `f u c k`, `S. H. 1. T.`"""
    singles = [c if len(c := _trimmed(piece)) == 1 else "" for piece in pieces]
    for is_single, run in groupby(singles, key=bool):
        spelt = "".join(run)
        if is_single and len(spelt) >= _SHORTEST_IN_PIECES:
            yield tuple(_letters(c) or c for c in spelt)


def _read(word: str) -> Reading:
    """Digits, signs and letters of other alphabets as what they look like; () where that says
    nothing: a word without any, or one that is more figures than letters.
    """
    letters = [c for c in word if c.isalpha()]
    if not letters or 2 * sum(c.isdigit() for c in word) > len(word):
        return ()
    is_latin = any(folding.is_latin(c) for c in letters)
    if not is_latin and not all(c in _SAME_SHAPE or not c.isalpha() for c in word):
        return ()
    reading = tuple(_letters(c) for c in word)
    return reading if all(reading) else ()


def _read_hidden(word: str) -> Reading:
    """The same of a word with hidden letters, which are as many as the signs in their place."""
    hidden = [at for at, c in enumerate(word) if c in _HIDDEN]
    if not hidden:
        # one full stop, hyphen or apostrophe in a word's middle: sh.t, f-ck
        hidden = [at for at, c in enumerate(word) if c in _BETWEEN and 0 < at < len(word) - 1]
        if len(hidden) != 1 or len(word) < _SHORTEST_IN_PIECES or word[:2] in _ELIDED:
            return ()
    known = [at for at, c in enumerate(word) if at not in hidden]
    # a star behind a name leads to a note; in front of a word it says the same
    is_inside = bool(known) and known[0] < hidden[0] and hidden[-1] < known[-1]
    if not known or known[0] != 0 or not (is_inside or len(hidden) >= len(known)):
        return ()
    reading = tuple(ANY if at in hidden else _letters(c) for at, c in enumerate(word))
    return reading if all(reading) else ()


def _repeats(reading: Reading, words: Words) -> bool:
    """A letter three times in a row is one that was drawn out: fuuuck."""
    runs = [(letters, len(list(run))) for letters, run in groupby(reading)]
    if max(count for _, count in runs) < _SHORTEST:
        return False
    return _matches(tuple(letters for letters, _ in runs), words.single)


def _matches(reading: Reading, words: dict[int, tuple[str, ...]]) -> bool:
    listed = words.get(len(reading), ())
    only = "".join(reading)
    if len(only) == len(reading) and ANY not in only:  # it can be read in one way, as most words
        return only in listed
    return any(
        all(may == ANY or c in may for c, may in zip(word, reading, strict=True)) for word in listed
    )


@lru_cache(maxsize=4096)  # of characters: words of people who have gone must not stay in memory
def _letters(c: str) -> str:
    """The Latin letters a character may stand for; "" where it stands for none."""
    if c in _STAND_FOR:
        return _STAND_FOR[c]
    if c in _LOOK_ALIKES:
        return _LOOK_ALIKES[c]
    plain = _plain(c)
    return plain if len(plain) == 1 and plain.isascii() else ""


def _plain(word: str) -> str:
    return "".join(folding.folded_words(word))


def _trimmed(piece: str) -> str:
    """Without what may stand around a word in a sentence."""
    return piece.strip("\"'’‘“”«»„()[]{}.,:;?¿¡…-–—").rstrip("!")


def _once(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _by_length(words: Iterable[str]) -> dict[int, tuple[str, ...]]:
    ordered = sorted(words, key=lambda word: (len(word), word))
    return {length: tuple(some) for length, some in groupby(ordered, key=len)}
