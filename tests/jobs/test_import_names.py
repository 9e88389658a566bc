"""Imports against a real ledger: what adds up, what is undone, what comes a second time."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, Cancelled
from kiosk.exchange.importing import columns, people, read_file, rejected_file
from kiosk.exchange.importing.dates import DateOrder
from kiosk.jobs import import_names
from kiosk.jobs.import_names import Plan, Wish
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.signing.entries.private import Opener
from kiosk.signing.signature import How, Listing, Reason, Review, Signature
from kiosk.store import Store

Row = tuple[str, str, str]
HEADER = ("name", "role", "organisation")
CAMPAIGN = load(assets.default_campaign())
SENTENCE = "They ticked 'publish my name' on the campaign's website."


class Desk:
    """One organiser with one ledger, who imports files and undoes imports."""

    def __init__(self, folder: Path, store: Store, campaign: Campaign = CAMPAIGN) -> None:
        self.folder, self.store, self.campaign = folder, store, campaign

    def plan(
        self, rows: list[tuple[str, ...]], header: tuple[str, ...] = HEADER,
        name: str = "names.csv", opening: Opener | None = None, **wish: object,
    ) -> Plan:  # fmt: skip
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
        grid = rejected_file.without_own_columns(read_file.read_file(path, read_file.How()))
        table = columns.make_table(grid, header_line=1)
        habits = people.guess_habits(table, columns.choose(table, {}), DateOrder.DAY_FIRST)
        now = datetime.now(UTC)
        self.wish = Wish(SENTENCE, "en", now, **wish)  # type: ignore[arg-type]
        return import_names.make_plan(
            table, habits, self.campaign, self.wish, self.store, now=now, opening=opening
        )

    def take(self, rows: list[tuple[str, ...]], *args: object, **wish: object) -> Plan:
        plan = self.plan(rows, *args, **wish)  # type: ignore[arg-type]
        import_names.refuse(plan, self.wish)
        import_names.carry_out(plan, self.campaign, self.store)
        return plan

    def undo(self, number: int) -> None:
        import_names.undo_run(self.store, number)

    @property
    def public(self) -> list[tuple[str, str, str, Review]]:
        """What may be published or waits, in the ledger's order."""
        return [
            (one.name, one.role, one.organisation, one.review)
            for one in self.store.signatures()
            if one.review is not Review.STRUCK
        ]

    def named(self, name: str) -> Signature:
        [one] = [one for one in self.store.signatures() if one.name == name]
        return one


@contextmanager
def desk_in(folder: Path, campaign: Campaign = CAMPAIGN) -> Iterator[Desk]:
    with Store.open(folder / "data", campaign.id, clock=SystemClock(), key=campaign.key) as store:
        yield Desk(folder, store, campaign)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


# --- properties -----------------------------------------------------------------------------------

names = st.sampled_from(
    ["Ana Oak", "Anna Oak", "Bo Birch", "Cy Cedar", "Dee Elm", "", "12", "x" * 101, "Lee (Acme)",
     "http://example.org", "asdf qwer", "Müller, Zoë"]
)  # fmt: skip
rows = st.lists(
    st.tuples(names, st.sampled_from(["", "editor"]), st.sampled_from(["", "Acme", "Elm House"])),
    min_size=1,
    max_size=8,
)


def whole(plan: Plan, given_rows: list[Row]) -> None:
    """Every line that is not blank is created, changed, left, skipped or rejected, once."""
    there = sum(any(cell.strip() for cell in row) for row in given_rows)
    assert plan.lines == there


@settings(max_examples=max(5, settings().max_examples // 2), deadline=None)
@given(rows, rows)
def test_it_adds_up_twice_is_once_and_undo_restores(first: list[Row], second: list[Row]) -> None:
    if not any(any(row) for row in first) or not any(any(row) for row in second):
        return
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        before = desk.public
        plan = desk.take(first)
        whole(plan, first)
        after = desk.public
        tally = desk.store.tally()
        assert tally.imported == len(after) == len(plan.created)
        assert tally.held == plan.waiting
        again = desk.take(first)  # twice is once
        whole(again, first)
        assert again.counts.total == 0
        assert desk.public == after
        newer = desk.take(second)  # a newer file of the same name
        whole(newer, second)
        assert desk.take(second).counts.total == 0
        if newer.counts.total:  # undo restores, one after the other
            desk.undo(len(import_names.list_runs(desk.store)))
            assert desk.public == after
        if plan.counts.total:
            desk.undo(1)
            assert desk.public == before
            assert desk.store.tally().published == 0
            desk.take(first)
            assert sorted(desk.public) == sorted(after)
        assert desk.store.verify().fault_count == 0
        kept = list(desk.store.signatures())
        desk.store.rebuild()
        assert list(desk.store.signatures()) == kept


# --- what a line becomes --------------------------------------------------------------------------


def test_a_signature_says_how_it_came_and_what_its_person_agreed_to(desk: Desk) -> None:
    desk.take([("Ana Oak", "editor", "Acme", "2026-03-04")], (*HEADER, "date"), label="our website")
    one = desk.named("Ana Oak")
    assert one.how is How.IMPORT
    assert one.event == "our website"
    assert [(given.id, given.text) for given in one.consents] == [("import", SENTENCE)]
    assert one.signed_at.date().isoformat() == "2026-03-04"
    assert one.is_listed
    assert desk.store.tallies()["our website"].imported == 1


def test_without_a_sentence_about_consents_nothing_is_imported(desk: Desk) -> None:
    plan = desk.plan([("Ana Oak", "", "")])
    plan.origin = replace(plan.origin, consent="")
    with pytest.raises(BadInput, match="Nobody can tell which consents"):
        import_names.refuse(plan, desk.wish)


def test_doubtful_names_wait_for_review_as_at_the_kiosk(desk: Desk) -> None:
    plan = desk.take([("asdfg qwert", "", ""), ("Ana Oak", "", "")])
    assert plan.waiting == 1
    assert [one.name for one in desk.store.signatures() if one.is_held] == ["asdfg qwert"]


def test_likely_doubles_are_told_and_go_to_review(desk: Desk) -> None:
    desk.store.record(
        replace(desk_signature(desk), name="Ana Oak", role="writer", organisation="Acme, Inc.")
    )
    plan = desk.take([("Oak, Ana", "editor", "Acme"), ("Bo Birch", "a", ""), ("Bo Birch", "b", "")])
    assert [(one.line.place, one.full_number, one.earlier) for one in plan.doubles] == [
        (2, "1", 0),
        (4, "", 3),
    ]
    assert len(desk.store.duplicates()) == 2


def desk_signature(desk: Desk) -> Signature:
    from kiosk.signing import codes
    from kiosk.signing.flow.sign import sign
    from kiosk.signing.signature import Draft
    from kiosk.store import new_id

    return sign(
        Draft("Somebody"), desk.campaign, id=new_id(), code=codes.new_withdrawal_code(),
        source="", now=datetime.now(UTC),
    )  # fmt: skip


def test_a_line_that_stands_in_the_file_twice_is_one(desk: Desk) -> None:
    plan = desk.take([("Ana Oak", "", "Acme"), ("Bo Birch", "", ""), ("Ana Oak", "", "Acme")])
    assert [(one.line.place, one.reason) for one in plan.not_taken] == [
        (4, "It is the same as line 2.")
    ]


# --- the same file later --------------------------------------------------------------------------


def test_a_newer_file_changes_what_changed_and_nothing_else(desk: Desk) -> None:
    desk.take([("Ana Oak", "editor", "Acme"), ("Bo Birch", "", ""), ("Cy Cedar", "", "Elm")])
    ids = {one.id for one in desk.store.signatures()}
    plan = desk.take(
        [("Dee Elm", "", ""), ("Ana Oak", "director", "Acme"), ("Cy Cedar", "", "Elm")]
    )
    assert (len(plan.created), len(plan.changed), plan.unchanged, plan.gone) == (1, 1, 1, 1)
    assert desk.named("Ana Oak").role == "director"
    assert desk.named("Bo Birch").is_listed
    assert len({one.id for one in desk.store.signatures()} - ids) == 1


def test_a_file_with_another_name_and_the_same_lines_is_the_same_import(desk: Desk) -> None:
    people = [("Ana Oak", "editor", "Acme"), ("Bo Birch", "", ""), ("Cy Cedar", "", "Elm")]
    desk.take(people)
    plan = desk.take([*people, ("Dee Elm", "", "")], HEADER, "names (1).csv")
    assert plan.continues
    assert (len(plan.created), plan.unchanged) == (1, 3)
    assert {one.event for one in desk.store.signatures()} == {"names"}


def test_mended_lines_go_on_with_the_import_they_were_rejected_from(desk: Desk) -> None:
    desk.take([("Ana Oak", "", ""), ("12", "", "")], label="our website")
    plan = desk.take([("Bo Birch", "", "")], name="names-rejected-2.csv")
    assert plan.continues
    assert {one.event for one in desk.store.signatures()} == {"our website"}


def test_a_file_of_the_same_name_goes_on_with_its_import_whatever_that_was_called(
    desk: Desk,
) -> None:
    desk.take([("Ana Oak", "", ""), ("Bo Birch", "", "")], label="our website")
    plan = desk.plan([("Ana Oak", "editor", "")])
    assert (plan.continues, plan.origin.label) == (True, "our website")
    assert (len(plan.created), len(plan.changed)) == (0, 1)


def test_what_staff_did_stays(desk: Desk) -> None:
    desk.take(
        [("Ana Oak", "", ""), ("Bo Birch", "", ""), ("Cy Cedar", "", ""), ("Dee Elm", "", "")]
    )
    desk.store.correct(desk.named("Ana Oak").id, name="Ana Oake", role="", organisation="")
    desk.store.strike(desk.named("Bo Birch").id)
    desk.store.withdraw(desk.named("Cy Cedar").id)
    before = list(desk.store.signatures())
    plan = desk.take(
        [("Ana Oak", "x", ""), ("Bo Birch", "", ""), ("Cy Cedar", "", ""), ("Dee Elm", "", "")]
    )
    assert list(desk.store.signatures()) == before
    assert [one.reason for one in plan.not_taken] == [
        "Number 1 was corrected here, and stays so.",
        "Number 2 was removed here, and stays so.",
        "Number 3 was withdrawn, and stays so.",
    ]


def test_somebody_who_is_no_longer_to_be_listed_is_set_aside(desk: Desk) -> None:
    header = ("name", "listed")
    desk.take([("Ana Oak", "yes"), ("Bo Birch", "yes")], header)
    plan = desk.take([("Ana Oak", "no"), ("Bo Birch", "yes")], header)
    assert len(plan.set_aside) == 1
    one = desk.named("Ana Oak")
    assert (one.review, one.reason) == (Review.HELD, Reason.STAFF)
    desk.undo(2)
    assert desk.named("Ana Oak").is_listed


def test_a_correction_to_a_doubtful_name_waits_for_review(desk: Desk) -> None:
    desk.take([("Ana Oak", "", "Acme")])
    desk.take([("Ana Oak", "asdfghj", "Acme")])
    assert desk.named("Ana Oak").is_held
    desk.undo(2)
    assert desk.named("Ana Oak").is_listed
    assert desk.named("Ana Oak").role == ""


def test_undoing_keeps_what_staff_changed_since(desk: Desk) -> None:
    desk.take([("Ana Oak", "editor", "")])
    desk.take([("Ana Oak", "director", "")])
    one = desk.named("Ana Oak")
    desk.store.correct(one.id, name="Ana Oak", role="producer", organisation="")
    done = import_names.undo_run(desk.store, 2)
    assert (done.removed, done.reverted, done.kept) == (0, 0, 1)
    assert desk.named("Ana Oak").role == "producer"


def test_erased_people_are_not_brought_back_by_their_line(desk: Desk) -> None:
    people = [("Ana Oak", "", ""), ("Bo Birch", "", ""), ("Cy Cedar", "", "")]
    desk.take(people)
    desk.store.erase(desk.named("Ana Oak").id)
    plan = desk.plan(people)
    assert plan.erased == 1
    with pytest.raises(BadInput, match="would bring them back"):
        import_names.refuse(plan, desk.wish)
    assert desk.take(people[1:]).counts.total == 0
    plan = desk.take([*people[1:], ("Dee Elm", "", "")], may_meet_erased=True)
    assert len(plan.created) == 1
    assert desk.store.tally().imported == 4


def test_an_import_whose_people_were_all_erased_brings_nobody_back(desk: Desk) -> None:
    desk.take([("Ana Oak", "", "")])
    desk.store.erase(desk.named("Ana Oak").id)
    plan = desk.plan([("Ana Oak", "", ""), ("Bo Birch", "", "")])
    assert (plan.continues, plan.erased) == (True, 1)
    with pytest.raises(BadInput, match="1 signature of this import was erased"):
        import_names.refuse(plan, desk.wish)


def test_an_import_that_is_called_off_leaves_nothing(desk: Desk) -> None:
    plan = desk.plan([(f"Ana Oak {n}x", "", "") for n in range(400)])
    head = desk.store.head()

    def stop(done: int, total: int) -> None:
        assert (done, total) == (200, 400)
        raise Cancelled("Called off.")

    with pytest.raises(Cancelled):
        import_names.carry_out(plan, desk.campaign, desk.store, stop)
    assert desk.store.head() == head
    assert list(desk.store.signatures()) == []
    desk.store.record(desk_signature(desk))
    run = import_names.carry_out(plan, desk.campaign, desk.store)
    assert (run.number, run.counts.created) == (1, 400)
    assert desk.store.tally().total == 401
    assert desk.store.verify().fault_count == 0


def test_an_import_is_undone_once_and_only_where_there_is_one(desk: Desk) -> None:
    with pytest.raises(BadInput, match="There is no import 1"):
        desk.undo(1)
    desk.take([("Ana Oak", "", "")])
    desk.undo(1)
    with pytest.raises(BadInput, match="Import 1 is undone already"):
        desk.undo(1)


# --- private fields -------------------------------------------------------------------------------


@pytest.fixture
def key() -> PrivateKey:
    return PrivateKey.new()


@pytest.fixture
def sealed_desk(tmp_path: Path, key: PrivateKey) -> Iterator[Desk]:
    asks = CAMPAIGN.asks._replace(email=True)
    with desk_in(tmp_path, CAMPAIGN._replace(key=key.public, asks=asks)) as desk:
        yield desk


def test_who_is_not_listed_is_sealed_and_comes_once(sealed_desk: Desk, key: PrivateKey) -> None:
    desk, header = sealed_desk, ("name", "listed")
    people = [("Ana Oak", "no"), ("Bo Birch", "yes")]
    desk.take(people, header)
    sealed, listed = desk.store.signatures()
    assert (sealed.name, sealed.listing, sealed.is_sealed_name) == ("", Listing.COUNTED, True)
    assert b"Ana Oak" not in b"".join(one.payload or b"" for one in desk.store.entries())
    assert listed.name == "Bo Birch"
    with pytest.raises(BadInput, match="1 name of an earlier import of this file is sealed"):
        desk.plan(people, header)
    assert desk.take(people, header, "names.csv", Opener(key)).counts.total == 0


def test_without_a_key_who_is_not_listed_is_counted_without_a_name(desk: Desk) -> None:
    header = ("name", "listed")
    people = [("Ana Oak", "no"), ("Bo Birch", "no"), ("Cy Cedar", "yes")]
    plan = desk.take(people, header)
    assert plan.unnamed == 2
    assert [one.name for one in desk.store.signatures()] == ["", "", "Cy Cedar"]
    assert desk.take(people, header).counts.total == 0
    assert desk.store.tally().unnamed == 2


def test_an_address_is_kept_sealed_where_its_owner_agreed(
    sealed_desk: Desk, key: PrivateKey
) -> None:
    desk = sealed_desk
    plan = desk.take(
        [("Ana Oak", "ana@example.org", "yes"), ("Bo Birch", "bo@example.org", "no")],
        ("name", "email", "newsletter"),
    )
    assert plan.left_out_emails == 1
    ana, bo = desk.store.signatures()
    assert Opener(key)(ana)[1] == "ana@example.org"
    assert [given.id for given in ana.consents] == ["import", "contact"]
    assert bo.sealed is None
    assert b"example.org" not in b"".join(one.payload or b"" for one in desk.store.entries())
