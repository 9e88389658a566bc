"""Types in a paper sheet that came back, by hand or from a file.

Each line is saved as soon as it is done, and the open lines are read from the ledger each time, so
the work can stop and go on at any line. The caller asks for the lines. All of it runs on the
store's thread.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.campaign.local_time import noon
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.exchange.paper_lines import Row
from kiosk.signing.flow.sign import Problem
from kiosk.signing.names import matching
from kiosk.signing.names.cleaning import Refusal, clean
from kiosk.signing.paper import paper_line, paper_sheet
from kiosk.signing.paper.paper_account import Account
from kiosk.signing.paper.paper_line import PaperLine
from kiosk.signing.paper.paper_sheet import Stage
from kiosk.signing.signature import Life, Listing, Signature

if TYPE_CHECKING:
    from kiosk.store import SheetLedger, Store

_REFUSALS = {
    Refusal.EMPTY: "is empty",
    Refusal.TOO_LONG: "is too long",
    Refusal.NO_LETTER: "has no letter",
    Refusal.ADDRESS: "holds a web or e-mail address",
    Refusal.NOT_EMAIL: "is no e-mail address",
}


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a line: its signature, as recorded or corrected.

    `alike` are signatures that are likely the same person's; a volunteer decides. `keeps_name`
    says whether the ledger keeps the name, or the paper alone.
    """

    signature: Signature
    is_correction: bool = False
    alike: tuple[Signature, ...] = ()
    keeps_name: bool = True


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """One sheet being typed in: its ledger, and when and where it was signed."""

    store: Store
    ledger: SheetLedger
    campaign: Campaign
    number: str
    source: str
    signed_at: datetime

    @property
    def account(self) -> Account:
        """How the sheet stands now."""
        return self.ledger.account(self.number)

    def next_line(self, empty: Collection[int] = ()) -> int | None:
        """The next line that is neither typed, removed nor `empty`; None when all used ones are."""
        account = self.account
        if account.waiting <= 0:
            return None
        done = {*account.typed, *account.sheet.struck_lines, *empty}
        return next((n for n in range(1, account.sheet.printed.rows + 1) if n not in done), None)

    def line_before(self, line: int, empty: Collection[int] = ()) -> int | None:
        """The last line before `line` that is typed, removed or `empty`; None where none is."""
        account = self.account
        done = {*account.typed, *account.sheet.struck_lines, *empty}
        return max((n for n in done if n < line), default=None)

    def open_again(self, line: int) -> Signature | None:
        """Opens a line to be typed again, even a removed one; returns its signature so far."""
        if line in self.account.sheet.struck_lines:
            self.ledger.unstrike(self.number, line)
        return next((one for one in self.store.paper_lines(self.number) if one.line == line), None)

    def signed(self, line: PaperLine) -> Signature:
        """The signature on a line, not recorded yet."""
        from kiosk.store import new_id

        return paper_line.sign_line(
            line,
            self.account.sheet,
            self.campaign,
            id=new_id(),
            source=self.source,
            now=self.signed_at,
        )

    def save(self, line: PaperLine, was: Signature | None = None) -> Saved:
        """Records a line without problems; `was` is the signature that it said before, if any.

        A different spelling corrects that signature. Any other change takes it back and records a
        new one. Raises what the sheet's ledger raises.
        """
        signature = self.signed(line)
        if was is not None and _only_words_differ(was, signature):
            corrected = self.store.correct(
                was.id,
                name=signature.name,
                role=signature.role,
                organisation=signature.organisation,
                as_organiser=True,
            )
            return Saved(corrected, is_correction=True)
        if was is not None:
            self.ledger.take_back(self.number, line.line)
        alike = self._alike(signature)
        return Saved(
            self.ledger.record_line(signature),
            alike=alike,
            keeps_name=paper_line.keeps_name(line, self.campaign),
        )

    def strike(self, line: int, was: Signature | None = None) -> None:
        """Records that a line is crossed out on the paper, in place of what it said before."""
        if was is not None:
            self.ledger.take_back(self.number, line)
        self.ledger.strike_line(self.number, line)

    def finish(self) -> bool:
        """Ends the sheet where all of its lines add up; whether they do."""
        if self.account.adds_up:
            self.ledger.typed(self.number)
        return self.account.sheet.stage is Stage.TYPED

    def _alike(self, signature: Signature) -> tuple[Signature, ...]:
        if not signature.name:
            return ()
        return tuple(
            one
            for one in self.store.search(signature.name)
            if one.id != signature.id
            and not one.is_struck
            and one.life is Life.LIVE
            and matching.compare(one, signature, {}) is not None
        )


def open_entry(
    store: Store,
    ledger: SheetLedger,
    campaign: Campaign,
    number: str,
    signed_on: date | None = None,
) -> SheetEntry:
    """Begins, or goes on with, typing in the sheet of `number`.

    Its lines were signed on `signed_on`, else at the latest when the sheet came back. Raises
    BadInput for a sheet that is not known, not back, or checked already.
    """
    account = ledger.account(number)
    paper_sheet.refuse_typing(account.sheet)
    if signed_on is not None:
        signed_at = noon(signed_on, campaign.event.zone)
    else:
        signed_at = account.sheet.back_at or account.sheet.printed_at
    return SheetEntry(store, ledger, campaign, number, _source(account, campaign), signed_at)


def _source(account: Account, campaign: Campaign) -> str:
    """The code of the place the sheet was out to, where it is one of the campaign's."""
    place = account.sheet.place.casefold()
    named = (
        one.code for one in campaign.places if place in map(str.casefold, (one.code, one.name))
    )
    return next(named, "")


def describe_problems(problems: tuple[Problem, ...]) -> str:
    """What is wrong with a line, as one sentence."""
    said = [f"the {problem.field.value} {_REFUSALS[problem.refusal]}" for problem in problems]
    sentence = ", ".join(said)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _only_words_differ(was: Signature, now: Signature) -> bool:
    """Whether a correction is enough: same tick box, same state, and nothing sealed."""
    is_open = was.sealed is None and now.sealed is None and bool(now.name)
    same = (was.listing, was.review, was.reason) == (now.listing, now.review, now.reason)
    return is_open and same and now.listing is Listing.PUBLIC


COPIED_NAMES = 2
"""From so many equal names on the same lines on, a file is taken for another sheet's."""

# --- lines from a file --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CheckedRows:
    """The rows of a file: lines to take, whether each is removed; how many are known; the rest.

    A row that is in the ledger already as it stands is known, so the same file may be given
    again. `rejected` are rows that cannot be taken, each with a sentence that says why.
    """

    taken: tuple[tuple[PaperLine, bool], ...]
    known: int
    rejected: tuple[tuple[Row, str], ...]

    @property
    def was_given_before(self) -> bool:
        """Whether the ledger has every row as it stands."""
        return bool(self.known) and not self.taken and not self.rejected


def check_rows(entry: SheetEntry, rows: Iterable[Row]) -> CheckedRows:
    """Checks every row before any of them is taken; changes nothing."""
    account = entry.account
    recorded = {one.line: one for one in entry.store.paper_lines(entry.number)}
    taken: list[tuple[PaperLine, bool]] = []
    rejected: list[tuple[Row, str]] = []
    known = 0
    seen: set[int] = set()
    for row in rows:
        line = row.line
        if line is None:
            rejected.append((row, row.fault))
            continue
        if line.line in seen:
            rejected.append((row, "This line stands in the file twice."))
            continue
        seen.add(line.line)
        was = recorded.get(line.line)
        if _is_known(account, recorded, row):
            known += 1
        elif was is not None:
            rejected.append((row, "This line is typed in already, and says something else."))
        elif why := _refused(entry, row, line):
            rejected.append((row, why))
        elif row.is_struck or not _is_empty(row):
            taken.append((line, row.is_struck))
    return CheckedRows(tuple(taken), known, tuple(rejected))


def are_all_recorded(store: Store, account: Account, rows: Iterable[Row]) -> bool:
    """Whether every row is in the ledger as it stands, also where the sheet is typed in.

    False where no row says anything.
    """
    recorded = {one.line: one for one in store.paper_lines(account.sheet.number)}
    said = [row for row in rows if row.fault or row.is_struck or (row.line and not _is_empty(row))]
    return bool(said) and all(_is_known(account, recorded, row) for row in said)


def _is_known(account: Account, recorded: Mapping[int, Signature], row: Row) -> bool:
    """Whether a row is in the ledger as it stands: removed, or signed with the same words."""
    if row.line is None:
        return False
    if row.is_struck:
        return row.line.line in account.sheet.struck_lines
    was = recorded.get(row.line.line)
    return was is not None and _says(was, row.line)


def _is_empty(row: Row) -> bool:
    line = row.line
    return line is not None and not (
        clean(line.name) or line.role.strip() or line.organisation.strip()
    )


def refuse_rows_of_other_sheet(entry: SheetEntry, rows: Iterable[Row], file: str) -> None:
    """Raises BadInput where `rows` are word for word the lines of another sheet of the ledger.

    Two or more equal names are taken for a copy. Sealed names cannot be compared.
    """
    lines = [row.line for row in rows if row.line is not None and not row.is_struck]
    named = {line.line: line for line in lines if clean(line.name)}
    if len(named) < COPIED_NAMES:
        return
    for account in entry.store.paper_sheets():
        if account.sheet.number == entry.number or not account.typed:
            continue
        typed = {one.line: one for one in entry.store.paper_lines(account.sheet.number) if one.name}
        if all(line in typed and _says(typed[line], said) for line, said in named.items()):
            raise BadInput(
                f"{file} was given before: its lines are those of sheet {account.sheet.label}.",
                f"Name the file of sheet {entry.account.sheet.label}.",
            )


def record_rows(entry: SheetEntry, lines: CheckedRows) -> None:
    """Records what can be taken, and ends the sheet where its lines add up then."""
    for line, is_struck in lines.taken:
        if is_struck:
            entry.strike(line.line)
        else:
            entry.ledger.record_line(entry.signed(line))
    entry.finish()


def _refused(entry: SheetEntry, row: Row, line: PaperLine) -> str:
    try:
        paper_sheet.refuse_line(entry.account.sheet, line.line)
    except BadInput as fault:
        return fault.what
    is_empty = not (line.name.strip() or line.role.strip() or line.organisation.strip())
    if row.is_struck or is_empty:
        return ""
    problems = paper_line.problems(line, entry.campaign)
    return describe_problems(problems) if problems else ""


def _says(signature: Signature, line: PaperLine) -> bool:
    """Whether the signature says what the line says; without a name in the clear, what it can."""
    if (signature.listing is Listing.PUBLIC) is not line.is_listed:
        return False
    if not signature.name:
        return True
    said = (signature.name, signature.role, signature.organisation)
    return said == tuple(map(clean, (line.name, line.role, line.organisation)))
