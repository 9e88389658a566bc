"""Qt's lint knows our Python types: what is mistyped is found, what is right passes."""

from __future__ import annotations

from pathlib import Path

import pytest

import qml

BACKEND = '''
"""A type for QML."""
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.qml_types import member, qml_type


@qml_type
class Desk(QObject):
    countChanged = Signal()

    waiting = member(int, "_waiting", notify=countChanged)
    label = member(str, "_label")

    def __init__(self) -> None:
        super().__init__()
        self._waiting = 0
        self._label = "A"

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return 1

    @Property(str, constant=True)
    def place(self) -> str:
        return "by the door"

    @Slot()
    def press(self) -> None:
        pass
'''

PAGE = """\
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

Item {
    id: page

    required property Desk desk
    readonly property int count: page.desk.count
    readonly property string place: page.desk.place
    readonly property int waiting: page.desk.waiting
    readonly property string label: page.desk.label

    TapHandler {
        onTapped: page.desk.press()
    }
}
"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page and the type it uses, in a tree of their own."""
    module = tmp_path / "ui" / "qml" / "Kiosk"
    module.mkdir(parents=True)
    (tmp_path / "ui" / "desk.py").write_text(BACKEND, "utf-8")
    (module / "qmldir").write_text("module Kiosk\nPage 1.0 Page.qml\n", "utf-8")
    file = module / "Page.qml"
    file.write_text(PAGE, "utf-8")
    monkeypatch.setattr(qml, "UI", tmp_path / "ui")
    monkeypatch.setattr(qml, "WRITTEN", tmp_path / "ui" / "qml")
    monkeypatch.setattr(qml, "GENERATED", tmp_path / "build")
    return file


def test_right_qml_passes(page: Path) -> None:
    assert qml.lint() == []
    assert qml.format_() == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("page.desk.count", "page.desk.cuont"),
        ("page.desk.waiting", "page.desk.waitng"),
        ("page.desk.press()", "page.desk.pres()"),
        ("page.desk.press()", "page.desk.waiting = 3"),
        ("required property Desk desk", "required property Dsek desk"),
        ("id: page\n", "id: page\n    colour: 'red'\n"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Shapes\n"),
    ],
)
def test_a_slip_of_the_pen_is_found(page: Path, right: str, wrong: str) -> None:
    page.write_text(PAGE.replace(right, wrong), "utf-8")
    assert any("Page.qml" in line for line in qml.lint())


def test_a_file_that_cannot_be_read_is_found(page: Path) -> None:
    page.write_text(PAGE.removesuffix("}\n"), "utf-8")
    assert qml.lint() != []
    assert qml.format_() != []


def test_other_spacing_is_found(page: Path) -> None:
    page.write_text(PAGE.replace("    id: page", "  id:page"), "utf-8")
    [line] = qml.format_()
    assert "pyside6-qmlformat -i" in line


def test_no_qml_at_all_is_a_fault(page: Path) -> None:
    page.unlink()
    assert qml.lint() != []
