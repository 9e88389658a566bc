"""The log: events, counts and ids; never a name, an e-mail, a draft, or which keys were touched.

An exception's message may contain what somebody typed, so only its type and its lines in the code
are written.
"""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from kiosk.file_system import make_private_folder

FILE_BYTES = 1_000_000
FILES_KEPT = 3

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _MessageFreeFormatter(logging.Formatter):
    """Writes exceptions without their messages."""

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 (the standard library's name)
        return describe_error(ei[1]) if ei[1] is not None else "no exception"


def describe_error(error: BaseException) -> str:
    """The exception's type and where in the code it came from, without its message."""
    frames = [
        f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join([type(error).__name__, *frames])


def start_log(folder: Path) -> Path:
    """Starts writing `log/kiosk.log` in the data folder; returns its path.

    Where the folder cannot be written nothing is logged: the store says so to people.
    """
    path = folder / "log" / "kiosk.log"
    logger = logging.getLogger("kiosk")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        make_private_folder(path.parent, parents=True)  # the first to make the data folder
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(
        _MessageFreeFormatter("{asctime} {levelname} {name}: {message}", style="{")
    )
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    return path
