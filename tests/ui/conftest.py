"""A real kiosk window for each test, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.app import KioskApp, Options, open_store
from kiosk.campaign.load import load
from kiosk.campaign.model import Event
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS, DrivenKiosk, UiDriver
from kiosk.settings import Settings
from kiosk.signing import codes
from kiosk.signing.flow.sign import sign
from kiosk.signing.flow.steps import Step
from kiosk.signing.signature import Draft, Reason, Review, Signature
from kiosk.store import Store, new_id
from kiosk.ui.staff.backend import StaffBackend
from kiosk.ui.tasks import TaskQueue

OpenWindow = Callable[..., KioskApp]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def clock() -> EveningClock:
    return EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def open_window(qapp: QGuiApplication, clock: EveningClock, data: Path) -> Iterator[OpenWindow]:
    """Opens and shows a window; closes all of them after the test."""
    opened: list[KioskApp] = []
    warnings: list[str] = []

    def open_(*, how: Callable[[Options], Store] = open_store, **changed: Any) -> KioskApp:
        given: dict[str, Any] = {
            "data": data,
            "campaign": load(assets.default_campaign()),
            "settings": Settings(),
            "fullscreen": False,
            "size": (1280, 800),
            "language": None,
            "theme": "night",
            "clock": clock,
            "reduced_motion": True,
        }
        pins = changed.pop("pins", PINS)
        app = DrivenKiosk.open(Options(**given | changed), how, pins)
        app.engine.warnings.connect(lambda found: warnings.extend(w.toString() for w in found))
        opened.append(app)
        app.show()
        return app

    yield open_
    for app in opened:
        app.close()
    assert warnings == []


@pytest.fixture
def app(open_window: OpenWindow) -> KioskApp:
    return open_window()


@pytest.fixture
def kept(data: Path) -> Callable[[], list[Signature]]:
    """The signatures on disk now, read beside the running kiosk."""

    def read() -> list[Signature]:
        with Store.read(data, load(assets.default_campaign()).id) as store:
            return list(store.signatures())

    return read


PIN, ORGANISER_PIN = PINS
PEOPLE = (
    ("Alma Quillfeather", "editor", "Invented Pictures"),
    ("Bruno Ñandúflor", "actor", ""),
    ("Sample Person C", "stand-in", ""),
    ("Quillfeather, ALMA", "Editor", "Invented Pictures"),
    ("Odalys Inventada", "", "Pretend Films"),
)


class PeopledTable:
    """A kiosk at which five invented people have signed, the third of them held.

    The first and the fourth are likely one person. With an `event`, they have signed at another
    one, and the kiosk is open for that.
    """

    def __init__(self, data: Path, **changed: Any) -> None:
        self.clock = EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))
        retention: date | None = changed.pop("retention", None)
        pins: tuple[str, str] | None = changed.pop("pins", PINS)
        tonight: Event | None = changed.pop("event", None)
        people: Sequence[tuple[str, str, str]] = changed.pop("people", PEOPLE)
        campaign = load(assets.default_campaign())
        if retention is not None:
            campaign = campaign._replace(retention=retention)
        given: dict[str, Any] = {
            "data": data,
            "campaign": campaign,
            "settings": Settings(),
            "fullscreen": False,
            "size": (1280, 800),
            "language": None,
            "theme": "night",
            "clock": self.clock,
            "reduced_motion": True,
        }
        if tonight is not None:
            given["campaign"] = campaign._replace(event=tonight)
        self.options = Options(**given | changed)
        with Store.open(data, campaign.id, clock=self.clock) as store:
            self.codes = [codes.new_withdrawal_code() for _ in people]
            for at, (name, role, organisation) in enumerate(people):
                self.clock.pass_time(60)
                signature = sign(
                    Draft(name=name, role=role, organisation=organisation),
                    campaign,
                    id=new_id(),
                    code=self.codes[at],
                    source=self.options.source,
                    now=self.clock.now(),
                )
                if at == 2:
                    signature = replace(signature, review=Review.HELD, reason=Reason.WATCH_LIST)
                store.record(signature)
        self.app = DrivenKiosk.open(self.options, pins=pins)
        self.app.show()
        self.driver: UiDriver = self.app.driver

    @property
    def staff(self) -> StaffBackend:
        staff = self.app.kiosk.staff
        assert isinstance(staff, StaffBackend)
        return staff

    def enter(self, pin: str = ORGANISER_PIN, people: int = len(PEOPLE)) -> None:
        """Opens the staff page with the organiser's PIN, waits for so many in its list."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.driver.press_key("F10", both)
        self.driver.wait_step(Step.PIN)
        self.driver.wait_for(lambda: self.staff.pin.stage == "enter", "the PIN")
        self.driver.type_keys(pin)
        self.driver.press_key("Return")
        self.driver.wait_step(Step.STAFF)
        self.driver.wait_for(lambda: self.staff.rows.rowCount() == people, "the list")
        self.driver.settle()

    def note(self, note: str) -> None:
        """Waits until an act is done and noted."""
        self.driver.wait_for(lambda: self.staff.lastAct == note and not self.staff.isBusy, note)
        self.driver.settle()

    def rows(self) -> list[int]:
        """The numbers of the list, as they stand in it."""
        roles = {name.toStdString(): role for role, name in self.staff.rows.roleNames().items()}
        return [
            int(self.staff.rows.data(self.staff.rows.index(at), roles["number"]))
            for at in range(self.staff.rows.rowCount())
        ]

    def stands(self) -> dict[int, Signature]:
        """The signatures on disk now by number, read beside the running kiosk."""
        with Store.read(self.options.data, self.options.campaign.id) as store:
            return {one.number: one for one in store.signatures()}

    def focus(self, name: str) -> None:
        """Goes there by Tab alone."""
        for _ in range(40):
            item = self.app.window.activeFocusItem()
            if item is not None and item.objectName() == name:
                return
            self.driver.press_key("Tab")
        raise AssertionError(f"Tab does not reach {name}")


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[TaskQueue]:
    """A thread beside the window's."""
    queue = TaskQueue("test")
    yield queue
    queue.close()


OpenTable = Callable[..., PeopledTable]


@pytest.fixture
def open_table(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenTable]:
    """Lets five people sign and opens the kiosk; closes it after the test."""
    opened: list[PeopledTable] = []

    def open_(**changed: Any) -> PeopledTable:
        opened.append(PeopledTable(tmp_path / "data", **changed))
        return opened[-1]

    yield open_
    for table in opened:
        table.app.close()
