"""Checks of the machine before an event: disk, battery, clock, second copy.

`kiosk.signing.readiness` has the list of all checks.
"""

from __future__ import annotations

import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import psutil

from kiosk.campaign.local_time import local
from kiosk.file_system import sync
from kiosk.signing.readiness import Check, Finding, State

ROOM_WANTED = 500 * 1024 * 1024
"""Bytes; below this an evening's ledger, journal and sheets may not fit (docs/store.md)."""

CHARGE_WANTED = 40
"""Per cent that a battery should have if it is not plugged in: about an evening on a tablet."""

PROGRAM_DAY = datetime(2026, 11, 1, tzinfo=UTC)
"""A clock that shows an earlier day is wrong."""

_TRIAL_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Battery:
    """`left` is how long it lasts; None if it is plugged in or the system does not know."""

    percent: int
    is_plugged: bool
    left: timedelta | None


def battery() -> Battery | None:
    """The battery; None if there is none or the system reports none."""
    sensors = getattr(psutil, "sensors_battery", None)
    found = sensors() if sensors is not None else None
    if found is None:
        return None
    left = timedelta(seconds=found.secsleft) if found.secsleft > 0 else None
    return Battery(round(found.percent), bool(found.power_plugged), left)


def look_at_battery(found: Battery | None, now: datetime, zone: tzinfo | None = None) -> Finding:
    """Ready if it is plugged in or well charged. Says until when it lasts, in time zone `zone`.

    `now` is in UTC, so that the sum is right when clocks change.
    """
    if found is None:
        return Finding(Check.BATTERY, State.NONE)
    said = f"{found.percent} %"
    if found.left is not None and not found.is_plugged:
        said += f", → {local(now + found.left, zone):%H:%M}"
    is_ready = found.is_plugged or found.percent >= CHARGE_WANTED
    return Finding(Check.BATTERY, State.READY if is_ready else State.LOOK, said)


def look_at_disk(folder: Path) -> Finding:
    """Whether the disk of `folder`, or of its nearest existing parent, has room."""
    there = next(one for one in (folder, *folder.parents) if one.is_dir())
    free = shutil.disk_usage(there).free
    state = State.READY if free >= ROOM_WANTED else State.LOOK
    return Finding(Check.DISK, state, f"{free / 1e9:.1f}")


def look_at_clock(now: datetime, last: datetime | None, said: str) -> Finding:
    """Whether `now` is plausible: not before this program was made or the last entry."""
    is_plausible = now >= PROGRAM_DAY and (last is None or now >= last)
    return Finding(Check.CLOCK, State.READY if is_plausible else State.LOOK, said)


def look_at_medium(folder: Path | None) -> Finding:
    """Whether the second copy's folder can be written to and read back."""
    if folder is None:
        return Finding(Check.MEDIUM, State.NONE)
    state = State.READY if gives_back(folder) else State.LOOK
    return Finding(Check.MEDIUM, state, str(folder))


def gives_back(folder: Path) -> bool:
    """Writes, syncs, reads and deletes a trial file; returns whether it read the same."""
    written = secrets.token_bytes(_TRIAL_BYTES)
    trial = folder / f".trial-{secrets.token_hex(8)}"
    try:
        with trial.open("xb") as file:
            file.write(written)
            file.flush()
            sync(file.fileno())
        return trial.read_bytes() == written
    except OSError:
        return False
    finally:
        with suppress(OSError):  # no such file, or the stick was pulled out
            trial.unlink()
