"""Every printed page tells times by the clocks of the event, around midnight too."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from tests.sheets.conftest import text_of

from kiosk.campaign.local_time import read_zone
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.closing import Closing, write_closing
from kiosk.sheets.documents.paper_key import PaperKey, write_paper_key
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.readiness import write_readiness
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.documents.volunteer_card import write_volunteer_card
from kiosk.signing.paper.paper_account import Figures
from kiosk.signing.tally import Tally, count

SUMMER = datetime(2026, 7, 1, 6, 30, tzinfo=UTC)
WINTER = datetime(2026, 1, 16, 7, 30, tzinfo=UTC)
"""Half past eleven of the evening before in Los Angeles."""

LANGUAGE = "en-GB"
"""The day stands first wherever the event is; `test_dates` tells of regions."""

NO_PENS = Figures(*[0] * 11)
CLOSING = Closing(Tally(kiosk=2), {}, NO_PENS, WINTER, SUMMER, (3, bytes(32)), ())
DOCUMENTS: dict[str, tuple[Callable[..., object], str]] = {
    "blank": (write_blank, "30 Jun 2026, 23:30"),
    "readiness": (partial(write_readiness, findings=()), "30 Jun 2026, 23:30"),
    "card": (write_volunteer_card, "30 Jun 2026, 23:30"),
    "closing": (partial(write_closing, closing=CLOSING), "30 Jun 2026, 23:30"),
    "letter": (partial(write_publication, signatures=(), tally=Tally()), "30 June 2026"),
    "key": (
        partial(
            write_paper_key,
            kind=PaperKey.KIOSK,
            words=" ".join(["oak"] * 24),
            fingerprint="oak lamp oak lamp oak lamp",
        ),
        "30 June 2026",
    ),
}


@pytest.fixture(params=["zone of the machine", "zone of the campaign"])
def here(request, monkeypatch, campaign):
    """The campaign, on a machine in Los Angeles or, naming that zone, on one in Tokyo."""
    is_named = request.param == "zone of the campaign"
    monkeypatch.setenv("TZ", "Asia/Tokyo" if is_named else "America/Los_Angeles")
    time.tzset()
    zone = read_zone("America/Los_Angeles") if is_named else None
    yield campaign._replace(event=campaign.event._replace(zone=zone))
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_page_says_when_it_was_made(tmp_path, here, name):
    write, said = DOCUMENTS[name]
    path = tmp_path / "page.pdf"
    write(path, campaign=here, language=LANGUAGE, made_at=SUMMER)
    assert said in text_of(path)


def test_the_closing_report_says_when_people_signed_whenever_it_is_printed(tmp_path, here):
    path = tmp_path / "closing.pdf"
    write_closing(path, here, CLOSING, language=LANGUAGE, made_at=WINTER)
    text = text_of(path)
    assert "15 Jan 2026, 23:30" in text
    assert "30 Jun 2026, 23:30" in text


@pytest.mark.parametrize("made_at", [SUMMER, WINTER])
@pytest.mark.parametrize("processes", [1, 2])
def test_a_signature_sheet_says_each_time_by_the_rules_of_its_day(
    tmp_path, here, make, made_at, processes
):
    path = tmp_path / "filled.pdf"
    night = [replace(make(), signed_at=at) for at in (WINTER, SUMMER)]
    write_signature_sheet(
        path, here, night, count(night), language=LANGUAGE, made_at=made_at, processes=processes
    )
    text = text_of(path)
    assert "15 Jan 2026, 23:30" in text
    assert "30 Jun 2026, 23:30" in text
