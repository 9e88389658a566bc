"""One page in sections: what the closing report, the readiness sheet and the volunteer card share.

A head with kicker, title and event; headings over hairlines; lines of label and figure; items
with a box to tick; a foot with dates and versions. A full page continues on the next one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from reportlab.lib.colors import Color

from kiosk.campaign.model import Campaign
from kiosk.sheets.drawing.column import paragraph
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MARGIN, MM, Paper
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, HAIRLINE, RULE, PdfCanvas
from kiosk.sheets.drawing.typesetting import CAPITAL, Lines, fit, headline, shrink, width
from kiosk.sheets.sheet_texts import day_and_time, format_number, long_day

TOP, FOOT, END = 21.0, 14.0, 24.0
TITLE_SIZE, TEXT_SIZE, SMALL_SIZE = 25.0, 10.0, 8.5
LINE = 6.2
"""mm from one line of label and figure to the next."""

POINT_ABOUT, POINT_GAP = 0.3, 4.0
"""Of the width: what a point is about; mm between that and what the point says."""

SIGNED = 16.0
"""mm that lines to sign on take at least."""

POINT_SIZE = 10.0

HEADING = 11.7
"""mm that a heading takes."""

BOX = 3.6
"""mm of a box to tick."""


class FormPage:
    """Sections one under another; places are found by `y`, which goes down the page."""

    def __init__(self, canvas: PdfCanvas, made_at: datetime) -> None:
        self.canvas = canvas
        self.campaign = campaign = canvas.campaign
        self.texts = texts = canvas.texts
        self.foot = texts.made.format(day_and_time(campaign.event.local(made_at), texts))
        self.left, self.right = MARGIN, canvas.width - MARGIN
        self.room = self.right - self.left
        self.end = canvas.height - END
        self.y = TOP

    # --- parts -------------------------------------------------------------------------------

    def head(self, title: str) -> None:
        """What the campaign, the document and the event are called."""
        self.canvas.set_title(title)
        size = shrink(Face.SANS_BOLD, 8, self.campaign.title, self.room * MM)
        self.canvas.text(
            Face.SANS_BOLD, size, self.left, self.y, self.campaign.title, colour=self.canvas.accent
        )
        lines = headline(Face.DISPLAY_BOLD, TITLE_SIZE, title, self.room * MM)
        self.y += 11
        self.canvas.lines(lines, self.left, self.y)
        self.y += (lines.height - lines.leading) / MM
        event = self.campaign.event
        day = long_day(event.day, self.texts) if event.day is not None else ""
        about = "  ·  ".join(part for part in (event.name, event.venue, day) if part)
        if about:
            self.y += 7
            said = fit(Face.SERIF_ITALIC, 11, about, self.room * MM)
            self.canvas.lines(said, self.left, self.y, colour=GREY)
            self.y += (said.height - said.leading) / MM
        self.y += 2.5

    def heading(self, text: str, *, needs: float = 2 * LINE) -> None:
        """A heading with a rule under it, on a next page unless `needs` mm follow on this one."""
        self.require(needs + HEADING)
        self.y += 9.5
        self.line(Face.SANS_BOLD, 9, self.y, text, colour=GREY)
        self.y += 2.2
        self.canvas.rule(self.left, self.right, self.y, RULE, BLACK)

    def figure(self, label: str, value: str, *, is_sum: bool = False) -> None:
        """A label and what it comes to, over a hairline."""
        self.require(LINE)
        face = Face.SANS_BOLD if is_sum else Face.SANS
        self.y += LINE
        size = shrink(Face.SANS_BOLD, TEXT_SIZE, value, self.room * 0.62 * MM)
        left = self.room * MM - width(face, size, value) - 4 * MM
        self.line(face, shrink(face, TEXT_SIZE, label, left), self.y - 1.9, label)
        self.line_to(face, size, self.y - 1.9, value)
        self.canvas.rule(self.left, self.right, self.y)

    def text(self, text: str, *, size: float = TEXT_SIZE, colour: Color = BLACK) -> None:
        """A paragraph."""
        block = paragraph(Face.SERIF, size, 1.4, text, self.room)
        self.require(block.height / MM)
        self.y += 2.6 + size * CAPITAL / MM
        self.y = self.canvas.lines(block, self.left, self.y, colour=colour)
        self.y -= block.leading / MM - 2.0

    def item(
        self, text: str, said: str = "", *, is_ticked: bool | None = False, needs: float = 0.0
    ) -> None:
        """A box, ticked or not, and beside it what it stands for; None draws no box but a dash.

        `said` stands below in small type. On a next page unless `needs` mm follow
        on this one.
        """
        inset = BOX + 3.2
        block = paragraph(Face.SANS_BOLD, TEXT_SIZE, 1.3, text, self.room - inset)
        below = paragraph(Face.SANS, SMALL_SIZE, 1.3, said, self.room - inset) if said else None
        high = (block.height + (below.height if below else 0)) / MM + 1.9
        self.require(high + needs)
        top = self.y + 1.9
        self._draw_box(top, is_ticked=is_ticked)
        x = self.left + inset
        y = self.canvas.lines(block, x, top + TEXT_SIZE * CAPITAL / MM + 0.5)
        if below is not None:
            self.canvas.lines(below, x, y - 0.5, colour=GREY)
        self.y += high

    def point(self, text: str, size: float, *, colour: Color = BLACK) -> None:
        """One of several sentences: what is before a colon stands out, as what it is about."""
        about, said, high = self._point(text, size)
        self.require(high)
        y = self.y + 2.4 * size / POINT_SIZE + size * CAPITAL / MM
        x = self.left
        if about is not None:
            self.canvas.lines(about, x, y, colour=colour)
            x += self.room * POINT_ABOUT + POINT_GAP
        self.canvas.lines(said, x, y, colour=colour)
        self.y += high
        self.canvas.rule(self.left, self.right, self.y + 0.9)

    def point_height(self, text: str, size: float) -> float:
        """mm that `point` takes."""
        return self._point(text, size)[2]

    def blanks(self, *labels: str, above: float = 20.0) -> None:
        """Lines to write on, side by side, with `above` mm to write in.

        Where the page has less room, with less, but with no less than a pen needs.
        """
        above = max(min(above, self.end - self.y - 4), min(above, SIGNED - 4))
        self.require(above + 4)
        self.y += above
        gap = 8.0
        wide = (self.room - gap * (len(labels) - 1)) / len(labels)
        for at, label in enumerate(labels):
            x = self.left + at * (wide + gap)
            self.canvas.rule(x, x + wide, self.y, 0.5, BLACK)
            self.canvas.text(Face.SANS, 7.5, x, self.y + 3.6, label, colour=GREY)
        self.y += 4

    def space(self, mm: float) -> None:
        self.y += mm

    def require(self, mm: float) -> None:
        """Begins a next page where this one has no `mm` left."""
        if self.y + mm > self.end:
            self.end_page()
            self.y = TOP

    def end_page(self) -> None:
        canvas = self.canvas
        y = canvas.height - FOOT
        canvas.rule(self.left, self.right, y - 4.5, HAIRLINE)
        self.line(Face.SANS, 7.5, y, self.foot, colour=GREY)
        self.line_to(Face.SANS, 7.5, y, format_number(canvas.pages + 1, self.texts), colour=GREY)
        canvas.end_page()

    # --- within ------------------------------------------------------------------------------

    def _point(self, text: str, size: float) -> tuple[Lines | None, Lines, float]:
        """What a point is about, what it says of that, and the mm it takes."""
        about, colon, rest = text.partition(": ")
        wide = self.room * (1 - POINT_ABOUT) - POINT_GAP if colon else self.room
        left = paragraph(Face.SANS_BOLD, size - 0.5, 1.35, about, self.room * POINT_ABOUT)
        said = rest[:1].upper() + rest[1:] if colon else text
        right = paragraph(Face.SERIF, size, 1.35, said, wide)
        high = max(left.height if colon else 0, right.height) / MM + 1.9 * size / POINT_SIZE
        return left if colon else None, right, high

    def line(self, face: Face, size: float, y: float, text: str, *, colour: Color = BLACK) -> None:
        """One line where lines of the language begin."""
        self.canvas.joined(face, size, self.left, y, text, colour=colour)

    def line_to(
        self, face: Face, size: float, y: float, text: str, *, colour: Color = BLACK
    ) -> None:
        """One line that ends where lines of the language end."""
        self.canvas.text_to(face, size, self.right, y, text, colour=colour)

    def _draw_box(self, top: float, *, is_ticked: bool | None) -> None:
        canvas = self.canvas
        if is_ticked is None:
            canvas.rule(self.left, self.left + BOX, top + BOX / 2, RULE, GREY)
            return
        canvas.box(self.left, top, BOX)
        if is_ticked:
            canvas.tick(self.left, top, BOX)


@contextmanager
def form_page(
    path: Path, campaign: Campaign, paper: Paper, language: str, made_at: datetime
) -> Iterator[FormPage]:
    """A document in sections that is at `path` only when the block succeeds.

    Its foot says when it was made. The first thing to draw is its head.
    """
    with PdfCanvas.open(path, campaign, paper, language) as canvas:
        page = FormPage(canvas, made_at)
        yield page
        page.end_page()
