"""Writes a bundle: whole and signed, or not at all."""

from __future__ import annotations

import hashlib
import zipfile
from base64 import b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, NamedTuple
from uuid import UUID

from kiosk.campaign.model import Campaign
from kiosk.errors import JobFailed
from kiosk.exchange.bundles import manifest
from kiosk.exchange.bundles.archive import MOST_BYTES
from kiosk.exchange.bundles.manifest import CONSENTS, Manifest, Member
from kiosk.files import Progress, report_progress, write_atomically
from kiosk.sealing import EntryKey, SecretKey
from kiosk.signing.entries.entry_codec import encode_entry
from kiosk.signing.entries.ledger_entry import Entry, encode
from kiosk.signing.entries.ranges import Ranges

_ROOM = 1 << 24
"""Bytes that are left for the texts, the manifest and the directory."""


class Maker(NamedTuple):
    """The kiosk that makes a bundle, its entry key, and the time."""

    kiosk: UUID
    key: EntryKey
    now: datetime


def write_bundle(
    path: Path,
    entries: Iterable[Entry],
    total: int,
    campaign: Campaign,
    maker: Maker,
    progress: Progress | None = None,
) -> Manifest:
    """Writes the `entries` of a whole ledger, `total` of them, each kiosk's by number.

    They are sealed to the campaign's key where it has one. Raises LedgerDamaged where an entry is
    not what was written, JobFailed where the bundle would be too large, and what
    `write_atomically` and `progress` raise.
    """
    own = SecretKey.new() if campaign.key is not None else None
    found = Ranges()
    with write_atomically(path) as file, zipfile.ZipFile(file, "w", allowZip64=False) as parts:
        into = _Writer(parts, maker.now)
        name = manifest.SEALED_ENTRIES if own is not None else manifest.ENTRIES
        told = found.read(report_progress(entries, progress, total))
        into.add(name, _lines(told, own))
        into.add(CONSENTS, [encode(_consents(campaign))])
        for tag, letter in sorted(campaign.letters.items()):
            into.add(manifest.letter_name(tag), [letter.text.encode()])
        found.written()
        made = Manifest(
            campaign=campaign.id,
            letters={tag: letter.version for tag, letter in campaign.letters.items()},
            kiosk=maker.kiosk,
            author=maker.key.author,
            made_at=maker.now.isoformat(timespec="seconds"),
            entries=found.count,
            signed=found.signed,
            kiosks=found.kiosks,
            members=into.members,
            sealed_to=campaign.key.text if campaign.key is not None else "",
            sealed_key=campaign.key.seal(own.raw) if campaign.key and own else b"",
        )
        into.add(manifest.NAME, [manifest.pack(made, maker.key)])
    return made


class _Writer:
    """Adds members, and notes their lengths and digests."""

    def __init__(self, parts: zipfile.ZipFile, now: datetime) -> None:
        self._parts = parts
        self._date = max(now.timetuple()[:6], (1980, 1, 1, 0, 0, 0))
        self.members: dict[str, Member] = {}

    def add(self, name: str, content: Iterable[bytes]) -> None:
        length, digest = 0, hashlib.sha256()
        with self._open(name) as file:
            for part in content:
                length += len(part)
                if length > MOST_BYTES - _ROOM:
                    raise JobFailed(
                        "This ledger is too large for a bundle.",
                        "Make a copy to hand over instead: `pledge-kiosk backup --out FOLDER`.",
                    )
                digest.update(part)
                file.write(part)
        self.members[name] = Member(length, digest.hexdigest())

    @contextmanager
    def _open(self, name: str) -> Iterator[IO[bytes]]:
        about = zipfile.ZipInfo(name, self._date)
        about.external_attr = 0o600 << 16
        with self._parts.open(about, "w") as file:
            yield file


def _lines(entries: Iterable[Entry], key: SecretKey | None) -> Iterator[bytes]:
    for entry in entries:
        packed = encode_entry(entry)
        yield (packed if key is None else b64encode(key.seal(packed))) + b"\n"


def _consents(campaign: Campaign) -> dict[str, object]:
    return {
        one.id: {"version": one.version, "text": dict(one.text.by_language)}
        for one in campaign.consents
    }
