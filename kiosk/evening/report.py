"""The report of a played evening: `evening.json` and one sentence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.exchange.json_list import name_figures
from kiosk.files import write_atomically
from kiosk.plurals import counted
from kiosk.signing.tally import Tally


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of one evening; `files` are paths below its folder, in the order they were made."""

    seed: int
    people: int
    thanked: int
    listed: int
    counted_only: int
    waiting: int
    walked_away: int
    tally: Tally
    files: tuple[str, ...]
    out: Path
    data: Path
    seconds: float

    def as_data(self) -> dict[str, object]:
        """Everything but the seconds, so that the same seed writes the same file."""
        told: dict[str, object] = {
            "is_finished": True,
            "seed": self.seed,
            "people": self.people,
            "thanked": self.thanked,
            "listed": self.listed,
            "counted_only": self.counted_only,
            "waiting_for_review": self.waiting,
            "walked_away": self.walked_away,
            "tally": name_figures(self.tally),
            "files": list(self.files),
        }
        return told

    def write(self, path: Path) -> None:
        with write_atomically(path) as file:
            file.write(json.dumps(self.as_data(), ensure_ascii=False, indent=2).encode() + b"\n")

    def sentence(self) -> str:
        return (
            f"{self.people} came, {counted(self.thanked, 'was', 'were')} thanked, "
            f"{self.walked_away} walked away; "
            f"{self.listed} listed, {self.counted_only} counted only, "
            f"{self.waiting} waiting for review. "
            f"{counted(len(self.files), 'file')} in {self.out}, in {self.seconds:.0f} s."
        )
