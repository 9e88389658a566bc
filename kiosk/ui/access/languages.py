"""The languages of the interface and the switch between them at run time."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk import assets
from kiosk.campaign.languages import is_right_to_left, without_translation
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows

translate = QCoreApplication.translate


@qml_type
class Languages(QObject):
    """`current` is a BCP 47 tag. After `changed` the engine must translate all texts again."""

    changed = Signal()

    current = member(str, "_current", notify=changed)
    rows = member(Rows, "_rows")

    def __init__(self, tags: tuple[str, ...], default: str) -> None:
        super().__init__()
        self._tags = tags
        self._default = default
        self._current = ""
        self._is_right_to_left = False
        self._translator = QTranslator()
        self._rows = Rows("code", "label", "isCurrent")
        self.choose(default)

    @property
    def is_default(self) -> bool:
        return self._current == self._default

    def reset(self) -> None:
        """Back to the language every session begins in."""
        self.choose(self._default)

    def close(self) -> None:
        """Removes the translation: texts are in the language of the sources again."""
        QCoreApplication.removeTranslator(self._translator)
        self._set_direction(right_to_left=False)

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Switches the interface; a tag the campaign does not have changes nothing."""
        if tag == self._current or tag not in self._tags:
            return
        self._current = tag
        QCoreApplication.removeTranslator(self._translator)
        spoken = self._spoken(tag)
        QLocale.setDefault(QLocale(spoken))
        base = spoken.partition("-")[0]
        # Also for English: its plurals are a translation of their own.
        if self._translator.load(str(assets.translations() / f"kiosk_{base}.qm")):
            QCoreApplication.installTranslator(self._translator)
        self._set_direction(right_to_left=is_right_to_left(tag))
        self._rows.show([(each, own_name(each), each == tag) for each in self._tags])
        self.changed.emit()

    def _spoken(self, tag: str) -> str:
        """The language of buttons and questions where `tag` is chosen: the campaign's first that
        the window has texts in, where it has none in `tag`."""
        has = assets.window_languages()
        return next((one for one in (tag, *self._tags) if one.partition("-")[0] in has), "en")

    def _set_direction(self, *, right_to_left: bool) -> None:
        if right_to_left == self._is_right_to_left:
            return
        self._is_right_to_left = right_to_left
        # Only used if the direction changes: using `Qt` creates all its enums, which takes longer
        # than a page and must not happen before the first frame.
        directions = QtCore.Qt.LayoutDirection
        direction = directions.RightToLeft if right_to_left else directions.LeftToRight
        QGuiApplication.setLayoutDirection(direction)

    @Property(str, notify=changed)
    def currentName(self) -> str:
        """What the language calls itself."""
        return own_name(self._current)

    @Property(str, constant=True)
    def names(self) -> str:
        """All names in one string, to measure how much room they need."""
        return "".join(own_name(tag) for tag in self._tags)

    @Property(str, notify=changed)
    def untranslated(self) -> str:
        """The campaign's languages that the program has no words in; "" where it has all."""
        return ", ".join(name_here(tag) for tag in without_translation(self._tags))

    @Property(str, notify=changed)
    def usedInstead(self) -> str:
        """The language of buttons and questions where one of these is chosen."""
        missing = without_translation(self._tags)
        return name_here(self._spoken(missing[0])) if missing else ""


# Qt names these after a country: "American English", "español de España".
_PLAIN_NAMES = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português"}


def name_here(tag: str) -> str:
    """The name of a language in the language of the page, as in the middle of a sentence.

    For a language that the window is not translated into, the language's own name.
    """
    names = {
        "ar": translate("languages", "Arabic"),
        "de": translate("languages", "German"),
        "en": translate("languages", "English"),
        "es": translate("languages", "Spanish"),
        "fr": translate("languages", "French"),
        "hi": translate("languages", "Hindi"),
        "pt": translate("languages", "Portuguese"),
        "zh": translate("languages", "Chinese"),
    }
    return names.get(tag.partition("-")[0]) or own_name(tag)


def own_name(tag: str) -> str:
    """The language's own name, with a capital as on a button."""
    if tag in _PLAIN_NAMES:
        return _PLAIN_NAMES[tag]
    name = QLocale(tag).nativeLanguageName() or tag
    return name[0].upper() + name[1:]
