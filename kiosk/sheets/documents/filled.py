"""The signature sheet: everybody who signed, numbered, with the tally at the end.

Signatures come one after another and leave as pages, so that a million of them take no more
memory than a thousand. What all pages share is drawn here, once; `table` draws pages, `crew`
shares them out between processes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.campaign.printed import as_printed
from kiosk.files import Progress
from kiosk.sheets.drawing import column
from kiosk.sheets.drawing.crew import Crew, hands
from kiosk.sheets.drawing.paper import FILLED, MARGIN, MM, Paper
from kiosk.sheets.drawing.plan import Form, Page, Plan, number_under
from kiosk.sheets.drawing.press import BLACK, GREY, RULE, Align, Press, press
from kiosk.sheets.drawing.rows import Columns, Entry, Printed, Reading, Shown, printed, shown
from kiosk.sheets.drawing.table import FOOT_SIZE
from kiosk.sheets.drawing.tally import NO_EVENINGS, NO_PLACES, TALLY_ABOVE, draw_tally, tally_height
from kiosk.sheets.drawing.type import Face, balance, headline, shrink, width
from kiosk.sheets.region import in_region
from kiosk.sheets.report import Edition, SheetReport
from kiosk.sheets.words import Words, day_and_time, number, words
from kiosk.signing.codes import sheet_number
from kiosk.signing.entries.private import Opening
from kiosk.signing.signature import Signature
from kiosk.signing.tally import Tally

EVERY = 100
"""Progress is told, and a cancel heard, after so many signatures."""

TITLE_SIZE = 18.0
ASK_SIZE, ASK_LEADING = 8.0, 10.8
FOUNDING_SIZE, FOUNDING_LEADING = 8.0, 11.0
FOUNDING_MOST = 16
"""Lines of founding signatories on the first sheet; more of them are counted."""

LAST = 3
"""So many rows at least stand above the tally, wherever there are as many."""

END_TOP = 60.0
"""mm from the top where the form with the tally is drawn; pages move it."""


class _Filled:
    """What all pages of one document share; `head` is where their tables begin."""

    def __init__(
        self,
        to: Press,
        campaign: Campaign,
        of: Words,
        tally: Tally,
        edition: Edition,
        made_at: datetime,
        shown_: Shown,
        older_version: str,
        evenings: Mapping[str, Tally],
        places: Mapping[str, int],
    ) -> None:
        self.to = to
        self.words = of
        self.tally = tally
        self.evenings = evenings
        known = {one.code: f"{one.name} ({one.code})" for one in campaign.places}
        self.places = {known.get(code, code): count for code, count in places.items()}
        self.edition = edition
        self.columns = Columns(shown_, to.width - 2 * MARGIN)
        language = to.language
        self.zone = campaign.event.zone
        self.made = of.made.format(day_and_time(campaign.event.local(made_at), of))
        version = older_version or campaign.letter(language).version
        self.version = of.letter_version.format(version[:8])
        self.room = to.width - 2 * MARGIN - FILLED.qr - FILLED.ask_gap
        self.title = headline(
            Face.DISPLAY_BOLD, TITLE_SIZE, campaign.title, self.room * MM, language=language
        )
        self.ask_y = FILLED.title + (len(self.title.lines) - 1) * self.title.leading / MM + 6.2
        self.ask = balance(
            Face.SERIF,
            ASK_SIZE,
            # the present words must not stand above those who signed others
            of.older_version
            if older_version
            else campaign.ask.best(language, campaign.default_language),
            self.room * MM,
            language=language,
        )
        self.founding = (
            column.founding(
                campaign.founding, of, FOUNDING_SIZE, to.width - 2 * MARGIN, FOUNDING_MOST
            )
            if campaign.founding
            else ()
        )
        under_ask = self.ask_y + len(self.ask) * ASK_LEADING / MM
        self.address = links.sheet_text(campaign, "F", 0).removesuffix("000000")
        size = links.NumberedCodes(self.address, 6).size
        under_number = FILLED.qr_top + number_under(size) + 2
        self.head = max(under_ask, under_number) + FILLED.head_gap
        self.founding_height = (
            (len(self.founding) * FOUNDING_LEADING + 12) / MM + 4 if self.founding else 0.0
        )
        self.end = to.height - FILLED.table_end
        self.full = int((self.end - self.head) / FILLED.row + 1e-6)

    def plan(self) -> Plan:
        """What processes that draw pages have to know."""
        to = self.to
        return Plan(
            wide=to.width,
            high=to.height,
            language=to.language,
            is_rtl=to.is_rtl,
            edition=self.edition,
            columns=self.columns,
            head=self.head,
            full=self.full,
            address=self.address,
            zone=self.zone,
            range_head=self._range[0],
            range_room=width(Face.SANS, FOOT_SIZE, self._range_tail, language=to.language) / MM,
            page_head=self.words.page.partition("{}")[0],
        )

    # --- places by the side where lines begin -------------------------------------------------

    def _start(self, x: float) -> tuple[float, Align]:
        """A place `x` mm from the side where lines begin, and how text stands that begins there."""
        if self.to.is_rtl:
            return self.to.width - x, Align.RIGHT
        return x, Align.LEFT

    def _text(self, face: Face, size: float, x: float, y: float, text: str, **more: object) -> None:
        at, align = self._start(x)
        self.to.text(face, size, at, y, text, align=align, **more)  # type: ignore[arg-type]

    def _text_to(
        self, face: Face, size: float, x: float, y: float, text: str, **more: object
    ) -> None:
        """Text that ends `x` mm from the side where lines begin."""
        at, align = self._start(x)
        other = Align.LEFT if align is Align.RIGHT else Align.RIGHT
        self.to.text(face, size, at, y, text, align=other, **more)  # type: ignore[arg-type]

    # --- forms ------------------------------------------------------------------------------

    def draw_forms(self) -> None:
        """Draws what can be drawn before the first row is known."""
        to = self.to
        with to.form(Form.HEADER):
            self._draw_header()
        for form, said in ((Form.FOOT, self._range_tail), (Form.BARE_FOOT, self._about)):
            with to.form(form):
                self._draw_foot(said)
        with to.form(Form.HEADS):
            self._draw_heads()
        with to.form(Form.TABLE):
            self._draw_heads()
            self._draw_rules()

    def draw_first(self, *, has_rows: bool) -> None:
        """What stands on the first page alone."""
        with self.to.form(Form.FIRST):
            self._draw_founding()
            if not has_rows:
                none = self.words.none_listed if self.tally.given else self.words.none_yet
                y = self.head + self.founding_height
                self._text(Face.SERIF_ITALIC, 11, MARGIN, y, none, colour=GREY)

    def draw_last(self, pages: int, sealed: int) -> None:
        """What is known when all rows are: the tally, and how many pages there are."""
        to = self.to
        with to.form(Form.END):
            self._draw_held(END_TOP + 5, sealed)
            draw_tally(
                to,
                self.words,
                self.tally,
                MARGIN,
                to.width - MARGIN,
                END_TOP + TALLY_ABOVE,
                evenings=self.evenings,
                places=self.places,
            )
        tail = self.words.page.partition("{}")[2].format(number(pages, self.words))
        with to.form(Form.PAGES):
            align = Align.RIGHT if to.is_rtl else Align.LEFT
            y = to.height - FILLED.foot
            side = to.width if to.is_rtl else 0
            to.text(Face.SANS, FOOT_SIZE, side, y, tail, colour=GREY, align=align)

    def _draw_header(self) -> None:
        to, of = self.to, self.words
        self._text(
            Face.SANS_BOLD, 7.5, MARGIN, FILLED.kicker, of.kicker, colour=to.accent, track=120
        )
        if self.edition is Edition.CONFIDENTIAL:
            end = MARGIN + self.room
            self._text_to(
                Face.SANS_BOLD, 7.5, end, FILLED.kicker, of.confidential, colour=to.accent
            )
        x, align = self._start(MARGIN)
        to.lines(self.title, x, FILLED.title, align=align)
        y = self.ask_y
        for line in self.ask:
            self._text(Face.SERIF, ASK_SIZE, MARGIN, y, line)
            y += ASK_LEADING / MM

    def _draw_foot(self, said: str) -> None:
        to = self.to
        foot = to.height - FILLED.foot
        self._text_to(Face.SANS, FOOT_SIZE, to.width - MARGIN, foot, said, colour=GREY)
        if self.edition is Edition.CONFIDENTIAL:
            to.text(
                Face.SANS_BOLD,
                7.5,
                to.width / 2,
                foot + 5,
                self.words.confidential,
                align=Align.CENTRE,
                colour=to.accent,
            )

    def _draw_heads(self) -> None:
        to, of = self.to, self.words
        name = MARGIN + FILLED.name
        y = self.head - 1.9
        self._text(Face.SANS_BOLD, 7, name, y, of.name_column, colour=GREY)
        if self.columns.shown.has_ink:
            ink = name + self.columns.name_room + FILLED.gap
            self._text(Face.SANS_BOLD, 7, ink, y, of.signature_column, colour=GREY)
        self._text_to(Face.SANS_BOLD, 7, to.width - MARGIN, y, of.signed_column, colour=GREY)
        to.rule(MARGIN, to.width - MARGIN, self.head, RULE, BLACK)

    def _draw_rules(self) -> None:
        """Of a page full of rows of the usual height."""
        to = self.to
        full = self.full
        name, _ = self._start(MARGIN + FILLED.name)
        end, _ = self._start(to.width - MARGIN)
        for row in range(1, full):
            to.rule(name, end, self.head + row * FILLED.row)
        to.rule(MARGIN, to.width - MARGIN, self.head + full * FILLED.row, RULE, BLACK)

    def _draw_founding(self) -> None:
        if not self.founding:
            return
        y = self.head - FILLED.head_gap + 3.5
        self._text(Face.SANS_BOLD, 7, MARGIN, y, self.words.founding, colour=GREY)
        y += 4.3
        for line in self.founding:
            self._text(Face.SERIF_ITALIC, FOUNDING_SIZE, MARGIN, y, line)
            y += FOUNDING_LEADING / MM

    def _draw_held(self, y: float, sealed: int) -> None:
        """What the public edition does not print is counted, under the last row."""
        if self.edition is not Edition.PUBLIC:
            return
        of = self.words
        counts = (
            (self.tally.unnamed, of.unnamed_count),
            (sealed, of.sealed_count),
            (self.tally.held, of.held_count),
        )
        parts = [said.of(count).format(number(count, of)) for count, said in counts if count]
        if not parts:
            return
        x = MARGIN + FILLED.name
        said = "  ·  ".join(parts)
        room = (self.to.width - MARGIN - x) * MM
        size = shrink(Face.SERIF_ITALIC, 9, said, room, language=self.to.language)
        self._text(Face.SERIF_ITALIC, size, x, y, said, colour=GREY)

    @property
    def _range(self) -> tuple[str, str]:
        """What the footer says of the rows: the part with their numbers, and all behind it."""
        template = self.words.range
        before, _, rest = template.partition("{}")
        between, _, tail = rest.partition("{}")
        return f"{before}{{}}{between}{{}}", tail.format(number(self.tally.given, self.words))

    @property
    def _range_tail(self) -> str:
        return f"{self._range[1]}   ·   {self._about}"

    @property
    def _about(self) -> str:
        """Which letter was signed, and when the sheet was made."""
        return f"{self.version}   ·   {self.made}"

    # --- pages ------------------------------------------------------------------------------

    def pages(self, rows: Iterable[Entry]) -> Iterator[Page]:
        """Rows by page, the tally after the last one, with a few rows above it where there are."""
        at = 0
        full: list[Entry] = []
        """The page before, which may have to give rows to the last one."""
        page: list[Entry] = []
        y = self._head_of(0)
        for row in rows:
            if y + row.height > self.end + 1e-6 and page:
                if full:
                    yield self._page(at, full, self._head_of(at), None)
                    at += 1
                full, page = page, []
                y = self.head
            page.append(row)
            y += row.height
        ending = tally_height(self.tally, has_places=bool(self.places))
        if y + ending > self.end + 4:
            if full:
                yield self._page(at, full, self._head_of(at), None)
                at += 1
            full, page = page, []
        if full:
            if len(page) < LAST:
                goes = min(LAST - len(page), len(full) - 1)
                full, page = full[: len(full) - goes], [*full[len(full) - goes :], *page]
            yield self._page(at, full, self._head_of(at), None)
            at += 1
        head = self._head_of(at)
        y = head + sum(row.height for row in page)
        yield self._page(at, page, head, y - END_TOP)

    def _head_of(self, at: int) -> float:
        """Where the table of page `at` (from 0) begins: on the first, below the founding names."""
        return self.head if at else self.head + self.founding_height

    def _page(self, at: int, rows: list[Entry], head: float, ending: float | None) -> Page:
        return Page(at, sheet_number("F", at + 1), tuple(rows), head, at == 0, ending)


class _Reader:
    """Reads signatures as entries, counting what was read, and what is sealed."""

    def __init__(self, reading: Reading, edition: Edition, total: int, progress: Progress | None):
        self._reading = reading
        self._is_public = edition is Edition.PUBLIC
        self._total = total
        self._progress = progress
        self.read = 0
        self.printed = 0
        self.sealed = 0

    def counted(self, signatures: Iterable[Signature]) -> Iterator[Signature]:
        """The same, telling how many of them were read."""
        for signature in signatures:
            if self._progress is not None and self.read % EVERY == 0:
                self._progress(self.read, self._total)
            self.read += 1
            yield signature

    def entries(self, chosen: Iterable[Printed]) -> Iterator[Entry]:
        """The rows; a public edition counts the names that stayed sealed."""
        entry = self._reading.entry
        for one in chosen:
            if one.is_closed and (not self._is_public or one.signature.is_sealed_name):
                self.sealed += 1
                if self._is_public:
                    continue
            self.printed += 1
            yield entry(one)


def _noted(pages: Iterable[Page], sheets: list[str]) -> Iterator[Page]:
    """The same pages, their numbers kept in `sheets`."""
    for page in pages:
        sheets.append(page.sheet)
        yield page


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
    shows: Shown | None = None,
    processes: int | None = None,
    older_version: str = "",
    evenings: Mapping[str, Tally] = NO_EVENINGS,
    places: Mapping[str, int] = NO_PLACES,
) -> SheetReport:
    """Prints `signatures` (in ledger order) to `path`, whole or not at all.

    The public edition prints what is listed, the places of the withdrawn and a count of the
    held and the unnamed; the confidential edition prints everything. `opening` opens what is
    sealed; without it the public edition counts sealed names. `tally` is of the same moment;
    times are printed by the clocks of the event. `shows` says which columns have
    something to say; where it is None, all signatures are read before the first is printed.
    `processes` is 1 or 2 and makes no difference to the file; None takes two for many rows.
    `older_version` is the version of the letter they all signed where it is not the present one,
    "" where it is: the sheet then says so in place of the pledge. `evenings` are the tallies of
    all events by label, `places` what was given by source code. Raises Cancelled where `progress`
    asks for it, LedgerDamaged for ink that cannot be read, and what `files.write_atomically` raises.
    """
    campaign = as_printed(campaign, language)
    language = in_region(language, campaign, paper)
    of = words(language)
    if shows is None:
        signatures = list(signatures)
        shows = shown(printed(signatures, edition, opening))
    size = (paper.width, paper.height)
    title = f"{campaign.title}: {of.name_column}"
    mode = 0o600 if edition is Edition.CONFIDENTIAL else 0o644
    with press(path, size, campaign, title=title, language=language, mode=mode) as to:
        document = _Filled(
            to, campaign, of, tally, edition, made_at, shows, older_version, evenings, places
        )
        document.draw_forms()
        reader = _Reader(
            Reading(of, language, edition, document.columns), edition, tally.given, progress
        )
        chosen = printed(reader.counted(signatures), edition, opening)
        sheets: list[str] = []
        with Crew(document.plan(), hands(processes, tally.given)) as crew:
            pages = document.pages(reader.entries(chosen))
            for page in crew.drawn(_noted(pages, sheets)):
                to.place(page)
            to.use.merge(crew.use)
        document.draw_first(has_rows=reader.printed > 0)
        document.draw_last(len(sheets), reader.sealed)
        if progress is not None:
            progress(reader.read, reader.read)
    return SheetReport(path, len(sheets), reader.printed, tuple(sheets), reader.sealed)
