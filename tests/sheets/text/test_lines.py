"""Widths, features, and lines that lose nothing, whatever people type."""

import itertools
import math
import time
import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from kiosk import assets
from kiosk.sheets.drawing.faces import Face, chain, fonts
from kiosk.sheets.drawing.typesetting import (
    balance,
    can_draw,
    fit,
    headline,
    is_surely_within,
    width,
    wrap,
)
from kiosk.sheets.text import Features, graphemes, shaped, words
from kiosk.sheets.text.embed import embed
from kiosk.sheets.text.items import itemise
from kiosk.sheets.text.plain import plain_run
from kiosk.sheets.text.shape import _run
from kiosk.sheets.text.use import FontUse

ODD = st.text(
    st.one_of(
        st.characters(codec="utf-32", exclude_categories=()),
        # joiners, marks, directions, ligatures and pictures that take several characters
        st.sampled_from(
            "aeé \u0301\u0323"
            "\u200d\u200c\u202e\u2067\u2069لاאבक्षिथी각山ー。(ﷺ👩🏽‍🚀🇫🇷\ufe0f\u00ad\n"
        ),
        st.characters(min_codepoint=0x300, max_codepoint=0x36F),
        st.characters(min_codepoint=0x590, max_codepoint=0x10FF),
    ),
    max_size=60,
)
LATIN = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_categories=("Cc", "Cf")),
    min_size=1,
    max_size=40,
)
STACKED = "Z" + "".join(map(chr, range(0x300, 0x370)))


def said(character):
    """What stands for a character that cannot be in a line as it is."""
    if character in "\t\n\v\f\r\x85\u2028\u2029":
        return " "
    kinds = {"Cs": "\ufffd", "Cc": "\u200b"}
    return kinds.get(unicodedata.category(character), character)


@settings(max_examples=settings().max_examples * 10, deadline=None)
@given(ODD)
@example(STACKED * 3)
@example("W" * 500)
@example("\U0010ffff\ud800\x00\x1b")
def test_nothing_raises_and_nothing_is_lost(text):
    line = shaped(chain(Face.SERIF_BOLD), text)
    assert math.isfinite(line.width)
    assert line.width > -1
    runs = sorted(line.runs, key=lambda run: run.start)
    assert "".join(run.text for run in runs) == "".join(map(said, text))
    assert set(line.missing) <= set(text)
    assert 0 not in {glyph for part in line.runs for glyph in part.glyphs}
    line.operators(11).encode("ascii")


@settings(max_examples=settings().max_examples * 2, deadline=None)
@given(ODD, st.floats(20, 300))
@example(STACKED * 3, 30.0)
@example("ผู้ใหญ่น้ำ" * 9, 40.0)
def test_lines_keep_every_letter_whole(text, room):
    for lines in (wrap(Face.SERIF, 11, text, room), balance(Face.SERIF, 11, text, room)):
        assert "".join("".join(lines).split()) == "".join(text.split())
        for line in lines:
            assert width(Face.SERIF, 11, line) <= room or len(graphemes(line)) == 1
        ends = set()
        at = 0
        for cluster in graphemes("".join(text.split())):
            at += len(cluster)
            ends.add(at)
        at = 0
        for line in lines:
            at += len("".join(line.split()))
            assert at in ends or text.split() != [text]


@settings(max_examples=settings().max_examples * 3 // 10, deadline=None)
@given(st.lists(ODD, min_size=5, max_size=8))
def test_odd_names_are_drawn(tmp_path_factory, names):
    path = tmp_path_factory.mktemp("odd") / "odd.pdf"
    canvas = Canvas(str(path), invariant=1)
    use = FontUse()
    embed(canvas, use, fonts())
    for at, name in enumerate(names):
        line = shaped(chain(Face.SERIF), name)
        use.add(line)
        canvas.addLiteral(f"BT 1 0 0 1 50 {700 - at * 30} Tm {line.operators(11)} ET")
    canvas.save()
    assert path.read_bytes().startswith(b"%PDF-1.7")


@settings(max_examples=settings().max_examples * 5, deadline=None)
@given(LATIN, st.sampled_from(Face), st.sampled_from([Features.NONE, Features.TABULAR]))
def test_learned_pairs_are_what_the_shaper_says(text, face, features):
    run = plain_run(chain(face).first, text, "", features)
    if run is None:
        return
    items = itemise(chain(face), text, "", None)
    assert len(items.items) == 1
    slow = _run(items, items.items[0], "", features, 0)
    assert run.glyphs == slow.glyphs
    assert math.isclose(run.width, slow.width, abs_tol=0.01)


def test_names_people_have_take_the_fast_path():
    for name in ("Alma Invented", "Zoë Ångström-Núñez", "O’Sample, Łukasz", "Nguyễn Ví Dụ"):
        assert plain_run(chain(Face.SERIF_BOLD).first, name, "", Features.NONE) is not None


@given(LATIN)
def test_what_is_surely_within_is_within(text):
    wide = width(Face.SANS, 8, text)
    if is_surely_within(Face.SANS, 8, text, 60):
        assert wide <= 60
        assert can_draw(Face.SANS, text)
    assert is_surely_within(Face.SANS, 8, "Organiser", 60)


def test_codes_are_set_letter_by_letter():
    typed = "ff-fi-7K3Q"
    plain = shaped(chain(Face.SERIF), typed)
    code = shaped(chain(Face.SERIF), typed, features=Features.CODE)
    assert len(plain.runs[0].glyphs) < len(code.runs[0].glyphs) == len(typed)


def test_figures_of_one_width():
    def wide(text, features):
        return shaped(chain(Face.SANS), text, features=features).width

    assert wide("111", Features.TABULAR) == wide("888", Features.TABULAR)


def test_letter_spacing_leaves_joined_scripts_alone():
    face = chain(Face.SANS_BOLD)
    assert shaped(face, "OPEN", track=100).width == shaped(face, "OPEN").width + 300
    for text in ("مثال", "श्री"):
        assert shaped(face, text, track=100).width == shaped(face, text).width


def test_ideographs_break_anywhere_but_not_before_a_full_stop():
    text = "この手紙は見本です。だれの名でもありません。"
    lines = wrap(Face.SERIF, 10, text, 60)
    assert len(lines) > 3
    assert "".join(lines) == text
    assert not any(line.startswith("。") for line in lines)


def test_thai_breaks_between_clusters_and_after_no_leading_vowel():
    pieces = [piece for _, piece in words("ตัวอย่างเสมือนผู้ใหญ่น้ำ")]
    assert len(pieces) > 5
    assert not any(piece[-1] in "เแโใไ" or piece[0] in "ะาำ" for piece in pieces)


@pytest.mark.parametrize("text", ["مثال خيالي في رسالة طويلة جدا", "דוגמה בדיונית במכתב ארוך"])
def test_a_paragraph_keeps_its_direction_on_every_line(text):
    block = fit(Face.SERIF, 12, text, 70, most=5)
    assert len(block.lines) > 1
    assert block.is_rtl
    assert " ".join(block.lines) == text
    assert headline(Face.DISPLAY, 30, text, 90).is_rtl


def test_a_language_has_its_own_letters():
    def names(text, language):
        return {
            run.font.path.name for run in shaped(chain(Face.SERIF), text, language=language).runs
        }

    assert names("مثال", "ur") == {"NotoNastaliqUrdu-Regular.ttf"}
    assert names("مثال", "ar") == {"NotoSansArabic-Regular.ttf"}
    indexes = {
        shaped(chain(Face.SERIF), "直", language=language).runs[0].font.index
        for language in ("", "zh-Hans-CN", "ja", "ko", "zh-Hant", "zh-HK")
    }
    assert indexes == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("language", sorted(assets.sheet_languages()))
def test_a_line_holds_as_many_words_as_its_room(language: str) -> None:
    of = tomllib.loads(
        (Path(__file__).parents[1] / "documents" / "languages.toml").read_text("utf-8")
    )[language]
    said, room = " ".join((of["notice"], of["letter"].replace("\n\n", " "))), 240.0
    lines = wrap(Face.SERIF, 10, said, room)
    assert all(width(Face.SERIF, 10, line) <= room for line in lines)
    for line, after in itertools.pairwise(lines[:-1]):
        (_, word), *_ = words(after)
        gap = "" if line[-1] > "\u3000" else " "
        assert width(Face.SERIF, 10, f"{line}{gap}{word}") > room, (line, word)


def test_a_long_text_without_spaces_is_set_in_a_moment() -> None:
    """Each ideograph is a word: measuring the whole line for each took half a minute a sheet."""
    notice = "".join(chr(0x4E00 + at % 700) for at in range(1200))
    began = time.process_time()
    assert len(balance(Face.SANS, 8, notice, 480)) > 15
    assert time.process_time() - began < 2
