"""Files that are not what the program expects: one clear fault each, and nothing touched."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.errors import (
    DataFolderFault,
    DataFolderInUse,
    ForeignDatabase,
    NewerDatabase,
    ProgramFault,
    WorldFault,
)
from kiosk.store import Store
from kiosk.store.db import cipher, migrate, schema
from kiosk.store.keys import page_key


def mark(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def is_a_sentence(fault: WorldFault) -> bool:
    return fault.what.endswith(".") and fault.remedy.endswith(".") and "\n" not in str(fault)


def raw(path: Path) -> dbapi2.Connection:
    """The ledger without the store, under its key."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    cipher.unlock(connection, page_key.find(path.parent).raw)
    return connection


def pragma(path: Path, statement: str) -> int:
    with closing(raw(path)) as connection:
        row = connection.execute(f"PRAGMA {statement}").fetchone()
        return row[0] if row else 0


def other_programs_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (title TEXT)")
        connection.commit()


FOREIGN = {
    "another program's": other_programs_database,
    "a text": lambda path: path.write_text("not a database at all, but long enough to look at\n"),
    "empty": lambda path: path.touch(),
    "random": lambda path: path.write_bytes(bytes(range(256)) * 64),
}


@pytest.mark.parametrize("make", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_file_is_refused_and_left_alone(tmp_path, clock, ledger_file, make):
    ledger_file.parent.mkdir()
    make(ledger_file)
    was = mark(ledger_file)
    for attempt in (
        lambda: Store.open(tmp_path, "sample", clock=clock),
        lambda: Store.read(tmp_path, "sample"),
    ):
        with pytest.raises(ForeignDatabase) as caught:
            attempt()
        assert is_a_sentence(caught.value)
        assert str(ledger_file) in caught.value.what
    assert mark(ledger_file) == was


def test_a_folder_in_the_ledgers_place_is_foreign(tmp_path, clock, ledger_file):
    ledger_file.mkdir(parents=True)
    with pytest.raises(ForeignDatabase):
        Store.open(tmp_path, "sample", clock=clock)


def test_another_campaigns_ledger_is_foreign(tmp_path, clock, ledger_file):
    Store.open(tmp_path, "other", clock=clock).close()
    (tmp_path / "other").rename(ledger_file.parent)
    with pytest.raises(ForeignDatabase, match="another campaign"):
        Store.open(tmp_path, "sample", clock=clock)


def test_a_newer_ledger_is_not_written_but_can_be_read(tmp_path, clock, ledger_file, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        recorded = store.record(sample())
    pragma(ledger_file, f"user_version={schema.VERSION + 1}")
    was = mark(ledger_file)
    with pytest.raises(NewerDatabase) as caught:
        Store.open(tmp_path, "sample", clock=clock)
    assert is_a_sentence(caught.value)
    with Store.read(tmp_path, "sample") as reader:
        assert list(reader.signatures()) == [recorded]
    assert mark(ledger_file) == was


def test_a_newer_ledger_whose_columns_are_gone_is_refused(tmp_path, clock, ledger_file):
    Store.open(tmp_path, "sample", clock=clock).close()
    with closing(raw(ledger_file)) as connection:
        connection.execute("ALTER TABLE signature RENAME COLUMN role TO job")
        connection.execute(f"PRAGMA user_version={schema.VERSION + 1}")
    with pytest.raises(NewerDatabase):
        Store.read(tmp_path, "sample")


def test_nothing_to_read_is_said(tmp_path):
    with pytest.raises(DataFolderFault) as caught:
        Store.read(tmp_path, "sample")
    assert is_a_sentence(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_second_copy_is_refused_and_the_first_goes_on(tmp_path, clock, store, sample):
    with pytest.raises(DataFolderInUse) as caught:
        Store.open(tmp_path, "sample", clock=clock)
    assert is_a_sentence(caught.value)
    store.record(sample())
    assert store.verify().is_sound


def test_a_second_process_is_refused(tmp_path, store):
    program = (
        "import sys; from pathlib import Path\n"
        "from kiosk.signing.clock import SystemClock; from kiosk.store import Store\n"
        "from kiosk.errors import DataFolderInUse\n"
        "try: Store.open(Path(sys.argv[1]), 'elsewhere', clock=SystemClock())\n"
        "except DataFolderInUse: sys.exit(7)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert done.returncode == 7


@pytest.mark.parametrize("below", ["file/data", "file"])
def test_a_folder_that_cannot_be_made_is_said(tmp_path, clock, below):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DataFolderFault) as caught:
        Store.open(tmp_path / below, "sample", clock=clock)
    assert is_a_sentence(caught.value)
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.skipif("not Path('/proc/self').exists()")
def test_a_folder_that_takes_no_files_is_said(clock):
    with pytest.raises(DataFolderFault) as caught:
        Store.open(Path("/proc/kiosk"), "sample", clock=clock)
    assert is_a_sentence(caught.value)


@pytest.mark.parametrize("campaign", ["", "..", "a/b", "a\\b", "c:"])
def test_a_campaigns_id_never_leads_elsewhere(tmp_path, clock, campaign):
    with pytest.raises(ProgramFault):
        Store.open(tmp_path, campaign, clock=clock)


def test_a_journal_without_its_ledger_is_kept(tmp_path, clock, ledger_file):
    ledger_file.parent.mkdir()
    journal = ledger_file.with_name("ledger.db-wal")
    journal.write_bytes(b"perhaps signatures")
    with pytest.raises(DataFolderFault, match="journal"):
        Store.open(tmp_path, "sample", clock=clock)
    assert journal.read_bytes() == b"perhaps signatures"


def test_a_ledger_half_made_is_made_anew(tmp_path, clock, ledger_file):
    ledger_file.parent.mkdir()
    other_programs_database(ledger_file.with_name(".ledger.db.part"))
    Store.open(tmp_path, "sample", clock=clock).close()
    assert {p.name for p in ledger_file.parent.iterdir()} == {
        "backups",
        "entry.key",
        "ledger.db",
        "ledger.key",
        "ledger.key.noted",
        "local-journal",
    }


def test_a_failed_opening_frees_the_folder(tmp_path, clock, ledger_file):
    ledger_file.parent.mkdir()
    ledger_file.touch()
    with pytest.raises(ForeignDatabase):
        Store.open(tmp_path, "sample", clock=clock)
    ledger_file.unlink()
    Store.open(tmp_path, "sample", clock=clock).close()


def schema_of(connection) -> set[tuple[str, str, str]]:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return {(kind, name, " ".join((sql or "").split())) for kind, name, sql in rows}


COLUMNS = "SELECT name, type FROM pragma_table_info(?)"


def test_migrations_make_the_columns_the_program_knows(store, ledger_file):
    with closing(raw(ledger_file)) as ours:
        for table in schema.metadata.tables.values():
            columns = ours.execute(COLUMNS, (table.name,))
            known = [(column.name, str(column.type.compile())) for column in table.c]
            assert columns.fetchall() == known


def test_the_conditions_of_queries_are_those_of_indexes(store, ledger_file):
    with closing(raw(ledger_file)) as ours:
        made = {
            name: " ".join(sql.split()) for kind, name, sql in schema_of(ours) if kind == "index"
        }
    for index, condition in {
        "entry_acts": schema.ACTS,
        "entry_distinct": schema.DISTINCT,
        "entry_id": schema.STAFF,
        "entry_sheets": schema.SHEETS,
        "signature_unusual": schema.UNUSUAL,
        "signature_paper": schema.ON_PAPER,
    }.items():
        assert made[index].endswith(f"WHERE {condition}")


def test_the_file_says_whose_it_is(store, ledger_file):
    assert len(STEPS) == schema.VERSION
    assert pragma(ledger_file, "user_version") == schema.VERSION
    assert pragma(ledger_file, "application_id") == schema.APPLICATION_ID


def make_ready(path: Path, steps) -> None:
    key = page_key.find_or_make(path.parent)
    migrate.make_ready(path, {}, steps, key=key.raw)


STEPS = migrate.all_steps()
ADD_TABLE = "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;\n"
LOSE_AN_ENTRY = "DELETE FROM entry WHERE sequence = 2;\n"
STUMBLE = f"{ADD_TABLE}DROP TABLE codes;\nDROP TABLE no_such_table;\n"


def test_an_older_ledger_is_copied_then_brought_up_to_date(tmp_path, clock, ledger_file, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        recorded = store.record(sample())
    make_ready(ledger_file, (*STEPS, ADD_TABLE))
    assert pragma(ledger_file, "user_version") == schema.VERSION + 1
    copy = ledger_file.with_name(f"ledger-version-{schema.VERSION}.db")
    assert pragma(copy, "user_version") == schema.VERSION
    assert pragma(copy, "application_id") == schema.APPLICATION_ID
    with Store.read(tmp_path, "sample") as store:
        assert list(store.signatures()) == [recorded]


@pytest.mark.parametrize("step", [STUMBLE, LOSE_AN_ENTRY])
def test_a_failed_migration_leaves_nothing_half_done(tmp_path, clock, ledger_file, sample, step):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        recorded = store.record(sample())
        entries = list(store.entries())
    with closing(raw(ledger_file)) as connection:
        was = schema_of(connection)
    with pytest.raises((ProgramFault, WorldFault)):
        make_ready(ledger_file, (*STEPS, step))
    with closing(raw(ledger_file)) as connection:
        assert schema_of(connection) == was
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert list(store.entries())[:2] == entries
        assert list(store.signatures()) == [recorded]
        assert store.verify().is_sound


def test_a_failed_first_migration_leaves_no_ledger(tmp_path, ledger_file):
    ledger_file.parent.mkdir()
    with pytest.raises(ProgramFault):
        make_ready(ledger_file, (*STEPS, STUMBLE))
    assert {p.name for p in ledger_file.parent.iterdir()} == {"ledger.key"}
