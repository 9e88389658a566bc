"""How soon the window answers: a key pressed, its letter in the field, ink under the finger.

Each is timed from the event to the frame that shows it, in turn with the same in a bare Qt Quick
window of the same size: a rectangle that changes colour, a bare TextInput, a bare Shape. The
ratio of the medians is the figure; the times are this machine's, at the pace of its frames: Qt
waits 5 ms before it draws where the platform has no frames of its own. The processor's time for
the same is what the window itself has to do.

    python bench/answers.py --rounds 60 --json
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPoint
    from PySide6.QtQuick import QQuickWindow

    from kiosk.evening.driver import DrivenKiosk

Taken = tuple[float, float]
Times = dict[str, list[Taken]]

SIZE = (1280, 800)
LETTERS = "adagio"
STROKE = 40
PATIENCE_MS = 500
QUIET_MS = 15
"""Long enough for what a window does when it comes to the front."""

FRAME_MS = 16.7
"""Of a screen of 60 a second: an answer is there in the next."""

BARE = """
import QtQuick
import QtQuick.Shapes
Window {
    width: 1280; height: 800; color: "#14110F"
    Rectangle {
        objectName: "bareKey"; x: 100; y: 600; width: 90; height: 60
        color: press.pressed ? "white" : "grey"
        TapHandler { id: press }
    }
    TextInput { objectName: "bareField"; x: 60; y: 60; width: 600; focus: true
                font.pixelSize: 31; color: "white" }
    Item {
        objectName: "barePad"; x: 60; y: 300; width: 800; height: 280
        Shape { ShapePath { strokeColor: "white"; strokeWidth: 3; fillColor: "transparent"
            PathPolyline { id: line } } }
        property var points: []
        PointHandler {
            onActiveChanged: if (active) parent.points = []
            onPointChanged: if (active) {
                parent.points.push(point.position); line.path = parent.points }
        }
    }
}
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=60, help="presses and letters each (60)")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    options = parser.parse_args()
    with kiosk() as app:
        figures = measure(app, options.rounds)
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        print(*(f"{name.replace('_', ' ')}: {value}" for name, value in figures.items()), sep="\n")
    return 0


@contextmanager
def kiosk() -> Iterator[DrivenKiosk]:
    """A kiosk's window, shown, with a ledger of its own that goes with it."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["KIOSK_KEYSTORE"] = "file"
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk import assets
    from kiosk.app import Options
    from kiosk.campaign.load import load
    from kiosk.evening.driver import DrivenKiosk
    from kiosk.settings import Settings
    from kiosk.signing.clock import SystemClock

    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        app = DrivenKiosk.open(
            Options(
                data=Path(folder), campaign=load(assets.default_campaign()), settings=Settings(),
                fullscreen=False, size=SIZE, language=None, theme="night",
                clock=SystemClock(), reduced_motion=True,
            )
        )  # fmt: skip
        try:
            app.show()
            yield app
        finally:
            app.close()


def measure(app: DrivenKiosk, rounds: int) -> dict[str, float | int]:
    """Medians and 95th percentiles in milliseconds, and the ratios of the medians."""
    from PySide6.QtCore import QObject, QPointF
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickItem, QQuickWindow
    from PySide6.QtTest import QTest

    from kiosk.signing.flow.steps import Step

    engine = QQmlApplicationEngine()
    engine.loadData(BARE.encode())
    bare = engine.rootObjects()[0]
    assert isinstance(bare, QQuickWindow)
    bare.show()
    app.window.requestActivate()  # without it no field has the focus, and no keys are shown
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    QTest.qWait(300)

    def place(item: QObject | None, x: float = 0.5, y: float = 0.5) -> QPoint:
        assert isinstance(item, QQuickItem)
        return item.mapToScene(QPointF(x * item.width(), y * item.height())).toPoint()

    times: Times = {}
    device = QTest.createTouchDevice()
    for at in range(rounds):
        driver.wait_for(lambda: driver.has("key_space"), "the keys")  # they go with the focus
        key = place(driver.item(f"key_{LETTERS[at % len(LETTERS)]}"))
        press(app.window, key, "kiosk", times)
        app.window.requestActivate()
        press(bare, place(bare.findChild(QObject, "bareKey")), "bare", times)
        bare.requestActivate()
        letter(bare, times)
        app.window.requestActivate()
        if at % 20 == 19:
            driver.select_all()
            driver.press_key("Backspace")
    driver.wait_for(lambda: driver.has("key_space"), "the keys")
    driver.select_all()
    driver.type_keys("Jordan Sample")
    driver.to_review()
    driver.wait_step(Step.REVIEW)
    driver.tap("inkButton")
    QTest.qWait(300)
    for _ in range(max(1, rounds // 10)):
        for window, pad, whose in (
            (app.window, driver.item("inkPad"), "kiosk"),
            (bare, bare.findChild(QObject, "barePad"), "bare"),
        ):
            QTest.touchEvent(window, device).press(0, place(pad, 0.1, 0.5)).commit()
            for at in range(STROKE):
                there = place(pad, 0.1 + 0.8 * at / STROKE, 0.5 + 0.2 * (-1) ** at)
                move = QTest.touchEvent(window, device).move(0, there)
                timed(window, times.setdefault(f"ink_{whose}", []), move.commit)
            QTest.touchEvent(window, device).release(0, place(pad, 0.9, 0.5)).commit()
            QTest.qWait(20)
    bare.close()
    engine.deleteLater()
    return told(times)


def press(window: QQuickWindow, key: QPoint, whose: str, times: Times) -> None:
    """Presses a key, then lets it go; on the kiosk's the letter comes with that."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    timed(
        window, times.setdefault(f"press_{whose}", []),
        lambda: QTest.mousePress(window, left, none, key),
    )  # fmt: skip
    into = times.setdefault("letter_kiosk", []) if whose == "kiosk" else []
    timed(window, into, lambda: QTest.mouseRelease(window, left, none, key))


def letter(window: QQuickWindow, times: Times) -> None:
    """A letter of a hardware keyboard into the bare field."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    timed(
        window, times.setdefault("letter_bare", []),
        lambda: QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
    )  # fmt: skip


def timed(window: QQuickWindow, into: list[Taken], act: Callable[[], object]) -> None:
    """Milliseconds from `act` to the frame after it, and of the processor's time; nothing where
    no frame follows."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtTest import QTest

    loop = QEventLoop()
    swapped: list[float] = []

    def swap() -> None:
        swapped.append(time.perf_counter())
        loop.quit()

    QTest.qWait(QUIET_MS)
    window.frameSwapped.connect(swap)
    began, worked = time.perf_counter(), time.process_time()
    act()
    if not swapped:
        QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
        loop.exec()
    worked = time.process_time() - worked
    window.frameSwapped.disconnect(swap)
    if swapped:
        into.append((1000 * (swapped[0] - began), 1000 * worked))


def told(times: Times) -> dict[str, float | int]:
    figures: dict[str, float | int] = {}
    for what in ("press", "letter", "ink"):
        own, own_work = zip(*times[f"{what}_kiosk"], strict=True)
        peer, peer_work = zip(*times[f"{what}_bare"], strict=True)
        figures[f"{what}_ms"] = round(statistics.median(own), 2)
        figures[f"{what}_p95_ms"] = round(statistics.quantiles(own, n=20)[18], 2)
        figures[f"{what}_bare_ms"] = round(statistics.median(peer), 2)
        figures[f"{what}_ratio"] = round(statistics.median(own) / statistics.median(peer), 2)
        figures[f"{what}_processor_ms"] = round(statistics.median(own_work), 2)
        figures[f"{what}_bare_processor_ms"] = round(statistics.median(peer_work), 2)
    figures["limit_ms"] = FRAME_MS
    return figures


if __name__ == "__main__":
    sys.exit(main())
