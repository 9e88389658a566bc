"""The drawing of the house in docs/architecture.md, held against the layers and the imports.

The drawing is a Mermaid flowchart. Its rows, one a line, are the layers of import-linter in
pyproject.toml, from top to bottom. An arrow leads from a module to each module it imports, but
for those that another way already leads to: `jobs` imports `signing`, and so does `store`, which
`jobs` imports, so `jobs` needs no arrow to `signing`. What the arrows leave out follows from them.
The imports are read by grimp, as import-linter reads them, those inside functions included.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import grimp

from project import ROOT, name_of

DOCUMENT = ROOT / "docs" / "architecture.md"
PACKAGE = "kiosk"

_CHART = re.compile(r"^```mermaid\n(?P<lines>flowchart .*?)^```$", re.MULTILINE | re.DOTALL)

Arrow = tuple[str, str]
"""The module that imports, and the one that is imported."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a flowchart says: its rows from top to bottom, and its arrows."""

    rows: tuple[frozenset[str], ...]
    arrows: frozenset[Arrow]


def read(text: str) -> Drawing:
    """The first flowchart of a document. Raises ValueError where there is none, or an odd line."""
    chart = _CHART.search(text)
    if chart is None:
        raise ValueError("no Mermaid flowchart")
    rows: list[frozenset[str]] = []
    arrows: set[Arrow] = set()
    for line in chart["lines"].splitlines()[1:]:
        statement = line.strip()
        if not statement or statement.startswith("%%"):
            continue
        steps = [frozenset(_names(step)) for step in statement.split("-->")]
        if len(steps) == 1:
            rows.append(steps[0])
        for above, below in pairwise(steps):
            arrows |= {(one, other) for one in above for other in below}
    return Drawing(tuple(rows), frozenset(arrows))


def layers(pyproject: str) -> tuple[frozenset[str], ...]:
    """The layers of import-linter's first contract of that kind, from top to bottom."""
    contracts = tomllib.loads(pyproject)["tool"]["importlinter"]["contracts"]
    rows = next(each["layers"] for each in contracts if each["type"] == "layers")
    return tuple(frozenset(part.strip() for part in row.split("|")) for row in rows)


def imports(package: str = PACKAGE) -> dict[str, frozenset[str]]:
    """For each module or package right below `package`, the others that it imports anywhere."""
    graph = grimp.build_graph(package, cache_dir=None)
    found: dict[str, set[str]] = {
        name.rpartition(".")[2]: set() for name in graph.find_children(package)
    }
    for module in graph.modules:
        here = _part(module)
        for other in graph.find_modules_directly_imported_by(module):
            there = _part(other)
            if here and there and here != there:
                found[here].add(there)
    return {name: frozenset(others) for name, others in found.items()}


def needed(imported: Mapping[str, frozenset[str]]) -> frozenset[Arrow]:
    """The arrows to draw: every import but those that another way already leads to."""

    def reached(name: str) -> set[str]:
        found: set[str] = set()
        waiting = [name]
        while waiting:
            new = imported[waiting.pop()] - found
            found |= new
            waiting += new
        return found

    below_each = {name: reached(name) for name in imported}
    return frozenset(
        (name, other)
        for name, below in imported.items()
        for other in below
        if not any(other in below_each[between] for between in below if between != other)
    )


def differences(
    drawn: Drawing, rows: Sequence[frozenset[str]], imported: Mapping[str, frozenset[str]]
) -> list[str]:
    """One sentence for everything the drawing says otherwise than the layers and the imports."""
    found: list[str] = []
    if drawn.rows != tuple(rows):
        wanted = "; ".join(" & ".join(sorted(row)) for row in rows)
        found.append(f"the rows are not the layers of pyproject.toml, which are: {wanted}")
    arrows = needed(imported)
    for above, below in sorted(arrows - drawn.arrows):
        found.append(f"draw {above} --> {below}: the import is there, and no other way leads to it")
    for above, below in sorted(drawn.arrows - arrows):
        if below in imported.get(above, frozenset()):
            found.append(f"leave out {above} --> {below}: another way already leads there")
        else:
            found.append(f"leave out {above} --> {below}: {above} does not import {below}")
    return found


def faults() -> list[str]:
    """One line for every difference between the drawing and the program."""
    try:
        drawn = read(DOCUMENT.read_text("utf-8"))
    except ValueError as error:
        return [f"{name_of(DOCUMENT)}: {error}"]
    rows = layers((ROOT / "pyproject.toml").read_text("utf-8"))
    return [f"{name_of(DOCUMENT)}: {each}" for each in differences(drawn, rows, imports())]


def _names(step: str) -> list[str]:
    names = [name.strip() for name in step.split("&")]
    odd = next((name for name in names if not re.fullmatch(r"\w+", name)), None)
    if odd is not None:
        raise ValueError(f"the drawing has {odd!r} where the name of a module is expected")
    return names


def _part(module: str) -> str:
    """The module or package right below the package that a module belongs to; "" for itself."""
    return module.split(".")[1] if "." in module else ""
