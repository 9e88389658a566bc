"""The command line of pledge-kiosk: messages, progress and exit statuses.

Each command is a module in `commands`, and `parser` builds their arguments. The other modules here
are shared by several commands. The work itself is done by `kiosk.jobs` and below.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kiosk import log, memory
from kiosk.cli import answers, commands, system_libraries, terminal
from kiosk.cli.parser import Parser, build_parser
from kiosk.errors import CampaignFault, WorldFault

__all__ = ["Parser", "build_parser", "main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit status (0 done, 1 failed, 2 bad input).

    Without `argv` it is the program itself: it reads the command line, and this process is
    protected, because any command may hold names, a PIN or a key. Its memory is neither written to
    a file when it crashes nor read by other programs, and the passphrase is taken out of its
    environment, where they and its own children would find it.
    """
    answers.never_refuse(sys.stdout)
    try:
        options = build_parser().parse_args(argv)
        if options.command is None:
            options = build_parser().parse_args(["run", *(sys.argv[1:] if argv is None else argv)])
        if argv is None:
            memory.disable_core_dumps()
            options.passphrase = memory.take_variable(terminal.VARIABLE)
        else:
            options.passphrase = os.environ.get(terminal.VARIABLE)
        status: int = commands.load(options.command).run(options)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a full disk is told; at the end it would not be
    except CampaignFault as fault:
        for one in fault.faults:
            print(one, file=sys.stderr)
        return fault.exit_status
    except WorldFault as fault:
        print(f"pledge-kiosk: {fault}", file=sys.stderr)
        return fault.exit_status
    except KeyboardInterrupt:
        print("pledge-kiosk: Stopped. Nothing half-written was left.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # the reader of a pipe has ended (`pledge-kiosk … | head`): not an error
        answers.drop_rest(sys.stdout)
        return 0
    except OSError as error:
        answers.drop_rest(sys.stdout)
        where = f"{error.filename}: " if error.filename else ""
        print(
            f"pledge-kiosk: {where}{error.strerror or 'the system refused'}. "
            "Look at the disk and its folders, then try again.",
            file=sys.stderr,
        )
        return 1
    except Exception as fault:  # noqa: BLE001 # the outermost edge; its message may hold a name
        missing = system_libraries.explain(fault) if isinstance(fault, ImportError) else None
        mistake = (
            "The program made a mistake; what was signed is safe. "
            f"Please report these lines:\n{log.describe_error(fault)}"
        )
        print(f"pledge-kiosk: {missing or mistake}", file=sys.stderr)
        return 1
    return status
