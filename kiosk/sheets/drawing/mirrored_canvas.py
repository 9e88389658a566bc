"""A press on which x counts from the side where lines of the document's language begin.

What is laid out from left to right on it stands mirrored in a language that runs leftward; the
letters and the codes themselves are never mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from reportlab.lib.colors import Color

from kiosk.links import Qr
from kiosk.sheets.drawing.pdf_canvas import BLACK, HAIR, HAIRLINE, Align, PdfCanvas
from kiosk.sheets.drawing.typesetting import Face, Lines
from kiosk.sheets.text import Features


def isolated(value: str, canvas: PdfCanvas) -> str:
    """A value within a sentence that runs leftward, with its own direction (UAX #9, isolates)."""
    return f"\u2068{value}\u2069" if value and canvas.is_rtl else value


@dataclass(frozen=True, slots=True)
class MirroredCanvas:
    """Places in mm from the start side.

    `mirror` is what a place and its mirror image add up to; None where lines begin at the left.
    """

    canvas: PdfCanvas
    mirror: float | None

    @classmethod
    def of_page(cls, canvas: PdfCanvas) -> Self:
        """The two sides of the page."""
        return cls(canvas, canvas.width if canvas.is_rtl else None)

    def text(
        self,
        face: Face,
        size: float,
        x: float,
        y: float,
        text: str,
        *,
        colour: Color = BLACK,
        features: Features = Features.NONE,
        track: float = 0,
    ) -> float:
        """Text that begins at `x`; returns its width in mm."""
        align = Align.LEFT if self.mirror is None else Align.RIGHT
        return self.canvas.text(
            face,
            size,
            self._at(x),
            y,
            text,
            align=align,
            colour=colour,
            features=features,
            track=track,
        )

    def text_to(
        self,
        face: Face,
        size: float,
        x: float,
        y: float,
        text: str,
        *,
        colour: Color = BLACK,
        features: Features = Features.NONE,
    ) -> float:
        """Text that ends at `x`; returns its width in mm."""
        align = Align.RIGHT if self.mirror is None else Align.LEFT
        return self.canvas.text(
            face, size, self._at(x), y, text, align=align, colour=colour, features=features
        )

    def joined(
        self, face: Face, size: float, x: float, y: float, text: str, *, colour: Color = BLACK
    ) -> None:
        """Text of several parts that follow each other in the direction of the document."""
        rtl = self.mirror is not None
        align = Align.RIGHT if rtl else Align.LEFT
        self.canvas.text(
            face, size, self._at(x), y, text, align=align, colour=colour, is_rtl=rtl or None
        )

    def text_about(
        self, face: Face, size: float, x: float, y: float, text: str, *, colour: Color = BLACK
    ) -> None:
        """Text whose middle is at `x`."""
        self.canvas.text(face, size, self._at(x), y, text, align=Align.CENTRE, colour=colour)

    def lines(self, block: Lines, x: float, y: float, *, colour: Color = BLACK) -> float:
        """Lines that begin at `x`; returns the y of the next baseline."""
        align = Align.LEFT if self.mirror is None else Align.RIGHT
        return self.canvas.lines(block, self._at(x), y, colour=colour, align=align)

    def lines_to(self, block: Lines, x: float, y: float, *, colour: Color = BLACK) -> float:
        """Lines that end at `x`; returns the y of the next baseline."""
        align = Align.RIGHT if self.mirror is None else Align.LEFT
        return self.canvas.lines(block, self._at(x), y, colour=colour, align=align)

    def rule(
        self, x0: float, x1: float, y: float, weight: float = HAIRLINE, colour: Color = HAIR
    ) -> None:
        self.canvas.rule(self._at(x0), self._at(x1), y, weight, colour)

    def stem(self, x: float, y0: float, y1: float) -> None:
        self.canvas.stem(self._at(x), y0, y1)

    def box(self, x: float, y: float, side: float) -> None:
        self.canvas.box(self._near(x, side), y, side)

    def qr(self, code: Qr, x: float, y: float, side: float) -> None:
        self.canvas.qr(code, self._near(x, side), y, side)

    def _at(self, x: float) -> float:
        return x if self.mirror is None else self.mirror - x

    def _near(self, x: float, wide: float) -> float:
        """The left edge of what is `wide` mm and begins at `x`."""
        return x if self.mirror is None else self.mirror - x - wide
