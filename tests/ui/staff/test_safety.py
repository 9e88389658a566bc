"""The staff page says where signatures are: here, on the stick, or not there yet."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from broken_journal import break_records
from kiosk.campaign.model import Event
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store import Store
from kiosk.ui.access.languages import Languages
from kiosk.ui.staff.safety import StaffSafety


def page() -> StaffSafety:
    return StaffSafety(Languages((), ""), Path("data"), Event(""))


def told(store: Store) -> StaffSafety:
    safety = page()
    safety.show(store)
    return safety


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_stick_that_goes_and_comes(tmp_path: Path, stick: Path) -> None:
    with Store.open(tmp_path, "sample", clock=SystemClock(), second_copy=stick) as store:
        assert told(store).secondCopy == "current"
        assert not told(store).isOtherDevice
        shutil.rmtree(stick)
        store.maintain()
        assert told(store).secondCopy == "missing"


def test_a_mended_ledger_is_told(tmp_path: Path, stick: Path) -> None:
    Store.open(tmp_path, "sample", clock=SystemClock(), second_copy=stick).close()
    (tmp_path / "sample" / "ledger.db").write_bytes(bytes(5000))
    with Store.open(tmp_path, "sample", clock=SystemClock(), second_copy=stick) as store:
        assert (told(store).repaired, told(store).restored) == ("all", 0)


def test_what_a_restore_needs_is_told(tmp_path: Path) -> None:
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        assert told(store).needsThisMachine
    key = PrivateKey.new().public
    with Store.open(tmp_path, "sample", clock=SystemClock(), key=key) as store:
        assert not told(store).needsThisMachine


def test_the_signal_comes_only_with_news(tmp_path: Path) -> None:
    safety = page()
    news: list[None] = []
    safety.changed.connect(lambda: news.append(None))
    with Store.open(tmp_path, "sample", clock=SystemClock()) as store:
        safety.show(store)
        safety.show(store)
    assert len(news) == 1


def test_a_local_journal_that_fails_is_told(tmp_path: Path) -> None:
    named = tmp_path / "journals"
    named.mkdir()
    with Store.open(tmp_path, "sample", clock=SystemClock(), local_journal=named) as store:
        assert not told(store).journalFails
        shutil.rmtree(named)
        store.maintain()
        assert told(store).journalFails
        assert told(store).secondCopy == "off"


def test_a_ledger_that_was_gone_is_told(tmp_path: Path) -> None:
    Store.open(tmp_path / "data", "sample", clock=SystemClock()).close()
    shutil.rmtree(tmp_path / "data")
    with Store.open(tmp_path / "data", "sample", clock=SystemClock()) as store:
        assert (told(store).repaired, told(store).restored) == ("gone", 0)


def test_what_is_missing_for_all_that_is_counted(tmp_path: Path) -> None:
    """The data folder is lost, and the local journal has a broken record."""
    named = tmp_path / "journals"
    named.mkdir()
    with Store.open(tmp_path / "data", "sample", clock=SystemClock(), local_journal=named) as store:
        store.note(EntryType.PAUSED)
        store.note(EntryType.RESUMED)
    shutil.rmtree(tmp_path / "data")
    (path,) = named.rglob("*.journal")
    break_records(path, 2)
    with Store.open(tmp_path / "data", "sample", clock=SystemClock(), local_journal=named) as store:
        assert (told(store).repaired, told(store).missing) == ("gone", 1)
        assert told(store).restored == 2
