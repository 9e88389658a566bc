"""The root of what QML sees: where the kiosk stands, and the verbs people can do.

Follows the core's flow table and never decides where a move leads. What each page shows is
kept by the smaller adapters beside it; the disk is reached only on the store's thread.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import ProgramFault, WorldFault
from kiosk.signing.flow.steps import ENDS_SESSION, Flow, Move, Step
from kiosk.staff import pin_file
from kiosk.ui.access.aids import Aids
from kiosk.ui.access.languages import Languages
from kiosk.ui.access.ruler import Ruler
from kiosk.ui.access.voice import Voice
from kiosk.ui.input.watch import Watch
from kiosk.ui.options import Options
from kiosk.ui.sign.campaign_words import CampaignWords
from kiosk.ui.tasks import Done, Ended, Failed, Tasks

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.signing.signature import Signature
    from kiosk.store import Store
    from kiosk.ui.keys.keyboard import Keyboard
    from kiosk.ui.sign.desk import Pending, SignDesk
    from kiosk.ui.sign.form import Form
    from kiosk.ui.sign.form_field import CanDraw
    from kiosk.ui.sign.ink_pad import InkPad
    from kiosk.ui.sign.thanks import Thanks
    from kiosk.ui.staff.desk import StaffDesk
else:
    # What the first frame does not show is loaded after it; QML finds out what it is by then.
    Form = InkPad = Keyboard = StaffDesk = Thanks = QObject

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NOTED = frozenset({Move.ENTER, Move.LEAVE, Move.PAUSE, Move.RESUME, Move.WALKED_AWAY})
"""Moves the log tells of."""

_PARTS = frozenset({Step.LINE, Step.REVIEW, Step.ADDRESS, Step.PAD})
"""Steps that one page shows, so that nothing on it is made anew between them."""

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Kiosk(QObject):
    """State as properties, what people do as slots; made once, in `kiosk.app`."""

    stepChanged = Signal()
    countChanged = Signal()
    problemChanged = Signal()
    faultChanged = Signal()
    staffChanged = Signal()
    left = Signal()
    saved = Signal()
    wiped = Signal()  # a session has ended: what was shown of it is on its way out

    def __init__(self, options: Options, tasks: Tasks, can_draw: CanDraw) -> None:
        super().__init__()
        campaign = options.campaign
        self.options = options
        has_pins = pin_file.are_chosen(options.data)
        self.flow = Flow(Step.ATTRACT if has_pins else Step.PINS)
        self.store: Store | None = None
        self._tasks = tasks
        self._can_draw = can_draw
        self._desk: SignDesk | None = None
        self._aids = Aids(campaign.colours, options.look, reduced_motion=options.reduced_motion)
        self._words = CampaignWords(campaign, options.source)
        self._watch = Watch(options.clock, options.settings)
        self._voice = Voice(self._words.aloud, self._watch)
        self._ruler = Ruler(options.data, options.card_pixels)
        self._languages = Languages(campaign.languages, options.start_language)
        self._staff: StaffDesk | None = None
        self._count = -1
        self._problem = ""
        self._unsaved: tuple[datetime, WorldFault] | None = None
        self._fault: WorldFault | None = None
        self._may_leave = not options.fullscreen
        self._is_recording = False
        self._languages.changed.connect(self._speak)
        self._watch.timeIsUp.connect(self._time_is_up)
        self._speak()

    # --- for the composition root and the staff desk ---------------------------------------

    @property
    def desk(self) -> SignDesk:
        """What signing needs, made when it is first asked for."""
        if self._desk is None:
            from kiosk.ui.sign.desk import SignDesk

            self._desk = SignDesk(self.options, self._can_draw)
            self._desk.speak(self._languages.current)
        return self._desk

    @property
    def unsaved(self) -> tuple[datetime, WorldFault] | None:
        """When somebody was told last that their signature is not saved, and why.

        None once a signature was saved again, or staff have seen it.
        """
        return self._unsaved

    def unsaved_seen(self) -> None:
        """Staff have read it."""
        self._unsaved = None

    def set_staff(self, staff: StaffDesk) -> None:
        """Takes the staff's side of the window, which is made after this object."""
        self._staff = staff
        self.staffChanged.emit()

    def take_store(self, store: Store) -> None:
        """The store is open; from now on signatures reach the disk."""
        self.store = store
        self.refresh_count()

    def show_fault(self, fault: WorldFault) -> None:
        """The kiosk cannot work at all: the window says so in place of every page."""
        _log.error("the kiosk cannot open: %s", type(fault).__name__)
        self._fault = fault
        self._may_leave = True
        self.faultChanged.emit()

    def make(self, move: Move) -> None:
        """Makes a move of the flow, wipes where a session ends, and shows where that leads.

        Raises ProgramFault where the table has no such way.
        """
        session = self.flow.session
        if self._desk is not None:
            self.flow.holds_draft = self._desk.holds_draft
            if self.flow.step is Step.PAD:
                self._desk.ink.leave()
        self.flow.move(move)
        if move in _NOTED:
            _log.info("%s", move.value)
        if self.flow.session != session:
            self._wipe(keeps_choices=move not in ENDS_SESSION and not self.flow.is_paused)
        if self.flow.step is Step.SUPPORT:
            self._words.show_support()
        elif self.flow.step is Step.CODE:
            self.desk.thanks.show_code()
        self._watch.enter(self.flow.step)
        self._voice.stop()
        self._ruler.end()
        self.stepChanged.emit()

    def refresh_count(self) -> None:
        """Asks the store how many have signed tonight."""
        store = self.store
        if store is not None:
            event = self.options.campaign.event.label
            self._tasks.store.submit(lambda: store.count(event), self._counted)

    def recover(self) -> None:
        """After a fault of ours: what was typed stays, and a sentence says what to do.

        A signature that is on its way to the disk goes on: how it ended is told by itself.
        """
        from kiosk.ui import messages

        if self._is_recording:
            return

        self._say(messages.went_wrong())
        if self.flow.step is Step.SAVING:
            self.make(Move.NOT_SAVED)
        elif self.flow.step in (Step.PIN, Step.STAFF):
            self.make(Move.WALKED_AWAY)

    @Slot()
    def leave(self) -> None:
        """Closes the window for good."""
        self._may_leave = True
        self.left.emit()

    # --- verbs ------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        self._try(Move.READ)

    @Slot()
    def sign(self) -> None:
        self._try(Move.SIGN)

    @Slot()
    def goBack(self) -> None:
        self._try(Move.BACK)

    @Slot()
    def seekSupport(self) -> None:
        self._try(Move.SUPPORT)

    @Slot()
    def nextPerson(self) -> None:
        self._try(Move.NEXT_PERSON)

    @Slot()
    def keepWriting(self) -> None:
        """To the question whether what is typed is to be cleared: no."""
        self._try(Move.KEEP)

    @Slot()
    def clearTyped(self) -> None:
        """To the same question: yes."""
        self._try(Move.CLEAR)

    @Slot()
    def startNew(self) -> None:
        """To "Still there?": whoever was here has gone."""
        if self._watch.warningSeconds > 0:
            self._try(Move.WALKED_AWAY)

    @Slot()
    def change(self) -> None:
        """Back to the line, from the review or, to correct what was signed, from thanks."""
        self._try(Move.CHANGE)

    @Slot()
    def showCode(self) -> None:
        """From thanks to the withdrawal code, which is not on the page people photograph."""
        self._try(Move.SHOW_CODE)

    @Slot()
    def draw(self) -> None:
        self._try(Move.DRAW)

    @Slot()
    def giveAddress(self) -> None:
        self._try(Move.ADDRESS)

    @Slot()
    def knock(self) -> None:
        if self._staff is not None:
            self._try(Move.KNOCK)

    @Slot()
    def keepPage(self) -> None:
        self._watch.keep()

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        self._languages.choose(tag)

    @Slot(result=bool)
    def goOn(self) -> bool:
        """Continues to the review; False where the fields say why the line cannot be signed.

        An e-mail address that is none leads to its own page from wherever one comes.
        """
        step = self.flow.step
        if not self.flow.can(Move.CONTINUE):
            return True
        if step is not Step.PAD and not self.desk.check(self._languages.current):
            if (self.desk.form.isRefused and step is Step.LINE) or step is Step.ADDRESS:
                return False
            self.make(Move.CONTINUE)
            self.make(Move.ADDRESS)
            return True
        self.make(Move.CONTINUE)
        return True

    @Slot()
    def submit(self) -> None:
        """Signs what was reviewed; what cannot be signed leads to where it is typed."""
        if not self.flow.can(Move.SUBMIT):
            return
        pending = self.desk.hand_in(self._languages.current)
        if pending is None:
            self.make(Move.CHANGE if self.desk.form.isRefused else Move.ADDRESS)
            return
        self._say("")
        self.make(Move.SUBMIT)
        self._tasks.store.submit(
            lambda: self._record(pending), lambda end: self._recorded(pending, end)
        )
        self._is_recording = True

    # --- state ------------------------------------------------------------------------------

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return self.flow.step.value

    @Property(str, notify=stepChanged)
    def page(self) -> str:
        """Name of the page to show: under a question it is the one the question was asked at."""
        if self.part:
            return "Sign"
        return "Letter" if self.isReadingAside else self.flow.behind.value.capitalize()

    @Property(str, notify=stepChanged)
    def part(self) -> str:
        """Of the page where people sign: line, review, address or pad; "" for any other page."""
        step = self.flow.behind
        if step is Step.SAVING:  # what was reviewed stays in sight
            step = Step.REVIEW
        return step.value if step in _PARTS else ""

    @Property(bool, notify=stepChanged)
    def hasSigned(self) -> bool:
        """On a page after signing, whose button leads on to the next person."""
        return self.flow.behind in (Step.THANKS, Step.CODE)

    @Property(bool, notify=stepChanged)
    def isAsking(self) -> bool:
        """Whether what is typed is to be cleared."""
        return self.flow.step is Step.ASKED

    @Property(bool, notify=stepChanged)
    def isCorrecting(self) -> bool:
        """What is on the page changes a signature that is on disk."""
        return self.flow.is_correcting

    @Property(int, notify=stepChanged)
    def session(self) -> int:
        return self.flow.session

    @Property(bool, notify=stepChanged)
    def busy(self) -> bool:
        """A signature is on its way to the disk."""
        return self.flow.step is Step.SAVING

    @Property(bool, notify=stepChanged)
    def canGoBack(self) -> bool:
        return self.flow.can(Move.BACK)

    @Property(bool, notify=stepChanged)
    def canHandOver(self) -> bool:
        return self.flow.can(Move.NEXT_PERSON)

    @Property(bool, notify=stepChanged)
    def canSeekSupport(self) -> bool:
        return self.flow.can(Move.SUPPORT) and self.flow.step is not Step.SUPPORT

    @Property(bool, notify=stepChanged)
    def canOpenLetter(self) -> bool:
        """The header leads to the letter; attract and the paused page have their own button."""
        return self.flow.can(Move.READ) and self.flow.step not in (Step.ATTRACT, Step.PAUSED)

    @Property(bool, notify=stepChanged)
    def isReadingAside(self) -> bool:
        """The letter lies open beside something else, to which Back leads."""
        return self.flow.behind is Step.READING

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many have signed at this event; -1 while it is not known."""
        return self._count

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        return self._problem

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        """Why the kiosk cannot work at all; "" while it can."""
        return self._fault.what if self._fault else ""

    @Property(str, notify=faultChanged)
    def faultRemedy(self) -> str:
        return self._fault.remedy if self._fault else ""

    @Property(bool, notify=faultChanged)
    def mayLeave(self) -> bool:
        return self._may_leave

    @Property(bool, constant=True)
    def fillsScreen(self) -> bool:
        return self.options.fullscreen

    @Property(Form, constant=True)
    def form(self) -> Form:
        return self.desk.form

    @Property(InkPad, constant=True)
    def ink(self) -> InkPad:
        return self.desk.ink

    @Property(Thanks, constant=True)
    def thanks(self) -> Thanks:
        return self.desk.thanks

    @Property(Aids, constant=True)
    def aids(self) -> Aids:
        return self._aids

    @Property(CampaignWords, constant=True)
    def words(self) -> CampaignWords:
        return self._words

    @Property(Keyboard, constant=True)
    def keyboard(self) -> Keyboard:
        return self.desk.keyboard

    @Property(Watch, constant=True)
    def watch(self) -> Watch:
        return self._watch

    @Property(Voice, constant=True)
    def voice(self) -> Voice:
        return self._voice

    @Property(Ruler, constant=True)
    def ruler(self) -> Ruler:
        return self._ruler

    @Property(Languages, constant=True)
    def languages(self) -> Languages:
        return self._languages

    @Property(StaffDesk, notify=staffChanged)
    def staff(self) -> StaffDesk | None:
        """The staff's side, as soon as the store is open."""
        return self._staff

    # --- within -----------------------------------------------------------------------------

    def _try(self, move: Move) -> None:
        """A tap may come when its page has just gone: then it means nothing."""
        if self.flow.can(move):
            self.make(move)

    def _time_is_up(self) -> None:
        if self.flow.can(Move.WALKED_AWAY):
            self.make(Move.WALKED_AWAY)
        elif self.flow.step in (Step.ATTRACT, Step.PAUSED):
            self._reset_choices()

    def _record(self, pending: Pending) -> tuple[Signature, int, int]:
        """The signature as recorded, its number of this event, and how many have signed there.

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

    def _recorded(self, pending: Pending, end: Ended[tuple[Signature, int, int]]) -> None:
        self._is_recording = False
        match end:
            case Done((signature, place, count)):
                self._saved(pending, signature, place, count)
            case Failed(fault):
                self._not_saved(fault)
            case _:
                self.recover()

    def _saved(self, pending: Pending, signature: Signature, place: int, count: int) -> None:
        _log.info("signature %s is recorded as number %d", signature.id, signature.number)
        self._unsaved = None
        self.desk.show_thanks(pending, place)
        self._take_count(count)
        self.make(Move.SAVED)
        self.saved.emit()

    def _not_saved(self, fault: WorldFault) -> None:
        from kiosk.ui import messages

        self._note_fault(fault)
        self._unsaved = self.options.clock.now(), fault
        self._say(messages.not_saved())
        self.make(Move.NOT_SAVED)

    def _counted(self, end: Ended[int]) -> None:
        match end:
            case Done(count):
                self._take_count(count)
            case Failed(fault):
                self._note_fault(fault)

    def _note_fault(self, fault: WorldFault) -> None:
        _log.error("the store refused: %s", type(fault).__name__)

    def _take_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.countChanged.emit()

    def _say(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problemChanged.emit()

    def _speak(self) -> None:
        self._words.speak(self._languages.current)
        if self._desk is not None:
            self._desk.speak(self._languages.current)
        self._voice.speak(self._languages.current)

    def _reset_choices(self) -> None:
        if not self._aids.is_default:
            self._aids.reset()
        self._voice.reset()
        self._languages.reset()

    def _wipe(self, *, keeps_choices: bool) -> None:
        """Nothing of one person is left for the next."""
        if self._desk is not None:
            self._desk.clear()
        self._words.forget()
        self._say("")
        from kiosk.ui.input import clipboards

        clipboards.clear()
        QGuiApplication.inputMethod().reset()
        if not keeps_choices:
            self._reset_choices()
        self.wiped.emit()
