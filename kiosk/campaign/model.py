"""A campaign as data. `load` and `check` read the folder it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kiosk.campaign.blocks import Block
from kiosk.campaign.joining import join_parts
from kiosk.campaign.local_time import local

if TYPE_CHECKING:
    from kiosk.sealing import PublicKey  # loading the cipher takes longer than reading a campaign


class LocalText(NamedTuple):
    """One text in several languages; keys are BCP 47 tags such as `en`, `es`, `pt-BR`."""

    by_language: Mapping[str, str] = MappingProxyType({})

    def best(self, language: str, fallback: str = "en") -> str:
        """The text in `language`, its base language, `fallback` or any; "" if there is none."""
        return self.by_language.get(self.language_of_best(language, fallback), "")

    def language_of_best(self, language: str, fallback: str = "en") -> str:
        """The language of the text that `best` returns; a consent records it."""
        for tag in (language, language.partition("-")[0], fallback):
            if tag in self.by_language:
                return tag
        return next(iter(self.by_language), fallback)

    def __bool__(self) -> bool:
        return bool(self.by_language)


NO_TEXT = LocalText()


class Letter(NamedTuple):
    """The open letter in one language; `text` is NFC, line feeds, no trailing white space.

    `blocks` are what is set and read aloud.
    """

    language: str
    text: str
    blocks: tuple[Block, ...]

    @property
    def version(self) -> str:
        """The lower-case hex SHA-256 of `text` in UTF-8: a changed comma is a new version."""
        from hashlib import sha256  # OpenSSL, which no first frame needs

        return sha256(self.text.encode()).hexdigest()


class GoalPlace(StrEnum):
    """Where an event's goal can be shown."""

    FIRST_PAGE = "first page"
    SHEETS = "sheets"
    EXPORTS = "exports"


class Event(NamedTuple):
    """One evening at one venue. `day` is the local date the evening begins.

    `zone` is whose clocks its times are told by, None for the rules of the machine. `names` and
    `venues` are for people, in their languages; `name` and `venue` those in the first one. `goal`
    is how many signatures the organiser hopes for, 0 for no goal; it is shown in `goal_shown`.
    """

    name: str
    venue: str = ""
    day: date | None = None
    organisations: tuple[str, ...] = ()
    zone: tzinfo | None = None
    names: LocalText = NO_TEXT
    venues: LocalText = NO_TEXT
    goal: int = 0
    goal_shown: tuple[GoalPlace, ...] = tuple(GoalPlace)

    def goal_on(self, place: GoalPlace) -> int:
        """The goal to show there; 0 for none."""
        return self.goal if place in self.goal_shown else 0

    @property
    def label(self) -> str:
        """What tells this event from others: name, venue and day, as far as they are given.

        Signatures and paper sheets carry it, so a change of any of them begins another event.
        """
        day = self.day.isoformat() if self.day else ""
        return ", ".join(filter(None, (self.name, self.venue, day)))

    def local(self, moment: datetime) -> datetime:
        """`moment` as the clocks of the event's venue showed it, or will."""
        return local(moment, self.zone)


class Place(NamedTuple):
    """Where a table stands or a code hangs; `code` is 2 to 8 of A-Z and 0-9, `name` is for people.

    `distance_cm` is from how far away its code is to be read; `is_rough` where it is bent,
    scratched or wet: a code that stands more of that is printed. `names` are those in other
    languages as well.
    """

    code: str
    name: str
    distance_cm: int = 25
    is_rough: bool = False
    names: LocalText = NO_TEXT


class Asks(NamedTuple):
    """What the sign page asks for beside the name."""

    role: bool = True
    organisation: bool = True
    ink: bool = True
    email: bool = False


class ConsentText(NamedTuple):
    """A statement people agree to; `version` changes whenever its words do.

    Four ids are reserved: `pledge`, agreed to by everybody who signs; `publish`, by who is
    listed; `hold`, by who is counted only; `contact`, by who gives an e-mail address. Any other
    is agreed to by everybody.
    """

    id: str
    version: str
    text: LocalText


class Founding(NamedTuple):
    """A founding signatory; `affiliation` is printed as it stands, "" where there is none."""

    name: str
    affiliation: str = ""

    @property
    def line(self) -> str:
        return join_parts((self.name, self.affiliation))


class NextAction(NamedTuple):
    """The one concrete thing to do after signing; `address` is "" or an https address."""

    text: LocalText
    address: str = ""


class Support(NamedTuple):
    """Where someone can find help; at least one of `phone` and `address` is set."""

    name: str
    phone: str = ""
    address: str = ""
    note: LocalText = NO_TEXT


class Palette(NamedTuple):
    """Colours of one light, each `#RRGGBB`."""

    ground: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    hairline: str


class Colours(NamedTuple):
    """The campaign's colours, the accent already moved until the contrasts hold.

    `asked_accent` is what the campaign wrote; `day.accent` and `night.accent` are what is used.
    """

    asked_accent: str
    day: Palette
    night: Palette


STOCK_WORDS = ("ar", "de", "en", "es", "fr", "hi", "pt", "zh")
"""The languages with a stock list of obscenities and insults (`resources/words/`)."""


PLACE = "{place}"
"""What stands for the code of a place in `Campaign.place_address`."""


class Campaign(NamedTuple):
    """A whole campaign, checked. Made only by `campaign.load`.

    `languages` are those of the interface, the first one the default. `summary` is the one
    sentence for the attract page, `ask` what a signatory pledges, `notice` who holds the data
    and why; `notice_counted` says the same to whoever is counted only, empty where `notice` is
    for all. `letters` maps language to letter and is never empty. `key` is the organiser's
    public key: without it nothing private is asked for; `organiser` is who they are, "" where the
    campaign does not say; `contact` is an e-mail or web address to
    which people write who want their names taken off, "" for none. `sensitive` seals everybody's
    name. `keyboards` are the layouts of the keys on the screen; none means those of the languages.
    `stock_words` are the languages whose stock lists hold a signature for review.
    `place_address` is the template of the address of a place, with `PLACE` in it, "" for none;
    `takes_capitals` says that the site behind `address` serves `/S/T1` in capitals.
    `titles` are those in other languages as well; `title` is the one in the first. With
    `is_practice` nothing that is signed counts, and every page and sheet says so.
    """

    folder: Path
    id: str
    title: str
    hashtag: str
    languages: tuple[str, ...]
    address: str
    summary: LocalText
    ask: LocalText
    notice: LocalText
    letters: Mapping[str, Letter]
    event: Event
    places: tuple[Place, ...]
    asks: Asks
    consents: tuple[ConsentText, ...]
    founding: tuple[Founding, ...]
    organisations: tuple[str, ...]
    next_action: NextAction | None
    support: tuple[Support, ...]
    watch_list: tuple[str, ...]
    flagged_words: tuple[str, ...]
    colours: Colours
    retention: date
    keyboards: tuple[str, ...] = ()
    stock_words: tuple[str, ...] = STOCK_WORDS
    show_count: bool = True
    notice_counted: LocalText = NO_TEXT
    key: PublicKey | None = None
    sensitive: bool = False
    organiser: str = ""
    contact: str = ""
    place_address: str = ""
    takes_capitals: bool = False
    titles: LocalText = NO_TEXT
    is_practice: bool = False

    @property
    def default_language(self) -> str:
        return self.languages[0]

    @property
    def hashtag_beside_title(self) -> str:
        """The hashtag, where the title does not say it already; else ""."""
        return "" if self.hashtag.casefold() in self.title.casefold() else self.hashtag

    def letter(self, language: str) -> Letter:
        """The letter in `language`, else in the default language, else the first there is."""
        for tag in (language, language.partition("-")[0], self.default_language):
            if tag in self.letters:
                return self.letters[tag]
        return next(iter(self.letters.values()))

    def in_language(self, language: str) -> Campaign:
        """The same campaign with title, event and places called as `language` calls them.

        For what people read. Do not ask it for `event.label`: signatures are found by that of the
        first language.
        """
        first = self.default_language
        event = self.event
        return self._replace(
            title=self.titles.best(language, first) or self.title,
            event=event._replace(
                name=event.names.best(language, first) or event.name,
                venue=event.venues.best(language, first) or event.venue,
            ),
            places=tuple(
                one._replace(name=one.names.best(language, first) or one.name)
                for one in self.places
            ),
        )

    @property
    def offers_counted_only(self) -> bool:
        """Whether people can ask to be counted only: their names must then be sealed."""
        return self.key is not None

    @property
    def offers_email(self) -> bool:
        """Whether people are asked for an e-mail address, which is never kept in the clear."""
        return self.asks.email and self.key is not None

    @property
    def has_placeholder_address(self) -> bool:
        """Whether the public address is still one nobody can own (RFC 2606 names)."""
        host = self.address.split("://", 1)[-1].split("/", 1)[0].split(":", 1)[0].lower()
        reserved = ("example.org", "example.com", "example.net")
        return host.endswith((".example", ".invalid", ".test")) or any(
            host == name or host.endswith("." + name) for name in reserved
        )

    def place(self, code: str) -> Place:
        """The place with `code`; raises KeyError where there is none."""
        for place in self.places:
            if place.code == code:
                return place
        raise KeyError(code)
