"""Closes the table of a played evening: makes sheets, poster and lists from the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.exchange.public import Format
from kiosk.file_system import make_private_folder
from kiosk.jobs import closing, export, signature_sheet, versions
from kiosk.jobs.signature_sheet import OlderVersions, SheetRequest
from kiosk.sealing import PrivateKey
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.closing import write_closing
from kiosk.sheets.documents.poster import write_poster
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.tent import write_tent
from kiosk.sheets.documents.volunteer_card import write_volunteer_card
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition
from kiosk.signing.entries.private import Opener
from kiosk.signing.tally import Tally
from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class Closing:
    """The tally, and the files that were made, as paths below the evening's folder."""

    tally: Tally
    files: tuple[str, ...]


def close_table(
    campaign: Campaign, key: PrivateKey, data: Path, out: Path, language: str, made_at: datetime
) -> Closing:
    """Reads the ledger in `data`, and makes everything that the organiser takes home.

    `key` opens sealed names, for the confidential edition only.
    """
    sheets, lists = out / "sheets", out / "lists"
    for folder in (sheets, lists):
        make_private_folder(folder)
    place = campaign.places[0].code if campaign.places else ""
    with Store.read(data, campaign.id) as store:
        for edition, name, opening in (
            (Edition.PUBLIC, "signatures.pdf", None),
            (Edition.CONFIDENTIAL, "confidential.pdf", Opener(key)),
        ):
            sheet = SheetRequest(
                sheets / name,
                campaign,
                edition,
                Paper.A4,
                language,
                made_at,
                opening=opening,
                older=OlderVersions.APART,
            )
            signature_sheet.write_sheet(sheet, store)
        chosen = versions.choose_signatures(store, campaign, leave_out_older=True)
        write_publication(
            sheets / "letter.pdf",
            campaign,
            chosen.signatures,
            chosen.tally,
            paper=Paper.A4,
            language=language,
            made_at=made_at,
        )
        for format_ in Format:
            export.write_public_list(
                export.ListFile(
                    lists / f"public.{format_}",
                    campaign,
                    format_,
                    made_at,
                    leave_out_older=True,
                    language=language,
                ),
                store,
            )
        figures = closing.collect_figures(
            store, campaign.event.label, closing.hash_files(sorted(lists.iterdir()))
        )
    write_closing(
        sheets / "closing.pdf",
        campaign,
        figures,
        paper=Paper.A4,
        language=language,
        made_at=made_at,
    )
    write_blank(sheets / "blank.pdf", campaign, paper=Paper.A4, language=language, made_at=made_at)
    write_poster(sheets / "poster.pdf", campaign, place=place, paper=Paper.A4, language=language)
    write_tent(sheets / "tent.pdf", campaign, place=place, paper=Paper.A4, language=language)
    write_volunteer_card(
        sheets / "card.pdf", campaign, paper=Paper.A4, language=language, made_at=made_at
    )
    made = ("signatures confidential letter closing blank poster tent card").split()
    return Closing(
        figures.tally,
        (
            *(f"{sheets.name}/{name}.pdf" for name in made),
            *(f"{lists.name}/public.{format_}" for format_ in Format),
        ),
    )
