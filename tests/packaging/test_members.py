"""The types of one-line properties: an attribute that is missing, or of another type, is found."""

from __future__ import annotations

from pathlib import Path

import pytest

import members
import qt_stubs
from project import BUILD, findings

DESK = '''
"""A type for QML."""
from PySide6.QtCore import QObject, Signal
from kiosk.ui.qml_types import member


class Desk(QObject):
    changed = Signal()

    waiting = member(int, "_waiting", notify=changed)
    label = member(str, "_place.label")
    other = member(str, "_other?.label", notify=changed)

    def __init__(self, place: "Place") -> None:
        self._waiting = 0
        self._place = place
        self._other: Place | None = None


class Place:
    label = "A"
'''


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("self._waiting = 0", "self._waiting = 0", ""),
        ("self._waiting = 0", "self._waiting = None", "Incompatible types"),
        ("self._waiting = 0", "self._waited = 0", '"Desk" has no attribute "_waiting"'),
        ('label = "A"', "label = 3", "Incompatible types"),
        ("_other?.label", "_other?.name", '"Place" has no attribute "name"'),
        ("_other?.label", "_other.label", 'Item "None" of "Place | None" has no attribute "label"'),
    ],
)
def test_what_a_member_hands_on_has_its_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, right: str, wrong: str, said: str
) -> None:
    (tmp_path / "desk.py").write_text(DESK.replace(right, wrong), "utf-8")
    monkeypatch.setattr(members, "ROOT", tmp_path)
    monkeypatch.setattr(members, "UI", tmp_path)
    monkeypatch.setattr(members, "FILE", tmp_path / "members.py")
    if not (BUILD / "stubs").exists():
        qt_stubs.write()
    found = findings("mypy", "--no-color-output", members.write(), tmp_path / "desk.py")
    assert [line for line in found if said in line] if said else not found, found


@pytest.mark.parametrize(
    "unusual",
    [
        'waiting: Property[int] = member(int, "_waiting", notify=changed)',
        'waiting = other = member(int, "_waiting", notify=changed)',
        "waiting = member(int, PATH, notify=changed)",
        'waiting = member(int, "_waiting", **{"notify": changed})',
        'waiting = made.member(int, "_waiting", notify=changed)',
        'waiting = Property(member(int, "_waiting", notify=changed))',
    ],
)
def test_an_unusual_member_is_refused(tmp_path: Path, unusual: str) -> None:
    """What is not read as a member would be checked by nothing."""
    usual = 'waiting = member(int, "_waiting", notify=changed)'
    source = tmp_path / "desk.py"
    source.write_text(DESK.replace(usual, unusual), "utf-8")
    with pytest.raises(ValueError, match=r"desk\.py:10: write `name = member"):
        members.members(source)
