"""The object behind the staff page: opens with the PIN, changes the ledger, pauses, leaves.

It connects what the page shows (`view`, `pin`, `sheet`) with the flow and the store, which it uses
only on the store's thread. After every change the ledger is read again, so that the page shows
what is saved and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import ProgramFault
from kiosk.printing import PrintSystem
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.flow.steps import Move, Step
from kiosk.signing.signature import Signature
from kiosk.staff.pin import FILE_NAME, PinBook, Role
from kiosk.store import Store
from kiosk.ui.access.languages import Languages
from kiosk.ui.keys.keyboard import Keyboard
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.organiser.list_export import ListExport
from kiosk.ui.organiser.names_import import NamesImport
from kiosk.ui.organiser.table_merge import TableMerge
from kiosk.ui.printing.backend import PrintBackend
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.staff.chosen import ChosenSignature
from kiosk.ui.staff.dialog import Dialog
from kiosk.ui.staff.duplicates import Change, DuplicatePairs
from kiosk.ui.staff.numbers import StaffNumbers
from kiosk.ui.staff.pin import StaffPin
from kiosk.ui.staff.reading import Reading
from kiosk.ui.staff.reset import StaffReset
from kiosk.ui.staff.retention import StaffRetention
from kiosk.ui.staff.safety import StaffSafety
from kiosk.ui.staff.search import SignatureSearch
from kiosk.ui.staff.sheet import StaffSheet
from kiosk.ui.staff.signature_list import SignatureList
from kiosk.ui.staff.view import StaffView, erase
from kiosk.ui.tasks import Done, Failed, PageTasks, TaskEnd, Tasks

T = TypeVar("T")


@qml_type
class StaffBackend(QObject):
    """Made once; the steps of the flow open and close it."""

    changed = Signal()

    printing = member(PrintBackend, "_printing")
    pin = member(StaffPin, "_pin")
    organisersPin = member(StaffPin, "_organisers")
    """Where the organiser's PIN is asked for, before a dialog that needs it."""
    reset = member(StaffReset, "_reset")
    """Where forgotten PINs are chosen again."""
    rows = member(SignatureList, "_view.rows")
    find = member(SignatureSearch, "_view.find")
    numbers = member(StaffNumbers, "_view.numbers")
    languages = member(Languages, "_kiosk.languages")
    safety = member(StaffSafety, "_safety")
    choice = member(ChosenSignature, "_chosen")
    pairs = member(DuplicatePairs, "_view.pairs")
    retention = member(StaffRetention, "_view.retention")
    sheet = member(StaffSheet, "_sheet")
    lists = member(ListExport, "_lists")
    """Where the organiser writes lists."""
    tables = member(TableMerge, "_tables")
    """Where other tables are merged."""
    imports = member(NamesImport, "_imports")
    """Where names from elsewhere are taken in."""
    keyboard = member(Keyboard, "_kiosk.keyboard")
    """The one keyboard on the screen, for corrections."""
    dialog = member(str, "_dialog.value", notify=changed)
    """A value of `Dialog`."""
    isBusy = member(bool, "_is_busy", notify=changed)
    """A change is being saved."""
    isPaused = member(bool, "_kiosk.flow.is_paused", notify=changed)
    lastAct = member(str, "_last_act", notify=changed)
    """What was done last: `corrected`, `held`, `released`, `struck`, `withdrawn`, `erased`,
    `same`, `different`, `undone`, `nothing to undo`, `own pin`, `volunteers pin`,
    `both pins`.
    """
    lastActOn = member(str, "_last_act_on", notify=changed)
    """Number and line of the signature that was changed last, as it was before."""
    fault = member(str, "_fault", notify=changed)
    """Why the last change failed, in a sentence with a remedy."""

    def __init__(self, kiosk: Kiosk, tasks: Tasks) -> None:
        """If the window is at the step where PINs are chosen, their page opens at once."""
        super().__init__()
        self._kiosk, options = kiosk, kiosk.options
        self._page_tasks = PageTasks(tasks.store)
        self._step = Step.ATTRACT
        # The role of the PIN that was entered, and the role that counts now: a volunteer who
        # enters the organiser's PIN for one dialog is the organiser until that dialog closes.
        self._entered_as = self._role = Role.VOLUNTEER
        self._dialog = self._wanted_dialog = Dialog.NONE
        self._is_busy = False
        self._last_act = self._fault = self._last_act_on = ""
        self._book = PinBook(options.data / FILE_NAME, options.clock)
        # PINs are checked on the store's queue, so that they never wait for a print job.
        self._pin = StaffPin(self._book, tasks.store, self._enter, self._go_back)
        self._organisers = StaffPin(
            self._book,
            tasks.store,
            self._organiser_entered,
            self.closeDialog,
            asks_for=Role.ORGANISER,
        )
        self._new_pins = {
            role: StaffPin(self._book, tasks.store, self._take_new_pin, self.closeDialog, role)
            for role in (Role.VOLUNTEER, Role.ORGANISER)
        }
        self._first_pins = {
            role: StaffPin(self._book, tasks.store, self._first_pin_chosen, None, role)
            for role in (Role.VOLUNTEER, Role.ORGANISER)
        }
        self._reset = StaffReset(
            self._book,
            options.campaign.key,
            options.clock,
            tasks.store,
            self._leave_reset,
            self._pins_reset,
        )
        self._view = StaffView(
            options,
            kiosk.languages,
            tasks.store,
            self._store,
            self._run_on_store,
            self._change,
            self._update,
        )
        self._chosen = self._view.choice
        self._safety = StaffSafety(kiosk.languages, options.data, options.campaign.event)
        self._sheet = StaffSheet(options, tasks, self._store)
        self._lists = ListExport(options, kiosk.languages, tasks)
        self._tables = TableMerge(options, tasks, self._store, self._ledger_changed)
        self._imports = NamesImport(options, tasks, self._store, self._ledger_changed)
        paper, printer = options.settings.paper, options.settings.printer
        self._printing = PrintBackend(tasks, paper, printer, _open_print_system)
        self._opens_print_page = False
        self._sheet.job.changed.connect(self._open_print_page)
        kiosk.stepChanged.connect(self._follow)
        if kiosk.flow.step is Step.PINS:
            self._step = Step.PINS
            self._first_pins[self._missing_pin].open()

    @Slot()
    def forgot(self) -> None:
        """From the PIN page to the one where forgotten PINs are chosen again."""
        if self._step is Step.PIN:
            self._kiosk.make(Move.FORGOT)

    @Slot(int)
    def choose(self, row: int) -> None:
        self._chosen.show(self._view.rows.at(row))
        self._show_message()

    @Slot()
    def clearChoice(self) -> None:
        self._chosen.show(None)
        self._show_message()

    @Slot(str)
    def openDialog(self, name: str) -> None:
        """Opens the dialog `name`, a value of `Dialog`.

        If only the organiser may open it, a volunteer is asked for the organiser's PIN first.
        """
        wanted = Dialog(name)
        if self._is_busy or self._step is not Step.STAFF or not self._applies(wanted):
            return
        if not wanted.is_open_to(self._role):
            self._wanted_dialog = wanted
            self._set_dialog(Dialog.ASK_ORGANISER)
            self._organisers.open()
            return
        self._set_dialog(wanted)
        if wanted is Dialog.DUPLICATES:
            self._view.wants_pairs = True
            self._view.refresh()
        elif wanted is Dialog.PIN:
            self._new_pins[Role.ORGANISER].open()
        elif wanted is Dialog.VOLUNTEERS_PIN:
            self._new_pins[Role.VOLUNTEER].open()
        elif wanted is Dialog.EXPORT:
            self._lists.open()
        elif wanted is Dialog.TABLES:
            self._tables.open()
        elif wanted is Dialog.IMPORT:
            self._imports.open()

    @Slot()
    def closeDialog(self) -> None:
        self._close_pins()
        if self._dialog is Dialog.DUPLICATES:
            self._view.wants_pairs = False
            self._view.pairs.forget()
        self._leave_organisers_pages()
        self._set_dialog(self._dialog.parent)

    @Slot()
    def saveCorrection(self) -> None:
        """Saves the correction, unless a field says why it cannot be saved."""
        if (fields := self._chosen.corrected()) is None:
            return
        name, role, organisation = fields
        is_organiser = self._role is Role.ORGANISER
        self._change_chosen(
            lambda store, one: store.correct(
                one, name=name, role=role, organisation=organisation, as_organiser=is_organiser
            ),
            "corrected",
        )

    @Slot()
    def hold(self) -> None:
        self._change_chosen(Store.hold, "held")

    @Slot()
    def release(self) -> None:
        self._change_chosen(Store.release, "released")

    @Slot()
    def strike(self) -> None:
        self._change_chosen(Store.strike, "struck")

    @Slot()
    def withdraw(self) -> None:
        """Withdraws the chosen signature for good, once the dialog has asked."""
        if self._dialog is Dialog.WITHDRAW:
            self._change_chosen(Store.withdraw, "withdrawn")

    @Slot(str)
    def erase(self, typed: str) -> None:
        """Erases what the dialog asks about, if `typed` is its number, or how many are due."""
        if self._dialog is Dialog.ALL_DUE:
            if self._view.retention.erase(typed):
                self._set_dialog(Dialog.ORGANISER)
        elif self._dialog is Dialog.ERASE and self._chosen.confirm(typed):
            self._change_chosen(erase, "erased")

    @Slot()
    def undo(self) -> None:
        """Undoes the last change of the chosen signature."""
        self._change_chosen(Store.undo, "undone")

    @Slot()
    def undoLast(self) -> None:
        """Undoes the last change of all, and chooses the signature that was changed."""
        self._change(Store.undo, "undone")

    @Slot()
    def pauseOrResume(self) -> None:
        """Opens the dialog that pauses signing; or resumes it at once."""
        if self._kiosk.flow.is_paused:
            self._note_and_move(EntryType.RESUMED, Move.RESUME)
        else:
            self.openDialog(Dialog.PAUSE)

    @Slot()
    def pause(self) -> None:
        """Pauses signing, once the dialog has asked."""
        if self._dialog is Dialog.PAUSE:
            self._note_and_move(EntryType.PAUSED, Move.PAUSE)

    @Slot()
    def finish(self) -> None:
        """Back to the attract page."""
        if self._step is Step.STAFF:
            self._kiosk.unsaved = None
            self._kiosk.make(Move.LEAVE)

    @Slot()
    def leave(self) -> None:
        """Closes the program, once the dialog has asked."""
        if self._dialog is Dialog.LEAVE and self._step is Step.STAFF:
            self._kiosk.leave()

    @Slot()
    def printSheet(self) -> None:
        """Draws the sheet, then opens the print page with it."""
        self._opens_print_page = True
        self._sheet.save()

    @Property(StaffPin, notify=changed)
    def firstPin(self) -> StaffPin:
        """Where the first PINs are chosen, before the first public page."""
        return self._first_pins[self._missing_pin]

    @Property(StaffPin, notify=changed)
    def newPin(self) -> StaffPin:
        """Where the organiser chooses a new PIN, for the volunteers or the organiser."""
        is_volunteers = self._dialog is Dialog.VOLUNTEERS_PIN
        return self._new_pins[Role.VOLUNTEER if is_volunteers else Role.ORGANISER]

    @Property(int, notify=changed)
    def chosenRow(self) -> int:
        """The row of the chosen signature in `rows`; -1 for none."""
        chosen = self._chosen.signature
        return self._view.rows.row_of(chosen.id) if chosen is not None else -1

    def show_safety(self) -> None:
        """Updates where signatures are saved, whether or not the page is open."""
        if self._kiosk.store is not None:
            self._safety.show(self._kiosk.store, self._kiosk.unsaved)

    def _store(self) -> Store:
        """On the store's thread."""
        store = self._kiosk.store
        if store is None:
            raise ProgramFault("the staff page asked for the store before it was open")
        return store

    def _enter(self, role: Role) -> None:
        if self._step is Step.PIN:
            self._entered_as = self._role = role
            self._kiosk.make(Move.ENTER)

    def _leave_reset(self) -> None:
        if self._step is Step.RESET:
            self._kiosk.make(Move.BACK)

    def _pins_reset(self) -> None:
        """Both PINs are new: whoever chose them sees the staff page, as a volunteer."""
        if self._step is Step.RESET:
            self._entered_as = self._role = Role.VOLUNTEER
            self._kiosk.make(Move.PINS_CHOSEN)
            self._show_message("both pins")

    def _go_back(self) -> None:
        if self._step is Step.PIN:
            self._kiosk.make(Move.BACK)

    @property
    def _missing_pin(self) -> Role:
        """The role whose PIN is missing at the first start."""
        return Role.ORGANISER if self._book.is_set else Role.VOLUNTEER

    def _first_pin_chosen(self, role: Role) -> None:
        self._first_pins[role].close()
        if role is Role.VOLUNTEER:
            self._first_pins[Role.ORGANISER].open()
            self.changed.emit()
        else:
            self._kiosk.make(Move.PINS_CHOSEN)

    def _take_new_pin(self, role: Role) -> None:
        self.closeDialog()
        self._show_message("own pin" if role is Role.ORGANISER else "volunteers pin")

    def _organiser_entered(self, role: Role) -> None:
        """The organiser's PIN was entered: opens the dialog that was asked for, in that role."""
        if self._dialog is Dialog.ASK_ORGANISER:
            self._organisers.close()
            self._role = role
            self._dialog = Dialog.NONE
            self.openDialog(self._wanted_dialog)
            if self._dialog is Dialog.NONE:  # the dialog does not apply any more
                self._set_dialog(Dialog.NONE)

    def _note_and_move(self, kind: EntryType, move: Move) -> None:
        if self._step is not Step.STAFF:
            return
        self._run_on_store(lambda store: store.note(kind), lambda _: None)
        self._kiosk.unsaved = None
        self._kiosk.make(move)

    def _follow(self) -> None:
        before, self._step = self._step, self._kiosk.flow.step
        if before is self._step:
            return
        if before is Step.PIN:
            self._pin.close()
        if before is Step.RESET:
            self._reset.close()
        if before is Step.STAFF:
            self._leave_page()
        if self._step is Step.PIN:
            self._pin.open()
        if self._step is Step.RESET:
            self._reset.open()
        if self._step is Step.STAFF:
            self._view.refresh()
            if self._kiosk.unsaved is not None:
                self._show_message(fault=str(self._kiosk.unsaved[1]))
            self._update()

    def _open_print_page(self) -> None:
        """Once the sheet is saved, if somebody asked to print it and the page is still open."""
        if self._opens_print_page and not self._sheet.job.isRunning:
            self._opens_print_page = False
            if self._sheet.job.ended == "done" and self._step is Step.STAFF:
                self._printing.open(Path(self._sheet.path))

    def _leave_page(self) -> None:
        """The page is left: removes every name from it."""
        self._page_tasks.end()
        self._close_pins()
        self._view.forget()
        self._sheet.job.forget()
        self._leave_organisers_pages()
        self._entered_as = Role.VOLUNTEER
        self._opens_print_page = False
        self._printing.close()
        self._last_act = self._fault = self._last_act_on = ""
        self._is_busy = False
        self._set_dialog(Dialog.NONE)

    def _close_pins(self) -> None:
        for pin in (self._organisers, *self._new_pins.values()):
            pin.close()

    def _leave_organisers_pages(self) -> None:
        self._lists.forget()
        self._tables.forget()
        self._imports.forget()

    def _ledger_changed(self) -> None:
        """Signatures came in or were taken back: everything is read again."""
        self._view.refresh()
        self._kiosk.refresh_count()

    def _set_dialog(self, dialog: Dialog) -> None:
        self._dialog = dialog
        if dialog is Dialog.NONE:
            self._role = self._entered_as
        self._chosen.ask()
        self._last_act = self._fault = ""
        self.changed.emit()

    def _applies(self, dialog: Dialog) -> bool:
        """Whether `dialog` applies to what is chosen or due."""
        if dialog is Dialog.WITHDRAW:
            return self._chosen.isLive
        if dialog is Dialog.ERASE:
            return self._chosen.canErase
        return dialog is not Dialog.ALL_DUE or self._view.retention.due == "now"

    def _change_chosen(self, change: Callable[[Store, UUID], Signature | None], note: str) -> None:
        chosen = self._chosen.signature
        if chosen is not None and not self._is_busy:
            self._last_act_on = self._chosen.who
            self._change(
                lambda store: change(store, chosen.id),
                note,
                lambda _: self._set_dialog(Dialog.NONE),
            )

    def _change(
        self, change: Change, note: str, then: Callable[[Signature], None] | None = None
    ) -> None:
        """Makes a change, reads the ledger again, and calls `then` with the changed signature."""
        if self._is_busy or self._step is not Step.STAFF:
            return
        read_now = self._view.reading()

        def work(store: Store) -> tuple[Signature | None, Reading]:
            return change(store), read_now(store)

        def done(result: tuple[Signature | None, Reading]) -> None:
            after, reading = result
            self._is_busy = False
            self._chosen.stopCorrecting()
            if after is not None and then is not None:
                then(after)
            self._view.show(reading)
            if after is not None:
                self._chosen.show(after)
            self._show_message(note if after is not None else "nothing to undo")
            self._kiosk.refresh_count()

        self._is_busy = True
        self._run_on_store(work, done)
        self.changed.emit()

    def _run_on_store(self, work: Callable[[Store], T], done: Callable[[T], None]) -> None:
        """Runs `work` on the store's thread, then `done` here, if the page was not left by then."""
        if self._step is not Step.STAFF:
            return

        def ended(end: TaskEnd[T]) -> None:
            match end:
                case Done(result):
                    done(result)
                case Failed(fault):
                    self._failed(str(fault))
                case _:
                    self._failed("")

        self._page_tasks.submit(lambda: work(self._store()), ended)

    def _failed(self, fault: str) -> None:
        """Shows the fault on the page itself, and reads again what may have changed before it."""
        was_acting, self._is_busy = self._is_busy, False
        if self._dialog in (Dialog.WITHDRAW, Dialog.ERASE):
            self._set_dialog(Dialog.NONE)
        self._show_message(fault=fault)
        self._view.failed()
        if was_acting:
            self._view.refresh()

    def _update(self) -> None:
        self.show_safety()
        self.changed.emit()

    def _show_message(self, note: str = "", fault: str = "") -> None:
        self._last_act, self._fault = note, fault
        self.changed.emit()


def _open_print_system() -> PrintSystem:
    from kiosk.ui.printing.system import open_system  # not needed before something is printed

    return open_system()
