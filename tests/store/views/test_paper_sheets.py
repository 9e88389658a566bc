"""Pen sheets on a real ledger: any life a sheet can have, and several kiosks marking the same."""

from __future__ import annotations

import itertools
import tempfile
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.store.conftest import SetClock

from kiosk.errors import BadInput
from kiosk.signing.clock import moment
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.paper import paper_account
from kiosk.signing.paper.paper_account import Alarm
from kiosk.signing.paper.paper_sheet import Print, Stage
from kiosk.signing.signature import Consent, How, Life, Reason, Review, Signature
from kiosk.store import SheetLedger, Store, new_id

CONSENTS = (Consent("pledge", "1", "en", "I sign this letter."),)
PRINT = Print(8, "a4", "en", "ab" * 32, CONSENTS, "Sample evening")
NUMBERS = ("7K3QF0010A", "7K3QF0020B")
"""As the store takes them: what a number looks like is not its business."""

WHICH, LINES = st.sampled_from(NUMBERS), st.integers(0, 9)
COUNTS = st.integers(0, 9)


def signature_on(number: str, line: int) -> Signature:
    return Signature(
        id=new_id(), name=f"Sample Person {line}", role="", organisation="Sample Films", ink=None,
        by_mark=False, consents=CONSENTS, letter_language="en", letter_version="ab" * 32,
        event="Sample evening", source="", how=How.PAPER, signed_at=moment(10**15),
        withdrawal=b"", sheet=number, line=line,
    )  # fmt: skip


class SheetLife(RuleBasedStateMachine):
    """What a person may say of two sheets in any order; a model says what must be refused."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = SetClock()
        self.open()
        self.ledger.printed(NUMBERS, PRINT)
        self.stage = dict.fromkeys(NUMBERS, Stage.PRINTED)
        self.used = dict.fromkeys(NUMBERS, (0, 0))
        self.struck: dict[str, frozenset[int]] = dict.fromkeys(NUMBERS, frozenset())
        self.lines: dict[str, dict[int, Signature]] = {number: {} for number in NUMBERS}
        self.before: dict[str, list[tuple]] = {number: [] for number in NUMBERS}
        self.slips = 0

    def open(self) -> None:
        self.store = Store.open(Path(self.folder.name), "sample", clock=self.clock)
        self.ledger = SheetLedger(self.store)

    def says(self, number: str, *, fits: bool, act, then) -> None:
        """Does `act`, which must be refused unless it fits; `then` changes the model."""
        if not fits:
            head = self.store.head()
            with pytest.raises(BadInput):
                act()
            assert self.store.head() == head, "what is refused leaves no entry"
            return
        was = (self.stage[number], self.used[number], self.struck[number])
        act()
        self.before[number].append(was)
        then()

    @rule(number=WHICH)
    def goes_out(self, number):
        self.says(
            number,
            fits=self.stage[number] in {Stage.PRINTED, Stage.OUT},
            act=lambda: self.ledger.out(number, "Table 3"),
            then=lambda: self.stage.update({number: Stage.OUT}),
        )

    @rule(number=WHICH, used=COUNTS, struck=COUNTS)
    def comes_back(self, number, used, struck):
        done = len(self.lines[number]) + len(self.struck[number])

        def then() -> None:
            self.stage[number], self.used[number] = Stage.BACK, (used, struck)

        self.says(
            number,
            fits=self.stage[number] not in {Stage.TYPED, Stage.CHECKED}
            and struck <= used <= 8
            and used >= done,
            act=lambda: self.ledger.back(number, used, struck, is_witnessed=True),
            then=then,
        )

    @rule(number=WHICH, line=LINES)
    def line_is_struck(self, number, line):
        self.says(
            number,
            fits=self.may_type(number, line),
            act=lambda: self.ledger.strike_line(number, line),
            then=lambda: self.struck.update({number: self.struck[number] | {line}}),
        )

    @rule(number=WHICH, line=LINES)
    def line_is_typed(self, number, line):
        signature = signature_on(number, line)
        if not self.may_type(number, line):
            with pytest.raises(BadInput):
                self.ledger.record_line(signature)
            return
        recorded = self.ledger.record_line(signature)
        assert self.ledger.record_line(signature) == recorded, "a retry never signs twice"
        self.lines[number][line] = recorded

    @rule(number=WHICH, line=LINES)
    def line_is_taken_back(self, number, line):
        if self.stage[number] is not Stage.BACK or line not in self.lines[number]:
            with pytest.raises(BadInput):
                self.ledger.take_back(number, line)
            return
        if self.store.find(self.lines[number][line].id).life is Life.LIVE:
            assert self.ledger.take_back(number, line).reason is Reason.MISTYPED
            del self.lines[number][line]
            self.slips += 1

    @rule(number=WHICH)
    def is_typed_in(self, number):
        (used, struck), done = self.used[number], self.struck[number]
        self.says(
            number,
            fits=self.stage[number] is Stage.BACK
            and used == len(self.lines[number]) + len(done)
            and len(done) >= struck,
            act=lambda: self.ledger.typed(number),
            then=lambda: self.stage.update({number: Stage.TYPED}),
        )

    @rule(number=WHICH, off=st.integers(0, 1))
    def is_checked(self, number, off):
        signed, struck = len(self.lines[number]), len(self.struck[number])
        self.says(
            number,
            fits=self.stage[number] is Stage.TYPED and not off,
            act=lambda: self.ledger.checked(number, signed + off, struck),
            then=lambda: self.stage.update({number: Stage.CHECKED}),
        )

    @rule(number=WHICH)
    def is_lost(self, number):
        self.says(
            number,
            fits=self.stage[number] in {Stage.PRINTED, Stage.OUT},
            act=lambda: self.ledger.lost(number),
            then=lambda: self.stage.update({number: Stage.LOST}),
        )

    @rule(number=WHICH)
    def is_undone(self, number):
        is_back = {Stage.BACK, Stage.TYPED, Stage.CHECKED}
        before = self.before[number]
        if not before or (self.lines[number] and before[-1][0] not in is_back):
            with pytest.raises(BadInput):
                self.ledger.undo(number)
            return
        self.ledger.undo(number)
        self.stage[number], self.used[number], self.struck[number] = before.pop()

    @precondition(lambda self: any(self.lines.values()))
    @rule(number=WHICH, how=st.sampled_from(["erase", "withdraw"]))
    def somebody_goes(self, number, how):
        for line, signature in self.lines[number].items():
            getattr(self.store, how)(signature.id)
            then = self.store.find(signature.id)
            assert (then.sheet, then.line) == (number, line)
            if how == "erase":
                assert (then.name, then.consents, then.source) == ("", (), "")
            return

    @rule()
    def the_program_starts_again(self):
        self.store.close()
        self.open()

    @invariant()
    def the_ledger_says_what_the_model_says(self):
        for account in self.store.paper_sheets():
            number, sheet = account.sheet.number, account.sheet
            assert sheet.stage is self.stage[number]
            assert set(sheet.struck_lines) == self.struck[number]
            assert set(account.typed) == set(self.lines[number])
            if sheet.is_back:
                assert (sheet.used, sheet.struck) == self.used[number]
        figures = paper_account.add_up(self.store.paper_sheets())
        assert figures.lines == (
            figures.typed + figures.struck + figures.empty + figures.waiting
        )  # fmt: skip
        tally = self.store.tally()
        assert tally.paper == figures.typed + self.slips, "pen-sheet lines are the sheets' lines"
        assert tally.published == tally.paper - tally.struck - tally.withdrawn

    def may_type(self, number: str, line: int) -> bool:
        taken = self.struck[number] | self.lines[number].keys()
        return self.stage[number] is Stage.BACK and 1 <= line <= 8 and line not in taken

    def teardown(self) -> None:
        accounts = self.store.paper_sheets()
        assert self.store.verify().is_sound
        self.store.rebuild()
        assert self.store.paper_sheets() == accounts, "rebuild equals derived"
        self.store.close()
        self.folder.cleanup()


SheetLife.TestCase.settings = settings(
    max_examples=settings().max_examples // 4, stateful_step_count=30, deadline=None
)
TestSheetLife = SheetLife.TestCase


# --- several kiosks -----------------------------------------------------------------------------

WHO = st.sampled_from(range(3))
STEPS = st.one_of(
    st.tuples(st.just("out"), WHO, WHICH),
    st.tuples(st.just("back"), WHO, WHICH, st.integers(1, 8)),
    st.tuples(st.just("strike"), WHO, WHICH, st.integers(1, 4)),
    st.tuples(st.just("line"), WHO, WHICH, st.integers(1, 4)),
    st.tuples(st.just("typed"), WHO, WHICH),
    st.tuples(st.just("lost"), WHO, WHICH),
    st.tuples(st.just("undo"), WHO, WHICH),
    st.tuples(st.just("erase"), WHO),
    st.tuples(st.just("merge"), WHO, WHO),
)


def take(stores: list[Store], step) -> None:
    what, who, *given = step
    ledger = SheetLedger(stores[who])
    with suppress(BadInput):  # what does not fit there leaves no entry
        if what == "out":
            ledger.out(given[0], f"Table {who}")
        elif what == "back":
            ledger.back(*given, is_witnessed=bool(who))
        elif what == "strike":
            ledger.strike_line(*given)
        elif what == "line":
            ledger.record_line(signature_on(*given))
        elif what == "merge":
            stores[who].merge(list(stores[given[0]].entries()))
        elif what == "erase":
            stores[who].erase(*(one.id for one in stores[who].newest(1)))
        else:
            getattr(ledger, what)(*given)


def state(store: Store):
    mine = store.kiosk
    entries = [entry for entry in store.entries() if entry.kiosk != mine]
    return entries, list(store.signatures()), store.paper_sheets()


@settings(
    max_examples=settings().max_examples * 3 // 20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(STEPS, max_size=20))
def test_the_laws_of_merging_hold_for_sheets(clock, history):
    with ExitStack() as stack:

        def fresh() -> Store:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            return stack.enter_context(Store.open(Path(folder), "sample", clock=clock))

        def union(*offered) -> Store:
            store = fresh()
            for entries in offered:
                store.merge(entries)
            return store

        stores = [fresh() for _ in range(3)]
        SheetLedger(stores[0]).printed(NUMBERS, PRINT)
        for other in stores[1:]:
            other.merge(list(stores[0].entries()))
        for step in history:
            take(stores, step)
        offered = [list(store.entries()) for store in stores]
        states = [state(union(*order)) for order in itertools.permutations(offered)]
        assert all(one == states[0] for one in states), "commutative"
        twice = union(*offered, *offered)
        assert state(twice) == states[0], "idempotent"
        left = union(*offered[:2])
        ab = [entry for entry in left.entries() if entry.kiosk != left.kiosk]
        assert state(union(ab, offered[2])) == states[0], "associative"
        for store in (twice, *stores):
            accounts = store.paper_sheets()
            assert store.verify().is_sound
            store.rebuild()
            assert store.paper_sheets() == accounts, "rebuild equals derived"


@pytest.fixture
def other(tmp_path, clock):
    with Store.open(tmp_path / "other", "sample", clock=clock) as opened:
        yield opened


def test_two_kiosks_type_the_same_line(store, other):
    SheetLedger(store).printed(NUMBERS, PRINT)
    SheetLedger(store).back(NUMBERS[0], 1, is_witnessed=True)
    other.merge(store.entries())
    for one in (store, other):
        SheetLedger(one).record_line(signature_on(NUMBERS[0], 1))
    store.merge(other.entries())
    [account] = store.paper_sheets(NUMBERS[0])
    assert (account.typed, account.twice, account.alarm) == ((1,), (1,), Alarm.TWICE_TYPED)
    [pair] = store.duplicates()
    store.same_person(pair.one.id, pair.other.id)
    [account] = store.paper_sheets(NUMBERS[0])
    assert (account.typed, account.twice, account.alarm) == ((1,), (), Alarm.NOT_TYPED)
    tally = store.tally()
    assert (tally.paper, tally.duplicates, tally.published) == (2, 1, 1)


def test_a_number_is_printed_once_in_a_ledger(store):
    ledger = SheetLedger(store)
    numbers = ledger.fresh_numbers(3)
    ledger.printed(numbers, PRINT)
    with pytest.raises(BadInput, match="known already"):
        ledger.printed(numbers[1:], PRINT)
    assert not set(ledger.fresh_numbers(500)) & set(numbers)


def test_a_struck_line_can_be_opened_again_and_struck_again(store):
    ledger = SheetLedger(store)
    ledger.printed(NUMBERS, PRINT)
    ledger.back(NUMBERS[0], 3, 1, is_witnessed=False)
    for _ in range(2):
        ledger.strike_line(NUMBERS[0], 2)
        assert ledger.unstrike(NUMBERS[0], 2).struck_lines == ()
    ledger.strike_line(NUMBERS[0], 2)
    ledger.strike_line(NUMBERS[0], 3)
    assert ledger.unstrike(NUMBERS[0], 2).struck_lines == (3,)
    assert store.verify().is_sound


def test_an_entry_about_a_sheet_that_cannot_be_read_is_reported(store):
    SheetLedger(store).printed(NUMBERS, PRINT)
    store.note(EntryType.SHEET_BACK, sheet=NUMBERS[0], turn=1, used="some", struck=0)
    assert store.verify().faults == ("What the ledger says of a paper sheet cannot be read.",)


def test_what_is_left_of_a_withdrawn_line(store):
    ledger = SheetLedger(store)
    ledger.printed(NUMBERS, PRINT)
    ledger.back(NUMBERS[0], 1, is_witnessed=False)
    made = ledger.record_line(replace(signature_on(NUMBERS[0], 1), review=Review.HELD))
    store.erase(made.id)
    [left] = store.paper_lines(NUMBERS[0])
    assert (left.life, left.sheet, left.line, left.name) == (Life.ERASED, NUMBERS[0], 1, "")
    payloads = {one.kind for one in store.entries() if one.signature is not None and one.payload}
    assert payloads == {EntryType.ERASED}
    with pytest.raises(BadInput, match="typed in already"):
        ledger.record_line(signature_on(NUMBERS[0], 1))
