"""The rows of a filled sheet: what each one says and how high it must be to say it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import tzinfo

from kiosk.sheets.paper import FILLED, MM
from kiosk.sheets.report import Edition
from kiosk.sheets.type import Face, Lines, can_draw, fit
from kiosk.sheets.words import Words, day_and_time
from kiosk.signing.ink import Ink
from kiosk.signing.line import affiliation
from kiosk.signing.private import Opening
from kiosk.signing.signature import Life, Reason, Signature

NAME_SIZE = 11.0
AFFILIATION_SIZE = 8.0
PADDING = 1.7
"""mm above and below what a row says."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, ready to draw; `height` in mm, never under the table's own."""

    number: int
    name: Lines
    affiliation: Lines | None
    is_quiet: bool
    ink: Ink | None
    mark: str
    signed: tuple[str, ...]
    standing: str
    height: float


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns there are: empty ones, and ones that say the same everywhere, are not."""

    has_ink: bool
    has_how: bool
    table: float
    """mm between the margins."""

    @property
    def name_room(self) -> float:
        """mm from the start of the name to the next column."""
        room = self.table - FILLED.name - FILLED.signed - FILLED.gap
        return room - FILLED.ink_width - FILLED.gap if self.has_ink else room


@dataclass(frozen=True, slots=True)
class Printed:
    """A signature as it is printed, with the e-mail address that was opened for it, if any."""

    signature: Signature
    email: str = ""


def printed(
    signatures: Iterable[Signature], edition: Edition, opening: Opening | None = None
) -> Iterator[Printed]:
    """Those an edition prints: all, or the listed ones and the places of the withdrawn.

    `opening` opens what is sealed; the public edition prints no e-mail address all the same.
    """
    for signature in signatures:
        is_custody = edition is Edition.CUSTODY
        if is_custody or signature.is_listed or signature.life is not Life.LIVE:
            whole, email = opening(signature) if opening is not None else (signature, "")
            yield Printed(whole, email if is_custody else "")


def columns(chosen: list[Printed], table: float) -> Columns:
    """The columns these signatures need, in `table` mm."""
    shown = [one.signature for one in chosen if one.signature.life is Life.LIVE]
    return Columns(
        has_ink=any(one.ink is not None for one in shown),
        has_how=len({one.how for one in shown}) > 1,
        table=table,
    )


def make_row(
    one: Printed,
    of: Words,
    edition: Edition,
    zone: tzinfo | None,
    room: float,
    *,
    has_how: bool,
) -> Row:
    """The row of one signature in `room` mm, in the sheet's language and `zone`."""
    signature = one.signature
    if signature.life is not Life.LIVE:
        name = Lines(Face.SERIF_ITALIC, 9.5, (of.withdrawn,))
        return Row(
            number=signature.number,
            name=name,
            affiliation=None,
            is_quiet=True,
            ink=None,
            mark="",
            signed=(),
            standing="",
            height=FILLED.row,
        )
    if signature.is_sealed_name:
        name = Lines(Face.SERIF_ITALIC, AFFILIATION_SIZE + 1, (of.sealed,))
    else:
        name = _said(Face.SERIF_BOLD, NAME_SIZE, signature.name, of, edition, room)
    rest = affiliation(signature.role, signature.organisation)
    if one.email:
        rest = f"{rest} · {one.email}" if rest else one.email
    # one mark is enough where the name itself is in another script
    is_told = can_draw(Face.SERIF_BOLD, signature.name) or can_draw(Face.SANS, rest)
    if not is_told:
        rest = ""
    under = _said(Face.SANS, AFFILIATION_SIZE, rest, of, edition, room) if rest else None
    high = name.height + (under.height if under else 0)
    signed = [day_and_time(signature.signed_at.astimezone(zone), of)]
    if has_how:
        signed.append(of.how[signature.how])
    standing = _standing(signature, of)
    return Row(
        number=signature.number,
        name=name,
        affiliation=under,
        is_quiet=signature.is_held or signature.is_struck or signature.is_sealed_name,
        ink=signature.ink,
        mark=_mark(signature, of),
        signed=tuple(signed),
        standing=standing,
        height=max(FILLED.row, high / MM + 2 * PADDING),
    )


def _said(face: Face, size: float, text: str, of: Words, edition: Edition, room: float) -> Lines:
    """The text, or an honest mark where the shipped faces cannot draw it."""
    if can_draw(face, text):
        return fit(face, size, text, room * MM)
    mark = of.other_script if edition is Edition.PUBLIC else of.other_script_custody
    return fit(Face.SERIF_ITALIC, AFFILIATION_SIZE + 1, mark, room * MM)


def _standing(signature: Signature, of: Words) -> str:
    if signature.is_held:
        return of.held
    if signature.is_struck:
        return of.duplicate if signature.reason is Reason.DUPLICATE else of.struck
    return of.counted_only if signature.is_counted_only else ""


def _mark(signature: Signature, of: Words) -> str:
    if signature.is_sealed_name:
        return ""  # whether there is ink is sealed as well
    return of.by_mark if signature.by_mark else of.typed
