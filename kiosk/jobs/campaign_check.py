"""Checks a campaign for an organiser: before the event, and afterwards against its ledger.

`kiosk.campaign.check`, which every command calls, finds what makes a campaign unusable. This module
finds mistakes that are easily overlooked, and texts that differ from those people agreed to.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from kiosk import assets
from kiosk.campaign import check as campaigns
from kiosk.campaign import folder as files
from kiosk.campaign import letters
from kiosk.campaign.check import CheckReport
from kiosk.campaign.model import Campaign, Founding
from kiosk.campaign.toml_reader import Faults
from kiosk.errors import Fault, Place
from kiosk.plurals import counted
from kiosk.sheets.sheet_texts import sheet_texts
from kiosk.signing.names import matching
from kiosk.signing.texts import Current, SignedUnder, reworded

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_NUMBER = re.compile(r"\d+")


def check_campaign(
    folder: Path, signed: Iterable[SignedUnder] = (), today: date | None = None
) -> CheckReport:
    """Every fault and note of the campaign in `folder`. Never raises for what is in it.

    `signed` are the texts that signatures of its ledger were given under, if it has one.
    """
    report = campaigns.check(folder, today)
    if report.campaign is None:
        return report
    places = _places(folder)
    campaign, signed = report.campaign, list(signed)
    notes = [
        *report.notes,
        *_founding_twice(campaign, places),
        *_founding_of_the_sample(campaign, places),
        *_another_day_in_the_notice(campaign, places),
        *_older_letters(campaign, signed),
    ]
    faults = tuple(_changed_consents(campaign, signed, places))
    return report._replace(faults=faults, notes=tuple(notes))


def compare_with_ledger(
    campaign: Campaign, signed: Iterable[SignedUnder]
) -> tuple[list[Fault], list[Fault]]:
    """The faults and notes of a sound campaign that only its ledger shows."""
    places = _places(campaign.folder)
    signed = list(signed)
    return (
        list(_changed_consents(campaign, signed, places)),
        list(_older_letters(campaign, signed)),
    )


def _places(folder: Path) -> Faults:
    """Where keys stand in campaign.toml."""
    text = files.read_text(folder, campaigns.FILE_NAME)
    return Faults(campaigns.FILE_NAME, text if isinstance(text, str) else "")


def _founding_twice(campaign: Campaign, places: Faults) -> Iterator[Fault]:
    first: dict[str, Founding] = {}
    for at, one in enumerate(campaign.founding):
        key = matching.key(one.name)
        if key in first:
            yield Fault(
                places.place(("founding", at, "name")),
                f"“{one.line}” seems to be “{first[key].line}” once more.",
                "Take one of the two out, if they are the same person.",
            )
        elif key:
            first[key] = one


def _founding_of_the_sample(campaign: Campaign, places: Faults) -> Iterator[Fault]:
    """Founding signatories that were copied from the shipped campaign did not sign this letter."""
    sample = assets.default_campaign()
    ours = {letter.version for letter in campaign.letters.values()}
    known, letters = _sample(sample)
    if not ours.isdisjoint(letters):
        return
    still = [one for one in campaign.founding if matching.key(one.name) in known]
    if still:
        yield Fault(
            places.place(("founding",)),
            f"{counted(len(still), 'founding signatory is', 'founding signatories are')} of the "
            f"shipped letter, such as “{still[0].line}”.",
            "Take out those who have not signed this letter.",
        )


def _sample(folder: Path) -> tuple[frozenset[str], frozenset[str]]:
    """Matching keys of the shipped campaign's founding signatories, versions of its letters."""
    text = files.read_text(folder, campaigns.FILE_NAME)
    values = tomllib.loads(text) if isinstance(text, str) else {}
    found, _, _ = letters.read_letters(folder)
    names = (str(one["name"]) for one in values.get("founding", ()))
    return frozenset(map(matching.key, names)), frozenset(one.version for one in found.values())


def _another_day_in_the_notice(campaign: Campaign, places: Faults) -> Iterator[Fault]:
    """A notice with a year names the day of erasing, which must be the one in `retention`."""
    day = campaign.retention
    notices = (("notice", campaign.notice), ("notice_counted", campaign.notice_counted))
    for key, tag, notice in (
        (key, tag, text) for key, texts in notices for tag, text in texts.by_language.items()
    ):
        if not _YEAR.search(notice) or _names(notice, tag, day):
            continue
        yield Fault(
            places.place((key, tag)),
            f"The notice names another day than `retention`, {day}, on which everything is erased.",
            "Let both say the same day.",
        )


def _names(notice: str, tag: str, day: date) -> bool:
    """Whether year, day and month stand in `notice`; the month as a number or by its name."""
    numbers = set(map(int, _NUMBER.findall(notice)))
    month = sheet_texts(tag).months[day.month - 1].rstrip(".॰").casefold()
    is_named = re.search(rf"(?<!\w){re.escape(month)}", notice.casefold()) is not None
    return {day.year, day.day} <= numbers and (is_named or day.month in numbers)


def _changed_consents(
    campaign: Campaign, signed: Iterable[SignedUnder], places: Faults
) -> Iterator[Fault]:
    ids = [one.id for one in campaign.consents]
    for one in reworded((given for under in signed for given in under.consents), campaign):
        yield Fault(
            places.place(("consents", ids.index(one.id), "text", one.language)),
            f"Consent `{one.id}`, version {one.version}, was given under other words: "
            f"“{_short(one.text)}”.",
            "Give the new words a new version, or put the old words back.",
        )


def _older_letters(campaign: Campaign, signed: Iterable[SignedUnder]) -> Iterator[Fault]:
    current = Current(campaign)
    older: dict[str, int] = {}
    for one in signed:
        if one.is_published and not current(one):
            older[one.letter_language] = older.get(one.letter_language, 0) + one.count
    for tag, count in sorted(older.items()):
        letter = campaign.letter(tag)
        yield Fault(
            Place(f"letter.{letter.language}.md"),
            f"Signatures under an older version of the letter in `{tag}` or its pledge: {count}.",
            "Lists and sheets leave them out only with --leave-out-older.",
        )


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
