"""Chooses the signatures for publication: those under the campaign's present texts.

Signatures under an older version stop the job, or are left out and counted, or get a list of their
own. `kiosk.signing.texts` decides what is current.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.errors import JobFailed
from kiosk.plurals import counted
from kiosk.signing.signature import Listing, Signature
from kiosk.signing.tally import Tally
from kiosk.signing.texts import Current

if TYPE_CHECKING:
    from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class Chosen:
    """Signatures in ledger order, to be walked once, and their tally, of one moment.

    `tally.older` are published ones that are not among them. `evenings` are the tallies of all
    events by label, which add up to it. `places` counts what was given by the code of its
    place, "" where that is not known any more; they add up to `tally.given`. `older` are those
    under older versions, by version, where they were asked for.
    """

    signatures: Iterable[Signature]
    tally: Tally
    evenings: Mapping[str, Tally] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    older: Mapping[str, list[Signature]] = field(default_factory=dict)


def choose_signatures(store: Store, campaign: Campaign, *, leave_out_older: bool) -> Chosen:
    """All signatures in `store` but those under an older version. On the store's thread.

    Raises JobFailed where there are any under an older version, unless `leave_out_older`.
    """
    tally = tally_without_older(store, campaign)
    if not tally.older:
        return Chosen(store.signatures(), tally, store.tallies(), store.by_source())
    if not leave_out_older:
        older = counted(tally.older, "signature was", "signatures were")
        raise JobFailed(
            f"{older} given under an older version of the letter or its pledge, and the list "
            "would put the present words above their names.",
            "Give --leave-out-older for the list without them, or put the old words back.",
        )
    apart = tally_events(store, campaign, tally)
    signatures = without_older(store.signatures(), campaign)
    return Chosen(signatures, tally, apart, store.by_source())


def tally_without_older(store: Store, campaign: Campaign) -> Tally:
    """The tally with published signatures under older versions counted as left out."""
    current = Current(campaign)
    older = [one for one in store.signed_under() if one.is_published and not current(one)]
    unnamed = sum(one.count for one in older if one.listing is Listing.COUNTED)
    tally = store.tally()
    return replace(tally, older=sum(one.count for one in older), unnamed=tally.unnamed - unnamed)


def tally_events(store: Store, campaign: Campaign, tally: Tally) -> Mapping[str, Tally]:
    """The tally of each event as `tally_without_older` has counted `tally`, that of all of them."""
    found = dict(store.tallies())
    if tally.older:
        for signature in chain.from_iterable(group_older(store.signatures(), campaign).values()):
            was = found[signature.event]
            unnamed = was.unnamed - signature.is_counted_only
            found[signature.event] = replace(was, older=was.older + 1, unnamed=unnamed)
    return found


def without_older(signatures: Iterable[Signature], campaign: Campaign) -> Iterator[Signature]:
    """The same, without published ones that were given under an older version."""
    current = Current(campaign)
    for signature in signatures:
        if not _is_published(signature) or current(signature):
            yield signature


def group_older(signatures: Iterable[Signature], campaign: Campaign) -> dict[str, list[Signature]]:
    """Published signatures under older versions, by the version of the letter they signed.

    Each list in the order they came, the versions by their first signature.
    """
    current = Current(campaign)
    found: dict[str, list[Signature]] = {}
    for signature in signatures:
        if _is_published(signature) and not current(signature):
            found.setdefault(signature.letter_version, []).append(signature)
    return found


def _is_published(signature: Signature) -> bool:
    return signature.is_listed or signature.is_counted_only
