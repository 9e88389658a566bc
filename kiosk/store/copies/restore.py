"""Restores a ledger from journals, snapshots, and the files of other ledgers.

A ledger that is there is renamed, never overwritten. The restored one gets a new kiosk id and the
key of its new place; it is verified before it gets its name. Entries that none of the copies has
are missing: the ledger records that, and the result says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from kiosk.errors import BadInput, DataFolderFault, LedgerDamaged, StoreFailed
from kiosk.files import Progress
from kiosk.plurals import counted
from kiosk.sealing import Author, EntryKey, SecretKey
from kiosk.signing.clock import moment
from kiosk.signing.entries.authorship import Compared, Written, compare
from kiosk.signing.entries.missing import Missing
from kiosk.store.copies import recover
from kiosk.store.copies.sources import Copy, Keys, copies_of
from kiosk.store.db import data_folder
from kiosk.store.db.database import connect
from kiosk.store.db.driver_errors import translated_errors
from kiosk.store.keys import entry_key, page_key
from kiosk.store.keys.page_key import PageKey
from kiosk.store.ledger import authors, gaps


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
        copies: list[Copy] = []
        for number, one in enumerate(named):
            # the name is one of those that a start clears, see `erasure.leftovers`
            look = data / f".restoring.look{number or ''}"
            copies += copies_of(one, data, look, opened_by, kept)
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


def _build(
    data: Path,
    campaign: str,
    copies: Sequence[Copy],
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
