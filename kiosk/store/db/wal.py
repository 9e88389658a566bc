"""Rewrites and syncs the write-ahead log beside a ledger before it is opened, or finds it cut.

After a sync that failed, the system's page cache may show data that never reached the disk, and a
later sync of the same file reports no error. SQLite would read such a log, the program would find
its entry there and thank somebody whose signature the next power cut loses. So the log is written
again in place, byte for byte: then it is on the disk, or the write fails.
"""

from __future__ import annotations

import struct
from pathlib import Path

from kiosk.file_system import sync
from kiosk.store.db import data_folder

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_SUMMED = 8
"""Bytes of a frame's own header that its checksum covers, besides its page."""


def rewrite(ledger: Path) -> None:
    """Writes the log of `ledger` to the disk again as it reads now, where there is one.

    Called by the only program that writes it, before it opens a connection that writes. Raises
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
        raise data_folder.refused(ledger, error) from error


def has_lost_end(ledger: Path) -> bool:
    """Whether the log of `ledger` is damaged before its end, so that SQLite ignores the rest.

    Also true for a log whose last transaction was being written when the power failed. Raises
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
    for begin in range(_HEADER.size, len(log), size):
        frame = log[begin : begin + size]
        if len(frame) < size:
            return True
        *_, one, other, first, second = _FRAME.unpack_from(frame)
        known = _sums(frame[_FRAME.size :], order, _sums(frame[:_SUMMED], order, known))
        is_whole = known == (first, second)
        if [one, other] != salts:
            # SQLite writes a log again from its beginning; old frames are left after the new ones.
            return is_whole or _names(log, begin + size, size, salts)
        if not is_whole:
            return True
    return False


def _names(log: bytes, begin: int, size: int, salts: list[int]) -> bool:
    """Whether a frame with these salts is at `begin` or a whole number of frames after it."""
    places = range(begin, len(log) - _FRAME.size + 1, size)
    return any(list(_FRAME.unpack_from(log, place)[2:4]) == salts for place in places)


def _sums(data: bytes, order: str, before: tuple[int, int]) -> tuple[int, int]:
    """The checksum of SQLite's logs over `data`, continued from `before`."""
    one, other = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return one, other
