"""Which PINs are refused, and that good ones are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.weakness import Weakness, weakness


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", Weakness.TOO_SHORT),
        ("41709", Weakness.TOO_SHORT),
        ("4170934170934", Weakness.TOO_LONG),
        ("41709a", Weakness.NOT_DIGITS),
        ("417 093", Weakness.NOT_DIGITS),
        ("٤١٧٠٩٣", Weakness.NOT_DIGITS),
        ("-41709", Weakness.NOT_DIGITS),
        ("000000", Weakness.FEW_DIGITS),
        ("474747", Weakness.FEW_DIGITS),
        ("471234", Weakness.RUN),
        ("498761", Weakness.RUN),
        ("478901", Weakness.RUN),
        ("477771", Weakness.RUN),
        ("210974", Weakness.RUN),
        ("159753", Weakness.KNOWN),
        ("1122334455", Weakness.KNOWN),
        ("417093", None),
        ("123067", None),
        ("417093582614", None),
    ],
)
def test_each_rule(pin: str, reason: Weakness | None) -> None:
    assert weakness(pin) is reason


@given(st.text(alphabet="0123456789", min_size=0, max_size=14))
def test_what_passes_obeys_every_rule(pin: str) -> None:
    if weakness(pin) is not None:
        return
    assert 6 <= len(pin) <= 12
    assert len(set(pin)) >= 3
    for at in range(len(pin) - 3):
        four = [int(digit) for digit in pin[at : at + 4]]
        assert len(set(four)) > 1
        assert four != list(range(four[0], four[0] + 4))
        assert four != list(range(four[0], four[0] - 4, -1))


@given(st.text(max_size=14))
def test_any_text_gets_an_answer(pin: str) -> None:
    assert weakness(pin) in (None, *Weakness)
