"""Encodes an entry as bytes and decodes it, for copies of the ledger on other media.

The form is canonical, so the same entry has the same bytes everywhere. Only the form is checked
here; `ledger_entry.is_sound` checks an entry against the one before.
"""

from __future__ import annotations

from base64 import b64encode
from binascii import a2b_base64
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.parsing import whole_number
from kiosk.signing.clock import FIRST, LAST
from kiosk.signing.entries.ledger_entry import Entry, EntryType, decode, encode

HASH_BYTES = 32


def encode_entry(entry: Entry) -> bytes:
    """The whole entry as canonical JSON, payload and salt included."""
    return encode(
        {
            "id": entry.id.hex,
            "kiosk": entry.kiosk.hex,
            "sequence": entry.sequence,
            "kind": entry.kind.value,
            "signature": entry.signature.hex if entry.signature is not None else None,
            "at": entry.at,
            "payload": _text(entry.payload),
            "salt": _text(entry.salt),
            "digest": _text(entry.digest),
            "previous": _text(entry.previous),
            "hash": _text(entry.hash),
            "kiosk_signature": _text(entry.kiosk_signature),
        }
    )


def decode_entry(packed: bytes) -> Entry:
    """The inverse of `encode_entry`. Raises LedgerDamaged for anything else."""
    fields = decode(packed)
    try:
        signature = fields["signature"]
        sequence, at = whole_number(fields["sequence"]), whole_number(fields["at"])
        if sequence < 1 or not FIRST <= at <= LAST:
            raise ValueError("a number or a time that no entry has")
        return Entry(
            id=UUID(hex=str(fields["id"])),
            kiosk=UUID(hex=str(fields["kiosk"])),
            sequence=sequence,
            kind=EntryType(str(fields["kind"])),
            signature=UUID(hex=str(signature)) if signature is not None else None,
            at=at,
            payload=_bytes(fields["payload"]),
            salt=_bytes(fields["salt"]),
            digest=_hash(fields["digest"]),
            previous=_hash(fields["previous"]),
            hash=_hash(fields["hash"]),
            kiosk_signature=_bytes(fields.get("kiosk_signature")),
        )
    except (KeyError, ValueError) as error:
        raise LedgerDamaged("A copied entry of the ledger cannot be read.") from error


def _text(data: bytes | None) -> str | None:
    return b64encode(data).decode() if data is not None else None


def _bytes(text: object) -> bytes | None:
    return a2b_base64(str(text)) if text is not None else None


def _hash(text: object) -> bytes:
    data = a2b_base64(str(text))
    if len(data) != HASH_BYTES:
        raise ValueError("not a hash")
    return data
