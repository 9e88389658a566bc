"""`make check` runs every check to the end; the layers and the figures' page do their work."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from project import PROGRAMS, ROOT, Skipped


def module(path: Path) -> ModuleType:
    """A program of the tree as a module, without running it."""
    spec = importlib.util.spec_from_file_location(f"tried_{path.parent.name}", path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


@pytest.fixture(scope="module")
def checks() -> ModuleType:
    return module(ROOT / "packaging" / "checks" / "__main__.py")


def test_every_check_runs_even_when_one_fails_or_breaks(
    checks: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks() -> list[str]:
        raise OSError("no such disk")

    planted = (
        checks.Check("first", "mend it", lambda: ["a.py:3 wrong"]),
        checks.Check("second", "mend it too", breaks),
        checks.Check("third", "nothing", list),
    )
    monkeypatch.setattr(checks, "CHECKS", planted)
    monkeypatch.setattr(sys, "argv", ["check"])
    assert checks.main() == 1
    said = capsys.readouterr().out
    assert "FAILED  first" in said
    assert "a.py:3 wrong" in said
    assert "OSError: no such disk" in said
    assert "ok      third" in said
    assert said.endswith("2 of 3 checks failed: first, second\n")

    monkeypatch.setattr(sys, "argv", ["check", "third"])
    assert checks.main() == 0
    assert capsys.readouterr().out.endswith("1 checks passed\n")


def test_a_check_that_cannot_be_made_here_says_why(
    checks: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lacks() -> list[str]:
        raise Skipped("there is no such program; `make venv` installs it")

    monkeypatch.setattr(checks, "CHECKS", (checks.Check("first", "nothing", lacks),))
    monkeypatch.setattr(sys, "argv", ["check"])
    assert checks.main() == 0
    said = capsys.readouterr().out
    assert said.startswith("skipped first")
    assert "`make venv` installs it" in said


def test_a_check_that_does_not_exist(
    checks: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["check", "spelling"])
    with pytest.raises(SystemExit) as end:
        checks.main()
    assert end.value.code == 2
    assert "no check 'spelling'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("file", "line", "says"),
    [
        (
            "signing/names/cleaning.py",
            "import PySide6.QtCore",
            "kiosk.signing.names.cleaning -> PySide6",
        ),
        ("cli/parser.py", "from PySide6.QtGui import QColor", "kiosk.cli.parser -> PySide6"),
        ("sheets/__init__.py", "from kiosk.store import Store", "kiosk.sheets -> kiosk.store"),
        ("exchange/__init__.py", "import sqlalchemy", "kiosk.exchange -> sqlalchemy"),
        ("campaign/model.py", "import kiosk.signing", "kiosk.campaign.model -> kiosk.signing"),
        ("stray.py", "", "kiosk.stray"),
    ],
)
def test_an_import_against_the_layers_is_found(
    tmp_path: Path, file: str, line: str, says: str
) -> None:
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("*.qml"))
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    target = tmp_path / "kiosk" / file
    text = target.read_text("utf-8") if target.exists() else ""
    target.write_text(f"{text}\n{line}\n", "utf-8")
    done = subprocess.run(
        [PROGRAMS / "lint-imports", "--no-cache"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert f"- {says}" in done.stdout


def test_figures_become_a_page_and_others_are_kept() -> None:
    bench = module(ROOT / "bench" / "run.py")
    page = bench.section("store", {"store_median_ms": 0.61, "median_ratio": 1.2})
    assert "| store median, ms | 0.61 |" in page
    assert "| median ratio | 1.2 |" in page
    assert "Python 3." in page
    kept = bench.sections(f"{bench.HEAD}\n{page}\n## other\n\nold figures\n")
    assert list(kept) == ["store", "other"]
    assert kept["store"].strip() == page.strip()
    assert "old figures" in kept["other"]
