"""Work for the staff page on the store's thread, one visit at a time.

What comes back after the visit has ended is dropped: a name read for one page never reaches
the next.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.errors import WorldFault
from kiosk.ui.tasks import Lane

T = TypeVar("T")


class Errands:
    """Knows which visit it is; what is asked and what for is the caller's."""

    def __init__(self, lane: Lane, on_fault: Callable[[WorldFault], None]) -> None:
        self._lane = lane
        self._on_fault = on_fault
        self._visit = 0

    def end_visit(self) -> None:
        """Whatever is still under way belongs to a page that is gone."""
        self._visit += 1

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Runs `work` on the store's thread, then `done` here, or the fault's own answer."""
        visit = self._visit

        def finished(result: T) -> None:
            if visit == self._visit:
                done(result)

        def failed(fault: WorldFault) -> None:
            if visit == self._visit:
                self._on_fault(fault)

        self._lane.submit(work, finished, failed)
