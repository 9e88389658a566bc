"""Properties made by `kiosk.ui.member`, for tools that only know those with a method.

`kinds` gives them to the lint of QML. `write` makes a file in which each is set to the attribute it
names, so that mypy finds an attribute that is missing or of another type.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from project import BUILD, ROOT

UI = ROOT / "kiosk" / "ui"
FILE = BUILD / "members.py"


@dataclass(frozen=True, slots=True)
class Member:
    """One property: its class, its name, its type, the attribute, and the signal that notifies.

    `notify` is "" for a property that never changes.
    """

    owner: str
    name: str
    type: str
    path: str
    notify: str


def members(source: Path) -> Iterator[Member]:
    """Every property of one file that is made by `member`."""
    for kind in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(kind, ast.ClassDef):
            for line in kind.body:
                match line:
                    case ast.Assign(
                        [ast.Name(name)],
                        ast.Call(ast.Name("member"), [type, ast.Constant(str(path))], keywords),
                    ):
                        notify = next((ast.unparse(word.value) for word in keywords), "")
                        yield Member(kind.name, name, ast.unparse(type), path, notify)


def write() -> Path:
    """Writes the file for mypy; returns its path."""
    lines = ['"""Every property made by `member`, set to what it hands on."""', ""]
    for source in sorted(UI.rglob("*.py")):
        module = ".".join(source.relative_to(ROOT).with_suffix("").parts)
        found = list(members(source))
        if found:
            lines += ["", f"import {module}", ""]
        for one in found:
            lines += [
                f"def {one.owner}_{one.name}(owner: {module}.{one.owner}) -> None:",
                f"    owner.{one.name} = owner.{one.path}",
                "",
            ]
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text("\n".join(lines), "utf-8")
    return FILE
