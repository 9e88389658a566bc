"""Composition root of the window: makes every object and owns the order of shutting down.

The first frame is shown before the store is opened; SQLAlchemy and what else a first frame
does not need are imported on the store's thread.
"""

from __future__ import annotations

import builtins
import gc
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

# Qt's classes are made when they are first named, and `Qt` and `QEvent` with hundreds of enums:
# what is not needed for the first frame is imported or named after it.

# What a start makes, it keeps: looking for garbage in it costs a tenth of the first frame.
if gc.isenabled():
    gc.disable()

# Read when Qt Quick starts; a value set outside wins.
if sys.platform.startswith("linux") and not list(Path("/dev/dri").glob("renderD*")):
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

from PySide6 import QtCore
from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QObject,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

# PySide puts a function of its own in place of `import`, which reads the source of every module
# that is imported after it and keeps it, in search of `from __feature__ import …`. Nothing here
# uses that. Without it the first frame takes 22 million instructions less, and loading the store
# 19 MB less memory.
if original := getattr(builtins, "__orig_import__", None):
    builtins.__import__ = original

from kiosk.errors import DataFolderInUse, JobFailed, ProgramFault, WorldFault
from kiosk.signing.flow.steps import Step
from kiosk.ui import faces
from kiosk.ui.access.languages import own_name
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.options import Options
from kiosk.ui.tasks import PATIENCE, Done, Ended, Failed, Tasks

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.ui.input.signals import Signals
    from kiosk.ui.input.touches import Touches

__all__ = ["KioskApp", "Options"]

WINDOW = (1280, 800)
OPENING_MS = 60_000
"""How long opening the ledger may take before something is plainly wrong."""

TEND_MS = 5_000
"""How often the copies of the ledger are looked after while nobody is signing."""

FAULT_SECONDS = 15
"""How long a kiosk that cannot work says so before it closes, so that its keeper may restart it."""

GONE_MS = 150
"""After that a page that was left is taken down and its last frame is painted over."""

_log = logging.getLogger(__name__)

OpenStore = Callable[[Options], "Store"]


def open_store(options: Options) -> Store:
    """Opens the ledger; runs on the store's thread."""
    from kiosk.jobs import which_campaign
    from kiosk.store import Store

    campaign = options.campaign
    store = Store.open(
        options.data,
        campaign.id,
        clock=options.clock,
        event=campaign.event.label,
        key=campaign.key,
        second_medium=options.second_copy,
        local_journal=options.settings.journal_folder,
        backup_minutes=options.settings.backup_minutes,
    )
    which_campaign.remember_folder(options.data, campaign)
    return store


class KioskApp(QObject):
    """A kiosk in one window. Made by `open`; `close` it in every case."""

    settled = Signal()

    def __init__(self, options: Options, open_store: OpenStore) -> None:
        super().__init__()
        self.options = options
        self.fault: WorldFault | None = None
        self._open_store = open_store
        self._is_running = self._has_left = False
        self._is_seen = self._is_ready = self._is_closed = False
        self._is_tending = False
        self._signals: Signals | None = None
        self._touches: Touches | None = None
        self.tasks = Tasks()
        self.kiosk = Kiosk(options, self.tasks, faces.can_draw)
        if self.kiosk.flow.step is Step.PINS:  # its page is the first one, and names these types
            import kiosk.ui.staff.desk  # noqa: F401
        self.kiosk.left.connect(self._leave)
        self._tending = QTimer(self, interval=TEND_MS)
        self._tending.timeout.connect(self._tend)
        self._forgetting = QTimer(self, interval=GONE_MS, singleShot=True)
        self._forgetting.timeout.connect(self._forget)
        self.kiosk.wiped.connect(self._forgetting.start)
        self.kiosk.saved.connect(self._forget_pages)
        self.engine = QQmlApplicationEngine()
        self.window = self._load()
        self.kiosk.ruler.attach(self.window)
        self.window.activeFocusItemChanged.connect(self._name_what_has_focus)
        self.kiosk.languages.changed.connect(self.engine.retranslate)
        self.window.frameSwapped.connect(self._first_frame)

    @classmethod
    def open(cls, options: Options, open_store: OpenStore = open_store) -> Self:
        """Makes the window, not shown yet. `open_store` runs on the store's thread."""
        application = QGuiApplication.instance() or QGuiApplication(["pledge-kiosk"])
        if not isinstance(application, QGuiApplication):
            raise ProgramFault("there is an application without windows already")
        application.setApplicationName("pledge-kiosk")
        application.setApplicationDisplayName("Pledge Kiosk")
        application.setQuitOnLastWindowClosed(False)
        campaign = options.campaign.in_language(options.start_language)
        tongues = map(own_name, campaign.languages)
        summary = campaign.summary.best(options.start_language, campaign.default_language)
        letter = "".join(one.whole for one in campaign.letter(options.start_language).blocks)
        places = (one.name for one in campaign.places)
        event = campaign.event.name
        first_page = "".join((campaign.title, event, *places, letter, summary, *tongues))
        faces.load(first_page, campaign.default_language)
        return cls(options, open_store)

    @property
    def touches(self) -> Touches:
        """What sees every touch first, as soon as there is something to touch."""
        if self._touches is None:
            from kiosk.ui.input.touches import Touches

            self._touches = touches = Touches(self.kiosk.watch, self.options.clock)
            self.kiosk.stepChanged.connect(lambda: touches.show(self.kiosk.part or self.kiosk.page))
            touches.takenBack.connect(self.kiosk.ink.take_back)
        return self._touches

    def show(self) -> None:
        """Shows the window and waits until the store is open.

        Raises the WorldFault that kept it from opening.
        """
        self._show_window()
        if not self._is_ready and self.fault is None:
            loop = QEventLoop()
            self.settled.connect(loop.quit)
            QTimer.singleShot(OPENING_MS, loop, loop.quit)
            loop.exec()
        if self.fault is not None:
            raise self.fault
        if not self._is_ready:
            raise ProgramFault("the store did not open in time")

    def run(self) -> int:
        """Shows the window until somebody leaves the kiosk; returns 0.

        Raises the WorldFault that kept the kiosk from working, after saying it on screen.
        """
        hook, sys.excepthook = sys.excepthook, self._report_exception
        try:
            self._show_window()
            self._is_running = True
            self._heed_signals()
            status = 0 if self._has_left else QCoreApplication.exec()
        finally:
            self._is_running = False
            sys.excepthook = hook
            if self._signals is not None:
                self._signals.close()
        if self.fault is not None:
            raise self.fault
        return status

    def close(self, patience: float = PATIENCE) -> None:
        """Refuses new work, finishes what was begun, then takes the window down.

        A signature on its way is always waited for, everything else `patience` seconds.
        """
        if self._is_closed:
            return
        self._is_closed = True
        gc.unfreeze()
        gc.enable()
        self._clear_clipboards()
        try:
            self._stop_looking()
        finally:  # also after a mistake of ours: what was signed reaches the disk
            self.tasks.close(patience, self._close_store)
        self.kiosk.languages.close()
        self.kiosk.voice.close(patience)
        # The engine goes before what its bindings read, or they read null.
        self.window.hide()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)

    def _stop_looking(self) -> None:
        """Nothing new is begun by itself any more."""
        self.kiosk.watch.stop()
        self._tending.stop()
        self._forgetting.stop()
        if self.kiosk.staff is not None:
            self.kiosk.staff.printing.close()
        if self._touches is not None:
            self.window.removeEventFilter(self._touches)

    def _load(self) -> QQuickWindow:
        qml = Path(__file__).parent / "ui" / "qml"
        self.engine.addImportPath(str(qml))
        width, height = self._size()
        self.engine.setInitialProperties({"kiosk": self.kiosk, "width": width, "height": height})
        self.engine.loadFromModule("Kiosk", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise ProgramFault("the window's QML does not load")
        return roots[0]

    def _size(self) -> tuple[int, int]:
        """The window's, before there is one."""
        screen = QGuiApplication.primaryScreen()
        self.kiosk.ruler.look(screen)
        if self.options.fullscreen and screen is not None:
            return screen.size().toTuple()
        return self.options.size or WINDOW

    def _show_window(self) -> None:
        if self.options.fullscreen:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.requestActivate()

    @Slot()
    def _first_frame(self) -> None:
        """On the GUI thread, also where the renderer has one of its own."""
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self, self._settle_in)  # whoever else waits for the frame is first

    def _settle_in(self) -> None:
        """Loads what the first frame did not need, before anybody can reach for it."""
        if self._is_closed:
            return
        gc.freeze()  # what is there now stays: a look for what people left need not go through it
        gc.enable()
        self.window.frameSwapped.disconnect(self._first_frame)
        from kiosk import memory
        from kiosk.ui.input import clipboards

        memory.overwrite_on_free()
        clipboards.keep_selections_out()
        self.tasks.store.submit(lambda: self._open_store(self.options), self._take_store)
        self.window.setProperty("isSeen", self._is_seen)
        self.window.installEventFilter(self.touches)
        self.kiosk.keyboard.attach(self.window)
        self._heed_signals()
        if self.options.find_voice is not None:
            self.kiosk.voice.seek(self.options.find_voice)
        faces.load_others(self.options.campaign.default_language)

    def _heed_signals(self) -> None:
        if self._is_running and self._is_seen and self._signals is None:
            from kiosk.ui.input.signals import Signals

            self._signals = Signals(self.kiosk.leave)

    def _name_what_has_focus(self) -> None:
        # Not window.activeFocusItem(): PySide ties each item it answers to the window for good.
        thing = QGuiApplication.focusObject()
        if isinstance(thing, QQuickItem) and not self._is_closed:
            self.kiosk.voice.name_of(thing)

    def _take_store(self, end: Ended[Store]) -> None:
        match end:
            case Done(store):
                self._opened(store)
            case Failed(fault):
                self._not_opened(fault)
            case _:
                self._not_opened(
                    JobFailed(
                        "The program made a mistake as it opened the ledger.",
                        "What was signed is safe. The program closes; start it again.",
                    )
                )

    def _opened(self, store: Store) -> None:
        from kiosk.ui.printing.preview import PROVIDER
        from kiosk.ui.staff.desk import StaffDesk

        staff = StaffDesk(self.kiosk, self.tasks, self.options)
        self.engine.addImageProvider(PROVIDER, staff.printing.preview.images)
        self.kiosk.set_staff(staff)
        self.kiosk.take_store(store)
        _log.info("the ledger of kiosk %s is open", store.kiosk)
        self._tending.start()
        self.tasks.jobs.submit(self._load_for_typing, self._type_loaded)
        self._is_ready = True
        self.settled.emit()

    def _not_opened(self, fault: WorldFault) -> None:
        self.fault = fault
        self.kiosk.show_fault(fault)
        self.settled.emit()
        # Another window has this folder: it is the one to be seen, and nobody need wait here.
        seconds = 0 if isinstance(fault, DataFolderInUse) else FAULT_SECONDS
        QTimer.singleShot(seconds * 1000, self, self._leave)

    def _load_for_typing(self) -> None:
        """What the first signature would otherwise wait for."""
        from kiosk.signing.names import stock_words
        from kiosk.ui.sign import sheet_cell

        sheet_cell.load()
        stock_words.load(self.options.campaign.stock_words)

    def _type_loaded(self, end: Ended[None]) -> None:
        if isinstance(end, Failed):
            self.kiosk.show_fault(end.fault)

    def _tend(self) -> None:
        """Backups and the second copy, where no signature is on its way to the disk."""
        store = self.kiosk.store
        if store is None or self._is_tending or self.kiosk.busy:
            return
        self._is_tending = True

        def work() -> None:
            store.maintain()
            store.forget_pages()

        self.tasks.store.submit(work, self._tended)

    def _tended(self, end: Ended[None]) -> None:
        self._is_tending = False
        if isinstance(end, Failed):
            _log.error("looking after the copies failed: %s", type(end.fault).__name__)
        staff = self.kiosk.staff
        if staff is not None:
            staff.show_safety()

    def _forget(self) -> None:
        """Overwrites what is left of somebody who has gone: on this thread what only it can reach,
        the rest, which takes longer, on the store's.
        """
        if self._is_closed:
            return
        from kiosk import memory

        self.engine.collectGarbage()
        gc.collect()
        memory.overwrite_glibc_cache()
        self._forget_pages()

    def _forget_pages(self) -> None:
        """The pages of the ledger that somebody's entry was written to stay in no cache."""
        store = self.kiosk.store
        if store is None or self._is_closed:
            return

        def work() -> None:
            from kiosk import memory

            store.forget_pages()
            memory.overwrite_freed()

        self.tasks.store.submit(work, _nothing_to_tell)

    def _clear_clipboards(self) -> None:
        """Also what a clipboard manager would be handed when the program ends."""
        if self._is_seen:
            from kiosk.ui.input import clipboards

            clipboards.clear()
            clipboards.give_selections_again()

    def _close_store(self) -> None:
        store = self.kiosk.store
        if store is not None:
            store.close()
            _log.info("the ledger is closed")

    def _leave(self) -> None:
        # Without a running loop Qt would keep the wish and end every later loop at once.
        self._has_left = True
        if self._is_running:
            QCoreApplication.exit(0)

    def _report_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A fault of ours in a slot: written down, and people go on from a safe page."""
        _log.error("a fault of the program", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            self._leave()
        else:
            self.kiosk.recover()


def _nothing_to_tell(end: Ended[None]) -> None:
    if isinstance(end, Failed):
        _log.error("forgetting the ledger's pages failed: %s", type(end.fault).__name__)
