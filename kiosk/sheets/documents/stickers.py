"""A page of stickers: the title, the code and the address, cut apart or on label paper."""

from __future__ import annotations

from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.file_system import FOR_ALL
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MM, STICKERS, Paper, StickerMeasures
from kiosk.sheets.drawing.pdf_canvas import GREY, HAIRLINE, PdfCanvas
from kiosk.sheets.drawing.typesetting import CAPITAL, DESCENT, Lines, fit, headline, shrink, wrap
from kiosk.sheets.report import SheetReport
from kiosk.sheets.text import Features

FORM = "sticker"


def qr_width(paper: Paper) -> float:
    """mm of the code on a sticker, without its quiet zone."""
    return _code_side(STICKERS[paper])


def write_stickers(
    path: Path,
    campaign: Campaign,
    *,
    place: str,
    paper: Paper = Paper.A4,
    language: str,
) -> SheetReport:
    """Writes one page of stickers for the place with the code `place` to `path`.

    On A4 24 of 70 × 37.1 mm without gaps, on US Letter 10 of 4 × 2 inches (5163).
    """
    with PdfCanvas.open(path, campaign, paper, language, mode=FOR_ALL) as canvas:
        labels = STICKERS[paper]
        mirror = labels.wide if canvas.is_rtl else None
        with canvas.form(FORM), canvas.mirrored_at(mirror):
            _draw(canvas, place, labels)
        for row in range(labels.rows):
            for column in range(labels.columns):
                x, y = labels.left + column * labels.across, labels.top + row * labels.down
                canvas.repeat(FORM, x, y)
        _draw_cuts(canvas, labels)
        canvas.end_page()
    return SheetReport(path, 1)


def _code_side(labels: StickerMeasures) -> float:
    return labels.high - 2 * labels.margin - labels.quiet


def _draw(canvas: PdfCanvas, place: str, labels: StickerMeasures) -> None:
    """Draws one sticker in the upper left corner."""
    campaign = canvas.campaign
    link = links.place_link(campaign, place, links.Level.Q)
    wide, high, edge = labels.wide, labels.high, labels.margin
    side = _code_side(labels)
    top = (high - side) / 2
    canvas.qr(link.code, edge, top, side)
    left = edge + side + links.QUIET_ZONE * link.code.module_mm(side)
    room = (wide - edge - left) * MM
    title = headline(Face.DISPLAY_BOLD, labels.title_size, campaign.title, room, most=3)
    ask_size = min(labels.ask_size, title.size)
    ask = fit(Face.SERIF, ask_size, canvas.texts.sticker_ask, room, most=3)
    address = _address(link.typed, room, labels)
    canvas.lines(title, left, top + title.size * CAPITAL / MM)
    y = top + title.height / MM + labels.gap
    canvas.lines(ask, left, y + ask.size * CAPITAL / MM, colour=GREY)
    y = top + side - address.size * DESCENT / MM / 2
    y -= (len(address.lines) - 1) * address.leading / MM
    for line in address.lines:
        canvas.text(Face.SANS_BOLD, address.size, left, y, line, features=Features.CODE)
        y += address.leading / MM


def _address(typed: str, room: float, labels: StickerMeasures) -> Lines:
    """In one line of `room` pt, else in as many as it takes, where people can still read it."""
    face = Face.SANS_BOLD
    size = shrink(face, labels.typed_size, typed, room)
    if size >= labels.typed_least:
        return Lines(face, size, (typed,))
    return Lines(face, labels.typed_least, wrap(face, labels.typed_least, typed, room))


def _draw_cuts(canvas: PdfCanvas, labels: StickerMeasures) -> None:
    """Short marks at the page's edges, where a knife goes."""
    right = canvas.width - labels.cut
    for y in _edges(labels.top, labels.high, labels.down, labels.rows, canvas.height):
        for x in (0.0, right):
            canvas.rule(x, x + labels.cut, y, HAIRLINE)
    for x in _edges(labels.left, labels.wide, labels.across, labels.columns, canvas.width):
        for y in (0.0, canvas.height - labels.cut):
            canvas.stem(x, y, y + labels.cut)


def _edges(start: float, size: float, step: float, count: int, end: float) -> list[float]:
    """Where labels begin and end in one direction, but for the edges of the page."""
    both = {round(start + at * step + one, 3) for at in range(count) for one in (0.0, size)}
    return sorted(one for one in both if 0.5 < one < end - 0.5)
