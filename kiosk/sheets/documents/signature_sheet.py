"""The signature sheet: everybody who signed, numbered, with the tally at the end.

Signatures are read and written page by page, so a million of them take no more memory than a
thousand. This module draws once what all pages share; `table` draws the pages, and `page_workers`
divides them between processes.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.files import Progress, report_progress
from kiosk.sheets.drawing import column, name_cell
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.page_plan import DocumentPlan, Form, Page, number_below_qr
from kiosk.sheets.drawing.page_workers import PageWorkers, worker_count
from kiosk.sheets.drawing.paper import MARGIN, MM, SIGNATURE_SHEET, Paper
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, RULE, Align, PdfCanvas
from kiosk.sheets.drawing.rows import (
    PrintedSignature,
    RowMaker,
    SheetRow,
    VisibleColumns,
    select_printed,
    visible_columns,
)
from kiosk.sheets.drawing.table import FOOT_SIZE
from kiosk.sheets.drawing.tally import NO_EVENINGS, NO_PLACES, TALLY_ABOVE, draw_tally, tally_height
from kiosk.sheets.drawing.typesetting import Lines, balance, headline, shrink, width
from kiosk.sheets.report import Edition, SheetReport
from kiosk.sheets.sheet_texts import day_and_time, format_number
from kiosk.signing.codes import sheet_number
from kiosk.signing.entries.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally

TITLE_SIZE = 18.0
ASK_SIZE, ASK_SPACING = 8.0, 10.8 / 8.0
FOUNDING_SIZE, FOUNDING_SPACING = 8.0, 11.0 / 8.0
FOUNDING_MOST = 16  # lines of founding signatories on the first sheet; more of them are counted
ROWS_ABOVE_TALLY = 3  # on the last page, at least, if there are as many
TALLY_TOP = 60.0  # mm from the top where the form with the tally is drawn; pages move it


class _SignatureSheet:
    """What all pages of one document share; `head` is where their tables begin."""

    def __init__(
        self,
        canvas: PdfCanvas,
        tally: Tally,
        edition: Edition,
        made_at: datetime,
        columns: VisibleColumns,
        older_version: str,
        evenings: Mapping[str, Tally],
        places: Mapping[str, int],
        event: str,
    ) -> None:
        self.canvas = canvas
        self.goal_of = None if older_version else event
        campaign = canvas.campaign
        self.texts = texts = canvas.texts
        self.tally = tally
        self.evenings = evenings
        known = {one.code: f"{one.name} ({one.code})" for one in campaign.places}
        self.places = {known.get(code, code): count for code, count in places.items()}
        self.edition = edition
        self.columns = columns
        wide = canvas.width - 2 * MARGIN
        self.name_room = name_cell.room(wide, has_ink=columns.has_ink)
        language = canvas.language
        made = texts.made.format(day_and_time(campaign.event.local(made_at), texts))
        version = older_version or campaign.letter(language).version
        self.about = f"{texts.letter_version.format(version[:8])}   ·   {made}"
        # "Signatures 1 to 17 of 40": each page sets the part with its own numbers
        before, between, tail = texts.range.split("{}", 2)
        self.range_head = f"{before}{{}}{between}{{}}"
        given = tail.format(format_number(tally.total, texts))
        self.range_tail = f"{given}   ·   {self.about}"
        self.room = canvas.width - 2 * MARGIN - SIGNATURE_SHEET.qr - SIGNATURE_SHEET.ask_gap
        self.title = headline(
            Face.DISPLAY_BOLD, TITLE_SIZE, campaign.title, self.room * MM, language=language
        )
        self.ask_y = (
            SIGNATURE_SHEET.title + (len(self.title.lines) - 1) * self.title.leading / MM + 6.2
        )
        # the present words must not stand above those who signed others
        pledge = campaign.ask.best(language, campaign.default_language)
        ask = texts.older_version if older_version else pledge
        lines = balance(Face.SERIF, ASK_SIZE, ask, self.room * MM, language=language)
        self.ask = Lines(Face.SERIF, ASK_SIZE, lines, ASK_SPACING)
        people = campaign.founding
        self.founding = column.founding(
            people, texts, FOUNDING_SIZE, wide, FOUNDING_MOST, FOUNDING_SPACING
        )
        under_ask = self.ask_y + self.ask.height / MM
        self.address = links.sheet_text(campaign, "F", 0).removesuffix("000000")
        size = links.NumberedCodes(self.address, 6).size
        under_number = SIGNATURE_SHEET.qr_top + number_below_qr(size) + 2
        self.head = max(under_ask, under_number) + SIGNATURE_SHEET.head_gap
        self.founding_height = (self.founding.height + 12) / MM + 4 if people else 0.0
        self.end = canvas.height - SIGNATURE_SHEET.table_end
        self.full = int((self.end - self.head) / SIGNATURE_SHEET.row + 1e-6)

    def plan(self) -> DocumentPlan:
        """What a process needs to draw pages of this document."""
        canvas = self.canvas
        return DocumentPlan(
            wide=canvas.width,
            high=canvas.height,
            language=canvas.language,
            is_rtl=canvas.is_rtl,
            edition=self.edition,
            columns=self.columns,
            name_room=self.name_room,
            head=self.head,
            full=self.full,
            address=self.address,
            zone=canvas.campaign.event.zone,
            range_head=self.range_head,
            range_room=width(Face.SANS, FOOT_SIZE, self.range_tail, language=canvas.language) / MM,
            page_head=self.texts.page.partition("{}")[0],
        )

    # --- forms ------------------------------------------------------------------------------

    def draw_forms(self) -> None:
        """Draws the forms that do not depend on the rows."""
        canvas = self.canvas
        with canvas.form(Form.HEADER):
            self._draw_header()
        for form, said in ((Form.FOOT, self.range_tail), (Form.BARE_FOOT, self.about)):
            with canvas.form(form):
                self._draw_foot(said)
        with canvas.form(Form.HEADS):
            self._draw_heads()
        with canvas.form(Form.TABLE):
            self._draw_heads()
            self._draw_rules()

    def draw_first(self, *, has_rows: bool) -> None:
        """Draws what only the first page has."""
        with self.canvas.form(Form.FIRST):
            self._draw_founding()
            if not has_rows:
                none = self.texts.none_listed if self.tally.total else self.texts.none_yet
                y = self.head + self.founding_height
                self.canvas.text(Face.SERIF_ITALIC, 11, MARGIN, y, none, colour=GREY)

    def draw_last(self, pages: int, sealed: int) -> None:
        """Draws what is known after the last row: the tally and the number of pages."""
        canvas = self.canvas
        with canvas.form(Form.END):
            self._draw_held(TALLY_TOP + 5, sealed)
            draw_tally(
                canvas,
                self.tally,
                MARGIN,
                canvas.width - MARGIN,
                TALLY_TOP + TALLY_ABOVE,
                evenings=self.evenings,
                places=self.places,
                goal_of=self.goal_of,
            )
        tail = self.texts.page.partition("{}")[2].format(format_number(pages, self.texts))
        with canvas.form(Form.PAGES):
            y = canvas.height - SIGNATURE_SHEET.foot
            canvas.text(Face.SANS, FOOT_SIZE, 0, y, tail, colour=GREY)

    def _draw_header(self) -> None:
        canvas, texts = self.canvas, self.texts
        canvas.kicker(7.5, MARGIN, SIGNATURE_SHEET.kicker, texts.kicker)
        if self.edition is Edition.CONFIDENTIAL:
            end, y = MARGIN + self.room, SIGNATURE_SHEET.kicker
            canvas.text_to(Face.SANS_BOLD, 7.5, end, y, texts.confidential, colour=canvas.accent)
        canvas.lines(self.title, MARGIN, SIGNATURE_SHEET.title)
        canvas.lines(self.ask, MARGIN, self.ask_y)

    def _draw_foot(self, said: str) -> None:
        canvas = self.canvas
        canvas.mark_practice()
        foot = canvas.height - SIGNATURE_SHEET.foot
        canvas.text_to(Face.SANS, FOOT_SIZE, canvas.width - MARGIN, foot, said, colour=GREY)
        if self.edition is Edition.CONFIDENTIAL:
            canvas.text(
                Face.SANS_BOLD, 7.5, canvas.width / 2, foot + 5, self.texts.confidential,
                align=Align.CENTRE, colour=canvas.accent,
            )  # fmt: skip

    def _draw_heads(self) -> None:
        canvas, texts = self.canvas, self.texts
        name = MARGIN + SIGNATURE_SHEET.name
        y = self.head - 1.9
        canvas.text(Face.SANS_BOLD, 7, name, y, texts.name_column, colour=GREY)
        if self.columns.has_ink:
            ink = name + self.name_room + SIGNATURE_SHEET.gap
            canvas.text(Face.SANS_BOLD, 7, ink, y, texts.signature_column, colour=GREY)
        canvas.text_to(
            Face.SANS_BOLD, 7, canvas.width - MARGIN, y, texts.signed_column, colour=GREY
        )
        canvas.rule(MARGIN, canvas.width - MARGIN, self.head, RULE, BLACK)

    def _draw_rules(self) -> None:
        """Of a page full of rows of the usual height."""
        name, end = MARGIN + SIGNATURE_SHEET.name, self.canvas.width - MARGIN
        for row in range(1, self.full):
            self.canvas.rule(name, end, self.head + row * SIGNATURE_SHEET.row)
        last = self.head + self.full * SIGNATURE_SHEET.row
        self.canvas.rule(MARGIN, end, last, RULE, BLACK)

    def _draw_founding(self) -> None:
        if self.founding_height:
            y = self.head - SIGNATURE_SHEET.head_gap + 3.5
            self.canvas.text(Face.SANS_BOLD, 7, MARGIN, y, self.texts.founding, colour=GREY)
            self.canvas.lines(self.founding, MARGIN, y + 4.3)

    def _draw_held(self, y: float, sealed: int) -> None:
        """What the public edition does not print is counted, under the last row."""
        if self.edition is not Edition.PUBLIC:
            return
        texts = self.texts
        counts = (
            (self.tally.unnamed, texts.unnamed_count),
            (sealed, texts.sealed_count),
            (self.tally.held, texts.held_count),
        )
        parts = [
            said.of(count).format(format_number(count, texts)) for count, said in counts if count
        ]
        if not parts:
            return
        x = MARGIN + SIGNATURE_SHEET.name
        said = "  ·  ".join(parts)
        room = (self.canvas.width - MARGIN - x) * MM
        size = shrink(Face.SERIF_ITALIC, 9, said, room, language=self.canvas.language)
        self.canvas.text(Face.SERIF_ITALIC, size, x, y, said, colour=GREY)

    # --- pages ------------------------------------------------------------------------------

    def pages(self, rows: Iterable[SheetRow]) -> Iterator[Page]:
        """Divides rows into pages; the last has the tally and `ROWS_ABOVE_TALLY` rows or more."""
        numbers = itertools.count()
        held: list[list[SheetRow]] = [[]]
        """The pages at the end: the one before the last may have to give it rows."""
        y = self._head_of(0)
        for row in rows:
            if y + row.height > self.end + 1e-6 and held[-1]:
                held.append([])
                y = self.head
                if len(held) > 2:
                    at = next(numbers)
                    yield Page(at, tuple(held.pop(0)), self._head_of(at))
            held[-1].append(row)
            y += row.height
        ending = tally_height(self.tally, has_places=bool(self.places))
        if y + ending > self.end + 4 and held[-1]:
            held.append([])
        *before, last = held
        if before and (goes := min(ROWS_ABOVE_TALLY - len(last), len(before[-1]) - 1)) > 0:
            last[:0] = before[-1][-goes:]
            del before[-1][-goes:]
        for page in before:
            at = next(numbers)
            yield Page(at, tuple(page), self._head_of(at))
        at = next(numbers)
        head = self._head_of(at)
        yield Page(at, tuple(last), head, head + sum(row.height for row in last) - TALLY_TOP)

    def _head_of(self, at: int) -> float:
        """Where the table of page `at` (from 0) begins: on the first, below the founding names."""
        return self.head if at else self.head + self.founding_height


class _CountingReader:
    """Turns signatures into rows; counts those printed and those left sealed."""

    def __init__(self, row_maker: RowMaker, edition: Edition) -> None:
        self._row_maker = row_maker
        self._is_public = edition is Edition.PUBLIC
        self.printed = 0
        self.sealed = 0

    def rows(self, chosen: Iterable[PrintedSignature]) -> Iterator[SheetRow]:
        """The rows of the sheet; the public edition only counts sealed names."""
        for one in chosen:
            if one.is_closed and (not self._is_public or one.signature.is_sealed_name):
                self.sealed += 1
                if self._is_public:
                    continue
            self.printed += 1
            yield self._row_maker.row(one)


def write_signature_sheet(
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
    shows: VisibleColumns | None = None,
    processes: int | None = None,
    older_version: str = "",
    evenings: Mapping[str, Tally] = NO_EVENINGS,
    places: Mapping[str, int] = NO_PLACES,
) -> SheetReport:
    """Prints `signatures` (in ledger order) to `path`, whole or not at all.

    The public edition prints the listed signatures, the numbers of withdrawn ones, and how many
    wait for review or are counted only; the confidential edition prints everything. `opening`
    opens what is sealed; without it the public edition counts sealed names. `tally` must be of
    the same moment as `signatures`. Times are printed as the clocks of the event showed them.
    `shows` says which columns have something to say; where it is None, all signatures are read
    before the first is printed. `processes` is 1 or 2 and does not change the file; None means
    two for many rows. `older_version` is the version of the letter that all of them signed, ""
    for the present one: for an older one the sheet says so in place of the pledge. `evenings` are
    the tallies of all events by label, `places` the signatures given by code of the place.

    Raises Cancelled where `progress` asks for it, LedgerDamaged for ink that cannot be read, and
    what `files.write_atomically` raises.
    """
    if shows is None:
        signatures = list(signatures)
        shows = visible_columns(select_printed(signatures, edition, opening))
    with PdfCanvas.open(path, campaign, paper, language) as canvas:
        canvas.set_title(f"{canvas.campaign.title}: {canvas.texts.name_column}")
        document = _SignatureSheet(
            canvas,
            tally,
            edition,
            made_at,
            shows,
            older_version,
            evenings,
            places,
            campaign.event.label,
        )
        document.draw_forms()
        row_maker = RowMaker(canvas.language, edition, shows, document.name_room)
        reader = _CountingReader(row_maker, edition)
        read = report_progress(signatures, progress, tally.total)
        rows = reader.rows(select_printed(read, edition, opening))
        with PageWorkers(document.plan(), worker_count(processes, tally.total)) as workers:
            for page in workers.draw(document.pages(rows)):
                canvas.place(page)
            canvas.use.merge(workers.use)
        document.draw_first(has_rows=reader.printed > 0)
        document.draw_last(canvas.pages, reader.sealed)
    sheets = tuple(sheet_number("F", at + 1) for at in range(canvas.pages))
    return SheetReport(path, canvas.pages, reader.printed, sheets, reader.sealed)
