"""Single signatures on a terminal: by which number they are called, how they stand."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.signing.signature import Signature
    from kiosk.store import Store


class Number(NamedTuple):
    """A signature's number as the lists show it: `12`, or `12@7f3a` of another table."""

    number: int
    table: str = ""

    def __str__(self) -> str:
        return f"{self.number}@{self.table}" if self.table else str(self.number)


def number(text: str) -> Number:
    """A signature's number, from 1; behind an @ the other table's mark."""
    found = re.fullmatch(r"([0-9]{1,12})(?:@([0-9a-f]{4,32}))?", text.lower())
    if found is None or int(found[1]) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a signature's number")
    return Number(int(found[1]), found[2] or "")


def find(store: Store, *, code: str | None, number: Number | None) -> Signature:
    """The signature meant by a withdrawal code or a number. Raises BadInput where there is none."""
    if number is not None:
        found = store.find_number(number.number, number.table)
    else:
        found = store.find_code(code or "")
    if found is None:
        raise BadInput(
            f"There is no signature number {number}."
            if number is not None
            else "There is no signature with this code.",
            "Check it: `find` shows numbers, those of other tables with an @; what was erased"
            " has no code any more.",
        )
    return found


def numbers(store: Store, *signatures: Signature) -> dict[UUID, Number]:
    """What each signature is called by: its number, and another table's mark."""
    tables = store.tables(*(one.id for one in signatures))
    return {one.id: Number(one.number, tables.get(one.id, "")) for one in signatures}


def standing(signature: Signature) -> str:
    """How a signature stands, in a word or two."""
    from kiosk.signing.signature import Life, Review

    if signature.life is not Life.LIVE:
        return signature.life.value
    if signature.review is not Review.CLEAR:
        return signature.review.value
    return "counted only" if signature.is_counted_only else "listed"


def in_a_line(signature: Signature, called: Mapping[UUID, Number]) -> str:
    """A signature in a list; `called` are the numbers of all that are listed."""
    from kiosk.signing.names.public_line import public_line

    line = public_line(signature.name, signature.role, signature.organisation)
    return f"{called[signature.id]}  {line}  ({standing(signature)})"


def as_data(signature: Signature, called: Mapping[UUID, Number]) -> dict[str, object]:
    """A signature in a summary."""
    return {
        "number": signature.number,
        "table": called[signature.id].table,
        "name": signature.name,
        "role": signature.role,
        "organisation": signature.organisation,
        "review": signature.review.value,
        "life": signature.life.value,
    }
