"""What lies beside a ledger: a start clears what was on its way, an erasure leaves no name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.errors import StoreFailed
from kiosk.store import Store
from kiosk.store.db import cipher
from kiosk.store.erasure import leftovers

NEEDLE = b"Quillfeather of Invented Pictures"

TEMPORARY = (
    "sample/backups/.ledger-20300301T200000Z.db.part",
    "sample/backups/.ledger-20300301T200000Z.db.part-wal",
    "sample/.ledger.db.look",
    "sample/.ledger.db.look-wal",
    "sample/.ledger.damaged-20300301T200000Z.db.look",
    "sample/.ledger.mended.db.part",
    "sample/.ledger.mended.db.part-journal",
    "sample/ledger.db.new",
    "sample/ledger-version-1.db.new",
    "sample/.ledger.key.abcdefgh.part",
    "sample/sheets/.2030-03-01-200000-signatures.pdf.abcdefgh.part",
    ".restoring.look",
    ".restoring.look-wal",
)
LAST_RESORT = (
    "sample/ledger.damaged-20300301T200000Z.db",
    "sample/ledger.damaged-20300301T200000Z.db-wal",
    "sample/ledger.replaced-20300301T200000Z.db",
    "sample/ledger.replaced-20300301T200000Z.db-wal",
    "sample/ledger-version-1.db",
    "sample/sheets/2030-03-01-200000-signatures.pdf",
)


def plant(data: Path, name: str) -> Path:
    path = data / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(NEEDLE)
    return path


def holding(folder: Path) -> list[str]:
    """The files below a folder in which the needle can be read."""
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and NEEDLE in path.read_bytes()
    ]


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page of every database as it is, without its key."""
    monkeypatch.setattr(cipher, "unlock", lambda connection, key: None)


def test_a_start_clears_what_was_on_its_way_and_nothing_else(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
    for name in (*TEMPORARY, *LAST_RESORT):
        plant(tmp_path, name)
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert store.count() == 1
        assert holding(tmp_path) == sorted(LAST_RESORT)


@pytest.mark.parametrize("name", [*TEMPORARY, *LAST_RESORT])
def test_an_erasure_leaves_no_name_in_any_of_them(tmp_path, clock, sample, plain, name):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        gone = store.record(sample(name=NEEDLE.decode()))
        stays = store.record(sample())
        clock.pass_(601)
        store.maintain()
        plant(tmp_path, name)
        assert holding(tmp_path) != [name]  # the ledger has it, and its snapshot
        store.erase(gone.id)
        assert holding(tmp_path) == []
        assert store.find(stays.id) == stays
        again = store.record(sample())
        plant(tmp_path, name)
        store.erase(again.id)  # an old file does not make every later erasure fail
        assert holding(tmp_path) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may remove anything")
def test_one_that_cannot_be_removed_is_named(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        gone = store.record(sample())
        path = plant(tmp_path, LAST_RESORT[-1])
        path.parent.chmod(0o500)
        try:
            with pytest.raises(StoreFailed, match=path.name):
                store.erase(gone.id)
        finally:
            path.parent.chmod(0o700)


def test_the_list_is_the_folder(tmp_path, clock, sample):
    """Everything that stands in the list is found, and nothing that a ledger lives on."""
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
    ledger = tmp_path / "sample" / "ledger.db"
    assert leftovers.find(ledger) == []
    for name in (*TEMPORARY, *LAST_RESORT):
        plant(tmp_path, name)
    found = {os.path.normpath(path.relative_to(tmp_path)) for path in leftovers.find(ledger)}
    assert {os.path.normpath(name) for name in found} == {
        os.path.normpath(name) for name in (*TEMPORARY, *LAST_RESORT)
    }


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    (folder / "pledge-kiosk").mkdir(parents=True)
    return folder


def test_an_erasure_clears_the_stick_and_the_local_journal_too(tmp_path, stick, clock, sample):
    data, local = tmp_path / "data", tmp_path / "local"
    local.mkdir()
    with Store.open(data, "sample", clock=clock, second_copy=stick, local_journal=local) as store:
        gone = store.record(sample())
        own = store.kiosk
        (at_home,) = local.glob("*/pledge-kiosk")
        for folder in (stick / "pledge-kiosk", at_home):
            for name in (f"{own}.journal.1.kept", f".{own}.journal.abcdefgh.part"):
                (folder / name).write_bytes(NEEDLE)
        theirs = plant(stick, "pledge-kiosk/018f0000-0000-7000-8000-000000000000.journal.1.kept")
        store.erase(gone.id)
        assert holding(local) == []
        assert holding(stick) == [str(theirs.relative_to(stick))]


def test_a_start_clears_half_a_journal_and_keeps_what_was_put_aside(tmp_path, stick, clock, sample):
    data = tmp_path / "data"
    with Store.open(data, "sample", clock=clock, second_copy=stick) as store:
        store.record(sample())
        own = store.kiosk
    half = stick / "pledge-kiosk" / f".{own}.journal.abcdefgh.part"
    kept = stick / "pledge-kiosk" / f"{own}.journal.1.kept"
    half.write_bytes(NEEDLE)
    kept.write_bytes(NEEDLE)
    with Store.open(data, "sample", clock=clock, second_copy=stick) as store:
        store.record(sample())
    assert not half.exists()
    assert kept.exists()


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    folder = tmp_path / "journals"
    folder.mkdir()
    return folder


def halves(folder: Path, kiosk: object) -> list[Path]:
    """What a kill leaves of each file in the folder of one ledger's local journal."""
    return [
        folder / ".ledger.key.abcdefgh.part",
        folder / ".ledger.path.abcdefgh.part",
        folder / "pledge-kiosk" / f".{kiosk}.journal.abcdefgh.part",
    ]


def test_beside_the_local_journal_a_start_clears_halves_and_an_erasure_all(
    tmp_path, journals, clock, sample
):
    data = tmp_path / "data"
    with Store.open(data, "sample", clock=clock, local_journal=journals) as store:
        gone, own = store.record(sample()), store.kiosk
    [folder] = journals.glob("sample-*")
    kept = folder / "pledge-kiosk" / f"{own}.journal.1.kept"
    for path in (*halves(folder, own), kept):
        path.write_bytes(NEEDLE)
    with Store.open(data, "sample", clock=clock, local_journal=journals) as store:
        assert holding(journals) == [str(kept.relative_to(journals))]
        for path in halves(folder, own):
            path.write_bytes(NEEDLE)
        store.erase(gone.id)
        assert holding(journals) == []


def test_the_journal_of_a_data_folder_that_was_moved_leaves_nothing(
    tmp_path, journals, clock, sample
):
    data, moved = tmp_path / "data", tmp_path / "moved"
    with Store.open(data, "sample", clock=clock, local_journal=journals) as store:
        gone, own = store.record(sample()), store.kiosk
    [folder] = journals.glob("sample-*")
    kept = folder / "pledge-kiosk" / f"{own}.journal.1.kept"
    for path in (*halves(folder, own), kept):
        path.write_bytes(NEEDLE)
    data.rename(moved)
    with Store.open(moved, "sample", clock=clock, local_journal=journals) as store:
        # what was put aside is somebody's last resort, and so is the key that opens it
        assert holding(journals) == [str(kept.relative_to(journals))]
        assert (folder / "ledger.key").exists()
        store.erase(gone.id)
        assert holding(journals) == []
        assert not folder.exists()
