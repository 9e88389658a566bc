"""A letter that was written in another program keeps its words, and says what it lost."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign import letters
from kiosk.campaign.writing.docx import read_docx
from kiosk.campaign.writing.plain_letter import LeftOut, plain_letter
from kiosk.errors import BadInput
from word_files import END, START, docx, paragraph

TABLE = "<w:tbl><w:tr><w:tc>" + paragraph("in a table") + "</w:tc></w:tr></w:tbl>"
PICTURE = (
    "<w:p><w:r><w:drawing><a xmlns='x'><w:txbxContent>"
    + paragraph("in a box")
    + ("</w:txbxContent></a></w:drawing></w:r></w:p>")
)


def blocks(text: str) -> list[str]:
    return [one.whole for one in letters.parse_letter(text, "en").blocks]


def test_plain_words_stay_as_they_are():
    text = "The Academy\n1 Street\n\nDear members,\n\n1. One.\n2. Two.\n\nYours,\nus\n"
    assert plain_letter(text) == (text, {})


def test_line_ends_and_paragraphs_of_word_processors():
    long = "This paragraph has more than a hundred characters, as one that somebody pasted has it. "
    pasted = f"{long * 2}\r\n{long * 2}\r\nYours"
    assert len(blocks(plain_letter(pasted).text)) == 3


def test_marks_of_markdown_go_and_the_words_stay():
    found = plain_letter(
        "# Our letter\n\nWe **ask** _all_ of `you`, see [our page](https://a.org) ![logo](l.png).\n"
        "\n- one\n    - within\n- two\n\n> said\n\n---\n\n| a | b |\n|---|---|\n\n5 \\* 3\n"
    )
    assert blocks(found.text) == [
        "Our letter", "We ask all of you, see our page .", "• one", "• within", "• two", "said",
        "5 3",
    ]  # fmt: skip
    assert {LeftOut.FORMATTING, LeftOut.LINKS, LeftOut.PICTURES, LeftOut.TABLES} <= set(
        found.left_out
    )


def test_a_pasted_web_page():
    found = plain_letter(
        "<html><head><title>T</title><style>p{}</style></head><body onload=x>"
        "<p>Dear&nbsp;all,</p>\n<p>we\nask &amp; <b>hope</b><br>for <a href='x'>this</a>:</p>"
        "<ol><li>one</li><li>two</li></ol><ul><li>a</li><li>b</li></ul>"
        "<script>alert('<p>no</p>')</script><table><tr><td>cell</table><img src=x>"
        "<!-- <p>hidden</p> --><p>Yours</p></body></html>"
    )
    assert blocks(found.text) == [
        "Dear all,", "we ask & hope\nfor this:", "1. one", "2. two", "• a", "• b", "Yours",
    ]  # fmt: skip
    assert {LeftOut.SCRIPTS, LeftOut.PICTURES, LeftOut.TABLES, LeftOut.LINKS} <= set(found.left_out)


@given(st.text(alphabet=st.sampled_from("ab 1.-*_`#>|[]()<>!&;\\~=\n\t\u200b"), max_size=120))
def test_whatever_is_typed_becomes_a_letter_or_nothing(text):
    found = plain_letter(text)
    assert not letters.find_marks(found.text, "letter.en.md")


@pytest.mark.parametrize("text", ["<script", "<!--", "<p>", "[a](", "**", "![", "<ol>", "> "])
def test_a_long_text_of_marks_takes_no_time(text):
    assert len(plain_letter(text * 20_000).text) < 1_000_000


def test_a_document_of_word():
    text, left_out = read_docx(
        docx(
            paragraph("Dear all,"),
            paragraph("1 Street\nTown & more"),
            paragraph("We ask:"),
            paragraph("one", list_="1"),
            paragraph("two", list_="1"),
            paragraph("a", list_="2"),
            paragraph("b", list_="2"),
            TABLE,
            PICTURE,
            "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t> and new</w:t></w:r></w:ins><w:r><w:footnoteReference/>"
            "<w:commentReference/></w:r></w:p>",
            word__vbaProject_bin=b"",
            **{"word/vbaProject.bin": b"x", "word/header1.xml": b"<x/>"},
        ),
        "l.docx",
    )
    assert blocks(text) == [
        "Dear all,", "1 Street\nTown & more", "We ask:", "1. one", "2. two", "• a", "• b",
        "Kept and new",
    ]  # fmt: skip
    assert left_out == {
        LeftOut.TABLES: 1, LeftOut.PICTURES: 1, LeftOut.TEXT_BOXES: 1, LeftOut.DELETED: 1,
        LeftOut.NOTES: 1, LeftOut.COMMENTS: 1, LeftOut.MACROS: 1, LeftOut.HEADERS: 1,
    }  # fmt: skip


def test_items_by_their_style():
    text, _ = read_docx(
        docx(paragraph("a", style="ListBullet"), paragraph("b", style="ListBullet"),
             paragraph("said", style="Quote")), "l.docx",
    )  # fmt: skip
    assert blocks(text) == ["• a", "• b", "said"]


def test_fifty_pages():
    text, _ = read_docx(docx(*(paragraph("word " * 90) for _ in range(250))), "l.docx")
    assert len(blocks(plain_letter(text).text)) == 250


def _zip(name: str, data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return made.getvalue()


def _many() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for at in range(20_000):
            archive.writestr(f"{at}", b"")
    return made.getvalue()


ENTITIES = "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        b"PK\x03\x04" + bytes(1000),
        _zip("other.xml", b"<x/>"),
        _zip("word/document.xml", b"<x"),
        _zip("word/document.xml", (ENTITIES + START + END).encode()),
        _zip("word/document.xml", b" " * 20_000_000),
        _many(),
        docx()[:-30],
        docx().replace(b"word/document.xml", b"../../etc/passwdx"),
        struct.pack("<4s4HIIH", b"PK\x05\x06", 0, 0, 9, 9, 0xFFFFFFFF, 0, 0),
    ],
    ids="head zeros other cut entities large many end outside huge".split(),
)
def test_what_is_no_document_is_said(data):
    with pytest.raises(BadInput, match=r"l\.docx") as raised:
        read_docx(data, "l.docx")
    assert raised.value.remedy


@given(st.binary(max_size=200), st.integers(0, 2000))
def test_damage_is_said(noise, at):
    whole = docx(paragraph("Dear all,"))
    try:
        read_docx(whole[:at] + noise + whole[at + len(noise) :], "l.docx")
    except BadInput as fault:
        assert "l.docx" in fault.what  # noqa: PT017 # some damage is not seen, and does no harm
