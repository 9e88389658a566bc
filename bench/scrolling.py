"""Frame times of the letter while it scrolls, against a bare Flickable of the same text.

Both scroll the same way in three sizes of screen, in turn, through four places of the letter
from its title on; each frame asks for the next, so the time from a frame's first work to its
picture is what one costs. The ratio of the medians is the figure; so is that of the first place,
where the title stands, which the bare one has not.

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
PLACES = 4
FRAME_MS = 16.7
"""Of a screen of 60 a second."""

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
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--frames", type=int, default=120, help="frames of each, in each size (120)"
    )
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    options = parser.parse_args()
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

    from kiosk.signing.flow.steps import Step

    figures: dict[str, float | int] = {"frames": frames}
    with kiosk() as app:
        engine = QQmlApplicationEngine()
        engine.loadData(BARE.encode())
        bare = engine.rootObjects()[0]
        assert isinstance(bare, QQuickWindow)
        paragraphs = [one.text for one in app.options.campaign.letter("en").blocks]
        bare.setProperty("words", "\n\n".join(paragraphs))
        app.driver.tap("readButton")
        app.driver.wait_step(Step.LETTER)
        for width, height in SIZES:
            app.driver.resize(width, height)
            bare.resize(width, height)
            letter = app.driver.item("letterText")
            bare.setProperty("letterWidth", letter.width())
            bare.setProperty("pixels", letter.property("pitch") / 1.45)
            bare.show()
            peer = bare.findChild(QObject, "bareLetter")
            assert isinstance(peer, QQuickItem)
            own_ms: list[float] = []
            bare_ms: list[float] = []
            for place in range(PLACES):
                own_ms += scroll(app.window, letter, frames // PLACES, place / PLACES)
                bare_ms += scroll(bare, peer, frames // PLACES, place / PLACES)
            size = f"{width}x{height}"
            each = frames // PLACES
            title = statistics.median(own_ms[:each]) / statistics.median(bare_ms[:each])
            figures[f"{size}_ms"] = round(statistics.median(own_ms), 2)
            figures[f"{size}_p95_ms"] = round(statistics.quantiles(own_ms, n=20)[18], 2)
            figures[f"{size}_bare_ms"] = round(statistics.median(bare_ms), 2)
            ratio = statistics.median(own_ms) / statistics.median(bare_ms)
            figures[f"{size}_ratio"] = round(ratio, 2)
            figures[f"{size}_title_ratio"] = round(title, 2)
        bare.close()
        engine.deleteLater()
    figures["limit_ms"] = FRAME_MS
    return figures


def scroll(window: QQuickWindow, letter: QQuickItem, frames: int, place: float) -> list[float]:
    """Milliseconds each frame took to be made, from `place` (0 to 1) of the letter on."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop = QEventLoop()
    lowest = max(1.0, float(letter.property("contentHeight")) - letter.height())
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
            letter.setProperty("contentY", (letter.property("contentY") + STEP) % lowest)

    direct = Qt.ConnectionType.DirectConnection
    window.beforeSynchronizing.connect(begin, direct)
    window.frameSwapped.connect(swapped)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    letter.setProperty("contentY", place * lowest + 1.0)
    window.update()
    loop.exec()
    window.beforeSynchronizing.disconnect(begin)
    window.frameSwapped.disconnect(swapped)
    return took


if __name__ == "__main__":
    sys.exit(main())
