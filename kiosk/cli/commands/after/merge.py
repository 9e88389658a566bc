"""`pledge-kiosk merge`: what other tables have signed joins this ledger."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import answers, authorship, inputs, key_files, tables
from kiosk.cli.shared_arguments import KEY, add, path_of
from kiosk.jobs import campaign_check
from kiosk.jobs.tables import merge_tables
from kiosk.jobs.tables.merge_tables import MOST_PAIRS, MergedTables
from kiosk.plurals import counted
from kiosk.user_folders import absolute

if TYPE_CHECKING:
    from collections.abc import Sequence

DESCRIPTION = """\
Merges what other tables have signed into this ledger:

  a bundle (`pledge-kiosk bundle`)
  a stick or its folder pledge-kiosk, or one .journal file in it
  another data folder, a backup or a ledger.db

In any order and any number of times: what is known already is left as it is, and what was erased
stays erased. Everything is checked first, and all of it is merged, or nothing. The organiser's key
(--key) opens what is sealed to it.

Whose entries they are, the six words show that are printed on the readiness and closing sheets of
each kiosk. They are asked for, or given with --six-words. Where they do not prove all of it,
nothing is merged; without them the answer says that nobody compared them.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    help_ = "bundle, stick, journal, data folder, backup or ledger of another table"
    parser.add_argument("files", nargs="+", **path_of("FILE", help_))
    authorship.add_six_words(parser)
    add(parser, *KEY, "--second-copy")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    data = inputs.find_data_folder(options)
    given: Sequence[Path] = options.files
    paths = list(dict.fromkeys(absolute(path) for path in given))
    keys = key_files.load_copy_keys(options)
    with ExitStack() as kept:
        named = merge_tables.find_sources(paths, campaign.id, data, keys, kept)
        words = authorship.ask_words(options)
        store = kept.enter_context(inputs.open_ledger(options, campaign, may_begin=True))
        sources = merge_tables.open_sources(named, campaign.id, data, keys, kept)
        with answers.Bar("Checking") as progress:
            merge_tables.check_sources(sources, progress)
        with answers.Bar("Merging") as progress:
            done = merge_tables.merge_sources(store, sources, words, progress)
        count = store.count()
        changed, older = campaign_check.compare_with_ledger(campaign, store.signed_under())
    gone = tables.missing(done.tables)
    for sentence in (*map(str, older), *map(str, changed), *gone):
        print(sentence, file=sys.stderr)
    merged = done.merged
    verdict = authorship.verdict(merged.written, words)
    said = [
        (
            f"{counted(merged.added, 'entry', 'entries')} added, {merged.known:,} known already, "
            f"{counted(merged.signatures, 'new signature')}."
        ),
        *(tables.describe(one, campaign) for one in done.tables),
        f"{counted(len(done.tables), 'table')}, {counted(count, 'signature')}.",
        *_doubles(done),
        *filter(None, [verdict]),
    ]
    answers.print_answer(
        options,
        "\n".join(said),
        {
            "added": merged.added,
            "known": merged.known,
            "new_signatures": merged.signatures,
            "erased": len(merged.erased),
            "signatures": count,
            "tables": [tables.as_data(one, campaign) for one in done.tables],
            "missing": gone,
            "doubles": done.doubles,
            "doubles_across_tables": done.across,
            "faults": [str(one) for one in changed],
            "notes": [str(one) for one in older],
            **authorship.summary(merged.written, words),
        },
    )
    return 1 if gone or changed else 0


def _doubles(done: MergedTables) -> list[str]:
    if not done.doubles:
        return []
    least = "At least " if done.doubles >= MOST_PAIRS else ""
    pairs = counted(done.doubles, "likely double")
    wait = "waits" if done.doubles == 1 else "wait"
    across = f"({done.across:,} across tables)"
    return [f"{least}{pairs} {wait} for review {across}: `pledge-kiosk duplicates`."]
