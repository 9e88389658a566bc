"""Says which library of the system the window lacks, in place of a fault of the program.

Qt comes with the program, but needs libraries that a system without a desktop may not have. A
missing one shows when a module of Qt is imported, or when Qt looks for a way to open a window: then
it ends the process itself.
"""

from __future__ import annotations

import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

from kiosk.errors import JobFailed

_MISSING = re.compile(
    r"(lib[\w.+-]+): cannot open shared object|(DLL load failed)|(Library not loaded)"
)

_REMEDY = (
    "Install it with the system's packages; for Debian and Ubuntu "
    "`packaging/system-libraries run` in the project's folder names them all."
)


def explain(fault: ImportError | OSError) -> JobFailed | None:
    """The fault to tell where a library of the system is missing; None for any other reason."""
    found = _MISSING.search(str(fault))
    if found is None:
        return None
    library = found[1] or "a library of the system"
    return JobFailed(f"The window cannot be opened: {library} is not there.", _REMEDY)


def check_window() -> None:
    """Raises JobFailed where Qt would find no way to open a window on this screen.

    Looked at on Linux, where what draws on X and on Wayland needs libraries of its own.
    """
    if not sys.platform.startswith("linux"):
        return
    from ctypes import CDLL

    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return
    faults: list[JobFailed | None] = []
    for name in _platforms():
        plugin = Path(spec.origin).with_name("Qt") / "plugins" / "platforms" / f"libq{name}.so"
        if not plugin.exists():  # named by whoever knows why
            return
        try:
            CDLL(str(plugin))
        except OSError as error:
            faults.append(explain(error))
        else:
            return
    missing = next(filter(None, faults), None)
    if missing is not None:
        raise missing


def _platforms() -> list[str]:
    """What Qt tries one after the other, as its plugins are called; none without a screen."""
    if "QT_QPA_PLATFORM" in os.environ:  # such as `wayland;xcb`, each with options after a colon
        named = [one.partition(":")[0] for one in os.environ["QT_QPA_PLATFORM"].split(";")]
        return ["wayland" if one.startswith("wayland") else one for one in named]
    found = ["wayland"] if os.environ.get("WAYLAND_DISPLAY") else []
    return [*found, "xcb"] if os.environ.get("DISPLAY") else found
