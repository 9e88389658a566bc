"""Sixty names typed on the keys: every one as its owner writes it, with at most one extra tap.

A tap for each letter, space and mark is what every keyboard takes; shift and a suggestion are
extra. All are invented, or words.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.app import KioskApp
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]

AS_TYPED = [
    "Ada Sample", "Cher", "Jordan Lee", "Anne-Marie Probe", "José Muestra", "Zoé Sample",
    "Ñandú Sample", "O'Neill", "Ronan O'Neill", "D'Angelo Probe", "N'Golo Essai",
    "Mary-Kate O'Brien",
    "Jürgen Muster", "Núria Exemple", "Minh Le", "John E Smith", "J. J. Oakley", "Pat Oak",
    "Macy Sample", "Hawai'i Sample", "Äri Näidis", "Tom Du", "Sam Mackie", "María José Muestra",
]  # fmt: skip
SUGGESTED = [
    "van der Berg", "Vincent van der Muster", "Juan de la Cruz", "de la Cruz", "Ludwig von Probe",
    "Ana dos Santos", "José da Silva", "Ortega y Muestra", "Karl zu Muster", "Jan ten Voorbeeld",
    "Piet ter Horst", "Maria van den Berg", "Omar al-Sample", "Tariq bin Mithal", "Jeanne d'Arc",
    "Marie d'Isle", "Ronald McDonald", "Sheila McSample", "Flora MacLeod",
    "Ewan MacGregor-Probe", "Gianni della Prova", "Pere del Pi", "Hans von der Heide",
    "Luis de los Ejemplos",
]  # fmt: skip
SMALL = ["bell hooks", "e. e. sample", "k. d. probe", "danah sample"]
ORGANISATIONS = [
    "Acme Films", "Writers Guild of America", "Asociación de Mujeres y de la Paz",
    "Men against Violence", "Association d'Aide aux Victimes", "SAG-AFTRA",
    "Verein zur Probe", "Stratford-upon-Muster Players",
]  # fmt: skip


class Taps:
    """Types with the keys as they come, and counts."""

    def __init__(self, app: KioskApp) -> None:
        self.driver = app.driver
        self.keyboard = app.kiosk.keyboard
        self.extra = 0

    def key(self, character: str) -> None:
        name = "space" if character == " " else character.lower()
        self.driver.tap(f"key_{name}")

    def write(self, text: str, field: str) -> None:
        for character in text:
            self.key(character)
        if self.driver.text(field) != text:
            self.suggestion(text)

    def shift(self) -> None:
        self.driver.tap("key_shift")
        self.extra += 1

    def suggestion(self, text: str) -> None:
        for at in range(3):
            if self.driver.has(f"suggestion_{at}") and self.driver.text(f"suggestion_{at}") == text:
                self.driver.tap(f"suggestion_{at}")
                self.extra += 1
                return
        offered = [self.driver.text(f"suggestion_{at}") for at in range(3)
                   if self.driver.has(f"suggestion_{at}")]  # fmt: skip
        raise AssertionError(f"no {text!r} is offered, but {offered}")


@pytest.fixture
def taps(open_window: OpenWindow) -> Callable[[str], Taps]:
    app = open_window()
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)

    def begin(field: str) -> Taps:
        app.driver.tap(field)
        app.driver.select_all()
        app.driver.press_key("Backspace")
        app.kiosk.keyboard.setContext("", "words")
        return Taps(app)

    return begin


def test_there_are_sixty() -> None:
    every = [*AS_TYPED, *SUGGESTED, *SMALL, *ORGANISATIONS]
    assert len(set(every)) == len(every) == 60


def test_most_names_take_no_extra_tap(taps: Callable[[str], Taps]) -> None:
    for name in AS_TYPED:
        hand = taps("nameField")
        hand.write(name, "nameFieldInput")
        assert (hand.driver.text("nameFieldInput"), hand.extra) == (name, 0)


def test_particles_and_inner_capitals_take_one(taps: Callable[[str], Taps]) -> None:
    for name in SUGGESTED:
        hand = taps("nameField")
        hand.write(name, "nameFieldInput")
        assert (hand.driver.text("nameFieldInput"), hand.extra) == (name, 1)


def test_a_name_all_small_takes_one(taps: Callable[[str], Taps]) -> None:
    for name in SMALL:
        hand = taps("nameField")
        hand.shift()
        hand.write(name, "nameFieldInput")
        assert (hand.driver.text("nameFieldInput"), hand.extra) == (name, 1)


def test_organisations_take_one_at_most(taps: Callable[[str], Taps]) -> None:
    for name in ORGANISATIONS:
        hand = taps("organisationField")
        hand.write(name, "organisationFieldInput")
        assert hand.driver.text("organisationFieldInput") == name
        assert hand.extra <= 1, name


def test_nothing_is_put_in_without_a_tap(taps: Callable[[str], Taps]) -> None:
    hand = taps("nameField")
    for character in "Jan Van Der Berg":
        hand.key(character)
    assert hand.driver.text("suggestion_0") == "Jan van der Berg"
    hand.driver.tap("roleField")
    assert hand.driver.text("nameFieldInput") == "Jan Van Der Berg"
    assert not hand.driver.has("suggestion_0")


def test_a_suggestion_is_seen_as_a_button(taps: Callable[[str], Taps]) -> None:
    hand = taps("nameField")
    for character in "Juan De La Cruz":
        hand.key(character)
    item = hand.driver.item("suggestion_0")
    frame = item.property("background")
    assert frame.isVisible()
    assert (frame.width(), frame.height()) == (item.width(), item.height())
    assert item.height() >= hand.driver.item("key_a").height() * 0.9
