"""Payloads, fields and signatures: each says the same as the others, or is refused."""

from __future__ import annotations

import zlib
from base64 import b64encode
from datetime import UTC
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import (
    decode,
    encode,
    read_signed,
    signed_fields,
    signed_payload,
)
from kiosk.signing.entries.signature_fields import fields_of, signature_of
from kiosk.signing.ink import VERSION, Ink
from kiosk.signing.signature import Consent, How, Listing, Reason, Review, Signature

ID = UUID(int=2)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
points = st.tuples(st.integers(-9000, 9000), st.integers(-9000, 9000))
inks = st.lists(st.lists(points, min_size=1, max_size=200).map(tuple), min_size=1, max_size=3)
signatures = st.builds(
    Signature,
    id=st.just(ID),
    name=words,
    role=words,
    organisation=words,
    ink=st.none() | inks.map(lambda strokes: Ink(tuple(strokes))),
    by_mark=st.booleans(),
    consents=st.lists(st.builds(Consent, words, words, words, words), max_size=3).map(tuple),
    letter_language=words,
    letter_version=words,
    event=words,
    source=words,
    how=st.sampled_from(How),
    signed_at=st.datetimes(timezones=st.just(UTC)),
    withdrawal=st.binary(max_size=32),
    review=st.sampled_from(Review),
    reason=st.sampled_from(Reason),
    number=st.just(1),
    listing=st.sampled_from(Listing),
    sealed=st.none() | st.binary(min_size=1, max_size=60),
)


@given(signatures)
def test_a_signature_comes_back_from_its_payload_and_from_its_fields(signature: Signature) -> None:
    payload = signed_payload(signature)
    assert read_signed(ID, payload, 1) == signature
    fields, ink = signed_fields(payload), signature.ink.encode() if signature.ink else None
    assert fields == {**fields_of(signature), "ink": ink}
    assert signature_of({**fields, "id": ID, "number": 1}) == signature


VALUES = [None, True, 0, -1, 1.0, 10**17, 10**30, "", "x", "AA==", "AA", [], ["a"], ["a", "b"], {}]
KEYS = (
    "by_mark consents event how ink letter listing name organisation reason review role sealed "
    "signed_at source withdrawal"
).split()


@given(signatures, st.sampled_from(KEYS), st.sampled_from(VALUES))
def test_a_payload_with_another_value_makes_a_signature_or_is_refused(
    signature: Signature, key: str, value: object
) -> None:
    payload = encode({**decode(signed_payload(signature)), key: value})
    try:
        fields = signed_fields(payload)
    except LedgerDamaged:
        return
    read = signature_of({**fields, "id": ID, "number": 1})
    assert {**fields_of(read), "ink": fields["ink"]} == fields


@given(signatures, st.sampled_from(KEYS))
def test_a_payload_that_lacks_a_field_is_refused(signature: Signature, key: str) -> None:
    fields = decode(signed_payload(signature))
    del fields[key]
    with pytest.raises(LedgerDamaged):
        signed_fields(encode(fields))


@pytest.mark.parametrize("ink", [b"", b"\7", bytes([VERSION]) + zlib.compress(b"\1\2\0\0")])
@given(signatures)
def test_ink_that_cannot_be_drawn_is_refused(ink: bytes, signature: Signature) -> None:
    fields = {**decode(signed_payload(signature)), "ink": b64encode(ink).decode()}
    with pytest.raises(LedgerDamaged):
        signed_fields(encode(fields))
