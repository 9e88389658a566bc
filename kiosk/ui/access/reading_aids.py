"""Reading aids: text size, theme, contrast, hand and motion, as the person at the table chose.

Theme.qml turns them into sizes and colours. `kiosk.py` resets them at each hand-over.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.campaign.model import Colours
from kiosk.ui.access import palettes, physical_size
from kiosk.ui.qml_types import member, qml_type

SIZES = len(physical_size.CAPITALS_MM)


@qml_type
class ReadingAids(QObject):
    """The choices, and the colours that follow from them.

    `theme` is what every session begins with: `night`, `day`, or `contrast` for the night at
    high contrast. The size begins with what the letter's line can hold (`fit`).
    """

    changed = Signal()

    theme = member(str, "_theme", notify=changed)
    """`night` or `day`."""
    contrast = member(str, "_contrast", notify=changed)
    """`plain`, `high` or `low`."""
    hand = member(str, "_hand", notify=changed)
    """The hand that controls are placed for: `left`, `right`, or `both` for no preference."""
    isStill = member(bool, "_still", notify=changed)
    ground = member(str, "_palette.ground", notify=changed)
    text = member(str, "_palette.text", notify=changed)
    quiet = member(str, "_palette.quiet", notify=changed)
    accent = member(str, "_palette.accent", notify=changed)
    accentInk = member(str, "_palette.on_accent", notify=changed)
    hairline = member(str, "_palette.hairline", notify=changed)

    def __init__(self, colours: Colours, theme: str, *, reduced_motion: bool) -> None:
        super().__init__()
        self._colours = colours
        theme, contrast = ("night", "high") if theme == "contrast" else (theme, "plain")
        self._default = (theme, contrast, "both", reduced_motion)
        self._fitting = physical_size.SECOND_STEP
        self.reset()

    @property
    def is_default(self) -> bool:
        now = (self._theme, self._contrast, self._hand, self._still)
        return self._size is None and now == self._default

    @Slot()
    def reset(self) -> None:
        """Back to the defaults of every session."""
        self._size: int | None = None
        self._theme, self._contrast, self._hand, self._still = self._default
        self._update()

    @Slot(float)
    def fit(self, line_mm: float) -> None:
        """Sets how long a line of the letter can be, from which the default size follows."""
        fitting = physical_size.default_step(line_mm)
        if fitting != self._fitting:
            self._fitting = fitting
            self._update()

    @Slot(int)
    def chooseSize(self, step: int) -> None:
        self._size = max(0, min(SIZES - 1, step))
        self._update()

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        self._theme = theme
        self._update()

    @Slot(str)
    def chooseContrast(self, contrast: str) -> None:
        self._contrast = contrast
        self._update()

    @Slot(str)
    def chooseHand(self, hand: str) -> None:
        self._hand = hand
        self._update()

    @Slot(bool)
    def chooseStill(self, still: bool) -> None:
        self._still = still
        self._update()

    @Property(int, notify=changed)
    def size(self) -> int:
        return self._fitting if self._size is None else self._size

    def _update(self) -> None:
        self._palette = palettes.palette(self._colours, self._theme, self._contrast)
        self.changed.emit()
