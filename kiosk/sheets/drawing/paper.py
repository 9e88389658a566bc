"""Paper sizes and the sheets' measures: data in mm, the same tables for every paper.

Sources: ISO 216 (A4), ANSI/ASME Y14.1 (Letter). What the tables mean is drawn elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MM = 72 / 25.4  # points in a millimetre


class Paper(StrEnum):
    """A paper size by its usual name."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def width(self) -> float:
        """In mm."""
        return 210.0 if self is Paper.A4 else 215.9

    @property
    def height(self) -> float:
        """In mm."""
        return 297.0 if self is Paper.A4 else 279.4


MARGIN = 19.0
POSTER_MARGIN = 22.0


@dataclass(frozen=True, slots=True)
class SignatureSheetMeasures:
    """The signature sheet; x from the left margin, y from the top of the page, mm."""

    kicker: float = 20.0
    title: float = 28.5
    qr: float = 21.0
    qr_top: float = 18.0
    ask_gap: float = 12.0
    head_gap: float = 9.0
    row: float = 35.7 / MM  # 12.6 mm, in whole tenths of a point: each row like the one above
    number: float = 8.0
    name: float = 11.0
    ink_width: float = 50.0
    ink_height: float = 10.4
    gap: float = 5.0
    signed: float = 28.0
    foot: float = 15.0
    table_end: float = 24.0


@dataclass(frozen=True, slots=True)
class BlankMeasures:
    """The blank sheet, mm: baselines from the top, column widths on A4, sides of squares.

    `event` is the highest place of the event's line (a long header moves it down), `head` from
    there to the table, `notice` from the page's lower edge to the last line of print.
    """

    kicker: float = 21.0
    title: float = 32.0
    online_qr: float = 24.0
    event: float = 79.0
    head: float = 9.5
    number: float = 7.0
    name: float = 52.0
    affiliation: float = 45.0
    signature: float = 40.0
    date: float = 16.0
    box: float = 12.0
    tick: float = 4.2
    sheet_qr: float = 28.0
    notice: float = 9.0
    square: float = 4.6
    square_edge: float = 8.0


@dataclass(frozen=True, slots=True)
class TentMeasures:
    """Half a tent card: mm, sizes of type in pt."""

    margin: float = 18.0
    qr: float = 70.0
    gap: float = 14.0
    kicker_size: float = 10.5
    title_size: float = 56.0
    ask_size: float = 19.0
    typed_size: float = 15.0
    after_kicker: float = 7.0
    after_title: float = 4.5
    after_ask: float = 7.0
    words_high: float = 58.0
    fold_mark: float = 6.0


@dataclass(frozen=True, slots=True)
class StickerMeasures:
    """A page of stickers as label paper has them: mm, sizes of type in pt.

    The first label's corner is at `left` and `top`; `across` and `down` lead from one to the next.
    """

    columns: int
    rows: int
    wide: float
    high: float
    across: float
    down: float
    left: float = 0.0
    top: float = 0.0
    margin: float = 4.0
    quiet: float = 1.0
    gap: float = 0.6
    title_size: float = 11.0
    ask_size: float = 8.0
    typed_size: float = 7.5
    typed_least: float = 6.0
    cut: float = 3.0

    @property
    def code(self) -> float:
        """mm of the code on a sticker, without its quiet zone."""
        return self.high - 2 * self.margin - self.quiet

    @property
    def count(self) -> int:
        """How many are on a page."""
        return self.columns * self.rows


@dataclass(frozen=True, slots=True)
class PublicationMeasures:
    """The letter for publication: mm, sizes and leadings of type in pt.

    `closer` is how much nearer an affiliation stands to its name than a line would.
    """

    margin: float = 32.0
    top: float = 34.0
    next_top: float = 30.0
    foot: float = 30.0
    page_number: float = 17.0
    gutter: float = 9.0
    title_size: float = 30.0
    after_title: float = 3.0
    body_size: float = 11.0
    body_leading: float = 16.0
    after_paragraph: float = 2.2
    after_item: float = 1.0
    above_heading: float = 5.0
    under_rule: float = 5.5
    under_heading: float = 7.5
    name_size: float = 9.2
    rest_size: float = 8.2
    closer: float = 0.35
    after_name: float = 1.9


SIGNATURE_SHEET = SignatureSheetMeasures()
BLANK = BlankMeasures()
TENT = TentMeasures()
STICKERS = {
    # 70 by 37.1 mm without gaps, the label of 24 on a page that every maker has
    Paper.A4: StickerMeasures(columns=3, rows=8, wide=70.0, high=37.125, across=70.0, down=37.125),
    # 4 by 2 inches, the label of 10 on a page known as 5163
    Paper.LETTER: StickerMeasures(
        columns=2, rows=5, wide=101.6, high=50.8, across=106.3625, down=50.8, left=3.96875,
        top=12.7, margin=5.0, title_size=15.0, ask_size=11.0, typed_size=10.0,
    ),
}  # fmt: skip
PUBLICATION = PublicationMeasures()
