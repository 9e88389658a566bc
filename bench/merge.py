"""Merging the ledger of another table, merging it again, and making the signatures anew.

A row is an entry of the other ledger. Each is checked (digest, hash, link), written to the
table of entries with its indexes, and its signature, one an entry, is derived into another
table, all in one transaction with encrypted pages; so twice as many rows are written as are
counted. The entries are in memory, as a bundle's reader gives them.

The named peer of the same run copies the same entries from another file by ATTACH and INSERT OR
IGNORE, into the same table and indexes, under the same settings, and does nothing else: no
check, no signature; once with encrypted pages, once without. The floor of a merge is that encrypted
copy and what the checks cost alone: two SHA-256 an entry, and one Ed25519 signature in 256.

    python bench/merge.py --signatures 20000
"""

from __future__ import annotations

import argparse
import json
import os
import random
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import accumulate
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.sealing import EntryKey, SecretKey
from kiosk.signing.clock import SystemClock, microseconds
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.authorship import CHECKED_EVERY, announced, announcing_fields
from kiosk.signing.entries.ledger_entry import Entry, EntryType
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Signature
from kiosk.store import Store, new_id
from kiosk.store.db import cipher
from kiosk.store.db.database import connect
from kiosk.store.db.rows import entry_row
from kiosk.store.keys import page_key

LIMIT, LIMIT_AGAIN = 15_000, 500_000
"""Entries a second: new ones, and known ones."""

ROUNDS = 3


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--signatures", type=int, default=20_000, help="in the other ledger")
    parser.add_argument("--no-ink", action="store_true", help="typed names only")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        figures = run(Path(folder), options.signatures, has_ink=not options.no_ink)
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:26} {value}")
    return 0


def run(folder: Path, signatures: int, *, has_ink: bool) -> dict[str, float | int]:
    """Rows a second: copied, merged, merged again, made anew. The best of `ROUNDS` each."""
    theirs = list(ledger(signatures, has_ink=has_ink))
    copied, plainly, checked, merged, again, rebuilt = (Rate(theirs) for _ in range(6))
    for turn in range(ROUNDS):  # in turns, so that whatever else runs here slows all alike
        place = folder / str(turn)
        with Store.open(place, "bench", clock=SystemClock()) as store:
            key = page_key.find(place / "bench").raw
            copy(place / "copy", place, key, theirs, key, copied)
            copy(place / "plain", place, key, theirs, None, plainly)
            checked.of(partial(check, theirs))
            merged.of(partial(store.merge, theirs))
            again.of(partial(store.merge, theirs))
            rebuilt.of(store.rebuild)
        shutil.rmtree(place)
    return {
        "entries": len(theirs),
        "merge_entries_per_second": round(merged.best),
        "merge_written_rows_per_second": round(2 * merged.best),
        "limit_entries_per_second": LIMIT,
        "copy_entries_per_second": round(copied.best),
        "copy_unencrypted_entries_per_second": round(plainly.best),
        "ratio_to_copy": round(merged.best / copied.best, 2),
        "ratio_to_copy_unencrypted": round(merged.best / plainly.best, 2),
        "merge_processor_us_per_entry": round(merged.processor, 1),
        "copy_processor_us_per_entry": round(copied.processor, 1),
        "checks_processor_us_per_entry": round(checked.processor, 1),
        "floor_processor_us_per_entry": round(copied.processor + checked.processor, 1),
        "known_entries_per_second": round(again.best),
        "known_limit_entries_per_second": LIMIT_AGAIN,
        "rebuild_entries_per_second": round(rebuilt.best),
        "rebuild_processor_us_per_entry": round(rebuilt.processor, 1),
    }


class Rate:
    """How fast a piece of work went through `theirs`, at best."""

    def __init__(self, theirs: list[Entry]) -> None:
        self._count = len(theirs)
        self.best = 0.0
        """Entries a second, by the clock on the wall."""
        self.processor = float("inf")
        """Microseconds of the processor's time for each, which other programs disturb less."""

    def of(self, work: Callable[[], object]) -> None:
        began, busy = time.perf_counter(), time.process_time()
        work()
        self.best = max(self.best, self._count / (time.perf_counter() - began))
        self.processor = min(self.processor, (time.process_time() - busy) / self._count * 1e6)


def ledger(
    signatures: int, *, has_ink: bool, key: EntryKey | None = None, of: str = "Sample Person"
) -> Iterator[Entry]:
    """The entries of another kiosk, chained and signed as its own store would.

    `of` is what all who sign there are called, before a number.
    """
    chance = random.Random(of)  # noqa: S311 - sample data
    kiosk, key = new_id(), key or EntryKey(SecretKey.new())
    now = SystemClock().now()
    at = microseconds(now)
    opened = ledger_entry.make(
        id=new_id(),
        kiosk=kiosk,
        sequence=1,
        kind=EntryType.OPENED,
        signature=None,
        at=at,
        payload=ledger_entry.encode(announcing_fields(key, kiosk)),
        salt=secrets.token_bytes(16),
        previous=ledger_entry.GENESIS,
        key=key,
    )
    yield opened
    previous = opened.hash
    plain = Signature(
        id=kiosk,
        name="",
        role="editor",
        organisation="Sample Films",
        ink=None,
        by_mark=False,
        consents=(Consent("pledge", "1", "en", "I sign this letter, and my line is published."),),
        letter_language="en",
        letter_version="0" * 64,
        event="Sample evening",
        source="BAR",
        how=How.KIOSK,
        signed_at=now,
        withdrawal=b"",
    )
    for sequence in range(2, signatures + 2):
        signature = replace(
            plain,
            id=new_id(),
            name=f"{of} {sequence}",
            ink=drawn(chance) if has_ink else None,
            withdrawal=chance.randbytes(32),
        )
        entry = ledger_entry.make(
            id=new_id(),
            kiosk=kiosk,
            sequence=sequence,
            kind=EntryType.SIGNED,
            signature=signature.id,
            at=at,
            payload=ledger_entry.signed_payload(signature),
            salt=secrets.token_bytes(16),
            previous=previous,
            key=key,
        )
        previous = entry.hash
        yield entry


def drawn(chance: random.Random) -> Ink:
    """Invented ink of a usual size: four strokes of thirty points."""
    strokes = []
    for _ in range(4):
        across, down = (accumulate(chance.randrange(-20, 21) for _ in range(30)) for _ in range(2))
        left, top = chance.randrange(2000), chance.randrange(1000)
        points = [(left + x, top + y) for x, y in zip(across, down, strict=True)]
        strokes.append(tuple(points))
    return Ink(tuple(strokes))


def copy(
    folder: Path, ledger_of: Path, key: bytes, theirs: list[Entry], own: bytes | None, rate: Rate
) -> None:
    """Measures ATTACH + INSERT OR IGNORE; pages under `own`, None for plain ones.

    One entry is there already: into an empty table SQLite copies pages whole, which no table
    that has begun to sign can do.
    """
    folder.mkdir()
    rows = [entry_row(entry) for entry in theirs]
    insert = f"INSERT INTO entry VALUES ({', '.join('?' * len(rows[0]))})"  # noqa: S608
    source, target = folder / "source.db", folder / "target.db"
    with closing(like(source, ledger_of, key, own)) as made:
        made.execute("BEGIN IMMEDIATE")
        made.executemany(insert, rows)
        made.execute("COMMIT")
    with closing(like(target, ledger_of, key, own)) as ours:
        ours.execute(insert, (bytes(16), bytes(16), *rows[0][2:4], None, *rows[0][5:]))
        key_clause = f"KEY \"x'{own.hex()}'\"" if own is not None else "KEY ''"
        ours.execute(f"ATTACH '{source}' AS other {key_clause}")

        def work() -> None:
            ours.execute("BEGIN IMMEDIATE")
            ours.execute("INSERT OR IGNORE INTO entry SELECT * FROM other.entry")
            ours.execute("COMMIT")

        rate.of(work)


def check(theirs: list[Entry]) -> None:
    """Hashes payloads and links, and verifies as many signatures as a merge; builds nothing."""
    said = announced(theirs[0].kiosk, theirs[0].kind, theirs[0].payload)
    assert said is not None
    for number, entry in enumerate(theirs):
        if not ledger_entry.is_sound(entry, entry.previous):
            raise ValueError("the sample is not sound")
        if number % CHECKED_EVERY == 0:
            ledger_entry.is_signed(said.author, entry.hash, entry.kiosk_signature)


def like(path: Path, ledger_of: Path, key: bytes, own: bytes | None) -> dbapi2.Connection:
    """A new file with the ledger's settings and its table of entries, and nothing else."""
    made = connect(path, "rwc", query_only=False, key=own)
    with closing(dbapi2.connect(f"{ledger_of}/bench/ledger.db")) as ledger_file:
        cipher.unlock(ledger_file, key)
        for (statement,) in ledger_file.execute(
            "SELECT sql FROM sqlite_schema WHERE tbl_name = 'entry' AND sql IS NOT NULL"
        ):
            made.execute(statement)
    return made


if __name__ == "__main__":
    raise SystemExit(main())
