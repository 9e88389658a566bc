"""`pledge-kiosk verify`: whether the ledger is sound, and whether a journal holds what it holds."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.cli import answers, authorship, inputs, key_files
from kiosk.cli.shared_arguments import KEY, add, path_of
from kiosk.errors import BadInput, DataFolderFault
from kiosk.jobs import campaign_check
from kiosk.plurals import counted
from kiosk.signing.entries.authorship import Written
from kiosk.signing.entries.ledger_entry import Entry

if TYPE_CHECKING:
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
It says who signed the entries of each kiosk, by six words, and names what is not signed; then the
exit status is 1. With --six-words, from readiness and closing sheets, also what these do not prove.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--journal", **path_of("FILE", "a journal to check against the ledger"))
    authorship.add_six_words(parser)
    add(parser, *KEY)


@dataclass(slots=True)
class _Findings:
    """What was found so far: one sentence for each thing, and what the answer says of it all."""

    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    answer: list[str] = field(default_factory=list)
    whose: list[str] = field(default_factory=list)
    unproven: list[str] = field(default_factory=list)
    verdict: str = ""
    summary: dict[str, object] = field(default_factory=dict)
    can_rebuild: int = 0
    """How many of the `faults` a rebuild removes; 0 where the ledger has others too."""


def run(options: argparse.Namespace) -> int:
    from kiosk.store import Store

    words = authorship.given_words(options)
    campaign = inputs.load_campaign(options)
    found = _Findings()
    try:
        store = Store.read(inputs.find_data_folder(options), campaign.id)
    except DataFolderFault:
        if options.journal is None:
            raise
        _check_journal(options, None, found, words)
    else:
        with store, store.one_moment():
            _check_ledger(campaign, store, found, words)
            if options.journal is not None:
                _check_journal(options, store, found, words)
    for sentence in (*found.notes, *found.missing, *found.unproven, *found.faults):
        print(sentence, file=sys.stderr)
    if found.faults and found.can_rebuild == len(found.faults):
        end = (
            "The entries are sound: `pledge-kiosk rebuild` makes the list of signatures from them."
        )
    elif found.faults:
        end = "Something is wrong. `pledge-kiosk restore` makes a ledger from copies."
    elif found.unproven:
        end = authorship.UNPROVEN
    elif found.missing:
        end = "What is there is sound, but entries are missing."
    else:
        end = "All is well."
    is_sound = not found.faults and not found.missing and not found.unproven
    if not found.unproven:
        found.whose += [found.verdict]
    summary = {
        **found.summary,
        "is_sound": is_sound,
        "faults": found.faults,
        "notes": found.notes,
        "missing": found.missing,
        "unproven": found.unproven,
    }
    answers.print_answer(
        options, " ".join([*found.answer, *filter(None, found.whose), end]), summary
    )
    return 0 if is_sound else 1


def _check_ledger(
    campaign: Campaign, store: Store, found: _Findings, words: tuple[str, ...]
) -> None:
    with answers.Bar("Checking the ledger") as progress:
        verdict = store.verify(progress)
    found.faults += verdict.faults
    if more := verdict.fault_count - len(verdict.faults):
        found.faults.append(f"{counted(more, 'more fault')}.")
    if verdict.derived_count == verdict.fault_count:
        found.can_rebuild = len(found.faults)
    found.notes += verdict.notes
    if more := verdict.note_count - len(verdict.notes):
        found.notes.append(counted(more, "more such entry.", "more such entries."))
    found.missing += [one.sentence for one in verdict.missing]
    changed, older = campaign_check.compare_with_ledger(campaign, store.signed_under())
    found.faults += map(str, changed)
    found.notes += map(str, older)
    entries = counted(verdict.entries, "entry", "entries")
    found.answer.append(f"{entries}, {counted(verdict.signatures, 'signature')}.")
    _tell_authors(verdict.written, words, found)
    found.summary |= {
        **authorship.summary(verdict.written, words),
        "entries": verdict.entries,
        "signatures": verdict.signatures,
        "head": [verdict.head.sequence, verdict.head.hash.hex()],
    }


def _tell_authors(written: tuple[Written, ...], words: tuple[str, ...], found: _Findings) -> None:
    """Adds whose entries these are, each sentence once: ledger and journal mostly agree."""
    for told, fresh in (
        (found.whose, authorship.describe(written)),
        (found.unproven, authorship.faults(written, words)),
    ):
        told += [one for one in fresh if one not in told]
    found.verdict = authorship.verdict(written, words) or found.verdict


def _check_journal(
    options: argparse.Namespace,
    store: Store | None,
    found: _Findings,
    words: tuple[str, ...],
) -> None:
    from kiosk.store.copies import compare_journal, journal
    from kiosk.store.copies.journal_damage import Damage
    from kiosk.store.db import data_folder
    from kiosk.store.keys import page_key

    keys = key_files.load_copy_keys(options)
    own = keys.own
    if store is not None and keys.organiser is None and own is None:
        data = inputs.find_data_folder(options)
        ledger = data_folder.ledger_path(data, inputs.load_campaign(options).id)
        own = page_key.find(ledger.parent).secret
    path: Path = options.journal.expanduser().absolute()
    ours: Iterator[Entry] = store.entries() if store is not None else iter(())
    try:
        with answers.Bar("Checking the journal") as progress:
            damage = Damage()
            theirs = journal.read_entries(path, own, keys.organiser, damage)
            difference = compare_journal.compare(theirs, ours, damage, progress)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Name the journal.") from error
    found.faults += difference.faults
    if store is not None and difference.ahead:
        ahead = counted(difference.ahead, "entry", "entries")
        found.faults.append(f"The journal holds {ahead} that the ledger lost: restore it.")
    entries = counted(difference.entries, "entry", "entries")
    found.answer.append(f"Journal: {entries}, behind by {difference.behind}.")
    _tell_authors(difference.written, words, found)
    found.summary["journal_kiosks"] = authorship.summary(difference.written, words)["kiosks"]
    found.summary["journal"] = {
        "entries": difference.entries,
        "ahead": difference.ahead if store is not None else 0,
        "behind": difference.behind,
    }
