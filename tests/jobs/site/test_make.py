"""The pages of a ledger: the public list as `export` writes it, and nothing else of anybody."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import html5lib
import pytest

from kiosk import sealing
from kiosk.campaign.model import Asks, Letter
from kiosk.errors import JobFailed
from kiosk.exchange.listing import Format, ListFile
from kiosk.jobs import export
from kiosk.jobs.site.make import write_site
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.entries.private import Opener
from kiosk.signing.flow.sign import sign
from kiosk.signing.names.order import Order
from kiosk.signing.signature import Draft, Listing
from kiosk.store import Store, new_id

AT = datetime(2030, 3, 1, 20, 0, tzinfo=UTC)


@pytest.fixture
def file(campaign, tmp_path: Path) -> ListFile:
    return ListFile(tmp_path / "site", campaign, Format.HTML, AT)


def listed(folder: Path, list_: str = "signatories/index.html") -> list[tuple[str, str]]:
    root = html5lib.parse((folder / list_).read_bytes(), namespaceHTMLElements=False)
    return [
        (one.get("data-number"), "".join(one.itertext()))
        for one in root.iter("li")
        if one.get("data-number")
    ]


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.mark.parametrize("order", Order)
def test_the_list_is_the_one_that_export_writes(store, signed, file, tmp_path, order):
    for name in ("Zoë Ø", "Alma Quillfeather", "Mickey Mouse", "李示例", "دلال"):
        signed(name, role="editor", organisation="Acme & Sons")
    file = replace(file, order=order)
    report = write_site(file, store)
    written = replace(file, path=tmp_path / "list.json", format=Format.JSON)
    told = export.write_public_list(written, store)
    rows = json.loads(written.path.read_text("utf-8"))
    lines = [(str(one["number"]), one["public_line"]) for one in rows["signatures"]]
    assert listed(file.path) == lines
    assert listed(file.path, "es/signatories/index.html") == lines
    assert (report.listed, report.sealed) == (told.listed, told.sealed) == (4, 0)


def test_nothing_private_is_on_any_page(campaign, data, file):
    """Who waits, is counted only, withdrew or was removed; addresses, codes, times, the ledger."""
    key = sealing.PrivateKey.new().public
    campaign = campaign._replace(key=key, asks=Asks(email=True))
    with Store.open(data, campaign.id, clock=SystemClock(), key=key) as store:
        given = {}
        for name, listing in (
            ("Needle Listed", Listing.PUBLIC),
            ("Needle Counted", Listing.COUNTED),
            ("Needle Withdrawn", Listing.PUBLIC),
            ("Needle Struck", Listing.PUBLIC),
            ("Needle Held", Listing.PUBLIC),
        ):
            code = codes.new_withdrawal_code()
            draft = Draft(name, listing=listing, email="needle@example.org")
            now = SystemClock().now()
            one = sign(draft, campaign, id=new_id(), code=code, source="T1", now=now)
            given[name] = code, store.record(one)
        store.withdraw(given["Needle Withdrawn"][1].id)
        store.strike(given["Needle Struck"][1].id)
        store.hold(given["Needle Held"][1].id)
        write_site(replace(file, campaign=campaign), store)
        head = store.head()
        pages = everything(file.path)
        assert b"Needle Listed" in pages
        assert b"and 1 who asked not to be named" in pages
        needles = ["needle@", "Counted", "Withdrawn", "Struck", "Held", head.hash.hex(), "2026-"]
        needles += [code for code, _ in given.values()] + [str(one.id) for _, one in given.values()]
        for needle in needles:
            found = needle.encode() in pages.replace(b"counted", b"").replace(b"Counted with", b"")
            assert not found, needle


def test_sealed_names_are_listed_only_with_the_key(campaign, data, file):
    private = sealing.PrivateKey.new()
    campaign = campaign._replace(key=private.public, sensitive=True)
    file = replace(file, campaign=campaign)
    with Store.open(data, campaign.id, clock=SystemClock(), key=private.public) as store:
        code, now = codes.new_withdrawal_code(), SystemClock().now()
        draft = Draft("Alma Quillfeather")
        store.record(sign(draft, campaign, id=new_id(), code=code, source="T1", now=now))
        report = write_site(file, store)
        assert (report.listed, report.sealed) == (0, 1)
        assert b"Quillfeather" not in everything(file.path)
        assert b"whose name is sealed" in everything(file.path)
        write_site(replace(file, opening=Opener(private)), store, may_replace=True)
        assert listed(file.path) == [("1", "Alma Quillfeather")]


def test_a_signature_under_an_older_letter_stops_it(store, signed, campaign, file):
    signed("Alma Quillfeather")
    other = Letter("en", "Other words.", campaign.letter("en").blocks)
    file = replace(file, campaign=campaign._replace(letters={"en": other}))
    with pytest.raises(JobFailed, match="older version"):
        write_site(file, store)
    assert not file.path.exists()
    assert write_site(file, store, leave_out_older=True).listed == 0


def test_a_changed_list_rewrites_only_what_changed(store, signed, campaign, file):
    quiet = campaign._replace(
        show_count=False, place_address="https://askmoreofhim.example.org/p/{place}"
    )
    file = replace(file, campaign=quiet)
    signed("Alma Quillfeather")
    first = write_site(file, store).written
    later = replace(file, made_at=datetime(2031, 1, 1, tzinfo=UTC))
    assert write_site(later, store).written.same == first.new  # on another day
    signed("Zoë Beispiel")
    again = write_site(file, store, may_replace=True).written
    assert (again.new, again.changed, again.removed) == (0, 2, 0)  # the list in two languages
    assert again.same == first.new - 2


def test_without_a_list_no_ledger_is_needed_and_the_old_list_goes(store, signed, file):
    signed("Alma Quillfeather")
    write_site(file, store)
    report = write_site(file, None, has_list=False, may_replace=True)
    assert report.listed is None
    assert report.written.removed == 2
    assert b"Quillfeather" not in everything(file.path)
    assert not (file.path / "signatories").exists()


def test_before_the_first_signature_the_list_says_so(file):
    report = write_site(file, None)
    assert report.listed == 0
    assert b"No signature is listed yet." in everything(file.path)


def test_places_that_only_a_table_or_the_ledger_knows_have_pages(store, signed, campaign, file):
    signed("Alma Quillfeather")  # at T1
    there = campaign._replace(
        places=campaign.places[1:], place_address="https://askmoreofhim.example.org/p/{place}/"
    )
    write_site(replace(file, campaign=there), store, other_places=["X9"])
    folders = sorted(path.name for path in (file.path / "p").iterdir())
    assert folders == ["B1", "P1", "T1", "W1", "X9"]


def test_codes_of_sheets_have_pages_where_they_are_addresses(store, signed, campaign, file):
    signed("Alma Quillfeather")
    capitals = campaign._replace(place_address="", takes_capitals=True)
    write_site(replace(file, campaign=capitals), store)
    assert (file.path / "F" / "000001" / "index.html").is_file()
    assert (file.path / "S" / "T1" / "index.html").is_file()
    assert (file.path / "s" / "t1" / "index.html").is_file()


def test_three_thousand_signatories(data, campaign, file, how_many):
    rows = [f"Person {at:04d}" for at in range(how_many(200, 3000))]
    with Store.open(data, campaign.id, clock=SystemClock()) as store:
        for name in rows:
            code, now = codes.new_withdrawal_code(), SystemClock().now()
            store.record(sign(Draft(name), campaign, id=new_id(), code=code, source="T1", now=now))
        calls = []
        write_site(file, store, lambda done, total: calls.append((done, total)))
    assert [line for _, line in listed(file.path)] == rows
    assert (len(rows), len(rows)) in calls
    assert (file.path / "signatories" / "index.html").stat().st_size < 9000 + 60 * len(rows)
