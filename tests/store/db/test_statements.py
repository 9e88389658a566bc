"""SQLAlchemy keeps compiled statements: none of them may keep what a person gave."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace

from sqlalchemy.sql.elements import BindParameter

from kiosk.sealing import PrivateKey
from kiosk.signing.entries import private
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Listing, Signature
from kiosk.store import Store, new_id

SECRET = "Quillfeather"
INK = Ink((tuple((x * 37 % 900, x * 91 % 700) for x in range(60)),))
OTHER_INK = Ink((tuple((x * 17 % 900, x * 11 % 700) for x in range(40)),))


def kept() -> Iterator[object]:
    """The values of all parameters of statements that are alive."""
    gc.collect()
    return (each.value for each in gc.get_objects() if isinstance(each, BindParameter))


def is_personal(value: object) -> bool:
    """Whether a parameter's value holds the invented person's texts or drawing."""
    if isinstance(value, bytes):
        return SECRET.encode() in value or value in (INK.encode(), OTHER_INK.encode())
    return SECRET.casefold() in str(value).casefold()


def test_no_statement_keeps_what_a_person_gave(
    store: Store, sample: Callable[..., Signature]
) -> None:
    one = store.record(
        sample(name=f"Alma {SECRET}", role=f"{SECRET}s", organisation=f"The {SECRET}", ink=INK)
    )
    other = store.record(sample(name=f"Alma {SECRET}", organisation=f"The {SECRET}", ink=None))
    one = store.correct(
        one.id, name=f"Elma {SECRET}", role=f"{SECRET}s", organisation=f"New {SECRET}"
    )
    one = store.amend((one.id,), replace(one, name=f"Ulma {SECRET}", ink=OTHER_INK, number=0))
    assert store.search(SECRET)
    store.duplicates()
    store.hold(one.id)
    store.release(one.id)
    store.same_person(one.id, other.id)
    store.undo()
    store.strike(other.id)
    store.undo()
    held = replace(one, id=new_id(), listing=Listing.COUNTED, number=0, event="", source="")
    key = PrivateKey.new().public
    store.amend((one.id,), private.sealed(held, key, email="", seals_name=True))
    store.rebuild()
    store.withdraw(other.id)
    store.erase(other.id)
    assert [value for value in kept() if is_personal(value)] == []
