"""Ink comes back point for point, and bytes that are not ink are refused."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.ink import MAX_POINTS, VERSION, Ink, InkUnreadable

coordinates = st.integers(-5_000, 20_000)
strokes = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=30).map(tuple)
inks = st.lists(strokes, min_size=1, max_size=6).map(lambda drawn: Ink(tuple(drawn)))


@given(inks)
def test_round_trip(ink: Ink) -> None:
    assert Ink.decode(ink.encode()) == ink


@given(inks)
def test_equal_ink_has_equal_bytes(ink: Ink) -> None:
    assert Ink.decode(ink.encode()).encode() == ink.encode()


@given(st.binary(max_size=60))
def test_any_bytes_are_ink_or_unreadable(data: bytes) -> None:
    for form in (data, bytes([VERSION]) + data, bytes([VERSION]) + zlib.compress(data)):
        try:
            ink = Ink.decode(form)
        except InkUnreadable:
            continue
        assert ink.points >= 1
        assert Ink.decode(ink.encode()) == ink


@given(inks, st.data())
def test_ink_cut_short_or_with_more_behind_is_unreadable(ink: Ink, data: st.DataObject) -> None:
    whole = ink.encode()
    at = data.draw(st.integers(0, len(whole) - 1))
    for damaged in (whole[:at], whole + b"\0"):
        with pytest.raises(InkUnreadable):
            Ink.decode(damaged)


def test_another_version_is_unreadable() -> None:
    whole = Ink((((1, 2),),)).encode()
    with pytest.raises(InkUnreadable):
        Ink.decode(bytes([VERSION + 1]) + whole[1:])


def test_a_bomb_is_not_unpacked() -> None:
    bomb = bytes([VERSION]) + zlib.compress(bytes([1, 255, 255, 255, 127]) + bytes(50_000_000))
    with pytest.raises(InkUnreadable):
        Ink.decode(bomb)


def test_the_most_points_that_are_read() -> None:
    most = Ink((tuple((at % 50, at % 7) for at in range(MAX_POINTS)),))
    assert Ink.decode(most.encode()) == most
    more = Ink((*most.strokes, ((0, 0),)))
    with pytest.raises(InkUnreadable):
        Ink.decode(more.encode())


def test_the_farthest_steps_of_the_most_points_are_read() -> None:
    far = Ink((tuple((at % 2 * 30_000, at % 3 * 30_000) for at in range(MAX_POINTS)),))
    assert Ink.decode(far.encode()) == far


def test_a_signature_is_small() -> None:
    wave = [(x * 8, 500 + (x * x) % 300) for x in range(240)]
    assert len(Ink((tuple(wave[:120]), tuple(wave[120:]))).encode()) < 1_500


@pytest.mark.parametrize(
    ("ink", "is_accidental"),
    [
        (Ink(()), True),
        (Ink(((),)), True),
        (Ink((((5, 5),),)), True),
        (Ink((tuple((x * 100, 0) for x in range(5)),)), True),  # too few points
        (Ink((tuple((x * 10, 0) for x in range(6)),)), True),  # too small
        (Ink((tuple((x * 12, 0) for x in range(6)),)), False),
        (Ink((tuple((0, y * 12) for y in range(6)),)), False),
    ],
)
def test_accidental(ink: Ink, is_accidental: bool) -> None:
    assert ink.is_accidental is is_accidental


def test_bounds() -> None:
    assert Ink((((3, -4), (10, 2)), ((-1, 9),))).bounds == (-1, -4, 10, 9)


@given(inks)
def test_tidying_leaves_ink_of_few_points_alone(ink: Ink) -> None:
    assert ink.tidy() == ink
    assert Ink(((), *ink.strokes, ())).tidy() == ink


@pytest.mark.parametrize(
    "lengths", [[60_000], [1, 19_999, 1], [3] * 9_000, [1] * 25_000, [2] * 15_000]
)
def test_tidying_thins_to_the_most_points(lengths: list[int]) -> None:
    ink = Ink(tuple(tuple((x, row % 9) for x in range(long)) for row, long in enumerate(lengths)))
    tidy = ink.tidy()
    assert 0 < tidy.points <= MAX_POINTS
    assert Ink.decode(tidy.encode()) == tidy
    assert tidy.tidy() == tidy
    if len(lengths) < 10:
        assert tidy.points > MAX_POINTS / 3
        assert [(s[0], s[-1]) for s in tidy.strokes] == [(s[0], s[-1]) for s in ink.strokes]


points = st.tuples(st.integers(-9000, 9000), st.integers(-9000, 9000))
drawings = st.lists(st.lists(points, min_size=1, max_size=200).map(tuple), min_size=1, max_size=3)


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


@given(drawings.map(lambda strokes: Ink(tuple(strokes)).encode()), st.data())
def test_the_check_of_changed_ink_is_that_of_decoding(ink: bytes, data: st.DataObject) -> None:
    assert passes(ink)
    raw = bytearray(zlib.decompress(ink[1:]))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    changed = bytes([VERSION]) + zlib.compress(bytes(raw))
    assert passes(changed) is readable(changed)
    for other in (ink[:at], ink + b"\0", b"", b"\7" + ink[1:]):
        assert passes(other) is readable(other)
