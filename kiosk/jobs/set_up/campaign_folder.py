"""Writes a campaign folder from an organiser's answers, or changes one that is there.

Every answer is checked by the rules by which campaigns are loaded, before anything counts. A letter
or consent that people have signed is changed only for somebody who knows what that means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.campaign import folder as files
from kiosk.campaign import letters
from kiosk.campaign.check import FILE_NAME, CheckReport, check
from kiosk.campaign.model import Campaign
from kiosk.campaign.writing import pending, stock_texts
from kiosk.campaign.writing.answers import Answers, FoundingAnswer, PlaceAnswer, answer_at
from kiosk.campaign.writing.toml_text import TomlText
from kiosk.errors import BadInput, Fault
from kiosk.jobs.set_up.filling_in import fill_in, usual
from kiosk.plurals import counted
from kiosk.signing.texts import Current, SignedUnder


class Written(NamedTuple):
    """What was written: the names of the files that are new or changed, and what `check` says.

    `campaign` is None while something is still missing; `new_versions` are the ids of consents
    that got a new version, because their words changed.
    """

    campaign: Campaign | None
    changed: tuple[str, ...]
    faults: tuple[Fault, ...]
    notes: tuple[Fault, ...]
    new_versions: tuple[str, ...]


class AnswerFaults(BadInput):
    """Answers that no campaign can have; nothing was written.

    `faults` are pairs of an answer's name in `Answers` (a letter is `letters`, None is what no
    answer is about) and what is wrong with it.
    """

    def __init__(self, faults: tuple[tuple[str | None, Fault], ...]) -> None:
        super().__init__("\n".join(str(fault) for _, fault in faults))
        self.faults = faults


class SignedTexts(BadInput):
    """The letter or pledge that people signed would change; nothing was written.

    `count` is how many signatures then are under an older version.
    """

    def __init__(self, count: int) -> None:
        super().__init__(
            f"{counted(count, 'signature is', 'signatures are')} under the letter and pledge as "
            "they are now; with other words, lists and sheets stop until these are left out "
            "(--leave-out-older), since nobody may stand under words they have not seen.",
            "Keep the text, or say that the new version is meant: --new-version.",
        )
        self.count = count


def holds_campaign(folder: Path) -> bool:
    """Whether there is a campaign in the folder, finished or not."""
    return any((place / FILE_NAME).is_file() for place in (folder, folder / files.PENDING))


def write_campaign(
    folder: Path,
    answers: Answers,
    *,
    signed: Iterable[SignedUnder] = (),
    accepts_new_version: bool = False,
    is_being_made: bool = False,
    today: date,
) -> Written:
    """Puts `answers` into the campaign in `folder`, which is made where it is missing.

    `signed` are the texts that signatures were given under, `accepts_new_version` says that their
    letter may change all the same. While it `is_being_made`, answer by answer, something may still
    be missing, and a consent keeps its version; otherwise a campaign with a fault that it did not
    have before is not written. A power cut leaves the old folder or the new one.

    Raises AnswerFaults, SignedTexts, BadInput for a folder that cannot be written or is of
    something else, and for another id or key under signatures, JobFailed or DiskFull where the disk
    refuses.
    """
    is_new = not holds_campaign(folder)
    if is_new:
        _need_empty(folder)
        answers = usual(answers, today)
    else:
        with suppress(BadInput):  # read where it is; writing says what is wrong
            pending.finish(folder)
    before = None if is_new else check(folder, today)
    signed = tuple(signed)
    if before is not None and before.campaign is not None and signed:
        _refuse_another_name(before.campaign, answers)
    old = _texts(folder)
    new = dict(old)
    new[FILE_NAME] = _filled_in(
        folder, old.get(FILE_NAME), answers, before, is_being_made=is_being_made
    )
    new.update({f"letter.{tag}.md": text for tag, text in answers.letters.items()})
    begun = pending.begin(folder, new)
    try:
        found = check(begun, today)
        _refuse_faults(answers, found, before, may_be_unfinished=is_being_made)
        if before is not None and before.campaign is not None and not accepts_new_version:
            refuse_under_signatures(before.campaign, found.campaign, signed)
        changed = tuple(name for name, text in new.items() if old.get(name) != text)
        for name in new.keys() - set(changed):
            (begun / name).unlink()
    except BaseException:
        _take_back(folder, is_new=is_new)
        raise
    if changed:
        pending.commit(folder)
    else:
        pending.drop(folder)
    report = check(folder, today)
    return Written(
        campaign=report.campaign,
        changed=changed,
        faults=report.faults,
        notes=report.notes,
        new_versions=_new_versions(before, report),
    )


def read_answers(folder: Path) -> Answers:
    """What the campaign in `folder` answers already, as far as it can be read; letters apart.

    Nothing where there is no campaign yet.
    """
    text = files.read_text(folder, FILE_NAME) if holds_campaign(folder) else ""
    toml = _parsed(folder, text) if isinstance(text, str) else TomlText("")
    tags = toml.get(("languages",))
    languages = tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()
    first = languages[0] if languages else "en"

    def said(*path: str) -> str | None:
        value = toml.get(path)
        value = value.get(first) if isinstance(value, dict) else value
        return value if isinstance(value, str) and value else None

    def day(*path: str) -> date | None:
        value = toml.get(path)
        return value if type(value) is date else None

    return Answers(
        id=said("id"),
        title=said("title"),
        languages=languages or None,
        address=said("address"),
        summary=said("summary"),
        ask=said("ask"),
        event=said("event", "name"),
        venue=said("event", "venue"),
        day=day("event", "day"),
        zone=said("event", "zone"),
        places=tuple(
            PlaceAnswer(str(one.get("code", "")), _in(one.get("name"), first))
            for one in _tables(toml, "places")
        )
        or None,
        organiser=said("organiser", "name"),
        contact=said("organiser", "contact"),
        retention=day("retention"),
        founding=tuple(
            FoundingAnswer(str(one.get("name", "")), str(one.get("affiliation", "")))
            for one in _tables(toml, "founding")
        )
        or None,
        organisations=tuple(map(str, toml.get(("organisations",)) or ())) or None,
        accent=said("colours", "accent"),
        key=said("organiser", "key"),
    )


def languages_of_letters(folder: Path) -> tuple[str, ...]:
    """The languages that there are letters in, sorted."""
    if not folder.is_dir():
        return ()
    found, _, _ = letters.read_letters(folder)
    return tuple(sorted(found))


def _tables(toml: TomlText, name: str) -> list[Mapping[str, Any]]:
    value = toml.get((name,))
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _in(value: object, language: str) -> str:
    return str(value.get(language, "")) if isinstance(value, dict) else str(value or "")


def _need_empty(folder: Path) -> None:
    """Raises BadInput for a folder with something else in it."""
    if folder.is_dir() or not (folder.exists() or folder.is_symlink()):
        parent = folder.parent
        if not parent.is_dir():
            raise BadInput(
                f"There is no folder {parent}.", "Check its name, or make the folder first."
            )
        try:
            names = files.file_names(folder) if folder.is_dir() else []
        except OSError as error:
            raise BadInput(
                f"{folder} cannot be read: {error.strerror}.", "Name another folder."
            ) from error
        if all(name.startswith(("letter.", ".")) for name in names):
            return
        raise BadInput(
            f"{folder} holds other files and no campaign.", "Name a new folder for the campaign."
        )
    raise BadInput(f"{folder} is not a folder.", "Name a new folder for the campaign.")


def _texts(folder: Path) -> dict[str, str]:
    """The files of the campaign as they are now, by name; none where there is no folder."""
    if not folder.is_dir():
        return {}
    names = [
        name
        for name in files.file_names(folder)
        if name == FILE_NAME or letters.language_of_file(name) is not None
    ]
    return {
        name: text
        for name in names
        if isinstance(text := files.read_text(folder, name, keeps_line_ends=True), str)
    }


def _parsed(folder: Path, text: str) -> TomlText:
    try:
        return TomlText(text)
    except ValueError as error:
        raise BadInput(
            f"{folder / FILE_NAME} is not valid TOML, so nothing is changed in it.",
            f"Run `pledge-kiosk check {folder}` and correct it first.",
        ) from error


def _filled_in(
    folder: Path,
    text: str | None,
    answers: Answers,
    before: CheckReport | None,
    *,
    is_being_made: bool,
) -> str:
    if text is None and before is not None:
        raise BadInput(
            f"{folder / FILE_NAME} cannot be read as text in UTF-8.",
            f"Run `pledge-kiosk check {folder}` and correct it first.",
        )
    if text is None:
        text = stock_texts.read(FILE_NAME)
    _parsed(folder, text)
    was_sound = before is not None and before.campaign is not None
    return fill_in(text, answers, gives_versions=was_sound and not is_being_made)


def _refuse_faults(
    answers: Answers, found: CheckReport, before: CheckReport | None, *, may_be_unfinished: bool
) -> None:
    known = {(one.place.file, one.place.key, one.what) for one in before.faults} if before else ()
    faults: list[tuple[str | None, Fault]] = []
    for fault in found.faults:
        name = answer_at(fault.place.key)
        tag = letters.language_of_file(fault.place.file)
        if tag is not None:
            name = "letters"
        is_answered = tag in answers.letters if tag else bool(name) and _is_given(answers, name)
        is_old = (fault.place.file, fault.place.key, fault.what) in known
        if is_answered or not (is_old or may_be_unfinished):
            faults.append((name, fault))
    if faults:
        raise AnswerFaults(tuple(faults))


def _is_given(answers: Answers, name: str | None) -> bool:
    return name is not None and getattr(answers, name) is not None


def _refuse_another_name(old: Campaign, answers: Answers) -> None:
    """Raises BadInput for what signatures are kept and sealed under."""
    key = old.key.text if old.key is not None else None
    for name, held, value in (("id", old.id, answers.id), ("key", key, answers.key)):
        if value is not None and held is not None and value != held:
            raise BadInput(
                f"People have signed under the {name} as it is; it cannot change any more.",
                "Make a new campaign, in another folder.",
            )


def refuse_under_signatures(
    old: Campaign, new: Campaign | None, signed: Iterable[SignedUnder]
) -> None:
    """Raises SignedTexts where signatures would no longer be under the current texts."""
    if new is None:
        return
    was, is_now = Current(old), Current(new)
    count = sum(one.count for one in signed if was(one) and not is_now(one))
    if count:
        raise SignedTexts(count)


def _new_versions(before: CheckReport | None, now: CheckReport) -> tuple[str, ...]:
    if before is None or before.campaign is None or now.campaign is None:
        return ()
    held = {one.id: one.version for one in before.campaign.consents}
    return tuple(
        one.id for one in now.campaign.consents if held.get(one.id, one.version) != one.version
    )


def _take_back(folder: Path, *, is_new: bool) -> None:
    with suppress(OSError):
        pending.drop(folder)
        if is_new:
            folder.rmdir()  # refused where it was there before, with a letter in it
