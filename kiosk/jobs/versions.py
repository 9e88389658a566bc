"""Chooses the signatures for publication: those under the campaign's present texts.

Signatures under an older version stop the job, or are left out and counted, or get a list of their
own. `kiosk.signing.texts` decides what is current.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from kiosk.campaign.model import Campaign
from kiosk.errors import JobFailed
from kiosk.plurals import counted
from kiosk.signing.signature import (
    How,
    Life,
    Listing,
    Reason,
    Review,
    Signature,
    is_opted_in,
)
from kiosk.signing.tally import Tally, add_up, is_elsewhere
from kiosk.signing.texts import Current

if TYPE_CHECKING:
    from kiosk.store import Store

GroupKey: TypeAlias = tuple[How, Life, Review, Reason, Listing]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which signatures a list is about: those of a place by its code, of an event by its label,
    or of people who agreed to be written to; everybody's where nothing is said.

    What was erased has no place any more, and is on the list of none.
    """

    place: str = ""
    event: str = ""
    is_opted_in: bool = False

    def __bool__(self) -> bool:
        return bool(self.place or self.event or self.is_opted_in)

    @property
    def kind(self) -> tuple[str, str]:
        """What tells its exports from others' of the same format."""
        return self.place, self.event

    def of(self, store: Store) -> Iterator[Signature]:
        """The signatures it is about, in the ledger's order; raises what the store raises."""
        return filter(self._holds, store.signatures())

    def _holds(self, signature: Signature) -> bool:
        return (
            (not self.place or signature.source == self.place)
            and (not self.event or signature.event == self.event)
            and (not self.is_opted_in or is_opted_in(signature))
        )


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Chosen:
    """Signatures in ledger order, to be walked once, and their tally, of one moment.

    `tally.older` are published ones that are not among them. `evenings` are the tallies of all
    events by label, which add up to it. `places` counts what was given by the code of its
    place, "" where that is not known any more; they add up to `tally.total`. `older` are those
    under older versions, by version, where they were asked for.
    """

    signatures: Iterable[Signature]
    tally: Tally
    evenings: Mapping[str, Tally] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    older: Mapping[str, list[Signature]] = field(default_factory=dict)


def choose_signatures(
    store: Store,
    campaign: Campaign,
    *,
    leave_out_older: bool,
    selection: Selection = EVERYTHING,
) -> Chosen:
    """The signatures of `selection` but those under an older version. On the store's thread.

    Raises JobFailed where there are any under an older version, unless `leave_out_older`.
    """
    if selection:
        return _choose_selected(store, campaign, selection, leave_out_older=leave_out_older)
    tally = tally_without_older(store, campaign)
    _refuse_older(tally, leave_out_older=leave_out_older)
    if not tally.older:
        return Chosen(store.signatures(), tally, store.tallies(), store.by_source())
    apart = tally_events(store, campaign, tally)
    signatures = without_older(store.signatures(), campaign)
    return Chosen(signatures, tally, apart, store.by_source())


def _choose_selected(
    store: Store, campaign: Campaign, selection: Selection, *, leave_out_older: bool
) -> Chosen:
    """The same for a part of the ledger, whose figures nobody has added up: reads it twice."""
    current = Current(campaign)
    others = store.marks_of_others()
    groups: Counter[tuple[str, bool, GroupKey]] = Counter()
    elsewhere: Counter[str] = Counter()
    places: Counter[str] = Counter()
    for one in selection.of(store):
        is_older = _is_published(one) and not current(one)
        key = (one.how, one.life, one.review, one.reason, one.listing)
        groups[one.event, is_older, key] += 1
        elsewhere[one.event] += is_elsewhere(one, others)
        places[one.event if one.how is How.IMPORT else one.source] += 1
    evenings = {
        event: _add_up_groups(
            ((is_older, key, n) for (at, is_older, key), n in groups.items() if at == event),
            elsewhere[event],
        )
        for event in dict.fromkeys(event for event, _, _ in groups)
    }
    tally = _add_up_groups(
        ((is_older, key, n) for (_, is_older, key), n in groups.items()), elsewhere.total()
    )
    _refuse_older(tally, leave_out_older=leave_out_older)
    signatures = without_older(selection.of(store), campaign)
    return Chosen(signatures, tally, evenings, places)


def _add_up_groups(groups: Iterable[tuple[bool, GroupKey, int]], elsewhere: int) -> Tally:
    """The tally of groups of signatures; a true before them stands for an older version."""
    groups = list(groups)
    tally = add_up(((*key, number) for _, key, number in groups), elsewhere)
    older = [(key, number) for is_older, key, number in groups if is_older]
    unnamed = sum(number for key, number in older if key[-1] is Listing.COUNTED)
    return replace(tally, older=sum(number for _, number in older), unnamed=tally.unnamed - unnamed)


def _refuse_older(tally: Tally, *, leave_out_older: bool) -> None:
    if not tally.older or leave_out_older:
        return
    older = counted(tally.older, "signature was", "signatures were")
    raise JobFailed(
        f"{older} given under an older version of the letter or its pledge, and the list "
        "would put the present words above their names.",
        "Give --leave-out-older for the list without them, or put the old words back.",
    )


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
