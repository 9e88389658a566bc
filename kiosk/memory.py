"""Keeps what people type out of freed memory, core files, and the sight of other programs.

A freed text stays in memory until something else is written there. On Linux with glibc, freed
memory is overwritten at once (`overwrite_on_free`), and what glibc and Python cache for the next
request of the same size is overwritten by `overwrite_freed`. On other systems references are
dropped and nothing else is done; docs/privacy.md says so.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL

_M_PERTURB = -6  # mallopt(3): fills what is freed with a byte
_FILLING = 0x5A

_PR_SET_DUMPABLE = 4

_SMALL = range(48, 513, 16)
"""Sizes in bytes that Python serves by itself and that hold a text; no text is smaller."""

_HEAD = 33  # bytes of a bytes object that are not its content
_SMALL_BYTES = 200_000  # how much of each size is filled: more than lies free between two people
_CACHED_SIZES = range(24, 1041, 16)
"""Sizes of which glibc keeps some aside in each thread without overwriting them."""

_CACHED_OF_EACH = 7


@cache
def _libc() -> CDLL | None:
    """The system's C library where it is glibc, else None."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes

    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None)
        libc.gnu_get_libc_version  # noqa: B018 (no other C library has it)
        libc.malloc.restype = ctypes.c_void_p
        libc.malloc.argtypes = [ctypes.c_size_t]
        libc.free.argtypes = [ctypes.c_void_p]
        libc.getenv.restype = ctypes.c_void_p
        libc.getenv.argtypes = [ctypes.c_char_p]
        return libc
    return None


def overwrite_on_free() -> None:
    """Makes glibc overwrite memory whenever it is freed; does nothing on other systems."""
    libc = _libc()
    if libc is not None:
        libc.mallopt(_M_PERTURB, _FILLING)


def overwrite_freed() -> None:
    """Overwrites the free memory that Python caches for all threads and glibc for this one.

    Takes some 15 ms, so not on the window's thread.
    """
    filled = [bytes(size - _HEAD) for size in _SMALL for _ in range(_SMALL_BYTES // size)]
    del filled
    overwrite_glibc_cache()


def overwrite_glibc_cache() -> None:
    """Overwrites the free memory that glibc caches for this thread, which calls it after its work.

    Takes about a millisecond, and nothing where the system's C library is another one.
    """
    libc = _libc()
    if libc is None:
        return
    from ctypes import memset

    taken = [(libc.malloc(size), size) for size in _CACHED_SIZES for _ in range(_CACHED_OF_EACH)]
    for place, size in taken:
        if place:
            memset(place, _FILLING, size)
            libc.free(place)


def disable_core_dumps() -> None:
    """Makes sure that a crash of this process writes no core file, nor one of its children.

    On Linux other programs of the same user cannot read its memory or its environment either; a
    child must call this itself for that. Does nothing where the system has no such limit.
    """
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = _libc()
    if libc is not None:
        libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def take_variable(name: str) -> str | None:
    """The value of a variable of the environment, which is then no longer there; None without it.

    The children of this process do not get it. The system keeps the environment that a program was
    started with and shows it to other programs (`/proc/PID/environ`): there it is overwritten, on
    Linux with glibc.
    """
    value = os.environ.get(name)
    if value is None:
        return None
    libc = _libc()
    if libc is not None:
        from ctypes import memset

        place = libc.getenv(os.fsencode(name))
        if place:
            memset(place, ord("x"), len(os.fsencode(value)))
    del os.environ[name]
    return value
