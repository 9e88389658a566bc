"""A single bit of the ledger's file turns: that is always seen.

The pages are authenticated. The control is the same ledger without a key: there SQLite's own
check misses most.
"""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.errors import WorldFault
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from kiosk.store.db import database
from kiosk.store.keys import page_key


@pytest.fixture
def ledger(fast_folder: Path, sample) -> Path:
    with Store.open(fast_folder, "sample", clock=SystemClock()) as store:
        for _ in range(40):
            store.record(sample())
    return fast_folder / "sample" / "ledger.db"


@pytest.fixture
def flips(how_many) -> int:
    return how_many(30, 300)


def flipped(path: Path, seed: int, flips: int):
    """Turns one bit of the file after the other, and puts the whole file back."""
    chance = random.Random(seed)
    whole = path.read_bytes()
    for _ in range(flips):
        place, bit = chance.randrange(len(whole)), chance.randrange(8)
        broken = bytearray(whole)
        broken[place] ^= 1 << bit
        path.write_bytes(broken)
        yield place, bit
    path.write_bytes(whole)


def is_seen(data: Path) -> bool:
    try:
        with Store.read(data, "sample") as store:
            return not store.verify().is_sound
    except WorldFault:
        return True


def test_every_flipped_bit_is_seen(ledger, fast_folder, flips):
    missed = [place for place in flipped(ledger, 20300301, flips) if not is_seen(fast_folder)]
    assert missed == []
    assert not is_seen(fast_folder)


def test_without_a_key_the_files_own_check_misses_most(ledger, flips):
    key, plain = page_key.find(ledger.parent).raw, ledger.with_name("plain.db")
    with closing(database.connect(ledger, "rw", query_only=False, key=key)) as connection:
        connection.execute(f"ATTACH '{plain}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    found = 0
    for _ in flipped(plain, 20300301, flips):
        try:
            with closing(dbapi2.connect(str(plain))) as connection:
                verdict = connection.execute("PRAGMA integrity_check").fetchone()
                found += verdict != ("ok",)
        # SQLite's message quotes the damaged schema, which need not be UTF-8 any more.
        except (dbapi2.Error, UnicodeDecodeError):
            found += 1
    assert found < flips / 2, found
