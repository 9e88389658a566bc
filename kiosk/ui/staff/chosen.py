"""The signature that is chosen in the list: what may be done with it, and its correction.

The correction has the same fields and rules as the sign page. `backend.py` makes the changes.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.campaign.model import Campaign
from kiosk.signing.flow.sign import Problem
from kiosk.signing.names import cleaning
from kiosk.signing.names.cleaning import PRINTED
from kiosk.signing.signature import Life, Review, Signature
from kiosk.ui import faces
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.sign.form import Form
from kiosk.ui.sign.sheet_cell import SheetCell
from kiosk.ui.staff.signature_list import clock_time, day_time, line_of, standing


@qml_type
class ChosenSignature(QObject):
    """The chosen signature, or none, and whether it is being corrected."""

    changed = Signal()

    form = member(Form, "_form")
    """The fields of the correction."""
    isChosen = member(bool, "_is_chosen", notify=changed)
    isLive = member(bool, "_is_live", notify=changed)
    """Not withdrawn and not erased, neither of which can be undone."""
    canCorrect = member(bool, "_can_correct", notify=changed)
    """A sealed name cannot be read here, so it cannot be corrected."""
    canHold = member(bool, "_can_hold", notify=changed)
    canRelease = member(bool, "_can_release", notify=changed)
    canStrike = member(bool, "_can_strike", notify=changed)
    canErase = member(bool, "_can_erase", notify=changed)
    number = member(int, "signature?.number", notify=changed)
    """The number that has to be typed to confirm; `fullNumber` adds the table's mark."""
    fullNumber = member(str, "signature?.full_number", notify=changed)
    """Its number as lists show it: `12`, or `12@7f3a` if tables are merged."""
    name = member(str, "signature?.name", notify=changed)
    """The name; "" if it is sealed."""
    isCorrecting = member(bool, "_is_correcting", notify=changed)
    isWrong = member(bool, "_is_wrong", notify=changed)
    """The typed number was not the right one."""

    def __init__(self, campaign: Campaign, paper: str) -> None:
        super().__init__()
        self._event = campaign.event
        self._places = {place.code: place.name for place in campaign.places}
        self.signature: Signature | None = None
        self._form = Form(campaign, faces.can_draw, SheetCell(campaign, paper))
        self._is_correcting = self._is_wrong = False
        self.show(None)

    def show(self, signature: Signature | None) -> None:
        """Chooses `signature`, or none. An unfinished correction of another one is dropped."""
        before = self.signature
        if signature is None or before is None or signature.id != before.id:
            self.stopCorrecting()
        self.signature = signature
        live = signature if signature is not None and signature.life is Life.LIVE else None
        self._is_chosen, self._is_live = signature is not None, live is not None
        self._can_correct = live is not None and not live.is_sealed_name
        self._can_hold = live is not None and not live.is_held
        self._can_release = live is not None and live.review is not Review.CLEAR
        self._can_strike = live is not None and not live.is_struck
        self._can_erase = signature is not None and signature.life is not Life.ERASED
        self.changed.emit()

    def ask(self) -> None:
        """A dialog about it opens or closes."""
        self._is_wrong = False
        self.changed.emit()

    def confirm(self, typed: str) -> bool:
        """Whether `typed` is its number, which has to be typed to confirm."""
        self._is_wrong = self.signature is None or typed != str(self.signature.number)
        self.changed.emit()
        return not self._is_wrong

    def corrected(self) -> tuple[str, str, str] | None:
        """Name, role and organisation as typed and cleaned; None if a field refuses its text, which
        the field then says.
        """
        typed = dict(zip(PRINTED, self._form.typed(), strict=True))
        found = [
            Problem(field, refusal)
            for field, text in typed.items()
            if (refusal := cleaning.refusal(text, field)) is not None
        ]
        if found:
            self._form.show_problems(found)
            return None
        name, role, organisation = map(cleaning.clean, typed.values())
        return name, role, organisation

    @Slot()
    def correct(self) -> None:
        """Opens the fields with the current text."""
        if self.signature is None or not self.canCorrect:
            return
        self._form.name.setText(self.signature.name)
        self._form.role.setText(self.signature.role)
        self._form.organisation.setText(self.signature.organisation)
        self._is_correcting = True
        self.changed.emit()

    @Slot()
    def stopCorrecting(self) -> None:
        """Closes the fields and clears them."""
        self._form.clear()
        if self._is_correcting:
            self._is_correcting = False
            self.changed.emit()

    @Property(str, notify=changed)
    def line(self) -> str:
        one = self.signature
        return line_of(one) if one else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """The name of the place where it was given; its code if the campaign has no name for it."""
        code = self.signature.source if self.signature else ""
        return self._places.get(code, code)

    @property
    def who(self) -> str:
        """Number and public line; if the name is sealed, number, place and time."""
        one = self.signature
        if one is None:
            return ""
        told = (line_of(one),) if one.name else (self.place, self.signedAt)
        return ", ".join(filter(None, (one.full_number, *told)))

    @Property(str, notify=changed)
    def signedAt(self) -> str:
        """Time of signing; with the day if that was another evening."""
        if self.signature is None:
            return ""
        is_tonight = self.signature.event == self._event.label
        return (clock_time if is_tonight else day_time)(self.signature.signed_at, self._event)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """`listed`, `held`, `struck`, `withdrawn`, `erased`, or "" if nothing is chosen."""
        return standing(self.signature) if self.signature else ""
