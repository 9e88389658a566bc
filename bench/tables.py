"""Merging the bundles of 20 tables of 1,500 signatures each, as the organiser does after an event.

Each bundle is opened, its digests, its chain and its signatures are checked, and all are merged
in one transaction; then the same once more. With `sealed` every line is sealed to the organiser's
key. The named peer of the same run only reads the files and hashes them.

    python bench/tables.py --tables 20 --signatures 1500
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.exchange.bundles.write_bundle import Maker, write_bundle
from kiosk.jobs.tables import merge_tables
from kiosk.sealing import EntryKey, PrivateKey, SecretKey
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from kiosk.store.copies.sources import Keys
from merge import ledger

LIMIT_SECONDS = 10
"""An organiser who waits longer looks for what is wrong."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--tables", type=int, default=20)
    parser.add_argument("--signatures", type=int, default=1500, help="of each table")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    options = parser.parse_args()
    figures: dict[str, float | int] = {
        "tables": options.tables,
        "signatures_each": options.signatures,
        "limit_s": LIMIT_SECONDS,
    }
    for name, key in (("open", None), ("sealed", PrivateKey.new())):
        with tempfile.TemporaryDirectory() as folder:
            os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
            found = run(Path(folder), options.tables, options.signatures, key)
        figures |= {f"{name}_{what}": figure for what, figure in found.items()}
    if options.json:
        print(json.dumps(figures))
    else:
        for what, value in figures.items():
            print(f"{what:26} {value}")
    return 0


def run(
    folder: Path, tables: int, signatures: int, key: PrivateKey | None
) -> dict[str, float | int]:
    """Seconds, by the clock on the wall and of the processor."""
    campaign = load(assets.default_campaign())._replace(key=key.public if key else None)
    paths = [bundle(folder / f"{number}.zip", campaign, signatures) for number in range(tables)]
    data = folder / "data"
    keys = Keys(key)
    with Store.open(data, campaign.id, clock=SystemClock(), key=campaign.key) as store:

        def work() -> None:
            with ExitStack() as kept:
                named = merge_tables.find_sources(paths, campaign.id, data, keys, kept)
                sources = merge_tables.open_sources(named, campaign.id, data, keys, kept)
                merge_tables.check_sources(sources)
                merge_tables.merge_sources(store, sources)

        wall, busy = timed(work)
        again, _ = timed(work)
        merged = store.count()
    read, _ = timed(lambda: [hashlib.sha256(path.read_bytes()).digest() for path in paths])
    return {
        "merged_signatures": merged,
        "megabytes": round(sum(path.stat().st_size for path in paths) / 1e6, 1),
        "merge_s": round(wall, 2),
        "merge_processor_s": round(busy, 2),
        "again_s": round(again, 2),
        "read_and_hash_s": round(read, 3),
        "ratio_to_reading": round(wall / read, 1),
    }


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds that passed, and that the processor worked."""
    began, busy = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - began, time.process_time() - busy


def bundle(path: Path, campaign: Campaign, signatures: int) -> Path:
    """The bundle of another table at `path`."""
    key = EntryKey(SecretKey.new())
    entries = list(ledger(signatures, has_ink=True, key=key, of=f"Person {path.stem}"))
    maker = Maker(entries[0].kiosk, key, datetime.now(UTC))
    write_bundle(path, entries, len(entries), campaign, maker)
    return path


if __name__ == "__main__":
    raise SystemExit(main())
