"""Signs until the disk is cut off, once for each line on stdin.

    python power_signer.py DATA safe|unsafe|unlocked

Each line names a pipe; the child writes the 16 bytes of every signature's id to it after
`Store.record` has returned, and ends when the disk is gone; "gone" on stdout follows. Forking
spares each of many cuts the second that the imports take. Two are controls: "unsafe" is
synchronous=NORMAL, "unlocked" takes the lock of another folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from kiosk.store.db import data_folder, database
from samples import samples

NORMAL = 1


def sign_until_cut_off(data: Path, acknowledged: Path) -> None:
    out = os.open(acknowledged, os.O_WRONLY)
    try:
        store = Store.open(data, "sample", clock=SystemClock())
        for signature in samples(os.getpid()):
            store.record(signature)
            os.write(out, signature.id.bytes)
    except OSError as fault:
        sys.stderr.write(f"{fault}\n")
    except KioskError as fault:
        sys.stderr.write(f"Fault: {fault}\n")
    os._exit(0)


def main() -> None:
    data = Path(sys.argv[1])
    os.environ["XDG_STATE_HOME"] = str(data.with_name("state"))  # on the same disk
    if sys.argv[2] == "unsafe":
        database.FULL = NORMAL
    if sys.argv[2] == "unlocked":
        lock = data_folder.lock
        data_folder.lock = lambda folder: lock(Path(tempfile.mkdtemp(dir=folder)))
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            sign_until_cut_off(data, Path(line.strip()))
        os.waitpid(child, 0)
        sys.stdout.write("gone\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
