"""Turns one line of a file into a signature.

The person signed somewhere else, in words that this program did not show. What they agreed to there
is one sentence that the organiser gives, and every signature of the import carries it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kiosk.campaign.model import Campaign
from kiosk.signing import codes
from kiosk.signing.entries import private
from kiosk.signing.flow import sign
from kiosk.signing.flow.sign import Problem
from kiosk.signing.signature import Consent, Draft, How, Listing, Reason, Signature

CONSENT = "import"
"""The id of the consent that holds the organiser's sentence."""


@dataclass(frozen=True, slots=True)
class ImportedLine:
    """What a line of a file says about a person.

    `is_listed` says whether the name may be published, `may_contact` whether the e-mail address may
    be kept. `signed_at` is None where the line does not say when. `key` is what the file tells its
    lines apart by, "" where it has no such column.
    """

    name: str
    role: str = ""
    organisation: str = ""
    email: str = ""
    is_listed: bool = True
    may_contact: bool = False
    signed_at: datetime | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the lines come from, the same for all of an import.

    `label` is what lists call it, in the place of an event. `consent` is the organiser's sentence,
    `language` the letter's, `signed_at` stands in for lines that do not say when.
    """

    label: str
    consent: str
    language: str
    signed_at: datetime


def problems(line: ImportedLine, campaign: Campaign) -> tuple[Problem, ...]:
    """What stops this line, in the order of the fields; empty when it can be signed."""
    return sign.problems(_draft(line, campaign, Listing.PUBLIC), campaign)


def doubt(line: ImportedLine, campaign: Campaign, known: sign.Known) -> Reason:
    """Why a line without problems waits for review, if it does."""
    return sign.doubt(_draft(line, campaign, Listing.PUBLIC), campaign, known)


def keeps_email(line: ImportedLine, campaign: Campaign) -> bool:
    """Whether the address is kept, sealed: the campaign asks for it, and the person agreed."""
    return bool(line.email) and line.may_contact and campaign.offers_email


def keeps_name(line: ImportedLine, campaign: Campaign) -> bool:
    """Whether the ledger keeps the name; without a key, who is not listed is only counted."""
    return line.is_listed or campaign.offers_counted_only


def sign_line(
    line: ImportedLine, campaign: Campaign, origin: Origin, *, id: UUID, known: sign.Known
) -> Signature:
    """The signature of this line, not recorded yet; there is no ink, and no code.

    Raises ProgramFault for a line with `problems`.
    """
    listing = Listing.PUBLIC if line.is_listed else Listing.COUNTED
    is_kept = keeps_name(line, campaign)
    signed = sign.sign(
        _draft(line, campaign, listing if is_kept else Listing.PUBLIC),
        campaign,
        id=id,
        code=_UNHEARD,
        source="",
        now=line.signed_at or origin.signed_at,
        known=known,
    )
    if not is_kept:
        reason = private.unsaid(signed.reason)
        signed = replace(signed, name="", role="", organisation="", reason=reason, sealed=None)
    return replace(
        signed,
        how=How.IMPORT,
        listing=listing,
        consents=consents(origin, has_email=keeps_email(line, campaign)),
        event=origin.label,
        withdrawal=b"",
    )


_UNHEARD = codes.new_withdrawal_code()
"""Nobody was shown a code: its digest is not kept, and withdrawing is by number."""


def consents(origin: Origin, *, has_email: bool) -> tuple[Consent, ...]:
    """The organiser's sentence as a consent; once more as that for contact, where it was given.

    Its version tells one wording from another.
    """
    version = hashlib.sha256(origin.consent.encode()).hexdigest()[:12]
    given = (CONSENT, "contact") if has_email else (CONSENT,)
    return tuple(Consent(one, version, origin.language, origin.consent) for one in given)


def _draft(line: ImportedLine, campaign: Campaign, listing: Listing) -> Draft:
    email = line.email if keeps_email(line, campaign) else ""
    return Draft(line.name, line.role, line.organisation, email=email, listing=listing)
