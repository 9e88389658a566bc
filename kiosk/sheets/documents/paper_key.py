"""The paper copy of a key, the organiser's or the kiosk's own: 24 words and their QR code.

Whoever holds the page has the key. The caller makes the key and deletes the file after printing.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from pathlib import Path

from reportlab.lib.colors import Color

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MARGIN, MM, Paper
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, RULE, Align, PdfCanvas, isolated
from kiosk.sheets.drawing.typesetting import headline, shrink
from kiosk.sheets.report import SheetReport
from kiosk.sheets.sheet_texts import KeyPageTexts, KeyTexts, long_day
from kiosk.sheets.text import Features

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
    with PdfCanvas.open(path, campaign, paper, language) as canvas:
        texts, event = canvas.texts, canvas.campaign.event
        said = texts.kiosk_key if kind is PaperKey.KIOSK else texts.organiser_key
        canvas.set_title(said.title)
        page = _Page(canvas, texts.key_page, said)
        made = texts.key_page.of_campaign.format(
            isolated(canvas.campaign.title, canvas),
            isolated(long_day(event.local(made_at), texts), canvas),
        )
        y = page.draw_head(made)
        y = page.draw_words(words, y + 6)
        y = page.draw_fingerprint(fingerprint, _SHOW[kind], y)
        page.draw_below(words, _USE[kind], y + 4)
        page.draw_foot()
        canvas.end_page()
    return SheetReport(path, 1)


class _Page:
    """One page; places count from the side where lines of its language begin."""

    def __init__(self, canvas: PdfCanvas, page: KeyPageTexts, texts: KeyTexts) -> None:
        self.canvas = canvas
        self.page = page
        self.texts = texts
        self.left = MARGIN
        self.right = canvas.width - MARGIN
        self.room = self.right - self.left

    def draw_head(self, made: str) -> float:
        """What the page is, and what it opens; returns the y below it."""
        canvas, texts, left = self.canvas, self.texts, self.left
        canvas.kicker(8.5, left, 22, texts.kicker)
        title = headline(Face.DISPLAY_BOLD, TITLE_SIZE, texts.title, self.room * MM)
        y = canvas.lines(title, left, 33) - 2
        size = shrink(Face.SERIF, 11, made, self.room * MM)
        canvas.joined(Face.SERIF, size, left, y, made, colour=GREY)
        return column.draw(canvas, [_text(texts.what, self.room)], left, y + 9)

    def draw_words(self, words: str, y: float) -> float:
        """The numbered words down the columns, which stand in the order of their readers."""
        canvas, left, right = self.canvas, self.left, self.right
        canvas.text(Face.SANS_BOLD, 8, left, y, self.page.words, colour=GREY)
        canvas.rule(left, right, y + 2.5, RULE, BLACK)
        split = words.split()
        rows = -(-len(split) // COLUMNS)
        wide = self.room / COLUMNS
        top = y + 10.5
        for at, word in enumerate(split):
            x = left + at // rows * wide
            line = top + at % rows * ROW
            canvas.text_to(Face.SANS, 9, x + 7, line, str(at + 1), colour=GREY)
            canvas.text(Face.SANS_BOLD, WORD_SIZE, x + 10, line, word)
        end = top + (rows - 1) * ROW + 5
        canvas.rule(left, right, end, RULE, BLACK)
        return end + 9

    def draw_fingerprint(self, fingerprint: str, show: str, y: float) -> float:
        canvas = self.canvas
        said = self.page.fingerprint.format(isolated(fingerprint, canvas))
        canvas.joined(Face.SANS_BOLD, 11, self.left, y, said)
        y = column.draw(canvas, [_text(self.texts.fingerprint_says, self.room)], self.left, y + 5.5)
        return self._command(show, self.left, y)

    def draw_below(self, words: str, use: str, y: float) -> None:
        """The code, and beside it where to keep the page."""
        canvas = self.canvas
        code = links.make_qr(words)
        quiet = links.QUIET_ZONE * code.module_mm(QR)
        canvas.qr(code, self.left, y, QR)
        x = self.left + QR + quiet + 2
        room = self.right - x
        canvas.text(Face.SANS_BOLD, 11, x, y + 3.5, self.page.keep)
        blocks = [_text(sentence, room, after=2.2) for sentence in self.texts.keep_says]
        beside = column.draw(canvas, blocks, x, y + 10)
        beside = column.draw(canvas, [_text(self.texts.scan, room, colour=GREY)], x, beside + 2)
        self._command(use, x, beside)

    def draw_foot(self) -> None:
        canvas = self.canvas
        size = shrink(Face.SANS_BOLD, 8, self.texts.confidential, self.room * MM)
        canvas.text(
            Face.SANS_BOLD, size, canvas.width / 2, canvas.height - 14, self.texts.confidential,
            align=Align.CENTRE, colour=canvas.accent,
        )  # fmt: skip

    def _command(self, said: str, x: float, y: float) -> float:
        """What is typed, letter by letter; returns the y below it."""
        size = shrink(Face.SANS_BOLD, COMMAND_SIZE, said, (self.right - x) * MM)
        self.canvas.text(Face.SANS_BOLD, size, x, y, said, features=Features.CODE)
        return y + 5.5


def _text(text: str, room: float, *, after: float = 0.0, colour: Color = BLACK) -> Block:
    return Block(column.paragraph(Face.SERIF, TEXT_SIZE, 1.35, text, room), after, colour)
