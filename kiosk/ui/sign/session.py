"""One signing session: fields, pad, keys, thanks, and the signature that is made of them.

The first frame does not need it, so it is made later. `kiosk.ui.kiosk` saves the signature;
`kiosk.signing` has the rules.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.signing import codes
from kiosk.signing.flow.sign import problems, sign
from kiosk.signing.signature import Draft, Signature
from kiosk.ui.keys import layouts
from kiosk.ui.keys.keyboard import Keyboard
from kiosk.ui.options import Options
from kiosk.ui.sign.form import Form
from kiosk.ui.sign.form_field import CanDraw
from kiosk.ui.sign.ink_pad import InkPad
from kiosk.ui.sign.sheet_cell import SheetCell
from kiosk.ui.sign.thanks import Thanks


@dataclass(frozen=True)
class Pending:
    """A signature to be saved, and the draft it was made of."""

    draft: Draft
    signature: Signature
    code: str
    before: tuple[UUID, ...] = ()
    """Ids under which the ledger may have what this one corrects; () for a new signature."""


class SigningSession:
    """Everything of one person; `clear` removes it."""

    def __init__(self, options: Options, can_draw: CanDraw) -> None:
        campaign = options.campaign
        self._options = options
        self._pending: Pending | None = None
        self._recorded: Pending | None = None
        self._attempted_ids: tuple[UUID, ...] = ()
        self.form = Form(campaign, can_draw, SheetCell(campaign, options.settings.paper))
        self.ink = InkPad()
        self.thanks = Thanks(campaign, options.source)
        self.keyboard = Keyboard(layouts.offered(campaign.languages, campaign.keyboards))

    def set_language(self, language: str) -> None:
        """Switches texts and keyboard to another language."""
        self.keyboard.set_language(language)
        self.form.set_language(language)
        self.thanks.set_language(language)

    @property
    def holds_draft(self) -> bool:
        """Whether something is typed or drawn that is not saved."""
        if self._recorded is None:
            return self.form.holds_text or not self.ink.isEmpty
        was = self._recorded.draft
        return self.form.draft(self.ink, was.language) != was

    def check(self, language: str) -> bool:
        """Whether what is typed can be signed; if not, the fields say why."""
        draft = self.form.draft(self.ink, language)
        return self.form.show_problems(problems(draft, self._options.campaign))

    def prepare(self, language: str) -> Pending | None:
        """The signature to be saved; the same one again as long as nothing was changed.

        None if it cannot be signed; the fields then say why.
        """
        if not self.check(language):
            return None
        draft = self.form.draft(self.ink, language)
        if self._pending is None or self._pending.draft != draft:
            self._pending = self._new_pending(draft)
        return self._pending

    def show_thanks(self, pending: Pending, number: int) -> None:
        """Shows thanks for a saved signature; `number` counts those of this event."""
        self._pending, self._recorded, self._attempted_ids = None, pending, ()
        day = self._options.campaign.event.local(pending.signature.signed_at).date()
        self.thanks.show(number, pending.draft, pending.code, day)

    def clear(self) -> None:
        """Clears everything of this person."""
        self._pending = self._recorded = None
        self._attempted_ids = ()
        self.form.clear()
        self.ink.clear()
        self.thanks.clear()
        self.keyboard.reset()

    def _new_pending(self, draft: Draft) -> Pending:
        from kiosk.store import new_id  # imports SQLAlchemy, which the store's thread did by now

        was = self._recorded
        code = was.code if was is not None else codes.new_withdrawal_code()
        signature = sign(
            draft,
            self._options.campaign,
            id=was.signature.id if was is not None else new_id(),
            code=code,
            source=self._options.source,
            now=self._options.clock.now(),
        )
        if was is None:
            return Pending(draft, signature, code)
        if (was.signature.name and not signature.name) or set(self._attempted_ids) - {
            was.signature.id
        }:
            # A name that was saved unsealed must be erased, so the sealed one is a new signature.
            # The same after an attempt to save that may or may not have succeeded.
            signature = replace(signature, id=new_id(), signed_at=was.signature.signed_at)
        tried = (*was.before, was.signature.id, *self._attempted_ids)
        self._attempted_ids = (*self._attempted_ids, signature.id)
        return Pending(draft, signature, code, (*tried, signature.id))
