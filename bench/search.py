"""Search as you type and the list of likely duplicates in a ledger of a million names.

The million goes straight into the derived tables, as a rebuild would put it there, and then into
the indexes, as it would while nobody is signing. Then people
are looked for as they are typed, key by key, through `Store.search`: some who signed, some who
did not, first and last name in either order, some with an organisation. The peer of the same
run is what a list without an index must do: SQLite's LIKE over every row. Times of processing
are told beside those of the clock, because other programs share the machine.

    python bench/search.py --names 1000000

`--keep FOLDER` leaves the ledger there, and takes the one of the time before.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import text

from kiosk.signing.clock import SystemClock
from kiosk.signing.signature import How, Signature
from kiosk.store import Store, new_id
from kiosk.store.views import derived, search_index

LIMIT_MS = 5.0
"""The most a key may take, at the 99th percentile."""

SLIP_LIMIT_MS = 150.0
"""The most a look for words with a slip may take at 100,000 names, at the 99th percentile."""

SYLLABLES = "ba do fe gi ka lo mi nu pe ra so tu va we yo zi an el or un is".split()
ENDINGS = "son man ez ova ski ini berg dottir wala ko".split()
ROLES = ("editor", "director", "producer", "camera", "costume designer", "sound", "")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--names", type=int, default=1_000_000, help="signatures in the ledger")
    parser.add_argument("--people", type=int, default=300, help="how many are looked for")
    parser.add_argument("--folder", type=Path, help="on which disk (default: the temporary one)")
    parser.add_argument("--keep", type=Path, help="the folder of a ledger to be used again")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        figures = run(options.keep or Path(folder), options.names, options.people)
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:26} {value}")
    return 0


def run(folder: Path, names: int, people: int) -> dict[str, float | int]:
    """The figures of one ledger."""
    chance = random.Random(11)  # noqa: S311 - sample data
    with Store.open(folder, "bench", clock=SystemClock()) as store:
        began = time.perf_counter()
        database = store._database  # noqa: SLF001 - a million by the front door takes an hour
        if store.count() != names:
            with database.writer().begin() as transaction:
                for kiosk, one in million(chance, store.kiosk, names):
                    derived.add(transaction.connection, kiosk, one, one.number, None)
        built = time.perf_counter() - began
        search_index.index_all(database)
        indexed = time.perf_counter() - began - built
        store.checkpoint()
        keys = [key for typed in queries(chance, store, names, people) for key in typed]
        store.search("a")
        began_work = time.process_time()
        key_ms = [timed(partial(store.search, key)) for key in keys]
        worked = time.process_time() - began_work
        slips = [slipped(chance, store, names) for _ in range(people)]
        store.near(slips[0])
        near_ms = [timed(partial(store.near, typed)) for typed in slips]
        nobody = sum(not store.near(typed) for typed in slips)
        like_ms = [timed(partial(like, store, key)) for key in chance.sample(keys, 5)]
        first_ms = timed(lambda: store.duplicates(50))
        every_ms = timed(lambda: store.duplicates(names))
        pairs = len(store.duplicates(names))
    return {
        "names": names,
        "built_s": round(built, 1),
        "indexed_s": round(indexed, 1),
        "keys": len(key_ms),
        "key_median_ms": round(statistics.median(key_ms), 3),
        "key_p99_ms": round(percentile(key_ms, 99), 3),
        "key_longest_ms": round(max(key_ms), 3),
        "key_mean_of_processing_ms": round(worked * 1000 / len(key_ms), 3),
        "limit_ms": LIMIT_MS,
        "slip_median_ms": round(statistics.median(near_ms), 1),
        "slip_p99_ms": round(percentile(near_ms, 99), 1),
        "slip_limit_ms": SLIP_LIMIT_MS,
        "slips_not_found": nobody,
        "without_index_median_ms": round(statistics.median(like_ms), 1),
        "median_ratio": round(statistics.median(like_ms) / statistics.median(key_ms)),
        "duplicates_first_50_ms": round(first_ms, 1),
        "duplicates_all_ms": round(every_ms, 1),
        "duplicate_pairs": pairs,
    }


def million(chance: random.Random, kiosk: UUID, names: int) -> Iterator[tuple[UUID, Signature]]:
    """Invented signatories; about two in a hundred sign again with a slip of the finger."""
    plain = Signature(
        id=kiosk,
        name="",
        role="",
        organisation="",
        ink=None,
        by_mark=False,
        consents=(),
        letter_language="en",
        letter_version="0" * 64,
        event="Sample evening",
        source="BAR",
        how=How.KIOSK,
        signed_at=datetime(2030, 3, 1, 20, 0, tzinfo=UTC),
        withdrawal=b"",
    )
    firsts = [word(chance, 2).capitalize() for _ in range(4000)]
    lasts = [word(chance, 2) + chance.choice(ENDINGS) for _ in range(60_000)]
    houses = [word(chance, 2).capitalize() + " Films" for _ in range(3000)]
    name = organisation = "Sample"
    for number in range(1, names + 1):
        if chance.random() < 0.02:
            name = name.upper()
        else:
            weight = int(len(firsts) * chance.random() ** 2)
            name = f"{firsts[weight]} {chance.choice(lasts).capitalize()}"
            organisation = chance.choice(houses)
        yield (
            kiosk,
            replace(
                plain,
                id=new_id(),
                name=name,
                role=chance.choice(ROLES),
                organisation=organisation,
                number=number,
                withdrawal=chance.randbytes(32),
            ),
        )


def queries(chance: random.Random, store: Store, names: int, people: int) -> Iterator[list[str]]:
    """What stands in the field after each key, person by person."""
    for _ in range(people):
        who = store.numbered(chance.randrange(1, names + 1))[0]
        first, _, last = who.name.partition(" ")
        typed = chance.choice(
            (
                who.name,
                f"{last} {first}",
                last,
                f"{last} {who.organisation}",
                f"{first} {word(chance, 3)}",  # nobody of that name
            )
        )
        yield [typed[:end] for end in range(1, len(typed) + 1)]


def slipped(chance: random.Random, store: Store, names: int) -> str:
    """The name of somebody with one slip in the last word."""
    name = store.numbered(chance.randrange(1, names + 1))[0].name.lower()
    first, _, last = name.partition(" ")
    at = chance.randrange(len(last))
    letter = chance.choice("abcdefghijklmnopqrstuvwxyz")
    typed = chance.choice(
        (
            last[:at] + last[at + 1 :],
            last[:at] + letter + last[at:],
            last[:at] + letter + last[at + 1 :],
            last[:at] + last[at + 1 : at + 2] + last[at : at + 1] + last[at + 2 :],
        )
    )
    return chance.choice((f"{first} {typed}", typed))


def like(store: Store, typed: str) -> None:
    """The peer: a look at every row."""
    query = text(
        "SELECT count(*) FROM signature WHERE name LIKE :a OR role LIKE :a OR organisation LIKE :a"
    )
    with store._database.reading() as connection:  # noqa: SLF001 - the same connection as ours
        connection.execute(query, {"a": f"%{typed}%"}).all()


def word(chance: random.Random, syllables: int) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(syllables))


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


if __name__ == "__main__":
    raise SystemExit(main())
