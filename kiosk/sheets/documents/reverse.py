"""The reverse of a blank sheet: the whole letter, who signed it first, what signing means."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import BLANK, MARGIN, MM
from kiosk.sheets.drawing.pdf_canvas import GREY, PdfCanvas
from kiosk.sheets.drawing.typesetting import can_draw, headline, sizes
from kiosk.signing.flow.sign import paper_consents

RAIL = 42.0  # mm of the column beside the letter, where there is one
RAIL_GAP = 11.0
FOOT = 20.0  # mm from the page's lower edge to the sheet's number
LARGEST, SMALLEST_BESIDE_RAIL, SMALLEST, SMALLEST_OVER_LEAVES = 12.0, 9.25, 8.0, 9.0
STEP = 0.25
LEAST_FILLED = 0.25  # of the room of a last page: less looks like a rest
FOUNDERS = (20, 8, 4, 2)
"""Lines that the founding signatories may take below the letter; more of them are counted."""

NEXT_TOP = 34.0  # mm from the top of a page on which the letter goes on to its first line


@dataclass(frozen=True, slots=True)
class Reverse:
    """How the reverse is set: the letter and what stands beside or below it.

    `more` are the pages on which a letter goes on that is longer than the reverse; with front and
    reverse they make whole leaves.
    """

    title: Block
    letter: list[Block]
    rail: list[Block]
    below: list[Block]
    more: tuple[list[Block], ...] = ()

    def draw(self, canvas: PdfCanvas) -> None:
        left = MARGIN
        y = column.draw(canvas, [self.title], left, BLANK.title)
        end = column.draw(canvas, self.letter, left, y)
        column.draw(canvas, self.rail, canvas.width - MARGIN - RAIL, y)
        column.draw(canvas, self.below, left, end + 3)

    def draw_more(self, canvas: PdfCanvas, at: int) -> None:
        """Draws the page `at` (from 0) of those on which the letter goes on."""
        column.draw(canvas, self.more[at], MARGIN, NEXT_TOP)


def set_reverse(canvas: PdfCanvas) -> Reverse:
    """The letter in the largest type that leaves room for all that belongs to it.

    With a narrow measure and a column beside it where the letter is short enough, else over
    the whole width, with fewer of the founding signatories' names where that is enough; a letter
    that is longer goes on on a second leaf, or on as many as it takes, and the names follow it.
    """
    setter = _Setter(canvas)
    return setter.beside_rail() or setter.on_one_page() or setter.over_leaves()


class _Setter:
    """Sets one reverse. Lengths are mm: `room` is what is free below the title, `next_room` on a
    page on which the letter goes on."""

    def __init__(self, canvas: PdfCanvas) -> None:
        self.campaign = canvas.campaign
        self.texts = canvas.texts
        self.letter = canvas.campaign.letter(canvas.language)
        self.consents = paper_consents(canvas.campaign, canvas.language)
        self.whole = canvas.width - 2 * MARGIN
        title = headline(Face.DISPLAY_BOLD, 25, self.campaign.title, self.whole * MM)
        self.title = Block(title, after=2.5)
        end = canvas.height - FOOT - 8
        self.room = end - BLANK.title - self.title.height
        self.next_room = end - NEXT_TOP

    def beside_rail(self) -> Reverse | None:
        people = self._running(FOUNDERS[0], RAIL)
        if all(can_draw(Face.SERIF_ITALIC, one.line) for one in self.campaign.founding):
            people = self._listed(RAIL)
        rail = [*self._founding(people, RAIL), *self._meaning(RAIL)]
        if column.height(rail) > self.room:
            return None
        letter = self._largest(SMALLEST_BESIDE_RAIL, self.room, self.whole - RAIL - RAIL_GAP)
        return Reverse(self.title, letter, rail, []) if letter else None

    def on_one_page(self) -> Reverse | None:
        meaning = self._meaning(self.whole)
        for names in self._founding_by_length:
            below = [*names, *meaning]
            letter = self._largest(SMALLEST, self.room - column.height(below) - 3, self.whole)
            if letter:
                return Reverse(self.title, letter, [], below)
        return None

    def over_leaves(self) -> Reverse:
        """In the largest type with which two leaves are enough."""
        meaning = self._meaning(self.whole)
        room = self.room - column.height(meaning) - 3

        def rank(pages: list[list[Block]]) -> tuple[int, bool]:
            """The fewest leaves first, and among them no last page with a line or two."""
            return max(len(pages), 3), column.height(pages[-1]) < LEAST_FILLED * self.next_room

        tried: list[list[list[Block]]] = []
        for size in sizes(LARGEST, SMALLEST_OVER_LEAVES, 2 * STEP):
            tried.append(self._with_names(column.letter(self.letter, size, self.whole), room))
            if rank(tried[-1]) == (3, False):
                break
        first, *more = min(tried, key=rank)
        if len(more) % 2:
            more.append([])  # the next sheet begins on a leaf of its own
        return Reverse(self.title, first, [], meaning, tuple(more))

    def _with_names(self, blocks: list[Block], room: float) -> list[list[Block]]:
        """The pages of a letter with as many founding signatories below it as add no leaf."""
        alone = len(self._pages(blocks, room))
        pages: list[list[Block]] = []
        for names in self._founding_by_length:
            pages = self._pages([*blocks, *names], room)
            if len(pages) <= alone + (alone + 1) % 2:
                break
        return pages

    def _pages(self, blocks: list[Block], room: float) -> list[list[Block]]:
        """The blocks by page; each page but the last says where they go on.

        Two lines stay together.
        """
        pages: list[list[Block]] = [[]]
        waiting = list(blocks)
        while waiting:
            at = len(pages)
            said = self.texts.goes_on.format(at + 2)
            note = Block(
                column.paragraph(Face.SERIF_ITALIC, 9.5, 1.4, said, self.whole), colour=GREY
            )
            left = (room if at == 1 else self.next_room) - column.height(pages[-1])
            if column.height(waiting) - waiting[-1].after <= left:
                pages[-1] += waiting
                break
            left -= note.height
            block = waiting[0]
            # a heading goes with two lines of what it heads, and so do the words before a list
            goes_along = block.lines.face is Face.SANS_BOLD or _announces(waiting)
            needs = block.height + 2 * waiting[1].lines.leading / MM if goes_along else 0.0
            if max(block.height - block.after, needs) <= left:
                pages[-1].append(waiting.pop(0))
                continue
            begun, rest = _split(block, left)
            if begun is not None:
                pages[-1].append(begun)
                waiting[0] = rest
            elif not pages[-1] and at > 1:  # no page has more room than this one
                pages[-1].append(waiting.pop(0))
                continue
            pages[-1].append(note)
            pages.append([])
        return pages

    def _largest(self, smallest: float, room: float, measure: float) -> list[Block] | None:
        """The letter in the largest type that `room` holds; None where `smallest` is too large."""
        for size in sizes(LARGEST, smallest, STEP):
            blocks = column.letter(self.letter, size, measure)
            if column.height(blocks) <= room:
                return blocks
        return None

    @cached_property
    def _founding_by_length(self) -> list[list[Block]]:
        """The founding signatories in ever fewer lines."""
        return [self._founding(self._running(most, self.whole), self.whole) for most in FOUNDERS]

    def _founding(self, people: list[Block], room: float) -> list[Block]:
        """The founding signatories with their heading; nothing where there are none."""
        if not self.campaign.founding:
            return []
        *before, last = people
        return [column.label(self.texts.founding, room, 4.8), *before, replace(last, after=4.5)]

    def _listed(self, room: float) -> list[Block]:
        """One under another: the name, the affiliation below it."""
        blocks = []
        for one in self.campaign.founding:
            name = column.paragraph(Face.SERIF, 9.5, 1.25, one.name, room)
            rest = column.paragraph(Face.SERIF_ITALIC, 8.5, 1.25, one.affiliation, room)
            blocks.append(Block(name, after=0.0 if one.affiliation else 1.5))
            if one.affiliation:
                blocks.append(Block(rest, after=1.5, colour=GREY))
        return blocks

    def _running(self, most: int, room: float) -> list[Block]:
        """As running text in at most `most` lines."""
        return [Block(column.founding(self.campaign.founding, self.texts, 9, room, most, 1.35))]

    def _meaning(self, room: float) -> list[Block]:
        """What signing, ticking the box and leaving it empty mean."""
        blocks: list[Block] = []
        texts = self.texts
        agreed = {one.id: one.text for one in self.consents}
        publish, hold = agreed.pop("publish", ""), agreed.pop("hold", texts.box_empty_says)
        for label, paragraphs in (
            (texts.signing_means, list(agreed.values())),
            (texts.box_ticked_means, [publish]),
            (texts.box_empty_means, [hold]),
        ):
            if not any(paragraphs):
                continue
            blocks.append(column.label(label, room, 4.8))
            for text in paragraphs:
                lines = column.paragraph(Face.SANS, 8.5, 1.35, text, room, is_even=True)
                blocks.append(Block(lines, after=1.6))
            blocks[-1] = replace(blocks[-1], after=3.2)
        return blocks


def _announces(blocks: list[Block]) -> bool:
    """Whether the first block is the one before a list."""
    return len(blocks) > 1 and blocks[1].marker is not None and not blocks[0].hang


def _split(block: Block, room: float) -> tuple[Block | None, Block]:
    """The lines of a block that `room` mm hold, and those that go on; two at least on each page."""
    lines = block.lines.lines
    holds = min(int(room / (block.lines.leading / MM)), len(lines) - 2)
    if holds < 2:
        return None, block
    begun = replace(block, lines=replace(block.lines, lines=lines[:holds]), after=0.0)
    # the number of an item stands with its first line
    rest = replace(block, lines=replace(block.lines, lines=lines[holds:]), marker=None)
    return begun, rest
