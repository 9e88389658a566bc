"""Erases what is due, or one signature, and proves that nothing is left.

`kiosk.signing.retention` knows when it is due; the store erases and counts what is left. Everything
here runs on the store's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.files import Progress
from kiosk.plurals import counted
from kiosk.signing.retention import is_due
from kiosk.signing.signature import Life

if TYPE_CHECKING:
    from kiosk.store import CopyStatus, Store
    from kiosk.store.erasure.residue import Residue
    from kiosk.store.views.reader import Reader


@dataclass(frozen=True, slots=True)
class AllSignatures:
    """All signatures of a ledger; `left` of them still hold what was given.

    `ids` has those erased before too: what a copy kept of them goes when they are erased again.
    """

    ids: tuple[UUID, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Erased:
    """How many signatures were erased now, and what the ledger holds after it.

    `unreached` are copies that may still hold what was erased: the erasure is done all the same.
    """

    count: int
    residue: Residue
    unreached: tuple[CopyStatus, ...] = ()


def refuse_early(campaign: Campaign, today: date) -> None:
    """Raises BadInput before the day on which the campaign's personal data are erased."""
    if not is_due(campaign.retention, today):
        raise BadInput(
            f"Nothing is due before {campaign.retention.isoformat()}.",
            "Change `retention` in campaign.toml if the date is wrong.",
        )


def list_all(store: Store) -> AllSignatures:
    """All signatures, which are erased when the day has come."""
    lives = {one.id: one.life for one in store.signatures()}
    return AllSignatures(tuple(lives), sum(life is not Life.ERASED for life in lives.values()))


def erase(store: Store, signatures: Sequence[UUID], progress: Progress | None = None) -> Erased:
    """Erases `signatures` for good, in the ledger and in all copies within reach.

    Where `progress` raises Cancelled, what is erased until then stays erased. Raises what
    `Store.erase` raises.
    """
    count = store.erase(*signatures, progress=progress)
    return Erased(count, store.residue(), list_unreached(store))


def list_unreached(store: Reader) -> tuple[CopyStatus, ...]:
    """The copies that may still hold what was erased, and are not settled."""
    from kiosk.store import State

    return tuple(one for one in store.copies() if one.state is State.UNREACHED)


def erase_and_prove(
    store: Store, campaign: Campaign, proof: Path, now: datetime, progress: Progress | None = None
) -> Erased:
    """Erases everything, cleans all copies again, and writes the proof to the file `proof`.

    Raises BadInput before the day, JobFailed where something is left or the ledger is not
    sound, and what `erase` raises.
    """
    from kiosk.store import prove

    refuse_early(campaign, campaign.event.local(now).date())
    count = store.erase(*list_all(store).ids, progress=progress)
    return Erased(count, prove(store, campaign, proof, now), list_unreached(store))


def write_report(
    store: Store, campaign: Campaign, now: datetime, proof: Path | None = None
) -> tuple[Residue, dict[str, object]]:
    """What the ledger still holds of people, and the same counts by name; for the proof's reader.

    With `proof` it is written to that file too; raises JobFailed where there is none to give.
    """
    from kiosk.store import prove, summary

    residue = prove(store, campaign, proof, now) if proof is not None else store.residue()
    return residue, summary(store, residue, campaign, now)


@dataclass(frozen=True, slots=True)
class EndedLedger:
    """A ledger that was ended: its data folder, and how many signatures there hold something."""

    data: Path
    left: int


def refuse_to_end(store: Store, campaign: Campaign, named: str) -> None:
    """Raises BadInput where anything of a person is left, and `named` is not the campaign's id.

    Also where a copy that was not reached may hold it.
    """
    left, may_hold = store.residue().filled, list_unreached(store)
    if not (left or may_hold) or named == campaign.id:
        return
    what = (
        f"{counted(left, 'signature still holds', 'signatures still hold')} what was given."
        if left
        else f"{may_hold[0].name} may still hold what was erased."
    )
    raise BadInput(
        what,
        "Erase all that is due first, or hand a copy over with `pledge-kiosk backup --out FOLDER`; "
        f"to begin afresh all the same, add `--name {campaign.id}`.",
    )


def begin_afresh(
    store: Store, campaign: Campaign, data: Path, named: str, now: datetime
) -> EndedLedger:
    """Ends the open ledger of `data` and closes it: the next start begins with an empty one.

    It is set aside whole, see `kiosk.store.copies.earlier_evening`. Raises what `refuse_to_end` and
    `earlier_evening.set_aside` raise.
    """
    from kiosk.store.copies import earlier_evening

    refuse_to_end(store, campaign, named)
    left = store.residue().filled
    kiosks = {entry.kiosk for entry in store.entries()}
    journals = store.journals
    store.close()
    return EndedLedger(earlier_evening.set_aside(data, campaign.id, journals, kiosks, now), left)


def list_ended(data: Path, campaign: Campaign) -> list[EndedLedger]:
    """The ledgers of the campaign that were ended in `data`, with what they still hold."""
    from kiosk.store import Store
    from kiosk.store.copies import earlier_evening
    from kiosk.store.db.data_folder import ledger_path

    found = []
    for folder in earlier_evening.ended_folders(data):
        if ledger_path(folder, campaign.id).exists():
            with Store.read(folder, campaign.id) as store:
                found.append(EndedLedger(folder, store.residue().filled))
    return found
