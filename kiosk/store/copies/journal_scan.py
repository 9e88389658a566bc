"""Reads a journal from its beginning and skips broken records.

A record is valid where its digest covers its content and the digest before it. After a broken one
the next is searched byte by byte: the 32 bytes before a record are the previous digest, so it can
be checked by itself. This needs no key.

Blocks that a medium cannot read can be taken as zeros, and so as broken. Only `restore` does that:
the running kiosk tries a medium that fails for a moment again.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from kiosk.store.copies.journal_format import (
    BEGINNING,
    DIGEST,
    FRONT,
    LEAST_RECORD,
    MOST_BOX,
    STEP,
    Last,
    Sealed,
    read_beginning,
)

SYNCED_AT_ONCE = 1 << 18
"""Most bytes that are written before a sync, unless one record is longer. So what the last
program wrote and perhaps never synced is within these last bytes, or in the last record."""

_WINDOW = 1 << 20
BLOCK = 4096
"""Bytes of one block of a medium: these fail together."""

_ZERO_LENGTH = 4

_NOT_ZERO = re.compile(rb"[^\0]")
_ZEROS = memoryview(bytes(_WINDOW + FRONT.size))
_MOST_LOOKS = 10_000_000
"""Places at which a next record is looked for. Chance makes one of 256 bytes: of a broken gigabyte
these are 4 million."""

_MOST_TRIED = 1 << 28
"""Bytes that are hashed to see whether a record begins there. Chance makes nearly none, somebody
who wants to keep the program busy any number."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A stretch of bytes that cannot be read, with whole records behind it.

    `first` is the number of the first record in it, `count` how many there were.
    """

    begin: int
    end: int
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class _Found:
    sealed: Sealed
    number: int
    digest: bytes
    raw: bytes


class Scan:
    """Iterate over the whole records, then look at what was broken, and where it ends.

    Raises BadInput for a file that is no journal.
    """

    def __init__(self, file: IO[bytes], *, past_bad_blocks: bool = False) -> None:
        """`past_bad_blocks` takes blocks that the medium cannot read as zeros; see `refused`."""
        self._file = file
        self._past_bad_blocks = past_bad_blocks
        self._size = os.fstat(file.fileno()).st_size
        self.refused: set[int] = set()
        """Where the blocks begin that the medium cannot read."""
        begun = read_beginning(self._read(0, BEGINNING))
        self.header = begun.header
        self.form = begun.form
        self.is_header_whole = begun.is_whole
        self.end = begun.end
        """Where the last whole record ends."""
        self.digest = begun.digest
        self.last = Last()
        self.broken: list[Broken] = []
        self.scars = 0
        """Records of which only the digest is broken: the next record's digest confirms them."""
        self.is_torn = False
        """Whether there are bytes behind the last whole record."""
        self.is_cut = False
        """Whether the file ends too early, so that records may be missing there."""
        self.newest: deque[bytes] = deque()
        """The last records as they were read, `SYNCED_AT_ONCE` bytes or a little more."""
        self._kept = 0
        self._content_end: int | None = None
        self._looks = _MOST_LOOKS
        self._untried = _MOST_TRIED

    @property
    def is_sound(self) -> bool:
        """Whether everything up to the last record is as it was written; the end may be torn."""
        return self.is_header_whole and not self.broken and not self.scars

    @property
    def is_short(self) -> bool:
        """Whether the file is no whole number of steps long, so that it was cut."""
        return self.form > 1 and self._size % STEP != 0

    @property
    def has_lost_end(self) -> bool:
        """Whether there may have been records behind the last whole one."""
        return self.is_torn or self.is_cut

    def __iter__(self) -> Iterator[Sealed]:
        while True:
            found = self._record(self.end, self.digest, self.last.records + 1)
            if found is None:
                found = self._by_the_next()
            if found is not None:
                yield self._take(found)
            elif not self._go_past():
                return

    def bytes_of(self, begin: int, end: int) -> bytes:
        """The bytes there, whether they are records or not."""
        return self._read(begin, end - begin)

    def content_end(self) -> int:
        """Where the file's last byte that is not zero ends; `end` where there is none behind it."""
        if self._content_end is None:  # once: two gigabytes of zeros take seconds
            self._content_end = self._find_content_end()
        return max(self.end, self._content_end)

    def _find_content_end(self) -> int:
        place = self._size
        while place > self.end:
            begin = max(self.end, place - _WINDOW)
            if not self._is_hole(begin, place):
                window = self._read(begin, place - begin)
                if window != _ZEROS[: len(window)]:
                    return begin + len(window.rstrip(b"\0"))
            place = begin
        return self.end

    def _is_hole(self, begin: int, end: int) -> bool:
        """Whether the file system says that nothing was ever written there: all of it is zeros.

        Where it cannot say, the bytes have to be read.
        """
        if not hasattr(os, "SEEK_DATA"):
            return False
        descriptor = self._file.fileno()
        stands_at = os.lseek(descriptor, 0, os.SEEK_CUR)  # a file with a buffer relies on it
        try:
            return os.lseek(descriptor, begin, os.SEEK_DATA) >= end
        except OSError as error:
            return error.errno == errno.ENXIO  # no data behind `begin`
        finally:
            os.lseek(descriptor, stands_at, os.SEEK_SET)

    def _take(self, found: _Found) -> Sealed:
        self.digest = found.digest
        self.end += len(found.raw)
        self.last = Last(found.number, found.sealed.id, found.sealed.hash)
        self._keep(found.raw)
        return found.sealed

    def _record(self, place: int, before: bytes, number: int) -> _Found | None:
        """The whole record `number` at `place`; None where there is none."""
        found = self._unproven(place, before)
        if found is None or found.number != number or not found.raw.endswith(found.digest):
            return None
        return found

    def _unproven(self, place: int, before: bytes) -> _Found | None:
        """What reads like a record, with the digest that it should have."""
        front = self._read(place, FRONT.size)
        if len(front) < FRONT.size:
            return None
        length, number, id_, hash_ = FRONT.unpack(front)
        if not 0 < length <= MOST_BOX or place + LEAST_RECORD + length > self._size:
            return None
        rest = self._read(place + FRONT.size, length + DIGEST)
        box = rest[:length]
        if len(rest) < length + DIGEST:
            return None
        digest = hashlib.sha256(before + front + box).digest()
        return _Found(Sealed(UUID(bytes=id_), hash_, box), number, digest, front + rest)

    def _by_the_next(self) -> _Found | None:
        """The next record where only its digest is broken: the record behind it confirms it."""
        found = self._unproven(self.end, self.digest)
        number = self.last.records + 1
        if found is None or found.number != number:
            return None
        if self._record(self.end + len(found.raw), found.digest, number + 1) is None:
            return None
        self.scars += 1
        return found

    def _go_past(self) -> bool:
        """Moves to the next whole record; returns whether there is one."""
        content = self.content_end()
        if content <= self.end:
            self.is_cut = self.is_short and self._size - self.end < _ZERO_LENGTH
            return False
        for place, number in self._candidates(content):
            if self._untried <= 0:
                break
            before = self._read(place - DIGEST, DIGEST)
            if self._record(place, before, number) is not None:
                missing = number - self.last.records - 1
                self.broken.append(Broken(self.end, place, self.last.records + 1, missing))
                self.end, self.digest = place, before
                self.last = Last(number - 1)
                return True
        self.is_torn = True
        return False

    def _candidates(self, content: int) -> Iterator[tuple[int, int]]:
        """Places behind `end` where a record may begin, each with its record number."""
        begin = self.end + 1
        while begin < content:
            if self._is_hole(begin, begin + _WINDOW + FRONT.size):
                begin += _WINDOW
                continue
            window = self._read(begin, _WINDOW + FRONT.size)
            behind = min(_WINDOW, content - begin)  # the zeros that a file is made with are many
            if window == _ZEROS[: len(window)]:  # compared at once: a file may be full of them
                begin += _WINDOW
                continue
            at = window.find(0)  # no length, and no number for a long time, fills its first byte
            while 0 <= at < behind and at + FRONT.size <= len(window):
                self._looks -= 1
                if self._looks < 0:
                    return
                if window[at + 4] == 0:
                    length = int.from_bytes(window[at : at + 4], "big")
                    if length == 0:  # among zeros: the next length ends in what follows them
                        behind_zeros = _NOT_ZERO.search(window, at + 4)
                        at = behind_zeros.start() - 3 if behind_zeros else -1
                        continue
                    number = int.from_bytes(window[at + 4 : at + 8], "big")
                    place = begin + at
                    most = self.last.records + 2 + (place - self.end) // LEAST_RECORD
                    fits = length <= self._size - place - LEAST_RECORD
                    if fits and self.last.records + 1 < number <= most:
                        self._untried -= min(length, MOST_BOX)
                        yield place, number
                at = window.find(0, at + 1)
            begin += _WINDOW

    def _keep(self, record: bytes) -> None:
        self.newest.append(record)
        self._kept += len(record)
        while self._kept - len(self.newest[0]) >= SYNCED_AT_ONCE:
            self._kept -= len(self.newest.popleft())

    def _read(self, place: int, count: int) -> bytes:
        if self._past_bad_blocks:
            return read_past_bad_blocks(self._file, place, count, self.refused)
        return _read(self._file, place, count)


def read_past_bad_blocks(
    file: IO[bytes], place: int, count: int, refused: set[int] | None = None
) -> bytes:
    """Reads from an unbuffered file, with zeros where the medium refuses a block.

    The places of those are added to `refused`. Raises OSError for any other fault.
    """
    try:
        return _read(file, place, count)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
    data = bytearray()
    end = min(place + count, os.fstat(file.fileno()).st_size)
    while place < end:
        behind = min(end, (place // BLOCK + 1) * BLOCK)
        try:
            data += _read(file, place, behind - place)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            data += bytes(behind - place)
            if refused is not None:
                refused.add(place // BLOCK * BLOCK)
        place = behind
    return bytes(data)


def _read(file: IO[bytes], place: int, count: int) -> bytes:
    file.seek(place)
    data = file.read(count)
    while data and len(data) < count and (more := file.read(count - len(data))):
        data += more
    return data
