"""Properties made by `member` (`kiosk.ui.qml_types`), for tools that only know those with a method.

`kinds` gives them to the lint of QML. `write` makes a file in which each is set to the attribute it
names, so that mypy finds an attribute that is missing or of another type.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from project import BUILD, ROOT, name_of

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


def members(source: Path) -> list[Member]:
    """Every property of one file that is made by `member`.

    Raises ValueError where `member` is called in another form than its module shows: nothing would
    check such a property.
    """
    tree = ast.parse(source.read_text("utf-8"))
    calls = {
        each
        for each in ast.walk(tree)
        if isinstance(each, ast.Call) and ast.unparse(each.func).rpartition(".")[2] == "member"
    }
    found = []
    for kind in (each for each in ast.walk(tree) if isinstance(each, ast.ClassDef)):
        for line in kind.body:
            match line:
                case ast.Assign(
                    [ast.Name(name)],
                    ast.Call(
                        ast.Name("member"),
                        [ast.Name(type), ast.Constant(str(path))],
                        [] | [ast.keyword("notify", ast.Name())],
                    ) as call,
                ):
                    notify = "".join(ast.unparse(word.value) for word in call.keywords)
                    found.append(Member(kind.name, name, type, path, notify))
                    calls.remove(call)
    for call in calls:
        place = f"{name_of(source)}:{call.lineno}"
        raise ValueError(f'{place}: write `name = member(type, "path", notify=signal)` in a class')
    return found


def write() -> Path:
    """Writes the file for mypy; returns its path. Raises ValueError as `members` does."""
    lines = ['"""Every property made by `member`, set to what it hands on."""', ""]
    for source in sorted(UI.rglob("*.py")):
        module = ".".join(source.relative_to(ROOT).with_suffix("").parts)
        found = members(source)
        if found:
            lines += ["", f"import {module}", ""]
        for one in found:
            *optional, last = one.path.split("?.")
            lines.append(f"def {one.owner}_{one.name}(owner: {module}.{one.owner}) -> None:")
            value = "owner"
            for step, path in enumerate(optional):
                lines += [f"    at{step} = {value}.{path}", f"    if at{step} is None:"]
                lines.append(f"        owner.{one.name} = {one.type}()")
                lines.append("        return")
                value = f"at{step}"
            lines += [f"    owner.{one.name} = {value}.{last}", ""]
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text("\n".join(lines), "utf-8")
    return FILE
