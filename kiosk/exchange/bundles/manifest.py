"""The manifest of a bundle: what is in it, signed by the entry key of the kiosk that made it."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.exchange.bundles.archive import FETCH_AGAIN
from kiosk.parsing import parse_json, whole_number
from kiosk.sealing import Author, EntryKey
from kiosk.signing.entries.ledger_entry import encode
from kiosk.signing.entries.ranges import KioskEntries

NAME = "manifest.json"
LARGEST = 1_000_000
"""Bytes of a manifest, and of any text in a bundle."""

VERSION = 1
ENTRIES, SEALED_ENTRIES = "entries.jsonl", "entries.sealed"
CONSENTS = "consents.json"

_FORMAT = "pledge-kiosk bundle"
_SIGNED = b"kiosk bundle 1\0"
"""Comes before what is signed, so that no other signature can be taken for it."""

_LETTER = re.compile(r"letters/[A-Za-z0-9-]{1,35}\.txt")
_HASH = re.compile("[0-9a-f]{64}")


class Member(NamedTuple):
    """A file in a bundle: its length, and its SHA-256 in lower-case hex digits."""

    bytes: int
    sha256: str


class Manifest(NamedTuple):
    """What a bundle says of itself.

    `kiosk` made it and `author` is its key. `letters` are the versions of the letter by language,
    `kiosks` the entries of each kiosk, `entries` and `signed` how many there are and how many of
    them are signatures. `sealed_to` is the organiser's public key as text, and `sealed_key` the
    key of the lines, sealed to it; both are empty where the lines are not sealed. `made_at` is for
    people only.
    """

    campaign: str
    letters: Mapping[str, str]
    kiosk: UUID
    author: Author
    made_at: str
    entries: int
    signed: int
    kiosks: Mapping[UUID, KioskEntries]
    members: Mapping[str, Member]
    sealed_to: str = ""
    sealed_key: bytes = b""

    @property
    def entries_name(self) -> str:
        """The member with the entries."""
        return SEALED_ENTRIES if self.sealed_to else ENTRIES


def letter_name(language: str) -> str:
    """The member with the letter in `language`."""
    return f"letters/{language}.txt"


def pack(manifest: Manifest, key: EntryKey) -> bytes:
    """The manifest as a file, signed by `key`, whose public half is the manifest's author."""
    fields: dict[str, object] = {
        _FORMAT: VERSION,
        "campaign": manifest.campaign,
        "letters": dict(manifest.letters),
        "kiosk": str(manifest.kiosk),
        "author": manifest.author.text,
        "words": manifest.author.words,
        "made_at": manifest.made_at,
        "entries": manifest.entries,
        "signed": manifest.signed,
        "kiosks": {
            str(kiosk): {"ranges": [list(each) for each in one.ranges], "head": one.head.hex()}
            for kiosk, one in manifest.kiosks.items()
        },
        "members": {name: one._asdict() for name, one in manifest.members.items()},
        "sealed_to": manifest.sealed_to,
        "sealed_key": b64encode(manifest.sealed_key).decode(),
    }
    signature = b64encode(key.sign(_SIGNED + encode(fields))).decode()
    return encode({**fields, "signature": signature})


def read(data: bytes, file: str) -> Manifest:
    """The inverse of `pack`; `file` is what messages call the bundle.

    Raises BadInput for anything but a manifest of this version, and where it is not signed by the
    key that it names.
    """
    try:
        fields = parse_json(data)
        version = whole_number(fields[_FORMAT])
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"{file} is not a bundle.", "Name a file made by `bundle`.") from error
    if version != VERSION:
        raise BadInput(
            f"{file} is a bundle of version {version}, and this program reads version {VERSION}.",
            "Use the same version of the program on every machine.",
        )
    try:
        signature = b64decode(str(fields.pop("signature")), validate=True)
        found = _read_fields(fields)
        signed = _SIGNED + encode(fields)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _broken(file) from error
    if not found.author.has_signed(signed, signature):
        raise BadInput(
            f"{file} was changed after the kiosk signed it.",
            FETCH_AGAIN,
        )
    return found


def _read_fields(fields: Mapping[str, object]) -> Manifest:
    """Raises KeyError, TypeError, ValueError."""
    letters = {tag: str(version) for tag, version in _record(fields["letters"]).items()}
    sealed_to = str(fields["sealed_to"])
    manifest = Manifest(
        campaign=str(fields["campaign"]),
        letters=letters,
        kiosk=UUID(str(fields["kiosk"])),
        author=Author.read(str(fields["author"])),
        made_at=str(fields["made_at"]),
        entries=whole_number(fields["entries"]),
        signed=whole_number(fields["signed"]),
        kiosks={UUID(key): _entries(one) for key, one in _record(fields["kiosks"]).items()},
        members={name: _member(one) for name, one in _record(fields["members"]).items()},
        sealed_to=sealed_to,
        sealed_key=b64decode(str(fields["sealed_key"]), validate=True),
    )
    wanted = {manifest.entries_name, CONSENTS, *map(letter_name, letters)}
    if set(manifest.members) != wanted or not all(map(_is_name, wanted)):
        raise ValueError("members that no bundle has")
    for tag, version in letters.items():
        if manifest.members[letter_name(tag)].sha256 != version:
            raise ValueError("a letter that is of another version")
    return manifest


def _is_name(name: str) -> bool:
    return name in {ENTRIES, SEALED_ENTRIES, CONSENTS} or _LETTER.fullmatch(name) is not None


def _record(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("a record is expected")
    return value


def _member(value: object) -> Member:
    fields = _record(value)
    found = Member(whole_number(fields["bytes"]), str(fields["sha256"]))
    if _HASH.fullmatch(found.sha256) is None:
        raise ValueError("not a SHA-256")
    return found


def _entries(value: object) -> KioskEntries:
    fields = _record(value)
    ranges = fields["ranges"]
    if not isinstance(ranges, list):
        raise TypeError("ranges are a list")
    return KioskEntries(
        [(whole_number(first), whole_number(last)) for first, last in ranges],
        bytes.fromhex(str(fields["head"])),
    )


def _broken(file: str) -> BadInput:
    return BadInput(f"The manifest of {file} cannot be read.", FETCH_AGAIN)
