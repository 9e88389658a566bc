"""No crash of the kiosk writes its memory to the disk, and no other program reads it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's own limits")

SAYS = """
import ctypes, resource, sys
from kiosk import memory
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
memory.disable_core_dumps(also_undumpable=sys.argv[1] == "key")
print(*resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.parametrize(("has_key", "dumpable"), [("key", "0"), ("none", "1")])
def test_a_crash_leaves_no_core(has_key: str, dumpable: str) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root raises the limit that is lowered again here")
    done = subprocess.run(
        [sys.executable, "-c", SAYS, has_key], check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["0", "0", dumpable]
