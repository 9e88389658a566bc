"""Arguments that several commands take, and the types of their values."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

# --- values -------------------------------------------------------------------------------------


def whole_number(least: int, most: int, what: str = "a whole number") -> Callable[[str], int]:
    """An argparse type: a whole number from `least` to `most`; `what` names it in the message."""

    def parse(text: str) -> int:
        number = int(text) if re.fullmatch("[0-9]{1,15}", text) else -1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not {what} from {least} to {most}")
        return number

    return parse


def measure(least: int, most: int, what: str) -> Callable[[str], float]:
    """An argparse type: a number from `least` to `most`; `what` names it in the message."""

    def parse(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = 0.0
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not {what} from {least} to {most}")
        return number

    return parse


def parse_size(text: str) -> tuple[int, int]:
    """`1280x800` as (1280, 800), in device-independent pixels."""
    match = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(match[1]), int(match[2])


def parse_day(text: str) -> date:
    """A day such as 2027-02-28."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2027-02-28") from error


# --- arguments ----------------------------------------------------------------------------------


def flag(help_: str) -> dict[str, Any]:
    """What `add_argument` takes for an option without a value."""
    return {"action": "store_true", "help": help_}


def path_of(metavar: str, help_: str) -> dict[str, Any]:
    """What `add_argument` takes for the path of a file or folder."""
    return {"type": Path, "metavar": metavar, "help": help_}


def lines(help_: str, usual: int | None = None) -> dict[str, Any]:
    """What `add_argument` takes for a count of lines on a paper sheet."""
    parse = whole_number(0, 99, "a count of lines")
    return {"type": parse, "metavar": "N", "default": usual, "help": help_}


SHARED: dict[str, dict[str, Any]] = {
    # a file that is made
    "--paper": {"choices": ("a4", "letter"), "help": "paper (default: the settings')"},
    "--language": {"help": "language, such as es (default: the campaign's first)"},
    "--out": path_of("FILE", "file to write (default: a plain name in this folder)"),
    "--replace": flag("write over a file of that name that is there"),
    "--place": {"metavar": "CODE", "help": "code of the place (default: the campaign's first)"},
    "--edition": {
        "choices": ("public", "confidential"),
        "default": "public",
        "help": "what may be published (the default), or the complete confidential record",
    },
    "--leave-out-older": flag(
        "leave out, and count, who signed an older version of the letter or its pledge"
    ),
    "--width": {
        "type": measure(5, 2000, "a width in mm"),
        "metavar": "MM",
        "help": "width of the code without its white edge (default: what its place needs)",
    },
    # paper sheets
    "--rows": {
        "type": int,
        "choices": (8, 10, 15),
        "default": 10,
        "help": "lines on a blank sheet (default: 10)",
    },
    "--strict": flag("blank: none of the marks and codes for scanning"),
    "--trial": flag(
        "blank: one sheet to look at, marked as a trial; it has no number, no ledger knows it, and"
        " it is never out"
    ),
    "numbers": {"metavar": "SHEET", "nargs": "+", "help": "sheets, or a range of them"},
    "number": {"metavar": "SHEET", "help": "the sheet's number, or its code's text"},
    "--used": lines("lines with writing on them, removed ones too"),
    "--removed": lines("removed ones among them (default: 0)", 0),
    "--witnessed": flag("the witness signed the sheet"),
    # keys and PINs
    "--key": path_of("FILE", "the organiser's private key: opens what is sealed, for this job"),
    "--key-words-file": path_of(
        "FILE", "instead of --key: a text file with the 24 words of the paper copy; - asks for them"
    ),
    "--passphrase-file": path_of(
        "FILE",
        "the key's passphrase, for scripts (default: KIOSK_PASSPHRASE, else it is asked for)",
    ),
    "--pin-file": path_of("FILE", "the volunteers' PIN (6 to 12 digits) is the first line of FILE"),
    "--organiser-pin-file": path_of(
        "FILE", "the organiser's PIN (6 to 12 digits) is the first line of FILE"
    ),
    # the ledger
    "--second-copy": path_of("FOLDER", "stick or folder of the second copy, else the settings'"),
    "--yes": flag("do not ask again, for scripts"),
    "--name": {
        "metavar": "NAME",
        "help": "the name it was signed with, which --yes wants: nothing is done to anybody else's."
        " With --yes and a number, a sealed name wants the organiser's key instead",
    },
    # the window
    "--size": {
        "type": parse_size,
        "metavar": "WxH",
        "help": "size of the window, e.g. 1280x800 or 800x1280",
    },
    "--look": {
        "choices": ("night", "day", "contrast"),
        "help": "colours: night for dark rooms, day, or high contrast (default: the settings')",
    },
    "--still": flag("no motion (reduced motion)"),
}

PDF = ("--paper", "--language", "--out", "--replace")
LAYOUT = ("--rows", "--strict", "--trial")
KEY = ("--key", "--key-words-file", "--passphrase-file")
PINS = ("--pin-file", "--organiser-pin-file")
WINDOW = ("--size", "--language", "--look", "--still")


def add(parser: argparse._ActionsContainer, *names: str) -> None:
    """Adds shared arguments by their names."""
    for name in names:
        parser.add_argument(name, **SHARED[name])


def add_count(parser: argparse.ArgumentParser, *names: str, usual: int, help_: str) -> None:
    """Adds the option `names`: how many are made or listed."""
    parse = whole_number(1, 100_000)
    help_ = f"{help_} (default: {usual})"
    parser.add_argument(*names, type=parse, default=usual, metavar="N", help=help_)
