"""Finds what holds entries in a stick, a journal, a snapshot or a ledger's file, and opens it.

`restore` makes a ledger from such copies, merging adds them to one. Nothing in them is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.errors import BadInput, DataFolderFault, LedgerDamaged, StoreFailed
from kiosk.file_system import make_private_folder
from kiosk.sealing import EntryKey, PrivateKey, SecretKey
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store.copies import journal, journal_format, medium, recover
from kiosk.store.copies.journal_damage import Damage
from kiosk.store.db import data_folder, wal
from kiosk.store.keys import entry_key, page_key


@dataclass(frozen=True, slots=True)
class Keys:
    """What may open a copy: the organiser's private key, or a ledger's own page key.

    The words of a paper copy do not tell which of the two they are: then it is both.
    """

    organiser: PrivateKey | None = None
    own: SecretKey | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """One file with entries; `read` gives them, also several times, and says what is damaged.

    `entry_key` is the key of the kiosk that wrote it, where that is at hand.
    """

    campaign: str
    owner: UUID
    read: Callable[[Damage], Iterator[Entry]]
    damage: Damage
    entry_key: EntryKey | None = None

    @property
    def entries(self) -> Iterator[Entry]:
        """Its entries in the order of writing; `damage` is filled in while they are read."""
        return self.read(self.damage)


def copies_of(
    source: Path, data: Path, look: Path, opened_by: Keys, kept: ExitStack
) -> Iterator[Copy]:
    """The copies that `source` is or holds: a journal, a stick, a snapshot or a ledger's file.

    A ledger's file is copied to `look` first, until `kept` is closed: SQLite writes while it reads.
    Journals of the ledger that is in `data` now are among those of a stick, whoever has their key.
    Raises BadInput where it is none of them or no key opens it, LedgerDamaged, StoreFailed.
    """
    if source.is_dir() or is_journal(source):
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

    def read(damage: Damage) -> Iterator[Entry]:
        if is_damaged:
            return _as_far_as_read(recover.entries_of_damaged(look, key, damage, is_cut=is_cut))
        return recover.entries_of_ledger(look, key)

    yield Copy(campaign, owner, read, Damage(), _entry_key_of(source, opened_by))


def _of_journal(path: Path, opened_by: Keys) -> Copy:
    header = journal.look(path)

    def read(damage: Damage) -> Iterator[Entry]:
        return journal.read_entries(
            path, opened_by.own, opened_by.organiser, damage, past_bad_blocks=True
        )

    seed = header.entry_key(opened_by.organiser)
    key = EntryKey(seed) if seed is not None else None
    return Copy(header.campaign, header.kiosk, read, Damage(), key)


def _as_far_as_read(entries: Iterator[Entry]) -> Iterator[Entry]:
    """What cannot be read is reported as missing later."""
    with suppress(LedgerDamaged):
        yield from entries


def is_journal(path: Path) -> bool:
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
