"""Restores a ledger from journals, snapshots, and the files of other ledgers.

A ledger that is there is renamed, never overwritten. The restored one gets a new kiosk id and the
key of its new place; it is verified before it gets its name. Entries that none of the copies has
are missing: the ledger records that, and the result says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from kiosk.errors import BadInput, DataFolderFault, LedgerDamaged, StoreFailed
from kiosk.file_system import make_private_folder
from kiosk.files import Progress
from kiosk.plurals import counted
from kiosk.sealing import Author, EntryKey, PrivateKey, SecretKey
from kiosk.signing.clock import moment
from kiosk.signing.entries.authorship import Compared, Written, compare
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.signing.entries.missing import Missing
from kiosk.store.copies import journal, journal_format, medium, recover
from kiosk.store.copies.journal_damage import Damage
from kiosk.store.db import data_folder, wal
from kiosk.store.db.database import connect
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.keys import entry_key, page_key
from kiosk.store.keys.page_key import PageKey
from kiosk.store.ledger import authors, gaps


@dataclass(frozen=True, slots=True)
class Keys:
    """What may open a copy: the organiser's private key, or a ledger's own page key.

    The words of a paper copy do not tell which of the two they are: then it is both.
    """

    organiser: PrivateKey | None = None
    own: SecretKey | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """The result. `replaced` is the new name of the ledger that was there, "" for none.

    `missing` are entries that none of the copies has, with the times of their neighbours.
    `written` says who wrote the entries; `unproven` are the kiosks among them that the six words
    which were given do not prove, without words those whose own signatures do not hold.
    `is_compared` says that words were given, `is_vouched` that a key of a predecessor signed for
    the restored kiosk.
    """

    ledger: Path
    campaign: str
    entries: int
    signatures: int
    replaced: str
    missing: tuple[MissingEntries, ...] = ()
    written: tuple[Written, ...] = ()
    unproven: tuple[Written, ...] = ()
    is_compared: bool = False
    is_vouched: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """Whose entries are to be restored: the six words of kiosks; none compares nothing.

    With `is_lenient` entries that the words do not prove are restored too, and reported.
    """

    words: tuple[str, ...] = ()
    is_lenient: bool = False


@dataclass(frozen=True, slots=True)
class MissingEntries:
    """Missing entries, and the times of the entries before and after them, None for none."""

    what: Missing
    after: datetime | None
    before: datetime | None


def restore(
    source: Path | Sequence[Path],
    data: Path,
    opened_by: Keys,
    now: datetime,
    progress: Progress | None = None,
    expected: Expected | None = None,
) -> Restored:
    """Restores the ledger that `source` holds into the data folder `data`.

    `source` is a journal, the folder with journals (a stick), a snapshot or a ledger's file, or
    several of these, which complete each other. Of a damaged one everything readable is used.
    Raises BadInput where it is none of them, no key opens it, or it is not of the kiosks that are
    `expected`; DataFolderInUse while a kiosk runs on `data`, LedgerDamaged, StoreFailed, DiskFull.
    Then `data` is as it was.
    """
    named = [source] if isinstance(source, Path) else list(source)
    with ExitStack() as kept:
        copies: list[_Copy] = []
        for number, one in enumerate(named):
            # the name is one of those that a start clears, see `erasure.leftovers`
            look = data / f".restoring.look{number or ''}"
            copies += _copies(one, data, look, opened_by, kept)
        campaigns = {copy.campaign for copy in copies}
        if len(campaigns) > 1:
            raise _several(named, len(campaigns))
        return _build(data, campaigns.pop(), copies, now, progress, expected or Expected())


def _several(named: Sequence[Path], campaigns: int) -> BadInput:
    if len(named) == 1:
        return BadInput(
            f"{named[0]} holds journals of {campaigns} campaigns.",
            "Name one of the files in its folder pledge-kiosk.",
        )
    what = " and ".join(map(str, named))
    return BadInput(f"{what} are copies of {campaigns} campaigns.", "Name copies of one campaign.")


@dataclass(frozen=True, slots=True)
class _Copy:
    """One file to restore from; `damage` is filled in while its entries are read.

    `entry_key` is the key of the kiosk that wrote it, where that is at hand.
    """

    campaign: str
    owner: UUID
    entries: Iterator[Entry]
    damage: Damage
    entry_key: EntryKey | None = None


def _copies(
    source: Path, data: Path, look: Path, opened_by: Keys, kept: ExitStack
) -> Iterator[_Copy]:
    if source.is_dir() or _is_journal(source):
        paths = _journals(source, opened_by)
        for path in paths:
            yield _of_journal(path, opened_by)
        meanwhile, here = _meanwhile(source, data, journal.look(paths[0]).campaign, paths)
        for path in meanwhile:
            yield _of_journal(path, Keys(own=here))
        return
    key = _key_of(source, opened_by)
    try:
        make_private_folder(look.parent, parents=True)
        kept.enter_context(recover.copy_of(source, look))
    except OSError as error:
        raise StoreFailed(f"{source} cannot be copied: {error.strerror}.", "Check it.") from error
    is_cut = wal.has_lost_end(look)  # before the log is read, which empties it
    is_damaged = recover.is_damaged(look, key.raw) or is_cut
    try:
        campaign, owner = recover.campaign_and_owner(look, key)
    except (LedgerDamaged, StoreFailed, ValueError) as fault:
        raise LedgerDamaged(
            f"{source} is damaged, or this is not its key.",
            "Restore from a backup or from the journal on the stick.",
        ) from fault
    damage = Damage()
    entries = (
        _as_far_as_read(recover.entries_of_damaged(look, key, damage, is_cut=is_cut))
        if is_damaged
        else recover.entries_of_ledger(look, key)
    )
    yield _Copy(campaign, owner, entries, damage, _entry_key_of(source, opened_by))


def _of_journal(path: Path, opened_by: Keys) -> _Copy:
    header, damage = journal.look(path), Damage()
    entries = journal.read_entries(
        path, opened_by.own, opened_by.organiser, damage, past_bad_blocks=True
    )
    seed = header.entry_key(opened_by.organiser)
    key = EntryKey(seed) if seed is not None else None
    return _Copy(header.campaign, header.kiosk, entries, damage, key)


def _as_far_as_read(entries: Iterator[Entry]) -> Iterator[Entry]:
    """What cannot be read is reported as missing later."""
    with suppress(LedgerDamaged):
        yield from entries


def _build(
    data: Path,
    campaign: str,
    copies: Sequence[_Copy],
    now: datetime,
    progress: Progress | None,
    expected: Expected,
) -> Restored:
    path = data_folder.ledger_path(data, campaign)
    data_folder.prepare(path)
    lock = data_folder.lock(data)
    try:
        recover.finish(path, now)  # of a restore or a repair that was cut off
        key = _key_for(path)
        at_hand = tuple(copy.entry_key for copy in copies if copy.entry_key is not None)
        signs = entry_key.find_or_make_next(path.parent, key)
        judge = _Judge(expected)
        signer = recover.Signer(
            EntryKey(signs.secret), at_hand, takes_over=False, judge=judge.of_entries
        )
        mended = path.with_name(recover.MENDED)
        owners = {copy.owner for copy in copies}

        def find_owners() -> recover.Owners:
            return recover.Owners(owners, ends=recover.furthest(copy.damage for copy in copies))

        built = recover.build(
            mended,
            key.secret,
            campaign,
            [copy.entries for copy in copies],
            find_owners,
            now,
            signer,
            progress,
        )
        if not built.entries and built.missing:
            data_folder.remove(mended)
            raise LedgerDamaged(
                "Nothing of what was named can be read.",
                "Restore from a backup or from the journal on the stick.",
            )
        gone = _gone(mended, key.secret, built.missing)
        replaced = recover.finish(path, now, "replaced")
    except OSError as error:
        raise StoreFailed(f"{path} cannot be written: {error.strerror}.", "Check it.") from error
    finally:
        if not path.with_name(recover.MENDED).exists():
            for name in (page_key.NEXT, entry_key.NEXT):
                path.with_name(name).unlink(missing_ok=True)
        lock.release()
    wrote = {author for one in judge.written for author in one.authors}
    return Restored(
        path, campaign, built.entries, built.signatures, replaced, gone, judge.written,
        judge.unproven, bool(expected.words),
        any(one.author in wrote for one in (*at_hand, signer.key)),
    )  # fmt: skip


class _Judge:
    """Compares the imported entries with the six words, before anything is replaced."""

    def __init__(self, expected: Expected) -> None:
        self._expected = expected
        self.written: tuple[Written, ...] = ()
        self.unproven: tuple[Written, ...] = ()

    def of_entries(self, connection: Connection) -> tuple[Author, ...]:
        """The authors that the words prove. Raises BadInput where they do not prove everything."""
        self.written = authors.read(connection)
        words = self._expected.words
        if not words:
            self.unproven = tuple(one for one in self.written if not one.is_sound)
            return ()
        compared = compare(self.written, words)
        self.unproven = compared.unproven
        if compared.unproven and not self._expected.is_lenient:
            raise _not_of(compared)
        return compared.authors


def _not_of(compared: Compared) -> BadInput:
    """Why nothing is restored: the six words do not prove all of it."""
    told = compared.unproven[0]
    more = len(compared.unproven) - 1
    others = f" And {counted(more, 'more kiosk')} like it." if more else ""
    whose = told.strange[0] if told.strange else told.sentence
    return BadInput(
        f"The six words do not prove all of this, so nothing was restored. {whose}{others}",
        "Look at the readiness or closing sheet of that kiosk, and give its words too; or give "
        "--even-unproven to restore it all the same.",
    )


def _gone(ledger: Path, key: SecretKey, missing: Sequence[Missing]) -> tuple[MissingEntries, ...]:
    if not missing:
        return ()
    with (
        translated_errors(),
        closing(connect(ledger, "ro", query_only=True, key=key.raw)) as connection,
    ):
        around = [(one, gaps.times(connection, one)) for one in missing]
    return tuple(
        MissingEntries(
            one,
            moment(after) if after is not None else None,
            moment(before) if before is not None else None,
        )
        for one, (after, before) in around
    )


def _key_for(path: Path) -> PageKey:
    """The key of the ledger's new place.

    Where the key there cannot be read, or belongs to another ledger, a new one is made. It replaces
    the old one together with the ledger, not before.
    """
    try:
        held = page_key.find_or_make(path.parent)
        if page_key.is_noted(path.parent, held) is not False:
            return held
    except DataFolderFault:
        pass
    return page_key.make(path.parent, name=page_key.NEXT)


def _is_journal(path: Path) -> bool:
    try:
        return journal_format.is_journal(journal.first_bytes(path))
    except OSError as error:
        raise BadInput(
            f"{path} cannot be read: {error.strerror}.", "Name the copy with --from."
        ) from error


def _journals(source: Path, opened_by: Keys) -> list[Path]:
    if not source.is_dir():
        journal.look(source).key(opened_by.own, opened_by.organiser)
        return [source]
    root = source.parent if source.name == medium.FOLDER else source
    paths = recover.journals(root, None, opened_by.own, opened_by.organiser)
    if not paths:
        raise _none(source, root, opened_by)
    return paths


def _meanwhile(
    source: Path, data: Path, campaign: str, paths: list[Path]
) -> tuple[list[Path], SecretKey | None]:
    """Journals on the same stick of the ledger that is in `data` now, with its key.

    So signatures that were made before the restore are in the restored ledger, too.
    """
    home = data_folder.ledger_path(data, campaign).parent
    if not source.is_dir() or not (home / page_key.FILE).exists():
        return [], None
    try:
        own = page_key.find(home).secret
    except DataFolderFault:
        return [], None
    root = source.parent if source.name == medium.FOLDER else source
    found = recover.journals(root, campaign, own, None)
    return [path for path in found if path not in paths], own


def _none(source: Path, root: Path, opened_by: Keys) -> BadInput:
    """Why no journal of a folder can be restored."""
    for path in sorted((root / medium.FOLDER).glob(f"*{medium.SUFFIX}")):
        try:
            journal.look(path).key(opened_by.own, opened_by.organiser)
        except BadInput as fault:
            return BadInput(f"{path}: {fault.what}", fault.remedy)
        except OSError as error:
            return BadInput(f"{path} cannot be read: {error.strerror}.", "Check the stick.")
    copies = sorted(path.name for path in source.glob("*.db"))
    such = f", or a copy in it such as {copies[-1]}" if copies else ""
    return BadInput(
        f"{source} is no stick: it has no journal in a folder {medium.FOLDER}.",
        f"Name the stick or a journal with --from{such}.",
    )


def _key_of(source: Path, opened_by: Keys) -> SecretKey:
    """The page key of a ledger's file: the sealed one, else the one given, else the one beside it.

    Raises BadInput.
    """
    folders = (source.parent, source.parent.parent)
    for folder in folders:
        if opened_by.organiser is not None and (folder / page_key.SEALED).exists():
            try:
                return page_key.unseal(folder / page_key.SEALED, opened_by.organiser)
            except BadInput:
                if opened_by.own is None:
                    raise
    if opened_by.own is not None:
        return opened_by.own
    for folder in folders:
        if (folder / page_key.FILE).exists():
            return page_key.find(folder).secret
    raise BadInput(
        f"The key of {source} is not beside it.",
        f"Put {page_key.FILE} or {page_key.SEALED} beside it, or name a key with --key "
        "or its paper copy with --key-words-file.",
    )


def _entry_key_of(source: Path, opened_by: Keys) -> EntryKey | None:
    """The entry key of a ledger's file: the sealed one, else the one beside it; None for none."""
    for folder in (source.parent, source.parent.parent):
        found = None
        if opened_by.organiser is not None:
            found = entry_key.unseal(folder, opened_by.organiser)
        if found is None and (folder / entry_key.FILE).exists():
            found = entry_key.find(folder)
        if found is not None:
            return found
    return None
