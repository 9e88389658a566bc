"""The count of PIN attempts and the wait, in a file of fixed size that is written in place.

So the right PIN works even if the disk is full. The file has two slots, written in turn, each with
a checksum: after a write that was cut off the count before it is still there.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from kiosk.errors import BadInput
from kiosk.file_system import read_bounded, sync
from kiosk.files import write_atomically
from kiosk.staff.uptime import Uptime

FILE_NAME = "staff.tries"

_FIELDS = struct.Struct("<8sQQQQ16s")
"""Magic bytes, sequence number, failures, wait; its `Uptime`: µs, and the start they count from."""

_EARLIER = struct.Struct("<8sQQQQ")
"""Magic bytes, sequence number, failures, and two times of a clock that anybody could set."""

_CHECK = struct.Struct("<I")
_MAGIC = b"pk waits"
_EARLIER_MAGIC = b"pk tries"
_SLOT = 512
"""Bytes of one slot: a sector, which a disk writes completely or not at all."""

_LARGEST = 2**63 - 1
_LARGEST_FILE = 64 * _SLOT


_UNKNOWN = Uptime()


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong attempts in a row, and µs until the next one is allowed, as of `uptime`.

    `wait` is None in a file of an earlier version: unknown.
    """

    failures: int = 0
    wait: int | None = 0
    uptime: Uptime = _UNKNOWN


class TryCount:
    """The file at `path`."""

    def __init__(self, path: Path) -> None:
        """Does not read or create the file."""
        self._path = path
        self._sequence = 0

    def read(self) -> Tries | None:
        """The last count; None if there is no file.

        Raises ValueError if both slots are damaged, OSError.
        """
        try:
            data = read_bounded(self._path, _LARGEST_FILE)
        except FileNotFoundError:
            return None
        found = [one for at in (0, _SLOT) if (one := _unpacked(data[at : at + _SLOT]))]
        if not found:
            raise ValueError("neither slot of the record can be read")
        self._sequence, tries = max(found, key=lambda one: one[0])
        return tries

    def make(self, tries: Tries) -> None:
        """Creates or replaces the file. Raises WorldFault."""
        with write_atomically(self._path) as file:
            file.write(self._packed(tries) * 2)

    def write(self, tries: Tries) -> None:
        """Writes and syncs the count in place; creates the file if it is missing.

        Raises WorldFault or OSError if it is not counted.
        """
        if not self._path.is_file() or self._path.is_symlink():
            with suppress(BadInput):
                self.make(tries)
                return
            raise OSError("no record can be made")
        handle = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            packed = self._packed(tries)
            os.lseek(handle, self._sequence % 2 * _SLOT, os.SEEK_SET)
            if os.write(handle, packed) != len(packed):
                raise OSError("the record was not written whole")
            sync(handle)
        finally:
            os.close(handle)

    def _packed(self, tries: Tries) -> bytes:
        self._sequence += 1
        counts = (tries.failures, tries.wait or 0, tries.uptime.at)
        numbers = (min(count, _LARGEST) for count in counts)
        fields = _FIELDS.pack(_MAGIC, self._sequence, *numbers, tries.uptime.boot)
        return (fields + _CHECK.pack(crc32(fields))).ljust(_SLOT, b"\0")


def _unpacked(slot: bytes) -> tuple[int, Tries] | None:
    """Sequence number and count of one slot; None if it is damaged."""
    if (fields := _checked(slot, _FIELDS, _MAGIC)) is not None:
        sequence, failures, wait, at, boot = fields
        return sequence, Tries(failures, wait, Uptime(boot if any(boot) else b"", at))
    if (fields := _checked(slot, _EARLIER, _EARLIER_MAGIC)) is not None:
        sequence, failures, *_ = fields
        return sequence, Tries(failures, wait=None)
    return None


def _checked(slot: bytes, form: struct.Struct, magic: bytes) -> tuple[Any, ...] | None:
    """The fields behind the magic bytes; None for another form, or where the checksum is wrong."""
    fields, check = slot[: form.size], slot[form.size :][: _CHECK.size]
    if len(check) < _CHECK.size or _CHECK.unpack(check)[0] != crc32(fields):
        return None
    found, *others = form.unpack(fields)
    return tuple(others) if found == magic else None
