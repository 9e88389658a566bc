"""The first page: its title, the lines that take turns, the figure, and two buttons."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign, GoalPlace
from kiosk.ui.typesetting import untie

OpenWindow = Callable[..., KioskApp]

SIZES = ((640, 480), (1024, 600), (1280, 800), (800, 1280), (1920, 1080))
TITLES = (
    "#AskMoreOfHim",
    "Now",
    "An Open Letter to the Members of the Academy of Motion Picture Arts and Sciences",
    "Offener Brief an die Bundesfilmförderungsanstaltsverwaltung",
)


@pytest.mark.parametrize("size", SIZES)
def test_every_title_and_ten_thousand_fit_at_every_size_of_text(
    open_window: OpenWindow, size: tuple[int, int]
) -> None:
    found = []
    for title in TITLES:
        app = open_window(size=size, campaign=load(assets.default_campaign())._replace(title=title))
        app.driver.wait_for(lambda app=app: app.kiosk.count == 0, "the count")
        for text_size in range(4):
            for count in (0, 1, 10_000):
                app.kiosk.readingAids.chooseSize(text_size)
                app.kiosk._set_count(count)
                app.driver.settle()
                found += [f"{title} {text_size} {count}: {one}" for one in looking.faults(app)]
        app.close()
    assert found == []


def test_the_title_fills_the_line(open_window: OpenWindow) -> None:
    for size in SIZES:
        app = open_window(size=size)
        title, line = app.driver.item("title"), app.driver.item("titleLine")
        assert 0.97 * title.width() < line.width() <= title.width() + 1, size
        app.close()


def test_lines_of_the_letter_take_turns_and_the_summary_is_one_of_them(app: KioskApp) -> None:
    words, driver = app.kiosk.words, app.driver
    first = driver.text("quote")
    assert first.startswith("“As men, we have a special responsibility")
    assert first.endswith("”")
    assert driver.text("readingTime") == "from the letter · one minute to read"
    seen = []
    while True:
        seen.append(driver.text("quote"))
        words.turnQuote()
        driver.settle()
        if driver.text("quote") == first:
            break
    assert len(seen) == len(set(seen)) >= 4
    summary = app.options.campaign.summary.best("en")
    assert seen[-1] == summary
    texts = (one.text for one in app.options.campaign.letter("en").blocks)
    letter = untie(" ".join(texts)).replace("'", "’")
    assert all(one.strip("“”") in letter for one in seen[:-1])


def test_nothing_moves_under_reduced_motion_and_else_a_line_fades(open_window: OpenWindow) -> None:
    def timer(app: KioskApp) -> bool:
        return bool(app.driver.item("attractPage").property("isTurning"))

    still = open_window(reduced_motion=True)
    assert not timer(still)
    still.close()
    moving = open_window(reduced_motion=False)
    assert timer(moving)
    moving.kiosk.readingAids.chooseStill(True)
    assert not timer(moving)


def test_the_figure_says_how_many_in_words_that_fit(app: KioskApp) -> None:
    driver = app.driver
    driver.wait_for(lambda: app.kiosk.count == 0, "the count")
    assert driver.text("countNone") == "Be the first to sign here tonight."
    assert not driver.has("countFigure")
    for count, figure, said in (
        (1, "1", "has signed here tonight"),
        (48, "48", "have signed here tonight"),
        (10_000, "10,000", "have signed here tonight"),
    ):
        app.kiosk._set_count(count)
        assert driver.text("countFigure") == figure
        assert driver.text("countWords") == said
        assert looking.capital_mm(app, driver.item("countFigure")) > 12  # read from two metres
    assert not driver.has("countNone")


def test_the_figure_can_be_switched_off(open_window: OpenWindow) -> None:
    app = open_window(campaign=load(assets.default_campaign())._replace(show_count=False))
    app.driver.wait_for(lambda: app.kiosk.count == 0, "the count")
    assert not app.driver.has("countNone")
    app.kiosk._set_count(48)
    assert not app.driver.has("countFigure")


LANGUAGES = ("en", "es", "de", "fr", "pt", "ar", "hi", "zh")


def hoping(goal: int, **shown: object) -> Campaign:
    campaign = load(assets.default_campaign())._replace(languages=LANGUAGES)
    return campaign._replace(event=campaign.event._replace(goal=goal, **shown))  # type: ignore[arg-type]


@pytest.mark.every_value
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_goal_stands_beside_the_figure_and_fits(
    open_window: OpenWindow, size: tuple[int, int], language: str
) -> None:
    found = []
    app = open_window(size=size, campaign=hoping(12_000))
    app.kiosk.languages.choose(language)
    app.driver.wait_for(lambda: app.kiosk.count == 0, "the count")
    for text_size in range(4):
        for count in (0, 1, 312, 10_000):
            app.kiosk.readingAids.chooseSize(text_size)
            app.kiosk._set_count(count)
            app.driver.settle()
            found += [f"{text_size} {count}: {one}" for one in looking.faults(app)]
    assert app.kiosk.languages.current == language
    assert found == []


def test_a_goal_is_said_and_can_be_hidden(open_window: OpenWindow) -> None:
    app = open_window(campaign=hoping(500))
    app.driver.wait_for(lambda: app.kiosk.count == 0, "the count")
    assert app.driver.text("countNone") == "Be the first to sign here tonight."
    app.kiosk._set_count(312)
    assert app.driver.text("countFigure") == "312"
    assert app.driver.text("countWords") == "of 500 signatures here tonight"
    app.close()
    app = open_window(campaign=hoping(500, goal_shown=(GoalPlace.SHEETS,)))
    app.driver.wait_for(lambda: app.kiosk.count == 0, "the count")
    app.kiosk._set_count(312)
    assert app.driver.text("countWords") == "have signed here tonight"


def test_event_and_table_stand_at_the_top(app: KioskApp) -> None:
    assert "Awards week · Signing table" in app.driver.texts()
