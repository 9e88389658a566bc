"""What signing needs beside its page: fields, pad, keys, thanks, and the signature they make.

No first frame shows any of it, so it is made after that. Where a signature goes is the
kiosk's; the rules are `kiosk.signing`'s.
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
    """A signature on its way to the disk, and the draft it was made of."""

    draft: Draft
    signature: Signature
    code: str
    before: tuple[UUID, ...] = ()
    """The ids under which the disk may know what this changes; none for a new signature."""


class SigningSession:
    """One person's: `clear` leaves nothing of them."""

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
        """Words and keys of another language."""
        self.keyboard.set_language(language)
        self.form.set_language(language)
        self.thanks.set_language(language)

    @property
    def holds_draft(self) -> bool:
        """Whether something is typed or drawn that is not on disk."""
        if self._recorded is None:
            return self.form.holds_text or not self.ink.isEmpty
        was = self._recorded.draft
        return self.form.draft(self.ink, was.language) != was

    def check(self, language: str) -> bool:
        """Whether what stands there can be signed; the fields say why not."""
        draft = self.form.draft(self.ink, language)
        return self.form.show_problems(problems(draft, self._options.campaign))

    def prepare(self, language: str) -> Pending | None:
        """What stands there, to be recorded; the same again as long as nothing was changed.

        None where something cannot be signed, which the fields then say.
        """
        if not self.check(language):
            return None
        draft = self.form.draft(self.ink, language)
        if self._pending is None or self._pending.draft != draft:
            self._pending = self._new_pending(draft)
        return self._pending

    def show_thanks(self, pending: Pending, number: int) -> None:
        """It is on disk, as that number."""
        self._pending, self._recorded, self._attempted_ids = None, pending, ()
        day = self._options.campaign.event.local(pending.signature.signed_at).date()
        self.thanks.show(number, pending.draft, pending.code, day)

    def clear(self) -> None:
        """Nothing of one person is left for the next."""
        self._pending = self._recorded = None
        self._attempted_ids = ()
        self.form.clear()
        self.ink.clear()
        self.thanks.clear()
        self.keyboard.reset()

    def _new_pending(self, draft: Draft) -> Pending:
        from kiosk.store import new_id  # SQLAlchemy: on the store's thread long before this

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
            # What was given in the clear has to go, so the sealed name stands as a new signature;
            # and so does whatever comes after a try of which it is not known how it ended.
            signature = replace(signature, id=new_id(), signed_at=was.signature.signed_at)
        tried = (*was.before, was.signature.id, *self._attempted_ids)
        self._attempted_ids = (*self._attempted_ids, signature.id)
        return Pending(draft, signature, code, (*tried, signature.id))
