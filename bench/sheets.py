"""Filled sheets of many rows, beside other ways of writing the same PDF.

Every writer runs in a process of its own and gets the same rows: number, name, affiliation, time,
and with `ink` a signature of some two hundred points and the sheet's QR code as rectangles that
are made already. Each peer uses its own fast way. Slow ones get fewer rows, told beside them.
Rows a second are of the whole job, start of the libraries excluded; peaks are of one process.

    python bench/sheets.py --rows 100000
    python bench/sheets.py --rows 1000000 --only ours
    pip install '.[bench]'              the peers; one that is not installed is told as absent
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.signing.ink import Ink
from kiosk.signing.signature import How, Signature
from kiosk.signing.tally import Tally
from peers.sample import AT, INKS, inks, rows_of
from peers.writers import AT_MOST, PEERS, Writer


def main() -> int:
    """Measures all writers, or in a child process one of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rows", type=int, default=10_000, help="for our sheets and fast peers")
    parser.add_argument("--only", choices=WRITERS, action="append", help="not all writers")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one[0], int(options.one[1]), options.one[2] == "ink")))
        return 0
    figures: dict[str, str | float] = {}
    for name in options.only or WRITERS:
        rows = min(options.rows, AT_MOST.get(name, options.rows))
        for kind in ("ink", "names"):
            argv = [sys.executable, __file__, "--one", name, str(rows), kind]
            done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  text=True, check=False)  # fmt: skip
            key = f"{name} {kind}"
            if done.returncode:
                figures[key] = "absent"
                continue
            one = json.loads(done.stdout)
            figures[key] = (
                f"{one['rows_s']:,} rows/s ({one['cpu_us']:.0f} µs of processor a row), "
                f"{one['bytes']} bytes a row, {one['peak_mb']} MB, of {rows:,} rows"
            )
    if options.json:
        print(json.dumps(figures))
    else:
        for key, told in figures.items():
            print(f"{key:18} {told}")
    return 0


def measure(name: str, rows: int, has_ink: bool) -> dict[str, float]:
    """One writer on so many rows. Raises ImportError where it is not installed."""
    made = inks() if has_ink else []
    prepare, write = WRITERS[name]
    prepare()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.pdf"
        began, work = time.perf_counter(), used()
        write(path, rows, made)
        took, work = time.perf_counter() - began, used() - work
        size = path.stat().st_size
    return {
        "rows_s": round(rows / took),
        "cpu_us": work / rows * 1e6,
        "bytes": round(size / rows),
        "peak_mb": peak(),
    }


def used() -> float:
    """Seconds of processor of this process and of those it waited for."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    both = [resource.getrusage(one) for one in whose]
    return sum(one.ru_utime + one.ru_stime for one in both)


def peak() -> int:
    """MB of memory at most; not from getrusage, which counts the process this one came from."""
    status = Path("/proc/self/status")
    if not status.exists():
        return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    line = next(one for one in status.read_text("utf-8").splitlines() if one.startswith("VmHWM"))
    return round(int(line.split()[1]) / 1024)


# --- ours ---------------------------------------------------------------------------------------


def ours(processes: int) -> Callable[[Path, int, list[Ink]], None]:
    def write(path: Path, count: int, made: list[Ink]) -> None:
        from kiosk.sheets.documents.signature_sheet import write_signature_sheet
        from kiosk.sheets.drawing.rows import VisibleColumns

        write_signature_sheet(
            path,
            load(assets.default_campaign()),
            signatures(count, made),
            Tally(kiosk=count),
            language="en",
            made_at=AT + timedelta(hours=5),
            shows=VisibleColumns(has_ink=bool(made), has_how=False),
            processes=processes,
        )

    return write


def signatures(count: int, made: list[Ink]) -> Iterator[Signature]:
    for number, name, rest, _ in rows_of(count):
        yield Signature(
            id=UUID(int=number),
            name=name,
            role=rest,
            organisation="",
            ink=made[number % INKS] if made else None,
            by_mark=False,
            consents=(),
            letter_language="en",
            letter_version="0" * 64,
            event="Sample evening",
            source="BAR",
            how=How.KIOSK,
            signed_at=AT + timedelta(seconds=number),
            withdrawal=b"",
            number=number,
        )


def prepare_ours() -> None:
    pass


WRITERS: dict[str, Writer] = {
    "ours": (prepare_ours, ours(1)),
    "ours-of-two": (prepare_ours, ours(2)),
    **PEERS,
}

if __name__ == "__main__":
    raise SystemExit(main())
