"""XLSX and ODS files, written by a real writer or as LibreOffice writes them."""

from __future__ import annotations

import io
import multiprocessing
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from tests.exchange.importing.conftest import Reader, ods_row, write_ods

from kiosk.errors import BadInput
from kiosk.exchange.importing import spreadsheets


@pytest.fixture
def xlsx(tmp_path: Path) -> Path:
    return tmp_path / "names.xlsx"


def test_a_sheet_with_all_that_people_do(read: Reader, xlsx: Path) -> None:
    with xlsxwriter.Workbook(xlsx) as book:
        book.add_worksheet("Notes").write_row(0, 0, ["nothing", "here"])
        sheet = book.add_worksheet("People")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.merge_range(0, 0, 0, 4, "Who has signed")
        sheet.write_row(2, 0, ["Name", "Company", "Date", "Nr", "May we publish your name?"])
        sheet.write_string(3, 0, "Ana Oak")
        sheet.merge_range(3, 1, 4, 1, "Acme Films")
        sheet.write_datetime(3, 2, datetime(2029, 3, 4, 18, 5), day)  # noqa: DTZ001 - as in a cell
        sheet.write_boolean(3, 4, True)
        sheet.write_formula(4, 0, '="Bo"&" Birch"', None, "Bo Birch")
        sheet.write_number(4, 2, 47181)
        sheet.write_number(4, 3, 350)
        sheet.write_string(4, 4, "x")
        sheet.write_formula(5, 0, "=A4", None)
        sheet.write_number(7, 0, 350)
        sheet.write_string(8, 0, "=1+1")
        sheet.write_string(8, 1, "Acme")
        sheet.write_string(9, 0, "Cy Cedar")
        sheet.write_number(9, 1, 350)
    done = read(xlsx, "listed=May we publish your name?")
    assert done.table.reading.sheet == "People"
    assert done.table.reading.other_sheets == ("Notes",)
    said = {one.line.place: one.said for one in done.lines if one.said is not None}
    assert (said[4].name, said[4].organisation) == ("Ana Oak", "Acme Films")
    assert (said[5].name, said[5].organisation) == ("Bo Birch", "Acme Films")
    assert said[10].organisation == "350"
    assert said[4].is_listed
    assert said[5].is_listed
    assert not said[10].is_listed
    assert said[4].signed_at == datetime(2029, 3, 4, 18, 5, tzinfo=UTC)
    assert said[5].signed_at == datetime(2029, 3, 4, 12, tzinfo=UTC)
    assert said[9].name == "=1+1"


def test_hidden_sheets_are_not_read_unless_named(read: Reader, xlsx: Path) -> None:
    with xlsxwriter.Workbook(xlsx) as book:
        book.add_worksheet("Shown").write_column(0, 0, ["name", "Ana Oak"])
        hidden = book.add_worksheet("Old")
        hidden.write_column(0, 0, ["name", "Bo Birch", "Cy Cedar"])
        hidden.hide()
    assert read(xlsx).names == ["Ana Oak"]
    assert read(xlsx, sheet="Old").names == ["Bo Birch", "Cy Cedar"]
    with pytest.raises(BadInput, match="has no sheet 'None'"):
        read(xlsx, sheet="None")


def test_a_sheet_far_out_is_refused_before_it_is_read(read: Reader, xlsx: Path) -> None:
    with xlsxwriter.Workbook(xlsx) as book:
        sheet = book.add_worksheet()
        sheet.write_column(0, 0, ["name", "Ana Oak"])
        sheet.write_string(1_048_575, 0, "x")
    with pytest.raises(BadInput, match="more than 250,000 lines"):
        read(xlsx)
    with xlsxwriter.Workbook(xlsx) as book:
        sheet = book.add_worksheet()
        sheet.write_column(0, 0, ["name", "Ana Oak"])
        sheet.write_string(1, 16_383, "x")
    with pytest.raises(BadInput, match="more than 500 columns"):
        read(xlsx)


def test_a_file_that_unpacks_to_too_much_is_refused(
    read: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheets, "MOST_UNPACKED", 4_000_000)
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", "<workbook/>")
        with parts.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(5):
                part.write(b" " * 1_000_000)
    assert path.stat().st_size < 20_000
    with pytest.raises(BadInput, match="unpacks to more than is read"):
        read(path)


def test_other_zip_files_are_no_spreadsheets(read: Reader, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("word/document.xml", "<document/>")
    with pytest.raises(BadInput, match="is not a spreadsheet"):
        read(path)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as parts:
        parts.writestr("xl/workbook.xml", "<workbook")
    path.write_bytes(data.getvalue())
    with pytest.raises(BadInput, match="is damaged"):
        read(path)


@pytest.mark.parametrize("at", range(0, 400, 4))
def test_a_damaged_zip_file_is_refused_or_read(at: int) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", "<workbook/>" + " " * 99)
        parts.writestr("xl/worksheets/sheet1.xml", f"<row>{list(range(99))}</row>")
    damaged = bytearray(data.getvalue())
    damaged[at % len(damaged)] ^= 0xFE
    with suppress(BadInput):
        spreadsheets.kind_of(bytes(damaged), "names.xlsx")


_BLANK = '<table:table-cell table:number-columns-repeated="{}"/>'


def test_ods_with_repeated_cells_and_a_million_blank_rows(read: Reader, tmp_path: Path) -> None:
    path = write_ods(
        tmp_path / "names.ods",
        [
            ods_row("Last, first", "Affiliation", more=_BLANK.format(16382)),
            ods_row("Oak, Ana", "Acme & Co"),
            ods_row("Birch, Bo"),
            ('<table:table-row table:number-rows-repeated="1048573"><table:table-cell'
            ' table:number-columns-repeated="16384"/></table:table-row>'),
        ],
    )  # fmt: skip
    done = read(path, "name=Last, first")
    assert done.table.reading.kind == "ODS"
    assert done.people == [("Ana Oak", "", "Acme & Co"), ("Bo Birch", "", "")]


@pytest.mark.parametrize(
    "row",
    [
        '<table:table-row table:number-rows-repeated="1048573">{cell}</table:table-row>',
        (
            '<table:table-row><table:table-cell table:number-columns-repeated="16000"'
            ' office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
        ),
    ],
)
def test_ods_whose_filled_cells_are_repeated_without_end_is_refused(
    read: Reader, tmp_path: Path, row: str
) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>Ana</text:p></table:table-cell>'
    path = write_ods(tmp_path / "names.ods", [ods_row("name"), row.replace("{cell}", cell)])
    with pytest.raises(BadInput, match="more than"):
        read(path)


def test_a_spreadsheet_has_no_encoding_and_a_text_no_sheet(read: Reader, xlsx: Path) -> None:
    with xlsxwriter.Workbook(xlsx) as book:
        book.add_worksheet().write_column(0, 0, ["name", "Ana Oak", date(2029, 1, 1).isoformat()])
    with pytest.raises(BadInput, match="without encoding or separator"):
        read(xlsx, encoding="cp1252")
    with pytest.raises(BadInput, match="has no sheets"):
        read("name\nAna\n", sheet="People")


@pytest.mark.parametrize("end", ["</text:p>", "</table:table>", "</table:table-row>"])
def test_a_cut_file_is_refused_at_once(read: Reader, tmp_path: Path, end: str) -> None:
    whole = write_ods(tmp_path / "whole.ods", [ods_row("name"), ods_row("Ana Oak")])
    path = changed(whole, lambda content: content[: content.index(end.encode())])
    with pytest.raises(BadInput, match="is damaged"):
        read(path)


@pytest.mark.parametrize("count", ["-1", "", "x", "0", "99999999999"])
def test_counts_that_are_none_are_refused(read: Reader, tmp_path: Path, count: str) -> None:
    whole = write_ods(tmp_path / "whole.ods", [ods_row("name"), ods_row("Ana Oak")])
    cell, repeated = "<table:table-cell ", f'table:number-columns-repeated="{count}" '
    path = changed(
        whole, lambda content: content.replace(cell.encode(), (cell + repeated).encode(), 1)
    )
    with pytest.raises(BadInput, match="is damaged"):
        read(path)


def test_a_process_that_ends_or_says_nothing_ends_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadInput, match="cannot be read: it is damaged"):
        spreadsheets.read_sheets(b"no zip at all", "names.ods", None)
    monkeypatch.setattr(spreadsheets, "PATIENCE", 0.0)
    path = write_ods(tmp_path / "names.ods", [ods_row("name"), ods_row("Ana Oak")])
    with pytest.raises(BadInput, match="cannot be read: it is damaged"):
        spreadsheets.read_sheets(path.read_bytes(), "names.ods", None)
    assert multiprocessing.active_children() == []


def test_entities_are_refused(read: Reader, tmp_path: Path) -> None:
    whole = write_ods(tmp_path / "whole.ods", [ods_row("name"), ods_row("Ana Oak")])
    entity = b'?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>'
    path = changed(whole, lambda content: content.replace(b"?>", entity, 1))
    with pytest.raises(BadInput, match="is damaged"):
        read(path)


def changed(whole: Path, change: Callable[[bytes], bytes]) -> Path:
    """The same ODS file with another content."""
    path = whole.with_name("changed.ods")
    with zipfile.ZipFile(whole) as parts, zipfile.ZipFile(path, "w") as to:
        for name in parts.namelist():
            data = parts.read(name)
            to.writestr(name, change(data) if name == "content.xml" else data)
    return path
