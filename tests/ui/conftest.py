"""A real kiosk window for each test, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import assets
from kiosk.app import KioskApp, Options, open_store
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.settings import Settings
from kiosk.signing.signature import Signature
from kiosk.store import Store

OpenWindow = Callable[..., KioskApp]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def clock() -> EveningClock:
    return EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def open_window(qapp: QGuiApplication, clock: EveningClock, data: Path) -> Iterator[OpenWindow]:
    """Opens and shows a window; closes all of them after the test."""
    opened: list[KioskApp] = []
    warnings: list[str] = []

    def open_(*, how: Callable[[Options], Store] = open_store, **changed: Any) -> KioskApp:
        given: dict[str, Any] = {
            "data": data,
            "campaign": load(assets.default_campaign()),
            "settings": Settings(),
            "fullscreen": False,
            "size": (1280, 800),
            "language": None,
            "look": "night",
            "pin": None,
            "clock": clock,
            "reduced_motion": True,
        }
        app = KioskApp.open(Options(**given | changed), how)
        app.engine.warnings.connect(lambda found: warnings.extend(w.toString() for w in found))
        opened.append(app)
        app.show()
        return app

    yield open_
    for app in opened:
        app.close()
    assert warnings == []


@pytest.fixture
def app(open_window: OpenWindow) -> KioskApp:
    return open_window()


@pytest.fixture
def kept(data: Path) -> Callable[[], list[Signature]]:
    """The signatures on disk now, read beside the running kiosk."""

    def read() -> list[Signature]:
        with Store.read(data, load(assets.default_campaign()).id) as store:
            return list(store.signatures())

    return read
