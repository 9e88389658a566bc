"""The closing tally: the one place where the night's figures are added up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.signing.signature import How, Life, Reason, Review, Signature


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of signatures; each one is subtracted in exactly one column, or published."""

    kiosk: int = 0
    paper: int = 0
    phone: int = 0
    imported: int = 0
    held: int = 0
    struck: int = 0
    duplicates: int = 0
    withdrawn: int = 0

    @property
    def given(self) -> int:
        """Everything that came in, by whatever way."""
        return self.kiosk + self.paper + self.phone + self.imported

    @property
    def published(self) -> int:
        """What the public list carries: given - held - struck - duplicates - withdrawn."""
        return self.given - self.held - self.struck - self.duplicates - self.withdrawn


def count(signatures: Iterable[Signature]) -> Tally:
    """Adds up signatures; one pass, any order. Erased ones count as withdrawn."""
    ways = dict.fromkeys(How, 0)
    held = struck = duplicates = withdrawn = 0
    for signature in signatures:
        ways[signature.how] += 1
        if signature.life is not Life.LIVE:
            withdrawn += 1
        elif signature.review is Review.HELD:
            held += 1
        elif signature.review is Review.STRUCK:
            if signature.reason is Reason.DUPLICATE:
                duplicates += 1
            else:
                struck += 1
    return Tally(
        kiosk=ways[How.KIOSK],
        paper=ways[How.PAPER],
        phone=ways[How.PHONE],
        imported=ways[How.IMPORT],
        held=held,
        struck=struck,
        duplicates=duplicates,
        withdrawn=withdrawn,
    )
