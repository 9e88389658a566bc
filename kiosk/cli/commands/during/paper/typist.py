"""Typing a paper sheet in on a terminal: one line after the other, each saved when it is done.

What is open, checked and saved is `kiosk.jobs.paper_entry`'s; here is how it is asked for.
"""

from __future__ import annotations

import sys

from kiosk.cli import terminal
from kiosk.jobs.paper_entry import SheetEntry, describe_problems
from kiosk.plurals import counted
from kiosk.signing.names.public_line import public_line
from kiosk.signing.paper import paper_line
from kiosk.signing.paper.paper_line import PaperLine
from kiosk.signing.signature import Reason, Signature

DITTO = '"'
REMOVE, AGAIN, STOP, NOBODY = "x", "u", "q", "-"


class _Stop(Exception):
    """Enough for now."""


class Typist:
    """One sitting at one sheet."""

    def __init__(self, entry: SheetEntry) -> None:
        self._entry = entry
        self._empty: set[int] = set()
        self._before = PaperLine(0, "")

    def type_in(self) -> str:
        """Types in what is open on the sheet; returns how it stands then, as a sentence."""
        try:
            while (line := self._entry.next_line(self._empty)) is not None:
                self._line(line)
        except _Stop:
            pass
        account = self._entry.account
        label = account.sheet.label
        if self._entry.finish():
            return f"Sheet {label} is typed in. A second person counts it: `paper check`."
        if account.waiting > 0:
            saved = counted(len(account.typed), "line is", "lines are")
            return (
                f"Sheet {label}: {saved} saved, {counted(account.waiting, 'line is', 'lines are')} "
                "still to type. Start again to go on, or count the sheet again: `paper back`."
            )
        return (
            f"Sheet {label} came back with {counted(account.sheet.struck, 'line')} removed, and "
            f"{counted(len(account.sheet.struck_lines), 'was', 'were')} removed here. "
            "Look at it again."
        )

    def _line(self, number: int, was: Signature | None = None) -> None:
        """Asks for one line until it can be saved; `was` is what it said, where it did."""
        while True:
            name = self._ask(f"Line {number}  name", was.name if was is not None else "")
            if name == STOP:
                raise _Stop
            if name == AGAIN:
                self._again(number)
                return
            if name == REMOVE:
                self._entry.strike(number, was)
                self._say(f"  line {number} is removed")
                return
            if name in ("", NOBODY):
                if was is not None:
                    self._entry.ledger.take_back(self._entry.number, number)
                self._empty.add(number)
                return
            if self._sign(number, name, was):
                return

    def _sign(self, number: int, name: str, was: Signature | None) -> bool:
        """The rest of a line; whether it was saved."""
        asks = self._entry.campaign.asks
        role = organisation = ""
        if asks.role:
            role = self._field("role", self._before.role, was.role if was else "")
        if asks.organisation:
            organisation = self._field(
                "organisation", self._before.organisation, was.organisation if was else ""
            )
        line = PaperLine(number, name, role, organisation)
        if problems := paper_line.problems(line, self._entry.campaign):
            self._say(describe_problems(problems))
            return False
        answer = ""
        while answer not in ("y", "n", AGAIN):
            answer = self._ask(f"  {public_line(name, role, organisation)}  — box ticked? y/n")
        if answer == AGAIN:
            return False
        self._save(PaperLine(number, name, role, organisation, is_listed=answer == "y"), was)
        return True

    def _save(self, line: PaperLine, was: Signature | None) -> None:
        self._before = line
        saved = self._entry.save(line, was)
        if saved.is_correction:
            return
        if saved.signature.is_held:
            why = saved.signature.reason
            told = "" if why is Reason.UNSAID else f": {why}"
            self._say(f"  saved; it waits for review{told}")
        if saved.alike:
            alike = ", ".join(one.full_number for one in saved.alike)
            self._say(f"  saved; it looks like number {alike}")
        if not saved.keeps_name:
            self._say("  saved as counted; the name stays on the paper")

    def _again(self, number: int) -> None:
        """The line before `number`, once more: what it says is offered, or it is open again."""
        line = self._entry.line_before(number, self._empty)
        if line is None:
            self._say("  this is the first line")
            return
        self._empty.discard(line)
        self._line(line, self._entry.open_again(line))

    def _field(self, label: str, before: str, was: str) -> str:
        answer = self._ask(f"        {label}", was)
        return before if answer == DITTO else answer

    def _ask(self, label: str, was: str = "") -> str:
        """What is typed; Enter alone takes `was`."""
        typed = terminal.ask(f"{label} [{was}]: " if was else f"{label}: ")
        if not typed:
            self._say("")
            raise _Stop
        return typed.strip() or was

    def _say(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)
