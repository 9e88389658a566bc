"""A whole evening through the real window, from the command line, read back from its files."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.evening.people import Act, invite
from kiosk.evening.visitor import EMAIL
from kiosk.evening.volunteer import NEW_ROLE
from kiosk.store import Store

PEOPLE = 10
SEED = 3
LITTLE = """\
id = "lamps"
title = "Lamps"
languages = ["en"]
address = "https://lamps.example.org/"
retention = 2040-01-01
sensitive = true
summary = { en = "Keep the lamps." }
ask = { en = "Keep them." }
notice = { en = "Kept by invented people." }
event = { name = "Lamp night" }
places = [{ code = "T1", name = "Table" }]
asks = { role = false, organisation = false, ink = false }
consents = [
  { id = "pledge", version = "1", text = { en = "I sign." } },
  { id = "publish", version = "1", text = { en = "List me." } },
  { id = "hold", version = "1", text = { en = "Count me only." } },
]
"""
PAGES = (
    "attract-en", "attract-es", "letter", "letter-end", "sign-en", "sign-filled-en",
    "sign-longest", "ink", "thanks-en", "support", "still-there", "pin", "staff", "staff-correct",
    "staff-find", "staff-duplicates", "staff-withdraw", "staff-erase", "staff-organiser",
    "paused", "sign-held", "sign-email", "thanks-held",
)  # fmt: skip


def play(out: Path, people: int = PEOPLE, *more: object) -> Path:
    argv = ["evening", "--people", people, "--seed", SEED, "--out", out, "--json", *more]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, argv)],
        check=False,
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told.pop("campaign") == Path(told.pop("campaign_folder")).name or more
    assert told == json.loads((out / "evening.json").read_text(encoding="utf-8"))
    return out


@pytest.fixture(scope="session")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return play(tmp_path_factory.mktemp("evening") / "out")


@pytest.fixture
def figures(evening: Path) -> dict[str, object]:
    told: dict[str, object] = json.loads((evening / "evening.json").read_text(encoding="utf-8"))
    return told


def test_everybody_is_accounted_for(figures):
    guests = invite(PEOPLE, SEED, ("en", "es"), "anyone")
    away = sum(guest.act is Act.WALKS_AWAY for guest in guests)
    held = sum(guest.act is Act.IS_WATCHED for guest in guests)
    unnamed = sum(guest.act is Act.HOLDS_NAME for guest in guests)
    assert figures["people"] == PEOPLE
    assert figures["walked_away"] == away
    assert figures["thanked"] == PEOPLE - away
    assert figures["waiting_for_review"] == held
    assert figures["counted_only"] == unnamed == 1
    assert figures["listed"] == PEOPLE - away - held - unnamed
    tally = figures["tally"]
    assert tally["given"] == PEOPLE - away
    assert tally["published"] == figures["listed"] + unnamed


def test_every_file_named_is_there_and_nothing_is_half_written(evening, figures):
    assert all((evening / name).stat().st_size > 0 for name in figures["files"])
    assert not list(evening.rglob("*.part"))
    names = {Path(name).name for name in figures["files"]}
    for page in PAGES:
        assert f"{page}-1280x800.png" in names
        assert f"{page}-800x1280.png" in names


def test_what_was_typed_is_what_is_listed(evening):
    campaign = load(assets.default_campaign())
    guests = invite(PEOPLE, SEED, campaign.languages, campaign.watch_list[0])
    meant = [
        (guest.name, NEW_ROLE if guest is guests[-1] else guest.role, guest.organisation)
        for guest in guests
        if guest.act not in (Act.WALKS_AWAY, Act.IS_WATCHED, Act.HOLDS_NAME)
    ]
    text = (evening / "lists" / "public.csv").read_text(encoding="utf-8-sig")
    rows = [row for row in csv.DictReader(text.splitlines()) if row["kind"] == "signed"]
    assert [(row["name"], row["role"], row["organisation"]) for row in rows] == meant


def test_the_ledger_verifies_and_nothing_of_the_walk_away_is_anywhere(evening):
    campaign = load(assets.default_campaign())
    guests = invite(PEOPLE, SEED, campaign.languages, campaign.watch_list[0])
    store = Store.read(evening / "data", campaign.id)
    try:
        assert not store.verify().faults
        assert store.count() == sum(guest.act is not Act.WALKS_AWAY for guest in guests)
    finally:
        store.close()
    for guest in guests:
        for path in (evening / "data").rglob("*.log*"):
            assert guest.name not in path.read_text(encoding="utf-8")


def test_what_is_private_is_in_no_file_but_the_confidential_sheet(evening):
    guests = invite(PEOPLE, SEED, ("en", "es"), "anyone")
    [unnamed] = [guest for guest in guests if guest.act is Act.HOLDS_NAME]
    secrets = [unnamed.name.encode(), EMAIL.encode()]
    for path in evening.rglob("*"):
        if path.is_file() and path.suffix != ".png":
            data = path.read_bytes()
            assert not any(secret in data for secret in secrets), path.name
    for name, is_there in (("confidential", True), ("signatures", False)):
        argv = ["pdftotext", "-raw", str(evening / "sheets" / f"{name}.pdf"), "-"]
        text = subprocess.run(argv, check=True, capture_output=True).stdout.decode()
        assert (unnamed.name in " ".join(text.split())) is is_there


def test_sheets_are_sound_and_their_codes_read_back(evening):
    for name in ("signatures", "confidential", "blank", "poster"):
        path = evening / "sheets" / f"{name}.pdf"
        subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
        page = pypdfium2.PdfDocument(path)[0]
        codes = zxingcpp.read_barcodes(
            page.render(scale=150 / 72).to_pil(), formats=zxingcpp.BarcodeFormat.QRCode
        )
        assert any(code.text.startswith(("https://", "F/")) for code in codes), name


def test_the_same_seed_is_the_same_evening(evening, tmp_path):
    again = play(tmp_path / "again")
    for name in (
        "evening.json",
        "lists/public.csv",
        "sheets/signatures.pdf",
        "sheets/confidential.pdf",
    ):
        assert (again / name).read_bytes() == (evening / name).read_bytes(), name


def test_a_campaign_that_asks_for_little_and_seals_everything_has_an_evening_too(
    tmp_path, how_many
):
    """Whoever signs last asks to be counted only: even without `sensitive` nobody could mend it."""
    folder = tmp_path / "letter"
    folder.mkdir()
    (folder / "letter.en.md").write_text("The lamps must stay.\n", encoding="utf-8")
    (folder / "campaign.toml").write_text(LITTLE, encoding="utf-8")
    argv = [sys.executable, "-m", "kiosk", "keys", "new", "--write", "--campaign", str(folder)]
    (tmp_path / "passphrase").write_text("of invented people", encoding="utf-8")
    argv += ["--out", str(tmp_path / "a.key"), "--passphrase-file", str(tmp_path / "passphrase")]
    subprocess.run(argv, check=True, capture_output=True)
    people = how_many(4, 8)  # one of them walks away
    out = play(tmp_path / "out", people, "--campaign", folder)
    told = json.loads((out / "evening.json").read_text(encoding="utf-8"))
    assert told["thanked"] == people - 1
    with Store.read(out / "data", "lamps") as store:
        assert store.verify().is_sound
        assert all(one.is_sealed_name and one.ink is None for one in store.signatures())
    for sheet in (out / "sheets").glob("*.pdf"):
        said = subprocess.run(["pdftoppm", "-r", "20", str(sheet)], check=True, capture_output=True)
        assert said.stderr == b"", sheet.name


def test_nothing_is_left_with_whoever_plays_it(evening: Path, state_folder: Path) -> None:
    (journal,) = evening.glob("journals/*/pledge-kiosk/*.journal")
    assert journal.stat().st_size
    assert not state_folder.exists()
