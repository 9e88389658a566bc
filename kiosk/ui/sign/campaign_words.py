"""The campaign as the pages show it, in the language chosen: letter, names, consents, help."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.campaign.model import Campaign, LocalText
from kiosk.ui.access.languages import name_here
from kiosk.ui.rows import Rows
from kiosk.ui.typesetting import tie_last

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in kiosk.app")
class CampaignWords(QObject):
    """Says everything again when told to `speak` another language."""

    changed = Signal()

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        self._campaign = campaign
        self._language = ""
        self._paragraphs = Rows("paragraph")
        self._founding = Rows("name", "affiliation")
        self._support = Rows("name", "phone", "address", "note", "qrPath", "qrSize")
        self._founding.show([(one.name, one.affiliation) for one in campaign.founding])

    def speak(self, language: str) -> None:
        if language == self._language:
            return
        self._language = language
        campaign = self._campaign
        self._paragraphs.show([(tie_last(text),) for text in campaign.letter(language).paragraphs])
        self.changed.emit()

    def show_support(self) -> None:
        """Fills the support page; its codes are made only when somebody looks for help."""
        from kiosk import links  # the code's package is not needed for the first frame

        rows = []
        for place in self._campaign.support:
            code = links.qr(place.address) if place.address else None
            rows.append(
                (
                    place.name,
                    place.phone,
                    place.address.removeprefix("https://").rstrip("/"),
                    self._best(place.note),
                    links.svg_path(code) if code else "",
                    code.size if code else 0,
                )
            )
        self._support.show(rows)

    def aloud(self) -> tuple[str, str]:
        """The letter to be read aloud, title first, and the language it stands in."""
        letter = self._campaign.letter(self._language)
        return "\n".join((self._campaign.title, *letter.paragraphs)), letter.language

    @Property(str, constant=True)
    def title(self) -> str:
        return self._campaign.title

    @Property(str, constant=True)
    def eventName(self) -> str:
        return self._campaign.event.name

    @Property(str, constant=True)
    def contact(self) -> str:
        """Where people write who want to withdraw once they are at home; "" for nowhere."""
        return self._campaign.contact

    @Property(bool, constant=True)
    def showsCount(self) -> bool:
        return self._campaign.show_count

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._best(self._campaign.summary)

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._best(self._campaign.ask)

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._best(self._campaign.notice)

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The language of the letter, as the one chosen calls it, where they are not the same."""
        tag = self._campaign.letter(self._language).language
        if tag.partition("-")[0] == self._language.partition("-")[0]:
            return ""
        return name_here(tag)

    @Property(Rows, constant=True)
    def paragraphs(self) -> Rows:
        return self._paragraphs

    @Property(Rows, constant=True)
    def founding(self) -> Rows:
        return self._founding

    @Property(Rows, constant=True)
    def support(self) -> Rows:
        return self._support

    def _best(self, text: LocalText) -> str:
        return tie_last(text.best(self._language, self._campaign.default_language))
