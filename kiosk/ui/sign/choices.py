"""The choices of the review: to be listed or counted only, and to be contacted by e-mail.

They are offered only if the campaign has the organiser's key. By default people are listed and not
contacted. `kiosk.signing` decides what is saved.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.signing.flow.sign import consents
from kiosk.signing.names.cleaning import Field
from kiosk.signing.signature import Listing
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows
from kiosk.ui.sign.form_field import FormField
from kiosk.ui.typesetting import tie_last


@qml_type
class Choices(QObject):
    """Listed or counted only, an e-mail address, and the consents that follow from these."""

    changed = Signal()

    offersCountedOnly = member(bool, "_campaign.offers_counted_only")
    offersEmail = member(bool, "_campaign.offers_email")
    isCountedOnly = member(bool, "_is_counted_only", notify=changed)
    wantsContact = member(bool, "_wants_contact", notify=changed)
    email = member(FormField, "_email")
    consents = member(Rows, "_consents")
    """What signing means with these choices, one statement a row."""
    statements = member(str, "_statements", notify=changed)
    """All statements in one paragraph."""

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        self._campaign = as_printed(campaign, campaign.default_language)
        self._language = campaign.default_language
        self._is_counted_only = self._wants_contact = False
        self._email = FormField(Field.EMAIL, _is_never_printed, can_write=False)
        self._consents = Rows("statement")
        self._statements = ""
        self._update()

    @property
    def listing(self) -> Listing:
        return Listing.COUNTED if self._is_counted_only else Listing.PUBLIC

    @property
    def address(self) -> str:
        """The e-mail address as typed; "" if the choice is off."""
        return self._email.text if self._wants_contact else ""

    def set_language(self, language: str) -> None:
        """Words the statements in another language."""
        self._language = language
        self._email.changed.emit()
        self._update()

    def clear(self) -> None:
        self._is_counted_only = self._wants_contact = False
        self._email.clear()
        self._update()

    @Slot(bool)
    def chooseCountedOnly(self, counted_only: bool) -> None:
        """Chooses counted only, or listed."""
        self._is_counted_only = counted_only and self._campaign.offers_counted_only
        self._update()

    @Slot(bool)
    def chooseContact(self, wants_contact: bool) -> None:
        """Chooses to be contacted, or not: then the address is cleared."""
        self._wants_contact = wants_contact and self._campaign.offers_email
        if not self._wants_contact:
            self._email.clear()
        self._update()

    @Property(str, notify=changed)
    def countedOnlyMeaning(self) -> str:
        """The consent of somebody who chooses to be counted only."""
        return self._meaning("hold")

    @Property(str, notify=changed)
    def contactMeaning(self) -> str:
        """The consent of somebody who chooses to be contacted."""
        return self._meaning("contact")

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Who keeps the data, and why, in words that fit the choice."""
        texts = (self._campaign.notice_counted, self._campaign.notice)
        fallback = self._campaign.default_language
        for text in texts if self._is_counted_only else texts[1:]:
            if said := text.best(self._language, fallback):
                return tie_last(said)
        return ""

    def _meaning(self, id: str) -> str:
        every = consents(self._campaign, self._language, Listing.COUNTED, has_email=True)
        return "".join(one.text for one in every if one.id == id)

    def _update(self) -> None:
        statements = consents(
            self._campaign, self._language, self.listing, has_email=self._wants_contact
        )
        self._consents.show([(one.text,) for one in statements])
        self._statements = " ".join(one.text for one in statements)
        self.changed.emit()


def _is_never_printed(text: str) -> bool:  # noqa: ARG001 (an address is not drawn on paper)
    return True
