"""The campaign's texts as the pages show them, in the chosen language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot

from kiosk.campaign.blocks import Block, gap_before, widest_markers
from kiosk.campaign.excerpts import lines, minutes_to_read
from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.model import Campaign, GoalPlace, LocalText
from kiosk.campaign.printed import as_printed
from kiosk.campaign.quotes import marks
from kiosk.ui.access.languages import name_here
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows
from kiosk.ui.typesetting import set_title, tie_last

# Hebrew, Arabic and the scripts of India and Southeast Asia.
_TALL = (
    ("\u0590", "\u1cff"),
    ("\ua800", "\uaaff"),
    ("\ufb50", "\ufdff"),
    ("\ufe70", "\ufeff"),
)


@qml_type
class CampaignWords(QObject):
    """All texts, and how far this person has read."""

    changed = Signal()
    quoteChanged = Signal()
    placeChanged = Signal()

    eventAndTable = member(str, "_event_and_table", notify=changed)
    ask = member(str, "_ask", notify=changed)
    otherLanguage = member(str, "_other_language", notify=changed)
    """The letter's language, named in the chosen one; "" if they are the same."""
    hasItalics = member(bool, "_has_italics", notify=changed)
    """Whether the script of the chosen language has italics."""
    isLetterRightToLeft = member(bool, "_is_letter_right_to_left", notify=changed)
    """Whether the letter is written from right to left."""
    title = member(str, "_campaign.title", notify=changed)
    eventName = member(str, "_campaign.event.name", notify=changed)
    contact = member(str, "_campaign.contact")
    """Whom to write to in order to withdraw from home; "" if the campaign names nobody."""
    showsCount = member(bool, "_campaign.show_count")
    goal = member(int, "_goal")
    """How many signatures are hoped for tonight; 0 if the first page shows no goal."""
    minutes = member(int, "_minutes", notify=changed)
    """Minutes it takes to read the letter."""
    tallWords = member(str, "_tall", notify=changed)
    """The letter's words in scripts that may be taller than a row, each once; "" for none."""
    place = member(float, "_place", notify=placeChanged)
    """How far this person has read the letter, from 0 to 1."""
    blocks = member(Rows, "_blocks")
    """The blocks of the letter: text, marker, the widest marker of its list, and whether an
    empty line or an indent separates it from the block before.
    """
    founding = member(Rows, "_founding")
    support = member(Rows, "_support")

    def __init__(self, campaign: Campaign, source: str = "") -> None:
        """`source` is the place code of this kiosk, "" for none."""
        super().__init__()
        self._as_written = campaign
        self._campaign = as_printed(campaign, campaign.default_language)
        self._source = source
        self._goal = campaign.event.goal_on(GoalPlace.FIRST_PAGE)
        self._language = ""
        self._place = 0.0
        self._tall = ""
        self._blocks = Rows("said", "marker", "widest", "hasGap", "hasIndent")
        self._founding = Rows("name", "affiliation")
        self._support = Rows("name", "phone", "address", "note", "qrPath", "qrSize")
        self._founding.show([(one.name, one.affiliation) for one in self._campaign.founding])

    def set_language(self, language: str) -> None:
        """Words everything in `language`; must be called once before anything is read."""
        if language == self._language:
            return
        self._language = language
        self._campaign = campaign = self._campaign.in_language(language)
        letter = campaign.letter(language)
        table = (one.name for one in campaign.places if one.code == self._source)
        self._event_and_table = " · ".join(filter(None, (campaign.event.name, *table)))
        self._ask = self._best(campaign.ask)
        spoken, written = language.partition("-")[0], letter.language.partition("-")[0]
        self._other_language = "" if written == spoken else name_here(letter.language)
        self._has_italics = spoken not in ("ar", "hi", "zh")
        self._is_letter_right_to_left = is_right_to_left(letter.language)
        self._blocks.show(_set(letter.blocks))
        self._tall = " ".join(_tall_words(letter.blocks))
        way = marks(letter.language)
        opening, closing = way.outer[0] + way.gap, way.gap + way.outer[1]
        self._lines: tuple[str, ...] = tuple(
            tie_last(f"{opening}{one}{closing}") for one in lines(letter)
        )
        self._line = 0
        self._minutes = minutes_to_read(letter)
        self.changed.emit()
        self.quoteChanged.emit()

    def forget(self) -> None:
        """The next person reads the letter from the beginning."""
        self.keepPlace(0.0)

    def show_support(self) -> None:
        """Fills the support page. Its QR codes are made only when somebody opens it."""
        from kiosk import links  # not needed for the first frame

        rows = []
        for place in self._campaign.support:
            code = links.make_qr(place.address) if place.address else None
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

    def text_to_read(self) -> tuple[str, str]:
        """The text of the letter to be read aloud, title first, and its language."""
        letter = self._as_written.letter(self._language)
        texts = (one.whole for one in letter.blocks)
        title = self._as_written.in_language(letter.language).title
        return "\n".join((title, *texts)), letter.language

    @Property(str, notify=quoteChanged)
    def quote(self) -> str:
        """What the first page shows now: lines of the letter in turn, then the summary."""
        return self._lines[self._line] if self.quotesLetter else self._best(self._campaign.summary)

    @Property(bool, notify=quoteChanged)
    def quotesLetter(self) -> bool:
        """Whether that is a line of the letter."""
        return self._line < len(self._lines)

    @Property(bool, notify=quoteChanged)
    def hasMoreQuotes(self) -> bool:
        return len(self._lines) > 0

    @Slot()
    def turnQuote(self) -> None:
        """Shows the next line."""
        self._line = (self._line + 1) % (len(self._lines) + 1)
        self.quoteChanged.emit()

    @Slot(float, result=str)
    def titleIn(self, ratio: float) -> str:
        """The title, broken into lines for a box of that aspect `ratio`; see `set_title`."""
        return set_title(self._campaign.title, round(ratio, 2))

    @Slot(int, result=QRectF)
    def inkOfTall(self, pixels: int) -> QRectF:
        """The ink of `tallWords` at a size of `pixels`, from the line they stand on."""
        from PySide6.QtGui import QFont, QFontMetricsF  # no first frame needs them

        font = QFont("Source Serif 4")
        font.setPixelSize(pixels)
        return QFontMetricsF(font).tightBoundingRect(self._tall)

    @Slot(float)
    def keepPlace(self, place: float) -> None:
        if place != self._place:
            self._place = place
            self.placeChanged.emit()

    def _best(self, text: LocalText) -> str:
        return tie_last(text.best(self._language, self._campaign.default_language))


def _tall_words(blocks: Sequence[Block]) -> dict[str, None]:
    """The words in scripts that may be taller than a row, in their order, each once."""
    words = (word for one in blocks if not one.text.isascii() for word in one.text.split())
    return dict.fromkeys(word for word in words if not word.isascii() and _is_tall(word))


def _is_tall(word: str) -> bool:
    return any(first <= one <= last for one in word for first, last in _TALL)


def _set(blocks: Sequence[Block]) -> list[tuple[str | bool, ...]]:
    """The rows of a letter's blocks."""
    rows: list[tuple[str | bool, ...]] = []
    before = None
    for one, widest in zip(blocks, widest_markers(blocks), strict=True):
        has_gap = gap_before(before, one)
        # a book tells paragraphs apart by their first line, not by a gap
        has_indent = before is not None and not (has_gap or one.is_item)
        said = "\n".join(map(tie_last, one.text.split("\n")))
        rows.append((said, one.marker, widest, has_gap, has_indent))
        before = one
    return rows
