"""The public list as a whole: what is on it, what is counted, and that it is whole or not there."""

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from kiosk.campaign.model import Campaign, LocalText
from kiosk.errors import Cancelled, JobFailed
from kiosk.exchange.listing import Format, ListFile
from kiosk.exchange.public import ExportReport, write_public
from kiosk.files import PROGRESS_EVERY
from kiosk.signing.signature import How, Life, Reason, Review, Signature
from kiosk.signing.tally import Tally, count

MADE_AT = datetime(2026, 3, 15, 23, 30, tzinfo=timezone(timedelta(hours=-7)))
HEAD = (9, bytes(range(32)))
Make = Callable[..., Signature]


@pytest.fixture
def night(make: Make) -> list[Signature]:
    return [
        make(1),
        make(2, name="Held Placeholder", review=Review.HELD, reason=Reason.WATCH_LIST),
        make(3, name="Struck Placeholder", review=Review.STRUCK, reason=Reason.STAFF),
        make(4, name="Twice Placeholder", review=Review.STRUCK, reason=Reason.DUPLICATE),
        make(5, name="Gone Placeholder", life=Life.WITHDRAWN),
        make(6, name="", role="", organisation="", life=Life.ERASED),
        make(7, name="Zoë Muster", role="", organisation="Ünsinn & Söhne", how=How.PAPER),
        make(8, name="+49 Nonsense"),
    ]


def write(
    path: Path,
    campaign: Campaign,
    night: list[Signature],
    format: Format,
    tally: Tally | None = None,
    language: str = "",
    **more: Any,
) -> ExportReport:
    file = ListFile(path, campaign, format, MADE_AT, language=language)
    return write_public(file, iter(night), tally or count(night), head=HEAD, **more)


def in_two_languages(campaign: Campaign) -> Campaign:
    def both(english: str, spanish: str) -> LocalText:
        return LocalText(MappingProxyType({"en": english, "es": spanish}))

    event, place = campaign.event, campaign.places[0]
    return campaign._replace(
        languages=("en", "es"),
        titles=both(campaign.title, "Una carta inventada"),
        ask=both("I pledge to ask for more.", "Me comprometo a pedir más."),
        event=event._replace(names=both(event.name, "Noche"), venues=both(event.venue, "Teatro")),
        places=(place._replace(names=both(place.name, "mesa")),),
    )


def test_markdown_is_called_as_its_language_calls_it(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    path = tmp_path / "public.md"
    mixed = in_two_languages(campaign)
    write(path, mixed, night, Format.MARKDOWN, places={"TABLE1": 8}, language="es")
    text = path.read_text("utf-8")
    assert text.startswith("# Una carta inventada\n\nMe comprometo a pedir más.\n")
    assert "Given at mesa (TABLE1) 8." in text.replace("\\", "")
    write(path, mixed, night, Format.MARKDOWN, places={"TABLE1": 8})
    text = path.read_text("utf-8")
    assert text.startswith("# An Invented Letter\n\nI pledge")
    assert "table (TABLE1) 8" in text.replace("\\", "")


def test_json_is_called_as_its_language_calls_it_and_carries_all(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    path = tmp_path / "public.json"
    mixed = in_two_languages(campaign)
    write(path, mixed, night, Format.JSON, places={"TABLE1": 7, "GONE": 1}, language="es")
    read = json.loads(path.read_text("utf-8"))
    assert (read["language"], read["ask"]) == ("es", "Me comprometo a pedir más.")
    assert read["campaign"]["title"] == "Una carta inventada"
    assert read["campaign"]["titles"] == {
        "en": "An Invented Letter",
        "es": "Una carta inventada",
    }
    assert (read["event"]["name"], read["event"]["venue"]) == ("Noche", "Teatro")
    assert read["event"]["names"] == {"en": "Invented Night", "es": "Noche"}
    assert read["event"]["venues"] == {"en": "Nowhere", "es": "Teatro"}
    assert read["places"] == [
        {"code": "TABLE1", "place": "mesa", "names": {"en": "table", "es": "mesa"}, "given": 7},
        {"code": "GONE", "place": "", "names": {}, "given": 1},
    ]
    assert {one["event"] for one in read["signatures"]} == {"Invented Night"}, "as it was recorded"
    write(path, mixed, night, Format.JSON)
    assert json.loads(path.read_text("utf-8"))["campaign"]["title"] == "An Invented Letter"


@pytest.mark.parametrize("format", Format)
def test_only_listed_names_go_out_and_the_rest_is_counted(
    format: Format, tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    path = tmp_path / f"public.{format}"
    report = write(path, campaign, night, format)
    assert report == ExportReport(3, 0, count(night))
    text = path.read_text(encoding="utf-8-sig")
    for name in ("Ana Beispiel", "Zoë Muster", "Founda Sampleton"):
        assert name in text
    assert "Placeholder" not in text


@pytest.mark.parametrize("format", Format)
def test_equal_ledgers_give_equal_bytes(
    format: Format, tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    write(tmp_path / "one", campaign, night, format)
    write(tmp_path / "two", campaign, night, format)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_csv_is_in_the_excel_profile(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    path = tmp_path / "public.csv"
    write(path, campaign, night, Format.CSV)
    raw = path.read_bytes()
    assert raw.startswith(
        b"\xef\xbb\xbfnumber,name,role,organisation,public line,signed at,how,kind,event\r\n"
    )
    assert raw.count(b"\n") == raw.count(b"\r\n") == 6
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["number"], row["name"], row["kind"]) for row in rows] == [
        ("", "Founda Sampleton", "founding"),
        ("", "'=Formula Fakename", "founding"),
        ("1", "Ana Beispiel", "signed"),
        ("7", "Zoë Muster", "signed"),
        ("8", "'+49 Nonsense", "signed"),
    ], "the ledger's numbers"
    assert rows[2]["public line"] == "Ana Beispiel, editor, Pretend Films"
    assert rows[2]["signed at"] == "2026-03-15T21:01:00-07:00"
    assert rows[3]["how"] == "paper"
    assert rows[4]["public line"].startswith("'+49")


def test_json_adds_up(tmp_path: Path, campaign: Campaign, night: list[Signature]) -> None:
    path = tmp_path / "public.json"
    write(path, campaign, night, Format.JSON)
    read = json.loads(path.read_text(encoding="utf-8"))
    assert (read["format"], read["version"]) == ("pledge-kiosk public list", 2)
    assert read["made_at"] == "2026-03-15T23:30:00-07:00"
    assert read["letter"] == {"language": "en", "version": campaign.letter("en").version}
    assert read["ledger"] == {"sequence": 9, "hash": bytes(range(32)).hex()}
    tally = read["tally"]
    assert (
        tally["given"] == 8 == tally["kiosk"] + tally["paper"] + tally["phone"] + tally["imported"]
    )
    taken = (
        tally["waiting_for_review"] + tally["removed"] + tally["duplicates"] + tally["withdrawn"]
    )
    assert tally["given"] - taken == tally["published"] == len(read["signatures"]) == 3
    assert [one["number"] for one in read["signatures"]] == [1, 7, 8], "the ledger's"
    assert [one["affiliation"] for one in read["founding"]] == ["actor", ""]


@pytest.mark.parametrize("format", Format)
def test_where_tables_are_merged_each_number_bears_its_tables_mark(
    tmp_path: Path, campaign: Campaign, night: list[Signature], format: Format
) -> None:
    path = tmp_path / f"public.{format}"
    tables = [replace(one, table="7f3a" if one.number > 7 else "90bc") for one in night]
    write(path, campaign, tables, format)
    text = path.read_text(encoding="utf-8-sig").replace("\\", "")
    if format is Format.JSON:
        read = [(one["number"], one["table"]) for one in json.loads(text)["signatures"]]
        assert read == [(1, "90bc"), (7, "90bc"), (8, "7f3a")]
    else:
        assert [mark for mark in ("1@90bc", "7@90bc", "8@7f3a") if mark in text] == [
            "1@90bc", "7@90bc", "8@7f3a",
        ]  # fmt: skip


def test_markdown_sets_the_founding_apart(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    path = tmp_path / "public.md"
    write(path, campaign, night, Format.MARKDOWN)
    text = path.read_text(encoding="utf-8")
    founding, _, own = text.partition("## Signatures (3)")
    assert "## Founding signatories (2)" in founding
    assert "Founda Sampleton, actor" in founding
    assert "Founda" not in own
    assert "\n- 1: Ana Beispiel, editor, Pretend Films\n- 7: Zoë" in own
    assert (
        "8 given (kiosk 7, paper 1, phone 0, imported 0) − 1 waiting for review − 1 removed" in own
    )
    assert "= **3 published**" in own


@pytest.mark.parametrize("format", Format)
def test_an_empty_night(format: Format, tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / f"public.{format}"
    assert write(path, campaign, [], format).listed == 0
    assert path.stat().st_size > 0
    if format is Format.JSON:
        assert json.loads(path.read_text(encoding="utf-8"))["signatures"] == []


def test_a_list_that_does_not_add_up_is_not_written(
    tmp_path: Path, campaign: Campaign, night: list[Signature]
) -> None:
    path = tmp_path / "public.csv"
    path.write_text("yesterday's")
    with pytest.raises(JobFailed, match="came to 3 names, the tally to 2"):
        write(path, campaign, night, Format.CSV, tally=count(night[:-1]))
    assert path.read_text() == "yesterday's"
    assert list(tmp_path.iterdir()) == [path]


def test_a_cancelled_list_leaves_nothing(tmp_path: Path, campaign: Campaign, make: Make) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done >= PROGRESS_EVERY:
            raise Cancelled("Stopped.", "")

    with pytest.raises(Cancelled):
        write_public(
            ListFile(tmp_path / "public.csv", campaign, Format.CSV, MADE_AT),
            (make(n) for n in range(1, 3 * PROGRESS_EVERY)),
            Tally(kiosk=3 * PROGRESS_EVERY - 1),
            progress=stop,
        )
    assert told == [(0, 599), (PROGRESS_EVERY, 599)]
    assert list(tmp_path.iterdir()) == []


def test_signatures_are_streamed_not_gathered(
    tmp_path: Path, campaign: Campaign, make: Make
) -> None:
    """At most one signature is alive beside the one being written."""
    alive = 0
    most = 0

    class Counting(Signature):
        __slots__ = ()

        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def stream() -> Iterator[Signature]:
        nonlocal alive, most
        template = make(1)
        fields = {name: getattr(template, name) for name in Signature.__dataclass_fields__}
        for _ in range(500):
            alive += 1
            most = max(most, alive)
            yield Counting(**fields)

    for each in Format:
        file = ListFile(tmp_path / "list", campaign, each, MADE_AT)
        write_public(file, stream(), Tally(kiosk=500))
    assert most <= 3
