"""Runs commands one after the other, each in a child, and says how it ended and what it cost.

Each line on stdin is a command as JSON: `argv`, `folder`, `environment`, `seconds`; the answer is a
line on stdout. Most of a short command's time is the loading of the program, so that is loaded
once, here, and each child is forked from this process. Linux counts for a child what it shares with
its parent: this one holds what every command holds, and nothing else. The child may not read a file
just because it runs as root.
"""

import ctypes
import json
import os
import resource
import runpy
import select
import signal
import sys
import tempfile
import time

ADDRESS_SPACE = 8 << 30
"""Bytes: a child that takes more memory than the test allows must not take the machine's."""

LARGEST_FILE = 1 << 28
_DROP_CAPABILITY = 24
_OVERRIDES = (1, 2)
"""prctl(2), capabilities(7): CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH."""


def limit() -> None:
    """Called in the child."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    if sys.platform.startswith("linux") and os.geteuid() == 0:
        for override in _OVERRIDES:
            ctypes.CDLL(None).prctl(_DROP_CAPABILITY, override, 0, 0, 0)


def become(asked: dict, out: int, err: int) -> None:
    """Makes the child what a program is that was just started for this command."""
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDONLY)
    for new, old in enumerate((nothing, out, err)):
        os.dup2(old, new)
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.path[0] = asked["folder"]
    sys.argv = ["kiosk", *asked["argv"]]
    limit()


def serve() -> bool:
    """Runs what stdin says; true in each child, when it is to run its command."""
    for line in sys.stdin:
        asked = json.loads(line)
        began = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            alive, held = os.pipe()
            child = os.fork()
            if not child:
                become(asked, out.fileno(), err.fileno())
                return True
            os.close(held)  # the child has the other end, until it is gone
            is_late = not select.select([alive], [], [], asked["seconds"])[0]
            os.close(alive)
            if is_late:
                os.killpg(child, signal.SIGKILL)
            _, ended, used = os.wait4(child, 0)
            texts = []
            for file in (out, err):
                file.seek(0)
                texts.append(file.read().decode("utf-8", "replace"))
        answer = {
            "status": os.waitstatus_to_exitcode(ended),
            "out": texts[0],
            "err": texts[1],
            "is_late": is_late,
            "seconds": time.monotonic() - began,
            "processor": used.ru_utime + used.ru_stime,
            "megabytes": used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10),
        }
        print(json.dumps(answer), flush=True)  # noqa: T201
    return False


if __name__ == "__main__":
    import kiosk.campaign.load
    import kiosk.cli.inputs
    import kiosk.store  # noqa: F401 (what nearly every command loads)

    if serve():
        runpy.run_module("kiosk", run_name="__main__", alter_sys=True)
