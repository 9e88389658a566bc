"""Writes the public list in any of its formats.

Only listed signatures are written. Those that wait for review, are removed or withdrawn are only
counted. Founding signatories come first, apart, and are not counted with the others. Sealed names
are listed where the organiser's key opens them, else counted. `rows` has what all formats are
written from, and each format has a module of its own; `kiosk.sheets` makes the sheets for printing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import IO
from uuid import UUID

from kiosk.errors import JobFailed
from kiosk.exchange import csv_file, excel, html_list, json_list, markdown, run_in, text, xlsx
from kiosk.exchange.csv_file import RiskyRows
from kiosk.exchange.last_exports import Changes, LastExport, ListedRow, compare
from kiosk.exchange.listing import Format, Head, ListFile, PublicList
from kiosk.exchange.rows import Kind, Row, read_rows
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.plurals import counted
from kiosk.signing.names.order import Order, sort_key
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The contents of a written list: `listed` names, and `sealed` ones that no key opened.

    `tally` counts everything else; `places` what was given, by the code of its place, "" where
    that is not known. `rows` are what the next list is compared with, `changes` what this one was
    found to change. `risky` rows begin with a sign that a spreadsheet takes for a formula; they
    are looked for in CSV for programs alone, where nothing guards them. `is_remembered` is False
    where the next list cannot be compared with this one.
    """

    listed: int
    sealed: int
    tally: Tally
    places: Mapping[str, int] = field(default_factory=dict)
    rows: Mapping[UUID, ListedRow] = field(default_factory=dict, compare=False, repr=False)
    changes: Changes | None = None
    risky: tuple[str, ...] = field(default=(), compare=False)
    is_remembered: bool = True


_TEXTS: dict[Format, Callable[[PublicList], Iterator[str]]] = {
    Format.EXCEL: excel.write_pieces,
    Format.TEXT: text.write_pieces,
    Format.RUN_IN: run_in.write_pieces,
    Format.MARKDOWN: markdown.write_pieces,
    Format.HTML: html_list.write_pieces,
    Format.JSON: json_list.write_pieces,
}


def write_public(
    file: ListFile,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    head: Head | None = None,
    progress: Progress | None = None,
    evenings: Mapping[str, Tally] | None = None,
    places: Mapping[str, int] | None = None,
    since: LastExport | None = None,
) -> ExportReport:
    """Writes the public list to `file`, whole or not at all, in one pass over `signatures`.

    `signatures` come in the ledger's order and may hold unlisted ones; `tally` counts the same
    moment of the ledger. `head` is the sequence and hash of the ledger's last entry. `evenings`
    are the tallies of all events by label, `places` what was given by place. With `since` only
    what changed after that list is written. Equal arguments give equal bytes.

    Raises JobFailed where list and tally do not add up to one another, Cancelled where
    `progress` asks for it, and what `files.write_atomically` raises.
    """
    listed = _Counted(file, signatures, tally, progress, since)
    risky = RiskyRows()
    with write_atomically(file.path) as out:
        changes = compare(since, listed, listed.closed) if since is not None else None
        listing = PublicList(file, listed, tally, head, evenings or {}, places or {}, changes)
        _write(listing, out, risky)
        _check_sum(listed, tally)
    return ExportReport(
        listed.count,
        listed.sealed,
        tally,
        listing.places,
        listed.rows,
        changes,
        tuple(risky.numbers),
    )


@dataclass(frozen=True, slots=True)
class PublicRows:
    """The public list as rows, for pages that say the rest in their own words.

    `rows` are the signatures in the order of the list, `sealed` those whose names no key opened.
    `goal` is how many of how many have signed, None where no list shows a goal.
    """

    rows: tuple[Row, ...]
    sealed: int
    tally: Tally
    goal: tuple[int, int] | None = None


def read_public(
    file: ListFile,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    progress: Progress | None = None,
    evenings: Mapping[str, Tally] | None = None,
) -> PublicRows:
    """The same list as `write_public`, read and not written. Raises what that raises."""
    listed = _Counted(file, signatures, tally, progress, None)
    listing = PublicList(file, listed, tally, evenings=evenings or {})
    rows = tuple(row for row in read_rows(listing) if row.kind is Kind.SIGNED)
    _check_sum(listed, tally)
    tonight = listing.evenings.get(file.campaign.event.label, tally)
    goal = (tonight.published, listing.goal_of_event) if listing.goal_of_event else None
    return PublicRows(rows, listed.sealed, tally, goal)


def _check_sum(listed: _Counted, tally: Tally) -> None:
    """Raises JobFailed where the list, read to its end, is not what the tally counts."""
    if listed.count + listed.sealed != tally.named:
        raise JobFailed(
            f"The list came to {counted(listed.count + listed.sealed, 'name')}, "
            f"the tally to {tally.named}.",
            "Write the list again; if it repeats, check the ledger.",
        )


def _write(listing: PublicList, out: IO[bytes], risky: RiskyRows) -> None:
    if listing.file.format is Format.XLSX:
        xlsx.write_public(listing, out)
        return
    if listing.file.format is Format.CSV:
        pieces = csv_file.write_pieces(listing, risky)
    else:
        pieces = _TEXTS[listing.file.format](listing)
    for piece in pieces:
        out.write(piece.encode())


class _Counted:
    """The listed ones among `signatures` in the order of the list; counts them.

    It can be iterated once. By name, it first reads all of them. `closed` are those of `since`
    whose names no key opened this time: `rows` has them as they were.
    """

    def __init__(
        self,
        file: ListFile,
        signatures: Iterable[Signature],
        tally: Tally,
        progress: Progress | None,
        since: LastExport | None,
    ) -> None:
        self._file = file
        self._before = since.listed if since is not None else {}
        self._signatures = report_progress(signatures, progress, tally.total)
        self.count = 0
        self.sealed = 0
        self.rows: dict[UUID, ListedRow] = {}
        self.closed: set[UUID] = set()

    def __iter__(self) -> Iterator[Signature]:
        listed = self._listed()
        if self._file.order is Order.NAME:
            listed = iter(sorted((replace(one, ink=None) for one in listed), key=sort_key))
        for signature in listed:
            self.rows[signature.id] = ListedRow.of(signature)
            yield signature

    def _listed(self) -> Iterator[Signature]:
        opening = self._file.opening
        for signature in self._signatures:
            if not signature.is_listed:
                continue
            named = opening(signature)[0] if opening is not None else signature
            if named.is_sealed_name:
                self.sealed += 1
                if (before := self._before.get(signature.id)) is not None:
                    self.rows[signature.id] = before
                    self.closed.add(signature.id)
            else:
                self.count += 1
                yield named
