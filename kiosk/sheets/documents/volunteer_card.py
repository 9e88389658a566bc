"""The volunteer's card: one page that lies beside the kiosk and answers what comes up."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.sheets.documents.form_page import HEADING, LINE, POINT_SIZE, FormPage, form_page
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.region import localise
from kiosk.sheets.report import SheetReport
from kiosk.sheets.sheet_texts import SheetTexts, day_and_time

SMALLEST = 8.0
AFTER_HEADING = 0.6
WRITING = 9.0
"""mm to write a name and a number in."""


def write_volunteer_card(
    path: Path,
    campaign: Campaign,
    *,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
) -> SheetReport:
    """Writes the card to `path`. It names no PIN: a card lies about."""
    campaign, language, texts = localise(campaign, language, paper)
    foot = texts.made.format(day_and_time(campaign.event.local(made_at), texts))
    with form_page(
        path, campaign, title=texts.card_title, foot=foot, paper=paper, language=language
    ) as page:
        _draw(page, texts, campaign)
        pages = page.canvas.pages + 1
    return SheetReport(path, pages)


def _draw(page: FormPage, texts: SheetTexts, campaign: Campaign) -> None:
    """What to do when, in the largest type that leaves room for whom to call."""
    helpers = [one for one in campaign.support if one.phone]
    calls = HEADING + len(helpers) * LINE + -(-len(texts.calls) // 2) * (WRITING + 4)
    size = _size(page, texts, calls) or _size(page, texts, 0.0) or SMALLEST
    for part in texts.card:
        page.heading(part.heading)
        page.space(AFTER_HEADING)
        for point in part.points:
            page.point(point, size)
    page.heading(texts.calls_title, needs=calls - HEADING)
    for one in helpers:
        page.figure(one.name, one.phone)
    for at in range(0, len(texts.calls), 2):
        page.blanks(*texts.calls[at : at + 2], above=WRITING)


def _size(page: FormPage, texts: SheetTexts, below: float) -> float:
    """The largest type in which the points leave `below` mm of this page; 0 where none does."""
    size = POINT_SIZE
    while size >= SMALLEST:
        if page.y + _height(page, texts, size) + below <= page.end:
            return size
        size -= 0.25
    return 0.0


def _height(page: FormPage, texts: SheetTexts, size: float) -> float:
    """mm that the points take with their headings, in type of `size`."""
    points = sum(page.point_height(one, size) for part in texts.card for one in part.points)
    return points + len(texts.card) * (HEADING + AFTER_HEADING)
