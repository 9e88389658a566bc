"""The wheel holds all the program needs, and nothing of the tree around it."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk import __version__, assets
from project import PROGRAMS, ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [PROGRAMS / "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    [file] = folder.glob("*.whl")
    return file


def test_what_is_in_it(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = ROOT / "resources"
    for file in shipped.rglob("*"):
        if file.is_file():
            assert f"kiosk/resources/{file.relative_to(shipped).as_posix()}" in names
    for file in (ROOT / "kiosk" / "ui" / "qml").rglob("*"):
        if file.is_file():
            assert file.relative_to(ROOT).as_posix() in names
    assert {"kiosk/py.typed", "kiosk/__main__.py"} <= names
    tops = {name.split("/")[0] for name in names}
    assert tops == {"kiosk", f"pledge_kiosk-{__version__}.dist-info"}
    assert not [name for name in names if "__pycache__" in name or name.endswith(".part")]


def test_it_runs_away_from_the_tree(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps",
         "--target", site, wheel],
        check=True, capture_output=True,
    )  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(site)}

    def say(*arguments: str) -> str:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=tmp_path, env=environment, check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip

    root = Path(say("-c", "from kiosk import assets; print(assets.root())").strip())
    assert root == site / "kiosk" / "resources"
    for font in assets.FONT_FILES:
        assert (root / "fonts" / font).is_file()
    assert "evening" in say("-m", "kiosk", "--help")
    assert say(str(site / "bin" / "pledge-kiosk"), "--version").strip().endswith(__version__)
    say("-m", "kiosk", "check", str(root / "campaigns" / "askmoreofhim"))
