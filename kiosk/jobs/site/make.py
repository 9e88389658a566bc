"""Makes the pages for the codes, with the public list that `export` would write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.model import Campaign, Place
from kiosk.exchange.listing import ListFile
from kiosk.exchange.public import PublicRows, read_public
from kiosk.files import Progress
from kiosk.jobs import versions
from kiosk.jobs.export import list_words
from kiosk.jobs.site.folder import Written, write_files
from kiosk.site.pages import make_site, site_of
from kiosk.site.source import Line, Source
from kiosk.site.words import Words, own_words

if TYPE_CHECKING:
    from kiosk.store import Store

_FEWEST_ROWS = 8
"""Signatures on a page of a signature sheet, at least: says how many codes there can be."""


@dataclass(frozen=True, slots=True)
class SiteReport:
    """What was written: `listed` names, None without a list; `sealed` ones that no key opened.

    `top` is the address that the folder's contents belong at; `elsewhere` are addresses in codes
    that lead to other web spaces, or to what no plain file can answer for.
    """

    written: Written
    top: str
    elsewhere: tuple[str, ...]
    listed: int | None = None
    sealed: int = 0


def write_site(
    file: ListFile,
    store: Store | None,
    progress: Progress | None = None,
    *,
    has_list: bool = True,
    leave_out_older: bool = False,
    other_places: Iterable[str] = (),
    may_replace: bool = False,
) -> SiteReport:
    """Writes the pages into the folder `file.path`, all or none. On the store's thread.

    `file` says the campaign, the order and the key of the list; its format and language are not
    used. `store` is None before the first signature. `other_places` are codes of places that the
    campaign does not name. Without `has_list` nothing of any signature is on the pages. Raises what
    `export.write_public_list`, `site.pages.make_site` and `folder.write_files` raise.
    """
    campaign = file.campaign
    rows = _read_list(file, store, progress, leave_out_older=leave_out_older) if has_list else None
    codes = {*other_places}
    sheets: tuple[str, ...] = ()
    if store is not None:
        codes |= {*filter(None, store.by_source())}
        sheets = _sheets(campaign, store) if campaign.takes_capitals else ()
    codes -= {place.code for place in campaign.places}
    signed = None
    if has_list:
        signed = [Line(row.line, row.full_number) for row in rows.rows] if rows else []
    source = Source(
        campaign,
        {tag: site_words(replace(file, language=tag), rows) for tag in campaign.languages},
        signed,
        (*campaign.places, *(Place(code, "") for code in sorted(codes))),
        sheets,
    )
    site = make_site(source)
    written = write_files(file.path, site.files, may_replace=may_replace, progress=progress)
    return SiteReport(
        written,
        site_of(campaign),
        site.elsewhere,
        len(signed) if signed is not None else None,
        rows.sealed if rows else 0,
    )


def _read_list(
    file: ListFile, store: Store | None, progress: Progress | None, *, leave_out_older: bool
) -> PublicRows | None:
    """The public list; None where nobody has signed yet."""
    if store is None:
        return None
    chosen = versions.choose_signatures(store, file.campaign, leave_out_older=leave_out_older)
    return read_public(
        file, chosen.signatures, chosen.tally, progress=progress, evenings=chosen.evenings
    )


def _sheets(campaign: Campaign, store: Store) -> tuple[str, ...]:
    """What the codes of sheets say: blank ones of the ledger, and pages of signature sheets."""
    blank = [f"B/{one.sheet.number[:-1]}" for one in store.paper_sheets()]
    most = ceil((store.tally().total + len(campaign.founding)) / _FEWEST_ROWS) + 1
    return (*blank, *(f"F/{number:06d}" for number in range(1, most + 1)))


def site_words(file: ListFile, rows: PublicRows | None) -> Words:
    """The words of the pages in the language of `file`, with the figures of the list."""
    from kiosk.sheets.sheet_texts import long_day, sheet_texts

    language = file.language
    texts, said = sheet_texts(language), list_words(file)
    event = file.campaign.in_language(language).event
    day = long_day(event.day, texts) if event.day else ""
    tally = rows.tally if rows else None
    return Words(
        language=language,
        own=own_words(language),
        founding=texts.founding,
        signing_means=texts.signing_means,
        none_listed=texts.none_listed,
        pen_and_paper=texts.poster_foot,
        write_to=texts.write_to,
        letter_version=texts.letter_version,
        event=", ".join(filter(None, (event.name, event.venue, day))),
        signed_by=said.signed_by(tally.published) if tally and tally.published else "",
        unnamed=said.unnamed(tally.unnamed) if tally and tally.unnamed else "",
        sealed=said.sealed(rows.sealed) if rows and rows.sealed else "",
        goal=said.goal(*rows.goal) if rows and rows.goal else "",
        is_right_to_left=is_right_to_left(language),
    )
