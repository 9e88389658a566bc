"""`pledge-kiosk bundle`: everything that was signed here, as one file for another machine."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, output_files
from kiosk.cli.shared_arguments import add
from kiosk.jobs.tables import make_bundle
from kiosk.plurals import counted

DESCRIPTION = """\
Writes a bundle: the whole ledger of this table as one file, signed by this kiosk. Another machine
takes it in with `pledge-kiosk merge`. Where the campaign has an organiser's key, only that key
opens it. Works beside an open kiosk. The six words of the kiosk are said: a merge asks for them.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    add(parser, "--out", "--replace")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    data = inputs.find_data_folder(options)
    with inputs.read_ledger(options, campaign) as store:
        path = output_files.choose_file(options, make_bundle.default_name(store, campaign))
        with answers.Bar("Writing the bundle") as progress:
            made = make_bundle.make_bundle(store, data, campaign, path, inputs.now(), progress)
        tables = store.tables()
    sealed = "It is not sealed: whoever has the file can read the names."
    if campaign.key is not None:
        sealed = f"Only the organiser's key “{campaign.key.words}” opens it."
    entries, of = counted(made.entries, "entry", "entries"), counted(len(tables), "table")
    return answers.print_answer(
        options,
        f"{path}: {entries} of {of}, {counted(made.signed, 'signature')} among them. {sealed} "
        f"Six words of this kiosk: “{made.author.words}”.",
        {
            "file": path,
            "entries": made.entries,
            "signatures": made.signed,
            "tables": len(tables),
            "is_sealed": campaign.key is not None,
            "words": made.author.words,
        },
    )
