"""Writes the confidential list: the complete record, for the organiser alone.

It has every signature in ledger order, whatever its state, with what the organiser's key opens; the
rest is marked as sealed. `public` writes the list for publication.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from kiosk.errors import JobFailed
from kiosk.exchange.excel import format_row, guard_cell
from kiosk.exchange.json_list import Json, to_json, write_items
from kiosk.exchange.listing import Format, Head, ListFile
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.plurals import counted
from kiosk.signing.codes import pen_sheet_label
from kiosk.signing.signature import Life, Reason, Signature
from kiosk.signing.tally import Tally

FORMAT = "pledge-kiosk confidential list"
VERSION = 1
SEALED_CELL = "sealed"
"""Replaces a name or an e-mail address that no key opened."""

COLUMNS = (
    "number",
    "name",
    "role",
    "organisation",
    "e-mail",
    "standing",
    "reason",
    "signed at",
    "how",
    "sheet",
    "place",
    "place code",
    "event",
    "letter",
    "consents",
    "id",
)


class Standing(StrEnum):
    """The state of a signature: one word for each column of the tally."""

    LISTED = "listed"
    COUNTED = "counted only"
    WAITING = "waiting for review"
    REMOVED = "removed"
    DUPLICATE = "duplicate"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


class ConfidentialReport(NamedTuple):
    """What a written confidential list holds; `sealed` rows have something no key opened."""

    signatures: int
    sealed: int


def find_standing(signature: Signature) -> Standing:
    """The one column of the tally in which a signature is counted."""
    if signature.life is not Life.LIVE:
        return Standing.ERASED if signature.life is Life.ERASED else Standing.WITHDRAWN
    if signature.is_held:
        return Standing.WAITING
    if signature.is_struck:
        return Standing.DUPLICATE if signature.reason is Reason.DUPLICATE else Standing.REMOVED
    return Standing.COUNTED if signature.is_counted_only else Standing.LISTED


def write_confidential(
    file: ListFile,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    head: Head | None = None,
    progress: Progress | None = None,
) -> ConfidentialReport:
    """Writes every signature to `file`, which only its owner may read; whole or not at all.

    The CSV opens correctly in Excel, with cells guarded against formulas; the JSON has the same
    content. Raises JobFailed where list and tally do not add up, Cancelled where `progress` asks
    for it, and what `files.write_atomically` raises.
    """
    rows = _Rows(file, report_progress(signatures, progress, tally.given))
    with write_atomically(file.path) as out:
        for piece in _csv(rows) if file.format is Format.CSV else _json(rows, file, tally, head):
            out.write(piece.encode())
        if rows.count != tally.given:
            raise JobFailed(
                f"The list came to {counted(rows.count, 'signature')}, the tally to {tally.given}.",
                "Write the list again; if it repeats, check the ledger.",
            )
    return ConfidentialReport(rows.count, rows.sealed)


class _Rows:
    """The cells of each signature by column; counts them. It can be iterated once."""

    def __init__(self, file: ListFile, signatures: Iterable[Signature]) -> None:
        self._file = file
        self._signatures = signatures
        self._places = {one.code: one.name for one in file.campaign.places}
        self.count = 0
        self.sealed = 0

    def __iter__(self) -> Iterator[dict[str, str]]:
        for signature in self._signatures:
            self.count += 1
            yield self._cells(signature)

    def _cells(self, signature: Signature) -> dict[str, str]:
        whole, email = signature, ""
        if signature.sealed is not None:
            whole, email = self._file.opening(signature) if self._file.opening else (signature, "")
            if whole is signature and not email:
                self.sealed += 1
                email = SEALED_CELL if any(one.id == "contact" for one in whole.consents) else ""
        cells = (
            whole.called,
            SEALED_CELL if not whole.name and whole.sealed is not None else whole.name,
            whole.role,
            whole.organisation,
            email,
            find_standing(whole).value,
            whole.reason.value,
            self._file.local(whole.signed_at),
            whole.how.value,
            f"{pen_sheet_label(whole.sheet)}, line {whole.line}" if whole.sheet else "",
            self._places.get(whole.source, ""),
            whole.source,
            whole.event,
            f"{whole.letter_language} {whole.letter_version}".strip(),
            " ".join(f"{one.id}/{one.version}/{one.language}" for one in whole.consents),
            str(whole.id),
        )
        return dict(zip(COLUMNS, cells, strict=True))


def _csv(rows: _Rows) -> Iterator[str]:
    yield "\ufeff"
    yield format_row(COLUMNS)
    for cells in rows:
        yield format_row(map(guard_cell, cells.values()))


def _json(rows: _Rows, file: ListFile, tally: Tally, head: Head | None) -> Iterator[str]:
    top: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": file.local(file.made_at),
        "campaign": file.campaign.id,
        "event": file.campaign.event.label,
        "given": tally.given,
        "published": tally.published,
        "ledger": {"sequence": head[0], "hash": head[1].hex()} if head else None,
    }
    yield "{\n"
    for key, value in top.items():
        yield f"{to_json(key)}: {to_json(value)},\n"
    yield '"signatures": ['
    yield from write_items(
        {key.replace(" ", "_").replace("-", ""): value for key, value in cells.items()}
        for cells in rows
    )
    yield "]\n}\n"
