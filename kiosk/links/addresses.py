"""Addresses of places and sheets, for codes and for people who type.

Addresses for codes are upper case throughout: scheme, host and path then fit the dense
alphanumeric mode (ISO/IEC 18004, 7.4.4), one or two versions smaller than lower case; the
receiving server must take upper-case paths.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from kiosk.campaign.model import Campaign


def address_for(campaign: Campaign, code: str) -> str:
    """The address of the place `code` (a source code, "" for none), upper case, for a QR code."""
    return _under(campaign, f"S/{code}" if code else "S").upper()


def sheet_address(campaign: Campaign, prefix: str, number: int | str) -> str:
    """The address that names one sheet: `HTTPS://HOST/F/000001`, `HTTPS://HOST/B/7K3QF012R`.

    A pen sheet's number is a text. Without the check character: a QR code has a correction of
    its own.
    """
    named = f"{number:06d}" if isinstance(number, int) else number
    return _under(campaign, f"{prefix}/{named}").upper()


def typed_address(campaign: Campaign, code: str) -> str:
    """The same place for people who type: lower case, without the scheme."""
    return _under(campaign, f"s/{code}" if code else "s").split("://", 1)[1].lower()


def public_address(campaign: Campaign) -> str:
    """The campaign's own page, for people who read: without the scheme."""
    parts = urlsplit(campaign.address)
    return f"{parts.netloc}{parts.path.rstrip('/')}"


def _under(campaign: Campaign, path: str) -> str:
    parts = urlsplit(campaign.address)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/{path}"
