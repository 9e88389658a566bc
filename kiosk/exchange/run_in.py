"""The public list as running text, as a newspaper's advertisement needs it.

One paragraph for the founding signatories, one for everybody else: no numbers, no figures, nothing
that the paper would have to take out. Names stand apart by semicolons, because lines have commas.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kiosk.exchange.listing import PublicList
from kiosk.exchange.rows import Kind, Row, read_rows
from kiosk.exchange.text import keep_apart


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The file, name by name."""
    words = listing.file.words
    between = ""
    for is_founding, rows in groupby(read_rows(listing), key=_is_founding):
        yield between
        before = ""
        for row in rows:
            yield before + keep_apart(row.line, is_right_to_left=words.is_right_to_left)
            before = words.between_names
        yield words.after_names + "\n"
        between = "\n" if is_founding else ""


def _is_founding(row: Row) -> bool:
    return row.kind is Kind.FOUNDING
