"""Closes the table of a played evening: makes sheets, poster and lists from the ledger."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.campaign.model import Campaign
from kiosk.exchange.listing import Format, ListFile
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


def close_table(
    campaign: Campaign, key: PrivateKey, data: Path, out: Path, language: str, made_at: datetime
) -> tuple[Tally, tuple[str, ...]]:
    """Reads the ledger in `data`, and makes everything that the organiser takes home.

    `key` opens sealed names, for the confidential edition only. Returns the tally, and the files
    that were made, as paths below `out`.
    """
    sheets, lists = out / "sheets", out / "lists"
    for folder in (sheets, lists):
        make_private_folder(folder)
    place = campaign.places[0].code if campaign.places else ""
    undated: dict[str, Any] = {"paper": Paper.A4, "language": language}
    dated = {**undated, "made_at": made_at}
    with Store.read(data, campaign.id) as store:
        for edition, name, opening in (
            (Edition.PUBLIC, "signatures.pdf", None),
            (Edition.CONFIDENTIAL, "confidential.pdf", Opener(key)),
        ):
            sheet = SheetRequest(
                sheets / name,
                campaign,
                edition,
                opening=opening,
                older=OlderVersions.APART,
                **dated,
            )
            signature_sheet.write_sheet(sheet, store)
        chosen = versions.choose_signatures(store, campaign, leave_out_older=True)
        write_publication(sheets / "letter.pdf", campaign, chosen.signatures, chosen.tally, **dated)
        for format_ in Format:
            path = lists / f"public.{format_}"
            file = ListFile(path, campaign, format_, made_at, language=language)
            export.write_public_list(file, store, leave_out_older=True)
        files = closing.hash_files(sorted(lists.iterdir()))
        figures = closing.collect_figures(store, campaign.event.label, files)
    write_closing(sheets / "closing.pdf", campaign, figures, **dated)
    write_blank(sheets / "blank.pdf", campaign, **dated)
    write_poster(sheets / "poster.pdf", campaign, place=place, **undated)
    write_tent(sheets / "tent.pdf", campaign, place=place, **undated)
    write_volunteer_card(sheets / "card.pdf", campaign, **dated)
    made = "signatures confidential letter closing blank poster tent card".split()
    return figures.tally, (
        *(f"{sheets.name}/{name}.pdf" for name in made),
        *(f"{lists.name}/public.{format_}" for format_ in Format),
    )
