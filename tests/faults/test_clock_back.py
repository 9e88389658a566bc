"""The machine's clock is set back two days in the middle of an evening, and forward again."""

from __future__ import annotations

from pathlib import Path

import broken_disk
from clock_signer import TWO_DAYS
from kiosk.signing.entries.ledger_entry import EntryType, decode
from kiosk.store import Store

SIGNER = Path(__file__).with_name("clock_signer.py")


def test_order_is_that_of_the_table_and_each_jump_an_entry(disk, tmp_path):
    broken_disk.run(disk, SIGNER, str(tmp_path))
    with Store.read(tmp_path, "sample") as store:
        signatures = list(store.signatures())
        entries = list(store.entries())
        assert store.verify().is_sound
    assert [signature.number for signature in signatures] == [1, 2, 3, 4, 5, 6]
    signed = [entry.signature for entry in entries if entry.kind is EntryType.SIGNED]
    assert signed == [signature.id for signature in signatures]
    jumps = [
        decode(entry.payload)["seconds"]
        for entry in entries
        if entry.kind is EntryType.CLOCK_MOVED and entry.payload is not None
    ]
    assert jumps == [-TWO_DAYS, TWO_DAYS]
    # The control: by the time they carry they would stand in another order.
    by_time = sorted(signatures, key=lambda signature: signature.signed_at)
    assert [signature.number for signature in by_time] == [3, 4, 1, 2, 5, 6]
