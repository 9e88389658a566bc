"""Turns a draft from the sign page into a signature, or says what is wrong with it.

Doubtful names are signed like any other and held for review. Private fields are sealed here,
before any other code gets the signature.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kiosk.campaign.model import Campaign
from kiosk.errors import ProgramFault
from kiosk.signing import codes
from kiosk.signing.ink import Ink
from kiosk.signing.names import cleaning
from kiosk.signing.signature import Consent, Draft, How, Listing, Reason, Review, Signature


@dataclass(frozen=True, slots=True)
class Problem:
    """One field that is not accepted as it is, and why."""

    field: cleaning.Field
    refusal: cleaning.Refusal


def problems(draft: Draft, campaign: Campaign) -> tuple[Problem, ...]:
    """What stops this draft, in the order of the fields; empty when it can be signed.

    A field the campaign does not ask for is not looked at: `sign` leaves it out.
    """
    return tuple(
        Problem(one, refusal)
        for one, text in _asked(draft, campaign).items()
        if (refusal := cleaning.refusal(text, one)) is not None
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What was found in roles and organisations, and in single words; for one job with many drafts.

    It holds what people typed, and goes with the job.
    """

    texts: dict[str, Reason] = field(default_factory=dict)
    words: dict[str, bool] = field(default_factory=dict)


def doubt(draft: Draft, campaign: Campaign, known: Known) -> Reason:
    """Why a draft without `problems` waits for review once it is signed, if it does."""
    asked = _asked(draft, campaign).items()
    fields = {one: cleaning.clean(text) for one, text in asked}
    fields.pop(cleaning.Field.EMAIL, None)
    return _doubt(fields, campaign, known)


def sign(
    draft: Draft, campaign: Campaign, *, id: UUID, code: str, source: str, now: datetime,
    known: Known | None = None,
) -> Signature:  # fmt: skip
    """The signature this draft makes, not recorded yet.

    `code` is the withdrawal code the person will be shown (only its digest is kept), `source`
    the source code of this table, `now` an aware time. The consents are those the draft's
    choices ask for, each with the wording shown in the draft's language. An e-mail address, and
    the name where it is counted only or the campaign is sensitive, are sealed to the campaign's
    key; with the name goes the reason why it waits for review. Ink
    too slight to be meant is left out, ink of more points than are kept is thinned.
    Raises ProgramFault for a draft with `problems`, for a choice the campaign cannot offer,
    and for a time without a zone.
    """
    found = problems(draft, campaign)
    if found:
        raise ProgramFault(f"a draft with problems cannot be signed: {len(found)}")
    if now.tzinfo is None:
        raise ProgramFault("a signature needs a time with a zone")
    seals_name = campaign.sensitive or draft.listing is Listing.COUNTED
    if seals_name and not campaign.offers_counted_only:
        raise ProgramFault("a name cannot be sealed in a campaign without a key")
    fields = {one: cleaning.clean(text) for one, text in _asked(draft, campaign).items()}
    email = fields.pop(cleaning.Field.EMAIL, "")
    if email and not campaign.offers_email:
        raise ProgramFault("an e-mail address was not asked for, and cannot be kept")
    letter = campaign.letter(draft.language)
    reason = _doubt(fields, campaign, known)
    signature = Signature(
        id=id,
        name=fields[cleaning.Field.NAME],
        role=fields.get(cleaning.Field.ROLE, ""),
        organisation=fields.get(cleaning.Field.ORGANISATION, ""),
        ink=_meant_ink(draft, campaign),
        by_mark=draft.by_mark,
        consents=consents(campaign, draft.language, draft.listing, has_email=bool(email)),
        letter_language=letter.language,
        letter_version=letter.version,
        event=campaign.event.label,
        source=source,
        how=How.KIOSK,
        signed_at=now,
        withdrawal=codes.digest(code),
        review=Review.CLEAR if reason is Reason.NONE else Review.HELD,
        reason=reason,
        listing=draft.listing,
    )
    if campaign.key is None or not (seals_name or email):
        return signature
    from kiosk.signing.entries import private  # nothing a first frame needs

    return private.sealed(signature, campaign.key, email=email, seals_name=seals_name)


def consents(
    campaign: Campaign,
    language: str,
    listing: Listing = Listing.PUBLIC,
    *,
    has_email: bool = False,
) -> tuple[Consent, ...]:
    """What a person with these choices agrees to in `language`, as it is worded for them."""
    fallback = campaign.default_language
    chosen = {
        "publish": listing is Listing.PUBLIC,
        "hold": listing is Listing.COUNTED,
        "contact": has_email,
    }
    return tuple(
        Consent(
            id=consent.id,
            version=consent.version,
            language=consent.text.language_of_best(language, fallback),
            text=consent.text.best(language, fallback),
        )
        for consent in campaign.consents
        if chosen.get(consent.id, True)
    )


def paper_consents(campaign: Campaign, language: str) -> tuple[Consent, ...]:
    """The consents printed on a paper sheet: for a ticked box and for an empty one."""
    either = (
        *consents(campaign, language, Listing.PUBLIC),
        *consents(campaign, language, Listing.COUNTED),
    )
    return tuple(dict.fromkeys(either))


def _asked(draft: Draft, campaign: Campaign) -> dict[cleaning.Field, str]:
    fields = {cleaning.Field.NAME: draft.name}
    if campaign.asks.role:
        fields[cleaning.Field.ROLE] = draft.role
    if campaign.asks.organisation:
        fields[cleaning.Field.ORGANISATION] = draft.organisation
    if campaign.asks.email or draft.email:
        fields[cleaning.Field.EMAIL] = draft.email
    return fields


def _meant_ink(draft: Draft, campaign: Campaign) -> Ink | None:
    if draft.ink is None or not campaign.asks.ink or draft.ink.is_accidental:
        return None
    return draft.ink.tidy()


def _doubt(
    fields: dict[cleaning.Field, str], campaign: Campaign, known: Known | None = None
) -> Reason:
    # nothing a first frame needs
    from kiosk.signing.names import matching, unlikely_names

    name = fields[cleaning.Field.NAME]
    if matching.is_watched(name, campaign.watch_list):
        return Reason.WATCH_LIST
    known = known or Known()
    found = {_doubt_of_text(name, campaign, known)}
    for which, text in fields.items():
        if which is not cleaning.Field.NAME:
            if text not in known.texts:
                known.texts[text] = _doubt_of_text(text, campaign, known)
            found.add(known.texts[text])
    if unlikely_names.is_unlikely(name):
        found.add(Reason.UNLIKELY)
    order = (Reason.FLAGGED_WORD, Reason.STOCK_WORD, Reason.UNLIKELY)
    return next((reason for reason in order if reason in found), Reason.NONE)


def _doubt_of_text(text: str, campaign: Campaign, known: Known) -> Reason:
    """What is doubtful about one text, whichever field it is in."""
    from kiosk.signing.names import matching, public_line, stock_words, unlikely_names

    if matching.flagged(text, campaign.flagged_words):
        return Reason.FLAGGED_WORD
    if stock_words.has_stock_word(text, campaign.stock_words, known.words):
        return Reason.STOCK_WORD
    if unlikely_names.is_mashed(text) or public_line.has_stacked_marks(text):
        return Reason.UNLIKELY
    return Reason.NONE
