"""Files of names as other programs write them, read as the command reads them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from kiosk.exchange.importing import columns, people, read_file, rejected_file
from kiosk.exchange.importing.dates import DateOrder
from kiosk.exchange.importing.people import Habits, Read
from kiosk.exchange.importing.read_file import How
from kiosk.exchange.importing.table import Table

NOW = datetime(2030, 3, 1, 20, 0, tzinfo=UTC)


@dataclass(frozen=True)
class ReadFile:
    """A file that was read: its table, how its lines are written, and what they say."""

    table: Table
    habits: Habits
    lines: list[Read]

    @property
    def people(self) -> list[tuple[str, str, str]]:
        said = [one.said for one in self.lines if one.said is not None]
        return [(one.name, one.role, one.organisation) for one in said]

    @property
    def names(self) -> list[str]:
        return [name for name, _, _ in self.people]

    @property
    def faults(self) -> list[tuple[int, str]]:
        return [(one.line.place, one.fault) for one in self.lines if one.fault]


Reader = Callable[..., ReadFile]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Reads text, bytes or a file, with what may be said of it."""

    def read_it(
        source: str | bytes | Path, *said: str, header: int | None = None, **how: str
    ) -> ReadFile:
        path = source if isinstance(source, Path) else tmp_path / "names.csv"
        if isinstance(source, str):
            path.write_text(source, encoding="utf-8", newline="")
        elif isinstance(source, bytes):
            path.write_bytes(source)
        grid = rejected_file.without_own_columns(read_file.read_file(path, How(**how)))
        asked = columns.parse_map(said)
        table = columns.make_table(grid, asked.values(), header)
        chosen = columns.choose(table, asked)
        habits = people.guess_habits(table, chosen, DateOrder.DAY_FIRST)
        return ReadFile(table, habits, list(people.read_people(table, habits, UTC, NOW)))

    return read_it


def write_ods(path: Path, rows: Sequence[str]) -> Path:
    """An ODS file; `rows` are the table's rows as XML."""
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body>'
        f'<office:spreadsheet><table:table table:name="People">{"".join(rows)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("mimetype", kind, zipfile.ZIP_STORED)
        parts.writestr("content.xml", content)
        parts.writestr("META-INF/manifest.xml", manifest)
    return path


def ods_row(*cells: str, more: str = "") -> str:
    """A row of texts."""
    said = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
        "</table:table-cell>"
        if cell
        else "<table:table-cell/>"
        for cell in cells
    )
    return f"<table:table-row>{said}{more}</table:table-row>"
