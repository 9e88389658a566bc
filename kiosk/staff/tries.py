"""The count of tries at the PIN: a record that is there beforehand and is written in place.

So a right PIN opens on a full disk. There are two places in the file, written by turns, each with
its own check: a write that was cut off leaves the count before it.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from kiosk.errors import BadInput
from kiosk.files import write_atomically
from kiosk.staff.pin_file import Tries

FILE_NAME = "staff.tries"

_FIELDS = struct.Struct("<8sQQQQ")
"""A mark, which turn it is, failures, time of the last one, latest time seen."""

_CHECK = struct.Struct("<I")
_MARK = b"pk tries"
_PLACE = 512
"""Bytes of one place: a sector, which a disk writes whole or not at all."""

_MOST = 2**63 - 1


class TryCount:
    """The record at `path`."""

    def __init__(self, path: Path) -> None:
        """Nothing is read or made yet."""
        self._path = path
        self._turn = 0

    def read(self) -> Tries | None:
        """What was counted last; None where there is no record.

        Raises ValueError for one that says nothing any more, OSError.
        """
        try:
            with self._path.open("rb") as file:
                data = file.read(2 * _PLACE)
        except FileNotFoundError:
            return None
        found = [one for at in (0, _PLACE) if (one := _unpacked(data[at : at + _PLACE]))]
        if not found:
            raise ValueError("neither place of the record can be read")
        self._turn, tries = max(found, key=lambda one: one[0])
        return tries

    def make(self, tries: Tries) -> None:
        """Makes the record, in place of one that may be there. Raises WorldFault."""
        with write_atomically(self._path, mode=0o600) as file:
            file.write(self._packed(tries) * 2)

    def write(self, tries: Tries) -> None:
        """Writes the count in place, on the disk when it returns; makes the record where it lacks.

        Raises WorldFault, OSError: then it is not counted.
        """
        if not self._path.is_file() or self._path.is_symlink():
            with suppress(BadInput):
                self.make(tries)
                return
            raise OSError("no record can be made")
        handle = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            packed = self._packed(tries)
            os.lseek(handle, self._turn % 2 * _PLACE, os.SEEK_SET)
            if os.write(handle, packed) != len(packed):
                raise OSError("the record was not written whole")
            os.fsync(handle)
        finally:
            os.close(handle)

    def _packed(self, tries: Tries) -> bytes:
        self._turn += 1
        counts = (tries.failures, tries.failed_at, tries.latest)
        fields = _FIELDS.pack(_MARK, self._turn, *(min(count, _MOST) for count in counts))
        return (fields + _CHECK.pack(crc32(fields))).ljust(_PLACE, b"\0")


def _unpacked(place: bytes) -> tuple[int, Tries] | None:
    """The turn and the count of one place; None where it cannot be read."""
    fields, check = place[: _FIELDS.size], place[_FIELDS.size :][: _CHECK.size]
    if len(check) < _CHECK.size or _CHECK.unpack(check)[0] != crc32(fields):
        return None
    mark, turn, *counts = _FIELDS.unpack(fields)
    return (turn, Tries(*counts)) if mark == _MARK else None
