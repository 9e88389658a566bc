"""Which list somebody asks for: its file's name, which signatures it has, and writing it.

The command `export` and the organiser's page make a `ListRequest` each and hand it on to here.
`kiosk.jobs.export` writes the lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.exchange.confidential import ConfidentialReport
from kiosk.exchange.last_exports import LastExports
from kiosk.exchange.listing import Format, ListFile
from kiosk.exchange.public import ExportReport
from kiosk.exchange.tools.files import Tool, ToolFile, ToolReport
from kiosk.files import Progress
from kiosk.jobs import export
from kiosk.jobs.output_paths import name_file
from kiosk.jobs.versions import Selection
from kiosk.signing.entries.private import Opening
from kiosk.signing.names.order import Order

if TYPE_CHECKING:
    from kiosk.store import Store

Report = ExportReport | ConfidentialReport | ToolReport


@dataclass(frozen=True, slots=True)
class ListRequest:
    """A list as somebody asks for it.

    `place` is a code and `event` a label or its beginning, both "" for all. `is_since` asks for
    what changed since the last such list, `is_opted_in` for those who agreed to be written to.
    """

    format: Format | Tool
    order: Order = Order.SIGNED
    place: str = ""
    event: str = ""
    language: str = ""
    is_since: bool = False
    is_opted_in: bool = False
    is_confidential: bool = False
    leave_out_older: bool = False
    may_replace: bool = False

    @property
    def edition(self) -> str:
        """What the file's name calls it."""
        if self.is_opted_in or isinstance(self.format, Tool):
            return "opted-in"
        return "confidential" if self.is_confidential else "public"


def file_name(request: ListRequest, campaign: Campaign) -> str:
    """The name of the list's file; each kind of list has its own."""
    kind = [request.edition]
    kind += ["changes"] if request.is_since else []
    kind += ["event"] if request.event else []
    name = name_file(campaign, "-".join(kind), place=request.place, language=request.language or "")
    of = request.format
    return f"{name}-{of}.csv" if isinstance(of, Tool) else f"{name}{of.ending}"


def places_of(store: Store, campaign: Campaign) -> list[str]:
    """The codes of all places that can be asked for."""
    signed_at = filter(None, store.by_source(with_imports=False))
    return sorted({one.code for one in campaign.places} | set(signed_at))


def events_of(store: Store) -> list[str]:
    """The labels of all events that can be asked for, the earliest first."""
    return list(filter(None, store.tallies()))


def select(request: ListRequest, campaign: Campaign, store: Store) -> Selection:
    """The part of the ledger that is asked for. Raises BadInput for a place or event it lacks."""
    place = request.place.upper()
    places = places_of(store, campaign)
    if place and place not in places:
        raise BadInput(f"There is no place {request.place}.", f"There are {', '.join(places)}.")
    event = _find_event(request.event, events_of(store))
    # a tool's file also says who must not be written to any more
    is_opted_in = request.is_opted_in and not isinstance(request.format, Tool)
    return Selection(place, event, is_opted_in)


def _find_event(asked: str, events: Sequence[str]) -> str:
    """The label of the event that is called so, with or without its venue and day."""
    if not asked:
        return ""
    found = [one for one in events if one == asked] or [
        one for one in events if one.casefold().startswith(asked.casefold())
    ]
    if len(found) == 1:
        return found[0]
    there = "; ".join(found or events) or "none yet"
    what = f"There is no event {asked}." if not found else f"{asked} may be several events."
    raise BadInput(what, f"Name one of these: {there}.")


def last_export(
    request: ListRequest, campaign: Campaign, store: Store, last: LastExports
) -> datetime | None:
    """When the last such list was written; None where none is remembered, or it has no changes."""
    if request.format is Format.RUN_IN:
        return None
    kind = (request.format.value, *select(request, campaign, store).kind)
    try:
        found = last.find(kind)
    except BadInput:
        return None
    return found.made_at if store.has_entry(found.head) else None


def write_list(
    request: ListRequest,
    path: Path,
    campaign: Campaign,
    store: Store,
    last: LastExports,
    made_at: datetime,
    opening: Opening | None = None,
    progress: Progress | None = None,
) -> Report:
    """Writes the list to `path`, whole or not at all.

    Raises BadInput for a campaign tool without the key, and what `select` and the functions of
    `kiosk.jobs.export` raise.
    """
    selection = select(request, campaign, store)
    if isinstance(request.format, Tool):
        if opening is None:
            raise BadInput(
                "E-mail addresses are sealed, and no key was given.",
                "Give the organiser's key with --key.",
            )
        tool = ToolFile(
            path, campaign, request.format, made_at, opening, may_replace=request.may_replace
        )
        return export.write_tool_files(
            tool, store, progress, selection=selection, last=last, is_since=request.is_since
        )
    file = ListFile(
        path,
        campaign,
        request.format,
        made_at,
        opening=opening,
        language=request.language,
        order=request.order,
    )
    if request.is_confidential or request.is_opted_in:
        return export.write_confidential_list(file, store, progress, selection=selection)
    return export.write_public_list(
        file,
        store,
        progress,
        leave_out_older=request.leave_out_older,
        selection=selection,
        last=last,
        is_since=request.is_since,
    )
