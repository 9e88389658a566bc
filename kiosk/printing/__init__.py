"""Printing PDF files through CUPS, and saving them to a stick if nothing prints.

`kiosk.ui.printing` has the print page, and printing through Qt if there is no CUPS.
"""

from kiosk.printing.cups import find
from kiosk.printing.document import Document, Picture, draw_page, read_pdf
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
    "draw_page",
    "find",
    "read_pdf",
    "save",
    "send",
    "sticks",
]
