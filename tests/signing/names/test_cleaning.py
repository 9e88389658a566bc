"""Cleaning and refusals: what people are called is never touched, what hides is gone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.signing.names.cleaning import (
    LIMITS,
    PRINTED,
    Field,
    Refusal,
    clean,
    is_email,
    length,
    refusal,
)

anything = st.text(st.characters(), max_size=30)
tricky = st.text(
    st.sampled_from(
        " \t\n\u00a0\u2003\u3000\u2028\x00\x1c\x85\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d"
        "\u200e\u202a\u202e\u2060\u2066\u2069\u2800\u3164\ufe0f\ufeff\ufffe\U000e0041\U000e0100"
        "\ud800\udfff\u0378aeZ\u0301\u0327\u0340\u0915\u094d\u0cc6\u0cd5\u0dd9\u0dca\u0628\u06cc"
        "\u0600\u1100\u1161\u11a8\u1820\u180b\u845b\U0001f468\U0001f469"
        "\U00031350\U0001f3f4\U000e0067\U000e007f\u20e3\u27641"
    ),
    max_size=12,
)


@given(st.one_of(anything, tricky))
@example("\u0dd9\u0dca\u200d")  # composing takes away the virama the joiner leant on
@example("e\u034f\u0301")
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.one_of(anything, tricky))
def test_nothing_unseen_is_left(text: str) -> None:
    cleaned = clean(text)
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert cleaned == " ".join(cleaned.split())
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in cleaned)
    assert not any(is_noncharacter(c) for c in cleaned)
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert not set(cleaned) & set("\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c\u115f\u3164\u2800")
    cleaned.encode()  # no lone surrogates


def is_noncharacter(character: str) -> bool:
    return ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef"


@given(st.text(st.characters(categories=["L", "N", "P"]), max_size=30))
def test_no_letter_is_lost(text: str) -> None:
    kept = unicodedata.normalize("NFC", text)
    blank = set("\u115f\u1160\u3164\uffa0")
    assert clean(text) == "".join(c for c in kept if c not in blank)


@given(st.one_of(anything, tricky))
def test_cleaning_never_lengthens_beyond_nfc(text: str) -> None:
    assert len(clean(text)) <= length(text) == len(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Jordan   Lee ", "Jordan Lee"),
        ("Jordan\tLee\n", "Jordan Lee"),
        ("Jordan\u00a0Lee", "Jordan Lee"),
        ("Jose\u0301", "José"),
        ("Jor\x00dan\x1b[0m", "Jordan[0m"),
        ("\u202eeeL nadroJ", "eeL nadroJ"),
        ("\u2067Jordan\u2069", "Jordan"),
        ("Jor\u200bdan", "Jordan"),
        ("Jor\u200ddan", "Jordan"),
        ("Jor\ud800dan", "Jordan"),
        ("Jor\u0378dan", "Jor\u0378dan"),  # unassigned: it may be a letter one day
        ("王\U00031350", "王\U00031350"),  # Unicode 15, newer than Python 3.11's tables
        ("Jor\ufffedan\U0010ffff", "Jordan"),
        ("Jor\u2065dan\ufff3\U000e0080", "Jordan"),  # kept for characters without width
        ("Ada 👩\u200d💻", "Ada 👩\u200d💻"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("👩🏽\u200d🚀", "👩🏽\u200d🚀"),
        ("🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"),
        ("❤\ufe0f\u200d🔥 1\ufe0f\u20e3", "❤\ufe0f\u200d🔥 1\ufe0f\u20e3"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",) * 2,
        ("x\U000e0067\U000e0062\U000e007f", "x"),
        ("👩\u200d Ada", "👩 Ada"),
        ("Jor\ufdd0dan", "Jordan"),
        ("\ufeffJordan", "Jordan"),
        ("क्\u200dष", "क्\u200dष"),  # Devanagari: half form
        ("র\u200d্য", "র\u200d্য"),  # Bengali: ya-phalaa
        ("ශ්\u200dරී", "ශ්\u200dරී"),  # Sinhala: the sri of many names
        ("علی\u200cرضا", "علی\u200cرضا"),  # Persian: a given name in two parts
        ("علی\u200c", "علی"),
        ("علی\u200c\u200cرضا", "علی\u200cرضا"),
        ("\u200cعلی", "علی"),
        ("葛\U000e0100城", "葛\U000e0100城"),  # an ideograph's own variant
        ("\U000e0100城", "城"),
        ("ᠮᠣᠩ\u180bᠭᠣᠯ", "ᠮᠣᠩ\u180bᠭᠣᠯ"),
        ("", ""),
        (" \u200b\u202e\n", ""),
    ],
)
def test_cleaning(typed: str, kept: str) -> None:
    assert clean(typed) == kept


NAMES = [
    "Cher",
    "Ó",
    "X Æ A-12",
    "J.R.R. Oakley",
    "J. J. O'Lamp",
    "Sir Anselm Birch, Jr.",
    "Jordan Lee III",
    "St.John Ashe",
    "will.i.oak",
    "Dr.Au",
    "M.de Vries",
    "Ph.D.Oak",
    "김나무",
    "李",
    "ناصر",
    "Δ. Λάμπα",
    "Anne-Marie d’Ôr",
    "Nguyễn Thị Đèn",
    "3Lamps",
    "Lamp: a person",
    "Oak/Birch",
    "A.B",
    "Dr.Dev",
    "Mr.App",
    "王\U00031350",
    "\U00031350",
    "will.i.am",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_not_refused(name: str) -> None:
    assert refusal(name, Field.NAME) is None


BARE_DOMAINS = [
    "350.org",
    "MoveOn.org",
    "Booking.com",
    "GOV.UK",
    "example.org",
    "ASP.NET developer",
    "Node.js/React developer",
    "lamps.io",
    "лампа.рф",
    "sub.domain.lamps.co.uk",
    "Salesforce.com, Inc.",
    "Dr.Dev",
]


@pytest.mark.parametrize("text", BARE_DOMAINS)
@pytest.mark.parametrize("field", PRINTED)
def test_what_is_named_like_its_domain_is_not_refused(text: str, field: Field) -> None:
    assert refusal(text, field) is None


TITLES = [
    "Exec.Prod/Dir.",
    "Man Up",
    '"Man Up" and Open',
    "Prod./Dir.",
    "Exec.Prod",
    "42",
    "@lamps",
    "A&E",
    "…",
]


@pytest.mark.parametrize("text", TITLES)
@pytest.mark.parametrize("field", [Field.ROLE, Field.ORGANISATION])
def test_roles_and_organisations_are_not_refused(text: str, field: Field) -> None:
    assert refusal(text, field) is None


ADDRESSES = [
    "www.x",
    "WWW.lamps",
    "http://lamps",
    "HTTPS://lamps.example",
    "https://lamps.example/x?y",
    "ftp://x",
    "mailto:x",
    "a@b.c",
    "Jordan <jordan@lamps.example>",
    "example.org/",
    "Jordan example.org/me",
    "sub.domain.lamps.co.uk/x",
    "lamps.example:8080/x",
    "bit.ly/abc",
    "лампа.рф/свет",
    "exam\u200bple.org/x",
]


@pytest.mark.parametrize("text", ADDRESSES)
@pytest.mark.parametrize("field", PRINTED)
def test_addresses_are_refused(text: str, field: Field) -> None:
    assert refusal(text, field) is Refusal.ADDRESS


@pytest.mark.parametrize("name", ["123", "!!!", "…", "ʻ", "—", "💡", "12.5", "\u0301"])
def test_a_name_needs_a_letter(name: str) -> None:
    assert refusal(name, Field.NAME) is Refusal.NO_LETTER


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "\u202e\n"])
def test_an_empty_field(name: str) -> None:
    assert refusal(name, Field.NAME) is Refusal.EMPTY
    assert refusal(name, Field.ROLE) is None
    assert refusal(name, Field.ORGANISATION) is None
    assert refusal(name, Field.EMAIL) is None


@pytest.mark.parametrize("field", PRINTED)
def test_limits_count_what_is_kept(field: Field) -> None:
    limit = LIMITS[field]
    assert refusal("é" * limit, field) is None
    assert refusal("e\u0301" * limit, field) is None
    assert refusal("  " + "a" * limit + "\u200b ", field) is None
    assert refusal("a" * (limit + 1), field) is Refusal.TOO_LONG


def test_the_limits() -> None:
    assert LIMITS == {Field.NAME: 100, Field.ROLE: 120, Field.ORGANISATION: 120, Field.EMAIL: 254}


@given(st.one_of(anything, tricky), st.sampled_from(Field))
def test_refusing_is_of_the_cleaned_text(text: str, field: Field) -> None:
    assert refusal(text, field) is refusal(clean(text), field)


# --- e-mail ---------------------------------------------------------------------------------

DOMAIN = "lamps.example"


@pytest.mark.parametrize(
    "text",
    [
        f"a@{DOMAIN}",
        f"first.last+tag@{DOMAIN}",
        f"o'sample_1/x=y@sub.{DOMAIN}",
        "straße@müller.example",
        "данные@пример.рф",
        "अ@उदाहरण.भारत",
        "a@xn--80a.xn--p1ai",
        f"{'l' * 64}@{DOMAIN}",
        f"a@{'d' * 63}.example",
        f"  a@{DOMAIN}\u200b\n",
    ],
)
def test_an_email_address(text: str) -> None:
    assert refusal(text, Field.EMAIL) is None


@pytest.mark.parametrize(
    "text",
    [
        "lamps",
        DOMAIN,
        f"@{DOMAIN}",
        "a@",
        "a@lamps",
        "a@127.0.0.1",
        f"a@@{DOMAIN}",
        f"a@b@{DOMAIN}",
        f"a b@{DOMAIN}",
        f"a@{DOMAIN}, b@{DOMAIN}",
        f".a@{DOMAIN}",
        f"a.@{DOMAIN}",
        f"a..b@{DOMAIN}",
        f"a@.{DOMAIN}",
        f"a@{DOMAIN}.",
        f"a@-{DOMAIN}",
        "a@lamps-.example",
        "a@lamps..example",
        f"Jordan <a@{DOMAIN}>",
        f"mailto:a@{DOMAIN}",
        f'"a"@{DOMAIN}',
        f"{'l' * 65}@{DOMAIN}",
        f"a@{'d' * 64}.example",
    ],
)
def test_no_email_address(text: str) -> None:
    assert refusal(text, Field.EMAIL) is Refusal.NOT_EMAIL


def test_an_email_address_has_room_for_254() -> None:
    local, label = "l" * 64, "d" * 60
    longest = f"{local}@{label}.{label}.{label}.{'e' * 6}"
    assert len(longest) == 254
    assert refusal(longest, Field.EMAIL) is None
    assert refusal(longest + "e", Field.EMAIL) is Refusal.TOO_LONG


@given(st.text(max_size=300))
def test_what_passes_for_an_email_address_is_one_word_with_one_at(text: str) -> None:
    if is_email(text):
        assert len(text) <= 254
        assert text.count("@") == 1
        assert len(text.split()) == 1
        assert clean(text) or not text.isprintable()


def test_a_long_wrong_address_is_told_at_once() -> None:
    assert not is_email("a." * 126 + "@")
    assert not is_email("a@" + "a-" * 126)
