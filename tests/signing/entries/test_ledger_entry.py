"""Entries: canonical payloads, the chain, and what each kind does to a signature."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.ledger_entry import GENESIS, KIOSK_KINDS, Entry, EntryType, apply
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Life, Listing, Reason, Review, Signature

KIOSK, SIGNATURE = UUID(int=1), UUID(int=2)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)

signatures = st.builds(
    Signature,
    id=st.just(SIGNATURE),
    name=words,
    role=words,
    organisation=words,
    ink=st.none() | st.just(Ink((((0, 0), (5, -5)),))),
    by_mark=st.booleans(),
    consents=st.lists(st.builds(Consent, words, words, words, words), max_size=2).map(tuple),
    letter_language=words,
    letter_version=words,
    event=words,
    source=words,
    how=st.sampled_from(How),
    signed_at=st.datetimes(timezones=st.just(UTC)),
    withdrawal=st.binary(min_size=32, max_size=32),
    review=st.sampled_from(Review),
    reason=st.sampled_from(Reason),
    number=st.integers(1, 9),
    listing=st.sampled_from(Listing),
    sealed=st.none() | st.binary(min_size=48, max_size=60),
)
paper_lines = st.builds(replace, signatures, sheet=st.just("7K3QF012RM"), line=st.integers(1, 15))
signatures = signatures | paper_lines


def entry(
    sequence: int,
    kind: EntryType,
    payload: bytes,
    previous: bytes = GENESIS,
    signature: UUID | None = SIGNATURE,
) -> Entry:
    return ledger_entry.make(
        id=UUID(int=100 + sequence),
        kiosk=KIOSK,
        sequence=sequence,
        kind=kind,
        signature=signature,
        at=1_000_000 * sequence,
        payload=payload,
        salt=bytes([sequence % 256]) * 16,
        previous=previous,
    )


def a_signature() -> Signature:
    return Signature(
        id=SIGNATURE,
        name="Jordan Lee",
        role="editor",
        organisation="Acme Films",
        ink=None,
        by_mark=False,
        consents=(),
        letter_language="en",
        letter_version="0" * 64,
        event="Lamp evening",
        source="T1",
        how=How.KIOSK,
        signed_at=datetime(2027, 2, 28, tzinfo=UTC),
        withdrawal=bytes(32),
        number=1,
    )


def after(signature: Signature, *changes: tuple[EntryType, bytes]) -> Signature:
    standing: Signature | None = signature
    for sequence, (kind, payload) in enumerate(changes, start=2):
        standing = apply(entry(sequence, kind, payload), standing)
    assert standing is not None
    return standing


WHOLE = st.integers(-1 << 63, (1 << 63) - 1)


# --- payloads -------------------------------------------------------------------------------


@given(signatures)
def test_a_signed_payload_comes_back(signature: Signature) -> None:
    payload = ledger_entry.signed_payload(signature)
    assert ledger_entry.read_signed(SIGNATURE, payload, signature.number) == signature


@given(st.dictionaries(words, words | WHOLE | st.none() | st.booleans(), max_size=5))
def test_equal_fields_have_equal_bytes(given_: dict[str, object]) -> None:
    turned = dict(reversed(given_.items()))
    assert ledger_entry.encode(given_) == ledger_entry.encode(turned)
    assert ledger_entry.decode(ledger_entry.encode(given_)) == given_


@given(st.binary(max_size=40))
def test_bytes_that_are_no_payload(data: bytes) -> None:
    with pytest.raises(LedgerDamaged):
        ledger_entry.read_signed(SIGNATURE, data, 1)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("how", "pigeon"),
        ("letter", ["en"]),
        ("letter", "en"),
        ("consents", [["pledge"]]),
        ("consents", 1),
        ("ink", "AAAA"),
        ("ink", "not base64"),
        ("signed_at", "noon"),
        ("signed_at", 10**30),
        ("withdrawal", "zz"),
        ("review", ""),
        ("reason", "whim"),
        ("listing", "secret"),
        ("sealed", "not base64"),
    ],
)
def test_a_payload_with_a_wrong_value(key: str, value: object) -> None:
    payload = ledger_entry.decode(ledger_entry.signed_payload(a_signature()))
    with pytest.raises(LedgerDamaged):
        ledger_entry.read_signed(SIGNATURE, ledger_entry.encode({**payload, key: value}), 1)
    del payload[key]
    with pytest.raises(LedgerDamaged):
        ledger_entry.read_signed(SIGNATURE, ledger_entry.encode(payload), 1)


# --- the chain ------------------------------------------------------------------------------


def chain(number: int) -> list[Entry]:
    made: list[Entry] = []
    for sequence in range(1, number + 1):
        previous = made[-1].hash if made else GENESIS
        made.append(
            entry(sequence, EntryType.HELD, ledger_entry.review_payload(Reason.STAFF, 1), previous)
        )
    return made


def holds(made: list[Entry]) -> bool:
    befores = [GENESIS, *(one.hash for one in made)]
    return all(
        ledger_entry.is_sound(one, before) for one, before in zip(made, befores, strict=False)
    )


def test_a_chain_holds() -> None:
    assert holds(chain(5))


@given(st.permutations(range(5)))
def test_a_chain_in_another_order_does_not_hold(order: list[int]) -> None:
    made = chain(5)
    assert holds([made[at] for at in order]) is (order == sorted(order))


def test_a_chain_with_a_gap_does_not_hold() -> None:
    made = chain(5)
    assert not holds(made[:2] + made[3:])
    assert not holds(made[1:])


@pytest.mark.parametrize(
    "change",
    [
        {"id": UUID(int=9)},
        {"kiosk": UUID(int=9)},
        {"sequence": 9},
        {"kind": EntryType.STRUCK},
        {"signature": UUID(int=9)},
        {"signature": None},
        {"at": -1},
        {"payload": b"{}"},
        {"salt": bytes(16)},
        {"salt": None},
        {"payload": None},
        {"digest": bytes(32)},
        {"previous": bytes([1]) * 32},
        {"hash": bytes(32)},
    ],
    ids=str,
)
def test_any_changed_field_breaks_the_chain(change: dict[str, object]) -> None:
    made = chain(3)
    made[1] = replace(made[1], **change)  # type: ignore[arg-type]
    assert not holds(made)


def test_an_erased_payload_does_not_break_the_chain() -> None:
    made = chain(3)
    made[1] = replace(made[1], payload=None, salt=None)
    assert holds(made)


def test_the_digest_does_not_give_the_payload_away() -> None:
    payload = ledger_entry.review_payload(Reason.STAFF, 1)
    assert ledger_entry.digest(bytes(16), payload) != ledger_entry.digest(bytes([1]) * 16, payload)


# --- what entries do ------------------------------------------------------------------------


def test_signed_once() -> None:
    payload = ledger_entry.signed_payload(a_signature())
    first = apply(entry(1, EntryType.SIGNED, payload), None, 1)
    assert first == a_signature()
    other = ledger_entry.signed_payload(replace(a_signature(), name="Kim Oak"))
    assert apply(entry(2, EntryType.SIGNED, other), first, 2) == first


def review(kind: EntryType, reason: Reason) -> tuple[EntryType, bytes]:
    return kind, ledger_entry.review_payload(reason, 1)


def correction(name: str, revision: int) -> tuple[EntryType, bytes]:
    return EntryType.CORRECTED, ledger_entry.corrected_payload(
        name=name, role="", organisation="", revision=revision
    )


def test_review_is_the_organisers_column() -> None:
    held = after(a_signature(), review(EntryType.HELD, Reason.STAFF))
    assert held.is_held
    assert held.reason is Reason.STAFF
    assert not held.is_listed
    struck = after(held, review(EntryType.STRUCK, Reason.DUPLICATE))
    assert struck.is_struck
    assert not struck.is_listed
    released = after(struck, review(EntryType.RELEASED, Reason.NONE))
    assert released == a_signature()
    assert released.is_listed


def test_a_correction_changes_words_and_never_the_review() -> None:
    held = after(a_signature(), review(EntryType.HELD, Reason.WATCH_LIST), correction("Kim Oak", 1))
    assert (held.name, held.role, held.organisation, held.revision) == ("Kim Oak", "", "", 1)
    assert held.is_held
    assert held.reason is Reason.WATCH_LIST


@given(st.permutations([("A", 1), ("B", 2), ("C", 3)]))
def test_the_higher_revision_wins_in_any_order(order: list[tuple[str, int]]) -> None:
    assert after(a_signature(), *(correction(*one) for one in order)).name == "C"


def test_a_withdrawn_signature_stays_withdrawn() -> None:
    withdrawn = after(a_signature(), (EntryType.WITHDRAWN, b"{}"))
    assert withdrawn.life is Life.WITHDRAWN
    assert not withdrawn.is_listed
    assert not withdrawn.is_held
    later = after(withdrawn, review(EntryType.RELEASED, Reason.NONE), correction("Kim Oak", 1))
    assert later.life is Life.WITHDRAWN
    assert not later.is_listed


@pytest.mark.parametrize(
    "kind", [EntryType.HELD, EntryType.RELEASED, EntryType.STRUCK, EntryType.WITHDRAWN]
)
def test_nothing_changes_an_erased_signature(kind: EntryType) -> None:
    erased = replace(a_signature(), name="", role="", organisation="", life=Life.ERASED)
    assert after(erased, review(kind, Reason.STAFF), correction("Kim Oak", 9)) == erased


EMPTY = ("name", "role", "organisation", "ink", "consents", "withdrawal", "source")
EMPTY += ("letter_language", "letter_version", "by_mark", "sealed")


def is_empty(signature: Signature) -> bool:
    return not any(getattr(signature, field) for field in EMPTY)


def test_what_is_empty_in_an_erased_signature_is_all_a_person_gave() -> None:
    standing = {"review", "reason", "life", "revision", "number", "listing"}
    kept = {"id", "how", "signed_at", "sheet", "line", "event", "table"}
    assert {field.name for field in fields(Signature)} == {*EMPTY, *standing, *kept}


def erasure(signature: Signature) -> tuple[EntryType, bytes]:
    return EntryType.ERASED, ledger_entry.erased_payload(signature)


@given(signatures)
def test_erasing_leaves_the_place_the_time_the_event_and_the_way(signature: Signature) -> None:
    erased = after(signature, erasure(signature))
    assert erased == ledger_entry.erased(
        SIGNATURE,
        signature.number,
        signed_at=signature.signed_at,
        how=signature.how,
        paper=(signature.sheet, signature.line),
        event=signature.event,
    )
    assert is_empty(erased)
    assert erased.life is Life.ERASED
    carried = ledger_entry.decode(erasure(signature)[1]).keys()
    assert carried - {"paper", "event"} == {"signed_at", "how"}
    assert ("event" in carried) is bool(signature.event)


@given(signatures)
def test_a_replay_of_erased_entries_comes_to_the_same(signature: Signature) -> None:
    """Whether the payloads are still there when the erasure is replayed makes no difference."""
    first = entry(1, EntryType.SIGNED, ledger_entry.signed_payload(signature))
    changes = [
        entry(2, *correction("Kim Oak", 1)),
        entry(3, *review(EntryType.HELD, Reason.STAFF)),
        entry(4, *erasure(signature)),
        entry(5, *correction("Kim Oak", 2)),
    ]
    whole = apply(first, None, signature.number)
    gone = apply(replace(first, payload=None, salt=None), None, signature.number)
    assert gone is not None
    assert gone.life is Life.ERASED
    assert is_empty(gone)
    for at, change in enumerate(changes):
        whole = apply(change, whole)
        gone = apply(replace(change, payload=None, salt=None) if at < 2 else change, gone)
    assert whole == gone == after(signature, erasure(signature))


@pytest.mark.parametrize("payload", [b"{}", b'{"signed_at":"noon","how":"kiosk"}'])
def test_a_damaged_erasure(payload: bytes) -> None:
    with pytest.raises(LedgerDamaged):
        after(a_signature(), (EntryType.ERASED, payload))


def test_a_sealed_name_is_not_corrected() -> None:
    sealed = replace(a_signature(), name="", sealed=bytes(60))
    with pytest.raises(BadInput):
        sealed.corrected("Kim Oak", "", "")
    assert a_signature().corrected("Kim Oak", "", "").revision == 1


@pytest.mark.parametrize("kind", sorted(KIOSK_KINDS))
def test_what_concerns_the_kiosk_changes_no_signature(kind: EntryType) -> None:
    about_kiosk = entry(2, kind, b"{}", signature=None)
    assert apply(about_kiosk, a_signature()) == a_signature()
    assert apply(about_kiosk, None) is None


@pytest.mark.parametrize("kind", sorted(set(EntryType) - KIOSK_KINDS - {EntryType.SIGNED}))
def test_a_change_to_what_nobody_signed(kind: EntryType) -> None:
    with pytest.raises(LedgerDamaged):
        apply(entry(1, kind, b"{}"), None)


@pytest.mark.parametrize("kind", sorted(set(EntryType) - KIOSK_KINDS))
def test_an_entry_that_names_no_signature(kind: EntryType) -> None:
    with pytest.raises(LedgerDamaged):
        apply(entry(1, kind, b"{}", signature=None), a_signature())


@pytest.mark.parametrize("kind", [EntryType.HELD, EntryType.STRUCK, EntryType.CORRECTED])
@pytest.mark.parametrize("payload", [b"", b"[]", b"{}", b'{"reason":"whim","revision":"x"}'])
def test_a_damaged_change(kind: EntryType, payload: bytes) -> None:
    with pytest.raises(LedgerDamaged):
        after(a_signature(), (kind, payload))
