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
from kiosk.staff.pin import FILE_NAME, PinBook
from kiosk.store import Store, new_id
from kiosk.ui.faces import can_draw
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.options import Options
from kiosk.ui.staff.desk import StaffDesk
from kiosk.ui.tasks import Done, Ended, Tasks

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
            look="night",
            clock=self.clock,
            reduced_motion=True,
        )
        if has_pins:
            pins.set_missing(data, VOLUNTEER_PIN, PIN, self.clock)
        self.tasks = Tasks()
        self.kiosk = Kiosk(self.options, self.tasks, can_draw)
        self.desk = StaffDesk(self.kiosk, self.tasks, self.options)
        self.kiosk.set_staff(self.desk)
        campaign = self.options.campaign
        self.on_store(
            lambda: Store.open(data, campaign.id, clock=self.clock), self.kiosk.take_store
        )

    def on_store(self, work: Callable[[], T], then: Callable[[T], None] | None = None) -> T:
        """Runs `work` on the store's thread and waits for its answer."""
        answers: list[T] = []

        def ended(end: Ended[T]) -> None:
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

    def enter(self) -> StaffDesk:
        """Knocks and enters with the right PIN."""
        self.kiosk.make(Move.KNOCK)
        self.desk.pin.submit(PIN)
        self.wait(Step.STAFF)
        self.qtbot.waitUntil(lambda: self.desk.numbers.lastAt != "" or self.desk.rows.count == 0)
        self.settle()
        return self.desk

    def step(self) -> Step:
        return self.kiosk.flow.step

    def wait(self, step: Step) -> None:
        self.qtbot.waitUntil(lambda: self.step() is step)

    def settle(self) -> None:
        """Waits until everything asked of the store so far is answered."""
        self.on_store(lambda: None)

    def close(self) -> None:
        self.kiosk.watch.stop()
        self.on_store(self.store.close)
        self.tasks.close()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    yield house
    house.close()


def column(desk: StaffDesk, name: str) -> list[Any]:
    """One role of every loaded row."""
    roles = {each.toStdString(): role for role, each in desk.rows.roleNames().items()}
    model, role = desk.rows, roles[name]
    return [model.data(model.index(at), role) for at in range(model.rowCount())]


def lines(desk: StaffDesk) -> list[str]:
    return column(desk, "line")


def choose(desk: StaffDesk, number: int) -> None:
    desk.choose(column(desk, "number").index(str(number)))


def test_the_right_pin_enters_and_a_wrong_one_does_not(house: House) -> None:
    pin = house.desk.pin
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
    pin = house.desk.pin
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
    house.desk.pin.submit(PIN)
    house.kiosk.make(Move.WALKED_AWAY)
    house.settle()
    assert house.step() is Step.ATTRACT
    house.kiosk.make(Move.KNOCK)
    assert not house.desk.pin.isBusy


def test_a_first_start_asks_for_both_pins_twice_before_anything_else(
    qtbot: QtBot, tmp_path: Path
) -> None:
    house = House(qtbot, tmp_path, has_pins=False)
    assert house.step() is Step.PINS
    for move in set(Move) - {Move.PINS_CHOSEN}:
        assert not house.kiosk.flow.can(move)
    pin = house.desk.firstPin
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
    house.qtbot.waitUntil(lambda: house.desk.firstPin.isOrganisers)
    assert house.step() is Step.PINS
    own = house.desk.firstPin
    for _ in range(2):
        own.submit(VOLUNTEER_PIN)
    house.qtbot.waitUntil(lambda: own.problem == "the other's")
    for _ in range(2):
        own.submit(PIN)
    house.wait(Step.ATTRACT)
    house.enter()
    assert house.desk.isOrganiser
    house.close()


def test_a_start_with_one_pin_asks_for_the_organisers_alone(qtbot: QtBot, tmp_path: Path) -> None:
    """As an earlier version left it, or a first start that was broken off."""
    PinBook(tmp_path / FILE_NAME, HandClock()).set(VOLUNTEER_PIN)
    house = House(qtbot, tmp_path, has_pins=False)
    assert house.step() is Step.PINS
    assert house.desk.firstPin.isOrganisers
    for _ in range(2):
        house.desk.firstPin.submit(PIN)
    house.wait(Step.ATTRACT)
    house.close()


def test_a_broken_pin_file_lets_nobody_in(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "staff.json").write_text("{}")
    house = House(qtbot, tmp_path, has_pins=False)
    house.kiosk.make(Move.KNOCK)
    pin = house.desk.pin
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
    desk = house.enter()
    numbers = desk.numbers
    assert (numbers.kiosk, numbers.held, numbers.published) == (6, 1, 5)
    assert numbers.inLastHour == 6
    assert lines(desk)[0] == "Watched Placeholder, stand-in"
    assert len(lines(desk)) == 6
    house.desk.finish()
    assert house.step() is Step.ATTRACT
    assert lines(desk) == []
    house.clock.pass_seconds(3599 - 60)
    desk = house.enter()
    assert desk.numbers.inLastHour == 2


def test_rows_come_fifty_at_a_time(house: House) -> None:
    house.sign(120)
    desk = house.enter()
    rows = desk.rows
    assert rows.rowCount() == 50
    assert rows.canFetchMore(QModelIndex())
    rows.fetchMore(QModelIndex())
    house.qtbot.waitUntil(lambda: rows.rowCount() == 100)
    rows.fetchMore(QModelIndex())
    house.qtbot.waitUntil(lambda: rows.rowCount() == 120)
    assert not rows.canFetchMore(QModelIndex())
    assert len(set(lines(desk))) == 120


def test_every_act_and_its_undo(house: House) -> None:
    house.sign(2)
    desk = house.enter()
    choice = desk.choice
    choose(desk, 1)
    assert (choice.number, choice.standing) == (1, "listed")
    assert (choice.canHold, choice.canRelease, choice.canStrike) == (True, False, True)

    def after(note: str) -> str:
        house.qtbot.waitUntil(lambda: desk.note == note and not desk.isBusy)
        return str(choice.standing)

    desk.hold()
    assert (after("held"), desk.numbers.held) == ("held", 1)
    desk.release()
    assert after("released") == "listed"
    desk.strike()
    assert after("struck") == "struck"
    assert desk.numbers.published == 1
    assert choice.canRelease
    desk.undo()
    assert after("undone") == "listed"
    choose(desk, 2)
    desk.undoLast()
    house.qtbot.waitUntil(lambda: choice.number == 1)
    assert choice.standing == "held"
    desk.undoLast()
    house.qtbot.waitUntil(lambda: choice.standing == "listed")
    desk.undoLast()
    house.qtbot.waitUntil(lambda: desk.note == "nothing to undo")


def test_a_correction_obeys_the_rules_of_names_and_can_be_undone(house: House) -> None:
    house.sign(1)
    desk = house.enter()
    choice = desk.choice
    choose(desk, 1)
    choice.correct()
    assert choice.isCorrecting
    assert choice.form.name.text == "Sample Person A"
    choice.form.name.take("www.letter.example")
    desk.saveCorrection()
    assert choice.isCorrecting
    assert choice.form.name.refusal
    choice.form.name.take("  Sample   Personne ")
    choice.form.role.take("")
    choice.form.organisation.take("Pretend Films")
    desk.saveCorrection()
    house.qtbot.waitUntil(lambda: desk.note == "corrected")
    house.qtbot.waitUntil(lambda: not choice.isCorrecting)
    assert lines(desk) == ["Sample Personne, Pretend Films"]
    desk.undo()
    house.qtbot.waitUntil(lambda: desk.note == "undone")
    assert lines(desk) == ["Sample Person A, stand-in"]


def test_a_walk_away_leaves_no_name_behind(house: House) -> None:
    house.sign(1)
    desk = house.enter()
    choose(desk, 1)
    desk.choice.correct()
    house.kiosk.make(Move.WALKED_AWAY)
    assert lines(desk) == []
    assert not desk.choice.isChosen
    assert desk.choice.line == ""
    assert desk.choice.form.name.text == ""


def test_pausing_and_resuming_are_noted(house: House) -> None:
    desk = house.enter()
    assert not desk.isPaused
    desk.pause()
    desk.pauseOrResume()
    assert house.step() is Step.STAFF
    desk.pause()
    assert house.step() is Step.PAUSED
    house.kiosk.make(Move.KNOCK)
    desk.pin.submit(PIN)
    house.wait(Step.STAFF)
    house.qtbot.waitUntil(lambda: desk.isPaused)
    desk.pauseOrResume()
    assert house.step() is Step.ATTRACT
    kinds = house.on_store(lambda: [entry.kind for entry in house.store.entries()])
    assert kinds == [EntryType.OPENED, EntryType.PAUSED, EntryType.RESUMED]


def test_leaving_asks_once(house: House) -> None:
    desk = house.enter()
    left: list[bool] = []
    house.kiosk.left.connect(lambda: left.append(True))
    desk.leave()
    desk.cover("leave")
    assert desk.covered == "leave"
    desk.uncover()
    desk.leave()
    assert not left
    desk.cover("leave")
    desk.leave()
    assert left == [True]


def test_acts_mean_nothing_outside_the_staff_page(house: House) -> None:
    house.sign(1)
    desk = house.enter()
    choose(desk, 1)
    house.kiosk.make(Move.LEAVE)
    desk.strike()
    desk.undoLast()
    desk.pauseOrResume()
    desk.pause()
    desk.finish()
    house.settle()
    tally = house.on_store(house.store.tally)
    assert tally.struck == 0
    assert house.step() is Step.ATTRACT


def test_the_page_says_where_signatures_are_safe(house: House) -> None:
    house.sign(1)
    safety = house.enter().safety
    house.settle()
    assert (safety.medium, safety.behind, safety.key) == ("off", 0, "file")
    assert (safety.mended, safety.backupFailed) == ("", False)
