"""`pledge-kiosk restore`: a ledger made anew from a stick, a journal or a backup."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import given, key_files, shared_arguments
from kiosk.cli.progress import Bar

DESCRIPTION = """\
Makes a ledger anew in a data folder from what is left of another:

  a stick or its folder pledge-kiosk, or one .journal file in it
  a backup (backups/ledger-….db), a copy handed over, or a ledger.db

The organiser's key (--key) opens what was sealed to it. Without an organiser's key the journal
and the copies need the ledger's own key: name that file, ledger.key, with --key, or give the
words of its paper copy (`keys paper --this-machine`) with --key-words-file.
Nothing is written over: a ledger that is there already is renamed first. The restored one is
checked before it is used, and goes on under a new kiosk id.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument(
        "--from",
        dest="source",
        metavar="COPY",
        type=Path,
        required=True,
        help="stick, journal, backup or ledger to restore from",
    )
    parser.add_argument(
        "--to",
        metavar="FOLDER",
        type=Path,
        help="data folder to restore into (default: --data)",
    )
    shared_arguments.key(parser)


def run(options: argparse.Namespace) -> int:
    from kiosk.signing.clock import SystemClock
    from kiosk.store.copies.restore import restore

    source: Path = options.source.expanduser().absolute()
    to: Path | None = options.to
    data = to.expanduser().absolute() if to is not None else given.data_folder(options)
    keys = key_files.of_a_copy(options)
    with Bar("Restoring") as progress:
        done = restore(source, data, keys, SystemClock().now(), progress)
    said = [
        f"{done.ledger}: {done.signatures} signatures restored, {done.entries} entries checked."
    ]
    if done.replaced:
        said.append(f"What was there is {done.replaced} now.")
    if keys.own is not None:
        said.append(
            "The ledger has a new key here: make its paper copy with "
            "`pledge-kiosk keys paper --this-machine`."
        )
    given.tell(
        options,
        " ".join(said),
        {
            "file": done.ledger,
            "campaign": done.campaign,
            "entries": done.entries,
            "signatures": done.signatures,
            "replaced": done.replaced,
        },
    )
    return 0
