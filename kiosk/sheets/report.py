"""What a `write_…` function returns, and the two editions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.signing.paper.sheet_layout import SheetLayout


class Edition(StrEnum):
    """What may be published, or the complete and confidential record."""

    PUBLIC = "public"
    CONFIDENTIAL = "confidential"


@dataclass(frozen=True, slots=True)
class SheetReport:
    """One PDF: its pages, the signatures printed on it, the numbers of its sheets.

    `sealed` are names that no key opened: printed as such, or only counted. `layout` is where
    things stand on the front of paper sheets.
    """

    path: Path
    pages: int
    signatures: int = 0
    sheet_numbers: tuple[str, ...] = ()
    sealed: int = 0
    layout: SheetLayout | None = None
