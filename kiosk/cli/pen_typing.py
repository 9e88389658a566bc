"""Typing a pen sheet in on a terminal: one line after the other, each saved when it is done.

What stands on the disk is asked anew before each line, so it goes on wherever it stopped.
"""

from __future__ import annotations

import sys

from kiosk.cli import ledger_work
from kiosk.cli.pen_desk import Desk, in_words
from kiosk.signing.names.public_line import public_line
from kiosk.signing.paper import pen_line
from kiosk.signing.paper.pen_line import PenLine
from kiosk.signing.signature import Listing, Signature

DITTO = '"'
STRIKE, AGAIN, STOP, NOBODY = "s", "u", "q", "-"


class _Stop(Exception):
    """Enough for now."""


class Typist:
    """One sitting at one sheet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._empty: set[int] = set()
        self._before = PenLine(0, "")

    def type_in(self) -> str:
        """Types in what is open on the sheet; returns how it stands then, as a sentence."""
        try:
            while (line := self._next()) is not None:
                self._line(line)
        except _Stop:
            pass
        account = self._desk.account
        label = account.sheet.label
        if self._desk.finish():
            return f"Sheet {label} is typed in. A second person counts it: `sheets check`."
        if account.waiting > 0:
            return (
                f"{len(account.typed)} lines of sheet {label} are saved, {account.waiting} are "
                "still to type. Start again to go on, or count the sheet anew: `sheets back`."
            )
        return (
            f"Sheet {label} came back with {account.sheet.struck} lines struck, and "
            f"{len(account.sheet.struck_lines)} were struck here. Look at it again."
        )

    def _next(self) -> int | None:
        """The next line that is neither typed, struck nor empty; None when all used ones are."""
        account = self._desk.account
        if account.waiting <= 0:
            return None
        done = {*account.typed, *account.sheet.struck_lines, *self._empty}
        return next((n for n in range(1, account.sheet.printed.rows + 1) if n not in done), None)

    def _line(self, number: int, was: Signature | None = None) -> None:
        """Asks for one line until it can be saved; `was` is what it said, where it did."""
        while True:
            name = self._ask(f"Line {number}  name", was.name if was is not None else "")
            if name == STOP:
                raise _Stop
            if name == AGAIN:
                self._again(number)
                return
            if name == STRIKE:
                self._strike(number, was)
                return
            if name in ("", NOBODY):
                if was is not None:
                    self._desk.ledger.take_back(self._desk.number, number)
                self._empty.add(number)
                return
            if self._sign(number, name, was):
                return

    def _sign(self, number: int, name: str, was: Signature | None) -> bool:
        """The rest of a line; whether it was saved."""
        asks = self._desk.campaign.asks
        role = organisation = ""
        if asks.role:
            role = self._field("role", self._before.role, was.role if was else "")
        if asks.organisation:
            organisation = self._field(
                "organisation", self._before.organisation, was.organisation if was else ""
            )
        line = PenLine(number, name, role, organisation)
        problems = pen_line.problems(line, self._desk.campaign)
        if problems:
            self._say(in_words(problems))
            return False
        answer = ""
        while answer not in ("y", "n", AGAIN):
            answer = self._ask(f"  {public_line(name, role, organisation)}  — box ticked? y/n")
        if answer == AGAIN:
            return False
        self._save(PenLine(number, name, role, organisation, is_listed=answer == "y"), was)
        return True

    def _save(self, line: PenLine, was: Signature | None) -> None:
        desk, signed = self._desk, self._desk.signed(line)
        self._before = line
        if was is not None and _only_words_differ(was, signed):
            desk.store.correct(
                was.id,
                name=signed.name,
                role=signed.role,
                organisation=signed.organisation,
                as_organiser=True,
            )
            return
        if was is not None:
            desk.ledger.take_back(desk.number, line.line)
        alike = desk.alike(signed)
        recorded = desk.ledger.record_line(signed)
        if recorded.is_held:
            self._say(f"  saved, and held for review: {recorded.reason}")
        if alike:
            self._say(f"  saved; it looks like number {', '.join(map(str, alike))}")
        if not pen_line.keeps_name(line, desk.campaign):
            self._say("  saved as counted; the name stays on the paper")

    def _strike(self, number: int, was: Signature | None) -> None:
        if was is not None:
            self._desk.ledger.take_back(self._desk.number, number)
        self._desk.ledger.strike_line(self._desk.number, number)
        self._say(f"  line {number} is struck")

    def _again(self, number: int) -> None:
        """The line before `number`, once more: what it says is offered, or it is open again."""
        desk, account = self._desk, self._desk.account
        done = {*account.typed, *account.sheet.struck_lines, *self._empty}
        line = max((n for n in done if n < number), default=None)
        if line is None:
            self._say("  this is the first line")
            return
        self._empty.discard(line)
        if line in account.sheet.struck_lines:
            desk.ledger.unstrike(desk.number, line)
        was = next((one for one in desk.store.pen_lines(desk.number) if one.line == line), None)
        self._line(line, was)

    def _field(self, label: str, before: str, was: str) -> str:
        answer = self._ask(f"        {label}", was)
        return before if answer == DITTO else answer

    def _ask(self, label: str, was: str = "") -> str:
        """What is typed; Enter alone takes `was`."""
        typed = ledger_work.ask(f"{label} [{was}]: " if was else f"{label}: ")
        if not typed:
            self._say("")
            raise _Stop
        return typed.strip() or was

    def _say(self, text: str) -> None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def _only_words_differ(was: Signature, now: Signature) -> bool:
    """Whether a correction says it all: same box, same standing, and nothing of it sealed."""
    is_open = was.sealed is None and now.sealed is None and bool(now.name)
    same = (was.listing, was.review, was.reason) == (now.listing, now.review, now.reason)
    return is_open and same and now.listing is Listing.PUBLIC
