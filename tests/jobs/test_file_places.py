"""The folders in which the window offers files, and the files in them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.jobs import file_places
from kiosk.jobs.file_places import FilePlace, PlaceKind


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    (folder / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return folder


def test_sticks_come_before_the_users_own_folders(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("kiosk.printing.sticks", lambda: [stick])
    assert file_places.find_places() == [
        FilePlace(PlaceKind.STICK, stick),
        FilePlace(PlaceKind.DOCUMENTS, home / "Documents"),
        FilePlace(PlaceKind.HOME, home),
    ]


def test_a_user_without_a_home_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.printing.sticks", list)
    monkeypatch.setenv("HOME", str(tmp_path / "gone"))
    assert file_places.find_places() == []


def test_the_newest_files_come_first_and_hidden_ones_never(home: Path) -> None:
    documents = home / "Documents"
    (documents / "deep" / "deeper").mkdir(parents=True)
    for at, name in enumerate(
        ("old.csv", "deep/new.CSV", "deep/deeper/far.csv", ".hidden.csv", "letter.pdf")
    ):
        (documents / name).write_text("name\n", "utf-8")
        os.utime(documents / name, (at + 1000, at + 1000))
    (documents / "link.csv").symlink_to(documents / "old.csv")
    place = FilePlace(PlaceKind.DOCUMENTS, documents)
    found = file_places.find_files([place, place], {".csv"})
    assert [one.path.name for one in found] == ["new.CSV", "old.csv"]
    assert file_places.find_files([place], {".csv"}, most=1)[0].path.name == "new.CSV"
    gone = FilePlace(PlaceKind.STICK, home / "pulled out")
    assert file_places.find_files([gone], {".csv"}) == []
