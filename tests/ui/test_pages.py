"""Every page in every shape: whole, within the window, large enough to touch, named."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step
from kiosk.ui.typesetting import NO_BREAK

OpenWindow = Callable[..., KioskApp]

SIZES = [(1280, 800), (800, 1280), (1920, 1080)]
LONG_ROLE = (
    "executive vice president for development and production, and founding member of the council"
)
LONG_PLACE = "The International Partnership for Young People in Film, Television, Theatre and Music"


def longest(app: KioskApp, _clock: EveningClock) -> None:
    app.driver.tap("signButton")
    app.driver.wait_step(Step.LINE)
    looking.write(app, looking.LONGEST_NAME)
    app.driver.tap("roleField")
    looking.write(app, LONG_ROLE)
    app.driver.tap("organisationField")
    looking.write(app, LONG_PLACE)


def longest_ink(app: KioskApp, clock: EveningClock) -> None:
    longest(app, clock)
    app.driver.to_review()
    app.driver.tap("inkButton")


def longest_review(app: KioskApp, clock: EveningClock) -> None:
    """With a drawing in it."""
    longest_ink(app, clock)
    app.driver.draw([looking.LOOPS])
    app.driver.tap("inkDone")
    app.driver.wait_step(Step.REVIEW)


def longest_thanks(app: KioskApp, clock: EveningClock) -> None:
    longest(app, clock)
    app.driver.sign()
    app.driver.wait_step(Step.THANKS)


LONGEST = (longest, longest_ink, longest_review, longest_thanks)
VISITS = (*looking.PAGES, *LONGEST)


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("language", "theme"), [("en", "night"), ("es", "day")])
def test_pages_are_whole(
    open_window: OpenWindow,
    clock: EveningClock,
    size: tuple[int, int],
    language: str,
    theme: str,
) -> None:
    app = open_window(size=size, language=language, theme=theme)
    for page in looking.tour(app, clock):
        assert looking.faults(app) == [], f"{page} at {size} in {language}"
    for visit in LONGEST:
        visit(app, clock)
        app.driver.settle()
        assert looking.faults(app) == [], f"{visit.__name__} at {size} in {language}"
        looking.start_again(app)


@pytest.mark.every_value
@pytest.mark.parametrize("step", [0, 2])
@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_size_of_text_stays_within_the_window(
    open_window: OpenWindow, clock: EveningClock, size: tuple[int, int], step: int
) -> None:
    app = open_window(size=size)
    for page in looking.tour(app, clock, lambda: app.kiosk.readingAids.chooseSize(step)):
        assert looking.faults(app) == [], f"{page} at {size}, {step}"


def test_no_line_of_the_letter_is_longer_than_75_characters(
    open_window: OpenWindow, clock: EveningClock
) -> None:
    for size in SIZES:
        app = open_window(size=size)
        looking.letter(app, clock)
        paragraphs = [
            item
            for item in looking.visible(app.window.contentItem())
            if looking.is_text(item) and len(item.property("text")) > 300
        ]
        assert len(paragraphs) == 4
        for item in paragraphs:
            measure = len(str(item.property("text"))) / item.property("lineCount")
            assert 45 < measure <= 75, (size, measure)
        app.close()


def test_everything_that_can_be_pressed_has_a_name(app: KioskApp, clock: EveningClock) -> None:
    nameless = []
    for visit in VISITS:
        visit(app, clock)
        app.driver.settle()
        nameless += [
            (visit.__name__, found.role())
            for found in tree(QAccessible.queryAccessibleInterface(app.window))
            if found.role()
            in (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText)
            and not found.text(QAccessible.Text.Name)
        ]
        looking.start_again(app)
    assert nameless == []


def test_no_name_has_a_no_break_space(app: KioskApp, clock: EveningClock) -> None:
    """They hold lines together on the screen, and mean nothing to who listens."""
    found = []
    for page in looking.tour(app, clock):
        things = tree(QAccessible.queryAccessibleInterface(app.window))
        names = (thing.text(QAccessible.Text.Name) for thing in things)
        found += [f"{page}: {name}" for name in names if NO_BREAK in name]
    assert found == []


def tree(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield of
    for at in range(of.childCount()):
        child = of.child(at)
        if child is not None:
            yield from tree(child)
