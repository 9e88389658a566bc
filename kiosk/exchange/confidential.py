"""Writes the confidential list: the complete record, for the organiser alone.

It has every signature, whatever its state, with what the organiser's key opens; the rest is marked
as sealed. `public` writes the list for publication.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from kiosk.errors import JobFailed
from kiosk.exchange import csv_file, excel, xlsx
from kiosk.exchange.csv_file import RiskyRows
from kiosk.exchange.json_list import Json, to_json, write_items
from kiosk.exchange.listing import Format, Head, ListFile
from kiosk.exchange.rows import Cell, cell_text, number_cell
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.plurals import counted
from kiosk.signing.codes import paper_sheet_label
from kiosk.signing.names.order import Order, sort_key
from kiosk.signing.signature import Signature
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


class ConfidentialReport(NamedTuple):
    """What a written confidential list holds; `sealed` rows have something no key opened.

    `risky` rows are those of a CSV for programs that a spreadsheet could run.
    """

    signatures: int
    sealed: int
    risky: tuple[str, ...] = ()


def write_confidential(
    file: ListFile,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    head: Head | None = None,
    progress: Progress | None = None,
) -> ConfidentialReport:
    """Writes every signature to `file`, which only its owner may read; whole or not at all.

    `file` has the format of a table. Raises JobFailed where list and tally do not add up, Cancelled
    where `progress` asks for it, and what `files.write_atomically` raises.
    """
    rows = _Rows(file, report_progress(signatures, progress, tally.total))
    risky = RiskyRows()
    with write_atomically(file.path) as out:
        if file.format is Format.XLSX:
            xlsx.write_confidential(file, COLUMNS, rows, _about(file, tally, head), out)
        else:
            for piece in _pieces(rows, file, tally, head, risky):
                out.write(piece.encode())
        if rows.count != tally.total:
            raise JobFailed(
                f"The list came to {counted(rows.count, 'signature')}, the tally to {tally.total}.",
                "Write the list again; if it repeats, check the ledger.",
            )
    return ConfidentialReport(rows.count, rows.sealed, tuple(risky.numbers))


def _pieces(
    rows: _Rows, file: ListFile, tally: Tally, head: Head | None, risky: RiskyRows
) -> Iterator[str]:
    if file.format is Format.JSON:
        return _json(rows, file, tally, head)
    if file.format is Format.CSV:
        return csv_file.write_table(COLUMNS, _looked_through(rows, risky))
    return excel.write_table(COLUMNS, rows)


def _looked_through(rows: _Rows, risky: RiskyRows) -> Iterator[Sequence[Cell]]:
    for cells in rows:
        risky.look(str(cells[0]), cells)
        yield cells


def _about(file: ListFile, tally: Tally, head: Head | None) -> Iterator[tuple[str, Cell]]:
    yield "campaign", file.campaign.title
    yield "event", file.campaign.event.label
    yield from xlsx.about_ledger(file, tally, head)


class _Rows:
    """The cells of each signature by column; counts them. It can be iterated once.

    In the ledger's order; by name, where `file` says so, after reading all of them.
    """

    def __init__(self, file: ListFile, signatures: Iterable[Signature]) -> None:
        self._file = file
        self._signatures = signatures
        self._places = {one.code: one.name for one in file.campaign.places}
        self.count = 0
        self.sealed = 0

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        opened: Iterable[tuple[Signature, str]] = map(self._open, self._signatures)
        if self._file.order is Order.NAME:
            # all of them are in memory then, and their ink would be most of it
            bare = ((replace(whole, ink=None), email) for whole, email in opened)
            opened = sorted(bare, key=lambda one: sort_key(one[0]))
        for whole, email in opened:
            self.count += 1
            yield self._cells(whole, email)

    def _open(self, signature: Signature) -> tuple[Signature, str]:
        if signature.sealed is None:
            return signature, ""
        opening = self._file.opening
        whole, email = opening(signature) if opening is not None else (signature, "")
        if whole is signature and not email:
            self.sealed += 1
            email = SEALED_CELL if any(one.id == "contact" for one in whole.consents) else ""
        return whole, email

    def _cells(self, whole: Signature, email: str) -> Sequence[Cell]:
        local = self._file.campaign.event.local
        return (
            number_cell(whole.full_number),
            SEALED_CELL if not whole.name and whole.sealed is not None else whole.name,
            whole.role,
            whole.organisation,
            email,
            whole.standing.value,
            whole.reason.value,
            local(whole.signed_at),
            whole.how.value,
            f"{paper_sheet_label(whole.sheet)}, line {whole.line}" if whole.sheet else "",
            self._places.get(whole.source, ""),
            whole.source,
            whole.event,
            f"{whole.letter_language} {whole.letter_version}".strip(),
            " ".join(f"{one.id}/{one.version}/{one.language}" for one in whole.consents),
            str(whole.id),
        )


def _json(rows: _Rows, file: ListFile, tally: Tally, head: Head | None) -> Iterator[str]:
    top: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": file.local(file.made_at),
        "campaign": file.campaign.id,
        "event": file.campaign.event.label,
        "given": tally.total,
        "published": tally.published,
        "ledger": {"sequence": head[0], "hash": head[1].hex()} if head else None,
    }
    yield "{\n"
    for key, value in top.items():
        yield f"{to_json(key)}: {to_json(value)},\n"
    yield '"signatures": ['
    yield from write_items(
        {
            key.replace(" ", "_").replace("-", ""): cell_text(cell)
            for key, cell in zip(COLUMNS, cells, strict=True)
        }
        for cells in rows
    )
    yield "]\n}\n"
