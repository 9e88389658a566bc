"""The tent card: a sheet folded once across the middle, the same on both of its sides."""

from __future__ import annotations

from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.file_system import FOR_ALL
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MM, TENT, Paper
from kiosk.sheets.drawing.pdf_canvas import GREY, HAIRLINE, PdfCanvas
from kiosk.sheets.drawing.typesetting import ASCENT, CAPITAL, DESCENT, Lines, fit, headline, shrink
from kiosk.sheets.report import SheetReport
from kiosk.sheets.sheet_texts import SheetTexts
from kiosk.sheets.text import Features


def write_tent(
    path: Path,
    campaign: Campaign,
    *,
    place: str,
    paper: Paper = Paper.A4,
    language: str,
) -> SheetReport:
    """Writes the tent card for the place with the code `place` ("" for none) to `path`."""
    with PdfCanvas.open(path, campaign, paper, language, is_landscape=True, mode=FOR_ALL) as canvas:
        for mark in (0.0, canvas.width - TENT.fold_mark):
            canvas.rule(mark, mark + TENT.fold_mark, canvas.height / 2, HAIRLINE)
        link = links.place_link(canvas.campaign, place)
        _draw_half(canvas, link)
        with canvas.turned():
            _draw_half(canvas, link)
        canvas.end_page()
    return SheetReport(path, 1)


def _draw_half(canvas: PdfCanvas, link: links.Link) -> None:
    """Draws the lower half: the code where lines begin, what to do beside it."""
    campaign, texts = canvas.campaign, canvas.texts
    middle = canvas.height * 3 / 4
    canvas.qr(link.code, TENT.margin, middle - TENT.qr / 2, TENT.qr)
    left = TENT.margin + TENT.qr + TENT.gap
    room = (canvas.width - TENT.margin - left) * MM
    title, ask = _fitted(campaign, texts, room)
    size = shrink(Face.SANS_BOLD, TENT.typed_size, link.typed, room)
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
    canvas.kicker(TENT.kicker_size, left, y + TENT.kicker_size * CAPITAL / MM, texts.kicker)
    y += heights[0]
    # at this size the first letter stands a little in from where its line begins
    canvas.lines(title, left - title.size * 0.02 / MM, y + title.size * CAPITAL / MM)
    y += heights[1]
    canvas.lines(ask, left, y + ask.size * ASCENT / MM, colour=GREY)
    y += heights[2]
    canvas.text(
        Face.SANS_BOLD, size, left, y + size * CAPITAL / MM, link.typed, features=Features.CODE
    )
    if hashtag:
        y += heights[3] + heights[4]
        canvas.text(Face.SANS_BOLD, tag_size, left, y, hashtag, colour=canvas.accent)


def _fitted(campaign: Campaign, texts: SheetTexts, room: float) -> tuple[Lines, Lines]:
    """The title and what to do, as large as half a card holds."""
    size = TENT.title_size
    while True:
        title = headline(Face.DISPLAY_BOLD, size, campaign.title, room, most=3)
        ask = fit(Face.SERIF, TENT.ask_size, texts.poster_ask, room, most=2)
        used = _height(title) + _height(ask)
        if used <= TENT.words_high or size <= TENT.ask_size:
            return title, ask
        size -= 1


def _height(lines: Lines) -> float:
    """mm from the top of the first capital to below the last letter."""
    return (lines.height - lines.leading + (CAPITAL + DESCENT) * lines.size) / MM
