"""The lock and the notices fit the project, and a lock that does not is found out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import locks
import notices
from project import ROOT


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of pyproject.toml and the lock."""
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    shutil.copytree(ROOT / "packaging" / "lock", tmp_path / "packaging" / "lock")
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_the_lock_fits_the_project(tree: Path) -> None:
    assert locks.faults(tree) == []


def test_a_requirement_changed_without_its_lock(tree: Path) -> None:
    change(tree / "pyproject.toml", '"qrcode==', '"qrcode==1')
    assert [fault.split()[0] for fault in locks.faults(tree)] == [
        "packaging/lock/run.txt",
        "packaging/lock/all.txt",
        "packaging/lock/bench.txt",
    ]


def test_settings_of_tools_do_not_concern_the_lock(tree: Path) -> None:
    change(tree / "pyproject.toml", "line-length = 100", "line-length = 99")
    assert locks.faults(tree) == []


def test_an_address_in_the_lock(tree: Path) -> None:
    lock = tree / "packaging" / "lock" / "run.txt"
    lock.write_text(lock.read_text("utf-8") + "--index-url https" + "://example.org/simple\n")
    assert locks.faults(tree) == [
        "packaging/lock/run.txt holds an address; a lock names packages only"
    ]


def test_a_pin_without_its_digest(tree: Path) -> None:
    lock = tree / "packaging" / "lock" / "bench.txt"
    lock.write_text(lock.read_text("utf-8") + "unsigned==1.0\n")
    assert locks.faults(tree) == ["packaging/lock/bench.txt: unsigned==1.0 has no digest"]


def test_two_versions_of_one_package(tree: Path) -> None:
    change(tree / "packaging" / "lock" / "run.txt", "qrcode==8.2", "qrcode==8.1")
    assert locks.faults(tree) == ["packaging/lock: qrcode is 8.1 in run.txt, 8.2 in all.txt"]


def test_a_missing_lock(tree: Path) -> None:
    (tree / "packaging" / "lock" / "run.txt").unlink()
    assert locks.faults(tree) == ["packaging/lock/run.txt is missing"]


def test_everything_shipped_names_a_licence_that_may_be_shipped() -> None:
    assert notices.faults() == []
    shipped = {wheel.name: wheel.licence for wheel in notices.shipped()}
    assert "PySide6_Essentials" in shipped
    gpl_alone = [name for name, licence in shipped.items() if licence.startswith("GPL")]
    assert gpl_alone == []


def test_a_table_that_is_not_current_is_brought_up_to_date() -> None:
    old = f"before\n{notices.BEGIN}| old |\n{notices.END}after\n"
    new = notices.current(old)
    assert new.startswith("before\n")
    assert new.endswith("after\n")
    assert "| qrcode 8.2 | BSD-3-Clause |" in new
    assert "old" not in new
