"""The public list as Markdown, for a website or a repository.

Texts of the campaign and of people are escaped, so that no name becomes a heading, a link, an image
or HTML (CommonMark 0.31, "Backslash escapes").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.exchange.listing import PublicList
from kiosk.exchange.rows import Change, Kind, Row, group_rows
from kiosk.plurals import counted
from kiosk.signing.tally import Tally

_ACTIVE = re.compile(r"[\\`*_{}\[\]<>#|~&$^=!:@]")
_LEADING = re.compile(r"^(\d*)([-+.)])")
_DOMAIN_DOT = re.compile(r"(?<=[wW])\.(?=\S)")


def escape_markdown(text: str) -> str:
    """`text` on one line, with every character escaped that means something in Markdown or HTML."""
    line = " ".join(text.split())
    line = _ACTIVE.sub(r"\\\g<0>", line)
    line = _DOMAIN_DOT.sub(r"\\.", line)
    return _LEADING.sub(r"\1\\\2", line)


def _named(tally: Tally) -> str:
    if not tally.unnamed:
        return ""
    return f", {tally.named} of them by name and {tally.unnamed} not"


def _place(code: str, place: str) -> str:
    return f"{place} ({code})" if place else code or "places not known"


def _seldom(tally: Tally) -> str:
    """The ways in which hardly any event is signed, where this one was."""
    ways = {"phone": tally.phone, "imported": tally.imported, "other tables": tally.tables}
    return "".join(f", {way} {count}" for way, count in ways.items() if count)


def _older(tally: Tally) -> str:
    return f"− {tally.older} under an older version of the letter " if tally.older else ""


def _rows(listing: PublicList) -> Iterator[str]:
    """Founding signatories, who signed, or what has changed, each below its heading; the counts."""
    changes, heading = listing.changes, f"## Signatures ({listing.tally.published})\n\n"
    if changes is not None:
        since = escape_markdown(listing.file.local(changes.since))
        heading = f"{counted(changes.count, 'change')} since {since}.\n"
    for kind, change, rows in group_rows(listing):
        if kind is Kind.FOUNDING:
            yield f"## Founding signatories ({len(listing.file.campaign.founding)})\n\n"
            yield from (f"- {escape_markdown(row.line)}\n" for row in rows)
            yield "\n"
            continue
        yield heading
        heading = ""
        if kind in {Kind.COUNTED, Kind.SEALED}:
            yield from (f"\n*{escape_markdown(row.line)}*\n" for row in rows)
            continue
        if change is not Change.NONE:
            yield f"\n## {change.value.capitalize()}\n\n"
        # not a numbered list: Markdown would number its items again from 1
        yield from (f"- {_item(row)}\n" for row in rows)
    yield heading


def _item(row: Row) -> str:
    return ": ".join(escape_markdown(part) for part in (row.numbers, row.line) if part)


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The file, block by block."""
    campaign, tally = listing.campaign, listing.tally
    language = listing.written_in
    yield f"# {escape_markdown(campaign.title)}\n\n"
    ask = campaign.ask.best(language)
    if ask:
        yield f"{escape_markdown(ask)}\n\n"
    if listing.goal:
        yield f"**{escape_markdown(listing.goal)}**\n\n"
    yield from _rows(listing)
    yield "\n## How the figures add up\n\n"
    yield (
        f"{tally.total} given (kiosk {tally.kiosk}, paper {tally.paper}{_seldom(tally)}) "
        f"− {tally.held} waiting for review − {tally.struck} removed "
        f"− {tally.duplicates} duplicates − {tally.withdrawn} withdrawn {_older(tally)}"
        f"= **{tally.published} published**{_named(tally)}.\n"
    )
    if len(listing.evenings) > 1:
        yield "Of these"
        for at, (event, one) in enumerate(listing.evenings.items()):
            where = escape_markdown(event or "events not known")
            yield f"{', ' if at else ' '}{one.published} at {where}"
        yield ".\n"
    if listing.places:
        yield "Given at "
        yield ", ".join(
            f"{escape_markdown(_place(code, place))} {given}"
            for code, place, given in listing.by_place()
        )
        yield ".\n"
    if campaign.founding:
        yield "Founding signatories are not counted among them.\n"
    yield f"\nLetter version {campaign.letter(language).version}. "
    yield f"Made at {listing.file.local(listing.file.made_at)}.\n"
    if listing.head is not None:
        sequence, last = listing.head
        yield f"Ledger entry {sequence}, {last.hex()}.\n"
