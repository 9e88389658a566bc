"""The rules of the house find what they are for, and leave alone what is well."""

from __future__ import annotations

from pathlib import Path

import pytest

import house
from project import ROOT

PYTHON = ROOT / "kiosk" / "ui" / "sample.py"
QML = ROOT / "kiosk" / "ui" / "qml" / "Kiosk" / "Sample.qml"
DOC = '"""Says what it is for."""\n'
BOUND = "pragma ComponentBehavior: Bound\nimport QtQuick\n"


def found(file: Path, text: str) -> list[tuple[int, str]]:
    return list(house.in_text(file, text))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("run(line, shell" + "=True)", "list of arguments"),
        ("application.process" + "Events()", "wait for a signal"),
        ("context.setContext" + "Property('desk', desk)", "required property"),
        ("kind = 'QVariant" + "Map'", "typed properties"),
        ("# TO" + "DO: later", "an owner in docs"),
        ("path = '/ho" + "me/somebody/kiosk/'", "no path of one machine"),
        ("host = 'https" + "://py" + "pi.org/simple'", "not the hosts"),
        ("shown = moment.as" + "timezone()", "event's clocks"),
        ("run('pyside6" + "-project', 'clean')", "deletes hand-written QML"),
        ("path.chmod(0o600)", "what systems refuse"),
        ("os.fsync(handle)", "what systems refuse"),
        ("beside.replace(path)", "what systems refuse"),
        ("folder.mkdir(exist_ok=True)", "what systems refuse"),
        ("errno.EDQUOT", "what systems refuse"),
    ],
)
def test_words_in_python(line: str, says: str) -> None:
    [(number, sentence)] = found(PYTHON, f"{DOC}\n{line}\n")
    assert number == 3
    assert says in sentence


@pytest.mark.parametrize(
    ("said", "is_fault"),
    [
        ('f"{count} signatures"', True),
        ('f"{len(found)} new lines."', True),
        ("f\"{counted(count, 'signature')} restored\"", False),
        ('f"at most {MOST_ROWS} lines"', False),
        ('f"{path} holds signatures"', False),
        ('f"{len(found)} of them are empty"', True),
        ('f"{len(found)} were removed here"', True),
        ("f\"{counted(len(found), 'was', 'were')} removed\"", False),
        ('f"lines {first} to {last} are missing"', False),
        ('"Still " + str(count) + " lines."', True),
        ('str(path) + " holds lines."', False),
    ],
)
def test_a_plural_that_nothing_chose(said: str, is_fault: bool) -> None:
    assert bool(found(house.ROOT / "kiosk" / "said.py", f"{DOC}\nsaid = {said}\n")) is is_fault


def test_good_python() -> None:
    assert found(PYTHON, f"{DOC}\npath = Path.home() / 'kiosk'\n") == []


def test_a_file_without_a_docstring() -> None:
    assert [line for line, _ in found(PYTHON, "x = 1\n")] == [1]


def test_an_empty_file_needs_no_docstring() -> None:
    assert found(PYTHON, "") == []


def test_a_name_that_says_nothing() -> None:
    [(_, sentence)] = found(PYTHON.with_name("helpers.py"), DOC)
    assert "name the module after its subject" in sentence


def test_a_file_that_is_too_long() -> None:
    assert found(PYTHON, DOC + "x = 1\n" * (house.MOST_LINES - 1)) == []
    [(_, sentence)] = found(PYTHON, DOC + "x = 1\n" * house.MOST_LINES)
    assert sentence.startswith(f"{house.MOST_LINES + 1} lines")


def test_a_field_that_offers_to_paste() -> None:
    text = BOUND + "Item {\n    TextField {\n        objectName: 'name'\n    }\n}\n"
    [(line, sentence)] = found(QML, text)
    assert line == 4
    assert "ContextMenu.menu: null" in sentence


def test_a_field_whose_child_has_no_menu_still_offers_to_paste() -> None:
    text = BOUND + "TextArea {\n    Item { ContextMenu.menu: null }\n}\n"
    assert [line for line, _ in found(QML, text)] == [3]


def test_text_that_would_read_tags() -> None:
    text = BOUND + "Item {\n    Text {\n        text: page.name\n    }\n}\n"
    [(line, sentence)] = found(QML, text)
    assert line == 4
    assert "rich text" in sentence


def test_good_qml() -> None:
    text = BOUND + (
        "Item {\n"
        "    // Text { is only spoken of here }\n"
        '    readonly property string brace: "Text { }"\n'
        "    Text {\n"
        "        textFormat: Text.PlainText\n"
        "        text: page.name\n"
        "    }\n"
        "    TextField {\n"
        "        ContextMenu.menu: null\n"
        "    }\n"
        "}\n"
    )  # fmt: skip
    assert found(QML, text) == []


def test_qml_without_bound_components() -> None:
    [(_, sentence)] = found(QML, "import QtQuick\nItem { }\n")
    assert "ComponentBehavior" in sentence
    assert found(QML, "pragma Singleton\nimport QtQuick\nQtObject { }\n") == []


def test_a_mistyped_handler_cannot_hide() -> None:
    [(_, sentence)] = found(QML, BOUND + "Item {\n    Connections { target: page }\n}\n")
    assert "bind to a property" in sentence


def test_a_module_imported_by_its_folder() -> None:
    [(line, sentence)] = found(QML, BOUND + 'import "../controls"\nItem { }\n')
    assert line == 3
    assert "by its name" in sentence
    assert found(QML, BOUND + "import Kiosk.controls\nItem { }\n") == []


def package(root: Path, **files: str) -> Path:
    """A package `kiosk` below `root`; a name with an underscore lies in a folder."""
    for name, text in files.items():
        file = root / "kiosk" / f"{name.replace('_', '/')}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root / "kiosk"


def test_a_folder_with_too_many_files(tmp_path: Path) -> None:
    kiosk = package(tmp_path, **{f"desk_a{number}": DOC for number in range(house.MOST_FILES)})
    assert house.full_folders(kiosk) == []
    package(tmp_path, desk_b=DOC)
    [sentence] = house.full_folders(kiosk)
    assert f"{house.MOST_FILES + 1} Python files" in sentence


@pytest.mark.parametrize(
    "back",
    [
        "from kiosk.desk.letter import Letter",
        "from kiosk.desk import letter",
        "import kiosk.desk.letter",
        "def f():\n    from kiosk.desk.letter import Letter",
        "if TYPE_CHECKING:\n    from kiosk.desk.letter import Letter",
    ],
)
def test_a_circle_of_imports(tmp_path: Path, back: str) -> None:
    there = "from kiosk.desk.table import Table\n"
    kiosk = package(tmp_path, desk_letter=there, desk_table=DOC, desk_lamp=there)
    assert house.circles(kiosk) == []
    package(tmp_path, desk_table=f"{back}\n")
    [sentence] = house.circles(kiosk)
    assert "kiosk.desk.letter -> kiosk.desk.table -> kiosk.desk.letter" in sentence or (
        "kiosk.desk.table -> kiosk.desk.letter -> kiosk.desk.table" in sentence
    )
