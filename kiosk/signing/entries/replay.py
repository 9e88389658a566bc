"""Derives signatures from entries: the one rule for merging, rebuilding and verifying.

Entries may be of any kiosks and in any order. The same entries give the same signatures, whatever
the clocks showed and whoever merged first:

- Each kiosk numbers its `signed` entries in its own order, from 1 or from the last number of its
  predecessors. Entries of other kiosks change no number. A missing entry counts as one, so that
  later numbers stay, see `missing`.
- A signature is signed once. Where several entries sign it, on one kiosk or on two, the one with
  the lowest id makes it: text, kiosk and number. The others stay in the ledger.
- Conflicting changes are resolved by their version, not by time: a correction has a revision, any
  other act a turn, each one above what its author knew. A tie goes by entry id.
- Erased is final: one tombstone is enough, or one signing whose payload was erased.
- Where entries are missing, changes to a signature whose signing is unknown are ignored.

`replay` holds a whole ledger in memory. For larger ones the store takes entry by entry with
`Numbers`, and calls `resolve_signature` for the few signatures with more than one entry. All others
are as their signing says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from kiosk.errors import LedgerDamaged, ProgramFault
from kiosk.parsing import whole_number
from kiosk.signing.entries.ledger_entry import (
    KIOSK_KINDS,
    Entry,
    EntryType,
    apply,
    decode,
    new_signature,
)
from kiosk.signing.entries.succession import succession_of
from kiosk.signing.signature import Signature

Id = TypeVar("Id", UUID, bytes)

_SIGNED = EntryType.SIGNED.value
REVISIONS = frozenset({EntryType.CORRECTED, EntryType.AMENDED})
"""Types of entries that change the words of a signature."""

CHANGES = frozenset(kind.value for kind in EntryType) - KIOSK_KINDS - {_SIGNED}
"""Types of entries that change a signature, or say something about it, after it was signed."""


@dataclass(frozen=True, slots=True)
class ReplayedSignature:
    """A signature after all of its entries, and the kiosk that gave it its number.

    `again` are further entries that sign it.
    """

    kiosk: UUID
    signature: Signature
    again: tuple[Entry, ...] = ()


def replay(entries: Iterable[Entry]) -> Replayed:
    """Reads a whole ledger: `entries` in any order, each any number of times.

    Of two copies of an entry the one with an erased payload is used.
    """
    done = Replayed()
    chains: dict[UUID, dict[int, Entry]] = {}
    forked: set[UUID] = set()
    for entry in entries:
        chain = chains.setdefault(entry.kiosk, {})
        known = chain.setdefault(entry.sequence, entry)
        if known is not entry:
            chain[entry.sequence] = min(known, entry, key=_by_hash)
            if known.hash != entry.hash:
                forked.add(entry.kiosk)
    for kiosk in sorted(forked):
        done.faults.append(LedgerDamaged(f"Two machines have signed as kiosk {kiosk}."))
    numbers = Numbers[UUID]()
    for kiosk in sorted(chains):
        numbered = sorted(chains.pop(kiosk).items())
        done.lacks_entries |= numbered[-1][0] != len(numbered)
        for sequence, entry in numbered:
            about, kind, payload = entry.signature, entry.kind, entry.payload
            try:
                number = numbers.take(kiosk, sequence, kind, about, payload)
            except LedgerDamaged as fault:
                done.faults.append(_of(entry, fault))
            else:
                done.add(entry, number)
    return done


def _by_hash(entry: Entry) -> tuple[bytes, bool]:
    return entry.hash, entry.payload is not None


class Replayed:
    """The result of a replay. A signature is made when it is asked for, and then removed.

    So memory holds the entries, not the signatures with their ink, which are larger.
    """

    def __init__(self) -> None:
        self.faults: list[LedgerDamaged] = []
        """Faults of entries without a signature, and of two entries with one number."""
        self.lacks_entries = False
        """Whether some are missing between the others."""
        self._entries: dict[UUID, list[Entry]] = {}
        self._numbers: dict[bytes, int] = {}

    def add(self, entry: Entry, number: int) -> None:
        """Takes one entry, with the number that it gives or 0."""
        if entry.signature is not None and entry.kind not in KIOSK_KINDS:
            self._entries.setdefault(entry.signature, []).append(entry)
        if number:
            self._numbers[entry.hash] = number

    @property
    def count(self) -> int:
        """How many signatures were not taken yet."""
        return sum(map(is_signed, self._entries.values()))

    def take(self, id: UUID) -> ReplayedSignature | LedgerDamaged | None:
        """Removes and returns one signature, or its fault; None where there is none."""
        known = self._entries.pop(id, None)
        if known is None or (self.lacks_entries and not is_signed(known)):
            return None
        try:
            return resolve_signature(known, lambda entry: self._numbers[entry.hash])
        except LedgerDamaged as fault:
            return fault

    def rest(self) -> Iterator[ReplayedSignature | LedgerDamaged]:
        """Removes and returns all others, by kiosk and number of their first signing."""
        while self._entries:
            one = self.take(next(iter(self._entries)))
            if one is not None:
                yield one


# --- the rule ---------------------------------------------------------------------------------


def _none(_: object) -> tuple[int, int]:
    return 0, 0


class Numbers(Generic[Id]):
    """Numbers signatures. The entries of a kiosk must come in order, the kiosks in any.

    Ids are UUIDs, or their 16 bytes as they come from a file.
    """

    def __init__(self, counted: Callable[[Id], tuple[int, int]] = _none) -> None:
        """`counted` gives a kiosk's last number, and its last entry's, where some are known."""
        self._counted: Callable[[Id], tuple[int, int]] = counted
        self._last: dict[Id, tuple[int, int]] = {}

    def take(
        self, kiosk: Id, sequence: int, kind: str, signature: Id | None, payload: bytes | None
    ) -> int:
        """The number that an entry gives its signature; 0 where it signs nothing.

        Raises LedgerDamaged where it is about neither a kiosk nor a signature.
        """
        known = self._last.get(kiosk)
        last, before = self._counted(kiosk) if known is None else known
        last += sequence - before - 1
        self._last[kiosk] = last, sequence
        if kind == _SIGNED and signature is not None:
            self._last[kiosk] = last + 1, sequence
            return last + 1
        if kind in KIOSK_KINDS:
            self._last[kiosk] = max(last, succession_of(sequence, kind, payload)[1]), sequence
        elif kind != _SIGNED and kind not in CHANGES:
            raise LedgerDamaged(
                "An entry of the ledger is of an unknown kind.",
                "Install the version that wrote it.",
            )
        elif signature is None:
            raise LedgerDamaged("An entry of the ledger names no signature.")
        return 0


def resolve_signature(
    entries: Iterable[Entry], number: Callable[[Entry], int]
) -> ReplayedSignature:
    """One signature after all of its `entries`, in whatever order they come.

    `number` returns the number of the entry that makes it, see `Numbers`. Raises LedgerDamaged
    where nobody signed it, an entry cannot be read, or two entries have one id.
    """
    ordered = in_order(entry for entry in entries if entry.kind not in KIOSK_KINDS)
    signings = [entry for entry in ordered if entry.kind is EntryType.SIGNED]
    if not signings:
        raise LedgerDamaged("An entry of the ledger changes a signature that nobody signed.")
    if len({entry.id for entry in ordered}) < len(ordered):
        raise LedgerDamaged("Two entries of the ledger have one id.")
    first, *again = signings
    counted = number(first)
    signature = _after(first, None, counted)
    for entry in again:
        _after(entry, None, counted)  # all must be readable, whichever of them counts
    if any(entry.payload is None for entry in again):
        signature = new_signature(signature.id, None, first.at, counted)
    for entry in ordered[len(signings) :]:
        signature = _after(entry, signature)
    return ReplayedSignature(first.kiosk, signature, tuple(again))


def is_signed(entries: Iterable[Entry]) -> bool:
    """Whether one of them is the signing."""
    return any(entry.kind is EntryType.SIGNED for entry in entries)


def _after(entry: Entry, before: Signature | None, number: int = 0) -> Signature:
    try:
        after = apply(entry, before, number)
    except LedgerDamaged as fault:
        raise _of(entry, fault) from fault
    if after is None:
        raise ProgramFault("an entry that is about no signature")
    return after


def _of(entry: Entry, fault: LedgerDamaged) -> LedgerDamaged:
    return LedgerDamaged(f"Entry {entry.sequence}: {fault.what}", fault.remedy)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of one signature, the signing first, each change after those it knew of."""
    return sorted(
        entries,
        key=lambda e: (e.kind is not EntryType.SIGNED, version_of(e), e.id.bytes, e.kiosk.bytes),
    )


def next_version(entries: Iterable[Entry]) -> int:
    """The version of a new change after all of a signature's `entries`."""
    return 1 + max(map(version_of, entries), default=0)


def version_of(entry: Entry) -> int:
    """The version of a change, by which conflicts are resolved; 0 for signing and erasing.

    It is the field `revision` of a correction, `turn` of any other act. Raises LedgerDamaged for an
    entry that cannot be read.
    """
    if entry.payload is None or entry.kind in {
        EntryType.SIGNED,
        EntryType.WITHDRAWN,
        EntryType.ERASED,
    }:
        return 0
    fields = decode(entry.payload)
    try:
        return whole_number(fields["revision" if entry.kind in REVISIONS else "turn"])
    except (KeyError, ValueError) as error:
        raise LedgerDamaged("A change in the ledger has no place in its order.") from error
