"""What the thanks page shows, and nothing that outlives it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.signing.names.public_line import drawn_line
from kiosk.signing.signature import Draft, Listing
from kiosk.ui import messages
from kiosk.ui.typesetting import tie_parts

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in kiosk.app")
class Thanks(QObject):
    """Filled when a signature is on disk, cleared at the hand-over."""

    changed = Signal()

    def __init__(self, campaign: Campaign, source: str) -> None:
        super().__init__()
        self._campaign = as_printed(campaign)
        self._source = source
        self._qr_path = ""
        self._qr_size = 0
        self._address = ""
        self.clear()

    def show(self, number: int, draft: Draft, code: str) -> None:
        """`number` is that of this event, `draft` as typed (the disk may hold it sealed only),
        `code` the withdrawal code, grouped, that only now is seen.
        """
        if draft.listing is Listing.COUNTED:
            self._line = messages.counted_only()
        else:
            self._line = tie_parts(drawn_line(draft.name, draft.role, draft.organisation))
        self._is_named = draft.listing is not Listing.COUNTED
        self._number = number
        self._code = code
        action = self._campaign.next_action
        default = self._campaign.default_language
        self._action = action.text.best(draft.language, default) if action else ""
        self._make_code()
        self.changed.emit()

    def clear(self) -> None:
        self._line = self._code = self._action = ""
        self._is_named = False
        self._number = 0
        self.changed.emit()

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._line

    @Property(bool, notify=changed)
    def isNamed(self) -> bool:
        """Whether the public line is shown, and a drawing with it."""
        return self._is_named

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which signature of this event it is, from 1; the ledger's number is another one."""
        return self._number

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code

    @Property(str, notify=changed)
    def action(self) -> str:
        """The one next thing to do; "" where the campaign names none."""
        return self._action

    @Property(str, notify=changed)
    def address(self) -> str:
        """Where the code leads, for people who type."""
        return self._address

    @Property(str, notify=changed)
    def qrPath(self) -> str:
        """The code to take along as an SVG path, one unit a module, without quiet zone."""
        return self._qr_path

    @Property(int, notify=changed)
    def qrSize(self) -> int:
        """Width of `qrPath` in modules."""
        return self._qr_size

    def _make_code(self) -> None:
        if self._qr_path:
            return
        from kiosk import links  # not needed for the first frame

        link = links.link(self._campaign, self._source, links.Level.M)
        self._address = link.typed
        self._qr_path = links.svg_path(link.code)
        self._qr_size = link.code.size
