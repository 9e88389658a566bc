"""The first entry of a kiosk that continues a restored ledger: it names its predecessors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.ledger_entry import Entry, EntryType, decode, encode
from kiosk.signing.entries.missing import Missing, missing_fields


def succession_payload(
    follows: Iterable[UUID], number: int, missing: Sequence[Missing] = (),
    author: Mapping[str, object] | None = None,
) -> bytes:  # fmt: skip
    """The payload of that entry: predecessors, the number to count on from, what is missing.

    `author` are the fields by which it names its author, see `authorship.announcing_fields`.
    """
    fields: dict[str, object] = {
        **(author or {}), "follows": [str(kiosk) for kiosk in follows], "number": number,
    }  # fmt: skip
    if missing:
        fields["missing"] = missing_fields(missing)
    return encode(fields)


def succession(entry: Entry) -> tuple[tuple[UUID, ...], int]:
    """The predecessors of the kiosk of `entry`, and the number it counts on from.

    Only its first entry has them. Raises LedgerDamaged where that cannot be read.
    """
    return succession_of(entry.sequence, entry.kind, entry.payload)


def succession_of(sequence: int, kind: str, payload: bytes | None) -> tuple[tuple[UUID, ...], int]:
    """The same from the columns of an entry."""
    if sequence != 1 or kind != EntryType.RESTORED or payload is None:
        return (), 0
    fields = decode(payload)
    if "follows" not in fields:
        return (), 0
    try:
        follows = fields["follows"]
        if not isinstance(follows, list):
            raise TypeError("kiosks are a list")
        return tuple(UUID(str(kiosk)) for kiosk in follows), int(str(fields["number"]))
    except (KeyError, TypeError, ValueError) as error:
        raise LedgerDamaged("The first entry of a kiosk cannot be read.") from error
