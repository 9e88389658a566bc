"""Whether two signatures are likely of one person, for the review list.

A match never blocks and never deletes. A volunteer decides: "same person" or "different people".
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from kiosk.signing.names import matching
from kiosk.signing.signature import Signature


class Likeness(StrEnum):
    """How certain a match is; only `HARD` needs no second look."""

    HARD = "same name and e-mail"
    NAME = "same name and organisation"
    EMAIL = "same e-mail, another name"


def compare(one: Signature, other: Signature, emails: Mapping[UUID, str]) -> Likeness | None:
    """What two signatures of one campaign share; `emails` are canonical addresses, where known.

    Hard: same name key and same e-mail. Soft: same name and organisation keys, or the same
    e-mail under another name.
    """
    email = emails.get(one.id, "")
    is_same_email = bool(email) and email == emails.get(other.id, "")
    name = matching.key(one.name)
    is_same_name = bool(name) and name == matching.key(other.name)
    if is_same_email:
        return Likeness.HARD if is_same_name else Likeness.EMAIL
    organisations = (matching.organisation_key(each.organisation) for each in (one, other))
    if is_same_name and len(set(organisations)) == 1:
        return Likeness.NAME
    return None
