"""Closing the table: the sheets, the poster and the lists, from the ledger as it is on disk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.exchange.public import Format, write_public
from kiosk.sealing import PrivateKey
from kiosk.sheets import Edition, Paper, write_blank, write_filled, write_poster
from kiosk.signing.private import Opener
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
    finally:
        store.close()
    write_blank(sheets / "blank.pdf", campaign, paper=Paper.A4, language=language, made_at=made_at)
    write_poster(
        sheets / "poster.pdf",
        campaign,
        source=source,
        paper=Paper.A4,
        language=language,
    )
    made = ("filled.pdf", "custody.pdf", "blank.pdf", "poster.pdf")
    return Closing(
        tally,
        (
            *(f"{sheets.name}/{name}" for name in made),
            *(f"{lists.name}/public.{format_}" for format_ in Format),
        ),
    )
