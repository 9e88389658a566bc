"""The drawing surface of every sheet: a reportlab canvas in mm from the top left.

Draws lines, text in a face, paragraphs, QR codes and finding squares; each sheet decides what
stands where. Equal drawings give equal bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor

from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.file_system import FOR_OWNER
from kiosk.files import write_atomically
from kiosk.links import Qr, find_rectangles
from kiosk.sheets.drawing.faces import fonts
from kiosk.sheets.drawing.paper import MM
from kiosk.sheets.drawing.streaming import StreamCanvas
from kiosk.sheets.drawing.typesetting import Face, Lines, set_in, width
from kiosk.sheets.text import Features
from kiosk.sheets.text.use import FontUse, embed

rl_config.useA85 = 0  # Ascii85 makes streams a quarter longer

BLACK = Color(0, 0, 0)
GREY = Color(0.36, 0.36, 0.38)
HAIR = Color(0.66, 0.66, 0.68)

HAIRLINE = 0.35
RULE = 0.9


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class PdfCanvas:
    """One document. Lengths and places are mm from the top left; sizes of type are pt."""

    def __init__(
        self,
        file: IO[bytes],
        size: tuple[float, float],
        campaign: Campaign,
        *,
        title: str,
        language: str,
    ) -> None:
        self.width, self.height = size
        self.accent = HexColor(campaign.colours.day.accent)
        self.language = language
        self.is_rtl = is_right_to_left(language)
        self.use = FontUse()
        self._canvas = StreamCanvas(file, (self.width * MM, self.height * MM), language=language)
        embed(self._canvas, self.use, fonts())
        self._canvas.setTitle(title)
        self._canvas.setAuthor(campaign.title)
        self._canvas.setCreator("Pledge Kiosk")
        self.pages = 0

    def end_page(self) -> None:
        self._canvas.showPage()
        self.pages += 1

    def place(self, content: bytes) -> None:
        """Adds a page that was drawn elsewhere, see `StreamCanvas.place`."""
        self._canvas.place(content)
        self.pages += 1

    def save(self) -> None:
        self._canvas.save()

    # --- text -------------------------------------------------------------------------------

    def text(
        self,
        face: Face,
        size: float,
        x: float,
        y: float,
        text: str,
        *,
        align: Align = Align.LEFT,
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
        shaped = set_in(
            face, text, language=self.language, features=features, track=track, is_rtl=is_rtl
        )
        if shaped.missing:
            raise BadInput(
                "This campaign has texts in a script that the sheets cannot print: "
                f"there is no letter for {', '.join(map(_named, shaped.missing))}.",
                "Print them in another of its languages.",
            )
        wide = shaped.width * size / 1000
        start = x * MM
        if align is Align.RIGHT:
            start -= wide
        elif align is Align.CENTRE:
            start -= wide / 2
        self.use.add(shaped)
        self._canvas.setFillColor(colour)
        self._canvas.addLiteral(
            f"BT 1 0 0 1 {start:.2f} {self._up(y):.2f} Tm {shaped.operators(size)} ET"
        )
        return wide / MM

    def lines(
        self, block: Lines, x: float, y: float, *, colour: Color = BLACK, align: Align = Align.LEFT
    ) -> float:
        """Draws lines, the first baseline at `y`; returns the y of the next baseline."""
        for line in block.lines:
            # a space that ends a line at the right hangs over the edge, where the others end
            hangs = align is Align.RIGHT and line.endswith(" ")
            over = width(block.face, block.size, " ", language=self.language) / MM if hangs else 0.0
            self.text(
                block.face,
                block.size,
                x + over,
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
        self._line(x0, y, x1, y, weight, colour)

    def stem(self, x: float, y0: float, y1: float, weight: float = 0.25) -> None:
        """A vertical hairline."""
        self._line(x, y0, x, y1, weight, HAIR)

    def box(self, x: float, y: float, side: float, weight: float = 0.6) -> None:
        """An empty square to tick."""
        self._canvas.setStrokeColor(BLACK)
        self._canvas.setLineWidth(weight)
        self._canvas.rect(x * MM, self._up(y + side), side * MM, side * MM, stroke=1, fill=0)

    def tick(self, x: float, y: float, side: float) -> None:
        """A tick in a box of `side` mm."""
        canvas = self._canvas
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(1.2)
        path = canvas.beginPath()
        path.moveTo((x + side * 0.2) * MM, self._up(y + side * 0.52))
        path.lineTo((x + side * 0.43) * MM, self._up(y + side * 0.78))
        path.lineTo((x + side * 0.84) * MM, self._up(y + side * 0.2))
        canvas.drawPath(path, stroke=1, fill=0)

    def square(self, x: float, y: float, side: float) -> None:
        """A black square, for finding the page in a photo."""
        self._canvas.setFillColor(BLACK)
        self._canvas.rect(x * MM, self._up(y + side), side * MM, side * MM, stroke=0, fill=1)

    def qr(self, code: Qr, x: float, y: float, side: float) -> None:
        """A QR code of `side` mm as one path; the caller leaves the quiet zone."""
        unit = side * MM / code.size
        canvas = self._canvas
        canvas.saveState()
        canvas.setFillColor(BLACK)
        # y downward, in modules: the same rectangles as in the window
        canvas.transform(unit, 0, 0, -unit, x * MM, self._up(y))
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

    def _line(
        self, x0: float, y0: float, x1: float, y1: float, weight: float, colour: Color
    ) -> None:
        self._canvas.setStrokeColor(colour)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x0 * MM, self._up(y0), x1 * MM, self._up(y1))


def _named(character: str) -> str:
    return f"{character} (U+{ord(character):04X})"


@contextmanager
def open_pdf(
    path: Path,
    size: tuple[float, float],
    campaign: Campaign,
    *,
    title: str,
    language: str,
    mode: int = FOR_OWNER,
) -> Iterator[PdfCanvas]:
    """A document that is at `path` only when the block succeeds.

    `size` in mm; `mode` is the file's permissions, see `write_atomically`.
    """
    with write_atomically(path, mode=mode) as file:
        document = PdfCanvas(file, size, campaign, title=title, language=language)
        yield document
        document.save()
