"""Cells that a spreadsheet would run, and that no cell is lost or changed otherwise."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.excel import RISKY, format_row, guard_cell, unguard_cell

CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.builds(
    str.__add__, st.sampled_from(sorted(RISKY)), st.text(max_size=10)
)


@pytest.mark.parametrize(
    "first", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"]
)
def test_every_risky_first_character_is_guarded(first: str) -> None:
    assert guard_cell(first + "1+1") == "'" + first + "1+1"


@pytest.mark.parametrize("separator", ",;\t|")
@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_no_part_of_a_cell_begins_with_a_formula_whatever_parts_cells(
    separator: str, sign: str
) -> None:
    cell = f"Ann{separator}{sign}1+1{separator}Bo"
    assert guard_cell(cell) == f"Ann{separator}'{sign}1+1{separator}Bo"
    assert unguard_cell(guard_cell(cell)) == cell


@pytest.mark.parametrize(
    "cell", ["", "Ana", "'t Voorbeeld", "a=b", " =1", "—", "−1", "(x)", '"=x"']
)
def test_nothing_else_is_touched(cell: str) -> None:
    assert guard_cell(cell) == cell


@given(CELLS)
def test_no_guarded_cell_begins_with_a_formula(cell: str) -> None:
    assert guard_cell(cell)[:1] not in RISKY
    if unguard_cell(cell) == cell:
        assert unguard_cell(guard_cell(cell)) == cell


@given(st.lists(st.lists(CELLS, min_size=8, max_size=8), max_size=6))
def test_rows_come_back_from_the_csv_reader_as_they_went_in(rows: list[list[str]]) -> None:
    text = "".join(map(format_row, rows))
    assert list(csv.reader(io.StringIO(text, newline=""))) == rows
