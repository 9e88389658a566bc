"""`pledge-kiosk restore`: makes a ledger from sticks, journals and backups."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.local_time import local
from kiosk.cli import answers, authorship, inputs, key_files
from kiosk.cli.shared_arguments import KEY, add, flag, path_of
from kiosk.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.store.copies.restore import MissingEntries

MOST_TOLD = 20

DESCRIPTION = """\
Restores a ledger into a data folder from what is left of it:

  a stick or its folder pledge-kiosk, or one .journal file in it
  a backup (backups/ledger-….db), a copy handed over, or a ledger.db

If there are several copies, give --from for each: one may have what another lacks. From a damaged
copy everything that can be read is restored. Entries that are in none of them are named, one line
each; then the exit status is 1, and `verify` names them from then on.
The organiser's key (--key) opens what was sealed to it. Without an organiser's key the journal
and the copies need the ledger's own key: name that file, ledger.key, with --key, or give the
words of its paper copy (`keys paper --this-machine`) with --key-words-file.
Nothing is written over: a ledger that is there already is renamed first. The restored one is
checked before it is used, and goes on under a new kiosk id.

Whose entries they are, the six words show that are printed on the readiness and closing sheets of
the kiosk. They are asked for, or given with --six-words, once for each kiosk. Where they do not
prove all of it, nothing is restored. Without them the answer says who signed the entries, and that
nobody compared it. Entries that are not signed are named; then the exit status is 1.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    help_ = "stick, journal, backup or ledger to restore from; may be given several times"
    copies = path_of("COPY", help_)
    parser.add_argument("--from", dest="source", required=True, action="append", **copies)
    parser.add_argument("--to", **path_of("FOLDER", "data folder to restore into, else --data"))
    authorship.add_six_words(parser)
    help_ = "restore what the six words do not prove as well; it is named, and the status is 1"
    parser.add_argument("--even-unproven", **flag(help_))
    add(parser, *KEY)


def run(options: argparse.Namespace) -> int:
    from kiosk.store.copies.restore import Expected, restore

    named: list[Path] = options.source
    sources = [source.expanduser().absolute() for source in named]
    to: Path | None = options.to
    data = to.expanduser().absolute() if to is not None else inputs.find_data_folder(options)
    keys = key_files.load_copy_keys(options)
    words = authorship.ask_words(options)
    expected = Expected(words, is_lenient=options.even_unproven)
    with answers.Bar("Restoring") as progress:
        done = restore(sources, data, keys, inputs.now(), progress, expected)
    said = [
        (
            f"{done.ledger}: {counted(done.signatures, 'signature')} restored, "
            f"{counted(done.entries, 'entry', 'entries')} checked."
        )
    ]
    if done.replaced:
        said.append(f"What was there is {done.replaced} now.")
    if keys.own is not None:
        said.append(
            "The ledger has a new key here: make its paper copy with "
            "`pledge-kiosk keys paper --this-machine`."
        )
    missing = sum(one.what.count for one in done.missing)
    if missing:
        said.append(f"{counted(missing, 'entry is', 'entries are')} missing.")
    said += authorship.describe(done.written)
    unproven = authorship.faults(done.written, words)
    if not unproven and (verdict := authorship.verdict(done.written, words)):
        said.append(verdict)
    if done.written and not done.is_vouched:
        said.append(
            "The key of the kiosk that wrote them was not at hand, so it did not sign for the "
            "restored kiosk: print a readiness sheet with its own six words."
        )
    for sentence in (*_gone(done.missing), *unproven):
        print(sentence, file=sys.stderr)
    answers.print_answer(
        options,
        " ".join(said),
        {
            "file": done.ledger,
            "campaign": done.campaign,
            "entries": done.entries,
            "signatures": done.signatures,
            "replaced": done.replaced,
            "missing": missing,
            "gaps": [[str(one.what.kiosk), one.what.first, one.what.last] for one in done.missing],
            "unproven": unproven,
            "is_vouched": done.is_vouched,
            **authorship.summary(done.written, words),
        },
    )
    return 1 if missing or unproven else 0


def _gone(missing: Sequence[MissingEntries]) -> list[str]:
    """What is missing, in sentences."""
    told = [one.what.sentence + _when(one.after, one.before) for one in missing[:MOST_TOLD]]
    more = len(missing) - len(told)
    return told + ([f"{counted(more, 'more such place')}."] if more else [])


def _when(after: datetime | None, before: datetime | None) -> str:
    """Between which times that was written, in the zone of this machine."""
    first, last = (f"{local(at):%Y-%m-%d %H:%M}" if at else "" for at in (after, before))
    if first and last:
        return f" Written between {first} and {last}."
    if first or last:
        return f" Written after {first}." if first else f" Written before {last}."
    return ""
