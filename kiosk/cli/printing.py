"""`pledge-kiosk print`: a file or a sheet to a printer, with what becomes of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from threading import Event

from kiosk import printing
from kiosk.cli import given, sheets
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput, Cancelled, JobFailed
from kiosk.printing import Document, Job, JobState, PrintSystem, Wish

MADE = {"filled": sheets.draw_filled, "poster": sheets.draw_poster}
LOOKS_EVERY = 0.5
"""Seconds."""


def run(options: argparse.Namespace) -> int:
    system = _system()
    if options.list:
        return _list(options, system)
    if options.jobs:
        return _jobs(options, system)
    if options.cancel is not None:
        return _cancel(options, system)
    if options.what is None:
        raise BadInput("There is nothing to print.", "Name a PDF, or `filled` or `poster`.")
    with tempfile.TemporaryDirectory(prefix="pledge-kiosk-") as folder:
        return _print(options, system, _document(options, Path(folder)))


def _system() -> PrintSystem:
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
    given.tell(options, "\n".join(rows) or "No printer is set up.", {"printers": told})
    return 0


def _jobs(options: argparse.Namespace, system: PrintSystem) -> int:
    found = system.jobs()
    rows = [f"{job.id}  {job.printer}  {job.state}  {job.title}" for job in found]
    told = {"jobs": [_as_data(job) for job in found]}
    given.tell(options, "\n".join(rows) or "No job of ours waits.", told)
    return 0


def _cancel(options: argparse.Namespace, system: PrintSystem) -> int:
    job = next((one for one in system.jobs() if one.id == options.cancel), None)
    if job is None:
        raise BadInput(f"No job {options.cancel} of ours waits.", "`print --jobs` lists them.")
    system.cancel(job)
    after = system.job(job)
    given.tell(options, f"Job {job.id} is {after.state}.", _as_data(after))
    return 0


def _document(options: argparse.Namespace, folder: Path) -> Document:
    make = MADE.get(options.what)
    if make is None:
        return printing.read(Path(options.what).expanduser().absolute())
    campaign = given.campaign(options)
    path = folder / f"{campaign.id}-{options.what}.pdf"
    make(options, campaign, path)
    return printing.read(path)


def _print(options: argparse.Namespace, system: PrintSystem, document: Document) -> int:
    preferences = given.preferences(options)
    name = options.printer or preferences.printer or _default(system)
    system.printer(name)  # says so where there is none of that name
    wish = Wish(
        name,
        options.copies,
        printing.PaperSize(options.paper) if options.paper else document.paper,
        options.two_sided,
    )
    with Bar("Sending") as progress:
        job = printing.send(system, document, wish, progress, again=options.again)
    try:
        job = _follow(system, job, options.wait)
    except KeyboardInterrupt:
        system.cancel(job)
        raise Cancelled(f"Job {job.id} was taken back.") from None
    pages = "1 page" if document.pages == 1 else f"{document.pages} pages"
    summary = _as_data(job) | {"pages": document.pages, "copies": wish.copies}
    given.tell(
        options,
        f"Job {job.id} at “{job.printer}”: {pages}, {job.state}.",
        summary,
    )
    return 1 if job.state in (JobState.FAILED, JobState.CANCELLED) else 0


def _default(system: PrintSystem) -> str:
    found = system.printers()
    if not found:
        raise JobFailed("No printer is set up.", "Set one up, or save the file to a stick.")
    return found[0].name


def _follow(system: PrintSystem, job: Job, seconds: int) -> Job:
    """The job once it is over. Raises JobFailed where that takes too long; it then still waits."""
    if not seconds:
        return job
    until = time.monotonic() + seconds
    said = ""
    while True:
        job = system.job(job)
        if job.state.is_over or job.state is JobState.UNKNOWN:
            return job
        condition = system.printer(job.printer).condition
        if condition != said:
            said = condition
            print(f"{job.printer}: {condition}", file=sys.stderr)
        if time.monotonic() > until:
            raise JobFailed(
                f"Job {job.id} is not printed yet; the printer “{job.printer}” is {condition}.",
                f"See to it, or take the job back: `pledge-kiosk print --cancel {job.id}`.",
            )
        Event().wait(LOOKS_EVERY)


def _as_data(job: Job) -> dict[str, object]:
    return {"job": job.id, "printer": job.printer, "state": job.state, "title": job.title}
