"""Reads lists back with programs that are not ours."""

from __future__ import annotations

from pathlib import Path

from python_calamine import CalamineWorkbook

Cells = list[list[object]]


def sheets_of(path: Path) -> dict[str, Cells]:
    """Every sheet of a workbook by its name, row after row."""
    book = CalamineWorkbook.from_path(path)
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def text_of(path: Path) -> str:
    """A list's text, whatever its format; of a workbook, the cells of all sheets."""
    if path.read_bytes()[:2] != b"PK":
        return path.read_text(encoding="utf-8-sig")
    rows = (row for sheet in sheets_of(path).values() for row in sheet)
    return "\n".join("\t".join(map(str, row)) for row in rows)
