"""The keys of `campaign.toml` and their rules; turns the file's values into a `Campaign`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import assets
from kiosk.campaign import colours, languages, local_time
from kiosk.campaign.model import (
    PLACE,
    STOCK_WORDS,
    Asks,
    Campaign,
    Colours,
    ConsentText,
    Event,
    Founding,
    GoalPlace,
    Letter,
    NextAction,
    Place,
    Support,
)
from kiosk.campaign.toml_reader import (
    LANGUAGE_REMEDY,
    UNKNOWN_LANGUAGE,
    Faults,
    Shape,
    TableReader,
)
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.sealing import PublicKey

LANGUAGE_TEXTS = ("summary", "ask", "notice", "notice_counted")

KEYS: Mapping[str, tuple[str, ...]] = {
    "": (
        *"id title hashtag languages keyboards address place_address capitals retention".split(),
        *"show_count sensitive organisations watch_list flagged_words stock_words".split(),
        *LANGUAGE_TEXTS,
        *"event places organiser asks consents founding next_action support colours".split(),
    ),
    "event": ("name", "venue", "day", "zone", "organisations", "goal", "goal_shown"),
    "places": ("code", "name", "distance", "rough"),
    "organiser": ("name", "key", "contact"),
    "asks": ("role", "organisation", "ink", "email"),
    "consents": ("id", "version", "text"),
    "founding": ("name", "affiliation"),
    "next_action": ("text", "address"),
    "support": ("name", "phone", "address", "note"),
    "colours": ("accent",),
}
"""Every key of every table; "" is the top of the file. Nothing else may stand there."""

RENAMED: Mapping[str, Mapping[str, str]] = {
    "": {"sources": "places"},
    "event": {"place": "venue"},
    "places": {"place": "name"},
}
"""What keys were called in earlier campaigns, by table. They are faults that name the new word."""

_HOST = r"https://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?"
_URL = _HOST + "(?:[/?#][!-~]*)?"


def _shape(pattern: str, remedy: str) -> Shape:
    return Shape(re.compile(pattern), remedy)


_ID = _shape(r"[a-z0-9][a-z0-9-]{0,39}", "Use small letters, digits and hyphens, at most 40.")
_HASHTAG = _shape(r"#\w+", "Write # and one word without spaces.")
_VERSION = _shape(
    r"[A-Za-z0-9][A-Za-z0-9.-]{0,19}",
    'Use letters, digits, full stops and hyphens, such as "1".',
)
_CODE = _shape(r"[A-Z0-9]{2,8}", "Use 2 to 8 capital letters A to Z and digits.")
_ADDRESS = _shape(_URL, "Give a whole address that begins with https://.")
_TEMPLATE = _shape(
    _HOST + r"(?:[/?#](?:[!-z|~]|\{place\})*)?",
    f"Write a whole address with {PLACE} in it: https://…/?place={PLACE}.",
)
_BARE_ADDRESS = _shape(  # without a query and a fragment
    _HOST + r'(?:/[!"$->@-~]*)?',
    f"{_ADDRESS.remedy} Leave out ? and #; the address of each place is place_address.",
)
_PHONE = _shape(
    r"[0-9+(*#][0-9A-Z ()./*#-]{1,29}",
    "Write the number as people dial it: digits, spaces, hyphens, +.",
)
_CONTACT = _shape(
    r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+|" + _URL,
    "Give an e-mail address, or a whole address that begins with https://.",
)
_COLOUR = _shape(r"#[0-9A-Fa-f]{6}", 'Write # and six of 0-9 and A-F, such as "#7F1119".')

_NEEDED = {
    "pledge": "Everybody who signs makes the letter's pledge",
    "publish": "People can be listed by name",
    "hold": "People can ask to be counted only",
    "contact": "E-mail addresses are asked for",
}
"""Consents that the pages rely on, with what people do there. Without one of them, somebody would
be listed, counted or written to who never agreed to it."""


def read_campaign(
    values: Mapping[str, object], faults: Faults, folder: Path, letters: Mapping[str, Letter]
) -> Campaign:
    """The campaign that the whole file's values and the letters make.

    Every fault is reported to `faults`; once there is one, the campaign is of no use.
    """
    top = TableReader(faults, (), values, KEYS[""])
    wanted = _languages(top)
    organiser = top.table("organiser", KEYS["organiser"])
    has_key = not organiser.is_blank("key")
    asks = _asks(top.table("asks", KEYS["asks"]), has_key=has_key)
    event = _event(top.table("event", KEYS["event"], required=True), wanted)
    title, titles = top.text_or_local("title", wanted, limit=80, required=True)
    _need_letter(top, wanted, letters)
    return Campaign(
        folder=folder,
        letters=letters,
        id=top.text("id", limit=40, required=True, shape=_ID),
        title=title,
        titles=titles,
        hashtag=top.text("hashtag", limit=60, shape=_HASHTAG),
        languages=wanted,
        keyboards=_keyboards(top),
        address=top.text("address", limit=120, required=True, shape=_BARE_ADDRESS),
        place_address=_place_address(top),
        takes_capitals=top.flag("capitals", default=False),
        summary=top.local("summary", wanted, limit=240, required=True),
        ask=top.local("ask", wanted, limit=600, required=True),
        notice=top.local("notice", wanted, limit=1200, required=True),
        notice_counted=top.local("notice_counted", wanted, limit=1200),
        event=event,
        places=_places(top, wanted),
        asks=asks,
        consents=_consents(top, wanted, asks, has_key=has_key),
        founding=_founding(top),
        organisations=top.strings("organisations", limit=120),
        next_action=_next_action(top, wanted),
        support=_support(top, wanted),
        watch_list=top.strings("watch_list", limit=100),
        flagged_words=top.strings("flagged_words", limit=60),
        stock_words=_stock_words(top),
        colours=_colours(top.table("colours", KEYS["colours"])),
        retention=_retention(top, event),
        show_count=top.flag("show_count", default=True),
        organiser=organiser.text("name", limit=80),
        key=_key(organiser),
        sensitive=_sensitive(top, has_key=has_key),
        contact=organiser.text("contact", limit=120, shape=_CONTACT),
    )


def _languages(top: TableReader) -> tuple[str, ...]:
    tags = top.strings("languages", limit=20, required=True)
    if not tags and "languages" in top:
        top.fault("languages", "No language is named.", 'Name at least one: languages = ["en"].')
    for tag in tags:
        if not languages.is_known(tag):
            top.fault("languages", UNKNOWN_LANGUAGE.format(tag), LANGUAGE_REMEDY)
    return tuple(tag for tag in tags if languages.is_known(tag))


def _need_letter(top: TableReader, wanted: tuple[str, ...], letters: Mapping[str, Letter]) -> None:
    """The first language is the one people see first: without its letter they sign another's."""
    if not wanted or not letters:
        return
    tag = wanted[0]
    base = tag.partition("-")[0]
    if tag not in letters and base not in letters:
        top.fault(
            "languages",
            f"There is no letter in `{tag}`, the first language.",
            f"Add letter.{tag}.md, or name a language first that has a letter.",
        )


def _retention(top: TableReader, event: Event) -> date:
    day = top.day("retention", required=True)
    if day is not None and event.day is not None and day <= event.day:
        top.fault(
            "retention",
            "Personal data would be erased before the event is over.",
            "Set a day after the event's `day`.",
        )
    return day or date.max


def _keyboards(top: TableReader) -> tuple[str, ...]:
    known = sorted(file.stem for file in assets.keyboards().glob("*.toml"))
    return top.choices(
        "keyboards",
        known,
        "“{}” is not a layout of the keys on the screen.",
        f"Name some of {', '.join(known)}, or leave the key out.",
    )


def _stock_words(top: TableReader) -> tuple[str, ...]:
    """All lists, unless the file names some; an empty list switches them off."""
    if "stock_words" not in top:
        return STOCK_WORDS
    return top.choices(
        "stock_words",
        STOCK_WORDS,
        "There is no stock list in “{}”.",
        f"Name some of {', '.join(STOCK_WORDS)}, or [] for none.",
    )


def _place_address(top: TableReader) -> str:
    template = top.text("place_address", limit=200, shape=_TEMPLATE)
    if template and template.count(PLACE) != 1:
        top.fault("place_address", f"{PLACE} is not there just once.", _TEMPLATE.remedy)
    elif template and top.flag("capitals", default=False):
        top.fault(
            "place_address",
            "The site is to serve this address and short paths in capitals as well.",
            "Take out place_address, or capitals.",
        )
    return template


def _event(table: TableReader, wanted: tuple[str, ...]) -> Event:
    name, names = table.text_or_local("name", wanted, limit=80, required=True)
    venue, venues = table.text_or_local("venue", wanted, limit=80)
    return Event(
        name=name,
        names=names,
        venue=venue,
        venues=venues,
        day=table.day("day"),
        organisations=table.strings("organisations", limit=120),
        zone=_zone(table),
        goal=table.whole("goal", default=0, least=1, most=10_000_000),
        goal_shown=_goal_shown(table),
    )


def _goal_shown(table: TableReader) -> tuple[GoalPlace, ...]:
    """Everywhere, unless the file names places; an empty list hides the goal."""
    known = [place.value for place in GoalPlace]
    if "goal_shown" not in table:
        return tuple(GoalPlace)
    remedy = f"Name some of {', '.join(known)}, or [] for none."
    asked = table.choices("goal_shown", known, "A goal cannot be shown on “{}”.", remedy)
    return tuple(map(GoalPlace, asked))


def _zone(table: TableReader) -> tzinfo | None:
    name = table.text("zone", limit=60)
    zone = local_time.read_zone(name) if name else None
    if name and zone is None:
        near = [f"`{one}`" for one in local_time.near_zones(name)]
        table.fault(
            "zone",
            f"There is no time zone `{name}`.",
            (f"Did you mean {' or '.join(near)}? " if near else "")
            + "Name a zone by continent and city, such as `America/Los_Angeles`; without this key"
            " times are told by the clock of the machine.",
        )
    return zone


def _places(top: TableReader, wanted: tuple[str, ...]) -> tuple[Place, ...]:
    tables = top.tables("places", KEYS["places"], required=True)
    named = [table.text_or_local("name", wanted, limit=60, required=True) for table in tables]
    places = tuple(
        Place(
            code=table.text("code", limit=8, required=True, shape=_CODE),
            name=name,
            names=names,
            distance_cm=table.whole("distance", default=25, least=10, most=3000),
            is_rough=table.flag("rough", default=False),
        )
        for table, (name, names) in zip(tables, named, strict=True)
    )
    _require_unique(tables, "code", (place.code for place in places))
    return places


def _key(table: TableReader) -> PublicKey | None:
    text = table.text("key", limit=60)
    if not text:
        return None
    from kiosk.sealing import PublicKey  # loading the cipher takes longer than all the rest

    try:
        return PublicKey.read(text)
    except BadInput as fault:
        table.fault("key", fault.what, fault.remedy)
        return None


def _sensitive(top: TableReader, *, has_key: bool) -> bool:
    is_sensitive = top.flag("sensitive", default=False)
    if is_sensitive and not has_key:
        top.fault(
            "sensitive",
            "A sensitive campaign seals every name, and there is no key to seal them with.",
            "Make one: `pledge-kiosk keys new`.",
        )
    return is_sensitive


def _asks(table: TableReader, *, has_key: bool) -> Asks:
    email = table.flag("email", default=False)
    if email and not has_key:
        table.note(
            "email",
            "Nobody is asked for an e-mail address, because there is no key to seal it with.",
            "Make one: `pledge-kiosk keys new`.",
        )
    return Asks(
        email=email,
        role=table.flag("role", default=True),
        organisation=table.flag("organisation", default=True),
        ink=table.flag("ink", default=True),
    )


def _consents(
    top: TableReader, wanted: tuple[str, ...], asks: Asks, *, has_key: bool
) -> tuple[ConsentText, ...]:
    tables = top.tables("consents", KEYS["consents"], required=True)
    consents = tuple(
        ConsentText(
            id=table.text("id", limit=40, required=True, shape=_ID),
            version=table.text("version", limit=20, required=True, shape=_VERSION),
            text=table.local("text", wanted, limit=600, required=True),
        )
        for table in tables
    )
    ids = [consent.id for consent in consents]
    _require_unique(tables, "id", ids)
    for id_, why in _NEEDED.items():
        is_needed = {"hold": has_key, "contact": has_key and asks.email}.get(id_, True)
        if is_needed and "consents" in top and id_ not in ids:
            top.fault(
                "consents",
                f"{why}, and no consent `{id_}` says what they agree to.",
                f'Add [[consents]] with id = "{id_}", a version and a text.',
            )
    return consents


def _founding(top: TableReader) -> tuple[Founding, ...]:
    tables = top.tables("founding", KEYS["founding"])
    founding = tuple(
        Founding(
            name=table.text("name", limit=100, required=True),
            affiliation=table.text("affiliation", limit=200),
        )
        for table in tables
    )
    _require_unique(tables, "name", (one.line for one in founding))
    return founding


def _next_action(top: TableReader, wanted: tuple[str, ...]) -> NextAction | None:
    if "next_action" not in top:
        return None
    table = top.table("next_action", KEYS["next_action"])
    return NextAction(
        text=table.local("text", wanted, limit=200, required=True),
        address=table.text("address", limit=200, shape=_ADDRESS),
    )


def _support(top: TableReader, wanted: tuple[str, ...]) -> tuple[Support, ...]:
    tables = top.tables("support", KEYS["support"])
    support = tuple(
        Support(
            name=table.text("name", limit=120, required=True),
            phone=table.text("phone", limit=30, shape=_PHONE),
            address=table.text("address", limit=200, shape=_ADDRESS),
            note=table.local("note", wanted, limit=300),
        )
        for table in tables
    )
    for table in tables:
        if table.is_blank("phone") and table.is_blank("address"):
            table.fault("phone", "There is no way to reach this help.", "Add phone or address.")
    _require_unique(tables, "name", (one.name for one in support))
    return support


def _colours(table: TableReader) -> Colours:
    accent = table.text("accent", limit=7, shape=_COLOUR)
    if not accent:
        return colours.colours()
    made = colours.colours(accent)
    if made.day.accent != made.asked_accent:
        table.note(
            "accent",
            f"{made.asked_accent} is too pale to read by day; {made.day.accent} is used instead.",
            "Choose a darker accent if that is not the one you want.",
        )
    if made.night.accent != made.asked_accent:
        table.note(
            "accent",
            f"{made.asked_accent} is too dark to read by night; {made.night.accent} is used there.",
            "You do not have to change anything.",
        )
    return made


def _require_unique(tables: list[TableReader], name: str, values: Iterable[str]) -> None:
    """A fault for each value that an earlier table has, too."""
    seen: set[str] = set()
    for table, value in zip(tables, values, strict=True):
        if value and value in seen:
            table.fault(name, f"“{value}” is there twice.", "Change it, or take one out.")
        seen.add(value)
