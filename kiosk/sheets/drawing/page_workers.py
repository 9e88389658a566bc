"""Draws the pages of a signature sheet in this process, or in this one and a worker process.

The file is the same either way. The worker is started with `spawn`, which works the same on all
systems and inherits no open ledger. It receives plain rows and sends pages back. If it dies, this
process draws the batches it had not sent back.

One process is too slow for the limit of a million rows with ink in a minute.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import suppress
from functools import lru_cache
from itertools import islice
from typing import Self

from kiosk.errors import WorldFault
from kiosk.sheets.drawing.page_plan import DocumentPlan, Page
from kiosk.sheets.drawing.table import DrawnPages, Table
from kiosk.sheets.text.use import FontUse

BATCH = 40
"""Pages drawn together: enough for numpy to pay, few enough that a cancel is quick."""

ROWS_FOR_TWO = 25_000
"""From this many rows a second process saves more time than its start takes."""

_BATCHES_AHEAD = 2
"""Batches sent to the worker before it has finished one, so that it never waits."""

_MAX_WAITING = 12
"""Batches kept in memory while an earlier one is not there yet."""


def worker_count(asked: int | None, rows: int) -> int:
    """The number of processes for `rows` rows: `asked`, or the faster of one and two."""
    if asked is not None:
        return asked
    return 2 if rows >= ROWS_FOR_TWO and (os.cpu_count() or 1) > 1 else 1


class PageWorkers:
    """Draws the pages of one document. As a context manager it ends the worker process.

    `use` holds the glyphs of all pages drawn so far.
    """

    def __init__(self, plan: DocumentPlan, processes: int) -> None:
        self.use = FontUse()
        self._plan = plan
        self._table = Table(plan)
        spawn = multiprocessing.get_context("spawn")
        self._worker = ProcessPoolExecutor(1, spawn, _start_worker) if processes > 1 else None
        self._waiting: deque[tuple[list[Page], Future[DrawnPages]]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._worker is not None:
            self._worker.shutdown(cancel_futures=True)

    def draw(self, pages: Iterable[Page]) -> Iterator[bytes]:
        """Yields the contents of all pages, in their order."""
        remaining = iter(pages)
        waiting = self._waiting
        while batch := list(islice(remaining, BATCH)):
            waiting.append((batch, self._begin(batch)))
            while waiting and (waiting[0][1].done() or len(waiting) > _MAX_WAITING):
                yield from self._finish(*waiting.popleft())
        while waiting:
            yield from self._finish(*waiting.popleft())

    def _begin(self, batch: list[Page]) -> Future[DrawnPages]:
        """Sends a batch to the worker where that has little to do; draws it here otherwise."""
        pending = sum(not drawing.done() for _, drawing in self._waiting)
        if self._worker is not None and pending < _BATCHES_AHEAD:
            with suppress(BrokenExecutor):
                return self._worker.submit(_draw_in_worker, self._plan, batch)
        drawn: Future[DrawnPages] = Future()
        drawn.set_result(self._table.draw(batch))
        return drawn

    def _finish(self, batch: list[Page], drawing: Future[DrawnPages]) -> list[bytes]:
        try:
            contents, use = drawing.result()
        except (BrokenExecutor, WorldFault):  # drawn here, the batch raises its own fault
            contents, use = self._table.draw(batch)
        self.use.merge(use)
        return contents


def _start_worker() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends this one
    # a plain thread is safe: this process has no Qt, and holds nothing that could be lost
    threading.Thread(target=_end_with_parent, daemon=True).start()  # noqa: TID251


def _end_with_parent() -> None:
    """Ends the worker when the first process is killed: nobody will send it anything more."""
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()
        os._exit(1)


_table_of = lru_cache(1)(Table)
"""The worker's own table, made with the first batch."""


def _draw_in_worker(plan: DocumentPlan, batch: list[Page]) -> DrawnPages:
    return _table_of(plan).draw(batch)
