"""Tables of one evening, each with a ledger in a folder of its own, and bundles of them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.campaign.model import Campaign
from kiosk.jobs.tables import make_bundle, merge_tables
from kiosk.jobs.tables.merge_tables import MergedTables
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft, Signature
from kiosk.store import Store, new_id
from kiosk.store.copies.sources import Keys

CLOCK = SystemClock()


class Table:
    """One table: its data folder, its stick, and its ledger while that is open."""

    def __init__(self, folder: Path, campaign: Campaign) -> None:
        self.folder, self.campaign = folder, campaign
        self.stick = folder.with_name(f"{folder.name}-stick")
        self.stick.mkdir(exist_ok=True)
        self._bundles = itertools.count(1)
        self.store = self.open()

    def open(self) -> Store:
        self.store = Store.open(
            self.folder, self.campaign.id, clock=CLOCK, event=self.campaign.event.label,
            key=self.campaign.key, second_copy=self.stick,
        )  # fmt: skip
        return self.store

    def sign(self, name: str, organisation: str = "Sample Films") -> Signature:
        draft = Draft(name, organisation=organisation)
        code = codes.new_withdrawal_code()
        signature = sign(draft, self.campaign, id=new_id(), code=code, source="T1", now=CLOCK.now())
        return self.store.record(signature)

    def bundle(self) -> Path:
        path = self.folder.with_name(f"{self.folder.name}-{next(self._bundles)}.zip")
        make_bundle.make_bundle(self.store, self.folder, self.campaign, path, CLOCK.now())
        return path

    def merge(
        self, *paths: Path, words: tuple[str, ...] = (), organiser: PrivateKey | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> MergedTables:  # fmt: skip
        keys = Keys(organiser)
        with ExitStack() as kept:
            named = merge_tables.find_sources(paths, self.campaign.id, self.folder, keys, kept)
            found = merge_tables.open_sources(named, self.campaign.id, self.folder, keys, kept)
            merge_tables.check_sources(found, progress)
            return merge_tables.merge_sources(self.store, found, words, progress)


@pytest.fixture
def tables(tmp_path: Path, campaign: Campaign) -> Iterator[Callable[..., Table]]:
    """Opens a table by its name; all are closed at the end."""
    opened: list[Table] = []

    def open_(name: str, key: PrivateKey | None = None, folder: Path = tmp_path) -> Table:
        of = campaign._replace(key=key.public) if key is not None else campaign
        opened.append(Table(folder / name, of))
        return opened[-1]

    yield open_
    for one in opened:
        one.store.close()
