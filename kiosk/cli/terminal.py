"""Asks on the terminal: for a line of text, a secret, or a yes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from getpass import getpass

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


def ask_secret(
    question: str, what: str, *, is_new: bool, check: Callable[[str], object] | None = None
) -> str:
    """What is typed on the terminal without being shown; a new secret is typed twice.

    Raises BadInput where nothing is typed or the two differ, and what `check` raises for it.
    """
    try:
        typed = getpass(question)
        if check is not None:
            check(typed)
        if is_new and getpass("The same again: ") != typed:
            raise BadInput(f"The two {what}s are not the same.", "Begin again.")
    except EOFError as error:
        raise BadInput(f"No {what} was typed.", "Begin again.") from error
    return typed


def confirm(options: argparse.Namespace, question: str) -> None:
    """Asks on the terminal, unless --yes was given. Raises BadInput for anything but a yes."""
    if options.yes:
        return
    if not sys.stdin.isatty():
        raise BadInput("There is no terminal to ask on whether this is meant.", "Add --yes.")
    answers.print_campaign(options)
    if ask(f"{question} Type yes to go on: ").strip().lower() != "yes":
        raise BadInput("Nothing was changed.", "Type yes when you mean it.")
