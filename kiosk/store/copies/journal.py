"""The journal: sealed entries of a ledger, one after the other, in a hash chain.

The file grows in steps ahead of need, so that adding an entry does not change its size and syncs
little. A broken record is skipped and reported. `mirror` decides which entries are added and when;
whoever imports entries checks their chain. `journal_format` defines the bytes, `journal_scan` reads
them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk import file_system
from kiosk.errors import BadInput, LedgerDamaged
from kiosk.files import write_atomically
from kiosk.sealing import PrivateKey, PublicKey, SecretKey
from kiosk.signing.entries.entry_codec import decode_entry, encode_entry
from kiosk.signing.entries.ledger_entry import Entry, is_sound
from kiosk.store.copies import journal_format
from kiosk.store.copies.journal_damage import Damage
from kiosk.store.copies.journal_format import (
    BEGINNING,
    DIGEST,
    FRONT,
    STEP,
    Header,
    Last,
    Sealed,
    pack_record,
)
from kiosk.store.copies.journal_scan import (
    BLOCK,
    SYNCED_AT_ONCE,
    Broken,
    Scan,
    read_past_bad_blocks,
)


@dataclass(frozen=True, slots=True)
class Seal:
    """Encrypts entries for one journal. Made with the journal, or from its header."""

    header: Header
    key: SecretKey

    @staticmethod
    def new(
        campaign: str, kiosk: UUID, erased: int, own: SecretKey, organiser: PublicKey | None,
        signs: SecretKey,
    ) -> Seal:  # fmt: skip
        """A fresh key, put into a header that the organiser and this kiosk can open.

        The organiser can open `signs` in it as well: the kiosk's entry key.
        """
        key = SecretKey.new()
        header = Header(
            campaign=campaign,
            kiosk=kiosk,
            erased=erased,
            organiser=organiser.text if organiser is not None else "",
            sealed_key=organiser.seal(key.raw) if organiser is not None else b"",
            own_key=own.seal(key.raw),
            sealed_entry_key=organiser.seal(signs.raw) if organiser is not None else b"",
        )
        return Seal(header, key)

    def record(self, entry: Entry) -> Sealed:
        """One entry, ready to be written."""
        return Sealed(entry.id, entry.hash, self.key.seal(encode_entry(entry)))


class Journal:
    """A journal open for adding. Every method may raise OSError: open it again then."""

    def __init__(self, path: Path) -> None:
        """Opens the journal at `path`, and finds its end.

        Bytes of a torn record at the end stay until the next record overwrites them: until then
        they show that there may have been more.

        A journal with broken records is not changed: where `is_sound` is false nothing may be
        added. `has_lost_end` says that there may have been records behind the last one.

        The last records are written and synced again here, because after a sync that failed the
        system's page cache may show data that never reached the medium, and a later sync reports
        no error. Raises OSError, BadInput for a file that is no journal.
        """
        self.path = path
        self._file = path.open("r+b", buffering=0)
        try:
            scan = Scan(self._file)
            for _ in scan:
                pass
            self.header = scan.header
            self.form = scan.form
            self.last = scan.last
            self.is_sound = scan.is_sound
            self.has_lost_end = scan.has_lost_end
            self._end = scan.end
            self._digest = scan.digest
            if self.is_sound:
                self._size = os.fstat(self._file.fileno()).st_size
                self._torn_end = scan.content_end()
                self._make_sure(b"".join(scan.newest))
        except BaseException:
            self._file.close()
            raise

    @property
    def is_there(self) -> bool:
        """Whether the open file is still the one under its name; sticks get exchanged."""
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
            packed, after = pack_record(record, last.records + 1, digest)
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
        end = self._end + len(data)
        self._grow(end)
        self._write(data, self._end)
        self._write(bytes(max(0, self._torn_end - end)), end)
        self._torn_end = 0
        file_system.sync(self._file.fileno())
        self._end += len(data)
        self._digest, self.last = digest, last

    def _grow(self, size: int) -> None:
        """Fills the file with zeros to a whole number of steps: adding then keeps its size."""
        wanted = -(-max(size, self._size) // STEP) * STEP
        if wanted > self._size:
            self._write(bytes(wanted - self._size), self._size)
            self._size = wanted

    def _make_sure(self, newest: bytes) -> None:
        self._write(newest, self._end - len(newest))
        file_system.sync(self._file.fileno())

    def _write(self, data: bytes, place: int) -> None:
        self._file.seek(place)
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) or 0 :]


def create(path: Path, seal: Seal, records: Iterable[Sealed] = ()) -> None:
    """Writes a whole journal at `path`, replacing one that is there.

    Raises BadInput, DiskFull, JobFailed; the one that was there then stays as it was.
    """
    with write_atomically(path) as file:
        front, digest = journal_format.pack_header(seal.header)
        file.write(front)
        size = len(front)
        for place, record in enumerate(records, 1):
            packed, digest = pack_record(record, place, digest)
            file.write(packed)
            size += len(packed)
        file.write(bytes(-size % STEP))


def look(path: Path) -> Header:
    """The header of the journal at `path`. Raises BadInput where it is none, OSError."""
    return journal_format.read_beginning(first_bytes(path)).header


def first_bytes(path: Path) -> bytes:
    """What a journal's header is read from. Raises OSError."""
    with path.open("rb", buffering=0) as file:
        return read_past_bad_blocks(file, 0, BEGINNING)


def read_entries(
    path: Path,
    own: SecretKey | None,
    organiser: PrivateKey | None,
    damage: Damage | None = None,
    *,
    past_bad_blocks: bool = False,
) -> Iterator[Entry]:
    """All entries of a journal that can be read; the others are recorded in `damage`.

    With `past_bad_blocks` a block that the medium cannot read counts as broken, and reading goes
    on. Raises BadInput where no key opens the journal, OSError.
    """
    damage = damage if damage is not None else Damage()
    with path.open("rb", buffering=0 if past_bad_blocks else -1) as file:
        scan = Scan(file, past_bad_blocks=past_bad_blocks)
        key = scan.header.key(own, organiser)
        told = 0
        for record in scan:
            for broken in scan.broken[told:]:
                yield from _salvaged(scan, broken, key, damage)
            told = len(scan.broken)
            entry = _opened(key, record.box)
            if entry is None or (entry.id, entry.hash) != (record.id, record.hash):
                damage.lost(scan.last.records, 1)
                continue
            damage.read(entry)
            yield entry
        # Nobody can know what was in a block at the end that the medium cannot read.
        is_lost = scan.has_lost_end or any(place + BLOCK > scan.end for place in scan.refused)
        if scan.is_torn and (last := _last(scan, key)) is not None:
            is_lost = scan.is_short
            damage.scars += 1
            damage.read(last)
            yield last
        damage.is_header_broken = not scan.is_header_whole
        damage.scars += scan.scars
        damage.end(scan.header.kiosk, is_lost=is_lost)


def _opened(key: SecretKey, box: bytes) -> Entry | None:
    """The entry in a box; None where the box is broken, or holds something else."""
    try:
        return decode_entry(key.open(box))
    except (BadInput, LedgerDamaged):
        return None


def _salvaged(scan: Scan, broken: Broken, key: SecretKey, damage: Damage) -> Iterator[Entry]:
    """The entry of a single broken record whose box is intact: each box is sealed by itself."""
    if broken.count == 1:
        raw = scan.bytes_of(broken.begin, broken.end)
        entry = _opened(key, raw[FRONT.size : -DIGEST])
        if entry is not None and is_sound(entry, entry.previous):
            damage.scars += 1
            damage.read(entry)
            yield entry
            return
    damage.lost(broken.first, broken.count)


def _last(scan: Scan, key: SecretKey) -> Entry | None:
    """The entry in what follows the last whole record, where that is one broken record."""
    front = scan.bytes_of(scan.end, scan.end + FRONT.size)
    if len(front) < FRONT.size:
        return None
    begin = scan.end + FRONT.size
    end = begin + FRONT.unpack(front)[0]
    if scan.content_end() > end + DIGEST:
        return None
    entry = _opened(key, scan.bytes_of(begin, end))
    return entry if entry is not None and is_sound(entry, entry.previous) else None
