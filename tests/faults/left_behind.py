"""Looking at what a crash left: quickly, as thousands of states need, or as the program does."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlcipher3 import dbapi2

from crash_states import Files
from kiosk.errors import KioskError
from kiosk.signing.clock import SystemClock
from kiosk.signing.entries.ledger_entry import GENESIS, Entry
from kiosk.store import Store
from kiosk.store.copies import journal, local_journal, medium
from kiosk.store.copies.backup import Backups
from kiosk.store.db import database
from kiosk.store.keys import page_key
from samples import sample

CAMPAIGN = "sample"
_ENTRIES = "SELECT sequence, kind, signature, previous, hash FROM entry ORDER BY sequence"


def lay_out(root: Path, files: Files, below: str = "") -> None:
    """Makes `root` hold these files and nothing else, folders staying for the next time.

    With `below` only what begins with that: the rest of `root` is left as it is.
    """
    for folder, _, there in os.walk(root / below):
        inner = "" if folder == str(root) else folder.removeprefix(f"{root}/") + "/"
        for name in there:
            if inner + name not in files:
                _place(root, inner + name).unlink()
    for name, content in sorted(files.items()):
        if name.startswith(below):
            if content is None:
                _place(root, name).mkdir(exist_ok=True)
            else:
                _place(root, name).write_bytes(content)


@cache
def _place(root: Path, name: str) -> Path:
    return root / name


def quickly(data: Path, wanted: Iterable[bytes]) -> str:
    """What is wrong with the ledger in one word, "" if nothing: lost, torn, chain, unreadable.

    `wanted` are the ids of those who were told that they are in it.
    """
    wanted = set(wanted)
    path = data / CAMPAIGN / "ledger.db"
    if not path.exists():
        return "lost" if wanted else ""
    try:
        key = page_key.find(path.parent).raw
        with closing(database.connect(path, "rw", query_only=True, key=key)) as connection:
            entries = connection.execute(_ENTRIES).fetchall()
            rows = {row[0] for row in connection.execute("SELECT id FROM signature")}
    except (dbapi2.Error, KioskError):
        return "unreadable"
    before = GENESIS
    for at, (sequence, _, _, previous, hash_) in enumerate(entries, start=1):
        if sequence != at or previous != before:
            return "chain"
        before = hash_
    if rows != {signed for _, kind, signed, _, _ in entries if kind == "signed"}:
        return "torn"
    return "" if wanted <= rows else "lost"


def on_the_stick(data: Path, stick: Path) -> set[bytes]:
    """The ids of the signatures that the journals on the second copy hold."""
    entries = entries_on_the_stick(data, stick)
    return {entry.signature.bytes for entry in entries if entry.signature is not None}


def in_local_journals(state: Path) -> set[bytes]:
    """The ids of the signatures that the local journals below a state folder hold."""
    entries = entries_in_local_journals(state)
    return {entry.signature.bytes for entry in entries if entry.signature is not None}


def entries_in_local_journals(state: Path) -> list[Entry]:
    """Everything they hold, opened by the keys that are kept with them."""
    return [
        entry
        for folder in sorted((state / "pledge-kiosk" / "journals").glob("*"))
        for path in local_journal.journals_in(folder)
        for entry in journal.read_entries(path, page_key.find(folder).secret, None)
    ]


def entries_on_the_stick(data: Path, stick: Path) -> list[Entry]:
    """Everything that the journals there hold, as far as this ledger's key opens them."""
    if not (data / CAMPAIGN / page_key.FILE).exists():
        return []
    key = page_key.find(data / CAMPAIGN).secret
    paths = (stick / medium.FOLDER).glob(f"*{medium.SUFFIX}")
    return [entry for path in paths for entry in journal.read_entries(path, key, None)]


def has_snapshot(data: Path, wanted: Iterable[bytes]) -> bool:
    """Whether a snapshot of the ledger is there that holds all of `wanted`."""
    key = page_key.find(data / CAMPAIGN)
    return any(
        set(wanted) <= {row[0] for row in _signatures(path, key.raw)}
        for path in Backups(data / CAMPAIGN / "ledger.db", key.raw).all()
    )


def _signatures(path: Path, key: bytes) -> list[tuple[bytes]]:
    with closing(database.connect(path, "rw", query_only=True, key=key)) as connection:
        return connection.execute("SELECT id FROM signature").fetchall()


def as_the_program_does(data: Path, wanted: Iterable[bytes], stick: Path | None = None) -> str:
    """The same by opening, verifying and signing once more."""
    wanted = set(wanted)
    try:
        with Store.open(data, CAMPAIGN, clock=SystemClock(), second_copy=stick) as store:
            kept = {signature.id.bytes for signature in store.signatures()}
            added = store.record(sample())
            verdict = store.verify()
            if not verdict.is_sound or verdict.signatures != len(kept) + 1:
                return f"unsound: {verdict.faults}"
            if store.find(added.id) != added:
                return "signs no more"
    except KioskError as fault:
        return f"refused: {fault}"
    return "" if wanted <= kept else "lost"


def memory_folder(fallback: Path) -> Path:
    """A folder in memory where the system has one: thousands of states are no work for a disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    return memory if os.access(memory, os.W_OK) else fallback
