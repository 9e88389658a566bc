"""Checks a campaign folder and reports every fault at once, each with its place and remedy.

A fault stops the campaign. A note is something to know that may be intended.
"""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kiosk import assets
from kiosk.campaign import folder as files
from kiosk.campaign import letters, schema
from kiosk.campaign.languages import without_translation
from kiosk.campaign.model import Campaign, Letter
from kiosk.campaign.toml_reader import Faults
from kiosk.errors import Fault, Place

FILE_NAME = "campaign.toml"


class CheckReport(NamedTuple):
    """What was found in a folder; `campaign` is there only where there are no faults."""

    faults: tuple[Fault, ...]
    notes: tuple[Fault, ...]
    campaign: Campaign | None


def check(folder: Path, today: date | None = None, *, takes_notes: bool = True) -> CheckReport:
    """Reads a campaign folder. Never raises for what is in it.

    `today` is the day the retention date is compared with, by default the machine's, in UTC.
    Without `takes_notes` the report has faults alone, which is faster.
    """
    try:
        found, faults, notes = letters.read_letters(folder)
    except OSError as error:
        return CheckReport((_folder_fault(folder, error),), (), None)
    read = _contents(folder, found)
    if isinstance(read, Fault):
        return _report([read, *faults], notes, None)
    campaign, own = read
    faults = [*own.faults, *faults]
    if not takes_notes:
        return _report(faults, [], None if faults else campaign)
    if faults:
        return _report(faults, [*own.notes, *notes], None)
    _note_what_is_worth_saying(campaign, today or datetime.now(UTC).date(), own)
    return _report([], [*own.notes, *notes], campaign)


def _folder_fault(folder: Path, error: OSError) -> Fault:
    if isinstance(error, FileNotFoundError):
        what = "The campaign folder does not exist."
    elif isinstance(error, NotADirectoryError):
        what = "The campaign is a file, not a folder."
    else:
        what = f"The campaign folder cannot be read: {error.strerror}."
    return Fault(Place(str(folder)), what, f"Name a folder that holds {FILE_NAME} and a letter.")


def _contents(folder: Path, found: dict[str, Letter]) -> tuple[Campaign, Faults] | Fault:
    text = files.read_text(folder, FILE_NAME)
    if isinstance(text, Fault):
        return text
    try:
        values = tomllib.loads(text)
        faults = Faults(FILE_NAME, text, schema.KEYS, schema.RENAMED)
    except (ValueError, RecursionError) as error:
        from kiosk.campaign import toml_errors  # only a fault pays for the import

        line, what, remedy = toml_errors.explain_error(str(error), text)
        return Fault(Place(FILE_NAME, line), what, remedy)
    return schema.read_campaign(values, faults, folder, MappingProxyType(found)), faults


def _note_what_is_worth_saying(campaign: Campaign, today: date, own: Faults) -> None:
    if campaign.has_placeholder_address:
        own.note(
            ("address",),
            f"{campaign.address} is a placeholder: nobody can open it.",
            "Set the campaign's own address before the evening.",
        )
    if not campaign.contact:
        own.note(
            ("organiser", "contact"),
            "Nothing says where people can write who want to withdraw once they are at home.",
            "Add contact, an e-mail or web address of yours, under [organiser].",
        )
    if not campaign.support:
        own.note(
            ("support",),
            "No place to find help is named, so there is no support page.",
            "Add a [[support]] with a helpline's name and number.",
        )
    if campaign.retention < today:
        own.note(
            ("retention",),
            f"The day personal data are to be erased, {campaign.retention}, is past.",
            "Erase them, or set the day you promised people.",
        )
    _note_languages_of_the_window(campaign, own)
    for tag in campaign.languages[1:]:
        used = campaign.letter(tag).language
        if used not in (tag, tag.partition("-")[0]):
            own.note(
                ("languages",),
                f"There is no letter in `{tag}`; people will read the one in `{used}`.",
                f"Add letter.{tag}.md, if there is a translation to be published.",
            )


def _note_languages_of_the_window(campaign: Campaign, own: Faults) -> None:
    """A campaign may name a language that the program lacks: only its own texts are in it."""
    window = assets.window_languages()
    used = next((tag for tag in campaign.languages if tag.partition("-")[0] in window), "en")
    for tag in without_translation(campaign.languages):
        own.note(
            ("languages", campaign.languages.index(tag)),
            f"The program does not speak `{tag}`: your own texts stand in it, the window's"
            f" buttons and questions in `{used}`, and the words of the sheets in `en`.",
            f"It speaks {', '.join(sorted(window))}; name one of these first if people should"
            " not have to read two languages.",
        )


def _report(faults: list[Fault], notes: list[Fault], campaign: Campaign | None) -> CheckReport:
    return CheckReport(
        tuple(sorted(faults, key=_order)), tuple(sorted(notes, key=_order)), campaign
    )


def _order(fault: Fault) -> tuple[str, int]:
    return fault.place.file, fault.place.line or 0
