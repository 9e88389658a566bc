"""Texts one under another: measured before they are drawn, so that a sheet can choose a size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from reportlab.lib.colors import Color

from kiosk.campaign.blocks import Block as LetterBlock
from kiosk.campaign.blocks import widest_markers
from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.model import Founding, Letter
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MM
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, Align, PdfCanvas
from kiosk.sheets.drawing.typesetting import Lines, balance, can_draw, width, wrap
from kiosk.sheets.sheet_texts import SheetTexts, format_number
from kiosk.sheets.text import direction_of

GAP = 0.5  # sizes of type between a marker and its text
ITEM_AFTER = 0.25  # sizes of type between two items of a list


@dataclass(frozen=True, slots=True)
class Block:
    """One text of a column, with `after` mm of room below it.

    A `marker` ends where its text begins, `hang` mm further in than the column does, but for `GAP`.
    `is_rtl` says whether its lines begin at the right of their room, None where they do as the
    document's language does.
    """

    lines: Lines
    after: float = 0.0
    colour: Color = BLACK
    marker: Lines | None = None
    hang: float = 0.0
    is_rtl: bool | None = None

    @property
    def height(self) -> float:
        """In mm, with the room below."""
        return self.lines.height / MM + self.after


def height(blocks: Iterable[Block]) -> float:
    """In mm, from the first baseline to where the next one would be."""
    return sum(block.height for block in blocks)


def draw(canvas: PdfCanvas, blocks: Iterable[Block], x: float, y: float) -> float:
    """Draws the column, its first baseline at `y` mm; returns where the next one would be.

    `x` counts from the side where lines of the document's language begin.
    """
    for block in blocks:
        draw_marker(canvas, block, x, y)
        with _in_its_direction(canvas, block, x) as start:
            y = canvas.lines(block.lines, start + block.hang, y, colour=block.colour) + block.after
    return y


def draw_marker(
    canvas: PdfCanvas, block: Block, x: float, y: float, *, ends_in_space: bool = False
) -> None:
    """Draws the marker of a block alone, if it has one, where `draw` puts it.

    `ends_in_space` puts a space behind it, for programs that read texts in order, not by place.
    """
    if block.marker is None:
        return
    marker = block.marker
    if ends_in_space and not (canvas.is_rtl if block.is_rtl is None else block.is_rtl):
        marker = replace(marker, lines=tuple(f"{line} " for line in marker.lines))
    with _in_its_direction(canvas, block, x) as start:
        end = start + block.hang - GAP * marker.size / MM
        canvas.lines(marker, end, y, colour=block.colour, align=Align.END)


@contextmanager
def _in_its_direction(canvas: PdfCanvas, block: Block, x: float) -> Iterator[float]:
    """Where the block's column begins, counted from the side where the block's own lines begin.

    A text that runs against the document begins at the other side of the same column.
    """
    if block.is_rtl in (None, canvas.is_rtl) or block.lines.room is None:
        yield x
        return
    wide = block.hang + block.lines.room / MM
    left = canvas.width - x - wide if canvas.is_rtl else x
    with canvas.mirrored_at(2 * left + wide if block.is_rtl else None):
        yield left


def paragraph(
    face: Face, size: float, spacing: float, text: str, room: float, *, is_even: bool = False
) -> Lines:
    """A paragraph in `room` mm; `is_even` breaks it into lines of much the same length."""
    broken = (balance if is_even else wrap)(face, size, text, room * MM)
    return Lines(face, size, broken, spacing, room * MM, direction_of(text) or None)


def letter(letter_: Letter, size: float, room: float, spacing: float = 1.45) -> list[Block]:
    """A letter's blocks in `room` mm, set for reading from the side its own language begins at."""
    blocks: list[Block] = []
    markers = widest_markers(letter_.blocks)
    begins_right = is_right_to_left(letter_.language)
    for at, (one, marker) in enumerate(zip(letter_.blocks, markers, strict=True)):
        # the text is set in so far that its list's markers hang beside it
        hang = width(Face.SERIF, size, marker) / MM + GAP * size / MM if marker else 0.0
        goes_on = at + 1 < len(letter_.blocks) and letter_.blocks[at + 1].goes_on_from(one)
        is_rtl = begins_right or direction_of(one.text) or None
        lines = _wrap_block(one, size, room - hang, letter_.language)
        blocks.append(
            Block(
                Lines(Face.SERIF, size, lines, spacing, (room - hang) * MM, is_rtl),
                after=size * (ITEM_AFTER if goes_on else 0.6) / MM,
                marker=(
                    Lines(Face.SERIF, size, (one.marker,), spacing, is_rtl=is_rtl)
                    if one.is_item
                    else None
                ),
                hang=hang,
                is_rtl=begins_right,
            )
        )
    return blocks


def _wrap_block(block: LetterBlock, size: float, room: float, language: str) -> tuple[str, ...]:
    """The lines of a block in `room` mm; those that stay as they were typed are kept apart."""
    return tuple(
        line
        for typed in block.text.split("\n")
        for line in wrap(Face.SERIF, size, typed, room * MM, at_hyphens=True, language=language)
    )


def founding(
    people: Sequence[Founding],
    texts: SheetTexts,
    size: float,
    room: float,
    most: int,
    spacing: float,
) -> Lines:
    """The founding signatories as running text of at most `most` lines of `room` mm.

    Those who do not fit, or whose script the shipped faces cannot draw, are counted: their
    names stand with the letter.
    """
    drawn = [one.line for one in people if can_draw(Face.SERIF_ITALIC, one.line)]
    shown = len(drawn)
    while True:
        left = len(people) - shown
        parts = drawn[:shown]
        if left:
            parts.append(texts.founding_more.of(left).format(format_number(left, texts)))
        said = texts.between_names.join(parts) + texts.after_names
        lines = wrap(Face.SERIF_ITALIC, size, said, room * MM)
        if len(lines) <= most or shown == 0:
            is_rtl = direction_of(" ".join(lines)) or None
            return Lines(Face.SERIF_ITALIC, size, lines, spacing, is_rtl=is_rtl)
        shown -= 1


def label(text: str, room: float, after: float) -> Block:
    """A small heading over what follows; `after` is from its last baseline to the next."""
    lines = paragraph(Face.SANS_BOLD, 8, 1.2, text, room)
    return Block(lines, after=after - lines.leading / MM, colour=GREY)
