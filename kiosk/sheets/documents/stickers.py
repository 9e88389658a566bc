"""A page of stickers: the title, the code and the address, cut apart or on label paper."""

from __future__ import annotations

from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.sheets.drawing.paper import MM, STICKER, Paper
from kiosk.sheets.drawing.press import GREY, HAIRLINE, Press, press
from kiosk.sheets.drawing.sides import Sides
from kiosk.sheets.drawing.type import CAPITAL, DESCENT, Face, Lines, fit, headline, shrink, wrap
from kiosk.sheets.report import SheetReport
from kiosk.sheets.text import Features
from kiosk.sheets.words import Words, words

FORM = "sticker"


def qr_width(paper: Paper) -> float:
    """mm of the code on a sticker, without its quiet zone."""
    return paper.height / STICKER.rows - 2 * STICKER.margin - STICKER.quiet


def write_stickers(
    path: Path,
    campaign: Campaign,
    *,
    source: str,
    paper: Paper = Paper.A4,
    language: str,
) -> SheetReport:
    """Writes one page of stickers for the place `source` to `path`.

    3 by 8 on A4 as label paper has them (70 × 37.1 mm, no gaps), the same parts of US Letter.
    """
    campaign = as_printed(campaign, language)
    of = words(language)
    size = (paper.width, paper.height)
    with press(path, size, campaign, title=campaign.title, language=language) as to:
        wide, high = to.width / STICKER.columns, to.height / STICKER.rows
        with to.form(FORM):
            _draw(to, campaign, of, source, wide, high)
        for at in range(STICKER.columns * STICKER.rows):
            row, column = divmod(at, STICKER.columns)
            to.repeat(FORM, column * wide, row * high)
        _draw_cuts(to, wide, high)
        to.end_page()
    return SheetReport(path, 1)


def _draw(to: Press, campaign: Campaign, of: Words, source: str, wide: float, high: float) -> None:
    """Draws one sticker in the upper left corner."""
    code = links.link(campaign, source, links.Level.Q).code
    edge = STICKER.margin
    side = high - 2 * edge - STICKER.quiet
    top = (high - side) / 2
    sides = Sides(to, wide if to.is_rtl else None)
    sides.qr(code, edge, top, side)
    left = edge + side + links.QUIET_ZONE * code.module_mm(side)
    room = (wide - edge - left) * MM
    title = headline(Face.DISPLAY_BOLD, STICKER.title_size, campaign.title, room, most=3)
    ask_size = min(STICKER.ask_size, title.size)
    ask = fit(Face.SERIF, ask_size, of.sticker_ask, room, most=3)
    typed = links.link(campaign, source).typed
    address = _address(typed, room)
    sides.lines(title, left, top + title.size * CAPITAL / MM)
    y = top + title.height / MM + STICKER.gap
    sides.lines(ask, left, y + ask.size * CAPITAL / MM, colour=GREY)
    y = top + side - address.size * DESCENT / MM / 2
    y -= (len(address.lines) - 1) * address.leading / MM
    for line in address.lines:
        sides.text(Face.SANS_BOLD, address.size, left, y, line, features=Features.CODE)
        y += address.leading / MM


def _address(typed: str, room: float) -> Lines:
    """In one line of `room` pt, else in as many as it takes, where people can still read it."""
    face = Face.SANS_BOLD
    size = shrink(face, STICKER.typed_size, typed, room)
    if size >= STICKER.typed_least:
        return Lines(face, size, (typed,))
    return Lines(face, STICKER.typed_least, wrap(face, STICKER.typed_least, typed, room))


def _draw_cuts(to: Press, wide: float, high: float) -> None:
    """Short marks at the page's edges, where a knife goes."""
    for row in range(1, STICKER.rows):
        for x in (0.0, to.width - STICKER.cut):
            to.rule(x, x + STICKER.cut, row * high, HAIRLINE)
    for column in range(1, STICKER.columns):
        for y in (0.0, to.height - STICKER.cut):
            to.stem(column * wide, y, y + STICKER.cut)
