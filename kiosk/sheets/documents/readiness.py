"""The readiness sheet: what the kiosk found before people came, and what hands must try."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.sheets.documents.form_page import SIGNED, form_page
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.drawing.sides import apart
from kiosk.sheets.region import in_region
from kiosk.sheets.report import SheetReport
from kiosk.sheets.words import day_and_time, words
from kiosk.signing.readiness import Finding, State


def write_readiness(
    path: Path,
    campaign: Campaign,
    findings: Sequence[Finding],
    *,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
) -> SheetReport:
    """Writes the sheet to `path`: what was found, ticked where it is ready, then what to try."""
    campaign = as_printed(campaign, language)
    language = in_region(language, campaign, paper)
    of = words(language)
    foot = of.made.format(day_and_time(campaign.event.local(made_at), of))
    with form_page(
        path, campaign, title=of.readiness_title, foot=foot, paper=paper, language=language
    ) as page:
        waiting = sum(one.is_open for one in findings)
        page.text(of.readiness_waits.of(waiting).format(waiting) if waiting else of.readiness_all)
        page.heading(of.readiness_found)
        for one in findings:
            said = of.found[f"{one.check}_{one.state}"].format(apart(one.value, page.to))
            is_absent = one.state is State.NONE and not one.is_open
            is_ticked = None if is_absent else not one.is_open
            page.item(of.checks[one.check], said, is_ticked=is_ticked)
        page.heading(of.readiness_try)
        *tried, last = of.try_by_hand
        for sentence in tried:
            page.item(sentence)
        page.item(last, needs=SIGNED)
        page.blanks(of.volunteer, of.time)
        pages = page.to.pages + 1
    return SheetReport(path, pages)
