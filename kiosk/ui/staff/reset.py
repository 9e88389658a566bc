"""The page "PIN forgotten?": shows a sealed reset code, asks for it, and lets both PINs be chosen.

`kiosk.staff.reset` has the rules. The QR code is kept while the page is shown, and the first of the
two new PINs until the second one is there: both are saved together or not at all.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.sealing import PublicKey
from kiosk.signing.clock import Clock
from kiosk.staff import reset_code
from kiosk.staff.pin import PinBook, Role
from kiosk.staff.reset import HOLDS_SECONDS, PinReset
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.staff.pin import StaffPin
from kiosk.ui.tasks import TaskQueue


@qml_type
class StaffReset(QObject):
    """`open` and `close` begin and end a visit."""

    changed = Signal()

    isOffered = member(bool, "_reset.is_offered")
    """Whether the campaign has an organiser's key; without one the page names a command."""
    sealed = member(str, "_sealed", notify=changed)
    """The sealed code in groups, for whoever copies it."""
    codePath = member(str, "_code_path", notify=changed)
    """The sealed code as a QR code: an SVG path, one unit per module, without quiet zone."""
    codeSize = member(int, "_code_size", notify=changed)
    """Width of `codePath` in modules."""
    digits = member(int, "_digits")
    """How many digits a code has."""
    minutes = member(int, "_minutes")
    """How long a code holds."""

    def __init__(
        self,
        book: PinBook,
        key: PublicKey | None,
        clock: Clock,
        queue: TaskQueue,
        leave: Callable[[], None],
        done: Callable[[], None],
    ) -> None:
        """`leave` leads back to the PIN page; `done` is called once both PINs are saved."""
        super().__init__()
        self._book = book
        self._reset = PinReset(book, key, clock)
        self._leave = leave
        self._done = done
        self._digits, self._minutes = reset_code.DIGITS, HOLDS_SECONDS // 60
        self._volunteers = self._sealed = self._code_path = ""
        self._code_size = 0
        self._code = StaffPin(
            book, queue, self._code_taken, self._show_code, try_code=self._reset.try_code
        )
        self._chosen = {
            Role.VOLUNTEER: StaffPin(
                book, queue, self._pin_taken, leave, Role.VOLUNTEER, save=self._keep_volunteers
            ),
            Role.ORGANISER: StaffPin(
                book, queue, self._pin_taken, leave, Role.ORGANISER, save=self._save_both
            ),
        }
        self._asked: StaffPin | None = None

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the page of `pin` is shown, and not the sealed code."""
        return self._asked is not None

    @Property(StaffPin, notify=changed)
    def pin(self) -> StaffPin:
        """Where the code is typed, then where each of the two PINs is chosen."""
        return self._asked or self._code

    def open(self) -> None:
        """The page is shown."""
        self._show_code()

    def close(self) -> None:
        """The page is left: what was typed is cleared. A code that was not used still holds."""
        self._ask(None)
        self._volunteers = self._sealed = self._code_path = ""
        self._code_size = 0
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """From the sealed code to the PIN page, else one page back."""
        if self._asked is None:
            self._leave()
        else:
            self._asked.goBack()

    @Slot()
    def typeCode(self) -> None:
        """Asks for the code."""
        if self._reset.is_offered:
            self._ask(self._code)

    def _show_code(self) -> None:
        self._ask(None)
        if self._reset.is_offered:
            from kiosk import links  # not needed for the first frame

            sealed = self._reset.sealed_code()
            self._sealed = reset_code.in_groups(sealed)
            self._code_path, self._code_size = links.private_svg_path(sealed)
        self.changed.emit()

    def _code_taken(self, _: Role) -> None:
        self._sealed = self._code_path = ""
        self._ask(self._chosen[Role.VOLUNTEER])

    def _pin_taken(self, role: Role) -> None:
        if role is Role.VOLUNTEER:
            self._ask(self._chosen[Role.ORGANISER])
        else:
            self._done()

    def _keep_volunteers(self, pin: str) -> None:
        self._volunteers = pin

    def _save_both(self, organisers: str) -> None:
        self._book.set_both(self._volunteers, organisers)

    def _ask(self, pin: StaffPin | None) -> None:
        if self._asked is not None:
            self._asked.close()
        self._asked = pin
        if pin is not None:
            pin.open()
        self.changed.emit()
