"""Every place that a ledger was ever copied to, and what an erasure has reached of them.

Second copies, and the folders of local journals: sticks are exchanged, settings change, and what
they held stays on them. The ledger's own entries say where copies were (`opened`, `copied`), so a
restore knows them too. An erasure looks at each; one that is not there is named until it was
reached, or until the organiser has settled it (`copy settled`). How one is reached is `former`'s.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, text

from kiosk.campaign.local_time import local
from kiosk.errors import BadInput, WorldFault
from kiosk.files import write_atomically
from kiosk.plurals import counted
from kiosk.signing.clock import moment
from kiosk.signing.entries.ledger_entry import Kind
from kiosk.store.ledger import line

MARK = "copy.id"
"""In the folder that holds the copies: tells one stick from another at the same mount point."""

_MARK_BYTES = 4
_LONGEST_MARK = 64


class Use(StrEnum):
    """What a place was to the ledger."""

    SECOND_COPY = "second copy"
    LOCAL_JOURNAL = "local journal"


class State(StrEnum):
    """How a place stands after the last erasure."""

    CLEAN = "clean"  # it was written after the last erasure, or there was none
    UNREACHED = "unreached"  # it may still hold what was erased
    SETTLED = "settled"  # the organiser says that it is destroyed or wiped


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that holds, or held, a copy. `mark` is what its `MARK` says, "" where it has none.

    `is_apart` tells a stick or another disk from a folder on the ledger's own.
    """

    use: Use
    folder: Path
    mark: str = ""
    is_apart: bool = False

    @property
    def key(self) -> tuple[Use, str]:
        """What makes two notes the same place."""
        return self.use, self.mark or str(self.folder)


@dataclass(frozen=True, slots=True)
class Standing:
    """A place as the ledger's entries have it; `at` is when they last say it was written."""

    place: Place
    at: datetime
    state: State
    settled_at: datetime | None = None
    is_alone: bool = True
    """Whether no other place in the list has the same folder."""

    @property
    def name(self) -> str:
        """The folder, and the mark of the stick where two were in the same one."""
        folder = str(self.place.folder)
        return folder if self.is_alone else f"{folder} ({self.place.mark or 'no mark'})"

    def day(self, zone: tzinfo | None = None) -> date:
        """The day it was last written, by the clocks of `zone`, else by this machine's."""
        return local(self.at, zone).date()


def told(places: Iterable[Place]) -> list[dict[str, object]]:
    """What entries carry of places."""
    return [
        {
            "use": place.use.value,
            "folder": str(place.folder),
            "mark": place.mark,
            "is_apart": place.is_apart,
        }
        for place in places
    ]


def standings(connection: Connection, kiosk: UUID) -> list[Standing]:
    """All places of the ledger of `kiosk` and of those it goes on for, in the order of first use.

    What cannot be read of them is passed over: a note of a later version keeps no list from
    being read.
    """
    own = {one.bytes for one in line.of(connection, kiosk)}
    last_erased = connection.execute(_LAST_ERASED).scalar() or 0
    found: dict[tuple[Use, str], tuple[Place, int, int]] = {}
    settled: dict[tuple[Use, str], tuple[int, int]] = {}
    for row, by, kind, at, payload in connection.execute(_NOTES):
        if by not in own or payload is None:
            continue
        for place in _read(payload):
            if kind == Kind.COPY_SETTLED.value:
                settled[place.key] = (row, at)
            else:
                found[place.key] = (place, row, at)
    folders = [str(place.folder) for place, _, _ in found.values()]
    standing = []
    for key, (place, row, at) in found.items():
        settled_row, settled_at = settled.get(key, (0, 0))
        state = State.CLEAN if row > last_erased else State.UNREACHED
        if settled_row > row:
            state = State.SETTLED
        standing.append(
            Standing(
                place,
                moment(at),
                state,
                moment(settled_at) if state is State.SETTLED else None,
                folders.count(str(place.folder)) == 1,
            )
        )
    return standing


def unreached(standing: Iterable[Standing]) -> list[Standing]:
    """Those that may still hold what was erased."""
    return [one for one in standing if one.state is State.UNREACHED]


def named(standing: Iterable[Standing], name: str) -> list[Standing]:
    """Those that `name` means, a folder or a mark, and that are not settled.

    Raises BadInput where it means none, or several that were in the same folder.
    """
    folder = Path(name).expanduser().absolute()
    meant = [
        one
        for one in standing
        if one.state is not State.SETTLED and name in (one.place.mark, str(one.place.folder))
    ] or [one for one in standing if one.state is not State.SETTLED and one.place.folder == folder]
    if not meant:
        raise BadInput(
            f"This ledger was never copied to {folder}, or it is settled.",
            "Name one of those that `pledge-kiosk retention` lists.",
        )
    if len({one.place.mark for one in meant}) > 1:
        days = ", ".join(f"{one.place.mark} last written {one.day()}" for one in meant)
        raise BadInput(
            f"{counted(len(meant), 'copy was', 'copies were')} in {folder}: {days}.",
            "Give the mark of the one that is meant, in place of the folder.",
        )
    return meant


def read_mark(folder: Path) -> str:
    """What tells the medium of `folder` from others; "" where nothing does."""
    try:
        with (folder / MARK).open("r", encoding="ascii") as file:
            return file.read(_LONGEST_MARK).strip()
    except (OSError, UnicodeDecodeError):
        return ""


def mark(folder: Path) -> str:
    """The same; one that has none gets one, where it can be written."""
    found = read_mark(folder)
    if found:
        return found
    fresh = secrets.token_hex(_MARK_BYTES)
    with suppress(OSError, WorldFault):
        with write_atomically(folder / MARK, mode=0o600) as file:
            file.write(f"{fresh}\n".encode("ascii"))
        return fresh
    return ""


# The first condition lets SQLite go through the index of what is not signed, not every entry.
_NOTES = text(
    "SELECT rowid, kiosk, kind, at, payload FROM entry WHERE kind <> 'signed' "
    "AND kind IN ('opened', 'copied', 'copy settled') ORDER BY rowid"
)
_LAST_ERASED = text("SELECT max(rowid) FROM entry WHERE kind <> 'signed' AND kind = 'erased'")


def _read(payload: bytes) -> list[Place]:
    try:
        fields = json.loads(payload)
    except ValueError:
        return []
    copies = fields.get("copies", []) if isinstance(fields, Mapping) else []
    found = []
    for one in copies if isinstance(copies, list) else []:
        with suppress(KeyError, TypeError, ValueError):
            found.append(
                Place(Use(one["use"]), Path(one["folder"]), str(one["mark"]), bool(one["is_apart"]))
            )
    return found
