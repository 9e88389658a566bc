"""The staff's side of the window: opens with the PIN, acts on the ledger, pauses, leaves.

Joins the pieces the pages show (`pin`, `rows`, `numbers`, `choice`, `sheet`) to the flow and
to the store, which it reaches only on the store's thread. Every act is followed by a fresh
reading, so that the page never shows what the disk does not hold.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import ProgramFault, WorldFault
from kiosk.signing.entries import Kind
from kiosk.signing.flow import Move, Step
from kiosk.signing.signature import Signature
from kiosk.staff.pin import FILE_NAME
from kiosk.store import Store
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.options import Options
from kiosk.ui.staff_choice import StaffChoice
from kiosk.ui.staff_numbers import StaffNumbers
from kiosk.ui.staff_pin import StaffPin
from kiosk.ui.staff_reading import More, Reading, read, read_more
from kiosk.ui.staff_rows import StaffRows
from kiosk.ui.staff_safety import StaffSafety
from kiosk.ui.staff_sheet import StaffSheet
from kiosk.ui.tasks import Tasks

if TYPE_CHECKING:  # the root object knows the desk; the desk is given the root object
    from kiosk.ui.kiosk import Kiosk

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
Act = Callable[[Store], Signature | None]


@QmlElement
@QmlUncreatable("made in kiosk.app")
class StaffDesk(QObject):
    """Made once; opened and closed by the steps of the flow."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, options: Options) -> None:
        """Sets the PIN of `options` where none is set yet; why it cannot be, the PIN page says."""
        super().__init__()
        self._kiosk = kiosk
        self._keyboard: Keyboard = kiosk.keyboard
        self._tasks = tasks
        self._clock = options.clock
        self._step = Step.ATTRACT
        self._visit = 0
        self._is_acting = False
        self._note = ""
        self._fault = ""
        self._asks_to_leave = False
        # The store's lane: a print job never keeps anybody waiting at the PIN.
        self._pin = StaffPin(
            options.data / FILE_NAME, options.clock, tasks.store, self._enter, self._go_back
        )
        self._rows = StaffRows(self._read_more)
        self._numbers = StaffNumbers()
        self._safety = StaffSafety()
        self._choice = StaffChoice(options.campaign)
        self._sheet = StaffSheet(options, tasks, self._store)
        if options.pin is not None:
            self._pin.choose(options.pin)
        kiosk.stepChanged.connect(self._follow)

    # --- verbs ------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, number: int) -> None:
        """Chooses the row of signature `number`."""
        self._choice.show(self._rows.numbered(number))
        self._say()

    @Slot()
    def saveCorrection(self) -> None:
        """Writes what stands in the fields, or says at them why not."""
        fields = self._choice.corrected()
        if fields is None:
            return
        name, role, organisation = fields
        self._act_on_choice(
            lambda store, one: store.correct(one, name=name, role=role, organisation=organisation),
            "corrected",
        )

    @Slot()
    def hold(self) -> None:
        self._act_on_choice(lambda store, one: store.hold(one), "held")

    @Slot()
    def release(self) -> None:
        self._act_on_choice(lambda store, one: store.release(one), "released")

    @Slot()
    def strike(self) -> None:
        self._act_on_choice(lambda store, one: store.strike(one), "struck")

    @Slot()
    def undo(self) -> None:
        """Takes back the latest act on the chosen signature."""
        self._act_on_choice(lambda store, one: store.undo(one), "undone")

    @Slot()
    def undoLast(self) -> None:
        """Takes back the latest act of all, and chooses the signature it was done to."""
        self._act(lambda store: store.undo(), "undone")

    @Slot()
    def pauseOrResume(self) -> None:
        """Closes the table for a while, or opens it again; the ledger notes which."""
        if self._step is not Step.STAFF:
            return
        resumes = self._kiosk.flow.is_paused
        kind = Kind.RESUMED if resumes else Kind.PAUSED
        self._work(lambda: self._store().note(kind), lambda _: None)
        self._kiosk.make(Move.RESUME if resumes else Move.PAUSE)

    @Slot()
    def finish(self) -> None:
        """Back to the attract page."""
        if self._step is Step.STAFF:
            self._kiosk.make(Move.LEAVE)

    @Slot()
    def askToLeave(self) -> None:
        """Asks once whether the program shall close."""
        self._asks_to_leave = True
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        self._asks_to_leave = False
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Closes the program, after it was asked for."""
        if self._asks_to_leave and self._step is Step.STAFF:
            self._kiosk.leave()

    # --- state ------------------------------------------------------------------------------

    @Property(StaffPin, constant=True)
    def pin(self) -> StaffPin:
        return self._pin

    @Property(StaffRows, constant=True)
    def rows(self) -> StaffRows:
        return self._rows

    @Property(StaffNumbers, constant=True)
    def numbers(self) -> StaffNumbers:
        return self._numbers

    @Property(StaffSafety, constant=True)
    def safety(self) -> StaffSafety:
        return self._safety

    @Property(StaffChoice, constant=True)
    def choice(self) -> StaffChoice:
        return self._choice

    @Property(StaffSheet, constant=True)
    def sheet(self) -> StaffSheet:
        return self._sheet

    @Property(Keyboard, constant=True)
    def keyboard(self) -> Keyboard:
        """The one keyboard on the screen, for corrections."""
        return self._keyboard

    @Property(int, notify=changed)
    def chosenRow(self) -> int:
        """Where the chosen signature stands in `rows`; -1 for nowhere."""
        chosen = self._choice.signature
        return self._rows.place(chosen.id) if chosen is not None else -1

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """An act is on its way to the disk."""
        return self._is_acting

    @Property(bool, notify=changed)
    def isPaused(self) -> bool:
        return self._kiosk.flow.is_paused

    @Property(bool, notify=changed)
    def asksToLeave(self) -> bool:
        return self._asks_to_leave

    @Property(str, notify=changed)
    def note(self) -> str:
        """The last act: `corrected`, `held`, `released`, `struck`, `undone`, `nothing to undo`."""
        return self._note

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What the disk refused, in a sentence with its remedy."""
        return self._fault

    # --- within -----------------------------------------------------------------------------

    def _store(self) -> Store:
        """On the store's thread."""
        store = self._kiosk.store
        if store is None:
            raise ProgramFault("the staff page asked for the store before it was open")
        return store

    def _enter(self) -> None:
        if self._step is Step.PIN:
            self._kiosk.make(Move.ENTER)

    def _go_back(self) -> None:
        if self._step is Step.PIN:
            self._kiosk.make(Move.BACK)

    def _follow(self) -> None:
        before, self._step = self._step, self._kiosk.flow.step
        if before is self._step:
            return
        if before is Step.PIN:
            self._pin.close()
        if before is Step.STAFF:
            self._close()
        if self._step is Step.PIN:
            self._pin.open()
        if self._step is Step.STAFF:
            self._open()

    def _open(self) -> None:
        self._visit += 1
        self._work(lambda: read(self._store(), self._clock.now()), self._show)
        self.changed.emit()

    def _close(self) -> None:
        """No name stays on the page, or in it."""
        self._visit += 1
        self._rows.clear()
        self._choice.show(None)
        self._sheet.forget()
        self._note = self._fault = ""
        self._asks_to_leave = False
        self._is_acting = False
        self.changed.emit()

    def _act_on_choice(self, act: Callable[[Store, UUID], Signature | None], note: str) -> None:
        chosen = self._choice.signature
        if chosen is not None:
            self._act(lambda store: act(store, chosen.id), note)

    def _act(self, act: Act, note: str) -> None:
        if self._is_acting or self._step is not Step.STAFF:
            return
        wanted = self._rows.wanted

        def work() -> tuple[Signature | None, Reading]:
            store = self._store()
            return act(store), read(store, self._clock.now(), wanted)

        def done(result: tuple[Signature | None, Reading]) -> None:
            after, reading = result
            self._is_acting = False
            self._choice.stopCorrecting()
            self._show(reading)
            if after is not None:
                self._choice.show(after)
            self._say(note if after is not None else "nothing to undo")
            self._kiosk.refresh_count()

        self._is_acting = True
        self._work(work, done)
        self.changed.emit()

    def _read_more(self, before: int) -> None:
        self._work(lambda: read_more(self._store(), before), self._append)

    def _append(self, more: More) -> None:
        self._rows.append(more)

    def show_safety(self) -> None:
        """Says where signatures are safe now, whether or not the page is open."""
        if self._kiosk.store is not None:
            self._safety.show(self._kiosk.store)

    def _show(self, reading: Reading) -> None:
        self.show_safety()
        self._numbers.show(reading)
        self._rows.show(reading)
        chosen = self._choice.signature
        if chosen is not None:
            self._choice.show(self._rows.find(chosen.id) or chosen)
        self.changed.emit()

    def _work(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Runs `work` on the store's thread; what comes back after the visit is dropped."""
        visit = self._visit

        def finished(result: T) -> None:
            if visit == self._visit:
                done(result)

        def failed(fault: WorldFault) -> None:
            if visit == self._visit:
                self._is_acting = False
                self._say(fault=str(fault))

        self._tasks.store.submit(work, finished, failed)

    def _say(self, note: str = "", fault: str = "") -> None:
        self._note, self._fault = note, fault
        self.changed.emit()
