"""Compares the texts that people signed with those of the campaign now.

A version is the text in one language. A signature is *current* where the campaign's letter in the
language it was signed in, and the pledge its person agreed to, read as they did then. Names of
older versions must not stand under the present text as if they had signed it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.campaign.model import Campaign
from kiosk.signing.signature import Consent, Listing, Signature


@dataclass(frozen=True, slots=True)
class SignedUnder:
    """How many signatures were given under the same texts and stand the same way now.

    `letter_version` is the letter's hash, `is_published` whether the public list counts them.
    """

    letter_language: str
    letter_version: str
    consents: tuple[Consent, ...]
    listing: Listing
    is_published: bool
    count: int


class Current:
    """Decides whether a signature was given under a campaign's present texts."""

    def __init__(self, campaign: Campaign) -> None:
        self._letters = {tag: letter.version for tag, letter in campaign.letters.items()}
        self._pledge = next((one.text for one in campaign.consents if one.id == "pledge"), None)

    def __call__(self, signed: Signature | SignedUnder) -> bool:
        """Whether it was given under the present letter and pledge in its language."""
        if self._letters.get(signed.letter_language) != signed.letter_version:
            return False
        return all(self._reads(one) for one in signed.consents if one.id == "pledge")

    def _reads(self, pledge: Consent) -> bool:
        if self._pledge is None:
            return False
        return self._pledge.by_language.get(pledge.language) == pledge.text


def reworded(held: Iterable[Consent], campaign: Campaign) -> list[Consent]:
    """Consents that were given under the words `held` holds, and read otherwise now.

    The campaign has the same id, version and language with another text: nobody could tell any
    more what somebody agreed to. Each once, in the order of id, version and language.
    """
    now = {
        (one.id, one.version, tag): text
        for one in campaign.consents
        for tag, text in one.text.by_language.items()
    }
    changed = {
        (one.id, one.version, one.language): one
        for one in held
        if now.get((one.id, one.version, one.language), one.text) != one.text
    }
    return [changed[key] for key in sorted(changed)]
