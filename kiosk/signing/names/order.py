"""The order in which signatories are published: as they signed, or by name.

Names are sorted by the last word of a name in Latin script, elsewhere by the whole name, as
people look them up. Accents and case do not count at first; the name as it stands decides
between equals.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from kiosk.signing.signature import Signature


class Order(StrEnum):
    """Founding signatories stand before both, as the campaign gives them."""

    SIGNED = "signed"
    NAME = "name"


SortKey = tuple[bool, str, str, int]


def sort_key(signature: Signature) -> SortKey:
    """What to sort by; Latin names come before all others."""
    name = signature.name
    words = name.replace(",", " ").split()
    is_latin = all("LATIN" in unicodedata.name(letter, "") for letter in name if letter.isalpha())
    while is_latin and len(words) > 1 and _is_suffix(words[-1]):
        words.pop()
    by = " ".join([words[-1], *words[:-1]]) if is_latin and words else name
    return (not is_latin, _folded(by), name, signature.number)


def _is_suffix(word: str) -> bool:
    return word.rstrip(".").casefold() in {"jr", "sr", "ii", "iii", "iv", "phd", "md"}


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
