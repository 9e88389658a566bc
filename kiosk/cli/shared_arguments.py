"""Arguments that several commands take, and the types of their values."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

# --- values -------------------------------------------------------------------------------------


NO_LIMIT = 10**12


def whole_number(
    least: int, most: int = NO_LIMIT, what: str = "a whole number"
) -> Callable[[str], int]:
    """An argparse type: a whole number from `least` to `most`; `what` names it in the message."""

    def parse(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text[:15]) <= most:
            to = f" to {most}" if most < NO_LIMIT else ""
            raise argparse.ArgumentTypeError(f"{text!r} is not {what} from {least}{to}")
        return int(text)

    return parse


parse_count = whole_number(1, 100_000)


def parse_size(text: str) -> tuple[int, int]:
    """`1280x800` as (1280, 800), in device-independent pixels."""
    match = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(match[1]), int(match[2])


def parse_width(text: str) -> float:
    """A width from 5 mm to 2 m."""
    return parse_measure(text, 5, 2000, "a width in mm")


def parse_measure(text: str, least: int, most: int, what: str) -> float:
    """A number from `least` to `most`; `what` it is."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what} from {least} to {most}")
    return number


# --- papers -------------------------------------------------------------------------------------


def add_paper(parser: argparse.ArgumentParser) -> None:
    """Of a PDF: its paper, its language and its file."""
    add_paper_size(parser)
    add_sheet_language(parser)
    add_out(parser)


def add_paper_size(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paper", choices=("a4", "letter"), help="paper (default: the settings')")


def add_sheet_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", help="language of the sheet (default: the campaign's first)")


def add_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=Path,
        help="file to write (default: a plain name in this folder)",
    )
    add_replace(parser)


def add_replace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--replace", action="store_true", help="write over a file of that name that is there"
    )


def add_leave_out_older(parser: argparse._ActionsContainer) -> None:
    """What becomes of signatures under an older version of the letter."""
    parser.add_argument(
        "--leave-out-older",
        action="store_true",
        help="leave out, and count, who signed an older version of the letter or its pledge",
    )


def add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--place", metavar="CODE", help="code of the place (default: the campaign's first)"
    )


def add_layout(parser: argparse.ArgumentParser) -> None:
    """What a blank sheet looks like."""
    parser.add_argument(
        "--rows", type=int, choices=(8, 10, 15), default=10, help="blank: lines on a sheet"
    )
    parser.add_argument(
        "--strict", action="store_true", help="blank: none of the marks and codes for scanning"
    )
    parser.add_argument(
        "--trial",
        action="store_true",
        help="blank: one sheet to look at, marked as a trial; it has no number, no ledger knows it,"
        " and it is never out",
    )


# --- keys ---------------------------------------------------------------------------------------


def add_key(parser: argparse.ArgumentParser) -> None:
    """A private key that opens what is sealed."""
    parser.add_argument(
        "--key",
        metavar="FILE",
        type=Path,
        help="the organiser's private key: opens what is sealed, for this job only",
    )
    parser.add_argument(
        "--key-words-file",
        metavar="FILE",
        type=Path,
        help="instead of --key: a text file with the 24 words of the paper copy; - asks for them",
    )
    add_passphrase(parser)


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help="the key's passphrase, for scripts (default: KIOSK_PASSPHRASE, else it is asked for)",
    )


# --- the ledger ---------------------------------------------------------------------------------


def add_second_copy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--second-copy",
        metavar="FOLDER",
        type=Path,
        help="stick or second disk that gets every entry too (default: the settings')",
    )


def add_limit(parser: argparse.ArgumentParser, usual: int) -> None:
    """How many are listed."""
    parser.add_argument(
        "--limit",
        type=whole_number(1),
        default=usual,
        metavar="N",
        help=f"at most so many ({usual})",
    )


def add_confirmation(parser: argparse.ArgumentParser) -> None:
    """Of what cannot be undone: that it is meant, and where else it is done."""
    parser.add_argument("--yes", action="store_true", help="do not ask again, for scripts")
    parser.add_argument(
        "--second-copy",
        metavar="FOLDER",
        type=Path,
        help="stick or folder of the second copy, which must forget too (default: the settings')",
    )


# --- the window ---------------------------------------------------------------------------------


def add_window(parser: argparse.ArgumentParser) -> None:
    """How the window looks at first."""
    parser.add_argument(
        "--size",
        type=parse_size,
        metavar="WxH",
        help="size of the window, e.g. 1280x800 or 800x1280",
    )
    parser.add_argument(
        "--language", help="language to start in, e.g. es (default: the campaign's first)"
    )
    parser.add_argument(
        "--look",
        choices=("night", "day", "contrast"),
        help="colours: night for dark rooms, day, or high contrast (default: the settings')",
    )
    parser.add_argument("--still", action="store_true", help="no motion (reduced motion)")
