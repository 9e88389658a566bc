"""Opens a zip file as strictly as a bundle needs it: small, plain, nothing compressed or hidden.

A zip file can unpack to any size, name places outside of its folder and hold one name twice. So
the size of its directory is known before it is read, and a member is as large as its share of the
file. Nothing is ever extracted.
"""

from __future__ import annotations

import os
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import IO

from kiosk.errors import BadInput
from kiosk.file_system import open_plain

BEGINNING = b"PK\x03\x04"
"""How a zip file begins."""

MOST_BYTES = (1 << 31) - 1
"""Bytes of a bundle: some 700,000 signatures with ink."""

MOST_MEMBERS = 200
_MOST_DIRECTORY = 1 << 16
_END = struct.Struct("<4s4H2LH")
"""The end of a zip file: signature, four counts, size and place of the directory, comment."""

_UTF8 = 0x800
_BUFFER = 1 << 16
_UNREADABLE = (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error)
FETCH_AGAIN = "Nothing was merged; fetch the file again, from the kiosk that made it."


class Archive:
    """An open zip file; `sizes` are the bytes of its members by name."""

    def __init__(self, parts: zipfile.ZipFile, name: str) -> None:
        self.name = name
        self._parts = parts
        self.sizes = {one.filename: one.file_size for one in parts.infolist()}

    @contextmanager
    def open(self, member: str) -> Iterator[IO[bytes]]:
        """A member for reading. Raises BadInput where it cannot be read, also in the block."""
        try:
            # zipfile's own way to read a line takes as long as reading the entry in it
            with self._parts.open(member) as file, BufferedReader(file, _BUFFER) as buffered:  # type: ignore[type-var]
                yield buffered
        except (zipfile.BadZipFile, EOFError, OSError) as error:
            raise BadInput(f"{self.name} is damaged.", FETCH_AGAIN) from error

    def read(self, member: str, most_bytes: int) -> bytes:
        """The bytes of a small member. Raises BadInput for a larger one."""
        if self.sizes[member] > most_bytes:
            raise BadInput(f"{self.name}: {member} is too large.", FETCH_AGAIN)
        with self.open(member) as file:
            return file.read(most_bytes)


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """The zip file at `path`. Raises BadInput where it is none, or not as plain as a bundle is."""
    try:
        file = open_plain(path)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Name a bundle.") from error
    with file:
        _check_end(file, path)
        try:
            parts = zipfile.ZipFile(file)
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            ValueError,
            OSError,
            struct.error,
        ) as error:
            raise _not_plain(path) from error
        with parts:
            _check_members(parts.infolist(), os.fstat(file.fileno()).st_size, path)
            yield Archive(parts, path.name)


def _check_end(file: BufferedReader, path: Path) -> None:
    """Raises BadInput where the directory is not small, or not all that follows the members."""
    size = os.fstat(file.fileno()).st_size
    if size > MOST_BYTES:
        raise BadInput(f"{path} is too large to be a bundle.", "Name a file made by `bundle`.")
    file.seek(max(0, size - _END.size))
    end = file.read(_END.size)
    if len(end) < _END.size:
        raise _not_plain(path)
    mark, disk, first, here, count, length, place, comment = _END.unpack(end)
    is_one_disk = disk == first == 0 and here == count
    if mark != b"PK\x05\x06" or not is_one_disk or comment:
        raise _not_plain(path)
    if count > MOST_MEMBERS or length > _MOST_DIRECTORY or place + length + _END.size != size:
        raise _not_plain(path)


def _check_members(members: list[zipfile.ZipInfo], size: int, path: Path) -> None:
    names = {one.filename for one in members}
    is_plain = all(
        one.compress_type == zipfile.ZIP_STORED
        and one.compress_size == one.file_size
        and not one.flag_bits & ~_UTF8
        for one in members
    )
    if not is_plain or len(names) < len(members) or sum(one.file_size for one in members) > size:
        raise _not_plain(path)


def _not_plain(path: Path) -> BadInput:
    return BadInput(
        f"{path} is not a bundle as the program writes it: it is damaged, or was packed again.",
        FETCH_AGAIN,
    )
