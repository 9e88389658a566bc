"""The blank sheet, for pens: numbered lines, a witness block, the letter on the reverse."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.sheets.paper import A4_HEIGHT, BLANK, MARGIN, MM, Paper
from kiosk.sheets.press import BLACK, GREY, RULE, Align, Press, press
from kiosk.sheets.report import SheetReport
from kiosk.sheets.type import Face, shrink, wrap
from kiosk.sheets.words import Words, day_and_time, day_of, words
from kiosk.signing.codes import sheet_number

ROWS = (8, 10, 15)
SMALLEST_ROW = 8.5
"""mm; below this nobody writes legibly."""


class _Blank:
    """One document of blank sheets; both sides of each."""

    def __init__(
        self,
        to: Press,
        campaign: Campaign,
        of: Words,
        *,
        rows: int,
        language: str,
        strict: bool,
        made_at: datetime,
    ) -> None:
        self.to = to
        self.campaign = campaign
        self.words = of
        self.rows = rows
        self.language = language
        self.is_strict = strict
        self.left = MARGIN
        self.right = to.width - MARGIN
        self.letter = campaign.letter(language)
        self.made = of.made.format(day_and_time(made_at, of))
        self.source = campaign.sources[0].code if campaign.sources else ""
        self.row_height = (BLANK.table - (A4_HEIGHT - to.height)) / rows

    # --- front ------------------------------------------------------------------------------

    def draw_front(self) -> None:
        """Everything that is the same on each sheet's front."""
        to, of = self.to, self.words
        self._draw_title(BLANK.title, 25, room=self.right - self.left - self._rail)
        fallback = self.campaign.default_language
        y = to.paragraph(
            Face.SERIF,
            12.5,
            17,
            self.left,
            BLANK.body + 1,
            self.right - self.left - self._rail,
            self.campaign.ask.best(self.language, fallback),
        )
        to.text(Face.SERIF_ITALIC, 9.6, self.left, y + 1.6, of.reverse, colour=GREY)
        if not self.is_strict:
            self._draw_online()
        self._draw_event()
        bottom = self._draw_table()
        self._draw_witness(bottom + 7.5)
        self._draw_notice()
        self._draw_squares()

    @property
    def _rail(self) -> float:
        return 0.0 if self.is_strict else BLANK.online_qr + 22

    def _draw_title(self, y: float, size: float, *, room: float) -> None:
        to = self.to
        to.text(
            Face.SANS_BOLD, 7.5, self.left, BLANK.kicker, self.words.kicker, colour=to.accent,
            track=120,
        )  # fmt: skip
        title = self.campaign.title
        to.text(Face.DISPLAY, shrink(Face.DISPLAY, size, title, room * MM), self.left, y, title)

    def _draw_online(self) -> None:
        """The code people scan instead of writing: in the header, never the sheet's own."""
        to = self.to
        code = links.qr(links.address_for(self.campaign, self.source))
        x = self.right - BLANK.online_qr
        to.qr(code, x, BLANK.kicker - 2.6, BLANK.online_qr)
        y = BLANK.kicker - 2.6 + BLANK.online_qr + 4.6
        to.text(Face.SANS_BOLD, 8.5, self.right, y, self.words.online, align=Align.RIGHT)
        typed = links.typed_address(self.campaign, self.source)
        size = shrink(Face.SANS, 8, typed, (self._rail + 20) * MM)
        to.text(Face.SANS, size, self.right, y + 3.8, typed, align=Align.RIGHT, colour=GREY)

    def _draw_event(self) -> None:
        to, of, event = self.to, self.words, self.campaign.event
        day = day_of(event.day, of) if event.day else ""
        x = self.left
        gap = 4.0
        for label, value, share in (
            (of.event, event.name, 0.42),
            (of.place, event.place, 0.36),
            (of.date, day, 0.22),
        ):
            end = x + share * (self.right - self.left) - (gap if share > 0.22 else 0)
            start = x + to.text(Face.SANS, 8, x, BLANK.event, label, colour=GREY) + 1.8
            to.rule(start, end, BLANK.event + 0.8, 0.5, BLACK)
            if value:
                room = (end - start - 1) * MM
                size = shrink(Face.SERIF, 9.5, value, room)
                to.text(Face.SERIF, size, start + 1, BLANK.event, value)
            x = end + gap

    def _draw_table(self) -> float:
        to, of = self.to, self.words
        extra = to.width - Paper.A4.width
        columns = (
            (BLANK.number, ""),
            (BLANK.name + extra / 2, of.pen_name),
            (BLANK.affiliation + extra / 2, of.pen_affiliation),
            (BLANK.signature, of.signature_column),
            (BLANK.date, of.date),
            (BLANK.box, ""),
        )
        top, x = BLANK.head, self.left
        bottom = top + self.row_height * self.rows
        for at, (wide, label) in enumerate(columns):
            if label:
                to.text(Face.SANS_BOLD, 8, x + 1.6, top - 1.9, label, colour=GREY)
            if at:
                to.stem(x, top + 0.8, bottom - 0.8)
            x += wide
        box_x = self.right - BLANK.box
        for at, line in enumerate(of.list_me):
            y = top - 4.8 + at * 2.9
            to.text(
                Face.SANS_BOLD, 7, box_x + BLANK.box / 2, y, line, align=Align.CENTRE, colour=GREY
            )
        to.rule(self.left, self.right, top, RULE, BLACK)
        for at in range(self.rows):
            y = top + self.row_height * (at + 1)
            label = str(at + 1)
            to.text(Face.SERIF, 9, self.left + 4.6, y - 2.4, label, align=Align.RIGHT, colour=GREY)
            to.text(Face.SERIF, 8, self.right + 1.6, y - 2.4, label, colour=GREY)
            to.box(
                box_x + (BLANK.box - BLANK.tick) / 2,
                y - self.row_height / 2 - BLANK.tick / 2,
                BLANK.tick,
            )
            is_last = at == self.rows - 1
            to.rule(self.left, self.right, y, RULE if is_last else 0.35, BLACK if is_last else GREY)
        return bottom

    def _draw_witness(self, y: float) -> None:
        to, of = self.to, self.words
        end = self.right - BLANK.sheet_qr - 12
        start = self.left + to.text(Face.SANS_BOLD, 8, self.left, y, of.witness, colour=GREY) + 3
        to.text(Face.SERIF_ITALIC, 9.5, start, y, of.witness_says)
        room = end - self.left
        for lower, fields in (
            (14.0, ((of.name, 0.5), (of.signature, 0.5))),
            (28.0, ((of.date, 0.4), (of.lines_filled, 0.3), (of.lines_struck, 0.3))),
        ):
            x = self.left
            for label, share in fields:
                x1 = x + share * room - 4
                to.rule(x, x1, y + lower, 0.5, BLACK)
                to.text(Face.SANS, 8, x, y + lower + 3.6, label, colour=GREY)
                x = x1 + 4

    def _draw_notice(self) -> None:
        """Who holds the data, and which wording people signed: at the foot, between the squares."""
        to = self.to
        notice = self.campaign.notice.best(self.language, self.campaign.default_language)
        room = self.right - self.left - 4
        lines = wrap(Face.SANS, 8, notice, room * MM)
        y = to.height - 9.0 - (len(lines) - 1) * 3.5
        for line in lines:
            to.text(Face.SANS, 8, to.width / 2, y, line, align=Align.CENTRE, colour=GREY)
            y += 3.5

    def _draw_squares(self) -> None:
        if self.is_strict:
            return
        near, side = BLANK.square_edge, BLANK.square
        for x in (near, self.to.width - near - side):
            for y in (near, self.to.height - near - side):
                self.to.square(x, y, side)

    # --- reverse ----------------------------------------------------------------------------

    def draw_reverse(self) -> None:
        """The whole letter, the founding signatories, what people agree to."""
        to = self.to
        self._draw_title(BLANK.title, 25, room=self.right - self.left)
        size, leading = self._letter_size()
        y = BLANK.title + 11
        for paragraph in self.letter.paragraphs:
            y = to.paragraph(
                Face.SERIF, size, leading, self.left, y, self.right - self.left, paragraph
            )
            y += leading * 0.38 / MM
        if self.campaign.founding:
            y += 1.5
            names = "; ".join(one.line for one in self.campaign.founding) + "."
            to.text(Face.SANS_BOLD, 8, self.left, y, self.words.founding, colour=GREY)
            y = to.paragraph(
                Face.SERIF_ITALIC, 9, 12, self.left, y + 4.6, self.right - self.left, names
            )
        y += 2.5
        fallback = self.campaign.default_language
        for consent in self.campaign.consents:
            y = to.paragraph(
                Face.SANS,
                8.5,
                11.5,
                self.left,
                y,
                self.right - self.left - 40,
                consent.text.best(self.language, fallback),
            )
            y += 1
        versions = ", ".join(f"{one.id} {one.version}" for one in self.campaign.consents)
        parts = (
            self.words.letter_version.format(self.letter.version[:8]),
            self.words.consent_version.format(versions),
            self.made,
        )
        foot = to.height - MARGIN + 1
        to.text(Face.SANS, 8, self.left, foot, "   ·   ".join(parts), colour=GREY)

    def _letter_size(self) -> tuple[float, float]:
        """The largest type, from 11 pt down to 8, at which the reverse holds everything."""
        room = self.to.height - BLANK.title - 11 - MARGIN - 62
        size = 11.0
        while size > 8.0:
            leading = size * 1.42
            wide = (self.right - self.left) * MM
            lines = sum(len(wrap(Face.SERIF, size, p, wide)) for p in self.letter.paragraphs)
            gaps = 0.38 * len(self.letter.paragraphs)
            if (lines + gaps) * leading / MM <= room:
                break
            size -= 0.25
        return size, size * 1.42

    # --- what each sheet has of its own -----------------------------------------------------

    def draw_number(self, at: int, *, has_code: bool) -> str:
        """The sheet's number, lower right; on the front with its code."""
        to = self.to
        sheet = sheet_number("B", at)
        number_y = to.height - 22.0
        if has_code and not self.is_strict:
            code = links.qr(links.sheet_address(self.campaign, "B", at), pinned=True)
            side = BLANK.sheet_qr
            top = number_y - side - 5.5
            to.qr(code, self.right - side, top, side)
        label = self.words.scan_sheet
        wide = to.text(Face.SANS_BOLD, 14, self.right, number_y, sheet, align=Align.RIGHT)
        to.text(
            Face.SANS, 8, self.right - wide - 2, number_y, label, align=Align.RIGHT, colour=GREY
        )
        return sheet


def write_blank(
    path: Path,
    campaign: Campaign,
    *,
    sheets: int = 1,
    first: int = 1,
    rows: int = 10,
    paper: Paper = Paper.A4,
    language: str,
    strict: bool = False,
    made_at: datetime,
) -> SheetReport:
    """Writes `sheets` blank sheets numbered from `first`, two sides each, to `path`.

    `rows` is one of `ROWS`. `strict` prints none of the marks and codes for scanning, for
    places whose rules forbid them. Raises ValueError for other rows, and what
    `files.whole_file` raises.
    """
    if rows not in ROWS:
        raise ValueError(f"a blank sheet has 8, 10 or 15 rows, not {rows}")
    of = words(language)
    size = (paper.width, paper.height)
    title = f"{campaign.title}: {of.scan_sheet} {sheet_number('B', first)}"
    with press(path, size, campaign, title=title, language=language) as to:
        document = _Blank(
            to, campaign, of, rows=rows, language=language, strict=strict, made_at=made_at
        )
        with to.form("front"):
            document.draw_front()
        with to.form("reverse"):
            document.draw_reverse()
        numbers = []
        for at in range(first, first + sheets):
            to.repeat("front")
            numbers.append(document.draw_number(at, has_code=True))
            to.end_page()
            to.repeat("reverse")
            document.draw_number(at, has_code=False)
            to.end_page()
        pages = to.pages
    return SheetReport(path, pages, 0, tuple(numbers))
