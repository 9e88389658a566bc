"""Every page in every shape: whole, within the window, large enough to touch, named."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.signing.flow import Move, Step

OpenWindow = Callable[..., KioskApp]

SIZES = [(1280, 800), (800, 1280), (1920, 1080)]
LONGEST_NAME = (
    "Maximiliana Wolfeschlegelsteinhausen-Papadimitriou y Fernández de Quill de la Torre III"
)
LONG_ROLE = (
    "executive vice president for development and production, and founding member of the council"
)
LONG_PLACE = "The International Partnership for Young People in Film, Television, Theatre and Music"


def visit_attract(app: KioskApp) -> None:
    app.hands.wait_step(Step.ATTRACT)


def visit_aids(app: KioskApp) -> None:
    app.hands.tap("aidsButton")


def visit_letter(app: KioskApp) -> None:
    app.hands.tap("readButton")
    app.hands.wait_step(Step.LETTER)


def visit_support(app: KioskApp) -> None:
    app.hands.tap("supportLink")
    app.hands.wait_step(Step.SUPPORT)


def visit_sign(app: KioskApp) -> None:
    app.hands.tap("signButton")
    app.hands.wait_step(Step.SIGN)
    app.hands.type_keys(LONGEST_NAME)
    app.hands.tap("roleField")
    app.hands.type_keys(LONG_ROLE)
    app.hands.tap("organisationField")
    app.hands.type_keys(LONG_PLACE)


def visit_ink(app: KioskApp) -> None:
    visit_sign(app)
    app.hands.tap("inkButton")


def visit_thanks(app: KioskApp) -> None:
    visit_sign(app)
    app.hands.tap("submitButton")
    app.hands.wait_step(Step.THANKS)


def visit_paused(app: KioskApp) -> None:
    for move in (Move.KNOCK, Move.ENTER, Move.PAUSE):
        app.kiosk.make(move)
    app.hands.wait_step(Step.PAUSED)


VISITS = [
    visit_attract,
    visit_aids,
    visit_letter,
    visit_support,
    visit_sign,
    visit_ink,
    visit_thanks,
    visit_paused,
]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("language", "look"), [("en", "night"), ("es", "day")])
def test_pages_are_whole(
    open_window: OpenWindow, size: tuple[int, int], language: str, look: str
) -> None:
    app = open_window(size=size, language=language, look=look)
    for visit in VISITS:
        visit(app)
        app.hands.settle()
        faults = [*cut_texts(app), *misplaced(app), *small_targets(app)]
        assert faults == [], f"{visit.__name__} at {size} in {language}"
        start_again(app)


def start_again(app: KioskApp) -> None:
    if app.hands.has("aidsDone"):
        app.hands.tap("aidsDone")
    if app.kiosk.flow.can(Move.NEXT_PERSON):
        app.kiosk.make(Move.NEXT_PERSON)
    app.hands.settle()


@pytest.mark.parametrize("step", [0, 2, 3])
@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_size_of_text_stays_within_the_window(
    open_window: OpenWindow, size: tuple[int, int], step: int
) -> None:
    app = open_window(size=size)
    for visit in (visit_attract, visit_letter, visit_support, visit_thanks):
        app.kiosk.aids.chooseSize(step)
        visit(app)
        app.hands.settle()
        assert [*cut_texts(app), *misplaced(app)] == [], f"{visit.__name__} at {size}, {step}"
        start_again(app)


def visible(app: KioskApp) -> Iterator[QQuickItem]:
    waiting = [app.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting.extend(item.childItems())


def is_text(item: QQuickItem) -> bool:
    return item.property("truncated") is not None


def words(item: QQuickItem) -> str:
    return f"{item.objectName()} {str(item.property('text'))[:40]!r}"


def cut_texts(app: KioskApp) -> list[str]:
    """Texts that are elided, or wider or higher than their item."""
    found = []
    for item in visible(app):
        if not is_text(item) or not item.property("text"):
            continue
        too_wide = item.property("contentWidth") > item.width() + 1.5
        too_high = item.property("contentHeight") > item.height() + 1.5
        if item.property("truncated") or too_wide or too_high:
            found.append(f"cut: {words(item)}")
    return found


def misplaced(app: KioskApp) -> list[str]:
    """Texts and buttons that stand outside the window, but for what scrolls."""
    window = QRectF(-0.5, -0.5, app.window.width() + 1, app.window.height() + 1)
    found = []
    for item in visible(app):
        is_seen = is_button(item) or (is_text(item) and item.property("text"))
        if not is_seen or scrolls(item):
            continue
        if not window.contains(item.mapRectToScene(item.boundingRect())):
            found.append(f"outside: {words(item)}")
    return found


def small_targets(app: KioskApp) -> list[str]:
    """Buttons and keys under 12.7 mm at the assumed 96 dots an inch."""
    return [
        f"small: {words(item)} {item.width():.0f} x {item.height():.0f}"
        for item in visible(app)
        if is_button(item) and min(item.width(), item.height()) < 12.7 * 96 / 25.4
    ]


def is_button(item: QQuickItem) -> bool:
    name = item.objectName()
    return item.property("down") is not None or name.startswith(("key_", "pinDigit_"))


def scrolls(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.property("contentY") is not None:
            return True
        parent = parent.parentItem()
    return False


def test_no_line_of_the_letter_is_longer_than_75_characters(open_window: OpenWindow) -> None:
    for size in SIZES:
        app = open_window(size=size)
        visit_letter(app)
        paragraphs = [
            item for item in visible(app) if is_text(item) and len(str(item.property("text"))) > 300
        ]
        assert len(paragraphs) == 4
        for item in paragraphs:
            measure = len(str(item.property("text"))) / item.property("lineCount")
            assert 45 < measure <= 75, (size, measure)
        app.close()


@pytest.mark.parametrize("visit", VISITS)
def test_everything_that_can_be_pressed_has_a_name(
    app: KioskApp, visit: Callable[[KioskApp], None]
) -> None:
    visit(app)
    app.hands.settle()
    nameless = [
        found.role()
        for found in tree(QAccessible.queryAccessibleInterface(app.window))
        if found.role()
        in (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText)
        and not found.text(QAccessible.Text.Name)
    ]
    assert nameless == []


def tree(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield of
    for at in range(of.childCount()):
        child = of.child(at)
        if child is not None:
            yield from tree(child)
