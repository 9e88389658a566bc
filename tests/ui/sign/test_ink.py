"""Ink by every contact a screen can report: one finger or the pen writes, nothing else does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import cos, sin

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from contacts import MOVED, PRESSED, RELEASED, STATIONARY, At, Screen, stroke
from kiosk.app import KioskApp
from kiosk.signing.flow.steps import Step
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Signature

PALM = 34.0
PIXELS_A_MM = 96 / 25.4


@pytest.fixture
def screen(app: KioskApp) -> Screen:
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ada Quill")
    driver.to_review()
    driver.tap("inkButton")
    driver.settle()
    return Screen(app.window, driver.item("inkPad"), PIXELS_A_MM)


def drawn(app: KioskApp) -> Ink:
    ink = app.kiosk.ink.ink()
    assert ink is not None
    return ink


def report(screen: Screen, moments: Iterable[At]) -> None:
    for moment in moments:
        screen.report(moment)


def test_a_finger_writes(app: KioskApp, screen: Screen) -> None:
    report(screen, stroke(1))
    ink = drawn(app)
    assert [len(each) for each in ink.strokes] == [12]
    pad = app.driver.item("inkPad")
    across = 1000 * pad.width() / pad.height()
    assert ink.strokes[0][0] == pytest.approx((0.2 * across, 500), abs=3)
    assert ink.strokes[0][-1] == pytest.approx((0.64 * across, 600), abs=3)


def test_a_palm_does_not_write_and_does_not_stop_the_finger(app: KioskApp, screen: Screen) -> None:
    screen.report(At(1, PRESSED, 0.7, 0.9, PALM))
    assert not app.kiosk.ink.isWriting
    for moment in stroke(2):
        screen.report(At(1, MOVED, 0.7, 0.9 + 0.001 * moment.x, PALM), moment)
    screen.report(At(1, RELEASED, 0.7, 0.9, PALM))
    assert [len(each) for each in drawn(app).strokes] == [12]


def test_a_palm_that_lands_narrow_is_taken_back(app: KioskApp, screen: Screen) -> None:
    screen.report(At(1, PRESSED, 0.7, 0.9, 12))
    screen.report(At(1, MOVED, 0.705, 0.9, 16))
    screen.report(At(1, MOVED, 0.706, 0.9, PALM))
    screen.report(At(1, RELEASED, 0.706, 0.9, PALM))
    assert app.kiosk.ink.isEmpty
    assert app.kiosk.ink.path == app.kiosk.ink.live == ""


def test_what_a_finger_wrote_before_the_hand_came_down_stays(app: KioskApp, screen: Screen) -> None:
    *before, last = stroke(1)
    report(screen, before)
    screen.report(At(1, MOVED, 0.9, 0.9, PALM))
    screen.report(last)
    assert [len(each) for each in drawn(app).strokes] == [12]


def test_a_second_finger_is_not_there(app: KioskApp, screen: Screen) -> None:
    first, *rest = stroke(1)
    screen.report(first)
    screen.report(At(1, STATIONARY, first.x, first.y), At(2, PRESSED, 0.8, 0.2))
    *moves, last = rest
    for at, move in enumerate(moves):
        screen.report(move, At(2, MOVED, 0.8 + 0.01 * at, 0.2 + 0.05 * at))
    lifted = At(2, STATIONARY, 0.9, 0.7)
    screen.report(last, lifted)
    # The one that is left does not take over, and its lifting ends nothing.
    screen.report(At(2, MOVED, 0.3, 0.3))
    screen.report(At(2, RELEASED, 0.3, 0.3))
    assert [len(each) for each in drawn(app).strokes] == [12]
    report(screen, stroke(3, top=0.3))
    assert [len(each) for each in drawn(app).strokes] == [12, 12]


def test_what_the_driver_takes_back_is_gone(app: KioskApp, screen: Screen) -> None:
    report(screen, stroke(1))
    *moves, _ = stroke(2, top=0.3)
    report(screen, moves)
    assert app.kiosk.ink.isWriting
    screen.cancel_stroke()
    assert not app.kiosk.ink.isWriting
    assert [len(each) for each in drawn(app).strokes] == [12]
    report(screen, stroke(3, top=0.2))
    assert len(drawn(app).strokes) == 2


def write_with_pen(screen: Screen, top: float = 0.5, pressure: float = 0.5) -> None:
    for at in range(12):
        screen.pen(0.2 + 0.04 * at, top + 0.1 * (at % 2), is_down=True, pressure=pressure)
    screen.pen(0.2 + 0.04 * 11, top, is_down=False)


def test_a_pen_writes_once(app: KioskApp, screen: Screen) -> None:
    write_with_pen(screen)
    assert [len(each) for each in drawn(app).strokes] == [12]


def test_the_hand_that_holds_the_pen_does_not_write(app: KioskApp, screen: Screen) -> None:
    screen.report(At(1, PRESSED, 0.8, 0.9, 12))
    screen.report(At(1, MOVED, 0.81, 0.9, 12))
    write_with_pen(screen)
    screen.report(At(1, RELEASED, 0.8, 0.9, 12))
    report(screen, stroke(2, top=0.8))
    assert [len(each) for each in drawn(app).strokes] == [12]
    app.driver.tap("inkClear")
    report(screen, stroke(3))
    assert [len(each) for each in drawn(app).strokes] == [12]


def test_nothing_is_kept_but_where_the_line_went(app: KioskApp, screen: Screen) -> None:
    write_with_pen(screen, pressure=0.2)
    light = drawn(app)
    app.driver.tap("inkClear")
    for at in range(12):
        screen.pen(0.2 + 0.04 * at, 0.5 + 0.1 * (at % 2), is_down=True, pressure=0.9)
        QTest.qWait(12)
    screen.pen(0.64, 0.5, is_down=False)
    assert drawn(app) == light
    assert drawn(app).encode() == light.encode()


def test_turning_the_screen_keeps_the_ink_in_sight(
    app: KioskApp, screen: Screen, kept: Callable[[], list[Signature]]
) -> None:
    driver, ink = app.driver, app.kiosk.ink
    driver.resize(1280, 800)
    report(screen, [At(1, PRESSED, 0.05, 0.74), *stroke_to(1, 0.98, 0.74)])
    before = drawn(app)
    driver.resize(800, 1280)
    pad = driver.item("inkPad")
    right = before.bounds[2] * ink.zoom * pad.height() / 1000
    assert ink.zoom < 1
    assert right <= pad.width()
    assert drawn(app) == before
    # What is written now lands under the finger, on the same drawing.
    report(screen, [At(2, PRESSED, 0.05, 0.74), *stroke_to(2, 0.98, 0.74)])
    assert drawn(app).strokes[1][0] == pytest.approx(before.strokes[0][0], abs=25)
    assert drawn(app).strokes[1][-1] == pytest.approx(before.strokes[0][-1], abs=25)
    driver.resize(1280, 800)
    assert ink.zoom == 1
    driver.tap("inkDone")
    driver.sign()
    driver.wait_step(Step.THANKS)
    (signature,) = kept()
    assert signature.ink is not None
    assert signature.ink.strokes[0] == before.strokes[0]


def test_turning_the_screen_in_a_stroke_ends_it(app: KioskApp, screen: Screen) -> None:
    *moves, last = stroke(1)
    report(screen, moves)
    app.driver.resize(800, 1280)
    assert not app.kiosk.ink.isWriting
    screen.report(At(1, MOVED, 0.1, 0.1))
    screen.report(last)
    assert [len(each) for each in drawn(app).strokes] == [12]


def test_ink_ends_at_the_edge_of_the_pad(app: KioskApp, screen: Screen) -> None:
    report(screen, [At(1, PRESSED, 0.5, 0.5), *stroke_to(1, 1.4, 1.8)])
    _, _, right, bottom = drawn(app).bounds
    pad = app.driver.item("inkPad")
    assert right <= 1000 * pad.width() / pad.height() + 1
    assert bottom <= 1000


def test_a_dot_is_no_signature_and_the_page_does_not_say_it_is(
    app: KioskApp, screen: Screen
) -> None:
    report(screen, [At(1, PRESSED, 0.5, 0.5), At(1, RELEASED, 0.5, 0.5)])
    assert app.kiosk.ink.isAccidental
    app.driver.tap("inkDone")
    assert app.driver.text("inkButton") == "Sign by hand"


def test_each_stroke_is_taken_back_alone(app: KioskApp, screen: Screen) -> None:
    for number, top in enumerate((0.2, 0.4, 0.6), start=1):
        report(screen, stroke(number, top=top))
    for left in (2, 1):
        app.driver.tap("inkUndo")
        assert len(drawn(app).strokes) == left
    app.driver.tap("inkUndo")
    assert app.kiosk.ink.isEmpty
    assert app.kiosk.ink.path == ""


def test_a_long_stroke_is_one_line_whatever_has_dried(app: KioskApp, screen: Screen) -> None:
    turns = [at / 12 for at in range(240)]
    places = [(0.15 + 0.03 * turn + 0.06 * sin(turn), 0.5 + 0.2 * cos(turn)) for turn in turns]
    for at, (x, y) in enumerate(places):
        screen.report(At(1, MOVED if at else PRESSED, x, y))
    ink = app.kiosk.ink
    assert ink.path  # some of it does not change any more
    assert len(ink.live) < 2_500  # and what is drawn with each movement does not grow
    wet = ink_pixels(app)
    screen.report(At(1, RELEASED, *places[-1]))
    app.driver.settle()
    assert len(drawn(app).strokes) == ink.path.count("M") == 1
    dry = ink_pixels(app)
    assert len(dry) > 2_500
    assert len(wet ^ dry) < len(dry) / 200  # the edges of a joint, and no gap


def ink_pixels(app: KioskApp) -> set[tuple[int, int]]:
    """Where the pad is as light as ink, above the line to sign on."""
    picture, pad = app.window.grabWindow(), app.driver.item("inkPad")
    corner = pad.mapToScene(QPointF(8, 8)).toPoint()
    return {
        (x, y)
        for x in range(corner.x(), corner.x() + int(pad.width()) - 16)
        for y in range(corner.y(), corner.y() + int(pad.height() * 0.72) - 8)
        if picture.pixelColor(x, y).lightness() > 150
    }


def stroke_to(number: int, x: float, y: float, steps: int = 20) -> list[At]:
    """Moves from wherever the finger is towards a place, then lifts it."""
    moves = [
        At(number, MOVED, 0.1 + (x - 0.1) * at / steps, 0.5 + (y - 0.5) * at / steps)
        for at in range(1, steps + 1)
    ]
    return [*moves, At(number, RELEASED, x, y)]
