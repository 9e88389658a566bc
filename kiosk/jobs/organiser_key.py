"""The organiser's private key from its file: read, unlocked with its passphrase, and checked.

A key is in memory while it is used, and is never written.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.files import read_small_file
from kiosk.sealing import PrivateKey

LARGEST = 10_000
"""Bytes of a key's file."""

ENDING = ".key"
"""What the name of a key's file ends with, unless somebody renamed it."""


def read_key_file(file: Path) -> bytes:
    """The bytes of a key's file. Raises BadInput."""
    return read_small_file(file, LARGEST, "Name the file of the key.", too_large=" to be a key")


def unlock(file: Path, passphrase: str, campaign: Campaign) -> PrivateKey:
    """The key in `file`, which takes a moment by design.

    Raises BadInput for a wrong passphrase, and for a key that is not the campaign's.
    """
    key = PrivateKey.unlock(read_key_file(file), passphrase)
    check_is_of(key, campaign)
    return key


def check_is_of(key: PrivateKey, campaign: Campaign) -> None:
    """Raises BadInput where `key` is not the campaign's."""
    if campaign.key is not None and campaign.key.raw != key.public.raw:
        raise BadInput(
            f"This key (“{key.public.words}”) is not the campaign's (“{campaign.key.words}”).",
            "Name the key file that was made for this campaign.",
        )
