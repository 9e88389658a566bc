"""Codes survive handwriting and reading aloud, and a slip is told."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.signing import codes

digits = st.text(codes.ALPHABET, min_size=codes.WITHDRAWAL_DIGITS, max_size=10)
whole = digits.map(lambda body: body + codes.check_character(body))


def test_a_new_code_is_letters_and_digits_in_groups() -> None:
    for _ in range(50):
        code = codes.new_withdrawal_code()
        assert [len(part) for part in code.split("-")] == [4, 4, 3]
        assert set(code) <= set(codes.ALPHABET) | {"-"}
        assert codes.read_code(code) == code.replace("-", "")


def test_new_codes_differ_and_carry_at_least_40_random_bits() -> None:
    assert len({codes.new_withdrawal_code() for _ in range(500)}) == 500
    assert codes.WITHDRAWAL_DIGITS * 5 >= 40


@given(whole, st.sampled_from([str.lower, str.upper, codes.group, str.strip]))
def test_a_code_is_read_as_people_write_it(code: str, written: object) -> None:
    assert callable(written)
    assert codes.read_code(written(code)) == code


@given(whole)
def test_letters_mistaken_for_digits_are_read(code: str) -> None:
    assume(code[-1] in codes.ALPHABET)
    mistaken = code.replace("1", "l").replace("0", "o")
    assert codes.read_code(mistaken) == code
    assert codes.read_code(code.replace("1", "I")) == code


@given(whole, st.integers(0, 9), st.sampled_from(codes.ALPHABET))
def test_one_wrong_digit_is_told(code: str, at: int, other: str) -> None:
    assume(code[at] != other)
    with pytest.raises(codes.CodeUnreadable):
        codes.read_code(code[:at] + other + code[at + 1 :])


@given(whole, st.integers(0, 8))
def test_two_digits_turned_are_told(code: str, at: int) -> None:
    assume(code[at] != code[at + 1])
    with pytest.raises(codes.CodeUnreadable):
        codes.read_code(code[:at] + code[at + 1] + code[at] + code[at + 2 :])


@given(st.text(max_size=14))
def test_anything_else_is_unreadable_or_a_code(typed: str) -> None:
    try:
        code = codes.read_code(typed)
    except codes.CodeUnreadable:
        return
    assert codes.read_code(code) == code


@pytest.mark.parametrize(
    "typed", ["", "-", "7K3Q", "7K3Q-F2M9-XA", "7K3QF2M9XA4-4", "7K3Q?F2M9-XA"]
)
def test_unreadable(typed: str) -> None:
    with pytest.raises(codes.CodeUnreadable):
        codes.read_code(typed)


def test_the_digest_does_not_see_how_it_is_written() -> None:
    code = codes.new_withdrawal_code()
    assert codes.digest(code) == codes.digest(code.lower().replace("-", " "))
    assert codes.digest(code) != codes.digest(codes.new_withdrawal_code())
    assert len(codes.digest(code)) == 32
    assert code.encode() not in codes.digest(code)


def test_sheet_numbers() -> None:
    numbers = {codes.sheet_number("F", number) for number in range(1, 200)}
    assert len(numbers) == 199
    number = codes.sheet_number("B", 12)
    assert number.startswith("B-000012-")
    assert number[-1] == codes.check_character("B000012")


def test_the_check_is_crockfords() -> None:
    """Modulo 37 of the number the digits make; symbols 32 to 36 are * ~ $ = U."""
    assert codes.check_character("0") == "0"
    assert codes.check_character("Z") == "Z"
    assert codes.check_character("10") == "*"
    assert codes.check_character("14") == "U"
    assert codes.check_character("15") == "0"


@pytest.mark.parametrize(
    "typed", ["7K3Q-F2M9-XA9", "7k3qf2m9xa8", "7K3Q F2M9 XA8", "ABCD-EFGH-JKM"]
)
def test_what_looks_like_a_code_is_meant_as_one(typed: str) -> None:
    assert codes.is_meant(typed)


@pytest.mark.parametrize("typed", ["Christopher", "7K3Q-F2M", "Studio 54", "", "Ñ234-5678-9AB"])
def test_names_and_beginnings_are_not_meant_as_codes(typed: str) -> None:
    assert not codes.is_meant(typed)


DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d\ufe63\u30fc\uff70\u2043"


@given(whole, st.sampled_from(DASHES))
def test_a_code_is_read_with_any_dash(code: str, dash: str) -> None:
    assert codes.read_code(codes.group(code).replace("-", dash)) == code
    assert codes.read_code(codes.group(code).replace("-", f" {dash}\u00a0")) == code


@given(whole)
def test_a_code_of_full_width_is_read(code: str) -> None:
    assume(code[-1] in codes.ALPHABET)
    wide = code.translate({c: c + 0xFEE0 for c in range(ord("!"), ord("~") + 1)})
    assert codes.read_code(wide) == code
    assert codes.digest(wide.lower()) == codes.digest(code)
    assert codes.is_meant(codes.group(wide)), "a hyphen makes it a code"


@given(whole, st.sampled_from("٠۰०০"))
def test_digits_of_other_scripts_are_digits(code: str, zero: str) -> None:
    other = code.translate({ord("0") + n: ord(zero) + n for n in range(10)})
    assert codes.read_code(other) == code


def test_a_paper_sheet_is_found_with_any_dash_and_in_full_width() -> None:
    [number] = codes.new_paper_sheets(1)
    label = codes.paper_sheet_label(number)
    for dash in DASHES:
        assert codes.read_paper_sheet(label.replace("-", dash)) == number
    code = f"B/{number[:-1]}"
    wide = code.translate({c: c + 0xFEE0 for c in range(ord("!"), ord("~") + 1)})
    assert codes.read_paper_sheet(wide) == number


@pytest.mark.parametrize("name", ["Christopher", "Anne–Marie X", "クリストファー", "O’Connor-Lee"])
def test_a_name_is_not_taken_for_a_code(name: str) -> None:
    assert not codes.is_meant(name)
