"""How texts are folded to be compared: the one table for matching, finding and sorting.

Folded are case, accents, apostrophes and punctuation, and the letters that are more than a letter
with a mark (ø, œ, þ). Whatever of that one reader leaves out and another writes makes no
difference. Indexes in the ledger hold folded words: a change here needs a migration that empties
them (`store.db.migrations`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = "'’‘‛ʼʻʽʾʿʹ`´′＇՚׳"
"""Straight, curly and typed for others; the ʻokina and its relatives; Armenian and Hebrew ones."""

LETTERS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
    "ŋ": "n",
    "ŧ": "t",
    "ı": "i",
    "ə": "a",
}
"""Letters that no mark can be taken from, and what people type who have no key for them.

Small letters only; `ß` is folded to `ss` by its case already.
"""

_NO_APOSTROPHES = dict.fromkeys(map(ord, APOSTROPHES))
_ASCII = {at: " " for at in range(128) if not chr(at).isalnum()} | {
    ord(one): "" for one in APOSTROPHES if one.isascii()
}
"""What is left of each ASCII character that is no letter or digit."""

_UNSEEN = dict.fromkeys((0x200D, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
"""ZWJ and variation selectors, which change how a letter is drawn and not which it is."""

_MAPPED = str.maketrans(LETTERS)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def fold(text: str) -> str:
    """The folded words of a text in the order written, parted by single spaces.

    NFKD and casefold; marks go on Latin and Greek letters only (й stays й); apostrophes go, so
    that what they stand in stays one word; whatever else is no letter or digit parts words.
    Folding twice changes nothing.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII).split())
    text = text.translate(_NO_APOSTROPHES)
    if text.isascii():
        return fold(text)
    # Casefold can uncover what NFKD decomposes and the other way round; twice is stable.
    text = unicodedata.normalize("NFKD", text.translate(_UNSEEN)).casefold()
    text = unicodedata.normalize("NFKD", text).casefold().translate(_NO_APOSTROPHES)
    out: list[str] = []
    sheds_marks = True
    for character in text:
        category = unicodedata.category(character)
        if category[0] == "M":
            if not sheds_marks:
                out.append(character)
        elif category[0] == "L" or category == "Nd":
            out.append(character)
            sheds_marks = _sheds_marks(character)
        else:
            out.append(" ")
            sheds_marks = True
    joined = unicodedata.normalize("NFC", "".join(out)).translate(_MAPPED)
    return " ".join(joined.split())


def folded_words(text: str) -> list[str]:
    """The folded words of a text in the order written."""
    return fold(text).split()


def search_words(*texts: str) -> tuple[str, ...]:
    """The folded words of texts, each once, by which they are found.

    Chinese characters are words of their own, because nothing parts a family name from a
    given one.
    """
    folded = fold(" ".join(texts))
    if not folded.isascii():
        folded = _HAN.sub(r" \g<0> ", folded)
    return tuple(dict.fromkeys(folded.split()))


def has_han(text: str) -> bool:
    """Whether a Chinese character stands in the text."""
    return _HAN.search(text) is not None


def is_latin(folded: str) -> bool:
    """Whether every letter of a folded text is Latin; True of one without letters."""
    return all(map(_is_latin, filter(str.isalpha, folded)))


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN ")


@lru_cache(maxsize=4096)
def _sheds_marks(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("LATIN ", "GREEK "))
