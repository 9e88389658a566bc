"""Every file beside a ledger that can hold what people gave, by the names the program gives them.

This is the only list of them. A start deletes temporary files (`clear_temporary`), an erasure
deletes all (`erase`), and its proof asks whether any are left (`find`). Files beside a journal are
listed here too (`clear`); `copies.medium` and `copies.local_journal` delete these. Snapshots belong
to `copies.backup`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import StoreFailed
from kiosk.file_system import sync_folder

SHEETS = "sheets"
"""The folder beside the ledger for sheets that the program saves by itself."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Files of one kind: a glob below the ledger's folder.

    A temporary file is useful only to the work that was writing it. All others may be the last
    copy of something: only an erasure or the organiser's order deletes them.
    """

    glob: str
    is_temporary: bool = False


PATTERNS = (
    Pattern(".*.part*", is_temporary=True),  # `write_atomically`, restored ledgers
    Pattern(".*.look*", is_temporary=True),  # copies of damaged ledgers, made to be read
    Pattern("ledger*.db.new*", is_temporary=True),  # the same, of earlier versions
    Pattern("backups/.*.part*", is_temporary=True),
    Pattern(f"{SHEETS}/.*.part*", is_temporary=True),
    Pattern("../.restoring.look*", is_temporary=True),
    Pattern("ledger.damaged-*.db*"),
    Pattern("ledger.replaced-*.db*"),
    Pattern("ledger-version-*.db*"),
    Pattern(f"{SHEETS}/*"),
)

ON_A_MEDIUM = (
    Pattern(".*.journal.*.part", is_temporary=True),  # journals: `write_atomically`
    Pattern("*.journal.*.kept"),  # journals of our kiosks that contradict their ledger
)
"""In the folder of journals on a medium, the local one included."""

BESIDE_A_LOCAL_JOURNAL = (
    Pattern(".ledger.*.part*", is_temporary=True),
    Pattern(".entry.*.part*", is_temporary=True),
)
"""In the folder of one ledger among the local journals: its keys and place, half written."""


def find(ledger: Path, *, is_temporary: bool | None = None) -> list[Path]:
    """The files beside `ledger`; only temporary or only other ones with `is_temporary`."""
    return sorted(_found(ledger.parent, is_temporary))


def clear_temporary(ledger: Path) -> None:
    """Deletes what an earlier run was writing when it ended. The caller holds the lock.

    Raises OSError.
    """
    for path in find(ledger, is_temporary=True):
        path.unlink(missing_ok=True)


def erase(ledger: Path) -> None:
    """Deletes all of them; they are gone from the disk when it returns.

    Raises StoreFailed, naming one that cannot be deleted, after the others are.
    """
    refused: OSError | None = None
    kept = ledger
    for path in find(ledger):
        try:
            path.unlink(missing_ok=True)
            sync_folder(path.parent)
        except OSError as error:
            refused, kept = error, path
    if refused is not None:
        raise StoreFailed(
            f"{kept} still holds what was erased and cannot be removed: {refused.strerror}.",
            "Delete it, then erase the same signature again.",
        ) from refused


def clear(
    folder: Path,
    patterns: Iterable[Pattern],
    names: Iterable[str] = ("",),
    *,
    is_temporary: bool | None = None,
) -> None:
    """Removes the files of `patterns` in `folder` whose names hold one of `names`; synced.

    Of one sort where `is_temporary` asks for that. Raises OSError.
    """
    wanted = tuple(names)
    gone = [
        path
        for pattern in patterns
        if is_temporary in (None, pattern.is_temporary)
        for path in folder.glob(pattern.glob)
        if any(name in path.name for name in wanted) and path.is_file()
    ]
    for path in gone:
        path.unlink(missing_ok=True)
    if gone:
        sync_folder(folder)


def _found(folder: Path, is_temporary: bool | None) -> Iterator[Path]:
    for pattern in PATTERNS:
        if is_temporary in (None, pattern.is_temporary):
            yield from (path for path in folder.glob(pattern.glob) if path.is_file())
