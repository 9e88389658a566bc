"""Records acts on paper sheets and typed lines, after checking them against the ledger.

Every call appends at most one entry, on the disk when it returns. `signing.paper.paper_sheet`
decides which act fits a sheet; this module checks what needs the signatures as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import BadInput
from kiosk.plurals import counted
from kiosk.signing import codes
from kiosk.signing.entries.ledger_entry import EntryType, decode
from kiosk.signing.paper import paper_sheet
from kiosk.signing.paper.paper_account import Account
from kiosk.signing.paper.paper_sheet import PaperSheet, Print
from kiosk.signing.signature import Reason, Signature
from kiosk.store.store import Store


class SheetLedger:
    """The paper sheets of one open `Store`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def fresh_numbers(self, count: int) -> tuple[str, ...]:
        """Numbers for `count` sheets, none of them known to this ledger. Reserves nothing."""
        known = {one.sheet.number for one in self._store.paper_sheets()}
        while known & set(numbers := codes.new_paper_sheets(count)):
            pass
        return numbers

    def printed(self, numbers: Sequence[str], printed: Print) -> None:
        """Puts one print job on record. Raises BadInput where a number is known already."""
        for number in numbers:
            if self._store.paper_sheets(number):
                raise BadInput(
                    f"Sheet {codes.paper_sheet_label(number)} is known already.",
                    "Each sheet is recorded once.",
                )
        self._note(EntryType.SHEETS_PRINTED, paper_sheet.printed_payload(numbers, printed))

    def account(self, number: str) -> Account:
        """The sheet of `number`. Raises BadInput where this ledger knows none."""
        found = self._store.paper_sheets(number)
        if not found:
            raise BadInput(
                f"This ledger knows no sheet {codes.paper_sheet_label(number)}.",
                "Where another table printed it, record it here with `pledge-kiosk paper add`.",
            )
        return found[0]

    def out(self, number: str, place: str) -> PaperSheet:
        """The sheet went to a place; going out again is another place."""
        return self._act(number, EntryType.SHEET_OUT, place=paper_sheet.place_of(place))

    def back(self, number: str, used: int, struck: int = 0, *, is_witnessed: bool) -> PaperSheet:
        """The sheet came back with `used` lines, `struck` of them struck; again: a new count.

        Raises BadInput for a count that does not fit the sheet or what is typed from it.
        """
        account = self.account(number)
        paper_sheet.refuse_count(account.sheet, used, struck)
        done = len(account.typed) + len(account.sheet.struck_lines)
        if used < done:
            raise BadInput(
                f"Sheet {account.sheet.label} has {counted(done, 'line')} typed in or removed "
                f"already, more than {used}.",
                "Count the sheet again.",
            )
        return self._act(
            number, EntryType.SHEET_BACK, used=used, struck=struck, witnessed=is_witnessed
        )  # fmt: skip

    def strike_line(self, number: str, line: int) -> PaperSheet:
        """A line of the sheet is struck out, and no signature."""
        self._refuse_line(self.account(number), line)
        return self._act(number, EntryType.SHEET_LINE_STRUCK, line=line)

    def unstrike(self, number: str, line: int) -> PaperSheet:
        """A line that was struck while typing in is open again."""
        sheet = self.account(number).sheet
        paper_sheet.refuse_typing(sheet)
        said = [(entry, decode(entry.payload or b"{}")) for entry in self._store.pen_entries()]
        undone = {fields.get("undoes") for _, fields in said}
        for entry, fields in said:
            is_it = (fields.get("sheet"), fields.get("line")) == (number, line)
            if is_it and entry.kind is EntryType.SHEET_LINE_STRUCK and str(entry.id) not in undone:
                sheet = self._act_on(sheet, EntryType.SHEET_UNDONE, undoes=str(entry.id))
        return sheet

    def record_line(self, signature: Signature) -> Signature:
        """Puts one typed line on the disk; see `Store.record`.

        Raises BadInput where its sheet is not there to be typed in, where it has no such line,
        and where the line is struck or typed in already.
        """
        known = self._store.find(signature.id)
        if known is not None:
            return known
        account = self.account(signature.sheet)
        paper_sheet.refuse_typing(account.sheet)
        self._refuse_line(account, signature.line)
        return self._store.record(signature)

    def take_back(self, number: str, line: int) -> Signature:
        """Takes back a line typed by mistake: it counts nowhere, and can be typed again."""
        account = self.account(number)
        paper_sheet.refuse_typing(account.sheet)
        for signature in self._store.paper_lines(number):
            if signature.line == line:
                return self._store.strike(signature.id, Reason.MISTYPED)
        raise BadInput(f"Line {line} of sheet {account.sheet.label} is not typed in.")

    def typed(self, number: str) -> PaperSheet:
        """All lines of the sheet are typed in or struck. Raises BadInput where that is not so."""
        account = self.account(number)
        paper_sheet.refuse(account.sheet, EntryType.SHEET_TYPED)
        if not account.adds_up:
            raise BadInput(
                _uneven(account), "Look at the sheet, then correct the lines or count it again."
            )
        return self._act(number, EntryType.SHEET_TYPED)

    def checked(self, number: str, signed: int, struck: int) -> PaperSheet:
        """A second person counted `signed` lines and `struck` ones on the paper.

        Raises BadInput where that is not what was typed in.
        """
        account = self.account(number)
        paper_sheet.refuse(account.sheet, EntryType.SHEET_CHECKED)
        sheet, typed = account.sheet, len(account.typed)
        if (signed, struck) != (typed, len(sheet.struck_lines)):
            raise BadInput(
                f"The paper has {signed} signed and {counted(struck, 'removed line')}, the ledger "
                f"{typed} and {len(sheet.struck_lines)} for sheet {sheet.label}.",
                "Compare them line by line; to type again, undo the last step of the sheet.",
            )
        return self._act(number, EntryType.SHEET_CHECKED)

    def lost(self, number: str) -> PaperSheet:
        """The sheet is declared lost; when it is found it comes back."""
        return self._act(number, EntryType.SHEET_LOST)

    def undo(self, number: str) -> EntryType:
        """Takes back the last step of the sheet; again goes further back. Returns its type.

        Raises BadInput where there is nothing, and where lines would be typed from a sheet that
        is not back.
        """
        account = self.account(number)
        sheet = account.sheet
        if sheet.last is None:
            raise BadInput(f"Of sheet {sheet.label} there is nothing to undo.")
        entries = self._store.pen_entries()
        [last] = [entry for entry in entries if entry.id == sheet.last]
        then = paper_sheet.resolve(entry for entry in entries if entry is not last)[number]
        if account.typed and not then.is_back:
            raise BadInput(
                f"Lines of sheet {sheet.label} are typed in, so it is back.",
                "Take these back first, or count the sheet again.",
            )
        self._act_on(sheet, EntryType.SHEET_UNDONE, undoes=str(last.id))
        return last.kind

    def _refuse_line(self, account: Account, line: int) -> None:
        paper_sheet.refuse_line(account.sheet, line)
        if line in account.typed:
            raise BadInput(
                f"Line {line} of sheet {account.sheet.label} is typed in already.",
                "Take it back first to type it again.",
            )

    def _act(self, number: str, kind: EntryType, **given: object) -> PaperSheet:
        sheet = self.account(number).sheet
        paper_sheet.refuse(sheet, kind)
        return self._act_on(sheet, kind, **given)

    def _act_on(self, sheet: PaperSheet, kind: EntryType, **given: object) -> PaperSheet:
        self._note(kind, paper_sheet.act_payload(sheet, **given))
        return self.account(sheet.number).sheet

    def _note(self, kind: EntryType, payload: bytes) -> None:
        self._store.note(kind, **decode(payload))


def _uneven(account: Account) -> str:
    sheet = account.sheet
    return (
        f"Sheet {sheet.label} came back with {counted(sheet.used, 'line')} used, {sheet.struck} of "
        f"them removed; {counted(len(account.typed), 'is', 'are')} typed in and "
        f"{len(sheet.struck_lines)} removed."
    )
