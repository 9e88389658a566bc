"""The tent card: a sheet folded once across the middle, the same on both of its sides."""

from __future__ import annotations

from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.links import Qr
from kiosk.sheets.drawing.paper import MM, TENT, Paper
from kiosk.sheets.drawing.press import GREY, HAIRLINE, Press, press
from kiosk.sheets.drawing.sides import Sides
from kiosk.sheets.drawing.type import ASCENT, CAPITAL, DESCENT, Face, Lines, fit, headline, shrink
from kiosk.sheets.report import SheetReport
from kiosk.sheets.text import Features
from kiosk.sheets.words import Words, words


def write_tent(
    path: Path,
    campaign: Campaign,
    *,
    source: str,
    paper: Paper = Paper.A4,
    language: str,
) -> SheetReport:
    """Writes the tent card for the place `source` (a source code, "" for none) to `path`."""
    campaign = as_printed(campaign, language)
    size = (paper.height, paper.width)
    of = words(language)
    with press(path, size, campaign, title=campaign.title, language=language) as to:
        code = links.place_link(campaign, source).code
        for mark in (0.0, to.width - TENT.fold_mark):
            to.rule(mark, mark + TENT.fold_mark, to.height / 2, HAIRLINE)
        _draw_half(to, campaign, of, code, source)
        with to.turned():
            _draw_half(to, campaign, of, code, source)
        to.end_page()
    return SheetReport(path, 1)


def _draw_half(to: Press, campaign: Campaign, of: Words, code: Qr, source: str) -> None:
    """Draws the lower half: the code where lines begin, what to do beside it."""
    sides = Sides.of(to)
    middle = to.height * 3 / 4
    sides.qr(code, TENT.margin, middle - TENT.qr / 2, TENT.qr)
    left = TENT.margin + TENT.qr + TENT.gap
    room = (to.width - TENT.margin - left) * MM
    title, ask = _fitted(campaign, of, room)
    typed = links.place_link(campaign, source).typed
    size = shrink(Face.SANS_BOLD, TENT.typed_size, typed, room)
    hashtag = campaign.hashtag_beside_title
    tag_size = shrink(Face.SANS_BOLD, TENT.typed_size, hashtag, room) if hashtag else 0.0
    heights = (
        TENT.kicker_size * CAPITAL / MM + TENT.after_kicker,
        _height(title) + TENT.after_title,
        _height(ask) + TENT.after_ask,
        size * CAPITAL / MM,
        1.8 * tag_size * CAPITAL / MM,
    )
    y = middle - sum(heights) / 2
    sides.text(
        Face.SANS_BOLD,
        TENT.kicker_size,
        left,
        y + TENT.kicker_size * CAPITAL / MM,
        of.kicker,
        colour=to.accent,
        track=120,
    )
    y += heights[0]
    # at this size the first letter stands a little in from where its line begins
    sides.lines(title, left - title.size * 0.02 / MM, y + title.size * CAPITAL / MM)
    y += heights[1]
    sides.lines(ask, left, y + ask.size * ASCENT / MM, colour=GREY)
    y += heights[2]
    sides.text(Face.SANS_BOLD, size, left, y + size * CAPITAL / MM, typed, features=Features.CODE)
    if hashtag:
        y += heights[3] + heights[4]
        sides.text(Face.SANS_BOLD, tag_size, left, y, hashtag, colour=to.accent)


def _fitted(campaign: Campaign, of: Words, room: float) -> tuple[Lines, Lines]:
    """The title and what to do, as large as half a card holds."""
    size = TENT.title_size
    while True:
        title = headline(Face.DISPLAY_BOLD, size, campaign.title, room, most=3)
        ask = fit(Face.SERIF, TENT.ask_size, of.poster_ask, room, most=2)
        used = _height(title) + _height(ask)
        if used <= TENT.words_high or size <= TENT.ask_size:
            return title, ask
        size -= 1


def _height(lines: Lines) -> float:
    """mm from the top of the first capital to below the last letter."""
    return (lines.height - lines.leading + (CAPITAL + DESCENT) * lines.size) / MM
