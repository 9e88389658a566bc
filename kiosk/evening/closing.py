"""Closing the table: the sheets, the poster and the lists, from the ledger as it is on disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.exchange.public import Format, write_public
from kiosk.sealing import PrivateKey
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.closing import Closing as Report
from kiosk.sheets.documents.closing import HandedOver, write_closing
from kiosk.sheets.documents.filled import write_filled
from kiosk.sheets.documents.poster import write_poster
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.tent import write_tent
from kiosk.sheets.documents.volunteer_card import write_volunteer_card
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.drawing.rows import Shown
from kiosk.sheets.report import Edition
from kiosk.signing.entries.private import Opener
from kiosk.signing.paper.pen_account import add_up
from kiosk.signing.tally import Tally
from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class Closing:
    """The tally of the ledger and the files made, as paths below the evening's folder."""

    tally: Tally
    files: tuple[str, ...]


def close_table(
    campaign: Campaign,
    key: PrivateKey,
    data: Path,
    out: Path,
    language: str,
    made_at: datetime,
) -> Closing:
    """Reads the ledger in `data` and makes everything the organiser takes home.

    `key` opens what is sealed, for the custody edition alone.
    """
    sheets, lists = out / "sheets", out / "lists"
    source = campaign.sources[0].code if campaign.sources else ""
    store = Store.read(data, campaign.id)
    try:
        tally = store.tally()
        head = store.head()
        has_ink, ways = store.shows(is_listed=False)
        for edition, name in ((Edition.PUBLIC, "filled.pdf"), (Edition.CUSTODY, "custody.pdf")):
            write_filled(
                sheets / name,
                campaign,
                store.signatures(),
                tally,
                edition=edition,
                paper=Paper.A4,
                language=language,
                made_at=made_at,
                opening=Opener(key) if edition is Edition.CUSTODY else None,
                shows=Shown(has_ink=has_ink or campaign.asks.ink, has_how=ways > 1),
            )
        write_publication(
            sheets / "letter.pdf",
            campaign,
            store.signatures(),
            tally,
            paper=Paper.A4,
            language=language,
            made_at=made_at,
        )
        for format_ in Format:
            write_public(
                lists / f"public.{format_}",
                campaign,
                store.signatures(),
                tally,
                format=format_,
                made_at=made_at,
                head=(head.sequence, head.hash),
            )
        between = store.signed_between()
        report = Report(
            tally,
            store.by_source(),
            add_up(store.pen_sheets()),
            between[0] if between else None,
            between[1] if between else None,
            (head.sequence, head.hash),
            tuple(
                HandedOver(path.name, hashlib.sha256(path.read_bytes()).hexdigest())
                for path in sorted(lists.iterdir())
            ),
        )
    finally:
        store.close()
    write_closing(
        sheets / "closing.pdf",
        campaign,
        report,
        paper=Paper.A4,
        language=language,
        made_at=made_at,
    )
    write_blank(sheets / "blank.pdf", campaign, paper=Paper.A4, language=language, made_at=made_at)
    write_poster(
        sheets / "poster.pdf",
        campaign,
        source=source,
        paper=Paper.A4,
        language=language,
    )
    write_tent(sheets / "tent.pdf", campaign, source=source, paper=Paper.A4, language=language)
    write_volunteer_card(
        sheets / "card.pdf", campaign, paper=Paper.A4, language=language, made_at=made_at
    )
    made = ("filled custody letter closing blank poster tent card").split()
    return Closing(
        tally,
        (
            *(f"{sheets.name}/{name}.pdf" for name in made),
            *(f"{lists.name}/public.{format_}" for format_ in Format),
        ),
    )
