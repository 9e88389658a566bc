"""Quotation marks and apostrophes, set for the eye and never for the record."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import assets
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.load import load
from kiosk.campaign.printed import as_printed
from kiosk.campaign.quotes import APOSTROPHE, marks, set_quotes

LANGUAGES = (
    *("en", "es", "es-US", "de", "de-CH", "fr", "fr-CH", "ar", "hi", "pt", "pt-PT", "zh", "he"),
    *("sv", "pl", "ru", "ja", "hu", "nl", "it", "nb", "xx"),
)

ENGLISH = {
    "It's time. Don't wait.": "It’s time. Don’t wait.",
    '"Enough," she said.': "“Enough,” she said.",
    "\"He said 'no'\"": "“He said ‘no’”",
    "'\"Hi,\" he said,' she wrote.": "‘“Hi,” he said,’ she wrote.",
    "'Tis the '80s, and rock 'n' roll.": "’Tis the ’80s, and rock ’n’ roll.",
    '"\'Twas so"': "“’Twas so”",
    "the class of '68": "the class of ’68",
    "Get 'em now, 'cause it's late.": "Get ’em now, ’cause it’s late.",
    "the word 'em' alone": "the word ‘em’ alone",
    "the actors' guild and the writers' room": "the actors’ guild and the writers’ room",
    "in 1980's spirit": "in 1980’s spirit",
    '6\' 2" tall, a 12" record': '6\' 2" tall, a 12" record',
    "he is 6'2\" tall": "he is 6'2\" tall",
    '"the class of 1999"': "“the class of 1999”",
    '"a 12" record"': '“a 12" record”',
    '("Man Up")': "(“Man Up”)",
    '"...and then"': "“...and then”",
    'so—"now"—at once': "so—“now”—at once",
    '"#AskMoreOfHim"': "“#AskMoreOfHim”",
    "#AskMoreOfHim's": "#AskMoreOfHim’s",
    'https://x.example/o\'neill?a="b"': 'https://x.example/o\'neill?a="b"',
    '"https://x.example/"': "“https://x.example/”",
    "www.o'neill.example and o'neill@x.example": "www.o'neill.example and o'neill@x.example",
    'set size="7 in" there': 'set size="7 in" there',
    "“Enough,” it’s said": "“Enough,” it’s said",
    "'": "'",
    '"': '"',
    ' " ': ' " ',
    "'ello there": "’ello there",
}

OTHERS = {
    "es": ("Dijo \"basta\" y 'nunca'.", "Dijo «basta» y “nunca”."),
    "es-US": ('"¿Qué?" dijo.', "“¿Qué?” dijo."),
    "de": ("\"Genug\", 'nie', Jens' Haus", "„Genug“, ‚nie‘, Jens’ Haus"),
    "fr": ('L\'art est "libre".', "L’art est «\u202flibre\u202f»."),
    "ar": ('قال "كفى".', "قال «كفى»."),
    "zh": ('他说"你好"然后走了', "他说“你好”然后走了"),
    "he": ('ארה"ב', 'ארה"ב'),
    "nl": ("'s Avonds is 't stil", "’s Avonds is ’t stil"),
    "sv": ('"Nog", sa hon', "”Nog”, sa hon"),
}


def as_typed(text: str, language: str) -> str:
    """What `set_quotes` was given, if that had no true marks of its own."""
    way = marks(language)
    if way.gap:
        text = text.replace(way.outer[0] + way.gap, '"').replace(way.gap + way.outer[1], '"')
    kinds = {ord(one): '"' for one in way.outer} | {ord(one): "'" for one in way.inner}
    return text.translate({ord(APOSTROPHE): "'"} | kinds)


@pytest.mark.parametrize(("given_", "wanted"), ENGLISH.items())
def test_english(given_: str, wanted: str) -> None:
    assert set_quotes(given_, "en") == wanted


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages(language: str) -> None:
    given_, wanted = OTHERS[language]
    assert set_quotes(given_, language) == wanted


PIECES = st.sampled_from(
    (
        *("'", '"', "''", '""', " ", ".", ",", "—", "(", "1", "a", "no", "\n\n", "don't ", "'tis "),
        *("6' ", '5" ', "#Tag ", "你好", "قال", "ארה", ' "so" ', " 'so' ", 'a="b" '),
        *("https://x.example/a'b ", "o'n@x.example "),
    )
)


@given(st.lists(PIECES, max_size=25).map("".join), st.sampled_from(LANGUAGES))
def test_without_the_marks_the_source_comes_back(source: str, language: str) -> None:
    shown = set_quotes(source, language)
    assert as_typed(shown, language) == source
    assert set_quotes(shown, language).count("\u202f") == shown.count("\u202f")


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=60), st.sampled_from(LANGUAGES))
def test_any_plain_text_comes_back(source: str, language: str) -> None:
    assert as_typed(set_quotes(source, language), language) == source


def test_a_campaign_is_set_and_its_record_is_not() -> None:
    source = load(assets.default_campaign())
    words = 'It\'s "time", they said.'
    source = source._replace(
        title='"Now"', letters=MappingProxyType({"en": parse_letter(words, "en")})
    )
    shown = as_printed(source, "en")
    assert shown.title == "“Now”"
    assert [one.text for one in shown.letter("en").blocks] == ["It’s “time”, they said."]
    assert shown.letter("en").text == source.letter("en").text == words
    assert shown.letter("en").version == source.letter("en").version
    assert source.founding[5].affiliation == '"Man Up" and Open'
    assert shown.founding[5].affiliation == "“Man Up” and Open"
    assert [one.name for one in shown.founding] == [one.name for one in source.founding]
    assert shown.support[0].name == "RAINN’s National Sexual Assault Hotline (US)"
    assert shown.places[0].code == source.places[0].code
    assert shown.organisations == source.organisations
    assert shown.watch_list == source.watch_list
