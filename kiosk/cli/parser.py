"""The command line's words: every command, option and help text in one place."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.cli import (
    copies_options,
    links_options,
    papers_options,
    pen_options,
    people_options,
    printing_options,
)
from kiosk.errors import BadInput

EPILOGUE = """\
Exit status: 0 done, 1 the job failed, 2 the input cannot be used.
Anything wrong is said in one sentence on stderr, with the place and the remedy.
"""


class Parser(argparse.ArgumentParser):
    """argparse, but its complaints are `BadInput`, one sentence each."""

    def error(self, message: str) -> NoReturn:
        sentence = message[0].upper() + message[1:].rstrip(".") + "."
        raise BadInput(sentence, f"`{self.prog} --help` tells what there is.")


def size(text: str) -> tuple[int, int]:
    """`1280x800` as (1280, 800), in device-independent pixels."""
    match = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(match[1]), int(match[2])


def count(text: str) -> int:
    """A whole number from 1 to 100,000."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 100000")
    return int(text)


def pin(text: str) -> str:
    """Digits only; whether they are strong enough is the staff side's rule."""
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError("a PIN is 6 to 12 digits")
    return text


def build_parser() -> Parser:
    """The whole command line."""
    common = _common()
    parser = Parser(
        prog="pledge-kiosk",
        description="Sign an open letter at an event: the kiosk, its sheets, links and lists.",
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"pledge-kiosk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    quiet = _common(is_inner=True)

    def command(name: str, help_: str, description: str) -> Parser:
        made: Parser = commands.add_parser(
            name,
            help=help_,
            description=description,
            epilog=EPILOGUE,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[quiet],
            allow_abbrev=False,
        )
        return made

    _run(command("run", "open the kiosk (the default)", _RUN))
    _check(command("check", "check a campaign folder", _CHECK))
    _sheet(command("sheet", "make signature sheets as PDF", _SHEET))
    _sheets(command("sheets", "print, follow and type in pen sheets", pen_options.SHEETS), quiet)
    _poster(command("poster", "make a poster as PDF", _POSTER))
    links_options.links(command("links", "list the links of all places", links_options.LINKS))
    links_options.qr(command("qr", "make QR links as SVG, PNG or PDF", links_options.QR))
    printing_options.print_(command("print", "print a file or a sheet", printing_options.PRINT))
    _export(command("export", "write the public or the custody list", _EXPORT))
    _keys(command("keys", "make, show or copy the organiser's keys", _KEYS))
    copies_options.backup(command("backup", "copy the ledger", copies_options.BACKUP))
    copies_options.restore(
        command("restore", "make a ledger anew from a copy", copies_options.RESTORE), _opening
    )
    copies_options.verify(
        command("verify", "check the ledger, or a journal", copies_options.VERIFY), _opening
    )
    people_options.find(command("find", "find a signature", people_options.FIND))
    people_options.duplicates(
        command("duplicates", "list likely duplicates", people_options.DUPLICATES), _opening
    )
    people_options.withdraw(command("withdraw", "withdraw a signature", people_options.WITHDRAW))
    people_options.erase(command("erase", "erase signatures for good", people_options.ERASE))
    people_options.retention(
        command("retention", "what must be erased, and the proof", people_options.RETENTION)
    )
    _evening(command("evening", "play a whole evening at the real window", _EVENING))
    return parser


def _common(*, is_inner: bool = False) -> Parser:
    """The options of every command; they may stand before or after the command's name."""
    common = Parser(add_help=False)
    missing: object = argparse.SUPPRESS if is_inner else None
    common.add_argument(
        "--data",
        metavar="FOLDER",
        type=Path,
        default=missing,
        help="data folder with the ledger and settings (default: the user's own data folder)",
    )
    common.add_argument(
        "--campaign",
        metavar="FOLDER",
        type=Path,
        default=missing,
        help="campaign folder (default: #AskMoreOfHim, which comes with the program)",
    )
    common.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS if is_inner else False,
        help="print a machine-readable summary on stdout",
    )
    return common


_RUN = """\
Opens the kiosk. The ledger is embedded; nothing needs a network.

A hold of 3 seconds in the top corner of the first page, or Ctrl+Shift+F10, opens the
staff page behind a PIN; the first start asks for one.
Where there is no screen, it says so and plays a whole evening instead (see `evening`).
"""


def _run(parser: Parser) -> None:
    parser.add_argument("--kiosk", action="store_true", help="full screen, without a frame")
    parser.add_argument(
        "--pin", type=pin, help="set the staff PIN where none is set yet (6 to 12 digits)"
    )
    parser.add_argument(
        "--organiser-pin",
        metavar="PIN",
        type=pin,
        help="set the organiser's own PIN too, so that volunteers cannot erase, nor leave",
    )
    copies_options.second_medium(parser)
    _window(parser)
    parser.add_argument(
        "--card-pixels",
        type=int,
        metavar="N",
        help="width of a bank card (85.60 mm) on this screen in pixels (default: as measured)",
    )
    parser.add_argument(
        "--tour",
        metavar="FOLDER",
        type=Path,
        default=Path("pledge-evening"),
        help="where the evening goes on a machine without a screen (default: ./pledge-evening)",
    )


def _window(parser: Parser) -> None:
    parser.add_argument(
        "--size", type=size, metavar="WxH", help="size of the window, e.g. 1280x800 or 800x1280"
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


_CHECK = """\
Checks a campaign folder and names every fault with its file, line or key, and remedy.
Things worth knowing that stop nothing (a placeholder address, say) are notes.
"""


def _check(parser: Parser) -> None:
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        nargs="?",
        type=Path,
        help="campaign folder (default: --campaign, else the one that comes with the program)",
    )


_SHEET = """\
Makes signature sheets as PDF.

  filled   everything signed so far: 17 rows a page, ink as vectors, the tally at the end;
           the public edition prints what may be published, the custody edition everything
  blank    for pens: numbered lines, the letter on the reverse, a witness block; the same as
           `sheets print`, and recorded in the ledger of sheets
  letter   for publication: the letter with everybody who is listed, tagged for screen readers
  tent     a card to fold for the table, with the QR link of one place
  stickers 24 of them with the QR link of one place
  card     for the volunteer beside the kiosk: what to do when
  readiness   what the kiosk can look at before people come, and what to try by hand
  closing  the figures of the night, by place and by pen sheet, that add up
"""


def _sheet(parser: Parser) -> None:
    kinds = ("filled", "blank", *papers_options.KINDS)
    parser.add_argument("kind", choices=kinds, metavar="KIND", help=", ".join(kinds))
    _paper(parser)
    papers_options.papers(parser)
    _source(parser)
    parser.add_argument(
        "--edition",
        choices=("public", "custody"),
        default="public",
        help="filled: what may be published, or the complete confidential record",
    )
    _opening(parser)
    parser.add_argument(
        "--processes",
        type=int,
        choices=(1, 2),
        help="filled: how many draw at once; the file is the same (default: two for many rows)",
    )
    parser.add_argument(
        "--count", "--sheets", type=count, default=1, help="blank: how many sheets (default: 1)"
    )
    pen_options.layout(parser)


def _sheets(parser: Parser, quiet: Parser) -> None:
    acts = parser.add_subparsers(dest="act", metavar="ACT", title="acts", required=True)

    def act(name: str, help_: str, description: str) -> Parser:
        made: Parser = acts.add_parser(
            name,
            help=help_,
            description=description,
            epilog=EPILOGUE,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[quiet],
            allow_abbrev=False,
        )
        return made

    pen_options.sheets(act, count, _paper)


def _paper(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paper", choices=("a4", "letter"), help="paper (default: the settings')")
    parser.add_argument("--language", help="language of the sheet (default: the campaign's first)")
    _out(parser)


def _out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=Path,
        help="file to write (default: a plain name in this folder)",
    )


_POSTER = "Makes a poster with the campaign's title and a large QR link."


def _source(parser: Parser) -> None:
    parser.add_argument(
        "--source", metavar="CODE", help="source code of the place (default: the campaign's first)"
    )


def _poster(parser: Parser) -> None:
    _source(parser)
    _paper(parser)


_EXPORT = """\
Writes the public list: what is listed, the founding signatories set apart, lines held for
review counted only. Spreadsheet cells are guarded against formulas.
The custody edition is the complete record; with the organiser's key it opens what is sealed.
"""


def _export(parser: Parser) -> None:
    parser.add_argument(
        "--format", choices=("csv", "md", "json"), default="csv", help="format (default: csv)"
    )
    parser.add_argument(
        "--edition",
        choices=("public", "custody"),
        default="public",
        help="what may be published, or the complete confidential record (csv or json)",
    )
    _opening(parser)
    _out(parser)


_KEYS = """\
The organiser's key pair. The public key goes into the campaign and seals what is private; the
private key opens it, and is kept away from the kiosk.

  new      makes a pair: the private key goes to --out, locked under a passphrase
  show     prints the public key and its fingerprint: of FILE, else of the campaign
  paper    makes a page with the whole private key in FILE as words and as a QR code

The kiosk has a key of its own as well, which its ledger, its backups and the journal on the
stick are encrypted with. Without an organiser's key nothing else opens them on another machine:
`paper --this-machine` makes a page with it, `show --this-machine` its fingerprint.
"""


def _keys(parser: Parser) -> None:
    parser.add_argument("act", choices=("new", "show", "paper"), help="what to do")
    parser.add_argument(
        "file", metavar="FILE", nargs="?", type=Path, help="show, paper: the private key's file"
    )
    parser.add_argument(
        "--write", action="store_true", help="new: put the public key into the --campaign folder"
    )
    parser.add_argument(
        "--this-machine",
        action="store_true",
        help="show, paper: the kiosk's own key, of the ledger in --data",
    )
    _passphrase(parser)
    _paper(parser)


def _opening(parser: argparse.ArgumentParser) -> None:
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
    _passphrase(parser)


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help="the key's passphrase, for scripts (default: KIOSK_PASSPHRASE, else it is asked for)",
    )


_EVENING = """\
Plays a whole evening: opens the real window (offscreen where there is no screen), taps and
types through the real pages as people would, then makes the sheets, the poster and the
lists, and takes a picture of every page. No network. The same seed gives the same evening;
only ids and withdrawal codes, which nobody may guess, are new each time.

FOLDER then holds pictures/, sheets/, lists/, data/ and evening.json.
"""


def _evening(parser: Parser) -> None:
    parser.add_argument(
        "--people", type=count, default=40, help="how many come to the table (default: 40)"
    )
    parser.add_argument(
        "--out", metavar="FOLDER", type=Path, required=True, help="folder for all that is made"
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the evening (default: 1)")
    parser.add_argument("--show", action="store_true", help="on this screen, not offscreen")
    _window(parser)
