"""The protocol's bytes, also those that no printer should send."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing import ipp
from kiosk.printing.ipp import Attribute, Operation, Tag

TEXTS = st.text(max_size=60)
VALUES = st.one_of(
    st.tuples(st.just(Tag.INTEGER), st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1)),
    st.tuples(st.just(Tag.BOOLEAN), st.lists(st.booleans(), min_size=1)),
    st.tuples(st.sampled_from([Tag.NAME, Tag.KEYWORD, Tag.TEXT]), st.lists(TEXTS, min_size=1)),
)


@given(st.dictionaries(st.from_regex(r"[a-z-]{1,30}", fullmatch=True), VALUES, max_size=6))
def test_what_is_written_is_read(asked):
    attributes = [Attribute(tag, name, tuple(values)) for name, (tag, values) in asked.items()]
    # an answer has a status where a request has its operation, and is otherwise written alike
    answer = ipp.decode(ipp.encode(Operation.GET_JOBS, (), attributes))
    assert answer.status == Operation.GET_JOBS
    assert answer.is_success
    read = answer.jobs[0] if answer.jobs else {}
    assert read == {one.name: one.values for one in attributes}
    assert answer.operation["attributes-charset"] == ("utf-8",)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    for whole in (data, struct.pack(">BBHI", 2, 0, 0, 1) + data):
        try:
            ipp.decode(whole)
        except ipp.NotIpp:
            continue


def test_collections_and_ranges_are_passed_over_and_texts_with_a_language_read():
    def one(tag: int, name: bytes, value: bytes) -> bytes:
        head = struct.pack(">BH", tag, len(name)) + name
        return head + struct.pack(">H", len(value)) + value

    language = struct.pack(">H", 2) + b"en" + struct.pack(">H", 4) + b"Desk"
    data = struct.pack(">BBHI", 2, 0, 0x0001, 1) + bytes([Tag.PRINTER_GROUP])
    data += one(0x34, b"media-col", b"") + one(0x4A, b"", b"x") + one(0x21, b"", b"\0\0\0\1")
    data += one(0x37, b"", b"") + one(0x35, b"printer-info", language)
    data += one(0x33, b"copies-supported", struct.pack(">ii", 1, 99)) + bytes([Tag.END])
    (group,) = ipp.decode(data).printers
    assert group == {"printer-info": ("Desk",)}


@pytest.mark.parametrize("length", range(0, 40, 3))
def test_half_an_answer_is_refused(length):
    whole = ipp.encode(Operation.GET_JOBS, (Attribute(Tag.NAME, "x", ("abc",)),))
    with pytest.raises(ipp.NotIpp):
        ipp.decode(whole[:length])
