"""Withdrawing and erasing: nothing is left in any file, and nothing brings anybody back.

Pages and journals are encrypted, which would hide every byte from a search. Here the pages
are written plain, and a journal is read with its key.
"""

from __future__ import annotations

import secrets
from contextlib import closing
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from kiosk.errors import BadInput, StoreFailed
from kiosk.sealing import PrivateKey
from kiosk.signing import codes, tally
from kiosk.signing.entries import private
from kiosk.signing.entries.ledger_entry import EntryType, erased
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Life, Reason
from kiosk.store import Store, new_id
from kiosk.store.copies import journal
from kiosk.store.db import cipher
from kiosk.store.keys import page_key

SECRET = ("Quillfeather", "costumière", "Invented Pictures", "alma@quill.example")
INK = Ink((tuple((x * 37 % 900, x * 91 % 700) for x in range(60)),))


@pytest.fixture
def plain(monkeypatch):
    """Every page of every database as it is, without its key."""
    monkeypatch.setattr(cipher, "unlock", lambda connection, key: None)


@pytest.fixture
def kiosk(plain, tmp_path, clock):
    stick = tmp_path / "stick"
    stick.mkdir()
    with Store.open(tmp_path / "data", "sample", clock=clock, second_copy=stick) as store:
        yield store


def alma(sample, **fields):
    key = PrivateKey.new().public
    given = replace(
        sample(name=f"Alma {SECRET[0]}", role=SECRET[1], organisation=SECRET[2], ink=INK),
        **{"withdrawal": secrets.token_bytes(32), **fields},
    )
    return private.sealed(given, key, email=SECRET[3], seals_name=False)


def held_by(folder) -> bytes:
    """Every byte of every file below the folder, folded so that a search index shows too."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def traces(folder, signature) -> list[bytes]:
    """What of a signature is still there; each name as typed and as it is folded."""
    words = [w.encode() for w in (*SECRET[:3], "quillfeather", "costumiere", "invented")]
    wanted = [*words, signature.ink.encode(), signature.sealed, signature.withdrawal]
    found = held_by(folder)
    return [one for one in wanted if one in found]


def test_nothing_of_an_erased_signature_is_left_in_any_file(kiosk, sample, tmp_path):
    for _ in range(30):
        kiosk.record(sample(name="Kept Sample", organisation="Kept Films", ink=None))
    gone = kiosk.record(alma(sample, withdrawal=codes.digest(codes.new_withdrawal_code())))
    kiosk.correct(gone.id, name=f"Alma M. {SECRET[0]}", role=SECRET[1], organisation=SECRET[2])
    kiosk.hold(gone.id)
    kiosk.maintain()
    assert len(traces(tmp_path / "data", gone)) == 9, "the search must see what it looks for"
    assert kiosk.erase(gone.id) == 1
    assert traces(tmp_path, gone) == []
    assert b"Kept" in held_by(tmp_path / "data")
    left = erased(gone.id, gone.number, signed_at=gone.signed_at, event=gone.event)
    assert kiosk.find(gone.id) == left
    assert kiosk.verify().is_sound
    kiosk.close()
    assert traces(tmp_path, gone) == []


def test_the_journal_on_the_stick_keeps_no_payload(kiosk, sample, tmp_path):
    one, gone = kiosk.record(sample()), kiosk.record(alma(sample))
    kiosk.erase(gone.id)
    (file,) = (tmp_path / "stick").rglob("*.journal")
    key = page_key.find(tmp_path / "data" / "sample").secret
    entries = list(journal.read_entries(file, key, None))
    assert entries == list(kiosk.entries())
    with_payload = {e.signature for e in entries if e.payload and e.kind is not EntryType.ERASED}
    assert with_payload == {None, one.id}


def test_a_rebuild_gives_exactly_what_erasing_left(kiosk, sample):
    signed = [kiosk.record(alma(sample, name=f"Alma Sample{n}")) for n in range(6)]
    kiosk.hold(signed[1].id)
    kiosk.correct(signed[2].id, name="Fixed Sample", role="", organisation="")
    kiosk.withdraw(signed[3].id)
    kiosk.erase(*(one.id for one in signed[1:4]))
    left = list(kiosk.signatures())
    assert [one.number for one in left] == [1, 2, 3, 4, 5, 6]
    assert kiosk.verify().is_sound
    kiosk.rebuild()
    assert list(kiosk.signatures()) == left
    assert kiosk.tally() == tally.count(left)
    assert (kiosk.tally().total, kiosk.tally().published, kiosk.count()) == (6, 3, 3)


def test_erasing_again_changes_nothing(kiosk, sample):
    gone = kiosk.record(sample())
    assert kiosk.erase(gone.id, gone.id) == 1
    head = kiosk.head()
    assert kiosk.erase(gone.id) == 0
    assert kiosk.head() == head
    with pytest.raises(BadInput):
        kiosk.strike(gone.id)
    assert kiosk.withdraw(gone.id).life is Life.ERASED
    assert kiosk.undo() is None


def test_an_open_reader_is_told_of_and_the_next_try_ends_it(
    kiosk, sample, tmp_path, ledger_path, monkeypatch
):
    gone = kiosk.record(alma(sample))
    kiosk._database.writer().connection.driver_connection.execute("PRAGMA busy_timeout=50")
    with closing(dbapi2.connect(str(ledger_path), isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entry").fetchall()
        with pytest.raises(StoreFailed, match="reading the ledger"):
            kiosk.erase(gone.id)
        assert kiosk.find(gone.id).life is Life.ERASED
        assert traces(tmp_path, gone)
    assert kiosk.erase(gone.id) == 0
    assert traces(tmp_path, gone) == []


@pytest.fixture
def ledger_path(tmp_path):
    return tmp_path / "data" / "sample" / "ledger.db"


def test_withdrawing_takes_a_signature_off_and_keeps_what_was_given(kiosk, sample):
    one = kiosk.record(sample())
    kiosk.strike(one.id, Reason.DUPLICATE)
    kiosk.release(one.id)
    gone = kiosk.withdraw(one.id)
    assert gone == replace(one, life=Life.WITHDRAWN) == kiosk.find(one.id)
    head = kiosk.head()
    assert kiosk.withdraw(one.id) == gone
    assert kiosk.head() == head
    assert (kiosk.tally().withdrawn, kiosk.count()) == (1, 0)
    kiosk.rebuild()
    assert kiosk.find(one.id) == gone
    assert kiosk.verify().is_sound


def test_a_code_finds_its_signature_until_it_is_erased(kiosk, sample):
    code = codes.new_withdrawal_code()
    kiosk.record(sample())
    one = kiosk.record(sample(withdrawal=codes.digest(code)))
    assert kiosk.find_code(code) == one
    assert kiosk.find_code(code.replace("-", " ").lower()) == one
    assert kiosk.find_code(codes.new_withdrawal_code()) is None
    with pytest.raises(BadInput):
        kiosk.find_code("nonsense")
    kiosk.erase(one.id)
    assert kiosk.find_code(code) is None


def test_an_old_ledger_brings_nobody_back(kiosk, sample, tmp_path):
    gone, kept = kiosk.record(alma(sample)), kiosk.record(sample())
    old = list(kiosk.entries())
    kiosk.erase(gone.id)
    head = kiosk.head()
    assert kiosk.merge(old).added == 0
    assert kiosk.head() == head
    assert kiosk.find(gone.id).life is Life.ERASED
    assert traces(tmp_path, gone) == []
    assert kiosk.find(kept.id) == kept


def test_an_old_file_and_the_tombstone_merged_elsewhere_leave_nothing(
    kiosk, sample, tmp_path, clock
):
    gone = kiosk.record(alma(sample))
    old = list(kiosk.entries())
    kiosk.erase(gone.id)
    fresh = list(kiosk.entries())
    for offered in ([old, fresh], [old + fresh[len(old) :]], [fresh, old]):
        folder = tmp_path / f"other-{new_id()}"
        with Store.open(folder, "sample", clock=clock) as other:
            for entries in offered:
                other.merge(entries)
            assert other.find(gone.id) == kiosk.find(gone.id)
            assert traces(folder, gone) == []
            assert other.search("alma") == []
            assert other.verify().is_sound


def test_what_remains_is_counted(kiosk, sample):
    signed = [kiosk.record(sample()) for _ in range(5)]
    left = kiosk.residue()
    assert (left.signatures, left.payloads, left.filled, left.erased) == (5, 5, 5, 0)
    assert not left.is_nothing
    kiosk.erase(*(one.id for one in signed))
    left = kiosk.residue()
    assert left.is_nothing
    assert (left.signatures, left.erased, left.head) == (5, 5, kiosk.head())
