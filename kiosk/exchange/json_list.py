"""The public list as JSON, for other programs; streamed, one signature a line.

`format` and `version` name the schema. A reader must refuse a version it does not know;
new keys may be added within one version. Title, event, places and pledge stand in the list's
language; `titles`, `names`, `venues` and `asks` hold them by language, as far as the campaign does.
`number` and `table` are the ledger's: since version 2 a signature has the same number here as
everywhere else.

A list of changes has `since` and the lists `new`, `corrected` and `no_longer_listed` in place of
`founding` and `signatures`. `called` is a number with its table's mark, as the last list had it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from kiosk.campaign.model import LocalText
from kiosk.exchange.listing import PublicList
from kiosk.exchange.rows import Change, Kind, Row, cell_text, read_rows
from kiosk.signing.tally import Tally

FORMAT = "pledge-kiosk public list"
VERSION = 2

Json: TypeAlias = "str | int | dict[str, Json] | list[Json] | None"


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The document, key by key, then signature by signature."""
    campaign, tally, head = listing.campaign, listing.tally, listing.head
    language = listing.written_in
    place_names = {one.code: one.names for one in campaign.places}
    event, letter = campaign.event, campaign.letter(language)
    top: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": listing.file.local(listing.file.made_at),
        "campaign": {
            "id": campaign.id,
            "title": campaign.title,
            "titles": _each(campaign.titles),
            "hashtag": campaign.hashtag,
            "address": campaign.address,
        },
        "event": {
            "name": event.name,
            "names": _each(event.names),
            "venue": event.venue,
            "venues": _each(event.venues),
            "day": event.day.isoformat() if event.day else None,
            "goal": listing.goal_of_event or None,
        },
        "language": language,
        "ask": campaign.ask.best(language),
        "asks": _each(campaign.ask),
        "letter": {"language": letter.language, "version": letter.version},
        "letters": {tag: letter.version for tag, letter in sorted(campaign.letters.items())},
        "tally": dict(name_figures(tally)),
        "evenings": [
            {"event": event, "given": one.total, "published": one.published}
            for event, one in listing.evenings.items()
        ],
        "places": [
            {
                "code": code,
                "place": place,
                "names": _each(place_names.get(code, LocalText())),
                "given": given,
            }
            for code, place, given in listing.by_place()
        ],
        "ledger": {"sequence": head[0], "hash": head[1].hex()} if head else None,
    }
    yield "{\n"
    for key, value in top.items():
        yield f"{to_json(key)}: {to_json(value)},\n"
    rows = read_rows(listing)
    if listing.changes is not None:
        yield f'"since": {to_json(listing.file.local(listing.changes.since))},\n'
        yield from _changes(rows)
    else:
        yield from _whole(listing, rows)
    yield f'],\n"sealed": {listing.signatures.sealed}\n}}\n'


def _whole(listing: PublicList, rows: Iterator[Row]) -> Iterator[str]:
    yield '"founding": ['
    yield from write_items(
        {"name": founding.name, "affiliation": founding.affiliation, "public_line": founding.line}
        for founding in listing.file.campaign.founding
    )
    yield '],\n"signatures": ['
    yield from write_items(_signed(row) for row in rows if row.kind is Kind.SIGNED)


def _changes(rows: Iterator[Row]) -> Iterator[str]:
    """The three lists of a list of changes, the last one left open."""
    keys = {Change.NEW: "new", Change.CORRECTED: "corrected", Change.GONE: "no_longer_listed"}
    found: dict[Change, list[Json]] = {change: [] for change in keys}
    for row in rows:
        if row.change is Change.GONE:
            found[row.change].append({"called": row.full_number})
        elif row.change is not Change.NONE:
            found[row.change].append(
                {**_signed(row), "called_before": row.before or row.full_number}
            )
    between = ""
    for change, key in keys.items():
        yield f'{between}"{key}": ['
        yield from write_items(found[change])
        between = "],\n"


def _signed(row: Row) -> dict[str, Json]:
    return {
        "number": row.number,
        "table": row.table,
        "name": row.name,
        "role": row.role,
        "organisation": row.organisation,
        "public_line": row.line,
        "signed_at": cell_text(row.signed_at or ""),
        "how": row.how,
        "event": row.event,
    }


def _each(text: LocalText) -> dict[str, Json]:
    return dict(sorted(text.by_language.items()))


def name_figures(tally: Tally) -> dict[str, int]:
    """The tally by the words people read."""
    return {
        "kiosk": tally.kiosk,
        "paper": tally.paper,
        "phone": tally.phone,
        "imported": tally.imported,
        "other_tables": tally.tables,
        "given": tally.total,
        "waiting_for_review": tally.held,
        "removed": tally.struck,
        "duplicates": tally.duplicates,
        "withdrawn": tally.withdrawn,
        "older": tally.older,
        "published": tally.published,
        "counted_only": tally.unnamed,
        "named": tally.named,
    }


def write_items(values: Iterable[Json]) -> Iterator[str]:
    """The values of a list, one a line, separated by commas."""
    separator = "\n"
    for value in values:
        yield separator + to_json(value)
        separator = ",\n"


def to_json(value: Json) -> str:
    """One value on one line."""
    return json.dumps(value, ensure_ascii=False)
