"""The closing report: one sheet at the end of the night whose figures add up.

The tally, where signatures came from, what became of the paper sheets, the files that were handed
over with their hashes, and the ledger's last entry, which all of them can be checked against.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.sheets.documents.form_page import LINE, SIGNING_LINES, FormPage, form_page
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MM, Paper
from kiosk.sheets.drawing.pdf_canvas import GREY, isolated
from kiosk.sheets.drawing.tally import draw_tally, tally_height
from kiosk.sheets.drawing.typesetting import shrink
from kiosk.sheets.report import SheetReport
from kiosk.sheets.sheet_texts import day_and_time, format_number
from kiosk.signing.paper.paper_account import Figures
from kiosk.signing.tally import Tally


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One file of the hand-over: its name and the SHA-256 of its bytes, lower-case hex."""

    name: str
    hash: str


@dataclass(frozen=True, slots=True)
class Closing:
    """The figures of the evening that is closed.

    `by_place` counts what was given by the code of its place, "" where that is not known; `head`
    is the sequence and the hash of the ledger's last entry, `words` the kiosk's own six, "" from
    before it signed its entries. `evenings` are the tallies of all events by label, this one too,
    "" where the event is not known any more.
    """

    tally: Tally
    by_place: Mapping[str, int]
    paper_sheets: Figures
    first_at: datetime | None
    last_at: datetime | None
    head: tuple[int, bytes]
    files: tuple[HandedOver, ...] = ()
    event: str = ""
    words: str = ""
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
    with form_page(path, campaign, paper, language, made_at) as page:
        texts = page.texts
        letter = page.campaign.letter(page.canvas.language)
        page.foot = f"{texts.letter_version.format(letter.version[:8])}  ·  {page.foot}"
        page.head(texts.closing_title)
        has_goal = closing.event == campaign.event.label
        _draw_night(page, closing, closing.event if has_goal else None)
        _draw_places(page, closing.by_place)
        if closing.paper_sheets.printed:
            _draw_paper_sheets(page, closing.paper_sheets)
        if set(closing.evenings) - {closing.event}:
            _draw_evenings(page, closing.evenings)
        _draw_files(page, closing)
        page.blanks(texts.volunteer, texts.organiser, texts.date)
    return SheetReport(path, page.canvas.pages, signatures=closing.tally.published)


def _draw_night(page: FormPage, closing: Closing, goal_of: str | None) -> None:
    texts, event = page.texts, page.campaign.event
    page.require(tally_height(closing.tally) + 2 * LINE)
    draw_tally(
        page.canvas,
        closing.tally,
        page.left,
        page.right,
        page.y + 11,
        is_signed=False,
        goal_of=goal_of,
    )
    page.y += tally_height(closing.tally) + 1
    for label, at in ((texts.first_at, closing.first_at), (texts.last_at, closing.last_at)):
        if at is not None:
            page.figure(label, day_and_time(event.local(at), texts))
    if closing.words:
        page.figure(texts.six_words, isolated(closing.words, page.canvas))


def _draw_places(page: FormPage, by_place: Mapping[str, int]) -> None:
    if not by_place:
        return
    texts = page.texts
    page.heading(texts.by_place)
    known = {one.code: one.name for one in page.campaign.places}
    for code, count in sorted(by_place.items(), key=lambda one: (-one[1], one[0])):
        place = known.get(code, "")
        label = f"{place} ({code})" if place else code or texts.place_not_known
        page.figure(label, format_number(count, texts))
    page.figure(texts.given_sum, format_number(sum(by_place.values()), texts), is_sum=True)


def _draw_paper_sheets(page: FormPage, sheets: Figures) -> None:
    texts = page.texts
    page.heading(texts.paper_sheets)
    figures = (
        (texts.paper_sheets_printed, sheets.printed),
        (texts.paper_sheets_back, sheets.back),
        (texts.paper_sheets_out, sheets.out),
        (texts.paper_sheets_lost, sheets.lost),
    )
    for label, count in figures:
        page.figure(label, format_number(count, texts))
    sums = "  +  ".join(
        f"{label} {format_number(count, texts)}"
        for label, count in (
            (texts.paper_sheets_typed, sheets.typed),
            (texts.paper_sheets_struck, sheets.struck),
            (texts.paper_sheets_empty, sheets.empty),
            (texts.paper_sheets_waiting, sheets.waiting),
        )
        if count or label != texts.paper_sheets_waiting
    )
    page.figure(
        f"{texts.paper_sheets_lines} {format_number(sheets.lines, texts)}", sums, is_sum=True
    )
    if sheets.open:
        page.text(
            texts.paper_sheets_open.of(sheets.open).format(format_number(sheets.open, texts)),
            colour=page.canvas.accent,
        )


def _draw_evenings(page: FormPage, evenings: Mapping[str, Tally]) -> None:
    """Every event with what is published of it: what the public list holds, told apart."""
    texts = page.texts
    page.heading(texts.evenings)
    for event, tally in evenings.items():
        page.figure(event or texts.place_not_known, format_number(tally.published, texts))
    total = sum(tally.published for tally in evenings.values())
    page.figure(texts.published, format_number(total, texts), is_sum=True)


def _draw_files(page: FormPage, closing: Closing) -> None:
    texts = page.texts
    sequence, hash_ = closing.head
    head = HandedOver(f"{texts.ledger_head}: {format_number(sequence, texts)}", hash_.hex())
    page.heading(texts.handed_over, needs=3 * LINE)
    for one in (*closing.files, head):
        page.require(2 * LINE + (SIGNING_LINES if one is head else 0.0))
        page.y += LINE
        size = shrink(Face.SANS_BOLD, 9, one.name, page.room * MM)
        page.line(Face.SANS_BOLD, size, page.y - 1.9, one.name)
        page.y += 3.4
        page.line(Face.SANS, 7, page.y - 1.9, one.hash, colour=GREY)
        page.canvas.rule(page.left, page.right, page.y)
