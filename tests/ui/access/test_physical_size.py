"""Millimetres: what a card says is kept, what a screen says is believed within bounds."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.colours import colours, contrast
from kiosk.ui.access import palettes, physical_size, screen_calibration

accents = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_a_card_of_324_pixels_is_a_screen_of_96_dots_an_inch() -> None:
    assert physical_size.card_pixels(physical_size.DEFAULT_PIXELS_PER_MM) == 324
    assert math.isclose(
        physical_size.pixels_per_mm(324), physical_size.DEFAULT_PIXELS_PER_MM, rel_tol=0.002
    )


@given(st.floats(2.4, 16.0))
def test_a_measure_comes_back_within_a_pixel_of_the_card(density: float) -> None:
    card = physical_size.card_pixels(density)
    assert abs(physical_size.pixels_per_mm(card) - density) * physical_size.CARD_MM[0] <= 0.5 + 1e-9


@given(st.floats(allow_nan=True, allow_infinity=True), st.integers(1, 8000), st.integers(1, 8000))
def test_whatever_a_screen_says_the_millimetre_is_sane(said: float, wide: int, high: int) -> None:
    low, high_ = physical_size.DENSITIES
    assert low <= physical_size.assumed_pixels_per_mm(said, wide, high) <= high_


@pytest.mark.parametrize(
    ("reported", "size", "wanted"),
    [
        (5.88, (1280, 800), 5.88),  # a tablet of 10.1 inches that tells the truth
        (3.62, (1920, 1080), 3.62),  # a screen of 24 inches
        (3.94, (1280, 800), physical_size.DEFAULT_PIXELS_PER_MM),  # 100 dots an inch: nobody knows
        (0.0, (1280, 800), physical_size.DEFAULT_PIXELS_PER_MM),
        (
            15.9,
            (1280, 800),
            physical_size.DEFAULT_PIXELS_PER_MM,
        ),  # a screen of 4 inches is no kiosk's
        (
            2.5,
            (3840, 2160),
            physical_size.DEFAULT_PIXELS_PER_MM,
        ),  # and none of 69 inches on a table
    ],
)
def test_what_a_screen_says_of_itself(
    reported: float, size: tuple[int, int], wanted: float
) -> None:
    assert physical_size.assumed_pixels_per_mm(reported, *size) == wanted


def test_the_third_size_needs_239_mm_for_55_characters() -> None:
    assert physical_size.line_characters(239, 6.4) >= 55 > physical_size.line_characters(238, 6.4)
    assert physical_size.default_step(239) == physical_size.THIRD_STEP
    assert physical_size.default_step(238) == physical_size.SECOND_STEP


def test_each_screen_keeps_its_own_measure(tmp_path: Path) -> None:
    table, door = (
        screen_calibration.screen_key("DP-1", 1280, 800),
        screen_calibration.screen_key("a b/ü", 1920, 1080),
    )
    assert table == screen_calibration.screen_key("DP-1", 800, 1280)
    screen_calibration.save(tmp_path, table, 503)
    screen_calibration.save(tmp_path, door, 310)
    assert screen_calibration.load(tmp_path) == {table: 503, door: 310}
    screen_calibration.save(tmp_path, table, None)
    assert screen_calibration.load(tmp_path) == {door: 310}


@pytest.mark.parametrize("text", ["card_pixels = 3", "[card_pixels]\nx = 'no'\ny = 1", "what?"])
def test_a_file_that_says_nothing_sensible_measures_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / screen_calibration.FILE_NAME).write_text(text, "utf-8")
    assert screen_calibration.load(tmp_path) == {}


@given(accents, st.sampled_from(palettes.THEMES))
def test_high_contrast_is_black_and_white_and_nothing_else(accent: str, light: str) -> None:
    high = palettes.palette(colours(accent), light, "high")
    used = {high.text, high.quiet, high.accent, high.hairline}
    assert len(used) == 1
    assert {*used, high.ground} == {"#000000", "#FFFFFF"}
    assert high.on_accent == high.ground


@given(accents, st.sampled_from(palettes.THEMES))
def test_low_contrast_stays_within_its_bounds(accent: str, light: str) -> None:
    low = palettes.palette(colours(accent), light, "low")
    for text in (low.text, low.quiet, low.accent):
        assert 4.5 <= contrast(text, low.ground) <= 8
    assert 4.5 <= contrast(low.on_accent, low.accent) <= 8
    assert contrast(low.hairline, low.ground) >= 3


@given(accents, st.sampled_from(palettes.THEMES))
def test_the_usual_contrast_of_text_is_ten_to_one(accent: str, light: str) -> None:
    plain = palettes.palette(colours(accent), light, "plain")
    assert contrast(plain.text, plain.ground) >= 10
    assert contrast(plain.quiet, plain.ground) >= 10
    assert contrast(plain.on_accent, plain.accent) >= 7
    assert contrast(plain.hairline, plain.ground) >= 3
