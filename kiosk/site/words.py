"""The words of the pages, a file a language in `resources/site/`, and those the sheets share."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import NamedTuple

from kiosk import assets

ENGLISH = "en"


class OwnWords(NamedTuple):
    """One language, a file of `resources/site/`, with every field and no other.

    `own_name` is what the language calls itself. `{}` takes what the name of the field says.
    """

    own_name: str
    languages: str
    open_letter: str
    read: str
    who_signed: str
    pledge: str
    sign: str
    sign_at: str
    steps: tuple[str, ...]
    counted_only: str
    contact: str
    data: str
    write: str
    write_about: str
    help: str
    next: str
    back: str
    reviewed: str
    sheet: str
    missing: str


class Words(NamedTuple):
    """All words of the pages in one language.

    Those beside `own` are the words of sheets and lists, filled in by whoever makes the pages:
    `event` says where and when it is, `signed_by`, `unnamed`, `sealed` and `goal` are whole lines,
    "" where there is nothing to say.
    """

    language: str
    own: OwnWords
    founding: str
    signing_means: str
    none_listed: str
    pen_and_paper: str
    write_to: str
    letter_version: str
    event: str
    signed_by: str = ""
    unnamed: str = ""
    sealed: str = ""
    goal: str = ""
    is_right_to_left: bool = False

    @property
    def direction(self) -> str:
        return "rtl" if self.is_right_to_left else "ltr"


def own_words(language: str) -> OwnWords:
    """The words in `language`, in its base language, or in English."""
    there = assets.site_languages()
    for tag in (language, language.partition("-")[0]):
        if tag in there:
            return _load(tag)
    return _load(ENGLISH)


def own_name(language: str) -> str:
    """What `language` calls itself; its tag where no words are there."""
    base = language.partition("-")[0]
    if base not in assets.site_languages():
        return language
    name = _load(base).own_name
    return name if language == base else f"{name} ({language.partition('-')[2]})"


@cache
def _load(language: str) -> OwnWords:
    values = tomllib.loads((assets.site() / f"{language}.toml").read_text("utf-8"))
    values["steps"] = tuple(values["steps"])
    return OwnWords(**values)
