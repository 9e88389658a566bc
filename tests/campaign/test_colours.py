"""Contrasts: the default look as designed, and any other accent moved until it can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.colours import DEFAULT_ACCENT, ON_ACCENT, ON_GROUND, colours, contrast
from kiosk.campaign.model import Palette

accents = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")
    assert contrast("#123456", "#123456") == 1


def test_the_default_look_is_as_designed() -> None:
    made = colours()
    day, night = made.day, made.night
    assert made.asked_accent == day.accent == DEFAULT_ACCENT == "#7F1119"
    assert (day.ground, day.text, day.quiet, day.on_accent, day.hairline) == (
        "#FBF7EF",
        "#1E1B18",
        "#3F3933",
        "#FFFFFF",
        "#8A8072",
    )
    assert (night.ground, night.text, night.quiet, night.accent) == (
        "#14110F",
        "#F3ECE0",
        "#C9BFB0",
        "#F0A79C",
    )
    assert contrast(night.on_accent, "#000000") < 2  # dark text


def measured(palette: Palette) -> list[float]:
    pairs = [(palette.text, palette.ground), (palette.quiet, palette.ground)]
    pairs += [(palette.accent, palette.ground), (palette.on_accent, palette.accent)]
    return [round(contrast(*pair), 1) for pair in pairs]


def test_the_default_contrasts_are_those_measured() -> None:
    assert measured(colours().day) == [16.0, 10.7, 9.8, 10.5]
    assert measured(colours().night) == [16.0, 10.4, 9.6, 9.6]
    assert contrast(colours().day.hairline, colours().day.ground) >= 3
    assert contrast(colours().night.hairline, colours().night.ground) >= 3


@given(accents)
def test_any_accent_comes_out_readable(accent: str) -> None:
    made = colours(accent)
    for palette in (made.day, made.night):
        assert contrast(palette.accent, palette.ground) >= ON_GROUND
        assert contrast(palette.on_accent, palette.accent) >= ON_ACCENT


@given(accents)
def test_a_readable_accent_is_left_alone(accent: str) -> None:
    made = colours(accent)
    for palette in (made.day, made.night):
        if contrast(accent, palette.ground) >= ON_GROUND and accent != DEFAULT_ACCENT:
            assert palette.accent == accent


@given(accents)
def test_moving_twice_changes_nothing(accent: str) -> None:
    day = colours(accent).day.accent
    assert colours(day).day.accent == day


def test_an_accent_is_moved_no_farther_than_it_must() -> None:
    made = colours("#FF0000")
    assert contrast(made.day.accent, made.day.ground) < ON_GROUND + 0.2
    assert contrast(made.night.accent, made.night.ground) < ON_GROUND + 0.2
    assert made.day.accent.endswith("0000")  # still red


def test_small_letters_are_the_same_colour() -> None:
    assert colours("#7f1119") == colours("#7F1119")
