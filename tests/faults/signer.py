"""Signs until killed: one child for each line on stdin, which tells where to acknowledge.

    python signer.py DATA

Each line names a file; the child appends the 16 bytes of every signature's id to it after
`Store.record` has returned, and never ends by itself. The child's pid goes to stdout, so that
whoever asked can kill it at any moment; "gone" follows when it is dead. Forking spares each
of many kills the second that the imports take.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from samples import sample


def sign_for_ever(data: Path, acknowledged: Path) -> None:
    out = os.open(acknowledged, os.O_WRONLY)
    store = Store.open(data, "sample", clock=SystemClock())
    while True:
        signature = sample(100)
        store.record(signature)
        os.write(out, signature.id.bytes)


def main() -> None:
    data = Path(sys.argv[1])
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            sign_for_ever(data, Path(line.strip()))
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)
        sys.stdout.write("gone\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
