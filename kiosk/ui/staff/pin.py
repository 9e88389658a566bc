"""The PIN page: asks for a PIN or a reset code, or lets somebody choose a PIN.

Both PINs are chosen before the first public page if they are missing. Later the organiser chooses
new ones. A volunteer who opens a dialog of the organiser is asked for the organiser's PIN here,
too.

`kiosk.staff.pin` has the rules and counts the attempts. Hashing and the disk stay off the window's
thread. What is typed is cleared as soon as possible.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.staff.pin import Outcome, PinBook, Role, SamePin, Verdict
from kiosk.staff.reset_code import DIGITS
from kiosk.staff.weakness import LONGEST, SHORTEST, weakness
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import Done, Failed, PageTasks, TaskEnd, TaskQueue

CHECK_EVERY_MS = 200

_PROBLEMS = {
    Verdict.WRONG: "wrong",
    Verdict.OTHERS: "not the organiser's",
    Verdict.LATE: "late",
}

T = TypeVar("T")


@qml_type
class StaffPin(QObject):
    """`open` and `close` begin and end a visit; answers to an earlier visit are dropped."""

    changed = Signal()

    isOrganisers = member(bool, "_is_organisers")
    """The organiser's PIN is chosen here."""
    asksOrganiser = member(bool, "_asks_organiser")
    """Only the organiser's PIN is right here."""
    longest = member(int, "_longest")
    shortest = member(int, "_shortest")
    isBusy = member(bool, "_is_busy", notify=changed)
    problem = member(str, "_problem", notify=changed)
    """A value of `Weakness`, `not the same`, `the other's`, `not the organiser's`, `wrong`,
    `late` for a reset code that does not hold any more, or "" for none.
    """
    fault = member(str, "_fault", notify=changed)
    """Why the PINs cannot be read or saved, in a sentence with a remedy; "" if they can."""
    triesLeft = member(int, "_tries_left", notify=changed)
    waitSeconds = member(int, "_wait", notify=changed)
    """Seconds until the next attempt is allowed; 0: now."""

    def __init__(
        self,
        book: PinBook,
        queue: TaskQueue,
        let_in: Callable[[Role], None],
        go_back: Callable[[], None] | None,
        chooses: Role | None = None,
        asks_for: Role | None = None,
        save: Callable[[str], None] | None = None,
        try_code: Callable[[str], Outcome] | None = None,
    ) -> None:
        """`chooses` is the role whose PIN is chosen. With None a PIN is asked for: of the role
        `asks_for`, or of either role. With `go_back` None the page has no Back button.

        `save` takes the chosen PIN off the window's thread, in place of the book. With `try_code`
        a reset code is asked for, and tried by it.
        """
        super().__init__()
        self._book = book
        self._page_tasks = PageTasks(queue)
        self._let_in = let_in
        self._go_back = go_back
        self._chooses = chooses
        self._asks_for = asks_for
        self._save = save
        self._try_code = try_code
        self._is_organisers = chooses is Role.ORGANISER
        self._asks_organiser = asks_for is Role.ORGANISER
        self._longest = DIGITS if try_code is not None else LONGEST
        self._shortest = SHORTEST
        self._is_open = self._is_busy = False
        self._first = self._problem = self._fault = ""
        self._tries_left = self._wait = 0
        self._timer = QTimer(self, interval=CHECK_EVERY_MS)
        self._timer.timeout.connect(self._count_down)

    def open(self) -> None:
        """The page is shown."""
        if self._is_open:
            return
        self._is_open = True
        fault = self._book.fault
        self._fault = str(fault) if fault and self.stage == "broken" else ""
        self._problem = ""
        self._count_down()
        self.changed.emit()

    def close(self) -> None:
        """The page is left: clears what was typed."""
        self._is_open = False
        self._page_tasks.end()
        self._first = ""
        self._problem = self._fault = ""
        self._is_busy = False
        self._timer.stop()
        self.changed.emit()

    @Slot(str)
    def submit(self, pin: str) -> None:
        """Takes the typed PIN: a new one, its repetition, or an attempt."""
        if self._is_busy or self._wait or not self._is_open:
            return
        if self.stage in ("choose", "repeat"):
            self._submit_choice(pin)
        elif pin and (try_code := self._try_code) is not None:
            self._work(lambda: try_code(pin), self._judge)
        elif pin:
            self._work(lambda: self._book.try_pin(pin, self._asks_for), self._judge)

    @Slot()
    def goBack(self) -> None:
        """Back from the repetition to the new PIN, else leaves the page."""
        if self._first:
            self._first = ""
            self._show("")
        elif self._go_back is not None:
            self._go_back()

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return bool(self._first) or self._go_back is not None

    @Property(str, notify=changed)
    def stage(self) -> str:
        """`choose`, `repeat`, `enter`, `code`, or `broken` if the file of the PINs cannot be read.

        Neither a reset code nor the PINs chosen after it need what is in that file.
        """
        if self._try_code is not None:
            return "code"
        if self._book.fault is not None and self._save is None:
            return "broken"
        if self._chooses is None:
            return "enter"
        return "repeat" if self._first else "choose"

    def _submit_choice(self, pin: str) -> None:
        book = self._book
        weak = weakness(pin)
        if not self._first and weak is not None:
            self._show(weak.value)
        elif not self._first:
            self._first = pin
            self._show("")
        elif pin != self._first:
            self._first = ""
            self._show("not the same")
        else:
            self._first = ""
            role = self._chooses or Role.VOLUNTEER
            save = self._save or (lambda pin: book.set(pin, role))
            self._work(lambda: save(pin), lambda _: self._let_in(role))

    def _work(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Runs `work` off the window's thread; the answer is dropped if the page was left."""

        def ended(end: TaskEnd[T]) -> None:
            self._is_busy = False
            match end:
                case Done(result):
                    done(result)
                case Failed(SamePin()):
                    self._problem = "the other's"
                case Failed(fault):
                    self._fault = str(fault)
            self.changed.emit()

        self._is_busy = True
        self._show("")
        self._page_tasks.submit(work, ended)

    def _judge(self, outcome: Outcome) -> None:
        if outcome.role is not None:
            self._let_in(outcome.role)
            return
        self._tries_left = outcome.tries_left
        self._count_down()
        self._show(_PROBLEMS.get(outcome.verdict, ""))

    def _show(self, problem: str) -> None:
        self._problem = problem
        self.changed.emit()

    def _count_down(self) -> None:
        before = self._wait
        self._wait = 0 if self._chooses is not None else self._book.wait_seconds
        if self._wait and self._is_open:
            self._timer.start()
        else:
            self._timer.stop()
        if before and not self._wait:
            self._problem = ""
            self._tries_left = 0
        if before != self._wait:
            self.changed.emit()
