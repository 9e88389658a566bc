"""Fingers, palms and pens as a touch screen's driver reports them, with their widths.

QTest's fingers have no width. These go through the door that Qt's own platforms use; it is
exported for plugins alone, so it is called by its linker name, for the one pinned version.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PRESSED, MOVED, STATIONARY, RELEASED = 1, 2, 4, 8

_GUI = ctypes.CDLL(str(Path(PySide6.__path__[0]) / "Qt" / "lib" / "libQt6Gui.so.6"))
_SYSTEM = "_ZN22QWindowSystemInterface"
_touch = _GUI[
    f"{_SYSTEM}16handleTouchEventINS_19SynchronousDeliveryEEEbP7QWindowPK15QPointingDevice"
    "RK5QListINS_10TouchPointEE6QFlagsIN2Qt16KeyboardModifierEE"
]
_touch.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
_cancel = _GUI[
    f"{_SYSTEM}22handleTouchCancelEventINS_19SynchronousDeliveryEEEbP7QWindow"
    "PK15QPointingDevice6QFlagsIN2Qt16KeyboardModifierEE"
]
_cancel.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
_pen = _GUI[
    f"{_SYSTEM}17handleTabletEventEP7QWindowPK15QPointingDeviceRK7QPointFS7_"
    "6QFlagsIN2Qt11MouseButtonEEdddddiS8_INS9_16KeyboardModifierEE"
]
_pen.argtypes = [
    *[ctypes.c_void_p] * 4, ctypes.c_int, *[ctypes.c_double] * 5, *[ctypes.c_int] * 2,
]  # fmt: skip


class _TouchPoint(ctypes.Structure):
    """QWindowSystemInterface::TouchPoint of Qt 6."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("unique", ctypes.c_int64),
        ("normal", ctypes.c_double * 2),
        ("area", ctypes.c_double * 4),
        ("pressure", ctypes.c_double),
        ("rotation", ctypes.c_double),
        ("state", ctypes.c_int),
        ("velocity", ctypes.c_float * 2),
        ("raw", ctypes.c_void_p * 3),
    )


class _List(ctypes.Structure):
    """A QList that owns nothing."""

    _fields_ = (
        ("header", ctypes.c_void_p),
        ("first", ctypes.c_void_p),
        ("size", ctypes.c_ssize_t),
    )


@dataclass(frozen=True)
class At:
    """One contact at one moment: a place from (0, 0) to (1, 1) of the pad, its width in mm."""

    number: int
    state: int
    x: float
    y: float
    width: float = 10.0


class Screen:
    """A touch screen and a pen over one item of the window."""

    def __init__(self, window: QQuickWindow, item: QQuickItem, pixels_a_mm: float) -> None:
        self._window = window
        self._item = item
        self._pixels = pixels_a_mm
        self._touch = QTest.createTouchDevice()
        self._stylus = QPointingDevice(
            "pen",
            7,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            1,
            "",
            QPointingDeviceUniqueId(),
        )

    def report(self, *contacts: At) -> None:
        """All contacts of one moment at once, as a driver does."""
        points = (_TouchPoint * len(contacts))()
        for point, contact in zip(points, contacts, strict=True):
            place, size = self._place(contact.x, contact.y), contact.width * self._pixels
            corner = self._window.mapToGlobal(place) - QPointF(size / 2, size / 2)
            point.id, point.unique, point.state = contact.number, -1, contact.state
            point.pressure = 0.0 if contact.state == RELEASED else 1.0
            point.area[:] = (corner.x(), corner.y(), size, size)
        listed = _List(None, ctypes.addressof(points), len(contacts))
        _touch(self._pointer(self._window), self._pointer(self._touch), ctypes.byref(listed), 0)

    def cancel_stroke(self) -> None:
        """The driver says that what touched the screen was no touch."""
        _cancel(self._pointer(self._window), self._pointer(self._touch), 0)

    def pen(self, x: float, y: float, *, is_down: bool, pressure: float = 0.5) -> None:
        place = self._place(x, y)
        everywhere = self._window.mapToGlobal(place)
        local = (ctypes.c_double * 2)(place.x(), place.y())
        screen = (ctypes.c_double * 2)(everywhere.x(), everywhere.y())
        button = Qt.MouseButton.LeftButton.value if is_down else 0
        force = pressure if is_down else 0.0
        _pen(
            self._pointer(self._window), self._pointer(self._stylus), local, screen,
            button, force, 0.0, 0.0, 0.0, 0.0, 0, 0,
        )  # fmt: skip
        QTest.qWait(1)

    def _place(self, x: float, y: float) -> QPointF:
        return self._item.mapToScene(QPointF(x * self._item.width(), y * self._item.height()))

    @staticmethod
    def _pointer(thing: object) -> int:
        return int(shiboken6.getCppPointer(thing)[0])


def stroke(number: int, *, width: float = 10.0, top: float = 0.5, points: int = 12) -> Iterator[At]:
    """A wave across the pad, moment by moment, ending with the finger lifted."""
    for at in range(points):
        state = PRESSED if at == 0 else MOVED
        yield At(number, state, 0.2 + 0.04 * at, top + 0.1 * (at % 2), width)
    yield At(number, RELEASED, 0.2 + 0.04 * (points - 1), top, width)
