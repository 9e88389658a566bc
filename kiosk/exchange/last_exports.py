"""What the last export held, so that the next one can say what a website must change.

The file of one kind of export is in the folder `exports` beside the ledger. It holds the ledger's
head at that export, and of each signature that was on the list its id, its number and how often it
had been corrected: nothing that a person gave. The ledger alone could not tell: an erasure takes
away whether somebody had been listed. The file is no part of the ledger: a copy that is restored
has none, and begins again with a whole list.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.files import make_own_folder, read_small_file, write_atomically
from kiosk.parsing import parse_json
from kiosk.signing.signature import Signature

FOLDER = "exports"
FORMAT = "pledge-kiosk last export"
VERSION = 1
MOST_BYTES = 64_000_000
REMEDY = "Write the whole list once, without --since; the next one can be compared with it."


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A signature as it was listed: its number with its table's mark, and its corrections."""

    full_number: str
    revision: int

    @classmethod
    def of(cls, signature: Signature) -> ListedRow:
        return cls(signature.full_number, signature.revision)


@dataclass(frozen=True, slots=True)
class LastExport:
    """One export: when it was made, the hash of the ledger's last entry, and who was listed."""

    made_at: datetime
    head: bytes
    listed: Mapping[UUID, ListedRow]


class Correction(NamedTuple):
    """A signature that reads differently now. `before` is its number then, where it changed."""

    signature: Signature
    before: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a list made at `since` must change; `gone` are numbers as that list had them."""

    since: datetime
    new: Sequence[Signature]
    corrected: Sequence[Correction]
    gone: Sequence[str]

    @property
    def count(self) -> int:
        return len(self.new) + len(self.corrected) + len(self.gone)


def compare(
    last: LastExport, listed: Iterable[Signature], closed: Container[UUID] = frozenset()
) -> Changes:
    """The changes between `last` and the signatures that are `listed` now, each in their order.

    A signature is gone whatever the reason: withdrawn, removed, erased, waiting for review, or
    counted only. `closed` are those that are listed still, but whose names no key opened this time:
    they are neither new nor gone. It is asked once `listed` was read.
    """
    missing = dict(last.listed)
    new: list[Signature] = []
    corrected: list[Correction] = []
    for signature in listed:
        before = missing.pop(signature.id, None)
        if before is None:
            new.append(signature)
        elif before != ListedRow.of(signature):
            was = before.full_number if before.full_number != signature.full_number else ""
            corrected.append(Correction(signature, was))
    gone = [one.full_number for id_, one in missing.items() if id_ not in closed]
    return Changes(last.made_at, new, corrected, gone)


class LastExports:
    """The remembered exports of one ledger, in a folder of the data folder."""

    def __init__(self, ledger_folder: Path) -> None:
        self._folder = ledger_folder / FOLDER

    def find(self, kind: Sequence[str]) -> LastExport:
        """The last export of this `kind`: its format, place and event.

        Raises BadInput where there was none, or its file cannot be read.
        """
        path = self._path(kind)
        if not path.exists():
            raise BadInput("No earlier export of this kind is remembered here.", REMEDY)
        data = read_small_file(path, MOST_BYTES, REMEDY)
        try:
            return _read(parse_json(data), list(kind))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{path} cannot be read.", REMEDY) from error

    def remember(self, kind: Sequence[str], export: LastExport) -> None:
        """Keeps `export` in place of the one before. Raises what `write_atomically` raises."""
        make_own_folder(self._folder)
        with write_atomically(self._path(kind)) as out:
            out.write(json.dumps(_as_data(kind, export), separators=(",", ":")).encode())

    def _path(self, kind: Sequence[str]) -> Path:
        """A format has one file, and one more for each choice of place and event."""
        chosen = (
            "" if not any(kind[1:]) else "-" + sha256("\0".join(kind).encode()).hexdigest()[:16]
        )
        return self._folder / f"{kind[0]}{chosen}.json"


def _as_data(kind: Sequence[str], export: LastExport) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "kind": list(kind),
        "made_at": export.made_at.isoformat(),
        "head": export.head.hex(),
        "listed": {str(key): [one.full_number, one.revision] for key, one in export.listed.items()},
    }


def _read(data: dict[str, object], kind: list[str]) -> LastExport:
    """Raises ValueError and its like for anything that `_as_data` does not write."""
    listed = data["listed"]
    if (data["format"], data["version"], data["kind"]) != (FORMAT, VERSION, kind):
        raise ValueError("another file")
    if not isinstance(listed, dict):
        raise TypeError("no list")
    made_at = datetime.fromisoformat(str(data["made_at"]))
    rows = {
        UUID(key): ListedRow(str(called), int(revision))
        for key, (called, revision) in listed.items()
    }
    return LastExport(made_at, bytes.fromhex(str(data["head"])), rows)
