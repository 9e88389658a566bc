"""The format of a journal: its header and its records, as bytes and back.

    magic            8 bytes, "PKJRNL3\\n"
    length           4 bytes, of the header
    header           canonical JSON: campaign, kiosk, erased, keys
    digest           32 bytes, SHA-256 of all before
    all of this a second time
    then records:    length 4 | place 4 | entry's id 16 | entry's hash 32 | box | digest 32
    then zeros, up to a whole number of `STEP` bytes

The digest of a record covers the digest before it. A box is the entry, encrypted with the
journal's own random key. That key is in the header, sealed to the organiser (where there is one)
and encrypted with the ledger's page key: each of the two opens everything, nobody else anything.

In format 2, "PKJRNL2\\n", entries have no signature of the kiosk, and the header no entry key.
Format 1, "PKJRNL1\\n", is like it, has one header and ends with its last record.
"""

from __future__ import annotations

import hashlib
import struct
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.parsing import whole_number
from kiosk.sealing import PrivateKey, SecretKey
from kiosk.signing.entries.ledger_entry import decode, encode
from kiosk.store.db.data_folder import is_campaign

MAGIC = b"PKJRNL3\n"
MAGIC_2 = b"PKJRNL2\n"
MAGIC_1 = b"PKJRNL1\n"
FORM = 3
"""The format that is written."""


STEP = 1 << 20
"""Bytes the file grows by: some six hundred signatures with ink."""

FRONT = struct.Struct(">II16s32s")
DIGEST = 32
LEAST_RECORD = FRONT.size + DIGEST
MOST_BOX = 1 << 24

_LENGTH = struct.Struct(">I")
_MOST_HEADER = 1 << 16
BEGINNING = 2 * (len(MAGIC) + _LENGTH.size + _MOST_HEADER + DIGEST)
"""Bytes that hold both copies of any header."""


@dataclass(frozen=True, slots=True)
class Last:
    """The last whole record: the entry's id and hash, and how many records there are."""

    records: int = 0
    id: UUID | None = None
    hash: bytes = b""


@dataclass(frozen=True, slots=True)
class Sealed:
    """An entry in its box. Id and hash are readable, so that a kiosk finds its last entry."""

    id: UUID
    hash: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """Whose journal it is. `erased` is how many erasures the ledger had when it was rewritten."""

    campaign: str
    kiosk: UUID
    erased: int
    organiser: str
    sealed_key: bytes
    own_key: bytes
    sealed_entry_key: bytes = b""

    def entry_key(self, organiser: PrivateKey | None) -> SecretKey | None:
        """The entry key of the kiosk; None where `organiser` does not open it."""
        with suppress(BadInput, ValueError):
            if organiser is not None and self.sealed_entry_key:
                return SecretKey(organiser.open(self.sealed_entry_key))
        return None

    def key(self, own: SecretKey | None, organiser: PrivateKey | None) -> SecretKey:
        """The journal's key. Raises BadInput where neither key opens it."""
        with suppress(BadInput, ValueError):
            if organiser is not None and self.sealed_key:
                return SecretKey(organiser.open(self.sealed_key))
        with suppress(BadInput, ValueError):
            if own is not None:
                return SecretKey(own.open(self.own_key))
        is_given = organiser is not None or own is not None
        raise BadInput(
            "This is not the key of this journal."
            if is_given
            else "This journal needs a key to be read.",
            "Name the organiser's key with --key, or its paper copy with --key-words-file."
            if self.sealed_key
            else "It was not sealed to an organiser: name the ledger's own key with "
            "--key ledger.key, or its paper copy with --key-words-file.",
        )


@dataclass(frozen=True, slots=True)
class Beginning:
    """The beginning of a journal: `end` is where its records begin.

    `digest` is the digest before the first record. `is_whole` says that every copy of the header
    can be read.
    """

    header: Header
    end: int
    digest: bytes
    form: int
    is_whole: bool


def pack_record(record: Sealed, place: int, before: bytes) -> tuple[bytes, bytes]:
    """One record as bytes, and its digest; `before` is the digest before it."""
    front = FRONT.pack(len(record.box), place, record.id.bytes, record.hash)
    digest = hashlib.sha256(before + front + record.box).digest()
    return front + record.box + digest, digest


def pack_header(header: Header) -> tuple[bytes, bytes]:
    """The beginning of a journal as bytes, and the digest before its first record."""
    fields = encode(
        {
            "campaign": header.campaign,
            "kiosk": header.kiosk.hex,
            "erased": header.erased,
            "organiser": header.organiser,
            "sealed_key": b64encode(header.sealed_key).decode(),
            "own_key": b64encode(header.own_key).decode(),
            "sealed_entry_key": b64encode(header.sealed_entry_key).decode(),
        }
    )
    front = MAGIC + _LENGTH.pack(len(fields)) + fields
    digest = hashlib.sha256(front).digest()
    return 2 * (front + digest), digest


def read_beginning(data: bytes) -> Beginning:
    """The inverse of `pack_header`; `data` is the first `BEGINNING` bytes of a file.

    One whole copy of the header is enough. Raises BadInput where there is none.
    """
    copies: list[tuple[int, Header, int, bytes]] = []
    for form, magic, most in ((3, MAGIC, 2), (2, MAGIC_2, 2), (1, MAGIC_1, 1)):
        places = _places(data, magic) if form > 1 else iter([0])
        for place in places:
            found = _copy(data, place, magic)
            if found is not None:
                copies.append((place, *found))
            if len(copies) == most:
                break
        if copies:
            place, header, end, digest = copies[-1]
            is_whole = len(copies) == most
            if form > 1 and len(copies) == 1 and place == 0:
                end *= 2  # the second copy is as long as the first
            return Beginning(header, end, digest, form, is_whole)
    raise no_journal()


def is_journal(data: bytes) -> bool:
    """Whether these first `BEGINNING` bytes of a file are a journal's."""
    try:
        read_beginning(data)
    except BadInput:
        return data.startswith((MAGIC, MAGIC_2, MAGIC_1))
    return True


def no_journal() -> BadInput:
    """The fault to raise for a file that is no journal."""
    return BadInput(
        "This is not a journal of this program.",
        "Name a file `<kiosk id>.journal` from the stick's folder pledge-kiosk.",
    )


def _places(data: bytes, magic: bytes) -> Iterator[int]:
    place = data.find(magic)
    while place >= 0:
        yield place
        place = data.find(magic, place + 1)


def _copy(data: bytes, place: int, magic: bytes) -> tuple[Header, int, bytes] | None:
    """One copy of the header, where it ends, and its digest; None where it is not whole."""
    begin = place + len(magic) + _LENGTH.size
    if not data.startswith(magic, place) or len(data) < begin:
        return None
    (length,) = _LENGTH.unpack(data[begin - _LENGTH.size : begin])
    end = begin + length + DIGEST
    if length > _MOST_HEADER or len(data) < end:
        return None
    digest = hashlib.sha256(data[place : end - DIGEST]).digest()
    if data[end - DIGEST : end] != digest:
        return None
    try:
        told = decode(data[begin : begin + length])
        campaign = str(told["campaign"])
        if not is_campaign(campaign):
            return None
        header = Header(
            campaign=campaign,
            kiosk=UUID(hex=str(told["kiosk"])),
            erased=whole_number(told["erased"]),
            organiser=str(told["organiser"]),
            sealed_key=b64decode(str(told["sealed_key"])),
            own_key=b64decode(str(told["own_key"])),
            sealed_entry_key=b64decode(str(told.get("sealed_entry_key", ""))),
        )
    except (KeyError, ValueError, LedgerDamaged):
        return None
    return header, end, digest
