"""The volunteer's card: one page beside the kiosk that says what to do when."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.sheets.documents.form_page import HEADING, LINE, POINT_SIZE, FormPage, form_page
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.drawing.typesetting import sizes
from kiosk.sheets.report import SheetReport

SMALLEST = 8.0
AFTER_HEADING = 0.6
WRITING = 9.0  # mm to write a name and a number in


def write_volunteer_card(
    path: Path,
    campaign: Campaign,
    *,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
) -> SheetReport:
    """Writes the card to `path`. It has no PIN, because anybody can read the card."""
    with form_page(path, campaign, paper, language, made_at) as page:
        page.head(page.texts.card_title)
        _draw(page)
    return SheetReport(path, page.canvas.pages)


def _draw(page: FormPage) -> None:
    """What to do when, in the largest type that leaves room for whom to call."""
    texts = page.texts
    helpers = [one for one in page.campaign.support if one.phone]
    calls = HEADING + len(helpers) * LINE + -(-len(texts.calls) // 2) * (WRITING + 4)
    size = _size(page, calls) or _size(page, 0.0) or SMALLEST
    for part in texts.card:
        page.heading(part.heading)
        page.y += AFTER_HEADING
        for point in part.points:
            page.point(point, size)
    page.heading(texts.calls_title, needs=calls - HEADING)
    for one in helpers:
        page.figure(one.name, one.phone)
    for at in range(0, len(texts.calls), 2):
        page.blanks(*texts.calls[at : at + 2], above=WRITING)


def _size(page: FormPage, below: float) -> float:
    """The largest type in which the points leave `below` mm of this page; 0 where none does."""
    room = page.end - page.y - below
    fitting = (one for one in sizes(POINT_SIZE, SMALLEST, 0.25) if _height(page, one) <= room)
    return next(fitting, 0.0)


def _height(page: FormPage, size: float) -> float:
    """mm that the points take with their headings, in type of `size`."""
    points = sum(page.point_height(one, size) for part in page.texts.card for one in part.points)
    return points + len(page.texts.card) * (HEADING + AFTER_HEADING)
