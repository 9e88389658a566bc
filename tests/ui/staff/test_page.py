"""The PIN and staff pages in the real window, by finger and by keys alone."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.app import Options
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS, DrivenKiosk, NotThere, UiDriver
from kiosk.settings import Settings
from kiosk.signing import codes
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Draft, Reason, Review
from kiosk.store import Store, new_id
from kiosk.ui.staff.backend import StaffBackend

VOLUNTEER_PIN, PIN = PINS
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Table:
    """A kiosk at which five invented people have signed, the third of them held.

    Those in `signed_before` signed an older version of the letter.
    """

    def __init__(
        self,
        data: Path,
        signed_before: Collection[int] = (),
        pins: tuple[str, str] | None = PINS,
    ) -> None:
        self._signed_before = signed_before
        self.clock = EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))
        self.options = Options(
            data=data,
            campaign=load(assets.default_campaign()),
            settings=Settings(),
            fullscreen=False,
            size=(1280, 800),
            language=None,
            theme="night",
            clock=self.clock,
            reduced_motion=True,
        )
        self._let_people_sign()
        self.app = DrivenKiosk.open(self.options, pins=pins)
        self.app.show()
        self.driver: UiDriver = self.app.driver

    @property
    def staff(self) -> StaffBackend:
        staff = self.app.kiosk.staff
        assert isinstance(staff, StaffBackend)
        return staff

    def knock(self) -> None:
        self.driver.press_key("F10", KEYS)
        self.driver.wait_step(Step.PIN)

    def enter(self) -> None:
        self.knock()
        for digit in PIN:
            self.driver.tap(f"pinDigit_{digit}")
        self.driver.tap("pinEnter")
        self.arrive()

    def arrive(self) -> None:
        self.driver.wait_step(Step.STAFF)
        self.driver.wait_for(lambda: self.staff.rows.rowCount() == 5, "the list")
        self.driver.settle()

    def note(self, note: str) -> None:
        self.driver.wait_for(lambda: self.staff.lastAct == note, note)
        self.driver.settle()

    def _let_people_sign(self) -> None:
        campaign = self.options.campaign
        with Store.open(self.options.data, campaign.id, clock=self.clock) as store:
            for at in range(5):
                self.clock.pass_time(60)
                signature = sign(
                    Draft(name=f"Sample Person {'ABCDE'[at]}", role="stand-in"),
                    campaign,
                    id=new_id(),
                    code=codes.new_withdrawal_code(),
                    source=self.options.source,
                    now=self.clock.now(),
                )
                if at == 2:
                    signature = replace(signature, review=Review.HELD, reason=Reason.WATCH_LIST)
                if at in self._signed_before:
                    signature = replace(signature, letter_version="0" * 64)
                store.record(signature)


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path)
    yield table
    table.app.close()


@pytest.fixture
def new_table(qtbot: QtBot, tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path, pins=None)
    yield table
    table.app.close()


def test_a_first_start_asks_for_both_pins_and_says_why_one_is_refused(new_table: Table) -> None:
    driver = new_table.driver
    driver.press_key("F10", KEYS)
    assert driver.has("pinsPage")
    for public in ("signButton", "readButton", "cornerHold", "readingAidsButton", "pinBack"):
        assert not driver.has(public)
    assert "volunteers" in driver.text("pinTitle")
    driver.type_keys("111122333")
    assert len(driver.text("pinField")) == 9
    driver.press_key("Return")
    driver.wait_for(lambda: driver.has("pinProblem"))
    assert driver.text("pinField") == ""
    for pin in PINS:
        for _ in range(2):
            for digit in pin:
                driver.touch(f"pinDigit_{digit}")
            driver.tap("pinEnter")
            driver.settle()
        if pin == VOLUNTEER_PIN:
            driver.wait_for(lambda: "organiser" in driver.text("pinTitle"), "the organiser's")
    driver.wait_step(Step.ATTRACT)
    assert driver.has("signButton")
    new_table.enter()


def test_the_field_never_shows_the_digits_and_takes_nothing_else(table: Table) -> None:
    table.knock()
    table.driver.type_keys("27a4-0 1")
    field = table.driver.item("pinField")
    assert field.property("text") == "27401"
    assert field.property("displayText") == "●●●●●"
    table.driver.tap("pinDelete")
    assert field.property("text") == "2740"


def test_a_pin_may_repeat_a_digit_quickly(table: Table) -> None:
    table.knock()
    table.driver.tap("pinDigit_7")
    table.driver.tap("pinDigit_7")
    assert table.driver.text("pinField") == "77"


def test_a_lock_out_is_counted_down_and_back_leads_to_signing(table: Table) -> None:
    driver = table.driver
    table.knock()
    for _ in range(5):
        driver.type_keys("999999")
        driver.press_key("Return")
        driver.wait_for(lambda: not table.staff.pin.isBusy)
    assert "15" in driver.text("pinProblem")
    table.clock.pass_time(6)
    driver.wait_for(lambda: "15" not in driver.text("pinProblem"))
    driver.tap("pinBack")
    driver.wait_step(Step.ATTRACT)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)


def test_the_page_shows_the_night_with_the_held_line_first(table: Table) -> None:
    table.enter()
    driver = table.driver
    texts = driver.texts()
    assert texts.index("Waiting for review") < texts.index("Newest")
    assert "on the watch list" in texts
    assert "= 4" in texts
    assert driver.item("staffRow_3").y() < driver.item("staffRow_5").y()


def test_a_line_is_confirmed_struck_and_undone_by_touch(table: Table) -> None:
    table.enter()
    driver = table.driver
    driver.touch("staffRow_3")
    driver.touch("staffRelease")
    table.note("released")
    assert "= 5" in driver.texts()
    driver.touch("staffStrike")
    table.note("struck")
    assert "removed" in driver.texts()
    driver.touch("staffUndo")
    table.note("undone")
    driver.tap("staffRow_5")
    driver.tap("staffHold")
    table.note("held")
    driver.tap("staffUndoLast")
    table.note("undone")
    assert "= 5" in driver.texts()


def test_a_line_is_corrected_on_the_screens_keyboard(table: Table) -> None:
    table.enter()
    driver = table.driver
    driver.tap("staffRow_5")
    driver.tap("staffCorrect")
    driver.tap("correctOrganisation")
    driver.type_screen("Pretend Films")
    driver.tap("correctSave")
    table.note("corrected")
    assert "Sample Person E, stand-in, Pretend Films" in driver.texts()


def test_a_refused_correction_says_why_and_cancel_forgets_it(table: Table) -> None:
    table.enter()
    driver = table.driver
    driver.tap("staffRow_5")
    driver.tap("staffCorrect")
    driver.type_keys(" www.letter.example")
    driver.tap("correctSave")
    driver.wait_for(lambda: driver.has("correctNameSaid"))
    driver.tap("correctCancel")
    driver.settle()
    driver.tap("staffCorrect")
    assert driver.text("correctNameInput") == "Sample Person E"


def test_the_whole_desk_by_keys_alone(table: Table) -> None:
    driver = table.driver
    table.knock()
    driver.type_keys(PIN)
    driver.press_key("Return")
    table.arrive()
    driver.press_key("Down")
    driver.press_key("Down")
    driver.press_key("Return")
    driver.wait_for(lambda: table.staff.choice.number == 5)
    driver.press_key("Tab")
    driver.press_key("Tab", KEYS & Qt.KeyboardModifier.ShiftModifier)
    table.staff.choice.correct()
    driver.settle()
    driver.type_keys("x")
    driver.press_key("Escape")
    driver.wait_for(lambda: not table.staff.choice.isCorrecting)
    assert table.app.kiosk.flow.step is Step.STAFF
    for _ in range(20):
        if table.app.window.activeFocusItem().objectName() == "staffDone":
            break
        driver.press_key("Tab")
    driver.press_key("Space")
    driver.wait_step(Step.ATTRACT)


def test_pausing_asks_once_and_resuming_does_not(table: Table) -> None:
    table.enter()
    table.driver.tap("staffPause")
    table.driver.tap("staffQuestionNo")
    assert table.driver.has("staffList")
    table.driver.tap("staffPause")
    table.driver.tap("staffQuestionYes")
    table.driver.wait_step(Step.PAUSED)
    table.enter()
    table.driver.tap("staffPause")
    table.driver.wait_step(Step.ATTRACT)


def test_after_three_minutes_the_page_is_gone_and_no_name_with_it(table: Table) -> None:
    table.enter()
    table.driver.tap("staffRow_5")
    table.clock.pass_time(179)
    table.app.kiosk.idleTimer.check()
    assert table.app.kiosk.flow.step is Step.STAFF
    table.clock.pass_time(2)
    table.driver.wait_step(Step.ATTRACT)
    assert not [text for text in table.driver.texts() if "Sample Person" in text]
    assert table.staff.rows.rowCount() == 0


def test_leaving_asks_once(table: Table) -> None:
    left: list[bool] = []
    table.app.kiosk.left.connect(lambda: left.append(True))
    table.enter()
    table.driver.tap("staffLeave")
    assert not table.driver.has("staffList")
    table.driver.tap("staffQuestionYes")
    assert left == [True]


def test_who_stays_is_back_on_the_page(table: Table) -> None:
    table.enter()
    table.driver.tap("staffLeave")
    table.driver.tap("staffQuestionNo")
    table.driver.wait_for(lambda: table.driver.has("staffList"), "the page")
    assert table.staff.dialog == ""


@pytest.mark.every_value
@pytest.mark.parametrize("text_size", [1, 3])
@pytest.mark.parametrize("is_chosen", [False, True])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080), (1024, 600), (640, 480)])
def test_nothing_is_cut_or_on_top_of_another(
    table: Table, size: tuple[int, int], text_size: int, is_chosen: bool
) -> None:
    """On a low screen the numbers give way to the line that is chosen, and come back."""
    table.enter()
    driver = table.driver
    if is_chosen:
        driver.tap("staffRow_5")
    table.app.kiosk.readingAids.chooseSize(text_size)
    driver.resize(*size)
    driver.settle()
    acts = (
        "staffCorrect", "staffRelease", "staffHold", "staffStrike", "staffUndo", "staffWithdraw",
        "staffEraseButton",
    )  # fmt: skip
    numbers = "staffShowFigures" if driver.has("staffShowFigures") else "staffTally"
    names = (
        *(acts if is_chosen else ()), numbers,
        "staffSearch", "staffList", "staffChosenTitle", "staffUndoLast",
        "staffDuplicatesButton", "staffOrganiserButton",
        "staffSaveSheet", "staffPrint", "staffPause", "staffLeave", "staffDone",
        "staffNews",
    )  # fmt: skip

    def places() -> dict[str, QRect]:
        found = {}
        for name in names:
            item = driver.item(name)
            rect = item.mapRectToScene(item.boundingRect()).toAlignedRect()
            found[name] = rect.adjusted(1, 1, -1, -1)
        return found

    def wrong() -> list[str]:
        window = QRect(0, 0, *size)
        found = places()
        return [name for name in names if not window.contains(found[name])] + [
            f"{name} lies on {other}"
            for at, name in enumerate(names)
            for other in names[at + 1 :]
            if found[name].intersects(found[other])
        ]

    # numbers that arrive late move their lines closer
    with suppress(NotThere):
        driver.wait_for(lambda: not wrong(), seconds=3)
    assert wrong() == []


def sheets(table: Table) -> list[Path]:
    return sorted((table.options.data / table.options.campaign.id / "sheets").glob("*"))


def ended(table: Table) -> str:
    table.driver.wait_for(lambda: table.staff.sheet.job.ended != "", "the job's end", 60)
    table.driver.settle()
    return str(table.staff.sheet.job.ended)


def test_the_sheet_is_saved_under_a_dated_name_and_says_where(table: Table) -> None:
    table.enter()
    table.driver.tap("staffSaveSheet")
    assert ended(table) == "done"
    [path] = sheets(table)
    assert path.name.startswith("2026-03-15-")
    assert str(path) in table.driver.text("staffNews")
    text = PdfReader(path).pages[0].extract_text()
    assert "Sample Person A" in text
    assert "Sample Person C" not in text, "a held name is on the public sheet"


def test_names_under_an_older_letter_are_on_a_sheet_of_their_own(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """The words changed after two had signed: a closing goes on, and says so."""
    table = Table(tmp_path, signed_before={0, 1})
    try:
        table.enter()
        table.driver.tap("staffSaveSheet")
        assert ended(table) == "done"
        now, older = sorted(sheets(table), key=lambda path: len(path.name))
        said = table.driver.text("staffNews")
        assert str(now) in said
        assert "Names under an older version of the letter: 2" in said
        names = [PdfReader(path).pages[0].extract_text() for path in (now, older)]
        for at, is_older in enumerate((True, True, False, False, False)):
            person = f"Sample Person {'ABCDE'[at]}"
            assert [person in names[0], person in names[1]] == [not is_older and at != 2, is_older]
        assert table.options.campaign.ask.best("en")[:30] not in names[1]
    finally:
        table.app.close()


def test_a_cancelled_sheet_leaves_no_file(table: Table) -> None:
    table.enter()
    table.staff.sheet.save()
    table.staff.sheet.job.stop()
    assert ended(table) == "stopped"
    assert sheets(table) == []
    table.driver.tap("staffSaveSheet")
    assert ended(table) == "done"
