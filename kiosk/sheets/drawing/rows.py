"""The rows of a signature sheet: what each one says and how high it must be to say it all.

A signature becomes a `SheetRow`: a few plain values that another process can receive. `table`
decides where they stand on a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from kiosk.sheets.drawing import name_cell
from kiosk.sheets.drawing.faces import Face, chain
from kiosk.sheets.drawing.name_cell import AFFILIATION_SIZE, NAME_SIZE
from kiosk.sheets.drawing.paper import MM, SIGNATURE_SHEET
from kiosk.sheets.drawing.typesetting import Lines, can_draw, is_surely_within
from kiosk.sheets.report import Edition
from kiosk.sheets.sheet_texts import sheet_texts
from kiosk.sheets.text import shaped
from kiosk.signing.codes import paper_sheet_label
from kiosk.signing.entries.private import Opening
from kiosk.signing.ink import Ink
from kiosk.signing.names.public_line import affiliation, without_stacked_marks
from kiosk.signing.signature import How, Life, Reason, Signature

MARK_SIZE = 9.0
WITHDRAWN_SIZE = 9.5
PADDING = 1.7  # mm above and below what a row says
SIGNED_LEADING = 3.5  # mm from one line of when and how to the next
_SMALL_PADDING = 1.05


class SheetRow(NamedTuple):
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
    rest: str = ""
    is_quiet: bool = False
    ink: Ink | None = None
    mark: str = ""
    signed_at: datetime | None = None
    how: str = ""
    paper: str = ""
    standing: str = ""
    height: float = SIGNATURE_SHEET.row
    is_simple: bool = True  # name and affiliation take one line each, in their usual size


@dataclass(frozen=True, slots=True)
class VisibleColumns:
    """What the rows of one document have: a column that says nothing, or the same everywhere,
    is not there."""

    has_ink: bool
    has_how: bool


class PrintedSignature(NamedTuple):
    """A signature as it is printed, with the e-mail address that was opened for it, if any.

    `is_closed` where something of it is sealed and no key opened it.
    """

    signature: Signature
    email: str = ""
    is_closed: bool = False


def select_printed(
    signatures: Iterable[Signature], edition: Edition, opening: Opening | None = None
) -> Iterator[PrintedSignature]:
    """Those an edition prints: all, or the listed ones and the places of the withdrawn.

    `opening` opens what is sealed; the public edition prints no e-mail address all the same.
    """
    is_confidential = edition is Edition.CONFIDENTIAL
    for signature in signatures:
        if is_confidential or signature.is_listed or signature.life is not Life.LIVE:
            whole, email = opening(signature) if opening is not None else (signature, "")
            is_closed = signature.sealed is not None and whole is signature and not email
            yield PrintedSignature(whole, email if is_confidential else "", is_closed)


def visible_columns(chosen: Iterable[PrintedSignature]) -> VisibleColumns:
    """What there is to show of these signatures."""
    live = [one.signature for one in chosen if one.signature.life is Life.LIVE]
    return VisibleColumns(
        has_ink=any(one.ink is not None for one in live),
        has_how=len({one.how for one in live}) > 1,
    )


class RowMaker:
    """Makes the rows of one document; `name_room` is in mm, see `name_cell.room`."""

    def __init__(
        self,
        language: str,
        edition: Edition,
        columns: VisibleColumns,
        name_room: float,
    ) -> None:
        self._texts = texts = sheet_texts(language)
        self._language = language
        self._marks = texts.other_script, texts.other_script_confidential
        self._is_confidential = edition is Edition.CONFIDENTIAL
        self._room = name_room * MM
        self._has_how = columns.has_how
        self._rest = lru_cache(4096)(affiliation)

    def row(self, one: PrintedSignature) -> SheetRow:
        """The row of one signature."""
        signature, email, is_closed = one
        if signature.life is not Life.LIVE:
            return self._withdrawn(signature)
        name, face, size = without_stacked_marks(signature.name), Face.SERIF_BOLD, NAME_SIZE
        rest = without_stacked_marks(self._rest(signature.role, signature.organisation))
        is_sealed = signature.is_sealed_name
        if is_closed and not is_sealed and self._is_confidential:
            email = self._texts.sealed_email
        if email:
            rest = f"{rest} · {email}" if rest else email
        if is_sealed:
            name, face, size = self._texts.sealed, Face.SERIF_ITALIC, MARK_SIZE
        is_simple = self._is_one_line(face, size, name)
        if not is_simple and not can_draw(face, name):
            name, face, size = self._marks[self._is_confidential], Face.SERIF_ITALIC, MARK_SIZE
        if rest and not self._is_one_line(Face.SANS, AFFILIATION_SIZE, rest):
            is_simple = False
            if not can_draw(Face.SANS, rest):
                # one mark is enough where the name itself is in such a script
                rest = "" if name in self._marks else self._marks[self._is_confidential]
        standing = self._standing(signature)
        how = paper = ""
        if self._has_how:
            how = self._texts.how[signature.how]
            if signature.how is How.PAPER and signature.sheet:
                paper = f"{paper_sheet_label(signature.sheet)}, {signature.line}"
        said = 1 + bool(how) + bool(paper) + bool(standing)
        height = SIGNATURE_SHEET.row
        if not is_simple:
            set_name, set_rest = self.set_lines(name, face, size, rest)
            high = set_name.height + (set_rest.height if set_rest is not None else 0)
            height = max(height, high / MM + 2 * PADDING)
        if said > 3:
            height = max(height, said * SIGNED_LEADING + _SMALL_PADDING)
        return SheetRow(
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
        line = shaped(chain(face), text, language=self._language)
        return not line.missing and line.width * size <= self._room * 1000

    def _mark(self, signature: Signature) -> str:
        """What stands for a drawn signature: only at a kiosk was it typed by its person."""
        if signature.by_mark:
            return self._texts.by_mark
        if signature.how is How.KIOSK:
            return self._texts.typed
        return self._texts.how[signature.how]

    def _withdrawn(self, signature: Signature) -> SheetRow:
        return SheetRow(
            signature.number,
            signature.table,
            self._texts.withdrawn,
            Face.SERIF_ITALIC,
            WITHDRAWN_SIZE,
            is_quiet=True,
        )

    def _standing(self, signature: Signature) -> str:
        texts = self._texts
        if not self._is_confidential:
            return ""
        if signature.is_held:
            return texts.held
        if signature.is_struck:
            return texts.duplicate if signature.reason is Reason.DUPLICATE else texts.struck
        return texts.counted_only if signature.is_counted_only else ""
