"""The public list as plain text: one signature a line, with the program's words in its language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk.exchange.listing import PublicList
from kiosk.exchange.rows import Change, Kind, Row, group_rows

_LEFTWARD = frozenset({"R", "AL", "AN"})
_ISOLATE, _ISOLATE_END = "\u2068", "\u2069"


def keep_apart(text: str, *, is_right_to_left: bool) -> str:
    """`text` between marks that keep its order apart from its neighbours', where it may differ.

    A name in Arabic after another one in Arabic would else stand before it in an English list.
    """
    if is_right_to_left or any(unicodedata.bidirectional(sign) in _LEFTWARD for sign in text):
        return f"{_ISOLATE}{text}{_ISOLATE_END}"
    return text


def heading_of(listing: PublicList, kind: Kind, change: Change) -> str:
    """What stands above a group of rows in the list's language; "" above those that only count."""
    words = listing.file.words
    changes = {Change.NEW: words.new, Change.CORRECTED: words.corrected, Change.GONE: words.gone}
    if change is not Change.NONE:
        return changes[change]
    if kind is Kind.FOUNDING:
        return words.founding
    return words.signed_by(listing.tally.published) if kind is Kind.SIGNED else ""


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The file, line by line."""
    campaign, words = listing.campaign, listing.file.words
    ask = " ".join(campaign.ask.best(listing.written_in).split())
    yield f"{campaign.title}\n"
    yield "".join(f"{line}\n" for line in (ask, listing.goal) if line)
    if listing.changes is not None:
        yield f"{words.signed_by(listing.tally.published)}\n"
        yield "" if listing.changes.count else f"\n{words.unchanged}\n"
    for kind, change, rows in group_rows(listing):
        heading = heading_of(listing, kind, change)
        yield f"\n{heading}\n" if heading else "\n"
        for row in rows:
            yield f"{_line(row, is_right_to_left=words.is_right_to_left)}\n"
    version = campaign.letter(listing.written_in).version
    yield f"\n{words.letter.format(version[:8])} · "
    yield f"{words.made.format(words.day(campaign.event.local(listing.file.made_at)))}\n"


def _line(row: Row, *, is_right_to_left: bool) -> str:
    line = keep_apart(row.line, is_right_to_left=is_right_to_left)
    return "  ".join(filter(None, (row.numbers, line)))
