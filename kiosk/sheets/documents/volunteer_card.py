"""The volunteer's card: one page that lies beside the kiosk and answers what comes up."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.sheets.documents.form_page import form_page
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.drawing.press import BLACK
from kiosk.sheets.region import in_region
from kiosk.sheets.report import SheetReport
from kiosk.sheets.words import day_and_time, words


def write_volunteer_card(
    path: Path,
    campaign: Campaign,
    *,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
) -> SheetReport:
    """Writes the card to `path`. It names no PIN: a card lies about."""
    campaign = as_printed(campaign)
    language = in_region(language, campaign, paper)
    of = words(language)
    foot = of.made.format(day_and_time(campaign.event.local(made_at), of))
    with form_page(
        path, campaign, title=of.card_title, foot=foot, paper=paper, language=language
    ) as page:
        for part in of.card:
            page.heading(part.heading)
            page.space(0.6)
            for point in part.points:
                page.point(point, colour=BLACK)
        pages = page.to.pages + 1
    return SheetReport(path, pages)
