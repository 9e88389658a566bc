"""What commands say of the tables in a ledger: whether each is complete, and who signed it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.plurals import counted

if TYPE_CHECKING:
    from kiosk.store import TableAccount


def describe(table: TableAccount, campaign: Campaign) -> str:
    """One line about a table: "Table 7f3a: 214 of 214 entries, 200 signatures, …"."""
    name = " and ".join(table.marks)
    said = [
        f"{table.entries} of {counted(table.known, 'entry', 'entries')}",
        counted(table.signatures, "signature"),
    ]
    if table.latest is not None:
        said.append(f"last entry {campaign.event.local(table.latest):%Y-%m-%d %H:%M}")
    said += [f"six words “{one.words}”" for one in table.authors]
    here = " (this kiosk)" if table.is_own else ""
    return f"Table {name}{here}: {', '.join(said)}."


def missing(tables: Sequence[TableAccount]) -> list[str]:
    """What is missing of them, in sentences."""
    return [one.sentence for table in tables for one in table.missing]


def as_data(table: TableAccount, campaign: Campaign) -> dict[str, object]:
    """A table in a summary."""
    latest = table.latest
    return {
        "table": table.marks[0],
        "marks": table.marks,
        "kiosks": [str(one) for one in table.kiosks],
        "is_this_kiosk": table.is_own,
        "entries": table.entries,
        "known": table.known,
        "missing": [[str(one.kiosk), one.first, one.last] for one in table.missing],
        "signatures": table.signatures,
        "words": [one.words for one in table.authors],
        "latest": campaign.event.local(latest).isoformat(timespec="seconds") if latest else None,
    }
