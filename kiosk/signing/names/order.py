"""The order in which signatories are published: as they signed, or by name.

Names are sorted by the last word of a name in Latin script, elsewhere by the whole name, as
people look them up; "Last, First" by Last. Names are folded as for matching and searching
(`folding`), so Ø is sorted like O, and suffixes and pronouns are left out (`suffixes`). The name as
written decides between equals.
"""

from __future__ import annotations

from enum import StrEnum

from kiosk.signing.names.folding import fold, is_latin
from kiosk.signing.names.suffixes import last_then_first, without_pronouns
from kiosk.signing.signature import Signature


class Order(StrEnum):
    """Founding signatories stand before both, as the campaign gives them."""

    SIGNED = "signed"
    NAME = "name"


SortKey = tuple[bool, str, str, str, int]


def sort_key(signature: Signature) -> SortKey:
    """What to sort by; Latin names come before all others."""
    name = signature.name
    whole = fold(without_pronouns(name))
    if not is_latin(whole):
        return (True, whole, "", name, signature.number)
    last, first = last_then_first(name)
    return (False, " ".join(last), " ".join(first), name, signature.number)
