"""A journal with broken records gives back all others, and says what is missing."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from broken_journal import break_records, flip, records
from kiosk import file_system
from kiosk.errors import LedgerDamaged
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.signing.entries.missing import Missing, count
from kiosk.signing.signature import Signature
from kiosk.store import Store
from kiosk.store.copies import journal, journal_format, journal_scan
from kiosk.store.copies.journal_damage import Damage
from kiosk.store.copies.journal_scan import BLOCK, Scan
from kiosk.store.copies.local_journal import journals_in
from kiosk.store.copies.restore import Restored, restore
from kiosk.store.copies.sources import Keys
from kiosk.store.db import cipher, wal
from kiosk.store.db.database import connect
from kiosk.store.keys import page_key

ORGANISER = PrivateKey.new()
PEOPLE = 20


def opened(data: Path, clock, stick: Path | None = None) -> Store:
    return Store.open(data, "sample", clock=clock, key=ORGANISER.public, second_copy=stick)


@pytest.fixture
def evening(data, stick, clock, sample) -> list[Signature]:
    """Signed with a stick, one after the other, and closed."""
    with opened(data, clock, stick) as store:
        return [store.record(sample()) for _ in range(PEOPLE)]


def journal_of(stick: Path) -> Path:
    (found,) = (stick / "pledge-kiosk").glob("*.journal")
    return found


def local_journal(state: Path) -> Path:
    folders = (state / "pledge-kiosk" / "journals").iterdir()
    (folder,) = [folder for folder in folders if folder.is_dir()]
    (found,) = journals_in(folder)
    return found


def restored(source: Path | list[Path], data: Path, clock) -> Restored:
    return restore(source, data, Keys(ORGANISER), clock.now())


def told(data: Path) -> tuple[tuple[Missing, ...], list[Signature]]:
    """What the ledger says that it lacks, and what it has, once it was seen to be sound."""
    with Store.read(data, "sample") as store:
        verdict = store.verify()
        assert verdict.faults == ()
        return verdict.missing, list(store.signatures())


def kiosk_of(data: Path):
    with Store.read(data, "sample") as store:
        return store.kiosk


# --- a journal alone ----------------------------------------------------------------------------


@pytest.mark.parametrize("broken", [(2,), (11,), (5, 6, 7), (3, 9, 15), tuple(range(2, 20))])
def test_all_others_come_back_and_what_is_missing_is_named(
    tmp_path, evening, stick, clock, sample, broken
):
    """Record 1 is the opening, record n + 1 person n: so the told numbers stay true."""
    kiosk = kiosk_of(tmp_path / "data")
    break_records(journal_of(stick), *broken)
    done = restored(stick, tmp_path / "new", clock)
    kept = [one for one in evening if one.number + 1 not in broken]
    missing, found = told(tmp_path / "new")
    assert [(one.id, one.number) for one in found] == [(one.id, one.number) for one in kept]
    assert count(missing) == len(broken)
    assert {one.kiosk for one in missing} == {kiosk}
    assert tuple(gone.what for gone in done.missing) == missing
    assert all(gone.after is not None and gone.before is not None for gone in done.missing)
    with opened(tmp_path / "new", clock) as store:
        assert store.recovered is None, "a known gap is no damage"
        assert store.record(sample()).number == PEOPLE + 1
        assert store.verify().missing == missing
        assert store.rebuild() == len(kept) + 1
        assert store.verify().is_sound


def test_one_bit_anywhere_loses_at_most_one_entry(tmp_path, evening, stick, clock, how_many):
    path = journal_of(stick)
    whole = path.read_bytes()
    chance = random.Random(11)
    filled = len(whole.rstrip(b"\0"))
    key = ORGANISER
    places = (chance.randrange(filled) for _ in range(how_many(30, 150)))
    for place in [*range(0, 60, 7), *places]:
        path.write_bytes(whole)
        flip(path, place, chance.randrange(8))
        damage = Damage()
        entries = list(journal.read_entries(path, None, key, damage))
        assert PEOPLE <= len(entries) <= PEOPLE + 1, place
        assert damage.is_damaged, place
        assert damage.has_lost == (len(entries) <= PEOPLE), place


@pytest.mark.parametrize("copy", ["first", "second"])
def test_a_broken_header_costs_nothing(tmp_path, evening, stick, clock, copy):
    path = journal_of(stick)
    (begin, _), *_ = records(path)
    middle = begin // 4 if copy == "first" else 3 * begin // 4
    flip(path, middle)
    done = restored(stick, tmp_path / "new", clock)
    assert (done.signatures, done.missing) == (PEOPLE, ())


def as_form_1(path: Path) -> None:
    """Writes a journal again as the first version did."""
    with path.open("rb") as file:
        scan = Scan(file)
        sealed = list(scan)
        front, _ = journal_format.pack_header(scan.header)
    front = (
        journal_format.MAGIC_1
        + front[len(journal_format.MAGIC) : len(front) // 2 - journal_format.DIGEST]
    )
    digest = hashlib.sha256(front).digest()
    content = front + digest
    for place, one in enumerate(sealed, 1):
        packed, digest = journal_format.pack_record(one, place, digest)
        content += packed
    path.write_bytes(content)


@pytest.mark.parametrize("broken", [(), (2,), (9, 10), (21,)])
def test_so_does_a_journal_of_the_first_form(tmp_path, evening, stick, clock, broken):
    path = journal_of(stick)
    as_form_1(path)
    break_records(path, *broken)
    restored(path, tmp_path / "new", clock)
    missing, found = told(tmp_path / "new")
    assert [one.id for one in found] == [one.id for one in evening if one.number + 1 not in broken]
    assert count(missing) == len(broken)


def test_a_journal_of_the_first_form_is_gone_on_with_in_the_new_one(
    data, evening, stick, clock, sample
):
    as_form_1(journal_of(stick))
    with opened(data, clock, stick) as store:
        store.record(sample())
        entries = list(store.entries())
    assert journal_of(stick).read_bytes().startswith(journal_format.MAGIC)
    assert list(journal.read_entries(journal_of(stick), None, ORGANISER)) == entries
    assert not list((stick / "pledge-kiosk").glob("*.kept"))


@pytest.mark.parametrize("left", [3, 10, 20])
@pytest.mark.parametrize("at", ["inside a record", "between two", "its last byte"])
def test_a_journal_that_was_cut_says_that_the_end_is_missing(
    tmp_path, evening, stick, clock, sample, left, at
):
    path = journal_of(stick)
    begin, end = records(path)[left]
    size = {"inside a record": (begin + end) // 2, "between two": begin, "its last byte": end - 1}
    os.truncate(path, size[at])
    done = restored(stick, tmp_path / "new", clock)
    missing, found = told(tmp_path / "new")
    if at == "its last byte":  # the box is whole: nothing of that one is lost
        assert len(found) == left
        assert [one.what.first for one in done.missing] == [left + 2], "others stood behind it"
    else:
        assert len(found) == left - 1
        assert [(one.first, one.last) for one in missing] == [(left + 1, None)]
        assert done.missing
    with opened(tmp_path / "new", clock) as store:
        assert store.recovered is None
        assert store.record(sample()).number == len(found) + 2
        assert store.verify().missing == missing


def test_the_reader_of_before_lost_everything_behind(tmp_path, evening, stick, clock, monkeypatch):
    """The control: stopping at the first broken record."""

    def stop(scan: Scan) -> bool:
        scan.is_torn = True
        return False

    monkeypatch.setattr(journal_scan.Scan, "_go_past", stop)
    break_records(journal_of(stick), 6)
    assert restored(stick, tmp_path / "new", clock).signatures == 4


# --- several copies -----------------------------------------------------------------------------


def test_only_what_is_missing_in_all_copies_is_missing(
    tmp_path, data, evening, stick, clock, sample, state_folder
):
    break_records(journal_of(stick), 4, 9, 15)
    other = local_journal(state_folder)
    break_records(other, 3, 9, 16)
    done = restored([stick, other], tmp_path / "new", clock)
    assert [(gone.what.first, gone.what.last) for gone in done.missing] == [(9, 9)]
    assert len(told(tmp_path / "new")[1]) == PEOPLE - 1
    backup = next((data / "sample" / "backups").iterdir())
    whole = restored([stick, other, backup], tmp_path / "third", clock)
    assert (whole.signatures, whole.missing) == (PEOPLE, ())


def test_a_damaged_ledger_gives_all_that_can_be_read(tmp_path, data, evening, stick, clock):
    """One page after the other: but for those of the schema, the others are read."""
    ledger = data / "sample" / "ledger.db"
    whole = ledger.read_bytes()
    given = []
    for page in range(0, len(whole) // cipher.PAGE, 3):
        ledger.write_bytes(whole)
        flip(ledger, page * cipher.PAGE + 300)
        try:
            done = restored(ledger, tmp_path / "new", clock)
        except LedgerDamaged:
            continue
        given.append(done.signatures)
        assert done.signatures == PEOPLE or done.missing
        both = restored([ledger, stick], tmp_path / "both", clock)
        assert (both.signatures, both.missing) == (PEOPLE, ())
    assert len(given) > len(whole) // cipher.PAGE // 5
    assert min(given) < PEOPLE
    assert sorted(given)[1] > PEOPLE // 2


def crashed(data: Path, state: Path, store: Store, to: Path) -> None:
    """Leaves the folders as they are while `store` is open, and nothing of what comes later."""
    shutil.copytree(data, to / "data")
    shutil.copytree(state, to / "state")
    store.close()
    for folder, kept in ((data, to / "data"), (state, to / "state")):
        shutil.rmtree(folder)
        kept.rename(folder)


@pytest.fixture
def died(data, stick, clock, sample, state_folder, tmp_path) -> list[Signature]:
    """The same evening, whose kiosk died at its end: the last half is in the ledger's log."""
    (tmp_path / "crash").mkdir()
    store = opened(data, clock, stick)
    kept = [store.record(sample()) for _ in range(PEOPLE // 2)]
    store.checkpoint()
    kept += [store.record(sample()) for _ in range(PEOPLE // 2)]
    crashed(data, state_folder, store, tmp_path / "crash")
    return kept


def lose_the_log(data: Path) -> None:
    """Everything in it, as a flip in its header does."""
    flip(data / "sample" / "ledger.db-wal", 20)


def test_a_log_that_breaks_off_is_seen(data, died):
    ledger = data / "sample" / "ledger.db"
    log = ledger.with_name("ledger.db-wal")
    whole = log.read_bytes()
    assert not wal.has_lost_end(ledger)
    chance = random.Random(7)
    for place in (chance.randrange(len(whole)) for _ in range(60)):
        flip(log, place, chance.randrange(8))
        with closing(connect_to(ledger)) as connection:
            found = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
        log.write_bytes(whole)
        broken = bytearray(whole)
        broken[place] ^= 1 << 3
        log.write_bytes(broken)
        assert wal.has_lost_end(ledger) or found == PEOPLE + 1
        log.write_bytes(whole)


def connect_to(ledger: Path):
    copy = ledger.with_name("look.db")
    for suffix in ("", "-wal"):
        shutil.copyfile(ledger.with_name(f"ledger.db{suffix}"), copy.with_name(f"look.db{suffix}"))
    copy.with_name("look.db-shm").unlink(missing_ok=True)
    return connect(copy, "rw", query_only=True, key=page_key.find(ledger.parent).raw)


def test_a_ledger_whose_log_is_broken_is_restored_with_a_word(tmp_path, data, died, clock):
    lose_the_log(data)
    done = restored(data / "sample" / "ledger.db", tmp_path / "new", clock)
    assert done.signatures == PEOPLE // 2
    assert [gone.what.last for gone in done.missing] == [None]


# --- the kiosk's own start -----------------------------------------------------------------------


def test_what_can_be_read_comes_back_at_the_next_start_and_the_rest_is_named(
    data, died, clock, sample, state_folder
):
    lose_the_log(data)
    kiosk = kiosk_of(data)
    break_records(local_journal(state_folder), PEOPLE - 3, PEOPLE - 2)
    with opened(data, clock) as store:
        assert store.recovered is not None
        assert count(store.recovered.missing) == 2
        assert not store.recovered.is_complete
        lost = {PEOPLE - 4, PEOPLE - 3}
        assert [one.number for one in store.signatures()] == [
            one.number for one in died if one.number not in lost
        ]
        assert store.record(sample()).number == PEOPLE + 1
        verdict = store.verify()
        assert verdict.faults == ()
        assert verdict.missing == (Missing(kiosk, PEOPLE - 3, PEOPLE - 2),)
        entries = list(store.entries())
    assert held(local_journal(state_folder)) == entries, "it was written anew"
    with opened(data, clock) as store:
        assert store.recovered is None
        assert store.verify().missing == verdict.missing


def held(path: Path, damage: Damage | None = None) -> list[Entry]:
    return sorted(
        journal.read_entries(path, None, ORGANISER, damage),
        key=lambda one: (one.kiosk, one.sequence),
    )


def test_a_stick_that_comes_later_brings_back_what_was_missing(
    data, died, clock, sample, stick, state_folder
):
    lose_the_log(data)
    break_records(local_journal(state_folder), PEOPLE - 3, PEOPLE - 2)
    with opened(data, clock) as store:
        assert store.verify().missing
        new = store.record(sample())
    with opened(data, clock, stick) as store:
        verdict = store.verify()
        assert (verdict.faults, verdict.missing) == ((), ())
        assert {one.id for one in died} | {new.id} == {one.id for one in store.signatures()}
        assert [one.number for one in store.signatures()] == list(range(1, PEOPLE + 2))
        assert store.record(sample()).number == PEOPLE + 2
    assert not list((stick / "pledge-kiosk").glob("*.kept"))


def test_with_a_stick_nobody_is_missing(data, died, clock, stick, state_folder):
    lose_the_log(data)
    break_records(local_journal(state_folder), PEOPLE - 3, PEOPLE - 2)
    break_records(journal_of(stick), PEOPLE - 5)
    with opened(data, clock, stick) as store:
        assert [one.id for one in store.signatures()] == [one.id for one in died]
        assert store.recovered is not None
        assert store.recovered.missing == ()
        assert store.verify().missing == ()


@pytest.mark.parametrize("broken", ["its last record", "its last bytes are gone"])
def test_a_last_entry_that_is_lost_is_told_and_its_number_not_given_again(
    data, died, clock, sample, stick, state_folder, broken
):
    kiosk = kiosk_of(data)
    lose_the_log(data)
    path = local_journal(state_folder)
    begin, end = records(path)[-1]
    if broken == "its last record":
        flip(path, (begin + end) // 2)
    else:
        os.truncate(path, begin + 100)
    with opened(data, clock) as store:
        assert store.recovered is not None
        assert [(one.first, one.last) for one in store.recovered.missing] == [(PEOPLE + 1, None)]
        assert store.kiosk != kiosk
        assert [one.id for one in store.signatures()] == [one.id for one in died[:-1]]
        new = store.record(sample())
        assert new.number == PEOPLE + 1, "the last one was told that they are number 20"
        assert store.verify().is_sound
        assert store.verify().missing
    with opened(data, clock, stick) as store:
        assert {one.id for one in store.signatures()} == {one.id for one in died} | {new.id}
        assert {one.number for one in store.signatures()} == set(range(1, PEOPLE + 2))
        verdict = store.verify()
        assert (verdict.faults, verdict.missing) == ((), ())


@pytest.mark.parametrize("where", ["stick", "local"])
def test_a_broken_record_on_the_medium_is_written_anew_from_the_ledger(
    data, evening, clock, sample, stick, state_folder, where, caplog
):
    path = journal_of(stick) if where == "stick" else local_journal(state_folder)
    break_records(path, 7)
    with opened(data, clock, stick) as store:
        assert store.recovered is None
        store.record(sample())
        entries = list(store.entries())
        damage = Damage()
        assert held(path, damage) == entries
        assert not damage.is_damaged
        assert store.safety.mirror.condition == store.safety.local.condition == "current"
    assert "broken records" in caplog.text


def test_a_lost_data_folder_comes_back_from_a_broken_local_journal(
    data, evening, clock, sample, state_folder
):
    break_records(local_journal(state_folder), 5, 6)
    shutil.rmtree(data)
    with opened(data, clock) as store:
        assert store.recovered is not None
        assert count(store.recovered.missing) == 2
        assert store.count() == PEOPLE - 2
        assert store.record(sample()).number == PEOPLE + 1
        assert count(store.verify().missing) == 2


def test_an_act_on_a_signature_that_is_missing_is_passed_over(tmp_path, data, stick, clock, sample):
    with opened(data, clock, stick) as store:
        one, other = store.record(sample()), store.record(sample())
        store.hold(one.id)
        store.hold(other.id)
    break_records(journal_of(stick), 2)
    restored(stick, tmp_path / "new", clock)
    with opened(tmp_path / "new", clock) as store:
        assert [signature.id for signature in store.signatures()] == [other.id]
        assert store.verify().is_sound
        undone = store.undo()
        assert undone is not None
        assert undone.id == other.id
        assert store.undo() is None


def test_what_was_erased_stays_erased_where_its_tombstone_is_broken(
    tmp_path, data, stick, clock, sample
):
    with opened(data, clock, stick) as store:
        gone = store.record(sample(name="Gone Sample"))
        store.record(sample())
    shutil.copytree(data, tmp_path / "older")
    with opened(data, clock, stick) as store:
        store.erase(gone.id)
        number = next(at for at, entry in enumerate(store.entries(), 1) if entry.kind == "erased")
    break_records(journal_of(stick), number)
    older = next((tmp_path / "older" / "sample" / "backups").iterdir())
    restored([older, stick], tmp_path / "new", clock)
    with Store.read(tmp_path / "new", "sample") as store:
        assert all(b"Gone Sample" not in (entry.payload or b"") for entry in store.entries())
        assert store.verify().is_sound


# --- merging ------------------------------------------------------------------------------------


@pytest.fixture
def with_a_gap(tmp_path, evening, stick, clock) -> Iterator[list[Entry]]:
    """The entries of a ledger that lacks two of the evening."""
    broken = shutil.copytree(stick, tmp_path / "broken")
    break_records(journal_of(broken), 8, 9)
    restored(broken, tmp_path / "gap", clock)
    with Store.read(tmp_path / "gap", "sample") as store:
        return list(store.entries())


def test_a_ledger_with_a_known_gap_is_merged_and_filled(tmp_path, data, evening, with_a_gap, clock):
    with Store.read(data, "sample") as store:
        whole = list(store.entries())
    with opened(tmp_path / "other", clock) as store:
        store.merge(with_a_gap)
        assert count(store.verify().missing) == 2
        assert store.merge(whole).added == 2
        verdict = store.verify()
        assert (verdict.faults, verdict.missing) == ((), ())
        assert store.merge(whole).added == 0
        assert [one.number for one in store.signatures()] == [one.number for one in evening]


def test_orders_of_merging_give_the_same(tmp_path, data, evening, with_a_gap, clock):
    with Store.read(data, "sample") as store:
        whole = list(store.entries())

    def merged(folder: Path, *ledgers: list[Entry]) -> list[Signature]:
        with opened(folder, clock) as store:
            for entries in ledgers:
                store.merge(entries)
            assert store.verify().missing == ()
            return list(store.signatures())

    assert merged(tmp_path / "one", with_a_gap, whole) == merged(
        tmp_path / "two", whole, with_a_gap
    )


BREAKS: dict[str, Callable[[Path], None]] = {
    "length": lambda path: flip(path, records(path)[7][0] + 2),
    "place": lambda path: flip(path, records(path)[7][0] + 7),
    "id": lambda path: flip(path, records(path)[7][0] + 10),
    "hash": lambda path: flip(path, records(path)[7][0] + 30),
    "digest": lambda path: flip(path, records(path)[7][1] - 3),
    "last digest": lambda path: flip(path, records(path)[-1][1] - 3),
}


@pytest.mark.parametrize("breaks", BREAKS.values(), ids=BREAKS)
def test_a_record_whose_box_is_whole_is_not_lost(tmp_path, evening, stick, clock, breaks):
    breaks(journal_of(stick))
    damage = Damage()
    assert len(held(journal_of(stick), damage)) == PEOPLE + 1
    assert damage.is_damaged
    assert not damage.has_lost
    done = restored(stick, tmp_path / "new", clock)
    assert (done.signatures, done.missing) == (PEOPLE, ())


# --- a medium with bad blocks --------------------------------------------------------------------


class BadBlocks(io.FileIO):
    """A file on a medium that refuses some of its blocks."""

    bad: tuple[int, ...] = ()

    def read(self, size: int = -1, /) -> bytes:
        begin = self.tell()
        end = begin + size if size >= 0 else os.fstat(self.fileno()).st_size
        if any(begin < (block + 1) * BLOCK and block * BLOCK < end for block in self.bad):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().read(size)


@pytest.fixture
def refuses(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """From now on journals are read from a medium that refuses these blocks."""
    real = file_system.open_plain

    def refuse(*blocks: int) -> None:
        def opened(path: Path, *, is_buffered: bool = True):
            if path.suffix != ".journal":
                return real(path, is_buffered=is_buffered)
            file = BadBlocks(path, "rb")
            file.bad = blocks
            return file

        monkeypatch.setattr(file_system, "open_plain", opened)

    return refuse


def test_a_bad_block_costs_what_is_in_it_and_no_more(tmp_path, evening, stick, clock, refuses):
    begin, end = 2 * BLOCK, 3 * BLOCK
    hit = [at for at, (first, last) in enumerate(records(journal_of(stick)), 1)
           if first < end and begin < last]  # fmt: skip
    refuses(2)
    done = restored(stick, tmp_path / "new", clock)
    assert [gone.what.count for gone in done.missing] == [len(hit)]
    assert done.signatures == PEOPLE - len(hit)


def test_a_bad_block_at_the_end_is_told(tmp_path, evening, stick, clock, refuses):
    _, end = records(journal_of(stick))[-1]
    refuses(end // BLOCK)
    done = restored(stick, tmp_path / "new", clock)
    assert done.missing[-1].what.last is None


def test_whoever_mends_by_himself_tries_a_failing_medium_again(evening, stick, refuses):
    """A fault that passes must not make entries missing for good."""
    path = journal_of(stick)
    refuses(2)
    with pytest.raises(OSError, match="Input/output"):
        list(journal.read_entries(path, None, ORGANISER))
