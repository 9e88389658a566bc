"""The closing report: the figures of one evening, and the files that are handed over.

What it looks like is `kiosk.sheets.documents.closing`'s, which draws it without the store.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.file_system import open_plain
from kiosk.signing.paper.paper_account import add_up

if TYPE_CHECKING:
    from kiosk.sheets.documents.closing import Closing, HandedOver
    from kiosk.store import Store


def hash_files(files: Iterable[Path]) -> tuple[HandedOver, ...]:
    """The files in the same order, each with its SHA-256; for any thread.

    Raises BadInput for one that cannot be read.
    """
    return tuple(map(_hashed, files))


def collect_figures(store: Store, event: str, files: tuple[HandedOver, ...] = ()) -> Closing:
    """The figures of the closing report for the event labelled `event`, with the `files`.

    Counts the paper sheets that were printed for the event. Call it on the store's thread, inside
    `Store.one_moment` where the ledger may change meanwhile.
    """
    from kiosk.sheets.documents.closing import Closing

    between = store.signed_between(event)
    head = store.head()
    return Closing(
        store.tally(event),
        store.by_source(event),
        add_up(one for one in store.paper_sheets() if one.sheet.printed.event == event),
        between[0] if between else None,
        between[1] if between else None,
        (head.sequence, head.hash),
        files,
        event,
        store.six_words(),
        store.tallies(),
    )


def _hashed(path: Path) -> HandedOver:
    from kiosk.sheets.documents.closing import HandedOver

    try:
        with open_plain(path) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BadInput(
            f"{path} cannot be read: {error.strerror}.", "Name the files that are handed over."
        ) from error
    return HandedOver(path.name, digest)
