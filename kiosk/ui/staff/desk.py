"""The staff's side of the window: opens with the PIN, acts on the ledger, pauses, leaves.

Joins the pieces the pages show (those of `shown`, `pin`, `sheet`) to the flow and to the store,
which it reaches only on the store's thread. Every act is followed by a fresh reading, so that
the page never shows what the disk does not hold.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import ProgramFault
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.flow.steps import Move, Step
from kiosk.signing.signature import Signature
from kiosk.staff.pin import FILE_NAME, PinBook, Role
from kiosk.store import Store
from kiosk.ui.keys.keyboard import Keyboard
from kiosk.ui.options import Options
from kiosk.ui.printing.desk import PrintDesk
from kiosk.ui.staff.choice import StaffChoice
from kiosk.ui.staff.find import StaffFind
from kiosk.ui.staff.numbers import StaffNumbers
from kiosk.ui.staff.pairs import Act, StaffPairs
from kiosk.ui.staff.pin import StaffPin
from kiosk.ui.staff.reading import Reading
from kiosk.ui.staff.retention import StaffRetention
from kiosk.ui.staff.rows import StaffRows
from kiosk.ui.staff.safety import StaffSafety
from kiosk.ui.staff.sheet import SheetPrinting, StaffSheet
from kiosk.ui.staff.shell import Shell
from kiosk.ui.staff.shown import Shown, erase
from kiosk.ui.tasks import Done, Ended, Failed, Tasks, Visits

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


class Cover(StrEnum):
    """What may lie over the page of signatures: a question, or a page of its own."""

    NONE = ""
    WITHDRAW = "withdraw"
    ERASE = "erase"
    DUPLICATES = "duplicates"
    ORGANISER = "organiser"
    ALL_DUE = "all due"
    PIN = "pin"
    VOLUNTEERS_PIN = "volunteers pin"
    PAUSE = "pause"
    LEAVE = "leave"
    ASK_ORGANISER = "ask organiser"

    @property
    def beneath(self) -> Cover:
        """Where going back leads."""
        return Cover.ORGANISER if self in _FROM_ORGANISERS_PAGE else Cover.NONE

    def is_open_to(self, role: Role) -> bool:
        """Whether that is `role`'s to do; without an organiser's PIN there is one role."""
        return role is Role.ORGANISER or self not in _ORGANISERS


_FROM_ORGANISERS_PAGE = frozenset({Cover.ALL_DUE, Cover.PIN, Cover.VOLUNTEERS_PIN})

_ORGANISERS = _FROM_ORGANISERS_PAGE | {Cover.ERASE, Cover.ORGANISER, Cover.LEAVE}


@QmlElement
@QmlUncreatable("made in kiosk.app")
class StaffDesk(QObject):
    """Made once; opened and closed by the steps of the flow."""

    changed = Signal()

    def __init__(self, shell: Shell, tasks: Tasks, options: Options) -> None:
        """Where the window stands at the choosing of PINs, that begins at once."""
        super().__init__()
        self._shell = shell
        self._keyboard = shell.keyboard
        self._visits = Visits(tasks.store)
        self._step = Step.ATTRACT
        # Who came in, and as whom they act now: what is the organiser's asks for that PIN first.
        self._entered = self._role = Role.VOLUNTEER
        self._cover = self._wanted = Cover.NONE
        self._is_acting = False
        self._note = self._fault = self._done_to = ""
        self._book = PinBook(options.data / FILE_NAME, options.clock)
        # The store's lane: a print job never keeps anybody waiting at the PIN.
        self._pin = StaffPin(self._book, tasks.store, self._enter, self._go_back)
        self._organisers = StaffPin(
            self._book, tasks.store, self._let_organiser_in, self.uncover, asks_for=Role.ORGANISER
        )
        self._new_pins = {
            role: StaffPin(self._book, tasks.store, self._take_new_pin, self.uncover, role)
            for role in (Role.VOLUNTEER, Role.ORGANISER)
        }
        self._first_pins = {
            role: StaffPin(self._book, tasks.store, self._first_chosen, None, role)
            for role in (Role.VOLUNTEER, Role.ORGANISER)
        }
        self._shown = Shown(
            options, shell.languages, tasks.store, self._store, self._ask, self._act, self._tell
        )
        self._choice = self._shown.choice
        self._safety = StaffSafety(shell.languages, options.data, options.campaign.event)
        self._sheet = StaffSheet(options, tasks, self._store)
        self._printing = SheetPrinting(
            options, tasks, self._sheet, lambda: self._step is Step.STAFF
        )
        shell.stepChanged.connect(self._follow)
        if shell.flow.step is Step.PINS:
            self._step = Step.PINS
            self._first_pins[self._lacking].open()

    # --- verbs ------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, row: int) -> None:
        """Chooses the signature in `row`."""
        self._choice.show(self._shown.rows.at(row))
        self._say()

    @Slot()
    def letGo(self) -> None:
        """Chooses nothing."""
        self._choice.show(None)
        self._say()

    @Slot(str)
    def cover(self, name: str) -> None:
        """Lays `name`, a value of `Cover`, over the page.

        What is the organiser's asks a volunteer for that PIN first, and goes on with it.
        """
        wanted = Cover(name)
        if self._is_acting or self._step is not Step.STAFF or not self._fits(wanted):
            return
        if not wanted.is_open_to(self._role):
            self._wanted = wanted
            self._lay(Cover.ASK_ORGANISER)
            self._organisers.open()
            return
        self._lay(wanted)
        if wanted is Cover.DUPLICATES:
            self._shown.wants_pairs = True
            self._shown.reread()
        elif wanted is Cover.PIN:
            self._new_pins[Role.ORGANISER].open()
        elif wanted is Cover.VOLUNTEERS_PIN:
            self._new_pins[Role.VOLUNTEER].open()

    @Slot()
    def uncover(self) -> None:
        """Back to what lay beneath; nothing is done."""
        self._close_pins()
        if self._cover is Cover.DUPLICATES:
            self._shown.wants_pairs = False
            self._shown.pairs.forget()
        self._lay(self._cover.beneath)

    @Slot()
    def saveCorrection(self) -> None:
        """Writes what stands in the fields, or says at them why not."""
        if (fields := self._choice.corrected()) is None:
            return
        name, role, organisation = fields
        is_organiser = self.isOrganiser
        self._act_on_choice(
            lambda store, one: store.correct(
                one, name=name, role=role, organisation=organisation, as_organiser=is_organiser
            ),
            "corrected",
        )

    @Slot()
    def hold(self) -> None:
        self._act_on_choice(Store.hold, "held")

    @Slot()
    def release(self) -> None:
        self._act_on_choice(Store.release, "released")

    @Slot()
    def strike(self) -> None:
        self._act_on_choice(Store.strike, "struck")

    @Slot()
    def withdraw(self) -> None:
        """Takes the chosen signature back for good, after that was asked."""
        if self._cover is Cover.WITHDRAW:
            self._act_on_choice(Store.withdraw, "withdrawn")

    @Slot(str)
    def erase(self, typed: str) -> None:
        """Erases what was asked for, where `typed` is its number, or how many are due."""
        if self._cover is Cover.ALL_DUE:
            if self._shown.retention.erase(typed):
                self._lay(Cover.ORGANISER)
        elif self._cover is Cover.ERASE and self._choice.confirm(typed):
            self._act_on_choice(erase, "erased")

    @Slot()
    def undo(self) -> None:
        """Takes back the latest act on the chosen signature."""
        self._act_on_choice(Store.undo, "undone")

    @Slot()
    def undoLast(self) -> None:
        """Takes back the latest act of all, and chooses the signature it was done to."""
        self._act(Store.undo, "undone")

    @Slot()
    def pauseOrResume(self) -> None:
        """Asks whether the table is to be closed for a while, or opens it again at once."""
        if self._shell.flow.is_paused:
            self._note_and_make(EntryType.RESUMED, Move.RESUME)
        else:
            self.cover(Cover.PAUSE)

    @Slot()
    def pause(self) -> None:
        """Closes the table for a while, after that was asked."""
        if self._cover is Cover.PAUSE:
            self._note_and_make(EntryType.PAUSED, Move.PAUSE)

    @Slot()
    def finish(self) -> None:
        """Back to the attract page."""
        if self._step is Step.STAFF:
            self._shell.unsaved_seen()
            self._shell.make(Move.LEAVE)

    @Slot()
    def leave(self) -> None:
        """Closes the program, after it was asked for."""
        if self._cover is Cover.LEAVE and self._step is Step.STAFF:
            self._shell.leave()

    @Slot()
    def printSheet(self) -> None:
        """Draws the sheet, then opens the print page with it."""
        self._printing.start()

    # --- state ------------------------------------------------------------------------------

    @Property(PrintDesk, constant=True)
    def printing(self) -> PrintDesk:
        return self._printing.desk

    @Property(StaffPin, constant=True)
    def pin(self) -> StaffPin:
        return self._pin

    @Property(StaffPin, notify=changed)
    def firstPin(self) -> StaffPin:
        """Where the PIN is chosen that lacks before the first public page."""
        return self._first_pins[self._lacking]

    @Property(StaffPin, constant=True)
    def organisersPin(self) -> StaffPin:
        """Where the organiser's PIN is asked for, before what is the organiser's."""
        return self._organisers

    @Property(StaffPin, notify=changed)
    def newPin(self) -> StaffPin:
        """Where the organiser chooses another PIN: the volunteers', or their own."""
        is_volunteers = self._cover is Cover.VOLUNTEERS_PIN
        return self._new_pins[Role.VOLUNTEER if is_volunteers else Role.ORGANISER]

    @Property(StaffRows, constant=True)
    def rows(self) -> StaffRows:
        return self._shown.rows

    @Property(StaffFind, constant=True)
    def find(self) -> StaffFind:
        return self._shown.find

    @Property(StaffNumbers, constant=True)
    def numbers(self) -> StaffNumbers:
        return self._shown.numbers

    @Property(StaffSafety, constant=True)
    def safety(self) -> StaffSafety:
        return self._safety

    @Property(StaffChoice, constant=True)
    def choice(self) -> StaffChoice:
        return self._choice

    @Property(StaffPairs, constant=True)
    def pairs(self) -> StaffPairs:
        return self._shown.pairs

    @Property(StaffRetention, constant=True)
    def retention(self) -> StaffRetention:
        return self._shown.retention

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
        return self._shown.rows.place(chosen.id) if chosen is not None else -1

    @Property(str, notify=changed)
    def covered(self) -> str:
        """A value of `Cover`."""
        return self._cover.value

    @Property(bool, notify=changed)
    def isOrganiser(self) -> bool:
        """Whoever is here may do what only organisers may."""
        return self._role is Role.ORGANISER

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """An act is on its way to the disk."""
        return self._is_acting

    @Property(bool, notify=changed)
    def isPaused(self) -> bool:
        return self._shell.flow.is_paused

    @Property(str, notify=changed)
    def note(self) -> str:
        """The last act: `corrected`, `held`, `released`, `struck`, `withdrawn`, `erased`, `same`,
        `different`, `undone`, `nothing to undo`, `own pin`, `volunteers pin`.
        """
        return self._note

    @Property(str, notify=changed)
    def doneTo(self) -> str:
        """Whose signature the last act was done to, as it was before: number and line."""
        return self._done_to

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What the disk refused, in a sentence with its remedy."""
        return self._fault

    # --- within -----------------------------------------------------------------------------

    def show_safety(self) -> None:
        """Says where signatures are safe now, whether or not the page is open."""
        if self._shell.store is not None:
            self._safety.show(self._shell.store, self._shell.unsaved)

    def _store(self) -> Store:
        """On the store's thread."""
        store = self._shell.store
        if store is None:
            raise ProgramFault("the staff page asked for the store before it was open")
        return store

    def _enter(self, role: Role) -> None:
        if self._step is Step.PIN:
            self._entered = self._role = role
            self._shell.make(Move.ENTER)

    def _go_back(self) -> None:
        if self._step is Step.PIN:
            self._shell.make(Move.BACK)

    @property
    def _lacking(self) -> Role:
        """Whose PIN is chosen first, or was chosen last."""
        return Role.ORGANISER if self._book.is_set else Role.VOLUNTEER

    def _first_chosen(self, role: Role) -> None:
        self._first_pins[role].close()
        if role is Role.VOLUNTEER:
            self._first_pins[Role.ORGANISER].open()
            self.changed.emit()
        else:
            self._shell.make(Move.PINS_CHOSEN)

    def _take_new_pin(self, role: Role) -> None:
        self.uncover()
        self._say("own pin" if role is Role.ORGANISER else "volunteers pin")

    def _let_organiser_in(self, role: Role) -> None:
        """Only for what was asked for: afterwards the volunteer is there again."""
        if self._cover is Cover.ASK_ORGANISER:
            self._organisers.close()
            self._role = role
            self._cover = Cover.NONE
            self.cover(self._wanted)
            if self._cover is Cover.NONE:  # what was asked for is no more
                self._lay(Cover.NONE)

    def _note_and_make(self, kind: EntryType, move: Move) -> None:
        if self._step is not Step.STAFF:
            return
        self._ask(lambda store: store.note(kind), lambda _: None)
        self._shell.unsaved_seen()
        self._shell.make(move)

    def _follow(self) -> None:
        before, self._step = self._step, self._shell.flow.step
        if before is self._step:
            return
        if before is Step.PIN:
            self._pin.close()
        if before is Step.STAFF:
            self._close()
        if self._step is Step.PIN:
            self._pin.open()
        if self._step is Step.STAFF:
            self._shown.reread()
            if self._shell.unsaved is not None:
                self._say(fault=str(self._shell.unsaved[1]))
            self._tell()

    def _close(self) -> None:
        """No name stays on the page, or in it."""
        self._visits.end()
        self._close_pins()
        self._shown.forget()
        self._sheet.forget()
        self._entered = Role.VOLUNTEER
        self._printing.close()
        self._note = self._fault = self._done_to = ""
        self._is_acting = False
        self._lay(Cover.NONE)

    def _close_pins(self) -> None:
        for pin in (self._organisers, *self._new_pins.values()):
            pin.close()

    def _lay(self, cover: Cover) -> None:
        self._cover = cover
        if cover is Cover.NONE:
            self._role = self._entered
        self._choice.ask()
        self._note = self._fault = ""
        self.changed.emit()

    def _fits(self, cover: Cover) -> bool:
        """Whether what is chosen, or due, is such that `cover` asks about it."""
        if cover is Cover.WITHDRAW:
            return self._choice.canWithdraw
        if cover is Cover.ERASE:
            return self._choice.canErase
        return cover is not Cover.ALL_DUE or self._shown.retention.due == "now"

    def _act_on_choice(self, act: Callable[[Store, UUID], Signature | None], note: str) -> None:
        chosen = self._choice.signature
        if chosen is not None and not self._is_acting:
            self._done_to = self._choice.who
            self._act(lambda store: act(store, chosen.id), note, self._end_question)

    def _act(self, act: Act, note: str, then: Callable[[Signature], None] | None = None) -> None:
        """Does it, reads everything anew, and tells `then` of the signature it was done to."""
        if self._is_acting or self._step is not Step.STAFF:
            return
        read_now = self._shown.reading()

        def work(store: Store) -> tuple[Signature | None, Reading]:
            return act(store), read_now(store)

        def done(result: tuple[Signature | None, Reading]) -> None:
            after, reading = result
            self._is_acting = False
            self._choice.stopCorrecting()
            if after is not None and then is not None:
                then(after)
            self._shown.show(reading)
            if after is not None:
                self._choice.show(after)
            self._say(note if after is not None else "nothing to undo")
            self._shell.refresh_count()

        self._is_acting = True
        self._ask(work, done)
        self.changed.emit()

    def _end_question(self, _: Signature) -> None:
        self._lay(Cover.NONE)

    def _ask(self, work: Callable[[Store], T], done: Callable[[T], None]) -> None:
        """Runs `work` on the store's thread, then `done` here, if this visit still lasts."""
        if self._step is not Step.STAFF:
            return

        def ended(end: Ended[T]) -> None:
            match end:
                case Done(result):
                    done(result)
                case Failed(fault):
                    self._failed(str(fault))
                case _:
                    self._failed("")

        self._visits.submit(lambda: work(self._store()), ended)

    def _failed(self, fault: str) -> None:
        """Said over the page itself; what did happen before the fault is read anew."""
        was_acting, self._is_acting = self._is_acting, False
        if self._cover in (Cover.WITHDRAW, Cover.ERASE):
            self._lay(Cover.NONE)
        self._say(fault=fault)
        self._shown.failed()
        if was_acting:
            self._shown.reread()

    def _tell(self) -> None:
        self.show_safety()
        self.changed.emit()

    def _say(self, note: str = "", fault: str = "") -> None:
        self._note, self._fault = note, fault
        self.changed.emit()
