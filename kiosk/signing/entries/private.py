"""Private fields: sealed to the organiser's key before they are written, and opened again.

These are the e-mail address, and for a person who asked to be counted only, or in a sensitive
campaign for everybody: name, role, organisation, ink and the reason for a review. `kiosk.sealing`
seals and opens; the commands ask for the key.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.signing.entries import ledger_entry
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Reason, Signature

if TYPE_CHECKING:
    from kiosk.sealing import PrivateKey, PublicKey  # a kiosk without a key loads no cipher

BLOCK = 256
"""Sealed data is padded to a multiple of this, so that its size does not show a name's length."""


Opening = Callable[[Signature], tuple[Signature, str]]
"""Opens a signature: as it was typed, and its e-mail address. `Opener` is one."""


@dataclass(frozen=True, slots=True)
class Private:
    """What a box holds; an empty `name` means that only the e-mail address was private."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    ink: Ink | None = None
    email: str = ""
    reason: Reason = Reason.NONE


def encode(private: Private) -> bytes:
    """Canonical JSON, filled up with spaces to a multiple of `BLOCK`."""
    ink = b64encode(private.ink.encode()).decode() if private.ink is not None else None
    fields: dict[str, object] = {
        "name": private.name,
        "role": private.role,
        "organisation": private.organisation,
        "ink": ink,
        "email": private.email,
    }
    if private.reason is not Reason.NONE:
        fields["reason"] = private.reason.value
    data = ledger_entry.encode(fields)
    return data + b" " * (-len(data) % BLOCK)


def decode(data: bytes) -> Private:
    """The inverse of `encode`. Raises LedgerDamaged for anything else."""
    fields = ledger_entry.decode(data)
    try:
        ink = fields["ink"]
        return Private(
            name=str(fields["name"]),
            role=str(fields["role"]),
            organisation=str(fields["organisation"]),
            ink=Ink.decode(b64decode(str(ink), validate=True)) if ink is not None else None,
            email=str(fields["email"]),
            reason=Reason(str(fields.get("reason", ""))),
        )
    except (KeyError, ValueError) as error:
        raise LedgerDamaged("What is sealed in a signature cannot be read.") from error


def sealed(signature: Signature, key: PublicKey, *, email: str, seals_name: bool) -> Signature:
    """The signature with its private fields sealed to `key`, and removed from the clear fields.

    A sealed name includes the reason for its review; the clear field only says that there is one.
    """
    if not seals_name:
        return replace(signature, sealed=key.seal(encode(Private(email=email))))
    private = Private(
        signature.name,
        signature.role,
        signature.organisation,
        signature.ink,
        email,
        signature.reason,
    )
    return replace(
        signature,
        name="",
        role="",
        organisation="",
        ink=None,
        reason=unsaid(signature.reason),
        sealed=key.seal(encode(private)),
    )


def unsaid(reason: Reason) -> Reason:
    """The clear reason of a sealed name, which must reveal nothing about the name."""
    return Reason.NONE if reason is Reason.NONE else Reason.UNSAID


def opened(signature: Signature, key: PrivateKey) -> tuple[Signature, str]:
    """The signature as it was typed, and its e-mail address ("" where there is none).

    Raises BadInput for a box of another key, LedgerDamaged for one that holds something else.
    """
    if signature.sealed is None:
        return signature, ""
    private = decode(key.open(signature.sealed))
    if not private.name:
        return signature, private.email
    whole = replace(
        signature,
        name=private.name,
        role=private.role,
        organisation=private.organisation,
        ink=private.ink,
        reason=private.reason if signature.reason is Reason.UNSAID else signature.reason,
    )
    return whole, private.email


class Opener:
    """Opens signatures one after the other with one key, for the length of one job.

    What was sealed to another key stays sealed.
    """

    def __init__(self, key: PrivateKey) -> None:
        self._key = key
        self._closed: set[UUID] = set()

    @property
    def closed(self) -> int:
        """How many signatures another key sealed, each counted once."""
        return len(self._closed)

    @property
    def fingerprint(self) -> str:
        """The words of the key."""
        return self._key.public.words

    def __call__(self, signature: Signature) -> tuple[Signature, str]:
        try:
            return opened(signature, self._key)
        except BadInput:
            self._closed.add(signature.id)
            return signature, ""
