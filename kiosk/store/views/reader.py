"""Reads a ledger: lists, figures, single signatures, verification. It changes nothing.

`store.Store` adds writing. Every answer shows the ledger at one moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Row, Select, and_, case, distinct, exists, func, select, text

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.files import Progress
from kiosk.sealing import Author
from kiosk.signing import codes, tally
from kiosk.signing.clock import moment
from kiosk.signing.entries.ledger_entry import GENESIS, Entry, EntryType
from kiosk.signing.entries.replay import in_order
from kiosk.signing.entries.signature_fields import read_consents
from kiosk.signing.ink import Ink
from kiosk.signing.paper.paper_account import Account
from kiosk.signing.signature import How, Life, Listing, Reason, Review, Signature
from kiosk.signing.texts import SignedUnder
from kiosk.store.copies import places
from kiosk.store.copies.places import CopyStatus
from kiosk.store.db import schema
from kiosk.store.db.database import Database
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.db.rows import no_mark, read_entry, read_signature
from kiosk.store.erasure import residue
from kiosk.store.erasure.residue import Residue
from kiosk.store.ledger import authors, lineage, undo
from kiosk.store.ledger.appending import Head, read_head
from kiosk.store.ledger.verify import Verification, verify
from kiosk.store.views import duplicates, events, paper_sheets, search, search_index, tables
from kiosk.store.views.duplicates import Pair
from kiosk.store.views.tables import TableAccount

_Read = TypeVar("_Read", Entry, Signature)
_Any = TypeVar("_Any")
_BATCH = 500
_COLUMN = schema.signature.c
_ANY = select(*schema.SIGNATURE_COLUMNS)
SIGNATURES = _ANY.order_by(_COLUMN.kiosk, _COLUMN.number)
ENTRIES = select(schema.entry).order_by(schema.entry.c.kiosk, schema.entry.c.sequence)
_ROWS = select(func.count()).select_from(schema.signature)
_UNUSUAL = text(schema.UNUSUAL)
_IMPORTED = and_(_UNUSUAL, _COLUMN.how == How.IMPORT.value)
_UNCOUNTED = _ROWS.where(_UNUSUAL).where(
    (_COLUMN.life != Life.LIVE.value) | (_COLUMN.review == Review.STRUCK.value)
)
_USUAL = (How.KIOSK, Life.LIVE, Review.CLEAR, Reason.NONE, Listing.PUBLIC)
"""The columns of the signatures that `schema.UNUSUAL` leaves out."""


class Reader:
    """Reads one ledger. For the thread that opened it; the driver refuses any other."""

    kiosk: UUID
    """The id of this kiosk. It is stored in the ledger."""

    def __init__(self, database: Database, kiosk_id: UUID) -> None:
        self.kiosk = kiosk_id
        self._database = database
        self._events = events.Events()
        self._marked: lineage.Marks | None = None

    def find(self, id: UUID) -> Signature | None:
        """The signature with `id` as it is now; None where there is none."""
        found = self._fetch(_ANY.where(_COLUMN.id == id))
        return found[0] if found else None

    def numbered(self, number: int, table: str = "") -> list[Signature]:
        """Every signature with this number, this table's first, then the latest.

        `table` is a mark as in `Signature.table`, to ask for that table's signatures only.
        """
        with self._database.reading() as connection:
            marks = self._marks(connection)
            kiosks = marks.kiosks(table)
            query = _ANY.where(_COLUMN.kiosk.in_(kiosks), _COLUMN.number == number)
            found = connection.execute(query.order_by(_COLUMN.kiosk.desc())).all()
        rows = sorted(found, key=lambda row: not marks.is_own(row.kiosk))
        return [read_signature(row, mark=marks.of) for row in rows]

    def is_of_this_table(self, id: UUID) -> bool:
        """Whether it was signed on this kiosk or on a predecessor."""
        with self._database.reading() as connection:
            own = {kiosk.bytes for kiosk in lineage.kiosks_of(connection, self.kiosk)}
        return all(kiosk in own for _, kiosk, _ in self._places(id))

    def find_code(self, code: str) -> Signature | None:
        """The signature whose withdrawal code this is, None too for one that was erased.

        Raises BadInput where `code` is not a withdrawal code.
        """
        try:
            digest = codes.digest(code)
        except codes.CodeUnreadable as error:
            raise BadInput(
                "This is not a withdrawal code.", "Type it as it was shown: 11 letters and digits."
            ) from error
        mine = select(schema.codes.c.row).where(
            schema.codes.c.code == search_index.short_digest(digest)
        )
        with self._database.reading() as connection:
            behind = _COLUMN.row > search_index.watermark(connection)
            query = _ANY.where(_COLUMN.row.in_(mine) | behind).where(_COLUMN.withdrawal == digest)
            row = connection.execute(query.limit(1)).first()
            return self._read(connection, [row])[0] if row is not None else None

    def search(self, typed: str, limit: int = 20) -> list[Signature]:
        """Signatures in which every word of `typed` begins a word of name, role or organisation.

        In the order of their rows, at most `limit`; none for an empty text.
        """
        return self._found(search.find, typed, limit)

    def near(self, typed: str, limit: int = 20) -> list[Signature]:
        """Signatures that `search` would find without one typing mistake, at most `limit`.

        Slower than a search: for texts with which that finds nobody.
        """
        return self._found(search.find_near, typed, limit)

    def duplicates(self, limit: int = 50, emails: Mapping[UUID, str] | None = None) -> list[Pair]:
        """Likely duplicates that nobody has decided on yet, at most `limit` pairs.

        `emails` are the addresses of signatures, opened with the organiser's key for this job.
        Without them only same name and organisation are found, no hard matches.
        """
        search_index.index_where_many(self._database)
        with self._database.reading() as connection:
            marks = self._marks(connection)
            return duplicates.find(connection, limit, emails or {}, marks)

    def newest(self, limit: int = 50, before: UUID | None = None) -> list[Signature]:
        """The newest signatures of this ledger, newest first: this table's, then the others'.

        This table's are those of this kiosk and of its predecessors. `before` is the last signature
        of the page before.
        """
        places = self._places(before) if before is not None else []
        begun = (UUID(bytes=places[0][1]), places[0][2]) if places else None
        found: list[Signature] = []
        with self._database.reading() as connection:
            for kiosk in lineage.all_kiosks(connection, self.kiosk):
                query = _ANY.where(_COLUMN.kiosk == kiosk).order_by(_COLUMN.number.desc())
                if begun is not None and kiosk != begun[0]:
                    continue
                if begun is not None:
                    query, begun = query.where(_COLUMN.number < begun[1]), None
                rows = connection.execute(query.limit(limit - len(found)))
                found += self._read(connection, rows)
                if len(found) == limit:
                    break
        return found

    def signatures(self) -> Iterator[Signature]:
        """All signatures by kiosk and number, as they are when the first one is read.

        Their ink is decoded only when it is used, which may raise InkUnreadable then.
        """
        with self._database.reading() as connection:
            marks = self._marks(connection)
        for row in self._stream(SIGNATURES):
            yield read_signature(row, Ink.stored, marks.of)

    def entries(self) -> Iterator[Entry]:
        """All entries by kiosk and sequence, as they are when the first one is read."""
        for row in self._stream(ENTRIES):
            yield read_entry(row)

    def copies(self) -> list[CopyStatus]:
        """Every place this ledger was ever copied to, and whether an erasure has reached it."""
        with self._database.reading() as connection:
            return places.statuses(connection, self.kiosk)

    def count(self, event: str | None = None) -> int:
        """How many have signed, at `event` or at all: live and not struck; the held ones count."""
        with self._database.reading() as connection:
            if event is not None:
                return self._events.count(connection, event)
            count = connection.execute(_ROWS).scalar_one()
            return int(count - connection.execute(_UNCOUNTED).scalar_one())

    def place_at(self, event: str, id: UUID) -> int:
        """Which signature of `event` this one is, from 1: its number of that evening.

        The ledger's number, by which it is called everywhere, is another one.
        """
        with self._database.reading() as connection:
            return self._events.place(connection, event, id)

    def tallies(self) -> Mapping[str, tally.Tally]:
        """The closing tally of each event that anybody signed at; see `events.tallies`."""
        with self._database.reading() as connection:
            return events.tallies(connection, self._marks(connection).others)

    def tally(self, event: str | None = None) -> tally.Tally:
        """The closing tally as it stands now, of `event` or of all."""
        with self._database.reading() as connection:
            others = self._marks(connection).others
            if event is not None:
                return self._events.tally(connection, event, others)
            elsewhere = sum(events.signed_elsewhere(connection, others).values())
            count = connection.execute(_ROWS).scalar_one()
            query = select(*events.GROUPS, func.count()).where(_UNUSUAL).group_by(*events.GROUPS)
            unusual = [events.group_of(*row) for row in connection.execute(query)]
        usual = count - sum(row[-1] for row in unusual)
        return tally.add_up([*unusual, (*_USUAL, usual)], elsewhere)

    def marks_of_others(self) -> frozenset[str]:
        """The marks of other tables' kiosks; none in a ledger of one table."""
        with self._database.reading() as connection:
            return self._marks(connection).of_others

    def signed_under(self) -> list[SignedUnder]:
        """The texts that signatures were given under; each combination once, with its count."""
        column = _COLUMN
        texts = (column.letter_language, column.letter_version, column.consents)
        is_published = (column.life == Life.LIVE.value) & (column.review == Review.CLEAR.value)
        query = select(*texts, column.listing, is_published, func.count()).where(
            column.life != Life.ERASED.value
        )
        with self._database.reading() as connection:
            rows = connection.execute(query.group_by(*texts, column.listing, is_published)).all()
        return [
            SignedUnder(tag, version, read_consents(given), Listing(listing), bool(now), int(count))
            for tag, version, given, listing, now, count in rows
        ]

    def shows(self, *, is_listed: bool) -> tuple[bool, int]:
        """Whether any live signature has ink, and in how many ways signatures came in.

        With `is_listed` only of those that the public list names.
        """
        live = [_COLUMN.life == Life.LIVE.value]
        if is_listed:
            live += [
                _COLUMN.review == Review.CLEAR.value,
                _COLUMN.listing == Listing.PUBLIC.value,
            ]
        drawn = select(exists().where(*live, _COLUMN.ink.is_not(None)))
        ways = select(func.count(distinct(_COLUMN.how))).where(*live)
        with self._database.reading() as connection:
            return bool(connection.scalar(drawn)), int(connection.scalar(ways) or 0)

    def by_source(self, event: str | None = None, *, with_imports: bool = True) -> dict[str, int]:
        """How many were given from each place, by source code; "" where it was erased.

        At `event`, or at all of them. What was imported is counted under what lists call its
        place, unless it is left out.
        """
        is_imported = _COLUMN.how == How.IMPORT.value
        place = case((is_imported, _COLUMN.event), else_=_COLUMN.source)
        query = select(place, func.count()).group_by(place)
        if not with_imports:
            query = query.where(~is_imported)
        with self._database.reading() as connection:
            if event is not None:
                query = query.where(self._events.are_of(connection, event))
            return {str(source): int(count) for source, count in connection.execute(query)}

    def signed_between(self, event: str | None = None) -> tuple[datetime, datetime] | None:
        """When the first and the last signature were given, at `event` or at all.

        None while there is none.
        """
        query = select(func.min(_COLUMN.signed_at), func.max(_COLUMN.signed_at))
        with self._database.reading() as connection:
            if event is not None:
                query = query.where(self._events.are_of(connection, event))
            first, last = connection.execute(query).one()
        return None if first is None else (moment(first), moment(last))

    def latest_entry_at(self) -> datetime | None:
        """The latest time any entry tells; None in an empty ledger."""
        with self._database.reading() as connection:
            latest = connection.scalar(select(func.max(schema.entry.c.at)))
        return None if latest is None else moment(latest)

    def paper_sheets(self, number: str | None = None) -> list[Account]:
        """All paper sheets by number, or the one of `number`, each with the lines typed from it."""
        with self._database.reading() as connection:
            return paper_sheets.accounts(connection, number)

    def paper_lines(self, number: str) -> list[Signature]:
        """The signatures typed from one paper sheet by line, without those typed by mistake."""
        typed = _ANY.where(_COLUMN.sheet == number).where(paper_sheets.MEANT)
        return self._fetch(typed.order_by(_COLUMN.line, _COLUMN.kiosk, _COLUMN.number))

    def pen_entries(self) -> list[Entry]:
        """What happened to paper sheets, in no order."""
        return [read_entry(row) for row in self._rows(paper_sheets.ENTRIES)]

    def imports(self) -> list[Entry]:
        """What the ledger says of its imports, the oldest first."""
        kinds = (EntryType.IMPORTED.value, EntryType.IMPORT_UNDONE.value)
        entry = schema.entry.c
        query = select(schema.entry).where(text(schema.STAFF), entry.kind.in_(kinds))
        return [read_entry(row) for row in self._rows(query.order_by(entry.id))]

    def imported(self) -> Iterator[tuple[Signature, list[Entry]]]:
        """Every signature that came with an import, with all of its entries in their order.

        By the order of their rows, without the erased ones.
        """
        theirs = and_(_IMPORTED, _COLUMN.life != Life.ERASED.value)
        about = select(schema.entry).join(schema.signature, _COLUMN.id == schema.entry.c.signature)
        entries: dict[UUID | None, list[Entry]] = {}
        for row in self._rows(about.where(theirs)):
            entries.setdefault(row.signature, []).append(read_entry(row))
        for one in self._fetch(_ANY.where(theirs).order_by(_COLUMN.row)):
            yield one, in_order(entries[one.id])

    def erased_imports(self, label: str) -> int:
        """How many signatures of the imports called `label` were erased."""
        theirs = and_(_IMPORTED, _COLUMN.life == Life.ERASED.value, _COLUMN.event == label)
        with self._database.reading() as connection:
            return int(connection.execute(_ROWS.where(theirs)).scalar_one())

    def one_moment(self) -> AbstractContextManager[None]:
        """Everything read in the block shows the ledger at one moment, while a kiosk signs on.

        So a list, its tally and its head agree. Without a write-ahead log this does nothing.
        """
        return self._database.holding()

    def head(self) -> Head:
        """The end of this kiosk's chain."""
        with self._database.reading() as connection:
            return read_head(connection, self.kiosk)

    def has_entry(self, hash: bytes) -> bool:
        """Whether an entry of any kiosk has this `hash`; so has an empty ledger its beginning."""
        found = select(exists().where(schema.entry.c.hash == hash))
        with self._database.reading() as connection:
            return hash == GENESIS or bool(connection.scalar(found))

    def author(self) -> Author | None:
        """The key that signs this kiosk's entries; None from before it signed."""
        with self._database.reading() as connection:
            return authors.author_of(connection, self.kiosk)

    def six_words(self) -> str:
        """The six words of that key; "" from before it signed."""
        author = self.author()
        return author.words if author is not None else ""

    def entry_count(self) -> int:
        """How many entries there are, of all kiosks."""
        with self._database.reading() as connection:
            return int(connection.scalar(select(func.count()).select_from(schema.entry)) or 0)

    def tables(self) -> list[TableAccount]:
        """The tables whose entries are here, this one first, and what is missing of each."""
        with self._database.reading() as connection:
            return tables.accounts(connection, self.kiosk, self._marks(connection))

    def residue(self) -> Residue:
        """Counts what people gave and is still in this ledger, for the proof of an erasure."""
        with self._database.reading() as connection:
            return residue.count(connection, read_head(connection, self.kiosk))

    def verify(self, progress: Progress | None = None) -> Verification:
        """Checks the file, the chain, every digest, and the signatures against a replay."""
        with self._database.reading() as connection:
            found = _file_faults(connection)
            entries = _attempts(connection, ENTRIES, read_entry)
            if progress is not None:
                total = connection.scalar(select(func.count()).select_from(schema.entry))
                entries = _counted(entries, total or 0, progress)
            mark = no_mark
            with suppress(LedgerDamaged), translated_errors():  # what is damaged is found below
                mark = self._marks(connection).of
            read = partial(read_signature, mark=mark)
            signatures = _attempts(connection, SIGNATURES, read)
            found += paper_sheets.faults(connection)
            return verify(self.kiosk, entries, signatures, found)

    def _found(
        self, find: Callable[[Connection, str, int, int], list[int]], typed: str, limit: int
    ) -> list[Signature]:
        search_index.index_where_many(self._database)
        with self._database.reading() as connection:
            rows = find(connection, typed, limit, search_index.watermark(connection))
            found = connection.execute(_ANY.where(_COLUMN.row.in_(rows)).order_by(_COLUMN.row))
            return self._read(connection, found)

    def _standing_acts(self, id: UUID | None) -> list[Entry]:
        """This table's acts that nobody has undone, newest first."""
        entry = schema.entry.c
        query = select(schema.entry).where(text(schema.ACTS)).order_by(entry.sequence.desc())
        if id is not None:
            query = query.where(entry.signature == id)
        with self._database.reading() as connection:
            own = lineage.kiosks_of(connection, self.kiosk)
        asked = (query.where(entry.kiosk == kiosk) for kiosk in own)
        rows = (row for each in asked for row in self._rows(each))
        return list(undo.standing(read_entry(row) for row in rows))

    def _history(self, id: UUID) -> list[Entry]:
        entry = schema.entry.c
        query = select(schema.entry).where(entry.signature == id)
        return [read_entry(row) for row in self._rows(query.order_by(entry.kiosk, entry.sequence))]

    def _places(self, *ids: UUID) -> list[tuple[UUID, bytes, int]]:
        query = select(_COLUMN.id, _COLUMN.kiosk, _COLUMN.number).where(_COLUMN.id.in_(ids))
        return [(row.id, row.kiosk.bytes, row.number) for row in self._rows(query)]

    def _fetch(self, query: Select[Any]) -> list[Signature]:
        with self._database.reading() as connection:
            return self._read(connection, connection.execute(query))

    def _marks(self, connection: Connection) -> lineage.Marks:
        """What distinguishes signatures of one number; looked up once until `_drop_cache`."""
        if self._marked is None:
            self._marked = lineage.Marks(connection, self.kiosk)
        return self._marked

    def _drop_cache(self) -> None:
        """Drops what was looked up: entries were imported, or rows were rebuilt."""
        self._events.drop_cache()
        self._marked = None

    def _read(self, connection: Connection, rows: Iterable[Any]) -> list[Signature]:
        """The signatures of these rows, each with its table's mark."""
        marks = self._marks(connection)
        return [read_signature(row, mark=marks.of) for row in rows]

    def _rows(self, query: Select[Any]) -> list[Any]:
        with self._database.reading() as connection:
            return list(connection.execute(query))

    def _stream(self, query: Select[Any]) -> Iterator[Any]:
        if not self._database.keeps_readers_apart:
            # Without a write-ahead log an open reader would keep the next person from signing.
            yield from self._rows(query)
            return
        with self._database.reading() as connection:
            yield from connection.execution_options(yield_per=_BATCH).execute(query)


def _counted(entries: Iterator[_Any], total: int, progress: Progress) -> Iterator[_Any]:
    for count, entry in enumerate(entries, 1):
        yield entry
        if count % _BATCH == 0 or count == total:
            progress(count, total)


def _file_faults(connection: Connection) -> list[str]:
    """What SQLite's own check of the file finds, as sentences."""
    try:
        with translated_errors():
            search.refresh(connection)
            rows = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    except LedgerDamaged as fault:
        return [fault.what]
    return [f"The file is damaged: {row}." for row in rows if row != "ok"]


def _attempts(
    connection: Connection, query: Select[Any], read: Callable[[Row[Any]], _Read]
) -> Iterator[_Read | LedgerDamaged]:
    with translated_errors():
        for row in connection.execution_options(yield_per=_BATCH).execute(query):
            try:
                yield read(row)
            except LedgerDamaged as fault:
                yield fault
