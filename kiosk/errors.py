"""Everything that can go wrong, as one tree.

    KioskError
    ├── WorldFault            the world's: shown to people, in one sentence, with a remedy
    │   ├── BadInput          what was given cannot be used           exit status 2
    │   │   ├── CampaignFault     every fault of a campaign folder
    │   │   ├── SettingsFault     settings.toml
    │   │   ├── DataFolderFault   --data cannot be used
    │   │   ├── ForeignDatabase   the file belongs to another program
    │   │   └── NewerDatabase     the file was written by a newer program
    │   └── JobFailed         the work was sound, the world was not   exit status 1
    │       ├── DataFolderInUse   another copy of the program holds it
    │       ├── Cancelled         a person stopped it; no half-written file is left
    │       ├── StillWaiting      an earlier job of ours has not come out of the printer yet
    │       ├── StoreFailed       the disk refused; nothing is promised
    │       │   └── DiskFull
    │       └── LedgerDamaged     the chain or the file is not what was written
    └── ProgramFault          ours: logged, then back to a safe page

A world's fault says what happened (`what`) and what to do (`remedy`); both are whole
sentences, and neither ever holds a name, an e-mail address or a draft.
"""

from __future__ import annotations

from typing import NamedTuple


class KioskError(Exception):
    """Root of both families."""


class ProgramFault(KioskError):
    """A broken assumption of our own; never shown as it stands."""


class WorldFault(KioskError):
    """A fault of the world around the program.

    `what` says what happened, `remedy` what to do about it; `exit_status` is the
    command line's answer.
    """

    exit_status = 1

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}".strip()


class BadInput(WorldFault):
    """What was given (an argument, a file, a folder) cannot be used as it is."""

    exit_status = 2


class JobFailed(WorldFault):
    """The input was sound, but the work could not be done."""

    exit_status = 1


class Place(NamedTuple):
    """Where in a file a fault lies: `file` as the user knows it, `line` from 1, `key` dotted."""

    file: str
    line: int | None = None
    key: str | None = None

    def __str__(self) -> str:
        text = self.file if self.line is None else f"{self.file}:{self.line}"
        return text if self.key is None else f"{text}: {self.key}"


class Fault(NamedTuple):
    """One fault of an input file, with its remedy."""

    place: Place
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what} {self.remedy}"


class CampaignFault(BadInput):
    """A campaign folder with faults; `faults` names every one."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        first = str(faults[0]) if faults else "The campaign cannot be read."
        more = f" ({len(faults) - 1} more; run `pledge-kiosk check`.)" if len(faults) > 1 else ""
        super().__init__(first + more)
        self.faults = faults


class SettingsFault(BadInput):
    """settings.toml holds a key or a value the program does not know."""


class DataFolderFault(BadInput):
    """The data folder cannot be made, read or written."""


class ForeignDatabase(BadInput):
    """The database file belongs to another program."""


class NewerDatabase(BadInput):
    """The database file was written by a newer version of this program."""


class DataFolderInUse(JobFailed):
    """Another copy of the program works on the same data folder."""


class Cancelled(JobFailed):
    """A person stopped a long job; whatever it had begun to write is gone again."""


class StillWaiting(JobFailed):
    """An earlier job of ours has not come out of the printer yet; nothing was put behind it."""


class StoreFailed(JobFailed):
    """The disk refused; what was asked for is not known to be on it."""


class CopyAway(StoreFailed):
    """A copy elsewhere could not be reached; this machine holds what it should, and no more."""


class DiskFull(StoreFailed):
    """No room left on the disk of the data folder."""


class LedgerDamaged(JobFailed):
    """The ledger's chain, digests or file are not what was written."""
