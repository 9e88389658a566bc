"""Handing a sheet to the system's printer: finds one, gives it the file, says if it refused."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from kiosk.errors import JobFailed

_PATIENCE = 60
"""Seconds `lp` may take to accept a file; printing itself goes on without the program."""


def find_printer(wanted: str) -> str:
    """The system's name of the printer to use, "" where nothing can be printed.

    `wanted` is the one of the settings, "" for the system's default or else its first. Asks
    the print system, which may take a while: not for the window's thread.
    """
    if shutil.which("lp") is None:
        return ""
    # Imported here: nobody needs it for the first frame.
    from PySide6.QtPrintSupport import QPrinterInfo

    names = QPrinterInfo.availablePrinterNames()
    if wanted:
        return wanted if wanted in names else ""
    return QPrinterInfo.defaultPrinterName() or (names[0] if names else "")


def send(path: Path, printer: str) -> None:
    """Gives the PDF at `path` to `printer`. Raises JobFailed where it is not accepted."""
    program = shutil.which("lp")
    refused = JobFailed(
        f"The printer “{printer}” did not take the sheet.",
        f"Look at the printer and try again. The sheet is saved as {path}.",
    )
    if program is None:
        raise refused
    try:
        subprocess.run(  # noqa: S603 (a list of arguments, no shell; `--` ends the options)
            [program, "-d", printer, "--", str(path)],
            check=True,
            capture_output=True,
            timeout=_PATIENCE,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise refused from error
