"""`pledge-kiosk qr`: the codes of places as files, in the size that each place needs."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.cli import answers, inputs, output_files, places
from kiosk.cli.shared_arguments import add, flag, measure, path_of
from kiosk.errors import BadInput
from kiosk.file_system import FOR_ALL
from kiosk.files import write_atomically
from kiosk.jobs import output_paths
from kiosk.links import Link

FORMATS = ("svg", "png", "pdf")
USUAL_WIDTH = 30.0
"""mm; a code that needs less is not made smaller by itself."""

DESCRIPTION = """\
Makes the QR link of one place, or of all: as SVG, PNG or PDF, in the size that the place needs. A
code that would be too small or too dense to be read from there is said, with the remedy.

One code goes to the file --out, whose ending chooses the format (default: an SVG); with --all,
--out is a folder, and there is one file for each place.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    add(which, "--place")
    which.add_argument("--all", **flag("all places at once"))
    which.add_argument("--next-action", **flag("the address of the campaign's next action"))
    parser.add_argument(
        "--format", choices=FORMATS, help="format (default: --out's ending, else svg)"
    )
    add(parser, "--width")
    parser.add_argument(
        "--distance",
        type=measure(5, 3000, "a distance in cm"),
        metavar="CM",
        help="from how far away it is to be read (default: the campaign's, else 25)",
    )
    help_ = "handled roughly: more of the code may be spoilt (level Q instead of M)"
    parser.add_argument("--rough", **flag(help_))
    help_ = "file to write, with --all a folder (default: a plain name in this folder)"
    parser.add_argument("--out", **path_of("FILE", help_))
    add(parser, "--replace")


def run(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    chosen = _chosen(options, campaign)
    files = [output_files.check_file(options, path) for path in _files(options, campaign, chosen)]
    places.warn_of_placeholder(campaign)
    told = []
    for link, path in zip(chosen, files, strict=True):
        width = options.width or max(USUAL_WIDTH, link.width_mm)
        places.warn_if_unreadable(link, width)
        _write(path, campaign, link, width)
        told.append(places.as_data(link) | {"file": path, "width_mm": round(width, 1)})
    sentence = "\n".join(f"{one['file']}: {one['address']}" for one in told)
    answers.print_answer(options, sentence, {"links": told} if options.all else told[0])
    return 0


def _chosen(options: argparse.Namespace, campaign: Campaign) -> tuple[Link, ...]:
    """The links asked for, at the distance and the level asked for."""
    if options.next_action:
        return (_action(options, campaign),)
    all_ = [place.code for place in campaign.places]
    codes = all_ if options.all else [places.choose_place(options, campaign)]
    level = links.Level.Q if options.rough else None
    found = (links.place_link(campaign, code, level) for code in codes)
    return tuple(_from_afar(options, link) for link in found)


def _action(options: argparse.Namespace, campaign: Campaign) -> Link:
    found = links.action_link(campaign)
    if found is None:
        raise BadInput(
            "The campaign's next action has no address.", "Add address under [next_action]."
        )
    if options.rough:
        found = replace(
            found, level=links.Level.Q, code=links.make_qr(found.address, level=links.Level.Q)
        )
    return _from_afar(options, found)


def _from_afar(options: argparse.Namespace, link: Link) -> Link:
    """The link at the distance asked for."""
    if options.distance is None:
        return link
    return replace(link, place=link.place._replace(distance_cm=round(options.distance)))


def _files(
    options: argparse.Namespace, campaign: Campaign, chosen: tuple[Link, ...]
) -> tuple[Path, ...]:
    """Where each link goes."""
    out: Path | None = options.out.expanduser().absolute() if options.out else None
    usual = "next-action" if options.next_action else "link"
    names = [f"{campaign.id}-{link.place.code.lower() or usual}" for link in chosen]
    if options.all or out is None:
        folder = out or Path.cwd()
        output_paths.check_folder(folder, keep_out=output_files.own_folders(options)).mkdir(
            exist_ok=True
        )
        return tuple(folder / f"{name}.{options.format or 'svg'}" for name in names)
    ending = out.suffix.lower().removeprefix(".")
    if ending not in FORMATS or (options.format and options.format != ending):
        raise BadInput(
            f"{out.name} has no ending this command can write.",
            f"Let the name end in .{options.format or ', .'.join(FORMATS)}.",
        )
    return (out,)


def _write(path: Path, campaign: Campaign, link: Link, width: float) -> None:
    if path.suffix.lower() == ".pdf":
        # reportlab, which the other formats do not need
        from kiosk.sheets.documents.poster import write_qr

        write_qr(path, campaign, link, width)
        return
    make = links.make_svg if path.suffix.lower() == ".svg" else links.make_png
    with write_atomically(path, mode=FOR_ALL) as file:
        file.write(make(link.code, width))
