"""The invented people of a played evening; the same seed gives the same people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Act(StrEnum):
    """What someone does at the table; the first people do these in this order."""

    READS_FIRST = "reads the letter first"
    SIGNS_BY_HAND = "signs by hand"
    IS_WATCHED = "gives a name of the watch list"
    WALKS_AWAY = "walks away in the middle"
    SIGNS = "signs"
    SEEKS_SUPPORT = "looks at the support page"
    CORRECTS = "corrects a slip while typing"
    HOLDS_NAME = "asks to be counted only"
    GIVES_EMAIL = "asks to be written to"


class Typing(StrEnum):
    """The keyboard they type on."""

    SCREEN = "screen"
    KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class Person:
    """One visitor. Names are invented words with endings no family bears."""

    name: str
    role: str
    organisation: str
    language: str
    act: Act
    typing: Typing
    ink: tuple[tuple[tuple[float, float], ...], ...] = ()


_GIVEN = (
    "Alma", "Bruno", "Casimir", "Delphine", "Elio", "Fenna", "Gaspard", "Hollis", "Ilse",
    "Jonas", "Kasia", "Lior", "Maël", "Noor", "Oskar", "Petra", "Quentin", "Rosalía",
    "Søren", "Tove", "Ulla", "Víctor", "Wanda", "Xenia", "Yannick", "Zoë",
)  # fmt: skip
_FAMILY = (
    "Quillfeather", "Marrowby", "Thistlewick", "Underhollow", "Brambleford", "Ñandúflor",
    "Éclairmont", "Øverblikk", "Próbowska", "Musterfrau-Beispiel", "Del Ejemplo", "Pennywhistle",
    "Candlewright", "O’Sample", "Van der Voorbeeld", "Exempelsson", "Inventado", "Lampshade Jr.",
    "Örnekoğlu", "Papierowski",
)  # fmt: skip
_ROLES = (
    "editor", "producer", "actor", "screenwriter", "camera operator", "guionista", "director",
    "stunt coordinator", "agent", "composer", "",
)  # fmt: skip
_ORGANISATIONS = (
    "Invented Pictures", "Paper Moon Rehearsals", "Casa de Ejemplos", "Sample & Daughters",
    "Theatre of Small Lamps", "Nowhere Film Club", "", "",
)  # fmt: skip

_LONG = (
    "Maximiliana Featherstonehaugh-Cholmondeley of Upper and Lower Placeholder",
    "executive producer, story consultant and chair of the committee on rehearsal-room conduct",
    "The International Federation of Entirely Invented Theatres, Cinemas and Travelling Stages",
)
_OTHER_SCRIPTS = (
    ("Ζήνων Παραδειγματίδης", "σκηνοθέτης", "Θέατρο Δοκιμών"),
    ("Вера Образцова-Примерная", "монтажёр", "Студия «Проба»"),
    ("見本 太郎", "脚本家", "架空映画社"),
)


def invite(count: int, seed: int, languages: tuple[str, ...], watched: str) -> list[Person]:
    """`count` people in order of arrival; `watched` is a name of the campaign's watch list.

    Twelve people or more include every act and every unusual name.
    """
    random = Random(seed)  # noqa: S311 (a play, not a secret)
    acts = list(Act)
    people = []
    taken: set[str] = set()
    for at in range(count):
        act = acts[at] if at < len(acts) else random.choice((Act.SIGNS, Act.SIGNS, *acts[:2]))
        if at == 4:
            name, role, organisation = _LONG
        elif len(acts) <= at < len(acts) + len(_OTHER_SCRIPTS):
            name, role, organisation = _OTHER_SCRIPTS[at - len(acts)]
        else:
            name = _new_name(random, taken)
            role, organisation = random.choice(_ROLES), random.choice(_ORGANISATIONS)
        if act is Act.IS_WATCHED and watched:
            name, role, organisation = watched, "", ""
        people.append(
            Person(
                name=name,
                role=role,
                organisation=organisation,
                language=languages[at % len(languages)] if at % 3 == 2 else languages[0],
                act=act,
                typing=Typing.KEYBOARD if at >= 4 and at % 2 == 0 else Typing.SCREEN,
                ink=_scribble(random) if act is Act.SIGNS_BY_HAND else (),
            )
        )
    return people


def _new_name(random: Random, taken: set[str]) -> str:
    while True:
        name = f"{random.choice(_GIVEN)} {random.choice(_FAMILY)}"
        if len(taken) >= len(_GIVEN) * len(_FAMILY) // 2:
            name = f"{random.choice(_GIVEN)} {name}"
        if name not in taken:
            taken.add(name)
            return name


def _scribble(random: Random) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Two strokes that look like a signature: loops, and a line below."""
    loops, phase = random.uniform(4, 7), random.uniform(0, 6)
    tall = random.uniform(0.16, 0.26)
    name: list[tuple[float, float]] = []
    for step in range(110):
        t = step / 109
        swing = 2 * math.pi * loops * t
        height = tall * (1.25 if t < 0.15 else 0.65 + 0.3 * math.sin(3 * t + phase))
        name.append(
            (
                0.2 + 0.52 * t + 0.035 * math.sin(swing + phase),
                0.46 - height * math.sin(swing) * (1 - 0.55 * t),
            )
        )
    line = [(0.24 + 0.5 * s / 25, 0.74 - 0.05 * math.sin(s / 25 * 3)) for s in range(26)]
    return tuple(name), tuple(line)
