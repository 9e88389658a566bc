"""`pledge-kiosk throw-away`: the practice kiosk and everything in it is gone after one question."""

from __future__ import annotations

import argparse

from kiosk.cli import answers, inputs, shared_arguments, terminal
from kiosk.jobs.set_up import practice

DESCRIPTION = """\
Removes the practice kiosk that `run --practice` made, with everything signed at it. It asks once,
and touches nothing else: signatures that were given for real are never thrown away.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    shared_arguments.add(parser, "--yes")


def run(options: argparse.Namespace) -> int:
    data = inputs.find_data_folder(options)
    folder = practice.practice_folder(data)
    if practice.is_practice(folder):
        terminal.confirm(options, f"Throw away everything that was practised in {folder}?")
    gone = practice.throw_away(data)
    return answers.print_answer(options, f"{gone} is gone.", {"removed": gone})
