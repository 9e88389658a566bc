"""The choices of the review: to be named or counted only, and to be written to.

Offered only where the campaign has the organiser's key; at first people are named, and not
written to.
What they mean for the disk is `kiosk.signing`'s.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.signing.flow.sign import consents
from kiosk.signing.names.cleaning import Field
from kiosk.signing.signature import Listing
from kiosk.ui.rows import Rows
from kiosk.ui.sign.form_field import FormField
from kiosk.ui.typesetting import tie_last

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Choices(QObject):
    """Named or counted only, an e-mail address, and what a person agrees to with these."""

    changed = Signal()

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        self._campaign = as_printed(campaign, campaign.default_language)
        self._language = campaign.default_language
        self._is_held = self._is_written_to = False
        self._email = FormField(Field.EMAIL, _is_never_printed, can_write=False)
        self._consents = Rows("statement")
        self._statements = ""
        self._tell()

    @property
    def listing(self) -> Listing:
        return Listing.COUNTED if self._is_held else Listing.PUBLIC

    @property
    def address(self) -> str:
        """The e-mail address as typed; "" while the choice is off."""
        return self._email.text if self._is_written_to else ""

    def speak(self, language: str) -> None:
        """Words the statements in another language."""
        self._language = language
        self._email.changed.emit()
        self._tell()

    def clear(self) -> None:
        self._is_held = self._is_written_to = False
        self._email.clear()
        self._tell()

    @Slot(bool)
    def hold(self, is_held: bool) -> None:
        """To be counted only, or to be named after all."""
        self._is_held = is_held and self._campaign.offers_holding
        self._tell()

    @Slot(bool)
    def writeTo(self, is_written_to: bool) -> None:
        """To be written to, or not after all: then the address is forgotten."""
        self._is_written_to = is_written_to and self._campaign.offers_email
        if not self._is_written_to:
            self._email.clear()
        self._tell()

    @Property(bool, constant=True)
    def offersHolding(self) -> bool:
        return self._campaign.offers_holding

    @Property(bool, constant=True)
    def offersEmail(self) -> bool:
        return self._campaign.offers_email

    @Property(bool, notify=changed)
    def isHeld(self) -> bool:
        return self._is_held

    @Property(bool, notify=changed)
    def isWrittenTo(self) -> bool:
        return self._is_written_to

    @Property(str, notify=changed)
    def holdingMeans(self) -> str:
        """What somebody agrees to who asks to be counted only."""
        return self._meaning("hold")

    @Property(str, notify=changed)
    def writingMeans(self) -> str:
        """What somebody agrees to who asks to be written to."""
        return self._meaning("contact")

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Who keeps what is given, and why, in words for the choice made."""
        texts = (self._campaign.notice_counted, self._campaign.notice)
        fallback = self._campaign.default_language
        for text in texts if self._is_held else texts[1:]:
            if said := text.best(self._language, fallback):
                return tie_last(said)
        return ""

    @Property(FormField, constant=True)
    def email(self) -> FormField:
        return self._email

    @Property(Rows, constant=True)
    def consents(self) -> Rows:
        """What signing means with these choices, statement by statement."""
        return self._consents

    @Property(str, notify=changed)
    def statements(self) -> str:
        """All of them in one paragraph."""
        return self._statements

    def _meaning(self, id: str) -> str:
        every = consents(self._campaign, self._language, Listing.COUNTED, has_email=True)
        return "".join(one.text for one in every if one.id == id)

    def _tell(self) -> None:
        statements = consents(
            self._campaign, self._language, self.listing, has_email=self._is_written_to
        )
        self._consents.show([(one.text,) for one in statements])
        self._statements = " ".join(one.text for one in statements)
        self.changed.emit()


def _is_never_printed(text: str) -> bool:  # noqa: ARG001 (an address is not drawn on paper)
    return True
