"""Every way in which a small file of the program can turn out to be something else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

Break = Callable[[Path], None]


def _with(content: bytes) -> Break:
    return lambda path: _clear(path) or (path.write_bytes(content) and None)


def _clear(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _folder(path: Path) -> None:
    _clear(path)
    (path / "in the way").mkdir(parents=True)


def _pipe(path: Path) -> None:
    _clear(path)
    os.mkfifo(path)


def _device(path: Path) -> None:
    _clear(path)
    path.symlink_to("/dev/zero")


def _loop(path: Path) -> None:
    _clear(path)
    path.symlink_to(path.name)


def _sparse(path: Path) -> None:
    """A gigabyte that takes no room."""
    _clear(path)
    with path.open("wb") as file:
        file.truncate(1 << 30)


BREAKS: dict[str, Break] = {
    "empty": _with(b""),
    "binary": _with(bytes(range(256)) * 4),
    "brackets": _with(b"[" * 4090),
    "a key of brackets": _with(b"x = " + b"[" * 100_000),
    "a deep key": _with(b".".join([b"x"] * 50_000) + b" = 1"),
    "huge integer": _with(b"x = " + b"9" * 100_000),
    "huge hexadecimal integer": _with(b"idle_seconds = 0x" + b"f" * 50_000),
    "NUL": _with(b"/a\0b\n"),
    "lone surrogate": _with(b"\xed\xa0\x80"),
    "folder": _folder,
    "pipe": _pipe,
    "endless device": _device,
    "link to itself": _loop,
    "sparse gigabyte": _sparse,
}
