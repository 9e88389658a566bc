"""A stranger signs with name and affiliation in few taps, counted where they are made."""

from __future__ import annotations

from collections.abc import Callable

import journey
from kiosk.app import KioskApp
from kiosk.signing.signature import Signature


def test_a_signature_with_affiliation_takes_few_taps(
    app: KioskApp, kept: Callable[[], list[Signature]]
) -> None:
    walked = journey.walk(app)
    (signature,) = kept()
    assert (signature.name, signature.organisation) == (journey.NAME, journey.AFFILIATION)
    assert walked.letters == len(journey.NAME + journey.AFFILIATION)
    assert 0 < len(walked.taps) + walked.keys <= journey.MOST_TAPS
    assert walked.seconds() <= journey.MOST_SECONDS
    assert "continueButton" in walked.taps, "the review is in it"
