"""Qt's way of printing, for systems without CUPS: the same pages reach the same printer."""

from __future__ import annotations

import os
import subprocess
import sys

import pypdfium2

from print_desk import NAME, PrintDesk

PROGRAM = """
import sys
from pathlib import Path
from kiosk import printing
from kiosk.printing import JobState, PaperSize, Wish
from kiosk.ui.printing.system import QtPrinters

system = QtPrinters()
(found,) = system.printers()
assert found.name == sys.argv[1], found
assert set(found.papers) == set(PaperSize), found
told = []
document = printing.read_pdf(Path(sys.argv[2]))
wish = Wish(found.name, copies=1, paper=PaperSize.A4, is_two_sided=True)
job = system.send(document, wish, lambda done, total: told.append((done, total)))
assert told == [(0, 2), (1, 2), (2, 2)], told
assert system.job(job).state is JobState.UNKNOWN
assert system.jobs() == ()
"""


def test_what_qt_sends_arrives_whole(desk: PrintDesk, make) -> None:
    """In a process of its own: CUPS's library keeps the first server it was told of."""
    path = make.path(pages=2)
    argv = [sys.executable, "-c", PROGRAM, NAME, str(path)]
    subprocess.run(argv, check=True, env=os.environ | {"CUPS_SERVER": desk.server}, timeout=60)
    desk.wait_for(lambda: len(desk.arrived()) == 1, "the document")
    document = pypdfium2.PdfDocument(desk.arrived()[0])
    sizes = [tuple(round(side) for side in document.get_page_size(at)) for at in (0, 1)]
    pages = len(document)
    image = document[0].render(scale=1).to_pil().convert("L")
    document.close()
    assert pages == 2
    assert sizes == [(595, 842)] * 2
    # the black rectangle of the page: 100 to 300 points from the left, 100 to 400 from below
    assert image.getpixel((200, 842 - 250)) < 40
    assert image.getpixel((80, 842 - 250)) > 240
    assert image.getpixel((200, 842 - 420)) > 240
