"""The attendee's and the staff's way through the pages, as a table.

No window, no clock: the shell tells what happened (a `Move`), the table says where that
leads. Every move that starts a clean session is named here and nowhere else.
"""

from __future__ import annotations

from enum import StrEnum

from kiosk.errors import ProgramFault


class Step(StrEnum):
    """A page, or a state of one that people can tell apart."""

    PINS = "pins"
    ATTRACT = "attract"
    LETTER = "letter"
    SIGN = "sign"
    SAVING = "saving"
    THANKS = "thanks"
    SUPPORT = "support"
    PAUSED = "paused"
    PIN = "pin"
    STAFF = "staff"


class Move(StrEnum):
    """What a person or the program did."""

    PINS_CHOSEN = "pins chosen"
    READ = "read"
    SIGN = "sign"
    BACK = "back"
    SUBMIT = "submit"
    SAVED = "saved"
    NOT_SAVED = "not saved"
    SUPPORT = "support"
    NEXT_PERSON = "next person"
    WALKED_AWAY = "walked away"
    KNOCK = "knock"
    ENTER = "enter"
    LEAVE = "leave"
    PAUSE = "pause"
    RESUME = "resume"


_PUBLIC = (Step.LETTER, Step.SIGN, Step.THANKS, Step.SUPPORT)

TRANSITIONS: dict[tuple[Step, Move], Step] = {
    (Step.PINS, Move.PINS_CHOSEN): Step.ATTRACT,
    (Step.ATTRACT, Move.READ): Step.LETTER,
    (Step.ATTRACT, Move.SIGN): Step.SIGN,
    (Step.LETTER, Move.SIGN): Step.SIGN,
    (Step.LETTER, Move.BACK): Step.ATTRACT,
    (Step.SIGN, Move.BACK): Step.LETTER,
    (Step.SIGN, Move.READ): Step.LETTER,
    (Step.SIGN, Move.SUBMIT): Step.SAVING,
    (Step.SAVING, Move.SAVED): Step.THANKS,
    (Step.SAVING, Move.NOT_SAVED): Step.SIGN,
    **{(step, Move.NEXT_PERSON): Step.ATTRACT for step in _PUBLIC},
    **{(step, Move.WALKED_AWAY): Step.ATTRACT for step in (*_PUBLIC, Step.PIN, Step.STAFF)},
    (Step.ATTRACT, Move.KNOCK): Step.PIN,
    (Step.PAUSED, Move.KNOCK): Step.PIN,
    (Step.PIN, Move.BACK): Step.ATTRACT,
    (Step.PIN, Move.ENTER): Step.STAFF,
    (Step.STAFF, Move.LEAVE): Step.ATTRACT,
    (Step.STAFF, Move.PAUSE): Step.PAUSED,
    (Step.PAUSED, Move.RESUME): Step.ATTRACT,
}
"""Where each move leads. `SUPPORT` is not in it: it is a page beside the way, see `Flow`."""

ENDS_SESSION = frozenset({Move.NEXT_PERSON, Move.WALKED_AWAY})
"""Moves after which nothing of the person before may be left anywhere."""

SUPPORT_FROM = frozenset({Step.ATTRACT, Step.LETTER, Step.SIGN, Step.THANKS})
"""Support is reachable from every page of the attendee's flow, and returns there."""

STAYS_WHILE_IDLE = frozenset({Step.PINS, Step.ATTRACT, Step.SAVING, Step.PAUSED})
"""Steps that no idle timer ends."""


class Flow:
    """Where the kiosk stands now.

    `session` grows by one at every clean start, so that late answers meant for the person
    before can be told and dropped. While `is_paused`, what leads to attract leads to paused.
    """

    def __init__(self, step: Step = Step.ATTRACT) -> None:
        """At `step`: at PINS where the staff's PINs are still to be chosen."""
        self.step = step
        self.session = 1
        self.is_paused = False
        self._beside: Step | None = None

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
        self._beside = self.step if target is Step.SUPPORT else None
        if target in (Step.ATTRACT, Step.PAUSED):
            self.session += 1
        self.step = target
        return target

    def _target(self, move: Move) -> Step | None:
        if move is Move.SUPPORT:
            return Step.SUPPORT if self.step in SUPPORT_FROM else None
        if self.step is Step.SUPPORT and move is Move.BACK:
            return self._beside
        if self.step is Step.SUPPORT and move is Move.SIGN and self._beside is not Step.THANKS:
            return Step.SIGN
        if self.step is Step.STAFF and move is Move.RESUME:
            return Step.ATTRACT if self.is_paused else None
        return TRANSITIONS.get((self.step, move))
