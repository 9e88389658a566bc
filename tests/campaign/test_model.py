"""The small rules a campaign's data answer by themselves."""

from __future__ import annotations

import pytest

from kiosk import assets
from kiosk.campaign.languages import is_known
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign, LocalText


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return load(assets.default_campaign())


@pytest.mark.parametrize(
    ("language", "text", "shown_in"),
    [("es", "dos", "es"), ("es-MX", "dos", "es"), ("fr", "one", "en"), ("pt-BR", "três", "pt-BR")],
)
def test_best_text(language: str, text: str, shown_in: str) -> None:
    local = LocalText({"en": "one", "es": "dos", "pt-BR": "três"})
    assert local.best(language) == text
    assert local.language_of_best(language) == shown_in


def test_best_text_without_the_fallback() -> None:
    assert LocalText({"es": "dos"}).best("fr") == "dos"
    assert LocalText({"es": "dos"}).language_of_best("fr") == "es"
    assert LocalText().best("fr") == ""
    assert not LocalText()


@pytest.mark.parametrize(
    ("address", "is_placeholder"),
    [
        ("https://askmoreofhim.example.org/", True),
        ("https://example.com", True),
        ("https://EXAMPLE.net:8080/x", True),
        ("https://letter.test/", True),
        ("https://letter.invalid", True),
        ("https://example.org.oakstreet.net", False),
        ("https://myexample.org/", False),
        ("https://oakstreet.net/example.org", False),
    ],
)
def test_placeholder_addresses(campaign: Campaign, address: str, is_placeholder: bool) -> None:
    assert campaign._replace(address=address).has_placeholder_address is is_placeholder


def test_sources_by_code(campaign: Campaign) -> None:
    assert campaign.place("P1").name == "Poster"
    with pytest.raises(KeyError):
        campaign.place("P9")


@pytest.mark.parametrize("tag", ["en", "es", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "haw"])
def test_known_languages(tag: str) -> None:
    assert is_known(tag)


@pytest.mark.parametrize("tag", ["", "EN", "en_US", "en-us", "xx", "english", "e", "en-", "en-x"])
def test_unknown_languages(tag: str) -> None:
    assert not is_known(tag)
