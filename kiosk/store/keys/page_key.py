"""The key of the ledger's pages: 32 random bytes, created with the ledger.

It is in the system's keystore where one works, else in a file that only its owner can read.
`ledger.key` beside the ledger says which, or is that file. Where the campaign has an organiser's
public key, a sealed copy is beside it, so that a lost keystore loses no ledger. `db.cipher` and
`copies.journal` encrypt with the key.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from string import hexdigits
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from kiosk.errors import BadInput, DataFolderFault
from kiosk.file_system import read_bounded
from kiosk.files import write_atomically
from kiosk.plain_text import decode
from kiosk.sealing import PrivateKey, PublicKey, SecretKey
from kiosk.store import bounded_worker

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

FILE = "ledger.key"
SEALED = "ledger.key.sealed"

NOTED = "ledger.key.noted"
"""Holds the check characters of the key that last opened the ledger beside it."""

NEXT = "ledger.key.next"
"""The key of a ledger that is being restored, until that ledger has its name."""

SERVICE = "pledge-kiosk"

PROBE_SECONDS = 4.0
"""How long a keystore may take to keep its first key; one that asks a person takes longer."""

ASK_SECONDS = 20.0
"""How long a keystore that has the key may take to give it: a person may have to unlock it."""

_CHECK_CHARACTERS = 16
LARGEST = 4096
"""Bytes of a key file that are read: ours have some hundred."""

_log = logging.getLogger(__name__)


class Protection(StrEnum):
    """Where the key is stored, as the staff page shows it."""

    KEYSTORE = "keystore"
    FILE = "file"


@dataclass(frozen=True)
class PageKey:
    """The key, and where it is kept."""

    secret: SecretKey
    protection: Protection
    name: str = ""
    """What the keystore calls it; "" in a file."""

    @property
    def raw(self) -> bytes:
        """The 32 bytes."""
        return self.secret.raw

    @property
    def mark(self) -> str:
        """Check characters that identify the key and reveal nothing about it."""
        return _check(self.secret)


def find_or_make(folder: Path, environment: Mapping[str, str] = os.environ) -> PageKey:
    """The key of the ledger in `folder`, created where there is neither key nor ledger.

    Raises DataFolderFault where there should be a key and it cannot be read.
    """
    return find(folder) if (folder / FILE).exists() else make(folder, environment)


def make(folder: Path, environment: Mapping[str, str] = os.environ, *, name: str = FILE) -> PageKey:
    """A new key, stored before it is used, in the file `name` of `folder` or in the keystore.

    `KIOSK_KEYSTORE=file` leaves the keystore alone.
    """
    secret = SecretKey.new()
    if environment.get("KIOSK_KEYSTORE") != Protection.FILE:
        entry = uuid4().hex
        if _keep(entry, secret):
            key = PageKey(secret, Protection.KEYSTORE, entry)
            put(folder, key, name)
            return key
    key = PageKey(secret, Protection.FILE)
    put(folder, key, name)
    return key


def put(folder: Path, key: PageKey, name: str = FILE) -> None:
    """Writes the key file of `key` to `folder` under `name`, where it is not there already.

    Raises OSError, and what `write_atomically` raises.
    """
    path = folder / name
    value = key.name or key.raw.hex()
    content = f"{key.protection} {value} {key.mark}\n".encode()
    if _stored(path) != content:
        _write(path, content)


def find(folder: Path) -> PageKey:
    """The key of the ledger in `folder`. Raises DataFolderFault where it cannot be had."""
    return read_key_file(folder / FILE)


def read_key_file(path: Path) -> PageKey:
    """The key that the file `path` holds or names. Raises DataFolderFault."""
    try:
        protection, value, check = _read_file(path)
        raw = value if protection is Protection.FILE else _ask(value)
        if raw is None:
            raise DataFolderFault(
                "The system's keystore does not give the ledger's key.",
                "Unlock the keystore, then start again; or restore with the organiser's key.",
            )
        name = "" if protection is Protection.FILE else value
        return PageKey(_checked(raw, check), protection, name)
    except FileNotFoundError as error:
        raise DataFolderFault(f"The ledger's key {path} is missing.", _REMEDY) from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataFolderFault(f"The ledger's key {path} cannot be read.", _REMEDY) from error
    except ValueError as error:
        raise DataFolderFault(f"{path} is not the key of a ledger.", _REMEDY) from error


def is_whole(path: Path) -> bool:
    """Whether the file `path` holds a key, or names one in the keystore, which is not asked."""
    with suppress(OSError, ValueError):
        protection, value, check = _read_file(path)
        if protection is Protection.FILE:
            _checked(value, check)
        return True
    return False


def note(folder: Path, key: PageKey) -> None:
    """Notes which key opens the ledger in `folder`, so that a wrong key is recognised later."""
    content = _check(key.secret).encode() + b"\n"
    if _stored(folder / NOTED) != content:
        _write_beside(folder / NOTED, content)


def is_noted(folder: Path, key: PageKey) -> bool | None:
    """Whether the ledger in `folder` was opened with `key`; None where that was not noted."""
    noted = _stored(folder / NOTED).decode("ascii", "replace").strip()
    is_mark = len(noted) == _CHECK_CHARACTERS and set(noted) <= set(hexdigits)
    return noted == _check(key.secret) if is_mark else None


def is_anothers(path: Path) -> DataFolderFault:
    """The fault to raise where the key beside the ledger `path` is of another ledger."""
    return DataFolderFault(f"{path.with_name(FILE)} is not the key of {path}.", _REMEDY)


def change(
    folder: Path, suffix: str, names: tuple[str, ...] = (FILE, SEALED, NOTED), waiting: str = NEXT
) -> None:
    """Installs the key of a restored ledger; the old key files are renamed with `suffix`.

    `names` are those of the key's files, its own first. Does nothing where no key is `waiting`;
    can be done again after a crash. Raises OSError.
    """
    if not (folder / waiting).exists():
        return
    for name in names:
        file = folder / name
        if file.exists():
            file.rename(folder / f"{name}{suffix}")
    (folder / waiting).rename(folder / names[0])


def seal(folder: Path, key: PageKey, organiser: PublicKey, name: str = SEALED) -> None:
    """Writes the copy that only the organiser can open, beside the ledger."""
    front = f"{organiser.text}\n{_check(key.secret)}\n".encode()
    if not _stored(folder / name).startswith(front):
        _write_beside(folder / name, front + organiser.seal(key.raw))


def unseal(path: Path, organiser: PrivateKey) -> SecretKey:
    """The key in a sealed copy. Raises BadInput for another organiser's."""
    try:
        _, _, box = read_bounded(path, LARGEST).split(b"\n", 2)
        return SecretKey(organiser.open(box))
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} is not a sealed key of a ledger.", _REMEDY) from error


_REMEDY = (
    "Put back the key that was beside the ledger, or restore with the organiser's key: "
    "`pledge-kiosk restore --help`."
)


def _read_file(path: Path) -> tuple[Protection, str, str]:
    """Where a key is, the key or its name in the keystore, and its check characters.

    Raises OSError, and ValueError for another file.
    """
    kind, value, check = decode(read_bounded(path, LARGEST)).split()
    return Protection(kind), value, check


def _checked(raw: str, check: str) -> SecretKey:
    """The key of these hexadecimal digits. Raises ValueError where it is not that of `check`."""
    secret = SecretKey(bytes.fromhex(raw))
    if _check(secret) != check:
        raise ValueError("these are not its check characters")
    return secret


def _stored(path: Path) -> bytes:
    """What a small file holds; nothing where it cannot be read."""
    with suppress(OSError):
        return read_bounded(path, LARGEST)
    return b""


def _write(path: Path, content: bytes) -> None:
    with write_atomically(path) as file:
        file.write(content)


def _write_beside(path: Path, content: bytes) -> None:
    """Writes what the ledger can be opened without: something else in the way stays there.

    Raises DiskFull and JobFailed.
    """
    try:
        _write(path, content)
    except BadInput as fault:
        _log.warning("%s cannot be written: %s", path.name, type(fault).__name__)


def _check(secret: SecretKey) -> str:
    return hashlib.sha256(b"kiosk page key\0" + secret.raw).hexdigest()[:_CHECK_CHARACTERS]


def _keep(name: str, secret: SecretKey) -> bool:
    """Puts the key into the keystore and reads it back; whether that worked."""

    def keep() -> bool:
        keystore = _keystore()
        if keystore is None:
            return False
        keystore.set_password(SERVICE, name, secret.raw.hex())
        return keystore.get_password(SERVICE, name) == secret.raw.hex()

    return bool(_within(keep, PROBE_SECONDS))


def _ask(name: str) -> str | None:
    def ask() -> str | None:
        keystore = _keystore()
        return keystore.get_password(SERVICE, name) if keystore is not None else None

    return _within(ask, ASK_SECONDS)


def _within(work: Callable[[], T], seconds: float) -> T | None:
    """The result of `work`, None where it fails or takes longer than `seconds`."""
    try:
        return bounded_worker.within(work, seconds)
    except TimeoutError:
        _log.warning("the system's keystore did not answer in time")
    except Exception as fault:  # noqa: BLE001 (whatever a keystore of the system raises)
        _log.warning("the system's keystore does not work: %s", type(fault).__name__)
    return None


def _keystore() -> KeyringBackend | None:
    """The system's own keystore; never a backend that writes plain files or pretends to keep."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring()
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring

        return Keyring()
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not Path(runtime, "bus").exists():
        return None  # asking would start a message bus, or wait for one
    from keyring.backends.SecretService import Keyring as SecretService

    return SecretService()  # type: ignore[no-untyped-call]
