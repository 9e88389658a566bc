"""The strokes on the signature pad. QML draws them; `kiosk.signing.ink` keeps the finished ones.

It is told of everything that touches the pad, and decides which contact writes: one finger or the
pen. The strokes are in Python and not in a QML item, because the Python half of an item that QML
creates is never freed.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot

from kiosk.signing.ink import MAX_POINTS, Ink, Point
from kiosk.ui.qml_types import member, qml_type

UNIT = 1000
"""Coordinates are in thousandths of the pad's height, as in `kiosk.signing.ink`."""

BASELINE = 740
"""Position of the line to sign on."""

NEAREST = 3
"""A point closer than this to the one before is left out: nobody can see the difference."""

PEN = 0
"""The contact number of a pen; fingers count from 1."""

PALM_MM = 22.0
"""A wider contact is a palm: fingertips have 8 to 14 mm, the flat side of a thumb 20."""

TWITCH = 60
"""A stroke that becomes a palm and is smaller than this was made by the palm."""

LIVE_POINTS = 32
"""So many points at the end of a stroke are redrawn with each movement."""


@qml_type
class InkPad(QObject):
    """Takes points in units of the pad's height; returns SVG paths in thousandths of it.

    The first narrow contact writes until it lifts. All others and wide ones are ignored. A pen
    takes over at once. While strokes of a pen are on the pad no finger writes, because a finger
    then belongs to the hand that holds the pen.
    """

    changed = Signal()
    pathChanged = Signal()
    liveChanged = Signal()
    zoomChanged = Signal()

    path = member(str, "_path", notify=pathChanged)
    """The strokes that will not change any more, as an SVG path."""
    wasShort = member(bool, "_was_short", notify=changed)
    """The last drawing was too small to be a signature, and was removed."""
    isByMark = member(bool, "_by_mark", notify=changed)

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[Point]] = []
        self._live: list[Point] = []
        self._settled = 0
        self._paths: list[str] = []
        self._writer: int | None = None
        self._is_by_pen = self._by_mark = self._was_short = False
        self._path = ""
        self._aspect = self._drawn_on = 0.0

    def ink(self) -> Ink | None:
        """What was drawn; None if that is nothing or an accidental touch."""
        if not self._strokes:
            return None
        ink = Ink(tuple(tuple(stroke) for stroke in self._strokes))
        return None if ink.is_accidental else ink

    @Slot(int, float, float, float)
    def begin(self, contact: int, x: float, y: float, breadth: float) -> None:
        """A contact has landed, `breadth` mm wide (0 if the screen does not report it)."""
        is_hand = contact != PEN and (self._is_by_pen or breadth > PALM_MM)
        if is_hand or self._writer is not None:
            return
        self._writer = contact
        self._is_by_pen = contact == PEN
        self._was_short = False
        self._live = [self._place(x, y)]
        self.liveChanged.emit()
        self.changed.emit()

    @Slot(int, float, float, float)
    def draw(self, contact: int, x: float, y: float, breadth: float) -> None:
        """A contact has moved, or has become wider."""
        if contact != self._writer:
            return
        if breadth > PALM_MM and contact != PEN:
            self._lift(is_palm=True)
            return
        point = self._place(x, y)
        if sum(map(len, (*self._strokes, self._live))) >= MAX_POINTS:
            return
        last = self._live[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= NEAREST:
            self._live.append(point)
            self._settle_old_points()
            self.liveChanged.emit()

    @Slot(int)
    def end(self, contact: int) -> None:
        """A contact has lifted."""
        if contact == self._writer:
            self._lift(is_palm=False)

    def cancel_stroke(self) -> None:
        """Drops the current stroke: a pen has come, or the screen has cancelled the touch."""
        if self._writer is not None:
            self._discard()

    @Slot(float)
    def setAspectRatio(self, aspect: float) -> None:
        """Sets the pad's width, in units of its height. A stroke that is being drawn ends."""
        if self._live:
            self._lift(is_palm=False)
        self._aspect = aspect
        if not self._strokes:
            self._drawn_on = aspect
        self.zoomChanged.emit()

    @Slot()
    def undo(self) -> None:
        """Removes the last stroke."""
        if self._strokes and not self._live:
            self._strokes.pop()
            self._paths.pop()
            self._forget_if_empty()
            self._redraw()

    def leave(self) -> None:
        """The pad is closed. A drawing too small to be a signature is removed; `wasShort` says so.

        So every drawing that is still shown will be signed.
        """
        if self._live:
            self._lift(is_palm=False)
        if self.isAccidental:
            self._strokes = []
            self._was_short = True
            self._discard()

    @Slot()
    def clear(self) -> None:
        """Nothing drawn, and not by mark."""
        self._strokes = []
        self._by_mark = self._was_short = False
        self._discard()

    @Slot(bool)
    def chooseByMark(self, by_mark: bool) -> None:
        self._by_mark = by_mark
        self.changed.emit()

    @Property(str, notify=liveChanged)
    def live(self) -> str:
        """The end of the stroke that is being drawn, as an SVG path."""
        return _svg(self._live, self._settled)

    @Property(float, notify=zoomChanged)
    def zoom(self) -> float:
        """Scale at which the drawing still fits after the screen was rotated; at most 1."""
        return min(1.0, self._aspect / self._drawn_on) if self._drawn_on else 1.0

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._strokes

    @Property(bool, notify=changed)
    def isWriting(self) -> bool:
        """A stroke is being drawn."""
        return self._writer is not None

    @Property(bool, notify=changed)
    def isAccidental(self) -> bool:
        """Something was drawn, but too small to be a signature."""
        return bool(self._strokes) and self.ink() is None

    @Property(QRectF, notify=pathChanged)
    def bounds(self) -> QRectF:
        """Bounding box of `path`, in thousandths of the pad's height; empty if nothing is drawn."""
        if not self._strokes:
            return QRectF()
        left, top, right, bottom = Ink(tuple(map(tuple, self._strokes))).bounds
        return QRectF(left, top, right - left, bottom - top)

    def _place(self, x: float, y: float) -> Point:
        """Converts a position on the pad to the drawing; outside the pad counts as its edge."""
        x = min(max(x, 0.0), self._aspect or x) * UNIT
        y = min(max(y, 0.0), 1.0) * UNIT
        zoom = self.zoom
        return round(x / zoom), round(BASELINE + (y - BASELINE) / zoom)

    def _lift(self, *, is_palm: bool) -> None:
        if is_palm and _extent(self._live) < TWITCH:
            self._discard()
            return
        self._strokes.append(self._live)
        del self._paths[len(self._strokes) - 1 :]
        self._paths.append(_svg(self._live))
        self._live, self._settled, self._writer = [], 0, None
        self._redraw()

    def _discard(self) -> None:
        """Drops the stroke that is being drawn."""
        del self._paths[len(self._strokes) :]
        self._live, self._settled, self._writer = [], 0, None
        self._forget_if_empty()
        self._redraw()

    def _forget_if_empty(self) -> None:
        if not self._strokes:
            self._is_by_pen = False
            self._drawn_on = self._aspect
            self.zoomChanged.emit()

    def _settle_old_points(self) -> None:
        """Moves old points of a long stroke to the part that is not redrawn."""
        until = len(self._live) - LIVE_POINTS
        if until - self._settled >= LIVE_POINTS:
            self._paths.append(_curve(self._live, self._settled, until))
            self._settled = until
            self._redraw()

    def _redraw(self) -> None:
        self._path = "".join(self._paths)
        self.pathChanged.emit()
        self.liveChanged.emit()
        self.changed.emit()


def _extent(stroke: list[Point]) -> int:
    left, top, right, bottom = Ink((tuple(stroke),)).bounds
    return max(right - left, bottom - top)


def _svg(stroke: list[Point], start: int = 0) -> str:
    """A stroke from its point `start` to its end."""
    if not stroke:
        return ""
    if len(stroke) == 1:
        return f"M{stroke[0][0]} {stroke[0][1]}l1 0"
    x, y = stroke[-1]
    return f"{_curve(stroke, start, len(stroke) - 1)}L{x} {y}"


def _curve(stroke: list[Point], start: int, end: int) -> str:
    """Quadratic curves through the midpoints, so that fast strokes have no corners.

    The points from `start` to `end` are the control points; adjacent pieces join smoothly.
    """
    first = stroke[0] if start == 0 else _middle(stroke[start - 1], stroke[start])
    parts = [f"M{first[0]:g} {first[1]:g}"]
    for at in range(max(start, 1), end):
        x, y = _middle(stroke[at], stroke[at + 1])
        parts.append(f"Q{stroke[at][0]} {stroke[at][1]} {x:g} {y:g}")
    return "".join(parts)


def _middle(one: Point, other: Point) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
