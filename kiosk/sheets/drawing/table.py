"""Pages of signature sheets as operators of a PDF: rows of names, ink and codes, many at once.

The second way to a PDF beside `PdfCanvas`, because a canvas is too slow for rows: a row here
costs less than a row of names drawn by reportlab, kerning and QR code included. What all pages
share is in forms that `documents.signature_sheet` draws; pages show them by name and add what
differs. A page must be the same in whichever process it is drawn, so nothing here may depend on
earlier pages. Measures are mm from the top and from the side where lines begin; operators use
tenths of a point, which are short whole numbers.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache, partial

from kiosk import links
from kiosk.campaign.local_time import local
from kiosk.errors import LedgerDamaged
from kiosk.sheets.drawing import ink_pdf, qr_paths
from kiosk.sheets.drawing.faces import Face, chain
from kiosk.sheets.drawing.name_cell import AFFILIATION_SIZE, NAME_SIZE
from kiosk.sheets.drawing.page_plan import DOT, DocumentPlan, Form, Page, number_below_qr, qr_module
from kiosk.sheets.drawing.paper import MARGIN, MM, SIGNATURE_SHEET
from kiosk.sheets.drawing.rows import SIGNED_LEADING, RowMaker, SheetRow
from kiosk.sheets.drawing.streaming import FAST, form_name, packed
from kiosk.sheets.drawing.typesetting import CAPITAL, SMALLEST, Lines
from kiosk.sheets.sheet_texts import day_and_time, format_number, sheet_texts
from kiosk.sheets.text import Features, shaped
from kiosk.sheets.text.use import FontUse
from kiosk.signing.ink import InkUnreadable

BLACK, GREY = "0 g", ".36 .36 .38 rg"
HAIR = ".66 .66 .68 RG"
HAIRLINE, RULE = 3.5, 9  # tenths of a point
NUMBER_SIZE, SIGNED_SIZE, FOOT_SIZE, SHEET_SIZE = 8.5, 8.0, 7.5, 8.0
MARK_OF_TABLE_SIZE = 6.0
UNIT = MM * 10  # tenths of a point in a mm
_TENTHS = "q .1 0 0 .1 0 0 cm BT"
SPACING = 1.2
CLOSER = 0.4  # mm that an affiliation stands closer to its name than another line of the name would
_KEPT = 4_000  # texts and times whose operators are kept for reuse


DrawnPages = tuple[list[bytes], FontUse]


class Table:
    """Draws pages of one document."""

    def __init__(self, plan: DocumentPlan) -> None:
        self.plan = plan
        self._use = FontUse()
        self._sheet_texts = sheet_texts(plan.language)
        self._row_maker = RowMaker(plan.language, plan.edition, plan.columns, plan.name_room)
        self._series = links.NumberedCodes(plan.address, 6)
        # names come once; roles, days and labels come again and again
        self._text = lru_cache(_KEPT)(self._set_text)
        self._minute = lru_cache(_KEPT)(self._set_minute)
        self._start = MARGIN
        self._end = plan.wide - MARGIN
        self._name = self._start + SIGNATURE_SHEET.name
        self._ink = self._name + plan.name_room + SIGNATURE_SHEET.gap
        name_high = (NAME_SIZE + AFFILIATION_SIZE) * SPACING / MM
        self._base_of_two = (SIGNATURE_SHEET.row - name_high) / 2 + NAME_SIZE * 0.93 / MM
        self._base_of_one = (
            SIGNATURE_SHEET.row - NAME_SIZE * SPACING / MM
        ) / 2 + NAME_SIZE * 0.93 / MM

    def draw(self, pages: Sequence[Page]) -> DrawnPages:
        """The pages' contents, packed, and the glyphs they take.

        Raises LedgerDamaged for ink that cannot be read.
        """
        self._use = FontUse()
        inks = iter(self._inks(pages))
        paths = qr_paths.qr_paths(self._series, [page.at + 1 for page in pages])
        contents = [
            packed(self._page(page, path, inks).encode("latin-1"), FAST)
            for page, path in zip(pages, paths, strict=True)
        ]
        return contents, self._use

    def _inks(self, pages: Sequence[Page]) -> list[str]:
        if not self.plan.columns.has_ink:
            return []
        rows = [(row, row.ink) for page in pages for row in page.rows if row.ink is not None]
        draw = partial(
            ink_pdf.ink_operators,
            room=SIGNATURE_SHEET.ink_width,
            high=SIGNATURE_SHEET.ink_height,
            is_right=self.plan.is_rtl,
        )
        try:
            return draw([ink for _, ink in rows])
        except InkUnreadable as error:
            for row, ink in rows:
                try:
                    draw([ink])
                except InkUnreadable:
                    raise LedgerDamaged(
                        f"The ink of signature {row.number}{_marked(row.table)} cannot be read.",
                        "Run `pledge-kiosk verify`, and restore a backup where it says so.",
                    ) from error
            raise

    # --- a page -----------------------------------------------------------------------------

    def _page(self, page: Page, code: str, inks: Iterator[str]) -> str:
        plan = self.plan
        parts = [f"/{form_name(Form.HEADER)} Do"]
        if page.at == 0:
            parts.append(f"/{form_name(Form.FIRST)} Do")
        tops = [page.head]
        for row in page.rows:
            tops.append(tops[-1] + row.height)
        is_usual = (
            len(page.rows) == plan.full
            and abs(tops[-1] - plan.head - plan.full * SIGNATURE_SHEET.row) < 1e-6
        )
        if is_usual:
            parts.append(f"/{form_name(Form.TABLE)} Do")
        elif page.rows:
            parts.append(self._moved(Form.HEADS, page.head - plan.head))
        if page.ending is not None:
            parts.append(self._moved(Form.END, page.ending))
        parts += [self._code(code), _TENTHS]
        pen = _Pen(parts)
        self._sheet_number(page, pen)
        for row, top in zip(page.rows, tops, strict=False):
            self._row(row, top, pen)
        parts.append("ET")
        if page.rows and not is_usual:
            parts.append(self._rules(tops))
        parts.append("Q")
        if plan.columns.has_ink:
            self._all_ink(page, tops, inks, parts)
        self._foot(page, parts)
        return "\n".join(parts)

    def _moved(self, form: Form, down: float) -> str:
        if not down:
            return f"/{form_name(form)} Do"
        return f"q 1 0 0 1 0 {-down * MM:.2f} cm /{form_name(form)} Do Q"

    def _code(self, path: str) -> str:
        """A sheet's code in its place, in modules, y downward, on the dots of a printer."""
        plan = self.plan
        size = self._series.size
        unit = qr_module(size)
        side = plan.wide - self._end if plan.is_rtl else self._end
        left = math.floor(side * MM / DOT) * DOT - (0 if plan.is_rtl else size * unit)
        top = math.floor((plan.high - SIGNATURE_SHEET.qr_top) * MM / DOT) * DOT
        return f"q {unit:.2f} 0 0 {-unit:.2f} {left:.2f} {top:.2f} cm\n{path}f Q"

    def _sheet_number(self, page: Page, pen: _Pen) -> None:
        """Under its code."""
        operators, wide = self._text(Face.SANS_BOLD, SHEET_SIZE, page.sheet)
        under = self._up(SIGNATURE_SHEET.qr_top + number_below_qr(self._series.size))
        pen.at(self._from_end(self._end, wide), under, operators)

    def _foot(self, page: Page, parts: list[str]) -> None:
        """The page's number, and how many there are; the first and the last row's, and the rest."""
        plan = self.plan
        y = self._up(plan.high - SIGNATURE_SHEET.foot)
        operators, wide = self._text(Face.SANS, FOOT_SIZE, f"{plan.page_head}{page.at + 1}")
        x = self._from_start(self._start, wide)
        parts.append(f"{_TENTHS}\n{GREY} {x} {y} Td {operators} ET Q")
        after = x - round(plan.wide * UNIT) if plan.is_rtl else x + wide
        parts.append(f"q 1 0 0 1 {after / 10:.1f} 0 cm /{form_name(Form.PAGES)} Do Q")
        if page.rows:
            first, last = (
                format_number(row.number, self._sheet_texts) + _marked(row.table)
                for row in (page.rows[0], page.rows[-1])
            )
            said = plan.range_head.format(first, last)
            operators, wide = self._text(Face.SANS, FOOT_SIZE, said)
            x = self._from_end(self._end - plan.range_room, wide)
            parts.append(f"{_TENTHS}\n{GREY} {x} {y} Td {operators} ET Q")
        parts.append(f"/{form_name(Form.FOOT if page.rows else Form.BARE_FOOT)} Do")

    def _rules(self, tops: Sequence[float]) -> str:
        """Hairlines between rows, a rule under the last one."""
        name, start, end = (self._from_start(at, 0) for at in (self._name, self._start, self._end))
        lines = [f"{HAIRLINE} w {HAIR}"]
        lines += [f"{name} {self._up(y)} m {end} {self._up(y)} l" for y in tops[1:-1]]
        y = self._up(tops[-1])
        return "\n".join([*lines, f"S {RULE} w 0 G {start} {y} m {end} {y} l S"])

    def _all_ink(
        self, page: Page, tops: Sequence[float], inks: Iterator[str], parts: list[str]
    ) -> None:
        room = (
            self._ink
            if not self.plan.is_rtl
            else self.plan.wide - self._ink - SIGNATURE_SHEET.ink_width
        )
        drawn = []
        before: float | None = None
        for row, top in zip(page.rows, tops, strict=False):
            if row.ink is None:
                continue
            box = top + (row.height - SIGNATURE_SHEET.ink_height) / 2
            if before is None:
                drawn.append("q " + ink_pdf.ink_start(room * MM, (self.plan.high - box) * MM))
            else:
                drawn.append(f"1 0 0 1 0 {ink_pdf.to_steps(box) - ink_pdf.to_steps(before)} cm")
            drawn.append(next(inks))
            before = box
        if drawn:
            parts += [*drawn, "Q"]

    # --- a row ------------------------------------------------------------------------------

    def _row(self, row: SheetRow, top: float, pen: _Pen) -> None:
        is_simple = row.is_simple
        if is_simple:
            base = top + (self._base_of_two if row.rest else self._base_of_one)
            under = base + NAME_SIZE * SPACING / MM - CLOSER
        else:
            name, rest = self._row_maker.set_lines(row.name, row.face, row.size, row.rest)
            high = (name.height + (rest.height if rest is not None else 0)) / MM
            base = top + (row.height - high) / 2 + name.size * 0.93 / MM
            # a name that was shrunk has no room to spare over the affiliation
            closer = CLOSER * (name.size - SMALLEST) / (NAME_SIZE - SMALLEST)
            under = base + name.height / MM - max(closer, 0.0)
        y = self._up(base)
        parts = pen.parts
        parts.append(GREY)
        operators, wide = self._number(row.number, row.table)
        pen.at(self._from_end(self._start + SIGNATURE_SHEET.number, wide), y, operators)
        if not row.is_quiet:
            parts.append(BLACK)
        if is_simple:
            line = shaped(chain(row.face), row.name, language=self.plan.language)
            self._use.add(line)
            wide = round(line.width * row.size / 100)
            pen.at(self._from_start(self._name, wide), y, line.operators(row.size * 10))
        else:
            self._lines(name, base, pen)
        if not row.is_quiet:
            parts.append(GREY)
        if row.rest:
            if is_simple:
                operators, wide = self._text(Face.SANS, AFFILIATION_SIZE, row.rest)
                pen.at(self._from_start(self._name, wide), self._up(under), operators)
            elif rest is not None:
                self._lines(rest, under, pen)
        if row.signed_at is not None:
            if self.plan.columns.has_ink and row.ink is None and row.mark:
                operators, wide = self._text(Face.SERIF_ITALIC, 8.0, row.mark)
                pen.at(self._from_start(self._ink, wide), y, operators)
            is_one = is_simple or len(name.lines) == 1
            self._signed(row, top, base, under if is_one and row.rest else 0.0, pen)

    def _signed(self, row: SheetRow, top: float, base: float, under: float, pen: _Pen) -> None:
        """When, how and how it stands: on the lines of name and affiliation where that fits.

        `under` is the affiliation's line, 0 where name and affiliation are not one line each.
        """
        assert row.signed_at is not None  # `_row` asks  # noqa: S101
        said = [self._minute(int(row.signed_at.timestamp()) // 60)]
        said += [self._text(Face.SANS, SIGNED_SIZE, line) for line in (row.how, row.paper) if line]
        if row.standing:
            said.append(self._text(Face.SANS_BOLD, SIGNED_SIZE, row.standing))
        leading = SIGNED_LEADING
        if len(said) == 2 and under:
            leading = under - base
        elif len(said) > 1:
            middle = top + row.height / 2
            base = middle + (SIGNED_SIZE * CAPITAL / MM - (len(said) - 1) * leading) / 2
        for at, (operators, wide) in enumerate(said):
            if row.standing and at == len(said) - 1:
                pen.parts.append(BLACK)
            pen.at(self._from_end(self._end, wide), self._up(base + at * leading), operators)

    def _lines(self, block: Lines, base: float, pen: _Pen) -> None:
        for line in block.lines:
            set_line = shaped(
                chain(block.face), line, language=self.plan.language, is_rtl=block.is_rtl
            )
            self._use.add(set_line)
            wide = round(set_line.width * block.size / 100)
            pen.at(
                self._from_start(self._name, wide),
                self._up(base),
                set_line.operators(round(block.size * 10, 2)),
            )
            base += block.leading / MM

    def _set_minute(self, minute: int) -> tuple[str, int]:
        """Operators and width of a time, given in minutes since 1970."""
        moment = datetime.fromtimestamp(minute * 60, UTC)
        said = day_and_time(local(moment, self.plan.zone), self._sheet_texts)
        if self.plan.is_rtl:  # parts of a line that runs leftward are not put side by side
            return self._text(Face.SANS, SIGNED_SIZE, said)
        # a day comes on many rows, a minute once a day
        day, time = (self._text(Face.SANS, SIGNED_SIZE, part) for part in (said[:-5], said[-5:]))
        return f"{day[0]} {time[0]}", day[1] + time[1]

    def _number(self, value: int, table: str) -> tuple[str, int]:
        """The number, and behind it, smaller, the table's mark where there is one."""
        said = format_number(value, self._sheet_texts)
        pieces = [self._text(Face.SERIF, NUMBER_SIZE, said[-3:])]
        if len(said) > 3:
            pieces.insert(0, self._text(Face.SERIF, NUMBER_SIZE, said[:-3]))
        if table:
            pieces.append(self._text(Face.SANS, MARK_OF_TABLE_SIZE, _marked(table)))
        return " ".join(operators for operators, _ in pieces), sum(wide for _, wide in pieces)

    # --- text -------------------------------------------------------------------------------

    def _set_text(self, face: Face, size: float, text: str) -> tuple[str, int]:
        """Operators and width of one line."""
        features = Features.TABULAR if text[-1:].isdigit() else Features.NONE
        line = shaped(chain(face), text, language=self.plan.language, features=features)
        self._use.add(line)
        return line.operators(size * 10), round(line.width * size / 100)

    def _up(self, y: float) -> int:
        return round((self.plan.high - y) * UNIT)

    def _from_start(self, at: float, wide: int) -> int:
        """The left end of what begins `at` mm from the side where lines begin."""
        if self.plan.is_rtl:
            return round((self.plan.wide - at) * UNIT) - wide
        return round(at * UNIT)

    def _from_end(self, at: float, wide: int) -> int:
        """The left end of what ends `at` mm from the side where lines begin."""
        if self.plan.is_rtl:
            return round((self.plan.wide - at) * UNIT)
        return round(at * UNIT) - wide


class _Pen:
    """Adds texts; the operator Td counts from where the last one began."""

    __slots__ = ("_x", "_y", "parts")

    def __init__(self, parts: list[str]) -> None:
        self.parts = parts
        self._x = self._y = 0

    def at(self, x: int, y: int, operators: str) -> None:
        self.parts.append(f"{x - self._x} {y - self._y} Td {operators}")
        self._x = x
        self._y = y


def _marked(table: str) -> str:
    """A table's mark as it stands behind a number; "" for none."""
    return f"@{table}" if table else ""
