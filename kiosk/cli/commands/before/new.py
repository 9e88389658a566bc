"""`pledge-kiosk new FOLDER`: a campaign of one's own, by questions or by options."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.campaign.writing.answers import Answers, founding_list
from kiosk.cli import answers, campaign_questions, inputs, output_files
from kiosk.cli.shared_arguments import flag, parse_day, path_of
from kiosk.errors import BadInput
from kiosk.jobs import output_paths
from kiosk.jobs.set_up import letter_files, questions
from kiosk.jobs.set_up.campaign_folder import (
    AnswerFaults,
    Written,
    holds_campaign,
    write_campaign,
)

DESCRIPTION = """\
Makes a campaign folder with your own letter, or changes one. Without options it asks, one question
after the other, with an answer already there; what is answered is kept, so you can stop with Ctrl+C
and go on later with the same command. With --title and --letter it asks nothing.

A letter may be .txt, .md or .docx; its words are taken, and what was left out is said. Consents and
the notice are ready in eight languages, with your name, contact and day of erasing in them.
With --change only what you name is changed in a campaign that is there. At the end it lists what is
still missing, and what to print.
"""

OPTIONS = {
    "title": "--title", "letters": "--letter", "languages": "--language", "address": "--address",
    "ask": "--pledge", "summary": "--summary", "event": "--event", "venue": "--venue",
    "day": "--day", "zone": "--zone", "places": "--place", "organiser": "--organiser",
    "contact": "--contact", "retention": "--retention", "founding": "--founding",
    "organisations": "--organisation", "accent": "--accent", "key": "--key", "id": "--id",
}  # fmt: skip
"""The option of each answer."""

LARGEST_LIST = 1_000_000  # bytes of a list of founding signatories


def arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("folder", **path_of("FOLDER", "the campaign's folder, new or begun"))
    add("--title", help="what stands over everything")
    help_ = "the letter; once for each language, which its name gives (letter.es.md)"
    add("--letter", action="append", **path_of("FILE", help_))
    help_ = "a language people can choose, such as es; once for each, the first one is shown first"
    add("--language", action="append", metavar="TAG", help=help_)
    add("--address", help="the campaign's public page, https://…")
    add("--pledge", metavar="TEXT", help="what a signatory pledges")
    add("--summary", metavar="TEXT", help="the letter in one sentence")
    add("--event", metavar="NAME", help="what the evening is called")
    add("--venue", metavar="NAME", help="where it is")
    add("--day", type=parse_day, metavar="DAY", help="when it begins, as 2027-02-28")
    add("--zone", help="whose clocks hold, as America/Los_Angeles")
    help_ = "a place of a table or code, as “T1 = Signing table”; once for each"
    add("--place", action="append", metavar="CODE=NAME", help=help_)
    add("--organiser", metavar="NAME", help="who you are, as people know you")
    help_ = "where people write who want to withdraw: an e-mail or web address"
    add("--contact", help=help_)
    help_ = "when personal data are erased (default: half a year after the event)"
    add("--retention", type=parse_day, metavar="DAY", help=help_)
    help_ = "the founding signatories, one a line: name, affiliation"
    add("--founding", **path_of("FILE", help_))
    help_ = "an organisation to offer while somebody types; once for each"
    add("--organisation", action="append", metavar="NAME", help=help_)
    add("--accent", metavar="COLOUR", help="the colour of your own, as #7F1119")
    add("--key", metavar="KEY", help="your public key (see `keys new`)")
    add("--id", help="a short name for files and folders (default: made from the title)")
    add("--change", **flag("change what the other options name in a campaign that is there"))
    help_ = "the letter or pledge may change, though people have signed it as it is"
    add("--new-version", **flag(help_))


def run(options: argparse.Namespace) -> int:
    folder = output_paths.check_folder(options.folder, keep_out=output_files.own_folders(options))
    asked = any(getattr(options, _attribute(name)) is not None for name in OPTIONS)
    if not asked and not options.change:
        if not sys.stdin.isatty():
            raise BadInput(
                "There is no terminal to ask on.", "Give at least --title and --letter FILE."
            )
        written = campaign_questions.ask_all(options, folder)
    else:
        written = _from_options(options, folder)
    return tell(options, folder, written)


def _from_options(options: argparse.Namespace, folder: Path) -> Written:
    is_there = holds_campaign(folder)
    if is_there and not options.change:
        raise BadInput(
            f"There is a campaign in {folder} already.",
            "Name another folder, or give --change: then only what you name is changed.",
        )
    if options.change and not is_there:
        raise BadInput(f"There is no campaign in {folder} to change.", "Leave out --change.")
    missing = [one for one in ("title", "letter") if getattr(options, one) is None]
    if missing and not is_there:
        raise BadInput(
            f"A new campaign needs --{' and --'.join(missing)}.",
            "Give it, or leave out all options to be asked.",
        )
    given = _given(options)
    try:
        return write_campaign(
            folder,
            given,
            signed=inputs.read_signed_under(options, folder) if is_there else (),
            accepts_new_version=options.new_version,
            today=inputs.now().date(),
        )
    except AnswerFaults as faults:
        raise _in_options(faults) from faults


def _in_options(faults: AnswerFaults) -> BadInput:
    """The same, with the options in place of lines of a file that nobody sees."""
    lines = [
        f"{OPTIONS[name] if name else fault.place}: {fault.what} {fault.remedy}"
        for name, fault in faults.faults
    ]
    return BadInput("\n".join(lines))


def _given(options: argparse.Namespace) -> Answers:
    """What the options answer. Raises BadInput for a file that is no letter or list."""
    tags = tuple(
        tag.strip() for typed in options.language or () for tag in typed.split(",") if tag.strip()
    )
    founding = None
    if options.founding is not None:
        founding = founding_list(campaign_questions.read_list(options.founding))
    return Answers(
        id=options.id,
        title=options.title,
        letters=_letters(options.letter or (), tags),
        languages=tags or None,
        address=options.address,
        summary=options.summary,
        ask=options.pledge,
        event=options.event,
        venue=options.venue,
        day=options.day,
        zone=options.zone,
        places=questions.places(options.place) if options.place else None,
        organiser=options.organiser,
        contact=options.contact,
        retention=options.retention,
        founding=founding,
        organisations=tuple(options.organisation) if options.organisation else None,
        accent=options.accent,
        key=options.key,
    )


def _letters(paths: list[Path] | tuple[()], tags: tuple[str, ...]) -> dict[str, str]:
    """The letters by language: that in the file's name, else the next one without a letter."""
    named = {path: letter_files.language_in_name(path) for path in paths}
    free = [tag for tag in tags or ("en",) if tag not in named.values()]
    letters: dict[str, str] = {}
    for path in paths:
        tag = named[path]
        if tag is None and not free:
            raise BadInput(
                f"It is not clear which language {path} is in.",
                "Put the language into its name, as in letter.es.md, or name one with --language.",
            )
        tag = tag or free.pop(0)
        if tag in letters:
            raise BadInput(f"There are two letters in `{tag}`.", "Give one letter a language.")
        letter = letter_files.read_letter(path)
        campaign_questions.tell_left_out(path.name, letter)
        letters[tag] = letter.text
    return letters


def _attribute(name: str) -> str:
    return OPTIONS[name].removeprefix("--").replace("-", "_")


def tell(options: argparse.Namespace, folder: Path, written: Written) -> int:
    """Prints what was written, what is missing and what to print."""
    campaign = written.campaign
    options.loaded_campaign = campaign
    missing = campaign_questions.missing_lines(options, folder, campaign)
    prints = campaign_questions.print_lines(folder) if campaign is not None else []
    changed = ", ".join(written.changed) or "nothing"
    lines = [f"Written in {folder}: {changed}."]
    if written.new_versions:
        lines.append(
            f"Other words, so a new version of the consents: {', '.join(written.new_versions)}."
        )
    if missing:
        lines += ["", "Still missing:", *(f"  - {one}" for one in missing)]
    if prints:
        lines += ["", "To look at it and to print:", *(f"  {one}" for one in prints)]
    return answers.print_answer(
        options,
        "\n".join(lines),
        {
            "folder": folder,
            "changed": list(written.changed),
            "is_sound": campaign is not None,
            "new_versions": list(written.new_versions),
            "missing": missing,
            "print": prints,
        },
    )
