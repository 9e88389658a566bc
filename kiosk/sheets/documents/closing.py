"""The closing report: one sheet at the end of the night whose figures add up.

The tally, where signatures came from, what became of the paper sheets, the files that were handed
over with their hashes, and the ledger's last entry, which all of them can be checked against.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign, Event
from kiosk.campaign.printed import as_printed
from kiosk.sheets.documents.form_page import LINE, SIGNED, FormPage, form_page
from kiosk.sheets.drawing.paper import MM, Paper
from kiosk.sheets.drawing.press import GREY
from kiosk.sheets.drawing.tally import draw_tally, tally_height
from kiosk.sheets.drawing.type import Face, shrink
from kiosk.sheets.region import in_region
from kiosk.sheets.report import SheetReport
from kiosk.sheets.words import Words, day_and_time, number, words
from kiosk.signing.paper.pen_account import Figures
from kiosk.signing.tally import Tally


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One file of the hand-over: its name and the SHA-256 of its bytes, lower-case hex."""

    name: str
    hash: str


@dataclass(frozen=True, slots=True)
class Closing:
    """What the report says of one event: of the evening that is closed.

    `by_source` counts what was given by the code of its place, "" where that is not known; `head`
    is the sequence and the hash of the ledger's last entry. `evenings` are the tallies of all
    events by label, this one too, "" where the event is not known any more.
    """

    tally: Tally
    by_source: Mapping[str, int]
    pens: Figures
    first_at: datetime | None
    last_at: datetime | None
    head: tuple[int, bytes]
    files: tuple[HandedOver, ...] = ()
    event: str = ""
    evenings: Mapping[str, Tally] = field(default_factory=dict)


def write_closing(
    path: Path,
    campaign: Campaign,
    closing: Closing,
    *,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
) -> SheetReport:
    """Writes the report to `path`. Times are told by the clocks of the event."""
    campaign = as_printed(campaign, language)
    language = in_region(language, campaign, paper)
    of = words(language)
    version = of.letter_version.format(campaign.letter(language).version[:8])
    foot = f"{version}  ·  {of.made.format(day_and_time(campaign.event.local(made_at), of))}"
    with form_page(
        path, campaign, title=of.closing_title, foot=foot, paper=paper, language=language
    ) as page:
        _draw_night(page, of, closing, campaign.event)
        _draw_sources(page, of, campaign, closing.by_source)
        if closing.pens.printed:
            _draw_pens(page, of, closing.pens)
        if set(closing.evenings) - {closing.event}:
            _draw_evenings(page, of, closing.evenings)
        _draw_files(page, of, closing)
        page.blanks(of.volunteer, of.organiser, of.date)
        pages = page.to.pages + 1
    return SheetReport(path, pages, signatures=closing.tally.published)


def _draw_night(page: FormPage, of: Words, closing: Closing, event: Event) -> None:
    page.require(tally_height(closing.tally) + 2 * LINE)
    draw_tally(page.to, of, closing.tally, page.left, page.right, page.y + 11, is_signed=False)
    page.y += tally_height(closing.tally) + 1
    for label, at in ((of.first_at, closing.first_at), (of.last_at, closing.last_at)):
        if at is not None:
            page.figure(label, day_and_time(event.local(at), of))


def _draw_sources(
    page: FormPage, of: Words, campaign: Campaign, by_source: Mapping[str, int]
) -> None:
    if not by_source:
        return
    page.heading(of.by_place)
    known = {one.code: one.name for one in campaign.places}
    for code, count in sorted(by_source.items(), key=lambda one: (-one[1], one[0])):
        place = known.get(code, "")
        label = f"{place} ({code})" if place else code or of.place_not_known
        page.figure(label, number(count, of))
    page.figure(of.given_sum, number(sum(by_source.values()), of), is_sum=True)


def _draw_pens(page: FormPage, of: Words, pens: Figures) -> None:
    page.heading(of.pen_sheets)
    sheets = (
        (of.pens_printed, pens.printed),
        (of.pens_back, pens.back),
        (of.pens_out, pens.out),
        (of.pens_lost, pens.lost),
    )
    for label, count in sheets:
        page.figure(label, number(count, of))
    sums = "  +  ".join(
        f"{label} {number(count, of)}"
        for label, count in (
            (of.pens_typed, pens.typed),
            (of.pens_struck, pens.struck),
            (of.pens_empty, pens.empty),
            (of.pens_waiting, pens.waiting),
        )
        if count or label != of.pens_waiting
    )
    page.figure(f"{of.pens_lines} {number(pens.lines, of)}", sums, is_sum=True)
    if pens.open:
        page.text(of.pens_open.of(pens.open).format(number(pens.open, of)), colour=page.to.accent)


def _draw_evenings(page: FormPage, of: Words, evenings: Mapping[str, Tally]) -> None:
    """Every event with what is published of it: what the public list holds, told apart."""
    page.heading(of.evenings)
    for event, tally in evenings.items():
        page.figure(event or of.place_not_known, number(tally.published, of))
    total = sum(tally.published for tally in evenings.values())
    page.figure(of.published, number(total, of), is_sum=True)


def _draw_files(page: FormPage, of: Words, closing: Closing) -> None:
    sequence, hash_ = closing.head
    head = HandedOver(f"{of.ledger_head}: {number(sequence, of)}", hash_.hex())
    page.heading(of.handed_over, needs=3 * LINE)
    for one in (*closing.files, head):
        page.require(2 * LINE + (SIGNED if one is head else 0.0))
        page.y += LINE
        size = shrink(Face.SANS_BOLD, 9, one.name, page.room * MM)
        page.line(Face.SANS_BOLD, size, page.y - 1.9, one.name)
        page.y += 3.4
        page.line(Face.SANS, 7, page.y - 1.9, one.hash, colour=GREY)
        page.to.rule(page.left, page.right, page.y)
