"""Places of the campaign by their codes: which one is asked for, and whether it is read."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.links import Link


def place(options: argparse.Namespace, of: Campaign) -> str:
    """`--place`, which must be one of the campaign's codes, else the campaign's first."""
    asked: str | None = options.place
    codes = [one.code for one in of.places]
    if asked is None:
        return codes[0] if codes else ""
    if asked.upper() not in codes:
        raise BadInput(
            f"The campaign has no place {asked!r}.", f"It has {', '.join(codes) or 'none'}."
        )
    return asked.upper()


def place_of_paper(options: argparse.Namespace, of: Campaign, width: float) -> str:
    """The same, for a paper whose code is `width` mm wide.

    Raises BadInput where that is not read from as far away as people stand.
    """
    from kiosk import links

    code = place(options, of)
    link = links.place_link(of, code)
    if doubts := link.doubts(width):
        remedy = f"Make the code alone, with `pledge-kiosk qr --place {code}`"
        if (near := links.farthest_mm(link.code, width)) >= links.HAND_HELD_MM:
            remedy += f", or set the place's `distance` to {near / 10:.0f} cm or less"
        raise BadInput(f"{code}: {doubts[0].what}", f"{remedy}.")
    return code


def tell_doubts(link: Link, width: float) -> None:
    """Says on stderr why a code of `width` mm would not be read at its place."""
    for doubt in link.doubts(width):
        print(f"{link.place.code}: {doubt}", file=sys.stderr)


def tell_placeholder(campaign: Campaign) -> None:
    """Says on stderr where the links lead nowhere yet."""
    if campaign.has_placeholder_address:
        print(
            f"note: {campaign.address} is a placeholder: nobody can open these links. "
            "Set the campaign's own address before anything is printed.",
            file=sys.stderr,
        )


def as_data(link: Link) -> dict[str, object]:
    """A link in a summary."""
    return {
        "code": link.place.code,
        "place": link.place.name,
        "address": link.address,
        "typed": link.typed,
        "distance_cm": link.place.distance_cm,
        "smallest_mm": round(link.width_mm, 1),
        "level": str(link.level),
        "modules": link.code.size,
        "version": link.code.version,
    }
