"""The letter as it is published: the text, who signed first, and everybody who is listed.

Set for reading and tagged, so that screen readers and converters get headings, paragraphs and
lists in order. Names stand in two columns, filled down one and then the other; on the last page
both end at the same height.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.files import Progress, report_progress
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MM, PUBLICATION, Paper
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, HAIRLINE, RULE, Align
from kiosk.sheets.drawing.rows import select_printed
from kiosk.sheets.drawing.tagged_pdf import Element, Kind, TaggedPdfCanvas
from kiosk.sheets.drawing.typesetting import CAPITAL, Lines, can_draw, fit, headline
from kiosk.sheets.report import Edition, SheetReport
from kiosk.sheets.sheet_texts import SheetTexts, format_number, long_day
from kiosk.sheets.text import direction_of
from kiosk.signing.entries.private import Opening
from kiosk.signing.names.order import Order, sort_key
from kiosk.signing.names.public_line import affiliation
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally

LAST_NAMES = 4  # that go on to the last page with what stands below them all
LEAST_LIST = 48.0  # mm of a heading with a few names in both columns; with less no list begins
END_HEIGHT = 14.0  # mm that take what stands below all names


@dataclass(frozen=True, slots=True)
class _Person:
    """One entry of a column: a name, and what stands under it."""

    name: Lines
    rest: Lines | None
    height: float


class _Publication:
    """One document: where the next line stands, and on which page."""

    def __init__(self, canvas: TaggedPdfCanvas, tally: Tally, made_at: datetime) -> None:
        self.canvas = canvas
        self.campaign = canvas.campaign
        self.texts = canvas.texts
        self.tally = tally
        self.made_at = self.campaign.event.local(made_at)
        self.left = PUBLICATION.margin
        self.right = canvas.width - PUBLICATION.margin
        self.room = self.right - self.left
        self.wide = (self.room - PUBLICATION.gutter) / 2
        self.end = canvas.height - PUBLICATION.foot
        self.y = PUBLICATION.top

    # --- the letter --------------------------------------------------------------------------

    def draw_letter(self, *, below: float) -> None:
        """Title and paragraphs; a paragraph goes on on the next page, never by a single line.

        What takes `below` mm after them does not stand on a page alone.
        """
        canvas, texts = self.canvas, self.texts
        letter = self.campaign.letter(canvas.language)
        with canvas.element(Kind.PARAGRAPH):
            canvas.kicker(9, self.left, self.y, texts.kicker)
        canvas.outline(self.campaign.title)
        title = headline(
            Face.DISPLAY_BOLD, PUBLICATION.title_size, self.campaign.title, self.room * MM, most=4
        )
        self.y += 5.5 + title.size * CAPITAL / MM
        with canvas.element(Kind.TITLE):
            self.y = canvas.lines(title, self.left, self.y) + PUBLICATION.after_title
        size, spacing = PUBLICATION.body_size, PUBLICATION.body_leading / PUBLICATION.body_size
        drawn = column.letter(letter, size, self.room, spacing)
        tags = None
        for at, (block, text) in enumerate(zip(letter.blocks, drawn, strict=True)):
            after = letter.blocks[at + 1] if at + 1 < len(letter.blocks) else None
            leading = text.lines.leading / MM
            announces = after is not None and after.is_item and not block.is_item
            needs = PUBLICATION.after_paragraph + 2 * leading if announces else 0.0
            if after is None:
                # the last line may stand at the end itself, and room follows a paragraph
                below += (leading + PUBLICATION.after_paragraph) if below else 0.0
                self.end -= below
            if block.is_item:
                if tags is None or not block.goes_on_from(letter.blocks[at - 1]):
                    tags = canvas.within(Kind.LIST)
                self._item(text, canvas.within(Kind.ITEM, tags))
            else:
                high = text.lines.height / MM
                is_whole = block.is_apart and high < self.end - PUBLICATION.next_top
                if is_whole and self.y + high - leading + needs > self.end:
                    self._next_page()
                self._text(text, canvas.within(Kind.PARAGRAPH), below=needs)
            goes_on = after is not None and after.goes_on_from(block)
            self.y += PUBLICATION.after_item if goes_on else PUBLICATION.after_paragraph
        self.end += below

    def _item(self, text: Block, tags: Element) -> None:
        """A number or bullet, and beside it its text; a page never ends with the marker alone."""
        self._begin(text.lines, 0.0)
        canvas = self.canvas
        with canvas.element(Kind.LABEL, tags):
            column.draw_marker(canvas, text, self.left, self.y, ends_in_space=True)
        self._text(text, canvas.within(Kind.BODY, tags))

    def _begin(self, block: Lines, below: float) -> int:
        """How many of the block's lines stand on this page, or on the next where too few would.

        Where all of them do but not what takes `below` mm after them, two go on with it.
        """
        left = len(block.lines)
        fresh = self.y == PUBLICATION.next_top
        holds = int((self.end - self.y) / (block.leading / MM)) + 1
        high = left * block.leading / MM
        if holds >= left and below and self.y + high - block.leading / MM + below > self.end:
            holds = left - 1
        if holds < left:
            holds = min(holds, left - 2)  # two lines at least begin a page
        if holds < min(2, left) and not fresh:
            self._next_page()
            return self._begin(block, 0.0)
        return max(holds, 1)

    def _text(self, block: Block, element: Element, *, below: float = 0.0) -> None:
        """A text over as many pages as it takes; its marker is drawn before."""
        canvas = self.canvas
        left = list(block.lines.lines)
        while left:
            holds = self._begin(replace(block.lines, lines=tuple(left)), below)
            part, left = left[:holds], left[holds:]
            lines = _flowing(replace(block.lines, lines=tuple(part)), goes_on=bool(left))
            with canvas.more(element):
                piece = replace(block, lines=lines, marker=None, after=0.0)
                self.y = column.draw(canvas, [piece], self.left, self.y)
            if left:
                self._next_page()

    # --- names -------------------------------------------------------------------------------

    def draw_people(
        self, heading: str, people: Iterator[_Person], *, rule: float, below: float = 0.0
    ) -> None:
        """A heading and everybody below it in two columns.

        What takes `below` mm after them never stands on a page alone: the last of them go with it.
        """
        if self.y + PUBLICATION.above_heading + LEAST_LIST > self.end:
            self._next_page()
        else:
            self.y += PUBLICATION.above_heading
        with self.canvas.artifact():
            self.canvas.rule(self.left, self.right, self.y, rule, BLACK)
        self.canvas.outline(heading)
        self.y += PUBLICATION.under_rule
        with self.canvas.element(Kind.HEADING):
            self.canvas.text(Face.SANS_BOLD, 8, self.left, self.y, heading, colour=GREY, track=60)
        self.y += PUBLICATION.under_heading
        tags = self.canvas.within(Kind.LIST)
        waiting: list[_Person] = []
        filled = 0.0
        for person in people:
            waiting.append(person)
            filled += person.height
            # two columns and a little more than they can surely hold, and whom the last page needs
            spare = sum(one.height for one in waiting[-LAST_NAMES - 1 :])
            if filled > 2 * (self.end - self.y) + spare:
                self._draw_full(waiting, tags)
                filled = sum(one.height for one in waiting)
                self._next_page()
        while waiting:
            split = self._even(waiting)
            if split is None:
                self._draw_full(waiting, tags)
                self._next_page()
                continue
            columns = waiting[:split], waiting[split:]
            high = max(sum(one.height for one in column) for column in columns)
            last: list[_Person] = []
            if self.y + high + below > self.end and len(waiting) > LAST_NAMES:
                last = waiting[-LAST_NAMES:]
                del waiting[-LAST_NAMES:]
                split = self._even(waiting) or 0
                below = 0.0
            ends = self._column(waiting[:split], 0, tags), self._column(waiting[split:], 1, tags)
            self.y = max(ends)
            waiting = last
            if last:
                self._next_page()

    def _draw_full(self, waiting: list[_Person], tags: Element) -> None:
        """Fills both columns of this page, and takes out of `waiting` whom they hold.

        Where fewer than `LAST_NAMES` would be left for the next page, both end sooner.
        """
        first = self._holds(waiting)
        both = first + self._holds(waiting[first:])
        if len(waiting) - both < LAST_NAMES < both - LAST_NAMES:
            both = len(waiting) - LAST_NAMES
            first = self._even(waiting[:both]) or first
        self._column(waiting[:first], 0, tags)
        self._column(waiting[first:both], 1, tags)
        del waiting[:both]

    def _holds(self, people: Sequence[_Person]) -> int:
        y = self.y
        for at, person in enumerate(people):
            y += person.height
            if y - PUBLICATION.after_name > self.end:
                return max(at, 1)  # a page holds somebody, however long the name
        return len(people)

    def _even(self, people: Sequence[_Person]) -> int | None:
        """How many stand in the first column so that both end alike; None if too many."""
        half = sum(person.height for person in people) / 2
        split, filled = 0, 0.0
        while split < len(people) and filled < half - 0.01:
            filled += people[split].height
            split += 1
        if self._holds(people[:split]) < split or self._holds(people[split:]) < len(people) - split:
            return None
        return split

    def _column(self, people: Sequence[_Person], column: int, tags: Element) -> float:
        """Draws one column; returns the y below it."""
        canvas, y = self.canvas, self.y
        x = self.left + column * (self.wide + PUBLICATION.gutter)
        for person in people:
            item = canvas.within(Kind.ITEM, tags)
            with canvas.element(Kind.BODY, item):
                under = canvas.lines(person.name, x, y)
                if person.rest is not None:
                    canvas.lines(person.rest, x, under - PUBLICATION.closer, colour=GREY)
            y += person.height
        return y

    def person_of(self, signature: Signature) -> _Person:
        return self.person(signature.name, affiliation(signature.role, signature.organisation))

    def person(self, name: str, rest: str) -> _Person:
        """An entry as it is set in a column."""
        room = self.wide * MM
        if not can_draw(Face.SERIF_BOLD, name):
            name = self.texts.other_script
        if not can_draw(Face.SERIF_ITALIC, rest):
            rest = ""
        names = fit(Face.SERIF_BOLD, PUBLICATION.name_size, name, room, most=2)
        high = names.height / MM + PUBLICATION.after_name
        below = None
        if rest:
            below = fit(Face.SERIF_ITALIC, PUBLICATION.rest_size, rest, room, most=2)
            high += below.height / MM - PUBLICATION.closer
        return _Person(
            _flowing(names, goes_on=below is not None),
            _flowing(below, goes_on=False) if below is not None else None,
            high,
        )

    # --- the end -----------------------------------------------------------------------------

    def draw_end(self, sealed: int) -> None:
        """Who is counted without a name, and where the letter can be read and signed."""
        texts, canvas = self.texts, self.canvas
        counts = (
            (self.tally.unnamed, texts.unnamed_count),
            (sealed, texts.sealed_count),
        )
        said = [one.of(count).format(format_number(count, texts)) for count, one in counts if count]
        if self.y + END_HEIGHT > self.end:
            self._next_page()
        if said:
            self.y += 3
            with canvas.element(Kind.PARAGRAPH):
                canvas.joined(
                    Face.SERIF_ITALIC, PUBLICATION.name_size, self.left, self.y, "  ·  ".join(said)
                )
            self.y += 3
        self.y += 6
        version = texts.letter_version.format(self.campaign.letter(canvas.language).version[:8])
        made = texts.made.format(long_day(self.made_at, texts))
        address = links.public_address(self.campaign)
        with canvas.artifact():
            canvas.rule(self.left, self.right, self.y - 5, HAIRLINE)
        with canvas.element(Kind.PARAGRAPH):
            foot = f"{address}  ·  {version}  ·  {made}"
            canvas.joined(Face.SANS, 7.5, self.left, self.y, foot, colour=GREY)

    def end_page(self) -> None:
        canvas = self.canvas
        with canvas.artifact():
            canvas.text(
                Face.SANS, 8, canvas.width / 2, canvas.height - PUBLICATION.page_number,
                format_number(canvas.pages + 1, self.texts), align=Align.CENTRE, colour=GREY,
            )  # fmt: skip
        canvas.end_page()

    def _next_page(self) -> None:
        self.end_page()
        self.y = PUBLICATION.next_top


def _flowing(lines: Lines, *, goes_on: bool) -> Lines:
    """With a space at each line's end where one was broken away, for those who read the tree.

    A line that ends in a hyphen was broken there, and takes none; nor does one that runs from
    right to left, because its end is where the others begin.
    """
    last = len(lines.lines) - 1
    ended = [
        line
        if line.endswith("-") or lines.is_rtl or direction_of(line) or (at == last and not goes_on)
        else f"{line} "
        for at, line in enumerate(lines.lines)
    ]
    return replace(lines, lines=tuple(ended))


class _ListedNames:
    """The names that may be published, read once; counts them, and those that stay sealed."""

    def __init__(self, signatures: Iterable[Signature], opening: Opening | None) -> None:
        self.count = self.sealed = 0
        self._printed = select_printed(signatures, Edition.PUBLIC, opening)

    def __iter__(self) -> Iterator[Signature]:
        for signature, _, _ in self._printed:
            if signature.is_listed and signature.is_sealed_name:
                self.sealed += 1
            elif signature.is_listed:
                self.count += 1
                yield signature


def write_publication(
    path: Path,
    campaign: Campaign,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    order: Order = Order.SIGNED,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
    opening: Opening | None = None,
    progress: Progress | None = None,
) -> SheetReport:
    """Writes the letter with everybody who is listed to `path`.

    `opening` opens sealed names that are to be listed; without it they are counted. Raises
    Cancelled when `progress` says so, and then leaves what was there.
    """
    with TaggedPdfCanvas.open(path, campaign, paper, language) as canvas:
        campaign, texts = canvas.campaign, canvas.texts
        made = _Publication(canvas, tally, made_at)
        listed = _ListedNames(signatures, opening)
        names = sorted(listed, key=sort_key) if order is Order.NAME else listed
        people = map(made.person_of, report_progress(names, progress, tally.named))
        first = next(people, None)
        is_last = first is None and not campaign.founding
        made.draw_letter(below=END_HEIGHT if is_last else 0.0)
        if campaign.founding:
            founding = (made.person(one.name, one.affiliation) for one in campaign.founding)
            below = END_HEIGHT if first is None else 0.0
            made.draw_people(texts.founding, founding, rule=RULE, below=below)
        if first is not None:  # where all names are sealed, there is nobody to head
            heading = _signed_by(texts, tally)
            made.draw_people(heading, chain([first], people), rule=RULE, below=END_HEIGHT)
        made.draw_end(listed.sealed)
        made.end_page()
    return SheetReport(path, canvas.pages, signatures=listed.count, sealed=listed.sealed)


def _signed_by(texts: SheetTexts, tally: Tally) -> str:
    """How many have signed and, where not all are named, how many of them are."""
    said = texts.signed_by.of(tally.published).format(format_number(tally.published, texts))
    if not tally.unnamed:
        return said
    named, unnamed = format_number(tally.named, texts), format_number(tally.unnamed, texts)
    return f"{said} ({named} {texts.by_name} · {unnamed} {texts.counted_only})"
