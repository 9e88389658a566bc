"""CSV files as people have them: every row of the tables was seen in the world, or could be."""

from __future__ import annotations

import codecs
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.importing.conftest import NOW, Reader

from kiosk.errors import BadInput
from kiosk.exchange.importing import (
    columns,
    csv_lines,
    people,
    read_file,
    rejected_file,
    table,
)
from kiosk.exchange.importing.dates import DateOrder

USUAL = [("Ana Oak", "editor", "Acme"), ("Bo Birch", "", "")]


@pytest.mark.parametrize(
    "text",
    [
        "name,role,organisation\nAna Oak,editor,Acme\nBo Birch,,\n",
        "name;role;organisation\r\nAna Oak;editor;Acme\r\nBo Birch;;\r\n",
        "name\trole\torganisation\rAna Oak\teditor\tAcme\rBo Birch\t\t",
        "name|role|organisation\nAna Oak|editor|Acme\nBo Birch||\n",
        "\ufeffname,role,organisation\nAna Oak,editor,Acme\nBo Birch,,\n",
        "sep=;\nname;role;organisation\nAna Oak;editor;Acme\nBo Birch;;\n",
        "\n\n;;\nname;role;organisation\n\nAna Oak;editor;Acme\n;;\nBo Birch;;\n\n\n",
        "Who has signed;;\n;;\nName;Job title;Company\nAna Oak;editor;Acme\nBo Birch;;\n",
        '"Name", "Role", "Organization"\n"Ana Oak", "editor", "Acme"\n"Bo Birch", "", ""\n',
        "NAME ,ROLE, ORGANIZATION\n  Ana   Oak ,editor,Acme\u00a0\nBo Birch\u200b,,\n",
        "name,role,organisation,,,\nAna Oak,editor,Acme,,,\nBo Birch,,,,,\n",
        "name,role,organisation\nAna Oak,editor,Acme\nBo Birch\n",
        "Nr.,Vorname,Nachname,Beruf,Firma\n1,Ana,Oak,editor,Acme\n2,Bo,Birch,,\n",
        "Prénom,Nom,Métier,Organisme\nAna,Oak,editor,Acme\nBo,Birch,,\n",
        "Nombre,Apellidos,Cargo,Organización\nAna,Oak,editor,Acme\nBo,Birch,,\n",
        "first_name,last_name,email,occupation,employer\nAna,Oak,a@b.example,editor,Acme\nBo,Birch,,,\n",
        "firstName,lastName,jobTitle,company\nAna,Oak,editor,Acme\nBo,Birch,,\n",
        "الاسم الكامل,الوظيفة,المؤسسة\nAna Oak,editor,Acme\nBo Birch,,\n",
        "姓名,职位,单位\nAna Oak,editor,Acme\nBo Birch,,\n",
        "पूरा नाम,पद,संस्था\nAna Oak,editor,Acme\nBo Birch,,\n",
        (
            "What is your full name?,Organisation you work for,Your role there is what?,Job title\n"
            "Ana Oak,Acme,x,editor\nBo Birch,,y,\n"
        ),
        'name,role,organisation\n"Oak, Ana",editor,Acme\n"Birch, Bo",,\n',
        "name,role\nAna Oak (Acme),editor\nBo Birch,\n",
        "name,role\nAna Oak [Acme],editor\nBo Birch,\n",
        "Name,Name,role,organisation\nAna Oak,Oak,editor,Acme\nBo Birch,Birch,,\n",
        "Name,role,organisation,Name\n,editor,,x\n".replace("\n,editor,,x", "")
        + "Ana Oak,editor,Acme,\nBo Birch,,,\n",
    ],
)
def test_the_same_two_people_however_they_are_written(read: Reader, text: str) -> None:
    assert read(text).people == USUAL


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_utf_16_with_its_mark_and_without(read: Reader, mark: bytes, encoding: str) -> None:
    done = read(mark + "name\trole\nAna Oak\teditor\nJosé Ruíz\t\n".encode(encoding))
    assert done.names == ["Ana Oak", "José Ruíz"]
    assert done.table.reading.others == ()


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("cp1252", ["José Núñez", "Zoë Müller", "François Lefèvre", "Siân O’Neill"]),
        ("cp1250", ["Lukáš Dvořák", "Zdeněk Žižka", "Małgorzata Wiśniewska", "Jiří Šťastný"]),
        ("cp1251", ["Анна Иванова", "Пётр Щукин", "Юлия Яковлева"]),
        ("cp1253", ["Γιώργος Παπαδόπουλος", "Ελένη Χριστοδούλου", "Νίκος Ψαρράς"]),
        ("cp1256", ["محمد أحمد", "فاطمة الزهراء", "يوسف عبد الله"]),
        ("cp932", ["田中太郎", "鈴木花子", "高橋さくら"]),
        ("gb18030", ["李小龙", "王芳", "张伟"]),
        ("mac_roman", ["José Núñez", "Zoë Müller", "François Lefèvre"]),
    ],
)
def test_old_encodings_are_offered_with_lines_that_tell_them_apart(
    read: Reader, encoding: str, names: list[str]
) -> None:
    data = "\n".join(["name;role", *(f"{name};editor" for name in names)]).encode(encoding)
    guessed = read(data)
    reading = guessed.table.reading
    offered = {reading.encoding, *(one.encoding for one in reading.others)}
    if guessed.names != names:
        assert encoding in offered
        [right] = [one for one in reading.others if one.encoding == encoding]
        assert right.lines[0].cells[0] == names[0]
    assert reading.encoding not in {"utf-8", ""}
    assert read(data, encoding=encoding).names == names


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "cp1253", "cp932", "cp1256"])
def test_the_likeliest_encoding_comes_first(read: Reader, encoding: str) -> None:
    names = {
        "cp1252": ["José Núñez", "Zoë Müller", "François Lefèvre"],
        "cp1251": ["Анна Иванова", "Пётр Щукин", "Юлия Яковлева"],
        "cp1253": ["Γιώργος Παπαδόπουλος", "Ελένη Χριστοδούλου", "Νίκος Ψαρράς"],
        "cp932": ["田中太郎", "鈴木花子", "高橋さくら"],
        "cp1256": ["محمد أحمد", "فاطمة الزهراء", "يوسف عبد الله"],
    }[encoding]
    data = "\n".join(["name", *names]).encode(encoding)
    assert read(data).names == names


def test_a_few_broken_bytes_do_not_make_a_utf_8_file_another_one(read: Reader) -> None:
    names = [f"José Núñez {letter}x" for letter in "abcdefghij"]
    data = "\n".join(["name", *names]).encode() + b"\nBo \xc3\nAna Oak\n"
    done = read(data)
    assert done.names[:10] == names
    assert done.names[-1] == "Ana Oak"
    assert done.table.reading.encoding == "utf-8"


@pytest.mark.parametrize(
    ("broken", "place", "behind"),
    [
        ('2;"Bo Birch;editor\n', 3, ["Cy Cedar", "Dee Elm"]),
        ('2;Bo "Birch;editor\n', None, ["Cy Cedar", "Dee Elm"]),
        ('2;"Bo" Birch;editor\n', None, ["Cy Cedar", "Dee Elm"]),
        ('"2;Bo Birch;editor\n', 3, ["Cy Cedar", "Dee Elm"]),
    ],
)
def test_a_quotation_mark_that_is_not_closed_costs_its_own_line_alone(
    read: Reader, broken: str, place: int | None, behind: list[str]
) -> None:
    text = f'nr;name;role\n1;Ana Oak;\n{broken}3;Cy Cedar;\n4;"Dee Elm";writer\n'
    done = read(text)
    assert done.names[0] == "Ana Oak"
    assert done.names[-2:] == behind
    assert [at for at, _ in done.faults] == ([place] if place else [])


def test_a_cell_of_several_lines_is_one_cell(read: Reader) -> None:
    done = read('name,address,role\nAna Oak,"1 Street\nTown",editor\nBo Birch,"x\ny",\n')
    assert done.people == [("Ana Oak", "editor", ""), ("Bo Birch", "", "")]
    assert [one.line.place for one in done.lines] == [2, 4]


def test_a_comma_without_quotes_shifts_cells_and_is_said(read: Reader) -> None:
    done = read("name,role,organisation\nOak, Ana,editor,Acme\nBo Birch,,\n")
    assert done.names == ["Bo Birch"]
    assert done.faults == [(2, "It has 4 cells, and there are 3 columns.")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Oak\nBo Birch\nCy de la Cruz\n", ["Ana Oak", "Bo Birch", "Cy de la Cruz"]),
        ("Name\nOak, Ana\nBirch, Bo\n", ["Ana Oak", "Bo Birch"]),
        ("Oak, Ana\nBirch, Bo\nCedar, Cy\n", ["Ana Oak", "Bo Birch", "Cy Cedar"]),
        ("1;Ana Oak;12\n2;Bo Birch;7\n3;Cy Cedar;9\n", ["Ana Oak", "Bo Birch", "Cy Cedar"]),
        ("Name\nSukarno\nbell hooks\n", ["Sukarno", "bell hooks"]),
    ],
)
def test_a_file_of_names_alone_and_one_without_a_header(
    read: Reader, text: str, names: list[str]
) -> None:
    assert read(text).names == names


def test_of_forty_columns_two_matter(read: Reader) -> None:
    header = ";".join([*(f"Question {n}" for n in range(20)), "Full name",
                       *(f"Question {n}" for n in range(20, 37)), "Company", "E-Mail"])  # fmt: skip
    row = ";".join([*"x" * 20, "Ana Oak", *"y" * 17, "Acme", "ana@example.org"])
    done = read(f"{header}\n{row}\n")
    assert done.people == [("Ana Oak", "", "Acme")]


def test_columns_are_named_by_name_by_letters_and_by_what_repeats_them(read: Reader) -> None:
    text = "A1,Wer,Wer,\nx,Ana,Oak,Acme\n"
    assert read(text, "first=Wer", "last=Wer (2)", "organisation=D").people == [
        ("Ana Oak", "", "Acme")
    ]
    assert read(text, "name=B", "role=-", header=1).people == [("Ana", "", "")]
    assert read(text, "name=B", "role=-").names == ["Wer", "Ana"]


@pytest.mark.parametrize(
    ("said", "what"),
    [
        (["name=Nam"], "names.csv has no column 'Nam'."),
        (["nam=Name"], "'nam=Name' does not say which column holds what."),
        (["name"], "'name' does not say which column holds what."),
        (["name=Name", "name=B"], "name is given two columns."),
        (["name=-"], "It is not clear which column of names.csv holds the names."),
    ],
)
def test_a_mapping_that_cannot_be_meant(read: Reader, said: list[str], what: str) -> None:
    with pytest.raises(BadInput) as fault:
        read("Name,Count\nAna Oak,1\n", *said)
    assert fault.value.what == what


def test_who_is_listed_is_what_the_file_says(read: Reader) -> None:
    text = "name,publish my name\nAna,yes\nBo,no\nCy,\nDee,perhaps\n"
    done = read(text)
    assert [one.said.is_listed for one in done.lines if one.said] == [True, False, False]
    assert done.faults == [(5, "Whether the name may be listed is said neither by yes nor by no.")]
    habits = replace(done.habits, may_list=False)
    counted = people.read_people(done.table, habits, UTC, NOW)
    assert [one.said.is_listed for one in counted if one.said] == [False, False, False]
    hidden = read("name,anonymous\nAna,\nBo,x\nCy,FALSE\n")
    assert [one.said.is_listed for one in hidden.lines if one.said] == [True, False, True]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "names.csv has no lines."),
        (b"\n;;\n\n", "names.csv has no lines."),
        (b"%PDF-1.7\n", "names.csv is a document and no table."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "names.csv is of an old Excel, or protected by a password.",
        ),
        (b"PK\x03\x04 no zip", "names.csv is damaged, or protected by a password."),
        (b"<html><body>", "names.csv is a document and no table."),
        (b"1,2\n3,4\n", "It is not clear which column of names.csv holds the names."),
    ],
)
def test_what_is_no_table_of_names(read: Reader, data: bytes, what: str) -> None:
    with pytest.raises(BadInput) as fault:
        read(data)
    assert fault.value.what == what


def test_more_than_is_read_is_refused(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MOST_LINES", 2_500)
    with pytest.raises(BadInput, match="more than 2,500 lines"):
        read("name\n" + "Ana\n" * 2_501)
    with pytest.raises(BadInput, match="more than 500 columns"):
        read("name" + "," * 501 + "x\nAna\n")


def test_rejected_lines_come_back_with_every_cell_and_are_read_again(
    read: Reader, tmp_path: Path
) -> None:
    text = 'name;"company";note\n;Acme;"=1+1"\n"Ana\nOak";\'x;\n'
    done = read(text)
    path = tmp_path / "names-rejected.csv"
    rejected_file.write_rejected(
        path, done.table, [(one.line, "It has no name.") for one in done.lines]
    )
    assert path.stat().st_mode & 0o777 == 0o600
    assert "'=1+1" in path.read_text("utf-8-sig")
    again = read(path)
    assert [one.line.cells for one in again.lines] == [one.line.cells for one in done.lines]
    assert again.names == done.names == ["Ana Oak"]


@pytest.mark.parametrize(
    ("text", "said", "header"),
    [
        ("Ana Oak,editor\n12,writer\nBo Birch,\nCy Cedar,\n", [], None),
        ("Ana Oak,editor\n12,writer\n", ["name=A"], 0),
        ("Our list,\n,\nWho,Note\nAna Oak,x\n12,y\nBo Birch,\n", ["name=Who"], 3),
    ],
)
def test_rejected_lines_are_read_again_as_the_first_file_was(
    read: Reader, tmp_path: Path, text: str, said: list[str], header: int | None
) -> None:
    done = read(text, *said, header=header)
    path = tmp_path / "names-rejected.csv"
    rejected_file.write_rejected(path, done.table, [(one.line, "Why.") for one in done.lines])
    assert read(path, *said, header=header).people == done.people


def test_a_date_that_stands_for_none_is_none(read: Reader) -> None:
    done = read("name,date\nAna Oak,1900-01-01\nBo Birch,1970-01-01 00:00\nCy Cedar,2026-03-04\n")
    assert [one.has_bad_date for one in done.lines] == [True, True, False]
    assert [one.said.signed_at is None for one in done.lines if one.said] == [True, True, False]


def test_a_full_name_beside_a_first_one_is_whole(read: Reader) -> None:
    assert read("Full name,First name\nAna Oak,Ana\nBo Birch,Bo\n").names == ["Ana Oak", "Bo Birch"]


def test_a_file_whose_name_is_no_text(read: Reader, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"names\xff.csv")
    path.write_text("name\nAna Oak\n", "utf-8")
    done = read(path)
    assert done.names == ["Ana Oak"]
    assert done.table.name == "names\ufffd.csv"


class _Lines(list[str]):
    """Lines of a file that count how often one is read."""

    reads = 0

    def __getitem__(self, at: int) -> str:  # type: ignore[override]
        self.reads += 1
        return super().__getitem__(at)

    def __iter__(self) -> Iterator[str]:
        for at in range(len(self)):
            yield self[at]


def test_broken_lines_do_not_begin_at_the_first_one_again() -> None:
    physical = _Lines(['a,"b'] * 500)
    assert len(list(csv_lines.records(physical, ",", 0))) == 500
    assert physical.reads < 10 * len(physical)


@given(
    st.lists(
        st.lists(st.text(alphabet='ab ,;"\n\t|é', max_size=5), min_size=1, max_size=4), max_size=8
    ),
    st.sampled_from([*csv_lines.SEPARATORS, csv_lines.NO_SEPARATOR]),
)
def test_any_text_is_read_to_its_end_and_no_line_twice(
    rows: list[list[str]], separator: str
) -> None:
    physical = csv_lines.split_lines("\n".join(separator.join(row) for row in rows))
    places = [line.place for line in csv_lines.records(physical, separator, 0)]
    assert places == sorted(set(places))
    assert all(1 <= place <= len(physical) for place in places)


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_no_bytes_do_more_than_be_refused(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "names.csv"
        path.write_bytes(data)
        try:
            grid = read_file.read_file(path, read_file.How())
            found = columns.make_table(grid)
            habits = people.guess_habits(found, columns.choose(found, {}), DateOrder.DAY_FIRST)
        except BadInput:
            return
        lines = list(people.read_people(found, habits, UTC, NOW))
    assert all((one.said is None) is bool(one.fault) for one in lines)
