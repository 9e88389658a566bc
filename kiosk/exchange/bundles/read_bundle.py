"""Reads a bundle: everything about it is checked before its entries are given to anybody."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.exchange.bundles import manifest
from kiosk.exchange.bundles.archive import FETCH_AGAIN, Archive, open_archive
from kiosk.exchange.bundles.manifest import Manifest
from kiosk.files import Progress, report_progress
from kiosk.sealing import KEY_BYTES, PrivateKey, PublicKey, SecretKey
from kiosk.signing.entries.entry_codec import decode_entry
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.signing.entries.ranges import Ranges

MOST_LINE = 1 << 24
"""Bytes of one entry's line; one with ink has some 3,000."""

_CHUNK = 1 << 20


class Bundle:
    """An open bundle, with a manifest whose signature is right and whose members are there."""

    def __init__(self, archive: Archive, told: Manifest, key: SecretKey | None) -> None:
        self.name = archive.name
        self.manifest = told
        self._archive = archive
        self._key = key

    def check(self, progress: Progress | None = None) -> None:
        """Checks every member and every entry: digests, the chains, who signed them, the counts.

        Raises BadInput where anything is not as the manifest says.
        """
        for name, member in self.manifest.members.items():
            if self._digest(name) != member.sha256:
                raise BadInput(f"{self.name}: {name} was changed.", FETCH_AGAIN)
        found = Ranges()
        try:
            for _ in found.read(report_progress(self.entries(), progress, self.manifest.entries)):
                pass
            written = found.written()
        except LedgerDamaged as fault:
            raise BadInput(f"{self.name}: {fault.what}", FETCH_AGAIN) from fault
        told = self.manifest
        if (found.kiosks, found.count, found.signed) != (told.kiosks, told.entries, told.signed):
            raise BadInput(f"{self.name} does not hold the entries that it names.", FETCH_AGAIN)
        own = next((one for one in written if one.kiosk == told.kiosk), None)
        if own is None or own.authors[-1:] != (told.author,):
            raise BadInput(
                f"{self.name} was not signed by the kiosk that it names: its key is "
                f"“{told.author.words}”.",
                FETCH_AGAIN,
            )

    def entries(self) -> Iterator[Entry]:
        """The entries, each kiosk's by number. Raises BadInput for a line that is none."""
        with self._archive.open(self.manifest.entries_name) as file:
            number = 0
            while line := file.readline(MOST_LINE):
                number += 1
                yield self._entry(line, number)

    def _entry(self, line: bytes, number: int) -> Entry:
        try:
            if not line.endswith(b"\n"):
                raise ValueError("a line that is too long, or the last one is cut")
            packed = line[:-1]
            if self._key is not None:
                packed = self._key.open(b64decode(packed, validate=True))
            return decode_entry(packed)
        except (BadInput, LedgerDamaged, ValueError) as error:
            raise BadInput(f"{self.name}: line {number} is not an entry.", FETCH_AGAIN) from error

    def _digest(self, name: str) -> str:
        digest = hashlib.sha256()
        with self._archive.open(name) as file:
            while part := file.read(_CHUNK):
                digest.update(part)
        return digest.hexdigest()


def look(path: Path) -> Manifest:
    """What the bundle at `path` says of itself; nothing else of it is read.

    Raises BadInput where it is none, or was changed after it was signed.
    """
    with open_archive(path) as archive:
        return _manifest(archive, path)


@contextmanager
def open_bundle(path: Path, campaign: str, organiser: PrivateKey | None = None) -> Iterator[Bundle]:
    """The bundle at `path`, which must be of `campaign`; `organiser` opens a sealed one.

    Raises BadInput where it is none, of another campaign, changed, or cannot be opened. What is in
    it is not checked yet: see `Bundle.check`.
    """
    with open_archive(path) as archive:
        told = _manifest(archive, path)
        if told.campaign != campaign:
            raise BadInput(
                f"{path} is of the campaign {told.campaign}, not of {campaign}.",
                "Name a bundle of this campaign, or the other campaign with --campaign.",
            )
        _check_members(archive, told)
        yield Bundle(archive, told, _key(told, organiser, path))


def _manifest(archive: Archive, path: Path) -> Manifest:
    if manifest.NAME not in archive.sizes:
        raise BadInput(f"{path} is not a bundle.", "Name a file made by `bundle`.")
    return manifest.read(archive.read(manifest.NAME, manifest.LARGEST), path.name)


def _check_members(archive: Archive, told: Manifest) -> None:
    sizes = {name: one.bytes for name, one in told.members.items()}
    there = {name: size for name, size in archive.sizes.items() if name != manifest.NAME}
    if there != sizes:
        raise BadInput(f"{archive.name} does not hold the files that it names.", FETCH_AGAIN)
    for name, size in sizes.items():
        if name != told.entries_name and size > manifest.LARGEST:
            raise BadInput(f"{archive.name}: {name} is too large.", FETCH_AGAIN)


def _key(told: Manifest, organiser: PrivateKey | None, path: Path) -> SecretKey | None:
    """The key of the lines; None where they are not sealed. Raises BadInput."""
    if not told.sealed_to:
        return None
    whose = PublicKey.read(told.sealed_to)
    if organiser is None:
        raise BadInput(
            f"{path} is sealed to the organiser's key “{whose.words}”.",
            "Name that key with --key, or its paper copy with --key-words-file.",
        )
    if organiser.public.raw != whose.raw:
        raise BadInput(
            f"{path} is sealed to the organiser's key “{whose.words}”, and “"
            f"{organiser.public.words}” was named.",
            "Name the key file that was made for this campaign.",
        )
    raw = organiser.open(told.sealed_key)
    if len(raw) != KEY_BYTES:
        raise BadInput(f"{path} cannot be opened.", FETCH_AGAIN)
    return SecretKey(raw)
