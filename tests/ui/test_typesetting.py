"""How the lines of a title are chosen."""

from __future__ import annotations

import pytest

from kiosk.ui.typesetting import MOST_LINES, TUCKED, set_title, untie

LONG = "An Open Letter to the Members of the Academy of Motion Picture Arts and Sciences"


@pytest.mark.parametrize("ratio", [0.8, 2.0, 4.0, 12.0])
@pytest.mark.parametrize(
    "title",
    [
        "#AskMoreOfHim",
        "Now",
        "Wir wollen mehr",
        LONG,
        "رسالة مفتوحة إلى الأكاديمية",
        "写给电影学院的公开信",
    ],
)
def test_nothing_of_a_title_is_lost(title: str, ratio: float) -> None:
    shown = set_title(title, ratio)
    assert untie(shown.replace("\n", " ").replace(TUCKED, "")) == title
    assert shown.count("\n") < MOST_LINES


def test_a_narrow_room_has_more_lines_of_much_the_same_length() -> None:
    assert set_title(LONG, 40) == LONG.replace(" Sciences", "\u00a0Sciences")
    lines = set_title(LONG, 3).split("\n")
    assert 3 <= len(lines) <= MOST_LINES
    assert max(map(len, lines)) < 2 * min(map(len, lines))


def test_no_single_short_word_stands_on_the_last_line() -> None:
    for ratio in (1.0, 2.0, 3.0, 5.0):
        assert len(untie(set_title("We want much more of him", ratio)).split("\n")[-1].split()) > 1


def test_an_f_that_bends_over_a_tall_letter_is_set_closer() -> None:
    assert set_title("#AskMoreOfHim", 4.0) == f"#AskMoreOf{TUCKED}Him"
    assert TUCKED not in set_title("Coffee of mine", 4.0)
