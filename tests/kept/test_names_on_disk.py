"""What entries are called on disk never changes: every kind, and every name in its payload.

Whoever makes the program write something new gives the coming version a table of its own here;
what stands in a table that was released is never changed or taken out.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.kept import contents
from tests.kept.evenings import SetClock, ledgers
from tests.kept.folders import EXPECTED, ORGANISER, VERSIONS, opened

from broken_journal import break_records
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store import Store

Names = dict[str, set[str]]

SIGNED = (
    "by_mark consents event how ink letter listing name organisation {} reason review role "
    "sealed signed_at source withdrawal"
)
ENTRIES_0_1_0: Names = {
    "signed": {SIGNED.replace("{} ", ""), SIGNED.format("paper")},
    "corrected": {"name organisation revision role", "name organisation revision role undoes"},
    "held": {"reason turn", "reason turn undoes"},
    "released": {"reason turn", "reason turn undoes"},
    "struck": {"reason turn", "reason turn undoes"},
    "withdrawn": {""},
    "erased": {"how signed_at", "how paper signed_at"},
    "distinct": {"is_distinct other turn", "is_distinct other turn undoes"},
    "opened": {"event program"},
    "paused": {""},
    "resumed": {""},
    "clock moved": {"seconds"},
    "restored": {"follows number", "entries"},
    "sheets printed": {"added consents event letter numbers paper rows strict"},
    "sheet out": {"place sheet turn"},
    "sheet back": {"sheet struck turn used witnessed"},
    "sheet line struck": {"line sheet turn"},
    "sheet typed": {"sheet turn"},
    "sheet checked": {"sheet turn"},
    "sheet lost": {"sheet turn"},
    "sheet undone": {"sheet turn undoes"},
}
"""Every kind of entry, and each form of its payload by the names in it; "" where it has none."""

VALUES_0_1_0: Names = {
    "how": {"kiosk", "paper"},
    "review": {"clear", "held"},
    "reason": {"", "watch list", "flagged word", "staff", "duplicate", "mistyped"},
    "listing": {"public", "counted"},
}
"""What stands on disk under these names in payloads."""

SEALED_0_1_0 = {"email ink name organisation role"}
"""Each form of what is in boxes that the organiser's key opens."""


@dataclass(frozen=True)
class Called:
    """What stands on disk, by kind of entry, by name in payloads, and in sealed boxes."""

    entries: Names
    values: Names
    sealed: set[str]

    def __or__(self, more: Called) -> Called:
        return Called(
            _joined(self.entries, more.entries),
            _joined(self.values, more.values),
            self.sealed | more.sealed,
        )


ENTRIES_0_2_0: Names = {
    "amended": {
        "by_mark consents ink letter listing name organisation reason review revision role sealed"
    },
    "opened": {"author copies event program", "author event program"},
    "restored": {"author entries", "author follows number"},
    "copied": {"copies"},
    "copy settled": {"copies"},
    "erased": {"event how signed_at", "event how paper signed_at"},
    "sheets printed": {"added consents event layout letter numbers paper rows strict"},
}
"""What signatories change themselves; where copies are stands in entries; where a sheet has its
marks and boxes, with the sheet; at which event somebody signed, in the tombstone; whose key signs
the entries."""

VALUES_0_2_0: Names = {"reason": {"stock word", "unlikely name", "not told"}}
"""More names wait for review; why a sealed one does is sealed with it."""

SEALED_0_2_0 = {"email ink name organisation reason role"}

ADDED = {
    "0.1.0": Called(ENTRIES_0_1_0, VALUES_0_1_0, SEALED_0_1_0),
    "0.2.0": Called(ENTRIES_0_2_0, VALUES_0_2_0, SEALED_0_2_0),
}
"""What each version wrote that no earlier one did, in order of versions."""

NOT_ANY_MORE: Names = {
    "erased": {"how signed_at", "how paper signed_at"},
    "opened": {"event program"},
    "restored": {"entries", "follows number"},
}
"""What today's program still reads, and writes in another form: a tombstone keeps the event, and a
kiosk names the key that signs its entries."""


def upto(version: str) -> Called:
    """What a version writes."""
    found = Called({}, {}, set())
    for each, added in ADDED.items():
        found |= added
        if each == version:
            return found
    raise KeyError(f"what version {version} added stands in no table")


def on_disk(data: Path, campaign: str, upto: contents.Lengths | None = None) -> Called:
    """What stands in one ledger, of each kiosk in `upto` in its first entries."""
    names = [name for added in ADDED.values() for name in added.values]
    with Store.read(data, campaign) as store:
        return Called(
            contents.entry_names(store, upto),
            contents.entry_values(store, names, upto),
            contents.sealed_names(store, ORGANISER),
        )


def _joined(one: Names, other: Names) -> Names:
    return {name: one.get(name, set()) | other.get(name, set()) for name in {*one, *other}}


@pytest.mark.parametrize("version", VERSIONS, indirect=True)
def test_what_was_written_is_called_as_ever(root: Path, version: str) -> None:
    found = Called({}, {}, set())
    for campaign, expected in EXPECTED[version].items():
        opened(root / "data", campaign).close()
        found |= on_disk(root / "data", campaign, contents.lengths(expected["chain"]))
    assert found == upto(version)


def test_what_is_written_today_is_called_as_ever(tmp_path: Path) -> None:
    found = Called({}, {}, set())
    for campaign in ledgers(tmp_path, SetClock()):
        found |= on_disk(tmp_path / "data", campaign)
    *_, newest = ADDED
    wanted = upto(newest)
    assert found.sealed == wanted.sealed
    assert found.values == wanted.values
    assert found.entries == {
        kind: forms - NOT_ANY_MORE.get(kind, set()) for kind, forms in wanted.entries.items()
    }


AFTER_A_LOSS: Names = {"restored": {"author follows missing number", "author entries missing"}}
"""What is said besides where entries are lost for good, since version 0.2.0. No kept folder lost
any: what is in one can be read whole."""


def _break_last_but_one(journals: Path) -> None:
    """The last record but one of the only journal there."""
    (path,) = journals.glob("*/pledge-kiosk/*.journal")
    break_records(path, -2)


def test_what_is_said_of_a_loss_is_called_as_ever(tmp_path: Path) -> None:
    """Twice something is lost that neither ledger nor journal gives back: a pause."""
    data, journals, clock = tmp_path / "data", tmp_path / "journals", SetClock()
    journals.mkdir()

    def kiosk() -> Store:
        return Store.open(data, "sample", clock=clock, local_journal=journals)

    def pause(store: Store) -> None:
        store.note(EntryType.PAUSED)
        store.note(EntryType.RESUMED)

    with kiosk() as store:
        pause(store)
    shutil.rmtree(data)  # what comes back comes from the journal, under a new kiosk
    _break_last_but_one(journals)
    with kiosk() as store:
        shutil.copytree(data, tmp_path / "died")
        pause(store)
    shutil.rmtree(data)
    (tmp_path / "died").rename(data)  # the last entries are in the journal alone
    _break_last_but_one(journals)
    with kiosk() as store:
        forms = contents.entry_names(store)["restored"]
    assert forms - ENTRIES_0_2_0["restored"] == AFTER_A_LOSS["restored"]
