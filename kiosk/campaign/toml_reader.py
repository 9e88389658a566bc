"""Typed reading of a TOML table that collects faults instead of stopping at the first.

Every function returns a value of the right type even after a fault, so that one pass finds all
faults. The values are not used if there is a fault.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from kiosk.campaign import languages
from kiosk.campaign.folder import HIDDEN
from kiosk.campaign.model import NO_TEXT, LocalText
from kiosk.errors import Fault, Place

if TYPE_CHECKING:
    from kiosk.campaign.toml_lines import KeyPath

T = TypeVar("T")

UNKNOWN_LANGUAGE = "“{}” is not a language tag the program knows."
LANGUAGE_REMEDY = "Write it as in BCP 47, such as en, es, pt-BR or zh-Hant."

_TYPES: dict[type, str] = {
    str: "a text in quotes",
    bool: "true or false",
    int: "a number",
    float: "a number",
    date: "a date such as 2027-06-30",
    datetime: "a date with a time",
    list: "a list in [brackets]",
    dict: "a table",
}


class Shape(NamedTuple):
    """How a text must look, and what to do about one that does not."""

    pattern: re.Pattern[str]
    remedy: str


class Faults:
    """The faults and notes of one file, as they are found.

    `text` is that of the file, which `tomllib` can read. `keys` are the keys of every table of the
    file, "" for its top: where a key belongs.
    `renamed` are the earlier words for some of them, by table, each with the one of today.
    """

    def __init__(
        self,
        file: str,
        text: str,
        keys: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
        renamed: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
    ) -> None:
        self._file = file
        self.keys = keys
        self.renamed = renamed
        self._text = text
        self._noted: list[tuple[KeyPath, str, str]] = []
        self.faults: list[Fault] = []

    def fault(self, path: KeyPath, what: str, remedy: str) -> None:
        self.faults.append(Fault(self.place(path), what, remedy))

    def note(self, path: KeyPath, what: str, remedy: str) -> None:
        self._noted.append((path, what, remedy))

    @property
    def notes(self) -> list[Fault]:
        return [Fault(self.place(path), what, remedy) for path, what, remedy in self._noted]

    def place(self, path: KeyPath) -> Place:
        """The line of `path`, or of the nearest table around it that is in the file."""
        around = path
        while around and around not in self._lines:
            around = around[:-1]
        return Place(self._file, self._lines.get(around), dotted(path) or None)

    @cached_property
    def _lines(self) -> Mapping[KeyPath, int]:
        """The line of each key. A campaign without a fault does not ask for it."""
        from kiosk.campaign.toml_lines import key_lines

        return key_lines(self._text)


def dotted(path: KeyPath) -> str:
    """A key as people read it, list positions from 1: `consents[1].text.en`."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


class TableReader:
    """One table of the file and the keys it may hold."""

    def __init__(
        self, faults: Faults, path: KeyPath, values: Mapping[str, object], known: Iterable[str]
    ) -> None:
        self._faults = faults
        self._values = values
        self.path = path
        known = tuple(known)
        table = next((part for part in reversed(path) if isinstance(part, str)), "")
        renamed = faults.renamed.get(table, {})
        self._given_as = {new: old for old, new in renamed.items() if old in values}
        for name in values:
            if name in renamed:
                faults.fault((*path, name), *_renamed(renamed[name], values[name]))
            elif name not in known:
                faults.fault((*path, name), *_unknown(name, path, known, faults.keys))

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def is_blank(self, name: str) -> bool:
        """Whether the key is missing or an empty text; what is otherwise wrong is not blank."""
        value = self._values.get(name, "")
        return isinstance(value, str) and not value.strip()

    def fault(self, name: str, what: str, remedy: str) -> None:
        self._faults.fault((*self.path, name), what, remedy)

    def note(self, name: str, what: str, remedy: str) -> None:
        self._faults.note((*self.path, name), what, remedy)

    def text(
        self, name: str, *, limit: int, required: bool = False, shape: Shape | None = None
    ) -> str:
        """A text of at most `limit` characters that fits `shape`; "" where there is none."""
        value = self._typed(name, str, required=required)
        if value is None:
            return ""
        text = self._plain((*self.path, name), value, limit)
        if not text and required:
            self.fault(name, "The text is empty.", "Write it between the quotes.")
        if text and shape is not None and not shape.pattern.fullmatch(text):
            self.fault(name, f"“{_short(text)}” cannot be used here.", shape.remedy)
            return ""
        return text

    def flag(self, name: str, *, default: bool) -> bool:
        """A true or false."""
        value = self._typed(name, bool)
        return default if value is None else value

    def whole(self, name: str, *, default: int, least: int, most: int) -> int:
        """A whole number from `least` to `most`."""
        value = self._typed(name, int)
        if value is None:
            return default
        if not least <= value <= most:
            self.fault(
                name, f"{value} cannot be used here.", f"Give a number from {least} to {most}."
            )
            return default
        return value

    def day(self, name: str, *, required: bool = False) -> date | None:
        """A date without a time."""
        return self._typed(name, date, required=required)

    def strings(self, name: str, *, limit: int, required: bool = False) -> tuple[str, ...]:
        """A list of texts of at most `limit` characters each, none of them twice."""
        out: list[str] = []
        for position, value in enumerate(self._typed(name, list, required=required) or ()):
            path = (*self.path, name, position)
            if not isinstance(value, str):
                self._faults.fault(path, f"This is {_kind(value)}.", "Give a text in quotes.")
                continue
            text = self._plain(path, value, limit)
            if not text:
                self._faults.fault(path, "The text is empty.", "Write it, or take it out.")
            elif text in out:
                self._faults.fault(path, f"“{_short(text)}” is there twice.", "Take one out.")
            else:
                out.append(text)
        return tuple(out)

    def choices(self, name: str, known: Sequence[str], what: str, remedy: str) -> tuple[str, ...]:
        """A list of texts, without those that are not in `known`.

        Each of those is a fault; `what` says so, with `{}` where the text stands.
        """
        named = self.strings(name, limit=40)
        for one in named:
            if one not in known:
                self.fault(name, what.format(one), remedy)
        return tuple(one for one in named if one in known)

    def local(
        self, name: str, wanted: tuple[str, ...], *, limit: int, required: bool = False
    ) -> LocalText:
        """A table of language to text.

        A language of `wanted` that is missing is a fault for the first one and a note for
        the others, who will read the first; so is, as a note, a language nobody can choose.
        """
        values = self._typed(name, dict, required=required)
        if values is None:
            return NO_TEXT
        path = (*self.path, name)
        texts: dict[str, str] = {}
        for tag, value in values.items():
            if not languages.is_known(tag):
                self._faults.fault(
                    (*path, tag), UNKNOWN_LANGUAGE.format(_short(tag)), LANGUAGE_REMEDY
                )
            elif not isinstance(value, str):
                self._faults.fault(
                    (*path, tag), f"This is {_kind(value)}.", "Give a text in quotes."
                )
            elif text := self._plain((*path, tag), value, limit):
                texts[tag] = text
            else:
                self._faults.fault((*path, tag), "The text is empty.", "Write it, or take it out.")
        self._compare_languages(path, frozenset(values), wanted)
        return LocalText(MappingProxyType(texts))

    def text_or_local(
        self, name: str, wanted: tuple[str, ...], *, limit: int, required: bool = False
    ) -> tuple[str, LocalText]:
        """One text for all languages, or a table of language to text as `local` reads it.

        Returns the one of the first language of `wanted`, and all of them where there is a table.
        """
        if not isinstance(self._values.get(name), dict):
            return self.text(name, limit=limit, required=required), NO_TEXT
        texts = self.local(name, wanted, limit=limit, required=required)
        return texts.best(wanted[0] if wanted else ""), texts

    def _compare_languages(
        self, path: KeyPath, given: frozenset[str], wanted: tuple[str, ...]
    ) -> None:
        for position, tag in enumerate(wanted):
            if tag in given or tag.partition("-")[0] in given:
                continue
            if position == 0:
                self._faults.fault(
                    (*path, tag),
                    f"The text in the campaign's first language, `{tag}`, is missing.",
                    f'Add {tag} = "…".',
                )
            else:
                self._faults.note(
                    (*path, tag),
                    f"There is no text in `{tag}`; people will read the one in `{wanted[0]}`.",
                    f'Add {tag} = "…".',
                )
        bases = {tag.partition("-")[0] for tag in wanted}
        for tag in sorted(given - set(wanted) - bases):
            if wanted and languages.is_known(tag):
                self._faults.note(
                    (*path, tag),
                    f"Nobody can choose the language `{tag}`, so this text is never shown.",
                    "Name the language in `languages`, or take the text out.",
                )

    def table(self, name: str, known: Iterable[str], *, required: bool = False) -> TableReader:
        """The table under `name`, empty where there is none."""
        values = self._typed(name, dict, required=required)
        return TableReader(self._faults, (*self.path, name), values or {}, known)

    def tables(
        self, name: str, known: Iterable[str], *, required: bool = False
    ) -> list[TableReader]:
        """The tables of the list `[[name]]`."""
        known = tuple(known)
        tables: list[TableReader] = []
        values = self._typed(name, list, required=required)
        if values == [] and required:
            self.fault(name, "The list is empty.", f"Add at least one [[{name}]].")
        for position, value in enumerate(values or ()):
            path = (*self.path, name, position)
            if isinstance(value, dict):
                tables.append(TableReader(self._faults, path, value, known))
            else:
                self._faults.fault(
                    path, f"This is {_kind(value)}.", f"Write each one as a table, [[{name}]]."
                )
        return tables

    def _typed(self, name: str, kind: type[T], *, required: bool = False) -> T | None:
        """The value under `name` if it is exactly of that type (a date with a time is no date)."""
        if name not in self._values:
            if required and name not in self._given_as:
                self.fault(name, "This key is missing.", f"Add it: {_TYPES[kind]}.")
            return None
        value = self._values[name]
        if type(value) is kind:
            return value
        from kiosk.campaign import toml_errors  # only a fault pays for the import

        remedy = f"Give {_TYPES[kind]}."
        if isinstance(value, str) and kind is bool:
            remedy = toml_errors.write_flag(value)
        elif isinstance(value, str) and kind is date:
            remedy = toml_errors.write_day(value)
        self.fault(name, f"This is {_kind(value)}.", remedy)
        return None

    def _plain(self, path: KeyPath, value: str, limit: int) -> str:
        """The text in NFC with single spaces; faults for what is too long or cannot be seen."""
        if HIDDEN.search(value):
            from kiosk.campaign.toml_errors import describe_hidden

            said = describe_hidden(value)
            self._faults.fault(path, f"{said}.", "Delete it, or type the word anew.")
        text = " ".join(unicodedata.normalize("NFC", value).split())
        if len(text) > limit:
            self._faults.fault(
                path, f"The text is {len(text)} characters long.", f"Keep it to {limit}."
            )
        return text


def _kind(value: object) -> str:
    return _TYPES.get(type(value), "a time")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _renamed(new: str, value: object) -> tuple[str, str]:
    """What is wrong with a key that has another name today, and what to do."""
    is_list = isinstance(value, list) and all(isinstance(one, dict) for one in value)
    shown = f"[[{new}]] for each of them" if is_list else f"`{new} = …`"
    return f"This key is called `{new}` now.", f"Write {shown} instead."


def _unknown(
    name: str, path: KeyPath, known: tuple[str, ...], keys: Mapping[str, tuple[str, ...]]
) -> tuple[str, str]:
    """What is wrong with a key that is not of its table, and what to do."""
    here = next((str(part) for part in reversed(path) if isinstance(part, str)), "")
    homes = [table for table, names in keys.items() if name in names and table != here]
    if not homes or (here and homes[0]):
        return "This key is not known.", _did_you_mean(name, known)
    what = f"`{name}` does not belong under [{here}]." if here else f"`{name}` stands alone."
    if homes[0] == "":
        return what, "Move the line up, above the first [heading] of the file."
    return what, "Move the line under " + " or ".join(f"[{home}]" for home in homes) + "."


def _did_you_mean(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches  # only a fault pays for the import

    near = get_close_matches(name, known, 1)
    if near:
        return f"Did you mean `{near[0]}`?"
    return f"Known here are {', '.join(known)}." if known else "Take it out."
