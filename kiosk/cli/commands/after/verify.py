"""`pledge-kiosk verify`: whether the ledger is sound, and whether a journal holds what it holds."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import campaign_options, key_files, shared_arguments
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput, DataFolderFault
from kiosk.plurals import counted

if TYPE_CHECKING:
    from kiosk.signing.entries.ledger_entry import Entry
    from kiosk.store import Store

DESCRIPTION = """\
Checks the whole ledger: the file, gaps, every hash and digest, whether the signatures are what
the entries say, and whether the campaign's texts are still those that people agreed to. With
--journal also the journal on a stick: whether it holds what the ledger holds, and whether the
ledger lost something that the stick still has.
Each thing that is wrong is one line; then the exit status is 1. So is each place where entries
are missing, also where the ledger says itself that they were lost, and each broken record of the
journal. An entry that records a signature once more is a line too, and nothing wrong: the
signature counts once.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument(
        "--journal", metavar="FILE", type=Path, help="a journal to check against the ledger"
    )
    shared_arguments.key(parser)


def run(options: argparse.Namespace) -> int:
    from kiosk.jobs import campaign_check
    from kiosk.store import Store

    campaign = campaign_options.campaign(options)
    faults: list[str] = []
    notes: list[str] = []
    missing: list[str] = []
    summary: dict[str, object] = {}
    said: list[str] = []
    derived = 0  # faults that a rebuild mends, where the ledger has no others
    try:
        store = Store.read(campaign_options.data_folder(options), campaign.id)
    except DataFolderFault:
        if options.journal is None:
            raise
        _check_journal(options, None, faults, said, summary)
    else:
        with store, store.one_moment():
            with Bar("Checking the ledger") as progress:
                verdict = store.verify(progress)
            faults += verdict.faults
            if verdict.fault_count > len(verdict.faults):
                faults.append(
                    f"{counted(verdict.fault_count - len(verdict.faults), 'more fault')}."
                )
            if verdict.derived_count == verdict.fault_count:
                derived = len(faults)
            notes += verdict.notes
            if verdict.note_count > len(verdict.notes):
                notes.append(
                    counted(
                        verdict.note_count - len(verdict.notes),
                        "more such entry.",
                        "more such entries.",
                    )
                )
            missing += [one.sentence for one in verdict.missing]
            changed, older = campaign_check.compare_with_ledger(campaign, store.signed_under())
            faults += map(str, changed)
            notes += map(str, older)
            entries = counted(verdict.entries, "entry", "entries")
            said.append(f"{entries}, {counted(verdict.signatures, 'signature')}.")
            summary |= {
                "entries": verdict.entries,
                "signatures": verdict.signatures,
                "head": [verdict.head.sequence, verdict.head.hash.hex()],
            }
            if options.journal is not None:
                _check_journal(options, store, faults, said, summary)
    for sentence in (*notes, *missing, *faults):
        print(sentence, file=sys.stderr)
    is_sound = not faults and not missing
    if faults and derived == len(faults):
        said.append(
            "The entries are sound: `pledge-kiosk rebuild` makes the signatures anew from them."
        )
    elif faults:
        said.append("Something is wrong. `pledge-kiosk restore` makes a ledger anew from copies.")
    else:
        said.append(
            "What is there is sound, but entries are missing." if missing else "All is well."
        )
    outcome = {"is_sound": is_sound, "faults": faults, "notes": notes, "missing": missing}
    campaign_options.tell(options, " ".join(said), {**summary, **outcome})
    return 0 if is_sound else 1


def _check_journal(
    options: argparse.Namespace,
    store: Store | None,
    faults: list[str],
    said: list[str],
    summary: dict[str, object],
) -> None:
    from kiosk.store.copies import compare_journal, journal
    from kiosk.store.copies.journal_damage import Damage
    from kiosk.store.db import data_folder
    from kiosk.store.keys import page_key

    keys = key_files.of_a_copy(options)
    own = keys.own
    if store is not None and keys.organiser is None and own is None:
        data = campaign_options.data_folder(options)
        ledger = data_folder.ledger_path(data, campaign_options.campaign(options).id)
        own = page_key.find(ledger.parent).secret
    path: Path = options.journal.expanduser().absolute()
    ours: Iterator[Entry] = store.entries() if store is not None else iter(())
    try:
        with Bar("Checking the journal") as progress:
            damage = Damage()
            theirs = journal.read_entries(path, own, keys.organiser, damage)
            found = compare_journal.compare(theirs, ours, damage, progress)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Name the journal.") from error
    faults += found.faults
    if store is not None and found.ahead:
        ahead = counted(found.ahead, "entry", "entries")
        faults.append(f"The journal holds {ahead} that the ledger lost: restore it.")
    said.append(f"Journal: {counted(found.entries, 'entry', 'entries')}, behind by {found.behind}.")
    summary["journal"] = {
        "entries": found.entries,
        "ahead": found.ahead if store is not None else 0,
        "behind": found.behind,
    }
