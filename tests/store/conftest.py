"""A real ledger in a folder of its own, a clock that only tests move, invented signatures."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.signing.entries.ledger_entry import EntryType, encode
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, How, Life, Signature
from kiosk.store import Store, new_id
from kiosk.store.copies import mirror
from kiosk.store.ledger.appending import PendingEntry

CAMPAIGN = "sample"


class SetClock:
    """Stands still until told; the wall can jump without the monotonic clock."""

    def __init__(self) -> None:
        self.wall = datetime(2030, 3, 1, 20, 0, tzinfo=UTC)
        self.ticks = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.ticks

    def pass_(self, seconds: float) -> None:
        self.ticks += seconds
        self.wall += timedelta(seconds=seconds)

    def jump(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def sample() -> Callable[..., Signature]:
    numbers = itertools.count(1)

    def make(**fields: object) -> Signature:
        number = next(numbers)
        signature = Signature(
            id=new_id(),
            name=f"Sample Person {number}",
            role="editor",
            organisation="Sample Films",
            ink=Ink((((10, 10), (200, 300)), ((5, 900), (-40, 12), (7, 7)))),
            by_mark=False,
            consents=(Consent("pledge", "1", "en", "I sign this letter."),),
            letter_language="en",
            letter_version="ab" * 32,
            event="Sample evening",
            source="BAR",
            how=How.KIOSK,
            signed_at=datetime(2030, 3, 1, 20, 0, 0, number, tzinfo=UTC),
            withdrawal=bytes(range(32)),
        )
        return replace(signature, **fields)  # type: ignore[arg-type]

    return make


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder for the second copy."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A failing copy is tried again with the next entry."""
    monkeypatch.setattr(mirror, "RETRY", 0.0)


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    with Store.open(tmp_path, CAMPAIGN, clock=clock, event="Sample evening") as opened:
        yield opened


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    return tmp_path / CAMPAIGN / "ledger.db"


@pytest.fixture
def withdraw(store: Store) -> Callable[[UUID], None]:
    """Appends what a withdrawal will: there is no command for it yet, but entries may hold it."""

    def append(id: UUID) -> None:
        now = store.find(id)
        assert now is not None
        after = replace(now, life=Life.WITHDRAWN)
        store._writing.append(PendingEntry(new_id(), EntryType.WITHDRAWN, encode({}), after))

    return append
