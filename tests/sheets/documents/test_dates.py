"""Days and times in the way of the region: of the campaign's tag, the event's zone or the paper."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.sheets.conftest import text_of

from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.closing import Closing, write_closing
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.drawing.pdf_canvas import in_region
from kiosk.sheets.sheet_texts import day_and_time, long_day, sheet_texts, short_day
from kiosk.signing.paper.paper_account import Figures
from kiosk.signing.tally import count

MADE = datetime(2026, 11, 29, 20, 5, tzinfo=UTC)
DAY = date(2026, 11, 29)


@pytest.fixture
def evening(campaign):
    event = campaign.event._replace(name="Sample Gala", day=DAY, zone=ZoneInfo("Etc/UTC"))
    return campaign._replace(event=event)


def every_sheet(folder, campaign, paper, language, signatures):
    """The text of each sheet that says a day or a time."""
    path, tally = folder / "sheet.pdf", count(signatures)
    told = {"paper": paper, "language": language, "made_at": MADE}
    closing = Closing(tally, {}, Figures(), MADE, MADE, (1, bytes(32)))
    for write in (
        lambda: write_blank(path, campaign, **told),
        lambda: write_signature_sheet(path, campaign, signatures, tally, **told),
        lambda: write_publication(path, campaign, signatures, tally, **told),
        lambda: write_closing(path, campaign, closing, **told),
    ):
        write()
        yield text_of(path)


def test_on_us_letter_english_sheets_have_american_dates(evening, make, tmp_path):
    for said in every_sheet(tmp_path, evening, Paper.LETTER, "en", [make()]):
        assert "Nov 29, 2026" in said or "November 29, 2026" in said
        assert "29 Nov" not in said
        assert "20:05" not in said
    assert "Nov 29, 2026, 8:05 PM" in said


def test_on_a4_english_sheets_have_the_day_first(evening, make, tmp_path):
    for said in every_sheet(tmp_path, evening, Paper.A4, "en", [make()]):
        assert "29 Nov 2026" in said or "29 November 2026" in said
        assert "Nov 29" not in said
        assert " PM" not in said


@pytest.mark.parametrize(
    ("tag", "zone", "paper", "day"),
    [
        ("en", "Europe/London", Paper.A4, "29 Nov 2026"),
        ("en", "America/Los_Angeles", Paper.A4, "Nov 29, 2026"),
        ("en", "Pacific/Honolulu", Paper.A4, "Nov 29, 2026"),
        ("en", None, Paper.A4, "29 Nov 2026"),
        ("en", None, Paper.LETTER, "Nov 29, 2026"),
        ("en-GB", "America/New_York", Paper.LETTER, "29 Nov 2026"),
        ("en-US", "Europe/Berlin", Paper.A4, "Nov 29, 2026"),
        ("es", "America/New_York", Paper.LETTER, "29 nov 2026"),
        ("de", None, Paper.LETTER, "29. Nov. 2026"),
    ],
)
def test_the_region_is_the_tags_else_the_zones_else_the_papers(campaign, tag, zone, paper, day):
    event = campaign.event._replace(zone=zone and ZoneInfo(zone))
    of = sheet_texts(in_region(tag, campaign._replace(event=event), paper))
    assert short_day(DAY, of) == day


@pytest.mark.parametrize(
    ("hour", "said"), [(0, "12:05 AM"), (9, "9:05 AM"), (12, "12:05 PM"), (23, "11:05 PM")]
)
def test_american_hours_have_two_halves(hour, said):
    assert day_and_time(MADE.replace(hour=hour), sheet_texts("en-US")) == f"Nov 29, 2026, {said}"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-US", "November 29, 2026"),
        ("en", "29 November 2026"),
        ("de", "29. November 2026"),
        ("es", "29 de noviembre de 2026"),
        ("fr", "29 novembre 2026"),
        ("pt", "29 de novembro de 2026"),
        ("zh", "2026年11月29日"),
    ],
)
def test_a_day_in_full(language, said):
    assert long_day(DAY, sheet_texts(language)) == said
