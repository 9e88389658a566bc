"""Chooses forgotten PINs again, with a code that only the organiser's key can open.

The code is in memory alone. It holds for 30 minutes, so that people can sign while the organiser is
asked; a right one is used up. Its wrong tries are counted and waited for together with wrong PINs.
"""

from __future__ import annotations

from hmac import compare_digest

from kiosk.errors import ProgramFault
from kiosk.plain_text import simplify_code
from kiosk.sealing import PublicKey
from kiosk.signing.clock import Clock
from kiosk.staff import reset_code
from kiosk.staff.pin import Outcome, PinBook, Role, Verdict

HOLDS_SECONDS = 30 * 60


class PinReset:
    """The reset of one kiosk's PINs. `key` is the campaign's; with None there is no reset.

    Used by one thread at a time.
    """

    def __init__(self, book: PinBook, key: PublicKey | None, clock: Clock) -> None:
        self._book = book
        self._key = key
        self._clock = clock
        self._code = self._sealed = ""
        self._made_at = 0.0

    @property
    def is_offered(self) -> bool:
        """Whether there is a key to seal a code to."""
        return self._key is not None

    def sealed_code(self) -> str:
        """The code, sealed, as `reset_code.seal` writes it; a new one where none holds any more.

        Raises ProgramFault without a key.
        """
        if self._key is None:
            raise ProgramFault("a reset code was asked for without an organiser's key")
        if not self._holds():
            self._code = reset_code.new_code()
            self._sealed = reset_code.seal(self._code, self._key)
            self._made_at = self._clock.monotonic()
        return self._sealed

    def try_code(self, typed: str) -> Outcome:
        """Counts the attempt on disk, then compares. A right code is used up.

        `LATE`, which is not counted, where no code holds any more.
        """
        if not self._holds():
            self._forget()
            return Outcome(Verdict.LATE, 0, self._book.wait_seconds)
        digits = "".join(one for one in simplify_code(typed) if one not in "- ")
        given, wanted = digits.encode(errors="replace"), self._code.encode()
        outcome = self._book.count_attempt(
            lambda: Role.ORGANISER if compare_digest(given, wanted) else None
        )
        if outcome.verdict is Verdict.RIGHT:
            self._forget()
        return outcome

    def _holds(self) -> bool:
        return bool(self._code) and self._clock.monotonic() - self._made_at < HOLDS_SECONDS

    def _forget(self) -> None:
        self._code = self._sealed = ""
