"""An evening's files: a campaign, its ledger and copies, keys, PINs, pages and print files."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.exchange.listing import Format, ListFile
from kiosk.jobs import pins, which_campaign
from kiosk.jobs.site.make import write_site
from kiosk.jobs.tables import make_bundle
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import paper_consents
from kiosk.signing.paper.paper_sheet import Print
from kiosk.store import SheetLedger, Store
from samples import sample

PASSPHRASE = "four unrelated quiet words"
CAMPAIGN = "bounded"


def make(root: Path) -> None:
    """Makes all of it in the folder `root`, which is not there yet."""
    for name in ("keys", "stick", "state", "data", "papers"):
        (root / name).mkdir(parents=True)
    key = PrivateKey.new()
    _make_keys(root / "keys", key)
    _make_campaign(root / "campaign", key)
    _make_papers(root / "papers")
    campaign = load(root / "campaign")
    with Store.open(
        root / "data",
        CAMPAIGN,
        clock=SystemClock(),
        event=campaign.event.label,
        key=key.public,
        second_copy=root / "stick",
        local_journal=root / "state",
    ) as store:
        for _ in range(3):
            store.record(sample())
        store.maintain()
        sheets = SheetLedger(store)
        numbers = sheets.fresh_numbers(1)
        consents = tuple(paper_consents(campaign, "en"))
        letter = campaign.letter("en")
        sheets.printed(
            numbers, Print(10, "a4", "en", letter.version, consents, campaign.event.label)
        )
        table = root / "papers" / "table.zip"
        make_bundle.make_bundle(store, root / "data", campaign, table, SystemClock().now())
        file = ListFile(root / "site", campaign, Format.HTML, SystemClock().now())
        write_site(file, store, leave_out_older=True)
    (root / "sheet").write_text(numbers[0], "utf-8")
    volunteers, organisers = (
        (root / "keys" / name).read_text("utf-8").strip() for name in ("volunteers", "organisers")
    )
    pins.set_missing(root / "data", volunteers, organisers, SystemClock())
    which_campaign.remember_folder(root / "data", campaign)
    settings = f'second_copy = "{root / "stick"}"\nlocal_journal = "{root / "state"}"\n'
    (root / "data" / "settings.toml").write_text(settings, "utf-8")


def _make_keys(folder: Path, key: PrivateKey) -> None:
    (folder / "organiser.key").write_bytes(key.lock(PASSPHRASE))
    (folder / "words").write_text(key.words + "\n", "utf-8")
    (folder / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    (folder / "volunteers").write_text("483920\n", "utf-8")
    (folder / "organisers").write_text("917364\n", "utf-8")


def _make_campaign(folder: Path, key: PrivateKey) -> None:
    shutil.copytree(assets.default_campaign(), folder)
    toml = folder / "campaign.toml"
    later = (datetime.now(UTC) + timedelta(days=90)).date()
    text = re.sub("(?m)^id = .*", f'id = "{CAMPAIGN}"', toml.read_text("utf-8"), count=1)
    text = re.sub("(?m)^retention = .*", f"retention = {later}", text, count=1)
    text += f'\n[organiser]\nkey = "{key.public.text}"\n'
    toml.write_text(text, "utf-8")


def _make_papers(folder: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    pdf = Canvas(str(folder / "letter.pdf"))
    pdf.drawString(100, 700, "A letter")
    pdf.save()
    (folder / "lines.csv").write_text("line,name,listed\n1,Sample Person,yes\n", "utf-8")
