"""The page on which the organiser writes a list: by finger, by keys, and what it says."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.evening.driver import PINS
from kiosk.exchange.listing import Format
from kiosk.jobs import list_request
from kiosk.sealing import PrivateKey

Open = Callable[..., Any]


def ready(table: Any) -> None:
    table.driver.wait_for(lambda: table.staff.lists.isReady, "what can be offered")
    table.driver.settle()


def ended(table: Any) -> str:
    table.driver.wait_for(lambda: table.staff.lists.job.ended != "", "the end of writing", 30)
    table.driver.wait_for(lambda: table.staff.lists.isReady, "the page")
    table.driver.settle()
    return str(table.staff.lists.job.ended)


def test_a_list_is_written_where_it_was_asked_for(open_page: Open, documents: Path) -> None:
    table = open_page("staffExport", "exportPage")
    driver = table.driver
    ready(table)
    driver.tap("exportFormat_json")
    driver.tap("exportOrder_name")
    ready(table)
    name = f"{table.options.campaign.id}-public.json"
    assert name in driver.text("exportFile")
    driver.touch("exportWrite")
    assert ended(table) == "done"
    written = documents / name
    assert str(written) in driver.text("exportNews")
    assert "Names on the list: 4." in driver.text("exportNews")
    names = [one["name"] for one in json.loads(written.read_text("utf-8"))["signatures"]]
    assert names == [
        "Odalys Inventada", "Bruno Ñandúflor", "Alma Quillfeather", "Quillfeather, ALMA",
    ]  # fmt: skip
    driver.touch("exportWrite")
    assert ended(table) == "done"
    assert (documents / f"{table.options.campaign.id}-public-2.json").exists()


def test_what_changed_is_offered_after_a_first_list(open_page: Open, documents: Path) -> None:
    table = open_page("staffExport", "exportPage")
    driver = table.driver
    ready(table)
    assert not driver.has("exportSince_changes")
    driver.tap("exportFormat_html")
    driver.tap("exportWrite")
    assert ended(table) == "done"
    driver.wait_for(lambda: driver.has("exportSince_changes"), "a list to compare with")
    driver.tap("exportSince_changes")
    ready(table)
    driver.tap("exportWrite")
    assert ended(table) == "done"
    assert "New: 0, corrected: 0, no longer listed: 0" in driver.text("exportNews")
    assert (documents / f"{table.options.campaign.id}-public-changes.html").exists()


def test_a_volunteer_is_asked_for_the_organisers_pin(open_table: Open) -> None:
    table = open_table()
    table.enter(PINS[0])
    table.staff.openDialog("export")
    assert table.staff.dialog == "ask organiser"


def test_without_any_folder_the_page_says_so(open_page: Open, documents: Path) -> None:
    table = open_page("staffExport", "exportPage")
    ready(table)
    shutil.rmtree(documents.parent)
    table.driver.tap("exportOrder_name")
    table.driver.wait_for(lambda: table.driver.has("exportFolder_None"), "the sentence")
    assert not table.driver.item("exportWrite").isEnabled()


def test_the_page_by_keys_alone(open_page: Open, documents: Path) -> None:
    table = open_page("staffExport", "exportPage")
    ready(table)
    table.focus("exportFormat_md")
    table.driver.press_key("Space")
    ready(table)
    table.focus("exportWrite")
    table.driver.press_key("Return")
    assert ended(table) == "done"
    assert [one.suffix for one in documents.iterdir()] == [".md"]
    table.driver.press_key("Escape")
    table.driver.settle()
    assert table.driver.has("staffExport")


def test_every_format_has_a_name_of_its_own(open_table: Open) -> None:
    campaign = open_table().options.campaign
    names = {list_request.file_name(list_request.ListRequest(one), campaign) for one in Format}
    assert len(names) == len(Format)


def test_a_file_for_a_campaign_tool_needs_the_key(open_page: Open, documents: Path) -> None:
    key = PrivateKey(b"\x05" * 32)
    campaign = load(assets.default_campaign())._replace(key=key.public)
    (documents / "my-letter.key").write_bytes(key.lock("a sample passphrase"))
    table = open_page("staffExport", "exportPage", campaign=campaign)
    driver = table.driver
    ready(table)
    driver.tap("exportFormat_civicrm")
    driver.wait_for(lambda: driver.has("keyPassphrase"), "the key")
    assert not driver.item("exportWrite").isEnabled()
    assert not driver.has("exportOrder_name")
    driver.tap("keyPassphrase")
    driver.type_keys("a sample passphrase")
    driver.press_key("Return")
    driver.wait_for(lambda: table.staff.lists.key.isOpen, "the open key", 30)
    driver.press_key("Tab")
    ready(table)
    driver.tap("exportWrite")
    assert ended(table) == "done"
    written = documents / f"{campaign.id}-opted-in-civicrm.csv"
    assert f"This is confidential: {written}" in driver.text("exportNews")
    assert "agreed to be written to: 0." in driver.text("exportNews")
    assert written.stat().st_mode & 0o077 == 0
