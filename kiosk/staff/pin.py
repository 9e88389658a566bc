"""The staff's PINs, and counting attempts.

There are two PINs: the volunteers' and the organiser's, who may do everything. Both are entered in
the same field and share one count of attempts. The file of an earlier version may have only one
PIN, for everybody.

An attempt is counted and synced to disk before it is checked, so that pulling the plug gains
nothing. What is left of the wait is stored with the count, and only time that the program or the
running machine has seen is taken off it: the wall clock counts for nothing, so setting it gains
nothing, before a restart or after it. Where the machine itself was started again, the stored wait
begins anew. If the count cannot be written, one attempt a minute is allowed, the first one a minute
after the start. If the file of the PINs cannot be read, the staff page stays locked; signing goes
on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from pathlib import Path
from threading import Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from kiosk.errors import BadInput, ProgramFault, WorldFault
from kiosk.signing.clock import Clock
from kiosk.staff import pin_file, tries
from kiosk.staff.pin_file import FILE_NAME, Pins
from kiosk.staff.tries import Tries, TryCount
from kiosk.staff.uptime import ReadUptime, read_uptime
from kiosk.staff.weakness import LONGEST, SHORTEST, Weakness, weakness

__all__ = ["FILE_NAME", "Outcome", "PinBook", "Role", "SamePin", "Verdict", "check", "refuse_same"]

FREE_TRIES = 5
FIRST_WAIT = 15
LONGEST_WAIT = 300

UNCOUNTED_WAIT = 60
"""Seconds between two attempts if they cannot be counted on disk."""

_SECOND = 1_000_000

REASONS = {
    Weakness.NOT_DIGITS: "The PIN may hold digits only.",
    Weakness.TOO_SHORT: f"The PIN has fewer than {SHORTEST} digits.",
    Weakness.TOO_LONG: f"The PIN has more than {LONGEST} digits.",
    Weakness.FEW_DIGITS: "The PIN uses fewer than three different digits.",
    Weakness.RUN: "The PIN has four digits in a row that go up, go down or repeat.",
    Weakness.KNOWN: "The PIN is one of those that people guess first.",
}


class Role(StrEnum):
    """Whose PIN it is. The staff page decides what each role may do."""

    VOLUNTEER = "volunteer"
    ORGANISER = "organiser"


class SamePin(BadInput):
    """Both roles would have the same PIN."""

    def __init__(self) -> None:
        super().__init__("The organiser's PIN and the volunteers' are the same.", "Choose two.")


class Verdict(StrEnum):
    """The result of an attempt. `OTHERS`: it is the PIN of the other role.

    `LATE`: a reset code does not hold any more.
    """

    RIGHT = "right"
    WRONG = "wrong"
    OTHERS = "other's"
    WAIT = "wait"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result, free attempts left, and whole seconds until the next one is allowed.

    `role` is the role of the right PIN; None for a wrong one.
    """

    verdict: Verdict
    tries_left: int
    wait_seconds: int
    role: Role | None = None


def check(pin: str) -> None:
    """Raises BadInput, with the reason, if a PIN is too weak."""
    weak = weakness(pin)
    if weak is not None:
        raise BadInput(REASONS[weak], "Choose 6 to 12 digits that nobody would guess.")


def refuse_same(volunteers: str | None, organisers: str | None) -> None:
    """Raises SamePin if both are given and the same."""
    if volunteers is not None and volunteers == organisers:
        raise SamePin


class PinBook:
    """The PINs of one kiosk. Thread-safe; `try_pin` and `set` are slow because they hash."""

    def __init__(self, path: Path, clock: Clock, uptime: ReadUptime = read_uptime) -> None:
        """Reads `path`. If that fails, `fault` says so; nothing is raised."""
        self._path = path
        self._clock = clock
        self._hasher = PasswordHasher()
        self._lock = Lock()
        self._count = TryCount(path.with_name(tries.FILE_NAME))
        self._pins: Pins | None = None
        self._failures = 0
        self._is_counted = True
        self.fault: WorldFault | None = None
        """Why the PINs cannot be used; None if they can."""
        self._uptime = uptime
        self._wait_until = self._uncounted_at = clock.monotonic()
        earlier = 0
        try:
            earlier = self._read_pins()
        except WorldFault as fault:
            self.fault = fault
        if self.is_set:
            self._read_count(earlier)

    @property
    def is_set(self) -> bool:
        """Whether a PIN was chosen. Also true if the file cannot be read."""
        return self._pins is not None or self.fault is not None

    @property
    def has_organiser(self) -> bool:
        """Whether the organiser has a PIN of their own."""
        return self._pins is not None and bool(self._pins.organiser)

    @property
    def wait_seconds(self) -> int:
        """Whole seconds until the next attempt is allowed; 0: now."""
        waits = [0]
        if not self._is_counted:
            waits.append(self._wait_uncounted())
        waits.append(ceil(round(self._wait_until - self._clock.monotonic(), 3)))
        return max(waits)

    def set(self, pin: str, role: Role = Role.VOLUNTEER) -> None:
        """Sets the PIN of `role`, and replaces the one before.

        Raises BadInput if it is weak, SamePin if the other role has it, ProgramFault if the
        organiser's comes before there is any, and what writing the file raises.
        """
        self._raise_fault()
        check(pin)
        with self._lock:
            before = self._pins
            if role is Role.VOLUNTEER:
                other = before.organiser if before else ""
            elif before is None:
                raise ProgramFault("the organiser's PIN came before the first one")
            else:
                other = before.hash
            if other and self._is_right(other, pin):
                raise SamePin
            hashed = self._hasher.hash(pin)
            if role is Role.VOLUNTEER:
                after = Pins(hashed, before.organiser if before else "")
            else:
                after = Pins(other, hashed)
            # Made while there is room on the disk; later the count is written in place.
            self._count.make(self._tries(self._failures))
            pin_file.write(self._path, after)
            self._pins = after

    def set_both(self, volunteers: str, organisers: str) -> None:
        """Sets both PINs, whatever the file had, and resets the count of attempts.

        Raises BadInput if one is weak, SamePin, and what writing the file raises.
        """
        for pin in (volunteers, organisers):
            check(pin)
        refuse_same(volunteers, organisers)
        with self._lock:
            after = Pins(self._hasher.hash(volunteers), self._hasher.hash(organisers))
            self._count.make(Tries())
            pin_file.write(self._path, after)
            self._pins, self._failures, self.fault = after, 0, None
            self._wait_until = self._clock.monotonic()

    def try_pin(self, pin: str, wanted: Role | None = None) -> Outcome:
        """Counts the attempt on disk, then checks it. During a waiting time nothing is checked.

        With `wanted`, only the PIN of that role is right. The other role's PIN counts as a wrong
        attempt, or a volunteer could reset the count between two guesses.

        If the count cannot be written, it is kept in memory, and attempts are a minute apart.
        Raises `fault`.
        """
        self._raise_fault()
        pins = self._pins
        if pins is None:
            raise ProgramFault("a PIN was tried before one was set")
        return self.count_attempt(lambda: self._role(pins, pin), wanted)

    def count_attempt(
        self, find_role: Callable[[], Role | None], wanted: Role | None = None
    ) -> Outcome:
        """Counts an attempt on disk, then calls `find_role`, which returns None for a wrong one.

        As `try_pin`, but it also counts while the file of the PINs cannot be read.
        """
        with self._lock:
            before = self._failures
            waiting = self.wait_seconds
            if waiting:
                return Outcome(Verdict.WAIT, 0, waiting)
            counted = before + 1
            if not self._keep(counted, _wait_after(counted)):
                if waiting := self._wait_uncounted():
                    self._failures, self._wait_until = before, self._clock.monotonic()
                    return Outcome(Verdict.WAIT, 0, waiting)
                self._uncounted_at = self._clock.monotonic()
            role = find_role()
            if role is not None and wanted in (None, role):
                self._keep(0, 0)
                self._is_counted = True
                return Outcome(Verdict.RIGHT, FREE_TRIES, 0, role)
            left = max(0, FREE_TRIES - counted)
            verdict = Verdict.WRONG if role is None else Verdict.OTHERS
            return Outcome(verdict, left, self.wait_seconds)

    def _read_pins(self) -> int:
        """Reads the file of the PINs; returns how many attempts an earlier version counted there.

        Raises WorldFault.
        """
        found = pin_file.read(self._path)
        if found is None:
            return 0
        pins, earlier = found
        for hashed in filter(None, (pins.hash, pins.organiser)):
            try:
                self._hasher.check_needs_rehash(hashed)
            except InvalidHashError as error:
                raise pin_file.broken(self._path) from error
        self._pins = pins
        return earlier

    def _read_count(self, earlier: int) -> None:
        """Reads the count, also where the PINs cannot be read: reset codes are counted then."""
        try:
            counted = self._count.read()
        except (OSError, ValueError):
            # Damaging the record must not gain attempts.
            counted = Tries(FREE_TRIES + LONGEST_WAIT.bit_length(), wait=None)
        if counted is None:
            counted = Tries(earlier, wait=None)
        if counted.wait is None:
            self._keep(counted.failures, _wait_after(counted.failures))
        else:
            left = counted.wait - self._uptime().since(counted.uptime)
            self._failures = counted.failures
            self._wait_until += min(max(left, 0), LONGEST_WAIT * _SECOND) / _SECOND
        self._is_counted = True

    def _keep(self, failures: int, wait: int) -> bool:
        """Keeps the count, on disk if possible; returns whether it is there.

        The next attempt is allowed in `wait` seconds.
        """
        self._failures = failures
        self._wait_until = self._clock.monotonic() + wait
        self._is_counted = True
        try:
            self._count.write(self._tries(failures))
        except (OSError, WorldFault):
            self._is_counted = False
        return self._is_counted

    def _role(self, pins: Pins, pin: str) -> Role | None:
        """The role with this PIN. Both are always checked, so that the time tells nothing."""
        is_first = self._is_right(pins.hash, pin)
        if not pins.organiser:
            return Role.ORGANISER if is_first else None
        is_organisers = self._is_right(pins.organiser, pin)
        if is_organisers:
            return Role.ORGANISER
        return Role.VOLUNTEER if is_first else None

    def _is_right(self, hash: str, pin: str) -> bool:
        try:
            return self._hasher.verify(hash, pin)
        except VerifyMismatchError:
            return False
        except (VerificationError, InvalidHashError) as error:
            raise pin_file.broken(self._path) from error

    def _tries(self, failures: int) -> Tries:
        """The count and the wait as they are now."""
        left = max(0.0, self._wait_until - self._clock.monotonic())
        return Tries(failures, round(left * _SECOND), self._uptime())

    def _wait_uncounted(self) -> int:
        """Whole seconds until an attempt is allowed that cannot be counted on disk."""
        since = self._clock.monotonic() - self._uncounted_at
        return max(0, ceil(UNCOUNTED_WAIT - since))

    def _raise_fault(self) -> None:
        if self.fault is not None:
            raise self.fault


def _wait_after(failures: int) -> int:
    """Seconds to wait after so many wrong attempts in a row."""
    if failures < FREE_TRIES:
        return 0
    return min(FIRST_WAIT << min(failures - FREE_TRIES, 16), LONGEST_WAIT)
