"""The staff's PINs and the attempts at them.

There are two: the volunteers' and the organiser's, which may do everything. Both are tried in one
field and counted as one door. In a file of an earlier version there may be one, which is
everybody's.

An attempt is counted and synced to disk before it is looked at, so that pulling the plug
wins nothing. Waiting is measured on the monotonic clock while the program runs; across a
restart it goes on from the latest time ever seen, so that setting the clock back unlocks
nothing. Where the count cannot be written, one attempt a minute is looked at, the first a minute
after the start. A file of PINs that cannot be read is a locked door, never an open one, and stops
nobody from signing: only the staff's side asks here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil
from pathlib import Path
from threading import Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from kiosk.errors import BadInput, ProgramFault, WorldFault
from kiosk.signing.clock import Clock, microseconds
from kiosk.staff import pin_file, tries
from kiosk.staff.pin_file import FILE_NAME, Pins, Tries
from kiosk.staff.tries import TryCount
from kiosk.staff.weakness import LONGEST, SHORTEST, Weakness, weakness

__all__ = ["FILE_NAME", "Outcome", "PinBook", "Role", "SamePin", "Verdict", "check", "refuse_same"]

FREE_TRIES = 5
FIRST_WAIT = 15
LONGEST_WAIT = 300

UNCOUNTED_WAIT = 60
"""Seconds between two tries that could not be counted on the disk."""

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
    """Whose PIN it is. What only an organiser may do is the staff page's to say."""

    VOLUNTEER = "volunteer"
    ORGANISER = "organiser"


class SamePin(BadInput):
    """The organiser's PIN would be the volunteers'."""

    def __init__(self) -> None:
        super().__init__("The organiser's PIN and the volunteers' are the same.", "Choose two.")


class Verdict(StrEnum):
    """What became of an attempt. `OTHERS`: it is the PIN of somebody who may not do this."""

    RIGHT = "right"
    WRONG = "wrong"
    OTHERS = "other's"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Outcome:
    """An attempt's end: free tries left, and whole seconds until the next one is looked at.

    `role` is who came in by the right PIN; None for any other.
    """

    verdict: Verdict
    tries_left: int
    wait_seconds: int
    role: Role | None = None


def check(pin: str) -> None:
    """Raises BadInput, with the reason, for a PIN that is too weak to be set."""
    weak = weakness(pin)
    if weak is not None:
        raise BadInput(REASONS[weak], "Choose 6 to 12 digits that nobody would guess.")


def refuse_same(volunteers: str | None, organisers: str | None) -> None:
    """Raises SamePin where both are given and the same."""
    if volunteers is not None and volunteers == organisers:
        raise SamePin


class PinBook:
    """The PINs of one kiosk. Safe to ask from several threads; `try_pin` and `set` take a while."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Reads `path`; a file that cannot be read is told by `fault`, not raised."""
        self._path = path
        self._clock = clock
        self._hasher = PasswordHasher()
        self._lock = Lock()
        self._count = TryCount(path.with_name(tries.FILE_NAME))
        self._pins: Pins | None = None
        self._tries = Tries()
        self._is_counted = True
        self._fault: WorldFault | None = None
        self._started = clock.monotonic()
        self._uncounted_at = self._started
        self._base = microseconds(clock.now())
        try:
            self._read()
        except WorldFault as fault:
            self._fault = fault

    @property
    def fault(self) -> WorldFault | None:
        """Why the book cannot be used, None where it can."""
        return self._fault

    @property
    def is_set(self) -> bool:
        """Whether a PIN was chosen. True as well for a file that cannot be read."""
        return self._pins is not None or self._fault is not None

    @property
    def has_organiser(self) -> bool:
        """Whether the organiser has a PIN of their own."""
        return self._pins is not None and bool(self._pins.organiser)

    @property
    def wait_seconds(self) -> int:
        """Whole seconds until the next attempt is looked at; 0: now."""
        waits = [0]
        if not self._is_counted:
            waits.append(self._wait_uncounted())
        if self._tries.failures >= FREE_TRIES:
            doubled = FIRST_WAIT << min(self._tries.failures - FREE_TRIES, 16)
            until = self._tries.failed_at + min(doubled, LONGEST_WAIT) * _SECOND
            waits.append(ceil((until - self._now()) / _SECOND))
        return max(waits)

    def set(self, pin: str, role: Role = Role.VOLUNTEER) -> None:
        """Chooses `pin` for `role`, in place of the one before.

        Raises BadInput for a weak one, SamePin where the other role has it, ProgramFault for
        an organiser's before there is any, and what writing the file raises.
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
            # While there is room: from then on the count is written in place.
            self._count.make(replace(self._tries, latest=self._now()))
            pin_file.write(self._path, after)
            self._pins = after

    def set_both(self, volunteers: str, organisers: str) -> None:
        """Chooses both, whatever the file held; tries are counted from none again.

        Raises BadInput for a weak one, SamePin, and what writing the file raises.
        """
        for pin in (volunteers, organisers):
            check(pin)
        refuse_same(volunteers, organisers)
        with self._lock:
            after = Pins(self._hasher.hash(volunteers), self._hasher.hash(organisers))
            tries = Tries(latest=self._now())
            self._count.make(tries)
            pin_file.write(self._path, after)
            self._pins, self._tries, self._fault = after, tries, None

    def try_pin(self, pin: str, wanted: Role | None = None) -> Outcome:
        """Counts the attempt on disk, then looks at it. While waiting, nothing is looked at.

        With `wanted`, only the PIN of that role is right. Another one stays counted as a wrong
        try, or a volunteer could set the count back between two guesses.

        Where the disk does not take the count, it is kept in memory, and tries are a minute
        apart. Raises the book's fault.
        """
        self._raise_fault()
        with self._lock:
            pins, before = self._pins, self._tries
            if pins is None:
                raise ProgramFault("a PIN was tried before one was set")
            waiting = self.wait_seconds
            if waiting:
                return Outcome(Verdict.WAIT, 0, waiting)
            now = self._now()
            counted = Tries(before.failures + 1, failed_at=now, latest=now)
            if not self._keep(counted):
                if waiting := self._wait_uncounted():
                    self._tries = before
                    return Outcome(Verdict.WAIT, 0, waiting)
                self._uncounted_at = self._clock.monotonic()
            role = self._role(pins, pin)
            if role is not None and wanted in (None, role):
                self._keep(Tries(latest=now))
                self._is_counted = True
                return Outcome(Verdict.RIGHT, FREE_TRIES, 0, role)
            left = max(0, FREE_TRIES - counted.failures)
            verdict = Verdict.WRONG if role is None else Verdict.OTHERS
            return Outcome(verdict, left, self.wait_seconds)

    def _read(self) -> None:
        found = pin_file.read(self._path)
        if found is None:
            return
        pins, earlier = found
        for hashed in filter(None, (pins.hash, pins.organiser)):
            try:
                self._hasher.check_needs_rehash(hashed)
            except InvalidHashError as error:
                raise pin_file.broken(self._path) from error
        self._pins = pins
        try:
            counted = self._count.read()
        except (OSError, ValueError):
            # Whoever spoils the record wins no tries by it.
            counted = Tries(FREE_TRIES + LONGEST_WAIT.bit_length(), self._base, self._base)
            self._keep(counted)
        if counted is None:
            counted = earlier
            self._keep(counted)
        self._is_counted = True
        self._tries = counted
        self._base = max(self._base, counted.latest)

    def _keep(self, tries: Tries) -> bool:
        """Keeps the count, on the disk where that is possible; whether it was."""
        self._tries = tries
        self._is_counted = True
        try:
            self._count.write(tries)
        except (OSError, WorldFault):
            self._is_counted = False
        return self._is_counted

    def _role(self, pins: Pins, pin: str) -> Role | None:
        """Who has this PIN; both are looked at, so that no answer comes sooner."""
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

    def _now(self) -> int:
        """Microseconds on a line of time that never goes back and no wall clock can push."""
        return self._base + round((self._clock.monotonic() - self._started) * _SECOND)

    def _wait_uncounted(self) -> int:
        """Whole seconds until a try is looked at that cannot be counted on the disk."""
        since = self._clock.monotonic() - self._uncounted_at
        return max(0, ceil(UNCOUNTED_WAIT - since))

    def _raise_fault(self) -> None:
        if self._fault is not None:
            raise self._fault
