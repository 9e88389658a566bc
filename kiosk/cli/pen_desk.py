"""One pen sheet being typed in, whether by hand or from a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.cli import ledger_work
from kiosk.signing.flow.sign import Problem
from kiosk.signing.names import likeness
from kiosk.signing.names.cleaning import Refusal
from kiosk.signing.paper import pen_line
from kiosk.signing.paper.pen_account import Account
from kiosk.signing.paper.pen_line import PenLine
from kiosk.signing.paper.pen_sheet import Stage
from kiosk.signing.signature import Life, Signature

if TYPE_CHECKING:
    from kiosk.campaign.model import Campaign
    from kiosk.cli.people_options import Number
    from kiosk.store import SheetLedger, Store

_REFUSALS = {
    Refusal.EMPTY: "is empty",
    Refusal.TOO_LONG: "is too long",
    Refusal.NO_LETTER: "has no letter",
    Refusal.ADDRESS: "holds a web or e-mail address",
    Refusal.NOT_EMAIL: "is no e-mail address",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """One sheet being typed in: its ledger, and when and where it was signed."""

    store: Store
    ledger: SheetLedger
    campaign: Campaign
    number: str
    source: str
    signed_at: datetime

    @property
    def account(self) -> Account:
        return self.ledger.account(self.number)

    def signed(self, line: PenLine) -> Signature:
        """The signature on a line, not recorded yet."""
        from kiosk.store import new_id

        return pen_line.sign_line(
            line,
            self.account.sheet,
            self.campaign,
            id=new_id(),
            source=self.source,
            now=self.signed_at,
        )

    def alike(self, signature: Signature) -> list[Number]:
        """Numbers of signatures that are likely the same person's; a volunteer decides."""
        if not signature.name:
            return []
        likely = [
            one
            for one in self.store.search(signature.name)
            if one.id != signature.id
            and not one.is_struck
            and one.life is Life.LIVE
            and likeness.compare(one, signature, {}) is not None
        ]
        return list(ledger_work.numbers(self.store, *likely).values())

    def finish(self) -> bool:
        """Ends the sheet where all of its lines add up; whether they do."""
        if self.account.adds_up:
            self.ledger.typed(self.number)
        return self.account.sheet.stage is Stage.TYPED


def in_words(problems: tuple[Problem, ...]) -> str:
    """What is wrong with a line, as one sentence."""
    said = [f"the {problem.field.value} {_REFUSALS[problem.refusal]}" for problem in problems]
    sentence = ", ".join(said)
    return f"{sentence[0].upper()}{sentence[1:]}."
