"""SIGTERM and SIGINT close the kiosk. Without this Python would not notice them while Qt idles."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QSocketNotifier


class Signals:
    """Handles both signals until `close`, which restores the handlers from before."""

    def __init__(self, leave: Callable[[], None]) -> None:
        self._leave = leave
        self._read, self._write = socket.socketpair()
        self._write.settimeout(0)
        self._read.settimeout(0)
        self._before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, self._noticed)
            for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _noticed(self, _number: int, _frame: FrameType | None) -> None:
        self._leave()

    def _wake(self) -> None:
        self._read.recv(64)  # Python runs the signal handler when this call returns
