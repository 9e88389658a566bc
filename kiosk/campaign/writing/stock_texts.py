"""The texts that a new campaign begins with, with the organiser's name, contact and date in them.

`resources/stock_texts/` has a file a language. A text that still reads as it was filled in then is
filled in anew when one of the three changes; one that somebody has changed stays theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kiosk import assets
from kiosk.campaign.folder import LARGEST_FILE
from kiosk.file_system import read_bounded
from kiosk.parsing import parse_toml

CONSENTS = ("pledge", "publish", "hold", "contact")
NOTICES = ("notice", "notice_counted")


class Filling(NamedTuple):
    """What is put into the texts, "" for what is not known; `day` as their language writes it."""

    organiser: str
    contact: str
    day: str


def has(language: str) -> bool:
    """Whether there are texts in that language."""
    return language.partition("-")[0] in assets.stock_text_languages()


def word(language: str, name: str) -> str:
    """One of the short texts, such as the usual name of an event; in English where it must be."""
    return _texts(language if has(language) else "en")[name]


def filled(language: str, name: str, filling: Filling) -> str:
    """A consent or notice in `language`, or in English where there are no texts in it."""
    texts = _texts(language if has(language) else "en")
    organiser = filling.organiser or texts["organisers"]
    said = texts[name].replace("{organiser}", _without_stop(organiser, texts[name]))
    said = said.replace("{day}", filling.day)
    if name in NOTICES and filling.contact:
        gap = "" if language.startswith("zh") else " "
        said = f"{said}{gap}{texts['write_to'].replace('{contact}', filling.contact)}"
    return said


def _without_stop(organiser: str, text: str) -> str:
    """“Acme Inc.” without its full stop where the sentence ends behind it."""
    return organiser.removesuffix(".") if "{organiser}." in text else organiser


@cache
def _texts(language: str) -> Mapping[str, str]:
    return parse_toml(read(f"{language.partition('-')[0]}.toml"))


def read(name: str) -> str:
    """The text of a file of `resources/stock_texts/`."""
    return read_bounded(assets.stock_texts() / name, LARGEST_FILE).decode()
