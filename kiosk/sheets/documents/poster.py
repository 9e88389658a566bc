"""The poster, and a QR link on a page of its own size."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.paper import MM, POSTER_MARGIN, Paper
from kiosk.sheets.drawing.press import BLACK, GREY, RULE, Press, press
from kiosk.sheets.drawing.sides import Sides
from kiosk.sheets.drawing.type import (
    ASCENT,
    CAPITAL,
    DESCENT,
    Face,
    Lines,
    balance,
    fit,
    headline,
    shrink,
    width,
)
from kiosk.sheets.region import in_region
from kiosk.sheets.report import SheetReport
from kiosk.sheets.text import Features, direction_of
from kiosk.sheets.words import Words, words

TITLE_SIZE, SUMMARY_SIZE, ASK_SIZE, TYPED_SIZE = 66.0, 24.0, 17.0, 18.0
TITLE_GAP, SUMMARY_GAP, ASK_GAP = 9.0, 10.0, 6.5
"""mm between the kicker, the title, the summary and what to do."""

KICKER = 27.0
FOOT = 20.0
POSTER_QR = 112.0


def write_poster(
    path: Path,
    campaign: Campaign,
    *,
    source: str,
    paper: Paper = Paper.A4,
    language: str,
) -> SheetReport:
    """Writes the poster for the place `source` (a source code, "" for none) to `path`."""
    campaign = as_printed(campaign)
    language = in_region(language, campaign, paper)
    of = words(language)
    size = (paper.width, paper.height)
    with press(path, size, campaign, title=campaign.title, language=language) as to:
        _draw(to, campaign, of, source, language)
        to.end_page()
    return SheetReport(path, 1)


def write_qr(path: Path, campaign: Campaign, link: links.Link, width: float) -> SheetReport:
    """Writes the code of one place to `path`, on a page of its own with its quiet zone.

    The code is `width` mm wide, the page as much wider as the quiet zone needs.
    """
    edge = links.QUIET_ZONE * link.code.module_mm(width)
    size = (width + 2 * edge, width + 2 * edge)
    language = campaign.default_language
    with press(path, size, campaign, title=link.address, language=language) as to:
        to.qr(link.code, edge, edge, width)
        to.end_page()
    return SheetReport(path, 1)


@dataclass(frozen=True, slots=True)
class _Words:
    """What stands above the code, set in one scale."""

    title: Lines
    summary: Lines
    ask: Lines

    @property
    def baselines(self) -> tuple[float, float, float]:
        """The first one of each, in mm from the top of the page."""
        title = KICKER + TITLE_GAP + self.title.size * CAPITAL / MM
        end = title + (self.title.height - self.title.leading) / MM
        summary = end + SUMMARY_GAP + self.summary.size * ASCENT / MM
        end = summary + (self.summary.height - self.summary.leading) / MM
        return title, summary, end + ASK_GAP + self.ask.size * ASCENT / MM

    @property
    def bottom(self) -> float:
        """mm from the top of the page to below the last letter."""
        return self.baselines[2] + self.ask.size * DESCENT / MM


def _set(campaign: Campaign, of: Words, language: str, room: float, end: float) -> _Words:
    """The largest scale at which everything above the code ends at `end` mm."""
    summary = campaign.summary.best(language, campaign.default_language)
    scale = 1.0
    while True:
        of_size = max(scale, min(0.75, scale + 0.25))  # read from nearer than the title
        title = headline(Face.DISPLAY_BOLD, TITLE_SIZE * scale, campaign.title, room * MM, most=3)
        size = SUMMARY_SIZE * of_size
        even = balance(Face.SERIF, size, summary, room * MM)
        ask = fit(Face.SERIF_ITALIC, ASK_SIZE * of_size, of.poster_ask, room * MM, most=1)
        is_rtl = direction_of(summary) or None
        words_ = _Words(title, Lines(Face.SERIF, size, even, 1.32, is_rtl=is_rtl), ask)
        if words_.bottom <= end or scale < 0.3:
            return words_
        scale -= 0.02


def _draw(to: Press, campaign: Campaign, of: Words, source: str, language: str) -> None:
    sides = Sides.of(to)
    left, right = POSTER_MARGIN, to.width - POSTER_MARGIN
    room = right - left
    code = links.link(campaign, source).code
    quiet = links.QUIET_ZONE * code.module_mm(POSTER_QR)
    foot = to.height - FOOT
    typed_y = foot - 9
    top = typed_y - TYPED_SIZE * ASCENT / MM - quiet - POSTER_QR
    sides.text(Face.SANS_BOLD, 11, left, KICKER, of.kicker, colour=to.accent, track=140)
    set_ = _set(campaign, of, language, room, top - quiet)
    title_y, summary_y, ask_y = set_.baselines
    # at this size the first letter stands a little in from where its line begins
    sides.lines(set_.title, left - set_.title.size * 0.02 / MM, title_y)
    sides.lines(set_.summary, left, summary_y)
    sides.lines(set_.ask, left, ask_y, colour=GREY)
    sides.qr(code, left, top, POSTER_QR)
    _draw_beside(sides, campaign, of, left + POSTER_QR + quiet, right, top)
    _draw_typed(sides, campaign, of, source, left, right, typed_y)
    sides.rule(left, right, foot, RULE, BLACK)
    sides.text(Face.SANS, 9, left, foot + 5.5, of.poster_foot, colour=GREY)


def _draw_beside(
    sides: Sides, campaign: Campaign, of: Words, x: float, right: float, top: float
) -> None:
    y = top + 17 * CAPITAL / MM
    for line in of.poster_scan:
        sides.text(Face.SANS_BOLD, 17, x, y, line)
        y += 7.4
    y += 2.5
    for sentence in of.poster_how:
        said = column.paragraph(Face.SANS, 10.5, 1.38, sentence, right - x, is_even=True)
        y = sides.lines(said, x, y) + 1.6
    if hashtag := campaign.hashtag_beside_title:
        size = shrink(Face.SANS_BOLD, 17, hashtag, (right - x) * MM)
        sides.text(Face.SANS_BOLD, size, x, y + 6, hashtag, colour=sides.to.accent)


def _draw_typed(
    sides: Sides, campaign: Campaign, of: Words, source: str, left: float, right: float, y: float
) -> None:
    label = width(Face.SANS, 11, of.poster_type + "  ") / MM
    typed = links.link(campaign, source).typed
    size = shrink(Face.SANS_BOLD, TYPED_SIZE, typed, (right - left - label) * MM)
    sides.text(Face.SANS, 11, left, y, of.poster_type, colour=GREY)
    sides.text(Face.SANS_BOLD, size, left + label, y, typed, features=Features.CODE)
