"""The drawing in docs/architecture.md: what it says is read, and what it says wrongly is found."""

from __future__ import annotations

import pytest

import drawing
from project import ROOT

ROWS = (frozenset({"top"}), frozenset({"left", "right"}), frozenset({"ground"}))
IMPORTED = {
    "top": frozenset({"left", "right", "ground"}),
    "left": frozenset({"ground"}),
    "right": frozenset[str](),
    "ground": frozenset[str](),
}
RIGHT = """
    top
    left & right
    ground
    top --> left & right
    left --> ground
"""


def drawn(lines: str) -> drawing.Drawing:
    return drawing.read(f"# A house\n\n```mermaid\nflowchart TD\n{lines}```\n")


def wrong(lines: str) -> list[str]:
    return drawing.differences(drawn(lines), ROWS, IMPORTED)


def test_the_drawing_of_the_program_is_right() -> None:
    assert drawing.faults() == []


def test_a_drawing_is_read() -> None:
    assert drawn(RIGHT) == drawing.Drawing(
        ROWS, frozenset({("top", "left"), ("top", "right"), ("left", "ground")})
    )
    assert drawn("a --> b --> c & d\n%% no arrow\n").arrows == {("a", "b"), ("b", "c"), ("b", "d")}


def test_a_right_drawing_passes() -> None:
    assert wrong(RIGHT) == []


@pytest.mark.parametrize(
    ("was", "instead", "said"),
    [
        ("left --> ground", "", "draw left --> ground: the import is there"),
        ("left --> ground", "left & right --> ground", "right does not import ground"),
        ("left & right\n    g", "left & right & attic\n    g", "the rows are not the layers"),
        ("top\n    left & right", "left & right\n    top", "the rows are not the layers"),
        ("top --> left", "top --> ground & left", "leave out top --> ground: another way"),
        ("top --> left", "top --> cellar & left", "top does not import cellar"),
    ],
)
def test_a_wrong_drawing_is_found(was: str, instead: str, said: str) -> None:
    assert was in RIGHT
    [fault] = wrong(RIGHT.replace(was, instead, 1))
    assert said in fault


def test_a_drawing_that_is_missing_or_odd_is_found() -> None:
    with pytest.raises(ValueError, match="no Mermaid flowchart"):
        drawing.read("# A house\n")
    with pytest.raises(ValueError, match="the name of a module"):
        drawn("top -.-> left\n")


TABLES = """
| module | what it is for |
|---|---|
| `kiosk.top` | a, b |
| `kiosk.left`, `kiosk.right` | c |

| module | what is in it | imports |
|---|---|---|
| `Kiosk` | the window | `sign` |
| `Kiosk.sign` | signing | |
"""


@pytest.mark.parametrize(
    ("was", "instead", "said"),
    [
        ("`kiosk.top`", "`kiosk.tip`", "no table says what `kiosk.top` is for"),
        ("| `Kiosk.sign` |", "| Sign |", "no table says what `Kiosk.sign` imports"),
        ("| `sign` |", "| `sign`, `keys` |", "`Kiosk` imports sign"),
        ("| signing | |", "| signing | `keys` |", "`Kiosk.sign` imports no other module"),
    ],
)
def test_a_table_that_says_otherwise_is_found(was: str, instead: str, said: str) -> None:
    qml = {"Kiosk": ["Kiosk.sign"], "Kiosk.sign": list[str]()}
    assert list(drawing.in_tables(TABLES, ["top", "left", "right"], qml)) == []
    wrong_tables = TABLES.replace(was, instead)
    assert list(drawing.in_tables(wrong_tables, ["top", "left", "right"], qml)) == [said]


def test_the_layers_and_the_imports_are_those_of_the_program() -> None:
    rows = drawing.layers((ROOT / "pyproject.toml").read_text("utf-8"))
    imported = drawing.imports()
    assert {name for row in rows for name in row} == set(imported)
    # `kiosk/ui/sign/session.py` imports the store inside a function only
    assert "store" in imported["ui"]
    assert all(other in imported for others in imported.values() for other in others)
