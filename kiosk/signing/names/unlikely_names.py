"""What makes a name wait for review, apart from the campaign's own lists.

A doubtful name is never refused: the person has signed, and a volunteer looks before the name is
published.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from kiosk.signing.names.cleaning import is_letter
from kiosk.signing.names.folding import folded_words

_AGAIN = 3
"""Letters of a name that is the same letter again and again; "Aa" is a family name."""

_RUN = 4
"""Letters that stand side by side on a keyboard, or the same one in a row, to be a doubt."""

_WHOLE_NAMES = ("CJK ", "HANGUL SYLLABLE", "HIRAGANA ", "KATAKANA ", "HENTAIGANA ")
"""How Unicode calls signs that can be a name alone."""

_KEY_ROWS = (
    "qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm azertyuiop qsdfghjklm wxcvbn "
    "йцукенгшщзхъ фывапролджэ ячсмитьбю ςερτυθιοπ ασδφγηξκλ ζχψωβνμ "
    "ضصثقفغعهخحجد شسيبلاتنمكط ئءؤرلاىةوزظ קראטוןםפ שדגכעיחלך זסבהנמצתץ "
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ ㅁㄴㅇㄹㅎㅗㅓㅏㅣ ㅋㅌㅊㅍㅠㅜㅡ"
).split()
_NEIGHBOURS = frozenset(pair for row in _KEY_ROWS for pair in pairwise("".join(folded_words(row))))
_NAMES_ON_KEYS = frozenset("azer ertz trew wert wertz".split())
"""Real names whose letters happen to stand side by side."""


def is_unlikely(name: str) -> bool:
    """Whether a cleaned name is hardly one: one letter of an alphabet, or the same letter again
    and again.
    """
    letters = [letter for letter in name if is_letter(letter)]
    if len(letters) == 1:
        return not _can_be_a_name(letters[0])
    return len(letters) >= _AGAIN and len(set("".join(letters).casefold())) == 1


def is_mashed(text: str) -> bool:
    """Whether a cleaned text was typed without looking: a word that only runs along a row of keys
    (asdf, qwerty, asdasd), or one letter four times in a row.
    """
    words = folded_words(text)
    return any(_runs_along_keys(word) or _repeats(word) for word in words)


def _can_be_a_name(letter: str) -> bool:
    # An ideograph may be newer than the interpreter's tables: planes 2 and 3 hold nothing else.
    if "\U00020000" <= letter <= "\U0003ffff":
        return True
    return unicodedata.name(letter, "").startswith(_WHOLE_NAMES)


def _repeats(word: str) -> bool:
    return any(letter * _RUN in word for letter in set(word) if letter.isalpha())


def _runs_along_keys(word: str) -> bool:
    """Whether the word is one run of four keys or more, or several runs of three or more."""
    if len(word) < _RUN or word in _NAMES_ON_KEYS:
        return False
    runs: list[int] = []
    at = 0
    while at < len(word):
        run = max(_run_from(word, at, is_back=False), _run_from(word, at, is_back=True))
        if run < _RUN - 1:
            return False
        runs.append(run)
        at += run
    return len(runs) > 1 or runs[0] >= _RUN


def _run_from(word: str, at: int, *, is_back: bool) -> int:
    """How many keys of one row the word follows from `at` on, in one direction."""
    run = 1
    for one, other in pairwise(word[at:]):
        if ((other, one) if is_back else (one, other)) not in _NEIGHBOURS:
            break
        run += 1
    return run
