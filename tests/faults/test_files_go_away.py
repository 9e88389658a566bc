"""The ledger's files go away, or become others, under the open program: nobody thanked is lost.

An open descriptor proves nothing: the file under it may have lost its name. Each of these happens
to an open ledger with ten people in it; then twelve more sign, the kiosk tidies up and closes,
and the next start must have all of them, each once. Where that could not be without help from
elsewhere it is told.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import left_behind
from kiosk.errors import KioskError
from kiosk.signing.clock import SystemClock
from kiosk.store import Condition, Store
from kiosk.store.copies import local_journal
from kiosk.store.db import data_folder
from kiosk.store.db.open_files import LedgerReplaced, OpenFiles
from samples import sample

BEFORE, AFTER = 10, 12


def ledger(data: Path) -> Path:
    return data_folder.ledger_path(data, "sample")


def log(data: Path) -> Path:
    return ledger(data).with_name("ledger.db-wal")


def older(data: Path) -> Path:
    """The copy that `opened` took before the evening."""
    return data.with_name("older.db")


def unlink(data: Path) -> None:
    ledger(data).unlink()


def unlink_all(data: Path) -> None:
    for path in ledger(data).parent.glob("ledger.db*"):
        path.unlink()


def overwrite(data: Path) -> None:
    shutil.copyfile(older(data), ledger(data))


def rename_in(data: Path) -> None:
    shutil.copy(older(data), ledger(data).with_name("coming"))
    ledger(data).with_name("coming").replace(ledger(data))


def rename_same_in(data: Path) -> None:
    """As a sync tool does that writes what it has read."""
    shutil.copy(ledger(data), ledger(data).with_name("coming"))
    ledger(data).with_name("coming").replace(ledger(data))


def move_away(data: Path) -> None:
    ledger(data).rename(ledger(data).with_name("elsewhere.db"))


def remove_campaign(data: Path) -> None:
    shutil.rmtree(data / "sample")


def remove_data(data: Path) -> None:
    shutil.rmtree(data)


def replace_data(data: Path) -> None:
    """By a copy of the evening before, folder and all."""
    shutil.rmtree(data)
    shutil.copytree(data.with_name("older"), data)


def cut_log(data: Path) -> None:
    with log(data).open("r+b") as file:
        file.truncate(0)


def halve_log(data: Path) -> None:
    with log(data).open("r+b") as file:
        file.truncate(log(data).stat().st_size // 2)


def unlink_log(data: Path) -> None:
    log(data).unlink()


def flip_log(data: Path) -> None:
    """A bit of a page that was written again since: only a start after a crash would miss it."""
    with log(data).open("r+b") as file:
        file.seek(5000)
        byte = file.read(1)
        file.seek(5000)
        file.write(bytes([byte[0] ^ 1]))


def zero_first_page(data: Path) -> None:
    with ledger(data).open("r+b") as file:
        file.write(bytes(4096))


def zero_all(data: Path) -> None:
    with ledger(data).open("r+b") as file:
        file.write(bytes(ledger(data).stat().st_size))


def another_programs(data: Path) -> None:
    ledger(data).unlink()
    ledger(data).write_text("somebody's notes\n")


WAYS: dict[str, Callable[[Path], None]] = {
    each.__name__.replace("_", " "): each
    for each in (
        unlink, unlink_all, overwrite, rename_in, rename_same_in, move_away, remove_campaign,
        remove_data, replace_data, cut_log, halve_log, unlink_log, flip_log, zero_first_page,
        zero_all, another_programs,
    )
}  # fmt: skip


def opened(data: Path) -> Store:
    """Open, with ten in it: half of them in the file, half in its log."""
    with Store.open(data, "sample", clock=SystemClock()) as store:
        first = store.record(sample())
    shutil.copy(ledger(data), older(data))
    shutil.copytree(data, data.with_name("older"))
    store = Store.open(data, "sample", clock=SystemClock())
    for at in range(2, BEFORE + 1):
        store.record(sample())
        if at == BEFORE // 2:
            store.maintain()
    assert store.find(first.id) is not None
    return store


def evening(data: Path, break_it: Callable[[Path], None], *, at: int = 0) -> tuple[int, int, bool]:
    """How many were thanked, how many the next start has, and whether anything was told."""
    store = opened(data)
    kept = {signature.id for signature in store.signatures()}
    assert len(kept) == BEFORE
    for done in range(AFTER):
        if done == at:
            break_it(data)
        kept.add(store.record(sample()).id)
    if at == AFTER:
        break_it(data)
    store.maintain()
    store.close()
    is_told = store.recovered is not None
    with Store.open(data, "sample", clock=SystemClock()) as again:
        found = [signature.id for signature in again.signatures()]
        assert len(found) == len(set(found))
        assert again.verify().is_sound
        is_told |= again.recovered is not None
        return len(kept), len(kept & set(found)), is_told


@pytest.mark.parametrize(
    "at",
    [
        pytest.param(0, id="before more sign"),
        pytest.param(AFTER, id="before closing", marks=pytest.mark.proof),
    ],
)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_nobody_thanked_is_lost_and_it_is_told(tmp_path, way, at):
    thanked, found, is_told = evening(tmp_path / "data", way, at=at)
    assert (thanked, found) == (BEFORE + AFTER, BEFORE + AFTER)
    assert is_told or way is flip_log, "nothing was lost by that"


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_numbers_go_on_and_each_is_told_once(tmp_path, way):
    store = opened(tmp_path / "data")
    way(tmp_path / "data")
    assert [store.record(sample()).number for _ in range(3)] == [11, 12, 13]
    assert store.recovered is not None or way is flip_log
    assert store.verify().is_sound
    store.close()


@pytest.mark.parametrize("way", [remove_data, remove_campaign, unlink, cut_log])
def test_an_act_that_is_no_signature_is_done_too(tmp_path, way):
    store = opened(tmp_path / "data")
    one = store.record(sample())
    way(tmp_path / "data")
    store.hold(one.id)
    assert store.find(one.id).review == "held"
    assert store.verify().is_sound
    store.close()


def test_a_removed_lock_is_taken_again(tmp_path):
    store = opened(tmp_path / "data")
    shutil.rmtree(tmp_path / "data")
    store.record(sample())
    with pytest.raises(KioskError, match="Another copy"):
        Store.open(tmp_path / "data", "sample", clock=SystemClock())
    store.close()


def test_a_file_that_was_only_touched_is_no_loss(tmp_path):
    store = opened(tmp_path / "data")
    kiosk = store.kiosk
    ledger(tmp_path / "data").touch()
    assert store.record(sample()).number == BEFORE + 1
    assert store.recovered is None
    assert store.kiosk == kiosk
    store.close()


def test_a_look_that_fails_once_after_the_commit_keeps_nobody_from_the_journal(
    tmp_path, monkeypatch
):
    """The disk does not answer, and then does: the ledger is sound, and has the entry."""
    store = opened(tmp_path / "data")
    look, alarms = OpenFiles.check_written, []

    def look_once(files: OpenFiles) -> None:
        if not alarms:
            alarms.append(1)
            raise LedgerReplaced("The disk did not answer.")
        look(files)

    monkeypatch.setattr(OpenFiles, "check_written", look_once)
    thanked = store.record(sample())
    assert alarms
    assert store.safety.local.condition is Condition.CURRENT
    state = Path(os.environ["XDG_STATE_HOME"])
    assert thanked.id.bytes in left_behind.in_local_journals(state)
    assert store.recovered is None
    store.close()


@pytest.fixture
def no_check(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("check", "check_written"):
        monkeypatch.setattr(OpenFiles, name, lambda files: None)


@pytest.fixture
def no_local_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(medium: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(local_journal.LocalMedium, "_find_root", away)


@pytest.mark.usefixtures("no_check", "no_local_journal")
@pytest.mark.parametrize("way", [unlink, rename_in, remove_campaign, remove_data, cut_log])
def test_without_both_people_are_lost(tmp_path, way):
    thanked, found, _ = evening(tmp_path / "data", way)
    assert found < thanked


@pytest.mark.usefixtures("no_check")
@pytest.mark.parametrize("way", [unlink, rename_in, remove_campaign, remove_data, cut_log])
def test_without_the_check_the_next_start_still_has_them_from_the_journal(tmp_path, way):
    thanked, found, is_told = evening(tmp_path / "data", way)
    assert found == thanked
    assert is_told


@pytest.mark.usefixtures("no_local_journal")
@pytest.mark.parametrize("way", [unlink, rename_in, move_away, remove_data, unlink_log])
def test_without_the_journal_what_is_still_open_is_saved(tmp_path, way):
    thanked, found, is_told = evening(tmp_path / "data", way)
    assert found == thanked
    assert is_told
