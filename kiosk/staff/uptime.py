"""How long the machine has been running: a clock that nobody can set, and that a restart of the
program does not stop.

Only Linux tells reliably by which start of the machine the time counts. Elsewhere nothing is told,
and whoever waits begins anew after a restart.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
"""A random id that the kernel makes at each start: random(4)."""


@dataclass(frozen=True, slots=True)
class Uptime:
    """`boot` identifies one start of the machine, 16 bytes; `at` is µs since then, sleep included.

    Without an id, no two moments can be compared.
    """

    boot: bytes = b""
    at: int = 0

    def since(self, earlier: Uptime) -> int:
        """µs from `earlier` to this moment; 0 where they cannot be compared."""
        return max(0, self.at - earlier.at) if self.boot and self.boot == earlier.boot else 0


ReadUptime = Callable[[], Uptime]


def read_uptime() -> Uptime:
    """The uptime of this machine; without an id where the system does not tell."""
    with suppress(OSError, ValueError, AttributeError):
        boot = UUID(_BOOT_ID.read_text("ascii").strip()).bytes
        return Uptime(boot, time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1000)
    return Uptime()
