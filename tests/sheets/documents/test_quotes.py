"""Sheets print true quotation marks; lists that leave the kiosk keep what the campaign wrote."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import pytest
from tests.sheets.conftest import text_of

import kiosk
from kiosk import assets
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign, LocalText
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.poster import write_poster
from kiosk.sheets.drawing.paper import Paper

LETTER = "It's \"time\" that men's words count."
MADE = datetime(2027, 3, 1, 21, 5, tzinfo=UTC)


def campaign() -> Campaign:
    summary = {"en": 'Men\'s "words"', "fr": 'L\'heure des "mots"'}
    return load(assets.default_campaign())._replace(
        title="The '80s Letter",
        languages=("en", "fr"),
        letters=MappingProxyType({"en": parse_letter(LETTER, "en")}),
        summary=LocalText(MappingProxyType(summary)),
    )


@pytest.mark.parametrize(
    ("language", "summary"),
    [("en", "Men’s “words”"), ("fr", "L’heure des «\u202fmots\u202f»")],
)
def test_a_poster_quotes_in_the_way_of_its_language(
    tmp_path: Path, language: str, summary: str
) -> None:
    path = tmp_path / "poster.pdf"
    source = campaign().places[0].code
    write_poster(path, campaign(), place=source, paper=Paper.A4, language=language)
    text = text_of(path)
    assert "The ’80s Letter" in text
    assert summary.replace("\u202f", "") in text.replace("\u202f", "")  # as a reader copies it


def test_a_sheet_prints_the_letter_with_true_marks(tmp_path: Path) -> None:
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign(), language="en", made_at=MADE)
    assert "It’s “time” that men’s words count." in " ".join(text_of(path).split())


def test_what_is_kept_and_sent_never_uses_the_printed_texts() -> None:
    package = Path(kiosk.__file__).parent
    for layer in ("signing", "store", "exchange", "jobs", "cli"):
        for path in (package / layer).rglob("*.py"):
            assert "as_printed" not in path.read_text("utf-8"), path
