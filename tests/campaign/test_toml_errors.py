"""Faults of campaign files as people make them, told in their own terms, with file and line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import assets
from kiosk.campaign import toml_errors
from kiosk.campaign.check import check

TEXT = (assets.default_campaign() / "campaign.toml").read_text("utf-8")


def line_of(part: str) -> int:
    return TEXT[: TEXT.index(part)].count("\n") + 1


@pytest.fixture
def told(tmp_path: Path) -> Callable[[bytes | str, str], list[str]]:
    """The faults of the shipped campaign with another content of one of its files."""

    def tell(content: bytes | str, name: str = "campaign.toml") -> list[str]:
        folder = tmp_path / "letter"
        shutil.copytree(assets.default_campaign(), folder)
        data = content.encode() if isinstance(content, str) else content
        (folder / name).write_bytes(data)
        return [str(fault) for fault in check(folder).faults]

    return tell


TITLE = 'title = "#AskMoreOfHim"'
DAY = "retention = 2027-06-30"
FLAG = "show_count = true"


@pytest.mark.parametrize(
    ("was", "is_", "what", "remedy"),
    [
        (TITLE, "title = “#AskMoreOfHim”", "curly quotes", TITLE),
        (TITLE, "title = „#AskMoreOfHim“", "curly quotes", TITLE),
        (TITLE, "title = ‘#AskMoreOfHim’", "curly quotes", TITLE),
        (TITLE, 'title = "#AskMoreOfHim', "closing quote is missing", TITLE),
        (TITLE, 'title = "#AskMoreOfHim”', "closing quote is missing", TITLE),
        (TITLE, "title = Ask more", "does not stand in quotes", 'title = "Ask more"'),
        (TITLE, 'title = "Ask "more" of him"', "ends before the end", "“ and ”"),
        (TITLE, 'title: "#AskMoreOfHim"', "colon", "title = "),
        (TITLE, "title =", "Nothing stands behind", "delete the line"),
        (TITLE, 'title = "C:\\Users"', "backslash", "single quotes"),
        (TITLE, f"{TITLE}\n{TITLE}", "second time", "Keep one"),
        (TITLE, 'title\u200b = "x"', "U+200B, zero width space", "Delete it"),
        (TITLE, f"\u00a0{TITLE}", "U+00A0, no-break space", "Delete it"),
        (TITLE, 'title = "Ask\u200bMore"', "after “Ask”: U+200B", "Delete it"),
        (DAY, "retention = 30.06.2027", "no day", "2027-06-30"),
        (DAY, "retention = 06/30/2027", "no day", "2027-06-30"),
        (DAY, "retention = 30/06/2027", "no day", "2027-06-30"),
        (DAY, "retention = 2027/6/30", "no day", "2027-06-30"),
        (DAY, "retention = June 30, 2027", "no day", "2027-06-30"),
        (DAY, "retention = 30 June 2027", "no day", "2027-06-30"),
        (DAY, "retention = 06/07/2027", "no day", "2027-07-06 or 2027-06-07"),
        (DAY, 'retention = "30 June 2027"', "text in quotes", "2027-06-30"),
        (DAY, 'retention = "soon"', "text in quotes", "such as 2027-06-30"),
        (FLAG, "show_count = True", "cannot be used", "Write true"),
        (FLAG, "show_count = FALSE", "cannot be used", "Write false"),
        (FLAG, "show_count = no", "cannot be used", "Write false"),
        (FLAG, 'show_count = "true"', "text in quotes", "Write true"),
    ],
)
def test_a_line_is_told_as_its_writer_sees_it(told, was, is_, what, remedy) -> None:
    [fault] = told(TEXT.replace(was, is_, 1))
    wanted = line_of(was) + is_.count("\n")
    assert fault.startswith(f"campaign.toml:{wanted}: ")
    assert what in fault
    assert remedy in fault


@pytest.mark.parametrize(
    ("was", "is_", "line", "what"),
    [
        ('"SAG-AFTRA",', '"SAG-AFTRA"', line_of('"SAG-AFTRA"'), "comma is missing"),
        ('["en", "es"]', '["en", "es"', line_of('["en"'), "list languages has no end"),
        ('["en", "es"]', '["en" "es"]', line_of('["en"'), "comma is missing"),
        ('    "SAG-AFTRA",', "    “SAG-AFTRA”,", line_of('"SAG-AFTRA"'), "curly quotes"),
    ],
)
def test_a_list_that_is_not_whole_is_told_where_that_is(told, was, is_, line, what) -> None:
    [fault] = told(TEXT.replace(was, is_, 1))
    assert fault.startswith(f"campaign.toml:{line}: ")
    assert what in fault


def test_a_key_under_the_wrong_heading_is_told_where_it_belongs(told) -> None:
    heading = '[event]\nname = "Awards week"\n'
    [fault] = told(TEXT.replace(heading, f"{heading}show_count = true\n", 1))
    assert "`show_count` does not belong under [event]" in fault
    assert "above the first [heading]" in fault


def test_a_key_that_lacks_its_heading_is_told_which(told) -> None:
    [fault] = told(TEXT.replace(TITLE, f'{TITLE}\naccent = "#7F1119"', 1))
    assert "under [colours]" in fault


@pytest.mark.parametrize("name", ["campaign.toml", "letter.en.md"])
@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"{\\rtf1\\ansi We applaud}", "RTF"),
        (b"PK\x03\x04" + bytes(range(256)), "Word"),
        (b"\xd0\xcf\x11\xe0" + bytes(64), "Word"),
        (b"%PDF-1.7 \xff", "PDF"),
        ("We applaud".encode("utf-16"), "UTF-16"),
    ],
)
def test_another_kind_of_file_under_the_right_name_is_told(told, name, data, what) -> None:
    [fault] = told(data, name)
    assert fault.startswith(f"{name}: ")
    assert what in fault


def test_an_invisible_character_of_the_letter_is_named(told) -> None:
    [fault] = told("We app\u2060laud.\n\nThe cou\u200brage.\n", "letter.en.md")
    assert fault.startswith("letter.en.md:3: ")
    assert "after “The cou”: U+200B, zero width space" in fault


def test_a_name_that_a_system_made_longer_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "letter"
    shutil.copytree(assets.default_campaign(), folder)
    (folder / "campaign.toml").rename(folder / "campaign.toml.txt")
    [fault] = check(folder).faults
    assert "take .txt off" in str(fault)
    (folder / "campaign.toml.txt").rename(folder / "campaign.toml")
    (folder / "letter.en.md").rename(folder / "letter.en.docx")
    report = check(folder)
    assert any("letter.en.docx" in str(note) for note in report.notes)


@given(st.text("ab12 =\"'“”[]{}#,.\\\n\u200b-/:", max_size=60))
def test_no_line_is_too_odd_to_be_told(text: str) -> None:
    said = toml_errors.explain_error("Invalid value (at line 1, column 1)", text)
    assert said.what.endswith(".")
    assert said.remedy


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("31.12.2027", (date(2027, 12, 31),)),
        ("12/31/2027", (date(2027, 12, 31),)),
        ("1/2/2027", (date(2027, 2, 1), date(2027, 1, 2))),
        ("32.13.2027", ()),
        ("2 Feb 2027", (date(2027, 2, 2),)),
        ("February 2027", ()),
        ("words", ()),
    ],
)
def test_which_day_a_text_may_mean(text: str, days: tuple[date, ...]) -> None:
    assert toml_errors.possible_days(text) == days
