"""Every way in which a small file of the program can turn out to be something else."""

from __future__ import annotations

from pathlib import Path

from bad_files import ANY, TOML, Break, clear, holds


def _sparse(path: Path) -> None:
    """A gigabyte that takes no room."""
    clear(path)
    with path.open("wb") as file:
        file.truncate(1 << 30)


BREAKS: dict[str, Break] = {
    **{
        kind: ANY[kind]
        for kind in (
            "empty", "brackets", "NUL", "lone surrogate", "folder", "pipe", "endless device",
            "link to itself",
        )
    },
    **{
        kind: TOML[f"TOML: {kind}"]
        for kind in ("many lists of lists", "deep key", "huge number", "huge hexadecimal")
    },
    "binary": holds(bytes(range(256)) * 4),
    "sparse gigabyte": _sparse,
}  # fmt: skip
