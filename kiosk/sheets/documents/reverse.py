"""The reverse of a blank sheet: the whole letter, who signed it first, what signing means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk import links
from kiosk.campaign.model import Campaign, Letter
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.paper import BLANK, MARGIN, MM, Paper
from kiosk.sheets.drawing.press import GREY, Press
from kiosk.sheets.drawing.type import Face, Lines, can_draw, headline
from kiosk.sheets.text import direction_of
from kiosk.sheets.words import Words
from kiosk.signing.flow.sign import paper_consents

RAIL = 42.0
"""mm of the column beside the letter, where there is one."""

RAIL_GAP = 11.0
FOOT = 20.0
"""mm from the page's lower edge to the sheet's number."""

LARGEST, SMALLEST_BESIDE_RAIL, SMALLEST = 12.0, 9.25, 8.0
STEP = 0.25


@dataclass(frozen=True, slots=True)
class Reverse:
    """How the reverse is set: the letter and what stands beside or below it.

    `is_whole` is false where the letter is longer than one page at its smallest type.
    """

    title: Block
    letter: list[Block]
    rail: list[Block]
    below: list[Block]
    is_whole: bool

    def draw(self, to: Press) -> None:
        left = MARGIN
        y = column.draw(to, [self.title], left, BLANK.title)
        end = column.draw(to, self.letter, left, y)
        column.draw(to, self.rail, to.width - MARGIN - RAIL, y)
        column.draw(to, self.below, left, end + 3)


def set_reverse(campaign: Campaign, of: Words, language: str, paper: Paper) -> Reverse:
    """The letter in the largest type that leaves room for all that belongs to it.

    With a narrow measure and a column beside it where the letter is short enough, else over
    the whole width; where even that does not hold it, as many paragraphs as the page holds.
    """
    whole = paper.width - 2 * MARGIN
    title = Block(headline(Face.DISPLAY_BOLD, 25, campaign.title, whole * MM), after=2.5)
    room = paper.height - FOOT - 8 - BLANK.title - title.height
    text = campaign.letter(language)
    if fitted := _beside_rail(campaign, of, language, text, whole, room):
        return Reverse(title, *fitted, below=[], is_whole=True)
    below = _belonging(campaign, of, language, whole, is_rail=False)
    room -= column.height(below) + 3
    if letter := _largest(lambda size: column.letter(text, size, whole), SMALLEST, room):
        return Reverse(title, letter, [], below, is_whole=True)
    return Reverse(title, _begun(campaign, of, text, whole, room), [], below, is_whole=False)


def _beside_rail(
    campaign: Campaign, of: Words, language: str, text: Letter, whole: float, room: float
) -> tuple[list[Block], list[Block]] | None:
    rail = _belonging(campaign, of, language, RAIL, is_rail=True)
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


def _begun(campaign: Campaign, of: Words, text: Letter, whole: float, room: float) -> list[Block]:
    address = links.public_address(campaign)
    note = column.paragraph(Face.SERIF_ITALIC, 9.5, 1.4, of.goes_on.format(address), whole)
    end = Block(note, colour=GREY)
    room -= end.height
    blocks: list[Block] = []
    for block in column.letter(text, SMALLEST, whole):
        room -= block.height
        if room < 0:
            break
        blocks.append(block)
    return [*blocks, end]


def _belonging(
    campaign: Campaign, of: Words, language: str, room: float, *, is_rail: bool
) -> list[Block]:
    """The founding signatories, and what signing, ticking the box and leaving it empty mean."""
    blocks: list[Block] = []
    if campaign.founding:
        blocks.append(column.label(of.founding, room, 4.8))
        blocks += _people(campaign, of, room) if is_rail else _running(campaign, of, room)
        blocks[-1] = Block(blocks[-1].lines, after=4.5, colour=blocks[-1].colour)
    agreed = {one.id: one.text for one in paper_consents(campaign, language)}
    publish, hold = agreed.pop("publish", ""), agreed.pop("hold", of.box_empty_says)
    for label, texts in (
        (of.signing_means, list(agreed.values())),
        (of.box_ticked_means, [publish]),
        (of.box_empty_means, [hold]),
    ):
        if not any(texts):
            continue
        blocks.append(column.label(label, room, 4.8))
        for text in texts:
            lines = column.paragraph(Face.SANS, 8.5, 1.35, text, room, is_even=True)
            blocks.append(Block(lines, after=1.6))
        blocks[-1] = Block(blocks[-1].lines, after=3.2)
    return blocks


def _people(campaign: Campaign, of: Words, room: float) -> list[Block]:
    """One under another: the name, the affiliation below it."""
    if not all(can_draw(Face.SERIF_ITALIC, one.line) for one in campaign.founding):
        return _running(campaign, of, room)
    blocks = []
    for one in campaign.founding:
        name = column.paragraph(Face.SERIF, 9.5, 1.25, one.name, room)
        rest = column.paragraph(Face.SERIF_ITALIC, 8.5, 1.25, one.affiliation, room)
        blocks.append(Block(name, after=0.0 if one.affiliation else 1.5))
        if one.affiliation:
            blocks.append(Block(rest, after=1.5, colour=GREY))
    return blocks


def _running(campaign: Campaign, of: Words, room: float) -> list[Block]:
    lines = column.founding(campaign.founding, of, 9, room, most=20)
    is_rtl = direction_of(" ".join(lines)) or None
    return [Block(Lines(Face.SERIF_ITALIC, 9, lines, 1.35, is_rtl=is_rtl))]
