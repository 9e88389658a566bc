"""Places of the campaign: which one the options name, and whether its code can be read there."""

from __future__ import annotations

import argparse
import sys

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.links import Link


def choose_place(options: argparse.Namespace, of: Campaign) -> str:
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


def choose_readable_place(options: argparse.Namespace, of: Campaign, width: float) -> str:
    """The place, for a paper on which its code is `width` mm wide.

    Raises BadInput where people stand too far away to scan a code of that width.
    """
    code = choose_place(options, of)
    link = links.place_link(of, code)
    if problem := link.find_scan_problem(width):
        remedy = f"Make the code alone, with `pledge-kiosk qr --place {code}`"
        if (near := links.farthest_mm(link.code, width)) >= links.HAND_HELD_MM:
            remedy += f", or set the place's `distance` to {near / 10:.0f} cm or less"
        raise BadInput(f"{code}: {problem.what}", f"{remedy}.")
    return code


def warn_if_unreadable(link: Link, width: float) -> None:
    """Prints on stderr why a code of `width` mm cannot be read at its place."""
    if problem := link.find_scan_problem(width):
        print(f"{link.place.code}: {problem}", file=sys.stderr)


def warn_of_placeholder(campaign: Campaign) -> None:
    """Prints a note on stderr where the campaign's address is a placeholder."""
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
