"""The first frame waits for nothing that it does not show."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk import assets
from kiosk.evening.driver import PINS
from kiosk.jobs import pins
from kiosk.signing.clock import SystemClock
from kiosk.ui import faces, rows

RUN = """
import json, os, sys
from pathlib import Path
import PySide6
from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
app = KioskApp.open(Options(
    data=Path(sys.argv[1]), campaign=load(assets.default_campaign()), settings=Settings(),
    fullscreen=False, size=(1280, 800), language=None, theme="night",
    clock=SystemClock(), reduced_motion=True))
def seen():
    made = [*vars(PySide6.QtCore), *vars(PySide6.QtGui)]
    print(json.dumps([*sys.modules, *made]), flush=True)
    os._exit(0)
app.window.frameSwapped.connect(seen)
app.run()
"""

LATE = {
    "concurrent.futures",
    "argon2",
    "kiosk.staff.pin",
    "hashlib",
    "kiosk.signing.flow.sign",
    "kiosk.sheets",
    "kiosk.store",
    "kiosk.ui.keys.keyboard",
    "kiosk.ui.staff.backend",
    "kiosk.ui.input.event_filter",
    "nacl",
    "qrcode",
    "reportlab",
    "socket",
    "sqlalchemy",
    # Classes of Qt, which are made when they are named, with hundreds of enums.
    "QAccessible",
    "QEvent",
    "QFont",
    "Qt",
}


def test_the_lines_of_a_sheet_take_no_pdf() -> None:
    """The window sets them while somebody types; whoever never prints never loads the rest."""
    run = "import sys; from kiosk.ui.sign import sheet_cell; sheet_cell.load(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", run], check=True, capture_output=True, text=True)
    loaded = set(done.stdout.split())
    assert "kiosk.sheets.drawing.name_cell" in loaded
    assert not loaded & {"reportlab", "numpy", "PySide6.QtWidgets", "sqlalchemy"}


def test_an_empty_form_loads_no_type() -> None:
    """The window asks for its lines as it opens: what they take is loaded off its thread later."""
    run = (
        "import sys; from kiosk import assets; from kiosk.campaign.load import load; "
        "from kiosk.ui.sign.sheet_cell import SheetCell; "
        "SheetCell(load(assets.default_campaign()), 'a4').set('', '', ''); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", run], check=True, capture_output=True, text=True)
    assert not {"kiosk.sheets.drawing.name_cell", "uharfbuzz"} & set(done.stdout.split())


def test_what_no_first_frame_shows_is_loaded_after_it(tmp_path: Path) -> None:
    """In a process of its own: this one has loaded everything."""
    pins.set_missing(tmp_path, *PINS, SystemClock())
    done = subprocess.run(
        [sys.executable, "-c", RUN, tmp_path],
        check=True, capture_output=True, text=True, env=os.environ,
    )  # fmt: skip
    loaded = set(json.loads(done.stdout))
    assert loaded >= {"kiosk.ui.kiosk", "QObject"}
    assert LATE & loaded == set()


TABLES = """
from re import _compiler
from re._constants import BIGCHARSET
found = []
optimize, compile_ = _compiler._optimize_charset, _compiler.compile
def optimized(*given):
    made = optimize(*given)
    found.extend(one for one in made[0] if one[0] is BIGCHARSET)
    return made
def compiled(pattern, flags=0):
    found.clear()
    made = compile_(pattern, flags)
    if found:
        print(pattern)
    return made
_compiler._optimize_charset, _compiler.compile = optimized, compiled
from kiosk.campaign import blocks, excerpts
from kiosk.campaign.model import Letter
text = "One sentence. Another one.\\n\\n1. An item.\\n2. Another."
excerpts.lines(Letter("en", text, blocks.parse(text)))
"""


def test_reading_a_letter_compiles_no_table_of_all_characters() -> None:
    """Python takes longer to compile one than to read a letter."""
    done = subprocess.run(
        [sys.executable, "-c", TABLES], check=True, capture_output=True, text=True
    )
    assert done.stdout == ""


def test_qt_reads_no_source_of_what_is_imported_after_it() -> None:
    """PySide would, for a feature nobody uses here, and keep the text of every module."""
    run = "import linecache, kiosk.app, kiosk.store; print(*linecache.cache, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", run], check=True, capture_output=True, text=True)
    read = [Path(name).as_posix() for name in done.stdout.splitlines()]
    assert [name for name in read if name.endswith(".py") and "/kiosk/" in name] == []
    assert [name for name in read if name.endswith(".py") and "/sqlalchemy/" in name] == []


def test_the_numbers_of_roles_are_those_of_qt() -> None:
    assert Qt.ItemDataRole.DisplayRole == rows.DISPLAY_ROLE
    assert Qt.ItemDataRole.UserRole == rows.USER_ROLE


def test_every_face_of_the_window_has_the_plain_characters(qapp: QGuiApplication) -> None:
    assert qapp is not None
    for name in assets.OWN_FONT_FILES:
        face = QRawFont(str(assets.font(name)), 16)
        missing = [one for one in sorted(faces.PLAIN) if not face.supportsCharacter(ord(one))]
        assert missing == [], name
