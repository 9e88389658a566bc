"""The file `staff.json` with the hashes of the PINs.

Earlier versions also counted the wrong attempts in it. `read` returns that number, which is now
kept by `kiosk.staff.tries`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import JobFailed
from kiosk.file_system import read_bounded

FILE_NAME = "staff.json"

_VERSION = 1
_LARGEST = 4096
_EARLIER_COUNTS = ("failures", "failed_at", "latest")


class Pins(NamedTuple):
    """The hashes of both PINs: `hash` is the volunteers'.

    `organiser` is "" in a file of an earlier version, which had one PIN for everybody.
    """

    hash: str
    organiser: str = ""


def are_chosen(folder: Path) -> bool:
    """Whether the data folder `folder` has both PINs.

    Also true if the file cannot be read: the staff page is locked then, and signing goes on.
    """
    try:
        found = read(folder / FILE_NAME)
    except JobFailed:
        return True
    return found is not None and bool(found[0].organiser)


def read(path: Path) -> tuple[Pins, int] | None:
    """The PINs, and how many wrong attempts an earlier version counted; None if there is no file.

    Raises JobFailed if the file is not valid.
    """
    try:
        data = read_bounded(path, _LARGEST)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise broken(path) from error
    try:
        fields = json.loads(data)
        if not isinstance(fields, dict) or fields.pop("version", None) != _VERSION:
            raise ValueError("not a record of this program")
        failures, *_ = counts = [fields.pop(name, 0) for name in _EARLIER_COUNTS]
        pins = Pins(**fields)
        if not all(isinstance(each, str) for each in (pins.hash, pins.organiser)):
            raise ValueError("a hash of another kind")
        if not all(type(each) is int and each >= 0 for each in counts):
            raise ValueError("a count of another kind")
    except (ValueError, TypeError, RecursionError) as error:
        raise broken(path) from error
    return pins, failures


def write(path: Path, pins: Pins) -> None:
    """Writes the PINs. Raises BadInput, DiskFull, JobFailed."""
    from kiosk.files import write_atomically  # the first frame reads this file, and never writes it

    fields = {"version": _VERSION, "hash": pins.hash, "organiser": pins.organiser}
    with write_atomically(path) as file:
        file.write(json.dumps(fields, indent=1).encode())


def broken(path: Path) -> JobFailed:
    """The fault of a file that cannot be read."""
    return JobFailed(
        f"The staff PIN's file {path} cannot be read.",
        "Signing goes on. To choose new PINs, run `pledge-kiosk pins --replace` and start the "
        "kiosk again.",
    )
