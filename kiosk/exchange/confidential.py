"""Writes the confidential list: the complete record, for the organiser alone.

It has every signature in ledger order, whatever its state, with what the organiser's key opens; the
rest is marked as sealed. `public` writes the list for publication.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import JobFailed
from kiosk.exchange.excel import format_row, guard_cell
from kiosk.exchange.json_list import Json, to_json, write_items
from kiosk.exchange.listing import Head
from kiosk.exchange.public import Format
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.plurals import counted
from kiosk.signing.codes import pen_sheet_label
from kiosk.signing.entries.private import Opening
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


@dataclass(frozen=True, slots=True)
class ConfidentialReport:
    """What a written confidential list holds; `sealed` rows have something no key opened."""

    path: Path
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
    path: Path,
    campaign: Campaign,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    format: Format,
    made_at: datetime,
    head: Head | None = None,
    opening: Opening | None = None,
    progress: Progress | None = None,
) -> ConfidentialReport:
    """Writes every signature to `path`, which only its owner may read; whole or not at all.

    `opening` opens what is sealed. The CSV opens correctly in Excel, with cells guarded against
    formulas; the JSON has the same content. Raises JobFailed where list and tally do not add up,
    Cancelled where `progress` asks for it, and what `files.write_atomically` raises.
    """
    rows = _Rows(signatures, tally, opening, progress, made_at, campaign)
    with write_atomically(path, mode=0o600) as file:
        written = _csv(rows) if format is Format.CSV else _json(rows, campaign, tally, head)
        for piece in written:
            file.write(piece.encode())
        if rows.count != tally.given:
            raise JobFailed(
                f"The list came to {counted(rows.count, 'signature')}, the tally to {tally.given}.",
                "Write the list again; if it repeats, check the ledger.",
            )
    return ConfidentialReport(path, rows.count, rows.sealed)


class _Rows:
    """The cells of each signature by column; counts them. It can be iterated once."""

    def __init__(
        self,
        signatures: Iterable[Signature],
        tally: Tally,
        opening: Opening | None,
        progress: Progress | None,
        made_at: datetime,
        campaign: Campaign,
    ) -> None:
        self._signatures = report_progress(signatures, progress, tally.given)
        self._opening = opening
        self._event = campaign.event
        self._places = {one.code: one.name for one in campaign.places}
        self.made_at = self.local(made_at)
        self.count = 0
        self.sealed = 0

    def __iter__(self) -> Iterator[dict[str, str]]:
        for signature in self._signatures:
            self.count += 1
            yield self._cells(signature)

    def local(self, moment: datetime) -> str:
        """`moment` by the event's clocks."""
        return self._event.local(moment).isoformat(timespec="seconds")

    def _cells(self, signature: Signature) -> dict[str, str]:
        whole, email = signature, ""
        if signature.sealed is not None:
            whole, email = self._opening(signature) if self._opening else (signature, "")
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
            self.local(whole.signed_at),
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


def _json(rows: _Rows, campaign: Campaign, tally: Tally, head: Head | None) -> Iterator[str]:
    top: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": rows.made_at,
        "campaign": campaign.id,
        "event": campaign.event.label,
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
