"""The lock: which packages, of which version, with which digests, the set-up installs.

`run.txt` holds what the program needs, `all.txt` that and what tests, checks and the bundle
need, `bench.txt` that and the programs that ours is measured against; all serve every system and
Python the program supports. Run as a program it makes them anew with uv; `faults` says, without
the network, whether they still fit pyproject.toml.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from project import ROOT, name_of, run

FOLDER = ROOT / "packaging" / "lock"
FILES = ("run.txt", "all.txt", "bench.txt")
NEEDED_TO_RUN = ("build",)
MEASURED_AGAINST = "bench"
FIRST_LINE = "# Made by `make lock` from pyproject.toml, digest {digest}; do not edit.\n"

_PIN = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>[^\s;]+)", re.MULTILINE)


def digest_of_requirements(root: Path = ROOT) -> str:
    """What the lock depends on in pyproject.toml, as a short digest."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [project[key] for key in ("requires-python", "dependencies", "optional-dependencies")]
    text = json.dumps(asked, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def pins(text: str) -> dict[str, str]:
    """Every package a lock file pins, with its version."""
    return {match["name"]: match["version"] for match in _PIN.finditer(text)}


def faults(root: Path = ROOT) -> list[str]:
    """One sentence for everything that is wrong with the lock."""
    found: list[str] = []
    pinned: dict[str, dict[str, str]] = {}
    expected = FIRST_LINE.format(digest=digest_of_requirements(root))
    for name in FILES:
        path = root / "packaging" / "lock" / name
        if not path.is_file():
            found.append(f"packaging/lock/{name} is missing")
            continue
        text = path.read_text("utf-8")
        pinned[name] = pins(text)
        if not text.startswith(expected):
            found.append(f"packaging/lock/{name} was not made from this pyproject.toml")
        if "://" in text:
            found.append(f"packaging/lock/{name} holds an address; a lock names packages only")
        entries = re.split(r"\n(?=[a-z0-9])", text)
        found += [
            f"packaging/lock/{name}: {entry.split()[0]} has no digest"
            for entry in entries
            if _PIN.match(entry) and "--hash=sha256:" not in entry
        ]
    for less, more in pairwise(FILES):
        everything = pinned.get(more, {})
        found += [
            f"packaging/lock: {name} is {version} in {less}, {everything.get(name)} in {more}"
            for name, version in pinned.get(less, {}).items()
            if everything.get(name) != version
        ]
    return found


def make() -> None:
    """Writes all files anew; raises SystemExit with uv's words where it cannot."""
    FOLDER.mkdir(exist_ok=True)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = set(project["optional-dependencies"])
    everything = FOLDER / "bench.txt"
    _compile(everything, extras)
    _compile(FOLDER / "all.txt", extras - {MEASURED_AGAINST}, "--constraint", str(everything))
    _compile(FOLDER / "run.txt", NEEDED_TO_RUN, "--constraint", str(everything))


def _compile(target: Path, extras: Iterable[str], *more: str) -> None:
    asked = [word for extra in sorted(extras) for word in ("--extra", extra)]
    done = run(
        "uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes",
        "--python-version", "3.11", "--no-header", "--no-emit-index-url", "--no-annotate",
        "--quiet", *asked, *more,
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    target.write_text(FIRST_LINE.format(digest=digest_of_requirements()) + done.stdout, "utf-8")
    sys.stdout.write(f"{name_of(target)}: {len(pins(done.stdout))} packages\n")


if __name__ == "__main__":
    make()
