"""A language of the campaign that the program has no words in is told to the staff."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk import assets
from kiosk.campaign.load import load

Open = Callable[..., Any]


@pytest.mark.parametrize("size", [(640, 480), (800, 1280), (1280, 800)])
def test_a_language_the_program_does_not_have_is_told(
    open_table: Open, size: tuple[int, int]
) -> None:
    sample = load(assets.default_campaign())
    table = open_table(campaign=sample._replace(languages=("en", "es", "eu", "ca")), size=size)
    table.enter()
    said = table.driver.text("staffLanguages")
    assert "Euskara, Català" in said
    assert said.endswith("in English.")
    assert not table.driver.item("staffLanguages").property("truncated")


def test_a_campaign_in_the_programs_languages_has_no_such_line(open_table: Open) -> None:
    table = open_table()
    table.enter()
    assert not table.driver.has("staffLanguages")
