"""Names stand under the words they signed, in every list, sheet and format."""

import csv
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.campaign.letters import parse_letter
from kiosk.campaign.model import Campaign, LocalText
from kiosk.errors import JobFailed
from kiosk.exchange.listing import Format, ListFile
from kiosk.jobs import export, signature_sheet, versions
from kiosk.jobs.signature_sheet import OlderVersions, SheetRequest
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition
from kiosk.signing.signature import Listing
from kiosk.signing.tally import count
from kiosk.signing.texts import Current, reworded

AT = datetime(2030, 3, 1, 20, 0, tzinfo=UTC)


def with_letter(campaign: Campaign, language: str, text: str) -> Campaign:
    return campaign._replace(letters={**campaign.letters, language: parse_letter(text, language)})


def with_pledge(campaign: Campaign, text: str, version: str) -> Campaign:
    return campaign._replace(
        consents=tuple(
            one._replace(version=version, text=LocalText({**one.text.by_language, "en": text}))
            if one.id == "pledge"
            else one
            for one in campaign.consents
        ),
    )


CHANGES: dict[str, Callable[[Campaign], Campaign]] = {
    "letter": lambda campaign: with_letter(campaign, "en", "Other words, written afterwards.\n"),
    "pledge": lambda campaign: with_pledge(campaign, "I pledge something else.", "2"),
}


@pytest.fixture(params=CHANGES)
def changed(request: pytest.FixtureRequest, campaign: Campaign) -> Campaign:
    """The campaign as it is when somebody changed its words after people had signed."""
    return CHANGES[request.param](campaign)


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True)
    return done.stdout.decode()


def sheet(
    path: Path, campaign: Campaign, older: OlderVersions, edition: Edition = Edition.PUBLIC
) -> SheetRequest:
    return SheetRequest(path, campaign, edition, Paper.A4, "en", AT, older=older)


def test_what_is_current(campaign, changed, signed):
    before = signed("Alma Quillfeather")
    assert Current(campaign)(before)
    assert not Current(changed)(before)


def test_a_letter_in_another_language_changes_nothing(campaign, signed):
    english = signed("Alma Quillfeather")
    both = with_letter(campaign, "es", "Una carta.\n")
    assert Current(both)(english)
    other = with_letter(both, "es", "Otra carta.\n")
    assert Current(other)(english)


def test_a_list_of_one_language_has_those_who_signed_another_current_letter(
    store, campaign, signed, tmp_path
):
    signed("Alma Quillfeather")
    signed("Bruno Ñandúflor", language="es")
    path = tmp_path / "filled.pdf"
    signature_sheet.write_sheet(sheet(path, campaign, OlderVersions.STOP), store)
    assert {"Quillfeather", "Ñandúflor"} <= set(text_of(path).split())


@pytest.mark.parametrize("format_", Format)
def test_a_public_list_stops_and_says_how_many(store, changed, signed, tmp_path, format_):
    for name in ("Alma Quillfeather", "Bruno Ñandúflor"):
        signed(name)
    path = tmp_path / "list"
    with pytest.raises(JobFailed) as stopped:
        export.write_public_list(ListFile(path, changed, format_, AT), store)
    assert "2 signatures were given under an older version" in stopped.value.what
    assert "--leave-out-older" in stopped.value.remedy
    assert stopped.value.exit_status == 1
    assert not path.exists()


@pytest.mark.parametrize("edition", Edition)
def test_a_sheet_stops_and_says_how_many(store, changed, signed, tmp_path, edition):
    signed("Alma Quillfeather")
    path = tmp_path / "filled.pdf"
    with pytest.raises(JobFailed, match="1 signature was given under an older version"):
        signature_sheet.write_sheet(sheet(path, changed, OlderVersions.STOP, edition), store)
    assert not path.exists()


@pytest.fixture
def mixed(store, campaign, changed, signed, data):
    """Two signed before the words changed, one of them counted only; two after."""
    signed("Alma Quillfeather")
    signed("Mickey Mouse")
    from kiosk.signing import codes
    from kiosk.signing.clock import SystemClock
    from kiosk.signing.flow.sign import sign
    from kiosk.signing.signature import Draft
    from kiosk.store import new_id

    for name in ("Carla Thistlewick", "Dario Brambleworth"):
        code = codes.new_withdrawal_code()
        now = SystemClock().now()
        store.record(sign(Draft(name), changed, id=new_id(), code=code, source="T1", now=now))
    return store


def test_left_out_they_are_counted_and_every_figure_adds_up(mixed, changed, tmp_path):
    tally = versions.tally_without_older(mixed, changed)
    assert (tally.total, tally.held, tally.older, tally.published) == (4, 1, 1, 2)
    for format_ in Format:
        path = tmp_path / f"list.{format_}"
        report = export.write_public_list(
            ListFile(path, changed, format_, AT), mixed, leave_out_older=True
        )
        assert (report.listed, report.tally.older) == (2, 1)
        text = path.read_bytes().decode("utf-8-sig", "replace")
        if format_ is Format.XLSX:  # which tests/exchange reads back
            continue
        assert "Thistlewick" in text
        assert "Quillfeather" not in text
        if format_ is Format.JSON:
            told = json.loads(text)["tally"]
            assert (told["older"], told["published"]) == (1, 2)
        if format_ is Format.MARKDOWN:
            assert "− 1 under an older version of the letter = **2 published**" in text
        if format_ is Format.CSV:
            rows = list(csv.DictReader(text.splitlines()))
            assert [row["name"] for row in rows if row["kind"] == "signed"] == [
                "Carla Thistlewick",
                "Dario Brambleworth",
            ]


def test_the_sheet_without_them_says_how_many(mixed, changed, tmp_path):
    path = tmp_path / "filled.pdf"
    [report] = signature_sheet.write_sheet(sheet(path, changed, OlderVersions.LEAVE_OUT), mixed)
    text = text_of(path)
    assert report.signatures == 2
    assert "Quillfeather" not in text
    assert "Signed an older version" in text


@pytest.mark.parametrize("in_two_steps", [False, True])
def test_apart_each_version_has_a_sheet_without_the_present_words(
    mixed, changed, campaign, tmp_path, in_two_steps
):
    wish = sheet(tmp_path / "filled.pdf", changed, OlderVersions.APART)
    if in_two_steps:
        made = signature_sheet.draw_sheet(wish, signature_sheet.read_signatures(mixed, changed))
    else:
        made = signature_sheet.write_sheet(wish, mixed)
    now, older = made
    version = campaign.letter("en").version
    assert older.path == tmp_path / f"filled-{version[:8]}.pdf"
    assert (now.signatures, older.signatures) == (2, 1)
    text = " ".join(text_of(older.path).split())
    assert "Alma Quillfeather" in text
    assert "older version of the letter" in text
    assert f"Letter {version[:8]}" in text
    assert changed.ask.best("en")[:40] not in text
    assert "Quillfeather" not in text_of(now.path)


def test_those_who_are_counted_only_are_left_out_of_that_count(campaign, signed):
    from kiosk.signing.signature import Signature

    one: Signature = signed("Alma Quillfeather")
    unnamed = replace(one, listing=Listing.COUNTED)
    tally = count([one, unnamed])
    assert (tally.published, tally.unnamed) == (2, 1)
    found = versions.group_older([one, unnamed], CHANGES["letter"](campaign))
    assert list(found.values()) == [[one, unnamed]]


def test_the_same_version_with_other_words_is_found(campaign, signed):
    one = signed("Alma Quillfeather")
    assert reworded(one.consents, campaign) == []
    silent = with_pledge(campaign, "I pledge something else.", "1")
    [found] = reworded(one.consents, silent)
    assert (found.id, found.version, found.language) == ("pledge", "1", "en")
    assert reworded(one.consents, with_pledge(campaign, "I pledge something else.", "2")) == []
