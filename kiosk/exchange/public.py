"""Writes the public list as CSV, Markdown or JSON.

Only listed signatures are written. Those that wait for review, are removed or withdrawn are only
counted. Founding signatories come first, apart, and are not counted with the others. Sealed names
are listed where the organiser's key opens them, else counted. `excel`, `markdown` and `json_list`
write the formats; `kiosk.sheets` makes the sheets for printing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.errors import JobFailed
from kiosk.exchange import excel, json_list, markdown
from kiosk.exchange.listing import Format, Head, ListFile, PublicList
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.plurals import counted
from kiosk.signing.entries.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The contents of a written list: `listed` names, and `sealed` ones that no key opened.

    `tally` counts everything else; `places` what was given, by the code of its place, "" where
    that is not known.
    """

    listed: int
    sealed: int
    tally: Tally
    places: Mapping[str, int] = field(default_factory=dict)


_PIECES: dict[Format, Callable[[PublicList], Iterator[str]]] = {
    Format.CSV: excel.write_pieces,
    Format.MARKDOWN: markdown.write_pieces,
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
) -> ExportReport:
    """Writes the public list to `file`, whole or not at all, in one pass over `signatures`.

    `signatures` come in the order of publication and may hold unlisted ones; `tally` counts
    the same moment of the ledger. `head` is the sequence and hash of the ledger's last entry.
    `evenings` are the tallies of all events by label, `places` what was given by place.
    Equal arguments give equal bytes.

    Raises JobFailed where list and tally do not add up to one another, Cancelled where
    `progress` asks for it, and what `files.write_atomically` raises.
    """
    listed = _Counted(signatures, tally, file.opening, progress)
    listing = PublicList(file, listed, tally, head, evenings or {}, places or {})
    with write_atomically(file.path) as out:
        for piece in _PIECES[file.format](listing):
            out.write(piece.encode())
        if listed.count + listed.sealed != tally.named:
            raise JobFailed(
                f"The list came to {counted(listed.count + listed.sealed, 'name')}, "
                f"the tally to {tally.named}.",
                "Write the list again; if it repeats, check the ledger.",
            )
    return ExportReport(listed.count, listed.sealed, tally, listing.places)


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
