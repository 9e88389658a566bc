"""Makes the pages for a campaign's codes: every file of the web space, by its path.

The letter in each of its languages, the public list beside it, and a page for each address that a
code leads to. Equal arguments give equal bytes: no page says when it was made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from kiosk import links
from kiosk.campaign.blocks import Block, gap_before
from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.model import Campaign, LocalText, Place, Support
from kiosk.errors import BadInput
from kiosk.signing.flow.sign import consents
from kiosk.signing.signature import Listing
from kiosk.site import paths
from kiosk.site.site_map import SiteMap, find_places
from kiosk.site.source import Source
from kiosk.site.templates import render
from kiosk.site.words import own_name

NOT_FOUND = "404.html"

_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


@dataclass(frozen=True, slots=True)
class Site:
    """The files by path, and the addresses in codes that none of them can answer for."""

    files: Mapping[str, bytes]
    elsewhere: tuple[str, ...] = ()


def make_site(source: Source) -> Site:
    """Every page. Raises BadInput for a campaign's address that no plain file can answer for."""
    where = find_places(source)
    files: dict[str, bytes] = {}
    first = source.campaign.default_language
    for language in source.campaign.languages:
        path = where.letters[language]
        files[path] = _letter(source, where, language, path)
        if source.signed is not None:
            path = where.lists[language]
            files[path] = _page(source, where, language, path, "list.html")
    for path, place in where.codes.items():
        files[path] = _letter(source, where, first, path, place=place)
    for path in where.actions:
        files[path] = _page(source, where, first, path, "action.html")
    for path in where.sheets:
        files[path] = _page(source, where, first, path, "short.html", is_sheet=True)
    missing = paths.folder_of(where.letters[first]) + NOT_FOUND
    files.setdefault(missing, _page(source, where, first, missing, "short.html", is_sheet=False))
    clash = paths.find_clash(list(files))
    if clash is not None:
        raise BadInput(
            f"Codes lead to {clash[0]} and to {clash[1]}, and one cannot be in the other.",
            "Change address or place_address in campaign.toml.",
        )
    return Site(files, tuple(where.elsewhere))


def site_of(campaign: Campaign) -> str:
    """The address of the top of the web space, for people who copy the files there."""
    parts = urlsplit(campaign.address)
    return f"{parts.scheme}://{parts.netloc}/"


# --- one page -------------------------------------------------------------------------------------


class _Said(NamedTuple):
    """A text of the campaign in the language there is of it."""

    text: str
    language: str

    @property
    def direction(self) -> str:
        return "rtl" if is_right_to_left(self.language) else "ltr"


def _letter(
    source: Source, where: SiteMap, language: str, path: str, *, place: Place | None = None
) -> bytes:
    campaign = source.campaign
    letter = campaign.letter(language)
    return _page(
        source,
        where,
        language,
        path,
        "letter.html",
        letter=letter,
        letter_direction="rtl" if is_right_to_left(letter.language) else "ltr",
        parts=list(_parts(letter.blocks)),
        place=_named(source, place, language),
        is_main=path == where.letters[language],
    )


def _named(source: Source, place: Place | None, language: str) -> Place | None:
    """The place as it is called in `language`."""
    if place is None:
        return None
    known = {one.code: one for one in source.local(language).places}
    return known.get(place.code, place)


def _page(
    source: Source, where: SiteMap, language: str, path: str, template: str, **more: object
) -> bytes:
    campaign = source.campaign
    words = source.words[language]
    first = campaign.default_language

    def said(text: LocalText) -> _Said | None:
        if not text:
            return None
        return _Said(text.best(language, first), text.language_of_best(language, first))

    def agreed(listing: Listing, *, has_email: bool = False) -> list[_Said]:
        given = consents(campaign, language, listing, has_email=has_email)
        return [_Said(one.text, one.language) for one in given]

    def to(end: str) -> str:
        if template == "short.html" and not more["is_sheet"]:  # it may stand for any address
            return quote(f"/{end.removesuffix(paths.INDEX)}")
        return quote(paths.way(path, end))

    public = agreed(Listing.PUBLIC)
    counted = [one for one in agreed(Listing.COUNTED) if one not in public]
    with_email = [one for one in agreed(Listing.PUBLIC, has_email=True) if one not in public]
    local = source.local(language)
    text = render(
        template,
        local,
        language=language,
        words=words,
        own=words.own,
        hashtag=local.hashtag_beside_title,
        said=said,
        public=public,
        counted=counted if campaign.offers_counted_only else [],
        with_email=with_email if campaign.offers_email else [],
        signed=source.signed,
        languages=_languages(source, where, template, language, to),
        letter_way=to(where.letters[language]),
        list_way=to(where.lists[language]),
        canonical=_address(where, campaign, language),
        alternates=[(tag, _address(where, campaign, tag)) for tag in campaign.languages],
        contact=_contact(campaign.contact),
        address_way=_address_way,
        phone_way=_phone_way,
        shown_address=links.public_address(campaign),
        **more,
    )
    return text.encode()


def _languages(
    source: Source, where: SiteMap, template: str, language: str, to: Callable[[str], str]
) -> list[tuple[str, str, str, bool]]:
    """Tag, own name, link and whether it is the page's own; none where there is one language."""
    if len(source.campaign.languages) == 1:
        return []
    found = where.lists if template == "list.html" else where.letters
    return [
        (tag, own_name(tag), to(found[tag]), tag == language) for tag in source.campaign.languages
    ]


def _address(where: SiteMap, campaign: Campaign, language: str) -> str:
    """The whole address of the letter in `language`."""
    if language == campaign.default_language:
        return campaign.address
    parts = urlsplit(campaign.address)
    path = quote(where.letters[language].removesuffix(paths.INDEX))
    return f"{parts.scheme}://{parts.netloc}/{path}"


def _contact(contact: str) -> tuple[str, str] | None:
    """The link and the text of whom to write to; None where nobody is named."""
    if not contact:
        return None
    if "://" in contact:
        return _address_way(contact), contact.split("://", 1)[1].rstrip("/")
    return f"mailto:{quote(contact, safe='@+')}", contact


def _address_way(address: str) -> str:
    """A whole address as a link: signs that an address has no room for stand as numbers."""
    return quote(address, safe="%/:?#[]@!$&'()*+,;=~")


def _phone_way(one: Support) -> str:
    """The number as a telephone dials it; letters are those on its keys."""
    return "tel:" + re.sub(r"[^0-9+*]", "", one.phone.translate(_KEYPAD))


def _parts(blocks: Sequence[Block]) -> Iterator[tuple[str, list[tuple[Block, bool]]]]:
    """The letter as paragraphs ("p") and lists ("ul", "ol"), with what has a line free before."""
    befores: Iterable[Block | None] = (None, *blocks)
    with_gaps = [
        (block, gap_before(before, block)) for before, block in zip(befores, blocks, strict=False)
    ]

    def kind(one: tuple[Block, bool]) -> str:
        if not one[0].is_item:
            return "p"
        return "ol" if one[0].is_numbered else "ul"

    for name, group in groupby(with_gaps, key=kind):
        yield name, list(group)
