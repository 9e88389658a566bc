"""The paper copy of a key, the organiser's or the kiosk's own: 24 words and their QR code.

Whoever holds the page has the key. Where the key comes from, and that the file is thrown
away once it is printed, is for others to see to.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from pathlib import Path

from reportlab.lib.colors import Color

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.paper import MARGIN, MM, Paper
from kiosk.sheets.drawing.press import BLACK, GREY, RULE, Align, Press, press
from kiosk.sheets.drawing.sides import Sides, apart
from kiosk.sheets.drawing.type import Face, headline, shrink
from kiosk.sheets.region import in_region
from kiosk.sheets.report import SheetReport
from kiosk.sheets.text import Features
from kiosk.sheets.words import KeyPage, KeyWords, day_in_full
from kiosk.sheets.words import words as printed_words

TITLE_SIZE, WORD_SIZE, TEXT_SIZE, COMMAND_SIZE = 26.0, 14.0, 10.5, 9.0
COLUMNS, ROW = 3, 9.4
"""Columns of words, and mm from one to the next below it."""

QR = 62.0


class PaperKey(Enum):
    """Whose key a page is a copy of."""

    ORGANISER = "organiser"
    KIOSK = "kiosk"


_SHOW = {
    PaperKey.ORGANISER: "pledge-kiosk keys show FILE",
    PaperKey.KIOSK: "pledge-kiosk keys show --this-machine",
}
_USE = {
    PaperKey.ORGANISER: "--key-words-file FILE",
    PaperKey.KIOSK: "pledge-kiosk restore --from STICK --key-words-file -",
}
"""Commands, which are the same in every language."""


def write_paper_key(
    path: Path,
    campaign: Campaign,
    kind: PaperKey,
    *,
    words: str,
    fingerprint: str,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
) -> SheetReport:
    """Writes the page to `path`, which only its owner may read.

    `words` are the key's 24, `fingerprint` the six that tell it from another.
    """
    campaign = as_printed(campaign, language)
    language = in_region(language, campaign, paper)
    of = printed_words(language)
    said = of.kiosk_key if kind is PaperKey.KIOSK else of.organiser_key
    size = (paper.width, paper.height)
    with press(path, size, campaign, title=said.title, language=language, mode=0o600) as to:
        page = _Page(to, of.key_page, said)
        made = of.key_page.of_campaign.format(
            apart(campaign.title, to), apart(day_in_full(campaign.event.local(made_at), of), to)
        )
        y = page.draw_head(made)
        y = page.draw_words(words, y + 6)
        y = page.draw_fingerprint(fingerprint, _SHOW[kind], y)
        page.draw_below(words, _USE[kind], y + 4)
        page.draw_foot()
        to.end_page()
    return SheetReport(path, 1)


class _Page:
    """One page; places count from the side where lines of its language begin."""

    def __init__(self, to: Press, page: KeyPage, of: KeyWords) -> None:
        self.to = to
        self.sides = Sides.of(to)
        self.page = page
        self.of = of
        self.left = MARGIN
        self.right = to.width - MARGIN
        self.room = self.right - self.left

    def draw_head(self, made: str) -> float:
        """What the page is, and what it opens; returns the y below it."""
        to, of, left = self.sides, self.of, self.left
        to.text(Face.SANS_BOLD, 8.5, left, 22, of.kicker, colour=self.to.accent, track=120)
        title = headline(Face.DISPLAY_BOLD, TITLE_SIZE, of.title, self.room * MM)
        y = to.lines(title, left, 33) - 2
        size = shrink(Face.SERIF, 11, made, self.room * MM)
        to.joined(Face.SERIF, size, left, y, made, colour=GREY)
        return column.draw(self.to, [_text(of.what, self.room)], left, y + 9)

    def draw_words(self, words: str, y: float) -> float:
        """The numbered words down the columns, which stand in the order of their readers."""
        to, left, right = self.sides, self.left, self.right
        to.text(Face.SANS_BOLD, 8, left, y, self.page.words, colour=GREY)
        to.rule(left, right, y + 2.5, RULE, BLACK)
        split = words.split()
        rows = -(-len(split) // COLUMNS)
        wide = self.room / COLUMNS
        top = y + 10.5
        for at, word in enumerate(split):
            x = left + at // rows * wide
            line = top + at % rows * ROW
            to.text_to(Face.SANS, 9, x + 7, line, str(at + 1), colour=GREY)
            to.text(Face.SANS_BOLD, WORD_SIZE, x + 10, line, word)
        end = top + (rows - 1) * ROW + 5
        to.rule(left, right, end, RULE, BLACK)
        return end + 9

    def draw_fingerprint(self, fingerprint: str, show: str, y: float) -> float:
        to = self.sides
        said = self.page.fingerprint.format(apart(fingerprint, self.to))
        to.joined(Face.SANS_BOLD, 11, self.left, y, said)
        y = column.draw(self.to, [_text(self.of.fingerprint_says, self.room)], self.left, y + 5.5)
        return self._command(show, self.left, y)

    def draw_below(self, words: str, use: str, y: float) -> None:
        """The code, and beside it where to keep the page."""
        to = self.sides
        code = links.make_qr(words)
        quiet = links.QUIET_ZONE * code.module_mm(QR)
        to.qr(code, self.left, y, QR)
        x = self.left + QR + quiet + 2
        room = self.right - x
        to.text(Face.SANS_BOLD, 11, x, y + 3.5, self.page.keep)
        blocks = [_text(sentence, room, after=2.2) for sentence in self.of.keep_says]
        beside = column.draw(self.to, blocks, x, y + 10)
        beside = column.draw(self.to, [_text(self.of.scan, room, colour=GREY)], x, beside + 2)
        self._command(use, x, beside)

    def draw_foot(self) -> None:
        to = self.to
        size = shrink(Face.SANS_BOLD, 8, self.of.confidential, self.room * MM)
        to.text(
            Face.SANS_BOLD, size, to.width / 2, to.height - 14, self.of.confidential,
            align=Align.CENTRE, colour=to.accent,
        )  # fmt: skip

    def _command(self, said: str, x: float, y: float) -> float:
        """What is typed, letter by letter; returns the y below it."""
        size = shrink(Face.SANS_BOLD, COMMAND_SIZE, said, (self.right - x) * MM)
        self.sides.text(Face.SANS_BOLD, size, x, y, said, features=Features.CODE)
        return y + 5.5


def _text(text: str, room: float, *, after: float = 0.0, colour: Color = BLACK) -> Block:
    return Block(column.paragraph(Face.SERIF, TEXT_SIZE, 1.35, text, room), after, colour)
