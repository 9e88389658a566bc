"""Loads the keys that options name: a key file with its passphrase, or the words of a paper copy.

A key is in memory while the command runs and is never written. The words of a paper copy come from
a file or from the terminal, never from the command line, which other users of the machine can see.
On the terminal they are not shown, because a terminal keeps what it showed. Each word is checked
at once, so that a mistake is found before the last one.
"""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import terminal
from kiosk.errors import BadInput, JobFailed
from kiosk.jobs import organiser_key
from kiosk.plurals import counted
from kiosk.sealing import WORD_COUNT, PrivateKey, SecretKey, find_words, is_word
from kiosk.signing.entries.private import Opener

if TYPE_CHECKING:
    from kiosk.store.copies.sources import Keys

ASK = Path("-")
"""Stands for the terminal, or a pipe, in place of a file with words."""


def is_key_named(options: argparse.Namespace) -> bool:
    """Whether an option names a key."""
    return options.key is not None or options.key_words_file is not None


def load_opener(options: argparse.Namespace, campaign: Campaign) -> Opener | None:
    """What opens the campaign's sealed fields; None where no option names a key.

    Raises BadInput for a wrong passphrase and for a key that is not the campaign's.
    """
    if not is_key_named(options):
        return None
    key = load_private_key(options)
    organiser_key.check_is_of(key, campaign)
    return Opener(key)


def report_unopened(opener: Opener | None) -> int:
    """The exit status of a job that opened sealed signatures: 1 where some stayed sealed.

    Prints on stderr how many they are.
    """
    if opener is None or not opener.closed:
        return 0
    count = opener.closed
    said = counted(count, "signature is", "signatures are")
    print(
        f"pledge-kiosk: {said} sealed to another key than “{opener.fingerprint}”, and stayed "
        "closed. Give the key file of the campaign they were signed in.",
        file=sys.stderr,
    )
    return JobFailed.exit_status


def load_private_key(options: argparse.Namespace) -> PrivateKey:
    """The organiser's key that `--key` or `--key-words-file` names. Raises BadInput."""
    if options.key is not None and options.key_words_file is not None:
        raise BadInput("Two keys were named.", "Give --key or --key-words-file.")
    if options.key_words_file is not None:
        return PrivateKey.from_words(_words(options.key_words_file))
    return PrivateKey.unlock(
        organiser_key.read_key_file(options.key), terminal.find_passphrase(options)
    )


def load_copy_keys(options: argparse.Namespace) -> Keys:
    """The keys to open a copy of the ledger with: its own, the organiser's, or neither.

    `--key` may name a file of either kind. Words do not tell which key they are, so both are tried.
    """
    from kiosk.store.copies.sources import Keys
    from kiosk.store.keys import page_key

    if not is_key_named(options):
        return Keys()
    if options.key is None:
        words = _words(options.key_words_file)
        return Keys(PrivateKey.from_words(words), SecretKey.from_words(words))
    text = terminal.decode(organiser_key.read_key_file(options.key), options.key)
    if options.key_words_file is None and not text.lstrip().startswith("{"):
        return Keys(own=page_key.read_key_file(options.key).secret)
    return Keys(organiser=load_private_key(options))


def _words(file: Path) -> str:
    """The words in `file`; for `ASK` those typed on the terminal, or read from a pipe."""
    if file != ASK:
        return terminal.decode(organiser_key.read_key_file(file), file)
    if sys.stdin.isatty():
        return _ask_words()
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin.read(organiser_key.LARGEST)


def _ask_words() -> str:
    print(f"Type the {WORD_COUNT} words, each with Return. They are not shown.", file=sys.stderr)
    words: list[str] = []
    while len(words) < WORD_COUNT:
        typed = find_words(terminal.ask_unseen(f"Word {len(words) + 1}: ", "word"))
        wrong = next((word for word in typed if not is_word(word)), None)
        if wrong is None:
            words += typed
        else:
            print(
                "That is no word of a paper copy. Look again, and type it again.", file=sys.stderr
            )
    return " ".join(words)
