"""Which PINs are too easy to guess or to watch being typed."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

SHORTEST = 6
LONGEST = 12
DISTINCT = 3
RUN = 4

_KNOWN_LIST = """
    102030 110120 111222 112211 112233 113355 121314 123123 123321 123654 131415 135790 135791
    142536 147147 147258 147369 147852 147963 151515 159159 159357 159753 161616 171717 202020
    202122 212223 223344 246801 246802 246810 252525 258258 258369 258852 271828 314159 321321
    321654 332211 334455 357159 369258 369369 445566 456123 456456 456654 520520 556677 654456
    665544 667788 741741 741852 753159 753951 778899 789123 789456 789789 789987 852852 852963
    951357 951753 963852 963963 987321 987456 987789 990011 998877 1122334 1314520 1472583
    3141592 5201314 7418529 11223344 12312312 13579111 14725836 24681012 31415926 78945612
    102030405 111222333 112233445 123123123 123321123 147258369 159357258 314159265 321321321
    369258147 741852963 789456123 963852741 987456321 0102030405 1020304050 1122334455
    1472583690 3141592653 112233445566 123321123321 147258369147 314159265358
"""
"""PINs without a long run that are frequent in published lists or are patterns on a keypad."""

_KNOWN = frozenset(_KNOWN_LIST.split())


class Weakness(StrEnum):
    """Why a PIN is refused."""

    NOT_DIGITS = "not digits"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    FEW_DIGITS = "few digits"
    RUN = "run"
    KNOWN = "known"


def weakness(pin: str) -> Weakness | None:
    """The first reason to refuse `pin`, None where it may be used.

    A PIN has 6 to 12 digits, at least 3 different ones, no 4 in a row that go up, go down
    (9 and 0 are neighbours, as on the keys) or stay the same, and is not a known weak one.
    """
    if not (pin.isascii() and pin.isdigit()):
        return Weakness.NOT_DIGITS if pin else Weakness.TOO_SHORT
    if len(pin) < SHORTEST:
        return Weakness.TOO_SHORT
    if len(pin) > LONGEST:
        return Weakness.TOO_LONG
    if len(set(pin)) < DISTINCT:
        return Weakness.FEW_DIGITS
    if _has_run(pin):
        return Weakness.RUN
    return Weakness.KNOWN if pin in _KNOWN else None


def _has_run(pin: str) -> bool:
    steps = [(int(after) - int(before)) % 10 for before, after in pairwise(pin)]
    length = RUN - 1
    return any(
        steps[at] in (0, 1, 9) and len(set(steps[at : at + length])) == 1
        for at in range(len(steps) - length + 1)
    )
