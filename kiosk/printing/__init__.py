"""Printing through the system, and saving to a stick where nothing prints.

Knows no sheet and no window: it is given the path of a PDF. The window's side is `kiosk.ui`'s,
with a print system of Qt's own where there is no CUPS.
"""

from kiosk.printing.cups import find
from kiosk.printing.document import Document, Picture, draw, read
from kiosk.printing.states import MOST_COPIES, Condition, Job, JobState, PaperSize, Printer, Wish
from kiosk.printing.stick import save, sticks
from kiosk.printing.system import PrintSystem, send

__all__ = [
    "MOST_COPIES",
    "Condition",
    "Document",
    "Job",
    "JobState",
    "PaperSize",
    "Picture",
    "PrintSystem",
    "Printer",
    "Wish",
    "draw",
    "find",
    "read",
    "save",
    "send",
    "sticks",
]
