"""Modules of QML: each folder is one, with a qmldir that names all its files; no circles.

Qt looks for a module in the folder of its name and trusts the qmldir there: a file that is not
named is not found outside its folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from project import ROOT, name_of

WRITTEN = ROOT / "kiosk" / "ui" / "qml"

_IMPORT = re.compile(r"^import[ \t]+([\w.]+)", re.MULTILINE)


def faults(root: Path = WRITTEN) -> list[str]:
    """One line for every module below the import path `root` that is not as it must be."""
    found = [
        fault for name, folder in _modules(root).items() for fault in _in_listing(name, folder)
    ]
    return found + list(_circle(imports(root)))


def imports(root: Path = WRITTEN) -> dict[str, set[str]]:
    """For each module below the import path `root`, the others there that its files import."""
    modules = _modules(root)
    return {name: _imports(folder) & modules.keys() - {name} for name, folder in modules.items()}


def _modules(root: Path) -> dict[str, Path]:
    return {
        ".".join(folder.relative_to(root).parts): folder
        for folder in sorted({file.parent for file in root.rglob("*.qml")})
    }


def _in_listing(name: str, folder: Path) -> Iterator[str]:
    """What is wrong with the qmldir of the module `name`."""
    listing = folder / "qmldir"
    if not listing.is_file():
        yield f"{name_of(folder)}: no qmldir"
        return
    text = listing.read_text("utf-8")
    if text.splitlines()[:1] != [f"module {name}"]:
        yield f"{name_of(listing)}: begin with `module {name}`, as the folders are called"
    named = set(re.findall(r"\S+\.qml$", text, re.MULTILINE))
    there = {file.name for file in folder.glob("*.qml")}
    for file in sorted(there - named):
        yield f"{name_of(listing)}: {file} is not named"
    for file in sorted(named - there):
        yield f"{name_of(listing)}: {file} is not there"


def _imports(folder: Path) -> set[str]:
    """Names of the modules that the files of one folder import."""
    return {
        name
        for file in folder.glob("*.qml")
        for name in _IMPORT.findall(file.read_text("utf-8"))
    }  # fmt: skip


def _circle(imports: dict[str, set[str]]) -> Iterator[str]:
    """One circle of modules, if there is any."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        circle = " → ".join(reversed(error.args[1]))
        yield f"QML modules import each other: {circle}; move what both need into another"
