"""Pages of a campaign, as files by path."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.sheets.documents.test_languages import campaign_in

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.exchange.listing import Format, ListFile
from kiosk.exchange.public import PublicRows
from kiosk.jobs.site.make import site_words
from kiosk.signing.tally import Tally
from kiosk.site.pages import Site, make_site
from kiosk.site.source import Line, Source

Make = Callable[..., Site]


@pytest.fixture
def campaign() -> Campaign:
    return load(assets.default_campaign())


@pytest.fixture
def campaign_of(tmp_path: Path) -> Callable[[str], Campaign]:
    """A whole campaign in one language."""
    return lambda language: campaign_in(tmp_path / language, language)


def source_of(campaign: Campaign, lines: Sequence[str] | None = ()) -> Source:
    """What the pages are made from: a list with these lines, None for no list."""
    file = ListFile(Path("site"), campaign, Format.HTML, datetime(2027, 3, 1, tzinfo=UTC))
    rows = PublicRows((), 0, Tally(kiosk=len(lines))) if lines else None
    return Source(
        campaign,
        {tag: site_words(replace(file, language=tag), rows) for tag in campaign.languages},
        None if lines is None else [Line(line, str(at)) for at, line in enumerate(lines, 1)],
        campaign.places,
    )


@pytest.fixture
def make() -> Make:
    """Makes the pages of a campaign, with a list of these lines."""

    def make(campaign: Campaign, lines: Sequence[str] | None = (), **fields: object) -> Site:
        return make_site(replace(source_of(campaign, lines), **fields))

    return make
