"""The readiness sheet: what the kiosk found before people came, and what hands must try."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.sheets.documents.form_page import SIGNING_LINES, form_page
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.drawing.pdf_canvas import isolated
from kiosk.sheets.report import SheetReport
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
    with form_page(path, campaign, paper, language, made_at) as page:
        texts = page.texts
        page.head(texts.readiness_title)
        waiting = sum(one.is_open for one in findings)
        page.text(
            texts.readiness_waits.of(waiting).format(waiting) if waiting else texts.readiness_all
        )
        page.heading(texts.readiness_found)
        for one in findings:
            said = texts.found[f"{one.check}_{one.state}"].format(isolated(one.value, page.canvas))
            is_absent = one.state is State.NONE and not one.is_open
            is_ticked = None if is_absent else not one.is_open
            page.item(texts.checks[one.check], said, is_ticked=is_ticked)
        page.heading(texts.readiness_try)
        *tried, last = texts.try_by_hand
        for sentence in tried:
            page.item(sentence)
        page.item(last, needs=SIGNING_LINES)
        page.blanks(texts.volunteer, texts.time)
    return SheetReport(path, page.canvas.pages)
