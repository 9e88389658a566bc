"""The public list as JSON, for other programs; streamed, one signature a line.

`format` and `version` name the schema. A reader must refuse a version it does not know;
new keys may be added within one version. Title, event, places and pledge stand in the list's
language; `titles`, `names`, `venues` and `asks` hold them by language, as far as the campaign does.
`number` and `table` are the ledger's: since version 2 a signature has the same number here as
everywhere else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from kiosk.campaign.model import LocalText
from kiosk.exchange.listing import PublicList
from kiosk.signing.names.public_line import public_line
from kiosk.signing.tally import Tally

FORMAT = "pledge-kiosk public list"
VERSION = 2

Json: TypeAlias = "str | int | dict[str, Json] | list[Json] | None"


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The document, key by key, then signature by signature."""
    campaign, tally, head = listing.called, listing.tally, listing.head
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
        },
        "language": language,
        "ask": campaign.ask.best(language),
        "asks": _each(campaign.ask),
        "letter": {"language": letter.language, "version": letter.version},
        "letters": {tag: letter.version for tag, letter in sorted(campaign.letters.items())},
        "tally": dict(name_figures(tally)),
        "evenings": [
            {"event": event, "given": one.given, "published": one.published}
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
    yield '"founding": ['
    yield from write_items(
        {"name": founding.name, "affiliation": founding.affiliation, "public_line": founding.line}
        for founding in campaign.founding
    )
    yield '],\n"signatures": ['
    yield from write_items(
        {
            "number": signature.number,
            "table": signature.table,
            "name": signature.name,
            "role": signature.role,
            "organisation": signature.organisation,
            "public_line": public_line(signature.name, signature.role, signature.organisation),
            "signed_at": listing.file.local(signature.signed_at),
            "how": signature.how.value,
            "event": signature.event,
        }
        for signature in listing.signatures
    )
    yield f'],\n"sealed": {listing.signatures.sealed}\n}}\n'


def _each(text: LocalText) -> dict[str, Json]:
    return dict(sorted(text.by_language.items()))


def name_figures(tally: Tally) -> dict[str, int]:
    """The tally by the words people read."""
    return {
        "kiosk": tally.kiosk,
        "paper": tally.paper,
        "phone": tally.phone,
        "imported": tally.imported,
        "given": tally.given,
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
