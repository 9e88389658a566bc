"""Runs one command in a child, and says how it ended and what it cost, as JSON on stdout.

It is a program of its own because Linux counts the memory of the parent for a child that was just
forked: this parent is small. The child may not read a file just because it runs as root.

    measured_run.py SECONDS PROGRAM [ARGUMENT ...]
"""

import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
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


def main() -> None:
    """Runs what the arguments say."""
    seconds, argv = float(sys.argv[1]), sys.argv[2:]
    began = time.monotonic()
    child = subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=limit,  # noqa: PLW1509 (there is one thread)
        start_new_session=True,
    )
    is_late = False
    try:
        out, err = child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        is_late = True
        os.killpg(child.pid, signal.SIGKILL)
        out, err = child.communicate()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    json.dump(
        {
            "status": child.returncode,
            "out": out.decode("utf-8", "replace"),
            "err": err.decode("utf-8", "replace"),
            "is_late": is_late,
            "seconds": time.monotonic() - began,
            "processor": used.ru_utime + used.ru_stime,
            "megabytes": used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10),
        },
        sys.stdout,
    )


main()
