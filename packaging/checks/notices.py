"""Licences of what is shipped: the wheels the program needs, read from their own metadata.

Run as a program it brings the table in docs/third-party.md up to date; `faults` says whether it
is. What the metadata leaves vague was looked up in the packages' licence files.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from project import ROOT

DOCUMENT = ROOT / "docs" / "third-party.md"
BEGIN = "<!-- wheels: made by `make notices` -->\n"
END = "<!-- end of wheels -->\n"

LOOKED_UP = {
    "backports-tarfile": "MIT",
    "deflate": "MIT",
    "jaraco-classes": "MIT",
    "jinja2": "BSD-3-Clause",
    "qrcode": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "rl-accel": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "uuid-utils": "BSD-3-Clause",
}


@dataclass(frozen=True, slots=True)
class Wheel:
    """One package that comes with the program."""

    name: str
    version: str
    licence: str
    about: str


def shipped() -> list[Wheel]:
    """Every wheel the program needs on this system, by name, its own dependencies included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: dict[str, Wheel] = {}
    waiting = [Requirement(line) for line in project["dependencies"]]
    while waiting:
        asked = waiting.pop()
        name = canonicalize_name(asked.name)
        if name in found:
            continue
        package = distribution(asked.name)
        found[name] = Wheel(
            package.metadata["Name"],
            package.version,
            LOOKED_UP.get(name) or licence_of(package),
            package.metadata["Summary"].rstrip("."),
        )
        waiting += _needed_by(package, asked.extras)
    return [found[name] for name in sorted(found)]


def licence_of(package: Distribution) -> str:
    """The licence as the package's metadata names it."""
    for key in ("License-Expression", "License"):
        if key in package.metadata:
            return package.metadata[key].splitlines()[0]
    return "unknown"


def table() -> str:
    """The wheels as a Markdown table."""
    rows = [
        f"| {wheel.name} {wheel.version} | {wheel.licence} | {wheel.about} |" for wheel in shipped()
    ]
    return "\n".join(["| package | licence | what it is |", "|---|---|---|", *rows, ""])


def current(text: str) -> str:
    """The document's text with its table brought up to date."""
    pattern = re.escape(BEGIN) + ".*?" + re.escape(END)
    if not re.search(pattern, text, re.DOTALL):
        raise ValueError(f"{DOCUMENT.name} has no place for the table of wheels")
    return re.sub(pattern, lambda _: BEGIN + table() + END, text, flags=re.DOTALL)


def faults() -> list[str]:
    """One line if the table is not what the installed packages say, or a licence is not named."""
    found = [
        f"{wheel.name}: its metadata names no licence; look it up and add it to LOOKED_UP"
        for wheel in shipped()
        if wheel.licence == "unknown"
    ]
    text = DOCUMENT.read_text("utf-8")
    if current(text) != text:
        found.append("docs/third-party.md does not list the wheels that are installed")
    return found


def _needed_by(package: Distribution, extras: set[str]) -> Iterator[Requirement]:
    for line in package.requires or ():
        needed = Requirement(line)
        contexts = [{"extra": extra} for extra in ("", *extras)]
        if needed.marker is None or any(needed.marker.evaluate(context) for context in contexts):
            yield needed


if __name__ == "__main__":
    DOCUMENT.write_text(current(DOCUMENT.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{len(shipped())} wheels\n")
