"""Who may read what the store writes: its owner alone, whatever the umask."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.files import write_atomically
from kiosk.sealing import PrivateKey
from kiosk.store import Store
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
ORGANISER = PrivateKey.new()


@pytest.fixture(autouse=True)
def open_to_all() -> Iterator[None]:
    """The umask that leaves new files open to everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    """What below a folder others may read, or enter; the lock holds nothing."""
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if stat.S_IMODE(path.stat().st_mode) & 0o077 and path.name != "kiosk.lock"
    ]


def test_a_ledger_and_all_beside_it_are_for_their_owner_alone(tmp_path, clock, sample):
    data, stick = tmp_path / "new" / "data", tmp_path / "stick"
    stick.mkdir(mode=0o700)
    more = {"clock": clock, "key": ORGANISER.public, "second_copy": stick}
    with Store.open(data, "sample", **more) as store:
        store.record(sample())
        clock.pass_(601)
        store.maintain()
        assert (data / "sample" / "ledger.db-wal").exists()
        assert open_to_others(tmp_path) == []
    (data / "sample" / "ledger.db").write_bytes(bytes(5000))
    with Store.open(data, "sample", **more) as store:
        assert store.recovered is not None
        assert open_to_others(tmp_path) == []
    restore(stick, data, Keys(ORGANISER), clock.now())
    with Store.open(data, "sample", **more) as store:
        assert store.count() == 1
        assert list((data / "sample").glob("ledger.damaged-*"))
        assert list((data / "sample").glob("ledger.replaced-*"))
        assert open_to_others(tmp_path) == []


def test_what_an_earlier_version_left_open_is_closed(tmp_path, clock, sample):
    data = tmp_path / "data"
    with Store.open(data, "sample", clock=clock) as store:
        store.record(sample())
    home = data / "sample"
    (home / "ledger.damaged-20300301T200000Z.db").write_bytes(b"damaged")
    for path in (home, *home.glob("ledger*.db")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    with Store.open(data, "sample", clock=clock) as store:
        assert open_to_others(data) == []
        assert store.count() == 1


def test_a_disk_that_knows_no_owners_takes_everything_all_the_same(
    tmp_path, clock, sample, monkeypatch
):
    def refuses(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuses)
    monkeypatch.setattr(os, "chmod", refuses)
    with write_atomically(tmp_path / "note.txt") as file:
        file.write(b"there")
    assert (tmp_path / "note.txt").read_bytes() == b"there"
    with Store.open(tmp_path / "data", "sample", clock=clock) as store:
        store.record(sample())
    with Store.open(tmp_path / "data", "sample", clock=clock) as store:
        assert store.count() == 1
