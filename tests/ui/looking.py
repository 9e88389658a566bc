"""What is to be seen on a window: where it stands, how large it is, in which colours.

Reads the items and the pixels of a real window; what is right about them is for the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.campaign.colours import contrast
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Move, Step

LONGEST_NAME = (
    "Maximiliana Wolfeschlegelsteinhausen-Papadimitriou y Fernández de Quill de la Torre III"
)

LOOPS = tuple((0.2 + at * 0.02, 0.5 + 0.2 * (-1) ** at) for at in range(25))

Visit = Callable[[KioskApp, EveningClock], None]


def write(app: KioskApp, text: str) -> None:
    """All of a text by one key, into the field that has the keys: for tests of how it looks."""
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, app.window, Qt.Key.Key_unknown, text,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def attract(app: KioskApp, _clock: EveningClock) -> None:
    app.driver.wait_step(Step.ATTRACT)


def aids(app: KioskApp, _clock: EveningClock) -> None:
    app.driver.tap("readingAidsButton")


def letter(app: KioskApp, _clock: EveningClock) -> None:
    app.driver.tap("readButton")
    app.driver.wait_step(Step.LETTER)


def support(app: KioskApp, _clock: EveningClock) -> None:
    app.driver.tap("supportLink")
    app.driver.wait_step(Step.SUPPORT)


def sign(app: KioskApp, _clock: EveningClock) -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    _fill_in(app)


def _fill_in(app: KioskApp) -> None:
    """Writes the whole line, beginning in the field that has the keys."""
    write(app, "Jordan Sample")
    app.driver.tap("roleField")
    write(app, "editor")
    app.driver.tap("organisationField")
    write(app, "Moonlit Works")


def empty(app: KioskApp, _clock: EveningClock) -> None:
    """Asked to sign without a name: the field says what is missing."""
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.tap("continueButton")


def review(app: KioskApp, clock: EveningClock) -> None:
    """What is signed, and what signing means; it has stood in sight, or there is more to read."""
    sign(app, clock)
    _look_over(app)


def _look_over(app: KioskApp) -> None:
    """From the line to the review."""
    app.driver.to_review()
    app.driver.wait_step(Step.REVIEW)
    app.driver.wait_seen()


def address(app: KioskApp, clock: EveningClock) -> None:
    """Asked to be written to, where the campaign offers it."""
    review(app, clock)
    if app.driver.has("emailTick"):
        app.driver.tap("emailTick")
        write(app, "jordan.sample@example.org")


def ink(app: KioskApp, clock: EveningClock) -> None:
    review(app, clock)
    app.driver.tap("inkButton")


def thanks(app: KioskApp, clock: EveningClock) -> None:
    review(app, clock)
    _sign(app)


def _sign(app: KioskApp) -> None:
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)


def code(app: KioskApp, clock: EveningClock) -> None:
    """The withdrawal code, on its own page."""
    thanks(app, clock)
    app.driver.tap("showCode")
    app.driver.wait_step(Step.CODE)


def counted(app: KioskApp, clock: EveningClock) -> None:
    """The review of somebody who is counted only, where the campaign offers it."""
    drawn(app, clock)
    if app.driver.has("countedChoice"):
        app.driver.tap("countedChoice")


def still_there(app: KioskApp, clock: EveningClock) -> None:
    letter(app, clock)
    _wait_for_warning(app, clock)


def _wait_for_warning(app: KioskApp, clock: EveningClock) -> None:
    clock.pass_time(95)
    app.driver.wait_for(lambda: app.driver.has("stillHere"), "the warning")


def drawn(app: KioskApp, clock: EveningClock) -> None:
    """The review with a drawing in the line."""
    ink(app, clock)
    _draw(app, clock)


def _draw(app: KioskApp, clock: EveningClock) -> None:
    """Fills the pad that is open, and goes back to the review."""
    clock.pass_time(2)  # the pad may lie where the button that opened it was: that is one tap
    app.driver.draw([LOOPS])
    app.driver.tap("inkDone")
    app.driver.wait_step(Step.REVIEW)


def drawn_thanks(app: KioskApp, clock: EveningClock) -> None:
    drawn(app, clock)
    _sign(app)


def clear_typed(app: KioskApp, clock: EveningClock) -> None:
    sign(app, clock)
    app.driver.tap("nextPerson")
    app.driver.wait_step(Step.ASKED)


def paused(app: KioskApp, _clock: EveningClock) -> None:
    for move in (Move.KNOCK, Move.ENTER, Move.PAUSE):
        app.kiosk.make(move)
    app.driver.wait_step(Step.PAUSED)


PAGES: tuple[Visit, ...] = (
    *(attract, aids, letter, support, sign, empty, review, address, ink, thanks),
    *(drawn, counted, drawn_thanks, code, still_there, clear_typed, paused),
)


def start_again(app: KioskApp) -> None:
    """Back to a clean first page, from wherever a visit led."""
    for name in ("stillHere", "readingAidsDone", "keepWriting"):
        if app.driver.has(name):
            app.driver.tap(name)
            app.driver.wait_for(lambda name=name: not app.driver.has(name), f"the end of {name}")
    if app.kiosk.flow.step is Step.PAUSED:
        app.kiosk.make(Move.RESUME)
    elif app.kiosk.flow.can(Move.NEXT_PERSON):
        app.kiosk.make(Move.NEXT_PERSON)
        if app.kiosk.flow.can(Move.CLEAR):
            app.kiosk.make(Move.CLEAR)
    app.driver.settle()


def tour(
    app: KioskApp, clock: EveningClock, begin: Callable[[], object] = lambda: None
) -> Iterator[str]:
    """Each of PAGES once, by as few people as can see them all: gives the name of its visit.

    What nobody is asked for is left out. `begin` is called when a person begins: their choices.
    """
    driver = app.driver
    begin()
    yield from _read_through(app, clock)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.tap("continueButton")
    yield _at(app, empty)
    driver.tap("nameField")
    _fill_in(app)
    yield _at(app, sign)
    driver.tap("nextPerson")
    driver.wait_step(Step.ASKED)
    yield _at(app, clear_typed)
    driver.tap("keepWriting")
    driver.wait_step(Step.LINE)
    _look_over(app)
    is_asked = {
        visit: driver.has(name)
        for visit, name in ((address, "emailTick"), (counted, "countedChoice"))
    }
    yield _at(app, review)
    driver.tap("inkButton")
    yield _at(app, ink)
    _draw(app, clock)
    yield _at(app, drawn)
    _sign(app)
    yield _at(app, drawn_thanks)
    driver.tap("showCode")
    driver.wait_step(Step.CODE)
    yield _at(app, code)
    start_again(app)
    for visit in (thanks, address, counted, paused):
        if is_asked.get(visit, True):
            begin()
            visit(app, clock)
            yield _at(app, visit)
            start_again(app)


def _read_through(app: KioskApp, clock: EveningClock) -> Iterator[str]:
    """The pages before the first that is written on; ends at the letter."""
    driver = app.driver
    for visit in (attract, aids):
        visit(app, clock)
        yield _at(app, visit)
    driver.tap("readingAidsDone")
    driver.wait_for(lambda: not driver.has("readingAidsDone"), "the end of the aids")
    letter(app, clock)
    yield _at(app, letter)
    support(app, clock)
    yield _at(app, support)
    driver.tap("backButton")
    driver.wait_step(Step.LETTER)
    _wait_for_warning(app, clock)
    yield _at(app, still_there)
    driver.tap("stillHere")
    driver.wait_for(lambda: not driver.has("stillHere"), "the end of the question")


def _at(app: KioskApp, visit: Visit) -> str:
    app.driver.settle()
    return visit.__name__


OVERLAYS = (
    *("faultPage", "calibrationPage", "stillThere", "clearTyped"),
    *("readingAidsPanel", "languagePanel", "noticePanel"),
)


def in_front(app: KioskApp) -> QQuickItem:
    """What can be touched now: what lies over the page, else the page and its header."""
    for item in visible(app.window.contentItem()):
        if item.objectName() in OVERLAYS:
            return item
    return app.window.contentItem()


def seen(app: KioskApp) -> list[QQuickItem]:
    """Everything visible in front, in the order of reading, but for what scrolled away."""
    front = in_front(app)
    for item in visible(front):
        item.ensurePolished()  # rows and columns place what is in them late
    return [item for item in visible(front) if not shown_rect(item).isEmpty()]


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [item]
    while waiting:
        each = waiting.pop()
        if each.isVisible() and each.opacity() > 0:
            yield each
            waiting.extend(reversed(each.childItems()))


def is_text(item: QQuickItem) -> bool:
    return item.property("truncated") is not None and bool(item.property("text"))


def is_button(item: QQuickItem) -> bool:
    is_key = item.objectName().startswith(("key_", "alternate_"))
    return is_key or item.property("down") is not None


def is_input(item: QQuickItem) -> bool:
    return item.property("cursorPosition") is not None


def is_code(item: QQuickItem) -> bool:
    return item.property("modules") is not None


def words(item: QQuickItem) -> str:
    if is_code(item):
        return f"code {item.objectName()}"
    return f"{item.objectName()} {str(item.property('text'))[:40]!r}"


def rect(item: QQuickItem) -> QRectF:
    """Where an item stands on the window; of a text the part that is written on.

    Of one line that is its ink: scripts that stand tall have lines higher than their letters.
    """
    if is_input(item):  # the line one writes on: the text scrolls in it, tall scripts leave it
        line = item.parentItem()
        return line.mapRectToScene(QRectF(item.x(), 0, item.width(), line.height()))
    box = item.boundingRect()
    ink = _ink_of_line(item)
    if ink is not None:
        box.setTop(item.baselineOffset() + ink.top())
        box.setHeight(ink.height())
    return item.mapRectToScene(box)


def _ink_of_line(item: QQuickItem) -> QRectF | None:
    """The ink of a text of one line, from its baseline; None where it has more or none."""
    if not is_text(item) or item.property("lineCount") != 1:
        return None
    return QFontMetricsF(QFont(item.property("font"))).tightBoundingRect(item.property("text"))


def shown_rect(item: QQuickItem) -> QRectF:
    """The same, as far as nothing around it cuts it off."""
    return shown_of(item, rect(item))


def shown_of(item: QQuickItem, box: QRectF) -> QRectF:
    """As much of an item's `box` on the window as nothing around it cuts off."""
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            box = box.intersected(parent.mapRectToScene(parent.boundingRect()))
        parent = parent.parentItem()
    return box


def is_cut(item: QQuickItem) -> bool:
    """Whether a text is elided, or wider or higher than its place."""
    if item.objectName() == "liveSample":
        return False  # a beginning is all it shows
    too_wide = item.property("contentWidth") > item.width() + 1.5
    ink = _ink_of_line(item)
    high = item.property("contentHeight") if ink is None else ink.height()
    # the last of several lines has more white below it than that
    white = 1.5 if ink is not None else 0.1 * QFont(item.property("font")).pixelSize()
    too_high = high > item.height() + max(1.5, white)
    return bool(item.property("truncated") or too_wide or too_high)


def faults(app: KioskApp) -> list[str]:
    """What is wrong on the window as far as the items tell: covered, cut, or not on it."""
    window = QRectF(-0.5, -0.5, app.window.width() + 1, app.window.height() + 1)
    kinds = (is_text, is_input, is_button, is_code)
    shown = [(each, shown_rect(each)) for each in seen(app) if any(kind(each) for kind in kinds)]
    return [
        *_overlaps(shown),
        *(f"cut: {words(item)}" for item, _ in shown if is_text(item) and is_cut(item)),
        *(f"outside: {words(item)}" for item, box in shown if not window.contains(box)),
    ]


def _overlaps(things: list[tuple[QQuickItem, QRectF]]) -> list[str]:
    """Things that touch each other, but for what stands on a button."""
    boxes = [(each, box.adjusted(1.5, 1.5, -1.5, -1.5)) for each, box in things]
    found = []
    for at, (one, box) in enumerate(boxes):
        for other, place in boxes[at + 1 :]:
            if (
                box.intersects(place)
                and not _is_within(other, one)
                and not _are_one_line(one, other)
                and not _is_hint(one, other)
                and not _is_hint(other, one)
            ):
                # the white of a line of text may reach into the next one's
                both = box.intersected(place)
                if not (is_text(one) and is_text(other)) or both.height() > 0.35 * min(
                    box.height(), place.height()
                ):
                    found.append(f"overlap: {words(one)} and {words(other)}")
    return found


def _are_one_line(one: QQuickItem, other: QQuickItem) -> bool:
    """Whether they are parts of a title's line, whose letters are set close by hand."""
    line = one.parentItem()
    return line is other.parentItem() and line.objectName() == "titleLine"


def _is_hint(text: QQuickItem, field: QQuickItem) -> bool:
    """Whether a text says in an empty field what belongs there."""
    is_empty = is_input(field) and not field.property("text")
    return is_empty and is_text(text) and text.parentItem() is field.parentItem()


def _is_within(item: QQuickItem, other: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent is other:
            return True
        parent = parent.parentItem()
    return False


def capital_mm(app: KioskApp, item: QQuickItem) -> float:
    """Height of a capital of a text as it is drawn, in millimetres of the screen."""
    font = QFont(item.property("font"))
    # as fitted into its place, not as asked for
    drawn = QQmlExpression(app.engine.rootContext(), item, "fontInfo.pixelSize").evaluate()
    font.setPixelSize(round(drawn[0] if isinstance(drawn, tuple) else drawn))
    return QFontMetricsF(font).capHeight() / app.kiosk.calibration.pixelsPerMm


@dataclass(frozen=True)
class Colours:
    """The two colours of a part of a picture: what most of it is, and what differs most."""

    ground: str
    ink: str

    @property
    def contrast(self) -> float:
        return contrast_of(self.ground, self.ink)


contrast_of = cache(contrast)


def pixels(picture: QImage, box: QRect) -> NDArray[np.uint32]:
    """The colours of a part of a picture, 0xRRGGBB, in rows."""
    area = picture.copy(box.intersected(picture.rect()))
    area = area.convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(area.constBits(), np.uint32) & 0xFFFFFF
    return values.reshape(area.height(), area.width())


def in_words(colour: int) -> str:
    return f"#{colour:06X}"


def colours(picture: QImage, box: QRectF) -> Colours:
    found, counts = np.unique(pixels(picture, box.toAlignedRect()), return_counts=True)
    ground = in_words(found[counts.argmax()])
    return Colours(ground, max(map(in_words, found), key=lambda other: contrast_of(other, ground)))
