"""The lineage of a table's ledger: the kiosk ids it had, since each restore gives it a new one.

The first entry of a kiosk that continues a restored ledger names its predecessors and the number it
counts on from, so the chain alone proves both.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from kiosk.sealing import EntryKey
from kiosk.signing.clock import microseconds
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.ledger_entry import GENESIS, Entry, EntryType
from kiosk.signing.entries.missing import Missing
from kiosk.signing.entries.succession import succession, succession_payload
from kiosk.store.db import schema
from kiosk.store.db.ids import new_id
from kiosk.store.db.rows import entry_row, insert, read_entry


def begin_kiosk(
    connection: Connection, kiosk: UUID, owners: Collection[UUID], now: datetime,
    missing: Sequence[Missing] = (), *, key: EntryKey, author: Mapping[str, object],
) -> None:  # fmt: skip
    """Writes the first entry of `kiosk`, the successor of those of `owners` that have entries.

    Where it is unknown whose ledger it was, or a first entry is lost, it succeeds all kiosks in it.
    Where there are none, and nothing is missing, nothing is written. The entry lists `missing`;
    entries missing at the end of its predecessors count as signatures. It is signed by `key`, and
    `author` are the fields by which it names its author, see `authors.fields`.
    """
    present = set(_kiosks(connection))
    is_known = all(_has_first(connection, owner) for owner in set(owners) & present)
    follows = sorted((set(owners) & present if is_known else ()) or present, reverse=True)
    if not follows and missing:
        follows = sorted(owners, reverse=True)
    if not follows:
        return
    signature = schema.signature.c
    whole = _with_predecessors(connection, follows)
    among = select(func.count()).where(signature.kiosk.in_(whole))
    lost = {one.kiosk: one.count for one in missing if one.last is None}
    last = max(last_number(connection, one) + lost.get(one, 0) for one in whole)
    payload = succession_payload(follows, max(connection.scalar(among) or 0, last), missing, author)
    entry = ledger_entry.make(
        id=new_id(),
        kiosk=kiosk,
        sequence=1,
        kind=EntryType.RESTORED,
        signature=None,
        at=microseconds(now),
        payload=payload,
        salt=secrets.token_bytes(16),
        previous=GENESIS,
        key=key,
    )
    insert(connection, schema.entry, [entry_row(entry)])


def number_before(connection: Connection, kiosk: UUID) -> int:
    """The number that `kiosk` counts on from; 0 without predecessors."""
    return _succession(connection, kiosk)[1]


def last_number(connection: Connection, kiosk: UUID) -> int:
    """The number of the last signature that `kiosk` recorded, or that it counts on from.

    It includes signatures whose row is another kiosk's (see `replay`), and missing entries.
    """
    signature, entry = schema.signature.c, schema.entry.c
    rows = select(signature.id, signature.number).where(signature.kiosk == kiosk)
    last = connection.execute(rows.order_by(signature.number.desc()).limit(1)).first()
    if last is None:
        return number_before(connection, kiosk) + _signed_after(connection, kiosk, 0)
    makes = select(entry.sequence).where(
        entry.signature == last.id, entry.kiosk == kiosk, entry.kind == EntryType.SIGNED.value
    )
    sequence = connection.scalar(makes.order_by(entry.id).limit(1))
    if sequence is None:
        return int(last.number)
    return int(last.number) + _signed_after(connection, kiosk, sequence)


def number_of(connection: Connection, signed: Entry) -> int:
    """The number of one `signed` entry, counted from the first of its kiosk."""
    kiosk = signed.kiosk
    all_of_it = _signed_after(connection, kiosk, 0)
    later = _signed_after(connection, kiosk, signed.sequence)
    return number_before(connection, kiosk) + all_of_it - later


def _signed_after(connection: Connection, kiosk: UUID, sequence: int) -> int:
    """How many `signed` entries follow entry `sequence`; a missing entry counts as one."""
    entry = schema.entry.c
    query = select(
        func.max(entry.sequence), func.count().filter(entry.kind != EntryType.SIGNED.value)
    ).where(entry.kiosk == kiosk, entry.sequence > sequence)
    last, others = connection.execute(query).one()
    return int(last - sequence - others) if last is not None else 0


def _has_first(connection: Connection, kiosk: UUID) -> bool:
    entry = schema.entry.c
    query = select(entry.sequence).where(entry.kiosk == kiosk, entry.sequence == 1)
    return connection.scalar(query) is not None


def kiosks_of(connection: Connection, kiosk: UUID) -> list[UUID]:
    """`kiosk` and all of its predecessors, the latest first."""
    return _with_predecessors(connection, [kiosk])


def all_kiosks(connection: Connection, kiosk: UUID) -> list[UUID]:
    """Every kiosk with entries: the lineage of `kiosk` first, then the others, the latest first."""
    own = kiosks_of(connection, kiosk)
    return own + [other for other in reversed(_kiosks(connection)) if other not in own]


class Marks:
    """The marks that distinguish two signatures with one number, one for each kiosk.

    A mark is the end of the kiosk's id: four digits, or more where these are not unique here.
    In a ledger of one table only numbers that were given twice get a mark, which can happen after
    a restore.
    """

    def __init__(self, connection: Connection, kiosk: UUID) -> None:
        present = {*_kiosks(connection), kiosk}
        self._own = kiosks_of(connection, kiosk)
        self._is_merged = any(other not in self._own for other in present)
        self.others = [one for one in present if one not in self._own]
        length = 4
        while len({one.hex[-length:] for one in present}) < len(present):
            length += 1
        self._ends = {one: one.hex[-length:] for one in present}
        self._twice: frozenset[int] = frozenset()
        if not self._is_merged and len(self._own) > 1:
            self._twice = _numbers_given_twice(connection, self._own)

    def of(self, kiosk: UUID, number: int) -> str:
        """The mark of signature `number` of `kiosk`; "" where none is needed."""
        return self._ends.get(kiosk, "") if self._is_merged or number in self._twice else ""

    def end_of(self, kiosk: UUID) -> str:
        """The mark of `kiosk`, whether its lines need it or not."""
        return self._ends.get(kiosk, kiosk.hex[-4:])

    @property
    def of_others(self) -> frozenset[str]:
        """The marks of the kiosks of other tables."""
        return frozenset(self._ends[one] for one in self.others)

    def kiosks(self, mark: str) -> list[UUID]:
        """The kiosks that `mark` may mean: those whose id ends so; all of them for ""."""
        return [one for one in self._ends if one.hex.endswith(mark)]

    def is_own(self, kiosk: UUID) -> bool:
        """Whether `kiosk` is this one or a predecessor."""
        return kiosk in self._own


def _numbers_given_twice(connection: Connection, own: Collection[UUID]) -> frozenset[int]:
    """The numbers that more than one of these kiosks gave."""
    column = schema.signature.c
    query = select(column.number).where(column.kiosk.in_(own)).group_by(column.number)
    return frozenset(connection.execute(query.having(func.count() > 1)).scalars())


def _kiosks(connection: Connection) -> list[UUID]:
    """The kiosks that have entries, the earliest id first; one look into the index for each."""
    kiosk = schema.entry.c.kiosk
    found: list[UUID] = []
    query = select(func.min(kiosk))
    while (one := connection.scalar(query)) is not None:
        found.append(one)
        query = select(func.min(kiosk)).where(kiosk > one)
    return found


def _with_predecessors(connection: Connection, begun: Iterable[UUID]) -> list[UUID]:
    found: set[UUID] = set()
    waiting = list(begun)
    while waiting:
        kiosk = waiting.pop()
        if kiosk not in found:
            found.add(kiosk)
            waiting += _succession(connection, kiosk)[0]
    # Each id sorts behind those that were known when it was made.
    return sorted(found, reverse=True)


def _succession(connection: Connection, kiosk: UUID) -> tuple[tuple[UUID, ...], int]:
    entry = schema.entry.c
    query = select(schema.entry).where(entry.kiosk == kiosk, entry.sequence == 1)
    row = connection.execute(query).first()
    return succession(read_entry(row)) if row is not None else ((), 0)
