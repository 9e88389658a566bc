"""The page that takes in names from a file: looked at, changed, imported, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.jobs import import_names
from kiosk.store import Store

Open = Callable[..., Any]
SIGNERS = """\
Stamp,Full name,What you do,Employer
2026-03-01,Casimir O’Sample,editor,Moonlit Works
2026-03-02,,actor,
2026-03-02,Brígida Inventada,,Pretend Films
"""


def looked(table: Any) -> None:
    names = table.staff.imports
    table.driver.wait_for(lambda: names.step == "look" and not names.isRunning, "the look", 30)
    table.driver.settle()


def ended(table: Any) -> str:
    names = table.staff.imports
    table.driver.wait_for(lambda: not names.isRunning and names.job.ended != "", "the end", 30)
    table.driver.settle()
    return str(names.job.ended)


def open_file(open_page: Open, documents: Path, text: str, **changed: Any) -> Any:
    (documents / "signers.csv").write_text(text, "utf-8")
    table = open_page("staffImport", "importPage", **changed)
    table.driver.wait_for(lambda: table.driver.has("importFile_signers.csv"), "the file")
    table.driver.touch("importFile_signers.csv")
    looked(table)
    return table


def write_consent(table: Any, text: str = "They ticked a box") -> None:
    table.driver.tap("importConsent")
    table.driver.type_keys(text)
    table.driver.press_key("Tab")
    table.driver.settle()


def test_a_file_is_looked_at_then_imported_then_taken_back(
    open_page: Open, documents: Path
) -> None:
    table = open_file(open_page, documents, SIGNERS)
    driver, names = table.driver, table.staff.imports
    assert "Read as CSV" in driver.text("importReadAs")
    assert "Lines: 3" in driver.text("importReadAs")
    assert driver.text("importPlan") == "Create 2, skip 1."
    assert "Line 2: Casimir O’Sample, Moonlit Works" in driver.texts()
    assert not driver.item("importYes").isEnabled()
    driver.touch("importField_role")
    driver.wait_for(lambda: driver.has("importColumn_2"), "the columns")
    driver.touch("importColumn_2")
    looked(table)
    assert "Line 2: Casimir O’Sample, editor, Moonlit Works" in driver.texts()
    assert table.stands().keys() == {1, 2, 3, 4, 5}
    write_consent(table)
    driver.touch("importYes")
    assert ended(table) == "done"
    said = driver.text("importNews")
    assert "Imported: 2 created." in said
    rejected = documents / "signers-rejected.csv"
    assert str(rejected) in said
    assert "It has no name.,3,2026-03-02,,actor," in rejected.read_text("utf-8-sig")
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert store.tally().imported == 2
        [run] = import_names.list_runs(store)
        assert run.consent == "They ticked a box"
    assert names.number == 1
    driver.touch("importUndo")
    driver.touch("importUndoYes")
    assert ended(table) == "done"
    assert "Taken back: 2 removed." in driver.text("importNews")
    driver.tap("importBack")
    driver.wait_for(lambda: names.runs.rowCount() == 1, "the imports")
    driver.settle()
    assert not driver.item("importUndo_1").isEnabled()
    driver.tap("importBack")
    driver.settle()
    assert driver.has("staffImport")


def test_a_file_that_is_no_table_says_so(open_page: Open, documents: Path) -> None:
    (documents / "letter.csv").write_bytes(b"%PDF-1.7 no table")
    table = open_page("staffImport", "importPage")
    table.driver.wait_for(lambda: table.driver.has("importFile_letter.csv"), "the file")
    table.driver.tap("importFile_letter.csv")
    assert ended(table) == "failed"
    assert "letter.csv is a document and no table." in table.driver.text("importNews")
    assert table.staff.imports.step == "file"


def test_a_stopped_import_changes_nothing(open_page: Open, documents: Path) -> None:
    people = "".join(f"Sample Person {at},Invented Pictures\n" for at in range(2000))
    table = open_file(open_page, documents, f"name,organisation\n{people}")
    write_consent(table)
    names = table.staff.imports
    names.importThem()
    names.job.stop()
    assert ended(table) == "stopped"
    assert "Nothing was changed" in table.driver.text("importNews")
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert store.count() == 5
        assert import_names.list_runs(store) == []


def test_the_page_by_keys_alone(open_page: Open, documents: Path) -> None:
    (documents / "signers.csv").write_text(SIGNERS, "utf-8")
    table = open_page("staffImport", "importPage")
    driver = table.driver
    driver.wait_for(lambda: driver.has("importFile_signers.csv"), "the file")
    table.focus("importFile_signers.csv")
    driver.press_key("Return")
    looked(table)
    table.focus("importCountedOnly")
    driver.press_key("Space")
    looked(table)
    table.focus("importConsent")
    driver.type_keys("They agreed")
    table.focus("importYes")
    driver.press_key("Return")
    assert ended(table) == "done"
    with Store.read(table.options.data, table.options.campaign.id) as store:
        assert store.tally().unnamed == 2
    driver.press_key("Escape")
    driver.press_key("Escape")
    driver.settle()
    assert driver.has("staffImport")


def test_nothing_of_the_file_is_left_when_the_page_is_left(
    open_page: Open, documents: Path
) -> None:
    table = open_file(open_page, documents, SIGNERS)
    write_consent(table)
    table.staff.finish()
    names = table.staff.imports
    assert (names.step, names.file, names.consent) == ("file", "", "")
    assert names.samples.rowCount() == names.fields.rowCount() == names.files.rowCount() == 0
