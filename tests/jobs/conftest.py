"""A real ledger in a folder of its own, with invented people in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft, Signature
from kiosk.store import Store, new_id


@pytest.fixture
def campaign() -> Campaign:
    return load(assets.default_campaign())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(data: Path, campaign: Campaign) -> Iterator[Store]:
    with Store.open(data, campaign.id, clock=SystemClock()) as store:
        yield store


@pytest.fixture
def signed(store: Store, campaign: Campaign) -> Callable[..., Signature]:
    """Records one signature of an invented name."""

    def record(name: str, **fields: object) -> Signature:
        draft = Draft(name, **fields)  # type: ignore[arg-type]
        code = codes.new_withdrawal_code()
        now = SystemClock().now()
        return store.record(sign(draft, campaign, id=new_id(), code=code, source="T1", now=now))

    return record
