"""Merging the ledger of another table, and merging it again when all of it is known.

The entries are those of a real ledger, in memory as a bundle's reader gives them; each is
checked, written, and its signature derived with its words. The peer of the same run is raw
sqlite3 putting the very same entries into the same table and indexes and nothing else.

    python bench/merge.py --signatures 20000
"""

from __future__ import annotations

import argparse
import json
import random
import secrets
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.signing import entries
from kiosk.signing.clock import SystemClock, microseconds
from kiosk.signing.entries import Entry, Kind
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Signature
from kiosk.store import Store, keys, new_id, page_key
from kiosk.store.rows import entry_values

LIMIT, LIMIT_AGAIN = 50_000, 500_000
"""Rows a second: new ones, and known ones."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--signatures", type=int, default=20_000, help="in the other ledger")
    parser.add_argument("--no-ink", action="store_true", help="typed names only")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = run(Path(folder), given.signatures, has_ink=not given.no_ink)
    if given.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:26} {value}")
    return 0


def run(folder: Path, signatures: int, *, has_ink: bool) -> dict[str, float | int]:
    """Rows a second: raw, merged, merged again."""
    theirs = list(ledger(signatures, has_ink=has_ink))
    with Store.open(folder, "bench", clock=SystemClock()) as store:
        raw = raw_rate(folder, theirs)
        began = time.perf_counter()
        store.merge(theirs)
        first = time.perf_counter() - began
        began = time.perf_counter()
        store.merge(theirs)
        again = time.perf_counter() - began
    rate = len(theirs) / first
    return {
        "entries": len(theirs),
        "raw_insert_rows_per_second": round(raw),
        "merge_rows_per_second": round(rate),
        "ratio_to_raw": round(rate / raw, 2),
        "limit_rows_per_second": LIMIT,
        "known_rows_per_second": round(len(theirs) / again),
        "known_limit_rows_per_second": LIMIT_AGAIN,
    }


def ledger(signatures: int, *, has_ink: bool) -> Iterator[Entry]:
    """The entries of another kiosk, chained as its own store would."""
    chance = random.Random(3)  # noqa: S311 - sample data
    kiosk, previous = new_id(), entries.GENESIS
    now = SystemClock().now()
    at = microseconds(now)
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
    for sequence in range(1, signatures + 1):
        signature = replace(
            plain,
            id=new_id(),
            name=f"Sample Person {sequence}",
            ink=drawn(chance) if has_ink else None,
            withdrawal=chance.randbytes(32),
        )
        entry = entries.make(
            id=new_id(),
            kiosk=kiosk,
            sequence=sequence,
            kind=Kind.SIGNED,
            signature=signature.id,
            at=at,
            payload=entries.signed_payload(signature),
            salt=secrets.token_bytes(16),
            previous=previous,
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


def raw_rate(folder: Path, theirs: list[Entry]) -> float:
    """Rows a second of plain INSERTs in one transaction."""
    source = dbapi2.connect(f"file:{folder}/bench/ledger.db?mode=ro", uri=True)
    keys.unlock(source, page_key.find(folder / "bench").raw)
    raw = sqlite3.connect(folder / "raw.db", isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    for (ddl,) in source.execute(
        "SELECT sql FROM sqlite_schema WHERE tbl_name = 'entry' AND sql IS NOT NULL"
    ):
        raw.execute(ddl)
    rows = [tuple(entry_values(entry).values()) for entry in theirs]
    began = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?)", rows)
    raw.execute("COMMIT")
    took = time.perf_counter() - began
    raw.close()
    source.close()
    return len(theirs) / took


if __name__ == "__main__":
    raise SystemExit(main())
