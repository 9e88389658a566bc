"""The drawing of the house in docs/architecture.md, held against the layers and the imports.

The drawing is a Mermaid flowchart. Its rows, one a line, are the layers of import-linter in
pyproject.toml, from top to bottom. An arrow leads from a module to each module it imports, but
for those that another way already leads to: `jobs` imports `signing`, and so does `store`, which
`jobs` imports, so `jobs` needs no arrow to `signing`. What the arrows leave out follows from them.
The imports are read by grimp, as import-linter reads them, those inside functions included.

The tables beside the drawing are held against the program, too: the one of modules names each of
them, and the one of QML modules says what they import.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import grimp

import qml_modules
from project import ROOT, name_of

DOCUMENT = ROOT / "docs" / "architecture.md"
PACKAGE = "kiosk"

_CHART = re.compile(r"^```mermaid\n(?P<lines>flowchart .*?)^```$", re.MULTILINE | re.DOTALL)

_ROW = re.compile(r"^\| (`[^|]+) \|(?:.*\|)?([^|]*)\|$", re.MULTILINE)
_NAME = re.compile(r"`([\w.]+)`")

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


def in_tables(text: str, modules: Iterable[str], qml: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """One sentence for everything that the tables of a document leave out or say otherwise.

    `modules` are to be named in the first column of some table; `qml` has the modules of QML,
    each in a row of its own, with what they import in the last column.
    """
    rows = [(_NAME.findall(row[1]), set(_NAME.findall(row[2]))) for row in _ROW.finditer(text)]
    named = {name for first, _ in rows for name in first}
    for name in sorted(f"{PACKAGE}.{module}" for module in modules):
        if name not in named:
            yield f"no table says what `{name}` is for"
    for name, imported in sorted(qml.items()):
        said = next((last for first, last in rows if first == [name]), None)
        wanted = sorted(other.rpartition(".")[2] for other in imported)
        if said is None:
            yield f"no table says what `{name}` imports"
        elif said != set(wanted):
            yield f"`{name}` imports {', '.join(wanted) or 'no other module'}"


def faults() -> list[str]:
    """One line for every difference between drawing and tables and the program."""
    text = DOCUMENT.read_text("utf-8")
    try:
        drawn = read(text)
    except ValueError as error:
        return [f"{name_of(DOCUMENT)}: {error}"]
    rows = layers((ROOT / "pyproject.toml").read_text("utf-8"))
    found = differences(drawn, rows, imports())
    found += in_tables(text, frozenset[str]().union(*rows), qml_modules.imports())
    return [f"{name_of(DOCUMENT)}: {each}" for each in found]


def _names(step: str) -> list[str]:
    names = [name.strip() for name in step.split("&")]
    odd = next((name for name in names if not re.fullmatch(r"\w+", name)), None)
    if odd is not None:
        raise ValueError(f"the drawing has {odd!r} where the name of a module is expected")
    return names


def _part(module: str) -> str:
    """The module or package right below the package that a module belongs to; "" for itself."""
    return module.split(".")[1] if "." in module else ""
