"""The file's settings, read back from real connections, and systems that do not keep them."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil
import pytest
from sqlcipher3 import dbapi2

from kiosk.errors import DataFolderFault, StoreFailed
from kiosk.store import Store
from kiosk.store.db import data_folder, database

WANTED = {
    "busy_timeout": 5000,
    "foreign_keys": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}


def ask(connection, name):
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_the_writer_runs_with_every_setting(store):
    writer = store._database.writer()
    assert {name: ask(writer, name) for name in WANTED} == WANTED
    assert ask(writer, "journal_mode") == "wal"
    assert ask(writer, "synchronous") == 2
    assert 100 <= ask(writer, "wal_autocheckpoint") <= 1000
    assert not ask(writer, "mmap_size")
    assert not ask(writer, "query_only")
    writer.rollback()


def test_readers_can_only_read(store):
    with store._database.reading() as reader:
        assert {name: ask(reader, name) for name in WANTED} == WANTED
        assert ask(reader, "query_only") == 1
        assert ask(reader, "journal_mode") == "wal"


def test_the_driver_is_a_sqlite_without_the_wal_reset_bug():
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_every_table_is_strict(store, ledger_file):
    with store._database.reading() as reader:
        tables = reader.exec_driver_sql("PRAGMA table_list").mappings().all()
    ours = {
        t["name"]: t["strict"]
        for t in tables
        if not t["name"].startswith(("sqlite_", "words", "vocabulary"))
    }
    tables = ("meta", "entry", "signature", "codes", "likely")
    assert ours == dict.fromkeys(tables, 1)


def test_a_setting_that_does_not_hold_is_refused(tmp_path, monkeypatch, clock):
    # SQLite caps this one at its own limit: a real setting that a real system does not keep.
    monkeypatch.setitem(database.SETTINGS, "mmap_size", 1 << 62)
    with pytest.raises(StoreFailed, match="mmap_size"):
        Store.open(tmp_path, "sample", clock=clock)
    assert not (tmp_path / "sample" / "ledger.db").exists()


@pytest.fixture
def without_wal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system without shared memory: SQLite's own dot-file locking refuses WAL."""

    def address(path: Path, mode: str) -> str:
        return f"{path.absolute().as_uri()}?mode={mode}&vfs=unix-dotfile"

    monkeypatch.setattr(database, "address", address)


@pytest.mark.skipif("os.name == 'nt'")
@pytest.mark.usefixtures("without_wal")
def test_where_wal_is_refused_it_is_delete_and_extra(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        writer = store._database.writer()
        assert ask(writer, "journal_mode") == "delete"
        assert ask(writer, "synchronous") == 3
        writer.rollback()
        for _ in range(3):
            store.record(sample())
        reading = store.signatures()
        assert next(reading).number == 1
        assert store.record(sample()).number == 4
        assert [s.number for s in reading] == [2, 3]
        assert store.verify().is_sound
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert store.count() == 4


MOUNTS = [
    ("/", "ext4"),
    ("/run", "tmpfs"),
    ("/mnt/share", "nfs4"),
    ("/mnt/public files", "cifs"),
    ("/mnt/share/stick", "vfat"),
    ("/srv/auto", "autofs"),
    ("/srv/auto", "nfs4"),
]


@pytest.mark.parametrize(
    ("folder", "shared"),
    [
        ("/home/kiosk", False),
        ("/mnt", False),
        ("/mnt/share", True),
        ("/mnt/share/kiosk/data", True),
        ("/mnt/shared", False),
        ("/mnt/share/stick/data", False),
        ("/mnt/public files/data", True),
        ("/srv/auto/data", True),
    ],
)
def test_network_shares_are_known_by_their_mount(folder, shared):
    assert data_folder.is_on_network_share(Path(folder), MOUNTS) is shared


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's list of mounts")
def test_the_mounts_of_this_machine_are_known(tmp_path, monkeypatch):
    assert "/" in dict(data_folder._mounts())
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(tmp_path))
    assert data_folder._mounts() == [], "a system without /proc"


def test_a_network_share_is_refused_in_a_sentence(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(data_folder, "_mounts", lambda: [("/", "ext4"), (str(tmp_path), "nfs4")])
    with pytest.raises(DataFolderFault, match="network share"):
        Store.open(tmp_path, "sample", clock=clock)
