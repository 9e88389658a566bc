"""Lines of a letter for the first page, and the time it takes to read."""

from __future__ import annotations

import pytest

from kiosk import assets
from kiosk.campaign.excerpts import BEST, LONGEST, SHORTEST, lines, minutes_to_read, sentences
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.load import load


@pytest.mark.parametrize(
    ("paragraph", "wanted"),
    [
        ("One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
        ("Mr. Smith and J. Doe came. He left.", ["Mr. Smith and J. Doe came.", "He left."]),
        ("He said “no.” She left.", ["He said “no.”", "She left."]),
        ("¿Quién? ¡Nadie! Fin", ["¿Quién?", "¡Nadie!", "Fin"]),
        ("你好。再见！", ["你好。", "再见！"]),
        ("قال كفى. ومضى؟ نعم", ["قال كفى.", "ومضى؟", "نعم"]),
        ("e.g. this stays", ["e.g. this stays"]),
        ("", []),
    ],
)
def test_sentences(paragraph: str, wanted: list[str]) -> None:
    assert list(sentences(paragraph)) == wanted


def test_the_shipped_letter_begins_with_a_line_that_stands_alone() -> None:
    letter = load(assets.default_campaign()).letter("en")
    chosen = lines(letter)
    assert chosen[0].startswith("As men, we have a special responsibility")
    assert len(chosen) >= 4
    assert len({*chosen}) == len(chosen)
    for one in chosen:
        assert SHORTEST <= len(one) <= LONGEST
        assert one in " ".join(block.text for block in letter.blocks)
        assert not one.startswith(("They ", "These ", "But ", "And "))
    assert abs(len(chosen[0]) - BEST) < 10


def test_a_letter_of_one_long_sentence_has_no_line() -> None:
    assert lines(parse_letter("word " * 60 + "end.", "en")) == ()


def test_lines_that_lean_are_taken_where_there_is_nothing_else() -> None:
    letter = parse_letter(
        "But this one leans on what was said. They lean as well, and more so.", "en"
    )
    assert len(lines(letter)) == 2


def test_addresses_greetings_and_mere_items_are_no_lines() -> None:
    prose = "We will not wait for another letter to be answered."
    demand = "Publish every complaint of the last ten years."
    letter = parse_letter(
        "The Academy of Samples\n1 Sample Street, Sampleville\n\nSampleville, 12 March 2027\n\n"
        f"Dear members of the Academy,\n\n{prose}\n\n1. {demand}\n2. pay for independent counsel\n",
        "en",
    )
    assert set(lines(letter)) == {prose, demand}


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("word", "en", 1),
        ("word " * 300, "en", 1),
        ("word " * 480, "en", 2),
        ("字" * 800, "zh", 2),
    ],
)
def test_minutes(text: str, language: str, minutes: int) -> None:
    assert minutes_to_read(parse_letter(text, language)) == minutes
