"""The write-ahead log found beside a ledger: written again before anybody believes it.

After a sync that failed, systems go on showing what was written although it will never reach
the disk, and a later sync of the same file says all is well. SQLite would recover such a log,
the program would find its entry in it and thank somebody who is lost with the next power cut.
Written anew in place, byte for byte, the log is on the disk or the fault is told.
"""

from __future__ import annotations

import struct
from pathlib import Path

from kiosk.errors import DiskFull, StoreFailed
from kiosk.store.copies.journal import sync

_FULL = (28, 122)  # ENOSPC, EDQUOT

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_SUMMED = 8
"""Bytes of a frame's own header that its checksum covers, besides its page."""


def make_sure(ledger: Path) -> None:
    """Leaves the log of `ledger`, where there is one, on the disk as it reads.

    For the only program that writes it, before a connection that writes is opened. Raises
    DiskFull, StoreFailed.
    """
    try:
        with ledger.with_name(f"{ledger.name}-wal").open("r+b", buffering=0) as log:
            content = memoryview(log.readall())
            log.seek(0)
            while content:
                content = content[log.write(content) :]
            sync(log.fileno())
    except FileNotFoundError:
        return
    except OSError as error:
        raise _told(error) from error


def has_lost_end(ledger: Path) -> bool:
    """Whether the log of `ledger` breaks off before its end, so that SQLite drops what is behind.

    True as well for a log whose last transaction was being written when the power went. Raises
    OSError.
    """
    try:
        log = ledger.with_name(f"{ledger.name}-wal").read_bytes()
    except FileNotFoundError:
        return False
    if len(log) < _HEADER.size:
        return bool(log)
    magic, _, page, _, *salts, first, second = _HEADER.unpack_from(log)
    order = ">" if magic & 1 else "<"
    known = (first, second)
    size = _FRAME.size + page
    if not 512 <= page <= 65536 or _sums(log[: _HEADER.size - 8], order, (0, 0)) != known:
        return any(log)
    for place in range(_HEADER.size, len(log), size):
        frame = log[place : place + size]
        if len(frame) < size:
            return True
        *_, one, other, first, second = _FRAME.unpack_from(frame)
        known = _sums(frame[_FRAME.size :], order, _sums(frame[:_SUMMED], order, known))
        is_whole = known == (first, second)
        if [one, other] != salts:
            # A log is written again from its beginning: behind it stand frames of the last time.
            return is_whole or _names(log, place + size, size, salts)
        if not is_whole:
            return True
    return False


def _names(log: bytes, begin: int, size: int, salts: list[int]) -> bool:
    """Whether a frame with these salts stands at `begin` or a number of frames behind it."""
    places = range(begin, len(log) - _FRAME.size + 1, size)
    return any(list(_FRAME.unpack_from(log, place)[2:4]) == salts for place in places)


def _sums(data: bytes, order: str, before: tuple[int, int]) -> tuple[int, int]:
    """The checksum of SQLite's logs, going on from `before`."""
    one, other = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return one, other


def _told(error: OSError) -> StoreFailed:
    if error.errno in _FULL:
        return DiskFull(
            "There is no room left on the disk, so this could not be saved.",
            "Free some room, then try again.",
        )
    return StoreFailed(
        f"The disk did not take the ledger ({error.strerror}).", "Check the disk, then try again."
    )
