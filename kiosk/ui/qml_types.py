"""Python classes that QML knows, and their properties that only hand on a value, in one line each.

    @qml_type
    class Job(QObject):
        done = member(int, "_done", notify=changed)

`packaging/checks/members.py` tells QML's lint and mypy of both, and mypy checks each value's type.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Q = TypeVar("Q", bound=QObject)
T = TypeVar("T")


def qml_type(owner: type[Q]) -> type[Q]:
    """A class decorator: QML knows the class, and Python alone makes its objects."""
    return QmlElement(QmlUncreatable("Python makes its objects")(owner))


def member(type: type[T], path: str, /, *, notify: Signal | None = None) -> Property[T]:
    """A property that QML reads and Python cannot set, as `MEMBER` makes in C++.

    `path` leads from the object to the value: "_last_act", or "_tally.held" for an attribute of an
    attribute. With "_signature?.number" the value is `type()` while `_signature` is None. Without
    `notify` the value never changes.
    """
    read = _optional(type, path.split("?.")) if "?." in path else attrgetter(path)
    if notify is None:
        return Property(type, read, constant=True)
    return Property(type, read, notify=notify)


def _optional(type: type[T], parts: list[str]) -> Callable[[object], T]:
    steps = [attrgetter(part) for part in parts]

    def read(owner: object) -> T:
        value: Any = owner
        for step in steps:
            if value is None:
                break
            value = step(value)
        return type() if value is None else value

    return read
