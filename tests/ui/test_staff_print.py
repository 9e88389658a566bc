"""Handing a file to the printer; `lp` is played by a script that writes down what it was given."""

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import JobFailed
from kiosk.ui.staff_print import find_printer, send

pytestmark = pytest.mark.skipif(os.name == "nt", reason="`lp` is not on Windows")


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The script's folder is all of PATH; it writes its arguments to `given`, one a line."""
    script = tmp_path / "lp"
    script.write_text(
        f"#!{sys.executable}\n"
        "import sys, pathlib\n"
        "place = pathlib.Path(sys.argv[0]).parent\n"
        "(place / 'given').write_text('\\n'.join(sys.argv[1:]))\n"
        "sys.exit((place / 'refuses').exists())\n"
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_the_file_goes_to_the_printer_as_one_argument(lp: Path) -> None:
    send(lp / "-a sheet; with a $name.pdf", "Desk")
    given = (lp / "given").read_text().splitlines()
    assert given == ["-d", "Desk", "--", str(lp / "-a sheet; with a $name.pdf")]


def test_a_refusal_says_where_the_sheet_is(lp: Path) -> None:
    (lp / "refuses").touch()
    with pytest.raises(JobFailed) as raised:
        send(lp / "sheet.pdf", "Desk")
    assert "Desk" in raised.value.what
    assert str(lp / "sheet.pdf") in raised.value.remedy


def test_without_lp_there_is_no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_printer("") == ""
    with pytest.raises(JobFailed):
        send(tmp_path / "sheet.pdf", "Desk")


def test_a_printer_nobody_has_is_not_found(lp: Path, qtbot: QtBot) -> None:
    """Asks the real print system."""
    assert find_printer("no such printer anywhere") == ""
