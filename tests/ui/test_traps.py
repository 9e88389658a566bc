"""Traps of the toolkit that this program must not fall into again."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.signing.flow.steps import Step

RUNS = 1000
SLACK = 200

RUN = """
import sys
from pathlib import Path
from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.settings import Settings
from kiosk.signing.clock import SystemClock
app = KioskApp.open(Options(
    data=Path(sys.argv[1]), campaign=load(assets.default_campaign()), settings=Settings(),
    fullscreen=True, size=None, language=None, theme="night", clock=SystemClock(),
    reduced_motion=True))
app.kiosk.countChanged.connect(lambda: print("open", flush=True))
status = app.run()
app.close()
sys.exit(status)
"""


def test_none_and_true_keep_their_references(app: KioskApp) -> None:
    """PySide6 6.12.0 dropped one of None a call and one of True a signal, until it aborted."""
    ink, kiosk = app.kiosk.ink, app.kiosk

    def work() -> None:
        ink.begin(1, 0.1, 0.1, 0)
        ink.draw(1, 0.2, 0.2, 0)
        ink.end(1)
        ink.chooseByMark(True)
        kiosk.problemChanged.emit()
        ink.clear()

    def changes() -> tuple[int, int]:
        before = sys.getrefcount(None), sys.getrefcount(True)
        for _ in range(RUNS):
            work()
        after = sys.getrefcount(None), sys.getrefcount(True)
        return abs(after[0] - before[0]), abs(after[1] - before[1])

    # Threads that load modules meanwhile take references too, but not every time.
    work()
    rounds = [changes() for _ in range(3)]
    assert min(none for none, _ in rounds) < SLACK
    assert min(true for _, true in rounds) < SLACK


def test_pages_do_not_pile_up(app: KioskApp) -> None:
    """Whatever QML makes goes with its page; Python makes nothing anew for each visitor."""
    driver = app.driver

    def visit() -> None:
        driver.tap("signButton")
        driver.wait_step(Step.LINE)
        driver.type_keys("Ada")
        driver.to_review()
        driver.tap("inkButton")
        driver.draw([tuple((0.2 + at * 0.03, 0.4 + 0.1 * (at % 2)) for at in range(12))])
        driver.hand_over()
        driver.wait_step(Step.ATTRACT)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    def items() -> int:
        count, waiting = 0, [app.window.contentItem()]
        while waiting:
            count += 1
            waiting.extend(waiting.pop().childItems())
        return count

    visit()
    before = items(), len(app.window.findChildren(type(app.kiosk.ink)))
    for _ in range(3):
        visit()
    assert (items(), len(app.window.findChildren(type(app.kiosk.ink)))) == before


def test_a_change_of_focus_leaves_nothing_behind(app: KioskApp) -> None:
    """PySide keeps a wrapper of each item that QQuickWindow.activeFocusItem answers."""
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.press_key("Tab")
    before = len(gc.get_referents(app.window))
    for _ in range(12):
        app.driver.press_key("Tab")
    assert len(gc.get_referents(app.window)) == before


def test_the_system_can_end_a_kiosk_that_nobody_can_close(tmp_path: Path) -> None:
    """Python alone would not see SIGTERM while Qt idles."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, str(tmp_path)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout:
        assert process.stdout.readline() == "open\n"
        process.send_signal(signal.SIGTERM)
        # A second when idle; what never sees the signal never ends.
        assert process.wait(timeout=120) == 0


def test_a_full_screen_window_does_not_close(app: KioskApp) -> None:
    app.kiosk._may_leave = False
    assert not app.window.close()
    assert app.window.isVisible()
    app.kiosk._may_leave = True
    assert app.window.close()


def test_no_field_offers_a_menu(app: KioskApp) -> None:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia Sample")
    driver.select_all()
    before = driver.texts()
    field = driver.item("nameFieldInput")
    place = field.mapToScene(QPointF(field.width() / 2, field.height() / 2)).toPoint()
    right, none = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(app.window, right, none, place)
    driver.press_key("Menu")
    QTest.qWait(300)
    assert QGuiApplication.allWindows() == [app.window]
    assert driver.texts() == before
