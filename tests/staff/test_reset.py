"""Forgotten PINs: a code that only the organiser's key opens, and whose wrong tries are counted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import BadInput, ProgramFault
from kiosk.evening.clock import EveningClock
from kiosk.sealing import PrivateKey
from kiosk.staff import reset_code
from kiosk.staff.pin import FIRST_WAIT, FREE_TRIES, PinBook, Role, Verdict
from kiosk.staff.reset import HOLDS_SECONDS, PinReset

VOLUNTEERS, ORGANISERS = "274016", "639205"
KEY = PrivateKey(b"\x05" * 32)


@pytest.fixture
def clock() -> EveningClock:
    return EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))


@pytest.fixture
def book(tmp_path: Path, clock: EveningClock) -> PinBook:
    book = PinBook(tmp_path / "staff.json", clock)
    book.set_both(VOLUNTEERS, ORGANISERS)
    return book


@pytest.fixture
def reset(book: PinBook, clock: EveningClock) -> PinReset:
    return PinReset(book, KEY.public, clock)


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**reset_code.DIGITS:0{reset_code.DIGITS}}"


def test_the_sealed_code_opens_with_the_private_key_however_it_was_copied(reset):
    sealed = reset.sealed_code()
    assert len(sealed) == reset_code.SEALED_LENGTH
    code = reset_code.open_code(sealed, KEY)
    assert (len(code), code.isdigit()) == (18, True)
    assert code not in sealed
    groups = reset_code.in_groups(sealed)
    for copied in (
        groups,
        groups.lower(),
        groups.replace("-", "\u2013"),
        f" {sealed[:50]}\n{sealed[50:]} ",
    ):
        assert reset_code.open_code(copied, KEY) == code
    assert reset.try_code(reset_code.group(code)).verdict is Verdict.RIGHT


def test_every_code_is_another_and_leading_zeros_stay():
    codes = {reset_code.new_code() for _ in range(200)}
    assert len(codes) == 200
    zeros = "000000000000000017"
    assert reset_code.open_code(reset_code.seal(zeros, KEY.public), KEY) == zeros


@pytest.mark.parametrize(
    "text",
    ["", "A" * 103, "A" * 105, "1" * 104, "é" * 104, "A" * 100_000],
    ids=["nothing", "short", "long", "no base32", "no ascii", "huge"],
)
def test_another_text_is_no_sealed_code(text):
    assert not reset_code.is_sealed_code(text)
    with pytest.raises(BadInput, match="not a sealed reset code"):
        reset_code.open_code(text, KEY)


def test_nothing_else_that_is_sealed_is_opened_as_a_code(reset):
    """Or a sealed name could be shown to the organiser as a code."""
    from base64 import b32encode

    stolen = b32encode(KEY.public.seal(b"Sample Person, Ed")).decode()
    assert reset_code.is_sealed_code(stolen)
    with pytest.raises(BadInput, match="not a reset code") as told:
        reset_code.open_code(stolen, KEY)
    assert "Sample" not in str(told.value)
    other = reset_code.seal(reset_code.new_code(), PrivateKey.new().public)
    with pytest.raises(BadInput, match="cannot be opened with this key"):
        reset_code.open_code(other, KEY)


def test_a_right_code_is_used_up_and_resets_the_count(reset, book):
    code = reset_code.open_code(reset.sealed_code(), KEY)
    assert book.try_pin("111999").tries_left == FREE_TRIES - 1
    outcome = reset.try_code(code)
    assert (outcome.verdict, outcome.role) == (Verdict.RIGHT, Role.ORGANISER)
    assert reset.try_code(code).verdict is Verdict.LATE
    assert reset_code.open_code(reset.sealed_code(), KEY) != code


def test_wrong_codes_count_and_wait_together_with_wrong_pins(reset, book, clock):
    code = reset_code.open_code(reset.sealed_code(), KEY)
    book.try_pin("111999")
    for left in (3, 2, 1, 0):
        assert reset.try_code(wrong(code)).tries_left == left
    waiting = reset.try_code(code)
    assert (waiting.verdict, waiting.wait_seconds) == (Verdict.WAIT, FIRST_WAIT)
    assert book.try_pin(VOLUNTEERS).verdict is Verdict.WAIT
    clock.pass_time(FIRST_WAIT)
    assert reset.try_code(code).verdict is Verdict.RIGHT


@pytest.mark.parametrize("typed", ["", "１", "\x00", "\ud800", "1" * 10_000])
def test_odd_texts_are_wrong_codes(reset, typed):
    reset.sealed_code()
    assert reset.try_code(typed).verdict is Verdict.WRONG


def test_a_code_holds_for_half_an_hour(reset, clock):
    sealed = reset.sealed_code()
    code = reset_code.open_code(sealed, KEY)
    clock.pass_time(HOLDS_SECONDS - 1)
    assert reset.sealed_code() == sealed
    clock.pass_time(1)
    outcome = reset.try_code(code)
    assert (outcome.verdict, outcome.role) == (Verdict.LATE, None)
    assert reset.sealed_code() != sealed
    assert reset.try_code(code).verdict is Verdict.WRONG


def test_nothing_of_a_code_reaches_the_disk(reset, tmp_path):
    sealed = reset.sealed_code()
    code = reset_code.open_code(sealed, KEY)
    reset.try_code(wrong(code))
    for file in tmp_path.iterdir():
        data = file.read_bytes()
        assert code.encode() not in data
        assert sealed.encode() not in data


def test_a_broken_file_of_the_pins_stops_neither_the_code_nor_its_count(tmp_path, clock, book):
    for _ in range(FREE_TRIES):
        book.try_pin("111999")
    (tmp_path / "staff.json").write_text("[" * 4090)
    broken = PinBook(tmp_path / "staff.json", clock)
    assert broken.fault is not None
    assert broken.wait_seconds == FIRST_WAIT, "a broken file gains no tries"
    clock.pass_time(FIRST_WAIT)
    reset = PinReset(broken, KEY.public, clock)
    code = reset_code.open_code(reset.sealed_code(), KEY)
    assert reset.try_code(wrong(code)).wait_seconds == 2 * FIRST_WAIT
    clock.pass_time(2 * FIRST_WAIT)
    assert reset.try_code(code).verdict is Verdict.RIGHT
    broken.set_both(VOLUNTEERS, ORGANISERS)
    assert broken.fault is None
    assert broken.try_pin(VOLUNTEERS).role is Role.VOLUNTEER


def test_without_a_key_there_is_no_code(book, clock):
    reset = PinReset(book, None, clock)
    assert not reset.is_offered
    with pytest.raises(ProgramFault):
        reset.sealed_code()
    assert reset.try_code("").verdict is Verdict.LATE
