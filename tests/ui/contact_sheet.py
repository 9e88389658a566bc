"""Every page in every language, theme, size of text and screen, as pictures on contact sheets.

    make contact-sheets
    make contact-sheets ARGS="--screen 7in --theme night --language ar hi"

Plays the visits of `looking` in real windows and puts the pictures side by side, one sheet a
screen, theme and size of text: a row for each language, a column for each page. Each picture
is also kept in full. What is wrong on them is for whoever looks; what can be told without
looking is said at the end: texts that are cut, things that overlap or lie outside.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

import looking
from kiosk import assets
from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import DrivenKiosk
from kiosk.evening.play import with_key
from kiosk.sealing import PrivateKey
from kiosk.settings import Settings
from kiosk.ui.access.physical_size import card_pixels

LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "zh")
TEXT_SIZES = ("usual", "1", "2", "3", "4")
OUT = Path("build/contact-sheets")


@dataclass(frozen=True)
class Screen:
    """A screen people have: pixels, and inches from corner to corner."""

    name: str
    size: tuple[int, int]
    inches: float

    @property
    def card(self) -> int:
        """Pixels a bank card takes on it."""
        wide, high = self.size
        return card_pixels(float(wide**2 + high**2) ** 0.5 / self.inches / 25.4)


SCREENS = {
    screen.name: screen
    for screen in (
        Screen("7in", (1024, 600), 7),
        Screen("8in-upright", (800, 1280), 8),
        Screen("10in", (1280, 800), 10.1),
        Screen("10in-upright", (800, 1280), 10.1),
        Screen("15in", (1920, 1080), 15.6),
        Screen("24in", (1920, 1080), 23.8),
        Screen("24in-upright", (1080, 1920), 23.8),
        Screen("24in-4K", (3840, 2160), 23.8),
    )
}

THEMES = {
    f"{look}-{contrast}" if contrast != "plain" else look: (look, contrast)
    for look in ("night", "day")
    for contrast in ("plain", "high", "low")
}


def languages(app: KioskApp, _clock: EveningClock) -> None:
    """The panel in which a language is chosen; where all stand in the header, the first page."""
    if app.driver.has("languagesButton"):
        app.driver.tap("languagesButton")


VISITS: tuple[looking.Visit, ...] = (*looking.PAGES, languages)


@dataclass
class Sheet:
    """Pictures in rows and columns; `say` collects what can be told without looking."""

    screen: Screen
    columns: list[str]
    rows: list[str]
    width: int

    def __post_init__(self) -> None:
        wide, high = self.screen.size
        self.high = round(self.width * high / wide)
        self.gap, self.head = 12, 30
        self.image = QImage(
            60 + len(self.columns) * (self.width + self.gap),
            self.head + len(self.rows) * (self.high + self.gap),
            QImage.Format.Format_RGB32,
        )
        self.image.fill(QColor("#777777"))
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        font = QFont("Source Sans 3")
        font.setPixelSize(18)
        self.painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignCenter
        for at, name in enumerate(self.columns):
            place = QRect(60 + at * (self.width + self.gap), 0, self.width, self.head)
            self.painter.drawText(place, middle, name)
        for at, name in enumerate(self.rows):
            place = QRect(0, self.head + at * (self.high + self.gap), 60, self.high)
            self.painter.drawText(place, middle, name)

    def put(self, row: str, column: str, picture: QImage) -> None:
        x = 60 + self.columns.index(column) * (self.width + self.gap)
        y = self.head + self.rows.index(row) * (self.high + self.gap)
        smooth = Qt.TransformationMode.SmoothTransformation
        self.painter.drawImage(x, y, picture.scaledToWidth(self.width, smooth))

    def save(self, path: Path) -> None:
        self.painter.end()
        self.image.save(str(path))


def campaign_of_all(*, is_private: bool) -> Campaign:
    """The default campaign in all languages of the interface; `is_private` with all its choices."""
    campaign = load(assets.default_campaign())._replace(languages=LANGUAGES)
    return with_key(campaign, PrivateKey.new()) if is_private else campaign


@dataclass(frozen=True)
class Asked:
    """What is to be on each sheet, and the folder for all of them."""

    languages: Sequence[str]
    pages: Sequence[str]
    out: Path
    is_private: bool = True


def take(screen: Screen, theme: str, text_size: str, asked: Asked) -> list[str]:
    """Makes one contact sheet and its pictures; returns what is wrong on them."""
    look, contrast = THEMES[theme]
    name = f"{screen.name}-{theme}" + ("" if text_size == "usual" else f"-size{text_size}")
    name += "" if asked.is_private else "-plain"
    tags, pages, out = asked.languages, asked.pages, asked.out
    clock = EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))
    found = []
    with tempfile.TemporaryDirectory() as data:
        options = Options(
            data=Path(data), campaign=campaign_of_all(is_private=asked.is_private),
            settings=Settings(thanks_seconds=60), fullscreen=False,
            size=screen.size, language=None, theme=look, clock=clock,
            reduced_motion=True, card_pixels=screen.card,
        )  # fmt: skip
        app = DrivenKiosk.open(options)
        try:
            app.show()
            sheet = Sheet(screen, list(pages), list(tags), 480 if screen.size[0] > 1000 else 320)
            for tag in tags:
                for visit in VISITS:
                    page = visit.__name__
                    if page not in pages:
                        continue
                    app.kiosk.languages.choose(tag)
                    app.kiosk.readingAids.chooseContrast(contrast)
                    if text_size != "usual":
                        app.kiosk.readingAids.chooseSize(int(text_size) - 1)
                    visit(app, clock)
                    app.driver.settle()
                    path = out / name / f"{page}-{tag}.png"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    app.driver.picture(path)
                    sheet.put(tag, page, QImage(str(path)))
                    found += [f"{name}/{page}-{tag}: {fault}" for fault in looking.faults(app)]
                    if app.driver.has("languagesDone"):
                        app.driver.tap(f"language_{tag}")
                    looking.start_again(app)
            sheet.save(out / f"{name}.png")
        finally:
            app.close()
    return found


def main() -> int:
    pages = [visit.__name__ for visit in VISITS]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--screen", nargs="+", choices=SCREENS, default=list(SCREENS))
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--text-size", nargs="+", choices=TEXT_SIZES, default=["usual"])
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--page", nargs="+", choices=pages, default=pages)
    parser.add_argument("--plain", action="store_true", help="without an organiser's key")
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    asked = Asked(args.language, args.page, args.out, is_private=not args.plain)
    found = []
    for screen in args.screen:
        for theme in args.theme:
            for text_size in args.text_size:
                wrong = take(SCREENS[screen], theme, text_size, asked)
                print(f"{screen} {theme} {text_size}: {len(wrong)} faults", flush=True)
                found += wrong
    (asked.out / "faults.txt").write_text("".join(f"{fault}\n" for fault in found), "utf-8")
    print(f"The sheets are in {asked.out}; faults.txt there has {len(found)} lines.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
