"""The rows of a signature sheet: what each one says and how high it must be to say it all.

A signature becomes an `Entry`, a few plain values that go to whichever process draws it; where
they stand on a page is `table`'s work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from kiosk.sheets.drawing import name_cell
from kiosk.sheets.drawing.name_cell import AFFILIATION_SIZE, NAME_SIZE
from kiosk.sheets.drawing.paper import FILLED, MM
from kiosk.sheets.drawing.type import Face, Lines, can_draw, is_surely_within, set_in
from kiosk.sheets.report import Edition
from kiosk.sheets.words import Words
from kiosk.signing.codes import pen_sheet_label
from kiosk.signing.entries.private import Opening
from kiosk.signing.ink import Ink
from kiosk.signing.names.public_line import affiliation
from kiosk.signing.names.stacked_marks import without_stacked_marks
from kiosk.signing.signature import How, Life, Reason, Signature

MARK_SIZE = 9.0
WITHDRAWN_SIZE = 9.5
PADDING = 1.7
"""mm above and below what a row says."""

SIGNED_LEADING = 3.5
"""mm from one line of when and how to the next."""

_SMALL_PADDING = 1.05


class Entry(NamedTuple):
    """One row before it is set.

    `table` is the mark that stands behind the number, `face` and `size` are the name's; `how` is
    "" and `paper` empty where there is no such column or nothing to say. `height` in mm, never
    under the table's own.
    """

    number: int
    table: str
    name: str
    face: Face
    size: float
    rest: str
    is_quiet: bool
    ink: Ink | None
    mark: str
    signed_at: datetime | None
    how: str
    paper: str
    standing: str
    height: float
    is_simple: bool
    """Name and affiliation take one line each, in their usual size."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the rows of one document have: a column that says nothing, or the same everywhere,
    is not there."""

    has_ink: bool
    has_how: bool


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns there are in a table of `table` mm."""

    shown: Shown
    table: float

    @property
    def name_room(self) -> float:
        """mm from the start of the name to the next column."""
        return name_cell.room(self.table, has_ink=self.shown.has_ink)


class Printed(NamedTuple):
    """A signature as it is printed, with the e-mail address that was opened for it, if any.

    `is_closed` where something of it is sealed and no key opened it.
    """

    signature: Signature
    email: str = ""
    is_closed: bool = False


def printed(
    signatures: Iterable[Signature], edition: Edition, opening: Opening | None = None
) -> Iterator[Printed]:
    """Those an edition prints: all, or the listed ones and the places of the withdrawn.

    `opening` opens what is sealed; the public edition prints no e-mail address all the same.
    """
    is_confidential = edition is Edition.CONFIDENTIAL
    for signature in signatures:
        if is_confidential or signature.is_listed or signature.life is not Life.LIVE:
            whole, email = opening(signature) if opening is not None else (signature, "")
            is_closed = signature.sealed is not None and whole is signature and not email
            yield Printed(whole, email if is_confidential else "", is_closed)


def shown(chosen: Iterable[Printed]) -> Shown:
    """What there is to show of these signatures."""
    live = [one.signature for one in chosen if one.signature.life is Life.LIVE]
    return Shown(
        has_ink=any(one.ink is not None for one in live),
        has_how=len({one.how for one in live}) > 1,
    )


class Reading:
    """Makes entries for one document."""

    def __init__(self, of: Words, language: str, edition: Edition, columns: Columns) -> None:
        self._words = of
        self._language = language
        self._marks = of.other_script, of.other_script_confidential
        self._is_confidential = edition is Edition.CONFIDENTIAL
        self._room = columns.name_room * MM
        self._has_how = columns.shown.has_how
        # what people work for and as comes again and again
        self._rests: dict[tuple[str, str], str] = {}

    def entry(self, one: Printed) -> Entry:
        """The row of one signature."""
        signature, email, is_closed = one
        if signature.life is not Life.LIVE:
            return self._withdrawn(signature)
        name, face, size = without_stacked_marks(signature.name), Face.SERIF_BOLD, NAME_SIZE
        rest = without_stacked_marks(self._rest(signature.role, signature.organisation))
        is_sealed = signature.is_sealed_name
        if is_closed and not is_sealed and self._is_confidential:
            email = self._words.sealed_email
        if email:
            rest = f"{rest} · {email}" if rest else email
        if is_sealed:
            name, face, size = self._words.sealed, Face.SERIF_ITALIC, MARK_SIZE
        is_simple = self._is_one_line(face, size, name)
        if not is_simple and not can_draw(face, name):
            name, face, size = self._marks[self._is_confidential], Face.SERIF_ITALIC, MARK_SIZE
        if rest and not self._is_one_line(Face.SANS, AFFILIATION_SIZE, rest):
            is_simple = False
            if not can_draw(Face.SANS, rest):
                # one mark is enough where the name itself is in such a script
                rest = "" if name in self._marks else self._marks[self._is_confidential]
        standing = self._standing(signature)
        said = 1
        how = paper = ""
        if self._has_how:
            how = self._words.how[signature.how]
            said += 1
            if signature.how is How.PAPER and signature.sheet:
                paper = f"{pen_sheet_label(signature.sheet)}, {signature.line}"
                said += 1
        if standing:
            said += 1
        height = FILLED.row
        if not is_simple:
            set_name, set_rest = self.set_lines(name, face, size, rest)
            high = set_name.height + (set_rest.height if set_rest is not None else 0)
            height = max(height, high / MM + 2 * PADDING)
        if said > 3:
            height = max(height, said * SIGNED_LEADING + _SMALL_PADDING)
        return Entry(
            signature.number,
            signature.table,
            name,
            face,
            size,
            rest,
            is_sealed or (self._is_confidential and (signature.is_held or signature.is_struck)),
            signature.ink,
            # whether there is ink is sealed as well
            "" if is_sealed else self._mark(signature),
            signature.signed_at,
            how,
            paper,
            standing,
            height,
            is_simple,
        )

    def set_lines(
        self, name: str, face: Face, size: float, rest: str
    ) -> tuple[Lines, Lines | None]:
        """Name and affiliation in the lines they take, for rows that take more than one each."""
        return name_cell.set_cell(name, face, size, rest, self._room, self._language)

    def _is_one_line(self, face: Face, size: float, text: str) -> bool:
        if is_surely_within(face, size, text, self._room):
            return True
        line = set_in(face, text, language=self._language)
        return not line.missing and line.width * size <= self._room * 1000

    def _rest(self, role: str, organisation: str) -> str:
        key = role, organisation
        try:
            return self._rests[key]
        except KeyError:
            if len(self._rests) > 4096:
                self._rests.clear()
            made = self._rests[key] = affiliation(role, organisation)
            return made

    def _mark(self, signature: Signature) -> str:
        """What stands for a drawn signature: only at a kiosk was it typed by its person."""
        if signature.by_mark:
            return self._words.by_mark
        if signature.how is How.KIOSK:
            return self._words.typed
        return self._words.how[signature.how]

    def _withdrawn(self, signature: Signature) -> Entry:
        said = self._words.withdrawn
        return Entry(
            number=signature.number,
            table=signature.table,
            name=said,
            face=Face.SERIF_ITALIC,
            size=WITHDRAWN_SIZE,
            rest="",
            is_quiet=True,
            ink=None,
            mark="",
            signed_at=None,
            how="",
            paper="",
            standing="",
            height=FILLED.row,
            is_simple=True,
        )

    def _standing(self, signature: Signature) -> str:
        if not self._is_confidential:
            return ""
        of = self._words
        if signature.is_held:
            return of.held
        if signature.is_struck:
            return of.duplicate if signature.reason is Reason.DUPLICATE else of.struck
        return of.counted_only if signature.is_counted_only else ""
