"""What a page of a signature sheet is made from, as plain values that another process can receive.

Also the size of the sheets' QR codes, which the header and the pages both need.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from kiosk import links
from kiosk.sheets.drawing.paper import MM, SIGNATURE_SHEET
from kiosk.sheets.drawing.rows import SheetRow, VisibleColumns
from kiosk.sheets.report import Edition
from kiosk.signing.codes import sheet_number

DOT = 72 / 600  # pt of a printer's dot. A module that is not a whole number of dots prints unevenly
_MOST_DENSE = 18
"""Least dots of a module: 2.16 pixels on a screen of 72 dpi; scanners fail below 2.1."""


def qr_module(size: int) -> float:
    """pt of a module of a code of `size` modules: about `SIGNATURE_SHEET.qr`, in whole dots."""
    return max(_MOST_DENSE, round(SIGNATURE_SHEET.qr * MM / size / DOT)) * DOT


def number_below_qr(size: int) -> float:
    """mm from the top of a code of `size` modules to the baseline of the number under it."""
    return (size + links.QUIET_ZONE) * qr_module(size) / MM + 2


class Form(StrEnum):
    """The forms (PDF form XObjects) that pages show."""

    HEADER = "header"
    HEADS = "heads"
    TABLE = "table"  # the lines of a page full of rows of the usual height
    FIRST = "first"
    END = "end"
    FOOT = "foot"
    BARE_FOOT = "bare-foot"  # of a page without rows: it numbers none
    PAGES = "pages"  # how many pages there are: known when all are drawn


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """What holds for all pages of a document; plain values, for other processes too.

    `name_room` are the mm from the start of the name to the next column.
    `head` is where the table begins, mm from the top; `full` how many rows of the usual height
    a page has room for. `address` is a sheet's address without its number, `range_head` the
    text of the footer with the numbers, `range_room` the width in mm of what follows it,
    `page_head` what is in front of the page's number there.
    """

    wide: float
    high: float
    language: str
    is_rtl: bool
    edition: Edition
    columns: VisibleColumns
    name_room: float
    head: float
    full: int
    address: str
    zone: tzinfo | None
    range_head: str
    range_room: float
    page_head: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `at` from 0, its rows, and where their table begins.

    `ending` is where the tally's form is moved to, in mm down; None where it is not on it.
    """

    at: int
    rows: tuple[SheetRow, ...]
    head: float
    ending: float | None = None

    @property
    def sheet(self) -> str:
        """The sheet's number."""
        return sheet_number("F", self.at + 1)
