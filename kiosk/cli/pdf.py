"""What the commands that write PDFs ask of their options, and tell."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import given
from kiosk.errors import BadInput
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import SheetReport


def paper(options: argparse.Namespace) -> Paper:
    """`--paper`, else the settings'."""
    return Paper(options.paper or given.preferences(options).paper)


def out(options: argparse.Namespace, default: str, endings: tuple[str, ...]) -> Path:
    """`--out`, else `default` in this folder. Raises BadInput for another ending, and a folder."""
    path: Path = (options.out or Path(default)).expanduser().absolute()
    if path.suffix.lower() not in endings:
        raise BadInput(
            f"{path.name} has no ending this command can write.",
            f"Let the name end in {' or '.join(endings)}.",
        )
    if path.is_dir():
        raise BadInput(f"{path} is a folder.", "Name a file in it.")
    return path


def tell(options: argparse.Namespace, report: SheetReport, what: str) -> int:
    """Says what was written, `what` before its pages; returns the exit status."""
    pages = "1 page" if report.pages == 1 else f"{report.pages} pages"
    given.tell(
        options,
        f"{report.path}: {what}{pages}",
        {
            "file": report.path,
            "pages": report.pages,
            "signatures": report.signatures,
            "sealed": report.sealed,
            "sheets": list(report.sheet_numbers),
        },
    )
    return 0
