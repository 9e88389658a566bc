"""From a draft to a signature, or to its problems."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.campaign.model import Asks, Campaign
from kiosk.errors import ProgramFault
from kiosk.signing import codes
from kiosk.signing.entries.ledger_entry import read_signed, signed_payload
from kiosk.signing.flow.sign import Problem, consents, problems, sign
from kiosk.signing.ink import MAX_POINTS, Ink
from kiosk.signing.names.cleaning import Field, Refusal
from kiosk.signing.signature import Draft, How, Life, Reason, Review, Signature

ID = UUID(int=7)
CODE = codes.new_withdrawal_code()
NOW = datetime(2027, 2, 28, 20, 15, tzinfo=UTC)
DRAWN = Ink((tuple((x * 20, 500) for x in range(30)),))


def signed(draft: Draft, campaign: Campaign) -> Signature:
    return sign(draft, campaign, id=ID, code=CODE, source="T1", now=NOW)


def test_a_signature(campaign: Campaign) -> None:
    draft = Draft(" Jordan  Lee", "editor ", "Acme\tFilms", DRAWN, by_mark=True)
    signature = signed(draft, campaign)
    assert (signature.name, signature.role, signature.organisation) == (
        "Jordan Lee",
        "editor",
        "Acme Films",
    )
    assert signature.id == ID
    assert signature.ink == DRAWN
    assert signature.by_mark
    assert signature.letter_language == "en"
    assert signature.letter_version == campaign.letter("en").version
    assert signature.event == "Awards week"
    assert signature.source == "T1"
    assert signature.how is How.KIOSK
    assert signature.signed_at == NOW
    assert signature.withdrawal == codes.digest(CODE)
    assert (signature.review, signature.reason) == (Review.CLEAR, Reason.NONE)
    assert signature.life is Life.LIVE
    assert signature.is_listed
    assert (signature.number, signature.revision) == (0, 0)


def test_consents_carry_the_words_shown(campaign: Campaign) -> None:
    english, spanish = (signed(Draft("Jordan", language=tag), campaign) for tag in ("en", "es-MX"))
    assert [(c.id, c.version, c.language) for c in spanish.consents] == [
        ("pledge", "1", "es"),
        ("publish", "1", "es"),
    ]
    assert [c.text for c in english.consents] == [
        c.text.best("en") for c in campaign.consents if c.id in {"pledge", "publish"}
    ]
    assert spanish.consents == consents(campaign, "es")
    assert spanish.letter_language == "en"  # there is no letter in Spanish to have read


def test_a_language_the_campaign_has_not(campaign: Campaign) -> None:
    assert consents(campaign, "fr") == consents(campaign, "en")
    spanish_first = campaign._replace(languages=("es", "en"))
    assert consents(spanish_first, "fr") == consents(campaign, "es")


def test_problems_in_the_order_of_the_fields(campaign: Campaign) -> None:
    draft = Draft("", "www.lamps", "x" * 121)
    assert problems(draft, campaign) == (
        Problem(Field.NAME, Refusal.EMPTY),
        Problem(Field.ROLE, Refusal.ADDRESS),
        Problem(Field.ORGANISATION, Refusal.TOO_LONG),
    )
    with pytest.raises(ProgramFault):
        signed(draft, campaign)


def test_ink_alone_is_no_name(campaign: Campaign) -> None:
    assert problems(Draft(ink=DRAWN), campaign) == (Problem(Field.NAME, Refusal.EMPTY),)


def test_only_what_is_asked_for_is_kept(campaign: Campaign) -> None:
    campaign = campaign._replace(asks=Asks(role=False, organisation=False, ink=False))
    draft = Draft("Jordan", "www.lamps", "x" * 121, DRAWN)
    assert problems(draft, campaign) == ()
    signature = signed(draft, campaign)
    assert (signature.role, signature.organisation, signature.ink) == ("", "", None)


@pytest.mark.parametrize(
    "ink",
    [None, Ink(()), Ink(((),)), Ink((((5, 5),),)), Ink((tuple((x, 0) for x in range(50)),))],
)
def test_accidental_ink_is_left_out(campaign: Campaign, ink: Ink | None) -> None:
    assert signed(Draft("Jordan", ink=ink), campaign).ink is None


def test_ink_kept_can_always_be_read_back(campaign: Campaign) -> None:
    long = Ink(((), tuple((x % 997, x % 61) for x in range(3 * MAX_POINTS)), ()))
    signature = signed(Draft("Jordan", ink=long), campaign)
    assert read_signed(ID, signed_payload(signature), 0) == signature


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        (Draft("Mickey Mouse"), Reason.WATCH_LIST),
        (Draft("arquette, david"), Reason.WATCH_LIST),
        (Draft("Test Test"), Reason.FLAGGED_WORD),
        (Draft("Jordan Lee", "fake"), Reason.FLAGGED_WORD),
        (Draft("Jordan Lee", "", "asdf"), Reason.FLAGGED_WORD),
        (Draft("Mickey Mouse", "fake"), Reason.WATCH_LIST),
    ],
)
def test_doubtful_ones_are_held_not_refused(
    campaign: Campaign, draft: Draft, reason: Reason
) -> None:
    assert problems(draft, campaign) == ()
    signature = signed(draft, campaign)
    assert signature.is_held
    assert not signature.is_listed
    assert signature.reason is reason


def test_a_time_without_a_zone_is_ours_to_mend(campaign: Campaign) -> None:
    with pytest.raises(ProgramFault):
        sign(Draft("Jordan"), campaign, id=ID, code=CODE, source="T1", now=NOW.replace(tzinfo=None))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_either_problems_or_a_signature_that_lasts(
    campaign: Campaign, name: str, role: str, organisation: str
) -> None:
    draft = Draft(name, role, organisation)
    if problems(draft, campaign):
        with pytest.raises(ProgramFault):
            signed(draft, campaign)
    else:
        signature = signed(draft, campaign)
        assert read_signed(ID, signed_payload(signature), 0) == signature
        again = Draft(signature.name, signature.role, signature.organisation)
        assert signed(again, campaign) == signature


def test_what_makes_a_draft_empty() -> None:
    assert Draft().is_empty
    assert Draft(language="es", by_mark=True).is_empty
    assert not Draft(role="x").is_empty
    assert not Draft(ink=DRAWN).is_empty
