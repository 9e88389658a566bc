"""What a disk may hold after a power cut, from the record of what was done to it.

What was synced stays. Of the rest any part may be there: writes in any selection, each torn at
sectors of 512 bytes; names made, removed and renamed up to any moment (as journaling file
systems do it), or in any selection that keeps each folder's own order of one name (strict: a
name lasts only once its folder was synced).

What a failed sync should have written is gone for good, and no later sync brings it: systems
forget it, although whoever reads the file still sees it until the power goes.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from pathlib import PurePosixPath

from broken_disk import Operation

SECTOR = 512
IGNORED = ("-shm", " (deleted)")
"""Rebuilt at every start, and files nobody can open any more."""

Files = dict[str, bytes | None]
"""Contents by path below the root; None is a folder."""


@dataclass(frozen=True, slots=True)
class State:
    """A disk after the cut, and the marks that were set before it."""

    files: Files
    marks: tuple[bytes, ...]
    kind: str


@dataclass(eq=False, slots=True)
class _Node:
    """A file or a folder (of which only the name counts)."""

    is_folder: bool = False
    safe: bytes = b""
    waiting: list[Operation] = field(default_factory=list)

    def sync(self) -> None:
        if self.waiting:
            content = bytearray(self.safe)
            for operation in self.waiting:
                _apply(content, operation)
            self.safe = bytes(content)
            self.waiting.clear()


@dataclass(frozen=True, slots=True)
class _Naming:
    """A name that begins, ends or changes; `folder` is whose sync makes that last."""

    what: str
    name: str
    other: str
    node: _Node
    folder: str


class Disk:
    """Follows a record, and tells at any moment what a cut would leave."""

    def __init__(self, *, strict: bool) -> None:
        self._strict = strict
        self._seen: dict[str, _Node] = {}
        self._safe: dict[str, _Node] = {}
        self._waiting: list[_Naming] = []

    def take(self, operation: Operation) -> None:
        """One more operation, in the order they were done."""
        name = operation.name
        if name.endswith(IGNORED) or operation.what == "M":
            return
        match operation.what:
            case "C" | "D":
                node = _Node(is_folder=operation.what == "D")
                self._seen[name] = node
                self._name(operation, node)
            case "U":
                self._name(operation, self._seen.pop(name))
            case "R":
                node = self._seen.pop(name)
                self._seen[operation.other] = node
                self._name(operation, node)
            case "W" | "T":
                self._seen[name].waiting.append(operation)
            case "S":
                self._sync(name)
            case "F":
                if name in self._seen:
                    self._seen[name].waiting.clear()
            case what:
                raise AssertionError(f"the record has a hole: {what} {name} {operation.other}")

    def after_a_cut(self, kind: str, chance: random.Random) -> Files:
        """The files as a cut now may leave them; `kind` is one of KINDS."""
        names = dict(self._safe)
        for naming in self._some_names(kind, chance):
            _rename(names, naming)
        return {
            name: None if node.is_folder else _content(node, kind, chance)
            for name, node in names.items()
            if all(above in names for above in _above(name))
        }

    @property
    def is_settled(self) -> bool:
        """Whether everything done is on the disk, so that every cut leaves the same."""
        return not self._waiting and not any(node.waiting for node in self._seen.values())

    def _name(self, operation: Operation, node: _Node) -> None:
        folder = str(PurePosixPath(operation.name).parent)
        self._waiting.append(_Naming(operation.what, operation.name, operation.other, node, folder))

    def _sync(self, name: str) -> None:
        node = self._seen.get(name)
        if node is not None and not node.is_folder:
            node.sync()
        staying = []
        for naming in self._waiting:
            if self._strict and naming.folder != name:
                staying.append(naming)
            else:
                _rename(self._safe, naming)
        self._waiting = staying

    def _some_names(self, kind: str, chance: random.Random) -> list[_Naming]:
        if kind == "lost":
            return []
        if kind == "kept":
            return self._waiting
        if self._strict:
            return [naming for naming in self._waiting if chance.random() < 0.5]
        return self._waiting[: chance.randrange(len(self._waiting) + 1)]


KINDS = ("kept", "lost", "begun", "some", "torn")
"""All that was done, only what was synced, a beginning of the rest, any of it, any sectors."""


def states(
    operations: Iterable[Operation], *, strict: bool, each: int, seed: int, since: bytes = b""
) -> Iterator[State]:
    """Every distinct state: at each operation all kinds, the random ones `each` times.

    With `since` only those after that mark.
    """
    chance = random.Random(seed)
    disk = Disk(strict=strict)
    marks: tuple[bytes, ...] = ()
    seen: set[int] = set()
    for operation in operations:
        disk.take(operation)
        if operation.what == "M":
            marks = (*marks, operation.data)
        if since and since not in marks:
            continue
        kinds = [*KINDS[:2], *KINDS[2:] * each]
        for kind in kinds[:1] if disk.is_settled else kinds:
            files = disk.after_a_cut(kind, chance)
            mark = hash((len(marks), *sorted(files.items(), key=lambda file: file[0])))
            if mark not in seen:
                seen.add(mark)
                yield State(files, marks, kind)


@cache
def _above(name: str) -> tuple[str, ...]:
    """The folders that a path below the root lies in, outermost first."""
    parts = name.split("/")[:-1]
    return tuple(accumulate(parts, "{}/{}".format))


def _rename(names: dict[str, _Node], naming: _Naming) -> None:
    if naming.what in {"C", "D"}:
        names[naming.name] = naming.node
    elif naming.what == "U":
        names.pop(naming.name, None)
    elif names.get(naming.name) is naming.node:
        names[naming.other] = names.pop(naming.name)


def _content(node: _Node, kind: str, chance: random.Random) -> bytes:
    if kind == "lost" or not node.waiting:
        return node.safe
    waiting = node.waiting
    if kind == "begun":
        waiting = waiting[: chance.randrange(len(waiting) + 1)]
    content = bytearray(node.safe)
    for operation in waiting:
        if kind in {"some", "torn"} and chance.random() < 0.5:
            if kind == "some" or operation.what == "T" or chance.random() < 0.5:
                continue
            _apply_torn(content, operation, chance)
        else:
            _apply(content, operation)
    return bytes(content)


def _apply(content: bytearray, operation: Operation) -> None:
    if len(content) < operation.at:
        content.extend(bytes(operation.at - len(content)))
    if operation.what == "T":
        del content[operation.at :]
    else:
        content[operation.at : operation.at + len(operation.data)] = operation.data


def _apply_torn(content: bytearray, operation: Operation, chance: random.Random) -> None:
    """Some of the sectors that a write touches, whole; a disk writes no less than one."""
    start, end = operation.at, operation.at + len(operation.data)
    for sector in range(start // SECTOR, -(-end // SECTOR)):
        if chance.random() < 0.5:
            first, last = max(start, sector * SECTOR), min(end, (sector + 1) * SECTOR)
            part = operation.data[first - start : last - start]
            _apply(content, Operation("W", operation.name, "", first, part))
