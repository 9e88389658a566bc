"""A whole visit from right to left: a letter, a name and a language of the window in Arabic.

The campaign is made for this test; its words are invented, and say so.
"""

from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp, Options
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import PINS, DrivenKiosk
from kiosk.settings import Settings
from kiosk.signing.flow.steps import Step
from kiosk.store import Store

PIN = PINS[1]
NAME = "نور المثال المتخيلة"
ROLE = "كاتبة"
PLACE = "شركة Acme Films المتخيلة"
"""Without vowel marks, which readers of a PDF turn round when they copy (docs/sheets.md)."""

LINE = f"{NAME}، {ROLE}، {PLACE}"

CAMPAIGN = """
id = "risala"
title = "رسالة متخيّلة"
languages = ["ar", "en"]
address = "https://risala.example.org/"
retention = 2027-06-30

[summary]
ar = "جملة متخيّلة لاختبار البرنامج وحده."
[ask]
ar = "هذا تعهّد متخيّل لا يلزم أحدًا."
[notice]
ar = "لا يُحفظ شيء هنا: هذه حملة متخيّلة للاختبار."
[event]
name = "أمسية متخيّلة"
[[places]]
code = "T1"
name = "طاولة"
[asks]
role = true
organisation = true
ink = true
[[consents]]
id = "pledge"
version = "1"
[consents.text]
ar = "أوقّع هذه الرسالة المتخيّلة."
[[consents]]
id = "publish"
version = "1"
[consents.text]
ar = "يجوز نشر اسمي المتخيّل معها."
"""
PARAGRAPH = (
    "هذه رسالة متخيّلة كُتبت لاختبار البرنامج وحده، ولا يقولها أحد ولا تعني أحدًا. "
    "تذكر دار Acme Films المتخيّلة والرقم 12 كي تلتقي الكتابتان في سطر واحد. "
)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


Open = Callable[..., KioskApp]


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Open]:
    folder = tmp_path / "risala"
    folder.mkdir()
    (folder / "campaign.toml").write_text(CAMPAIGN, encoding="utf-8")
    letter = "\n\n".join([PARAGRAPH * 3] * 6)
    (folder / "letter.ar.md").write_text(letter + "\n", encoding="utf-8")
    opened = []

    def open_(size: tuple[int, int] = (1280, 800), *, reduced_motion: bool = True) -> KioskApp:
        app = DrivenKiosk.open(
            Options(
                data=tmp_path / "data",
                campaign=load(folder),
                settings=Settings(),
                fullscreen=False,
                size=size,
                language=None,
                theme="day",
                clock=EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC)),
                reduced_motion=reduced_motion,
            )
        )
        opened.append(app)
        app.show()
        return app

    yield open_
    for app in opened:
        app.close()


def box(app: KioskApp, name: str) -> QRectF:
    return box_of(app.driver.item(name))


def box_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def margins(app: KioskApp, name: str) -> tuple[int, int]:
    """Columns without ink at the left and at the right of what is drawn there."""
    area = app.window.grabWindow().copy(box(app, name).toRect())
    ground = area.pixel(0, area.height() - 1)
    inked = [
        x
        for x in range(area.width())
        if any(area.pixel(x, y) != ground for y in range(area.height()))
    ]
    return inked[0], area.width() - inked[-1] - 1


def sign_by_taps(app: KioskApp) -> None:
    """Only touches: the letter, the name, and an organisation in two scripts."""
    driver = app.driver
    driver.touch("readButton")
    driver.wait_step(Step.LETTER)
    assert driver.text("moreButton") == "المزيد"
    driver.touch("moreButton")
    driver.settle()
    driver.touch("signButton")
    driver.wait_step(Step.LINE)
    driver.type_screen(NAME)
    driver.tap("key_next")
    driver.type_screen(ROLE)
    driver.tap("key_next")
    arabic, latin, again = PLACE.partition(" Acme Films ")
    driver.type_screen(arabic)
    driver.tap("key_layouts")
    driver.type_screen(latin)
    driver.tap("key_layouts")
    driver.type_screen(again)
    assert app.kiosk.form.typed() == (NAME, ROLE, PLACE)
    assert driver.text("publicLine") == LINE
    driver.touch("continueButton")
    driver.wait_step(Step.REVIEW)
    driver.read_meaning()
    driver.touch("submitButton")
    driver.wait_step(Step.THANKS)


def test_a_name_in_arabic_from_the_keys_to_the_sheet(open_kiosk: Open, tmp_path: Path) -> None:
    app = open_kiosk()
    driver = app.driver
    sign_by_taps(app)
    assert driver.text("thanksLine") == LINE
    assert "١" in driver.text("numberLine")
    assert box(app, "thanksLine").center().x() > box(app, "qrCode").center().x()
    left, right = margins(app, "thanksLine")
    assert right < 20 < left
    driver.touch("nextPerson")
    driver.wait_step(Step.ATTRACT)

    with Store.read(tmp_path / "data", "risala") as store:
        [kept] = store.signatures()
    assert (kept.name, kept.role, kept.organisation) == (NAME, ROLE, PLACE)

    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    driver.press_key("F10", both)
    driver.wait_step(Step.PIN)
    staff = app.kiosk.staff
    driver.wait_for(lambda: staff.pin.stage == "enter", "the PIN")
    driver.type_keys(PIN)
    driver.press_key("Return")
    driver.wait_step(Step.STAFF)
    driver.wait_for(lambda: driver.has("staffRow_1"), "the list")
    assert LINE in driver.text("staffRow_1")
    driver.tap("staffSaveSheet")
    driver.wait_for(lambda: staff.sheet.job.ended == "done", "the sheet")
    copied = subprocess.run(
        ["pdftotext", "-raw", staff.sheet.path, "-"], check=True, capture_output=True
    ).stdout.decode()
    plain = "".join(c for c in copied if unicodedata.category(c) != "Cf")
    words = unicodedata.normalize("NFC", plain).replace("،", " ").split()
    for word in f"{NAME} {ROLE} {PLACE}".split():
        assert word in words


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
@pytest.mark.parametrize("step", [Step.ATTRACT, Step.LETTER, Step.LINE, Step.THANKS])
def test_tab_goes_from_right_to_left(open_kiosk: Open, size: tuple[int, int], step: Step) -> None:
    """Down the page; beside each other from the right; once round and no more."""
    app = open_kiosk(size)
    driver = app.driver
    if step is Step.LETTER:
        driver.tap("readButton")
    elif step is not Step.ATTRACT:
        driver.tap("signButton")
        driver.wait_step(Step.LINE)
        driver.type_keys(NAME)
        if step is Step.THANKS:
            driver.sign()
    driver.wait_step(step)
    app.window.contentItem().setFocus(True)
    stops: list[QQuickItem] = []
    while len(stops) < 40:
        driver.press_key("Tab")
        item = focused(app)
        if any(item is stop for stop in stops):
            break
        stops.append(item)
    ends = [stop.mapToScene(QPointF(stop.width(), 0)) for stop in stops]
    names = [stop.objectName() for stop in stops]
    top = min(range(len(ends)), key=lambda at: (round(ends[at].y() / 40), -ends[at].x()))
    turned = [*zip(names, ends, strict=True)][top:] + [*zip(names, ends, strict=True)][:top]
    for (before, one), (after, other) in pairwise(turned):
        is_below, is_beside = other.y() > one.y() - 20, other.x() < one.x()
        assert is_below or is_beside, f"{before} before {after} in {[name for name, _ in turned]}"


def focused(app: KioskApp) -> QQuickItem:
    item = app.window.activeFocusItem()
    assert item is not None
    return item


def test_arrows_follow_the_line(open_kiosk: Open) -> None:
    app = open_kiosk()
    driver = app.driver
    for language, onward, back in (("ar", "Left", "Right"), ("en", "Right", "Left")):
        app.kiosk.languages.choose(language)
        driver.settle()
        while focused(app).objectName() != "readingAidsButton":
            driver.press_key("Tab")
        here = box(app, "readingAidsButton").center().x()
        driver.press_key(onward)
        there = box_of(focused(app)).center().x()
        assert (there < here) == (onward == "Left")
        driver.press_key(back)
        assert focused(app).objectName() == "readingAidsButton"


def test_pages_come_from_where_the_line_goes(open_kiosk: Open) -> None:
    app = open_kiosk(reduced_motion=False)
    driver = app.driver
    for language, is_from_left in (("ar", True), ("en", False)):
        if app.kiosk.languages.current != language:
            driver.tap(f"language_{language}")
        driver.settle()
        page = driver.item("attractPage").parentItem()
        places: list[float] = []
        page.xChanged.connect(lambda page=page, places=places: places.append(page.x()))
        driver.tap("readButton")
        driver.wait_step(Step.LETTER)
        assert places
        assert (min(places) < 0) == is_from_left
        assert (max(places) > 0) != is_from_left
        driver.tap("backButton")
        driver.wait_step(Step.ATTRACT)
