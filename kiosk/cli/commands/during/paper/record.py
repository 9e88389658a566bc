"""Records what happened to paper sheets: added, out, back, checked, lost; and undoes it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, pdf_sheets
from kiosk.cli.commands.during.paper.listing import as_data, ask_count, ask_used, parse_number
from kiosk.errors import BadInput
from kiosk.jobs import blank_sheets

if TYPE_CHECKING:
    from kiosk.store import SheetLedger, Store

_RANGE = re.compile(r"([0-9A-Z]{5})(?:-(\d{3})(?:\.\.(\d{3}))?)?")


def run(options: argparse.Namespace) -> int:
    from kiosk.store import SheetLedger

    campaign = inputs.load_campaign(options)
    with inputs.open_ledger(options, campaign, may_begin=options.act == "add") as store:
        record = _Record(options, campaign, store, SheetLedger(store))
        return _ACTS[options.act](record)


@dataclass(frozen=True, slots=True)
class _Record:
    """Records one act in the ledger of sheets; each method returns the exit status."""

    options: argparse.Namespace
    campaign: Campaign
    store: Store
    sheets: SheetLedger

    def add(self) -> int:
        numbers = [parse_number(typed) for typed in self.options.numbers]
        layout = pdf_sheets.choose_layout(self.options, self.campaign)
        job = blank_sheets.describe_job(self.campaign, layout, is_added=True)
        self.sheets.printed(numbers, job)
        return self._answer(numbers, "known now")

    def out(self) -> int:
        numbers = self._expand_ranges()
        _record_each(numbers, lambda number: self.sheets.out(number, self.options.to))
        return self._answer(numbers, "out")

    def back(self) -> int:
        options = self.options
        if options.unused:
            numbers = self._expand_ranges()
            _record_each(numbers, lambda number: self.sheets.back(number, 0, is_witnessed=False))
            return self._answer(numbers, "back, unused")
        if len(options.numbers) > 1:
            raise BadInput("Each sheet has a count of its own.", "Bring them back one by one.")
        number = parse_number(options.numbers[0])
        used = ask_used(self.sheets.account(number)) if options.used is None else options.used
        self.sheets.back(number, used, options.removed, is_witnessed=options.witnessed)
        return self._answer([number], "back")

    def check(self) -> int:
        number = parse_number(self.options.number)
        label = self.sheets.account(number).sheet.label
        signed, removed = self.options.signed, self.options.removed
        if signed is None:
            signed = ask_count(f"Signed lines on sheet {label}, without removed ones?")
        if removed is None:
            removed = ask_count(f"Removed lines on sheet {label}?")
        self.sheets.checked(number, signed, removed)
        return self._answer([number], "checked")

    def lost(self) -> int:
        numbers = self._expand_ranges()
        _record_each(numbers, self.sheets.lost)
        return self._answer(numbers, "lost")

    def undo(self) -> int:
        number = parse_number(self.options.number)
        undone = self.sheets.undo(number)
        stage = self.sheets.account(number).sheet.stage
        return self._answer([number], f"{stage} again (“{undone}” is undone)")

    def _expand_ranges(self) -> list[str]:
        """The numbers named, with those that a print job or a range of it stands for."""
        found: dict[str, None] = {}
        for word in self.options.numbers:
            span = _RANGE.fullmatch(word.upper())
            if span is None:
                found[parse_number(word)] = None
                continue
            pack = span[1].translate(str.maketrans("ILO", "110"))
            first, last = span[2] or "001", span[3] or span[2] or "999"
            meant = [
                one.sheet.number
                for one in self.store.paper_sheets()
                if one.sheet.number.startswith(pack) and first <= one.sheet.number[5:8] <= last
            ]
            if not meant:
                raise BadInput(
                    f"This ledger knows no sheets {word}.",
                    "Name them as they are printed; `paper list` tells which there are.",
                )
            found.update(dict.fromkeys(meant))
        return list(found)

    def _answer(self, numbers: list[str], what: str) -> int:
        accounts = [self.sheets.account(number) for number in numbers]
        sentences = [f"Sheet {one.sheet.label} is {what}." for one in accounts]
        summary = {"sheets": list(map(as_data, accounts))}
        return answers.print_answer(self.options, "\n".join(sentences), summary)


_ACTS = {
    "add": _Record.add,
    "out": _Record.out,
    "back": _Record.back,
    "check": _Record.check,
    "lost": _Record.lost,
    "undo": _Record.undo,
}


def _record_each(numbers: list[str], record: Callable[[str], object]) -> None:
    """Records it for each sheet; a fault says how many sheets before it are recorded already."""
    for done, number in enumerate(numbers):
        try:
            record(number)
        except BadInput as fault:
            if not done:
                raise
            told = "The one before it is" if done == 1 else f"The {done} before it are"
            raise BadInput(f"{fault.what} {told} recorded.", fault.remedy) from fault
