"""The print system of this machine: CUPS, or Qt's printing if there is no CUPS (Windows).

Qt knows whether a printer accepted a document, and not what became of it. The state of such a job
is "unknown".
"""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk import printing
from kiosk.errors import JobFailed
from kiosk.files import Progress
from kiosk.printing import Condition, Document, Job, JobState, PaperSize, Printer, PrintSystem, Wish
from kiosk.ui.printing.preview import as_image

PRINT_DPI = 300

_SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}
_CONDITIONS = {
    QPrinter.PrinterState.Idle: Condition.IDLE,
    QPrinter.PrinterState.Active: Condition.PRINTING,
    QPrinter.PrinterState.Aborted: Condition.STOPPED,
    QPrinter.PrinterState.Error: Condition.STOPPED,
}


def open_system() -> PrintSystem:
    """The print system of this machine. Not for the window's thread."""
    return printing.find() or QtPrinters()


class QtPrinters:
    """Printers through Qt. Pages are rendered here and sent as pictures."""

    def __init__(self) -> None:
        self._sent = 0
        # Qt prints only if there is a QGuiApplication, which a command does not have. It shows no
        # window; on Linux Qt would end the program if there is no screen.
        no_screen = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
        self._application = QCoreApplication.instance() or QGuiApplication(
            ["pledge-kiosk", *no_screen]
        )

    def printers(self) -> tuple[Printer, ...]:
        found = [_printer(info) for info in QPrinterInfo.availablePrinters()]
        return tuple(sorted(found, key=lambda one: (not one.is_default, one.name.casefold())))

    def printer(self, name: str) -> Printer:
        return _printer(_info(name))

    def send(self, document: Document, wish: Wish, progress: Progress) -> Job:
        to = QPrinter(_info(wish.printer), QPrinter.PrinterMode.HighResolution)
        to.setResolution(PRINT_DPI)
        to.setDocName(f"Pledge Kiosk {document.path.name}")
        to.setCopyCount(wish.copies)
        if wish.is_two_sided:
            to.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        if wish.paper is not None:
            to.setPageSize(QPageSize(_SIZES[wish.paper]))
        to.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        to.setFullPage(True)
        painter = QPainter()
        if not painter.begin(to):
            raise JobFailed(
                f"The printer “{wish.printer}” did not take {document.path.name}.",
                "Look at the printer and try again, or save the file to a stick.",
            )
        try:
            _paint(document, to, painter, progress)
        except BaseException:
            to.abort()
            raise
        finally:
            painter.end()
        self._sent += 1
        return Job(self._sent, wish.printer, document.path.name, JobState.UNKNOWN, document.digest)

    def job(self, job: Job) -> Job:
        return replace(job, state=JobState.UNKNOWN)

    def jobs(self) -> tuple[Job, ...]:
        """Qt does not list jobs."""
        return ()

    def cancel(self, job: Job) -> None:
        raise JobFailed(
            f"Job {job.id} cannot be cancelled from here.", "Cancel it in the computer's settings."
        )


def _paint(document: Document, to: QPrinter, painter: QPainter, progress: Progress) -> None:
    sheet = to.paperRect(QPrinter.Unit.DevicePixel)
    for page in range(document.pages):
        progress(page, document.pages)
        if page:
            to.newPage()
        picture = printing.draw_page(
            document.path, page, round(sheet.width()), round(sheet.height())
        )
        painter.drawImage(QRectF(0, 0, picture.width, picture.height), as_image(picture))
    progress(document.pages, document.pages)


def _info(name: str) -> QPrinterInfo:
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise JobFailed(f"There is no printer “{name}”.", "Take another one.")
    return info


def _printer(info: QPrinterInfo) -> Printer:
    ids = {size.id() for size in info.supportedPageSizes()}
    return Printer(
        info.printerName(),
        info.description(),
        _CONDITIONS.get(info.state(), Condition.UNKNOWN),
        tuple(size for size, id_ in _SIZES.items() if id_ in ids),
        can_duplex=QPrinter.DuplexMode.DuplexLongSide in info.supportedDuplexModes(),
        is_default=info.isDefault(),
    )
