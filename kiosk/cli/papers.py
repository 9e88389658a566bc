"""`pledge-kiosk sheet letter`, `tent`, `stickers`, `card`, `readiness` and `closing`."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.cli import given, ledger_work, opening, pdf
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput, Cancelled, WorldFault
from kiosk.sheets.report import SheetReport
from kiosk.signing.clock import SystemClock
from kiosk.signing.names.order import Order
from kiosk.signing.readiness import Check, Finding, State

if TYPE_CHECKING:
    from kiosk.sheets.documents.closing import Closing, HandedOver
    from kiosk.store import Store


def run(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    path = pdf.out(options, f"{campaign.id}-{options.kind}.pdf", (".pdf",))
    draw, said = _PAPERS[options.kind]
    report = draw(options, campaign, path)
    return pdf.tell(options, report, said(report))


def _letter(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.publication import write_publication

    language = given.language(options, campaign)
    opener = opening.opener(options, campaign)
    with ledger_work.looked_at(options, campaign) as store, Bar("Setting names") as progress:
        return write_publication(
            path,
            campaign,
            store.signatures(),
            store.tally(),
            order=Order(options.order),
            paper=pdf.paper(options),
            language=language,
            made_at=_now(),
            opening=opener,
            progress=progress,
        )


def _tent(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.tent import write_tent
    from kiosk.sheets.drawing.paper import TENT

    source = _source(options, campaign, TENT.qr)
    language = given.language(options, campaign)
    return write_tent(path, campaign, source=source, paper=pdf.paper(options), language=language)


def _stickers(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.stickers import qr_width, write_stickers

    paper = pdf.paper(options)
    source = _source(options, campaign, qr_width(paper))
    language = given.language(options, campaign)
    return write_stickers(path, campaign, source=source, paper=paper, language=language)


def _source(options: argparse.Namespace, campaign: Campaign, wide: float) -> str:
    """The place; says where a code of `wide` mm would not be read there."""
    source = given.source(options, campaign)
    for doubt in links.link(campaign, source).doubts(wide):
        print(f"{source}: {doubt}", file=sys.stderr)
    return source


def _card(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.volunteer_card import write_volunteer_card

    language = given.language(options, campaign)
    return write_volunteer_card(
        path, campaign, paper=pdf.paper(options), language=language, made_at=_now()
    )


def _readiness(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.readiness import write_readiness

    language = given.language(options, campaign)
    findings = look(options, campaign)
    return write_readiness(
        path, campaign, findings, paper=pdf.paper(options), language=language, made_at=_now()
    )


def look(options: argparse.Namespace, campaign: Campaign) -> list[Finding]:
    """Everything the program can look at by itself, in the order it is printed."""
    from kiosk.staff import health

    data = given.data_folder(options)
    now = _now()
    ledger, last = _look_at_ledger(options, data, campaign)
    return [
        _look_at_address(campaign),
        _look_at_letters(campaign),
        health.look_at_clock(now, last, f"{now:%Y-%m-%d %H:%M %Z}"),
        health.look_at_disk(data),
        health.look_at_battery(health.battery(), now),
        ledger,
        health.look_at_medium(given.second_medium(options, given.preferences(options))),
        _look_at_key(campaign),
        _look_at_pin(data),
        _look_at_printer(options),
    ]


def _look_at_address(campaign: Campaign) -> Finding:
    state = State.LOOK if campaign.has_placeholder_address else State.READY
    return Finding(Check.ADDRESS, state, campaign.address)


def _look_at_letters(campaign: Campaign) -> Finding:
    missing = [one for one in campaign.languages if one not in campaign.letters]
    state = State.LOOK if missing else State.READY
    return Finding(Check.LETTER, state, ", ".join(missing or campaign.letters))


def _look_at_ledger(
    options: argparse.Namespace, data: Path, campaign: Campaign
) -> tuple[Finding, datetime | None]:
    """Whether the ledger is sound; when its last entry was made."""
    from kiosk.store.db.place import ledger_path

    if not ledger_path(data, campaign.id).exists():
        return Finding(Check.LEDGER, State.READY, "0"), None
    try:
        with ledger_work.looked_at(options, campaign) as store:
            with Bar("Looking the ledger over") as progress:
                found = store.verify(progress)
            at = store.latest_entry_at()
    except Cancelled:
        raise
    except WorldFault as fault:
        return Finding(Check.LEDGER, State.LOOK, fault.what), None
    if found.is_sound:
        return Finding(Check.LEDGER, State.READY, str(found.entries)), at
    return Finding(Check.LEDGER, State.LOOK, found.faults[0]), at


def _look_at_key(campaign: Campaign) -> Finding:
    if campaign.key is None:
        return Finding(Check.KEY, State.NONE)
    return Finding(Check.KEY, State.READY, campaign.key.words)


def _look_at_pin(data: Path) -> Finding:
    from kiosk.staff.pin import PinBook

    book = PinBook(data / "staff.json", SystemClock())
    return Finding(Check.PIN, State.READY if book.is_set else State.LOOK)


def _look_at_printer(options: argparse.Namespace) -> Finding:
    from kiosk.printing import Condition, find

    system = find()
    if system is None:
        return Finding(Check.PRINTER, State.NONE)
    try:
        printers = system.printers()
    except WorldFault as fault:
        return Finding(Check.PRINTER, State.LOOK, fault.what)
    wanted = given.preferences(options).printer
    chosen = [one for one in printers if one.name == wanted] or [
        one for one in printers if one.is_default
    ]
    if not chosen:
        return Finding(Check.PRINTER, State.NONE)
    is_ready = chosen[0].condition in {Condition.IDLE, Condition.PRINTING}
    said = f"{chosen[0].name}: {chosen[0].condition}"
    return Finding(Check.PRINTER, State.READY if is_ready else State.LOOK, said)


def _closing(options: argparse.Namespace, campaign: Campaign, path: Path) -> SheetReport:
    from kiosk.sheets.documents.closing import write_closing

    language = given.language(options, campaign)
    files = tuple(map(_hashed, options.with_file))
    with ledger_work.looked_at(options, campaign) as store, Bar("Adding up"):
        closing = _closing_of(store, files)
    return write_closing(
        path, campaign, closing, paper=pdf.paper(options), language=language, made_at=_now()
    )


def _hashed(path: Path) -> HandedOver:
    from kiosk.sheets.documents.closing import HandedOver

    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BadInput(
            f"{path} cannot be read: {error.strerror}.", "Name the files that are handed over."
        ) from error
    return HandedOver(path.name, digest)


def _closing_of(store: Store, files: tuple[HandedOver, ...]) -> Closing:
    from kiosk.sheets.documents.closing import Closing
    from kiosk.signing.paper.pen_account import add_up

    between = store.signed_between()
    head = store.head()
    return Closing(
        store.tally(),
        store.by_source(),
        add_up(store.pen_sheets()),
        between[0] if between else None,
        between[1] if between else None,
        (head.sequence, head.hash),
        files,
    )


def _now() -> datetime:
    return SystemClock().now().astimezone()


_Draw = Callable[[argparse.Namespace, Campaign, Path], SheetReport]
_Say = Callable[[SheetReport], str]

_PAPERS: dict[str, tuple[_Draw, _Say]] = {
    "letter": (_letter, lambda report: f"{report.signatures} names, on "),
    "tent": (_tent, lambda _: ""),
    "stickers": (_stickers, lambda _: "24 stickers on "),
    "card": (_card, lambda _: ""),
    "readiness": (_readiness, lambda _: ""),
    "closing": (_closing, lambda report: f"{report.signatures} published, on "),
}
