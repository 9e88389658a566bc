"""Files for campaign tools: who goes out, in which columns, in how many files."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, Cancelled
from kiosk.exchange.last_exports import LastExport
from kiosk.exchange.tools import action_network, civicrm, nationbuilder
from kiosk.exchange.tools.files import Tool, ToolFile, ToolReport, write_files
from kiosk.exchange.tools.name_parts import NameParts
from kiosk.exchange.tools.person import Person
from kiosk.sealing import PrivateKey
from kiosk.signing.entries.private import Opener, sealed
from kiosk.signing.signature import Consent, Life, Listing, Review, Signature

Make = Callable[..., Signature]
MADE_AT = datetime(2026, 3, 16, 6, 30, tzinfo=UTC)
KEY, OTHER = PrivateKey.new(), PrivateKey.new()
CONTACT = (Consent("contact", "1", "en", "Write to me."),)


def private(signature: Signature, email: str, key: PrivateKey = KEY) -> Signature:
    """The same with an address, which its person agreed to give."""
    agreed = replace(signature, consents=CONTACT)
    seals_name = signature.listing is Listing.COUNTED
    return sealed(agreed, key.public, email=email, seals_name=seals_name)


@pytest.fixture
def night(make: Make) -> list[Signature]:
    """Two who agreed, one of them counted only, and everybody who must not go out."""
    return [
        make(1),
        private(make(2, name="=Zoë van der Muster"), "zoe@muster.example"),
        private(make(3, name="李示例", listing=Listing.COUNTED), "li@muster.example"),
        private(make(4, review=Review.HELD), "held@muster.example"),
        private(make(5, review=Review.STRUCK), "struck@muster.example"),
        private(make(6, life=Life.WITHDRAWN), "gone@muster.example"),
        private(make(7), "other@muster.example", OTHER),
    ]


def write(
    path: Path, campaign: Campaign, night: list[Signature], tool: Tool, **more: Any
) -> ToolReport:
    since, progress = more.pop("since", None), more.pop("progress", None)
    file = ToolFile(path, campaign, tool, MADE_AT, Opener(KEY), **more)
    return write_files(file, night, len(night), since=since, progress=progress)


def rows_of(path: Path) -> list[dict[str, str]]:
    raw = path.read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    return list(csv.DictReader(raw.decode().splitlines()))


@pytest.mark.parametrize("tool", Tool)
def test_only_who_agreed_goes_out_and_the_file_is_the_owner_s(
    tmp_path: Path, campaign: Campaign, night: list[Signature], tool: Tool
) -> None:
    path = tmp_path / "out.csv"
    report = write(path, campaign, night, tool)
    assert (report.people, report.files, report.gone) == (2, (path,), None)
    assert set(report.rows) == {night[1].id, night[2].id}
    assert report.risky == ("2",), "nothing is guarded, so it is told"
    text = path.read_text("utf-8")
    emails = ("held@", "struck@", "gone@", "other@", "Ana Beispiel")
    assert not [one for one in emails if one in text]
    assert path.stat().st_mode & 0o077 == 0


def test_action_network(tmp_path: Path, campaign: Campaign, night: list[Signature]) -> None:
    write(tmp_path / "a.csv", campaign, night, Tool.ACTION_NETWORK)
    first, second = rows_of(tmp_path / "a.csv")
    assert ",".join(first).startswith(
        "uuid,first_name,last_name,email,zip_code,can2_phone,can2_user_address,can2_user_city,"
        "can2_user_state,can2_user_tags,can2_subscription_status,"
    )
    assert (first["first_name"], first["last_name"]) == ("=Zoë", "van der Muster")
    assert (first["email"], first["uuid"]) == ("zoe@muster.example", ""), "no id of theirs"
    assert first["can2_subscription_status"] == "subscribed"
    assert (first["name_as_signed"], first["role"]) == ("=Zoë van der Muster", "editor")
    assert (second["first_name"], second["last_name"]) == ("李示例", "")
    assert second["can2_user_tags"] == "invented,counted only"


def test_nationbuilder(tmp_path: Path, campaign: Campaign, night: list[Signature]) -> None:
    write(tmp_path / "a.csv", campaign, night, Tool.NATIONBUILDER)
    first, second = rows_of(tmp_path / "a.csv")
    assert ",".join(first).startswith(
        "email,email_opt_in,prefix,first_name,middle_name,last_name,suffix,name,employer,"
        "occupation,created_at,note,tag_list,external_id"
    )
    assert (first["email_opt_in"], first["name"], first["last_name"]) == ("Y", "", "van der Muster")
    assert (first["employer"], first["occupation"]) == ("Pretend Films", "editor")
    assert first["created_at"] == "2026-03-15T21:02:00-07:00"
    assert (second["name"], second["first_name"], second["name_as_signed"]) == (
        "李示例", "", "李示例",
    )  # fmt: skip
    assert first["external_id"] == str(night[1].id)


def test_civicrm(tmp_path: Path, campaign: Campaign, night: list[Signature]) -> None:
    write(tmp_path / "a.csv", campaign, night, Tool.CIVICRM)
    first, second = rows_of(tmp_path / "a.csv")
    assert list(first)[:6] == [
        "First Name", "Last Name", "Email", "Current Employer", "Job Title", "External Identifier",
    ]  # fmt: skip
    assert second["Tags"] == "invented|counted only"
    assert second["Name As Signed"] == "李示例"


@pytest.mark.parametrize("columns", [action_network, nationbuilder, civicrm])
def test_each_column_has_its_cell(columns: Any) -> None:
    person = Person("id", "Ana", NameParts(), "ana@muster.example", "", "", MADE_AT, ("invented",))
    assert len(set(columns.COLUMNS)) == len(columns.COLUMNS) == len(columns.cells(person))


def many(make: Make, count: int) -> list[Signature]:
    people = [make(at, name=f"Sample Person {at}") for at in range(1, count + 1)]
    return [private(one, f"p{one.number}@muster.example") for one in people]


def test_a_long_list_goes_into_several_files_none_too_large(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    assert nationbuilder.MOST_BYTES == 20_000_000
    path, night = tmp_path / "out.csv", many(make, 40)
    report = write(path, campaign, night, Tool.NATIONBUILDER, most_bytes=2_000)
    assert [one.name for one in report.files[:3]] == ["out.csv", "out-2.csv", "out-3.csv"]
    assert all(one.stat().st_size <= 2_000 for one in report.files)
    found = [row["name_as_signed"] for one in report.files for row in rows_of(one)]
    assert found == [one.name for one in night], "each has its own header, and nobody is lost"
    assert report.people == 40


def test_a_further_file_that_is_there_stays_and_nothing_is_left(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    path, night = tmp_path / "out.csv", many(make, 40)
    (tmp_path / "out-2.csv").write_text("another's")
    with pytest.raises(BadInput, match=r"out-2\.csv is there already"):
        write(path, campaign, night, Tool.NATIONBUILDER, most_bytes=2_000)
    assert [one.name for one in tmp_path.iterdir()] == ["out-2.csv"]
    assert (tmp_path / "out-2.csv").read_text() == "another's"
    write(path, campaign, night, Tool.NATIONBUILDER, most_bytes=2_000, may_replace=True)
    assert (tmp_path / "out-2.csv").read_text() != "another's"


def test_what_is_left_of_a_longer_list_is_told_and_stays(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    path, night = tmp_path / "out.csv", many(make, 40)
    longer = write(path, campaign, night, Tool.NATIONBUILDER, most_bytes=2_000)
    assert longer.left == ()
    path.unlink()
    shorter = write(path, campaign, night[:10], Tool.NATIONBUILDER, most_bytes=2_000)
    assert shorter.files == longer.files[:1]
    assert shorter.left == longer.files[1:]
    assert all(one.exists() for one in shorter.left), "nobody named them"
    whole = write(path, campaign, night, Tool.CIVICRM, may_replace=True)
    assert whole.left == (), "these are never in several files"


def test_a_cancelled_file_leaves_nothing(tmp_path: Path, campaign: Campaign, make: Make) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write(tmp_path / "a.csv", campaign, many(make, 5), Tool.CIVICRM, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_changes_name_who_must_not_be_written_to_any_more(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    before = many(make, 4)
    report = write(tmp_path / "all.csv", campaign, before, Tool.ACTION_NETWORK)
    last = LastExport(MADE_AT, bytes(32), report.rows)
    now = [
        before[0],
        replace(before[1], revision=1),
        replace(before[2], life=Life.WITHDRAWN),
        replace(before[3], life=Life.ERASED, sealed=None, consents=(), name=""),
        *many(make, 5)[4:],
    ]
    report = write(tmp_path / "now.csv", campaign, now, Tool.ACTION_NETWORK, since=last)
    names = [row["name_as_signed"] for row in rows_of(tmp_path / "now.csv")]
    assert names == ["Sample Person 2", "Sample Person 5"]
    assert (report.people, report.gone) == (2, 2)
    gone = report.files[-1]
    assert gone.name == "now-no-longer.csv"
    assert [(row["email"], row["number"]) for row in rows_of(gone)] == [
        ("p3@muster.example", "3"),
        ("", "4"),
    ]
    assert gone.stat().st_mode & 0o077 == 0
    assert set(report.rows) == {now[0].id, now[1].id, now[4].id}
