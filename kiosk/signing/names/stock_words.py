"""Obscenities and insults from the stock lists, one for each language (`resources/words/`).

A match only holds the signature until a volunteer has looked. Whole words are compared, folded like
names (`folding`); `disguised_words` finds words with replaced letters. Chinese has no spaces, so a
phrase is found anywhere in a text; a single sign must be the whole text.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kiosk import assets
from kiosk.signing.names import disguised_words
from kiosk.signing.names.folding import folded_words, has_han

_ARABIC_SIGNS = re.compile("[\u0640\u064b-\u065f\u0670]")
"""Short vowels and the stroke that draws a word out: the same word is written with and without."""


@dataclass(frozen=True, slots=True)
class _Lists:
    """Phrases of whole words, each as a tuple; Chinese phrases; what hides no Chinese phrase."""

    phrases: frozenset[tuple[str, ...]]
    longest: int
    chinese: tuple[str, ...]
    plain_within: tuple[str, ...]
    disguised: disguised_words.Words


def has_stock_word(
    text: str, languages: tuple[str, ...], known: dict[str, bool] | None = None
) -> bool:
    """Whether a word or phrase of the lists of `languages` stands in the text.

    `known` as for `disguised_words.is_disguised`.
    """
    if not text or not languages:
        return False
    lists = _lists(languages)
    words = _folded(text)
    if disguised_words.is_disguised(text, lists.disguised, known):
        return True
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + lists.longest) + 1):
            phrase = words[start:end]
            # one Chinese sign is a name in many languages: it must be the whole text
            if phrase in lists.phrases and (phrase == words or not _is_one_sign(phrase)):
                return True
    if text.isascii() or not lists.chinese:
        return False
    joined = "".join(words)
    for plain in lists.plain_within:
        joined = joined.replace(plain, " ")
    return any(phrase in joined for phrase in lists.chinese)


def load(languages: tuple[str, ...]) -> None:
    """Reads the lists ahead of the first signature."""
    if languages:
        _lists(languages)


@lru_cache(maxsize=4)
def _lists(languages: tuple[str, ...]) -> _Lists:
    ours: dict[str, Any] = tomllib.loads((assets.words() / "ours.toml").read_text("utf-8"))
    plain = {_folded(word) for word in ours["plain"]}
    found: set[tuple[str, ...]] = set()
    for language in languages:
        stock = (assets.words() / f"{language}.txt").read_text("utf-8").splitlines()
        found.update(map(_folded, (*stock, *ours["added"].get(language, ()))))
    found -= {(), *plain}
    joined = ("".join(words) for words in found)
    return _Lists(
        phrases=frozenset(found),
        longest=max(map(len, found), default=0),
        chinese=tuple(sorted(one for one in joined if len(one) > 1 and has_han(one))),
        plain_within=tuple(ours["plain_within"]),
        disguised=disguised_words.words_of(
            (words[0] for words in found if len(words) == 1),
            ours["within"],
        ),
    )


def _is_one_sign(phrase: tuple[str, ...]) -> bool:
    return len(phrase) == 1 == len(phrase[0]) and has_han(phrase[0])


def _folded(text: str) -> tuple[str, ...]:
    return tuple(folded_words(_ARABIC_SIGNS.sub("", text)))
