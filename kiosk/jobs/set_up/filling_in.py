"""Puts an organiser's answers into the text of campaign.toml, and usual values where none are.

A new campaign begins with `resources/stock_texts/campaign.toml`. What an existing one says stays,
but for what was answered and for the stock texts that follow from it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from kiosk.campaign import excerpts
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.writing import stock_texts
from kiosk.campaign.writing.answers import PATHS, Answers, FoundingAnswer, PlaceAnswer
from kiosk.campaign.writing.stock_texts import CONSENTS, NOTICES, Filling
from kiosk.campaign.writing.toml_text import TomlText
from kiosk.sheets.sheet_texts import long_day, sheet_texts

KEPT_FOR = timedelta(days=183)
"""From the event, or from today, until personal data are erased, unless the organiser says."""

POSTER_CM = 100  # from how far away the code on a poster is read

_LOCAL = ("title", "event", "venue")
"""Answers that are one text, or one for each language."""


def slug(title: str) -> str:
    """An id for a campaign of that title: small letters, digits and hyphens, at most 40."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    return "-".join(words)[:40].strip("-") or "letter"


def usual(answers: Answers, today: date) -> Answers:
    """`answers` with a usual value for each one that a new campaign must have, title excepted."""
    title = answers.title or ""
    id_ = answers.id or slug(title)
    tags = answers.languages or tuple(answers.letters) or ("en",)
    places = answers.places or (
        PlaceAnswer("T1", stock_texts.word(tags[0], "table")),
        PlaceAnswer("P1", stock_texts.word(tags[0], "poster"), POSTER_CM),
    )
    return answers._replace(
        id=id_,
        languages=tags,
        address=answers.address or f"https://{id_}.example.org/",
        summary=answers.summary or _summary(answers.letters, tags[0]) or title,
        ask=answers.ask or stock_texts.word(tags[0], "ask"),
        event=answers.event or stock_texts.word(tags[0], "event"),
        places=places,
        retention=answers.retention or (answers.day or today) + KEPT_FOR,
    )


def fill_in(text: str, answers: Answers, *, gives_versions: bool) -> str:
    """The file's `text` with the answers in it.

    `gives_versions` where somebody may have agreed to the consents: one that reads differently
    afterwards gets a new version. Raises ValueError for a text that is no TOML, BadInput where a
    key cannot be changed.
    """
    toml = TomlText(text)
    before = _filling(toml)
    tags = answers.languages
    if answers.letters:
        known = tags if tags is not None else tuple(toml.get(("languages",)) or ())
        answers = answers._replace(languages=_with_new(known, answers.letters))
    for name in PATHS:
        value = getattr(answers, name)
        if value is not None and name != "founding":
            _put(toml, name, value, answers)
    chosen = [tag for tag in toml.get(("languages",)) or () if isinstance(tag, str)]
    _put_texts(toml, chosen, answers.letters)
    _put_notices(toml, chosen, before)
    _put_consents(toml, chosen, before, gives_versions=gives_versions)
    if answers.founding is not None:  # last: they may be thousands, and each change reads them
        toml.put_tables("founding", [_founding(one) for one in answers.founding])
    return str(toml)


def _with_new(known: tuple[str, ...], letters: Mapping[str, str]) -> tuple[str, ...]:
    bases = {*known, *(tag.partition("-")[0] for tag in known)}
    return (*known, *(tag for tag in letters if tag not in bases))


def _put(toml: TomlText, name: str, value: Any, answers: Answers) -> None:
    path = PATHS[name]
    if name == "places":
        _put_places(toml, value)
    elif value == "":
        toml.remove(path)
    elif name in ("summary", "ask") or (name in _LOCAL and isinstance(toml.get(path), dict)):
        first = (answers.languages or toml.get(("languages",)) or ["en"])[0]
        toml.put((*path, first), value)
    else:
        toml.put(path, list(value) if isinstance(value, tuple) else value)


def _founding(one: FoundingAnswer) -> dict[str, str]:
    return {key: text for key, text in one._asdict().items() if text}


def _put_places(toml: TomlText, places: tuple[PlaceAnswer, ...]) -> None:
    """Those that are there, by their codes, keep what else they say."""
    now: list[dict[str, Any]] = toml.get(("places",)) or []
    said = [_place(one) for one in places]
    codes = [one.get("code") for one in now]
    if codes == [one["code"] for one in said[: len(now)]]:
        for at, one in enumerate(said[: len(now)]):
            for key, value in one.items():
                if not isinstance(now[at].get(key), dict):
                    toml.put(("places", at, key), value)
        toml.put_tables("places", [*toml.get(("places",)), *said[len(now) :]] if now else said)
        return
    known = {str(one.get("code")): one for one in now}
    toml.put_tables("places", [{**known.get(str(one["code"]), {}), **one} for one in said])


def _place(one: PlaceAnswer) -> dict[str, object]:
    said: dict[str, object] = {"code": one.code, "name": one.name}
    return {**said, "distance": one.distance_cm} if one.distance_cm else said


def _put_texts(toml: TomlText, tags: list[str], letters: Mapping[str, str]) -> None:
    """What stands in each language on its own: the pledge, and a sentence of the letter."""
    for tag in tags:
        if not _has_text(toml, ("ask",), tag) and stock_texts.has(tag):
            toml.put(("ask", tag), stock_texts.word(tag, "ask"))
        summary = _summary(letters, tag)
        is_title = toml.get(("summary", tag)) == toml.get(("title",))  # while there was no letter
        if summary and (is_title or not _has_text(toml, ("summary",), tag)):
            toml.put(("summary", tag), summary)


def _summary(letters: Mapping[str, str], tag: str) -> str:
    if tag not in letters:
        return ""
    found = excerpts.lines(parse_letter(letters[tag], tag))
    return found[0] if found else ""


def _put_notices(toml: TomlText, tags: list[str], before: Filling | None) -> None:
    now = _filling(toml)
    if now is None:
        return
    for name in NOTICES:
        for tag in tags:
            said = _stock(toml, (name,), tag, name, before, now)
            if said is not None:
                toml.put((name, tag), said)


def _put_consents(
    toml: TomlText, tags: list[str], before: Filling | None, *, gives_versions: bool
) -> None:
    now = _filling(toml)
    if now is None:
        return
    if not toml.get(("consents",)):
        spoken = [tag for tag in tags if stock_texts.has(tag)]
        spoken = spoken if tags[:1] == spoken[:1] else [*tags[:1], *spoken]
        texts = {
            id_: {tag: stock_texts.filled(tag, id_, now) for tag in spoken} for id_ in CONSENTS
        }
        toml.put_tables(
            "consents", [{"id": id_, "version": "1", "text": texts[id_]} for id_ in CONSENTS]
        )
        return
    for at, one in enumerate(toml.get(("consents",))):
        id_ = one.get("id")
        if id_ not in CONSENTS:
            continue
        held = dict(one.get("text") or {})
        for tag in tags:
            said = _stock(toml, ("consents", at, "text"), tag, str(id_), before, now)
            if said is not None:
                toml.put(("consents", at, "text", tag), said)
        reads = toml.get(("consents", at, "text")) or {}
        if gives_versions and any(reads.get(tag) != text for tag, text in held.items()):
            toml.put(("consents", at, "version"), next_version(str(one.get("version", ""))))


def next_version(version: str) -> str:
    """The version after one such as `1` or `2027-03`."""
    return (
        str(int(version) + 1) if version.isdecimal() and len(version) < 15 else f"{version[:17]}-2"
    )


def _stock(
    toml: TomlText,
    path: tuple[str | int, ...],
    tag: str,
    name: str,
    before: Filling | None,
    now: Filling,
) -> str | None:
    """The stock text to put there; None where there is none, or a text of the organiser's own."""
    is_first = toml.get(("languages", 0)) == tag
    if not stock_texts.has(tag) and not is_first:
        return None
    held = toml.get((*path, tag))
    if held is None and _has_text(toml, path, tag):
        return None  # in its base language
    if held is None or (before is not None and held == _filled(tag, name, before)):
        return _filled(tag, name, now)
    return None


def _has_text(toml: TomlText, path: tuple[str | int, ...], tag: str) -> bool:
    texts = toml.get(path) or {}
    return isinstance(texts, dict) and (tag in texts or tag.partition("-")[0] in texts)


def _filled(tag: str, name: str, filling: Filling) -> str:
    texts = sheet_texts(tag)
    day = date.fromisoformat(filling.day)
    return stock_texts.filled(tag, name, filling._replace(day=long_day(day, texts)))


def _filling(toml: TomlText) -> Filling | None:
    """What the file's own answers put into the stock texts; its `day` as in the file."""
    day = toml.get(("retention",))
    said = [toml.get(("organiser", key)) for key in ("name", "contact")]
    organiser, contact = (one if isinstance(one, str) else "" for one in said)
    return Filling(organiser, contact, day.isoformat()) if type(day) is date else None
