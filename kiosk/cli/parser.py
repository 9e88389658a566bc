"""Builds the parser of the command line.

Each command's module adds its own arguments. It is imported only when its command was typed.
"""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, cast

from kiosk import __version__
from kiosk.cli import commands
from kiosk.errors import BadInput

EPILOGUE = """\
Exit status: 0 done, 1 the job failed, 2 the input cannot be used.
Anything wrong is said in one sentence on stderr, with the place and the remedy.
"""

_UNRECOGNIZED = "unrecognized arguments: "
_CHOICE = re.compile(r"argument (.*?): invalid choice: '(.*)' \(choose from (.*)\)$")


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that raises BadInput instead of ending the program.

    It has the options common to all commands. `arguments` adds a command's own, and is called
    when that command is parsed.
    """

    def __init__(
        self,
        *,
        is_outermost: bool = False,
        arguments: Callable[[argparse.ArgumentParser], None] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(
            epilog=EPILOGUE,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
            **options,
        )
        self._arguments = arguments
        self._is_typed = False
        _add_common(self, is_inner=not is_outermost)

    def parse_known_args(  # type: ignore[override] # as argparse calls it
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """As in argparse, where every other way to parse calls this one."""
        self._is_typed = True
        if self._arguments is not None:
            add, self._arguments = self._arguments, None
            add(self)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        sentence = message[0].upper() + message[1:].rstrip(".") + "."
        typed, known, prog = "", list[str](), self.prog
        choice = _CHOICE.match(message)
        if choice is not None:
            # Python 3.11 sets each choice in quotes, later versions do not
            typed, known = choice[2], re.findall(r"[^\s',]+", choice[3])
        elif message.startswith(_UNRECOGNIZED):
            words = message.removeprefix(_UNRECOGNIZED).split()
            typed = next((one for one in words if one.startswith("-")), "").partition("=")[0]
            parsers = self._typed()
            known = [one for parser in parsers for one in parser._option_string_actions]  # noqa: SLF001
            prog = parsers[-1].prog
        # without the dashes, which would make any two short options alike
        names = {one.lstrip("-"): one for one in known}
        close = [names[one] for one in difflib.get_close_matches(typed.lstrip("-"), names, 1)]
        if close and choice is not None:
            sentence = f"{choice[1]} cannot be `{typed}`."
        help_ = f"`{prog} --help` lists what there is."
        raise BadInput(sentence, f"Did you mean `{close[0]}`? {help_}" if close else help_)

    def _typed(self) -> list[Parser]:
        """This parser, then that of the command that was typed, then that of its act."""
        found = [self]
        for action in self._actions:
            if isinstance(action.choices, dict):  # of commands or acts, and no list of values
                for inner in cast("dict[str, Parser]", action.choices).values():
                    found += inner._typed() if inner._is_typed else []  # noqa: SLF001
        return found


def build_parser() -> Parser:
    """The whole command line."""
    parser = Parser(
        prog="pledge-kiosk",
        description="Sign an open letter at an event: the kiosk, its sheets, links and lists.",
        is_outermost=True,
    )
    parser.add_argument("--version", action="version", version=f"pledge-kiosk {__version__}")
    # filled by `inputs.load_campaign`, `answers.print_campaign` and `cli.main`
    parser.set_defaults(loaded_campaign=None, is_campaign_printed=False, passphrase=None)
    known = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", description=_grouped()
    )
    for name in commands.COMMANDS:
        known.add_parser(name, arguments=partial(_add_own, name))
    return parser


def _grouped() -> str:
    """The list of commands for `--help`, grouped into before, during and after the event."""
    wide = max(map(len, commands.COMMANDS)) + 2
    lines: list[str] = []
    for part, title in commands.PARTS.items():
        lines += ["", f"{title}:"]
        lines += [
            f"  {name:{wide}}{command.help}"
            for name, command in commands.COMMANDS.items()
            if command.module.startswith(f"{part}.")
        ]
    return "\n".join(lines[1:])


def _add_own(name: str, parser: argparse.ArgumentParser) -> None:
    """Adds the description and the arguments of the command `name`."""
    module = commands.load(name)
    parser.description = module.DESCRIPTION
    module.arguments(parser)


def _add_common(parser: argparse.ArgumentParser, *, is_inner: bool) -> None:
    """Adds the common options, which may stand before or after the command's name."""
    missing: object = argparse.SUPPRESS if is_inner else None
    parser.add_argument(
        "--data",
        metavar="FOLDER",
        type=Path,
        default=missing,
        help="data folder with the ledger and settings (default: the user's own data folder)",
    )
    parser.add_argument(
        "--campaign",
        metavar="FOLDER",
        type=Path,
        default=missing,
        help="campaign folder (default: the one the data folder was last opened with, the one you"
        " are in, the settings', or the only one there is)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS if is_inner else False,
        help="print a machine-readable summary on stdout",
    )
