"""Asks on the terminal: for a line of text, a passphrase, a PIN, or a yes.

Secrets come from a file or the terminal, never from the command line. A command line is kept in the
shell's history, and while the kiosk runs, which is all evening, other users see it in the list of
processes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from kiosk import plain_text
from kiosk.cli import answers
from kiosk.errors import BadInput
from kiosk.files import read_small_file
from kiosk.plain_text import simplify, simplify_code

VARIABLE = "KIOSK_PASSPHRASE"

_LARGEST = 1_000_000  # bytes of a file with a secret in its first line


def need_terminal(what: str, remedy: str) -> None:
    """Raises BadInput with `what` and `remedy` where there is no terminal."""
    if not sys.stdin.isatty():
        raise BadInput(what, remedy)


def ask(question: str) -> str:
    """One line typed on the terminal in answer to `question`; "" at the end of what is typed.

    Raises BadInput where there is no terminal.
    """
    need_terminal(
        f"There is no terminal to ask on: {question.strip()}", "Give the answer as an option."
    )
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline()


def confirm(options: argparse.Namespace, question: str) -> None:
    """Asks on the terminal, unless --yes was given. Raises BadInput for anything but a yes."""
    if options.yes:
        return
    need_terminal("There is no terminal to ask on whether this is meant.", "Add --yes.")
    answers.print_campaign(options)
    if simplify(ask(f"{question} Type yes to go on: ")).lower() != "yes":
        raise BadInput("Nothing was changed.", "Type yes when you mean it.")


def find_passphrase(options: argparse.Namespace, *, is_new: bool = False) -> str:
    """The first line of --passphrase-file, else KIOSK_PASSPHRASE, else what is typed.

    It is not shown, and a new one is typed twice. Raises BadInput where none of the three is there.
    """
    if options.passphrase_file is not None:
        return _first_line(options.passphrase_file)
    if options.passphrase is not None:
        return _refuse_undecoded(options.passphrase)
    need_terminal(
        "There is no terminal to ask for the passphrase.",
        f"Give --passphrase-file FILE, or set {VARIABLE}.",
    )
    return _ask_secret("Passphrase: ", "passphrase", is_new=is_new)


def _refuse_undecoded(text: str) -> str:
    """`text`, unless bytes of it are no letters here. Raises BadInput."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadInput(
            f"{VARIABLE} is not UTF-8.", "Give --passphrase-file FILE, a text file in UTF-8."
        ) from error
    return text


def find_pin(file: Path | None, whose: str) -> str:
    """The PIN in `file`, else what is typed twice without being shown.

    Raises BadInput for a file without a PIN, where there is no terminal, and for a weak PIN.
    """
    from kiosk.staff.pin import check

    if file is not None:
        return read_pin_file(file)
    need_terminal(
        "There is no terminal to ask for the PINs.",
        "Give --pin-file FILE and --organiser-pin-file FILE.",
    )
    question = f"The {whose} PIN, 6 to 12 digits: "
    return _ask_secret(question, "PIN", is_new=True, read=_pin_digits, check=check)


def read_pin_file(file: Path) -> str:
    """The first line of `file`. Raises BadInput where it is something else than digits."""
    line = _pin_digits(_first_line(file))
    if not (line.isascii() and line.isdigit()):
        raise BadInput(
            f"The first line of {file} is no PIN.", "Write 6 to 12 digits there, and nothing else."
        )
    return line


def _pin_digits(text: str) -> str:
    return simplify_code(text).replace(" ", "")


def decode(data: bytes, file: Path) -> str:
    """The text of `file`, whose bytes are `data`. Raises BadInput where it is no text."""
    try:
        return plain_text.decode(data)
    except UnicodeDecodeError as error:
        raise BadInput(
            f"{file} cannot be read: it is not UTF-8.", "Name a text file in UTF-8."
        ) from error


def _first_line(file: Path) -> str:
    """The first line of `file` that holds something, "" where none does."""
    data = read_small_file(file, _LARGEST, "Name a text file in UTF-8.")
    return next((line for line in decode(data, file).splitlines() if line.strip()), "")


def ask_unseen(question: str, what: str) -> str:
    """One line typed on the terminal without being shown.

    Raises BadInput where nothing is typed, and where the terminal sends something else than UTF-8.
    """
    try:
        return getpass(question)
    except EOFError as error:
        raise BadInput(f"No {what} was typed.", "Begin again.") from error
    except UnicodeDecodeError as error:
        raise BadInput(
            f"The {what} cannot be read: the terminal does not send UTF-8.",
            "Set it to UTF-8, and begin again.",
        ) from error


def _ask_secret(
    question: str,
    what: str,
    *,
    is_new: bool,
    read: Callable[[str], str] = str,
    check: Callable[[str], object] | None = None,
) -> str:
    """What is typed without being shown, as `read` reads it; a new secret is typed twice.

    Raises BadInput where nothing is typed or the two differ, and what `check` raises for it.
    """
    typed = read(ask_unseen(question, what))
    if check is not None:
        check(typed)
    if is_new and read(ask_unseen("The same again: ", what)) != typed:
        raise BadInput(f"The two {what}s are not the same.", "Begin again.")
    return typed
