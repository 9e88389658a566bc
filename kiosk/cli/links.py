"""`pledge-kiosk links` and `qr`: the addresses of all places, and their codes as files."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.cli import given
from kiosk.errors import BadInput
from kiosk.files import whole_file

FORMATS = ("svg", "png", "pdf")
USUAL_WIDTH = 30.0
"""mm; a code that needs less is not made smaller by itself."""


def run(options: argparse.Namespace) -> int:
    return _list(options) if options.command == "links" else _make(options)


def _list(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    rows = []
    told = []
    for link in links.links(campaign):
        doubts = link.doubts(options.width) if options.width else ()
        rows.append(
            f"{link.source.code:<8}  {link.source.place}\n"
            f"          {link.address}\n"
            f"          from {link.source.distance_cm} cm: at least {link.width_mm:.0f} mm wide "
            f"({link.code.size} modules, level {link.level})"
            + "".join(f"\n          {doubt}" for doubt in doubts)
        )
        told.append(_as_data(link) | {"doubts": [str(doubt) for doubt in doubts]})
    _tell_placeholder(campaign)
    placeholder = campaign.has_placeholder_address
    given.tell(options, "\n".join(rows), {"is_placeholder": placeholder, "links": told})
    return 0


def _make(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    chosen = _chosen(options, campaign)
    files = _files(options, campaign, chosen)
    _tell_placeholder(campaign)
    told = []
    for link, path in zip(chosen, files, strict=True):
        width = options.width or max(USUAL_WIDTH, link.width_mm)
        for doubt in link.doubts(width):
            print(f"{link.source.code}: {doubt}", file=sys.stderr)
        _write(path, campaign, link, width)
        told.append(_as_data(link) | {"file": path, "width_mm": round(width, 1)})
    sentence = "\n".join(f"{one['file']}: {one['address']}" for one in told)
    given.tell(options, sentence, {"links": told} if options.all else told[0])
    return 0


def _chosen(options: argparse.Namespace, campaign: Campaign) -> tuple[links.Link, ...]:
    """The links asked for, at the distance and the level asked for."""
    all_ = [source.code for source in campaign.sources]
    codes = all_ if options.all else [given.source(options, campaign)]
    level = links.Level.Q if options.rough else None
    found = (links.link(campaign, code, level) for code in codes)
    if options.distance is None:
        return tuple(found)
    return tuple(
        replace(link, source=replace(link.source, distance_cm=round(options.distance)))
        for link in found
    )


def _files(
    options: argparse.Namespace, campaign: Campaign, chosen: tuple[links.Link, ...]
) -> tuple[Path, ...]:
    """Where each link goes."""
    out: Path | None = options.out.expanduser().absolute() if options.out else None
    names = [f"{campaign.id}-{link.source.code.lower() or 'link'}" for link in chosen]
    if options.all or out is None:
        folder = out or Path.cwd()
        if folder.exists() and not folder.is_dir():
            raise BadInput(f"{folder} is not a folder.", "With --all, name a folder.")
        return tuple(folder / f"{name}.{options.format or 'svg'}" for name in names)
    ending = out.suffix.lower().removeprefix(".")
    if ending not in FORMATS or (options.format and options.format != ending):
        raise BadInput(
            f"{out.name} has no ending this command can write.",
            f"Let the name end in .{options.format or ', .'.join(FORMATS)}.",
        )
    if out.is_dir():
        raise BadInput(f"{out} is a folder.", "Name a file in it, or say --all.")
    return (out,)


def _write(path: Path, campaign: Campaign, link: links.Link, width: float) -> None:
    if path.suffix.lower() == ".pdf":
        from kiosk.sheets.documents.poster import (
            write_qr,  # reportlab, which the other formats do not need
        )

        write_qr(path, campaign, link, width)
        return
    make = links.svg if path.suffix.lower() == ".svg" else links.png
    with whole_file(path) as file:
        file.write(make(link.code, width))


def _tell_placeholder(campaign: Campaign) -> None:
    if campaign.has_placeholder_address:
        print(
            f"note: {campaign.address} is a placeholder: nobody can open these links. "
            "Set the campaign's own address before anything is printed.",
            file=sys.stderr,
        )


def _as_data(link: links.Link) -> dict[str, object]:
    return {
        "source": link.source.code,
        "place": link.source.place,
        "address": link.address,
        "typed": link.typed,
        "distance_cm": link.source.distance_cm,
        "smallest_mm": round(link.width_mm, 1),
        "level": str(link.level),
        "modules": link.code.size,
        "version": link.code.version,
    }
