"""`pledge-kiosk print`: a file or a sheet to a printer, with what becomes of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import answers, inputs, pdf_sheets, shared_arguments
from kiosk.cli.shared_arguments import flag
from kiosk.errors import BadInput, Cancelled, JobFailed
from kiosk.plurals import counted
from kiosk.printing.states import MOST_COPIES
from kiosk.user_folders import absolute

if TYPE_CHECKING:
    from kiosk.jobs.printing import JobStatus
    from kiosk.printing import Document, Job, PrintSystem

MADE = ("signatures", "poster")  # what is drawn to be printed; anything else is a file
DESCRIPTION = """\
Prints through the system's printers, waits until it is printed, and says what the printer says.

  FILE        a PDF, such as one that `sheet blank --out` made
  signatures  everything signed so far, in the public edition
  poster      the poster of one place (--place)

While an earlier job of this program still waits at the printer, nothing is put behind it; see to
the printer, or cancel that job. Ctrl+C takes the job back.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="FILE|WHAT", nargs="?", help="what to print")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--list", **flag("only list the printers"))
    instead.add_argument("--jobs", **flag("only list our jobs that wait"))
    instead.add_argument("--cancel", metavar="JOB", type=int, help="only take back that job")
    parser.add_argument(
        "--printer",
        metavar="NAME",
        help="the system's name of a printer (default: the settings', else the system's)",
    )
    parser.add_argument(
        "--copies",
        type=shared_arguments.whole_number(1, MOST_COPIES),
        default=1,
        help=f"how many, 1 to {MOST_COPIES} (default: 1)",
    )
    parser.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help="paper (default: what the file was made for, else the settings')",
    )
    parser.add_argument("--two-sided", **flag("both sides of the paper"))
    parser.add_argument("--again", **flag("even while an earlier job still waits"))
    parser.add_argument(
        "--wait",
        metavar="SECONDS",
        type=shared_arguments.whole_number(0, 3600, "whole seconds"),
        default=120,
        help="how long to wait until it is printed; 0 only hands it over (default: 120)",
    )
    shared_arguments.add(parser, "--leave-out-older", "--place", "--language")


def run(options: argparse.Namespace) -> int:
    system = _system()
    if options.list:
        return _list(options, system)
    if options.jobs:
        return _jobs(options, system)
    if options.cancel is not None:
        return _cancel(options, system)
    if options.what is None:
        raise BadInput("There is nothing to print.", "Name a PDF, or `signatures` or `poster`.")
    with tempfile.TemporaryDirectory(prefix="pledge-kiosk-") as folder:
        return _print(options, system, _document(options, Path(folder)))


def _system() -> PrintSystem:
    from kiosk import printing

    system = printing.find()
    if system is not None:
        return system
    from kiosk.ui.printing.system import QtPrinters  # Qt only where there is no CUPS

    return QtPrinters()


def _list(options: argparse.Namespace, system: PrintSystem) -> int:
    found = [system.printer(one.name) for one in system.printers()]
    rows = [f"{one.name}  {one.about}  {one.condition}" for one in found]
    told = [
        {
            "name": one.name,
            "about": one.about,
            "state": one.condition,
            "papers": list(one.papers),
            "two_sided": one.can_duplex,
        }
        for one in found
    ]
    return answers.print_answer(
        options, "\n".join(rows) or "No printer is set up.", {"printers": told}
    )


def _jobs(options: argparse.Namespace, system: PrintSystem) -> int:
    found = system.jobs()
    rows = [f"{job.id}  {job.printer}  {job.state}  {job.title}" for job in found]
    told = {"jobs": [_as_data(job) for job in found]}
    return answers.print_answer(options, "\n".join(rows) or "No job of ours waits.", told)


def _cancel(options: argparse.Namespace, system: PrintSystem) -> int:
    job = next((one for one in system.jobs() if one.id == options.cancel), None)
    if job is None:
        raise BadInput(f"No job {options.cancel} of ours waits.", "`print --jobs` lists them.")
    system.cancel(job)
    after = system.job(job)
    return answers.print_answer(options, f"Job {job.id} is {after.state}.", _as_data(after))


def _document(options: argparse.Namespace, folder: Path) -> Document:
    """The file that is named, or a sheet drawn into `folder`."""
    from kiosk import printing

    if options.what not in MADE:
        named = absolute(Path(options.what))
        if not named.is_file():
            raise BadInput(f"There is no file {named}.", "Name a PDF, or `signatures` or `poster`.")
        return printing.read_pdf(named)
    campaign = inputs.load_campaign(options)
    path = folder / f"{campaign.id}-{options.what}.pdf"
    if options.what == "poster":
        pdf_sheets.make_poster(options, campaign, path)
    else:
        from kiosk.sheets.report import Edition

        pdf_sheets.write_signatures(options, campaign, path, Edition.PUBLIC)
    return printing.read_pdf(path)


def _print(options: argparse.Namespace, system: PrintSystem, document: Document) -> int:
    from kiosk.jobs import printing
    from kiosk.printing import JobState, PaperSize, Wish, send

    wish = Wish(
        printing.choose_printer(system, options.printer, inputs.load_settings(options).printer),
        options.copies,
        PaperSize(options.paper) if options.paper else document.paper,
        options.two_sided,
    )
    with answers.Bar("Sending") as progress:
        job = send(system, document, wish, progress, again=options.again)
    try:
        if options.wait:
            job = _followed(printing.wait_until_printed(system, job, options.wait, _tell))
    except KeyboardInterrupt:
        system.cancel(job)
        raise Cancelled(f"Job {job.id} was taken back.") from None
    pages = counted(document.pages, "page")
    summary = _as_data(job) | {"pages": document.pages, "copies": wish.copies}
    answers.print_answer(
        options,
        f"Job {job.id} at “{job.printer}”: {pages}, {job.state}.",
        summary,
    )
    return 1 if job.state in (JobState.FAILED, JobState.CANCELLED) else 0


def _tell(standing: JobStatus) -> None:
    print(f"{standing.job.printer}: {standing.condition}", file=sys.stderr)


def _followed(standing: JobStatus) -> Job:
    """The job, which is over. Raises JobFailed where it is not; it then still waits."""
    job = standing.job
    if not standing.is_over:
        raise JobFailed(
            f"Job {job.id} is not printed yet; the printer “{job.printer}” is "
            f"{standing.condition}.",
            f"See to it, or take the job back: `pledge-kiosk print --cancel {job.id}`.",
        )
    return job


def _as_data(job: Job) -> dict[str, object]:
    return {"job": job.id, "printer": job.printer, "state": job.state, "title": job.title}
