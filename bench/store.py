"""One durable signature through `Store.record` against raw sqlite3, interleaved in one run.

The raw side is the standard library's driver with WAL and synchronous=FULL, writing the very
same rows (entry and signature, byte for byte) into the same tables and indexes in one
transaction, with everything computed beforehand and no key. What remains is what the store
adds: the ink's code, the payload, the digests, the chain, the encrypted pages, the other
settings, and the journal on this machine with a sync of its own. Neither side fills what
signatures are found by: the store does that while nobody is signing, and `later_ms` tells what
it takes a signature.

    python bench/store.py --rounds 2000
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.signing.clock import SystemClock
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Signature
from kiosk.store import Store, new_id
from kiosk.store.db import cipher
from kiosk.store.keys import page_key
from kiosk.store.views import search_index

LIMIT_MS = 0.6
"""The most the median may lie above raw sqlite3: the journal on this machine is one more sync."""

WARM_UP = 50


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=1000, help="signatures on each side")
    parser.add_argument("--folder", type=Path, help="on which disk (default: the temporary one)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        store_ms, raw_ms, later_ms = run(Path(folder), options.rounds)
    figures = {
        "rounds": options.rounds,
        "store_median_ms": round(statistics.median(store_ms), 4),
        "store_p99_ms": round(percentile(store_ms, 99), 4),
        "raw_median_ms": round(statistics.median(raw_ms), 4),
        "raw_p99_ms": round(percentile(raw_ms, 99), 4),
        "median_ratio": round(statistics.median(store_ms) / statistics.median(raw_ms), 3),
        "median_difference_ms": round(statistics.median(store_ms) - statistics.median(raw_ms), 4),
        "limit_difference_ms": LIMIT_MS,
        "later_ms": round(later_ms, 4),
    }
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:22} {value}")
    return 0


def run(folder: Path, rounds: int) -> tuple[list[float], list[float], float]:
    """Milliseconds per signature: through the store, raw, and of the store's later work."""
    chance = random.Random(7)  # noqa: S311 - sample data
    store = Store.open(folder, "bench", clock=SystemClock())
    # By the same library as the store: two would break each other's locks on one file.
    source = dbapi2.connect(f"file:{folder}/bench/ledger.db?mode=ro", uri=True)
    cipher.unlock(source, page_key.find(folder / "bench").raw)
    raw, statements = open_raw(folder / "raw.db", source)
    store_ms: list[float] = []
    raw_ms: list[float] = []
    rows = None
    for turn in range(WARM_UP + rounds + 1):
        signature = sample(chance, turn)

        def through_store(signature: Signature = signature) -> None:
            store.record(signature)

        def through_raw(rows: list[tuple[object, ...]] | None = rows) -> None:
            if rows is not None:
                raw.execute("BEGIN IMMEDIATE")
                for statement, row in zip(statements, rows, strict=True):
                    raw.execute(statement, row)
                raw.execute("COMMIT")

        sides: list[tuple[str, Callable[[], None]]] = [
            ("raw", through_raw),
            ("store", through_store),
        ]
        for side, work in reversed(sides) if turn % 2 else sides:
            began = time.perf_counter()
            work()
            took = (time.perf_counter() - began) * 1000
            if turn > WARM_UP:
                (store_ms if side == "store" else raw_ms).append(took)
        rows = [
            source.execute(f"SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1").fetchone()  # noqa: S608
            for table in ("entry", "signature")
        ]
    source.close()
    raw.close()
    began = time.perf_counter()
    search_index.index_all(store._database)  # noqa: SLF001 - what `maintain` does, without the rest of it
    later = (time.perf_counter() - began) * 1000 / (WARM_UP + rounds + 1)
    store.close()
    return store_ms, raw_ms, later


def open_raw(path: Path, source: dbapi2.Connection) -> tuple[sqlite3.Connection, list[str]]:
    """A plain database with the store's tables, and one INSERT for each of the two."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    statements = []
    for name, ddl in source.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"):
        if not name.startswith("words"):
            raw.execute(ddl)
    for table in ("entry", "signature"):
        width = len(source.execute(f"PRAGMA table_info({table})").fetchall())
        statements.append(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})")  # noqa: S608
    return raw, statements


def sample(chance: random.Random, number: int) -> Signature:
    """An invented signature with ink of a usual size: four strokes of thirty points."""
    strokes = []
    for _ in range(4):
        x, y = chance.randrange(2000), chance.randrange(1000)
        points = []
        for _ in range(30):
            x, y = x + chance.randrange(-20, 21), y + chance.randrange(-20, 21)
            points.append((x, y))
        strokes.append(tuple(points))
    return Signature(
        id=new_id(),
        name=f"Sample Person {number}",
        role="editor",
        organisation="Sample Films",
        ink=Ink(tuple(strokes)),
        by_mark=False,
        consents=(Consent("pledge", "1", "en", "I sign this letter, and my line is published."),),
        letter_language="en",
        letter_version="0" * 64,
        event="Sample evening",
        source="BAR",
        how=How.KIOSK,
        signed_at=datetime.now(UTC),
        withdrawal=chance.randbytes(32),
    )


def percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


if __name__ == "__main__":
    raise SystemExit(main())
