"""The words of the pages: every language has all of them."""

import re
import tomllib

import pytest

from kiosk import assets
from kiosk.site.words import OwnWords, own_name, own_words

LANGUAGES = sorted(assets.site_languages())


def test_there_are_words_wherever_sheets_have_them() -> None:
    assert set(LANGUAGES) == assets.sheet_languages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_field_with_the_same_places(language: str) -> None:
    path = assets.site() / f"{language}.toml"
    values = tomllib.loads(path.read_text("utf-8"))
    assert tuple(values) == OwnWords._fields
    english = own_words("en")
    for key, value in own_words(language)._asdict().items():
        assert str(value).count("{}") == str(getattr(english, key)).count("{}"), key
        assert len(value) == len(getattr(english, key)) or key != "steps"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_calm_and_have_quotes_of_their_own(language: str) -> None:
    text = (assets.site() / f"{language}.toml").read_text("utf-8")
    said = "".join(line for line in text.splitlines() if not line.startswith("#"))
    assert not re.search("[!！]", said)
    assert "'" not in said


def test_a_language_without_words_has_the_english_ones_and_its_tag() -> None:
    assert own_words("eu") == own_words("en")
    assert own_words("pt-BR") == own_words("pt")
    assert (own_name("eu"), own_name("pt-BR"), own_name("ar")) == (
        "eu",
        "Português (BR)",
        "العربية",
    )
