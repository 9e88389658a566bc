"""`pledge-kiosk rebuild`: makes the list of signatures from the entries of the ledger again."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs
from kiosk.plurals import counted

DESCRIPTION = """\
Makes the lists of signatures and of paper sheets again, from the entries of the ledger. Use it if
`pledge-kiosk verify` says that a signature is not what the ledger says. The entries stay as they
are, and nothing that was signed, withdrawn or erased changes. The kiosk must be closed.
"""


def arguments(_: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    with inputs.open_ledger(options, campaign, is_on_page=False) as store:
        count = store.rebuild()
    made = counted(count, "signature was", "signatures were")
    return answers.print_answer(options, f"{made} rebuilt from the entries.", {"signatures": count})
