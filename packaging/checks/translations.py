"""The translations: every text of the window is in them, translated, and compiled.

Run as a program it brings `resources/i18n/*.ts` up to date with the sources and compiles them;
`faults` says what is missing. A new language is an empty file `kiosk_<language>.ts`, then
`make translations`.
"""

from __future__ import annotations

import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from project import ROOT, findings, name_of

FOLDER = ROOT / "resources" / "i18n"
TEXTS = ROOT / "kiosk" / "ui"


def faults() -> list[str]:
    """One line for every file that is not what the sources would make, and every gap in it."""
    found: list[str] = []
    written = sorted(FOLDER.glob("*.ts"))
    if not written:
        return [f"no translation under {name_of(FOLDER)}"]
    with tempfile.TemporaryDirectory() as name:
        for file in written:
            fresh = Path(name) / file.name
            fresh.write_bytes(file.read_bytes())
            found += update(fresh)
            if fresh.read_bytes() != file.read_bytes():
                found.append(f"{name_of(file)} does not hold the texts of the sources")
            compiled = file.with_suffix(".qm")
            if not compiled.is_file():
                found.append(f"{name_of(compiled)} is missing")
            elif compiled.read_bytes() != fresh.with_suffix(".qm").read_bytes():
                found.append(f"{name_of(compiled)} was not compiled from the .ts beside it")
            found += [f"{name_of(file)}: not translated: {text}" for text in untranslated(file)]
    return found


def update(file: Path) -> list[str]:
    """Brings one .ts file and the .qm beside it up to date; what went wrong.

    An empty file becomes one with all texts, none of them translated: lupdate reads no empty one.
    """
    if not file.stat().st_size:
        language = file.stem.partition("_")[2]
        file.write_text(f'<TS version="2.1" language="{language}"/>\n', "utf-8")
    sources = sorted([*TEXTS.rglob("*.qml"), *TEXTS.rglob("*.py")])
    # English is the language of the sources: only its plurals are a translation.
    only = ["-pluralonly"] if file.stem == "kiosk_en" else []
    return findings(
        "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", *only,
        *sources, "-ts", file,
    ) or findings(
        "pyside6-lrelease", "-silent", "-removeidentical", file, "-qm", file.with_suffix(".qm")
    )  # fmt: skip


def untranslated(file: Path) -> list[str]:
    """Source texts without a finished translation."""
    missing = []
    for message in ET.parse(file).iter("message"):  # noqa: S314 (a file of our own tree)
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            missing.append(message.findtext("source") or "")
    return missing


if __name__ == "__main__":
    for ts in sorted(FOLDER.glob("*.ts")):
        for line in update(ts):
            sys.stderr.write(line + "\n")
        sys.stdout.write(f"{name_of(ts)}: {len(untranslated(ts))} texts still to translate\n")
