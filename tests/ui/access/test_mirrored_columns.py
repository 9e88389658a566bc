"""From right to left, what is narrower than its column begins at the column's right edge."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtQuick import QQuickItem

import looking
from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock

OpenWindow = Callable[..., KioskApp]


def columns(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every column in sight below `item`."""
    for child in item.childItems():
        if child.isVisible() and child.width() > 0 and child.height() > 0:
            if child.metaObject().className().startswith("QQuickColumn"):
                yield child
            yield from columns(child)


def misplaced(app: KioskApp) -> list[str]:
    """The words of what begins elsewhere than its column does."""
    found = []
    for column in columns(looking.in_front(app)):
        for child in column.childItems():
            free = column.width() - child.width() - child.x()
            if child.isVisible() and looking.is_text(child) and abs(free) > 1.5:
                found.append(f"{looking.words(child)}: {free:.0f} px from the start")
    return found


@pytest.mark.parametrize("visit", looking.PAGES, ids=lambda visit: visit.__name__)
def test_texts_begin_where_their_column_does(
    open_window: OpenWindow, clock: EveningClock, visit: looking.Visit
) -> None:
    campaign = load(assets.default_campaign())._replace(languages=("ar", "en"))
    app = open_window(language="ar", campaign=campaign)
    visit(app, clock)
    for size in ((1280, 800), (1024, 600), (800, 1280)):
        app.driver.resize(*size)
        app.driver.settle()
        assert misplaced(app) == [], f"{visit.__name__} at {size}"
