"""A home folder of the test's own, so that pages offer its folders and no others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import ProgramFault


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder Documents of a user who has no other."""
    home = tmp_path / "home"
    folder = home / "Documents"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return folder


@pytest.fixture
def open_page(documents: Path, open_table: Callable[..., Any]) -> Callable[..., Any]:
    """Opens the staff page as the organiser, then one of the organiser's pages by its button."""

    def open_(button: str, page: str, **changed: Any) -> Any:
        if not documents.is_dir():
            raise ProgramFault("the home of this test is gone")
        table = open_table(**changed)
        table.enter(people=len(changed.get("people", range(5))))
        table.driver.tap("staffOrganiserButton")
        table.driver.tap(button)
        table.driver.wait_for(lambda: table.driver.has(page), page)
        table.driver.settle()
        return table

    return open_
