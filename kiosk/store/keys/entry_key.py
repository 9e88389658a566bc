"""The key with which a kiosk signs its entries, created with the ledger and kept like the page key.

It is in the system's keystore where the page key is, else in `entry.key` beside the ledger, for its
owner alone. Where the campaign has an organiser's key, a sealed copy is beside it, so that a kiosk
that is restored elsewhere can show whose successor it is. Whoever has the page key can read the
ledger; only whoever has this key can write in its name.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.errors import BadInput, DataFolderFault
from kiosk.files import find_free_name
from kiosk.sealing import EntryKey, PrivateKey, PublicKey
from kiosk.store.keys import page_key
from kiosk.store.keys.page_key import PageKey, Protection

FILE = "entry.key"
SEALED = "entry.key.sealed"

NEXT = "entry.key.next"
"""The key of a ledger that is being restored, where the one that is there cannot be read."""

DAMAGED = "entry.key.damaged"
"""A key that could not be read: a new one was made, because nothing stops people from signing."""


def find_or_make(
    folder: Path, page: PageKey, environment: Mapping[str, str] = os.environ
) -> PageKey:
    """The key of the ledger in `folder`, created where there is none that can be read.

    `page` is the page key: where that is in a file, the keystore is not asked. Raises OSError, and
    what `write_atomically` raises.
    """
    with suppress(DataFolderFault):
        return page_key.read_key_file(folder / FILE)
    if (folder / FILE).exists():
        (folder / FILE).rename(find_free_name(folder / DAMAGED))
    return _make(folder, page, environment, FILE)


def find_or_make_next(
    folder: Path, page: PageKey, environment: Mapping[str, str] = os.environ
) -> PageKey:
    """The same for a restore, which changes nothing before the ledger has its name."""
    with suppress(DataFolderFault):
        return page_key.read_key_file(folder / FILE)
    name = NEXT if (folder / FILE).exists() else FILE
    return _make(folder, page, environment, name)


def find(folder: Path) -> EntryKey | None:
    """The key of the ledger in `folder`; None where there is none that can be read."""
    with suppress(DataFolderFault):
        return EntryKey(page_key.read_key_file(folder / FILE).secret)
    return None


def seal(folder: Path, key: PageKey, organiser: PublicKey) -> None:
    """Writes the copy that only the organiser can open, beside the ledger."""
    page_key.seal(folder, key, organiser, SEALED)


def unseal(folder: Path, organiser: PrivateKey) -> EntryKey | None:
    """The key in the sealed copy in `folder`; None where there is none that `organiser` opens."""
    with suppress(BadInput):
        return EntryKey(page_key.unseal(folder / SEALED, organiser))
    return None


def change(folder: Path, suffix: str) -> None:
    """Installs the key of a restored ledger, see `page_key.change`. Raises OSError."""
    page_key.change(folder, suffix, (FILE, SEALED), NEXT)


def _make(folder: Path, page: PageKey, environment: Mapping[str, str], name: str) -> PageKey:
    if page.protection is Protection.FILE:
        environment = {"KIOSK_KEYSTORE": Protection.FILE}
    return page_key.make(folder, environment, name=name)
