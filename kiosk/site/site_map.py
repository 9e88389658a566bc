"""Which pages there are and where: the letter, the list, and what each code leads to."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk import links
from kiosk.campaign.model import Campaign, Place
from kiosk.errors import BadInput
from kiosk.site import paths
from kiosk.site.source import Source

LIST_FOLDER = "signatories"


@dataclass(slots=True)
class SiteMap:
    """The file of each page. `letters` and `lists` are by language.

    `codes` are pages that a place's code leads to, None where it is that of several places;
    `actions` and `sheets` those of other codes. `elsewhere` are addresses in codes that none of the
    pages can answer for.
    """

    letters: dict[str, str]
    lists: dict[str, str]
    codes: dict[str, Place | None] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)


def find_places(source: Source) -> SiteMap:
    """Where the pages of `source` are.

    Raises BadInput for a campaign's address that no plain file can answer for.
    """
    campaign = source.campaign
    home = paths.find_file(campaign.address, campaign.address)
    if home is None:
        raise BadInput(
            f"No plain file can answer for {campaign.address}.",
            "Set an address in campaign.toml that ends in a folder or in .html.",
        )
    if campaign.takes_capitals and not home.endswith(paths.INDEX):
        raise BadInput(
            f"{campaign.address} is a file, and codes in capitals lead to folders in it.",
            "Set the address of a folder in campaign.toml, or take out capitals.",
        )
    base = paths.folder_of(home)
    first = campaign.default_language
    letters = {
        tag: home if tag == first else f"{base}{tag}/{paths.INDEX}" for tag in campaign.languages
    }
    lists = {
        tag: (base if tag == first else f"{base}{tag}/") + f"{LIST_FOLDER}/{paths.INDEX}"
        for tag in campaign.languages
    }
    where = SiteMap(letters, lists)
    taken = {*letters.values(), *(lists.values() if source.signed is not None else ())}
    for place in source.places:
        _add_code(where, campaign, taken, links.place_address(campaign, place.code), place)
        if campaign.takes_capitals:
            small = f"https://{links.typed_address(campaign, place.code)}"
            _add_code(where, campaign, taken, small, place)
    if campaign.takes_capitals:
        for address in (links.place_address(campaign, ""), links.typed_address(campaign, "")):
            whole = address if "://" in address else f"https://{address}"
            _add_code(where, campaign, taken, whole, None)
        for named in source.sheets:
            prefix, _, number = named.partition("/")
            address = links.sheet_text(campaign, prefix, number)
            path = paths.find_file(address, campaign.address)
            if path is not None and path not in taken | where.codes.keys():
                where.sheets.append(path)
    action = links.action_link(campaign)
    if action is not None:
        path = paths.find_file(action.address, campaign.address)
        if path is None:
            where.elsewhere.append(action.address)
        elif path not in taken | where.codes.keys():
            where.actions.append(path)
    return where


def _add_code(
    where: SiteMap, campaign: Campaign, taken: set[str], address: str, place: Place | None
) -> None:
    path = paths.find_file(address, campaign.address)
    if path is None:
        where.elsewhere.append(address)
    elif path in where.codes and where.codes[path] != place:
        where.codes[path] = None  # several places share it, told apart by what follows the ?
    elif path not in taken:
        where.codes[path] = place
