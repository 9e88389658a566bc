"""Finds what may be merged on sticks and in the user's folders: bundles, and other kiosks' sticks.

What is found is named by what it says of itself; merging checks all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.campaign.model import Campaign
from kiosk.errors import WorldFault
from kiosk.jobs import file_places
from kiosk.jobs.file_places import FilePlace, PlaceKind

if TYPE_CHECKING:
    from kiosk.exchange.bundles.manifest import Manifest

BUNDLES = frozenset({".zip"})


class FoundTable(NamedTuple):
    """A bundle with its `manifest`, or a stick, which has none."""

    place: FilePlace
    path: Path
    manifest: Manifest | None = None

    @property
    def needs_key(self) -> bool:
        """Whether only the organiser's key opens it."""
        return self.manifest is None or bool(self.manifest.sealed_to)


def find_tables(
    places: Sequence[FilePlace], campaign: Campaign, own_stick: Path | None = None
) -> list[FoundTable]:
    """Bundles of `campaign`, the newest first, and sticks with journals but `own_stick`.

    Sticks are named only where there is an organiser's key: nothing else opens them here.
    """
    from kiosk.exchange.bundles.read_bundle import look
    from kiosk.store.copies import medium

    found: list[FoundTable] = []
    for one in file_places.find_files(places, BUNDLES):
        try:
            manifest = look(one.path)
        except (WorldFault, OSError):  # no bundle, or one that merging would refuse
            continue
        if manifest.campaign == campaign.id:
            found.append(FoundTable(one.place, one.path, manifest))
    for place in places if campaign.key is not None else ():
        journals = (place.folder / medium.FOLDER).glob(f"*{medium.SUFFIX}")
        is_own = own_stick is not None and own_stick.resolve() == place.folder.resolve()
        if place.kind is PlaceKind.STICK and not is_own and any(journals):
            found.append(FoundTable(place, place.folder))
    return found
