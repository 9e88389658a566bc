"""Properties that only hand on an attribute, in one line each.

    lastAct = member(str, "_last_act", notify=changed)

`packaging/checks/members.py` tells QML's lint and mypy of them, and mypy checks each value's type.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TypeVar

from PySide6.QtCore import Property, Signal

T = TypeVar("T")


def member(type: type[T], path: str, /, *, notify: Signal | None = None) -> Property[T]:
    """A property that QML reads and Python cannot set, as `MEMBER` makes in C++.

    `path` leads from the object to the value: "_last_act", or "_tally.held" for an attribute of an
    attribute. Without `notify` the value never changes.
    """
    if notify is None:
        return Property(type, attrgetter(path), constant=True)
    return Property(type, attrgetter(path), notify=notify)
