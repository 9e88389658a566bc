"""Everything that the staff page shows of the ledger, and how it is read.

`backend.py` makes the changes, and refreshes this view after each of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar
from uuid import UUID

from kiosk.signing.signature import Signature
from kiosk.store import Store
from kiosk.ui.access.languages import Languages
from kiosk.ui.options import Options
from kiosk.ui.staff.chosen import ChosenSignature
from kiosk.ui.staff.duplicates import ChangeLedger, DuplicatePairs
from kiosk.ui.staff.numbers import StaffNumbers
from kiosk.ui.staff.reading import Reading, Wanted, read_ledger, read_more
from kiosk.ui.staff.retention import StaffRetention
from kiosk.ui.staff.search import Found, SignatureSearch, find
from kiosk.ui.staff.signature_list import SignatureList
from kiosk.ui.tasks import TaskQueue

T = TypeVar("T")


class RunOnStore(Protocol):
    """Runs `work` on the store's thread, then `done` with its result if the page is still open.

    If `work` fails, `StaffView.failed` is called instead.
    """

    def __call__(self, work: Callable[[Store], T], done: Callable[[T], None], /) -> None: ...


class StaffView:
    """The parts of the page; `forget` removes every name from them."""

    def __init__(
        self,
        options: Options,
        languages: Languages,
        queue: TaskQueue,
        store: Callable[[], Store],
        run_on_store: RunOnStore,
        change: ChangeLedger,
        changed: Callable[[], None],
    ) -> None:
        """`store` is called on the thread of `queue` only. `change` changes the ledger; `changed`
        is called after each reading.
        """
        self._clock = options.clock
        self._event = options.campaign.event.label
        self._run_on_store = run_on_store
        self._changed = changed
        self.rows = SignatureList(self._read_more, options.campaign.event)
        self.find = SignatureSearch(self._search)
        self.numbers = StaffNumbers(options.campaign.event)
        self.choice = ChosenSignature(options.campaign, options.settings.paper)
        self.pairs = DuplicatePairs(change, options.campaign.event)
        self.wants_pairs = False
        self.retention = StaffRetention(options, languages, queue, store, self.refresh)

    def refresh(self) -> None:
        """Reads everything again and shows it."""
        self._run_on_store(self.reading(), self.show)

    def reading(self) -> Callable[[Store], Reading]:
        """Returns a function for the store's thread that reads what the page needs now."""
        wanted = Wanted(
            event=self._event,
            newest=self.rows.wanted,
            query=self.find.query,
            left=self.retention.due != "later",
        )
        return lambda store: read_ledger(store, self._clock.now(), wanted)

    def show(self, reading: Reading) -> None:
        """Shows a reading; the chosen signature stays chosen, in its new state."""
        self.numbers.show(reading)
        self.find.show(reading.found)
        self.rows.show_reading(reading)
        self.pairs.set_waiting(len(reading.pairs))
        if self.wants_pairs:
            self.pairs.show(reading.pairs)
        self.retention.show(reading.left, reading.unreached)
        chosen = self.choice.signature
        if chosen is not None:
            self.choice.show(self.rows.at(self.rows.row_of(chosen.id)) or chosen)
        self._changed()

    def failed(self) -> None:
        """The last reading failed: it may be started again."""
        self.find.finished()
        self.rows.page_failed()

    def forget(self) -> None:
        """The page is left."""
        self.find.forget()
        self.rows.clear()
        self.choice.show(None)
        self.pairs.forget()
        self.wants_pairs = False
        self.retention.forget()

    def _search(self) -> None:
        """Searches for what is typed; if that is nothing, shows the newest again."""
        query = self.find.query
        if query:
            self._run_on_store(lambda store: find(store, query, self._event), self._show_found)
        else:
            self._run_on_store(self.reading(), self._show_newest)

    def _show_newest(self, reading: Reading) -> None:
        self.show(reading)
        self.find.finished()

    def _show_found(self, found: Found) -> None:
        self.find.show(found)
        self.rows.show_found(found)
        self.find.finished()
        self._changed()

    def _read_more(self, before: UUID) -> None:
        self._run_on_store(lambda store: read_more(store, before), self.rows.add)


def erase(store: Store, id: UUID) -> Signature | None:
    """Erases one signature; returns what is left of it."""
    store.erase(id)
    return store.find(id)
