"""The quick reading of signed payloads says the same as the plain one, or leaves it to it."""

from __future__ import annotations

import json
import zlib
from base64 import b64encode
from datetime import UTC
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import LedgerDamaged
from kiosk.signing.clock import microseconds
from kiosk.signing.entries import carried
from kiosk.signing.entries.ledger_entry import decode, encode, read_signed, signed_payload
from kiosk.signing.ink import VERSION, Ink, InkUnreadable
from kiosk.signing.signature import Consent, How, Listing, Reason, Review, Signature

ID = UUID(int=2)
unescaped = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\')
plain = st.text(unescaped, max_size=9)
words = plain | st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
points = st.tuples(st.integers(-9000, 9000), st.integers(-9000, 9000))
inks = st.lists(st.lists(points, min_size=1, max_size=200).map(tuple), min_size=1, max_size=3)


def signatures(text: st.SearchStrategy[str]) -> st.SearchStrategy[Signature]:
    return st.builds(
        Signature,
        id=st.just(ID),
        name=text,
        role=text,
        organisation=text,
        ink=st.none() | inks.map(lambda strokes: Ink(tuple(strokes))),
        by_mark=st.booleans(),
        consents=st.lists(st.builds(Consent, text, text, text, text), max_size=3).map(tuple),
        letter_language=text,
        letter_version=text,
        event=text,
        source=text,
        how=st.sampled_from(How),
        signed_at=st.datetimes(timezones=st.just(UTC)),
        withdrawal=st.binary(max_size=32),
        review=st.sampled_from(Review),
        reason=st.sampled_from(Reason),
        number=st.just(1),
        listing=st.sampled_from(Listing),
        sealed=st.none() | st.binary(min_size=1, max_size=60),
    )


def agrees(payload: bytes) -> bool:
    """Whether it was read quickly; then it must be what the plain reading gives."""
    found = carried.read(payload)
    if found is None:
        return False
    signature = read_signed(ID, payload, 1)
    assert found == carried.Carried(
        by_mark=signature.by_mark,
        consents=encode_consents(signature),
        event=signature.event,
        how=signature.how.value,
        ink=found.ink,
        letter_language=signature.letter_language,
        letter_version=signature.letter_version,
        listing=signature.listing.value,
        name=signature.name,
        organisation=signature.organisation,
        reason=signature.reason.value,
        review=signature.review.value,
        role=signature.role,
        sealed=signature.sealed,
        signed_at=microseconds(signature.signed_at),
        source=signature.source,
        withdrawal=signature.withdrawal,
    )
    assert (Ink.decode(found.ink) if found.ink is not None else None) == signature.ink
    return True


def encode_consents(signature: Signature) -> str:
    given_ = [[c.id, c.version, c.language, c.text] for c in signature.consents]
    return json.dumps(given_, ensure_ascii=False, separators=(",", ":"))


@given(signatures(plain))
def test_a_payload_without_escapes_is_read_quickly(signature: Signature) -> None:
    assert agrees(signed_payload(signature))


@given(signatures(words))
def test_any_payload_is_read_the_same_or_left(signature: Signature) -> None:
    agrees(signed_payload(signature))


@given(signatures(plain), st.data())
def test_a_payload_with_other_bytes_is_read_the_same_or_left(
    signature: Signature, data: st.DataObject
) -> None:
    payload = bytearray(signed_payload(signature))
    start = data.draw(st.integers(0, len(payload)))
    end = data.draw(st.integers(start, min(start + 3, len(payload))))
    payload[start:end] = data.draw(
        st.sampled_from([b"", b'"', b"\\", b"\0", b",", b"]", b"1", b"-", b"null", b"true"])
        | st.binary(max_size=3)
    )
    agrees(bytes(payload))


VALUES = [None, True, 0, -1, 1.0, 10**17, 10**30, "", "x", "AA==", "AA", [], ["a"], ["a", "b"], {}]


@given(signatures(plain), st.sampled_from(list(carried._FIELDS)), st.sampled_from(VALUES))
def test_a_payload_with_another_value_is_read_the_same_or_left(
    signature: Signature, key: str, value: object
) -> None:
    fields = decode(signed_payload(signature))
    agrees(encode({**fields, key: value}))
    agrees(encode({**fields, "more": value}))
    del fields[key]
    assert not agrees(encode(fields))


def test_the_same_key_twice_is_left() -> None:
    payload = signed_payload(bare())
    assert agrees(payload)
    assert not agrees(payload.replace(b'"event":""', b'"event":"","event":"x"'))


def bare() -> Signature:
    return read_signed(
        ID,
        encode(
            {
                "name": "Sample Person", "role": "", "organisation": "", "ink": None,
                "by_mark": False, "consents": [], "letter": ["en", "1"], "event": "",
                "source": "", "how": "kiosk", "signed_at": 0, "withdrawal": "", "review": "clear",
                "reason": "", "listing": "public", "sealed": None,
            }
        ),
        1,
    )  # fmt: skip


def test_ink_that_cannot_be_read_is_left_and_then_refused() -> None:
    fields = decode(signed_payload(bare()))
    drawn = bytes([VERSION]) + zlib.compress(b"\1\2\0\0")
    payload = encode({**fields, "ink": b64encode(drawn).decode()})
    assert carried.read(payload) is None
    with pytest.raises(LedgerDamaged):
        read_signed(ID, payload, 1)


def readable(data: bytes) -> bool:
    try:
        Ink.decode(data)
    except InkUnreadable:
        return False
    return True


def passes(data: bytes) -> bool:
    try:
        Ink.check(data)
    except InkUnreadable:
        return False
    return True


numbers = st.sampled_from(
    [b"\0", b"\1", b"\2", b"\3", b"\x7f", b"\x80\1", b"\x82\0", b"\x81" * 9 + b"\1", b"\x81" * 10]
)


@given(st.lists(numbers | st.binary(max_size=3), max_size=14).map(b"".join))
def test_the_check_takes_just_the_ink_that_can_be_decoded(raw: bytes) -> None:
    data = bytes([VERSION]) + zlib.compress(raw)
    assert passes(data) is readable(data)


@given(inks.map(lambda strokes: Ink(tuple(strokes)).encode()), st.data())
def test_the_check_of_changed_ink_is_that_of_decoding(ink: bytes, data: st.DataObject) -> None:
    assert passes(ink)
    raw = bytearray(zlib.decompress(ink[1:]))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    changed = bytes([VERSION]) + zlib.compress(bytes(raw))
    assert passes(changed) is readable(changed)
    for other in (ink[:at], ink + b"\0", b"", b"\7" + ink[1:]):
        assert passes(other) is readable(other)


@pytest.mark.parametrize("key", ["ink", "sealed"])
@pytest.mark.parametrize("text", ["é", "x", "AA", "AA==AA", " AA=="])
@given(signatures(plain))
def test_what_is_no_base64_is_left(key: str, text: str, signature: Signature) -> None:
    assert not agrees(encode({**decode(signed_payload(signature)), key: text}))
