"""Who wrote what, in real ledgers: merging, migrations, repairs, and keys that are lost."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from forged import chained_again, entries, invented, unsigned
from kiosk.errors import LedgerDamaged
from kiosk.sealing import EntryKey, SecretKey
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store import Store, new_id
from kiosk.store.copies import restore, sources
from kiosk.store.db import migrate, schema
from kiosk.store.db.database import connect
from kiosk.store.keys import entry_key, page_key

STRANGER = EntryKey(SecretKey(b"s" * 32))


@pytest.fixture
def theirs(tmp_path_factory, clock, sample) -> Path:
    """The data folder of another table."""
    folder = tmp_path_factory.mktemp("theirs")
    with Store.open(folder, "sample", clock=clock) as store:
        for _ in range(3):
            store.record(sample())
    return folder


def read(folder: Path) -> list:
    with Store.read(folder, "sample") as store:
        return list(store.entries())


def words_of(folder: Path) -> str:
    with Store.read(folder, "sample") as store:
        return store.six_words()


def test_every_entry_is_signed_whatever_wrote_it(tmp_path, store, clock, sample):
    one = store.record(sample())
    store.hold(one.id)
    store.undo()
    clock.jump(300)
    store.erase(store.record(sample()).id)
    (found,) = store.verify().written
    assert found.is_sound
    assert found.before == 0
    assert all(entry.kiosk_signature for entry in store.entries())
    assert EntryType.CLOCK_MOVED in {entry.kind for entry in store.entries()}
    key = entry_key.find(tmp_path / "sample")
    assert key is not None
    assert found.authors == (key.author,)
    assert store.six_words() == key.author.words
    assert len(store.six_words().split()) == 6


def test_a_merge_says_whose_entries_they_are(store, theirs):
    done = store.merge(read(theirs))
    (found,) = done.written
    assert (found.entries, found.authors[0].words) == (4, words_of(theirs))
    assert not done.compare({words_of(theirs)}).unproven
    assert done.compare({STRANGER.author.words}).unproven
    assert store.merge(read(theirs)).written == ()


@pytest.mark.parametrize("key", [None, STRANGER], ids=["unsigned", "signed"])
def test_a_merge_says_that_invented_people_are_unsigned_or_of_a_strange_key(store, theirs, key):
    (found,) = store.merge(entries(200, new_id(), key)).written
    assert found.authors == ((STRANGER.author,) if key is not None else ())
    assert found.is_sound == (key is not None)
    assert ("unsigned" in found.sentence) == (key is None)
    assert {one.kiosk: one for one in store.verify().written}[found.kiosk].authors == found.authors


@pytest.mark.parametrize("key", [None, STRANGER], ids=["unsigned", "signed"])
def test_nobody_goes_on_in_the_name_of_a_kiosk_that_signs(store, theirs, key):
    known = read(theirs)
    more = list(entries(5, known[-1].kiosk, key, after=known[-1]))
    for given in (known + more, more):
        before = list(store.entries())
        with pytest.raises(LedgerDamaged, match=r"Entr(y|ies) 5") as caught:
            store.merge(given)
        assert "Nothing was merged" in caught.value.remedy
        assert list(store.entries()) == before
        store.merge(known)
    assert store.count() == 3


def test_signatures_that_were_taken_away_refuse_a_merge(store, theirs):
    known = read(theirs)
    for given in (
        known[:2] + unsigned(known[2:]),
        [known[0], replace(known[1], kiosk_signature=bytes(64)), *unsigned(known[2:])],
    ):
        with pytest.raises(LedgerDamaged):
            store.merge(given)
    assert store.count() == 0


def make_older(folder: Path) -> None:
    """The ledger as the version before this one made it, which signed no entries."""
    path = folder / "sample" / "ledger.db"
    key = page_key.find(path.parent)
    (path.parent / entry_key.FILE).unlink()
    rows = []
    for entry in read(folder):
        payload = entry.payload
        if entry.kind is EntryType.OPENED:
            payload = b'{"event":"Sample evening","program":"0.1.0"}'
        rows.append(replace(entry, payload=payload))
    rows = chained_again(rows)
    with closing(connect(path, "rw", query_only=False, key=key.raw)) as file:
        file.execute("ALTER TABLE entry DROP COLUMN kiosk_signature")
        file.execute("CREATE TABLE pen_sheet (id BLOB PRIMARY KEY) STRICT")
        for one in rows:
            file.execute(
                "UPDATE entry SET payload = ?, digest = ?, previous = ?, hash = ? WHERE id = ?",
                (one.payload, one.digest, one.previous, one.hash, one.id.bytes),
            )
        file.execute(f"PRAGMA user_version={schema.VERSION - 1}")
    shutil.rmtree(path.parent / "backups")


def test_a_ledger_from_before_is_opened_and_signed_from_then_on(
    tmp_path, clock, sample, theirs, monkeypatch
):
    make_older(theirs)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "fresh"))
    with Store.open(theirs, "sample", clock=clock) as store:
        store.record(sample())
        (found,) = store.verify().written
        assert store.verify().is_sound
    assert (found.entries, found.before, found.unsigned) == (6, 4, 0)
    assert found.is_sound
    assert len(found.authors) == 1
    signed = [entry.kiosk_signature is not None for entry in read(theirs)]
    assert signed == [False] * 4 + [True] * 2
    # Opening it again, or restoring it with its words, changes nothing about that.
    Store.open(theirs, "sample", clock=clock).close()
    expected = restore.Expected((words_of(theirs),))
    done = restore.restore(
        theirs / "sample" / "ledger.db", tmp_path / "new", sources.Keys(), clock.now(),
        expected=expected,
    )  # fmt: skip
    assert done.unproven == ()
    assert done.is_vouched


def test_predecessors_from_before_are_covered_by_the_kiosk_that_goes_on(
    tmp_path, clock, sample, theirs, monkeypatch
):
    with Store.open(theirs, "sample", clock=clock) as store:
        store.merge(list(entries(2, new_id())))
    make_older(theirs)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "fresh"))
    with Store.open(theirs, "sample", clock=clock) as store:
        store.record(sample())
        found = store.verify().written
        assert len(found) == 2
        assert all(one.is_sound for one in found)
        # What comes later without a signature is not covered.
        done = store.merge(entries(2, new_id()))
        assert [one.is_sound for one in done.written] == [False]
        assert sum(not one.is_sound for one in store.verify().written) == 1


def test_a_copy_from_before_is_restored_and_said_to_be_unsigned(
    tmp_path, clock, theirs, monkeypatch
):
    make_older(theirs)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "fresh"))
    source = theirs / "sample" / "ledger.db"
    done = restore.restore(source, tmp_path / "new", sources.Keys(), clock.now())
    assert done.signatures == 3
    (found,) = done.unproven
    assert (found.entries, found.unsigned, found.authors) == (4, 4, ())
    with Store.open(tmp_path / "new", "sample", clock=clock) as store:
        assert store.verify().is_sound
        assert [one.is_sound for one in store.verify().written] == [False, True]


def test_a_repaired_ledger_goes_on_with_the_same_six_words(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        words = store.six_words()
    (tmp_path / "sample" / "ledger.db").write_bytes(b"x" * 40_000)
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert store.recovered is not None
        store.record(sample())
        assert store.six_words() == words
        assert all(one.is_sound for one in store.verify().written)


def test_a_lost_data_folder_gets_its_key_back(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        words = store.six_words()
    shutil.rmtree(tmp_path / "sample")
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert store.count() == 1
        assert store.six_words() == words
        assert all(one.is_sound for one in store.verify().written)


@pytest.fixture(params=["gone", "broken"])
def lost(request, tmp_path, clock, sample) -> tuple[str, bool]:
    """The six words of a ledger that lost the key of its entries, and whether that is broken."""
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        words = store.six_words()
    key = tmp_path / "sample" / entry_key.FILE
    if request.param == "gone":
        key.unlink()
    else:
        key.write_bytes(b"[" * 5000)
    return words, request.param == "broken"


def test_a_lost_key_stops_nobody_and_is_told(tmp_path, clock, sample, lost, monkeypatch):
    words, is_broken = lost
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "fresh"))  # the local journal has a copy
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        assert store.six_words() != words
        (found,) = store.verify().written
        assert store.verify().is_sound
    assert not found.is_sound
    assert f"“{words}” did not sign" in found.strange[0]
    assert (tmp_path / "sample" / entry_key.DAMAGED).exists() == is_broken


def test_a_lost_key_comes_back_from_the_local_journal(tmp_path, clock, sample, lost):
    words, is_broken = lost
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        assert store.six_words() == words
        (found,) = store.verify().written
    assert found.is_sound
    assert (tmp_path / "sample" / entry_key.DAMAGED).exists() == is_broken


def test_the_key_is_its_owners_alone(tmp_path, store):
    file = tmp_path / "sample" / entry_key.FILE
    assert file.stat().st_mode & 0o777 == 0o600
    page = page_key.find(tmp_path / "sample")
    signs = entry_key.find(tmp_path / "sample")
    assert signs is not None
    assert signs.secret != page.secret
    assert store.record(invented(1)).number == 1


def test_the_last_migration_adds_a_column(ledger_file, store):
    assert len(migrate.all_steps()) == schema.VERSION
    assert ledger_file.exists()
