"""The preview: pages of a PDF as pictures, drawn one at a time on the jobs' thread.

Only the page that is shown is kept, in the size in which it is shown.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk import printing
from kiosk.files import Progress
from kiosk.printing import Picture
from kiosk.ui.job import Job
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.tasks import Done, Failed, TaskEnd, TaskQueue

PROVIDER = "preview"
LARGER = 2
"""Zoom factor of the enlarged page."""


def as_image(picture: Picture) -> QImage:
    """The pixels of `picture`, which must outlive the image, or a copy of it is taken."""
    size = picture.width, picture.height, picture.stride
    return QImage(picture.data, *size, QImage.Format.Format_RGB32)


class PreviewImages(QQuickImageProvider):
    """Gives QML the current picture. The engine owns this object."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.image = QImage()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        """The last picture; the id only makes each one a new image for QML."""
        return self.image


@qml_type
class Preview(QObject):
    """Draws once a document is open and QML has said how much room there is."""

    changed = Signal()

    pages = member(int, "_pages", notify=changed)
    fault = member(str, "_fault", notify=changed)
    """Why the page cannot be shown."""

    def __init__(self, queue: TaskQueue) -> None:
        super().__init__()
        self.images = PreviewImages()
        self._drawing = Job(queue)
        self._drawing.changed.connect(self.changed)
        self._path: Path | None = None
        self._pages = self._page = 0
        self._room = (0, 0)
        self._is_large = False
        self._is_stale = False
        self._drawn = 0
        self._fault = ""

    def open(self, path: Path, pages: int) -> None:
        """Shows the first page."""
        self._path, self._pages, self._page = path, pages, 0
        self._is_large = False
        self._draw()

    def close(self) -> None:
        """Removes the document and its picture."""
        self._path = None
        self._pages = self._page = 0
        self.images.image = QImage()
        self._fault = ""
        self.changed.emit()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """Sets how many pixels there are for a page."""
        if (width, height) != self._room and min(width, height) > 0:
            self._room = width, height
            self._draw()

    @Slot(int)
    def turnPages(self, by: int) -> None:
        """Goes `by` pages forward, or back if that is negative, as far as there are pages."""
        page = max(0, min(self._page + by, self._pages - 1))
        if page != self._page:
            self._page = page
            self._draw()

    @Slot()
    def toggleZoom(self) -> None:
        """Switches between the enlarged and the whole page."""
        self._is_large = not self._is_large
        self._draw()

    @Property(int, notify=changed)
    def page(self) -> int:
        """The current page, from 1."""
        return min(self._page + 1, self._pages)

    @Property(str, notify=changed)
    def source(self) -> str:
        """The URL of the picture for QML; "" if there is none."""
        return "" if self.images.image.isNull() else f"image://{PROVIDER}/{self._drawn}"

    @Property(int, notify=changed)
    def width(self) -> int:
        """Width of the picture in pixels."""
        return self.images.image.width()

    @Property(int, notify=changed)
    def height(self) -> int:
        return self.images.image.height()

    def _draw(self) -> None:
        """Draws the page, or marks it to be drawn once the current drawing is done."""
        path, page = self._path, self._page
        if path is None or self._room == (0, 0):
            return
        if self._drawing.isRunning:
            self._is_stale = True
            return
        factor = LARGER if self._is_large else 1
        width, height = self._room[0] * factor, self._room[1] * factor

        def work(_: Progress) -> QImage:
            picture = printing.draw_page(path, page, width, height)
            return as_image(picture).copy()

        self._is_stale = False
        self._drawing.start(work, lambda end: self._show(path, end))

    def _show(self, path: Path, end: TaskEnd[QImage]) -> None:
        match end:
            case Done(image):
                self._fault = ""
                if path == self._path:
                    self.images.image = image
                    self._drawn += 1
            case Failed(fault):
                self.images.image = QImage()
                self._fault = str(fault)
        if self._is_stale:
            self._draw()
