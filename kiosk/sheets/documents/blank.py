"""The blank sheet, for pens: numbered lines and a witness block; its reverse is `reverse`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.sheets.documents.reverse import FOOT, set_reverse
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.column import Block
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import BLANK, MARGIN, MM, Paper
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, RULE, Align, PdfCanvas
from kiosk.sheets.drawing.typesetting import (
    ASCENT,
    CAPITAL,
    Lines,
    fit,
    headline,
    shrink,
    sizes,
    width,
)
from kiosk.sheets.report import SheetReport
from kiosk.sheets.sheet_texts import SheetTexts, day_and_time, short_day
from kiosk.signing.codes import SPECIMEN_SHEET, paper_sheet_label
from kiosk.signing.flow.sign import paper_consents
from kiosk.signing.paper.sheet_layout import Rect, SheetLayout

ROWS = (8, 10, 15)
SMALLEST_ROW = 8.5  # mm; below this nobody writes legibly
ASK_LARGEST, ASK_SMALLEST, ASK_SPACING = 12.5, 8.5, 1.36
HEADER_GAP = 6.0  # mm from where the header ends to the event's line
MEANING_SIZE, MEANING_GAP, MEANING_END = 8.0, 5.4, 4.2
"""pt; mm from the event's line to what the boxes mean, and of its last line's room that goes."""

HEADER_ROOM = BLANK.event - BLANK.title - HEADER_GAP
NOTICE_SIZE, NOTICE_LEADING = 8.0, 3.5
NUMBER_SIZE = 14.0
TRIAL_SIZE = 34.0


class _Blank:
    """One document of blank sheets; y grows downward from the top of the page, mm."""

    def __init__(self, canvas: PdfCanvas, *, rows: int, strict: bool, made_at: datetime) -> None:
        self.canvas = canvas
        self.campaign = campaign = canvas.campaign
        self.texts = texts = canvas.texts
        language = canvas.language
        self.rows = rows
        self.is_strict = strict
        self.left = MARGIN
        self.right = canvas.width - MARGIN
        self.letter = campaign.letter(language)
        self.made = texts.made.format(day_and_time(campaign.event.local(made_at), texts))
        self.place_code = campaign.places[0].code if campaign.places else ""
        self.reverse = set_reverse(canvas)
        self.notice = column.paragraph(
            Face.SANS,
            NOTICE_SIZE,
            NOTICE_LEADING * MM / NOTICE_SIZE,
            _notice(campaign, texts, language),
            self.right - self.left - 4,
            is_even=True,
        )
        ask = campaign.ask.best(language, campaign.default_language)
        self.header = self._set_header(ask, HEADER_ROOM)
        # from the foot upward: notice, number, code; the table gets what is left
        last = canvas.height - BLANK.notice
        self.number_y = last - (max(len(self.notice.lines), 3) - 1) * NOTICE_LEADING - 5.3
        quiet = links.QUIET_ZONE * self._sheet_code(SPECIMEN_SHEET).module_mm(BLANK.sheet_qr)
        self.code_y = self.number_y - NUMBER_SIZE * CAPITAL / MM - quiet - BLANK.sheet_qr
        self.bottom = self.code_y - quiet - 0.4
        self.means = self._set_meaning(language)
        self._place_table(max(BLANK.event, self._below_header))
        if self.row_height < SMALLEST_ROW:  # low rows need what room the header can spare
            spare = rows * (SMALLEST_ROW - self.row_height)
            self.header = self._set_header(ask, HEADER_ROOM - spare)
            self._place_table(self._below_header)
        if self.row_height < SMALLEST_ROW:
            fewer = [one for one in ROWS if one * SMALLEST_ROW <= self.bottom - self.head]
            raise BadInput(
                f"{rows} rows do not fit beside what this campaign asks, its notice and what its"
                " consents say.",
                f"Print fewer rows: {' or '.join(map(str, fewer))}."
                if fewer
                else "Make the campaign's `ask`, its `notice` or the `text` of its consents"
                " shorter.",
            )

    def _place_table(self, event_y: float) -> None:
        """The event's line at `event_y`, what the boxes mean below it, and the rest for rows."""
        self.event_y = event_y
        self.means_y = event_y + MEANING_GAP
        self.head = self.means_y + column.height(self.means) + BLANK.head - MEANING_END
        self.row_height = (self.bottom - self.head) / self.rows

    @property
    def _below_header(self) -> float:
        """Where the event's line can stand at the highest."""
        return BLANK.title + column.height(self.header) + HEADER_GAP

    def _set_header(self, ask: str, high: float) -> list[Block]:
        """Title, what is asked, where the letter stands, and the versions people sign.

        In `high` mm, if the smallest type lets it.
        """
        texts, room = self.texts, self.right - self.left - self._rail
        title = headline(Face.DISPLAY_BOLD, 25, self.campaign.title, room * MM)
        where = texts.reverse_begun if self.reverse.more else texts.reverse
        agreed = paper_consents(self.campaign, self.letter.language)
        versions = ", ".join(f"{one.id} {one.version}" for one in agreed)
        signed = [texts.letter_version.format(self.letter.version[:8])]
        if versions:
            signed.append(texts.consent_version.format(versions))
        below = [
            Block(column.paragraph(Face.SERIF_ITALIC, 9.6, 1.4, where, room), colour=GREY),
            Block(column.paragraph(Face.SANS, 8, 1.3, "   ·   ".join(signed), room), colour=GREY),
        ]
        for size in sizes(ASK_LARGEST, ASK_SMALLEST, 0.25):
            said = column.paragraph(Face.SERIF, size, ASK_SPACING, ask, room, is_even=True)
            blocks = [Block(title, after=0.8), Block(said, after=1.8), *below]
            if column.height(blocks) <= high:
                break
        return blocks

    def _set_meaning(self, language: str) -> list[Block]:
        """What a ticked and an empty box mean, in the words of the consents."""
        texts = self.texts
        agreed = {one.id: one.text for one in paper_consents(self.campaign, language)}
        self.meaning_x = self.left + max(
            width(Face.SANS_BOLD, MEANING_SIZE, label) / MM + 2
            for label in (texts.box_ticked, texts.box_empty)
        )
        room = self.right - self.meaning_x
        return [
            Block(column.paragraph(Face.SANS, MEANING_SIZE, 1.3, text, room), after=0.6)
            for text in (agreed.get("publish", ""), agreed.get("hold", texts.box_empty_says))
        ]

    # --- front ------------------------------------------------------------------------------

    def draw_front(self) -> None:
        """Everything that is the same on each sheet's front."""
        self._draw_kicker()
        column.draw(self.canvas, self.header, self.left, BLANK.title)
        if not self.is_strict:
            self._draw_online()
        self._draw_event()
        self._draw_meaning()
        self._draw_table()
        self._draw_witness(self.bottom + 7.5)
        self._draw_notice()
        for x, y in self._squares():
            self.canvas.square(x, y, BLANK.square)

    @property
    def _rail(self) -> float:
        """mm kept free where the header's lines end, for the code and its address."""
        return 0.0 if self.is_strict else BLANK.online_qr + 24

    def _draw_kicker(self) -> None:
        self.canvas.kicker(7.5, self.left, BLANK.kicker, self.texts.kicker)

    def _draw_online(self) -> None:
        """The code people scan instead of writing: in the header, never the sheet's own."""
        canvas = self.canvas
        link = links.place_link(self.campaign, self.place_code)
        code = link.code
        top, side = BLANK.kicker - 2, BLANK.online_qr
        canvas.qr(code, self.right - side, top, side)
        y = top + side + links.QUIET_ZONE * code.module_mm(side) + 8.5 * ASCENT / MM
        canvas.text_to(Face.SANS_BOLD, 8.5, self.right, y, self.texts.online)
        address = fit(Face.SANS, 8, link.typed, (self._rail - 5) * MM, most=1)
        canvas.lines(address, self.right, y + 3.8, colour=GREY, align=Align.END)

    def _draw_event(self) -> None:
        canvas, texts, event = self.canvas, self.texts, self.campaign.event
        day = short_day(event.day, texts) if event.day else ""
        x, y = self.left, self.event_y
        for label, value, share, gap in (
            (texts.event, event.name, 0.42, 4.0),
            (texts.venue, event.venue, 0.36, 4.0),
            (texts.date, day, 0.22, 0.0),
        ):
            end = x + share * (self.right - self.left) - gap
            start = x + canvas.text(Face.SANS, 8, x, y, label, colour=GREY) + 1.8
            canvas.rule(start, end, y + 1.0, 0.5, BLACK)
            if value:
                said = _filled_in(value, (end - start - 1.5) * MM)
                first = y - (len(said.lines) - 1) * said.leading / MM
                canvas.lines(said, start + 1, first)
            x = end + gap

    def _draw_meaning(self) -> None:
        """Above the table, where people look before they write."""
        y = self.means_y
        for label, block in zip(
            (self.texts.box_ticked, self.texts.box_empty), self.means, strict=True
        ):
            self.canvas.text(Face.SANS_BOLD, MEANING_SIZE, self.left, y, label)
            y = column.draw(self.canvas, [block], self.meaning_x, y)

    def _draw_table(self) -> None:
        canvas, texts = self.canvas, self.texts
        top, x = self.head, self.left
        for at, (wide, label) in enumerate(self._columns()):
            if label:
                canvas.text(Face.SANS_BOLD, 8, x + 1.6, top - 1.9, label, colour=GREY)
            if at:
                canvas.stem(x, top + 0.8, self.bottom - 0.8)
            x += wide
        box_x = self.right - BLANK.box
        for at, line in enumerate(texts.list_me):
            y = top - 4.8 + at * 2.9
            middle = box_x + BLANK.box / 2
            canvas.text(Face.SANS_BOLD, 7, middle, y, line, align=Align.CENTRE, colour=GREY)
        canvas.rule(self.left, self.right, top, RULE, BLACK)
        for at in range(self.rows):
            y = top + self.row_height * (at + 1)
            label = str(at + 1)
            canvas.text_to(Face.SERIF, 9, self.left + 4.6, y - 2.4, label, colour=GREY)
            canvas.text(Face.SERIF, 8, self.right + 1.6, y - 2.4, label, colour=GREY)
            canvas.box(*self._box(at), BLANK.tick)
            is_last = at == self.rows - 1
            canvas.rule(
                self.left, self.right, y, RULE if is_last else 0.35, BLACK if is_last else GREY
            )

    def _box(self, row: int) -> tuple[float, float]:
        """The corner of a line's box, from the side where lines begin and from the top."""
        return (
            self.right - (BLANK.box + BLANK.tick) / 2,
            self.head + self.row_height * (row + 0.5) - BLANK.tick / 2,
        )

    def layout(self) -> SheetLayout:
        """Where things stand on the front."""
        page, side = self.canvas.width, BLANK.sheet_qr

        def place(x: float, y: float, wide: float, high: float) -> Rect:
            left = page - x - wide if self.canvas.is_rtl else x
            return Rect(*(round(one, 2) for one in (left, y, wide, high)))

        across = self.right - self.left
        rows = range(self.rows)
        return SheetLayout(
            width=page,
            height=self.canvas.height,
            rows=tuple(
                place(self.left, self.head + self.row_height * at, across, self.row_height)
                for at in rows
            ),
            boxes=tuple(place(*self._box(at), BLANK.tick, BLANK.tick) for at in rows),
            squares=tuple(Rect(x, y, BLANK.square, BLANK.square) for x, y in self._squares()),
            code=None if self.is_strict else place(self.right - side, self.code_y, side, side),
        )

    def _squares(self) -> list[tuple[float, float]]:
        """The left upper corners of the squares, upper ones first; none on a strict sheet."""
        if self.is_strict:
            return []
        near, side = BLANK.square_edge, BLANK.square
        xs = (near, self.canvas.width - near - side)
        return [(x, y) for y in (near, self.canvas.height - near - side) for x in xs]

    def _columns(self) -> list[tuple[float, str]]:
        """mm and head of each column; with a pen, too, only what the campaign asks for."""
        texts, asks = self.texts, self.campaign.asks
        extra = (self.canvas.width - Paper.A4.width) / 2
        name, signature, beside = BLANK.name + extra, BLANK.signature, BLANK.affiliation + extra
        affiliation = {
            (True, True): [(beside, texts.paper_affiliation)],
            (True, False): [(beside, texts.paper_role)],
            (False, True): [(beside, texts.paper_organisation)],
        }.get((asks.role, asks.organisation), [])
        if not affiliation:
            name, signature = name + beside / 2, signature + beside / 2
        return [
            (BLANK.number, ""),
            (name, texts.paper_name),
            *affiliation,
            (signature, texts.signature_column),
            (BLANK.date, texts.date),
            (BLANK.box, ""),
        ]

    def _draw_witness(self, y: float) -> None:
        canvas, texts = self.canvas, self.texts
        end = self.right - BLANK.sheet_qr - 12
        start = (
            self.left + canvas.text(Face.SANS_BOLD, 8, self.left, y, texts.witness, colour=GREY) + 3
        )
        size = shrink(Face.SERIF_ITALIC, 9.5, texts.witness_says, (end + 6 - start) * MM)
        canvas.text(Face.SERIF_ITALIC, size, start, y, texts.witness_says)
        room = end - self.left
        for lower, fields in (
            (14.0, ((texts.name, 0.5), (texts.signature, 0.5))),
            (28.0, ((texts.date, 0.4), (texts.lines_filled, 0.3), (texts.lines_struck, 0.3))),
        ):
            x = self.left
            for label, share in fields:
                x1 = x + share * room - 4
                canvas.rule(x, x1, y + lower, 0.5, BLACK)
                canvas.text(Face.SANS, 8, x, y + lower + 3.6, label, colour=GREY)
                x = x1 + 4

    def _draw_notice(self) -> None:
        """Who holds the data and why: at the foot, between the squares."""
        canvas = self.canvas
        y = canvas.height - BLANK.notice - (len(self.notice.lines) - 1) * NOTICE_LEADING
        canvas.lines(self.notice, canvas.width / 2, y, colour=GREY, align=Align.CENTRE)

    # --- reverse ----------------------------------------------------------------------------

    def draw_reverse(self) -> None:
        """Everything that is the same on each sheet's reverse."""
        self._draw_kicker()
        self.reverse.draw(self.canvas)
        self._draw_foot(2)

    def draw_more(self, at: int) -> None:
        """Everything that is the same on a page (from 0) on which the letter goes on."""
        self._draw_foot(at + 3)
        if not self.reverse.more[at]:  # the far side of the last leaf
            return
        self._draw_kicker()
        size = shrink(Face.SERIF_BOLD, 11, self.campaign.title, (self.right - self.left) * MM)
        self.canvas.text(Face.SERIF_BOLD, size, self.left, BLANK.kicker + 6, self.campaign.title)
        self.reverse.draw_more(self.canvas, at)

    def _draw_foot(self, page: int) -> None:
        parts = [self.texts.letter_version.format(self.letter.version[:8]), self.made]
        if more := len(self.reverse.more):
            parts.append(self.texts.page.format(page, 2 + more))
        y = self.canvas.height - FOOT
        self.canvas.joined(Face.SANS, 8, self.left, y, "   ·   ".join(parts), colour=GREY)

    # --- what each sheet has of its own -----------------------------------------------------

    def draw_number(self, number: str, *, is_front: bool) -> None:
        """The sheet's number, below where lines end; on the front with its code."""
        canvas = self.canvas
        if is_front and not self.is_strict:
            side = BLANK.sheet_qr
            canvas.qr(self._sheet_code(number), self.right - side, self.code_y, side)
        y = self.number_y if is_front else canvas.height - FOOT
        if number == SPECIMEN_SHEET:
            self._draw_trial(is_front=is_front)
        label = paper_sheet_label(number)
        wide = canvas.text_to(Face.SANS_BOLD, NUMBER_SIZE, self.right, y, label)
        said = self.texts.scan_sheet
        canvas.text_to(Face.SANS, 8, self.right - wide - 2, y, said, colour=GREY)

    def _draw_trial(self, *, is_front: bool) -> None:
        """Across the sheet: it is in no ledger, and is to be told from those that are out."""
        said = self.texts.trial
        largest = TRIAL_SIZE if is_front else TRIAL_SIZE / 2
        size = shrink(Face.SANS_BOLD, largest, said, (self.right - self.left) * MM)
        canvas = self.canvas
        # on the reverse above the letter, which is to be read
        ys = (canvas.height * 0.45, canvas.height * 0.65) if is_front else (MARGIN * 0.6,)
        for y in ys:
            at = canvas.width / 2, y
            canvas.text(Face.SANS_BOLD, size, *at, said, align=Align.CENTRE, colour=canvas.accent)

    def _sheet_code(self, number: str) -> links.Qr:
        return links.make_sheet_code(self.campaign, "B", number[:-1])


def _filled_in(value: str, room: float) -> Lines:
    """What the campaign knows of the event: in one line of `room` pt if 8 pt lets it."""
    size = shrink(Face.SERIF, 9.5, value, room)
    return Lines(Face.SERIF, size, (value,)) if size >= 8 else fit(Face.SERIF, 8.5, value, room)


def write_blank(
    path: Path,
    campaign: Campaign,
    *,
    numbers: Sequence[str] = (SPECIMEN_SHEET,),
    rows: int = 10,
    paper: Paper = Paper.A4,
    language: str,
    strict: bool = False,
    made_at: datetime,
) -> SheetReport:
    """Writes a blank sheet for each of `numbers` to `path`: a leaf of two sides, or more leaves
    where the letter is too long for the reverse of one.

    Numbers are `codes.new_paper_sheets`'; without any it is one sheet to show, not to sign, and
    says so on both sides.
    `rows` is one of `ROWS`. `strict` prints none of the marks and codes for scanning, for
    places whose rules forbid them. Raises ValueError for other rows, BadInput where the
    campaign's texts leave no room for them, and what `files.write_atomically` raises.
    """
    if rows not in ROWS:
        raise ValueError(f"a blank sheet has 8, 10 or 15 rows, not {rows}")
    with PdfCanvas.open(path, campaign, paper, language) as canvas:
        label = paper_sheet_label(numbers[0])
        canvas.set_title(f"{canvas.campaign.title}: {canvas.texts.scan_sheet} {label}")
        document = _Blank(canvas, rows=rows, strict=strict, made_at=made_at)
        forms = {"front": document.draw_front, "reverse": document.draw_reverse}
        for at in range(len(document.reverse.more)):
            forms[f"more-{at}"] = partial(document.draw_more, at)
        for form, draw in forms.items():
            with canvas.form(form):
                draw()
        for number in numbers:
            for form in forms:
                canvas.repeat(form)
                document.draw_number(number, is_front=form == "front")
                canvas.end_page()
    labels = tuple(map(paper_sheet_label, numbers))
    return SheetReport(path, canvas.pages, 0, labels, layout=document.layout())


def _notice(campaign: Campaign, texts: SheetTexts, language: str) -> str:
    """Who holds the data and why, and where to write to withdraw."""
    notice = campaign.notice.best(language, campaign.default_language)
    return f"{notice} {texts.write_to.format(campaign.contact)}." if campaign.contact else notice
