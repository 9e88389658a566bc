"""From "Print sheet" to the print page: the sheet is drawn first, then shown with its printers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.ui.options import Options
from kiosk.ui.printing.desk import PrintDesk
from kiosk.ui.staff.sheet import StaffSheet
from kiosk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.printing import PrintSystem


class SheetPrinting:
    """`desk` is the print page; `is_here` says whether anybody of the staff is there to see it."""

    def __init__(
        self, options: Options, tasks: Tasks, sheet: StaffSheet, is_here: Callable[[], bool]
    ) -> None:
        self.desk = PrintDesk(
            tasks, options.settings.paper, options.settings.printer, _open_print_system
        )
        self._sheet = sheet
        self._is_here = is_here
        self._is_wanted = False
        sheet.changed.connect(self._show)

    def start(self) -> None:
        """Draws the sheet, then opens the print page with it."""
        self._is_wanted = True
        self._sheet.save()

    def close(self) -> None:
        """Nothing opens any more that was asked for."""
        self._is_wanted = False
        self.desk.close()

    def _show(self) -> None:
        """Once it is drawn; a sheet that was stopped or failed is said where it always is."""
        if self._is_wanted and not self._sheet.isRunning and self._sheet.ended:
            self._is_wanted = False
            if self._sheet.ended == "saved" and self._is_here():
                self.desk.open(Path(self._sheet.path))


def _open_print_system() -> PrintSystem:
    from kiosk.ui.printing.system import open_system  # not needed before something is printed

    return open_system()
