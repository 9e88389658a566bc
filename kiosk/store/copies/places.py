"""Lists every place that a ledger was ever copied to, and whether erasures have reached it.

These are second media and folders of local journals: sticks are exchanged, settings change, and the
copies stay there. The ledger's entries say where copies were (`opened`, `copied`), so they are
known after a restore too. A copy that an erasure cannot reach is listed until one does, or until
the organiser declares it destroyed (`copy settled`). `former_copies` erases in them.
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
from kiosk.file_system import read_bounded
from kiosk.files import write_atomically
from kiosk.plurals import counted
from kiosk.signing.clock import moment
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store.ledger import lineage

MARK = "copy.id"
"""In the folder that holds the copies: tells one stick from another at the same mount point."""

_MARK_BYTES = 4
_LONGEST_MARK = 64


class Use(StrEnum):
    """What a place was to the ledger."""

    SECOND_COPY = "second copy"
    LOCAL_JOURNAL = "local journal"


class State(StrEnum):
    """The state of a place after the last erasure."""

    CLEAN = "clean"  # it was written after the last erasure, or there was none
    UNREACHED = "unreached"  # it may still hold what was erased
    SETTLED = "settled"  # the organiser says that it is destroyed or wiped


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that holds, or held, a copy. `mark` is the text of its file `MARK`, "" for none.

    `is_apart` is true for a stick or another disk, false for a folder on the ledger's disk.
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
class CopyStatus:
    """A place according to the ledger's entries; `at` is when it was last written."""

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


def payload_of(places: Iterable[Place]) -> list[dict[str, object]]:
    """Places in the form that entries carry."""
    return [
        {
            "use": place.use.value,
            "folder": str(place.folder),
            "mark": place.mark,
            "is_apart": place.is_apart,
        }
        for place in places
    ]


def statuses(connection: Connection, kiosk: UUID) -> list[CopyStatus]:
    """All places of the ledger of `kiosk` and its predecessors, in the order of first use.

    Notes that cannot be read, as those of a later version, are skipped.
    """
    own = {one.bytes for one in lineage.kiosks_of(connection, kiosk)}
    last_erased = connection.execute(_LAST_ERASED).scalar() or 0
    found: dict[tuple[Use, str], tuple[Place, int, int]] = {}
    settled: dict[tuple[Use, str], tuple[int, int]] = {}
    for row, by, kind, at, payload in connection.execute(_NOTES):
        if by not in own or payload is None:
            continue
        for place in _read(payload):
            if kind == EntryType.COPY_SETTLED.value:
                settled[place.key] = (row, at)
            else:
                found[place.key] = (place, row, at)
    folders = [str(place.folder) for place, _, _ in found.values()]
    copies = []
    for key, (place, row, at) in found.items():
        settled_row, settled_at = settled.get(key, (0, 0))
        state = State.CLEAN if row > last_erased else State.UNREACHED
        if settled_row > row:
            state = State.SETTLED
        copies.append(
            CopyStatus(
                place,
                moment(at),
                state,
                moment(settled_at) if state is State.SETTLED else None,
                folders.count(str(place.folder)) == 1,
            )
        )
    return copies


def unreached(copies: Iterable[CopyStatus]) -> list[CopyStatus]:
    """Those that may still hold what was erased."""
    return [one for one in copies if one.state is State.UNREACHED]


def named(copies: Iterable[CopyStatus], name: str) -> list[CopyStatus]:
    """Those that `name` means, a folder or a mark, and that are not settled.

    Raises BadInput where it means none, or several that were in the same folder.
    """
    folder = Path(name).expanduser().absolute()
    meant = [
        one
        for one in copies
        if one.state is not State.SETTLED and name in (one.place.mark, str(one.place.folder))
    ] or [one for one in copies if one.state is not State.SETTLED and one.place.folder == folder]
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
    """The mark that identifies the medium of `folder`; "" where it has none."""
    try:
        return read_bounded(folder / MARK, _LONGEST_MARK).decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def mark(folder: Path) -> str:
    """The same; a medium without a mark gets one, where it can be written."""
    found = read_mark(folder)
    if found:
        return found
    fresh = secrets.token_hex(_MARK_BYTES)
    with suppress(OSError, WorldFault):
        with write_atomically(folder / MARK) as file:
            file.write(f"{fresh}\n".encode("ascii"))
        return fresh
    return ""


# The first condition lets SQLite use the index of entries that are not `signed`.
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
