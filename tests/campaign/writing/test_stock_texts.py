"""The texts a campaign begins with: in every language of the window, and within the limits."""

from __future__ import annotations

import re
import tomllib

import pytest

from kiosk import assets
from kiosk.campaign.schema import KEYS
from kiosk.campaign.writing import stock_texts
from kiosk.campaign.writing.stock_texts import CONSENTS, NOTICES, Filling

LANGUAGES = sorted(assets.window_languages())
LIMITS = dict.fromkeys(CONSENTS, 600) | dict.fromkeys(NOTICES, 1200)
WIDEST = Filling("N" * 80, "c" * 120, "30 September 2027")


def test_every_language_of_the_window_has_them():
    assert assets.stock_text_languages() == assets.window_languages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_are_there_and_short_enough(language):
    texts = tomllib.loads((assets.stock_texts() / f"{language}.toml").read_text("utf-8"))
    assert set(texts) == {
        "event", "table", "poster", "organisers", "ask", "write_to", *CONSENTS, *NOTICES
    }  # fmt: skip
    for name, limit in LIMITS.items():
        said = stock_texts.filled(language, name, WIDEST)
        assert len(said) <= limit
        assert "{" not in said
    for name in NOTICES:
        said = stock_texts.filled(language, name, WIDEST)
        assert all(part in said for part in WIDEST)


def test_without_a_name_the_organisers_are_named_and_without_a_contact_nothing_is_said():
    said = stock_texts.filled("en", "notice", Filling("", "", "1 May 2027"))
    assert "Kept by: the organisers of this event." in said
    assert "Contact" not in said
    assert "Acme Inc. They" in stock_texts.filled("en", "notice", Filling("Acme Inc.", "", "x"))


def test_the_template_holds_nobodys_names():
    values = tomllib.loads((assets.stock_texts() / "campaign.toml").read_text("utf-8"))
    assert not {"founding", "places", "consents", "support"} & set(values)
    assert set(values) <= set(KEYS[""])
    assert values["watch_list"] == values["organisations"] == []


def test_french_marks_stay_with_their_word():
    assert not re.search(r" [:;?»]|« ", stock_texts.read("fr.toml"))
