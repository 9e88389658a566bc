"""Turns one typed line of a paper sheet into a signature.

The person agreed to what was printed on their sheet, in its words, versions and language: to the
pledge by signing, to be listed by ticking the box. Doubtful names are held as at the kiosk.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kiosk.campaign.model import Campaign
from kiosk.signing import codes
from kiosk.signing.entries import private
from kiosk.signing.flow import sign
from kiosk.signing.flow.sign import Problem
from kiosk.signing.paper.paper_sheet import PaperSheet
from kiosk.signing.signature import Draft, How, Listing, Signature


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line as it was typed: `line` counts from 1, `is_listed` says if its box is ticked."""

    line: int
    name: str
    role: str = ""
    organisation: str = ""
    is_listed: bool = False


def problems(line: PaperLine, campaign: Campaign) -> tuple[Problem, ...]:
    """What stops this line, in the order of the fields; empty when it can be signed."""
    return sign.problems(_draft(line, Listing.PUBLIC), campaign)


def keeps_name(line: PaperLine, campaign: Campaign) -> bool:
    """Whether the ledger keeps the name.

    Who is not listed is kept sealed where the campaign has a key, else counted without a name:
    that stays on the paper alone.
    """
    return line.is_listed or campaign.offers_counted_only


def sign_line(
    line: PaperLine, sheet: PaperSheet, campaign: Campaign, *, id: UUID, source: str, now: datetime
) -> Signature:
    """The signature on this line of `sheet`, not recorded yet; there is no ink, and no code.

    `now` is when it was signed, as far as known. Raises ProgramFault for a line with `problems`.
    """
    listing = Listing.PUBLIC if line.is_listed else Listing.COUNTED
    is_kept = keeps_name(line, campaign)
    draft = _draft(line, listing if is_kept else Listing.PUBLIC)
    unheard = codes.new_withdrawal_code()  # nobody was shown one: withdrawing is by number
    signed = sign.sign(draft, campaign, id=id, code=unheard, source=source, now=now)
    if not is_kept:
        reason = private.unsaid(signed.reason)
        signed = replace(signed, name="", role="", organisation="", reason=reason)
    printed = sheet.printed
    return replace(
        signed,
        how=How.PAPER,
        listing=listing,
        consents=tuple(
            one
            for one in printed.consents
            if {"publish": line.is_listed, "hold": not line.is_listed}.get(one.id, True)
        ),
        letter_language=printed.letter_language,
        letter_version=printed.letter_version,
        event=printed.event,
        withdrawal=b"",
        sheet=sheet.number,
        line=line.line,
    )


def _draft(line: PaperLine, listing: Listing) -> Draft:
    return Draft(line.name, line.role, line.organisation, listing=listing)
