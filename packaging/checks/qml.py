"""QML read by Qt's own tools, with the Python types it uses.

Qt's lint knows types written in Python only from a description, so one is generated into
`build/qml` first: `metaobjectdump` over all files that register types (one call: a type may
name another), then `qmltyperegistrar`. The lint is given every file by name, because its
module mode passes over broken files in silence; Qt's project tool is not used at all, because
its clean-up deletes the folder named like the module, hand-written QML included.
"""

from __future__ import annotations

import ast
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import PySide6

from members import members
from project import BUILD, ROOT, findings, name_of, run

UI = ROOT / "kiosk" / "ui"
WRITTEN = UI / "qml"
MODULE = "Kiosk.Backend"
GENERATED = BUILD / "qml"

_METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
_FOREIGN = ("core", "gui", "network", "qml", "qmlmodels", "quick")


def files() -> list[Path]:
    """Every hand-written QML file."""
    return sorted(WRITTEN.rglob("*.qml"))


def lint() -> list[str]:
    """What qmllint says, every warning counted as a fault."""
    written = files()
    if not written:
        return [f"no QML under {name_of(WRITTEN)}"]
    faults = _describe_types()
    if faults:
        return faults
    return findings(
        "pyside6-qmllint", "--max-warnings", "0", "--unused-imports", "warning",
        "-I", GENERATED, "-I", WRITTEN, *written,
    )  # fmt: skip


def format_() -> list[str]:
    """Files that qmlformat would write otherwise."""
    found = []
    for file in files():
        done = run("pyside6-qmlformat", file)
        if done.returncode != 0:
            found.append(f"{name_of(file)}: {(done.stderr or done.stdout).strip()}")
        elif done.stdout != file.read_text("utf-8"):
            found.append(f"{name_of(file)}: pyside6-qmlformat -i {name_of(file)}")
    return found


def _describe_types() -> list[str]:
    """Writes the description of the Python types; what went wrong, if it cannot."""
    shutil.rmtree(GENERATED, ignore_errors=True)
    folder = GENERATED.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True)
    sources = [file for file in sorted(UI.rglob("*.py")) if "@qml_type" in file.read_text("utf-8")]
    if not sources:
        return [f"no @qml_type under {name_of(UI)}"]
    dumped = folder / "metatypes.json"
    foreign = ",".join(str(_METATYPES / f"qt6{name}_metatypes.json") for name in _FOREIGN)
    faults = findings("pyside6-metaobjectdump", "-o", dumped, *sources)
    if faults:
        return faults
    _complete(dumped, sources)
    faults = findings(
        "pyside6-qmltyperegistrar",
        "--generate-qmltypes", folder / "kiosk.qmltypes",
        "--import-name", MODULE,
        "--major-version", "1",
        "--minor-version", "0",
        "--foreign-types", foreign,
        "-o", folder / "registration.cpp",
        dumped,
    )  # fmt: skip
    if not faults:
        lines = (f"module {MODULE}", "typeinfo kiosk.qmltypes", "import QtQuick auto", "")
        (folder / "qmldir").write_text("\n".join(lines), "utf-8")
    return faults


def _complete(dumped: Path, sources: list[Path]) -> None:
    """Adds what metaobjectdump leaves out: what `qml_type` and `member` do, and which properties
    never change.

    Without it the lint knows no type, and warns of every binding to one of those properties.
    """
    constants = {found for source in sources for found in _constants(source)}
    known = {found for source in sources for found in _types(source)}
    described = json.loads(dumped.read_text("utf-8"))
    kinds = {kind["className"]: kind for unit in described for kind in unit["classes"]}
    for kind in kinds.values():
        if kind["className"] in known:
            kind["classInfos"] = [
                {"name": "QML.Element", "value": "auto"},
                {"name": "QML.Creatable", "value": "false"},
                {"name": "QML.UncreatableReason", "value": "Python makes its objects"},
            ]
        for named in kind.get("properties", ()):
            if (kind["className"], named["name"]) in constants:
                named["constant"] = True
    for source in sources:
        for one in members(source):
            properties = kinds[one.owner].setdefault("properties", [])
            changes = {"notify": one.notify} if one.notify else {"constant": True}
            properties.append(
                {
                    "name": one.name,
                    "type": "QString" if one.type == "str" else one.type,
                    "index": len(properties),
                    "read": one.name,
                    **changes,
                }
            )
    dumped.write_text(json.dumps(described), "utf-8")


def _types(source: Path) -> Iterator[str]:
    """Every class that `qml_type` makes known."""
    for kind in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(kind, ast.ClassDef) and "qml_type" in map(ast.unparse, kind.decorator_list):
            yield kind.name


def _constants(source: Path) -> Iterator[tuple[str, str]]:
    """Class and name of every property declared with `constant=True`."""
    for kind in ast.walk(ast.parse(source.read_text("utf-8"))):
        if not isinstance(kind, ast.ClassDef):
            continue
        for method in kind.body:
            if isinstance(method, ast.FunctionDef):
                for decorator in method.decorator_list:
                    if isinstance(decorator, ast.Call) and any(
                        word.arg == "constant" and ast.unparse(word.value) == "True"
                        for word in decorator.keywords
                    ):
                        yield kind.name, method.name
