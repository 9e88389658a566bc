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


def _holds(content: bytes) -> Break:
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
        "empty": _holds(b""),
        "cut": _cut,
        "scribbled": _scribbled,
        "random": _holds(_RANDOM.randbytes(5000)),
        "many random": _holds(_RANDOM.randbytes(20_000_000)),
        "sparse": _sparse,
        "sparse with an end": _sparse_with_end,
        "zeros": _holds(bytes(4096)),
        "NUL": _holds(b"/a\0b\n"),
        "not UTF-8": _holds(b'name = "caf\xe9"\n'),
        "UTF-16": _as_utf_16,
        "lone surrogate": _holds(b"\xed\xa0\x80"),
        "long line": _holds(b"a" * 900_000),
        "many lines": _holds(b"a = 1\n" * 150_000),
        "brackets": _holds(b"[" * 4090),
        "many brackets": _holds(b"[" * 100_000),
    }
)  # fmt: skip
"""For every file. Each is called with the path of a whole file."""

TOML: Mapping[str, Break] = MappingProxyType(
    {
        "TOML: a list of lists": _holds(b"x = " + b"[" * 4090),
        "TOML: many lists of lists": _holds(b"x = " + b"[" * 100_000),
        "TOML: tables of tables": _holds(b"x = " + b"{a=" * 4090),
        "TOML: deep key": _holds(b".".join([b"x"] * 50_000) + b" = 1"),
        "TOML: deep table": _holds(b"[" + b".".join([b"x"] * 50_000) + b"]"),
        "TOML: deep tables": _holds(
            b"".join(b"[" + b".".join([b"x"] * depth) + b"]\n" for depth in range(1, 900))
        ),
        "TOML: huge number": _holds(b"idle_seconds = " + b"9" * 100_000),
        "TOML: huge hexadecimal": _holds(b"idle_seconds = 0x" + b"f" * 50_000),
        "TOML: infinity": _holds(b"idle_seconds = inf"),
        "TOML: not a number": _holds(b"idle_seconds = nan"),
        "TOML: long text": _holds(b'look = "' + b"a" * 900_000 + b'"'),
        "TOML: text that is not closed": _holds(b'look = """' + b"a\n" * 400_000),
        "TOML: surrogate": _holds(b'look = "\\ud800"'),
    }
)
JSON: Mapping[str, Break] = MappingProxyType(
    {
        "JSON: records of records": _holds(b'{"a":' * 4090),
        "JSON: list": _holds(b"[1, 2]"),
        "JSON: null": _holds(b"null"),
        "JSON: huge number": _holds(b'{"version": ' + b"9" * 3000 + b"}"),
        "JSON: surrogate": _holds(b'{"version": 1, "hash": "\\ud800", "public": "\\ud800"}'),
    }
)
