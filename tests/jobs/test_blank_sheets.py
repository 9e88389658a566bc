"""Pen sheets: no file without its numbers in the ledger, and no number that is used twice."""

from datetime import UTC, datetime

import pytest

from kiosk.errors import JobFailed
from kiosk.jobs import blank_sheets
from kiosk.jobs.blank_sheets import Layout
from kiosk.sheets.drawing.paper import Paper
from kiosk.signing.codes import paper_sheet_label
from kiosk.store import SheetLedger

AT = datetime(2030, 3, 1, 20, 0, tzinfo=UTC)
LAYOUT = Layout(rows=8, paper=Paper.A4, language="en", is_strict=True)


def test_what_is_printed_is_on_record(store, campaign, tmp_path):
    path, ledger = tmp_path / "pens.pdf", SheetLedger(store)
    report = blank_sheets.write_sheets(
        path, campaign, ledger, LAYOUT, numbers=ledger.fresh_numbers(2), made_at=AT
    )
    assert (report.path, report.pages) == (path, 4)
    printed = [account.sheet for account in store.paper_sheets()]
    assert [paper_sheet_label(sheet.number) for sheet in printed] == list(report.sheet_numbers)
    assert {(sheet.printed.rows, sheet.printed.is_strict) for sheet in printed} == {(8, True)}
    assert {sheet.printed.layout for sheet in printed} == {report.layout}
    assert [one.id for one in printed[0].printed.consents] == ["pledge", "publish", "hold"]


def test_a_file_that_cannot_get_its_name_is_told_with_its_numbers(store, campaign, tmp_path):
    """The numbers are recorded by then and stay used up; the file is gone with its folder."""
    path, ledger = tmp_path / "pens.pdf", SheetLedger(store)
    path.mkdir()
    with pytest.raises(JobFailed) as failed:
        blank_sheets.write_sheets(
            path, campaign, ledger, LAYOUT, numbers=ledger.fresh_numbers(1), made_at=AT
        )
    [account] = store.paper_sheets()
    assert account.sheet.label in failed.value.remedy
    assert [one.name for one in tmp_path.glob("*pens*")] == ["pens.pdf"]
