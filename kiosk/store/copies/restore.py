"""Restoring a ledger from a journal, from a snapshot, or from another ledger's file.

What stood at the place before is renamed, never overwritten. The restored ledger goes on under
a new kiosk id and under the key of its new place; it is checked before it gets its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from kiosk.errors import BadInput, DataFolderFault, LedgerDamaged, StoreFailed
from kiosk.files import Progress
from kiosk.sealing import PrivateKey, SecretKey
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.store.copies import journal, medium, recover
from kiosk.store.db import cipher, place
from kiosk.store.db.database import address
from kiosk.store.db.faults import told
from kiosk.store.keys import page_key
from kiosk.store.keys.page_key import PageKey


@dataclass(frozen=True, slots=True)
class Keys:
    """What may open a copy: the organiser's private key, or a ledger's own page key.

    The words of a paper copy do not tell which of the two they are: then it is both.
    """

    organiser: PrivateKey | None = None
    own: SecretKey | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it. `replaced` is the new name of the ledger that stood there, "" for none."""

    ledger: Path
    campaign: str
    entries: int
    signatures: int
    replaced: str


def restore(
    source: Path, data: Path, opened_by: Keys, now: datetime, progress: Progress | None = None
) -> Restored:
    """Makes the ledger that `source` holds anew in the data folder `data`.

    `source` is a journal, the folder with journals (a stick), a snapshot or a ledger's file.
    Raises BadInput where it is none of them or no key opens it, DataFolderInUse while a kiosk
    runs on `data`, LedgerDamaged, StoreFailed, DiskFull; then `data` is as it was.
    """
    if source.is_dir() or _is_journal(source):
        paths, campaign = _journals(source, opened_by)
        meanwhile, here = _meanwhile(source, data, campaign, paths)
        sources: Iterable[Iterator[Entry]] = chain(
            (journal.read(path, opened_by.own, opened_by.organiser) for path in paths),
            (journal.read(path, here, None) for path in meanwhile),
        )
        owners = {recover.owner_of_journal(path) for path in (*paths, *meanwhile)}
        return _build(data, campaign, sources, owners, now, progress)
    look = data / ".restoring.look"
    key = _key_of(source, opened_by)
    try:
        look.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _copy(source, look)
        campaign = _campaign(source, look, key)
        owners = {recover.owner_of_ledger(look, key)}
        sources = [recover.entries_of_ledger(look, key)]
        return _build(data, campaign, sources, owners, now, progress)
    except OSError as error:
        raise StoreFailed(f"{source} cannot be copied: {error.strerror}.", "Check it.") from error
    finally:
        recover.remove(look)


def _build(
    data: Path,
    campaign: str,
    sources: Iterable[Iterator[Entry]],
    owners: set[UUID],
    now: datetime,
    progress: Progress | None,
) -> Restored:
    path = place.ledger_path(data, campaign)
    place.prepare(path)
    lock = place.lock(data)
    try:
        recover.finish(path, now)  # of a restore or a mending that was cut off
        key = _key_for(path)
        mended = path.with_name(recover.MENDED)
        whose = recover.Whose(owners)
        entries, signatures = recover.build(
            mended, key.secret, campaign, sources, lambda: whose, now, progress
        )
        replaced = recover.finish(path, now, "replaced")
    except OSError as error:
        raise StoreFailed(f"{path} cannot be written: {error.strerror}.", "Check it.") from error
    finally:
        if not path.with_name(recover.MENDED).exists():
            path.with_name(page_key.NEXT).unlink(missing_ok=True)
        lock.release()
    return Restored(path, campaign, entries, signatures, replaced)


def _key_for(path: Path) -> PageKey:
    """The key of the ledger's new place.

    Where the one there cannot be had any more, or opens another ledger, a new one is made; it
    takes that one's place together with the ledger, and not before.
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
        with path.open("rb") as file:
            return file.read(len(journal.MAGIC)) == journal.MAGIC
    except OSError as error:
        raise BadInput(
            f"{path} cannot be read: {error.strerror}.", "Name the copy with --from."
        ) from error


def _journals(source: Path, opened_by: Keys) -> tuple[list[Path], str]:
    if source.is_dir():
        root = source.parent if source.name == medium.FOLDER else source
        paths = recover.journals(root, None, opened_by.own, opened_by.organiser)
        if not paths:
            raise _none(source, root, opened_by)
    else:
        journal.look(source).key(opened_by.own, opened_by.organiser)
        paths = [source]
    campaigns = {journal.look(path).campaign for path in paths}
    if len(campaigns) > 1:
        raise BadInput(
            f"{source} holds journals of {len(campaigns)} campaigns.",
            "Name one of the files in its folder pledge-kiosk.",
        )
    return paths, campaigns.pop()


def _meanwhile(
    source: Path, data: Path, campaign: str, paths: list[Path]
) -> tuple[list[Path], SecretKey | None]:
    """Journals on the same stick by the ledger that stands in `data`, with its key.

    Who signed there before the earlier evening was brought back is not set aside with it.
    """
    home = place.ledger_path(data, campaign).parent
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


def _copy(source: Path, look: Path) -> None:
    """Reading a ledger may write to it; a copy keeps the source as it is."""
    recover.remove(look)
    for suffix in ("", "-wal"):
        file = source.with_name(source.name + suffix)
        if file.exists():
            place.copy_private(file, look.with_name(look.name + suffix))


def _campaign(source: Path, look: Path, key: SecretKey) -> str:
    if recover.is_damaged(look, key.raw):
        raise LedgerDamaged(
            f"{source} is damaged, or this is not its key.",
            "Restore from a backup or from the journal on the stick.",
        )
    with told(), closing(dbapi2.connect(address(look, "rw"), uri=True)) as connection:
        cipher.unlock(connection, key.raw)
        row = connection.execute("SELECT value FROM meta WHERE key = 'campaign'").fetchone()
    return str(row[0])
