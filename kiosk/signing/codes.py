"""Codes people write down or type: Crockford base32 with a check character.

Source of the alphabet and of the modulo-37 check: Douglas Crockford, Base 32
(https://www.crockford.com/base32.html). I, L, O and U are not in the alphabet; when typed,
I and L are read as 1 and O as 0, so a code survives handwriting and being read aloud.
"""

from __future__ import annotations

import hashlib
import secrets

from kiosk.plain_text import join_groups, simplify_code

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECKS = ALPHABET + "*~$=U"
WITHDRAWAL_DIGITS = 10
"""Ten digits of five bits: 50 random bits, above the 40 that make guessing hopeless."""


class CodeUnreadable(ValueError):
    """Not a code of this program: a wrong length, a wrong character or a wrong check."""


def check_character(digits: str) -> str:
    """The check character (one of 37) over base32 `digits`."""
    value = 0
    for digit in digits:
        value = (value * 32 + ALPHABET.index(digit)) % 37
    return CHECKS[value]


def new_withdrawal_code() -> str:
    """A fresh withdrawal code, grouped for reading: `7K3Q-F2M9-XA8`.

    Digits whose check would be one of the five symbols are drawn again (0.2 bits fewer): the
    code stays letters and digits, for every keyboard and the dense mode of a QR code.
    """
    while True:
        digits = "".join(secrets.choice(ALPHABET) for _ in range(WITHDRAWAL_DIGITS))
        check = check_character(digits)
        if check in ALPHABET:
            return group(digits + check)


def group(code: str) -> str:
    """The code in groups of four."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def read_code(typed: str, digits: int = WITHDRAWAL_DIGITS) -> str:
    """The code as `digits` + check character, without groups, from what a person typed.

    Raises CodeUnreadable; never says which character is wrong, because one check cannot know.
    """
    plain = join_groups(typed).upper()
    body = plain[:-1].translate(str.maketrans("ILO", "110"))
    last = plain[-1:].translate(str.maketrans("ILO", "110"))
    if len(plain) != digits + 1 or any(c not in ALPHABET for c in body):
        raise CodeUnreadable(f"a code has {digits + 1} letters and digits")
    if check_character(body) != last:
        raise CodeUnreadable("the check character does not fit")
    return body + last


def is_meant(typed: str) -> bool:
    """Whether somebody who typed this means a withdrawal code, be it right or wrong.

    Eleven letters and digits, with a digit or a hyphen among them: `Christopher` is a name.
    """
    plain = join_groups(typed)
    is_whole = len(plain) == WITHDRAWAL_DIGITS + 1 and plain.isascii() and plain.isalnum()
    return is_whole and (any(c.isdigit() for c in plain) or "-" in simplify_code(typed))


def digest(code: str) -> bytes:
    """What the ledger keeps instead of the withdrawal code: 32 bytes that do not give it away."""
    return hashlib.sha256(b"kiosk withdrawal code\0" + read_code(code).encode()).digest()


def sheet_number(prefix: str, number: int) -> str:
    """The number of a sheet with its check character: `F-000001-V`.

    `prefix` is one letter of the alphabet (F filled), `number` counts from 1. Paper sheets have
    numbers of another kind, see `new_paper_sheets`.
    """
    digits = prefix + f"{number:06d}"
    return f"{prefix}-{number:06d}-{check_character(digits)}"


# --- paper sheets ---------------------------------------------------------------------------------

PACK_DIGITS = 5
"""Digits drawn for one print job; its sheets share them, so a stack is seen to be whole."""

PACK_LARGEST = 999
SHEET_DIGITS = PACK_DIGITS + 3 + 1
SPECIMEN_SHEET = "0" * (SHEET_DIGITS + 1)
"""The number of a sheet that is only shown; none that is printed for signing has it."""


def new_paper_sheets(count: int) -> tuple[str, ...]:
    """Fresh numbers for `count` paper sheets, as they are kept: `7K3QF012RM`.

    Five digits of the print job, the place in it from 001, one digit more, the check. Six digits
    are random, so no kiosk needs to ask another: of 300 jobs of 20 sheets two share a number
    once in 25,000 such campaigns. The last digit is drawn until the check is a letter or a digit.
    """
    numbers: list[str] = []
    while len(numbers) < count:
        pack = "".join(secrets.choice(ALPHABET) for _ in range(PACK_DIGITS))
        places = range(1, min(PACK_LARGEST, count - len(numbers)) + 1)
        numbers += [_paper_sheet(f"{pack}{place:03d}") for place in places]
    return tuple(numbers)


def _paper_sheet(begun: str) -> str:
    while True:
        digits = begun + secrets.choice(ALPHABET)
        check = check_character(digits)
        if check in ALPHABET:
            return digits + check


def paper_sheet_label(number: str) -> str:
    """A paper sheet's number as it is printed and read aloud: `7K3QF-012-RM`."""
    return f"{number[:PACK_DIGITS]}-{number[PACK_DIGITS:-2]}-{number[-2:]}"


def read_paper_sheet(typed: str) -> str:
    """The number as it is kept, from what was typed or from the text of the sheet's QR code.

    The code holds the digits without the check behind the kind of the sheet (`B/7K3QF012R`), alone
    or at the end of an address.
    Raises CodeUnreadable.
    """
    text = simplify_code(typed).upper()
    if "/" in text:
        address, _, digits = text.rstrip("/").rpartition("/")
        if (
            f"/{address}".endswith("/B")
            and len(digits) == SHEET_DIGITS
            and set(digits) <= set(ALPHABET)
        ):
            return digits + check_character(digits)
        raise CodeUnreadable("this code names no paper sheet")
    return read_code(typed, SHEET_DIGITS)
