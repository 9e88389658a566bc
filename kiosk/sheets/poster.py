"""The poster, and a QR link on a page of its own size."""

from __future__ import annotations

from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.sheets.paper import MM, POSTER_MARGIN, Paper
from kiosk.sheets.press import BLACK, GREY, RULE, Press, press
from kiosk.sheets.report import SheetReport
from kiosk.sheets.type import Face, shrink, width, wrap
from kiosk.sheets.words import Words, words

TITLE_SIZE = 66.0
QR = 112.0
CODE_PAGE = 60.0
"""mm of a QR link's page."""


def write_poster(
    path: Path,
    campaign: Campaign,
    *,
    source: str,
    paper: Paper = Paper.A4,
    language: str,
) -> SheetReport:
    """Writes the poster for the place `source` (a source code, "" for none) to `path`."""
    of = words(language)
    size = (paper.width, paper.height)
    with press(path, size, campaign, title=campaign.title, language=language) as to:
        _draw(to, campaign, of, source, language)
        to.end_page()
    return SheetReport(path, 1)


def write_qr(path: Path, campaign: Campaign, *, source: str) -> SheetReport:
    """Writes the code of one place to `path`, on a page of its own with its quiet zone."""
    code = links.qr(links.address_for(campaign, source))
    side = CODE_PAGE * code.size / (code.size + 2 * links.QUIET_ZONE)
    edge = (CODE_PAGE - side) / 2
    size = (CODE_PAGE, CODE_PAGE)
    language = campaign.default_language
    with press(path, size, campaign, title=code.text, language=language) as to:
        to.qr(code, edge, edge, side)
        to.end_page()
    return SheetReport(path, 1)


def _draw(to: Press, campaign: Campaign, of: Words, source: str, language: str) -> None:
    left, right = POSTER_MARGIN, to.width - POSTER_MARGIN
    room = right - left
    to.text(Face.SANS_BOLD, 11, left, 30, of.kicker, colour=to.accent, track=140)
    size, lines = _title(campaign.title, room * MM)
    y = 34 + size / MM * 0.92
    for line in lines:
        # the display cut stands a little in from its advance at this size
        to.text(Face.DISPLAY, size, left - size * 0.02 / MM, y, line)
        y += size * 1.04 / MM
    y = y - size * 1.04 / MM + 15
    fallback = campaign.default_language
    summary = campaign.summary.best(language, fallback)
    y = to.paragraph(Face.SERIF, 24, 32, left, y, room, summary)
    to.text(Face.SERIF_ITALIC, 17, left, y + 3, of.poster_ask, colour=GREY)
    bottom = to.height - 24
    top = bottom - 22 - QR
    code = links.qr(links.address_for(campaign, source))
    to.qr(code, left, top, QR)
    x = left + QR + 12
    to.text(Face.SANS_BOLD, 17, x, top + 5.5, of.poster_scan[0])
    to.text(Face.SANS_BOLD, 17, x, top + 13, of.poster_scan[1])
    to.paragraph(Face.SANS, 10.5, 14.5, x, top + 22, right - x, of.poster_how)
    _draw_typed(to, campaign, of, source, left, right, bottom - 9.5)
    to.rule(left, right, bottom, RULE, BLACK)
    to.text(Face.SANS, 9, left, bottom + 5.5, of.poster_foot, colour=GREY)


def _draw_typed(
    to: Press, campaign: Campaign, of: Words, source: str, left: float, right: float, y: float
) -> None:
    label = width(Face.SANS, 11, of.poster_type + "  ") / MM
    typed = links.typed_address(campaign, source)
    size = shrink(Face.SANS_BOLD, 16, typed, (right - left - label) * MM)
    to.text(Face.SANS, 11, left, y, of.poster_type, colour=GREY)
    to.text(Face.SANS_BOLD, size, left + label, y, typed)


def _title(title: str, room: float) -> tuple[float, tuple[str, ...]]:
    """66 pt in up to three lines; smaller where a word is wider than the page or lines are more."""
    size = min(shrink(Face.DISPLAY, TITLE_SIZE, word, room) for word in title.split())
    while len(wrap(Face.DISPLAY, size, title, room)) > 3 and size > 24:
        size -= 2
    return size, wrap(Face.DISPLAY, size, title, room)
