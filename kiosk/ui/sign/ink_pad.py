"""The strokes on the pad while they are drawn. Drawing them is the page's, `Ink` the core's.

Told of everything that touches the pad, and decides which of it writes: one finger, or the
pen. Python keeps the strokes and not an item of the scene: what QML makes of a Python type is
never freed.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.signing.ink import MAX_POINTS, Ink, Point

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

UNIT = 1000
"""Thousandths of the pad's height, as in `kiosk.signing.ink`."""

BASELINE = 740
"""Where the line to sign on stands."""

NEAREST = 3
"""Points nearer than this to the one before carry nothing an eye can see."""

PEN = 0
"""The contact that is a pen; fingers count from 1."""

PALM_MM = 22.0
"""A contact wider than this is no fingertip: those are 8 to 14 mm, a thumb's flat side 20."""

TWITCH = 60
"""A stroke no larger than this that turns into a palm was the palm."""

LIVE_POINTS = 32
"""Points of the stroke under the finger that are drawn anew with each of its movements."""


@QmlElement
@QmlUncreatable("made in kiosk.app")
class InkPad(QObject):
    """Takes points in heights of the pad; gives paths in thousandths of it.

    The first narrow contact writes until it lifts; every other one, and every wide one, is
    not there. A pen takes over at once, and as long as its strokes stand no finger writes,
    because then a finger is the hand that holds it.
    """

    changed = Signal()
    pathChanged = Signal()
    liveChanged = Signal()
    zoomChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[Point]] = []
        self._live: list[Point] = []
        self._dry = 0
        self._paths: list[str] = []
        self._writer: int | None = None
        self._is_by_pen = self._by_mark = self._was_short = False
        self._path = ""
        self._aspect = self._drawn_on = 0.0

    def ink(self) -> Ink | None:
        """What was drawn, None for nothing and for an accidental touch."""
        if not self._strokes:
            return None
        ink = Ink(tuple(tuple(stroke) for stroke in self._strokes))
        return None if ink.is_accidental else ink

    @Slot(int, float, float, float)
    def begin(self, contact: int, x: float, y: float, breadth: float) -> None:
        """A contact has landed, `breadth` mm wide (0 where the screen does not tell)."""
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
            self._let_dry()
            self.liveChanged.emit()

    @Slot(int)
    def end(self, contact: int) -> None:
        """A contact has lifted."""
        if contact == self._writer:
            self._lift(is_palm=False)

    def cancel_stroke(self) -> None:
        """What is under way was not meant: a pen comes, or the screen calls it no touch."""
        if self._writer is not None:
            self._discard()

    @Slot(float)
    def frame(self, aspect: float) -> None:
        """The pad has a width of `aspect` heights; a stroke under way ends here."""
        if self._live:
            self._lift(is_palm=False)
        self._aspect = aspect
        if not self._strokes:
            self._drawn_on = aspect
        self.zoomChanged.emit()

    @Slot()
    def undo(self) -> None:
        """Takes the last stroke back."""
        if self._strokes and not self._live:
            self._strokes.pop()
            self._paths.pop()
            self._forget_if_empty()
            self._redraw()

    def leave(self) -> None:
        """The pad is put away. What is too slight to be kept goes, and `wasShort` says so.

        So a drawing that is seen afterwards is one that is signed.
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

    @Property(str, notify=pathChanged)
    def path(self) -> str:
        """What is drawn and will not change, as an SVG path."""
        return self._path

    @Property(str, notify=liveChanged)
    def live(self) -> str:
        """The end of the stroke under the finger as an SVG path."""
        return _svg(self._live, self._dry)

    @Property(float, notify=zoomChanged)
    def zoom(self) -> float:
        """How much smaller the drawing is shown, so that a turned screen holds it; at most 1."""
        return min(1.0, self._aspect / self._drawn_on) if self._drawn_on else 1.0

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._strokes

    @Property(bool, notify=changed)
    def isWriting(self) -> bool:
        """A stroke is under way."""
        return self._writer is not None

    @Property(bool, notify=changed)
    def isAccidental(self) -> bool:
        """Something was drawn, but too little to be a signature."""
        return bool(self._strokes) and self.ink() is None

    @Property(bool, notify=changed)
    def wasShort(self) -> bool:
        """What was drawn last was too slight to be a signature, and was not kept."""
        return self._was_short

    @Property(QRectF, notify=pathChanged)
    def bounds(self) -> QRectF:
        """What `path` takes, in thousandths of the pad's height; empty where nothing is drawn."""
        if not self._strokes:
            return QRectF()
        left, top, right, bottom = Ink(tuple(map(tuple, self._strokes))).bounds
        return QRectF(left, top, right - left, bottom - top)

    @Property(bool, notify=changed)
    def isByMark(self) -> bool:
        return self._by_mark

    def _place(self, x: float, y: float) -> Point:
        """Where on the drawing a place on the pad is; beside the pad counts as its edge."""
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
        self._live, self._dry, self._writer = [], 0, None
        self._redraw()

    def _discard(self) -> None:
        """The stroke under way was not meant."""
        del self._paths[len(self._strokes) :]
        self._live, self._dry, self._writer = [], 0, None
        self._forget_if_empty()
        self._redraw()

    def _forget_if_empty(self) -> None:
        if not self._strokes:
            self._is_by_pen = False
            self._drawn_on = self._aspect
            self.zoomChanged.emit()

    def _let_dry(self) -> None:
        """Moves what a long stroke has left behind to what is not drawn anew."""
        until = len(self._live) - LIVE_POINTS
        if until - self._dry >= LIVE_POINTS:
            self._paths.append(_curve(self._live, self._dry, until))
            self._dry = until
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
    """A stroke from its point `start` on, to its end."""
    if not stroke:
        return ""
    if len(stroke) == 1:
        return f"M{stroke[0][0]} {stroke[0][1]}l1 0"
    x, y = stroke[-1]
    return f"{_curve(stroke, start, len(stroke) - 1)}L{x} {y}"


def _curve(stroke: list[Point], start: int, end: int) -> str:
    """Quadratic curves through the midpoints, so that a fast hand leaves no corners.

    The points from `start` up to `end` bend it; pieces that meet at a point join smoothly.
    """
    first = stroke[0] if start == 0 else _middle(stroke[start - 1], stroke[start])
    parts = [f"M{first[0]:g} {first[1]:g}"]
    for at in range(max(start, 1), end):
        x, y = _middle(stroke[at], stroke[at + 1])
        parts.append(f"Q{stroke[at][0]} {stroke[at][1]} {x:g} {y:g}")
    return "".join(parts)


def _middle(one: Point, other: Point) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
