"""The staff's side without pages: the desk on a real store, a real flow and real threads."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.jobs import pins
from kiosk.settings import Settings
from kiosk.signing import codes
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Move, Step
from kiosk.signing.signature import Draft, Reason, Review, Signature
from kiosk.staff.pin import FILE_NAME, PinBook, Role
from kiosk.store import Store, new_id
from kiosk.ui.faces import can_draw
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.options import Options
from kiosk.ui.staff.backend import StaffBackend
from kiosk.ui.tasks import Done, TaskEnd, Tasks

VOLUNTEER_PIN, PIN = "274016", "417093"
T = TypeVar("T")


class HandClock:
    """Moves when the test says so."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 15, 21, 0, tzinfo=UTC)
        self.ticks = 100.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.ticks

    def pass_seconds(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.ticks += seconds


class House:
    """A kiosk without a window, with its store open and the desk in place."""

    def __init__(self, qtbot: QtBot, data: Path, *, has_pins: bool = True) -> None:
        self.qtbot = qtbot
        self.clock = HandClock()
        self.options = Options(
            data=data,
            campaign=load(assets.default_campaign()),
            settings=Settings(),
            fullscreen=False,
            size=None,
            language=None,
            theme="night",
            clock=self.clock,
            reduced_motion=True,
        )
        if has_pins:
            pins.set_missing(data, VOLUNTEER_PIN, PIN, self.clock)
        self.tasks = Tasks()
        self.kiosk = Kiosk(self.options, self.tasks, can_draw)
        self.staff = StaffBackend(self.kiosk, self.tasks)
        self.kiosk.set_staff(self.staff)
        campaign = self.options.campaign
        self.on_store(
            lambda: Store.open(data, campaign.id, clock=self.clock), self.kiosk.take_store
        )

    def on_store(self, work: Callable[[], T], then: Callable[[T], None] | None = None) -> T:
        """Runs `work` on the store's thread and waits for its answer."""
        answers: list[T] = []

        def ended(end: TaskEnd[T]) -> None:
            assert isinstance(end, Done)
            if then is not None:
                then(end.result)
            answers.append(end.result)

        self.tasks.store.submit(work, ended)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    @property
    def store(self) -> Store:
        assert self.kiosk.store is not None
        return self.kiosk.store

    def sign(self, count: int, **changes: Any) -> list[Signature]:
        """Lets `count` invented people sign, a minute apart."""
        signed = []
        for at in range(count):
            self.clock.pass_seconds(60)
            draft = Draft(
                name=f"Sample Person {chr(65 + at % 26)}{('xy' * at)[: at // 26]}", role="stand-in"
            )
            signature = sign(
                draft,
                self.options.campaign,
                id=new_id(),
                code=codes.new_withdrawal_code(),
                source=self.options.source,
                now=self.clock.now(),
            )
            signature = replace(signature, **changes)
            signed.append(signature)
        return self.on_store(lambda: [self.store.record(one) for one in signed])

    def enter(self) -> StaffBackend:
        """Knocks and enters with the right PIN."""
        self.kiosk.make(Move.KNOCK)
        self.staff.pin.submit(PIN)
        self.wait(Step.STAFF)
        self.qtbot.waitUntil(lambda: self.staff.numbers.lastAt != "" or self.staff.rows.count == 0)
        self.settle()
        return self.staff

    def step(self) -> Step:
        return self.kiosk.flow.step

    def wait(self, step: Step) -> None:
        self.qtbot.waitUntil(lambda: self.step() is step)

    def settle(self) -> None:
        """Waits until everything asked of the store so far is answered."""
        self.on_store(lambda: None)

    def close(self) -> None:
        self.kiosk.idleTimer.stop()
        self.on_store(self.store.close)
        self.tasks.close()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    yield house
    house.close()


def column(staff: StaffBackend, name: str) -> list[Any]:
    """One role of every loaded row."""
    roles = {each.toStdString(): role for role, each in staff.rows.roleNames().items()}
    model, role = staff.rows, roles[name]
    return [model.data(model.index(at), role) for at in range(model.rowCount())]


def lines(staff: StaffBackend) -> list[str]:
    return column(staff, "line")


def choose(staff: StaffBackend, number: int) -> None:
    staff.choose(column(staff, "number").index(str(number)))


def test_the_right_pin_enters_and_a_wrong_one_does_not(house: House) -> None:
    pin = house.staff.pin
    house.kiosk.make(Move.KNOCK)
    assert pin.stage == "enter"
    pin.submit("417094")
    assert pin.isBusy
    house.qtbot.waitUntil(lambda: pin.problem == "wrong")
    assert pin.triesLeft == 4
    assert house.step() is Step.PIN
    pin.submit(PIN)
    house.wait(Step.STAFF)


def test_after_five_wrong_tries_the_page_counts_down_and_the_public_goes_on(house: House) -> None:
    pin = house.staff.pin
    house.kiosk.make(Move.KNOCK)
    for _ in range(5):
        pin.submit("417094")
        house.qtbot.waitUntil(lambda: not pin.isBusy)
    assert pin.waitSeconds == 15
    pin.submit(PIN)
    assert not pin.isBusy
    house.clock.pass_seconds(10)
    house.qtbot.waitUntil(lambda: pin.waitSeconds == 5)
    pin.goBack()
    assert house.step() is Step.ATTRACT
    house.kiosk.make(Move.SIGN)
    assert house.step() is Step.LINE
    house.kiosk.make(Move.NEXT_PERSON)
    house.kiosk.make(Move.KNOCK)
    house.clock.pass_seconds(5)
    house.qtbot.waitUntil(lambda: pin.waitSeconds == 0)
    pin.submit(PIN)
    house.wait(Step.STAFF)


def test_an_answer_that_comes_after_the_page_was_left_opens_nothing(house: House) -> None:
    house.kiosk.make(Move.KNOCK)
    house.staff.pin.submit(PIN)
    house.kiosk.make(Move.WALKED_AWAY)
    house.settle()
    assert house.step() is Step.ATTRACT
    house.kiosk.make(Move.KNOCK)
    assert not house.staff.pin.isBusy


def test_a_first_start_asks_for_both_pins_twice_before_anything_else(
    qtbot: QtBot, tmp_path: Path
) -> None:
    house = House(qtbot, tmp_path, has_pins=False)
    assert house.step() is Step.PINS
    for move in set(Move) - {Move.PINS_CHOSEN}:
        assert not house.kiosk.flow.can(move)
    pin = house.staff.firstPin
    assert (pin.stage, pin.isOrganisers, pin.canGoBack) == ("choose", False, False)
    pin.submit("123456")
    assert (pin.stage, pin.problem) == ("choose", "run")
    pin.submit(VOLUNTEER_PIN)
    assert (pin.stage, pin.problem, pin.canGoBack) == ("repeat", "", True)
    pin.submit("417094")
    assert (pin.stage, pin.problem) == ("choose", "not the same")
    pin.submit(VOLUNTEER_PIN)
    pin.goBack()
    assert pin.stage == "choose"
    pin.submit(VOLUNTEER_PIN)
    pin.submit(VOLUNTEER_PIN)
    house.qtbot.waitUntil(lambda: house.staff.firstPin.isOrganisers)
    assert house.step() is Step.PINS
    own = house.staff.firstPin
    for _ in range(2):
        own.submit(VOLUNTEER_PIN)
    house.qtbot.waitUntil(lambda: own.problem == "the other's")
    for _ in range(2):
        own.submit(PIN)
    house.wait(Step.ATTRACT)
    house.enter()
    assert house.staff._role is Role.ORGANISER
    house.close()


def test_a_start_with_one_pin_asks_for_the_organisers_alone(qtbot: QtBot, tmp_path: Path) -> None:
    """As an earlier version left it, or a first start that was broken off."""
    PinBook(tmp_path / FILE_NAME, HandClock()).set(VOLUNTEER_PIN)
    house = House(qtbot, tmp_path, has_pins=False)
    assert house.step() is Step.PINS
    assert house.staff.firstPin.isOrganisers
    for _ in range(2):
        house.staff.firstPin.submit(PIN)
    house.wait(Step.ATTRACT)
    house.close()


def test_a_broken_pin_file_lets_nobody_in(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "staff.json").write_text("{}")
    house = House(qtbot, tmp_path, has_pins=False)
    house.kiosk.make(Move.KNOCK)
    pin = house.staff.pin
    assert pin.stage == "broken"
    assert "pledge-kiosk pins --replace" in pin.fault
    pin.submit(PIN)
    house.qtbot.waitUntil(lambda: not pin.isBusy)
    assert house.step() is Step.PIN
    house.close()


def test_the_numbers_add_up_and_the_held_stand_first(house: House) -> None:
    house.sign(3)
    house.sign(1, name="Watched Placeholder", review=Review.HELD, reason=Reason.WATCH_LIST)
    house.sign(2)
    staff = house.enter()
    numbers = staff.numbers
    assert (numbers.kiosk, numbers.held, numbers.published) == (6, 1, 5)
    assert numbers.inLastHour == 6
    assert lines(staff)[0] == "Watched Placeholder, stand-in"
    assert len(lines(staff)) == 6
    house.staff.finish()
    assert house.step() is Step.ATTRACT
    assert lines(staff) == []
    house.clock.pass_seconds(3599 - 60)
    staff = house.enter()
    assert staff.numbers.inLastHour == 2


def test_rows_come_fifty_at_a_time(house: House) -> None:
    house.sign(120)
    staff = house.enter()
    rows = staff.rows
    assert rows.rowCount() == 50
    assert rows.canFetchMore(QModelIndex())
    rows.fetchMore(QModelIndex())
    house.qtbot.waitUntil(lambda: rows.rowCount() == 100)
    rows.fetchMore(QModelIndex())
    house.qtbot.waitUntil(lambda: rows.rowCount() == 120)
    assert not rows.canFetchMore(QModelIndex())
    assert len(set(lines(staff))) == 120


def test_every_act_and_its_undo(house: House) -> None:
    house.sign(2)
    staff = house.enter()
    choice = staff.choice
    choose(staff, 1)
    assert (choice.number, choice.standing) == (1, "listed")
    assert (choice.canHold, choice.canRelease, choice.canStrike) == (True, False, True)

    def after(note: str) -> str:
        house.qtbot.waitUntil(lambda: staff.lastAct == note and not staff.isBusy)
        return str(choice.standing)

    staff.hold()
    assert (after("held"), staff.numbers.held) == ("held", 1)
    staff.release()
    assert after("released") == "listed"
    staff.strike()
    assert after("struck") == "struck"
    assert staff.numbers.published == 1
    assert choice.canRelease
    staff.undo()
    assert after("undone") == "listed"
    choose(staff, 2)
    staff.undoLast()
    house.qtbot.waitUntil(lambda: choice.number == 1)
    assert choice.standing == "held"
    staff.undoLast()
    house.qtbot.waitUntil(lambda: choice.standing == "listed")
    staff.undoLast()
    house.qtbot.waitUntil(lambda: staff.lastAct == "nothing to undo")


def test_a_correction_obeys_the_rules_of_names_and_can_be_undone(house: House) -> None:
    house.sign(1)
    staff = house.enter()
    choice = staff.choice
    choose(staff, 1)
    choice.correct()
    assert choice.isCorrecting
    assert choice.form.name.text == "Sample Person A"
    choice.form.name.setText("www.letter.example")
    staff.saveCorrection()
    assert choice.isCorrecting
    assert choice.form.name.refusal
    choice.form.name.setText("  Sample   Personne ")
    choice.form.role.setText("")
    choice.form.organisation.setText("Pretend Films")
    staff.saveCorrection()
    house.qtbot.waitUntil(lambda: staff.lastAct == "corrected")
    house.qtbot.waitUntil(lambda: not choice.isCorrecting)
    assert lines(staff) == ["Sample Personne, Pretend Films"]
    staff.undo()
    house.qtbot.waitUntil(lambda: staff.lastAct == "undone")
    assert lines(staff) == ["Sample Person A, stand-in"]


def test_a_walk_away_leaves_no_name_behind(house: House) -> None:
    house.sign(1)
    staff = house.enter()
    choose(staff, 1)
    staff.choice.correct()
    house.kiosk.make(Move.WALKED_AWAY)
    assert lines(staff) == []
    assert not staff.choice.isChosen
    assert staff.choice.line == ""
    assert staff.choice.form.name.text == ""


def test_pausing_and_resuming_are_noted(house: House) -> None:
    staff = house.enter()
    assert not staff.isPaused
    staff.pause()
    staff.pauseOrResume()
    assert house.step() is Step.STAFF
    staff.pause()
    assert house.step() is Step.PAUSED
    house.kiosk.make(Move.KNOCK)
    staff.pin.submit(PIN)
    house.wait(Step.STAFF)
    house.qtbot.waitUntil(lambda: staff.isPaused)
    staff.pauseOrResume()
    assert house.step() is Step.ATTRACT
    kinds = house.on_store(lambda: [entry.kind for entry in house.store.entries()])
    assert kinds == [EntryType.OPENED, EntryType.PAUSED, EntryType.RESUMED]


def test_leaving_asks_once(house: House) -> None:
    staff = house.enter()
    left: list[bool] = []
    house.kiosk.left.connect(lambda: left.append(True))
    staff.leave()
    staff.openDialog("leave")
    assert staff.dialog == "leave"
    staff.closeDialog()
    staff.leave()
    assert not left
    staff.openDialog("leave")
    staff.leave()
    assert left == [True]


def test_acts_mean_nothing_outside_the_staff_page(house: House) -> None:
    house.sign(1)
    staff = house.enter()
    choose(staff, 1)
    house.kiosk.make(Move.LEAVE)
    staff.strike()
    staff.undoLast()
    staff.pauseOrResume()
    staff.pause()
    staff.finish()
    house.settle()
    tally = house.on_store(house.store.tally)
    assert tally.struck == 0
    assert house.step() is Step.ATTRACT


def test_the_page_says_where_signatures_are_safe(house: House) -> None:
    house.sign(1)
    safety = house.enter().safety
    house.settle()
    assert (safety.secondCopy, safety.behind, safety.key) == ("off", 0, "file")
    assert (safety.repaired, safety.backupFailed) == ("", False)
