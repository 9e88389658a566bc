"""Private fields: sealed before anything sees the signature, opened to what was typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Asks, Campaign
from kiosk.errors import BadInput, LedgerDamaged, ProgramFault
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.private import BLOCK, Opener, Private, decode, encode, opened
from kiosk.signing.flow.sign import Problem, consents, problems, sign
from kiosk.signing.ink import Ink
from kiosk.signing.names import cleaning
from kiosk.signing.names.cleaning import Field, Refusal
from kiosk.signing.signature import Draft, Listing, Reason, Signature

KEY, OTHER = PrivateKey.new(), PrivateKey.new()
CODE = codes.new_withdrawal_code()
NOW = datetime(2027, 2, 28, 20, 15, tzinfo=UTC)
DRAWN = Ink((tuple((x * 20, 500) for x in range(30)),))
EMAIL = "alma@quillfeather.example"

PLAIN = load(assets.default_campaign())
KEYED = PLAIN._replace(key=KEY.public, asks=Asks(email=True))
SENSITIVE = KEYED._replace(sensitive=True)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
typed = st.text(st.sampled_from("abcdefghijklmnop ÑüжשあT'"), min_size=8, max_size=30).filter(
    lambda text: cleaning.refusal(text, Field.NAME) is None
)
emails = st.just("") | st.from_regex(r"[a-z]{4,12}@[a-z]{4,12}\.example", fullmatch=True)
drafts = st.builds(
    Draft,
    name=typed,
    role=typed | st.just(""),
    organisation=typed | st.just(""),
    ink=st.sampled_from((None, DRAWN)),
    email=emails,
    listing=st.sampled_from(Listing),
)


def signed(draft: Draft, campaign: Campaign) -> Signature:
    return sign(draft, campaign, id=UUID(int=7), code=CODE, source="T1", now=NOW)


def given_texts(draft: Draft, signature: Signature) -> list[bytes]:
    """What must not be found anywhere: the private ones among the draft's texts, cleaned."""
    texts = [draft.email]
    if signature.is_sealed_name:
        texts += [draft.name, draft.role, draft.organisation]
    found = [cleaning.clean(text).encode() for text in texts if text]
    if signature.is_sealed_name and draft.ink is not None:
        found.append(draft.ink.tidy().encode())
    return found


# --- what is sealed -------------------------------------------------------------------------


@given(st.builds(Private, words, words, words, st.sampled_from((None, DRAWN)), words))
def test_what_is_private_comes_back(private: Private) -> None:
    data = encode(private)
    assert decode(data) == private
    assert len(data) % BLOCK == 0


@given(st.binary(max_size=60))
def test_bytes_that_are_nothing_private(data: bytes) -> None:
    with pytest.raises(LedgerDamaged):
        decode(data)


def test_a_short_and_a_long_name_are_sealed_alike() -> None:
    campaign = SENSITIVE
    sizes = {
        len(signed(Draft(name, role), campaign).sealed or b"")
        for name, role in (("Bo", ""), ("Wilhelmina Quillfeather-Sampleton", "second editor"))
    }
    assert len(sizes) == 1


# --- signing --------------------------------------------------------------------------------


@given(drafts, st.sampled_from((KEYED, SENSITIVE)))
@settings(max_examples=settings().max_examples * 3 // 5)
def test_signing_seals_what_is_private_and_the_key_opens_it(
    draft: Draft, campaign: Campaign
) -> None:
    signature = signed(draft, campaign)
    payload = ledger_entry.signed_payload(signature)
    for private in given_texts(draft, signature):
        assert private not in payload
        assert private not in repr(signature).encode()
    seals_name = campaign.sensitive or draft.listing is Listing.COUNTED
    assert signature.is_sealed_name is seals_name
    assert (signature.sealed is None) is not (seals_name or bool(draft.email))
    whole, email = opened(signature, KEY)
    assert email == draft.email
    assert (whole.name, whole.role, whole.organisation) == tuple(
        map(cleaning.clean, (draft.name, draft.role, draft.organisation))
    )
    assert whole.ink == (draft.ink.tidy() if draft.ink is not None else None)
    plain = replace(draft, email="", listing=Listing.PUBLIC)
    open_ = replace(signed(plain, PLAIN), consents=whole.consents, listing=draft.listing)
    assert replace(whole, sealed=None) == open_
    assert ledger_entry.read_signed(signature.id, payload, 0) == signature


def test_without_a_key_nothing_private_is_taken() -> None:
    with pytest.raises(ProgramFault):
        signed(Draft("Jordan Lee", listing=Listing.COUNTED), PLAIN)
    with pytest.raises(ProgramFault):
        signed(Draft("Jordan Lee", email=EMAIL), PLAIN)
    with pytest.raises(ProgramFault):
        signed(Draft("Jordan Lee", email=EMAIL), KEYED._replace(asks=Asks()))
    with pytest.raises(ProgramFault):
        signed(Draft("Jordan Lee"), PLAIN._replace(sensitive=True))
    assert signed(Draft("Jordan Lee"), PLAIN).sealed is None


def test_an_address_that_is_none_is_a_problem() -> None:
    assert problems(Draft("Jordan Lee", email="nowhere"), KEYED) == (
        Problem(Field.EMAIL, Refusal.NOT_EMAIL),
    )
    assert problems(Draft("Jordan Lee", email=f" {EMAIL}\n"), KEYED) == ()
    assert opened(signed(Draft("Jordan Lee", email=f" {EMAIL}\n"), KEYED), KEY)[1] == EMAIL


@pytest.mark.parametrize(
    ("draft", "agreed"),
    [
        (Draft("Jordan Lee"), ["pledge", "publish"]),
        (Draft("Jordan Lee", listing=Listing.COUNTED), ["pledge", "hold"]),
        (Draft("Jordan Lee", email=EMAIL), ["pledge", "publish", "contact"]),
        (Draft("Jordan Lee", email=EMAIL, listing=Listing.COUNTED), ["pledge", "hold", "contact"]),
    ],
)
def test_consents_follow_the_choices(draft: Draft, agreed: list[str]) -> None:
    signature = signed(draft, KEYED)
    assert [one.id for one in signature.consents] == agreed
    assert signature.consents == consents(KEYED, "en", draft.listing, has_email=bool(draft.email))


def test_a_consent_of_the_campaigns_own_is_everybodys() -> None:
    own = KEYED.consents[0]._replace(id="photo")
    campaign = KEYED._replace(consents=(own, *KEYED.consents))
    for listing in Listing:
        assert signed(Draft("Jordan Lee", listing=listing), campaign).consents[0].id == "photo"


def test_doubtful_names_are_held_though_nobody_can_read_them() -> None:
    signature = signed(Draft("Mickey Mouse", listing=Listing.COUNTED), KEYED)
    assert signature.is_held
    assert signature.is_sealed_name
    assert signature.reason is Reason.UNSAID  # the watch list would tell whose it is
    assert opened(signature, KEY)[0].reason is Reason.WATCH_LIST
    assert not signature.is_counted_only


def test_an_address_alone_is_not_an_empty_draft() -> None:
    assert not Draft(email="a").is_empty
    assert Draft(listing=Listing.COUNTED).is_empty


# --- opening --------------------------------------------------------------------------------


def test_another_key_opens_nothing() -> None:
    signature = signed(Draft("Jordan Lee", email=EMAIL, listing=Listing.COUNTED), KEYED)
    with pytest.raises(BadInput) as refused:
        opened(signature, OTHER)
    assert "Jordan" not in str(refused.value)
    opener = Opener(OTHER)
    assert opener(signature) == (signature, "")
    assert opener.closed == 1


def test_a_box_of_something_else() -> None:
    signature = replace(signed(Draft("Jordan Lee"), SENSITIVE), sealed=KEY.public.seal(b"[]"))
    with pytest.raises(LedgerDamaged):
        opened(signature, KEY)


def test_what_is_not_sealed_needs_no_opening() -> None:
    signature = signed(Draft("Jordan Lee"), PLAIN)
    assert opened(signature, OTHER) == (signature, "")
