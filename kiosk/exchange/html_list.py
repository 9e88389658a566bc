"""The public list as a fragment of HTML that is pasted into a page of a website.

Headings, lists and paragraphs without any look of their own: the page gives them its own. Every
name is kept apart in direction (`bdi`) and carries its number, by which a list of changes names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kiosk.exchange.listing import PublicList
from kiosk.exchange.rows import Row, group_rows
from kiosk.exchange.text import heading_of


def write_pieces(listing: PublicList) -> Iterator[str]:
    """The fragment, element by element."""
    campaign, words = listing.campaign, listing.file.words
    language = listing.written_in
    direction = "rtl" if words.is_right_to_left else "ltr"
    yield f'<section class="open-letter-signatures" lang="{escape(language)}" dir="{direction}">\n'
    yield f"<h2>{_text(campaign.title)}</h2>\n"
    ask = campaign.ask.best(language)
    if ask:
        yield f"<p>{_text(ask)}</p>\n"
    if listing.goal:
        yield f'<p class="goal">{_text(listing.goal)}</p>\n'
    if listing.changes is not None:
        yield f"<p>{_text(words.signed_by(listing.tally.published))}</p>\n"
        yield "" if listing.changes.count else f"<p>{_text(words.unchanged)}</p>\n"
    for kind, change, rows in group_rows(listing):
        yield from _part(heading_of(listing, kind, change), rows)
    version = campaign.letter(language).version[:8]
    made_at = campaign.event.local(listing.file.made_at)
    made = f'<time datetime="{made_at:%Y-%m-%d}">{_text(words.day(made_at))}</time>'
    yield f'<p class="made">{_text(words.letter.format(version))} · '
    yield f"{_text(words.made).format(made)}</p>\n"
    yield "</section>\n"


def _part(heading: str, rows: Iterator[Row]) -> Iterator[str]:
    if not heading:
        for row in rows:
            yield f"<p>{_text(row.line)}</p>\n"
        return
    yield f"<h3>{_text(heading)}</h3>\n<ul>\n"
    for row in rows:
        number = f' data-number="{escape(row.full_number)}"' if row.full_number else ""
        before = f' data-number-before="{escape(row.before)}"' if row.before else ""
        yield f"<li{number}{before}><bdi>{_text(row.line or row.full_number)}</bdi></li>\n"
    yield "</ul>\n"


def _text(text: str) -> str:
    return escape(" ".join(text.split()))
