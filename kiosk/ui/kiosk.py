"""The root object that QML sees: the current step, and a slot for everything people can do.

The flow table in `kiosk.signing.flow` decides where a move leads. Smaller objects beside this one
keep what each page shows. The disk is used only on the store's thread.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.errors import ProgramFault, WorldFault
from kiosk.signing.flow.steps import ENDS_SESSION, Flow, Move, Step
from kiosk.staff import pin_file
from kiosk.ui.access.languages import Languages
from kiosk.ui.access.reading_aids import ReadingAids
from kiosk.ui.access.screen_calibration import ScreenCalibration
from kiosk.ui.access.voice import Voice
from kiosk.ui.input.idle_timer import IdleTimer
from kiosk.ui.options import Options
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.sign.campaign_words import CampaignWords
from kiosk.ui.tasks import Done, Failed, TaskEnd, Tasks

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.signing.signature import Signature
    from kiosk.store import Store
    from kiosk.ui.keys.keyboard import Keyboard
    from kiosk.ui.sign.form import Form
    from kiosk.ui.sign.form_field import CanDraw
    from kiosk.ui.sign.ink_pad import InkPad
    from kiosk.ui.sign.session import Pending, SigningSession
    from kiosk.ui.sign.thanks import Thanks
else:
    # Modules that the first frame does not need are loaded after it. For QML a QObject is enough.
    Form = InkPad = Keyboard = Thanks = QObject

StaffBackend = QObject  # its module knows this one, and QML's lint knows it by its name

_LOGGED = frozenset({Move.ENTER, Move.LEAVE, Move.PAUSE, Move.RESUME, Move.WALKED_AWAY})
"""Moves that are logged."""

_SIGN_PAGE_STEPS = frozenset({Step.LINE, Step.REVIEW, Step.ADDRESS, Step.PAD})
"""Steps that the same page shows, so that nothing typed is lost between them."""

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


@qml_type
class Kiosk(QObject):
    """State is in properties, what people do in slots. `kiosk.app` makes the one object."""

    stepChanged = Signal()
    countChanged = Signal()
    problemChanged = Signal()
    faultChanged = Signal()
    staffChanged = Signal()
    left = Signal()
    saved = Signal()
    sessionEnded = Signal()  # what was shown of it is about to be destroyed

    step = member(str, "flow.step.value", notify=stepChanged)
    isCorrecting = member(bool, "flow.is_correcting", notify=stepChanged)
    """What is typed will change a signature that is already saved."""
    count = member(int, "_count", notify=countChanged)
    """How many have signed at this event; -1 while that is not known."""
    problem = member(str, "_problem", notify=problemChanged)
    fault = member(str, "_fault?.what", notify=faultChanged)
    """Why the kiosk cannot work at all; "" while it can."""
    faultRemedy = member(str, "_fault?.remedy", notify=faultChanged)
    mayLeave = member(bool, "_may_leave", notify=faultChanged)
    fillsScreen = member(bool, "options.fullscreen")
    isPractice = member(bool, "options.campaign.is_practice")
    form = member(Form, "signing_session.form")
    ink = member(InkPad, "signing_session.ink")
    thanks = member(Thanks, "signing_session.thanks")
    readingAids = member(ReadingAids, "_reading_aids")
    words = member(CampaignWords, "_words")
    keyboard = member(Keyboard, "signing_session.keyboard")
    idleTimer = member(IdleTimer, "_idle_timer")
    voice = member(Voice, "_voice")
    calibration = member(ScreenCalibration, "_calibration")
    languages = member(Languages, "_languages")

    def __init__(self, options: Options, tasks: Tasks, can_draw: CanDraw) -> None:
        super().__init__()
        campaign = options.campaign
        self.options = options
        has_pins = pin_file.are_chosen(options.data)
        self.flow = Flow(Step.ATTRACT if has_pins else Step.PINS)
        self.store: Store | None = None
        self._tasks = tasks
        self._can_draw = can_draw
        self._signing_session: SigningSession | None = None
        self._reading_aids = ReadingAids(
            campaign.colours, options.theme, reduced_motion=options.reduced_motion
        )
        self._words = CampaignWords(campaign, options.source)
        self._idle_timer = IdleTimer(options.clock, options.settings)
        self._voice = Voice(self._words.text_to_read, self._idle_timer)
        self._calibration = ScreenCalibration(options.data, options.card_pixels)
        self._languages = Languages(campaign.languages, options.start_language)
        self._staff: StaffBackend | None = None
        self._count = -1
        self._problem = ""
        self.unsaved: tuple[datetime, WorldFault] | None = None
        """When somebody was last told that their signature is not saved, and why.

        None after the next signature that is saved, and once staff have seen it.
        """
        self._fault: WorldFault | None = None
        self._may_leave = not options.fullscreen
        self._is_recording = False
        self._languages.changed.connect(self._use_language)
        self._idle_timer.timeIsUp.connect(self._on_time_up)
        self._use_language()

    @property
    def signing_session(self) -> SigningSession:
        """What the sign page needs; made when it is first used."""
        if self._signing_session is None:
            from kiosk.ui.sign.session import SigningSession

            self._signing_session = SigningSession(self.options, self._can_draw)
            self._signing_session.set_language(self._languages.current)
        return self._signing_session

    def set_staff(self, staff: StaffBackend) -> None:
        """Sets the object behind the staff page, which is made after the first frame."""
        self._staff = staff
        self.staffChanged.emit()

    def take_store(self, store: Store) -> None:
        """The store is open: from now on signatures can be saved."""
        self.store = store
        self.refresh_count()

    def show_fault(self, fault: WorldFault) -> None:
        """The kiosk cannot work at all: shows the fault page instead of every other page."""
        _log.error("the kiosk cannot open: %s", type(fault).__name__)
        self._fault = fault
        self._may_leave = True
        self.faultChanged.emit()

    def make(self, move: Move) -> None:
        """Makes a move of the flow, ends the session if the move does that, shows the next step.

        Raises ProgramFault if the table has no such move here.
        """
        session = self.flow.session
        if self._signing_session is not None:
            self.flow.holds_draft = self._signing_session.holds_draft
            if self.flow.step is Step.PAD:
                self._signing_session.ink.leave()
        self.flow.move(move)
        if move in _LOGGED:
            _log.info("%s", move.value)
        if self.flow.session != session:
            self._end_session(keeps_choices=move not in ENDS_SESSION and not self.flow.is_paused)
        if self.flow.step is Step.SUPPORT:
            self._words.show_support()
        elif self.flow.step is Step.CODE:
            self.signing_session.thanks.show_code()
        self._idle_timer.enter(self.flow.step)
        self._voice.stop()
        self._calibration.close()
        self.stepChanged.emit()

    def refresh_count(self) -> None:
        """Asks the store how many have signed tonight."""
        store = self.store
        if store is not None:
            event = self.options.campaign.event.label
            self._tasks.store.submit(lambda: store.count(event), self._count_read)

    def recover(self) -> None:
        """After a bug: keeps what was typed, and shows a sentence that says what to do.

        While a signature is being saved it does nothing: the end of saving is shown anyway.
        """
        if self._is_recording:
            return
        self._set_problem(
            translate("messages", "Something went wrong on our side. Please try again.")
        )
        if self.flow.step is Step.SAVING:
            self.make(Move.NOT_SAVED)
        elif self.flow.step in (Step.PIN, Step.RESET, Step.STAFF):
            self.make(Move.WALKED_AWAY)

    @Slot()
    def leave(self) -> None:
        """Closes the window for good."""
        self._may_leave = True
        self.left.emit()

    @Slot()
    def openLetter(self) -> None:
        self._try(Move.READ)

    @Slot()
    def sign(self) -> None:
        self._try(Move.SIGN)

    @Slot()
    def goBack(self) -> None:
        self._try(Move.BACK)

    @Slot()
    def openSupport(self) -> None:
        self._try(Move.SUPPORT)

    @Slot()
    def nextPerson(self) -> None:
        self._try(Move.NEXT_PERSON)

    @Slot()
    def keepWriting(self) -> None:
        """Answers no to the question whether to clear what is typed."""
        self._try(Move.KEEP)

    @Slot()
    def clearTyped(self) -> None:
        """Answers yes to the same question."""
        self._try(Move.CLEAR)

    @Slot()
    def startNew(self) -> None:
        """Answers "Start new" to "Still there?"."""
        if self._idle_timer.warningSeconds > 0:
            self._try(Move.WALKED_AWAY)

    @Slot()
    def change(self) -> None:
        """Back to the line: from the review, or from thanks to correct what was signed."""
        self._try(Move.CHANGE)

    @Slot()
    def showCode(self) -> None:
        """From thanks, which people photograph, to the page with the withdrawal code."""
        self._try(Move.SHOW_CODE)

    @Slot()
    def openPad(self) -> None:
        self._try(Move.DRAW)

    @Slot()
    def openEmail(self) -> None:
        self._try(Move.ADDRESS)

    @Slot()
    def openStaff(self) -> None:
        if self._staff is not None:
            self._try(Move.KNOCK)

    @Slot(result=bool)
    def toReview(self) -> bool:
        """Continues to the review. False if the fields say why the line cannot be signed.

        An e-mail address that is not valid leads to the page of the address, from every step.
        """
        step = self.flow.step
        if not self.flow.can(Move.CONTINUE):
            return True
        if step is not Step.PAD and not self.signing_session.check(self._languages.current):
            if (self.signing_session.form.isRefused and step is Step.LINE) or step is Step.ADDRESS:
                return False
            self.make(Move.CONTINUE)
            self.make(Move.ADDRESS)
            return True
        self.make(Move.CONTINUE)
        return True

    @Slot()
    def submit(self) -> None:
        """Signs what was reviewed. If that cannot be signed, goes back to where it is typed."""
        if not self.flow.can(Move.SUBMIT):
            return
        pending = self.signing_session.prepare(self._languages.current)
        if pending is None:
            self.make(Move.CHANGE if self.signing_session.form.isRefused else Move.ADDRESS)
            return
        self._set_problem("")
        self.make(Move.SUBMIT)
        self._tasks.store.submit(
            lambda: self._record(pending), lambda end: self._recorded(pending, end)
        )
        self._is_recording = True

    @Property(str, notify=stepChanged)
    def page(self) -> str:
        """Name of the page to show. Under a question it is the page on which it was asked."""
        if self.part:
            return "Sign"
        return "Letter" if self.isReadingAside else self.flow.behind.value.capitalize()

    @Property(str, notify=stepChanged)
    def part(self) -> str:
        """The part of the sign page: line, review, address or pad; "" on any other page."""
        step = self.flow.behind
        if step is Step.SAVING:  # the review stays visible
            step = Step.REVIEW
        return step.value if step in _SIGN_PAGE_STEPS else ""

    @Property(bool, notify=stepChanged)
    def hasSigned(self) -> bool:
        """On a page after signing, which has its own button for the next person."""
        return self.flow.behind in (Step.THANKS, Step.CODE)

    @Property(bool, notify=stepChanged)
    def isAsking(self) -> bool:
        """Whether the question "Clear what is typed?" is shown."""
        return self.flow.step is Step.ASKED

    @Property(bool, notify=stepChanged)
    def busy(self) -> bool:
        """A signature is being saved."""
        return self.flow.step is Step.SAVING

    @Property(bool, notify=stepChanged)
    def canGoBack(self) -> bool:
        return self.flow.can(Move.BACK)

    @Property(bool, notify=stepChanged)
    def canHandOver(self) -> bool:
        return self.flow.can(Move.NEXT_PERSON)

    @Property(bool, notify=stepChanged)
    def canOpenSupport(self) -> bool:
        return self.flow.can(Move.SUPPORT) and self.flow.step is not Step.SUPPORT

    @Property(bool, notify=stepChanged)
    def canOpenLetter(self) -> bool:
        """The header shows a link to the letter; attract and the paused page have a button."""
        return self.flow.can(Move.READ) and self.flow.step not in (Step.ATTRACT, Step.PAUSED)

    @Property(bool, notify=stepChanged)
    def isReadingAside(self) -> bool:
        """The letter was opened from the sign page; Back leads there."""
        return self.flow.behind is Step.READING

    @Property(StaffBackend, notify=staffChanged)
    def staff(self) -> StaffBackend | None:
        """The object behind the staff page; None until the store is open."""
        return self._staff

    def _try(self, move: Move) -> None:
        """Makes a move, unless the page of the tap has gone by now."""
        if self.flow.can(move):
            self.make(move)

    def _on_time_up(self) -> None:
        if self.flow.can(Move.WALKED_AWAY):
            self.make(Move.WALKED_AWAY)
        elif self.flow.step in (Step.ATTRACT, Step.PAUSED):
            self._reset_aids()

    def _record(self, pending: Pending) -> tuple[Signature, int, int]:
        """Saves the signature. Returns it, its number at this event, and the event's count.

        On the store's thread.
        """
        if self.store is None:
            raise ProgramFault("a signature came before the store")
        event = self.options.campaign.event.label
        if pending.before:
            signature = self.store.amend(pending.before, pending.signature)
        else:
            signature = self.store.record(pending.signature)
        return signature, self.store.place_at(event, signature.id), self.store.count(event)

    def _recorded(self, pending: Pending, end: TaskEnd[tuple[Signature, int, int]]) -> None:
        self._is_recording = False
        match end:
            case Done((signature, place, count)):
                _log.info("signature %s is recorded as number %d", signature.id, signature.number)
                self.unsaved = None
                self.signing_session.show_thanks(pending, place)
                self._set_count(count)
                self.make(Move.SAVED)
                self.saved.emit()
            case Failed(fault):
                self._log_fault(fault)
                self.unsaved = self.options.clock.now(), fault
                text = translate(
                    "messages",
                    "Your signature is not saved yet. What you typed is still here. "
                    "Please try again, or ask the person beside the table.",
                )
                self._set_problem(text)
                self.make(Move.NOT_SAVED)
            case _:
                self.recover()

    def _count_read(self, end: TaskEnd[int]) -> None:
        match end:
            case Done(count):
                self._set_count(count)
            case Failed(fault):
                self._log_fault(fault)

    def _log_fault(self, fault: WorldFault) -> None:
        _log.error("the store refused: %s", type(fault).__name__)

    def _set_count(self, count: int) -> None:
        self._count = count
        self.countChanged.emit()

    def _set_problem(self, problem: str) -> None:
        self._problem = problem
        self.problemChanged.emit()

    def _use_language(self) -> None:
        self._words.set_language(self._languages.current)
        if self._signing_session is not None:
            self._signing_session.set_language(self._languages.current)
        self._voice.set_language(self._languages.current)

    def _reset_aids(self) -> None:
        if not self._reading_aids.is_default:
            self._reading_aids.reset()
        self._voice.reset()
        self._languages.reset()

    def _end_session(self, *, keeps_choices: bool) -> None:
        """Clears everything of this person before the next one comes."""
        if self._signing_session is not None:
            self._signing_session.clear()
        self._words.forget()
        self._set_problem("")
        from kiosk.ui.input import clipboards

        clipboards.clear()
        QGuiApplication.inputMethod().reset()
        if not keeps_choices:
            self._reset_aids()
        self.sessionEnded.emit()
