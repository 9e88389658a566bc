"""Title, event, venue and places by language, and languages the program does not have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.campaign.check import check
from kiosk.campaign.load import load
from kiosk.campaign.printed import as_printed

Make = Callable[..., Path]

NAMES = {
    'title = "The Oak Street Letter"': 'title = { en = "The Oak Street Letter", es = "La carta" }',
    'name = "Lamp evening"': (
        'name.en = "Lamp \\"evening\\""\nname.es = "Noche \\"de\\" farolas"\n'
        'venue = { en = "Town hall", es = "Ayuntamiento" }'
    ),
    'name = "Table"': 'name = { en = "Table", es = "Mesa" }',
}


def by_language(sound: str) -> str:
    for one, other in NAMES.items():
        assert one in sound
        sound = sound.replace(one, other)
    return sound


def test_names_are_those_of_the_language(make: Make, sound: str) -> None:
    campaign = load(make(by_language(sound)))
    for language, wanted in (
        ("en", ("The Oak Street Letter", "Lamp “evening”", "Town hall", "Table")),
        ("en-GB", ("The Oak Street Letter", "Lamp “evening”", "Town hall", "Table")),
        ("es", ("La carta", "Noche «de» farolas", "Ayuntamiento", "Mesa")),
        ("fr", ("The Oak Street Letter", "Lamp “evening”", "Town hall", "Table")),
    ):
        shown = as_printed(campaign, language)
        event = shown.event
        assert (shown.title, event.name, event.venue, shown.places[0].name) == wanted


def test_signatures_are_found_by_the_names_of_the_first_language(make: Make, sound: str) -> None:
    label = load(make(by_language(sound))).event.label
    plain = sound.replace(
        'name = "Lamp evening"', 'name = "Lamp \\"evening\\""\nvenue = "Town hall"'
    )
    assert label == load(make(plain)).event.label


def test_one_text_is_for_all_languages(make: Make, sound: str) -> None:
    shown = as_printed(load(make(sound)), "es")
    assert (shown.title, shown.event.name) == ("The Oak Street Letter", "Lamp evening")


def test_a_name_that_is_missing_in_a_language_is_said_with_its_line(make: Make, sound: str) -> None:
    report = check(make(sound.replace('name = "Lamp evening"', 'name.en = "Lamp evening"')))
    line = sound[: sound.index("[event]")].count("\n") + 2
    said = [(one.place.line, one.place.key) for one in report.notes]
    assert (line, "event.name.es") in said
    report = check(make(sound.replace('name = "Lamp evening"', 'name.es = "Noche"')))
    assert [one.place.key for one in report.faults] == ["event.name.en"]
    report = check(make(sound.replace('name = "Table"', "name = { en = 1 }")))
    assert [one.place.key for one in report.faults] == ["places[1].name.en"]


def test_a_language_the_program_does_not_have_is_said(make: Make, sound: str) -> None:
    report = check(make(sound.replace('["en", "es"]', '["en", "es", "eu"]')))
    assert report.campaign is not None
    said = next(one for one in report.notes if "`eu`: your own texts" in one.what)
    assert said.place.line == sound[: sound.index("languages")].count("\n") + 1
    assert "in `en`, and the words of the sheets in `en`" in said.what
    assert "ar, de, en, es, fr, hi, pt, zh" in said.remedy
    assert not any("does not speak" in one.what for one in check(make(sound)).notes)
