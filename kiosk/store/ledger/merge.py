"""Merges the entries of other ledgers into this one, and derives their signatures.

It is a set union by entry id, so the order and repetitions do not matter. Known entries of a kiosk
are skipped unread: the hash of the last one confirms all before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlcipher3 import dbapi2

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.plurals import counted
from kiosk.signing.entries.authorship import (
    Authorship,
    ChainEnd,
    Compared,
    Written,
    compare,
)
from kiosk.signing.entries.ledger_entry import Entry, EntryType, is_sound
from kiosk.signing.entries.missing import unknown
from kiosk.signing.entries.replay import Numbers
from kiosk.signing.signature import Life
from kiosk.store.db import schema
from kiosk.store.db.rows import BATCH, entry_row, insert
from kiosk.store.erasure import erase
from kiosk.store.ledger import authors, gaps, lineage
from kiosk.store.ledger.appending import read_head
from kiosk.store.ledger.import_entries import import_entries
from kiosk.store.views import paper_sheets
from kiosk.store.views.derived import SignatureDeriver, rebuild

_REMEDY = "Nothing was merged; fetch that ledger again."


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge found: entries added and known already, signatures added, ids now erased.

    `written` says who wrote the entries that were added.
    """

    added: int = 0
    known: int = 0
    signatures: int = 0
    erased: tuple[UUID, ...] = ()
    written: tuple[Written, ...] = ()

    def compare(self, words: Collection[str]) -> Compared:
        """Which of them the six words of kiosks prove."""
        return compare(self.written, words)


@dataclass(slots=True)
class _Chain:
    """One kiosk's chain: the end of what was read, `sequence`, and of what was checked, `hash`."""

    kiosk: UUID
    sequence: int
    hash: bytes
    known: Entry | None = None
    """The last one read of the entries that were known."""

    behind_gaps: set[int] = field(default_factory=set)
    """The first entries after a gap, whose link to the entry before cannot be checked."""


_Batch = list[tuple[Entry, _Chain]]
"""New entries in the order they came, each with its chain."""


def merge(connection: Connection, entries: Iterable[Entry]) -> Merged:
    """Adds the missing ones of `entries`, in the caller's transaction.

    Raises LedgerDamaged where an entry was changed, is missing although no entry says so, changes a
    signature nobody signed, or contradicts this ledger's entries of the same kiosk; and where the
    key that a kiosk names did not sign its entries, as when unsigned ones follow signed ones; and
    where more is missing than any campaign has. A kiosk without any signature is from before kiosks
    signed; `Merged.written` says so. Gaps in this ledger are filled.
    """
    new = _NewEntries(connection)
    numbers = Numbers[bytes](lambda kiosk: _counted(connection, UUID(bytes=kiosk)))
    deriving = SignatureDeriver(connection, numbers)
    added = signatures = 0
    for batch in new.batches(entries):
        _derive(deriving, batch, new.authorship)
        signatures += _write(connection, batch, deriving)
        added += len(batch)
    for chain in new.chains.values():
        _check_known(connection, chain)
    if new.has_gap:
        _check_gaps(connection, new.chains)
    written = new.authorship.written()
    for one in written:
        for fault in one.strange:
            raise LedgerDamaged(fault, _REMEDY)
    erased = _settle(connection, deriving)
    if new.late:
        found = _fill(connection, new.late)
        added, signatures = added + found.added, signatures + found.signatures
        erased += found.erased
    paper_sheets.resolved(connection)  # an entry that cannot be read is refused here
    return Merged(
        added, new.known, signatures, erased, tuple(one for one in written if one.entries)
    )


def merge_all(
    connection: Connection, ledgers: Iterable[Iterable[Entry]], kiosk: UUID,
    words: Collection[str] = (),
) -> Merged:  # fmt: skip
    """Merges whole ledgers, one after the other, in the caller's transaction.

    With `words`, the six words of kiosks, these and the keys of `kiosk` itself must prove every
    kiosk of which entries are added. Raises BadInput where they do not, and what `merge` raises.
    """
    done = [merge(connection, entries) for entries in ledgers]
    written: dict[UUID, Written] = {}
    for one in (each for found in done for each in found.written):
        before = written[one.kiosk].entries if one.kiosk in written else 0
        written[one.kiosk] = replace(one, entries=before + one.entries)
    if words:
        _refuse_unproven(connection, kiosk, words, written)
    return Merged(
        sum(one.added for one in done),
        sum(one.known for one in done),
        sum(one.signatures for one in done),
        tuple(dict.fromkeys(gone for one in done for gone in one.erased)),
        tuple(written[one] for one in sorted(written)),
    )


def _refuse_unproven(
    connection: Connection, kiosk: UUID, words: Collection[str], added: Collection[UUID]
) -> None:
    own = (authors.author_of(connection, one) for one in lineage.kiosks_of(connection, kiosk))
    trusted = {*words, *(one.words for one in own if one is not None)}
    unproven = [
        one for one in compare(authors.read(connection), trusted).unproven if one.kiosk in added
    ]
    if unproven:
        more = len(unproven) - 1
        others = f" And {counted(more, 'more kiosk')} like it." if more else ""
        raise BadInput(
            "The six words do not prove all of this, so nothing was merged. "
            f"{unproven[0].sentence}{others}",
            "Look at the readiness or closing sheet of that kiosk, and give its words too.",
        )


def _counted(connection: Connection, kiosk: UUID) -> tuple[int, int]:
    return lineage.last_number(connection, kiosk), read_head(connection, kiosk).sequence


def _fill(connection: Connection, late: Sequence[Entry]) -> Merged:
    """Fills gaps with `late` entries, and rebuilds all signatures."""
    among = select(func.count()).select_from(schema.signature)
    before = connection.scalar(among) or 0
    added = import_entries(connection, late)
    after = rebuild(connection)
    gone = (one.signature for one in late if one.kind is EntryType.ERASED)
    return Merged(added, 0, after - before, tuple(one for one in gone if one is not None))


def _check_gaps(connection: Connection, kiosks: Collection[UUID]) -> None:
    """Raises LedgerDamaged where entries are missing that no entry declares missing."""
    cursor = connection.connection.cursor()
    for one in unknown(gaps.gaps(cursor, kiosks), gaps.declared(cursor)):
        raise LedgerDamaged(one.sentence, _REMEDY)


class _NewEntries:
    """The entries that are not known yet; notes gaps between them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.chains: dict[UUID, _Chain] = {}
        self.authorship = Authorship()
        self.known = 0
        self.has_gap = False
        """Whether there are gaps between the entries that were read."""
        self.late: list[Entry] = []
        """Entries that fill gaps in this ledger."""
        self._missing = {
            (one.kiosk, sequence)
            for one in gaps.gaps(connection.connection.cursor())
            for sequence in range(one.first, (one.last or one.first) + 1)
        }
        self._room = gaps.MOST_MISSING - len(self._missing)

    def batches(self, entries: Iterable[Entry]) -> Iterator[_Batch]:
        """The new ones."""
        batch: _Batch = []
        chain: _Chain | None = None
        for entry in entries:
            if chain is None or chain.kiosk != entry.kiosk:
                chain = self._chain(entry.kiosk)
            if self._missing and (entry.kiosk, entry.sequence) in self._missing:
                self.late.append(entry)
                continue
            if entry.sequence <= chain.sequence:
                if not chain.known or entry.sequence > chain.known.sequence:
                    chain.known = entry
                self.known += 1
                continue
            if entry.sequence != chain.sequence + 1:
                self._room -= entry.sequence - chain.sequence - 1
                if self._room < 0:
                    raise LedgerDamaged(
                        f"Kiosk {entry.kiosk} lacks more entries than any campaign has.", _REMEDY
                    )
                self.has_gap = True
                chain.behind_gaps.add(entry.sequence)
            chain.sequence = entry.sequence
            batch.append((entry, chain))
            if len(batch) == BATCH:
                yield batch
                batch = []
        yield batch

    def _chain(self, kiosk: UUID) -> _Chain:
        if kiosk not in self.chains:
            chain = self.chains[kiosk] = _chain(self._connection, kiosk)
            author = authors.author_of(self._connection, kiosk)
            self.authorship.go_on(ChainEnd(kiosk, chain.sequence, chain.hash), author)
        return self.chains[kiosk]


def _derive(deriving: SignatureDeriver, batch: _Batch, authorship: Authorship) -> None:
    """Checks each entry against the one before, and derives its signature."""
    for entry, chain in batch:
        is_behind_gap = entry.sequence in chain.behind_gaps
        if not is_sound(entry, entry.previous if is_behind_gap else chain.hash):
            raise LedgerDamaged(f"{_place(entry)} is not what was written.", _REMEDY)
        chain.hash = entry.hash
        authorship.take(
            entry.kiosk, entry.sequence, entry.kind, entry.payload, entry.previous, entry.hash,
            entry.kiosk_signature,
        )  # fmt: skip
        try:
            _take(deriving, entry)
        except LedgerDamaged as fault:
            raise LedgerDamaged(f"{_place(entry)}: {fault.what}", _REMEDY) from fault


def _take(deriving: SignatureDeriver, entry: Entry) -> None:
    about = entry.signature.bytes if entry.signature is not None else None
    deriving.take(
        entry.kiosk.bytes,
        entry.sequence,
        entry.kind,
        about,
        entry.id.bytes,
        entry.at,
        entry.payload,
    )


def _place(entry: Entry) -> str:
    return f"Entry {entry.sequence} of kiosk {entry.kiosk}"


def _write(connection: Connection, batch: _Batch, deriving: SignatureDeriver) -> int:
    """Writes entries and new signatures; returns how many signatures."""
    try:
        insert(connection, schema.entry, [entry_row(entry) for entry, _ in batch])
        return deriving.write()
    except dbapi2.IntegrityError as error:
        raise LedgerDamaged("Two kiosks claim the same entry or number.", _REMEDY) from error


def _chain(connection: Connection, kiosk: UUID) -> _Chain:
    head = read_head(connection, kiosk)
    return _Chain(kiosk, head.sequence, head.hash)


def _check_known(connection: Connection, chain: _Chain) -> None:
    """Raises LedgerDamaged where the known entries differ from ours; the last one shows it."""
    if chain.known is None:
        return
    entry = schema.entry.c
    ours = connection.execute(
        select(entry.hash)
        .where(entry.kiosk == chain.kiosk)
        .where(entry.sequence == chain.known.sequence)
    ).scalar()
    if ours != chain.known.hash:
        raise LedgerDamaged(
            f"Two machines have signed as kiosk {chain.kiosk}.",
            "Nothing was merged; keep both ledgers, and give one of them another folder.",
        )


def _settle(connection: Connection, deriving: SignatureDeriver) -> tuple[UUID, ...]:
    """Derives signatures with more than one entry; returns those that are erased now."""
    erased = []
    try:
        for signature in deriving.settle():
            if signature.life is Life.ERASED:
                erase.delete_payloads(connection, signature.id)
                erased.append(signature.id)
    except LedgerDamaged as fault:
        raise LedgerDamaged(fault.what, _REMEDY) from fault
    return tuple(erased)
