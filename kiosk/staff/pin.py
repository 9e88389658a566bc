"""The staff's PINs and the attempts at them, in `staff.json` of the data folder.

There is one PIN, which may do everything, until the organiser has one as well: from then on
the first one is the volunteers'. Both are tried in one field and counted as one door.

An attempt is counted and synced to disk before it is looked at, so that pulling the plug
wins nothing. Waiting is measured on the monotonic clock while the program runs; across a
restart it goes on from the latest time ever seen, so that setting the clock back unlocks
nothing. A file that cannot be read is a locked door, never an open one, and stops nobody
from signing: only the staff's side asks here.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from math import ceil
from pathlib import Path
from threading import Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from kiosk.errors import BadInput, JobFailed, ProgramFault, WorldFault
from kiosk.files import whole_file
from kiosk.signing.clock import Clock, microseconds
from kiosk.staff.weakness import LONGEST, SHORTEST, Weakness, weakness

FILE_NAME = "staff.json"
FREE_TRIES = 5
FIRST_WAIT = 15
LONGEST_WAIT = 300

_VERSION = 1
_SECOND = 1_000_000
_LARGEST = 4096

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


class Verdict(StrEnum):
    """What became of an attempt."""

    RIGHT = "right"
    WRONG = "wrong"
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


@dataclass(frozen=True, slots=True)
class _State:
    """What the file holds. Times are µs since 1970 UTC on the book's own line of time.

    `organiser` is "" while the one PIN is everybody's.
    """

    hash: str
    organiser: str = ""
    failures: int = 0
    failed_at: int = 0
    latest: int = 0


def check(pin: str) -> None:
    """Raises BadInput, with the reason, for a PIN that is too weak to be set."""
    weak = weakness(pin)
    if weak is not None:
        raise BadInput(REASONS[weak], "Choose 6 to 12 digits that nobody would guess.")


class PinBook:
    """The PINs of one kiosk. Safe to ask from several threads; `try_pin` and `set` take a while."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Reads `path`; a file that cannot be read is told by `fault`, not raised."""
        self._path = path
        self._clock = clock
        self._hasher = PasswordHasher()
        self._lock = Lock()
        self._state: _State | None = None
        self._fault: WorldFault | None = None
        try:
            self._state = _read(path)
        except WorldFault as fault:
            self._fault = fault
        latest = self._state.latest if self._state else 0
        self._base = max(microseconds(clock.now()), latest)
        self._started = clock.monotonic()

    @property
    def fault(self) -> WorldFault | None:
        """Why the book cannot be used, None where it can."""
        return self._fault

    @property
    def is_set(self) -> bool:
        """Whether a PIN was chosen. True as well for a file that cannot be read."""
        return self._state is not None or self._fault is not None

    @property
    def has_organiser(self) -> bool:
        """Whether the organiser has a PIN of their own."""
        return self._state is not None and bool(self._state.organiser)

    @property
    def wait_seconds(self) -> int:
        """Whole seconds until the next attempt is looked at; 0: now."""
        return self._wait(self._state)

    def weakness(self, pin: str) -> Weakness | None:
        """The first reason to refuse `pin` as a new one."""
        return weakness(pin)

    def set(self, pin: str, role: Role = Role.VOLUNTEER) -> None:
        """Chooses `pin` for `role`, in place of the one before.

        Raises BadInput for a weak one, SamePin where the other role has it, ProgramFault for
        an organiser's before there is any, and what writing the file raises.
        """
        self._raise_fault()
        check(pin)
        with self._lock:
            before = self._state
            if role is Role.VOLUNTEER:
                other = before.organiser if before else ""
            elif before is None:
                raise ProgramFault("the organiser's PIN came before the first one")
            else:
                other = before.hash
            if other and self._is_right(other, pin):
                raise SamePin(
                    "The organiser's PIN and the volunteers' are the same.", "Choose two."
                )
            hashed, now = self._hasher.hash(pin), self._now()
            if before is None or role is Role.VOLUNTEER:
                organiser = before.organiser if before else ""
                self._write(_State(hash=hashed, organiser=organiser, latest=now))
            else:
                self._write(replace(before, organiser=hashed, latest=now))

    def try_pin(self, pin: str) -> Outcome:
        """Counts the attempt on disk, then looks at it. While waiting, nothing is looked at.

        Raises the book's fault, and what writing the file raises: an attempt that cannot be
        counted is not looked at.
        """
        self._raise_fault()
        with self._lock:
            before = self._state
            if before is None:
                raise ProgramFault("a PIN was tried before one was set")
            waiting = self._wait(before)
            if waiting:
                return Outcome(Verdict.WAIT, 0, waiting)
            now = self._now()
            counted = replace(before, failures=before.failures + 1, failed_at=now, latest=now)
            self._write(counted)
            role = self._role(before, pin)
            if role is not None:
                with suppress(WorldFault):  # the right PIN opens, even on a disk just filled up
                    self._write(replace(counted, failures=0, failed_at=0))
                return Outcome(Verdict.RIGHT, FREE_TRIES, 0, role)
            left = max(0, FREE_TRIES - counted.failures)
            return Outcome(Verdict.WRONG, left, self._wait(counted))

    def _role(self, state: _State, pin: str) -> Role | None:
        """Who has this PIN; both are looked at, so that no answer comes sooner."""
        is_first = self._is_right(state.hash, pin)
        if not state.organiser:
            return Role.ORGANISER if is_first else None
        is_organisers = self._is_right(state.organiser, pin)
        if is_organisers:
            return Role.ORGANISER
        return Role.VOLUNTEER if is_first else None

    def _is_right(self, hash: str, pin: str) -> bool:
        try:
            return self._hasher.verify(hash, pin)
        except VerifyMismatchError:
            return False
        except (VerificationError, InvalidHashError) as error:
            raise _broken(self._path) from error

    def _now(self) -> int:
        """Microseconds on a line of time that never goes back and no wall clock can push."""
        return self._base + round((self._clock.monotonic() - self._started) * _SECOND)

    def _wait(self, state: _State | None) -> int:
        if state is None or state.failures < FREE_TRIES:
            return 0
        doubled = FIRST_WAIT << min(state.failures - FREE_TRIES, 16)
        until = state.failed_at + min(doubled, LONGEST_WAIT) * _SECOND
        return max(0, ceil((until - self._now()) / _SECOND))

    def _write(self, state: _State) -> None:
        fields = {"version": _VERSION, **asdict(state)}
        with whole_file(self._path, mode=0o600) as file:
            file.write(json.dumps(fields, indent=1).encode())
        self._state = state

    def _raise_fault(self) -> None:
        if self._fault is not None:
            raise self._fault


def _broken(path: Path) -> JobFailed:
    return JobFailed(
        f"The staff PIN's file {path} cannot be read.",
        "Signing goes on. To choose a new PIN, close the kiosk, delete that file and start again.",
    )


def _read(path: Path) -> _State | None:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _broken(path) from error
    try:
        fields = json.loads(data)
        if len(data) > _LARGEST or not isinstance(fields, dict):
            raise ValueError("not a record of this program")
        if fields.pop("version", None) != _VERSION:
            raise ValueError("a version this program does not know")
        state = _State(**fields)
        times = (state.failures, state.failed_at, state.latest)
        hashes = (state.hash, state.organiser)
        if not all(isinstance(v, str) for v in hashes):
            raise ValueError("a hash of another kind")
        if not all(type(v) is int and v >= 0 for v in times):
            raise ValueError("a field of another kind")
        for one in filter(None, hashes):
            PasswordHasher().check_needs_rehash(one)
    except (ValueError, TypeError, InvalidHashError) as error:
        raise _broken(path) from error
    return state
