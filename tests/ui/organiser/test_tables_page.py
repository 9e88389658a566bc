"""The page of other tables: merging what was found, the organiser's key, and the own bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.exchange.bundles.read_bundle import look
from kiosk.jobs.tables import make_bundle
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

Open = Callable[..., Any]
PASSPHRASE = "a sample passphrase"


@pytest.fixture(scope="module")
def key() -> PrivateKey:
    return PrivateKey(b"\x05" * 32)


def bundle_of(folder: Path, path: Path, campaign: Campaign, *names: str) -> Path:
    """The bundle of another table at which these people have signed."""
    clock = SystemClock()
    with Store.open(
        folder, campaign.id, clock=clock, event=campaign.event.label, key=campaign.key
    ) as store:
        for name in names:
            draft = Draft(name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            store.record(
                sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now())
            )
        make_bundle.make_bundle(store, folder, campaign, path, clock.now())
    return path


def known(table: Any) -> None:
    table.driver.wait_for(lambda: table.staff.tables.isKnown, "what may be merged")
    table.driver.settle()


def ended(table: Any) -> str:
    driver, tables = table.driver, table.staff.tables
    driver.wait_for(lambda: tables.job.ended != "" and not tables.isRunning, "the end", 30)
    driver.settle()
    return str(tables.job.ended)


def test_a_bundle_of_another_table_is_merged_and_counted(
    open_page: Open, documents: Path, tmp_path: Path
) -> None:
    campaign = load(assets.default_campaign())
    people = "Casimir O’Sample", "Alma Quillfeather"
    path = bundle_of(tmp_path / "other", documents / "other.zip", campaign, *people)
    (documents / "holiday.zip").write_bytes(b"PK\x03\x04 no bundle")
    mark = look(path).kiosk.hex[-4:]
    table = open_page("staffTables", "tablesPage")
    driver = table.driver
    known(table)
    assert not driver.has("found_holiday.zip")
    assert look(path).author.words in driver.text("found_other.zip")
    assert not driver.item("tablesMerge").isEnabled()
    driver.touch("found_other.zip")
    assert driver.text("tablesMerge") == "Merge 1"
    driver.touch("tablesMerge")
    assert ended(table) == "done"
    said = driver.text("tablesNews")
    assert "New signatures: 2." in said
    assert "Entries: 3 added, 0 known already" in said
    assert "across tables: 2" in said
    driver.wait_for(lambda: driver.has(f"table_{mark}"), "the table")
    assert f"Table {mark}: 3 of 3 entries, 2 signatures" in driver.texts()
    with Store.read(table.options.data, campaign.id) as store:
        assert store.count() == 7
        assert [one.entries for one in store.tables() if not one.is_own] == [3]
    driver.tap("tablesBack")
    driver.tap("staffOrganiserBack")
    driver.wait_for(lambda: table.staff.rows.rowCount() == 7, "the list")
    assert table.app.kiosk.count == 7


def test_what_is_damaged_changes_nothing(open_page: Open, documents: Path, tmp_path: Path) -> None:
    campaign = load(assets.default_campaign())
    path = bundle_of(tmp_path / "other", documents / "other.zip", campaign, "Casimir O’Sample")
    table = open_page("staffTables", "tablesPage")
    known(table)
    data = bytearray(path.read_bytes())
    data[data.index(b"entries.jsonl") + 40] ^= 1
    path.write_bytes(data)
    table.driver.tap("found_other.zip")
    table.driver.tap("tablesMerge")
    assert ended(table) == "failed"
    assert "other.zip" in table.driver.text("tablesNews")
    with Store.read(table.options.data, campaign.id) as store:
        assert store.count() == 5


def test_a_sealed_bundle_needs_the_key_which_is_forgotten_with_the_page(
    open_page: Open, documents: Path, tmp_path: Path, key: PrivateKey
) -> None:
    campaign = load(assets.default_campaign())._replace(key=key.public)
    bundle_of(tmp_path / "other", documents / "other.zip", campaign, "Casimir O’Sample")
    (documents / "my-letter.key").write_bytes(key.lock(PASSPHRASE))
    table = open_page("staffTables", "tablesPage", campaign=campaign)
    driver = table.driver
    known(table)
    driver.tap("found_other.zip")
    driver.settle()
    assert not driver.item("tablesMerge").isEnabled()
    assert "sealed" in driver.text("tablesNews")
    for passphrase, answer in (("wrong one", "passphrase"), (PASSPHRASE, "is open")):
        driver.tap("keyPassphrase")
        driver.type_keys(passphrase)
        driver.press_key("Return")
        driver.wait_for(
            lambda answer=answer: answer in driver.text("keySaid").lower()
            and not table.staff.tables.key.job.isRunning, "the key", 30,
        )  # fmt: skip
    driver.press_key("Tab")
    driver.tap("tablesMerge")
    assert ended(table) == "done"
    with Store.read(table.options.data, campaign.id) as store:
        assert store.count() == 6
    table.staff.closeDialog()
    assert table.staff.tables.key.key is None


def test_this_tables_bundle_is_written_and_says_its_words(open_page: Open, documents: Path) -> None:
    table = open_page("staffTables", "tablesPage")
    known(table)
    table.driver.touch("tablesBundle")
    assert ended(table) == "done"
    [path] = documents.glob("*-bundle-*.zip")
    said = table.driver.text("tablesNews")
    assert str(path) in said
    assert look(path).author.words in said
    assert look(path).signed == 5
