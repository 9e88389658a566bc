"""The public list, the confidential list and files for campaign tools, from a ledger to files.

What a list holds and what its formats look like is `kiosk.exchange`'s. All run on the store's
thread, signature after signature.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput, JobFailed, WorldFault
from kiosk.exchange.confidential import ConfidentialReport, write_confidential
from kiosk.exchange.last_exports import REMEDY, LastExport, LastExports, ListedRow
from kiosk.exchange.list_words import ListWords
from kiosk.exchange.listing import Format, Head, ListFile
from kiosk.exchange.public import ExportReport, write_public
from kiosk.exchange.tools.files import ToolFile, ToolReport, write_files
from kiosk.files import Progress
from kiosk.jobs import versions
from kiosk.jobs.versions import EVERYTHING, Selection
from kiosk.signing.tally import Tally, count

if TYPE_CHECKING:
    from kiosk.store import Store


def write_public_list(
    file: ListFile,
    store: Store,
    progress: Progress | None = None,
    *,
    leave_out_older: bool = False,
    selection: Selection = EVERYTHING,
    last: LastExports | None = None,
    is_since: bool = False,
) -> ExportReport:
    """Writes what may be published, whole or not at all, and remembers it in `last`.

    With `is_since`, what changed after the export of this kind that `last` remembers. Signatures
    under an older version of the letter stop it, unless `leave_out_older`. Raises BadInput for
    changes in a format that has none, and what `write_public`, `versions.choose_signatures` and
    `LastExports` raise.
    """
    if is_since and file.format is Format.RUN_IN:
        raise BadInput("An advertisement has no changes.", "Leave --since out.")
    head = _head(store)
    kind = (file.format.value, *selection.kind)
    since = _find_last(store, last, kind) if is_since and last is not None else None
    chosen = versions.choose_signatures(
        store, file.campaign, leave_out_older=leave_out_older, selection=selection
    )
    report = write_public(
        replace(file, words=list_words(file), campaign=_without_goal(file.campaign, selection)),
        chosen.signatures,
        chosen.tally,
        head=head,
        progress=progress,
        evenings=chosen.evenings,
        places=chosen.places,
        since=since,
    )
    return replace(report, is_remembered=_remember(last, kind, file.made_at, head, report.rows))


def write_confidential_list(
    file: ListFile,
    store: Store,
    progress: Progress | None = None,
    *,
    selection: Selection = EVERYTHING,
) -> ConfidentialReport:
    """Writes the complete record, for its owner alone. Raises what `write_confidential` raises."""
    head = _head(store)
    tally = _count(selection, store) if selection else store.tally()
    return write_confidential(file, selection.of(store), tally, head=head, progress=progress)


def write_tool_files(
    file: ToolFile,
    store: Store,
    progress: Progress | None = None,
    *,
    selection: Selection = EVERYTHING,
    last: LastExports | None = None,
    is_since: bool = False,
) -> ToolReport:
    """Writes who agreed to be written to, as one campaign tool takes it, for its owner alone.

    `is_since` and `last` as in `write_public_list`. Raises what `tools.files.write_files` and
    `LastExports` raise.
    """
    head = _head(store)
    kind = (file.tool.value, *selection.kind)
    since = _find_last(store, last, kind) if is_since and last is not None else None
    total = store.tally().total
    report = write_files(file, selection.of(store), total, progress=progress, since=since)
    return replace(report, is_remembered=_remember(last, kind, file.made_at, head, report.rows))


def _find_last(store: Store, last: LastExports, kind: Sequence[str]) -> LastExport:
    """The export to compare with. Raises JobFailed where the ledger is older than that export.

    Signatures that a restored copy lacks would else be told to be taken off the website.
    """
    found = last.find(kind)
    if not store.has_entry(found.head):
        raise JobFailed(
            "The ledger does not have the last entry of that export: it was restored from an older"
            " copy, or it is another table's.",
            REMEDY,
        )
    return found


def _remember(
    last: LastExports | None,
    kind: Sequence[str],
    made_at: datetime,
    head: Head,
    rows: Mapping[UUID, ListedRow],
) -> bool:
    """Whether that could be done: a list that is written stays, whatever the data folder says."""
    try:
        if last is not None:
            last.remember(kind, LastExport(made_at, head[1], rows))
    except WorldFault:
        return False
    return True


def _count(selection: Selection, store: Store) -> Tally:
    return count(selection.of(store), store.marks_of_others())


def _without_goal(campaign: Campaign, selection: Selection) -> Campaign:
    """The campaign; in a list of one place without its goal, which is that of a whole event."""
    if not selection.place:
        return campaign
    return campaign._replace(event=campaign.event._replace(goal=0))


def list_words(file: ListFile) -> ListWords:
    """The words of the sheets in the list's language."""
    from kiosk.sheets.sheet_texts import format_number, long_day, sheet_texts

    language = file.language or file.campaign.default_language
    texts = sheet_texts(language)

    def number(value: int) -> str:
        return format_number(value, texts)

    return ListWords(
        founding=texts.founding,
        signed_by=lambda n: texts.signed_by.of(n).format(number(n)),
        unnamed=lambda n: texts.unnamed_count.of(n).format(number(n)),
        sealed=lambda n: texts.sealed_count.of(n).format(number(n)),
        goal=lambda now, goal: texts.goal.format(number(now), number(goal)),
        new=texts.list_new,
        corrected=texts.list_corrected,
        gone=texts.list_gone,
        unchanged=texts.list_unchanged,
        letter=texts.letter_version,
        made=texts.made,
        day=lambda moment: long_day(moment, texts),
        between_names=texts.between_names,
        after_names=texts.after_names,
        is_right_to_left=is_right_to_left(language),
    )


def _head(store: Store) -> Head:
    head = store.head()
    return head.sequence, head.hash
