"""The attendee's and the staff's way through the pages, as a table.

It has no window and no clock: the window reports what happened (a `Move`), the table says which
page follows. Every move that starts a clean session is listed here only.
"""

from __future__ import annotations

from enum import StrEnum

from kiosk.errors import ProgramFault


class Step(StrEnum):
    """A page, or a state of one that people can tell apart."""

    PINS = "pins"
    ATTRACT = "attract"
    LETTER = "letter"
    LINE = "line"
    REVIEW = "review"
    ADDRESS = "address"
    PAD = "pad"
    SAVING = "saving"
    THANKS = "thanks"
    CODE = "code"
    SUPPORT = "support"
    READING = "reading"
    ASKED = "asked"
    PAUSED = "paused"
    PIN = "pin"
    RESET = "reset"
    STAFF = "staff"


class Move(StrEnum):
    """What a person or the program did."""

    PINS_CHOSEN = "pins chosen"
    READ = "read"
    SIGN = "sign"
    BACK = "back"
    CONTINUE = "continue"
    CHANGE = "change"
    ADDRESS = "address"
    DRAW = "draw"
    SUBMIT = "submit"
    SAVED = "saved"
    NOT_SAVED = "not saved"
    SHOW_CODE = "show code"
    SUPPORT = "support"
    NEXT_PERSON = "next person"
    KEEP = "keep"
    CLEAR = "clear"
    WALKED_AWAY = "walked away"
    KNOCK = "knock"
    FORGOT = "forgot"
    ENTER = "enter"
    LEAVE = "leave"
    PAUSE = "pause"
    RESUME = "resume"


_SIGNING = (Step.LINE, Step.REVIEW, Step.ADDRESS, Step.PAD)
_SIGNED = (Step.THANKS, Step.CODE)
_PUBLIC = (Step.LETTER, *_SIGNING, *_SIGNED, Step.SUPPORT, Step.READING)

TRANSITIONS: dict[tuple[Step, Move], Step] = {
    (Step.PINS, Move.PINS_CHOSEN): Step.ATTRACT,
    (Step.ATTRACT, Move.READ): Step.LETTER,
    (Step.ATTRACT, Move.SIGN): Step.LINE,
    (Step.LETTER, Move.SIGN): Step.LINE,
    (Step.LETTER, Move.BACK): Step.ATTRACT,
    (Step.LINE, Move.BACK): Step.LETTER,
    (Step.LINE, Move.CONTINUE): Step.REVIEW,
    (Step.REVIEW, Move.BACK): Step.LINE,
    (Step.REVIEW, Move.CHANGE): Step.LINE,
    (Step.REVIEW, Move.ADDRESS): Step.ADDRESS,
    (Step.ADDRESS, Move.BACK): Step.REVIEW,
    (Step.ADDRESS, Move.CONTINUE): Step.REVIEW,
    (Step.REVIEW, Move.DRAW): Step.PAD,
    (Step.PAD, Move.BACK): Step.REVIEW,
    (Step.PAD, Move.CONTINUE): Step.REVIEW,
    (Step.REVIEW, Move.SUBMIT): Step.SAVING,
    (Step.SAVING, Move.SAVED): Step.THANKS,
    (Step.SAVING, Move.NOT_SAVED): Step.REVIEW,
    (Step.THANKS, Move.CHANGE): Step.LINE,
    (Step.THANKS, Move.SHOW_CODE): Step.CODE,
    (Step.CODE, Move.BACK): Step.THANKS,
    **{(step, Move.NEXT_PERSON): Step.ATTRACT for step in _PUBLIC},
    **{
        (step, Move.WALKED_AWAY): Step.ATTRACT
        for step in (*_PUBLIC, Step.ASKED, Step.PIN, Step.RESET, Step.STAFF)
    },
    (Step.ASKED, Move.CLEAR): Step.ATTRACT,
    (Step.ATTRACT, Move.KNOCK): Step.PIN,
    (Step.PAUSED, Move.KNOCK): Step.PIN,
    (Step.PIN, Move.BACK): Step.ATTRACT,
    (Step.PIN, Move.ENTER): Step.STAFF,
    (Step.PIN, Move.FORGOT): Step.RESET,
    (Step.RESET, Move.BACK): Step.PIN,
    (Step.RESET, Move.PINS_CHOSEN): Step.STAFF,
    (Step.STAFF, Move.LEAVE): Step.ATTRACT,
    (Step.STAFF, Move.PAUSE): Step.PAUSED,
    (Step.PAUSED, Move.RESUME): Step.ATTRACT,
}
"""Where each move leads.

Three steps lie beside the way, see `Flow`: `SUPPORT`, `READING` (the letter, opened in the middle
of something else), and `ASKED`, which leads back by `KEEP`.
"""

ENDS_SESSION = frozenset({Move.NEXT_PERSON, Move.CLEAR, Move.WALKED_AWAY})
"""Moves after which nothing of the person before may be left anywhere."""

ASKS_FIRST = frozenset({Move.NEXT_PERSON, Move.BACK})
"""Moves that lead to `ASKED` where they would reach attract and something typed would be lost."""

SUPPORT_FROM = frozenset(
    {Step.ATTRACT, Step.LETTER, *_SIGNING, *_SIGNED, Step.READING, Step.PAUSED}
)
"""Help is reachable from every page of the attendee's flow and while paused, and returns there."""

READING_FROM = frozenset({*_SIGNING, *_SIGNED, Step.SUPPORT, Step.PAUSED})
"""Where `READ` opens the letter beside the way; on attract it leads to the letter of the way."""

_RESTING = frozenset({Step.ATTRACT, Step.PAUSED})
"""Where each session begins, and nothing of anybody is kept."""

_ASIDE = frozenset({Step.SUPPORT, Step.READING})
"""Steps beside the way: `BACK` leads to where somebody was."""

_NO_SIGNING_FROM = frozenset({*_SIGNED, Step.PAUSED})
"""Whoever has signed, or stands at a paused kiosk, is not offered to sign beside the way."""

STAYS_WHILE_IDLE = frozenset({Step.PINS, Step.ATTRACT, Step.SAVING, Step.PAUSED})
"""Steps that no idle timer ends."""


class Flow:
    """Where the kiosk stands now.

    `session` grows by one at every clean start, so that late answers meant for the person
    before can be recognised and dropped. While `is_paused`, what leads to attract leads to paused.
    The window sets `holds_draft` while something is typed or drawn that is not on disk.
    `is_correcting` is true from "Change it" on the thanks page until the session ends: the same
    line and review then change the signature that is on disk.
    """

    def __init__(self, step: Step = Step.ATTRACT) -> None:
        """At `step`: at PINS where the staff's PINs are still to be chosen."""
        self.step = step
        self.session = 1
        self.is_paused = self.holds_draft = self.is_correcting = False
        # Where somebody was before help or the letter was opened beside it, the last one last.
        self._beside: list[Step] = []
        self._asked_at: Step | None = None

    @property
    def behind(self) -> Step:
        """The step whose page is on the screen: under the question, the one it was asked at."""
        return self._asked_at or self.step

    def can(self, move: Move) -> bool:
        """Whether `move` leads anywhere from here."""
        return self._target(move) is not None

    def move(self, move: Move) -> Step:
        """Makes the move and returns the new step.

        Raises ProgramFault where the table has no such way.
        """
        target = self._target(move)
        if target is None:
            raise ProgramFault(f"no way from {self.step} by {move}")
        if move is Move.PAUSE:
            self.is_paused = True
        elif move is Move.RESUME:
            self.is_paused = False
        if target is Step.ATTRACT and self.is_paused:
            target = Step.PAUSED
        if target is Step.ASKED:
            self._asked_at = self.step
        else:
            self._asked_at = None
            self._note_way_back(target, move)
        if self.step is Step.THANKS and move is Move.CHANGE:
            self.is_correcting = True
        if target in _RESTING:
            self.session += 1
            self.holds_draft = self.is_correcting = False
        self.step = target
        return target

    def _target(self, move: Move) -> Step | None:
        target = self._led(move)
        if target in _RESTING and move in ASKS_FIRST and self.holds_draft:
            return Step.ASKED
        return target

    def _note_way_back(self, target: Step, move: Move) -> None:
        """Going to and fro between help and the letter never makes the way back longer."""
        if move is Move.KEEP:
            return
        if target in self._beside:
            del self._beside[self._beside.index(target) :]
        elif target in _ASIDE:
            self._beside.append(self.step)
        if target not in _ASIDE:
            self._beside = []

    def _led(self, move: Move) -> Step | None:
        """Where the move leads whoever has nothing typed."""
        if move is Move.SUPPORT:
            return Step.SUPPORT if self.step in SUPPORT_FROM else None
        if move is Move.READ and self.step in READING_FROM:
            return self._letter_from_here()
        if self.step in _ASIDE and move is Move.BACK:
            return self._beside[-1]
        if self.step in _ASIDE and move is Move.SIGN:
            return Step.LINE if self._beside[0] not in _NO_SIGNING_FROM else None
        if self.step is Step.STAFF and move is Move.RESUME:
            return Step.ATTRACT if self.is_paused else None
        if self.step is Step.ASKED and move is Move.KEEP:
            return self._asked_at
        if self.step is Step.LINE and move is Move.BACK and self.is_correcting:
            return Step.THANKS
        return TRANSITIONS.get((self.step, move))

    def _letter_from_here(self) -> Step:
        """The letter of the way where somebody came from there, or from attract; else beside it."""
        came_from = self._beside[0] if self._beside else self.step
        return Step.LETTER if came_from in (Step.ATTRACT, Step.LETTER) else Step.READING
