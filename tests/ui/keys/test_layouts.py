"""Every file of `resources/keyboards/`, strictly: its keys, its widths, and that it reaches
every letter its languages are written with."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import assets
from kiosk.campaign import languages
from kiosk.ui.keys import composing, layouts

FILES = sorted(assets.keyboards().glob("*.toml"))
LAYOUTS = [file.stem for file in FILES]
SHARED = sorted(
    file for file in (assets.keyboards() / "shared").glob("*.toml") if file.stem != "languages"
)
EXEMPLARS: dict[str, str] = tomllib.loads(
    Path(__file__).with_name("exemplars.toml").read_text("utf-8")
)
TONGUES: dict[str, dict[str, Any]] = tomllib.loads(
    (assets.keyboards() / "shared" / "languages.toml").read_text("utf-8")
)

TEXTS = {"takes", "name", "script", "capitals", "more", "shift", "joins", "accents", "foot"} | {
    "figures",
    "email",
}
KINDS: dict[str, type] = {
    **dict.fromkeys(TEXTS, str),
    "rows": list,
    "right_to_left": bool,
    "widths": dict,
    "alternates": dict,
    "shifted": dict,
}
NAME_CHARACTERS = "'-.,&"
VIRAMA = "\u094d"


@pytest.mark.parametrize("file", [*FILES, *SHARED], ids=lambda file: file.stem)
def test_a_file_holds_known_keys_of_their_kind(file: Path) -> None:
    given = tomllib.loads(file.read_text("utf-8"))
    assert set(given) <= set(KINDS)
    assert {key: type(value) for key, value in given.items()} == {key: KINDS[key] for key in given}
    assert all(isinstance(row, str) for row in given.get("rows", ()))
    assert all(type(width) in (int, float) for width in given.get("widths", {}).values())
    assert file.read_text("utf-8").startswith("# ")
    assert unicodedata.is_normalized("NFC", file.read_text("utf-8"))


@pytest.mark.parametrize("name", LAYOUTS)
def test_rows_fill_the_board(name: str) -> None:
    layout = layouts.load(name)
    for row in layout.rows:
        assert layout.width_of(row) == pytest.approx(layout.columns)
    for foot in (layout.foot, layout.email):
        elastic = [key for key in foot if key in layouts.ELASTIC]
        assert len(elastic) == (1 if foot else 0)
        assert not foot or layout.width_of(foot) <= layout.columns


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_has_what_every_name_needs_and_nothing_twice(name: str) -> None:
    layout = layouts.load(name)
    assert layout.name
    assert len(layout.rows) in (0, 3)
    assert layout.foot[-1] == "next"
    assert {"layouts", "space", "next"} <= set(layout.foot)
    if not layout.rows:
        return
    letters = [key for row in (*layout.rows, layout.foot) for key in row]
    assert len(letters) == len(set(letters))
    assert {"backspace", "figures", "more"} <= set(letters)
    has_shift = layout.capitals is not layouts.Capitals.BY_HAND or bool(layout.shifted)
    assert ("shift" in letters) == has_shift
    assert set("0123456789") == set(layout.figures)
    for character in NAME_CHARACTERS:
        assert reaches(layout, character), character
    assert set(layout.widths) <= {*letters, *layout.email}
    assert set(layout.alternates) <= {*layout.every_key()} | set(TONGUES_ACCENTS)
    assert set(layout.shifted) <= {*letters, *layout.accents}


TONGUES_ACCENTS = [key for tongue in TONGUES.values() for key in tongue.get("accents", "").split()]


@pytest.mark.parametrize("name", LAYOUTS)
def test_everything_behind_a_key_is_one_character_to_its_readers(name: str) -> None:
    layout = layouts.load(name)
    for key, others in layout.alternates.items():
        assert len(others) == len(set(others)), key
        assert key not in others
        for other in others:
            assert is_one(other), (key, other)


def is_one(text: str) -> bool:
    """One base and its marks; after a virama another letter is still of the same cluster."""
    bases = [
        at
        for at, character in enumerate(text)
        if not unicodedata.category(character).startswith("M")
        and not (at and text[at - 1] == VIRAMA)
    ]
    return len(text) == 1 or bases == [0]


@pytest.mark.parametrize("language", TONGUES)
def test_a_language_is_known_and_its_layouts_are_there(language: str) -> None:
    assert languages.is_known(language)
    given = TONGUES[language]
    assert set(given) <= {"layouts", "accents"}
    tongue = layouts.layouts_of(language)
    assert set(tongue.layouts) <= set(LAYOUTS)
    layout = layouts.load(tongue.layouts[0], language)
    assert len(layout.accents) <= 13
    assert len(layout.accents) == len(set(layout.accents))
    assert all(is_one(accent) for accent in layout.accents)


@pytest.mark.parametrize("language", EXEMPLARS)
def test_every_letter_of_a_language_is_reached(language: str) -> None:
    layout = layouts.load(layouts.layouts_of(language).layouts[0], language)
    letters = EXEMPLARS[language].split()
    missing = [letter for letter in letters if not reaches(layout, letter, language)]
    assert missing == []
    capitals = [layouts.capital(letter, language) for letter in letters]
    assert [one for one in capitals if not reaches(layout, one, language)] == []


def reaches(layout: layouts.Layout, text: str, language: str = "") -> bool:
    """Whether keys, shift, what is behind keys, or marks after letters write `text`."""
    text = unicodedata.normalize("NFC", text)
    keys = composing.keys_of(text) if len(text) == 1 else (text,)
    if keys != (text,):
        return all(reaches(layout, key, language) for key in keys)
    if text in layout.every_key() or layout.holder(text, language) is not None:
        return True
    if any(layout.shift_of(key, language) == text for key in layout.every_key()):
        return True
    parts = unicodedata.normalize("NFD", text)
    if len(text) > 1:
        return all(reaches(layout, part, language) for part in text)
    return any(
        reaches(layout, mark) and reaches(layout, parts[:at] + parts[at + 1 :], language)
        for at, mark in enumerate(parts)
        if at
    )


@pytest.mark.parametrize("language", [tag for tag in TONGUES if tag not in EXEMPLARS])
def test_languages_without_exemplars_are_these(language: str) -> None:
    assert language in {"zh", "ja", "oc"}


# --- what keys make together ------------------------------------------------------------------


SYLLABLES = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=6)


@given(SYLLABLES)
def test_the_keys_of_hangul_write_it_again(text: str) -> None:
    written, typed = "", ()
    for syllable in text:
        for key in composing.keys_of(syllable):
            done, typed = composing.add_jamo(typed, key)
            written += done
    assert written + composing.join(typed) == text


@given(st.lists(st.sampled_from("ㄱㄲㄴㄷㄹㅁㅂㅃㅅㅇㅎㅏㅐㅗㅘㅜㅡㅣ"), max_size=12))
def test_any_jamo_can_follow_any_other(keys: list[str]) -> None:
    written: str = ""
    typed: composing.Jamo = ()
    for key in keys:
        done, typed = composing.add_jamo(typed, key)
        written += done
        assert len(composing.join(typed)) == 1
    apart = "".join(part for each in written + composing.join(typed) for part in split(each))
    assert apart == "".join(part for key in keys for part in split(key))


def split(character: str) -> str:
    """The strokes of a syllable or jamo, taken apart as far as any keys go."""
    apart = {"ㅐ": "ㅏㅣ", "ㅔ": "ㅓㅣ", "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅏㅣ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ"}
    apart |= {"ㅞ": "ㅜㅓㅣ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ"}
    return "".join(apart.get(key, key) for key in composing.keys_of(character))


@pytest.mark.parametrize(
    ("before", "mark", "expected"),
    [
        ("Nguyên", "\u0303", (2, "ễn")),
        ("Ho", "\u0300", (1, "ò")),
        ("HOÀ", "\u0301", (1, "Á")),
        ("Ẵ", "\u0301", (1, "Ắ")),
        ("s", "\u0323", (1, "ṣ")),
        ("", "\u0301", (0, "\u0301")),
        ("An ", "\u0301", (0, "\u0301")),
        ("q", "\u0308", (0, "\u0308")),
        ("é", "\u0304", (0, "\u0304")),
    ],
)
def test_a_mark_finds_its_letter(before: str, mark: str, expected: tuple[int, str]) -> None:
    assert composing.put_mark(before, mark) == expected


@given(st.text(max_size=8), st.sampled_from("\u0300\u0301\u0303\u0309\u0323\u0308\u0304"))
def test_a_mark_changes_nothing_but_what_it_goes_to(before: str, mark: str) -> None:
    back, made = composing.put_mark(before, mark)
    assert 0 <= back <= min(3, len(before))
    if back:
        assert unicodedata.is_normalized("NFC", made)
        assert bare(made) == bare(before[-back:])


def bare(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(
        part for part in parts if part not in "\u0300\u0301\u0303\u0309\u0323\u0308\u0304"
    )
