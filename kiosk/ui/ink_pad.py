"""The strokes on the pad while they are drawn. Drawing them is the page's, `Ink` the core's.

Python keeps them and not an item of the scene: what QML makes of a Python type is never freed.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.signing.ink import MAX_POINTS, Ink, Point

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

UNIT = 1000
"""Thousandths of the pad's height, as in `kiosk.signing.ink`."""

NEAREST = 3
"""Points nearer than this to the one before carry nothing an eye can see."""


@QmlElement
@QmlUncreatable("made in kiosk.app")
class InkPad(QObject):
    """Takes points in heights of the pad; gives paths in thousandths of it."""

    changed = Signal()
    pathChanged = Signal()
    liveChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[Point]] = []
        self._live: list[Point] = []
        self._path = ""
        self._by_mark = False

    def ink(self) -> Ink | None:
        """What was drawn, None for nothing and for an accidental touch."""
        if not self._strokes:
            return None
        ink = Ink(tuple(tuple(stroke) for stroke in self._strokes))
        return None if ink.is_accidental else ink

    @Slot(float, float)
    def begin(self, x: float, y: float) -> None:
        self._live = [(round(x * UNIT), round(y * UNIT))]
        self.liveChanged.emit()

    @Slot(float, float)
    def draw(self, x: float, y: float) -> None:
        point = (round(x * UNIT), round(y * UNIT))
        if not self._live or self._points + len(self._live) >= MAX_POINTS:
            return
        last = self._live[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= NEAREST:
            self._live.append(point)
            self.liveChanged.emit()

    @Slot()
    def end(self) -> None:
        if self._live:
            self._strokes.append(self._live)
            self._live = []
            self._redraw()

    @Slot()
    def undo(self) -> None:
        """Takes the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._redraw()

    @Slot()
    def clear(self) -> None:
        """Nothing drawn, and not by mark."""
        self._strokes = []
        self._live = []
        self._by_mark = False
        self._redraw()

    @Slot(bool)
    def chooseByMark(self, by_mark: bool) -> None:
        self._by_mark = by_mark
        self.changed.emit()

    @Property(str, notify=pathChanged)
    def path(self) -> str:
        """The finished strokes as an SVG path."""
        return self._path

    @Property(str, notify=liveChanged)
    def live(self) -> str:
        """The stroke under the finger as an SVG path."""
        return _svg(self._live)

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._strokes

    @Property(bool, notify=changed)
    def isAccidental(self) -> bool:
        """Something was drawn, but too little to be a signature."""
        return bool(self._strokes) and self.ink() is None

    @Property(bool, notify=changed)
    def isByMark(self) -> bool:
        return self._by_mark

    @property
    def _points(self) -> int:
        return sum(len(stroke) for stroke in self._strokes)

    def _redraw(self) -> None:
        self._path = "".join(_svg(stroke) for stroke in self._strokes)
        self.pathChanged.emit()
        self.liveChanged.emit()
        self.changed.emit()


def _svg(stroke: list[Point]) -> str:
    """Quadratic curves through the midpoints, so that a fast hand leaves no corners."""
    if not stroke:
        return ""
    x, y = stroke[0]
    if len(stroke) == 1:
        return f"M{x} {y}l1 0"
    parts = [f"M{x} {y}"]
    for (ax, ay), (bx, by) in pairwise(stroke[1:]):
        parts.append(f"Q{ax} {ay} {(ax + bx) / 2:g} {(ay + by) / 2:g}")
    parts.append(f"L{stroke[-1][0]} {stroke[-1][1]}")
    return "".join(parts)
