"""Writes the public list as CSV, Markdown or JSON.

Only listed signatures are written. Those that wait for review, are removed or withdrawn are only
counted. Founding signatories come first, apart, and are not counted with the others. Sealed names
are listed where the organiser's key opens them, else counted. `excel`, `markdown` and `json_list`
write the formats; `kiosk.sheets` makes the sheets for printing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import JobFailed
from kiosk.exchange import excel, json_list, markdown
from kiosk.exchange.listing import Head, Listing
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.plurals import counted
from kiosk.signing.entries.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally


class Format(StrEnum):
    """Forms of the public list; the value is also the file's ending."""

    CSV = "csv"
    MARKDOWN = "md"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The contents of a written list: `listed` signatures, after `founding` signatories.

    `waiting` wait for review; `removed` includes duplicates. They and `withdrawn` are counted, not
    listed.
    `counted_only` asked for that, `sealed` are names that no key opened; both are counted
    among the published. `older` were given under an older version of the letter and are left out.
    `places` counts everything that was given by the code of its place, "" where that is not known.
    """

    path: Path
    listed: int
    waiting: int
    removed: int
    withdrawn: int
    founding: int
    counted_only: int = 0
    sealed: int = 0
    older: int = 0
    places: Mapping[str, int] = field(default_factory=dict)


_PIECES: dict[Format, Callable[[Listing], Iterator[str]]] = {
    Format.CSV: excel.write_pieces,
    Format.MARKDOWN: markdown.write_pieces,
    Format.JSON: json_list.write_pieces,
}


def write_public(
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
    evenings: Mapping[str, Tally] | None = None,
    places: Mapping[str, int] | None = None,
    language: str = "",
) -> ExportReport:
    """Writes the public list to `path`, whole or not at all, in one pass over `signatures`.

    `signatures` come in the order of publication and may hold unlisted ones; `tally` counts
    the same moment of the ledger. Times are written by the clocks of the event. `head`
    is the sequence and hash of the ledger's last entry. `opening` opens sealed names. `evenings`
    are the tallies of all events by label, `places` what was given by place.
    `language` is the one title, event and places are called in, "" for the campaign's first.
    Equal arguments give equal bytes.

    Raises JobFailed where list and tally do not add up to one another, Cancelled where
    `progress` asks for it, and what `files.write_atomically` raises.
    """
    listed = _Counted(signatures, tally, opening, progress)
    listing = Listing(
        campaign, listed, tally, made_at, head, evenings or {}, places or {}, language
    )
    with write_atomically(path) as file:
        for piece in _PIECES[format](listing):
            file.write(piece.encode())
        if listed.count + listed.sealed != tally.named:
            raise JobFailed(
                f"The list came to {counted(listed.count + listed.sealed, 'name')}, "
                f"the tally to {tally.named}.",
                "Write the list again; if it repeats, check the ledger.",
            )
    return ExportReport(
        path=path,
        listed=listed.count,
        waiting=tally.held,
        removed=tally.struck + tally.duplicates,
        withdrawn=tally.withdrawn,
        founding=len(campaign.founding),
        counted_only=tally.unnamed,
        older=tally.older,
        sealed=listed.sealed,
        places=places or {},
    )


class _Counted:
    """The listed ones among `signatures`; counts them. It can be iterated once."""

    def __init__(
        self,
        signatures: Iterable[Signature],
        tally: Tally,
        opening: Opening | None,
        progress: Progress | None,
    ) -> None:
        self._signatures = report_progress(signatures, progress, tally.given)
        self._opening = opening
        self.count = 0
        self.sealed = 0

    def __iter__(self) -> Iterator[Signature]:
        for signature in self._signatures:
            if not signature.is_listed:
                continue
            named = self._opening(signature)[0] if self._opening is not None else signature
            if named.is_sealed_name:
                self.sealed += 1
            else:
                self.count += 1
                yield named
