"""The drawing surface of every sheet: a reportlab canvas in mm from the top and the start side.

The start side is where lines of the document's language begin. In a language that runs from right
to left everything is placed in mirror image; letters and QR codes themselves never are.

Draws lines, text in a face, paragraphs, QR codes and finding squares; each sheet decides what
stands where. Equal drawings give equal bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO, Self

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor

from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.local_time import is_american
from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.errors import BadInput
from kiosk.file_system import FOR_OWNER
from kiosk.files import write_atomically
from kiosk.links import Qr, find_rectangles
from kiosk.sheets.drawing.faces import Face, chain, fonts
from kiosk.sheets.drawing.paper import MM, Paper
from kiosk.sheets.drawing.streaming import StreamCanvas
from kiosk.sheets.drawing.typesetting import Lines, width
from kiosk.sheets.sheet_texts import AMERICAN, ENGLISH, sheet_texts
from kiosk.sheets.text import Features, shaped
from kiosk.sheets.text.embed import embed
from kiosk.sheets.text.use import FontUse

rl_config.useA85 = 0  # Ascii85 makes streams a quarter longer

BLACK = Color(0, 0, 0)
GREY = Color(0.36, 0.36, 0.38)
HAIR = Color(0.66, 0.66, 0.68)

PRACTICE_SIZE = 11  # pt
PRACTICE_TOP = 7  # mm, above what any sheet prints
HAIRLINE = 0.35
RULE = 0.9


class Align(StrEnum):
    """Whether a text begins, ends or has its middle where it is placed."""

    START = "start"
    END = "end"
    CENTRE = "centre"


class PdfCanvas:
    """One document. Places are mm from the start side and from the top; sizes of type are pt.

    `campaign` and `texts` are in the document's `language`; `size` is in mm.
    """

    def __init__(
        self, file: IO[bytes], size: tuple[float, float], campaign: Campaign, language: str
    ) -> None:
        self.width, self.height = size
        self.campaign = campaign
        self.texts = sheet_texts(language)
        self.accent = HexColor(campaign.colours.day.accent)
        self.language = language
        self.is_rtl = is_right_to_left(language)
        self._mirror = self.width if self.is_rtl else None
        self.use = FontUse()
        self._canvas = StreamCanvas(file, (self.width * MM, self.height * MM), language=language)
        embed(self._canvas, self.use, fonts())
        self._canvas.setTitle(campaign.title)
        self._canvas.setAuthor(campaign.title)
        self._canvas.setCreator("Pledge Kiosk")
        self.pages = 0

    @classmethod
    @contextmanager
    def open(
        cls,
        path: Path,
        campaign: Campaign,
        paper: Paper,
        language: str,
        *,
        is_landscape: bool = False,
        mode: int = FOR_OWNER,
    ) -> Iterator[Self]:
        """A document that is at `path` only when the block succeeds; its title is the campaign's.

        `mode` is the file's permissions. Raises what `files.write_atomically` does.
        """
        campaign = as_printed(campaign, language)
        language = in_region(language, campaign, paper)
        size = (paper.height, paper.width) if is_landscape else (paper.width, paper.height)
        with write_atomically(path, mode=mode) as file:
            canvas = cls(file, size, campaign, language)
            yield canvas
            canvas.save()

    def set_title(self, title: str) -> None:
        """What readers of the file call it."""
        self._canvas.setTitle(title)

    def end_page(self) -> None:
        self.mark_practice()
        self._canvas.showPage()
        self.pages += 1

    def mark_practice(self) -> None:
        """Says at the head of the page that nothing on it counts, where that is so."""
        if self.campaign.is_practice:
            said = self.texts.practice
            room = min(self.width, 190) * MM
            size = PRACTICE_SIZE * min(1, room / width(Face.SANS_BOLD, PRACTICE_SIZE, said))
            middle = self.width / 2
            self.text(
                Face.SANS_BOLD, size, middle, PRACTICE_TOP, said, align=Align.CENTRE,
                colour=self.accent,
            )  # fmt: skip

    def place(self, content: bytes) -> None:
        """Adds a page that was drawn elsewhere, see `StreamCanvas.place`."""
        self._canvas.place(content)
        self.pages += 1

    def save(self) -> None:
        self._canvas.save()

    @contextmanager
    def mirrored_at(self, mirror: float | None) -> Iterator[None]:
        """What is drawn inside is placed from another side than the document's language has.

        `mirror` is what a place and its mirror image add up to, in mm; None counts from the left.
        """
        before, self._mirror = self._mirror, mirror
        yield
        self._mirror = before

    # --- text -------------------------------------------------------------------------------

    def text(
        self,
        face: Face,
        size: float,
        x: float,
        y: float,
        text: str,
        *,
        align: Align = Align.START,
        colour: Color = BLACK,
        features: Features = Features.NONE,
        track: float = 0,
        is_rtl: bool | None = None,
    ) -> float:
        """Draws one line with its baseline at `y`; returns its width in mm.

        `track` is letter spacing in thousandths of the size; `is_rtl` the direction of the
        paragraph, which the line decides where it is None. Raises BadInput for text no shipped
        face can draw: what people typed is looked at before, so this is the campaign's own.
        """
        line = shaped(
            chain(face), text, language=self.language, features=features, track=track,
            is_rtl=is_rtl,
        )  # fmt: skip
        if line.missing:
            raise BadInput(
                "This campaign has texts in a script that the sheets cannot print: "
                f"there is no letter for {', '.join(map(_named, line.missing))}.",
                "Print them in another of its languages.",
            )
        wide = line.width * size / 1000
        start = self._from_left(x) * MM
        if align is Align.CENTRE:
            start -= wide / 2
        elif self._ends_at_place(align):
            start -= wide
        self.use.add(line)
        self._canvas.setFillColor(colour)
        self._canvas.addLiteral(
            f"BT 1 0 0 1 {start:.2f} {self._up(y):.2f} Tm {line.operators(size)} ET"
        )
        return wide / MM

    def text_to(
        self, face: Face, size: float, x: float, y: float, text: str, *, colour: Color = BLACK
    ) -> float:
        """Text that ends at `x`; returns its width in mm."""
        return self.text(face, size, x, y, text, align=Align.END, colour=colour)

    def kicker(self, size: float, x: float, y: float, text: str, *, track: float = 120) -> float:
        """The line over a title, in the campaign's colour; returns its width in mm."""
        return self.text(Face.SANS_BOLD, size, x, y, text, colour=self.accent, track=track)

    def joined(
        self, face: Face, size: float, x: float, y: float, text: str, *, colour: Color = BLACK
    ) -> None:
        """Text of several parts that follow each other in the direction of the document."""
        is_rtl = self._mirror is not None
        self.text(face, size, x, y, text, colour=colour, is_rtl=is_rtl or None)

    def lines(
        self, block: Lines, x: float, y: float, *, colour: Color = BLACK, align: Align = Align.START
    ) -> float:
        """Draws lines, the first baseline at `y`; returns the y of the next baseline."""
        for line in block.lines:
            # a space at a line's right end hangs over the edge, so that the words end there
            hangs = line.endswith(" ") and align is not Align.CENTRE and self._ends_at_place(align)
            over = width(block.face, block.size, " ", language=self.language) / MM if hangs else 0.0
            self.text(
                block.face,
                block.size,
                x + over if self._mirror is None else x - over,
                y,
                line,
                colour=colour,
                align=align,
                is_rtl=block.is_rtl,
            )
            y += block.leading / MM
        return y

    # --- lines and marks --------------------------------------------------------------------

    def rule(
        self, x0: float, x1: float, y: float, weight: float = HAIRLINE, colour: Color = HAIR
    ) -> None:
        """A horizontal line; `weight` in pt."""
        self._line(self._from_left(x0), y, self._from_left(x1), y, weight, colour)

    def stem(self, x: float, y0: float, y1: float, weight: float = 0.25) -> None:
        """A vertical hairline."""
        left = self._from_left(x)
        self._line(left, y0, left, y1, weight, HAIR)

    def box(self, x: float, y: float, side: float, weight: float = 0.6) -> None:
        """An empty square to tick."""
        self._canvas.setStrokeColor(BLACK)
        self._canvas.setLineWidth(weight)
        left = self._left_edge(x, side)
        self._canvas.rect(left * MM, self._up(y + side), side * MM, side * MM, stroke=1, fill=0)

    def tick(self, x: float, y: float, side: float) -> None:
        """A tick in a box of `side` mm."""
        canvas = self._canvas
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(1.2)
        left = self._left_edge(x, side)
        path = canvas.beginPath()
        path.moveTo((left + side * 0.2) * MM, self._up(y + side * 0.52))
        path.lineTo((left + side * 0.43) * MM, self._up(y + side * 0.78))
        path.lineTo((left + side * 0.84) * MM, self._up(y + side * 0.2))
        canvas.drawPath(path, stroke=1, fill=0)

    def square(self, x: float, y: float, side: float) -> None:
        """A black square, for finding the page in a photo."""
        self._canvas.setFillColor(BLACK)
        left = self._left_edge(x, side)
        self._canvas.rect(left * MM, self._up(y + side), side * MM, side * MM, stroke=0, fill=1)

    def qr(self, code: Qr, x: float, y: float, side: float) -> None:
        """A QR code of `side` mm as one path; the caller leaves the quiet zone."""
        unit = side * MM / code.size
        canvas = self._canvas
        canvas.saveState()
        canvas.setFillColor(BLACK)
        # y downward, in modules: the same rectangles as in the window
        canvas.transform(unit, 0, 0, -unit, self._left_edge(x, side) * MM, self._up(y))
        path = canvas.beginPath()
        for left, top, wide, high in find_rectangles(code):
            path.rect(left, top, wide, high)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()

    # --- forms ------------------------------------------------------------------------------

    @contextmanager
    def form(self, name: str) -> Iterator[None]:
        """What is drawn inside is kept once in the file, and shown by `repeat`."""
        self._canvas.beginForm(name, 0, 0, self.width * MM, self.height * MM)
        # reportlab fills a form in which nothing stands with a large magenta field
        self._canvas.saveState()
        yield
        self._canvas.restoreState()
        self._canvas.endForm()

    def repeat(self, name: str, x: float = 0.0, y: float = 0.0) -> None:
        """Shows what `form` kept, moved by mm to the right and down."""
        if not x and not y:
            self._canvas.doForm(name)
            return
        self._canvas.saveState()
        self._canvas.translate(x * MM, -y * MM)
        self._canvas.doForm(name)
        self._canvas.restoreState()

    @contextmanager
    def turned(self) -> Iterator[None]:
        """What is drawn inside stands on its head, as on the far side of a folded card."""
        self._canvas.saveState()
        self._canvas.translate(self.width * MM, self.height * MM)
        self._canvas.rotate(180)
        yield
        self._canvas.restoreState()

    # --- within -----------------------------------------------------------------------------

    def _up(self, y: float) -> float:
        return (self.height - y) * MM

    def _from_left(self, x: float) -> float:
        return x if self._mirror is None else self._mirror - x

    def _left_edge(self, x: float, wide: float) -> float:
        """The left edge of what is `wide` mm and begins at `x`."""
        return x if self._mirror is None else self._mirror - x - wide

    def _ends_at_place(self, align: Align) -> bool:
        """Whether the right end of a text stands where it is placed, and not its left end."""
        return (align is Align.END) == (self._mirror is None)

    def _line(
        self, x0: float, y0: float, x1: float, y1: float, weight: float, colour: Color
    ) -> None:
        self._canvas.setStrokeColor(colour)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x0 * MM, self._up(y0), x1 * MM, self._up(y1))


def in_region(language: str, campaign: Campaign, paper: Paper) -> str:
    """The language with the region that decides how it writes dates.

    A tag of the campaign may name the region (`en-GB`). A plain `en` is American where the event
    is in America, or the paper is US Letter.
    """
    is_there = paper is Paper.LETTER or is_american(campaign.event.zone)
    return AMERICAN if language == ENGLISH and is_there else language


def isolated(value: str, canvas: PdfCanvas) -> str:
    """`value` with its own direction inside a right-to-left sentence (UAX #9, isolates)."""
    return f"\u2068{value}\u2069" if value and canvas.is_rtl else value


def _named(character: str) -> str:
    return f"{character} (U+{ord(character):04X})"
