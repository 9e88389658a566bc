"""Letters: paragraphs and lists, a version that changes with a comma, every other mark a fault."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaign import blocks, letter_marks, letters
from kiosk.campaign.check import check

Make = Callable[..., Path]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("# Title", "heading"),
        ("## Title", "heading"),
        ("#", "heading"),
        ("=====", "heading"),
        ("---", "heading"),
        ("* * *", "dividing"),
        ("___", "dividing"),
        ("- *one*\n- two", "emphasis"),
        ("1. # one\n2. two", "heading"),
        ("> quoted", "quotation"),
        ("```", "code"),
        ("    indented", "indented"),
        ("\tindented", "indented"),
        ("| a | b |", "table"),
        ("some <b>bold</b>", "HTML"),
        ("a <!-- comment", "HTML"),
        ("Tom &amp; Tim", "entity"),
        ("a &#8212; b", "entity"),
        ("see [here](https://x)", "link"),
        ("![alt](a.png)", "link"),
        ("[1]: https://x", "link"),
        ("some *words*", "emphasis"),
        ("some **words**", "emphasis"),
        ("some _words_", "emphasis"),
        ("some `words`", "emphasis"),
        ("a \\* b", "emphasis"),
        ("a \\ b", "backslash"),
        ("a\u200bb", "cannot be seen"),
        ("a\u202eb", "cannot be seen"),
    ],
)
def test_marks_are_faults(make: Make, sound: str, line: str, word: str) -> None:
    report = check(make(sound, f"One.\n\n{line}\n\nTwo.\n"))
    assert [(one.place.file, one.place.line) for one in report.faults] == [("letter.en.md", 3)]
    assert word in report.faults[0].what
    assert report.faults[0].remedy.endswith(".")


@pytest.mark.parametrize(
    "line",
    [
        "#AskMoreOfHim begins a line.",
        "It’s time we #AskMoreOfHim.",
        "— a dash, “quotes”, 5 < 6 & 7 > 6; snake_case, [brackets].",
        "1984 was a year. 3.5 metres; -5 degrees.",
        "Ends in a number: 4.",
        "مرحبا بالعالم 你好 — שלום",
        "1. one\n2. two\n\n- three\n    goes on\n- four",
        "An address\\\nof two lines, or  \nthree",
        "* Affiliations are for identification only.",
    ],
)
def test_plain_words_are_no_faults(line: str) -> None:
    assert letters.find_marks(f"One.\n\n{line}\n", "letter.en.md") == []


def test_a_list_within_a_list(make: Make, sound: str) -> None:
    report = check(make(sound, "1. one\n   - two\n   - three\n2. four\n"))
    assert [one.place.line for one in report.faults] == [2, 3]
    assert "list within a list" in report.faults[0].what


def test_lines_of_a_paragraph_are_joined() -> None:
    first = "One line of some sixty-five letters, as an editor breaks them at seventy,"
    letter = letters.parse_letter(f"\n\n{first}\ntwo  three. \n\n\n  \nFour.\n\n", "en")
    assert [one.text for one in letter.blocks] == [f"{first} two three.", "Four."]


def test_version_is_the_digest_of_the_text() -> None:
    letter = letters.parse_letter("One.  \n\nTwo.\n\n\n", "en")
    assert letter.text == "One.\n\nTwo."
    assert letter.version == hashlib.sha256(b"One.\n\nTwo.").hexdigest()


texts = st.text("ab. ,\n\u00e9e\u0301", min_size=1, max_size=40)


@given(texts)
def test_version_depends_on_words_alone(text: str) -> None:
    version = letters.parse_letter(text, "en").version
    assert letters.parse_letter(text + " \n\n", "es").version == version
    assert letters.parse_letter(text.replace("\n", "  \n"), "en").version == version
    assert letters.parse_letter(unicodedata.normalize("NFD", text), "en").version == version
    assert letters.parse_letter(letters.parse_letter(text, "en").text, "en").version == version


@given(texts, st.integers(0, 40))
def test_a_changed_comma_is_a_new_version(text: str, at: int) -> None:
    changed = text[:at] + "," + text[at:]
    assert letters.parse_letter(changed, "en").version != letters.parse_letter(text, "en").version


@pytest.mark.parametrize("letter", ["", "\n\n", "  \n\t\n"])
def test_an_empty_letter(make: Make, sound: str, letter: str) -> None:
    report = check(make(sound, letter))
    assert ["empty" in one.what for one in report.faults] == [True]


def test_a_letter_in_no_language(make: Make) -> None:
    folder = make()
    (folder / "letter.xx.md").write_text("Words.\n", encoding="utf-8")
    (folder / "letter.zh-Hant.md").write_text("字。\n", encoding="utf-8")
    report = check(folder)
    assert [one.place.file for one in report.faults] == ["letter.xx.md"]


LINES = st.text(alphabet="#=-+*_>`~|<&[]!(): \\t\\\\1.a;/\u00a0\u3000", max_size=12)


@given(LINES, LINES)
@settings(max_examples=settings().max_examples * 20)
def test_no_line_with_a_mark_is_passed_over(line: str, before: str) -> None:
    """Most lines are not compared with the patterns, which take long to compile."""
    text = f"{before}\n{line}"
    passed_over = [
        (one, row)
        for one, row in zip(text.split("\n"), blocks.rows(text), strict=True)
        if letter_marks.find_mark(one, row) and letters._mark(one, row) is None
    ]
    assert passed_over == []


def test_a_plain_letter_loads_nothing_that_explains_faults() -> None:
    """In a process of its own: this one has loaded it."""
    run = (
        "import sys; from kiosk import assets; from kiosk.campaign.load import load; "
        "load(assets.default_campaign()); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", run], check=True, capture_output=True, text=True)
    loaded = set(done.stdout.split())
    assert "kiosk.campaign.letters" in loaded
    assert not loaded & {
        "dataclasses",
        "difflib",
        "kiosk.campaign.letter_marks",
        "kiosk.campaign.toml_errors",
        "kiosk.campaign.toml_lines",
    }
