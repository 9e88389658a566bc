"""The texts printed on sheets, and how each language writes numbers and dates.

Each language is a file of `resources/sheets/`, with every field of `SheetTexts` and no other.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass, replace
from datetime import date, datetime
from functools import cache
from types import MappingProxyType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk import assets
from kiosk.signing.readiness import Check
from kiosk.signing.signature import How

ENGLISH = "en"

AMERICAN = "en-US"  # English with dates and times as Unicode CLDR has them for the United States


@dataclass(frozen=True, slots=True)
class PluralText:
    """One text that goes with a number, in the forms its language has.

    `forms` are named as the Unicode CLDR names plural categories; `other` is always there.
    """

    language: str
    forms: Mapping[str, str]

    def of(self, count: int) -> str:
        """The form for `count`, its `{}` not filled in."""
        return self.forms.get(plural(self.language, count), self.forms["other"])


@dataclass(frozen=True, slots=True)
class CardPart:
    """One part of the volunteer's card; in a point, what is before a colon is what it is about."""

    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyPageTexts:
    """What every paper copy of a key says."""

    of_campaign: str
    words: str
    fingerprint: str
    keep: str


@dataclass(frozen=True, slots=True)
class KeyTexts:
    """What the paper copy says of one kind of key; a command follows on what ends in a colon."""

    kicker: str
    title: str
    what: str
    fingerprint_says: str
    keep_says: tuple[str, ...]
    scan: str
    confidential: str


@dataclass(frozen=True, slots=True)
class SheetTexts:
    """One language, a file of `resources/sheets/`. `{}` places take what the name says.

    `between_names` and `after_names` set a list of names apart and end it; `grouped` is how many
    digits stand together above the thousands.
    """

    kicker: str
    founding: str
    founding_more: PluralText
    name_column: str
    signature_column: str
    signed_column: str
    typed: str
    by_mark: str
    how: dict[How, str]
    withdrawn: str
    held: str
    struck: str
    duplicate: str
    held_count: PluralText
    counted_only: str
    sealed: str
    sealed_email: str
    unnamed_count: PluralText
    sealed_count: PluralText
    none_yet: str
    none_listed: str
    other_script: str
    other_script_confidential: str
    confidential: str
    range: str
    page: str
    letter_version: str
    older_version: str
    made: str
    tally: str
    given: dict[How, str]
    given_tables: str
    given_sum: str
    minus_held: str
    minus_struck: str
    minus_duplicates: str
    minus_withdrawn: str
    minus_older: str
    published: str
    goal: str
    list_new: str
    list_corrected: str
    list_gone: str
    list_unchanged: str
    by_name: str
    of_these_unnamed: str
    organiser: str
    date: str
    name: str
    signature: str
    event: str
    venue: str
    paper_name: str
    paper_affiliation: str
    paper_role: str
    paper_organisation: str
    list_me: tuple[str, str]
    witness: str
    witness_says: str
    lines_filled: str
    lines_struck: str
    online: str
    sheet: str
    scan_sheet: str
    trial: str
    practice: str
    consent_version: str
    reverse: str
    reverse_begun: str
    goes_on: str
    signing_means: str
    box_ticked: str
    box_empty: str
    box_ticked_means: str
    box_empty_means: str
    box_empty_says: str
    poster_ask: str
    poster_scan: tuple[str, str]
    poster_how: tuple[str, ...]
    poster_type: str
    poster_foot: str
    sticker_ask: str
    signed_by: PluralText
    closing_title: str
    first_at: str
    last_at: str
    by_place: str
    place_not_known: str
    evenings: str
    write_to: str
    paper_sheets: str
    paper_sheets_printed: str
    paper_sheets_back: str
    paper_sheets_out: str
    paper_sheets_lost: str
    paper_sheets_lines: str
    paper_sheets_typed: str
    paper_sheets_struck: str
    paper_sheets_empty: str
    paper_sheets_waiting: str
    handed_over: str
    ledger_head: str
    six_words: str
    volunteer: str
    time: str
    readiness_title: str
    readiness_all: str
    readiness_found: str
    readiness_try: str
    card_title: str
    calls_title: str
    calls: tuple[str, ...]
    paper_sheets_open: PluralText
    readiness_waits: PluralText
    checks: dict[Check, str]
    found: dict[str, str]
    try_by_hand: tuple[str, ...]
    card: tuple[CardPart, ...]
    key_page: KeyPageTexts
    organiser_key: KeyTexts
    kiosk_key: KeyTexts
    between_names: str
    after_names: str
    months: tuple[str, ...]
    day: str
    months_in_full: tuple[str, ...]
    day_in_full: str
    moment: str
    thousands: str
    grouped: int
    has_half_days: bool = False  # whether times are written with AM and PM


def sheet_texts(language: str) -> SheetTexts:
    """The texts in `language`, in its base language, or in English."""
    if language == AMERICAN:
        day = "{month} {day}, {year}"
        return replace(_load(ENGLISH), day=day, day_in_full=day, has_half_days=True)
    there = assets.sheet_languages()
    for tag in (language, language.partition("-")[0]):
        if tag in there:
            return _load(tag)
    return _load(ENGLISH)


@cache
def _load(language: str) -> SheetTexts:
    texts = tomllib.loads(assets.sheet_texts(language).read_text("utf-8"))
    made: SheetTexts = _as_type(SheetTexts, texts, language)
    return made


def _as_type(type_: Any, value: Any, language: str) -> Any:
    """A value of a TOML file as `type_`, such as `SheetTexts` or the type of one of its fields."""
    if type_ is PluralText:
        return PluralText(language, MappingProxyType(value))
    if isinstance(type_, type) and is_dataclass(type_):
        types = get_type_hints(type_)
        return type_(**{key: _as_type(types[key], one, language) for key, one in value.items()})
    if get_origin(type_) is dict:
        return {get_args(type_)[0](key): text for key, text in value.items()}
    if get_origin(type_) is tuple:
        return tuple(_as_type(get_args(type_)[0], one, language) for one in value)
    return value


def plural(language: str, count: int) -> str:
    """The plural category of a whole number in the languages that have words here.

    Source: Unicode CLDR 47, plural rules for cardinals.
    """
    base = language.partition("-")[0]
    if base == "zh":
        return "other"
    if base == "ar":
        if count <= 2:
            return ("zero", "one", "two")[count]
        rest = count % 100
        return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"
    if base in {"fr", "hi", "pt"}:
        return "one" if count <= 1 else "other"
    return "one" if count == 1 else "other"


def format_number(value: int, texts: SheetTexts) -> str:
    """A whole number grouped by thousands from five digits on, as the languages here print it."""
    if value < 10_000:
        return str(value)
    head, groups = str(value)[:-3], [str(value)[-3:]]
    while head:
        groups.insert(0, head[-texts.grouped :])
        head = head[: -texts.grouped]
    return texts.thousands.join(groups)


def short_day(day: date, texts: SheetTexts) -> str:
    """`14 Mar 2026`, `Mar 14, 2026`."""
    return texts.day.format(day=day.day, month=texts.months[day.month - 1], year=day.year)


def long_day(day: date, texts: SheetTexts) -> str:
    """`14 March 2026`, `March 14, 2026`."""
    month = texts.months_in_full[day.month - 1]
    return texts.day_in_full.format(day=day.day, month=month, year=day.year)


def day_and_time(moment: datetime, texts: SheetTexts) -> str:
    """`14 Mar 2026, 19:30` or `Mar 14, 2026, 7:30 PM`, in the moment's own zone."""
    time = f"{moment:%H:%M}"
    if texts.has_half_days:
        half = "AM" if moment.hour < 12 else "PM"
        time = f"{moment.hour % 12 or 12}:{moment:%M} {half}"
    return texts.moment.format(day=short_day(moment, texts), time=time)
