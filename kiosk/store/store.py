"""The ledger of one kiosk: records signatures and changes them. Every change is an entry.

A `Store` belongs to the thread that opened it; the driver refuses any other. What a valid
signature is, `kiosk.signing` decides.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar
from uuid import UUID

from filelock import BaseFileLock
from sqlalchemy import Connection

from kiosk import __version__
from kiosk.errors import (
    BadInput,
    CopyAway,
    KioskError,
    LedgerDamaged,
    ProgramFault,
    StoreFailed,
    WorldFault,
)
from kiosk.files import Progress
from kiosk.sealing import PublicKey
from kiosk.signing.clock import Clock
from kiosk.signing.entries.ledger_entry import (
    Entry,
    EntryType,
    amended_payload,
    corrected_payload,
    distinct_payload,
    encode,
    erased,
    erased_payload,
    review_payload,
    signed_payload,
)
from kiosk.signing.entries.missing import missing_fields
from kiosk.signing.entries.replay import next_version
from kiosk.signing.signature import Life, Reason, Review, Signature
from kiosk.store import opening
from kiosk.store.copies import former_copies, places
from kiosk.store.copies.all_copies import Copies, Safety
from kiosk.store.copies.earlier_evening import Earlier
from kiosk.store.copies.local_journal import Journals
from kiosk.store.copies.medium import MirroredLedger
from kiosk.store.copies.places import CopyStatus, Place
from kiosk.store.copies.recover import Recovered
from kiosk.store.db import data_folder, migrate, schema
from kiosk.store.db.database import Database
from kiosk.store.db.driver_errors import ConstraintViolated
from kiosk.store.db.ids import new_id
from kiosk.store.db.open_files import LedgerReplaced
from kiosk.store.erasure import erase
from kiosk.store.ledger import authors, gaps, merge, undo
from kiosk.store.ledger.appending import Head, Ledger, PendingEntry
from kiosk.store.opening import OpenLedger
from kiosk.store.views import derived, search_index
from kiosk.store.views.reader import ENTRIES, SIGNATURES, Reader

_Done = TypeVar("_Done")


class Store(Reader):
    """One campaign's ledger on this kiosk. Created by `open` or `read`, ended by `close`."""

    recovered: Recovered | None = None
    """What was repaired when the ledger was opened, or later; None where nothing was."""

    earlier: Earlier | None = None
    """An evening that only the second copy holds, while this ledger began empty."""

    def __init__(
        self, database: Database, kiosk_id: UUID, clock: Clock | None = None,
        opened: OpenLedger | None = None,
    ) -> None:  # fmt: skip
        super().__init__(database, kiosk_id)
        self._lock: BaseFileLock | None = None
        self._copies: Copies | None = None
        self._mirrored: MirroredLedger | None = None
        self._journals: Journals | None = None
        self._noted: frozenset[Place] = frozenset()
        self._ledger: Ledger | None = None
        self._clock = clock
        self._again: Callable[[Head | None], OpenLedger | None] = lambda _: None
        if opened is not None:
            self._take(opened)

    def _take(self, opened: OpenLedger) -> None:
        if self._clock is None:
            raise ProgramFault("a ledger is opened for work with a clock")
        self.kiosk, self._database, self._lock = opened.kiosk, opened.database, opened.lock
        self._copies, self._mirrored, self._again = opened.copies, opened.mirrored, opened.again
        self._journals = opened.journals
        self._drop_cache()
        parts = (opened.database, opened.kiosk, self._clock, opened.entry_key)
        self._ledger = Ledger(*parts, opened.copies.follow)
        self.recovered = opened.recovered or self.recovered
        if opened.recovered is not None:
            self._tell_restored(opened.recovered)

    def _tell_restored(self, done: Recovered) -> None:
        """Records how many entries were restored, and which are still missing."""
        fields: dict[str, object] = {"entries": done.entries, **self._author_fields()}
        with self._database.reading() as connection:
            missing = gaps.undeclared(connection.connection.cursor())
        if missing:
            fields["missing"] = missing_fields(missing)
        self._writing.append(_kiosks_own(EntryType.RESTORED, **fields))

    def _author_fields(self) -> dict[str, object]:
        """What an entry says about the key that signs it."""
        with self._database.reading() as connection:
            return authors.fields(connection, self._writing.key, self.kiosk)

    @classmethod
    def open(
        cls, folder: Path, campaign: str, *, clock: Clock, event: str = "",
        key: PublicKey | None = None, second_copy: Path | None = None,
        local_journal: Path | None = None, backup_minutes: int = 10,
    ) -> Store:  # fmt: skip
        """Opens the ledger for writing; creates it and its folders where there are none.

        `folder` is the data folder, `campaign` the campaign's id, `event` the evening's name.
        `key` is the organiser's public key, to which the page key and the journal on
        `second_copy` (a folder) are sealed. `local_journal` is the folder of the journal on this
        machine, None for the user's state folder. `maintain` takes a snapshot every
        `backup_minutes`. A damaged ledger is set aside and repaired, a lost one is created again:
        see `recovered`.
        Raises DataFolderFault, DataFolderInUse, ForeignDatabase, NewerDatabase, StoreFailed,
        DiskFull, LedgerDamaged; on any of them nothing stays open.
        """
        journals = Journals.at(local_journal)
        options = opening.Options(
            folder, campaign, clock, key, second_copy, journals, backup_minutes
        )
        opened = opening.for_work(options)
        try:
            store = cls(opened.database, opened.kiosk, clock, opened)
            now = opened.copies.places
            copies = {"copies": places.payload_of(now)} if now else {}
            fields = copies | store._author_fields()
            store.note(EntryType.OPENED, event=event, program=__version__, **fields)
            store._noted = frozenset(now)
            store.earlier = opened.earlier
        except BaseException:
            opened.give_up()
            raise
        return store

    @classmethod
    def read(cls, folder: Path, campaign: str) -> Store:
        """Opens the ledger for reading only, also beside a running kiosk.

        The ledger of a newer program can be read where it still has the columns known here. Raises
        DataFolderFault where there is no ledger yet, ForeignDatabase, NewerDatabase, StoreFailed.
        """
        database, kiosk, version = opening.for_reading(folder, campaign)
        store = cls(database, kiosk)
        try:
            for query in (SIGNATURES, ENTRIES):
                store._rows(query.limit(0))
        except BaseException as error:
            database.drop()
            if isinstance(error, ProgramFault) and version > schema.VERSION:
                raise migrate.newer(data_folder.ledger_path(folder, campaign)) from error
            raise
        return store

    @property
    def journals(self) -> Journals:
        """Where this machine's journals are. Raises ProgramFault for a reader."""
        if self._journals is None:
            raise ProgramFault("a reader has no local journal")
        return self._journals

    @property
    def safety(self) -> Safety | None:
        """Where signatures are stored safely now; None for a reader. May be read by any thread."""
        return self._copies.safety if self._copies is not None else None

    def maintain(self) -> None:
        """Does what is due while nobody is signing: search index, log, second copy, snapshot.

        Never raises for a copy that cannot be made; `safety` shows it. A ledger whose file was
        moved or replaced meanwhile is repaired: see `recovered`.
        """
        with suppress(KioskError):  # the next signature tries again, and raises
            self._look()
        with suppress(StoreFailed, LedgerDamaged):
            search_index.index_all(self._database, search_index.BATCH)
            self.checkpoint()
        if self._copies is not None:
            self._copies.maintain(self.head, self._import_entries)
            with suppress(KioskError):
                self._note_copies()

    def free_pages(self) -> None:
        """Frees the pages of the ledger that are in memory, with the names on them.

        Raises StoreFailed, LedgerDamaged.
        """
        self._database.free_pages()

    def record(self, signature: Signature) -> Signature:
        """Writes one signature; it is on the disk when this returns.

        Returns it with its number. Recording the same id again returns what was recorded the
        first time, so a retry never signs twice. A ledger that turns out to be damaged is repaired
        first. Raises DiskFull, StoreFailed: the signature may not be on the disk then, and the
        same call can be made again.
        """
        try:
            return self._record(signature)
        except LedgerDamaged as fault:
            self._mend(fault)
            return self._record(signature)

    def _record(self, signature: Signature) -> Signature:
        born = signature
        if signature.revision or signature.life is not Life.LIVE:
            born = replace(signature, revision=0, life=Life.LIVE)
        ink = born.ink.encode() if born.ink is not None else None
        act = PendingEntry(new_id(), EntryType.SIGNED, signed_payload(born, ink), born, ink)
        try:
            number = self._writing.append(act)
        except ConstraintViolated:
            recorded = self.find(signature.id)
            if recorded is None:
                raise
            return recorded
        return replace(born, number=number)

    def correct(
        self, id: UUID, *, name: str, role: str, organisation: str, as_organiser: bool = False
    ) -> Signature:
        """Changes the text of a signature; its review state stays. Returns the changed signature.

        Raises BadInput for a signature of another table, unless the organiser corrects it.
        """
        now = self._live(id)
        if not as_organiser and not self.is_of_this_table(id):
            raise BadInput(
                "This signature was given at another table.",
                "Correct it there, or let the organiser do it.",
            )
        if (name, role, organisation) == (now.name, now.role, now.organisation):
            return now
        after = now.corrected(name, role, organisation)
        payload = corrected_payload(
            name=name, role=role, organisation=organisation, revision=after.revision
        )
        return self._act(EntryType.CORRECTED, payload, after)

    def amend(self, ids: Sequence[UUID], signature: Signature) -> Signature:
        """Saves what a signatory changed on the pages; it is on the disk when this returns.

        `ids` are the ids that the signature may have on the disk, the latest last. A `signature`
        with the same id becomes an entry `amended`. One with another id replaces it: it is signed
        as a new signature and the earlier one is erased, in one transaction, so no clear text is
        left where a name is now sealed. A second copy that is away or slow is cleaned as soon as
        it answers; until then `copies` shows it. Doing the same again changes nothing.
        Returns the signature as it is now. Raises DiskFull, StoreFailed, also where this machine
        still holds what should be erased: the same call can then be made again.
        """
        self._look()
        known = [one for each in ids if (one := self.find(each)) is not None]
        if not known:
            raise ProgramFault("there is no signature to be changed")
        now = known[-1]
        if signature.id != now.id:
            now = self._replace(now, signature)
        elif now.life is not Life.LIVE:
            raise BadInput("This signature was withdrawn.", "It can no longer be changed.")
        elif (after := _given_anew(now, signature)) != now:
            now = replace(after, revision=now.revision + 1)
            self._act(EntryType.AMENDED, amended_payload(now), now)
        if gone := [one.id for one in known if one.id != now.id]:
            with suppress(CopyAway), self._erasing():
                erase.scrub(self._database, self._scrub_copies, gone)
        return now

    def _replace(self, before: Signature, signature: Signature) -> Signature:
        born = replace(signature, revision=0, life=Life.LIVE)
        ink = born.ink.encode() if born.ink is not None else None
        acts = [] if before.life is Life.ERASED else [_tombstone(before)]
        acts.append(PendingEntry(new_id(), EntryType.SIGNED, signed_payload(born, ink), born, ink))
        self._append(*acts)
        return self._known(born.id)

    def hold(self, id: UUID, reason: Reason = Reason.STAFF) -> Signature:
        """Keeps a signature off the public list until it is released."""
        return self._review(id, EntryType.HELD, Review.HELD, reason)

    def release(self, id: UUID) -> Signature:
        """Puts a held or struck signature on the public list."""
        return self._review(id, EntryType.RELEASED, Review.CLEAR, Reason.NONE)

    def strike(self, id: UUID, reason: Reason = Reason.STAFF) -> Signature:
        """Takes a signature off every list and count; the ledger keeps it."""
        return self._review(id, EntryType.STRUCK, Review.STRUCK, reason)

    def undo(self, id: UUID | None = None) -> Signature | None:
        """Reverses the latest staff act that is not undone yet, on signature `id` or on any.

        An undo is never undone itself, and acts on a withdrawn signature stay. Returns the
        signature as it is now, None where nothing is left to undo.
        """
        self._look()
        for act in self._standing_acts(id):
            now = self.find(act.signature) if act.signature is not None else None
            if now is None or now.life is not Life.LIVE:
                continue
            history = self._history(now.id)
            was = undo.before(act, history)
            if was is None:
                raise ProgramFault("an act on a signature that was never signed")
            kind, payload = undo.inverse(act, was, now, next_version(history))
            if kind is EntryType.DISTINCT:
                after = now
            elif kind is EntryType.CORRECTED:
                after = now.corrected(was.name, was.role, was.organisation)
            else:
                after = replace(now, review=was.review, reason=was.reason)
            return self._act(kind, payload, after)
        return None

    def same_person(self, one: UUID, other: UUID, keep: UUID | None = None) -> Signature:
        """Strikes one of two signatures as a duplicate; returns the struck one.

        `keep` is the one to keep, None for the earlier one. Raises ProgramFault where it is
        neither of them.
        """
        first, second = self._live(one), self._live(other)
        if first.id == second.id:
            raise ProgramFault("one signature is no pair")
        if keep is None:
            return self.strike(self._later(first, second).id, Reason.DUPLICATE)
        if keep not in (one, other):
            raise ProgramFault("the signature to keep is neither of the two")
        return self.strike(other if keep == one else one, Reason.DUPLICATE)

    def different_people(self, one: UUID, other: UUID) -> None:
        """Records that two signatures are of two people; `undo` reverses it."""
        first, second = self._live(one), self._live(other)
        if first.id == second.id:
            raise ProgramFault("one signature is no pair")
        later = self._later(first, second)
        earlier = second if later is first else first
        payload = distinct_payload(earlier.id, next_version(self._history(later.id)))
        self._act(EntryType.DISTINCT, payload, later)

    def withdraw(self, id: UUID) -> Signature:
        """Removes a signature from every list and count for good; the ledger keeps its text.

        Withdrawing again changes nothing. Returns the withdrawn signature.
        """
        now = self._known(id)
        if now.life is not Life.LIVE:
            return now
        return self._act(EntryType.WITHDRAWN, encode({}), replace(now, life=Life.WITHDRAWN))

    def erase(self, *ids: UUID, progress: Progress | None = None) -> int:
        """Deletes everything people gave with these signatures; returns how many had any.

        When it returns, no byte of it is left in the ledger's file, its log, its search index
        and its copies. Raises StoreFailed while another program reads the log, and what a copy
        raises: the signatures are erased even so, and erasing them again finishes the rest.
        Where `progress` raises Cancelled, the signatures erased so far stay erased.
        """
        given = [now for now in map(self._known, dict.fromkeys(ids)) if now.life is not Life.ERASED]

        def write_tombstones(batch: Sequence[Signature]) -> None:
            self._append(*map(_tombstone, batch))

        with self._erasing():
            return erase.erase_in_batches(
                self._database, self._scrub_copies, ids, given, write_tombstones, progress
            )

    def settle(self, copies: Iterable[CopyStatus]) -> None:
        """Records that copies were destroyed or wiped, so they are not listed as unreached.

        A copy that is written again later is listed again.
        """
        self.note(EntryType.COPY_SETTLED, copies=places.payload_of(one.place for one in copies))

    def note(self, kind: EntryType, **fields: object) -> None:
        """Appends an entry about the kiosk itself; `fields` must hold no personal data."""
        self._append(_kiosks_own(kind, **fields))

    def append_many(self, acts: Iterable[PendingEntry], progress: Progress | None = None) -> int:
        """Appends many entries, or none of them; see `Ledger.append_many`."""
        self._look()
        return self._writing.append_many(acts, progress)

    def rebuild(self) -> int:
        """Rebuilds the table of signatures from the entries in one transaction."""
        return self._in_bulk(derived.rebuild)

    def merge(self, *ledgers: Iterable[Entry], words: Collection[str] = ()) -> merge.Merged:
        """Adds the entries of whole ledgers, each kiosk's in order, in one transaction.

        What was erased in one of them is erased here. With `words` these prove whose they are, see
        `merge.merge_all`. Raises LedgerDamaged, BadInput, and changes nothing then.
        """
        done = self._in_bulk(lambda each: merge.merge_all(each, ledgers, self.kiosk, words))
        if done.erased:
            with self._erasing():
                erase.scrub(self._database, self._scrub_copies, done.erased)
        return done

    def checkpoint(self) -> None:
        """Moves the write-ahead log into the file; for when nobody is signing."""
        self._database.checkpoint()

    def close(self) -> None:
        """Closes the files and frees the data folder. Closing again does nothing."""
        if self._ledger is not None:
            with suppress(KioskError):  # the copies have it; the next start brings it back
                self._look()
            # Data in the log is as safe as data in the file, so a full disk may leave it there.
            with suppress(KioskError):
                search_index.index_all(self._database)
                self._database.checkpoint()
            if self._copies is not None:
                self._copies.close(self.head)
        self._ledger = None
        self._database.drop()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _in_bulk(self, work: Callable[[Connection], _Done]) -> _Done:
        self._look()
        self._writing.drop_head()
        try:
            with self._database.writing() as connection:
                done = work(connection)
        except KioskError:
            self._database.drop()
            raise
        finally:
            self._drop_cache()
        self._look()
        if self._copies is not None:
            self._copies.follow(())
        return done

    def _append(self, act: PendingEntry, *more: PendingEntry) -> None:
        try:
            self._writing.append(act, *more)
        except LedgerDamaged as fault:
            self._mend(fault)
            self._writing.append_again(act, *more)

    def _look(self) -> None:
        """Repairs the ledger where the open file is no longer the one under its name."""
        if self._ledger is not None:
            try:
                self._database.files.check()
            except LedgerReplaced as fault:
                self._mend(fault)

    def _mend(self, fault: LedgerDamaged) -> None:
        """Repairs the ledger and continues with it. Raises `fault` where it is not damaged.

        Where its files only looked changed, and are sound, it continues as it is.
        """
        known = self._writing.known
        self._writing.drop_head()
        if isinstance(fault, LedgerReplaced):
            opened = self._again(known)
        else:
            self._database.drop()
            opened = self._again(None)
            if opened is None:
                raise fault
        if opened is not None:
            self._take(opened)
        elif self._copies is not None:
            self._copies.follow(())  # they have not got what was written before this check

    def _import_entries(self, entries: Iterable[Entry]) -> int:
        self._writing.drop_head()
        self._drop_cache()
        taken = opening.import_and_rebuild(self._database, entries)
        if taken:
            self.recovered = opening.brought_back(self._database, taken)
            if self.recovered.missing:
                self._tell_restored(self.recovered)
        return taken

    @contextmanager
    def _erasing(self) -> Iterator[None]:
        """Wraps an erasure: afterwards former copies that can be reached are erased as well.

        An entry then records which copies are clean. The others are listed by `copies`; they do
        not make the erasure in this ledger fail.
        """
        if self._copies is not None:
            self._copies.erased()
        try:
            yield
        finally:
            if self._copies is not None and self._mirrored is not None:
                self._copies.clean_later()
                with suppress(WorldFault):
                    due = [one.place for one in places.unreached(self.copies())]
                    own = self._copies.folders
                    former_ones = [place for place in due if place.folder not in own]
                    reached = former_copies.clean(former_ones, self._mirrored)
                    if due:
                        self._noted = frozenset()
                        self._note_copies(reached)

    def _note_copies(self, reached: Sequence[Place] = ()) -> None:
        """Records where copies are now, as far as the entries do not say so already."""
        current = self._copies.places if self._copies is not None else ()
        if fresh := [place for place in (*current, *reached) if place not in self._noted]:
            self.note(EntryType.COPIED, copies=places.payload_of(fresh))
            self._noted = self._noted.union(current)

    def _scrub_copies(self, signatures: Collection[UUID]) -> None:
        if self._copies is not None:
            self._copies.scrub(signatures)

    @property
    def _writing(self) -> Ledger:
        if self._ledger is None:
            raise ProgramFault("this store is closed, or was opened for reading only")
        return self._ledger

    def _review(self, id: UUID, kind: EntryType, review: Review, reason: Reason) -> Signature:
        now = self._live(id)
        if (now.review, now.reason) == (review, reason):
            return now
        after = replace(now, review=review, reason=reason)
        return self._act(kind, review_payload(reason, next_version(self._history(id))), after)

    def _act(self, kind: EntryType, payload: bytes, after: Signature) -> Signature:
        self._append(PendingEntry(new_id(), kind, payload, after))
        return after

    def _known(self, id: UUID | None) -> Signature:
        self._look()
        found = self.find(id) if id is not None else None
        if found is None:
            raise ProgramFault(f"there is no signature {id}")
        return found

    def _live(self, id: UUID) -> Signature:
        found = self._known(id)
        if found.life is not Life.LIVE:
            raise BadInput("This signature was withdrawn.", "It can no longer be changed.")
        return found

    def _later(self, one: Signature, other: Signature) -> Signature:
        """The later one by kiosk and number, never by time: clocks jump."""
        places = {place[0]: place[1:] for place in self._places(one.id, other.id)}
        return max(one, other, key=lambda each: places[each.id])


def _kiosks_own(kind: EntryType, **fields: object) -> PendingEntry:
    return PendingEntry(new_id(), kind, encode(fields))


def _given_anew(now: Signature, signature: Signature) -> Signature:
    """`now` with the fields of `signature` that its signatory may change on the pages."""
    return replace(
        signature, event=now.event, source=now.source, how=now.how, signed_at=now.signed_at,
        withdrawal=now.withdrawal, life=now.life, revision=now.revision, number=now.number,
        sheet=now.sheet, line=now.line,
    )  # fmt: skip


def _tombstone(signature: Signature) -> PendingEntry:
    left = erased(
        signature.id, signature.number, signed_at=signature.signed_at, how=signature.how,
        paper=(signature.sheet, signature.line), event=signature.event,
    )  # fmt: skip
    return PendingEntry(new_id(), EntryType.ERASED, erased_payload(signature), left)
