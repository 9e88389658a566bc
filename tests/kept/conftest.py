"""Kept data folders, unpacked where a test may write into them."""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path

import pytest
from tests.kept.folders import HERE, VERSIONS

from kiosk import settings


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each kept folder as it was made, with the settings of today; nobody writes into it."""
    found = {}
    for version in VERSIONS:
        folder = tmp_path_factory.mktemp(version)
        with tarfile.open(HERE / version / "folder.tar.xz") as archive:
            archive.extractall(folder, filter="data")
        shutil.copyfile(HERE / "settings.toml", folder / "data" / settings.FILE_NAME)
        found[version] = folder
    return found


@pytest.fixture
def version(request: pytest.FixtureRequest) -> str:
    """The version a test is about, where it names none itself."""
    asked: str = request.param
    return asked


@pytest.fixture
def root(
    unpacked: dict[str, Path], version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A kept folder of one's own, and the folder one is in: `data`, `stick`, `keys` and more."""
    copied = shutil.copytree(unpacked[version], tmp_path / "kept")
    monkeypatch.chdir(copied)
    return copied
