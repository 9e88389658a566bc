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
        self._table = Table(plan)
        self._worker = _WorkerProcess(plan) if processes > 1 else None
        self._waiting: deque[tuple[list[Page], DrawnPages | None]] = deque()  # None: at the worker

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._worker is not None:
            self._worker.end()

    def draw(self, pages: Iterable[Page]) -> Iterator[bytes]:
        """Yields the contents of all pages, in their order."""
        remaining = iter(pages)
        waiting = self._waiting
        while batch := list(islice(remaining, BATCH)):
            waiting.append((batch, self._begin(batch)))
            while waiting and (self._is_first_ready or len(waiting) > _MAX_WAITING):
                yield from self._finish(*waiting.popleft())
        while waiting:
            yield from self._finish(*waiting.popleft())

    def _begin(self, batch: list[Page]) -> DrawnPages | None:
        """Sends a batch to the worker where that has little to do; draws it here otherwise."""
        pending = sum(drawn is None for _, drawn in self._waiting)
        if self._worker is not None and pending < _BATCHES_AHEAD and self._worker.send(batch):
            return None
        return self._table.draw(batch)

    @property
    def _is_first_ready(self) -> bool:
        _, drawn = self._waiting[0]
        return drawn is not None or self._worker is None or self._worker.is_ready

    def _finish(self, batch: list[Page], drawn: DrawnPages | None) -> list[bytes]:
        if drawn is None and self._worker is not None:
            drawn = self._worker.receive()
        contents, use = drawn or self._table.draw(batch)
        self.use.merge(use)
        return contents


class _WorkerProcess:
    """A process that draws the batches it is sent, in their order."""

    def __init__(self, plan: DocumentPlan) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._connection, far = spawn.Pipe()
        self._process = spawn.Process(target=_run_worker, args=(far, plan), daemon=True)
        self._process.start()
        far.close()  # so that this end sees when the worker is gone

    @property
    def is_ready(self) -> bool:
        """Whether `receive` would return at once."""
        try:
            return self._connection.poll()
        except OSError:
            return True

    def send(self, batch: list[Page]) -> bool:
        """Sends a batch to the worker. Returns False if the worker is gone."""
        try:
            self._connection.send(batch)
        except OSError:
            return False
        return True

    def receive(self) -> DrawnPages | None:
        """The oldest batch that was sent, drawn; None if the worker could not draw it."""
        try:
            drawn: DrawnPages | None = self._connection.recv()
        except (EOFError, OSError):
            return None
        return drawn

    def end(self) -> None:
        """Ends the worker, even in the middle of a batch: it holds nothing that could be lost."""
        self._connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()


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
