"""`pledge-kiosk backup`: a copy of the ledger, for this machine or to hand over."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, output_files, shared_arguments
from kiosk.jobs import output_paths
from kiosk.plurals import counted

DESCRIPTION = """\
Takes a copy of the ledger: into the data folder's own backups, or with --out a copy to hand
over, which holds nothing that was deleted. Both are encrypted with the ledger's key and checked
after writing. Works beside an open kiosk. The six words of the kiosk are said: a restore asks for
them.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    help_ = "folder for a copy to hand over (default: the ledger's own backups)"
    parser.add_argument("--out", **shared_arguments.path_of("FOLDER", help_))


def run(options: argparse.Namespace) -> int:
    from kiosk.store import Store
    from kiosk.store.copies import backup
    from kiosk.store.db import data_folder
    from kiosk.store.keys import page_key

    campaign = inputs.load_campaign(options)
    ledger = data_folder.ledger_path(inputs.find_data_folder(options), campaign.id)
    store = Store.read(inputs.find_data_folder(options), campaign.id)
    try:
        key = page_key.find(ledger.parent)
        with answers.Bar("Copying the ledger, MB") as progress:
            now = inputs.now()
            if options.out is None:
                # No head to compare with: a kiosk may be signing into the ledger just now.
                path = backup.Backups(ledger, key.raw).make(store.kiosk, None, now, progress)
            else:
                keep_out = output_files.own_folders(options)
                out = output_paths.check_folder(options.out, keep_out=keep_out)
                path = backup.hand_over(
                    ledger, key.raw, out, campaign.id, store.kiosk, now, progress
                )
        count, words = store.count(), store.six_words()
    finally:
        store.close()
    answers.print_answer(
        options,
        f"{path}: {counted(count, 'signature')}. It opens with the key of this ledger."
        + (f" Six words of this kiosk: “{words}”." if words else ""),
        {"file": path, "signatures": count, "words": words},
    )
    return 0
