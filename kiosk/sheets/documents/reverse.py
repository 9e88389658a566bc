"""The reverse of a blank sheet: the whole letter, who signed it first, what signing means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.campaign.model import Campaign, Letter
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import BLANK, MARGIN, MM
from kiosk.sheets.drawing.pdf_canvas import GREY, PdfCanvas
from kiosk.sheets.drawing.typesetting import Lines, can_draw, headline
from kiosk.sheets.sheet_texts import SheetTexts
from kiosk.sheets.text import direction_of
from kiosk.signing.flow.sign import paper_consents

RAIL = 42.0
"""mm of the column beside the letter, where there is one."""

RAIL_GAP = 11.0
FOOT = 20.0
"""mm from the page's lower edge to the sheet's number."""

LARGEST, SMALLEST_BESIDE_RAIL, SMALLEST = 12.0, 9.25, 8.0
LARGEST_OVER_LEAVES, SMALLEST_OVER_LEAVES = LARGEST, 9.0
STEP = 0.25
LEAST_FILLED = 0.25
"""Of the room of a last page: less looks like a rest."""

FOUNDERS = (20, 8, 4, 2)
"""Lines that the founding signatories may take below the letter; more of them are counted."""

NEXT_TOP = 34.0
"""mm from the top of a page on which the letter goes on to its first line."""


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
    campaign, texts, language = canvas.campaign, canvas.texts, canvas.language
    whole = canvas.width - 2 * MARGIN
    title = Block(headline(Face.DISPLAY_BOLD, 25, campaign.title, whole * MM), after=2.5)
    room = canvas.height - FOOT - 8 - BLANK.title - title.height
    text = campaign.letter(language)
    if fitted := _beside_rail(campaign, texts, language, text, whole, room):
        return Reverse(title, *fitted, below=[])
    meaning = _meaning(campaign, texts, language, whole)
    for most in FOUNDERS:
        below = [*_founding(campaign, texts, whole, is_rail=False, most=most), *meaning]
        left = room - column.height(below) - 3
        letter = _largest(lambda size: column.letter(text, size, whole), SMALLEST, left)
        if letter:
            return Reverse(title, letter, [], below)
    left = room - column.height(meaning) - 3
    after = [_founding(campaign, texts, whole, is_rail=False, most=most) for most in FOUNDERS]
    next_room = canvas.height - FOOT - 8 - NEXT_TOP
    return _over_leaves(texts, title, text, meaning, after, whole, left, next_room)


def _over_leaves(
    texts: SheetTexts,
    title: Block,
    text: Letter,
    meaning: list[Block],
    after: list[list[Block]],
    whole: float,
    room: float,
    next_room: float,
) -> Reverse:
    """A letter that goes on on a second leaf, in the largest type with which two are enough.

    `after` are the founding signatories with more names and with fewer: the first that adds no page
    stands below the letter.
    """

    def rank(pages: list[list[Block]]) -> tuple[int, bool]:
        """The fewest leaves first, and among them no last page with a line or two."""
        return max(len(pages), 3), column.height(pages[-1]) < LEAST_FILLED * next_room

    size = LARGEST_OVER_LEAVES
    tried: list[list[list[Block]]] = []
    while size >= SMALLEST_OVER_LEAVES:
        blocks = column.letter(text, size, whole)
        tried.append(_with_names(blocks, after, texts, whole, room, next_room))
        if rank(tried[-1]) == (3, False):
            break
        size -= 2 * STEP
    first, *more = min(tried, key=rank)
    if len(more) % 2:
        more.append([])  # the next sheet begins on a leaf of its own
    return Reverse(title, first, [], meaning, tuple(more))


def _with_names(
    blocks: list[Block],
    after: list[list[Block]],
    texts: SheetTexts,
    whole: float,
    room: float,
    next_room: float,
) -> list[list[Block]]:
    """The pages of a letter with as many founding signatories below it as add no leaf."""
    alone = len(_pages(blocks, texts, whole, room, next_room))
    pages: list[list[Block]] = []
    for names in after:
        pages = _pages([*blocks, *names], texts, whole, room, next_room)
        if len(pages) <= alone + (alone + 1) % 2:
            break
    return pages


def _pages(
    blocks: list[Block], texts: SheetTexts, whole: float, room: float, next_room: float
) -> list[list[Block]]:
    """The blocks by page; each page but the last says where they go on. Two lines stay together."""
    pages: list[list[Block]] = [[]]
    waiting = list(blocks)
    while waiting:
        at = len(pages)
        said = column.paragraph(Face.SERIF_ITALIC, 9.5, 1.4, texts.goes_on.format(at + 2), whole)
        note = Block(said, colour=GREY)
        left = (room if at == 1 else next_room) - column.height(pages[-1])
        if column.height(waiting) - waiting[-1].after <= left:
            pages[-1] += waiting
            break
        left -= note.height
        block = waiting[0]
        # a heading goes with two lines of what it heads, and so do the words before a list
        goes_along = _is_heading(block) or _announces(waiting)
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


def _is_heading(block: Block) -> bool:
    return block.lines.face is Face.SANS_BOLD


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


def _beside_rail(
    campaign: Campaign, texts: SheetTexts, language: str, text: Letter, whole: float, room: float
) -> tuple[list[Block], list[Block]] | None:
    rail = _founding(campaign, texts, RAIL, is_rail=True) + _meaning(
        campaign, texts, language, RAIL
    )
    if column.height(rail) > room:
        return None
    measure = whole - RAIL - RAIL_GAP
    letter = _largest(lambda size: column.letter(text, size, measure), SMALLEST_BESIDE_RAIL, room)
    return (letter, rail) if letter else None


def _largest(
    set_at: Callable[[float], list[Block]], smallest: float, room: float
) -> list[Block] | None:
    """The blocks in the largest type that `room` mm hold; None where `smallest` is too large."""
    size = LARGEST
    while size >= smallest:
        blocks = set_at(size)
        if column.height(blocks) <= room:
            return blocks
        size -= STEP
    return None


def _founding(
    campaign: Campaign, texts: SheetTexts, room: float, *, is_rail: bool, most: int = FOUNDERS[0]
) -> list[Block]:
    """The founding signatories, as running text in at most `most` lines or, in the rail, a list."""
    if not campaign.founding:
        return []
    people = _people(campaign, texts, room) if is_rail else _running(campaign, texts, room, most)
    people[-1] = replace(people[-1], after=4.5)
    return [column.label(texts.founding, room, 4.8), *people]


def _meaning(campaign: Campaign, texts: SheetTexts, language: str, room: float) -> list[Block]:
    """What signing, ticking the box and leaving it empty mean."""
    blocks: list[Block] = []
    agreed = {one.id: one.text for one in paper_consents(campaign, language)}
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


def _people(campaign: Campaign, texts: SheetTexts, room: float) -> list[Block]:
    """One under another: the name, the affiliation below it."""
    if not all(can_draw(Face.SERIF_ITALIC, one.line) for one in campaign.founding):
        return _running(campaign, texts, room, FOUNDERS[0])
    blocks = []
    for one in campaign.founding:
        name = column.paragraph(Face.SERIF, 9.5, 1.25, one.name, room)
        rest = column.paragraph(Face.SERIF_ITALIC, 8.5, 1.25, one.affiliation, room)
        blocks.append(Block(name, after=0.0 if one.affiliation else 1.5))
        if one.affiliation:
            blocks.append(Block(rest, after=1.5, colour=GREY))
    return blocks


def _running(campaign: Campaign, texts: SheetTexts, room: float, most: int) -> list[Block]:
    lines = column.founding(campaign.founding, texts, 9, room, most=most)
    is_rtl = direction_of(" ".join(lines)) or None
    return [Block(Lines(Face.SERIF_ITALIC, 9, lines, 1.35, is_rtl=is_rtl))]
