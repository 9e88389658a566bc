"""The organiser's private key for one job: from its file and passphrase, or from its paper copy.

The key lives in memory as long as the command runs and is written nowhere.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import passphrase
from kiosk.errors import BadInput
from kiosk.signing.entries.private import Opener

if TYPE_CHECKING:
    from kiosk.sealing import PrivateKey

LARGEST_KEY_FILE = 10_000


def is_asked(options: argparse.Namespace) -> bool:
    """Whether a key was named."""
    return options.key is not None or options.key_words_file is not None


def opener(options: argparse.Namespace, campaign: Campaign) -> Opener | None:
    """What opens the campaign's private fields in this job; None where no key was named.

    Raises BadInput for a wrong passphrase and for a key that is not the campaign's.
    """
    if not is_asked(options):
        return None
    key = private_key(options)
    if campaign.key is not None and campaign.key.raw != key.public.raw:
        raise BadInput(
            f"This key (“{key.public.words}”) is not the campaign's (“{campaign.key.words}”).",
            "Name the key file that was made for this campaign.",
        )
    return Opener(key)


def private_key(options: argparse.Namespace) -> PrivateKey:
    """The key that `--key` or `--key-words-file` names. Raises BadInput."""
    from kiosk.sealing import PrivateKey

    if options.key is not None and options.key_words_file is not None:
        raise BadInput("Two keys were named.", "Give --key or --key-words-file.")
    if options.key_words_file is not None:
        from kiosk.cli import paper_words

        return PrivateKey.from_words(paper_words.read(options.key_words_file))
    return PrivateKey.unlock(read(options.key), passphrase.ask(options.passphrase_file))


def read(file: Path) -> bytes:
    """The bytes of a small file. Raises BadInput."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST_KEY_FILE + 1)
    except OSError as error:
        raise BadInput(
            f"{file} cannot be read: {error.strerror}.", "Name the file of the key."
        ) from error
    if len(data) > LARGEST_KEY_FILE:
        raise BadInput(f"{file} is too large to be a key.", "Name the file of the key.")
    return data
