"""The count of PIN attempts, in a file of fixed size that is written in place.

So the right PIN works even if the disk is full. The file has two slots, written in turn, each with
a checksum: after a write that was cut off the count before it is still there.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from kiosk.errors import BadInput
from kiosk.file_system import sync
from kiosk.files import write_atomically
from kiosk.staff.pin_file import Tries

FILE_NAME = "staff.tries"

_FIELDS = struct.Struct("<8sQQQQ")
"""Magic bytes, sequence number, failures, time of the last one, latest time seen."""

_CHECK = struct.Struct("<I")
_MAGIC = b"pk tries"
_SLOT = 512
"""Bytes of one slot: a sector, which a disk writes completely or not at all."""

_LARGEST = 2**63 - 1


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
            with self._path.open("rb") as file:
                data = file.read(2 * _SLOT)
        except FileNotFoundError:
            return None
        found = [one for at in (0, _SLOT) if (one := _unpacked(data[at : at + _SLOT]))]
        if not found:
            raise ValueError("neither slot of the record can be read")
        self._sequence, tries = max(found, key=lambda one: one[0])
        return tries

    def make(self, tries: Tries) -> None:
        """Creates or replaces the file. Raises WorldFault."""
        with write_atomically(self._path, mode=0o600) as file:
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
        counts = (tries.failures, tries.failed_at, tries.latest)
        fields = _FIELDS.pack(_MAGIC, self._sequence, *(min(count, _LARGEST) for count in counts))
        return (fields + _CHECK.pack(crc32(fields))).ljust(_SLOT, b"\0")


def _unpacked(slot: bytes) -> tuple[int, Tries] | None:
    """Sequence number and count of one slot; None if it is damaged."""
    fields, check = slot[: _FIELDS.size], slot[_FIELDS.size :][: _CHECK.size]
    if len(check) < _CHECK.size or _CHECK.unpack(check)[0] != crc32(fields):
        return None
    magic, sequence, *counts = _FIELDS.unpack(fields)
    return (sequence, Tries(*counts)) if magic == _MAGIC else None
