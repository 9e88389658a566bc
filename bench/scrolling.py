"""Frame times of the letter while it scrolls, against a bare Flickable of the same text.

Both scroll the same way in three sizes of screen, in turn; each frame asks for the next, so the
time between two frames is what one costs. The ratio of the medians is the figure.

    python bench/scrolling.py --frames 120 --json
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from typing import TYPE_CHECKING

from answers import kiosk

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

SIZES = ((800, 1280), (1280, 800), (1920, 1080))
STEP = 3.0
PATIENCE_MS = 20_000

BARE = """
import QtQuick
Window {
    id: bare
    property string words
    property real letterWidth: 600
    property real pixels: 27
    color: "#14110F"
    Flickable {
        objectName: "bareLetter"
        x: 60; y: 80; width: bare.letterWidth; height: bare.height - 160
        contentHeight: text.height; clip: true
        Text { id: text; width: parent.width; text: bare.words; wrapMode: Text.Wrap
               textFormat: Text.PlainText; color: "white"
               font.family: "Source Serif 4"; font.pixelSize: bare.pixels; lineHeight: 1.2 }
    }
}
"""


def main() -> int:
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("--frames", type=int, default=120, help="frames of each, in each size (120)")
    given.add_argument("--json", action="store_true", help="figures as JSON")
    options = given.parse_args()
    figures = measure(options.frames)
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        print(*(f"{name.replace('_', ' ')}: {value}" for name, value in figures.items()), sep="\n")
    return 0


def measure(frames: int) -> dict[str, float | int]:
    """Medians and 95th percentiles in milliseconds, and the ratios of the medians."""
    from PySide6.QtCore import QObject
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from kiosk.signing.flow import Step

    figures: dict[str, float | int] = {"frames": frames}
    with kiosk() as app:
        engine = QQmlApplicationEngine()
        engine.loadData(BARE.encode())
        bare = engine.rootObjects()[0]
        assert isinstance(bare, QQuickWindow)
        paragraphs = app.options.campaign.letter("en").paragraphs
        bare.setProperty("words", "\n\n".join(paragraphs))
        app.hands.tap("readButton")
        app.hands.wait_step(Step.LETTER)
        for width, height in SIZES:
            app.hands.resize(width, height)
            bare.resize(width, height)
            letter = app.hands.item("letterText")
            bare.setProperty("letterWidth", letter.width())
            bare.setProperty("pixels", letter.property("pitch") / 1.48)
            bare.show()
            peer = bare.findChild(QObject, "bareLetter")
            assert isinstance(peer, QQuickItem)
            own_ms, bare_ms = [], []
            for _ in range(4):
                own_ms += scroll(app.window, letter, frames // 4)
                bare_ms += scroll(bare, peer, frames // 4)
            size = f"{width}x{height}"
            figures[f"{size}_ms"] = round(statistics.median(own_ms), 2)
            figures[f"{size}_p95_ms"] = round(statistics.quantiles(own_ms, n=20)[18], 2)
            figures[f"{size}_bare_ms"] = round(statistics.median(bare_ms), 2)
            ratio = statistics.median(own_ms) / statistics.median(bare_ms)
            figures[f"{size}_ratio"] = round(ratio, 2)
        bare.close()
        engine.deleteLater()
    return figures


def scroll(window: QQuickWindow, letter: QQuickItem, frames: int) -> list[float]:
    """Milliseconds each frame took to be made, from its first work to the picture."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop = QEventLoop()
    began: list[float] = []
    took: list[float] = []

    def begin() -> None:
        began.append(time.perf_counter())

    def swapped() -> None:
        if began:
            took.append(1000 * (time.perf_counter() - began[-1]))
        if len(took) >= frames:
            loop.quit()
        else:
            lowest = float(letter.property("contentHeight")) - letter.height()
            letter.setProperty("contentY", (letter.property("contentY") + STEP) % max(1.0, lowest))

    direct = Qt.ConnectionType.DirectConnection
    window.beforeSynchronizing.connect(begin, direct)
    window.frameSwapped.connect(swapped)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    letter.setProperty("contentY", 1.0)
    window.update()
    loop.exec()
    window.beforeSynchronizing.disconnect(begin)
    window.frameSwapped.disconnect(swapped)
    return took


if __name__ == "__main__":
    sys.exit(main())
