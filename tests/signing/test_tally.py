"""The closing tally adds up, whatever happened in the evening."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.signature import How, Life, Listing, Reason, Review, Signature
from kiosk.signing.tally import Tally, add_up, count


def stands(
    how: How, life: Life, review: Review, reason: Reason, listing: Listing = Listing.PUBLIC
) -> Signature:
    return Signature(
        id=UUID(int=1),
        name="Jordan Lee",
        role="",
        organisation="",
        ink=None,
        by_mark=False,
        consents=(),
        letter_language="en",
        letter_version="",
        event="",
        source="",
        how=how,
        signed_at=datetime(2027, 2, 28, tzinfo=UTC),
        withdrawal=b"",
        review=review,
        reason=reason,
        life=life,
        listing=listing,
    )


standings = st.builds(
    stands,
    st.sampled_from(How),
    st.sampled_from(Life),
    st.sampled_from(Review),
    st.sampled_from(Reason),
    st.sampled_from(Listing),
)


@given(st.lists(standings, max_size=30))
def test_published_is_what_the_list_carries(signatures: list[Signature]) -> None:
    tally = count(signatures)
    assert tally.total == len(signatures)
    assert tally.named == sum(signature.is_listed for signature in signatures)
    assert tally.unnamed == sum(signature.is_counted_only for signature in signatures)
    assert tally.published == tally.named + tally.unnamed
    assert tally.held == sum(signature.is_held for signature in signatures)
    assert tally.struck + tally.duplicates == sum(one.is_struck for one in signatures)


@given(st.lists(standings, max_size=12))
def test_order_and_grouping_do_not_matter(signatures: list[Signature]) -> None:
    assert count(reversed(signatures)) == count(signatures)
    twice = [(s.how, s.life, s.review, s.reason, s.listing, 2) for s in signatures]
    assert add_up(twice) == count(signatures + signatures)


def test_an_evening() -> None:
    clear, duplicate = (Review.CLEAR, Reason.NONE), (Review.STRUCK, Reason.DUPLICATE)
    tally = count(
        [
            stands(How.KIOSK, Life.LIVE, *clear),
            stands(How.KIOSK, Life.LIVE, *clear),
            stands(How.PAPER, Life.LIVE, *clear),
            stands(How.PHONE, Life.WITHDRAWN, *clear),
            stands(How.IMPORT, Life.LIVE, *duplicate),
            stands(How.KIOSK, Life.LIVE, Review.STRUCK, Reason.STAFF),
            stands(How.KIOSK, Life.LIVE, Review.HELD, Reason.WATCH_LIST),
            stands(How.KIOSK, Life.ERASED, Review.STRUCK, Reason.STAFF),
            stands(How.KIOSK, Life.LIVE, *clear, Listing.COUNTED),
            stands(How.KIOSK, Life.LIVE, Review.HELD, Reason.WATCH_LIST, Listing.COUNTED),
        ]
    )
    assert tally == Tally(7, 1, 1, 1, held=2, struck=1, duplicates=1, withdrawn=2, unnamed=1)
    assert (tally.total, tally.published, tally.named) == (10, 4, 3)


def test_an_evening_nobody_came() -> None:
    assert count([]) == Tally()
    assert Tally().published == 0
