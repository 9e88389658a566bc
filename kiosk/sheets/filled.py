"""The filled sheet: everybody who signed, numbered, with the tally at the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.files import Progress
from kiosk.sheets import column
from kiosk.sheets.paper import FILLED, MARGIN, MM, Paper
from kiosk.sheets.press import BLACK, GREY, RULE, Align, Press, press
from kiosk.sheets.report import Edition, SheetReport
from kiosk.sheets.rows import Columns, Row, columns, make_row, printed
from kiosk.sheets.tally import TALLY_ABOVE, TALLY_HEIGHT, draw_tally
from kiosk.sheets.type import CAPITAL, Face, balance, headline, shrink
from kiosk.sheets.words import Words, day_and_time, number, words
from kiosk.signing.codes import sheet_number
from kiosk.signing.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally

EVERY = 100
"""Progress is told, and a cancel heard, after so many rows."""

TITLE_SIZE = 18.0
ASK_SIZE, ASK_LEADING = 8.0, 10.8
FOUNDING_SIZE, FOUNDING_LEADING = 8.0, 11.0
FOUNDING_MOST = 16
"""Lines of founding signatories on the first sheet; more of them are counted."""

SIGNED_LEADING = 3.5


@dataclass(frozen=True, slots=True)
class _Page:
    rows: tuple[Row, ...]
    has_tally: bool


class _Filled:
    """One document on its way; `head` is where the table of a page begins, mm from the top."""

    def __init__(
        self,
        to: Press,
        campaign: Campaign,
        of: Words,
        tally: Tally,
        edition: Edition,
        language: str,
        made_at: datetime,
        columns_: Columns,
        sealed: int,
    ) -> None:
        self.to = to
        self.campaign = campaign
        self.words = of
        self.tally = tally
        self.edition = edition
        self.made = of.made.format(day_and_time(made_at, of))
        self.version = of.letter_version.format(campaign.letter(language).version[:8])
        self.columns = columns_
        self.sealed = sealed
        self.left = MARGIN
        self.right = to.width - MARGIN
        room = (self.right - self.left - FILLED.qr - FILLED.ask_gap) * MM
        self.title = headline(Face.DISPLAY_BOLD, TITLE_SIZE, campaign.title, room)
        self.ask_y = FILLED.title + (len(self.title.lines) - 1) * self.title.leading / MM + 6.2
        self.ask = balance(
            Face.SERIF, ASK_SIZE, campaign.ask.best(language, campaign.default_language), room
        )
        self.founding = (
            column.founding(
                campaign.founding, of, FOUNDING_SIZE, self.right - self.left, FOUNDING_MOST
            )
            if campaign.founding
            else ()
        )
        under_ask = self.ask_y + len(self.ask) * ASK_LEADING / MM
        self.head = max(under_ask, FILLED.qr_top + FILLED.qr + 7) + FILLED.head_gap
        self.founding_height = (
            (len(self.founding) * FOUNDING_LEADING + 12) / MM + 4 if self.founding else 0.0
        )
        self.end = to.height - FILLED.table_end

    # --- pages ------------------------------------------------------------------------------

    def pages(self, rows: list[Row]) -> list[_Page]:
        """Rows by page, the tally after the last one or on a page of its own."""
        pages: list[_Page] = []
        page: list[Row] = []
        y = self.head + self.founding_height
        for row in rows:
            if y + row.height > self.end and page:
                pages.append(_Page(tuple(page), has_tally=False))
                page, y = [], self.head
            page.append(row)
            y += row.height
        if y + TALLY_HEIGHT > self.end + 4:
            pages.append(_Page(tuple(page), has_tally=False))
            page = []
        return [*pages, _Page(tuple(page), has_tally=True)]

    def draw_header(self) -> None:
        to, of = self.to, self.words
        to.text(
            Face.SANS_BOLD, 7.5, self.left, FILLED.kicker, of.kicker, colour=to.accent, track=120
        )
        to.lines(self.title, self.left, FILLED.title)
        y = self.ask_y
        for line in self.ask:
            to.text(Face.SERIF, ASK_SIZE, self.left, y, line)
            y += ASK_LEADING / MM

    def draw_page(self, at: int, of_all: int, page: _Page, total: int) -> str:
        """Draws page `at` (from 0) and returns its sheet number."""
        to = self.to
        to.repeat("header")
        sheet = sheet_number("F", at + 1)
        code = links.qr(links.sheet_address(self.campaign, "F", at + 1), pinned=True)
        to.qr(code, self.right - FILLED.qr, FILLED.qr_top, FILLED.qr)
        quiet = links.QUIET_ZONE * code.module_mm(FILLED.qr)
        under = FILLED.qr_top + FILLED.qr + quiet + 2
        to.text(Face.SANS_BOLD, 8, self.right, under, sheet, align=Align.RIGHT)
        y = self.head
        if at == 0:
            y = self._draw_founding(y)
        if page.rows:
            y = self._draw_table(y, page.rows)
        elif at == 0:
            none = self.words.none_listed if self.tally.given else self.words.none_yet
            to.text(Face.SERIF_ITALIC, 11, self.left, y, none, colour=GREY)
        if page.has_tally:
            self._draw_held(y + 5)
            draw_tally(to, self.words, self.tally, self.left, self.right, y + TALLY_ABOVE)
        self._draw_footer(at, of_all, page.rows, total)
        to.end_page()
        return sheet

    # --- parts ------------------------------------------------------------------------------

    def _draw_founding(self, y: float) -> float:
        if not self.founding:
            return y
        to = self.to
        top = y - FILLED.head_gap + 3.5
        to.text(Face.SANS_BOLD, 7, self.left, top, self.words.founding, colour=GREY)
        top += 4.3
        for line in self.founding:
            to.text(Face.SERIF_ITALIC, FOUNDING_SIZE, self.left, top, line)
            top += FOUNDING_LEADING / MM
        return y + self.founding_height

    def _draw_table(self, y: float, rows: tuple[Row, ...]) -> float:
        to, of = self.to, self.words
        name_x = self.left + FILLED.name
        ink_x = name_x + self.columns.name_room + FILLED.gap
        heads = [(name_x, of.name_column, Align.LEFT), (self.right, of.signed_column, Align.RIGHT)]
        if self.columns.has_ink:
            heads.insert(1, (ink_x, of.signature_column, Align.LEFT))
        for x, label, align in heads:
            to.text(Face.SANS_BOLD, 7, x, y - 1.9, label, align=align, colour=GREY)
        to.rule(self.left, self.right, y, RULE, BLACK)
        for at, row in enumerate(rows):
            self._draw_row(row, y, name_x, ink_x)
            y += row.height
            is_last = at == len(rows) - 1
            if is_last:
                to.rule(self.left, self.right, y, RULE, BLACK)
            else:
                to.rule(name_x, self.right, y)
        return y

    def _draw_row(self, row: Row, y: float, name_x: float, ink_x: float) -> None:
        to = self.to
        colour = GREY if row.is_quiet else BLACK
        high = (row.name.height + (row.affiliation.height if row.affiliation else 0)) / MM
        base = y + (row.height - high) / 2 + row.name.size * 0.93 / MM
        number_x = self.left + FILLED.number
        to.text(
            Face.SERIF, 8.5, number_x, base, number(row.number, self.words), align=Align.RIGHT,
            colour=GREY,
        )  # fmt: skip
        under = to.lines(row.name, name_x, base, colour=colour)
        if row.affiliation:
            to.lines(row.affiliation, name_x, under - 0.4, colour=GREY)
        if self.columns.has_ink and row.signed:
            if row.ink is not None:
                top = y + (row.height - FILLED.ink_height) / 2
                to.ink(row.ink, ink_x, top, FILLED.ink_width, FILLED.ink_height)
            else:
                to.text(Face.SERIF_ITALIC, 8, ink_x, base, row.mark, colour=GREY)
        self._draw_signed(row, y, base, under - 0.4 if row.affiliation else base)

    def _draw_signed(self, row: Row, y: float, base: float, under: float) -> None:
        """When, how and how it stands: on the lines of name and affiliation where that fits."""
        said = [(Face.SANS, line, GREY) for line in row.signed]
        if row.standing:
            said.append((Face.SANS_BOLD, row.standing, BLACK))
        leading = SIGNED_LEADING
        if len(said) == 2 and row.affiliation and len(row.name.lines) == 1:
            leading = under - base
        elif len(said) > 1 and row.height <= FILLED.row:
            middle = y + row.height / 2
            base = middle + (8 * CAPITAL / MM - (len(said) - 1) * leading) / 2
        for face, line, colour in said:
            self.to.text(face, 8, self.right, base, line, align=Align.RIGHT, colour=colour)
            base += leading

    def _draw_held(self, y: float) -> None:
        """What the public edition does not print is counted, under the last row."""
        if self.edition is not Edition.PUBLIC:
            return
        of = self.words
        counts = (
            (self.tally.unnamed, of.unnamed_count),
            (self.sealed, of.sealed_count),
            (self.tally.held, of.held_count),
        )
        parts = [said[count == 1].format(number(count, of)) for count, said in counts if count]
        if not parts:
            return
        x = self.left + FILLED.name
        said = "  ·  ".join(parts)
        size = shrink(Face.SERIF_ITALIC, 9, said, (self.right - x) * MM)
        self.to.text(Face.SERIF_ITALIC, size, x, y, said, colour=GREY)

    def _draw_footer(self, at: int, of_all: int, rows: tuple[Row, ...], total: int) -> None:
        to, of = self.to, self.words
        y = to.height - FILLED.foot
        parts = [self.version, self.made]
        if rows:
            first, last = (number(rows[end].number, of) for end in (0, -1))
            parts.insert(0, of.range.format(first, last, number(total, of)))
        to.text(Face.SANS, 7.5, self.left, y, "   ·   ".join(parts), colour=GREY)
        page = of.page.format(at + 1, of_all)
        to.text(Face.SANS, 7.5, self.right, y, page, align=Align.RIGHT, colour=GREY)
        if self.edition is Edition.CUSTODY:
            to.text(
                Face.SANS_BOLD, 7.5, to.width / 2, y + 5, of.confidential, align=Align.CENTRE,
                colour=to.accent,
            )  # fmt: skip


def write_filled(
    path: Path,
    campaign: Campaign,
    signatures: Iterable[Signature],
    tally: Tally,
    *,
    edition: Edition = Edition.PUBLIC,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
    opening: Opening | None = None,
    progress: Progress | None = None,
) -> SheetReport:
    """Prints `signatures` (in ledger order) to `path`, whole or not at all.

    The public edition prints what is listed, the places of the withdrawn and a count of the
    held and the unnamed; the custody edition prints everything. `opening` opens what is
    sealed; without it the public edition counts sealed names. `tally` is of the same moment;
    times are printed in the zone of `made_at` (aware). Raises Cancelled where `progress` asks
    for it, and what `files.whole_file` raises.
    """
    of = words(language)
    chosen = list(printed(signatures, edition, opening))
    sealed = sum(one.signature.is_sealed_name for one in chosen)
    if edition is Edition.PUBLIC:
        chosen = [one for one in chosen if not one.signature.is_sealed_name]
    columns_ = columns(chosen, paper.width - 2 * MARGIN)
    rows = []
    for at, one in enumerate(chosen):
        if progress is not None and at % EVERY == 0:
            progress(at, len(chosen))
        rows.append(
            make_row(
                one,
                of,
                edition,
                made_at.tzinfo,
                columns_.name_room,
                has_how=columns_.has_how,
            )
        )
    title = f"{campaign.title}: {of.name_column}"
    size = (paper.width, paper.height)
    mode = 0o600 if edition is Edition.CUSTODY else 0o644
    with press(path, size, campaign, title=title, language=language, mode=mode) as to:
        document = _Filled(to, campaign, of, tally, edition, language, made_at, columns_, sealed)
        pages = document.pages(rows)
        with to.form("header"):
            document.draw_header()
        sheets = []
        for at, page in enumerate(pages):
            sheets.append(document.draw_page(at, len(pages), page, tally.given))
            if progress is not None:
                progress(len(rows) * (at + 1) // len(pages), len(rows))
    return SheetReport(path, len(pages), len(rows), tuple(sheets), sealed)
