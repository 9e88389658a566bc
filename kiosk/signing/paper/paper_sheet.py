"""The life of a paper sheet: printed, out, back, typed in, checked, or lost; and what adds up.

Pure rules. An act on a sheet is an entry of the ledger. The state of a sheet follows from all of
its acts, ordered by their version, as in `entries.replay`. An act that does not fit the state is
ignored: a sheet that is back beats one declared lost elsewhere. A typed line is a signature, so it
is not here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.parsing import whole_number
from kiosk.plurals import counted
from kiosk.signing.clock import moment
from kiosk.signing.codes import paper_sheet_label
from kiosk.signing.entries.ledger_entry import SHEET_KINDS, Entry, EntryType, decode, encode
from kiosk.signing.names.cleaning import clean
from kiosk.signing.paper.sheet_layout import SheetLayout
from kiosk.signing.signature import Consent

PLACE_LIMIT = 60


class Stage(StrEnum):
    """Where a sheet is on its way."""

    PRINTED = "printed"
    OUT = "out"
    BACK = "back"
    TYPED = "typed in"
    CHECKED = "checked"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Print:
    """What is printed on the sheets of one print job, and signed there.

    `consents` are those a signer may agree to, as printed; `paper` is a4 or letter. `is_added`
    says that another ledger printed the sheets and they were added here. `layout` is where things
    are on the front, None where that is not known.
    """

    rows: int
    paper: str
    letter_language: str
    letter_version: str
    consents: tuple[Consent, ...]
    event: str
    is_strict: bool = False
    is_added: bool = False
    layout: SheetLayout | None = None


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """One sheet as it stands now.

    `used` are lines with writing on them, those struck out included, and `struck` the struck
    ones among them, as counted when the sheet came back; `is_witnessed` says whether the witness
    signed. `struck_lines` were struck while typing in. `version` is that of the latest act, `last`
    the act an undo takes back. `is_twice` where two print jobs bear this number.
    """

    number: str
    printed: Print
    printed_at: datetime
    stage: Stage = Stage.PRINTED
    place: str = ""
    out_at: datetime | None = None
    back_at: datetime | None = None
    used: int = 0
    struck: int = 0
    is_witnessed: bool = False
    struck_lines: tuple[int, ...] = ()
    version: int = 0
    last: UUID | None = None
    is_twice: bool = False

    @property
    def label(self) -> str:
        """The number as it is printed."""
        return paper_sheet_label(self.number)

    @property
    def is_back(self) -> bool:
        """Whether it is in the hand."""
        return self.stage in {Stage.BACK, Stage.TYPED, Stage.CHECKED}


# --- payloads ---------------------------------------------------------------------------------


def printed_payload(numbers: Iterable[str], printed: Print) -> bytes:
    """What a `sheets printed` entry carries: one print job."""
    fields: dict[str, object] = {
        "numbers": list(numbers),
        "rows": printed.rows,
        "paper": printed.paper,
        "letter": [printed.letter_language, printed.letter_version],
        "consents": [[c.id, c.version, c.language, c.text] for c in printed.consents],
        "event": printed.event,
        "strict": printed.is_strict,
        "added": printed.is_added,
    }
    if printed.layout is not None:
        fields["layout"] = printed.layout.as_data()
    return encode(fields)


def read_print(fields: Mapping[str, object]) -> Print:
    """The print job of a decoded `sheets printed` entry. Raises LedgerDamaged."""
    try:
        letter, consents, layout = fields["letter"], fields["consents"], fields.get("layout")
        if layout is not None and not isinstance(layout, dict):
            raise TypeError("a layout is a table")
        if not isinstance(letter, list) or not isinstance(consents, list):
            raise TypeError("letter and consents are lists")
        language, version = letter
        return Print(
            rows=whole_number(fields["rows"]),
            paper=str(fields["paper"]),
            letter_language=str(language),
            letter_version=str(version),
            consents=tuple(Consent(*map(str, one)) for one in consents),
            event=str(fields["event"]),
            is_strict=fields["strict"] is True,
            is_added=fields["added"] is True,
            layout=SheetLayout.read(layout) if layout is not None else None,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise LedgerDamaged("A print job of the ledger cannot be read.") from error


def act_payload(sheet: PaperSheet, **given: object) -> bytes:
    """What an act on `sheet` carries, its version one above what is known of the sheet."""
    return encode({"sheet": sheet.number, "turn": sheet.version + 1, **given})


# --- one act ----------------------------------------------------------------------------------

_FROM: Mapping[EntryType, frozenset[Stage]] = {
    EntryType.SHEET_OUT: frozenset({Stage.PRINTED, Stage.OUT}),
    EntryType.SHEET_BACK: frozenset({Stage.PRINTED, Stage.OUT, Stage.LOST, Stage.BACK}),
    EntryType.SHEET_LINE_STRUCK: frozenset({Stage.BACK}),
    EntryType.SHEET_TYPED: frozenset({Stage.BACK}),
    EntryType.SHEET_CHECKED: frozenset({Stage.TYPED}),
    EntryType.SHEET_LOST: frozenset({Stage.PRINTED, Stage.OUT}),
}
"""Where a sheet may stand for an act. Out again is another place, back again another count."""

_DOES: Mapping[EntryType, str] = {
    EntryType.SHEET_OUT: "go out",
    EntryType.SHEET_BACK: "come back",
    EntryType.SHEET_LINE_STRUCK: "have a line removed",
    EntryType.SHEET_TYPED: "be finished",
    EntryType.SHEET_CHECKED: "be checked",
    EntryType.SHEET_LOST: "be lost",
}

_REMEDIES: Mapping[Stage, str] = {
    Stage.PRINTED: "Say that it is back first.",
    Stage.OUT: "Say that it is back first.",
    Stage.BACK: "Type all of its lines in first; what was said of it last can be undone.",
    Stage.TYPED: "What was said of it last can be undone.",
    Stage.CHECKED: "What was said of it last can be undone.",
    Stage.LOST: "Say that it is back when it is found.",
}


def refuse(sheet: PaperSheet, kind: EntryType) -> None:
    """Raises BadInput where an act of `kind` does not fit the state of `sheet`."""
    if sheet.stage not in _FROM[kind]:
        raise BadInput(
            f"Sheet {sheet.label} is {sheet.stage} and cannot {_DOES[kind]}.",
            _REMEDIES[sheet.stage],
        )


def refuse_typing(sheet: PaperSheet) -> None:
    """Raises BadInput where the state of `sheet` allows no line to be typed in."""
    if sheet.stage is not Stage.BACK:
        raise BadInput(
            f"Sheet {sheet.label} is {sheet.stage}; lines are typed in from sheets that are back.",
            _REMEDIES[sheet.stage],
        )


def place_of(text: str) -> str:
    """A place as it is stored. Raises BadInput for an empty or too long one."""
    place = clean(text)
    if not 0 < len(place) <= PLACE_LIMIT:
        raise BadInput(
            f"A place has 1 to {PLACE_LIMIT} characters.", "Name the table, or a place's code."
        )
    return place


def refuse_count(sheet: PaperSheet, used: int, struck: int) -> None:
    """Raises BadInput where so many used and struck lines cannot be on `sheet`."""
    if not 0 <= struck <= used <= sheet.printed.rows:
        raise BadInput(
            f"{counted(used, 'line')} used and {struck} of them removed do not fit on "
            f"sheet {sheet.label}, which has {sheet.printed.rows}.",
            "Count the lines with writing on them, and those of them that are crossed out.",
        )


def refuse_line(sheet: PaperSheet, line: int) -> None:
    """Raises BadInput where `line` is not on `sheet`, or is struck."""
    if not 1 <= line <= sheet.printed.rows:
        raise BadInput(
            f"Sheet {sheet.label} has no line {line}.", f"It has 1 to {sheet.printed.rows}."
        )
    if line in sheet.struck_lines:
        raise BadInput(f"Line {line} of sheet {sheet.label} is removed.", "Undo that first.")


def after(
    sheet: PaperSheet, kind: EntryType, fields: Mapping[str, object], at: datetime, id: UUID
) -> PaperSheet:
    """The sheet after one act of `kind`; unchanged where the act does not fit.

    Raises LedgerDamaged for fields that cannot be read.
    """
    version = max(sheet.version, _number(fields, "turn"))
    if sheet.stage not in _FROM[kind]:
        return replace(sheet, version=version)
    then = replace(sheet, version=version, last=id)
    if kind is EntryType.SHEET_OUT:
        return replace(then, stage=Stage.OUT, place=str(fields.get("place", "")), out_at=at)
    if kind is EntryType.SHEET_BACK:
        return replace(
            then,
            stage=Stage.BACK,
            back_at=at,
            used=_number(fields, "used"),
            struck=_number(fields, "struck"),
            is_witnessed=fields.get("witnessed") is True,
        )
    if kind is EntryType.SHEET_LINE_STRUCK:
        lines = {*sheet.struck_lines, _number(fields, "line")}
        return replace(then, struck_lines=tuple(sorted(lines)))
    return replace(then, stage=_STAGE[kind])


_STAGE = {
    EntryType.SHEET_TYPED: Stage.TYPED,
    EntryType.SHEET_CHECKED: Stage.CHECKED,
    EntryType.SHEET_LOST: Stage.LOST,
}


def _number(fields: Mapping[str, object], name: str) -> int:
    try:
        return whole_number(fields[name])
    except (KeyError, ValueError) as error:
        raise LedgerDamaged("What the ledger says of a paper sheet cannot be read.") from error


# --- all of them ------------------------------------------------------------------------------


def resolve(entries: Iterable[Entry]) -> dict[str, PaperSheet]:
    """Every sheet after its entries, of any kiosks and in any order.

    Print jobs come first; of two with one number that with the lower entry id is used, an added one
    last. Then come the acts that were not undone, by version, a tie by entry id. Acts on a sheet
    that nobody printed are ignored. Raises LedgerDamaged for an entry that cannot be read.
    """
    prints: dict[str, list[tuple[bool, bytes, Entry, Print]]] = {}
    acts: dict[str, list[tuple[int, bytes, Entry, dict[str, object]]]] = {}
    for entry in entries:
        if entry.kind not in SHEET_KINDS or entry.payload is None:
            continue
        fields = decode(entry.payload)
        if entry.kind is not EntryType.SHEETS_PRINTED:
            one = (_number(fields, "turn"), entry.id.bytes, entry, fields)
            acts.setdefault(str(fields.get("sheet")), []).append(one)
            continue
        printed, numbers = read_print(fields), fields.get("numbers")
        if not isinstance(numbers, list):
            raise LedgerDamaged("A print job of the ledger has no numbers.")
        for number in map(str, numbers):
            job = (printed.is_added, entry.id.bytes, entry, printed)
            prints.setdefault(number, []).append(job)
    return {
        number: _resolved(number, sorted(jobs, key=lambda job: job[:2]), acts.get(number, []))
        for number, jobs in sorted(prints.items())
    }


def _resolved(
    number: str,
    jobs: list[tuple[bool, bytes, Entry, Print]],
    acts: list[tuple[int, bytes, Entry, dict[str, object]]],
) -> PaperSheet:
    _, _, entry, printed = jobs[0]
    is_twice = sum(not is_added for is_added, *_ in jobs) > 1
    sheet = PaperSheet(number, printed, moment(entry.at), is_twice=is_twice)
    undone = {str(fields.get("undoes")) for *_, act, fields in acts if _is_undo(act)}
    for version, _, act, fields in sorted(acts, key=lambda act: act[:2]):
        if _is_undo(act) or str(act.id) in undone:
            sheet = replace(sheet, version=max(sheet.version, version))
        else:
            sheet = after(sheet, act.kind, fields, moment(act.at), act.id)
    return sheet


def _is_undo(entry: Entry) -> bool:
    return entry.kind is EntryType.SHEET_UNDONE
