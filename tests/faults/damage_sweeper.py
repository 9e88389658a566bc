"""An evening as its kiosk left it, damaged in one file at a time, and what becomes of it then.

One bit of any file turns, or the file is cut at any place. What is found at the next start, and
what one copy alone restores, is held against what people had been thanked for.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.errors import KioskError
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.store import Store
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from kiosk.store.keys import page_key
from samples import sample

CAMPAIGN = "sample"
ORGANISER = PrivateKey.new()

LOG = "data/sample/ledger.db-wal"
COPIES = (".journal", ".db")


@dataclass(frozen=True)
class Evening:
    """The files of an evening by name, and the numbers of those who were thanked."""

    root: Path
    files: dict[str, bytes]
    thanked: dict[UUID, int]
    has_stick: bool

    @property
    def data(self) -> Path:
        return self.root / "data"

    def lay_out(self) -> None:
        """Puts every file back as it was left, and removes what came later."""
        shutil.rmtree(self.root, ignore_errors=True)
        for name, content in self.files.items():
            path = self.root / name
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_bytes(content)
            path.chmod(0o600)

    def opened(self) -> Store:
        """The kiosk's next start."""
        return Store.open(
            self.data,
            CAMPAIGN,
            clock=SystemClock(),
            key=ORGANISER.public,
            second_copy=self.root / "stick" if self.has_stick else None,
            local_journal=self.root / "journals",
        )

    def without(self, *beginnings: str) -> Evening:
        """The same without the files whose names begin so."""
        left = {name: one for name, one in self.files.items() if not name.startswith(beginnings)}
        return Evening(self.root, left, self.thanked, self.has_stick)


def evening(root: Path, *, has_stick: bool) -> Evening:
    """Two sessions, the second of which died: with acts, an erasure, snapshots, and a log."""
    for name in ("data", "journals", "stick"):
        (root / name).mkdir(parents=True)
    made = Evening(root, {}, {}, has_stick)
    with made.opened() as store:
        first = [store.record(sample()) for _ in range(6)]
        store.hold(first[1].id)
        store.release(first[1].id)
        store.erase(first[2].id)
    store = made.opened()
    second = [store.record(sample()) for _ in range(4)]
    store.maintain()
    store.correct(second[0].id, name="Sample Other", role="", organisation="")
    second += [store.record(sample()) for _ in range(8)]
    files = {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != "kiosk.lock"
    }
    store.close()
    thanked = {one.id: one.number for one in (*first, *second)}
    return Evening(root, files, thanked, has_stick)


@dataclass(frozen=True)
class Damage:
    """One file, and what is done to it."""

    name: str
    content: bytes
    what: str


def damages(made: Evening, seed: int, flips: int, cuts: int) -> Iterator[Damage]:
    """So many flips and cuts, every file in turn; mostly where something stands."""
    chance = random.Random(seed)
    names = sorted(name for name, content in made.files.items() if content)
    for at in range(flips + cuts):
        name = names[at % len(names)]
        content = bytearray(made.files[name])
        # a tenth of the places are in the zeros that a journal is written into
        filled = len(bytes(content).rstrip(b"\0")) or len(content)
        place = chance.randrange(len(content) if chance.random() < 0.1 else filled)
        if at < flips:
            bit = chance.randrange(8)
            content[place] ^= 1 << bit
            yield Damage(name, bytes(content), f"bit {bit} of byte {place} of {name}")
        else:
            yield Damage(name, bytes(content[:place]), f"{name} cut at {place}")


@dataclass(frozen=True)
class Outcome:
    """Who is lost, whether anything was told, and what is wrong besides ("" for nothing)."""

    lost: int
    is_told: bool
    wrong: str = ""
    is_refused: bool = False


def next_start(made: Evening, damage: Damage | None) -> Outcome:
    """The kiosk is started on the damaged files, and somebody signs."""
    made.lay_out()
    if damage is not None:
        (made.root / damage.name).write_bytes(damage.content)
    try:
        with made.opened() as store:
            found = {one.id: one.number for one in store.signatures()}
            added = store.record(sample())
            verdict = store.verify()
            is_told = store.recovered is not None or bool(verdict.missing)
            wrong = "; ".join(verdict.faults)
    except KioskError as fault:
        return _refused(made, damage, fault)
    if added.number in found.values():
        wrong += f" number {added.number} is given twice"
    told = {one: number for one, number in found.items() if one in made.thanked}
    lost = len(made.thanked) - len(told)
    later = [number - made.thanked[one] for one, number in told.items()]
    # a staff act that is missing counts as a signature: then those behind it have a higher number
    if min(later, default=0) < 0 or (any(later) and not verdict.missing):
        wrong += " somebody's number changed"
    if len(set(told.values())) < len(told):
        wrong += " two have one number"
    return Outcome(lost, is_told, wrong)


def _refused(made: Evening, damage: Damage | None, fault: KioskError) -> Outcome:
    """It does not open: that was told. Whoever puts the file back must have everybody."""
    if damage is None:
        return Outcome(len(made.thanked), is_told=True, wrong=str(fault))
    (made.root / damage.name).write_bytes(made.files[damage.name])
    with made.opened() as store:
        found = {one.id for one in store.signatures()}
    return Outcome(len(made.thanked.keys() - found), is_told=True, is_refused=True)


def alone(made: Evening, damage: Damage) -> Outcome:
    """The damaged file is all there is, with the organiser's key: what `restore` makes of it."""
    where = made.root.with_name("alone")
    shutil.rmtree(where, ignore_errors=True)
    where.mkdir()
    path = where / ("ledger.db" if damage.name == LOG else Path(damage.name).name)
    sealed = made.files[f"data/sample/{page_key.SEALED}"]
    (where / page_key.SEALED).write_bytes(sealed)
    whole = _restored(made, damage.name, made.files[damage.name], path, "whole")
    try:
        broken = _restored(made, damage.name, damage.content, path, "broken")
    except KioskError:
        return Outcome(0, is_told=True)
    return Outcome(len(whole[0] - broken[0]), broken[1])


def _restored(
    made: Evening, name: str, content: bytes, path: Path, to: str
) -> tuple[set[UUID], bool]:
    if name == LOG:
        path.write_bytes(made.files[name.removesuffix("-wal")])
        path.with_name("ledger.db-wal").write_bytes(content)
    else:
        path.write_bytes(content)
        if name == LOG.removesuffix("-wal"):
            path.with_name("ledger.db-wal").write_bytes(made.files[LOG])
    done = restore(path, path.with_name(to), Keys(ORGANISER), SystemClock().now())
    with Store.read(path.with_name(to), CAMPAIGN) as store:
        verdict = store.verify()
        assert verdict.faults == ()
        assert tuple(one.what for one in done.missing) == verdict.missing
        return {one.id for one in store.signatures()}, bool(done.missing)


Look = Callable[[Evening, Damage], Outcome]


def silently_lost(made: Evening, found: list[tuple[Damage, Outcome]]) -> list[str]:
    """The damages after which somebody was lost and nothing was told, or something was wrong."""
    return [
        f"{damage.what}: lost {outcome.lost} of {len(made.thanked)} {outcome.wrong}"
        for damage, outcome in found
        if outcome.wrong or (outcome.lost and not outcome.is_told)
    ]
