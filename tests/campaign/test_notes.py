"""What a checked campaign says without being at fault: placeholders, gaps, moved colours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.campaign.conftest import assert_says_all

from kiosk.campaign.check import check
from kiosk.campaign.load import load

Make = Callable[..., Path]
TODAY = date(2030, 1, 1)


def notes(folder: Path, today: date = TODAY) -> dict[str, str]:
    report = check(folder, today)
    assert report.faults == ()
    for note in report.notes:
        assert_says_all(note)
        assert note.place.file
    return {note.place.key or note.place.file: note.what for note in report.notes}


def test_notes_of_the_sound_campaign(make: Make) -> None:
    assert set(notes(make())) == {"address", "languages", "organiser.contact"}


def test_placeholder_address(make: Make, sound: str) -> None:
    assert "placeholder" in notes(make())["address"]
    assert "address" not in notes(make(sound.replace("oakstreet.example.org", "oakstreet.net")))


@pytest.mark.parametrize("contact", ["letters@oak-street.org", "https://oak-street.org/withdraw"])
def test_where_to_write_to_withdraw(make: Make, sound: str, contact: str) -> None:
    assert "once they are at home" in notes(make())["organiser.contact"]
    folder = make(f'{sound}\n[organiser]\ncontact = "{contact}"\n')
    assert "organiser.contact" not in notes(folder)
    assert load(folder).contact == contact


@pytest.mark.parametrize("contact", ["Oak Street 1", "http://oak-street.org", "a@b", "x" * 121])
def test_what_nobody_can_write_to_is_a_fault(make: Make, sound: str, contact: str) -> None:
    report = check(make(f'{sound}\n[organiser]\ncontact = "{contact}"\n'), TODAY)
    assert {fault.place.key for fault in report.faults} == {"organiser.contact"}


def test_no_support_page(make: Make, sound: str) -> None:
    assert "support" in notes(make(sound[: sound.index("[[support]]")]))


def test_retention_past(make: Make) -> None:
    assert "past" in notes(make(), date(2031, 2, 1))["retention"]
    assert "retention" not in notes(make(), date(2031, 1, 31))


def test_languages_without_a_letter(make: Make) -> None:
    folder = make()
    assert "`es`" in notes(folder)["languages"]
    (folder / "letter.es.md").write_text("Las farolas.\n", encoding="utf-8")
    assert "languages" not in notes(folder)
    assert load(folder).letter("es").text == "Las farolas."


def test_languages_without_a_text(make: Make, sound: str) -> None:
    said = notes(make(sound.replace('es = "Pido las farolas."\n', "")))
    assert "no text in `es`" in said["ask.es"]


def test_texts_nobody_can_read(make: Make, sound: str) -> None:
    said = notes(make(sound.replace("[ask]", '[ask]\nfr = "Je demande."')))
    assert "`fr`" in said["ask.fr"]


def test_a_base_language_serves_its_regions(make: Make, sound: str) -> None:
    said = notes(make(sound.replace('["en", "es"]', '["en", "es-MX"]')))
    assert set(said) == {"address", "languages", "organiser.contact"}


@pytest.mark.parametrize(
    ("accent", "words"),
    [("#FF0000", {"by day", "by night"}), ("#123456", {"by night"}), ("#F0E0D0", {"by day"})],
)
def test_a_moved_accent_is_said(make: Make, sound: str, accent: str, words: set[str]) -> None:
    report = check(make(f'{sound}\n[colours]\naccent = "{accent}"\n'), TODAY)
    said = [note.what for note in report.notes if note.place.key == "colours.accent"]
    assert {word for word in ("by day", "by night") if word in " ".join(said)} == words
    assert report.campaign is not None
    colours = report.campaign.colours
    assert all(accent in one for one in said)
    if "by day" in words:
        assert any(colours.day.accent in one for one in said)
    if "by night" in words:
        assert any(colours.night.accent in one for one in said)


def test_a_letter_under_another_name_is_noticed(make: Make) -> None:
    folder = make()
    (folder / "Letter-es.md").write_text("x", encoding="utf-8")
    (folder / "README.md").write_text("x", encoding="utf-8")
    assert set(notes(folder)) == {"address", "languages", "organiser.contact", "Letter-es.md"}
