"""What is private in lists: counted in the public one, opened in the confidential one."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.campaign.model import Campaign
from kiosk.errors import Cancelled, JobFailed
from kiosk.exchange.confidential import COLUMNS, SEALED_CELL, ConfidentialReport, write_confidential
from kiosk.exchange.listing import Format, ListFile
from kiosk.exchange.public import ExportReport, write_public
from kiosk.files import PROGRESS_EVERY
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.private import Opener, sealed
from kiosk.signing.signature import Consent, Life, Listing, Reason, Review, Signature
from kiosk.signing.tally import Tally, count
from read_back import text_of

MADE_AT = datetime(2026, 3, 15, 23, 30, tzinfo=timezone(timedelta(hours=-7)))
HEAD = (9, bytes(range(32)))
KEY, OTHER = PrivateKey.new(), PrivateKey.new()
CONTACT = (Consent("contact", "1", "en", "Write to me."),)
Make = Callable[..., Signature]


def private(signature: Signature, email: str = "", *, name: bool = True) -> Signature:
    consents = CONTACT if email else ()
    signature = replace(signature, consents=consents)
    return sealed(signature, KEY.public, email=email, seals_name=name)


@pytest.fixture
def night(make: Make) -> list[Signature]:
    """One of each: named, with an address, counted only, sensitive, held, and gone."""
    return [
        make(1),
        private(make(2, name="Zoë Muster"), "zoe@muster.example", name=False),
        private(make(3, name="Hidden Placeholder", listing=Listing.COUNTED), "h@muster.example"),
        private(make(4, name="Covered Placeholder")),
        private(
            make(
                5,
                name="Doubtful Placeholder",
                listing=Listing.COUNTED,
                review=Review.HELD,
                reason=Reason.WATCH_LIST,
            )
        ),
        make(6, name="Struck Sampleton", review=Review.STRUCK, reason=Reason.DUPLICATE),
        private(make(7, name="Gone Placeholder", listing=Listing.COUNTED, life=Life.WITHDRAWN)),
    ]


def public(
    path: Path,
    campaign: Campaign,
    night: list[Signature],
    format: Format,
    key: PrivateKey | None = None,
) -> tuple[ExportReport, str]:
    opener = Opener(key) if key is not None else None
    file = ListFile(path, campaign, format, MADE_AT, opening=opener)
    report = write_public(file, night, count(night))
    return report, text_of(path)


def confidential(
    path: Path,
    campaign: Campaign,
    night: list[Signature],
    format: Format = Format.CSV,
    key: PrivateKey | None = None,
    tally: Tally | None = None,
) -> tuple[ConfidentialReport, list[dict[str, str]]]:
    opener = Opener(key) if key is not None else None
    file = ListFile(path, campaign, format, MADE_AT, opening=opener)
    report = write_confidential(file, night, tally or count(night), head=HEAD)
    text = path.read_text(encoding="utf-8-sig")
    if format in {Format.CSV, Format.EXCEL}:
        return report, list(csv.DictReader(text.splitlines()))
    return report, json.loads(text)["signatures"]


# --- the public list ------------------------------------------------------------------------


@pytest.mark.parametrize("format", Format)
def test_the_public_list_counts_who_is_not_named(
    format: Format, tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    report, text = public(tmp_path / "a", campaign, night, format)
    assert (report.listed, report.tally.unnamed, report.sealed, report.tally.held) == (2, 1, 1, 1)
    assert "Placeholder" not in text
    assert "muster.example" not in text
    assert "Zoë Muster" in text
    if format is Format.JSON:
        read = json.loads(text)
        assert (read["tally"]["counted_only"], read["tally"]["named"], read["sealed"]) == (1, 3, 1)
        assert read["tally"]["published"] == len(read["signatures"]) + 1 + 1
    else:
        assert "and 1 who asked not to be named" in text
        assert "and 1 whose name is sealed" in text


def test_lines_for_the_unnamed_have_a_kind_of_their_own(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    _, text = public(tmp_path / "a", campaign, night, Format.CSV)
    kinds = [row["kind"] for row in csv.DictReader(text.splitlines())]
    assert kinds == ["founding", "founding", "signed", "signed", "counted only", "sealed"]


@pytest.mark.parametrize("format", Format)
def test_with_the_key_the_public_list_names_who_agreed_to_it(
    format: Format, tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    report, text = public(tmp_path / "a", campaign, night, format, KEY)
    assert (report.listed, report.tally.unnamed, report.sealed) == (3, 1, 0)
    assert "Covered Placeholder" in text
    for hidden in ("Hidden", "Doubtful", "Gone", "muster.example"):
        assert hidden not in text
    assert public(tmp_path / "b", campaign, night, format, OTHER)[0].sealed == 1


@pytest.mark.parametrize("format", Format)
def test_nobody_private_leaves_no_trace_of_the_idea(
    format: Format, tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    _, text = public(tmp_path / "a", campaign, [make(1)], format)
    assert "asked not" not in text
    assert "names are sealed" not in text


# --- the confidential list -----------------------------------------------------------------------

STANDINGS = [
    "listed",
    "listed",
    "counted only",
    "listed",
    "waiting for review",
    "duplicate",
    "withdrawn",
]


@pytest.mark.parametrize("format", [Format.CSV, Format.JSON])
def test_the_confidential_list_with_the_key_is_what_was_typed(
    format: Format, tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    report, rows = confidential(tmp_path / "a", campaign, night, format, KEY)
    assert report == ConfidentialReport(signatures=7, sealed=0)
    assert [row["name"] for row in rows] == [
        "Ana Beispiel",
        "Zoë Muster",
        "Hidden Placeholder",
        "Covered Placeholder",
        "Doubtful Placeholder",
        "Struck Sampleton",
        "Gone Placeholder",
    ]
    assert {row["role"] for row in rows} == {"editor"}
    email = "e-mail" if format is Format.CSV else "email"
    assert [row[email] for row in rows] == [
        *("", "zoe@muster.example", "h@muster.example"),
        *("", "", "", ""),
    ]
    assert [row["standing"] for row in rows] == STANDINGS
    assert rows[2]["consents"] == "contact/1/en"


@pytest.mark.parametrize("key", [None, OTHER])
def test_the_confidential_list_without_the_key_says_sealed(
    tmp_path: Path, campaign: Campaign, night: list[Signature], key: PrivateKey | None
) -> None:
    report, rows = confidential(tmp_path / "a", campaign, night, key=key)
    assert report.sealed == 5
    assert [row["name"] == SEALED_CELL for row in rows] == [
        *(False, False, True, True, True),
        *(False, True),
    ]
    assert [row["e-mail"] for row in rows] == ["", SEALED_CELL, SEALED_CELL, "", "", "", ""]
    assert [row["standing"] for row in rows] == STANDINGS
    assert b"Placeholder" not in (tmp_path / "a").read_bytes()


def test_the_confidential_csv_is_guarded(tmp_path: Path, campaign: Campaign, make: Make) -> None:
    email = "=cmd@muster.example"
    night = [private(make(1, name="-Ana Beispiel"), email)]
    _, rows = confidential(tmp_path / "a", campaign, night, Format.EXCEL, key=KEY)
    assert (rows[0]["name"], rows[0]["e-mail"]) == ("'-Ana Beispiel", "'" + email)
    assert tuple(rows[0]) == COLUMNS
    assert {(row["place"], row["place code"]) for row in rows} == {("table", "TABLE1")}
    _, rows = confidential(tmp_path / "b", campaign, night, Format.JSON, KEY)
    assert rows[0]["email"] == email


def test_a_confidential_list_that_does_not_add_up_is_not_left(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    with pytest.raises(JobFailed):
        confidential(tmp_path / "a", campaign, night, tally=count(night[1:]))
    assert list(tmp_path.iterdir()) == []


def test_a_confidential_list_can_be_cancelled(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    night = [make(number) for number in range(1, 2 * PROGRESS_EVERY)]

    def progress(done: int, total: int) -> None:
        assert total == len(night)
        if done:
            raise Cancelled("Stopped.")

    file = ListFile(tmp_path / "a", campaign, Format.CSV, MADE_AT)
    with pytest.raises(Cancelled):
        write_confidential(file, night, count(night), progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_only_its_owner_can_read_it(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    confidential(tmp_path / "a", campaign, night)
    assert (tmp_path / "a").stat().st_mode & 0o077 == 0
