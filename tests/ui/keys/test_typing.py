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
from kiosk.evening.driver import Hands
from kiosk.signing.flow.steps import Step
from kiosk.signing.names import cleaning
from kiosk.ui.typesetting import tie_last, tie_parts, untie

OpenWindow = Callable[..., KioskApp]


@pytest.fixture
def hands(app: KioskApp) -> Hands:
    app.hands.tap("signButton")
    app.hands.wait_step(Step.LINE)
    return app.hands


def test_names_begin_with_capitals_by_themselves(hands: Hands) -> None:
    for key in ("a", "d", "a", "space", "o", "'", "n", "-", "q"):
        hands.tap(f"key_{key}")
    assert hands.text("nameFieldInput") == "Ada O'N-Q"


def test_a_letter_that_changes_no_key_asks_none_of_them(app: KioskApp, hands: Hands) -> None:
    hands.type_screen("Sa")
    told: list[str] = []
    app.kiosk.keyboard.changed.connect(lambda: told.append("changed"))
    hands.type_screen("mple")
    assert (hands.text("nameFieldInput"), told) == ("Sample", [])
    hands.tap("key_space")
    assert told == ["changed"]


def test_roles_do_not(hands: Hands) -> None:
    hands.tap("roleField")
    for key in ("a", "b"):
        hands.tap(f"key_{key}")
    assert hands.text("roleFieldInput") == "ab"


def test_shift_is_for_one_letter_and_twice_for_all(hands: Hands) -> None:
    hands.tap("roleField")
    hands.tap("key_shift")
    hands.tap("key_u")
    hands.tap("key_s")
    hands.tap("key_space")
    hands.tap("key_shift")
    hands.tap("key_shift")
    for key in "usc":
        hands.tap(f"key_{key}")
    assert hands.text("roleFieldInput") == "Us USC"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("text", ["Núñez-O'Neil & Co., 24", "Ángela d'Übermut", "Łucja Şahin"])
def test_any_name_can_be_typed_on_the_screen(
    open_window: OpenWindow, language: str, text: str
) -> None:
    hands = open_window(language=language).hands
    hands.tap("signButton")
    hands.wait_step(Step.LINE)
    hands.type_screen(text)
    assert hands.text("nameFieldInput") == text


def test_a_held_key_offers_what_is_behind_it(hands: Hands) -> None:
    hands.slide("key_n", "alternate_Ń")
    assert hands.text("nameFieldInput") == "Ń"
    assert not hands.has("alternate_Ń")


def test_a_held_hardware_key_does_not_repeat(app: KioskApp, hands: Hands) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True
    )
    QCoreApplication.sendEvent(app.window, event)
    assert hands.text("nameFieldInput") == ""


def test_a_field_stops_at_its_limit_and_counts_down(hands: Hands) -> None:
    hands.type_keys("a" * (cleaning.NAME_LIMIT - 10))
    assert hands.text("nameFieldLeft") == "10 left"
    hands.type_keys("b" * 20)
    assert len(hands.text("nameFieldInput")) == cleaning.NAME_LIMIT
    assert hands.text("nameFieldLeft") == "0 left"


def test_an_address_is_refused_while_it_is_typed(hands: Hands) -> None:
    hands.type_keys("www.example.org")
    assert "not printed" in hands.text("nameFieldSaid")
    hands.to_review()
    assert hands.has("nameFieldSaid")
    for _ in "www.example.org":
        hands.tap("key_backspace")
    assert not hands.has("nameFieldSaid")


def test_signing_without_a_name_says_so_at_the_field(hands: Hands, app: KioskApp) -> None:
    hands.tap("organisationField")
    hands.type_keys("Acme Films")
    hands.to_review()
    assert app.kiosk.flow.step is Step.LINE
    assert hands.text("nameFieldSaid") == "Please type your name."
    focused = app.window.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "nameFieldInput"


def test_a_character_without_a_face_is_said_with_the_offer_of_ink(hands: Hands) -> None:
    hands.type_keys("𐌲 Quill")
    assert hands.text("nameFieldSaid") == "We cannot print “𐌲” yet. You can also sign by hand."


def test_every_living_script_has_a_face(hands: Hands) -> None:
    hands.type_keys("李 علی अ Quill")
    assert not hands.has("nameFieldSaid")
    assert hands.text("publicLine") == "李 علی अ Quill"


def test_typed_markup_is_text(hands: Hands) -> None:
    hands.type_keys("<b>Ada</b> &amp; Co")
    assert hands.text("publicLine") == "<b>Ada</b> &amp; Co"


def test_every_text_of_the_window_is_plain() -> None:
    for file in (Path(kiosk.ui.__file__).parent / "qml").rglob("*.qml"):
        blocks = re.split(r"\bText \{", file.read_text("utf-8"))[1:]
        assert all("textFormat: Text.PlainText" in block for block in blocks), file.name


def test_suggestions_come_from_the_campaign(hands: Hands, app: KioskApp) -> None:
    known = app.options.campaign.organisations + app.options.campaign.event.organisations
    hands.tap("organisationField")
    first = hands.text("suggestion_0")
    assert first in known
    hands.type_keys(first[:3].lower())
    hands.tap("suggestion_0")
    assert hands.text("organisationFieldInput") in known
    assert app.kiosk.form.organisation.text in known


def test_a_double_tap_does_not_reach_the_next_page(app: KioskApp) -> None:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtTest import QTest

    def rect(name: str) -> QRectF:
        item = app.hands.item(name)
        return item.mapRectToScene(item.boundingRect())

    button = rect("signButton")
    app.hands.tap("signButton")
    app.hands.wait_step(Step.LINE)
    app.hands.settle()
    shared = button.intersected(rect("key_m"))
    assert shared.isValid(), "the test needs a key under the button"
    app.hands.hand_over()
    app.hands.wait_step(Step.ATTRACT)
    app.hands.settle()

    place = shared.center().toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(app.window, left, none, place)
    app.hands.wait_step(Step.LINE)
    QTest.mouseClick(app.window, left, none, place)
    QTest.qWait(20)
    assert app.hands.text("nameFieldInput") == ""
    QTest.qWait(600)
    QTest.mouseClick(app.window, left, none, place)
    app.hands.wait_for(lambda: app.hands.text("nameFieldInput") != "", "a letter")


@given(st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_ties_never_change_the_words(text: str) -> None:
    plain = text.replace("\u00a0", " ")
    assert untie(tie_last(plain)) == plain
    assert untie(tie_parts(plain)) == plain
