"""What an older version left on disk is opened, read, gone on with and restored by this one.

The README beside this says what is in a kept folder, and how a new one is made.
"""

from __future__ import annotations

import json
import re
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.kept import contents, make
from tests.kept.evenings import CAMPAIGNS, GARDEN, LANTERNS, PARADE
from tests.kept.folders import EXPECTED, ORGANISER, VERSIONS, opened, weeks_later
from tests.kept.make import restored, run

from kiosk import settings
from kiosk.campaign.load import load
from kiosk.errors import DataFolderFault
from kiosk.settings import Settings
from kiosk.signing import codes
from kiosk.signing.flow.sign import sign
from kiosk.signing.names.folding import fold, search_words
from kiosk.signing.signature import Draft
from kiosk.staff.pin import FREE_TRIES, PinBook, Role, Verdict
from kiosk.store import SheetLedger, Store, new_id
from kiosk.store.db.database import connect
from kiosk.store.keys import page_key
from kiosk.store.views import search_index
from kiosk.ui.access import screen_calibration

EACH = [(version, campaign) for version in VERSIONS for campaign in EXPECTED[version]]
COPIES = [(*each, copy) for each in EACH for copy in EXPECTED[each[0]][each[1]]["copies"]]
SEALED_IN = [
    (version, campaign, by)
    for version in VERSIONS
    for campaign, by in ((LANTERNS, "file"), (LANTERNS, "words"), (GARDEN, "words"))
]
JOURNALS = [each for each in COPIES if each[2].endswith(".journal")]

SETTINGS = Settings(
    idle_seconds=120,
    still_there_seconds=25,
    thanks_seconds=20,
    staff_idle_seconds=240,
    place="T1",
    printer="Sample_Printer",
    paper="letter",
    look="day",
    second_copy="stick",
    backup_minutes=15,
)


def without_copies(expected: dict[str, Any]) -> dict[str, Any]:
    """What `contents.ledger` tells of it."""
    return {
        name: told for name, told in expected.items() if name not in {"copies", "withdrawal codes"}
    }


def one_by_code(store: Store, expected: dict[str, Any], name: str) -> Any:
    """The signature of somebody, found by the code they were shown."""
    (number,) = (one["number"] for one in expected["signatures"] if one.get("name") == name)
    (code,) = (code for code, of in expected["withdrawal codes"].items() if of == number)
    found = store.find_code(code)
    assert found is not None
    return found


def test_something_is_kept() -> None:
    assert "0.1.0" in VERSIONS


# --- the ledgers --------------------------------------------------------------------------------


@pytest.mark.parametrize(("version", "campaign"), EACH)
def test_reading_changes_nothing(root: Path, version: str, campaign: str) -> None:
    """An older version's ledger may want to be opened for work once; it is not changed either."""
    expected = EXPECTED[version][campaign]
    ledger = root / "data" / campaign / "ledger.db"
    was = ledger.read_bytes()
    died = ledger.with_name("ledger.db-wal").exists()
    try:
        with Store.read(root / "data", campaign) as store:
            assert contents.ledger(store, ORGANISER) == without_copies(expected)
            assert store.verify().faults == ()
    except DataFolderFault as fault:
        assert "older version" in fault.what  # noqa: PT017 (either is right)
    assert died or ledger.read_bytes() == was, "whoever died has a log to be written back"


def tables(ledger: Path) -> set[tuple[str, str, str]]:
    """Tables and indexes with the SQL that made them, without its white space and quotes."""
    key = page_key.find(ledger.parent).raw
    with closing(connect(ledger, "rw", query_only=True, key=key)) as connection:
        made = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
        return {(kind, name, re.sub(r'[\s"]', "", sql)) for kind, name, sql in made}


@pytest.mark.parametrize(("version", "campaign"), EACH)
def test_a_migrated_ledger_has_the_tables_of_a_new_one(
    root: Path, tmp_path: Path, version: str, campaign: str
) -> None:
    for data in (root / "data", tmp_path / "new"):
        opened(data, campaign).close()
    migrated, new = (data / campaign / "ledger.db" for data in (root / "data", tmp_path / "new"))
    assert tables(migrated) == tables(new)


@pytest.mark.parametrize(("version", "campaign"), EACH)
def test_the_ledger_is_gone_on_with(root: Path, version: str, campaign: str) -> None:
    expected = EXPECTED[version][campaign]
    known = contents.lengths(expected["chain"])
    loaded = load(CAMPAIGNS / campaign)
    with opened(root / "data", campaign, root / "stick") as store:
        assert store.recovered is None
        assert contents.ledger(store, ORGANISER, known) == without_copies(expected)
        found = contents.found_by(store, expected["withdrawal codes"])
        assert found == expected["withdrawal codes"]
        own = [one for one in expected["signatures"] if "@" not in one["number"]]
        signature = sign(
            Draft(name="Nora Newcomer"),
            loaded,
            id=new_id(),
            code=codes.new_withdrawal_code(),
            source=loaded.places[0].code,
            now=datetime(2026, 4, 1, 18, 1, tzinfo=UTC),
        )
        assert store.record(signature).number == len(own) + 1
        assert store.rebuild() == len(expected["signatures"]) + 1
        assert store.verify().faults == ()
        assert store.safety is not None
        assert store.safety.mirror.condition == "current"
        kiosk = store.kiosk
        assert str(kiosk) in known
    with Store.read(root / "data", campaign) as store:
        assert store.find(signature.id) is not None
        assert store.kiosk == kiosk
        count = len(list(store.signatures()))
    (journal,) = (root / "stick" / "pledge-kiosk").glob(f"{kiosk}.journal")
    assert not list(journal.parent.glob("*.kept")), "it was taken for another ledger's"
    shutil.rmtree(root / "data")
    assert len(restored(journal, campaign, root / "keys")["signatures"]) == count


@pytest.mark.parametrize(("version", "campaign"), EACH)
def test_a_name_is_found_in_its_own_script(root: Path, version: str, campaign: str) -> None:
    named = {
        one["name"].split()[-1]: one["id"]
        for one in EXPECTED[version][campaign]["signatures"]
        if "name" in one
    }
    with opened(root / "data", campaign) as store:
        for word, its in named.items():
            assert its in [str(one.id) for one in store.search(word)], word


@pytest.mark.parametrize("version", VERSIONS, indirect=True)
def test_what_staff_did_is_undone(root: Path, version: str) -> None:
    expected = EXPECTED[version][LANTERNS]
    with opened(root / "data", LANTERNS) as store:
        ida = one_by_code(store, expected, "Ida Corrected")
        for before in ("Ida Between", "Ida Mistyped"):
            undone = store.undo(ida.id)
            assert undone is not None
            assert undone.name == before
        assert store.undo(ida.id) is None
        karla = one_by_code(store, expected, "Karla Sample")
        undone = store.undo(karla.id)
        assert undone is not None
        assert undone.is_listed
        assert store.verify().faults == ()


@pytest.mark.parametrize(("version", "campaign"), EACH)
def test_everybody_is_found_as_names_are_folded_today(
    root: Path, version: str, campaign: str
) -> None:
    with opened(root / "data", campaign) as store:
        named = [one for one in store.signatures() if search_words(one.name)]
        for one in named:
            assert one in store.search(fold(one.name), 500)
        search_index.index_all(store._database)
        assert all(one in store.search(fold(one.name), 500) for one in named)
        pairs = store.duplicates(500)
        store.rebuild()
        search_index.index_all(store._database)
        assert all(one in store.search(fold(one.name), 500) for one in named)
        assert store.duplicates(500) == pairs
        assert store.verify().faults == ()


@pytest.mark.parametrize("version", VERSIONS, indirect=True)
def test_a_paper_sheet_goes_on_its_way(root: Path, version: str) -> None:
    stages = {one["number"]: one["stage"] for one in EXPECTED[version][LANTERNS]["pen sheets"]}
    (typed,) = (number for number, stage in stages.items() if stage == "typed in")
    (lost,) = (number for number, stage in stages.items() if stage == "lost")
    with opened(root / "data", LANTERNS) as store:
        sheets = SheetLedger(store)
        assert sheets.checked(typed, 3, 1).stage == "checked"
        assert sheets.undo(typed) == "sheet checked"
        assert sheets.undo(typed) == "sheet typed"
        assert sheets.back(lost, 0, is_witnessed=False).stage == "back"
        assert store.verify().faults == ()


@pytest.mark.parametrize(("version", "campaign"), EACH)
def test_the_ledger_is_merged_into_another(
    root: Path, tmp_path: Path, version: str, campaign: str
) -> None:
    expected = EXPECTED[version][campaign]
    known = contents.lengths(expected["chain"])
    opened(root / "data", campaign).close()  # brings an older one up to date
    with (
        Store.read(root / "data", campaign) as kept,
        opened(tmp_path / "another", campaign) as store,
    ):
        entries = list(kept.entries())
        assert store.merge(entries).added == len(entries)
        assert store.merge(entries).added == 0
        assert contents.chain(store, known) == expected["chain"]
        assert contents.tally(store) == expected["tally"]
        assert [contents.paper_sheet(one) for one in store.paper_sheets()] == expected["pen sheets"]
        assert store.verify().faults == ()


# --- copies -------------------------------------------------------------------------------------


@pytest.fixture
def alone(root: Path, tmp_path: Path, copy: str) -> Path:
    """One copy and nothing else of its evening, but the sealed key that belongs to a ledger."""
    folder = tmp_path / "alone"
    folder.mkdir()
    found = root / copy
    for file in (found, found.with_name(f"{found.name}-wal")):
        if file.exists():
            shutil.copyfile(file, folder / file.name)
    for above in (found.parent, found.parent.parent):
        if (above / "ledger.key.sealed").exists():
            shutil.copyfile(above / "ledger.key.sealed", folder / "ledger.key.sealed")
    shutil.rmtree(root / "data")
    shutil.rmtree(root / "stick")
    return folder / found.name


@pytest.mark.parametrize(("version", "campaign", "copy"), COPIES)
def test_each_copy_alone_restores_what_it_held(
    root: Path, alone: Path, version: str, campaign: str, copy: str
) -> None:
    expected = EXPECTED[version][campaign]["copies"][copy]
    assert restored(alone, campaign, root / "keys") == expected


@pytest.mark.parametrize(("version", "campaign", "copy"), JOURNALS)
def test_a_kiosks_own_key_restores_its_journal(
    root: Path, tmp_path: Path, version: str, campaign: str, copy: str
) -> None:
    own = root / "data" / campaign / "ledger.key"
    told = run("restore", "--from", root / copy, "--to", tmp_path / "new", "--key", own, status=1)
    assert len(told["unproven"]) == len(told["kiosks"]), "from before kiosks signed their entries"
    assert told["signatures"] == len(EXPECTED[version][campaign]["signatures"])


@pytest.mark.parametrize(("version", "campaign", "copy"), JOURNALS)
def test_ledger_and_journal_agree(root: Path, version: str, campaign: str, copy: str) -> None:
    opened(root / "data", campaign, root / "stick").close()  # brings older ones up to date
    where = ("--data", root / "data", "--campaign", CAMPAIGNS / campaign)
    told = run("verify", *where, "--journal", root / copy)
    assert told["is_sound"] is True
    assert (told["journal"]["ahead"], told["journal"]["behind"]) == (0, 0)


# --- keys, PINs, settings, campaigns -------------------------------------------------------------


@pytest.mark.parametrize(("version", "campaign", "by"), SEALED_IN)
def test_the_organiser_opens_what_is_sealed(
    root: Path, version: str, campaign: str, by: str
) -> None:
    opened(root / "data", campaign).close()  # brings an older one up to date
    keys = root / "keys"
    key: tuple[object, ...] = ("--key-words-file", keys / "organiser-words.txt")
    if by == "file":
        key = ("--key", keys / "organiser.key", "--passphrase-file", keys / "passphrase.txt")
    where = ("--data", root / "data", "--campaign", CAMPAIGNS / campaign)
    wanted = ("--edition", "confidential", "--format", "json", "--out", root / "list.json")
    assert run("export", *where, *wanted, *key)["sealed"] == 0
    listed = json.loads((root / "list.json").read_text("utf-8"))["signatures"]
    found = {one["id"]: (one["name"], one["email"]) for one in listed}
    expected = EXPECTED[version][campaign]["signatures"]
    assert found == {one["id"]: whole_name(one) for one in expected}


def whole_name(one: dict[str, Any]) -> tuple[str, str]:
    """Name and e-mail address, in the clear or sealed."""
    sealed = one.get("sealed", {})
    return one.get("name") or sealed.get("name", ""), sealed.get("e-mail", "")


@pytest.mark.parametrize("version", VERSIONS, indirect=True)
def test_the_pins_still_open(root: Path, version: str) -> None:
    book = PinBook(root / "data" / "staff.json", weeks_later())
    assert book.fault is None
    assert book.has_organiser
    wrong = book.try_pin("598231")
    assert (wrong.verdict, wrong.tries_left) == (Verdict.WRONG, FREE_TRIES - 3)
    assert book.try_pin(make.VOLUNTEER_PIN).role is Role.VOLUNTEER
    assert book.try_pin(make.ORGANISER_PIN).role is Role.ORGANISER


@pytest.mark.parametrize("version", VERSIONS, indirect=True)
def test_settings_and_screens_load(root: Path, version: str) -> None:
    assert settings.load_settings(root / "data") == SETTINGS
    assert screen_calibration.load(root / "data") == {"Sample_Screen-1280x800": 330}


@pytest.mark.parametrize(("version", "campaign"), EACH)
def test_the_campaigns_load_with_the_letter_that_was_signed(
    version: str, campaign: str
) -> None:  # fmt: skip
    loaded = load(CAMPAIGNS / campaign)
    assert loaded.key == (ORGANISER.public if campaign != PARADE else None)
    assert loaded.sensitive is (campaign == GARDEN)
    signed = {one["letter"] for one in EXPECTED[version][campaign]["signatures"] if "letter" in one}
    assert signed == {f"{letter.language} {letter.version}" for letter in loaded.letters.values()}
    given = EXPECTED[version][campaign]["consents"]
    worded = {
        f"{consent.id} {consent.version} {language}": text
        for consent in loaded.consents
        for language, text in consent.text.by_language.items()
    }
    assert given.items() <= worded.items()
