"""The file of the PINs, `staff.json`: which PINs there are. How often somebody tried is not here.

Earlier versions counted the tries in it: `read` hands that count on, see `kiosk.staff.tries`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import JobFailed

FILE_NAME = "staff.json"

_VERSION = 1
_LARGEST = 4096


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row. Times are µs since 1970 UTC on the book's own line of time."""

    failures: int = 0
    failed_at: int = 0
    latest: int = 0


@dataclass(frozen=True, slots=True)
class Pins:
    """The hashes of both PINs.

    `organiser` is "" in a file of an earlier version, where the one PIN was everybody's.
    """

    hash: str
    organiser: str = ""


def are_chosen(folder: Path) -> bool:
    """Whether both PINs are in the data folder `folder`.

    True as well for a file that cannot be read: the staff's door is locked then, and signing goes
    on.
    """
    try:
        found = read(folder / FILE_NAME)
    except JobFailed:
        return True
    return found is not None and bool(found[0].organiser)


def read(path: Path) -> tuple[Pins, Tries] | None:
    """The PINs, and the tries that an earlier version counted; None where there is no file.

    Raises JobFailed for a file that is none of ours.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise broken(path) from error
    try:
        if len(data) > _LARGEST:
            raise ValueError("larger than any of ours")
        fields = json.loads(data)
        if not isinstance(fields, dict) or fields.pop("version", None) != _VERSION:
            raise ValueError("not a record of this program")
        tries = Tries(*(fields.pop(name, 0) for name in Tries.__slots__))
        pins = Pins(**fields)
        if not all(isinstance(each, str) for each in (pins.hash, pins.organiser)):
            raise ValueError("a hash of another kind")
        if not all(type(each) is int and each >= 0 for each in _numbers(tries)):
            raise ValueError("a count of another kind")
    except (ValueError, TypeError, RecursionError) as error:
        raise broken(path) from error
    return pins, tries


def write(path: Path, pins: Pins) -> None:
    """Writes the PINs. Raises BadInput, DiskFull, JobFailed."""
    from kiosk.files import write_atomically  # the first frame reads this file, and never writes it

    fields = {"version": _VERSION, "hash": pins.hash, "organiser": pins.organiser}
    with write_atomically(path, mode=0o600) as file:
        file.write(json.dumps(fields, indent=1).encode())


def broken(path: Path) -> JobFailed:
    """What is said of a file that cannot be read."""
    return JobFailed(
        f"The staff PIN's file {path} cannot be read.",
        "Signing goes on. To choose new PINs, run `pledge-kiosk pins --replace` and start the "
        "kiosk again.",
    )


def _numbers(tries: Tries) -> tuple[int, ...]:
    return tries.failures, tries.failed_at, tries.latest
