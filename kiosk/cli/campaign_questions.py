"""Asks on the terminal what a campaign needs, and says what it lacks."""

from __future__ import annotations

import argparse
import shlex
import sys
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.campaign.check import check
from kiosk.campaign.model import Campaign
from kiosk.campaign.writing.answers import Answers
from kiosk.campaign.writing.plain_letter import PlainLetter, plain_letter
from kiosk.cli import inputs, terminal
from kiosk.errors import BadInput, WorldFault
from kiosk.files import read_small_file
from kiosk.jobs.set_up import letter_files, questions
from kiosk.jobs.set_up.campaign_folder import (
    AnswerFaults,
    SignedTexts,
    Written,
    languages_of_letters,
    read_answers,
    write_campaign,
)
from kiosk.jobs.set_up.filling_in import KEPT_FOR
from kiosk.jobs.set_up.missing import Lack, Missing, what_is_missing
from kiosk.plain_text import decode
from kiosk.signing.clock import SystemClock

LARGEST_LIST = 1_000_000
"""Bytes of a file with a list of people."""

ASKED = {
    "title": "The title of your letter",
    "letters": "The letter: a file (.txt, .md, .docx), or . to type or paste it here",
    "languages": "Languages people can choose, as tags with commas (en, es); the first comes first",
    "address": "The public page of your campaign",
    "ask": "What a signatory pledges",
    "summary": "The letter in one sentence",
    "event": "What the evening is called",
    "venue": "Where it is",
    "day": "The day it begins, as 2027-02-28",
    "places": "Places of tables and codes, as T1 = Signing table, with commas",
    "organiser": "Who you are, as people know you",
    "contact": "Where people write who want to withdraw: an e-mail or web address",
    "retention": "The day on which names are erased",
    "founding": "Founding signatories: a file with one a line (name, affiliation)",
    "organisations": "Organisations to offer while somebody types, with commas",
    "accent": "A colour of your own, as #7F1119",
}
"""The questions, by the names of `Answers`."""

LACKS = {
    Lack.ADDRESS: ("The address is a placeholder that nobody can open", "--address ADDRESS"),
    Lack.ORGANISER: ("Nothing says who you are", "--organiser NAME"),
    Lack.CONTACT: ("Nothing says where people write from home", "--contact ADDRESS"),
    Lack.LETTER: ("There is no letter in `{}`", "--letter letter.{}.md"),
    Lack.DAY: ("The day of the evening is not said", "--day DAY"),
    Lack.RETENTION: ("The day of erasing is past", "--retention DAY"),
}
"""What a campaign lacks that an option of `new` adds, {} being which one."""

OTHER_LACKS = {
    Lack.KEY: "There is no key, so nobody can ask to be counted without being named: `{}`.",
    Lack.SUPPORT: "No help is named for people the letter is hard for: a [[support]] in the file.",
    Lack.SECOND_COPY: "No stick or other folder has a second copy: `run --second-copy FOLDER`.",
    Lack.PINS: "The staff's two PINs are not set: `pledge-kiosk pins`.",
}
"""What something else adds."""

_CLEAR = "-"
_HERE = "."


def ask_all(options: argparse.Namespace, folder: Path) -> Written:
    """Asks every question, with the answer that is there or a usual one, and writes each at once.

    Where somebody stops, what was answered is kept, and the last state is returned. Raises what
    `write_campaign` raises for a folder that cannot be written.
    """
    asking = _Asking(options, folder)
    _say(
        "Enter takes the answer in brackets; - takes an answer out. Ctrl+C stops: what you have"
        " answered is kept, and the same command goes on."
    )
    try:
        for name in questions.QUESTIONS:
            asking.ask(name)
            if name == "languages":
                asking.ask_letters()
    except (KeyboardInterrupt, EOFError):
        _say("\nStopped. The same command goes on where you were.")
        if asking.written is None:
            raise BadInput(
                "Nothing was answered, so nothing was written.", "Begin again when you like."
            ) from None
    return asking.last()


class _Asking:
    """The questions of one sitting."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self._options = options
        self._folder = folder
        self._today = inputs.now().date()
        self.written: Written | None = None
        self._asked: set[str] = set()
        self._is_being_made = check(folder, takes_notes=False).campaign is None

    def ask(self, name: str) -> None:
        """Asks until the answer can be used."""
        while name not in self._asked:
            typed = _line(f"{ASKED[name]}{_bracketed(self._shown(name))}: ")
            try:
                if self._take(name, typed):
                    return
            except AnswerFaults as faults:
                for _, fault in faults.faults:
                    _say(f"  {fault.what} {fault.remedy}")
            except SignedTexts as signed:
                _say(f"  {signed.what}")
                if _line("  Type yes if the new version is meant: ").strip().lower() != "yes":
                    return
                self._options.new_version = True
            except WorldFault as fault:
                _say(f"  {fault}")

    def ask_letters(self) -> None:
        """Asks once for the letter in each further language that has none."""
        for tag in (self._value("languages") or ())[1:]:
            if tag in languages_of_letters(self._folder):
                continue
            typed = _line(f"The letter in {tag}: a file, or Enter where there is none: ").strip()
            try:
                if typed:
                    self._write(Answers(letters=self._letters(typed, tag)))
            except WorldFault as fault:
                _say(f"  {fault}")

    def last(self) -> Written:
        """The campaign as it is now."""
        written = self.written
        return written or write_campaign(self._folder, Answers(), today=self._today)

    def _take(self, name: str, typed: str) -> bool:
        """Writes what was typed; whether that answers the question."""
        typed = typed.strip()
        if not typed:
            return self._leave(name)
        if typed == _CLEAR:
            if name not in questions.OPTIONAL:
                _say("  This is needed.")
                return False
            self._answer(name, () if name in ("founding", "organisations") else "")
        elif name == "letters":
            self._write(Answers(letters=self._letters(typed)))
        elif name == "founding":
            self._answer(name, questions.read_answer(name, read_list(Path(typed))))
        elif name == "day":
            self._take_day(questions.read_answer(name, typed))
        else:
            self._answer(name, questions.read_answer(name, typed))
        return True

    def _take_day(self, day: date) -> None:
        """Asks for the day of erasing as well, where the one there is would be too early."""
        kept = self._value("retention")
        if kept is not None and kept > day:
            self._answer("day", day)
            return
        usual = day + KEPT_FOR
        typed = _line(f"{ASKED['retention']}{_bracketed(usual.isoformat())}: ").strip()
        erased = questions.read_answer("retention", typed) if typed else usual
        self._write(Answers()._replace(day=day, retention=erased))
        self._asked.add("retention")

    def _answer(self, name: str, value: Any) -> None:
        self._write(Answers()._replace(**{name: value}))

    def _leave(self, name: str) -> bool:
        """Whether Enter alone answers the question."""
        if name == "title" and not self._value("title"):
            _say("  A letter needs a title.")
            return False
        if name == "letters" and not languages_of_letters(self._folder):
            _say("  You can add it later; the kiosk opens once it is there.")
        return True

    def _shown(self, name: str) -> str:
        if name == "letters":
            return ", ".join(languages_of_letters(self._folder))
        if name == "founding":
            count = len(self._value("founding") or ())
            return str(count) if count else ""
        return questions.write_answer(name, self._value(name))

    def _value(self, name: str) -> Any:
        return getattr(read_answers(self._folder), name)

    def _letters(self, typed: str, language: str | None = None) -> dict[str, str]:
        tags = [language] if language else self._value("languages") or ("en",)
        if typed == _HERE:
            _say("  Paste it; a line with nothing but a full stop ends it.")
            letter, name, tag = plain_letter(_pasted()), "the letter", tags[0]
        else:
            path = Path(shlex.split(typed)[0] if typed[0] in "'\"" else typed).expanduser()
            letter, name = letter_files.read_letter(path), path.name
            tag = language or letter_files.language_in_name(path) or tags[0]
        tell_left_out(name, letter)
        return {tag: letter.text}

    def _write(self, given: Answers) -> None:
        written = write_campaign(
            self._folder,
            given,
            signed=inputs.read_signed_under(self._options, self._folder),
            accepts_new_version=self._options.new_version,
            is_being_made=self._is_being_made,
            today=self._today,
        )
        before = self.written
        if before is not None:
            names = dict.fromkeys((*before.changed, *written.changed))
            ids = dict.fromkeys((*before.new_versions, *written.new_versions))
            written = written._replace(changed=tuple(names), new_versions=tuple(ids))
        self.written = written


def tell_left_out(name: str, letter: PlainLetter) -> None:
    """Says on stderr what a letter lost, if anything."""
    if letter.left_out:
        told = ", ".join(f"{what.value} ({count})" for what, count in letter.left_out.items())
        _say(f"{name}: only the words were taken. Left out: {told}.")


def read_list(path: Path) -> str:
    """The text of a list of people. Raises BadInput for a file that is no text."""
    remedy = "Save the list as a text file in UTF-8, one person a line."
    data = read_small_file(path, LARGEST_LIST, remedy, too_large=" for a list of people")
    try:
        return decode(data)
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is not a text file in UTF-8.", remedy) from error


def missing_lines(
    options: argparse.Namespace, folder: Path, campaign: Campaign | None
) -> list[str]:
    """What the campaign lacks, a sentence each, with the command that adds it."""
    if campaign is None:
        return [str(fault) for fault in check(folder, takes_notes=False).faults]
    data = inputs.find_data_folder_if_any(options)
    second_copy = inputs.find_second_copy(options, inputs.load_settings(options))
    clock = SystemClock()
    found = what_is_missing(campaign, data, second_copy, clock, clock.now().date())
    return [_lacking(one, folder) for one in found]


def print_lines(folder: Path) -> list[str]:
    """The commands that show the campaign and print what an evening needs."""
    name = shlex.quote(str(folder))
    return [
        f"pledge-kiosk run --campaign {name}",
        f"pledge-kiosk poster --campaign {name}",
        f"pledge-kiosk paper print --campaign {name}",
        f"pledge-kiosk links --campaign {name}",
    ]


def _lacking(one: Missing, folder: Path) -> str:
    name = shlex.quote(str(folder))
    if one.lack in OTHER_LACKS:
        keys = f"pledge-kiosk keys new --out organiser.key --campaign {name} --write"
        return OTHER_LACKS[one.lack].format(keys)
    sentence, option = (text.format(one.detail) for text in LACKS[one.lack])
    return f"{sentence}: `pledge-kiosk new {name} --change {option}`."


def _pasted() -> str:
    lines: list[str] = []
    for line in iter(sys.stdin.readline, ""):
        if line.strip() == ".":
            break
        lines.append(line)
    return "".join(lines)


def _line(question: str) -> str:
    typed = terminal.ask(question)
    if not typed:
        raise EOFError
    return typed


def _bracketed(shown: str) -> str:
    return f" [{shown}]" if shown else ""


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)
