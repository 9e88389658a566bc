"""Signature sheets, posters and codes as PDF.

What each sheet must hold is in docs/sheets.md; names, people and rules come from
`kiosk.signing`, addresses and codes from `kiosk.links`.
"""

from kiosk.sheets.blank import write_blank
from kiosk.sheets.filled import write_filled
from kiosk.sheets.paper import Paper
from kiosk.sheets.paper_key import PaperKey, write_paper_key
from kiosk.sheets.poster import write_poster, write_qr
from kiosk.sheets.report import Edition, SheetReport
from kiosk.sheets.rows import Shown

__all__ = [
    "Edition",
    "Paper",
    "PaperKey",
    "SheetReport",
    "Shown",
    "write_blank",
    "write_filled",
    "write_paper_key",
    "write_poster",
    "write_qr",
]
