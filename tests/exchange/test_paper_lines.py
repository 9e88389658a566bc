"""CSV files of pen lines as spreadsheets of the real world write them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kiosk.errors import BadInput
from kiosk.exchange import paper_lines
from kiosk.exchange.importing import csv_lines

HEADER = "line;name;role;organisation;listed;removed"


def read(tmp_path: Path, text: str | bytes) -> paper_lines.Table:
    path = tmp_path / "lines.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return paper_lines.read_table(path)


def names(table: paper_lines.Table) -> list[str]:
    assert [row.fault for row in table.rows if row.fault] == []
    return [row.line.name for row in table.rows if row.line is not None]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("above", "separator"),
    [
        ("sep=;{end}", ";"),
        ('"sep=;"{end}', ";"),
        ("SEP=,{end}", ","),
        ("sep=\t{end}", "\t"),
        ("\ufeffsep=|{end}", "|"),
        ("{end}", ";"),
        ("{end}{end}  {end}", ","),
        (";;;;;{end}", ";"),
        ("{end}sep=;{end}{end}", ";"),
        ('"";"";""{end}', ";"),
        ("", "|"),
    ],
)
def test_what_spreadsheets_write_above_the_header(
    tmp_path: Path, above: str, separator: str, end: str
) -> None:
    text = above.format(end=end) + HEADER + end + "1;Ana Oak;editor;;ja;" + end
    body = text.replace(";", separator) if not above else text
    if above:
        head, _, rest = text.partition(HEADER)
        body = head + (HEADER + rest).replace(";", separator)
    table = read(tmp_path, body)
    assert names(table) == ["Ana Oak"]
    assert table.separator == separator
    assert table.rows[0].place == above.count("{end}") + 2


def test_empty_columns_behind_the_last_are_read_past(tmp_path: Path) -> None:
    table = read(tmp_path, f"{HEADER};;;\n1;Ana Oak;;;ja;;;;\n2;Bo Oak;;;ja;\n3;Cy Oak;;;ja\n")
    assert names(table) == ["Ana Oak", "Bo Oak", "Cy Oak"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("1;Ana Oak;;;ja;;;x", "This row has 8 cells, and the first line has 6."),
        ("1;Ana Oak", "This row has 2 cells, and the first line has 6."),
        ("1", "This row has 1 cell, and the first line has 6."),
        ("1;Ana Oak;;;maybe;", "What stands under listed is neither yes nor no."),
        ("1;Ana Oak;;;✗;", "What stands under listed is neither yes nor no."),
    ],
)
def test_a_row_that_cannot_be_meant_has_its_reason(tmp_path: Path, row: str, said: str) -> None:
    assert [one.fault for one in read(tmp_path, f"{HEADER};;\n{row}\n").rows] == [said]


YES = "ja JA oui Sí si yes Yes Y x X 1 TRUE WAHR vrai да Да نعم हाँ 是 はい ✓ ☒ sim Evet ano"
NO = "nein NON no N 0 FALSE falsch нет لا नहीं 否 não - – ☐"


@pytest.mark.parametrize("word", YES.split())
def test_a_ticked_box_in_many_languages(tmp_path: Path, word: str) -> None:
    for cell in (word, f" {word} "):
        row = read(tmp_path, f"{HEADER}\n1;Ana Oak;;;{cell};\n").rows[0]
        assert row.line is not None
        assert row.line.is_listed


@pytest.mark.parametrize("word", [*NO.split(), "", " "])
def test_an_empty_box_in_many_languages(tmp_path: Path, word: str) -> None:
    row = read(tmp_path, f"{HEADER}\n1;Ana Oak;;;{word};{word}\n").rows[0]
    assert row.line is not None
    assert not row.line.is_listed
    assert not row.is_struck


def test_utf_16_as_spreadsheets_save_unicode_text(tmp_path: Path) -> None:
    text = HEADER.replace(";", "\t") + "\r\n1\tZoë Ñandú\t\t\tja\t\r\n"
    assert names(read(tmp_path, text.encode("utf-16"))) == ["Zoë Ñandú"]


def test_a_separator_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"lines\.csv:1: Cells cannot be parted by '#'"):
        read(tmp_path, "sep=#\nline#name#listed\n")


@pytest.mark.parametrize("separator", csv_lines.SEPARATORS)
def test_a_rejected_row_keeps_each_cell_and_its_separator(tmp_path: Path, separator: str) -> None:
    rows = [
        ["1", "Ana Oak", "editor", "Lamp, Films; and | more", "maybe", "", "", "a ninth"],
        ["two", "=1+1", "+49", "Ann;=1+1;", "ja", "", "@x", "-"],
    ]
    source = tmp_path / "lines.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerows([HEADER.split(";"), *rows])
    table = paper_lines.read_table(source)
    back = tmp_path / "back.csv"
    for _ in range(3):  # however often it goes back and forth
        paper_lines.write_rejected(back, table, [(row, row.fault) for row in table.rows])
        with back.open(encoding="utf-8-sig", newline="") as file:
            written = list(csv.reader(file, delimiter=separator))
        assert written[0] == ["reason", *HEADER.split(";")]
        assert [len(row) for row in written[1:]] == [9, 9]
        assert written[2][2:5] == ["'=1+1", "'+49", "Ann;'=1+1;"]
        table = paper_lines.read_table(back)
        assert table.separator == separator
        assert [list(row.cells[1:]) for row in table.rows] == rows
