"""Tampering by a raw connection is found and named; what can be rebuilt is rebuilt."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store import Store
from kiosk.store.db import cipher
from kiosk.store.keys import page_key

PRIVATE = "Sample Person"


@pytest.fixture
def tampered(store, sample, ledger_file):
    """A ledger of five signatures (entries 2 to 6) and a strike (7), for raw statements."""
    recorded = [store.record(sample()) for _ in range(5)]
    store.strike(recorded[0].id)

    def run(*statements: str):
        with closing(dbapi2.connect(str(ledger_file), isolation_level=None)) as raw:
            cipher.unlock(raw, page_key.find(ledger_file.parent).raw)
            for statement in statements:
                raw.execute(statement)
        return store.verify()

    return run


def test_an_untouched_ledger_is_sound(tampered, store):
    verdict = tampered()
    assert verdict.is_sound
    assert verdict.faults == ()
    assert (verdict.entries, verdict.signatures) == (7, 5)
    assert verdict.head == store.head()


ENTRY_4 = "Entry 4 is not what was written."


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE entry SET at = at + 1 WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET kind = 'struck' WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET payload = x'7b7d' WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET payload = CAST(payload || ' ' AS BLOB) WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET salt = randomblob(16) WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET digest = randomblob(32) WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET hash = randomblob(32) WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET previous = randomblob(32) WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET signature = randomblob(16) WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET id = randomblob(16) WHERE sequence = 4", ENTRY_4),
        ("UPDATE entry SET sequence = 40 WHERE sequence = 4", "Entry 4 is missing."),
        ("DELETE FROM entry WHERE sequence = 4", "Entry 4 is missing."),
        ("DELETE FROM entry WHERE sequence IN (3, 4)", "Entries 3 to 4 are missing."),
        ("UPDATE signature SET name = 'X' WHERE number = 3", "Signature 3 is not what"),
        ("UPDATE signature SET ink = NULL WHERE number = 3", "Signature 3 is not what"),
        ("UPDATE signature SET life = 'withdrawn' WHERE number = 3", "Signature 3 is not what"),
        ("UPDATE signature SET life = 'lost' WHERE number = 3", "Row 3 of the signatures"),
        ("UPDATE signature SET ink = x'0102' WHERE number = 3", "Row 3 of the signatures"),
        ("UPDATE signature SET consents = '[' WHERE number = 3", "Row 3 of the signatures"),
        ("DELETE FROM signature WHERE number = 3", "Signature 3 of the ledger is missing"),
        ("UPDATE signature SET number = 9 WHERE number = 3", "Signature 9 is not what"),
        ("UPDATE signature SET id = randomblob(16) WHERE number = 3", "is not in the ledger"),
        ("DELETE FROM entry WHERE sequence = 7", "Signature 1 is not what the ledger says."),
    ],
)
def test_tampering_is_found_and_named(tampered, statement, fault):
    verdict = tampered(statement)
    assert not verdict.is_sound
    assert any(fault in sentence for sentence in verdict.faults), verdict.faults
    assert PRIVATE not in " ".join(verdict.faults)


def test_the_derived_table_can_be_made_anew(tampered, store):
    was = list(store.signatures())
    assert not tampered("DELETE FROM signature WHERE number > 2").is_sound
    assert store.rebuild() == 5
    assert list(store.signatures()) == was
    assert store.verify().is_sound


def test_a_rebuild_that_cannot_be_done_changes_nothing(tampered, store):
    was = list(store.signatures())
    tampered("UPDATE entry SET payload = x'00' WHERE sequence = 4")
    with pytest.raises(LedgerDamaged, match="Entry 4"):
        store.rebuild()
    assert list(store.signatures()) == was


def test_an_erased_payload_leaves_the_chain_sound(tampered, store):
    verdict = tampered("UPDATE entry SET payload = NULL, salt = NULL WHERE sequence = 1")
    assert verdict.is_sound


def test_many_faults_are_counted_and_some_are_told(store, sample, tampered):
    for _ in range(60):
        store.record(sample())
    verdict = tampered("UPDATE signature SET name = 'X'")
    assert verdict.fault_count == 65
    assert 0 < len(verdict.faults) < 65


def test_many_repeated_entries_are_counted_and_some_are_told(store, sample, tmp_path, clock):
    recorded = [store.record(sample()) for _ in range(25)]
    with Store.open(tmp_path / "other", "sample", clock=clock) as other:
        for one in recorded:
            other.record(one)
        assert store.merge(other.entries()).signatures == 0
    verdict = store.verify()
    assert verdict.is_sound
    assert verdict.note_count == 25
    assert 0 < len(verdict.notes) < 25
    assert PRIVATE not in " ".join(verdict.notes)


def test_an_unknown_kind_is_a_fault_not_a_crash(tampered):
    verdict = tampered("UPDATE entry SET kind = 'dreamt' WHERE sequence = 4")
    assert any("entry" in sentence.lower() for sentence in verdict.faults)


def test_a_damaged_file_is_told(tmp_path, clock, sample, ledger_file):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        for _ in range(50):
            store.record(sample())
    content = bytearray(ledger_file.read_bytes())
    pages = len(content) // cipher.PAGE
    for page in range(pages // 2, pages):
        content[page * cipher.PAGE : page * cipher.PAGE + 64] = bytes(64)
    ledger_file.write_bytes(content)
    with Store.read(tmp_path, "sample") as reader:
        assert not reader.verify().is_sound


def test_a_reader_can_verify_beside_the_kiosk(store, sample, tmp_path):
    store.record(sample())
    store.note(EntryType.PAUSED)
    with Store.read(tmp_path, "sample") as beside:
        verdict = beside.verify()
    assert verdict.is_sound
    assert verdict.head == store.head()
