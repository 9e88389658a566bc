"""Addresses of places and sheets, for codes and for people who type.

A code holds an address that the organiser's site can serve: the campaign's template with the
place's code in it, else the campaign's page as it is. Only where the campaign says that its site
takes short paths in capitals do codes use them: scheme, host and path then fit the dense
alphanumeric mode (ISO/IEC 18004, 7.4.4), one or two versions smaller than lower case.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from kiosk.campaign.model import PLACE, Campaign


def place_address(campaign: Campaign, code: str) -> str:
    """The address of the place `code` ("" for none), for a QR code."""
    if campaign.takes_capitals:
        return _under(campaign, f"S/{code}" if code else "S").upper()
    if campaign.place_address and code:
        return campaign.place_address.replace(PLACE, code)
    return campaign.address


def sheet_text(campaign: Campaign, prefix: str, number: int | str) -> str:
    """The text that names one sheet in its code: `F/000001`, `B/7K3QF012R`.

    An address that ends in it where the campaign's site takes capitals. A paper sheet's number is a
    text, here without the check character: a QR code has a correction of its own.
    """
    named = f"{prefix}/{number:06d}" if isinstance(number, int) else f"{prefix}/{number}"
    return _under(campaign, named).upper() if campaign.takes_capitals else named


def typed_address(campaign: Campaign, code: str) -> str:
    """An address for people who type: lower case, without the scheme, as short as there is."""
    if campaign.takes_capitals:
        return _under(campaign, f"s/{code}" if code else "s").split("://", 1)[1].lower()
    return public_address(campaign)


def public_address(campaign: Campaign) -> str:
    """The campaign's own page, for people who read: without the scheme."""
    parts = urlsplit(campaign.address)
    return f"{parts.netloc}{parts.path.rstrip('/')}"


def _under(campaign: Campaign, path: str) -> str:
    parts = urlsplit(campaign.address)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/{path}"
