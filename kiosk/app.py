"""Composition root of the window: makes every object and decides the order of shutting down.

The first frame is shown before the store is opened. SQLAlchemy and everything else that the first
frame does not need is imported later, most of it on the store's thread.
"""

from __future__ import annotations

import builtins
import gc
import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

# PySide creates a Qt class when its name is first used, and `Qt` and `QEvent` have hundreds of
# enums. So whatever the first frame does not need is imported or named after it.

# Objects made during the start live on. Collecting garbage among them would cost a tenth of the
# time to the first frame.
if gc.isenabled():
    gc.disable()

# Qt Quick reads these when it starts. A value that is already set is kept.
if sys.platform.startswith("linux") and not list(Path("/dev/dri").glob("renderD*")):
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal, Slot
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
from kiosk.ui.tasks import CLOSE_SECONDS, Done, Failed, TaskEnd, Tasks

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.ui.input.event_filter import EventFilter
    from kiosk.ui.staff.backend import StaffBackend

__all__ = ["KioskApp", "Options"]

WINDOW = (1280, 800)
OPENING_MS = 60_000  # after this time without an answer, opening the ledger has failed
MAINTENANCE_MS = 5_000
"""How often the store maintains its backups and second copy while nobody is signing."""

FAULT_SECONDS = 15
"""How long the fault page is shown before the program ends, so that a supervisor can restart it."""

OVERWRITE_MS = 150
"""By this time after a session, QML has destroyed the last page and painted over its last frame."""

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
        second_copy=options.second_copy,
        local_journal=options.settings.journal_folder,
        backup_minutes=options.settings.backup_minutes,
    )
    which_campaign.remember_folder(options.data, campaign)
    return store


class KioskApp(QObject):
    """A kiosk in one window. `open` makes it; the caller must always `close` it."""

    opened = Signal()

    def __init__(self, options: Options, open_store: OpenStore) -> None:
        super().__init__()
        self.options = options
        self.fault: WorldFault | None = None
        self._open_store = open_store
        self._is_running = self._has_left = False
        self._is_seen = self._is_ready = self._is_closed = False
        self._is_maintaining = False
        self._signal_handlers: dict[int, Any] = {}
        self._event_filter: EventFilter | None = None
        self._staff: StaffBackend | None = None
        self.tasks = Tasks()
        self.kiosk = Kiosk(options, self.tasks, faces.can_draw)
        if self.kiosk.flow.step is Step.PINS:  # the first page then needs the staff's QML types
            import kiosk.ui.staff.backend  # noqa: F401
        self.kiosk.left.connect(self._leave)
        self._maintenance_timer = QTimer(self, interval=MAINTENANCE_MS)
        self._maintenance_timer.timeout.connect(self._maintain)
        self._overwrite_timer = QTimer(self, interval=OVERWRITE_MS, singleShot=True)
        self._overwrite_timer.timeout.connect(self._overwrite_memory)
        self.kiosk.sessionEnded.connect(self._overwrite_timer.start)
        self.kiosk.saved.connect(self._overwrite_cached_pages)
        self.engine = QQmlApplicationEngine()
        self.window = self._load()
        self.kiosk.calibration.attach(self.window)
        self.window.activeFocusItemChanged.connect(self._announce_focus)
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
    def event_filter(self) -> EventFilter:
        """The filter that sees every touch before the window does; made after the first frame."""
        if self._event_filter is None:
            from kiosk.ui.input.event_filter import EventFilter

            self._event_filter = event_filter = EventFilter(
                self.kiosk.idleTimer, self.options.clock
            )
            self.kiosk.stepChanged.connect(
                lambda: event_filter.enter_page(self.kiosk.part or self.kiosk.page)
            )
            event_filter.touchCancelled.connect(self.kiosk.ink.cancel_stroke)
        return self._event_filter

    def show(self) -> None:
        """Shows the window and waits until the store is open.

        Raises the WorldFault that kept it from opening.
        """
        self._show_window()
        if not self._is_ready and self.fault is None:
            loop = QEventLoop()
            self.opened.connect(loop.quit)
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
            self._handle_signals()
            status = 0 if self._has_left else QCoreApplication.exec()
        finally:
            self._is_running = False
            sys.excepthook = hook
            for number, handler in self._signal_handlers.items():
                signal.signal(number, handler)
        if self.fault is not None:
            raise self.fault
        return status

    def close(self, timeout: float = CLOSE_SECONDS) -> None:
        """Refuses new work, finishes what was begun, then takes the window down.

        A signature on its way is always waited for, everything else `timeout` seconds.
        """
        if self._is_closed:
            return
        self._is_closed = True
        gc.unfreeze()
        gc.enable()
        self._clear_clipboards()
        try:
            self._stop_timers()
        finally:  # even after a bug above: what was signed must reach the disk
            self.tasks.close(timeout, self._close_store)
        # A speech service that hangs may still be waited for, which nobody has to watch.
        self.window.hide()
        self.kiosk.languages.close()
        self.kiosk.voice.close(timeout)
        # Delete the engine before the objects its bindings read, or they would read null.
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)

    def _stop_timers(self) -> None:
        """Stops everything that starts work by itself."""
        self.kiosk.idleTimer.stop()
        self._maintenance_timer.stop()
        self._overwrite_timer.stop()
        if self._staff is not None:
            self._staff.printing.close()
        if self._event_filter is not None:
            self.window.removeEventFilter(self._event_filter)

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
        """The size the window will have, in pixels."""
        screen = QGuiApplication.primaryScreen()
        self.kiosk.calibration.use_screen(screen)
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
        """A slot, so that it runs on the GUI thread even if the renderer has its own thread."""
        if not self._is_seen:
            self._is_seen = True
            # After whatever else waits for the frame.
            QTimer.singleShot(0, self, self._load_the_rest)

    def _load_the_rest(self) -> None:
        """Loads what the first frame did not need, before anybody can use it."""
        if self._is_closed:
            return
        gc.freeze()  # objects made until now live on: later collections can skip them
        gc.enable()
        self.window.frameSwapped.disconnect(self._first_frame)
        from kiosk import memory
        from kiosk.ui.input import clipboards

        memory.overwrite_on_free()
        clipboards.keep_selections_out()
        self.tasks.store.submit(lambda: self._open_store(self.options), self._store_opened)
        self.window.setProperty("isSeen", self._is_seen)
        self.window.installEventFilter(self.event_filter)
        self.kiosk.keyboard.attach(self.window)
        self._handle_signals()
        if self.options.find_voice is not None:
            self.kiosk.voice.look_for_voice(self.options.find_voice)
        faces.load_others(self.options.campaign.default_language)

    def _handle_signals(self) -> None:
        """SIGTERM and SIGINT close the kiosk, once its window is seen."""
        if self._is_running and self._is_seen and not self._signal_handlers:
            # Python calls these between two of its own instructions, and Qt may idle for hours. The
            # idle timer runs a few of them several times a second.
            for number in (signal.SIGTERM, signal.SIGINT):
                handler = signal.signal(number, lambda *_: self.kiosk.leave())
                self._signal_handlers[number] = handler

    def _announce_focus(self) -> None:
        # Not window.activeFocusItem(): PySide keeps each item it returns as long as the window.
        thing = QGuiApplication.focusObject()
        if isinstance(thing, QQuickItem) and not self._is_closed:
            self.kiosk.voice.announce_focus(thing)

    def _store_opened(self, end: TaskEnd[Store]) -> None:
        match end:
            case Done(store):
                self._use_store(store)
            case Failed(fault):
                self._show_fault(fault)
            case _:
                self._show_fault(
                    JobFailed(
                        "The program made a mistake as it opened the ledger.",
                        "What was signed is safe. The program closes; start it again.",
                    )
                )

    def _use_store(self, store: Store) -> None:
        from kiosk.ui.printing.preview import PROVIDER
        from kiosk.ui.staff.backend import StaffBackend

        self._staff = staff = StaffBackend(self.kiosk, self.tasks)
        self.engine.addImageProvider(PROVIDER, staff.printing.preview.images)
        self.kiosk.set_staff(staff)
        self.kiosk.take_store(store)
        self._skip_what_lives_on()
        _log.info("the ledger of kiosk %s is open", store.kiosk)
        self._maintenance_timer.start()
        self.tasks.jobs.submit(self._load_for_typing, self._typing_loaded)
        self._is_ready = True
        self.opened.emit()

    def _skip_what_lives_on(self) -> None:
        """Has later collections skip what opening the store loaded, up to half of all objects.

        Each person ends with a whole collection, which then takes 2 ms instead of up to 15. Only
        before the first person: what is skipped is never collected, so it must hold nothing of
        anybody.
        """
        flow = self.kiosk.flow
        if flow.session == 1 and flow.step in (Step.ATTRACT, Step.PINS):
            gc.freeze()

    def _show_fault(self, fault: WorldFault) -> None:
        self.fault = fault
        self.kiosk.show_fault(fault)
        self.opened.emit()
        # If another window uses the folder, close at once, so that it is seen.
        seconds = 0 if isinstance(fault, DataFolderInUse) else FAULT_SECONDS
        QTimer.singleShot(seconds * 1000, self, self._leave)

    def _load_for_typing(self) -> None:
        """Loads what the first signature would otherwise wait for. On the jobs' thread."""
        from kiosk.signing.names import stock_words
        from kiosk.ui.sign import sheet_cell

        sheet_cell.load()
        stock_words.load(self.options.campaign.stock_words)

    def _typing_loaded(self, end: TaskEnd[None]) -> None:
        if isinstance(end, Failed):
            self.kiosk.show_fault(end.fault)

    def _maintain(self) -> None:
        """Has the store maintain backups and second copy, unless a signature is being saved."""
        store = self.kiosk.store
        if store is None or self._is_maintaining or self.kiosk.busy:
            return
        self._is_maintaining = True

        def work() -> None:
            store.maintain()
            store.free_pages()

        self.tasks.store.submit(work, self._maintained)

    def _maintained(self, end: TaskEnd[None]) -> None:
        self._is_maintaining = False
        if isinstance(end, Failed):
            _log.error("maintaining the copies failed: %s", type(end.fault).__name__)
        if self._staff is not None:
            self._staff.show_safety()

    def _overwrite_memory(self) -> None:
        """Overwrites what the last person left in memory.

        What only the GUI thread can reach is done here; the rest takes longer and is done on the
        store's thread.
        """
        if self._is_closed:
            return
        from kiosk import memory

        self.engine.collectGarbage()
        gc.collect()
        memory.overwrite_glibc_cache()
        self._overwrite_cached_pages()

    def _overwrite_cached_pages(self) -> None:
        """Overwrites the database pages in memory that somebody's entry was written to."""
        store = self.kiosk.store
        if store is None or self._is_closed:
            return

        def work() -> None:
            from kiosk import memory

            store.free_pages()
            memory.overwrite_freed()

        self.tasks.store.submit(work)

    def _clear_clipboards(self) -> None:
        """Clears them, so that a clipboard manager gets nothing when the program ends."""
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
        # Without a running event loop Qt would remember the call and end every later loop at once.
        self._has_left = True
        if self._is_running:
            QCoreApplication.exit(0)

    def _report_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An uncaught exception, such as a bug in a slot: logs it and goes back to a safe page."""
        _log.error("a fault of the program", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            self._leave()
        else:
            self.kiosk.recover()
