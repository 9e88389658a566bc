"""Writes the files for one campaign tool, whole or not at all.

Only people go out who agreed to be written to, and whose address the organiser's key opens. The
files are CSV for programs: nothing is guarded against formulas, because the tool would take the
guard for a part of the name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import count, takewhile
from pathlib import Path
from typing import IO
from uuid import UUID

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.exchange.csv_file import RiskyRows
from kiosk.exchange.excel import format_row
from kiosk.exchange.last_exports import LastExport, ListedRow
from kiosk.exchange.tools import action_network, civicrm, nationbuilder
from kiosk.exchange.tools.name_parts import guess
from kiosk.exchange.tools.person import Person
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.signing.entries.private import Opening
from kiosk.signing.names.cleaning import clean
from kiosk.signing.signature import Signature, is_opted_in

COUNTED_ONLY = "counted only"
"""The tag of people who asked not to be named: a tool must not publish them."""

GONE = "-no-longer.csv"
"""Behind the name of the file with people who must not be written to any more."""


class Tool(StrEnum):
    """Campaign tools, as `export --format` names them."""

    ACTION_NETWORK = "action-network"
    NATIONBUILDER = "nationbuilder"
    CIVICRM = "civicrm"


@dataclass(frozen=True, slots=True)
class _Columns:
    names: tuple[str, ...]
    cells: Callable[[Person], tuple[str, ...]]
    most_bytes: int = 0


_TOOLS = {
    Tool.ACTION_NETWORK: _Columns(action_network.COLUMNS, action_network.cells),
    Tool.NATIONBUILDER: _Columns(
        nationbuilder.COLUMNS, nationbuilder.cells, nationbuilder.MOST_BYTES
    ),
    Tool.CIVICRM: _Columns(civicrm.COLUMNS, civicrm.cells),
}


@dataclass(frozen=True, slots=True)
class ToolFile:
    """Which file is written, and where. `opening` opens the addresses with the organiser's key.

    More files stand beside `path` where the tool takes small ones only; `may_replace` says whether
    one that is there may be written over. `most_bytes` is for tests.
    """

    path: Path
    campaign: Campaign
    tool: Tool
    made_at: datetime
    opening: Opening
    may_replace: bool = False
    most_bytes: int = 0

    def part(self, number: int) -> Path:
        """Where the file of that number goes; the first is `path`."""
        if number == 1:
            return self.path
        return self.path.with_name(f"{self.path.stem}-{number}{self.path.suffix}")

    @property
    def gone(self) -> Path:
        """Where those go who must not be written to any more."""
        return self.path.with_name(f"{self.path.stem}{GONE}")


@dataclass(frozen=True, slots=True)
class ToolReport:
    """What was written.

    `gone` is how many were in the last export and are in no list now; None where nothing was
    compared. `left` are files that bear the next numbers and were not written: perhaps of an
    earlier, longer list. `rows` are what the next export is compared with; `is_remembered` is False
    where it cannot be.
    """

    files: tuple[Path, ...]
    people: int
    gone: int | None = None
    left: tuple[Path, ...] = ()
    risky: tuple[str, ...] = ()
    rows: Mapping[UUID, ListedRow] = field(default_factory=dict, repr=False)
    is_remembered: bool = True


def write_files(
    file: ToolFile,
    signatures: Iterable[Signature],
    total: int,
    *,
    progress: Progress | None = None,
    since: LastExport | None = None,
) -> ToolReport:
    """Writes who agreed to be written to, in the order of `signatures`; `progress` hears `total`.

    With `since` only who is new or corrected after that export, and in a file of their own those
    who must not be written to any more. Raises BadInput where a further file is there already,
    Cancelled where `progress` asks for it, and what `files.write_atomically` raises.
    """
    listed = _OptedIn(file, report_progress(signatures, progress, total), since)
    with ExitStack() as stack:
        parts = _Parts(file, stack)
        for signature, person in listed:
            parts.add(signature.full_number, person)
        left = parts.find_left()
        gone = listed.gone() if since is not None else None
        if gone is not None:
            parts.write_gone(gone)
    return ToolReport(
        tuple(parts.files),
        parts.people,
        len(gone) if gone is not None else None,
        left,
        tuple(parts.risky.numbers),
        listed.rows,
    )


class _OptedIn:
    """The people among `signatures` who go out. It can be iterated once."""

    def __init__(
        self, file: ToolFile, signatures: Iterable[Signature], since: LastExport | None
    ) -> None:
        self._file = file
        self._signatures = signatures
        self._before = since.listed if since is not None else None
        self._addresses: dict[UUID, str] = {}
        self.rows: dict[UUID, ListedRow] = {}

    def __iter__(self) -> Iterator[tuple[Signature, Person]]:
        for signature in self._signatures:
            if not is_opted_in(signature):
                self._keep_address(signature)
                continue
            whole, email = self._file.opening(signature)
            if not (email and whole.name):
                if self._before is not None and signature.id in self._before:
                    self.rows[signature.id] = self._before[signature.id]
                continue
            now = self.rows[signature.id] = ListedRow.of(signature)
            if self._before is None or self._before.get(signature.id) != now:
                yield signature, self._person(whole, email)

    def _keep_address(self, signature: Signature) -> None:
        """Somebody who went out the last time is named once more, as far as that is known."""
        if self._before is not None and signature.id in self._before:
            email = self._file.opening(signature)[1] if signature.sealed is not None else ""
            self._addresses[signature.id] = email

    def gone(self) -> list[tuple[str, str, str]]:
        """Address, id and number of each who was in the last export and is not in this one.

        What was erased has no address any more.
        """
        return [
            (self._addresses.get(one, ""), str(one), row.full_number)
            for one, row in (self._before or {}).items()
            if one not in self.rows
        ]

    def _person(self, whole: Signature, email: str) -> Person:
        campaign = self._file.campaign
        tags = (campaign.id, COUNTED_ONLY) if whole.is_counted_only else (campaign.id,)
        name = clean(whole.name)
        return Person(
            str(whole.id),
            name,
            guess(name),
            email,
            clean(whole.role),
            clean(whole.organisation),
            campaign.event.local(whole.signed_at),
            tags,
        )


class _Parts:
    """The files that are being written; each is begun when the one before is full."""

    def __init__(self, file: ToolFile, stack: ExitStack) -> None:
        self._file = file
        self._stack = stack
        self._columns = _TOOLS[file.tool]
        self._most_bytes = file.most_bytes or self._columns.most_bytes
        self.files: list[Path] = []
        self.people = 0
        self.risky = RiskyRows()
        self._out = self._begin()

    def add(self, full_number: str, person: Person) -> None:
        cells = self._columns.cells(person)
        row = format_row(cells).encode()
        if self._most_bytes and self._out.tell() + len(row) > self._most_bytes:
            self._out = self._begin()
        self._out.write(row)
        self.people += 1
        self.risky.look(full_number, cells)

    def find_left(self) -> tuple[Path, ...]:
        """Files that stand where further ones would; to be asked before `write_gone`."""
        if not self._most_bytes:
            return ()
        further = map(self._file.part, count(len(self.files) + 1))
        return tuple(takewhile(Path.exists, further))

    def write_gone(self, gone: Iterable[tuple[str, str, str]]) -> None:
        out = self._open(self._file.gone)
        out.write(format_row(("email", "signature_id", "number")).encode())
        for cells in gone:
            out.write(format_row(cells).encode())

    def _begin(self) -> IO[bytes]:
        out = self._open(self._file.part(len(self.files) + 1))
        out.write(format_row(self._columns.names).encode())
        return out

    def _open(self, path: Path) -> IO[bytes]:
        if self.files and not self._file.may_replace and path.exists():
            raise BadInput(f"{path} is there already.", "Name another file, or give --replace.")
        self.files.append(path)
        return self._stack.enter_context(write_atomically(path))
