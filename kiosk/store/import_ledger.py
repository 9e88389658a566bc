"""Records imports in an open ledger, finds their signatures again, and undoes a whole import."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.files import Progress
from kiosk.signing.entries.ledger_entry import (
    Entry,
    EntryType,
    corrected_payload,
    decode,
    review_payload,
    signed_payload,
)
from kiosk.signing.entries.replay import REVISIONS, next_version
from kiosk.signing.imports.continuing import Known, Words, words_of
from kiosk.signing.imports.run import (
    Mark,
    Run,
    mark_payload,
    read_mark,
    read_runs,
    run_payload,
    undone_payload,
)
from kiosk.signing.signature import Life, Reason, Review, Signature
from kiosk.store.db.ids import new_id
from kiosk.store.ledger import undo
from kiosk.store.ledger.appending import PendingEntry

if TYPE_CHECKING:
    from kiosk.store.store import Store
    from kiosk.store.views.reader import Reader


@dataclass(frozen=True, slots=True)
class Change:
    """What a line of the file does: `after` is the signature as it will be, `known` what it was.

    Without `known` it is signed; else its words, its review, or both become those of `after`.
    """

    after: Signature
    key: str = ""
    known: Known | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing an import did; `kept` are signatures that staff have changed since."""

    removed: int
    reverted: int
    kept: int


class ImportReader:
    """The imports of a ledger that is open, for work or for reading."""

    def __init__(self, store: Reader) -> None:
        self._reader = store

    def runs(self) -> list[Run]:
        """All imports, the oldest first."""
        return read_runs(self._reader.imports())

    def find(self, number: int) -> Run:
        """The import of that number. Raises BadInput where there is none, or it is undone."""
        runs = self.runs()
        found = next((run for run in runs if run.number == number), None)
        if found is None:
            there = f"There are imports 1 to {len(runs)}." if runs else "Nothing was imported."
            raise BadInput(f"There is no import {number}.", there)
        if found.is_undone:
            raise BadInput(
                f"Import {number} is undone already.", "Import the file again to bring it back."
            )
        return found

    def known(self) -> dict[str, list[Known]]:
        """The signatures of all imports by the label of each, without erased ones."""
        found: dict[str, list[Known]] = {}
        for signature, entries in self._reader.imported():
            found.setdefault(signature.event, []).append(_known(signature, entries))
        return found

    def erased(self, label: str) -> int:
        """How many signatures of the imports called `label` were erased."""
        return self._reader.erased_imports(label)


class ImportLedger(ImportReader):
    """The imports of one open `Store`."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._store = store

    def record(self, run: Run, changes: Iterable[Change], progress: Progress | None = None) -> None:
        """Writes an import: all of it, or nothing.

        Raises what `Store.append_many`, making the changes and `progress` raise.
        """
        self._store.append_many(self._entries(run, changes), progress)

    def _entries(self, run: Run, changes: Iterable[Change]) -> Iterator[PendingEntry]:
        yield PendingEntry(new_id(), EntryType.IMPORTED, run_payload(run))
        for change in changes:
            mark = Mark(run.id, change.key)
            after = change.after
            if change.known is None:
                payload = mark_payload(signed_payload(after), mark)
                yield PendingEntry(new_id(), EntryType.SIGNED, payload, after)
                continue
            now = change.known.signature
            if words_of(now) != words_of(after):
                now = now.corrected(*words_of(after))
                payload = corrected_payload(
                    name=now.name, role=now.role, organisation=now.organisation,
                    revision=now.revision,
                )  # fmt: skip
                yield PendingEntry(new_id(), EntryType.CORRECTED, mark_payload(payload, mark), now)
            if (now.review, now.reason) != (after.review, after.reason):
                now = replace(now, review=after.review, reason=after.reason)
                payload = mark_payload(review_payload(after.reason, change.known.version), mark)
                yield PendingEntry(new_id(), undo.KIND_OF[after.review], payload, now)

    def undo(self, number: int, progress: Progress | None = None) -> Undone:
        """Takes back an import: what it signed is removed, what it changed is as it was before.

        A signature that staff have corrected or reviewed since keeps that; one that the import
        signed is removed even so. Raises BadInput where there is no such import, or it is undone.
        """
        run = self.find(number)
        counts = {"removed": 0, "reverted": 0, "kept": 0}
        written = [
            entry
            for signature, entries in self._store.imported()
            if signature.life is Life.LIVE
            for entry in self._taking_back(run, signature, entries, counts)
        ]
        note = PendingEntry(new_id(), EntryType.IMPORT_UNDONE, undone_payload(run, len(written)))
        self._store.append_many([note, *written], progress)
        return Undone(**counts)

    def _taking_back(
        self, run: Run, now: Signature, entries: list[Entry], counts: dict[str, int]
    ) -> Iterator[PendingEntry]:
        """The entries that take back what `run` did to one signature."""
        marked = [(entry, mark) for entry in entries if (mark := read_mark(entry.payload))]
        theirs = [one for one, mark in marked if mark.run == run.id and not mark.is_undo]
        if not theirs:
            return
        mark = Mark(run.id, is_undo=True)
        is_signed = theirs[0].kind is EntryType.SIGNED
        if is_signed or any(self._brought_back(one, entries) for one in theirs):
            if now.review is Review.STRUCK:
                return  # removed already, by staff or by undoing another import
            counts["removed"] += 1
            after = replace(now, review=Review.STRUCK, reason=Reason.STAFF)
            payload = review_payload(Reason.STAFF, next_version(entries))
            yield PendingEntry(new_id(), EntryType.STRUCK, mark_payload(payload, mark), after)
            return
        version = next_version(entries)
        did = kept = False
        for act in theirs:
            was = undo.before(act, entries)
            if was is None or _is_changed_since(act, entries):
                kept = True
                continue
            kind, payload = undo.inverse(act, was, now, version)
            if kind is EntryType.CORRECTED:
                now = now.corrected(*words_of(was))
            else:
                now = replace(now, review=was.review, reason=was.reason)
            version += 1
            did = True
            yield PendingEntry(new_id(), kind, mark_payload(payload, mark), now)
        counts["reverted"] += did
        counts["kept"] += kept

    @staticmethod
    def _brought_back(act: Entry, entries: list[Entry]) -> bool:
        """Whether an act brought back what undoing another import had removed."""
        if act.kind not in {EntryType.RELEASED, EntryType.HELD}:
            return False
        was = undo.before(act, entries)
        return was is not None and was.review is Review.STRUCK


def _is_changed_since(act: Entry, entries: list[Entry]) -> bool:
    """Whether a later entry changed the same thing: the words, or the review."""
    alike = REVISIONS if act.kind in REVISIONS else undo.REVIEWS
    return any(one.kind in alike for one in entries[entries.index(act) + 1 :])


def _known(signature: Signature, entries: list[Entry]) -> Known:
    """A signature of an import with what its file said last."""
    said: Words = ("", "", "")
    key = ""
    for entry in entries:
        mark = read_mark(entry.payload)
        if mark is None or entry.payload is None:
            continue
        if entry.kind in {EntryType.SIGNED, EntryType.CORRECTED}:
            fields = decode(entry.payload)
            said = (str(fields["name"]), str(fields["role"]), str(fields["organisation"]))
        if entry.kind is EntryType.SIGNED:
            key = mark.key
    version = next_version(entries)
    return Known(signature, said, key, version, _taken_back(signature, entries))


def _taken_back(now: Signature, entries: list[Entry]) -> Signature | None:
    """The signature before its import was undone, where that is why it is removed now."""
    if now.review is not Review.STRUCK or now.life is not Life.LIVE:
        return None
    struck = [entry for entry in entries if entry.kind in undo.REVIEWS]
    mark = read_mark(struck[-1].payload) if struck else None
    if mark is None or not mark.is_undo:
        return None
    return undo.before(struck[-1], entries)
