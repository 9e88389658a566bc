"""Asking on the terminal: a line of text, or whether something is meant."""

from __future__ import annotations

import argparse
import sys

from kiosk.cli import answers
from kiosk.errors import BadInput


def ask(question: str) -> str:
    """One line typed on the terminal in answer to `question`; "" at the end of what is typed.

    Raises BadInput where there is no terminal.
    """
    if not sys.stdin.isatty():
        raise BadInput(f"There is no terminal to ask on: {question.strip()}", "Use the options.")
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline()


def confirm(options: argparse.Namespace, question: str) -> None:
    """Asks on the terminal, unless --yes was given. Raises BadInput for anything but a yes."""
    if options.yes:
        return
    if not sys.stdin.isatty():
        raise BadInput("There is no terminal to ask on whether this is meant.", "Add --yes.")
    answers.print_campaign(options)
    if ask(f"{question} Type yes to go on: ").strip().lower() != "yes":
        raise BadInput("Nothing was changed.", "Type yes when you mean it.")
