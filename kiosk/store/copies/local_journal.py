"""The journal on this machine, which every ledger has, with or without a second copy.

It is outside the data folder, by default in the user's state folder, so that no signature is lost
with a data folder; the key that opens it is kept with it. It holds what a second copy holds, and
`Medium` writes both.

    <journals>/<campaign>-<mark of the path>-<mark of the key>/
        ledger.key, entry.key           as beside the ledger
        ledger.path                     where the ledger is
        pledge-kiosk/<kiosk>.journal

Two data folders have two journals, also where one is a copy of the other. A data folder that was
moved, or restored under a new key, takes its journal over: where there is a journal under its key
whose ledger is gone, or one of its own place, it imports what that holds of the same kiosks, and
deletes it.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.file_system import make_private_folder, sync_folder
from kiosk.files import write_atomically
from kiosk.sealing import SecretKey
from kiosk.settings import Settings
from kiosk.store.copies import medium
from kiosk.store.copies.medium import Medium, MirroredLedger
from kiosk.store.copies.places import Place, Use
from kiosk.store.db import data_folder
from kiosk.store.erasure import leftovers
from kiosk.store.keys import entry_key, page_key
from kiosk.store.keys.page_key import PageKey

SEEN = "local-journal"
"""Beside the ledger: the folder of the journals, and whether it was another device."""

BEHIND = "local-journal.behind"
"""Beside the ledger while the local journal does not hold every entry."""

PLACE = "ledger.path"
_MARK = 8


@dataclass(frozen=True, slots=True)
class Journals:
    """The folder of all local journals. A named one is never created: its disk may be missing."""

    root: Path
    may_make: bool

    @staticmethod
    def at(named: Path | None) -> Journals:
        """The folder `named`, else the one in the user's state folder."""
        if named is not None:
            return Journals(named, may_make=False)
        return Journals(Settings().journals, may_make=True)

    def folder(self, ledger: Path, key: PageKey) -> Path:
        """Where the journal of `ledger` is."""
        where = hashlib.sha256(os.fsencode(_text(ledger))).hexdigest()[:_MARK]
        return self.root / f"{ledger.parent.name}-{where}-{key.mark[:_MARK]}"

    def lost(self, ledger: Path) -> Path | None:
        """The folder of a ledger whose own folder and key are gone; None where there is none.

        Where several ledgers had the same place one after the other, the last one's.
        """
        found = [
            (max((path.name for path in journals_in(folder)), default=""), folder)
            for folder in self._all(f"{ledger.parent.name}-*")
            if placed(folder) == _text(ledger)
        ]
        return max(found)[1] if found else None

    def left(self, own: Path, ledger: Path, key: PageKey) -> list[Path]:
        """Folders of the same place, and those of the same key whose ledger is not there now."""
        mine = _text(ledger)
        moved = self._all(f"*-{key.mark[:_MARK]}")
        return [
            folder
            for folder in dict.fromkeys((*self._all(f"{ledger.parent.name}-*"), *moved))
            if folder != own
            and (was := placed(folder))
            and (was == mine or (folder in moved and not Path(was).exists()))
        ]

    def _all(self, pattern: str) -> list[Path]:
        return sorted(path for path in self.root.glob(pattern) if path.is_dir())


class LocalMedium(Medium):
    """The folder of one ledger among the local journals. For one thread."""

    seen = SEEN

    def __init__(self, journals: Journals, mirrored: MirroredLedger) -> None:
        super().__init__(journals.folder(mirrored.ledger, mirrored.key), mirrored)
        self._journals = journals
        self._marked = journals.root

    @property
    def place(self) -> Place:
        return Place(Use.LOCAL_JOURNAL, self._journals.root, self.mark, self.is_apart)

    def rewrite(self) -> None:
        super().rewrite()
        for folder in (self._root, *self._left()):
            self._clear_folder(folder, is_temporary=None)
            if folder != self._root:
                self._remove_if_empty(folder)

    def _find_root(self) -> None:
        root = self._journals.root
        if self._journals.may_make and not root.exists():
            data_folder.make_folders(root)
        self._look_at_device(root)
        make_private_folder(self._root)
        page_key.put(self._root, self._mirrored.key)
        page_key.put(self._root, self._mirrored.entry_key, entry_key.FILE)
        where = _text(self._mirrored.ledger)
        if placed(self._root) != where:
            with write_atomically(self._root / PLACE) as file:
                file.write(os.fsencode(where))
        sync_folder(root)

    def _left(self) -> list[Path]:
        return self._journals.left(self._root, self._mirrored.ledger, self._mirrored.key)

    def _candidates(self) -> list[Path]:
        left = (path for one in self._left() for path in journals_in(one))
        return [*super()._candidates(), *left]

    def _secret(self, path: Path) -> SecretKey:
        folder = path.parent.parent
        return super()._secret(path) if folder == self._root else page_key.find(folder).secret

    def _delete(self, other: Path) -> None:
        super()._delete(other)
        folder = other.parent.parent
        if folder != self._root:
            self._clear_folder(folder, is_temporary=True)
            self._remove_if_empty(folder)

    def _clear(self, *, is_temporary: bool | None) -> None:
        super()._clear(is_temporary=is_temporary)
        self._clear_folder(self._root, is_temporary=is_temporary)

    def _clear_folder(self, folder: Path, *, is_temporary: bool | None) -> None:
        """Removes leftovers of a folder that is one ledger's alone."""
        for below, patterns in (
            (folder, leftovers.BESIDE_A_LOCAL_JOURNAL),
            (folder / medium.FOLDER, leftovers.ON_A_MEDIUM),
        ):
            leftovers.clear(below, patterns, is_temporary=is_temporary)

    def _remove_if_empty(self, folder: Path) -> None:
        """Removes a folder whose last journal is gone, with its key, which opens nothing now."""
        with suppress(OSError):
            (folder / medium.FOLDER).rmdir()
        if (folder / medium.FOLDER).exists():
            return  # a journal that was put aside needs its key
        for name in (page_key.FILE, entry_key.FILE, PLACE):
            (folder / name).unlink(missing_ok=True)
        with suppress(OSError):
            folder.rmdir()


def follow(journals: Journals, key: PageKey, was: Path, now: Path) -> None:
    """Moves the journal of the ledger at `was` to the name for `now`, where the ledger will be.

    Raises OSError, and what `write_atomically` raises.
    """
    folder = journals.folder(was, key)
    if folder.is_dir():
        with write_atomically(folder / PLACE) as file:
            file.write(os.fsencode(_text(now)))
        folder.rename(journals.folder(now, key))
        sync_folder(journals.root)


def journals_in(folder: Path) -> list[Path]:
    """The journals of one ledger's folder."""
    return sorted((folder / medium.FOLDER).glob(f"*{medium.SUFFIX}"))


def placed(folder: Path) -> str:
    """Where the ledger of a local journal is, or was; "" where that cannot be read."""
    return medium.read_note(folder / PLACE)


def _text(ledger: Path) -> str:
    try:
        return str(ledger.resolve())
    except (OSError, RuntimeError):  # a link to itself in its place
        return str(ledger.absolute())
