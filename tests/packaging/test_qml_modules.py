"""Modules of QML: what their qmldir leaves out is found, and so is a circle of imports."""

from __future__ import annotations

from pathlib import Path

import pytest

import qml
import qml_modules

FILES = {
    "Kiosk/qmldir": "module Kiosk\nMain 1.0 Main.qml\n",
    "Kiosk/Main.qml": "import QtQuick\nimport Kiosk.Backend\nimport Kiosk.sign\n\nFirst {}\n",
    "Kiosk/sign/qmldir": "module Kiosk.sign\nFirst 1.0 First.qml\n",
    "Kiosk/sign/First.qml": "import QtQuick\nimport Kiosk.controls\n\nWords {}\n",
    "Kiosk/controls/qmldir": "module Kiosk.controls\nWords 1.0 Words.qml\n",
    "Kiosk/controls/Words.qml": "import QtQuick\n\nText {}\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An import path with three modules, as they should be."""
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def test_good_modules(root: Path) -> None:
    assert qml_modules.faults(root) == []


def test_the_window_has_its_modules() -> None:
    """The check reads the same files as the lint, and each lies in a module."""
    assert qml_modules.WRITTEN == qml.WRITTEN
    assert {file.parent.name for file in qml.files()} >= {"Kiosk", "controls", "sign", "staff"}


def test_a_file_that_no_qmldir_names(root: Path) -> None:
    (root / "Kiosk" / "sign" / "Second.qml").write_text("Item {}\n", "utf-8")
    [line] = qml_modules.faults(root)
    assert line.endswith("sign/qmldir: Second.qml is not named")


def test_a_name_without_a_file(root: Path) -> None:
    (root / "Kiosk" / "sign" / "First.qml").rename(root / "Kiosk" / "sign" / "Second.qml")
    missing, gone = qml_modules.faults(root)
    assert missing.endswith("Second.qml is not named")
    assert gone.endswith("First.qml is not there")


def test_a_folder_without_qmldir(root: Path) -> None:
    (root / "Kiosk" / "controls" / "qmldir").unlink()
    [line] = qml_modules.faults(root)
    assert line.endswith("Kiosk/controls: no qmldir")


def test_a_module_with_another_name_than_its_folder(root: Path) -> None:
    listing = root / "Kiosk" / "sign" / "qmldir"
    listing.write_text(FILES["Kiosk/sign/qmldir"].replace("Kiosk.sign", "Kiosk"), "utf-8")
    [line] = qml_modules.faults(root)
    assert "begin with `module Kiosk.sign`" in line


@pytest.mark.parametrize(
    "circle",
    [("Kiosk.sign", "Kiosk.controls"), ("Kiosk", "Kiosk.sign", "Kiosk.controls")],
)
def test_a_circle_is_told_in_the_order_of_its_imports(root: Path, circle: tuple[str, ...]) -> None:
    words = root / "Kiosk" / "controls" / "Words.qml"
    words.write_text(f"import QtQuick\nimport {circle[0]} 1.0\n\nText {{}}\n", "utf-8")
    [line] = qml_modules.faults(root)
    turned = [(*circle[at:], *circle[: at + 1]) for at in range(len(circle))]
    assert any(f": {' → '.join(names)};" in line for names in turned)
