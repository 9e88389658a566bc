"""`pledge-kiosk sheet`, `poster` and `qr`: everything that is printed."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk import links
from kiosk.cli import given, opening
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput
from kiosk.files import whole_file
from kiosk.sheets import (
    Edition,
    Paper,
    SheetReport,
    write_blank,
    write_filled,
    write_poster,
    write_qr,
)
from kiosk.signing.clock import SystemClock

QR_FORMATS = (".pdf", ".svg", ".png")


def run(options: argparse.Namespace) -> int:
    if options.command == "qr":
        return _qr(options)
    if options.command == "poster":
        return _poster(options)
    return _filled(options) if options.kind == "filled" else _blank(options)


def _filled(options: argparse.Namespace) -> int:
    from kiosk.store import Store

    campaign = given.campaign(options)
    language = given.language(options, campaign)
    path = _out(options, f"{campaign.id}-filled.pdf", (".pdf",))
    opener = opening.opener(options, campaign)
    store = Store.read(given.data_folder(options), campaign.id)
    try:
        with store.one_moment(), Bar("Printing sheets") as progress:
            report = write_filled(
                path,
                campaign,
                store.signatures(),
                store.tally(),
                edition=Edition(options.edition),
                paper=_paper(options),
                language=language,
                made_at=SystemClock().now().astimezone(),
                opening=opener,
                progress=progress,
            )
    finally:
        store.close()
    sealed = f", {report.sealed} sealed" if report.sealed else ""
    return _tell_sheets(options, report, f"{report.signatures} signatures{sealed}, on ")


def _blank(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    report = write_blank(
        _out(options, f"{campaign.id}-blank.pdf", (".pdf",)),
        campaign,
        sheets=options.sheets,
        first=options.first,
        rows=options.rows,
        paper=_paper(options),
        language=given.language(options, campaign),
        strict=options.strict,
        made_at=SystemClock().now().astimezone(),
    )
    return _tell_sheets(options, report, "")


def _poster(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    report = write_poster(
        _out(options, f"{campaign.id}-poster.pdf", (".pdf",)),
        campaign,
        source=given.source(options, campaign),
        paper=_paper(options),
        language=given.language(options, campaign),
    )
    return _tell_sheets(options, report, "")


def _qr(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    source = given.source(options, campaign)
    path = _out(options, f"{campaign.id}-{source.lower()}.svg", QR_FORMATS)
    address = links.address_for(campaign, source)
    code = links.qr(address)
    if path.suffix.lower() == ".pdf":
        write_qr(path, campaign, source=source)
    else:
        data = links.svg(code) if path.suffix.lower() == ".svg" else links.png(code)
        with whole_file(path) as file:
            file.write(data)
    given.tell(
        options,
        f"{path}: {address}",
        {"file": path, "address": address, "source": source, "modules": code.size},
    )
    return 0


def _paper(options: argparse.Namespace) -> Paper:
    return Paper(options.paper or given.preferences(options).paper)


def _out(options: argparse.Namespace, default: str, endings: tuple[str, ...]) -> Path:
    path: Path = (options.out or Path(default)).expanduser().absolute()
    if path.suffix.lower() not in endings:
        raise BadInput(
            f"{path.name} has no ending this command can write.",
            f"Let the name end in {' or '.join(endings)}.",
        )
    if path.is_dir():
        raise BadInput(f"{path} is a folder.", "Name a file in it.")
    return path


def _tell_sheets(options: argparse.Namespace, report: SheetReport, what: str) -> int:
    pages = "1 page" if report.pages == 1 else f"{report.pages} pages"
    given.tell(
        options,
        f"{report.path}: {what}{pages}",
        {
            "file": report.path,
            "pages": report.pages,
            "signatures": report.signatures,
            "sealed": report.sealed,
            "sheets": list(report.sheet_numbers),
        },
    )
    return 0
