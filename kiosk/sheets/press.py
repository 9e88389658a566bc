"""The drawing surface of every sheet: a reportlab canvas in mm from the top left.

Knows hairlines, text in a face, paragraphs, ink, QR codes and finding squares; what stands
where is each sheet's own work. Equal drawings give equal bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.files import whole_file
from kiosk.links import Qr, rectangles
from kiosk.sheets.paper import MM
from kiosk.sheets.type import Face, Lines, can_draw, load, width
from kiosk.signing.ink import Ink, Point

rl_config.useA85 = 0  # streams as text would be a quarter longer

BLACK = Color(0, 0, 0)
GREY = Color(0.36, 0.36, 0.38)
HAIR = Color(0.66, 0.66, 0.68)
INK_BLUE = Color(0.10, 0.16, 0.42)

HAIRLINE = 0.35
RULE = 0.9
INK_LINE = 0.95
INK_GRID = 20
"""Ink is drawn in twentieths of a point (0.02 mm) ..."""

INK_NEAR = 10
"""... and in steps of at least half a point."""


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Press:
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
        load(Face.SANS)
        self._canvas = Canvas(
            file,
            pagesize=(self.width * MM, self.height * MM),
            pageCompression=1,
            invariant=1,
            initialFontName=Face.SANS.value,  # type: ignore[arg-type] # the stub says a number
            lang=language,
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(campaign.title)
        self._canvas.setCreator("Pledge Kiosk")
        self.pages = 0

    def end_page(self) -> None:
        self._canvas.showPage()
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
        track: float = 0,
    ) -> float:
        """Draws one line with its baseline at `y`; returns its width in mm.

        `track` is letter spacing in thousandths of the size. Raises BadInput for text the face
        cannot draw: what people typed is looked at before, so this is the campaign's own.
        """
        if not can_draw(face, text):
            raise BadInput(
                "This campaign has texts in a script that the sheets cannot print.",
                "Print them in another of its languages.",
            )
        space = track * size / 1000
        wide = width(face, size, text) + space * max(0, len(text) - 1)
        start = x * MM
        if align is Align.RIGHT:
            start -= wide
        elif align is Align.CENTRE:
            start -= wide / 2
        canvas = self._canvas
        canvas.setFillColor(colour)
        canvas.setFont(face.value, size)
        canvas.drawString(start, self._up(y), text, charSpace=space)
        return wide / MM

    def lines(
        self, block: Lines, x: float, y: float, *, colour: Color = BLACK, align: Align = Align.LEFT
    ) -> float:
        """Draws lines, the first baseline at `y`; returns the y of the next baseline."""
        for line in block.lines:
            self.text(block.face, block.size, x, y, line, colour=colour, align=align)
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

    def square(self, x: float, y: float, side: float) -> None:
        """A black square, for finding the page in a photo."""
        self._canvas.setFillColor(BLACK)
        self._canvas.rect(x * MM, self._up(y + side), side * MM, side * MM, stroke=0, fill=1)

    def qr(self, code: Qr, x: float, y: float, side: float) -> None:
        """A QR code of `side` mm as one path; whoever calls leaves the quiet zone."""
        unit = side * MM / code.size
        canvas = self._canvas
        canvas.saveState()
        canvas.setFillColor(BLACK)
        # y downward, in modules: the same rectangles as in the window
        canvas.transform(unit, 0, 0, -unit, x * MM, self._up(y))
        path = canvas.beginPath()
        for left, top, wide, high in rectangles(code):
            path.rect(left, top, wide, high)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()

    def ink(self, ink: Ink, x: float, y: float, room: float, high: float) -> None:
        """Ink scaled into a box without stretching, left and in the middle of its height."""
        left, top, right, bottom = ink.bounds
        scale = min(room * MM / max(right - left, 1), high * MM / max(bottom - top, 1))
        base = self._up(y) - (high * MM - (bottom - top) * scale) / 2
        red, green, blue = INK_BLUE.rgb()
        # ready operators in whole numbers: faster and half the size of a path
        start = (
            f"q {red:g} {green:g} {blue:g} RG {INK_LINE * INK_GRID:g} w 1 J 1 j "
            f"{1 / INK_GRID:g} 0 0 {1 / INK_GRID:g} {x * MM:.2f} {base:.2f} cm"
        )
        operators = [start]
        scale *= INK_GRID
        for stroke in ink.strokes:
            points = _thinned(
                [(round((px - left) * scale), round((top - py) * scale)) for px, py in stroke]
            )
            at = f"{points[0][0]} {points[0][1]}"
            operators.append(f"{at} m" if len(points) > 1 else f"{at} m {at} l")
            operators += _curves(points)
        operators.append("S Q")
        self._canvas.addLiteral("\n".join(operators))

    # --- forms ------------------------------------------------------------------------------

    @contextmanager
    def form(self, name: str) -> Iterator[None]:
        """What is drawn inside is kept once in the file, and shown by `repeat`."""
        self._canvas.beginForm(name, 0, 0, self.width * MM, self.height * MM)
        yield
        self._canvas.endForm()

    def repeat(self, name: str) -> None:
        self._canvas.doForm(name)

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


@contextmanager
def press(
    path: Path,
    size: tuple[float, float],
    campaign: Campaign,
    *,
    title: str,
    language: str,
    mode: int = 0o644,
) -> Iterator[Press]:
    """A document that is at `path` only when the block succeeds.

    `size` in mm; `mode` is the file's permissions.
    """
    with whole_file(path, mode=mode) as file:
        document = Press(file, size, campaign, title=title, language=language)
        yield document
        document.save()


def _thinned(points: Sequence[Point]) -> list[Point]:
    """Without points so near the one before that no printer shows the difference."""
    kept = [points[0]]
    for point in points[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= INK_NEAR:
            kept.append(point)
    if kept[-1] != points[-1]:
        kept.append(points[-1])
    return kept


def _curves(points: Sequence[Point]) -> Iterator[str]:
    """A smooth curve through all points: Catmull-Rom as Bézier, tangents a sixth of the chord."""
    ends = [points[0], *points, points[-1]]
    for (x0, y0), (x1, y1), (x2, y2), (x3, y3) in zip(
        ends, ends[1:], ends[2:], ends[3:], strict=False
    ):
        yield (
            f"{x1 + (x2 - x0) // 6} {y1 + (y2 - y0) // 6} "
            f"{x2 - (x3 - x1) // 6} {y2 - (y3 - y1) // 6} {x2} {y2} c"
        )
