"""Typing in a pen sheet: what is open, what is saved, and lines from a file."""

from datetime import date

import pytest

from kiosk.errors import BadInput
from kiosk.exchange.paper_lines import Row
from kiosk.jobs import blank_sheets, paper_entry
from kiosk.jobs.blank_sheets import Layout
from kiosk.sheets.drawing.paper import Paper
from kiosk.signing.paper.paper_line import PaperLine
from kiosk.signing.signature import Reason, Review
from kiosk.store import SheetLedger


@pytest.fixture
def ledger(store):
    return SheetLedger(store)


@pytest.fixture
def number(ledger, campaign):
    """A sheet of 8 lines that was out to the first place of the campaign."""
    numbers = ledger.fresh_numbers(1)
    ledger.printed(numbers, blank_sheets.describe_job(campaign, Layout(8, Paper.A4, "en")))
    ledger.out(numbers[0], campaign.places[0].name)
    return numbers[0]


@pytest.fixture
def entry(store, ledger, campaign, number):
    """The same, back with four lines used, one of them struck."""
    ledger.back(number, 4, 1, is_witnessed=True)
    return paper_entry.open_entry(store, ledger, campaign, number)


def test_a_sheet_that_is_out_is_not_typed_in(store, ledger, campaign, number):
    with pytest.raises(BadInput):
        paper_entry.open_entry(store, ledger, campaign, number)


def test_lines_are_signed_where_the_sheet_was_and_when_it_came_back(entry, campaign, number):
    saved = entry.save(PaperLine(1, "Alma Quillfeather", is_listed=True)).signature
    assert (saved.source, saved.line) == (campaign.places[0].code, 1)
    assert saved.signed_at == entry.account.sheet.back_at
    on_a_day = paper_entry.open_entry(
        entry.store, entry.ledger, campaign, number, date(2030, 2, 28)
    )
    assert on_a_day.signed_at.astimezone().date() == date(2030, 2, 28)


def test_line_after_line_until_the_sheet_adds_up(entry):
    assert entry.next_line() == 1
    entry.save(PaperLine(1, "Alma Quillfeather", is_listed=True))
    assert entry.next_line(empty={2}) == 3
    entry.strike(3)
    entry.save(PaperLine(4, "Bruno Ñandúflor", is_listed=True))
    assert not entry.finish()
    entry.save(PaperLine(5, "Casimir O’Sample", is_listed=True))
    assert entry.next_line() is None
    assert entry.finish()


def test_the_line_before_is_opened_again(entry):
    first = entry.save(PaperLine(1, "Alma Quillfeather", is_listed=True)).signature
    entry.strike(2)
    assert entry.line_before(1) is None
    assert entry.line_before(4, empty={3}) == 3
    assert entry.line_before(3) == 2
    assert entry.open_again(2) is None
    assert entry.next_line() == 2
    assert entry.open_again(1) == first


def test_a_slip_of_spelling_is_corrected_and_anything_else_signed_anew(entry, campaign):
    first = entry.save(PaperLine(1, "Alma Quilfeather", is_listed=True)).signature
    saved = entry.save(PaperLine(1, "Alma Quillfeather", is_listed=True), first)
    assert saved.is_correction
    assert (saved.signature.id, saved.signature.name) == (first.id, "Alma Quillfeather")
    saved = entry.save(PaperLine(1, "Alma Quillfeather", is_listed=False), saved.signature)
    assert not saved.is_correction
    assert saved.keeps_name is campaign.offers_counted_only
    struck = entry.store.find(first.id)
    assert (struck.review, struck.reason) == (Review.STRUCK, Reason.MISTYPED)


def test_who_signed_at_the_kiosk_too_is_told(entry, signed):
    signed("Alma Quillfeather")
    saved = entry.save(PaperLine(1, "Alma Quillfeather", is_listed=True))
    assert [one.number for one in saved.alike] == [1]
    assert entry.save(PaperLine(2, "Bruno Ñandúflor", is_listed=True)).alike == ()


def rows(*lines: tuple[int, str, bool]) -> list[Row]:
    return [
        Row(at, {}, PaperLine(line, name, is_listed=True), is_struck=is_struck)
        for at, (line, name, is_struck) in enumerate(lines, 2)
    ]


def test_lines_of_a_file_are_taken_once(entry):
    file = rows((1, "Alma Quillfeather", False), (2, "", True), (4, "Bruno Ñandúflor", False))
    lines = paper_entry.check_rows(entry, file)
    assert ([line.line for line, _ in lines.taken], lines.known) == ([1, 2, 4], 0)
    assert entry.account.waiting == 4  # nothing is changed by looking
    paper_entry.record_rows(entry, lines)
    again = paper_entry.check_rows(entry, file)
    assert (again.taken, again.known, again.rejected) == ((), 3, ())


def test_each_row_that_cannot_be_taken_says_why(entry):
    entry.save(PaperLine(1, "Alma Quillfeather", is_listed=True))
    file = [
        *rows((1, "Somebody Else", False), (9, "Bruno Ñandúflor", False), (2, "!", False)),
        *rows((3, "Casimir O’Sample", False), (3, "Casimir O’Sample", False)),
        Row(9, {}, fault="The line's number is not a number from 1."),
    ]
    lines = paper_entry.check_rows(entry, file)
    assert [line.line for line, _ in lines.taken] == [3]
    why = [said for _, said in lines.rejected]
    assert why[0] == "This line is typed in already, and says something else."
    assert "no line 9" in why[1]
    assert why[2] == "The name has no letter."
    assert why[3] == "This line stands in the file twice."
    assert why[4] == "The line's number is not a number from 1."
