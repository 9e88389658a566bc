"""Long texts in a field: seen, and reached from end to end by taps alone; limits in characters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.signing.flow.steps import Step
from kiosk.signing.names import cleaning

OpenWindow = Callable[..., KioskApp]

ROLE = "Deputy Assistant Head of Costume and Set Design for the Second Unit"
ORGANISATION = "The International Placeholder Society for the Preservation of Long Names and Titles"


def opened(open_window: OpenWindow, **changed: object) -> KioskApp:
    app = open_window(**changed)
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    return app


def in_sight(field: QQuickItem) -> str:
    """The letters of a field that are to be seen."""
    text = str(field.property("text"))
    return "".join(
        letter for at, letter in enumerate(text)
        if place(field, at).x() >= 0 and place(field, at + 1).x() <= field.width() + 1
    )  # fmt: skip


def place(field: QQuickItem, at: int) -> QRectF:
    found = field.positionToRectangle(at)  # type: ignore[attr-defined]
    assert isinstance(found, QRectF)
    return found


SIZES = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "text"), [("role", ROLE), ("organisation", ORGANISATION)])
def test_the_beginning_of_a_long_text_is_reached_by_taps(
    open_window: OpenWindow, size: tuple[int, int], name: str, text: str
) -> None:
    app = opened(open_window, size=size)
    driver, field = app.driver, f"{name}Field"
    driver.tap(field)
    driver.type_keys(text * 2 if len(text) < 60 else text)
    written = driver.text(f"{field}Input")
    item = driver.item(f"{field}Input")
    taps = 0
    while driver.has(f"{field}Leftward"):
        driver.touch(f"{field}Leftward")
        taps += 1
        assert taps <= 8
    assert in_sight(item).startswith(written[:5])
    start = item.mapToScene(QPointF(place(item, 0).x() + 1, item.height() / 2)).toPoint()
    QTest.mouseClick(app.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    driver.tap("key_m")
    assert driver.text(f"{field}Input").casefold() == f"m{written}".casefold()
    while driver.has(f"{field}Rightward"):
        driver.tap(f"{field}Rightward")
        taps += 1
        assert taps <= 16
    assert in_sight(item).endswith(written[-5:])
    driver.tap("key_backspace")
    assert len(driver.text(f"{field}Input")) == len(written)


@pytest.mark.parametrize("size", SIZES)
def test_a_role_shows_more_than_fourteen_letters(
    open_window: OpenWindow, size: tuple[int, int]
) -> None:
    app = opened(open_window, size=size)
    app.driver.tap("roleField")
    app.driver.type_keys(ROLE)
    assert len(in_sight(app.driver.item("roleFieldInput"))) > 14
    while app.driver.has("roleFieldLeftward"):
        app.driver.tap("roleFieldLeftward")
    assert len(in_sight(app.driver.item("roleFieldInput"))) > 14


def test_a_long_text_from_right_to_left_is_reached_as_well(open_window: OpenWindow) -> None:
    campaign = load(assets.default_campaign())._replace(languages=("ar",))
    app = opened(open_window, campaign=campaign)
    driver = app.driver
    driver.tap("roleField")
    text = "مساعد مدير قسم تصميم الأزياء والديكور للوحدة الثانية في الاستوديو الكبير"
    driver.type_keys(text)
    taps = 0
    while driver.has("roleFieldRightward"):
        driver.tap("roleFieldRightward")
        taps += 1
        assert taps <= 8
    item = driver.item("roleFieldInput")
    assert 0 <= place(item, 0).x() <= item.width() + 1


def test_a_short_text_has_no_arrows(open_window: OpenWindow) -> None:
    app = opened(open_window)
    app.driver.type_screen("Ada")
    assert not app.driver.has("nameFieldLeftward")
    assert not app.driver.has("nameFieldRightward")


# --- limits count characters ----------------------------------------------------------------

ADLAM = "\U0001e922"
LETTERS = {"Adlam": ADLAM, "Han": "\U00020bb7", "Latin": "a", "marked": "q\u0301"}


@pytest.mark.parametrize("script", LETTERS)
def test_a_field_holds_as_many_characters_of_every_script(
    open_window: OpenWindow, script: str
) -> None:
    app = opened(open_window)
    letter = LETTERS[script]
    limit = cleaning.NAME_LIMIT // len(letter)
    app.driver.type_keys(letter * (limit + 5) if len(letter) == 1 else letter * limit)
    for more in letter * 3:
        app.driver.type_keys(more)
    written = app.driver.text("nameFieldInput")
    assert len(written) == cleaning.NAME_LIMIT
    assert written == letter * limit
    assert app.kiosk.form.name.charactersLeft == 0
    assert not app.kiosk.form.name.refusal


def test_what_is_too_much_is_taken_from_what_was_typed_last(open_window: OpenWindow) -> None:
    app = opened(open_window)
    app.driver.type_keys(ADLAM * 99 + "b")
    item = app.driver.item("nameFieldInput")
    item.setProperty("cursorPosition", 2)
    app.driver.type_keys("x" + ADLAM)
    assert app.driver.text("nameFieldInput") == ADLAM * 99 + "b"
    assert item.property("cursorPosition") == 2


def test_what_is_kept_is_what_stands_in_field_preview_and_ledger(
    open_window: OpenWindow, kept: Callable[[], list]
) -> None:
    app = opened(open_window)
    name = "王\U00031350 👩\u200d💻"
    app.driver.type_keys(name)
    assert app.driver.text("nameFieldInput") == name
    assert app.kiosk.form.line == name
    assert "cannot print" in app.driver.text("nameFieldSaid")


def test_a_heap_of_marks_is_said(open_window: OpenWindow) -> None:
    app = opened(open_window)
    app.driver.type_keys("Zoe" + "\u0301\u0302\u0303\u0304\u0306")
    assert "more marks" in app.driver.text("nameFieldSaid")


def test_a_point_far_below_the_line_is_not_the_text(open_window: OpenWindow) -> None:
    """The arrows stand within the line, and are as large as a finger."""
    app = opened(open_window)
    app.driver.tap("roleField")
    app.driver.type_keys(ROLE)
    item = app.driver.item("roleFieldLeftward")
    mm = app.kiosk.calibration.pixelsPerMm
    assert min(item.width(), item.height()) / mm >= 12.6
    assert QPoint(0, 0) == item.mapToItem(item.parentItem(), QPointF(0, 0)).toPoint()
