"""What is private on the filled sheet: counted, said to be sealed, or opened by its key."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.sheets.conftest import NOW, SCRAWL, text_of

from kiosk.sealing import PrivateKey
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition
from kiosk.signing.entries.private import Opener, sealed
from kiosk.signing.signature import Life, Listing, Reason, Review
from kiosk.signing.tally import count

KEY, OTHER = PrivateKey.new(), PrivateKey.new()
HIDDEN = ("Hidden", "Covered", "Doubtful", "invented.example", "gaffer")


def private(signature, email="", *, name=True):
    return sealed(signature, KEY.public, email=email, seals_name=name)


@pytest.fixture
def night(make):
    held = {"review": Review.HELD, "reason": Reason.WATCH_LIST}
    counted = {"listing": Listing.COUNTED}
    return [
        make("Alma Quillfeather", "editor", ink=SCRAWL),
        private(make("Berta Marrowby", "editor"), "berta@invented.example", name=False),
        private(make("Hidden Thistlewick", "gaffer", ink=SCRAWL, **counted), "h@invented.example"),
        private(make("Covered Lampshade", "gaffer")),
        private(make("Doubtful Pennywhistle", "gaffer", **counted, **held)),
        private(make("Gone Candlewright", **counted, life=Life.WITHDRAWN)),
    ]


def write(path, campaign, signatures, key=None, **more):
    opener = Opener(key) if key is not None else None
    given_ = {"language": "en", "made_at": NOW + timedelta(hours=3), "opening": opener} | more
    return write_signature_sheet(path, campaign, signatures, count(signatures), **given_)


def test_the_public_edition_counts_them(campaign, make, tmp_path, night):
    path = tmp_path / "a.pdf"
    report = write(path, campaign, night)
    assert (report.signatures, report.sealed) == (3, 1)
    text = text_of(path)
    assert "Berta Marrowby" in text
    assert not [word for word in (*HIDDEN, "Gone") if word in text]
    for said in ("1 who asked not to be named", "1 whose name is sealed", "1 waiting for review"):
        assert said in text
    text = text_of(path, order="-layout")
    for figure in ("Signed at the kiosk 6", "Published 4", "of these, not named 1"):
        assert figure in text


def test_the_public_edition_with_the_key_names_who_agreed(campaign, tmp_path, night):
    path = tmp_path / "a.pdf"
    report = write(path, campaign, night, KEY)
    assert (report.signatures, report.sealed) == (4, 0)
    text = text_of(path)
    assert "Covered Lampshade" in text
    assert not [word for word in ("Hidden", "Doubtful", "invented.example") if word in text]
    assert "sealed" not in text


@pytest.mark.parametrize("key", [None, OTHER])
def test_the_confidential_edition_without_the_key_says_sealed(campaign, tmp_path, night, key):
    path = tmp_path / "a.pdf"
    report = write(path, campaign, night, key, edition=Edition.CONFIDENTIAL)
    assert (report.signatures, report.sealed) == (6, 5)  # as the confidential CSV counts them
    text = text_of(path)
    assert text.count("sealed") == 4  # one of them is withdrawn, and its row says only that
    assert text.count("e-mail sealed") == 1
    assert not [word for word in HIDDEN if word in text]
    assert "counted only" in text
    data = path.read_bytes()
    assert not [word for word in HIDDEN if word.encode() in data]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", Paper)
def test_the_confidential_edition_with_the_key_is_what_was_typed(
    campaign, tmp_path, night, language, paper
):
    path = tmp_path / "a.pdf"
    report = write(
        path, campaign, night, KEY, edition=Edition.CONFIDENTIAL, language=language, paper=paper
    )
    assert (report.signatures, report.sealed) == (6, 0)
    text = text_of(path)
    for name in ("Berta Marrowby", "Hidden Thistlewick", "Covered Lampshade", "Doubtful P"):
        assert name in text
    assert "editor · berta@invented.example" in text
    assert "gaffer · h@invented.example" in text
    assert "Gone" not in text


def test_the_longest_address_is_printed_whole(campaign, make, tmp_path):
    email = f"{'l' * 64}@{'d' * 60}.{'d' * 60}.{'d' * 60}.example"
    path = tmp_path / "a.pdf"
    role = "second assistant to the associate producer"
    write(path, campaign, [private(make("Alma Quillfeather", role), email)], KEY,
          edition=Edition.CONFIDENTIAL)  # fmt: skip
    assert email in text_of(path).replace(" ", "")


def test_the_tally_of_unnamed_ones_fits_the_last_page(campaign, make, tmp_path):
    """One line more than the tally has without them, on every length of table."""
    for rows in (0, 15, 16, 17):
        night = [make() for _ in range(rows)]
        night += [replace(private(make()), listing=Listing.COUNTED)]
        path = tmp_path / f"{rows}.pdf"
        report = write(path, campaign, night)
        last = text_of(path, report.pages, order="-layout")
        assert "of these, not named 1" in last
        assert f"Page {report.pages} of {report.pages}" in last
