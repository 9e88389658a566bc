"""Says who wrote the entries of a ledger or journal, and compares that with the six words."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Sequence

from kiosk.cli import terminal
from kiosk.sealing import read_six_words
from kiosk.signing.entries.authorship import Written, compare

UNPROVEN = "What is there fits together, but nothing proves who wrote all of it."

NOT_COMPARED = (
    "Signed, not compared: look whether these are the six words on the readiness or closing sheet "
    "of that kiosk, or give them with --six-words."
)


def add_six_words(parser: argparse.ArgumentParser) -> None:
    """Whose entries are expected."""
    parser.add_argument(
        "--six-words",
        metavar="WORDS",
        action="append",
        help="the six words of the kiosk, from its readiness or closing sheet; may be given once "
        "for each kiosk",
    )


def given_words(options: argparse.Namespace) -> tuple[str, ...]:
    """The words that were given. Raises BadInput where they are not words of a kiosk."""
    return tuple(words for text in options.six_words or () for words in read_six_words(text))


def ask_words(options: argparse.Namespace) -> tuple[str, ...]:
    """The words that were given, else those typed on the terminal; none in a script.

    Raises BadInput where they are not words of a kiosk.
    """
    if options.six_words or not sys.stdin.isatty():
        return given_words(options)
    typed = terminal.ask(
        "The six words on the readiness or closing sheet of the kiosk (Return: do not compare): "
    )
    return read_six_words(typed) if typed.strip() else ()


def describe(written: Sequence[Written]) -> list[str]:
    """Whose entries these are, one sentence for each kiosk; unsigned ones are faults."""
    return [one.sentence for one in written if one.authors]


def faults(written: Sequence[Written], words: Collection[str]) -> list[str]:
    """What no signature proves, and with `words` what these do not prove, in sentences."""
    found = [fault for one in written for fault in one.faults]
    found += [one.sentence for one in written if one.unsigned and not one.authors]
    if words:
        unproven = compare(written, words).unproven
        found += [
            f"The six words do not prove this. {one.sentence}" for one in unproven if one.is_sound
        ]
    return found


def verdict(written: Sequence[Written], words: Collection[str]) -> str:
    """One sentence where nothing is wrong: whether words were compared."""
    if words:
        return "The six words are right."
    return NOT_COMPARED if any(one.authors for one in written) else ""


def summary(written: Sequence[Written], words: Collection[str]) -> dict[str, object]:
    """The same for programs."""
    proven = compare(written, words).proven if words else ()
    return {
        "is_compared": bool(words),
        "kiosks": [
            {
                "kiosk": str(one.kiosk),
                "entries": one.entries,
                "words": [author.words for author in one.authors],
                "authors": [author.text for author in one.authors],
                "from_before_signing": one.before,
                "unsigned": one.unsigned,
                "is_sound": one.is_sound,
                "is_proven": one in proven,
            }
            for one in written
        ],
    }
