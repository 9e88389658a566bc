"""People who walk through one window in any order, and what must hold when they have gone.

Each walk is a queue of people who type, copy, draw, choose, go back, seek help, sign or leave.
At every hand-over `traces` looks for the person who went.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from itertools import cycle, pairwise
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.errors import StopTest
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)
from hypothesis.strategies._internal.featureflags import FeatureFlags
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import NotThere
from kiosk.signing.flow.steps import Step
from kiosk.ui.input.event_filter import DOUBLE_TAP_SECONDS
from traces import traces, unclean

STAYS = (6, 0, 8)
"""How much the first, the second … person of a walk does before leaving, if they can."""

FIELDS = ("nameField", "roleField", "organisationField")
CONTROL = Qt.KeyboardModifier.ControlModifier
LOOPS = tuple((0.2 + at * 0.02, 0.5 + 0.2 * (-1) ** at) for at in range(12))
DOT = ((0.5, 0.5), (0.501, 0.5))

EDGES = 12
"""How much light the edges of a letter set anew may differ by; a word differs by 50 and more."""

touched = st.sampled_from(["tap", "touch"])


class Walk(RuleBasedStateMachine):
    """People at the window `app`, one after the other; `marker` is part of all they type."""

    app: ClassVar[KioskApp]
    clock: ClassVar[EveningClock]
    people: ClassVar[int] = 0
    writers: ClassVar[int] = 0
    signers: ClassVar[int] = 0
    first: ClassVar[BaseException | None] = None
    steps: ClassVar[list[Step]] = []
    picture: ClassVar[tuple[int, QImage]] = (-1, QImage())

    def __init__(self) -> None:
        super().__init__()
        # hypothesis forbids a random half of the rules for the whole of a walk. Here most would
        # go to and fro, and one of eight who leave would have written anything.
        self._rules_strategy.enabled_rules_strategy = st.just(FeatureFlags())
        self.driver = self.app.driver
        self.kiosk = self.app.kiosk
        self.patience = cycle(STAYS)
        self.arrive()

    def arrive(self) -> None:
        Walk.people += 1
        self.marker = "zq" + "".join("bcdfghjklm"[int(digit)] for digit in f"{Walk.people:05d}")
        self.session = self.kiosk.flow.session
        self.went_back = self.was_helped = self.has_written = False
        self.acts = 0
        self.stays = next(self.patience)
        self.code = ""

    def at(self, *steps: Step) -> bool:
        return self.kiosk.flow.step in steps

    def leave_words(self) -> None:
        """Something of this person is in the window from here on."""
        Walk.writers += not self.has_written
        self.has_written = True

    def do(self, way: str, name: str) -> None:
        """Presses something without waiting for the guards against double taps to end."""
        self.clock.pass_time(DOUBLE_TAP_SECONDS)
        self.driver.item(name).setProperty("guard", 1)
        getattr(self.driver, way)(name)

    @property
    def may_leave(self) -> bool:
        """Most do a good deal first: who did nothing has nothing to leave behind."""
        return self.acts >= self.stays

    @property
    def is_writing(self) -> bool:
        return self.at(Step.LINE) and self.driver.has("nameField")

    @property
    def is_looking_over(self) -> bool:
        return self.at(Step.REVIEW)

    # --- what people do ---------------------------------------------------------------------

    @precondition(lambda self: self.at(Step.ATTRACT, Step.LETTER))
    @rule(way=touched)
    def go_to_sign(self, way: str) -> None:
        self.do(way, "signButton")
        self.driver.wait_step(Step.LINE)

    @precondition(lambda self: self.at(Step.ATTRACT))
    @rule(way=touched)
    def read(self, way: str) -> None:
        self.do(way, "readButton")
        self.driver.wait_step(Step.LETTER)

    @precondition(
        lambda self: (
            self.at(Step.SUPPORT, Step.REVIEW, Step.ADDRESS, Step.PAD, Step.CODE)
            or (self.at(Step.LETTER, Step.LINE) and self.may_leave)
        )
    )
    @rule()
    def go_back(self) -> None:
        self.driver.press_key("Escape")
        self.driver.settle()
        self.went_back = self.at(Step.ATTRACT)

    @precondition(lambda self: self.at(Step.ASKED))
    @rule(way=touched, clears=st.booleans())
    def answer(self, way: str, clears: bool) -> None:
        asked_at = self.kiosk.flow.behind
        self.do(way, "clearNow" if clears else "keepWriting")
        self.driver.wait_step(Step.ATTRACT if clears else asked_at)

    @precondition(lambda self: self.at(Step.THANKS))
    @rule(way=touched)
    def change_what_was_signed(self, way: str) -> None:
        self.do(way, "changeSigned")
        self.driver.wait_step(Step.LINE)

    @precondition(lambda self: self.at(Step.THANKS))
    @rule(way=touched)
    def show_the_code(self, way: str) -> None:
        self.do(way, "showCode")
        self.driver.wait_step(Step.CODE)
        self.code = self.driver.text("withdrawalCode")

    @precondition(
        lambda self: (
            self.kiosk.canOpenSupport
            and not self.was_helped
            and (self.may_leave or not self.at(Step.ATTRACT))
        )
    )
    @rule(way=touched)
    def seek_help(self, way: str) -> None:
        self.was_helped = True
        self.do(way, "supportLink")
        self.driver.wait_step(Step.SUPPORT)

    @precondition(
        lambda self: not self.at(Step.ATTRACT, Step.ASKED) and self.kiosk.languages.is_default
    )
    @rule()
    def speak_spanish(self) -> None:
        if self.driver.has("languagesButton"):
            self.do("tap", "languagesButton")
        self.do("tap", "language_es")

    @precondition(lambda self: not self.at(Step.ATTRACT))
    @rule(size=st.integers(0, 3), look=st.sampled_from(["night", "day"]))
    def choose_aids(self, size: int, look: str) -> None:
        self.kiosk.readingAids.chooseSize(size)
        self.kiosk.readingAids.chooseTheme(look)
        self.driver.settle()

    @precondition(lambda self: self.is_writing)
    @rule(field=st.sampled_from(FIELDS), by_screen=st.booleans())
    def write(self, field: str, by_screen: bool) -> None:
        self.leave_words()
        self.do("tap", f"{field}Input")
        if by_screen:
            self.driver.type_screen(self.marker[:4])
            self.driver.type_keys(self.marker[4:])
        else:
            self.driver.type_keys(f"{self.marker} ")

    @precondition(lambda self: self.is_writing)
    @rule(fields=st.permutations(FIELDS))
    def fill_in(self, fields: list[str]) -> None:
        for field in fields:
            self.write(field, by_screen=False)

    @precondition(lambda self: self.is_writing)
    @rule(field=st.sampled_from(FIELDS), key=st.sampled_from("CX"))
    def copy(self, field: str, key: str) -> None:
        self.do("tap", f"{field}Input")
        self.driver.select_all()
        self.driver.press_key(key, CONTROL)

    @precondition(lambda self: self.is_writing)
    @rule(key=st.sampled_from("VZY"))
    def paste_and_undo(self, key: str) -> None:
        self.driver.press_key(key, CONTROL)

    @precondition(lambda self: self.at(Step.LINE, Step.ADDRESS))
    @rule(way=touched)
    def look_over(self, way: str) -> None:
        self.do(way, "continueButton")
        self.driver.settle()

    @precondition(lambda self: self.is_looking_over)
    @rule(way=touched)
    def change(self, way: str) -> None:
        self.do(way, "changeButton")
        self.driver.settle()

    @precondition(lambda self: self.is_looking_over)
    @rule(tick=st.sampled_from(["namedChoice", "countedChoice", "emailTick"]), stays=st.booleans())
    def choose(self, tick: str, stays: bool) -> None:
        self.leave_words()
        self.do("tap", tick)
        if self.driver.has("emailFieldInput"):
            self.driver.type_keys(f"{self.marker}@example.org")
            if not stays:
                self.look_over("tap")

    @precondition(lambda self: self.is_looking_over)
    @rule(stroke=st.sampled_from([LOOPS, DOT]), by_mark=st.booleans(), done=st.booleans())
    def draw(self, stroke: tuple[tuple[float, float], ...], by_mark: bool, done: bool) -> None:
        self.do("tap", "inkButton")
        self.driver.draw([stroke])
        if by_mark:
            self.do("tap", "byMark")
        if done:
            self.do("tap", "inkDone")

    @precondition(lambda self: self.is_writing or self.is_looking_over)
    @rule(way=touched, is_named=st.sampled_from([True, True, False]))
    def submit(self, way: str, is_named: bool) -> None:
        if is_named and self.is_writing:
            self.write("nameField", by_screen=False)
        if self.driver.has("continueButton"):
            self.look_over(way)
        if self.at(Step.REVIEW):
            self.read_on(way)
            self.do(way, "submitButton")
        self.driver.wait_for(lambda: not self.at(Step.SAVING), "the disk")
        if self.at(Step.THANKS):
            Walk.signers += 1
            self.code = self.kiosk.thanks.code
        self.driver.settle()

    def read_on(self, way: str) -> None:
        """Until all that signing means has been in sight; the button that signs waits for it."""
        submit = self.driver.item("submitButton")
        while not submit.isEnabled():
            ready = lambda: submit.isEnabled() or self.driver.has("readOn")  # noqa: E731
            self.driver.wait_for(ready, "more to read")
            if not submit.isEnabled():
                with suppress(NotThere):  # texts that come late may leave nothing more to read
                    self.do(way, "readOn")
                self.driver.settle()

    @precondition(lambda self: self.at(Step.PAD))
    @rule(way=touched)
    def put_the_pad_away(self, way: str) -> None:
        self.do(way, "inkDone")
        self.driver.settle()

    @precondition(lambda self: self.at(Step.THANKS))
    @rule()
    def keep_the_page(self) -> None:
        self.kiosk.idleTimer.keepThanks()

    # --- how they leave ---------------------------------------------------------------------

    @precondition(lambda self: self.kiosk.canHandOver and self.may_leave)
    @rule(way=touched)
    def hand_over(self, way: str) -> None:
        self.do(way, "nextPerson")
        self.driver.settle()
        if self.at(Step.ASKED):
            self.do(way, "clearNow")
        self.driver.wait_step(Step.ATTRACT)

    @precondition(lambda self: self.may_leave and not self.at(Step.ATTRACT, Step.SAVING))
    @rule()
    def walk_away(self) -> None:
        for _ in range(2):
            self.clock.pass_time(400)
            self.kiosk.idleTimer.check()
        self.driver.wait_step(Step.ATTRACT)

    # --- what must hold ---------------------------------------------------------------------

    @invariant()
    def nothing_is_signed_but_from_the_review(self) -> None:
        for before, after in pairwise(self.steps):
            assert after is not Step.SAVING or before is Step.REVIEW
        del self.steps[:-1]

    @invariant()
    def the_next_finds_nothing(self) -> None:
        self.acts += 1
        if self.kiosk.flow.session == self.session:
            return
        found = traces(self.app, self.marker, self.code, keeps_choices=self.went_back)
        assert found == [], found
        self.looks_as_before()
        self.arrive()

    def looks_as_before(self) -> None:
        """The first page is the same picture for the same count, whoever was there."""
        if not (self.kiosk.readingAids.is_default and self.kiosk.languages.is_default):
            return
        self.driver.settle()
        now = self.app.window.grabWindow()
        count, before = self.picture
        if count == self.kiosk.count:
            assert unlike(before, now) <= EDGES
        else:
            type(self).picture = self.kiosk.count, now

    def teardown(self) -> None:
        wrong = sys.exc_info()[1]
        if wrong is not None and not isinstance(wrong, StopTest):
            type(self).first = self.first or wrong
            return
        if self.at(Step.SAVING):
            self.driver.wait_for(lambda: not self.at(Step.SAVING), "the disk")
        if self.kiosk.canHandOver:
            self.hand_over("tap")
            self.the_next_finds_nothing()
        # Each walk begins as the one before it did: in the language of the table.
        self.clock.pass_time(400)
        self.kiosk.idleTimer.check()
        assert unclean(self.app) == []


def unlike(one: QImage, other: QImage) -> int:
    """By how much two pictures differ at most, in 1/255 of light, over blocks of 8 by 8."""
    seen = one.copy()
    with QPainter(seen) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, other)
    blocks = seen.scaled(
        seen.width() // 8, seen.height() // 8, mode=Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return max(bytes(blocks.constBits()))
