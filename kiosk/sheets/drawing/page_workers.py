"""Draws the pages of a signature sheet in this process, or in this one and a worker process.

The file is the same either way. The worker is started with `spawn`, which works the same on all
systems and inherits no open ledger. It receives plain rows and sends pages back. If it dies, this
process draws the batches it had not sent back.

One process is too slow for the limit of a million rows with ink in a minute. `ProcessPoolExecutor`
is no choice: up to Python 3.11.4, so on Debian 12, it waits for ever for a worker that died while
a batch was being sent to it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Self

from kiosk import memory
from kiosk.errors import WorldFault
from kiosk.sheets.drawing.page_plan import DocumentPlan, Page
from kiosk.sheets.drawing.table import DrawnPages, Table
from kiosk.sheets.text.use import FontUse

BATCH = 40  # pages drawn together: enough for numpy to pay, few enough that a cancel is quick
ROWS_FOR_TWO = 25_000  # from this many rows a second process saves more time than its start takes
_BATCHES_AHEAD = 2  # batches sent to the worker before it has finished one, so that it never waits
_MAX_WAITING = 12  # batches kept in memory while an earlier one is not there yet


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
        self._table = Table(plan)
        self._waiting: deque[tuple[list[Page], DrawnPages | None]] = deque()  # None: at the worker
        self._has_worker = processes > 1
        if self._has_worker:
            spawn = multiprocessing.get_context("spawn")
            self._connection, far = spawn.Pipe()
            self._process = spawn.Process(target=_run_worker, args=(far, plan), daemon=True)
            self._process.start()
            far.close()  # so that this end sees when the worker is gone

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Ends the worker, even in the middle of a batch: it holds nothing that could be lost."""
        if self._has_worker:
            self._connection.close()
            self._process.kill()
            self._process.join()
            self._process.close()

    def draw(self, pages: Iterable[Page]) -> Iterator[bytes]:
        """Yields the contents of all pages, in their order."""
        remaining = iter(pages)
        waiting = self._waiting
        while batch := list(islice(remaining, BATCH)):
            waiting.append((batch, None if self._send(batch) else self._table.draw(batch)))
            while waiting and (self._is_first_ready or len(waiting) > _MAX_WAITING):
                yield from self._finish(*waiting.popleft())
        while waiting:
            yield from self._finish(*waiting.popleft())

    def _send(self, batch: list[Page]) -> bool:
        """Sends a batch to the worker where that has little to do; returns whether it did."""
        pending = sum(drawn is None for _, drawn in self._waiting)
        if self._has_worker and pending < _BATCHES_AHEAD:
            with suppress(OSError):  # the worker is gone
                self._connection.send(batch)
                return True
        return False

    @property
    def _is_first_ready(self) -> bool:
        """Whether `_finish` would return at once."""
        if self._waiting[0][1] is None:
            with suppress(OSError):
                return self._connection.poll()
        return True

    def _finish(self, batch: list[Page], drawn: DrawnPages | None) -> list[bytes]:
        if drawn is None:
            with suppress(EOFError, OSError):  # what the worker owes is drawn here
                drawn = self._connection.recv()
        contents, use = drawn or self._table.draw(batch)
        self.use.merge(use)
        return contents


def _run_worker(connection: Connection, plan: DocumentPlan) -> None:
    """The worker process: draws each batch it receives, until the connection closes.

    It closes also when the first process is killed.
    """
    memory.disable_core_dumps()  # the rows it is sent name people
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends this one
    batches: SimpleQueue[list[Page] | None] = SimpleQueue()
    # a plain thread is safe: this process has no Qt, and holds nothing that could be lost
    threading.Thread(target=_receive_batches, args=(connection, batches), daemon=True).start()  # noqa: TID251
    table = Table(plan)
    while (batch := batches.get()) is not None:
        drawn: DrawnPages | None = None
        with suppress(WorldFault):  # the first process draws the batch again and reports the fault
            drawn = table.draw(batch)
        with suppress(OSError):  # the first process is gone: the next batch is None
            connection.send(drawn)


def _receive_batches(connection: Connection, batches: SimpleQueue[list[Page] | None]) -> None:
    """Receives batches while pages are drawn, so that the sender never waits for the drawing."""
    try:
        while True:
            batches.put(connection.recv())
    except (EOFError, OSError):
        batches.put(None)
