"""Writes the ledger's journal on one medium: finds it, finds its last entry, adds what is missing.

Everything here runs on the mirror's own thread, which may hang with the medium. It reads the
ledger through its own connection, a few entries at a time, so it never delays a signature or a
checkpoint. `mirror` decides when it is called.
"""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from kiosk.errors import BadInput
from kiosk.file_system import make_private_folder, open_plain, read_bounded, sync_folder
from kiosk.files import write_atomically
from kiosk.sealing import PublicKey, SecretKey
from kiosk.signing.entries.ledger_entry import Entry, EntryType
from kiosk.signing.entries.succession import succession_of
from kiosk.store.copies import journal, places
from kiosk.store.copies.journal import Journal, Seal
from kiosk.store.copies.journal_format import FORM, Last, Sealed
from kiosk.store.copies.journal_scan import Scan
from kiosk.store.copies.places import Place, Use
from kiosk.store.db.database import connect, free_pages
from kiosk.store.erasure import leftovers
from kiosk.store.keys.page_key import PageKey

FOLDER = "pledge-kiosk"
SUFFIX = ".journal"
KEPT = ".kept"
"""Suffix of a journal whose entries contradict this ledger; it is never read automatically."""

SEEN = "second-medium"
"""Beside the ledger: the folder of the second copy, and whether it was another device."""

BEHIND = "second-medium.behind"
"""Flag file beside the ledger while the medium lacks entries, for the next start."""

_log = logging.getLogger(__name__)
_BATCH = 200
_LARGEST = 100_000
_COLUMNS = "id, kiosk, sequence, kind, signature, at, payload, salt, digest, previous, hash"
_IS_SIGNED = "SELECT 1 FROM pragma_table_info('entry') WHERE name = 'kiosk_signature'"
"""Whether the file has the column: copies from before kiosks signed their entries do not."""


@dataclass(frozen=True, slots=True)
class MirroredLedger:
    """The ledger that is mirrored: its file, its campaign, its kiosk and its keys.

    `entry_key` is kept beside a local journal, and sealed to the organiser in the header.
    """

    ledger: Path
    campaign: str
    kiosk: UUID
    key: PageKey
    organiser: PublicKey | None
    entry_key: PageKey


class Medium:
    """One folder that holds the journal of one ledger. For one thread."""

    seen = SEEN
    """The note beside the ledger about where the medium was."""

    def __init__(self, folder: Path, mirrored: MirroredLedger) -> None:
        self._root = folder
        self._folder = folder / FOLDER
        self._marked = self._folder
        self._mirrored = mirrored
        self._path = self._folder / f"{mirrored.kiosk}{SUFFIX}"
        self._journal: Journal | None = None
        self._seal: Seal | None = None
        self._reader: dbapi2.Connection | None = None
        self.is_apart = False
        """Whether the medium is another device than the ledger's, as far as was seen."""
        self.mark = ""
        """What tells it from another one at the same mount point, as far as was seen."""
        self.broke_off: Last | None = None
        """The last record of a journal that lost its end, as found; None for an intact one."""

    @property
    def place(self) -> Place:
        """The place that was written last, for an entry of the ledger."""
        return Place(Use.SECOND_COPY, self._root, self.mark, self.is_apart)

    def sync(self, fresh: Sequence[Entry]) -> list[Entry]:
        """Appends `fresh`, or whatever entries are missing; they are on the medium on return.

        Returns entries that the medium holds and the ledger lacks: nothing was written then, and
        the caller imports them first. Raises OSError, WorldFault, the driver's errors.
        """
        try:
            made = self._journal
            is_new = made is None or not made.is_there
            if is_new:
                self.close()
                ahead = self._attach()
                if ahead:
                    return ahead
                made = self._journal
            if made is None or self._seal is None:
                raise BadInput("The journal of the second copy could not be made.")
            if fresh and made.last.hash == fresh[0].previous:
                made.add([self._seal.record(entry) for entry in fresh])
            else:
                self._catch_up(made, self._seal)
            if is_new:
                # The ledger has all their entries, so this kiosk's own journal has them now.
                for other in self._others():
                    self._delete(other)
        except BaseException:
            self.close()
            raise
        return []

    def add(self, fresh: Sequence[Entry]) -> bool:
        """Appends `fresh`; they are on the medium on return. Returns whether that was possible.

        It opens nothing and does not read the ledger, so any thread may call it while no other is
        in this object. Where it returns False or raises OSError, call `sync`.
        """
        made, seal = self._journal, self._seal
        if made is None or seal is None or not fresh or made.last.hash != fresh[0].previous:
            return False
        if not made.is_there:
            return False
        try:
            made.add([seal.record(entry) for entry in fresh])
        except OSError:
            self._journal = None
            with suppress(OSError):
                made.close()
            raise
        return True

    def settle(self) -> None:
        """After the import of what the medium held: sets aside journals that contradict the ledger.

        Raises what `sync` raises.
        """
        self.close()
        own = [self._path] if self._path.exists() else []
        for path in (*own, *self._others()):
            if any(True for _ in self._unknown(path)):
                self._put_aside(path)
        self.sync(())

    def rewrite(self) -> None:
        """Rewrites the journal from the ledger as it is now, and deletes those of earlier kiosks.

        So nothing that was erased is left. Raises BadInput while a journal there holds entries that
        the ledger lacks: the caller imports them first.
        """
        self._find_root()
        if self._journal is None or not self._journal.is_there:
            self.close()
            if self._attach():
                raise BadInput("The journal holds entries that the ledger lacks.")
        self.close()
        self._make()
        for other in self._others():
            self._delete(other)
        for sealed in self._under_other_keys():
            if not self._knows_all(sealed):
                raise BadInput("A journal holds entries that the ledger lacks.")
            self._delete(sealed)
        self._clear(is_temporary=None)

    def close(self) -> None:
        """Closes every file; the next use opens them again."""
        made, self._journal = self._journal, None
        if made is not None:
            with suppress(OSError):
                made.close()
        reader, self._reader = self._reader, None
        if reader is not None:
            with suppress(dbapi2.Error):
                reader.close()

    def _attach(self) -> list[Entry]:
        self._find_root()
        make_private_folder(self._folder)
        # Also where both exist: whoever made them may have stopped before the sync.
        for folder in (self._root, self._folder):
            sync_folder(folder)
        self._clear(is_temporary=True)
        self.mark = places.mark(self._marked)
        ahead = [entry for other in self._others() for entry in self._unknown(other)]
        if not self._path.exists():
            if not ahead:
                self._make()
            return ahead
        try:
            made = Journal(self._path)
            seal = Seal(made.header, made.header.key(self._mirrored.key.secret, None))
        except BadInput:
            self._put_aside(self._path)
            self._make()
            return ahead
        if made.has_lost_end:
            self.broke_off = made.last
        if not made.is_sound:
            _log.warning("a journal has broken records; what is whole in it is kept")
        if self._row_of(made.last) is None or not made.is_sound:
            made.close()
            # Before it is rewritten: the ledger may lack entries that can be read here.
            ahead += list(self._unknown(self._path))
            if not ahead:
                self._make()
            return ahead
        if ahead:
            made.close()
        elif self._is_outdated(made):
            made.close()
            # Before it is rewritten: the ledger may lack entries that are in the middle.
            ahead = list(self._unknown(self._path))
            if not ahead:
                self._make()
        else:
            self._journal, self._seal = made, seal
        return ahead

    def _find_root(self) -> None:
        """Raises FileNotFoundError where the medium is missing and only its mount point there."""
        self._look_at_device(self._root)

    def _look_at_device(self, root: Path) -> None:
        device = root.stat().st_dev
        home = self._mirrored.ledger.parent
        self.is_apart = device != home.stat().st_dev
        note = home / self.seen
        seen = read_note(note)
        if not self.is_apart and seen == f"apart\n{root}\n":
            raise FileNotFoundError(errno.ENOENT, "only the mount point is there", str(root))
        now = f"{'apart' if self.is_apart else 'beside'}\n{root}\n"
        if seen != now:
            with write_atomically(note) as file:
                file.write(os.fsencode(now))

    def _is_outdated(self, made: Journal) -> bool:
        """Whether to rewrite it: an older format, other keys, an erasure since then, or a gap."""
        organiser = self._mirrored.organiser
        header = made.header
        if made.form != FORM:
            return True
        if header.organiser != (organiser.text if organiser is not None else ""):
            return True
        if header.campaign != self._mirrored.campaign or header.erased != self._erased():
            return True
        row = self._row_of(made.last)
        known = self._ask("SELECT count(*) FROM entry WHERE rowid <= ?", row)
        return bool(known != made.last.records)

    def _catch_up(self, made: Journal, seal: Seal) -> None:
        row = self._row_of(made.last)
        if row is None:
            raise BadInput("The journal of the second copy is another kiosk's.")
        while batch := self._after(row):
            row = batch[-1][0]
            made.add([seal.record(entry) for _, entry in batch])

    def _make(self) -> None:
        """Writes this kiosk's journal from the ledger, and opens it."""
        self._seal = self._write(self._path, self._mirrored.campaign, self._mirrored.kiosk)
        self._journal = Journal(self._path)

    def _write(self, path: Path, campaign: str, kiosk: UUID, last_row: int | None = None) -> Seal:
        """Writes a journal under a new key from the ledger's entries, up to `last_row` if given."""
        own, organiser = self._mirrored.key.secret, self._mirrored.organiser
        signs = self._mirrored.entry_key.secret
        seal = Seal.new(campaign, kiosk, self._erased(), own, organiser, signs)

        def records() -> Iterator[Sealed]:
            row = 0
            while batch := self._after(row):
                for row, entry in batch:
                    if last_row is not None and row > last_row:
                        return
                    yield seal.record(entry)

        journal.create(path, seal, records())
        return seal

    def _others(self) -> list[Path]:
        """Journals of earlier kiosks of this ledger that its key opens."""
        return self._journals_of(self._kiosks(), needs_key=True)

    def _under_other_keys(self) -> list[Path]:
        """Journals of this kiosk's predecessors, whichever key opens them.

        The organiser's key may still open them, so what was erased must not stay in them.
        """
        return self._journals_of(self._lineage(), needs_key=False)

    def _journals_of(self, kiosks: Collection[UUID], *, needs_key: bool) -> list[Path]:
        found = []
        for path in self._candidates():
            with suppress(BadInput, OSError):
                header = journal.look(path)
                if needs_key:
                    header.key(self._secret(path), None)
                if header.campaign == self._mirrored.campaign and header.kiosk in kiosks:
                    found.append(path)
        return found

    def _lineage(self) -> set[UUID]:
        """This kiosk and all of its predecessors."""
        firsts = self._rows(
            "SELECT kiosk, payload FROM entry WHERE sequence = 1 AND kind = ?",
            EntryType.RESTORED.value,
        )
        follows = {
            _blob(kiosk): succession_of(1, EntryType.RESTORED, _blob(payload))[0]
            for kiosk, payload in firsts
            if payload is not None
        }
        found: set[UUID] = set()
        waiting = [self._mirrored.kiosk]
        while waiting:
            kiosk = waiting.pop()
            if kiosk not in found:
                found.add(kiosk)
                waiting += follows.get(kiosk.bytes, ())
        return found

    def _knows_all(self, path: Path) -> bool:
        """Whether the ledger has every entry of a journal; compares hashes, so it needs no key."""
        known = {_blob(row[0]) for row in self._rows("SELECT hash FROM entry")}
        with open_plain(path) as file:
            return all(record.hash in known for record in Scan(file))

    def _kiosks(self) -> set[UUID]:
        rows = self._rows("SELECT DISTINCT kiosk FROM entry")
        return {UUID(bytes=_blob(row[0])) for row in rows}

    def _candidates(self) -> list[Path]:
        """Other journals that may be of this ledger."""
        return [path for path in sorted(self._folder.glob(f"*{SUFFIX}")) if path != self._path]

    def _secret(self, path: Path) -> SecretKey:  # noqa: ARG002 - one in another place has its own
        """The key of the ledger whose journal is at `path`. Raises BadInput where there is none."""
        return self._mirrored.key.secret

    def _delete(self, other: Path) -> None:
        """Deletes a journal whose entries are all in this kiosk's own."""
        other.unlink()

    def _unknown(self, path: Path) -> Iterator[Entry]:
        for entry in journal.read_entries(path, self._secret(path), None):
            found = self._rows(
                "SELECT hash FROM entry WHERE kiosk = ? AND sequence = ?",
                entry.kiosk.bytes,
                entry.sequence,
            )
            if not found or found[0][0] != entry.hash:
                yield entry

    def _clear(self, *, is_temporary: bool | None) -> None:
        """Removes leftovers of this ledger's kiosks; those of other ledgers on the medium stay."""
        kiosks = {self._mirrored.kiosk, *self._kiosks()}
        names = tuple(str(kiosk) for kiosk in kiosks)
        leftovers.clear(self._folder, leftovers.ON_A_MEDIUM, names, is_temporary=is_temporary)

    def _put_aside(self, path: Path) -> None:
        for number in range(1, 1000):
            kept = path.with_name(f"{path.name}.{number}{KEPT}")
            if not kept.exists():
                path.rename(kept)
                return

    def _row_of(self, last: Last) -> int | None:
        if last.id is None:
            return 0
        mine = (last.id.bytes, last.hash)
        # Nearly always the record's number is the entry's row; otherwise every entry is read.
        rows = self._rows(
            "SELECT rowid FROM entry WHERE rowid = ? AND id = ? AND hash = ?", last.records, *mine
        ) or self._rows("SELECT rowid FROM entry WHERE id = ? AND hash = ?", *mine)
        return int(str(rows[0][0])) if rows else None

    def _after(self, row: int) -> list[tuple[int, Entry]]:
        """The next entries in the order they were written, each with its row."""
        reader = self._open_reader()
        found = entries_after(reader, row, _BATCH)
        free_pages(reader)
        return found

    def _erased(self) -> int:
        return self._ask("SELECT count(*) FROM entry WHERE kind = 'erased'")

    def _ask(self, statement: str, *values: object) -> int:
        return int(str(self._rows(statement, *values)[0][0]))

    def _rows(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """All rows at once: a reader left open would keep the log from being emptied."""
        reader = self._open_reader()
        found = list(reader.execute(statement, values).fetchall())
        free_pages(reader)
        return found

    def _open_reader(self) -> dbapi2.Connection:
        if self._reader is None:
            self._reader = connect(
                self._mirrored.ledger, "ro", query_only=True, key=self._mirrored.key.raw
            )
        return self._reader


def all_entries(connection: dbapi2.Connection) -> Iterator[Entry]:
    """All entries in the order they were written, read in batches."""
    row = 0
    while batch := entries_after(connection, row, _BATCH):
        row = batch[-1][0]
        yield from (entry for _, entry in batch)


def entries_after(connection: dbapi2.Connection, row: int, limit: int) -> list[tuple[int, Entry]]:
    """The next entries behind `row` in the order they were written, each with its row."""
    signed = "kiosk_signature" if connection.execute(_IS_SIGNED).fetchone() else "NULL"
    rows = connection.execute(
        f"SELECT rowid, {_COLUMNS}, {signed} FROM entry "  # noqa: S608 - our own words
        "WHERE rowid > ? ORDER BY rowid LIMIT ?",
        (row, limit),
    ).fetchall()
    return [(int(row[0]), _read_raw(row[1:])) for row in rows]


def _read_raw(row: Sequence[object]) -> Entry:
    """An entry from the driver's own row, in the order of `_COLUMNS`, its signature last."""
    id_, kiosk, sequence, kind, signature, at, payload, salt, digest, previous, hash_, signed = row
    return Entry(
        id=UUID(bytes=_blob(id_)),
        kiosk=UUID(bytes=_blob(kiosk)),
        sequence=int(str(sequence)),
        kind=EntryType(str(kind)),
        signature=UUID(bytes=_blob(signature)) if signature is not None else None,
        at=int(str(at)),
        payload=_blob(payload) if payload is not None else None,
        salt=_blob(salt) if salt is not None else None,
        digest=_blob(digest),
        previous=_blob(previous),
        hash=_blob(hash_),
        kiosk_signature=_blob(signed) if signed is not None else None,
    )


def read_note(note: Path) -> str:
    """What a small note says, such as a path; "" where it is missing, or is none of ours."""
    try:
        return os.fsdecode(read_bounded(note, _LARGEST))
    except OSError:
        return ""


def _blob(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
