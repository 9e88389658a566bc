"""The interface in its languages, switched while it runs."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.load import load
from kiosk.campaign.model import LocalText
from kiosk.signing.flow.sign import consents
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]


def test_a_switch_says_everything_again(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    assert not driver.has("otherLanguage")
    driver.tap("language_es")
    assert driver.text("signButton") == "Firmar"
    assert driver.text("otherLanguage").endswith("se escribió: inglés.")
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.tap("key_ñ")
    assert driver.text("nameFieldInput") == "Ñ"
    driver.type_keys(" www.example.org")
    assert "No se imprimen" in driver.text("nameFieldSaid")
    driver.tap("language_en")
    assert "not printed" in driver.text("nameFieldSaid")
    assert driver.text("continueButton") == "Continue"


def test_the_letter_and_the_consents_are_recorded_in_the_language_shown(
    open_window: OpenWindow,
) -> None:
    app = open_window(language="es")
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.type_keys("Ofelia")
    app.driver.to_review()
    app.driver.wait_step(Step.REVIEW)
    shown = app.driver.texts()
    agreed = consents(app.options.campaign, "es")
    assert [consent.id for consent in agreed] == ["pledge", "publish"]
    assert all(consent.text in shown for consent in agreed)


def test_title_event_and_table_are_called_as_the_language_calls_them(
    open_window: OpenWindow,
) -> None:
    plain = load(assets.default_campaign())
    named = plain._replace(
        titles=LocalText({"en": "Our letter", "es": "Nuestra carta"}),
        event=plain.event._replace(names=LocalText({"en": "An evening", "es": "Una velada"})),
        places=tuple(
            one._replace(names=LocalText({"en": one.name, "es": f"Mesa {one.code}"}))
            for one in plain.places
        ),
    )
    app = open_window(campaign=named, language="en")
    words = app.kiosk.words
    assert words.title == app.window.title() == "Our letter"
    assert words.eventAndTable == f"An evening · {plain.places[0].name}"
    app.driver.tap("language_es")
    assert words.title == app.window.title() == "Nuestra carta"
    assert words.eventAndTable == f"Una velada · Mesa {plain.places[0].code}"
    assert "carta" in words.titleIn(1.0)
    title = app.driver.item("title")
    assert "carta" in str(title.property("setting"))
    app.driver.tap("language_en")
    assert "letter" in str(title.property("setting"))


@pytest.mark.parametrize(
    ("tags", "button"), [(("eu", "es"), "Firmar"), (("eu",), "Sign"), (("eu", "de", "es"), None)]
)
def test_a_language_the_program_does_not_have(
    open_window: OpenWindow, tags: tuple[str, ...], button: str | None
) -> None:
    """Buttons stand in the campaign's first language that there is, the letter in its own."""
    plain = load(assets.default_campaign())
    letter = parse_letter("Gutuna.", "eu")
    app = open_window(campaign=plain._replace(languages=tags, letters={"eu": letter}))
    driver = app.driver
    assert driver.text("signButton") == (button or "Unterschreiben")
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    assert not driver.has("otherLanguage")
    assert "%" not in driver.text("readingTime")
    assert "(s)" not in driver.text("readingTime")


@pytest.mark.parametrize("file", sorted(assets.translations().glob("*.ts")), ids=lambda p: p.stem)
def test_translations_are_whole_and_compiled(file: Path, tmp_path: Path) -> None:
    unfinished = [
        message.findtext("source")
        for message in ET.parse(file).iter("message")  # noqa: S314
        if message.find("translation[@type='unfinished']") is not None
    ]
    assert unfinished == []
    fresh = tmp_path / "fresh.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [lrelease, "-silent", "-removeidentical", file, "-qm", fresh], check=True, timeout=60
    )
    assert fresh.read_bytes() == file.with_suffix(".qm").read_bytes()


def test_very_many_languages_are_chosen_on_a_sheet(open_window: OpenWindow) -> None:
    plain = load(assets.default_campaign())
    campaign = plain._replace(languages=("en", "ar", "es", "fr", "de", "pt", "hi", "zh"))
    app = open_window(campaign=campaign)
    app.driver.tap("languagesButton")  # in the corner where staff rest a finger
    app.driver.wait_for(lambda: app.driver.has("language_ar"), "the languages")
    app.driver.tap("language_ar")
    app.driver.wait_for(lambda: app.kiosk.languages.current == "ar", "Arabic")
    app.driver.settle()
    quote, sign = app.driver.item("quote"), app.driver.item("signButton")
    assert quote.mapToScene(QPointF(0, 0)).x() > sign.mapToScene(QPointF(0, 0)).x()


NAMES = {
    "ar": "الإنجليزية", "de": "Englisch", "es": "inglés", "fr": "anglais", "hi": "अंग्रेज़ी",
    "pt": "inglês", "zh": "英语",
}  # fmt: skip
"""What English is called in the languages of the window."""


@pytest.mark.parametrize("language", NAMES)
def test_the_letter_says_its_language_in_the_words_of_the_page(
    open_window: OpenWindow, language: str
) -> None:
    campaign = load(assets.default_campaign())._replace(languages=("en", language))
    app = open_window(campaign=campaign, language=language)
    app.driver.tap("readButton")
    app.driver.wait_step(Step.LETTER)
    said = app.driver.text("otherLanguage")
    assert NAMES[language] in said
    assert "English" not in said
