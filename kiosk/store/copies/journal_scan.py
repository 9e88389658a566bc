"""Reading a journal from its beginning, past records that are broken.

A record is believed where its digest covers what stands in it and the digest before it. Behind a
broken one the next is looked for byte by byte: the 32 bytes before a record are the digest that it
hangs on, so it can be checked by itself. No key is needed for that.

Where a medium refuses some of its blocks, they can be read as zeros, and so as broken. Only who
is asked to bring back what is left does that: a medium that fails for a moment is tried again.
"""

from __future__ import annotations

import errno
import hashlib
import os
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
"""Bytes that may be written before a sync. So what was written and perhaps never synced, by
whoever had the journal before, is in the last so many bytes, or in the last record alone."""

_WINDOW = 1 << 20
BLOCK = 4096
"""Bytes that a medium refuses together, at most."""

_ZERO_LENGTH = 4


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
        """`past_bad_blocks` reads blocks that the medium refuses as zeros; see `refused`."""
        self._file = file
        self._past_bad_blocks = past_bad_blocks
        self._size = os.fstat(file.fileno()).st_size
        self.refused: set[int] = set()
        """Places of blocks that the medium refused."""
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
        """Records whose digest alone is broken: what it covers was proven by the one behind."""
        self.is_torn = False
        """Whether something stands behind the last whole record."""
        self.is_cut = False
        """Whether the file ends before it should, so that records may have stood there."""
        self.newest: deque[bytes] = deque()
        """The last records as they were read, `SYNCED_AT_ONCE` bytes or a little more."""
        self._kept = 0

    @property
    def is_sound(self) -> bool:
        """Whether everything up to the end is as it was written. A torn end is no fault of it."""
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
        """What stands there, whether it can be read as records or not."""
        return self._read(begin, end - begin)

    def content_end(self) -> int:
        """Where the file's last byte that is not zero ends; `end` where there is none behind it."""
        place = self._size
        while place > self.end:
            begin = max(self.end, place - _WINDOW)
            filled = self._read(begin, place - begin).rstrip(b"\0")
            if filled:
                return begin + len(filled)
            place = begin
        return self.end

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
        """The record that comes now, where its digest alone is broken: the next hangs on it."""
        found = self._unproven(self.end, self.digest)
        number = self.last.records + 1
        if found is None or found.number != number:
            return None
        if self._record(self.end + len(found.raw), found.digest, number + 1) is None:
            return None
        self.scars += 1
        return found

    def _go_past(self) -> bool:
        """Goes to the next whole record; whether there is one."""
        content = self.content_end()
        if content <= self.end:
            self.is_cut = self.is_short and self._size - self.end < _ZERO_LENGTH
            return False
        for place, number in self._candidates(content):
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
        """Places behind `end` where a record may begin, each with the number that stands there."""
        begin = self.end + 1
        while begin < content:
            window = self._read(begin, _WINDOW + FRONT.size)
            behind = min(_WINDOW, content - begin)  # the zeros that a file is made with are many
            at = window.find(0)  # no length, and no number for a long time, fills its first byte
            while 0 <= at < behind and at + FRONT.size <= len(window):
                if window[at + 4] == 0:
                    length = int.from_bytes(window[at : at + 4], "big")
                    number = int.from_bytes(window[at + 4 : at + 8], "big")
                    place = begin + at
                    most = self.last.records + 2 + (place - self.end) // LEAST_RECORD
                    fits = 0 < length <= self._size - place - LEAST_RECORD
                    if fits and self.last.records + 1 < number <= most:
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
