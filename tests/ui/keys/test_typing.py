"""The sign page's fields and the keyboard on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kiosk.ui
from kiosk.app import KioskApp
from kiosk.evening.driver import UiDriver
from kiosk.signing.flow.steps import Step
from kiosk.signing.names import cleaning
from kiosk.ui.typesetting import tie_last, tie_parts, untie

OpenWindow = Callable[..., KioskApp]


@pytest.fixture
def driver(app: KioskApp) -> UiDriver:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    return app.driver


def test_names_begin_with_capitals_by_themselves(driver: UiDriver) -> None:
    for key in ("a", "d", "a", "space", "o", "'", "n", "-", "q"):
        driver.tap(f"key_{key}")
    assert driver.text("nameFieldInput") == "Ada O'N-Q"


def test_a_letter_that_changes_no_key_asks_none_of_them(app: KioskApp, driver: UiDriver) -> None:
    driver.type_screen("Sa")
    told: list[str] = []
    app.kiosk.keyboard.changed.connect(lambda: told.append("changed"))
    driver.type_screen("mple")
    assert (driver.text("nameFieldInput"), told) == ("Sample", [])
    driver.tap("key_space")
    assert told == ["changed"]


def test_roles_do_not(driver: UiDriver) -> None:
    driver.tap("roleField")
    for key in ("a", "b"):
        driver.tap(f"key_{key}")
    assert driver.text("roleFieldInput") == "ab"


def test_shift_is_for_one_letter_and_twice_for_all(driver: UiDriver) -> None:
    driver.tap("roleField")
    driver.tap("key_shift")
    driver.tap("key_u")
    driver.tap("key_s")
    driver.tap("key_space")
    driver.tap("key_shift")
    driver.tap("key_shift")
    for key in "usc":
        driver.tap(f"key_{key}")
    assert driver.text("roleFieldInput") == "Us USC"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("text", ["Núñez-O'Neil & Co., 24", "Ángela d'Übermut", "Łucja Şahin"])
def test_any_name_can_be_typed_on_the_screen(
    open_window: OpenWindow, language: str, text: str
) -> None:
    driver = open_window(language=language).driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_screen(text)
    assert driver.text("nameFieldInput") == text


def test_a_held_key_offers_what_is_behind_it(driver: UiDriver) -> None:
    driver.slide("key_n", "alternate_Ń")
    assert driver.text("nameFieldInput") == "Ń"
    assert not driver.has("alternate_Ń")


def test_a_held_hardware_key_does_not_repeat(app: KioskApp, driver: UiDriver) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True
    )
    QCoreApplication.sendEvent(app.window, event)
    assert driver.text("nameFieldInput") == ""


def test_a_field_stops_at_its_limit_and_counts_down(driver: UiDriver) -> None:
    driver.type_keys("a" * (cleaning.NAME_LIMIT - 10))
    assert driver.text("nameFieldLeft") == "10 left"
    driver.type_keys("b" * 20)
    assert len(driver.text("nameFieldInput")) == cleaning.NAME_LIMIT
    assert driver.text("nameFieldLeft") == "0 left"


def test_an_address_is_refused_while_it_is_typed(driver: UiDriver) -> None:
    driver.type_keys("www.example.org")
    assert "not printed" in driver.text("nameFieldSaid")
    driver.to_review()
    assert driver.has("nameFieldSaid")
    for _ in "www.example.org":
        driver.tap("key_backspace")
    assert not driver.has("nameFieldSaid")


def test_signing_without_a_name_says_so_at_the_field(driver: UiDriver, app: KioskApp) -> None:
    driver.tap("organisationField")
    driver.type_keys("Acme Films")
    driver.to_review()
    assert app.kiosk.flow.step is Step.LINE
    assert driver.text("nameFieldSaid") == "Please type your name."
    focused = app.window.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "nameFieldInput"


def test_a_character_without_a_face_is_said_with_the_offer_of_ink(driver: UiDriver) -> None:
    driver.type_keys("𐌲 Quill")
    assert driver.text("nameFieldSaid") == "We cannot print “𐌲” yet. You can also sign by hand."


def test_every_living_script_has_a_face(driver: UiDriver) -> None:
    driver.type_keys("李 علی अ Quill")
    assert not driver.has("nameFieldSaid")
    assert driver.text("publicLine") == "李 علی अ Quill"


def test_typed_markup_is_text(driver: UiDriver) -> None:
    driver.type_keys("<b>Ada</b> &amp; Co")
    assert driver.text("publicLine") == "<b>Ada</b> &amp; Co"


def test_every_text_of_the_window_is_plain() -> None:
    for file in (Path(kiosk.ui.__file__).parent / "qml").rglob("*.qml"):
        blocks = re.split(r"\bText \{", file.read_text("utf-8"))[1:]
        assert all("textFormat: Text.PlainText" in block for block in blocks), file.name


def test_suggestions_come_from_the_campaign(driver: UiDriver, app: KioskApp) -> None:
    known = app.options.campaign.organisations + app.options.campaign.event.organisations
    driver.tap("organisationField")
    first = driver.text("suggestion_0")
    assert first in known
    driver.type_keys(first[:3].lower())
    driver.tap("suggestion_0")
    assert driver.text("organisationFieldInput") in known
    assert app.kiosk.form.organisation.text in known


def test_a_double_tap_does_not_reach_the_next_page(app: KioskApp) -> None:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtTest import QTest

    def rect(name: str) -> QRectF:
        item = app.driver.item(name)
        return item.mapRectToScene(item.boundingRect())

    button = rect("signButton")
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    app.driver.settle()
    shared = button.intersected(rect("key_m"))
    assert shared.isValid(), "the test needs a key under the button"
    app.driver.hand_over()
    app.driver.wait_step(Step.ATTRACT)
    app.driver.settle()

    place = shared.center().toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(app.window, left, none, place)
    app.driver.wait_step(Step.LINE)
    QTest.mouseClick(app.window, left, none, place)
    QTest.qWait(20)
    assert app.driver.text("nameFieldInput") == ""
    QTest.qWait(600)
    QTest.mouseClick(app.window, left, none, place)
    app.driver.wait_for(lambda: app.driver.text("nameFieldInput") != "", "a letter")


@given(st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_ties_never_change_the_words(text: str) -> None:
    plain = text.replace("\u00a0", " ")
    assert untie(tie_last(plain)) == plain
    assert untie(tie_parts(plain)) == plain
