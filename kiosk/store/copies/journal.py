"""The file on a second medium: entries of a ledger, sealed, one after the other, in a hash chain.

Written ahead of need in steps, so that adding an entry changes no size and syncs little. A
record counts only whole: a torn one is where the file ends. Which entries go in, and when, is
decided by `mirror`; whether they hang together is checked by whoever takes them in.

    magic            8 bytes, "PKJRNL1\\n"
    length           4 bytes, of the header
    header           canonical JSON: campaign, kiosk, erased, keys
    digest           32 bytes, SHA-256 of all before
    then records:    length 4 | place 4 | entry's id 16 | entry's hash 32 | box | digest 32

The digest of a record covers the digest before it. A box is the entry under the journal's own
random key; that key is in the header twice, sealed to the organiser (where there is one) and
under the ledger's page key, so that each of them can read everything and nobody else a byte.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
from base64 import b64decode, b64encode
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import UUID

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.files import whole_file
from kiosk.sealing import PrivateKey, PublicKey, SecretKey
from kiosk.signing.entries.ledger_entry import Entry, decode, encode
from kiosk.signing.entries.packing import pack, unpack

MAGIC = b"PKJRNL1\n"
STEP = 1 << 20
"""Bytes the file grows by: some six hundred signatures with ink."""

SYNCED_AT_ONCE = 1 << 18
"""Bytes that may be written before a sync. So what was written and perhaps never synced, by
whoever had the journal before, is in the last so many bytes, or in the last record alone."""

_LENGTH = struct.Struct(">I")
_FRONT = struct.Struct(">II16s32s")
_DIGEST = 32
_MOST_HEADER = 1 << 16
_MOST_BOX = 1 << 24


@dataclass(frozen=True, slots=True)
class Last:
    """The last whole record: the entry's id and hash, and how many records there are."""

    records: int = 0
    id: UUID | None = None
    hash: bytes = b""


@dataclass(frozen=True, slots=True)
class Header:
    """Whose journal it is. `erased` counts the erasures it was last written anew for."""

    campaign: str
    kiosk: UUID
    erased: int
    organiser: str
    sealed_key: bytes
    own_key: bytes

    def key(self, own: SecretKey | None, organiser: PrivateKey | None) -> SecretKey:
        """The journal's key. Raises BadInput where neither key opens it."""
        with suppress(BadInput):
            if organiser is not None and self.sealed_key:
                return SecretKey(organiser.open(self.sealed_key))
        with suppress(BadInput):
            if own is not None:
                return SecretKey(own.open(self.own_key))
        is_given = organiser is not None or own is not None
        raise BadInput(
            "This is not the key of this journal."
            if is_given
            else "This journal needs a key to be read.",
            "Name the organiser's key with --key, or its paper copy with --key-words-file."
            if self.sealed_key
            else "It was not sealed to an organiser: name the ledger's own key with "
            "--key ledger.key, or its paper copy with --key-words-file.",
        )


@dataclass(frozen=True, slots=True)
class Seal:
    """Closes entries for one journal. Made with the journal, or from its header."""

    header: Header
    key: SecretKey

    @staticmethod
    def new(
        campaign: str, kiosk: UUID, erased: int, own: SecretKey, organiser: PublicKey | None
    ) -> Seal:
        """A fresh key, put into a header that the organiser and this kiosk can open."""
        key = SecretKey.new()
        header = Header(
            campaign=campaign,
            kiosk=kiosk,
            erased=erased,
            organiser=organiser.text if organiser is not None else "",
            sealed_key=organiser.seal(key.raw) if organiser is not None else b"",
            own_key=own.seal(key.raw),
        )
        return Seal(header, key)

    def record(self, entry: Entry) -> Sealed:
        """One entry, ready to be written."""
        return Sealed(entry.id, entry.hash, self.key.seal(pack(entry)))


@dataclass(frozen=True, slots=True)
class Sealed:
    """An entry in its box; id and hash stay readable, so that a kiosk finds its place again."""

    id: UUID
    hash: bytes
    box: bytes


class Journal:
    """A journal open for adding. Every method may raise OSError; then it is to be opened anew."""

    def __init__(self, path: Path) -> None:
        """Opens the journal at `path`, finds its end, and clears what was torn behind it.

        What it holds is on the medium when this returns, also after a sync that failed: systems
        then go on showing what will never reach the medium, and a later sync says all is well.
        So the end is written again before anybody believes it. Raises OSError, BadInput for a
        file that is none.
        """
        self.path = path
        self._file = path.open("r+b", buffering=0)
        try:
            scan = Scan(self._file)
            for _ in scan:
                pass
            self.header = scan.header
            self.last = scan.last
            self._end = scan.end
            self._digest = scan.digest
            if scan.is_torn:
                self._file.truncate(self._end)
            self._size = os.fstat(self._file.fileno()).st_size
            self._make_sure(b"".join(scan.newest))
        except BaseException:
            self._file.close()
            raise

    @property
    def is_there(self) -> bool:
        """Whether the file is still the one under its name: a stick may be gone, or another."""
        try:
            named, ours = self.path.stat(), os.fstat(self._file.fileno())
        except OSError:
            return False
        return (named.st_dev, named.st_ino) == (ours.st_dev, ours.st_ino)

    def add(self, records: Iterable[Sealed]) -> Last:
        """Writes `records` behind the last one; on the medium when it returns."""
        data = bytearray()
        last, digest = self.last, self._digest
        for record in records:
            packed, after = _packed(record, last.records + 1, digest)
            if data and len(data) + len(packed) > SYNCED_AT_ONCE:
                self._append(bytes(data), last, digest)
                data = bytearray()
            data += packed
            last, digest = Last(last.records + 1, record.id, record.hash), after
        if data:
            self._append(bytes(data), last, digest)
        return last

    def close(self) -> None:
        self._file.close()

    def _append(self, data: bytes, last: Last, digest: bytes) -> None:
        if self._end + len(data) > self._size:
            # The rest of the step is zeros that are there: adding within it changes no size.
            missing = -(-(self._end + len(data) - self._size) // STEP) * STEP
            self._write(bytes(missing), self._size)
            self._size += missing
        self._write(data, self._end)
        sync(self._file.fileno())
        self._end += len(data)
        self._digest, self.last = digest, last

    def _make_sure(self, newest: bytes) -> None:
        self._write(newest, self._end - len(newest))
        sync(self._file.fileno())

    def _write(self, data: bytes, place: int) -> None:
        self._file.seek(place)
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) or 0 :]


class Scan:
    """Reads a journal from its beginning: iterate over its records, then look where it ends.

    Raises BadInput for a file that is no journal.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        file.seek(0)
        self.header, front, self.digest = _read_header(file)
        self.end = front
        self.last = Last()
        self.is_torn = False
        """Whether something stands behind the last whole record."""
        self.newest: deque[bytes] = deque()
        """The last records as they were read, `SYNCED_AT_ONCE` bytes or a little more."""
        self._kept = 0

    def __iter__(self) -> Iterator[Sealed]:
        while True:
            front = self._read(_FRONT.size)
            if len(front) < _FRONT.size or not any(front[:4]):
                self.is_torn = any(front)
                return
            length, place, id_, hash_ = _FRONT.unpack(front)
            rest = self._read(length + _DIGEST) if length <= _MOST_BOX else b""
            digest = hashlib.sha256(self.digest + front + rest[:length]).digest()
            if place != self.last.records + 1 or rest[length:] != digest:
                self.is_torn = True
                return
            self.digest = digest
            self.end += len(front) + len(rest)
            sealed = Sealed(UUID(bytes=id_), hash_, rest[:length])
            self.last = Last(place, sealed.id, hash_)
            self._keep(front + rest)
            yield sealed

    def _keep(self, record: bytes) -> None:
        self.newest.append(record)
        self._kept += len(record)
        while self._kept - len(self.newest[0]) >= SYNCED_AT_ONCE:
            self._kept -= len(self.newest.popleft())

    def _read(self, count: int) -> bytes:
        data = b""
        while len(data) < count and (more := self._file.read(count - len(data))):
            data += more
        return data


def create(path: Path, seal: Seal, records: Iterable[Sealed] = ()) -> None:
    """Writes a journal whole, in place of one that may stand at `path`.

    Raises BadInput, DiskFull, JobFailed, with the one before as it was.
    """
    with whole_file(path, mode=0o600) as file:
        digest = _write_header(file, seal.header)
        for place, record in enumerate(records, 1):
            packed, digest = _packed(record, place, digest)
            file.write(packed)


def look(path: Path) -> Header:
    """The header of the journal at `path`. Raises BadInput where it is none, OSError."""
    with path.open("rb") as file:
        return _read_header(file)[0]


def read(path: Path, own: SecretKey | None, organiser: PrivateKey | None) -> Iterator[Entry]:
    """The entries of a journal, up to its last whole record.

    Raises BadInput where no key opens it, LedgerDamaged for a record that is none, OSError.
    """
    with path.open("rb") as file:
        scan = Scan(file)
        key = scan.header.key(own, organiser)
        for record in scan:
            entry = unpack(key.open(record.box))
            if (entry.id, entry.hash) != (record.id, record.hash):
                raise LedgerDamaged("A record of the journal is not what it says.")
            yield entry


def sync(handle: int) -> None:
    """Waits until the contents of the file are on the medium."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    elif hasattr(os, "fdatasync"):
        os.fdatasync(handle)
    else:
        os.fsync(handle)


def _packed(record: Sealed, place: int, before: bytes) -> tuple[bytes, bytes]:
    front = _FRONT.pack(len(record.box), place, record.id.bytes, record.hash)
    digest = hashlib.sha256(before + front + record.box).digest()
    return front + record.box + digest, digest


def _write_header(file: IO[bytes], header: Header) -> bytes:
    fields = encode(
        {
            "campaign": header.campaign,
            "kiosk": header.kiosk.hex,
            "erased": header.erased,
            "organiser": header.organiser,
            "sealed_key": b64encode(header.sealed_key).decode(),
            "own_key": b64encode(header.own_key).decode(),
        }
    )
    front = MAGIC + _LENGTH.pack(len(fields)) + fields
    digest = hashlib.sha256(front).digest()
    file.write(front + digest)
    return digest


def _read_header(file: IO[bytes]) -> tuple[Header, int, bytes]:
    """Header, its length in bytes, and the digest that the first record hangs on."""
    front = file.read(len(MAGIC) + _LENGTH.size)
    if len(front) < len(MAGIC) + _LENGTH.size or not front.startswith(MAGIC):
        raise _no_journal()
    (length,) = _LENGTH.unpack(front[len(MAGIC) :])
    fields = file.read(length) if length <= _MOST_HEADER else b""
    digest = hashlib.sha256(front + fields).digest()
    if file.read(_DIGEST) != digest:
        raise _no_journal()
    try:
        told = decode(fields)
        header = Header(
            campaign=str(told["campaign"]),
            kiosk=UUID(hex=str(told["kiosk"])),
            erased=int(str(told["erased"])),
            organiser=str(told["organiser"]),
            sealed_key=b64decode(str(told["sealed_key"])),
            own_key=b64decode(str(told["own_key"])),
        )
    except (KeyError, ValueError, LedgerDamaged) as error:
        raise _no_journal() from error
    return header, len(front) + length + _DIGEST, digest


def _no_journal() -> BadInput:
    return BadInput(
        "This is not a journal of this program.",
        "Name a file `<kiosk id>.journal` from the stick's folder pledge-kiosk.",
    )
