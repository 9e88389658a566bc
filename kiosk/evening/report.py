"""The report of a played evening: `evening.json` and one sentence."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.files import whole_file
from kiosk.signing.tally import Tally


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of one evening; `files` are paths below its folder, in the order they were made."""

    seed: int
    people: int
    thanked: int
    listed: int
    unnamed: int
    held: int
    walked_away: int
    tally: Tally
    files: tuple[str, ...]
    out: Path
    data: Path
    seconds: float

    def as_data(self) -> dict[str, object]:
        """Everything but the seconds, so that the same seed writes the same file."""
        figures: dict[str, object] = {
            "is_finished": True,
            "seed": self.seed,
            "people": self.people,
            "thanked": self.thanked,
            "listed": self.listed,
            "unnamed": self.unnamed,
            "held": self.held,
            "walked_away": self.walked_away,
            "tally": asdict(self.tally)
            | {
                "given": self.tally.given,
                "published": self.tally.published,
                "named": self.tally.named,
            },
            "files": list(self.files),
        }
        return figures

    def write(self, path: Path) -> None:
        with whole_file(path) as file:
            file.write(json.dumps(self.as_data(), ensure_ascii=False, indent=2).encode() + b"\n")

    def sentence(self) -> str:
        return (
            f"{self.people} came, {self.thanked} were thanked, {self.walked_away} walked away; "
            f"{self.listed} listed, {self.unnamed} counted only, {self.held} held. "
            f"{len(self.files)} files in {self.out}, in {self.seconds:.0f} s."
        )
