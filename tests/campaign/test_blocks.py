"""Blocks of a letter: lists and lines as people type them, and not a word lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.blocks import BULLET, SHORT, Block, gap_before, parse

LONG = (
    "We, who work in front of the camera and behind it, write to you because nothing has changed"
    " since the last letter, and because we will not wait for the next one."
)

LETTER = f"""\
The Academy
1 Sample Street
Sampleville, CA 90000

12 March 2027

Dear members of the Academy,

{LONG} We ask you:

1. Publish every complaint.
2. Pay for counsel.
3. Report once a year, in public.

Until then

- we do not present awards
- we do not attend

Sincerely,
the undersigned
"""


def test_a_letter_as_people_type_one() -> None:
    assert parse(LETTER) == (
        Block("The Academy\n1 Sample Street\nSampleville, CA 90000"),
        Block("12 March 2027"),
        Block("Dear members of the Academy,"),
        Block(f"{LONG} We ask you:"),
        Block("Publish every complaint.", "1."),
        Block("Pay for counsel.", "2."),
        Block("Report once a year, in public.", "3."),
        Block("Until then"),
        Block("we do not present awards", BULLET),
        Block("we do not attend", BULLET),
        Block("Sincerely,\nthe undersigned"),
    )


@pytest.mark.parametrize("wide", range(61, 100))
def test_lines_that_an_editor_broke_are_joined(wide: int) -> None:
    """At any margin: also items, whose further lines may be indented or not."""
    from textwrap import fill

    again = "The second paragraph is a short one, but it takes two lines with most margins."
    item = "Publish every complaint that was made in the last ten years, and what became of it."
    for indent in ("", "   "):
        items = "\n".join(
            fill(f"{at}. {item}", wide, subsequent_indent=indent, break_on_hyphens=False)
            for at in (1, 2)
        )
        text = f"{fill(LONG, wide)}\n\n{fill(again, wide)}\n{items}\n\n{fill(again, wide)}\n"
        assert parse(text) == (
            Block(LONG), Block(again), Block(item, "1."), Block(item, "2."), Block(again)
        )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "markers"),
    [
        ("1. a\n2. b", ["1.", "2."]),
        ("1) a\n2) b", ["1)", "2)"]),
        ("(1) a\n(2) b", ["(1)", "(2)"]),
        ("1- a\n2- b", ["1-", "2-"]),
        ("1.\ta\n2.\tb", ["1.", "2."]),
        ("   1. a\n   2. b", ["1.", "2."]),
        ("1. a\n\n2. b", ["1.", "2."]),
        ("١. ا\n٢. ب", ["١.", "٢."]),
        ("१. क\n२. ख", ["१.", "२."]),
        ("1、甲\n2、乙", ["1、", "2、"]),
        ("1．甲\n2．乙", ["1．", "2．"]),
        ("- a\n- b", ["•", "•"]),
        ("* a\n* b", ["•", "•"]),
        ("+ a\n+ b", ["•", "•"]),
        ("·\ta\n·\tb", ["•", "•"]),
        ("• a", ["•"]),
        ("1. a\n2. b\n- c\n- d", ["1.", "2.", "•", "•"]),
        ("1. a\n2. b\n\n1. c\n2. d", ["1.", "2.", "1.", "2."]),
        ("We ask:\n1. a\n2. b\nYours", ["", "1.", "2.", ""]),
        ("1. a\n\nWhy so.\n\n2. b\n\nWhy so.\n\n3. c", ["1.", "", "2.", "", "3."]),
    ],
)
def test_lists(text: str, markers: list[str]) -> None:
    assert [block.marker for block in parse(text)] == markers


@pytest.mark.parametrize(
    "text",
    [
        "12. November 2027",
        "1. Mai 2027",
        "3. Oktober 2027",
        "1. alone",
        "0. a\n1. b",
        "1. a\n1. b",
        "1. a\n3. c",
        "1984. A year.\n1985. Another.",
        "3.5 metres\n4.5 metres",
        "-5 degrees\n-6 degrees",
        "- A. Sample",
        "* Affiliations are for identification only.",
        "— one\n— two",
        "– eins\n– zwei",
        "1.\n2.",
    ],
)
def test_what_is_no_list_stays_as_it_was_typed(text: str) -> None:
    assert parse(text) == (Block(text),)


def test_a_dash_at_the_start_of_a_broken_line_is_no_item() -> None:
    first = "We write for all of them, for everybody who has come forward until today, women"
    text = f"{first}\n- and men, and gender non-conforming individuals - who have recounted it\n"
    assert [block.marker for block in parse(text + "- and more.")] == [""]


@pytest.mark.parametrize("end", ["  ", "    ", "\\", " \\"])
def test_a_line_ends_where_the_writer_said_so(end: str) -> None:
    assert parse(f"{LONG}{end}\n{LONG}\n") == (Block(f"{LONG}\n{LONG}"),)
    assert parse(f"1. {LONG}{end}\nmore\n2. two") == (
        Block(f"{LONG}\nmore", "1."),
        Block("two", "2."),
    )


def test_a_mark_that_ends_nothing_says_nothing() -> None:
    assert parse("One.  \n\nTwo.  ") == (Block("One."), Block("Two."))
    assert parse("One\\\n\nTwo") == (Block("One\\"), Block("Two"))


def test_lines_of_an_item() -> None:
    assert parse("1. Write to:\n   The Academy\n   Sampleville\n2. Wait.") == (
        Block("Write to:\nThe Academy\nSampleville", "1."),
        Block("Wait.", "2."),
    )


def test_ideographs_are_joined_without_a_space() -> None:
    one, two = (
        "我们要求学院公开所有投诉并且每年报告一次我们要求学院公开所有投诉",
        "并且每年报告一次。",
    )
    assert parse(f"{one}\n{two}") == (Block(one + two),)
    assert parse("서울 특별시\n중구") == (Block("서울 특별시\n중구"),)


def test_spaces_that_hold_words_together_stay() -> None:
    assert parse("Quoi\u00a0!  «\u202fRien\u202f»") == (Block("Quoi\u00a0! «\u202fRien\u202f»"),)


def test_what_stands_apart_and_where_a_line_is_left_free() -> None:
    found = parse(LETTER)
    assert [block.is_apart for block in found] == [
        True, True, True, False, False, False, False, True, False, False, True,
    ]  # fmt: skip
    before = [None, *found[:-1]]
    assert [gap_before(*pair) for pair in zip(before, found, strict=True)] == [
        False, True, True, True, False, False, False, True, True, False, True,
    ]  # fmt: skip


pieces = st.sampled_from(
    [
        "1. ",
        "2) ",
        "3. ",
        "(1) ",
        "- ",
        "* ",
        "• ",
        "word",
        "a long word or two ",
        "字",
        "١. ",
        "،",
        "\n",
        "\n\n",
        "  \n",
        "\\\n",
        "   ",
        "\t",
        " ",
        "x" * (SHORT - 3),
    ]
)
typed = st.lists(pieces, max_size=30).map("".join)
BULLETS = re.compile(r"[-*+·•●▪‣]")


def letters(text: str) -> str:
    """Without white space, marks of a line's end, and what tells one bullet from another."""
    return BULLETS.sub(BULLET, re.sub(r"\s|\\", "", text))


@given(typed)
def test_not_a_letter_is_lost(text: str) -> None:
    assert letters("".join(block.whole for block in parse(text))) == letters(text)


@given(typed)
def test_blocks_hold_lines_and_single_spaces(text: str) -> None:
    for block in parse(text):
        for line in block.text.split("\n"):
            assert line == " ".join(line.split()) != ""


@given(typed)
def test_set_blocks_are_read_as_the_same_words(text: str) -> None:
    """Whoever types a letter off a sheet has the same words."""
    found = parse(text)
    again = parse("\n\n".join(block.whole for block in found))
    assert letters("".join(b.whole for b in again)) == letters("".join(b.whole for b in found))


@given(typed)
def test_white_space_at_the_ends_of_the_letter_changes_nothing(text: str) -> None:
    assert parse(f"\n \n{text}\n\n  \n") == parse(text)


def test_a_long_letter_takes_no_time() -> None:
    text = "1. a\n\n" + "- b\n\n" * 20_000
    assert len(parse(text)) == 20_001
