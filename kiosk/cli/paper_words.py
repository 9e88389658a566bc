"""The words of a paper copy: from a file, or typed in; never from the command line.

Typed word by word and unseen, because a terminal remembers what it showed; each one is checked
at once, so that a slip is not found only after the last. Which key they are is for others.
"""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path

from kiosk.cli import opening
from kiosk.errors import BadInput

ASK = Path("-")
"""In place of a file: they are asked for."""

WORDS = 24


def read(file: Path) -> str:
    """The words that `file` holds; `ASK` asks on the terminal, or reads what is piped in.

    Raises BadInput.
    """
    if file != ASK:
        return opening.read(file).decode("utf-8", "replace")
    return _typed() if sys.stdin.isatty() else sys.stdin.read(opening.LARGEST_KEY_FILE)


def _typed() -> str:
    from kiosk.sealing import is_word

    print(f"Type the {WORDS} words, each with Return. They are not shown.", file=sys.stderr)
    words: list[str] = []
    while len(words) < WORDS:
        try:
            typed = getpass(f"Word {len(words) + 1}: ").lower().split()
        except EOFError as error:
            raise BadInput("Not all words were typed.", "Begin again.") from error
        wrong = next((word for word in typed if not is_word(word)), None)
        if wrong is None:
            words += typed
        else:
            print("That is no word of a paper copy. Look again, and type it anew.", file=sys.stderr)
    return " ".join(words)
