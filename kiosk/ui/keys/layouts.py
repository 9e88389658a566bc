"""The keyboard layouts in `resources/keyboards/`, and which language gets which.

Each layout is a file. What several share is in `shared/`, and `shared/languages.toml` has the
layouts and accents of each language. docs/keyboards.md explains the files.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from kiosk import assets

FALLBACK = "latin-qwerty"
LATIN = "Latn"

NAMED = frozenset({"shift", "figures", "more", "layouts", "space", "backspace", "next"})
"""Keys that do something else than type their name."""

ELASTIC = ("space", "@")
"""Keys of the last row that take the space that the others leave."""

_FIGURES = "1 2 3 4 5 6 7 8 9 0"


class Capitals(StrEnum):
    """When shift is switched on automatically."""

    BY_HAND = "by hand"
    WORDS = "words"
    VOWELS = "vowels"


@dataclass(frozen=True)
class Layout:
    """One layout; a key is named by one of `NAMED` or by what it types.

    `rows` are between the row of accents and the `foot`; without rows a notice is shown instead of
    keys. `script` is its ISO 15924 code, `name` the script's own name.
    `email` is the foot for an e-mail address, empty where the script cannot write one. `more`
    and `shift` are what those keys show, "" for the usual. `joins` says what the keys compose.
    """

    name: str
    script: str
    rows: tuple[tuple[str, ...], ...]
    foot: tuple[str, ...]
    email: tuple[str, ...]
    accents: tuple[str, ...]
    figures: tuple[str, ...]
    widths: Mapping[str, float]
    alternates: Mapping[str, tuple[str, ...]]
    shifted: Mapping[str, str]
    capitals: Capitals
    more: str
    shift: str
    joins: str
    right_to_left: bool

    @property
    def columns(self) -> float:
        """Width of the keyboard in units of one key."""
        return max((self.width_of(row) for row in self.rows), default=10.0)

    def width_of(self, row: tuple[str, ...]) -> float:
        return sum(self.widths.get(key, 1.0) for key in row)

    def every_key(self) -> Iterator[str]:
        """Every key but those of an e-mail address."""
        for row in (self.accents, self.figures, *self.rows, self.foot):
            yield from row

    def shift_of(self, key: str, language: str = "") -> str:
        """What a key types with shift."""
        return self.shifted.get(key) or capital(key, language)

    def holder(self, text: str, language: str = "") -> str | None:
        """The key that has `text` among its alternates, with shift or without."""
        for key, others in self.alternates.items():
            if text in others or text in (capital(each, language) for each in others):
                return key
        return None


@dataclass(frozen=True)
class LanguageLayouts:
    """A language's layouts, the default first, and its accents; () for those of the layout."""

    layouts: tuple[str, ...]
    accents: tuple[str, ...]


def with_digits(layout: Layout, own: str) -> Layout:
    """The layout with the digits `own`, if its keys have them as alternates of the Western ones."""
    figures, alternates = list(layout.figures), dict(layout.alternates)
    for at, figure in enumerate(figures):
        mine = own[int(figure)] if figure.isdecimal() else figure
        if mine in alternates.get(figure, ()):
            others = alternates.pop(figure)
            alternates[mine] = (figure, *(each for each in others if each != mine))
            figures[at] = mine
    return replace(layout, figures=tuple(figures), alternates=alternates)


@cache
def load(name: str, language: str = "") -> Layout:
    """The layout in file `name`, with the accents of `language` if it has the same script."""
    given = _read(name)
    shared = _read(f"shared/{given['takes']}") if "takes" in given else {}
    both: dict[str, Any] = {**shared, **given}
    layout = Layout(
        name=both["name"],
        script=both["script"],
        rows=tuple(tuple(row.split()) for row in both["rows"]),
        foot=tuple(both["foot"].split()),
        email=tuple(both.get("email", "").split()),
        accents=tuple(both.get("accents", "").split()),
        figures=tuple(both.get("figures", _FIGURES).split()),
        widths={**shared.get("widths", {}), **given.get("widths", {})},
        alternates={
            key: tuple(others.split())
            for key, others in {
                **shared.get("alternates", {}),
                **given.get("alternates", {}),
            }.items()
        },
        shifted=both.get("shifted", {}),
        capitals=Capitals(both.get("capitals", Capitals.BY_HAND)),
        more=both.get("more", ""),
        shift=both.get("shift", ""),
        joins=both.get("joins", ""),
        right_to_left=both.get("right_to_left", False),
    )
    usual = layouts_of(language)
    if usual.accents and load(usual.layouts[0]).script == layout.script:
        layout = replace(layout, accents=usual.accents)
    return layout


def layouts_of(language: str) -> LanguageLayouts:
    """The layouts of a BCP 47 tag, else of its base language, else the fallback's."""
    known = _languages()
    for tag in (language, language.partition("-")[0]):
        if tag in known:
            return known[tag]
    return LanguageLayouts((FALLBACK,), ())


def offered(languages: tuple[str, ...], named: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The layouts of a campaign: those it names, else those of its languages; always with Latin."""
    names = list(
        dict.fromkeys(named or [one for tag in languages for one in layouts_of(tag).layouts])
    )
    if not any(load(name).script == LATIN for name in names):
        names.append(FALLBACK)
    return tuple(names)


def choices(names: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The layouts to choose from in `language`: of those with the same name only one."""
    preferred = layouts_of(language).layouts
    found: dict[str, str] = {}
    for name in names:
        shown = load(name).name
        if shown not in found or name in preferred:
            found[shown] = name
    return tuple(found.values())


def first(names: tuple[str, ...], language: str) -> str:
    """The default layout of `language`, out of `choices(names, language)`."""
    wanted = load(layouts_of(language).layouts[0]).script
    among = choices(names, language)
    return next((name for name in among if load(name).script == wanted), among[0])


def capital(text: str, language: str = "") -> str:
    """The capital of a letter, if it is one character."""
    if text == "i" and language.partition("-")[0] in ("az", "tr"):
        return "İ"
    if text == "ß":
        return "ẞ"  # official since 2017; SS would be two keys
    upper = text.upper()
    return upper if len(text) == len(upper) == 1 else text


def shown(text: str) -> str:
    """The label of a key: a mark gets a dotted circle to stand on."""
    return f"\u25cc{text}" if unicodedata.category(text[0]).startswith("M") else text


@cache
def _languages() -> Mapping[str, LanguageLayouts]:
    return {
        tag: LanguageLayouts(
            tuple(given.get("layouts", (FALLBACK,))), tuple(given.get("accents", "").split())
        )
        for tag, given in _read("shared/languages").items()
    }


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((assets.keyboards() / f"{name}.toml").read_text(encoding="utf-8"))
