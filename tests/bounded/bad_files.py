"""Every kind of thing that can stand where the program expects a file of its user's."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

Break = Callable[[Path], None]


def clear(path: Path) -> None:
    """Removes whatever is at `path`."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def holds(content: bytes) -> Break:
    """Puts a file with this content there."""

    def write(path: Path) -> None:
        clear(path)
        path.write_bytes(content)

    return write


def _folder(path: Path) -> None:
    clear(path)
    (path / "in the way").mkdir(parents=True)


def _pipe(path: Path) -> None:
    clear(path)
    os.mkfifo(path)


def _device(path: Path) -> None:
    clear(path)
    path.symlink_to("/dev/zero")


def _loop(path: Path) -> None:
    clear(path)
    path.symlink_to(path.name)


def _take(path: Path) -> bytes:
    """What is in the file at `path`, b"" where there is none; nothing is there afterwards."""
    data = path.read_bytes() if path.is_file() else b""
    clear(path)
    return data


def _sparse(path: Path) -> None:
    """Two gigabytes that take no room, behind what was there."""
    data = _take(path)
    with path.open("wb") as file:
        file.write(data)
        file.truncate(1 << 31)


def _sparse_with_end(path: Path) -> None:
    """The same with something at its very end, so that all of it seems to be filled."""
    _sparse(path)
    with path.open("ab") as file:
        file.write(b"end")


def _forbidden(path: Path) -> None:
    if not path.exists():
        path.touch()
    path.chmod(0)


def _cut(path: Path) -> None:
    data = _take(path)
    path.write_bytes(data[: len(data) // 2])


def _scribbled(path: Path) -> None:
    """Every hundredth byte is another one."""
    data = bytearray(_take(path))
    data[::100] = bytes(byte ^ 0x55 for byte in data[::100])
    path.write_bytes(data)


def _as_utf_16(path: Path) -> None:
    path.write_bytes(_take(path).decode("utf-8", "replace").encode("utf-16"))


_RANDOM = random.Random(17)

ANY: Mapping[str, Break] = MappingProxyType(
    {
        "missing": clear,
        "folder": _folder,
        "pipe": _pipe,
        "endless device": _device,
        "link to itself": _loop,
        "no permission": _forbidden,
        "empty": holds(b""),
        "cut": _cut,
        "scribbled": _scribbled,
        "random": holds(_RANDOM.randbytes(5000)),
        "many random": holds(_RANDOM.randbytes(20_000_000)),
        "sparse": _sparse,
        "sparse with an end": _sparse_with_end,
        "zeros": holds(bytes(4096)),
        "NUL": holds(b"/a\0b\n"),
        "not UTF-8": holds(b'name = "caf\xe9"\n'),
        "UTF-16": _as_utf_16,
        "lone surrogate": holds(b"\xed\xa0\x80"),
        "long line": holds(b"a" * 900_000),
        "many lines": holds(b"a = 1\n" * 150_000),
        "brackets": holds(b"[" * 4090),
        "many brackets": holds(b"[" * 100_000),
    }
)  # fmt: skip
"""For every file. Each is called with the path of a whole file."""

TOML: Mapping[str, Break] = MappingProxyType(
    {
        "TOML: a list of lists": holds(b"x = " + b"[" * 4090),
        "TOML: many lists of lists": holds(b"x = " + b"[" * 100_000),
        "TOML: tables of tables": holds(b"x = " + b"{a=" * 4090),
        "TOML: deep key": holds(b".".join([b"x"] * 50_000) + b" = 1"),
        "TOML: deep table": holds(b"[" + b".".join([b"x"] * 50_000) + b"]"),
        "TOML: deep tables": holds(
            b"".join(b"[" + b".".join([b"x"] * depth) + b"]\n" for depth in range(1, 900))
        ),
        "TOML: huge number": holds(b"idle_seconds = " + b"9" * 100_000),
        "TOML: huge hexadecimal": holds(b"idle_seconds = 0x" + b"f" * 50_000),
        "TOML: infinity": holds(b"idle_seconds = inf"),
        "TOML: not a number": holds(b"idle_seconds = nan"),
        "TOML: long text": holds(b'look = "' + b"a" * 900_000 + b'"'),
        "TOML: text that is not closed": holds(b'look = """' + b"a\n" * 400_000),
        "TOML: surrogate": holds(b'look = "\\ud800"'),
    }
)
JSON: Mapping[str, Break] = MappingProxyType(
    {
        "JSON: records of records": holds(b'{"a":' * 4090),
        "JSON: list": holds(b"[1, 2]"),
        "JSON: null": holds(b"null"),
        "JSON: huge number": holds(b'{"version": ' + b"9" * 3000 + b"}"),
        "JSON: surrogate": holds(b'{"version": 1, "hash": "\\ud800", "public": "\\ud800"}'),
    }
)
