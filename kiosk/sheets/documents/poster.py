"""The poster, and a QR link on a page of its own size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.file_system import FOR_ALL
from kiosk.files import write_atomically
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MM, POSTER_MARGIN, Paper
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, RULE, PdfCanvas
from kiosk.sheets.drawing.typesetting import (
    ASCENT,
    CAPITAL,
    DESCENT,
    Lines,
    balance,
    fit,
    headline,
    shrink,
    width,
)
from kiosk.sheets.report import SheetReport
from kiosk.sheets.sheet_texts import SheetTexts, long_day
from kiosk.sheets.text import Features, direction_of

TITLE_LARGEST, TITLE_USUAL, TITLE_SMALLEST = 108.0, 60.0, 20.0
SUMMARY_LARGEST, SUMMARY_SIZE, ASK_SIZE = 30.0, 24.0, 17.0
TYPED_SIZE, HASHTAG_SIZE, FOOT_SIZE = 18.0, 14.0, 9.0
EVENT_SIZE, EVENT_SMALLEST = 13.0, 7.0
MOST_SPARE = 36.0
"""mm that may go between the words above the code, where they are few."""

TITLE_GAP, SUMMARY_GAP, ASK_GAP = 9.0, 10.0, 6.5
"""mm between the kicker, the title, the summary and what to do."""

KICKER = 27.0
FOOT = 20.0
POSTER_QR = 112.0


def write_poster(
    path: Path,
    campaign: Campaign,
    *,
    place: str,
    paper: Paper = Paper.A4,
    language: str,
) -> SheetReport:
    """Writes the poster for the place with the code `place` ("" for none) to `path`."""
    with PdfCanvas.open(path, campaign, paper, language, mode=FOR_ALL) as canvas:
        _draw(canvas, place)
        canvas.end_page()
    return SheetReport(path, 1)


def write_qr(path: Path, campaign: Campaign, link: links.Link, width: float) -> SheetReport:
    """Writes the code of one place to `path`, on a page of its own with its quiet zone.

    The code is `width` mm wide, the page as much wider as the quiet zone needs.
    """
    edge = links.QUIET_ZONE * link.code.module_mm(width)
    size = (width + 2 * edge, width + 2 * edge)
    with write_atomically(path, mode=FOR_ALL) as file:
        canvas = PdfCanvas(file, size, campaign, campaign.default_language)
        canvas.set_title(link.address)
        canvas.qr(link.code, edge, edge, width)
        canvas.end_page()
        canvas.save()
    return SheetReport(path, 1)


@dataclass(frozen=True, slots=True)
class _PosterTexts:
    """What stands above the code; `spare` are the mm that are left of the room it was given."""

    title: Lines
    summary: Lines
    ask: Lines
    spare: float = 0.0

    @property
    def baselines(self) -> tuple[float, float, float]:
        """The first one of each, in mm from the top of the page."""
        title = KICKER + TITLE_GAP + 0.25 * self.spare + self.title.size * CAPITAL / MM
        end = title + (self.title.height - self.title.leading) / MM
        summary = end + SUMMARY_GAP + 0.3 * self.spare + self.summary.size * ASCENT / MM
        end = summary + (self.summary.height - self.summary.leading) / MM
        return title, summary, end + ASK_GAP + 0.15 * self.spare + self.ask.size * ASCENT / MM

    @property
    def bottom(self) -> float:
        """mm from the top of the page to below the last letter."""
        return self.baselines[2] + self.ask.size * DESCENT / MM


def _set(canvas: PdfCanvas, room: float, end: float) -> _PosterTexts:
    """The largest title, then the largest words below it, that end at `end` mm."""
    campaign, texts = canvas.campaign, canvas.texts
    summary = campaign.summary.best(canvas.language, campaign.default_language)
    size = TITLE_LARGEST
    while True:
        title = headline(Face.DISPLAY_BOLD, size, campaign.title, room * MM, most=3)
        scale = min(1.0, title.size / TITLE_USUAL)
        below = max(scale, min(0.75, scale + 0.25))  # read from nearer than the title
        set_ = _below(title, summary, texts, room, below)
        if set_.bottom <= end or size <= TITLE_SMALLEST:
            break
        size -= 1.5
    largest = max(SUMMARY_SIZE, min(SUMMARY_LARGEST, title.size / 2))
    while set_.summary.size < largest:
        below += 0.04
        larger = _below(title, summary, texts, room, below)
        if larger.bottom > end:
            break
        set_ = larger
    return replace(set_, spare=max(0.0, min(end - set_.bottom, MOST_SPARE)))


def _below(
    title: Lines, summary: str, texts: SheetTexts, room: float, scale: float
) -> _PosterTexts:
    """Under the title what the letter asks and what to do, in type of `scale` times the usual."""
    size = SUMMARY_SIZE * scale
    even = balance(Face.SERIF, size, summary, room * MM)
    ask = fit(Face.SERIF_ITALIC, ASK_SIZE * scale, texts.poster_ask, room * MM, most=1)
    is_rtl = direction_of(summary) or None
    return _PosterTexts(title, Lines(Face.SERIF, size, even, 1.32, is_rtl=is_rtl), ask)


def _draw(canvas: PdfCanvas, place: str) -> None:
    campaign, texts = canvas.campaign, canvas.texts
    left, right = POSTER_MARGIN, canvas.width - POSTER_MARGIN
    room = right - left
    link = links.place_link(campaign, place)
    quiet = links.QUIET_ZONE * link.code.module_mm(POSTER_QR)
    foot = canvas.height - FOOT
    typed_y = foot - 9
    top = typed_y - TYPED_SIZE * ASCENT / MM - quiet - POSTER_QR
    _draw_head(canvas, left, right)
    set_ = _set(canvas, room, top - quiet)
    title_y, summary_y, ask_y = set_.baselines
    # at this size the first letter stands a little in from where its line begins
    canvas.lines(set_.title, left - set_.title.size * 0.02 / MM, title_y)
    canvas.lines(set_.summary, left, summary_y)
    canvas.lines(set_.ask, left, ask_y, colour=GREY)
    canvas.qr(link.code, left, top, POSTER_QR)
    beside = left + POSTER_QR + quiet
    y = _draw_what_to_do(canvas, beside, right, top)
    _draw_event(canvas, beside, right, y + 6, top + POSTER_QR)
    _draw_typed(canvas, link.typed, left, right, typed_y)
    canvas.rule(left, right, foot, RULE, BLACK)
    wide = canvas.text(Face.SANS, FOOT_SIZE, left, foot + 5.5, texts.poster_foot, colour=GREY)
    if by := campaign.organiser or campaign.contact:
        size = shrink(Face.SANS, FOOT_SIZE, by, (room - wide - 6) * MM)
        canvas.text_to(Face.SANS, size, right, foot + 5.5, by, colour=GREY)


def _draw_head(canvas: PdfCanvas, left: float, right: float) -> None:
    """The kicker, and at the other end of its line the hashtag, which may be long."""
    wide = canvas.kicker(11, left, KICKER, canvas.texts.kicker, track=140)
    if hashtag := canvas.campaign.hashtag_beside_title:
        size = shrink(Face.SANS_BOLD, HASHTAG_SIZE, hashtag, (right - left - wide - 8) * MM)
        canvas.text_to(Face.SANS_BOLD, size, right, KICKER, hashtag, colour=canvas.accent)


def _draw_what_to_do(canvas: PdfCanvas, x: float, right: float, top: float) -> float:
    """Beside the code, from its top; returns the y of the last line."""
    texts, room = canvas.texts, right - x
    size = min(shrink(Face.SANS_BOLD, 17, line, room * MM) for line in texts.poster_scan)
    y = top + size * CAPITAL / MM
    for line in texts.poster_scan:
        canvas.text(Face.SANS_BOLD, size, x, y, line)
        y += size * 1.23 / MM
    y += 2.5
    for sentence in texts.poster_how:
        said = column.paragraph(Face.SANS, 10.5, 1.38, sentence, room, is_even=True)
        y = canvas.lines(said, x, y) + 1.6
    return y


def _draw_event(canvas: PdfCanvas, x: float, right: float, top: float, end: float) -> None:
    """Beside the code, down to its last row: the evening, where and when it is."""
    event = canvas.campaign.event
    day = long_day(event.day, canvas.texts) if event.day is not None else ""
    told = [(Face.SANS_BOLD, event.name), (Face.SANS, event.venue), (Face.SANS, day)]
    size = EVENT_SIZE
    while True:
        blocks = [
            Block(column.paragraph(face, size, 1.3, text, right - x, is_even=True), after=1.2)
            for face, text in told
            if text
        ]
        high = column.height(blocks)
        if high <= end - top or size <= EVENT_SMALLEST:
            break
        size -= 0.5
    if blocks:
        first = end - high + blocks[-1].after + size * (1.3 - DESCENT / 2) / MM
        column.draw(canvas, blocks, x, first)


def _draw_typed(canvas: PdfCanvas, typed: str, left: float, right: float, y: float) -> None:
    texts = canvas.texts
    label = width(Face.SANS, 11, texts.poster_type + "  ") / MM
    size = shrink(Face.SANS_BOLD, TYPED_SIZE, typed, (right - left - label) * MM)
    canvas.text(Face.SANS, 11, left, y, texts.poster_type, colour=GREY)
    canvas.text(Face.SANS_BOLD, size, left + label, y, typed, features=Features.CODE)
