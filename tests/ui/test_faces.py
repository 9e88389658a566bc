"""The window draws names with the glyphs the sheets print."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.sheets.drawing.faces import Face, chain
from kiosk.sheets.text import shaped
from kiosk.ui import faces

HERE = Path(__file__).parent
NAMES = tomllib.loads((HERE.parent / "sheets" / "text" / "scripts.toml").read_text())["name"]

WINDOW = """
import json, sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
from kiosk.ui import faces
application = QGuiApplication([])
faces.load("", sys.argv[1])
faces.load_others(sys.argv[1])
font = QFont("Source Serif 4")
font.setPixelSize(20)
font.setWeight(QFont.Weight.DemiBold)
found = []
for text in json.load(sys.stdin):
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = []
    for run in layout.glyphRuns():
        places = zip(run.positions(), run.glyphIndexes())
        raw = run.rawFont()
        family = raw.familyName().lower() if raw.isValid() else ""
        runs += [(place.x(), family, glyph) for place, glyph in places]
    found.append(runs)
json.dump(found, sys.stdout)
"""


def seen(texts, language):
    """By text the families and glyphs the window uses, in a process of its own.

    Fonts are an application's, and other tests have theirs.
    """
    argv = [sys.executable, "-c", WINDOW, language]
    given = json.dumps(texts)
    done = subprocess.run(
        argv, check=True, input=given, capture_output=True, text=True, cwd=HERE.parents[1]
    )
    return json.loads(done.stdout)


FAMILY = {one.heavy: one.family for one in assets.FALLBACKS if one.face == 0}


def printed(text, language):
    """The families and glyphs the sheet uses."""
    line = shaped(chain(Face.SERIF_BOLD), text, language=language)
    for run in line.runs:
        name = run.font.path.name
        family = "Source Serif 4"
        for one in assets.FALLBACKS:
            if one.heavy == name and one.face == run.font.index:
                family = one.family
        yield from ((family.lower(), glyph) for glyph in run.glyphs)


def without_spaces(glyphs):
    """Spaces have no shape; which face one is from shows nowhere."""
    blank = {(font.name, font.glyph(" ")) for font in chain(Face.SERIF_BOLD).fonts}
    numbers = {glyph for _, glyph in blank}
    return sorted((family, glyph) for family, glyph in glyphs if glyph not in numbers)


@pytest.mark.parametrize("language", ["", "ur", "ja", "zh-HK"])
def test_what_you_see_is_what_prints(language):
    names = [one for one in NAMES if one.get("language", "") == language]
    differing = []
    for one, runs in zip(names, seen([one["text"] for one in names], language), strict=True):
        window = without_spaces((family, glyph) for _, family, glyph in runs)
        if window != without_spaces(printed(one["text"], language)):
            differing.append(one["script"])
    assert not differing
    assert language or len(names) - len(differing) > 20


def test_the_window_asks_faces_in_the_order_of_the_sheets():
    for language in ("", "ur", "ja-JP", "zh-Hant-TW", "ko"):
        names = [(one.regular, one.face) for one in assets.fallbacks(language)]
        order = chain(Face.SERIF).order(language)[1:]
        assert names == [(font.path.name, font.index) for font in order]


def test_it_can_draw_what_the_sheets_can(qapp):
    for one in NAMES:
        assert all(map(faces.can_draw, one["text"])), one["script"]
    for character in "𐌲𒀀\U0010ffff":
        assert not faces.can_draw(character)
        assert not chain(Face.SERIF).can_draw(character)
