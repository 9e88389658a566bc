"""Many entries in one transaction: all of them or none, and numbers that go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from kiosk.errors import Cancelled
from kiosk.signing.entries.ledger_entry import EntryType, encode, signed_payload
from kiosk.signing.signature import Signature
from kiosk.store import Store, new_id
from kiosk.store.ledger.appending import PendingEntry


def signing(signature: Signature) -> PendingEntry:
    return PendingEntry(new_id(), EntryType.SIGNED, signed_payload(signature), signature)


def test_numbers_go_on_before_within_and_behind(
    store: Store, sample: Callable[..., Signature]
) -> None:
    store.record(sample())
    note = PendingEntry(new_id(), EntryType.PAUSED, encode({}))
    some = [signing(sample(ink=None)) for _ in range(3)]
    assert store.append_many(iter([some[0], note, *some[1:]])) == 4
    assert store.record(sample()).number == 5
    assert [one.number for one in store.signatures()] == [1, 2, 3, 4, 5]
    assert store.verify().fault_count == 0
    assert store.append_many([]) == 0


@pytest.mark.parametrize("fault", [Cancelled("Called off."), ValueError("a mistake of ours")])
def test_whatever_goes_wrong_nothing_is_written(
    store: Store, sample: Callable[..., Signature], fault: Exception
) -> None:
    first = store.record(sample())
    head = store.head()

    def entries() -> Iterator[PendingEntry]:
        yield signing(sample(ink=None))
        yield signing(sample(ink=None))
        raise fault

    with pytest.raises(type(fault)):
        store.append_many(entries())
    assert store.head() == head
    assert list(store.signatures()) == [first]
    assert store.record(sample()).number == 2
    assert store.verify().fault_count == 0


def test_one_that_is_recorded_already_stops_all(
    store: Store, sample: Callable[..., Signature]
) -> None:
    from kiosk.store.db.driver_errors import ConstraintViolated

    known = store.record(sample(ink=None))
    with pytest.raises(ConstraintViolated):
        store.append_many([signing(sample(ink=None)), signing(known)])
    assert list(store.signatures()) == [known]
