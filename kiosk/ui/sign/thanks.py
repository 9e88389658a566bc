"""What the thanks page shows; `clear` removes it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.signing.names.cleaning import clean
from kiosk.signing.names.public_line import affiliation, drawn_line, without_stacked_marks
from kiosk.signing.signature import Draft, Listing
from kiosk.ui import messages
from kiosk.ui.access import digits
from kiosk.ui.member import member
from kiosk.ui.typesetting import tie_last, tie_parts

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Thanks(QObject):
    """Filled when a signature is saved, cleared at the hand-over."""

    changed = Signal()

    line = member(str, "_line", notify=changed)
    name = member(str, "_name", notify=changed)
    """The name in the public line, or the text that replaces it."""
    affiliation = member(str, "_affiliation", notify=changed)
    """Role and organisation in the public line; "" if there are none."""
    occasion = member(str, "_occasion", notify=changed)
    """The event and its day, as the language of the page writes it."""
    number = member(int, "_number", notify=changed)
    """The number of the signature at this event, from 1. The ledger has another number."""
    code = member(str, "_code", notify=changed)
    """The withdrawal code, grouped."""
    codePath = member(str, "_code_path", notify=changed)
    """The private QR code with what is needed to withdraw, as an SVG path like `qrPath`.

    "" until `show_code`.
    """
    codeSize = member(int, "_code_size", notify=changed)
    """Width of `codePath` in modules."""
    action = member(str, "_action", notify=changed)
    """The next action that the campaign names; "" for none."""
    address = member(str, "_address", notify=changed)
    """The address in the QR code, for people who type it."""
    qrPath = member(str, "_qr_path", notify=changed)
    """The QR code of the letter as an SVG path, one unit per module, without quiet zone."""
    qrSize = member(int, "_qr_size", notify=changed)
    """Width of `qrPath` in modules."""

    def __init__(self, campaign: Campaign, source: str) -> None:
        super().__init__()
        self._campaign = as_printed(campaign, campaign.default_language)
        self._source = source
        self._language = campaign.default_language
        self._qr_path = ""
        self._qr_size = 0
        self._address = ""
        self._draft: Draft | None = None
        self._day: date | None = None
        self.clear()

    def set_language(self, language: str) -> None:
        """Words the page in another language."""
        self._language = language
        self._campaign = self._campaign.in_language(language)
        self._word()

    def show(self, number: int, draft: Draft, code: str, day: date) -> None:
        """Shows a saved signature: its `number` at this event, the `draft` as typed (the ledger may
        have it sealed only), the withdrawal `code` in groups, and the `day` of signing.
        """
        self._number = number
        self._draft = draft
        self._code = code
        self._day = self._campaign.event.day or day
        self._make_code()
        self._word()

    def show_code(self) -> None:
        """Makes the private QR code, which is only made when somebody opens its page."""
        self._is_code_shown = True
        self._word()

    def clear(self) -> None:
        self._draft = self._day = None
        self._is_code_shown = False
        self._code = ""
        self._number = 0
        self._word()

    def _word(self) -> None:
        """Sets all texts, in the language of the page."""
        self._line = self._name = self._affiliation = self._action = self._occasion = ""
        self._code_path, self._code_size = "", 0
        draft, day = self._draft, self._day
        if draft is not None and day is not None:
            self._word_line(draft)
            action = self._campaign.next_action
            if action is not None:
                fallback = self._campaign.default_language
                self._action = tie_last(action.text.best(self._language, fallback))
            written = digits.day(day, self._language)
            self._occasion = f"{self._campaign.event.name} · {written}"
            if self._is_code_shown:
                self._make_private_code()
        self.changed.emit()

    def _word_line(self, draft: Draft) -> None:
        if self.isNamed:
            self._line = tie_parts(drawn_line(draft.name, draft.role, draft.organisation))
            self._name = without_stacked_marks(clean(draft.name))
            shown = without_stacked_marks(affiliation(draft.role, draft.organisation))
            self._affiliation = tie_parts(shown)
        else:
            self._line = self._name = messages.counted_only()

    @Property(bool, notify=changed)
    def isNamed(self) -> bool:
        """Whether the public line and the drawing are shown."""
        return self._draft is not None and self._draft.listing is not Listing.COUNTED

    @Property(bool, notify=changed)
    def isSealed(self) -> bool:
        """Whether the name is sealed, so that the withdrawal code alone is enough."""
        return self._campaign.sensitive or not self.isNamed

    def _make_code(self) -> None:
        if self._qr_path:
            return
        from kiosk import links  # not needed for the first frame

        link = links.place_link(self._campaign, self._source, links.Level.M)
        self._address = link.typed
        self._qr_path = links.svg_path(link.code)
        self._qr_size = link.code.size

    def _make_private_code(self) -> None:
        from kiosk import links  # not needed for the first frame

        text = messages.to_withdraw(
            self._campaign.title,
            self._code,
            self._campaign.contact,
            f"https://{links.public_address(self._campaign)}",
        )
        self._code_path, self._code_size = links.private_svg_path(text)
