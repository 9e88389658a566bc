"""Copies of a ledger that an erasure did not reach: the warning, and the summary."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign

if TYPE_CHECKING:
    from kiosk.store import CopyStatus


def warn(unreached: Iterable[CopyStatus], campaign: Campaign) -> None:
    """Prints each copy on stderr, with what to do about it."""
    for one in unreached:
        meant = str(one.place.folder) if one.is_alone else one.place.mark
        day = one.day(campaign.event.zone)
        print(
            f"May still hold what was erased: {one.name}, last written {day}. "
            "Put it back in its place and erase the same again. When it is destroyed or wiped, "
            f"settle it: `pledge-kiosk retention --settled {shlex.quote(meant)}`.",
            file=sys.stderr,
        )


def as_data(unreached: Iterable[CopyStatus]) -> list[dict[str, str]]:
    """The copies for `--json`."""
    return [
        {
            "folder": str(one.place.folder),
            "mark": one.place.mark,
            "last_written": one.at.isoformat(),
        }
        for one in unreached
    ]
