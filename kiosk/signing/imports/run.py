"""What the ledger keeps of an import: an entry that says what was done, and a mark on its others.

The mark names the import, so that all of its entries can be found and undone together, and holds
what the file tells its lines apart by. It is part of the payload, and goes when that is erased.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.parsing import whole_number
from kiosk.signing.entries.ledger_entry import Entry, EntryType, decode, encode

_FIELD = "import"


class Counts(NamedTuple):
    """What an import did: signatures it made, corrected, set aside, and brought back."""

    created: int = 0
    changed: int = 0
    set_aside: int = 0
    brought_back: int = 0

    @property
    def total(self) -> int:
        return sum(self)


@dataclass(frozen=True, slots=True)
class Run:
    """One import. `number` counts the ledger's imports from 1, 0 for one not recorded yet.

    `label` is what lists call the place its lines come from, `file` the name of the file, `consent`
    the organiser's sentence. `at` is µs since 1970 UTC.
    """

    id: UUID
    label: str
    file: str
    consent: str
    counts: Counts
    number: int = 0
    at: int = 0
    is_undone: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """The import that wrote an entry, and the key of its line. `is_undo` is for taking it back."""

    run: UUID
    key: str = ""
    is_undo: bool = False


def run_payload(run: Run) -> bytes:
    """The payload of the `imported` entry; the name of a file, and no person's."""
    return encode(
        {
            "run": str(run.id),
            "label": run.label,
            "file": run.file,
            "consent": run.consent,
            **run.counts._asdict(),
        }
    )


def undone_payload(run: Run, count: int) -> bytes:
    """The payload of the `import undone` entry; `count` entries were taken back."""
    return encode({"run": str(run.id), "entries": count})


def mark_payload(payload: bytes, mark: Mark) -> bytes:
    """The payload of any entry about a signature, with the mark of an import."""
    said = {"run": str(mark.run), "key": mark.key, "undo": mark.is_undo}
    return encode({**decode(payload), _FIELD: said})


def read_mark(payload: bytes | None) -> Mark | None:
    """The mark of an entry, if it has one. Raises LedgerDamaged where it cannot be read."""
    if payload is None or b'"import":{' not in payload:
        return None
    said = decode(payload).get(_FIELD)
    if not isinstance(said, dict):
        return None
    try:
        return Mark(UUID(str(said["run"])), str(said["key"]), said["undo"] is True)
    except (KeyError, ValueError) as error:
        raise LedgerDamaged("The mark of an import cannot be read.") from error


def read_runs(entries: list[Entry]) -> list[Run]:
    """The imports that `entries` tell of, in the order given, numbered from 1.

    Raises LedgerDamaged where one cannot be read.
    """
    said = [(entry, decode(entry.payload)) for entry in entries if entry.payload is not None]
    undone = {fields.get("run") for entry, fields in said if entry.kind is EntryType.IMPORT_UNDONE}
    runs: list[Run] = []
    for entry, fields in said:
        if entry.kind is not EntryType.IMPORTED:
            continue
        try:
            runs.append(
                Run(
                    id=UUID(str(fields["run"])),
                    label=str(fields["label"]),
                    file=str(fields["file"]),
                    consent=str(fields["consent"]),
                    counts=Counts._make(whole_number(fields[part]) for part in Counts._fields),
                    number=len(runs) + 1,
                    at=entry.at,
                    is_undone=fields["run"] in undone,
                )
            )
        except (KeyError, ValueError) as error:
            raise LedgerDamaged("An import in the ledger cannot be read.") from error
    return runs
