"""Imports names from a file: what would be done, doing it, and undoing all of it.

`make_plan` changes nothing, and everything a person decides on is in its answer. A file that was
imported before, or a newer one from the same place, changes what has changed and nothing else.
All of it runs on the store's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.exchange.importing.people import NO_NAME, Habits, Read, read_people
from kiosk.exchange.importing.rejected_file import file_that_was_rejected
from kiosk.exchange.importing.table import Line, Table
from kiosk.files import Progress, report_progress
from kiosk.jobs.paper_entry import describe_problems
from kiosk.plurals import counted
from kiosk.signing.entries.private import Opening
from kiosk.signing.flow.sign import Known as KnownTexts
from kiosk.signing.imports import continuing, imported_line
from kiosk.signing.imports.continuing import Known, words_of
from kiosk.signing.imports.imported_line import ImportedLine, Origin
from kiosk.signing.imports.run import Counts, Run
from kiosk.signing.names import matching
from kiosk.signing.names.cleaning import clean
from kiosk.signing.signature import Life, Listing, Reason, Review, Signature

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.store.import_ledger import Change, Undone

MOST_LABEL = 100
MOST_CONSENT = 1000

SAME = "It is the same as line"
"""What the reason begins with for a line that is twice in the file."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the organiser says of a file. `label` is None for the file's own name.

    `may_meet_erased` says that lines of people who were erased are no longer in the file.
    """

    consent: str
    language: str
    signed_at: datetime
    label: str | None = None
    may_meet_erased: bool = False


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A line nobody is made of, and why. `is_fault` is for lines that somebody must look at."""

    line: Line
    reason: str
    is_fault: bool = False


@dataclass(frozen=True, slots=True)
class Double:
    """A new line that is likely the person of a signature, by its number, or of an earlier line."""

    line: Line
    full_number: str = ""
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class Changed:
    """A line that changes a signature: `after` is how it will be."""

    read: Read
    known: Known
    after: Signature


@dataclass(slots=True)
class Plan:
    """What an import would do. Every line of the file is in one of the first seven.

    `waiting` counts the new ones that wait for review, `gone` signatures of the earlier import that
    are no longer in the file, `erased` those that were erased. `continues` says whether there is an
    earlier import. `bad_dates` cannot be read, `left_out_emails` are addresses not kept, `unnamed`
    are new lines that are only counted.
    """

    file: str
    origin: Origin
    created: list[Read] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    set_aside: list[Changed] = field(default_factory=list)
    brought_back: list[Changed] = field(default_factory=list)
    unchanged: int = 0
    skipped: list[NotTaken] = field(default_factory=list)
    rejected: list[NotTaken] = field(default_factory=list)
    continues: bool = False
    gone: int = 0
    erased: int = 0
    waiting: int = 0
    unnamed: int = 0
    bad_dates: int = 0
    left_out_emails: int = 0
    doubles: list[Double] = field(default_factory=list)

    @property
    def counts(self) -> Counts:
        """What is written to the ledger."""
        return Counts(
            len(self.created), len(self.changed), len(self.set_aside), len(self.brought_back)
        )

    @property
    def lines(self) -> int:
        """All lines of the file that are not blank."""
        taken = self.counts.total + self.unchanged
        return taken + len(self.skipped) + len(self.rejected)

    @property
    def not_taken(self) -> list[NotTaken]:
        """Lines nobody is made of, in the order of the file."""
        return sorted((*self.skipped, *self.rejected), key=lambda one: one.line.place)


def make_plan(
    table: Table, habits: Habits, campaign: Campaign, wish: Wish, store: Store | None,
    *, now: datetime, opening: Opening | None = None, progress: Progress | None = None,
) -> Plan:  # fmt: skip
    """What importing `table` would do to the ledger; None for one that does not exist yet.

    `opening` opens sealed names, for a file that was imported before. Raises BadInput where that
    cannot be told without it, and what `progress` raises.
    """
    lines = len(table.lines)
    people = read_people(table, habits, campaign.event.zone, now)
    read = list(report_progress(people, progress, lines))
    wish = check_wish(wish)
    taken, plan = _sort_out(read, table, campaign, wish)
    said = [_said(one) for one in taken]
    label, known = _find_earlier(said, table, wish, store)
    plan.origin = replace(plan.origin, label=label)
    if store is not None:
        from kiosk.store.import_ledger import ImportReader

        plan.erased = ImportReader(store).erased(label)
    plan.continues = bool(known or plan.erased)
    known = _opened(known, opening)
    matched = continuing.match(said, known, lambda line: imported_line.keeps_name(line, campaign))
    plan.gone = sum(one.signature.life is Life.LIVE for one in matched.gone)
    texts = KnownTexts()
    for one, earlier in zip(
        report_progress(taken, progress, len(taken)), matched.found, strict=True
    ):
        if earlier is None:
            _create(plan, one, campaign, texts)
        else:
            _change(plan, one, earlier, campaign, texts)
    _find_doubles(plan, store)
    return plan


def check_wish(wish: Wish) -> Wish:
    """The wish with its texts as they are kept. Raises BadInput where one has too many letters."""
    label = clean(wish.label) if wish.label is not None else None
    consent = clean(wish.consent)
    if label is not None and not 0 < len(label) <= MOST_LABEL:
        raise BadInput(
            f"What lists call the place of an import has 1 to {MOST_LABEL} letters.",
            'Give one with --from, such as --from "our website".',
        )
    if len(consent) > MOST_CONSENT:
        raise BadInput(
            f"The sentence about consents is longer than {MOST_CONSENT} letters.",
            "Give one sentence.",
        )
    return replace(wish, label=label, consent=consent)


def _sort_out(
    read: Sequence[Read], table: Table, campaign: Campaign, wish: Wish
) -> tuple[list[Read], Plan]:
    """The lines that can be taken; the plan has the others."""
    plan = Plan(table.name, Origin("", wish.consent, wish.language, wish.signed_at))
    taken: list[Read] = []
    seen: dict[tuple[str, ...], int] = {}
    for one in read:
        plan.bad_dates += one.has_bad_date
        if one.said is None:
            is_fault = one.fault != NO_NAME
            where = plan.rejected if is_fault else plan.skipped
            where.append(NotTaken(one.line, one.fault, is_fault=is_fault))
            continue
        cells = one.line.cells
        first = seen.setdefault(cells, one.line.place)
        if first != one.line.place:
            plan.skipped.append(NotTaken(one.line, f"{SAME} {first}."))
            continue
        fitting = _fit(one.said, campaign)
        if problems := imported_line.problems(fitting, campaign):
            plan.rejected.append(NotTaken(one.line, describe_problems(problems), is_fault=True))
            continue
        taken.append(replace(one, said=fitting))
    return taken, plan


def _fit(line: ImportedLine, campaign: Campaign) -> ImportedLine:
    """The line without what the campaign does not ask for."""
    asks = campaign.asks
    if asks.role and asks.organisation:
        return line
    return replace(
        line,
        role=line.role if asks.role else "",
        organisation=line.organisation if asks.organisation else "",
    )


def _said(one: Read) -> ImportedLine:
    if one.said is None:
        raise ValueError("a line that says nothing")
    return one.said


# --- what was imported before ---------------------------------------------------------------------


def _find_earlier(
    said: Sequence[ImportedLine], table: Table, wish: Wish, store: Store | None
) -> tuple[str, list[Known]]:
    """What lists call the import, and the signatures that an earlier one of that name made."""
    file = _file_without_ending(table.name)
    own = wish.label or file[:MOST_LABEL] or "import"
    if store is None:
        return own, []
    from kiosk.store.import_ledger import ImportReader

    reader = ImportReader(store)
    earlier = reader.known()
    if wish.label is None:  # this file may have had a label of its own
        labels = [one.label for one in reader.runs() if _file_without_ending(one.file) == file]
        own = labels[-1] if labels else own
    if own in earlier or wish.label is not None:
        return own, earlier.get(own, [])
    texts = {label: {one.said for one in known} for label, known in earlier.items()}
    goes_on = continuing.continued_label(said, texts)
    return (goes_on, earlier[goes_on]) if goes_on is not None else (own, [])


def _file_without_ending(name: str) -> str:
    """The name of a file without its ending; of rejected lines, that of the first file."""
    return file_that_was_rejected(clean(name.rpartition(".")[0] or name))


def _opened(known: Sequence[Known], opening: Opening | None) -> list[Known]:
    """The same with sealed names opened. Raises BadInput where they cannot be told apart."""
    done: list[Known] = []
    closed = 0
    for one in known:
        signature = one.signature
        if one.said[0] or one.key or signature.sealed is None:
            done.append(one)
            continue
        whole = opening(signature)[0] if opening is not None else signature
        closed += not whole.name
        done.append(replace(one, said=words_of(whole)))
    if closed:
        of = "of an earlier import of this file"
        are = counted(closed, f"name {of} is", f"names {of} are")
        raise BadInput(
            f"{are} sealed, and would come a second time.",
            "Give the organiser's key with --key, so that they can be compared.",
        )
    return done


def _create(plan: Plan, one: Read, campaign: Campaign, texts: KnownTexts) -> None:
    line = _said(one)
    plan.created.append(one)
    plan.waiting += imported_line.doubt(line, campaign, texts) is not Reason.NONE
    plan.unnamed += not line.is_listed
    plan.left_out_emails += bool(line.email) and not imported_line.keeps_email(line, campaign)


def _change(plan: Plan, one: Read, known: Known, campaign: Campaign, texts: KnownTexts) -> None:
    """Sorts a line whose signature is known: what of it has changed since."""
    line, now = _said(one), known.signature
    new, own, is_sealed = words_of(line), words_of(now), not now.name
    is_new_text = known.said != new and known.said[0] != ""
    has_own_text = own not in (known.said, new)
    reworded = replace(now, name=line.name, role=line.role, organisation=line.organisation)

    def skip(reason: str) -> None:
        plan.skipped.append(NotTaken(one.line, reason))

    if now.life is not Life.LIVE:
        skip(f"Number {now.full_number} was withdrawn, and stays so.")
    elif known.taken_back is not None:
        was = known.taken_back
        after = reworded if is_new_text and not is_sealed and not has_own_text else now
        after = replace(after, review=was.review, reason=was.reason)
        plan.brought_back.append(Changed(one, known, _doubted(after, line, campaign, texts)))
    elif now.review is Review.STRUCK:
        skip(f"Number {now.full_number} was removed here, and stays so.")
    elif now.listing is Listing.PUBLIC and not line.is_listed:
        if now.review is Review.HELD:
            plan.unchanged += 1
        else:
            after = replace(now, review=Review.HELD, reason=Reason.STAFF)
            plan.set_aside.append(Changed(one, known, after))
    elif now.listing is Listing.COUNTED and line.is_listed:
        skip(f"Number {now.full_number} is only counted here, and stays so.")
    elif not is_new_text or own == new:
        plan.unchanged += 1
    elif is_sealed:
        skip(f"Number {now.full_number} is sealed, and cannot be corrected.")
    elif has_own_text:
        skip(f"Number {now.full_number} was corrected here, and stays so.")
    else:
        plan.changed.append(Changed(one, known, _doubted(reworded, line, campaign, texts)))


def _doubted(
    after: Signature, line: ImportedLine, campaign: Campaign, texts: KnownTexts
) -> Signature:
    """The signature; where its new words are doubtful it waits for review."""
    if after.review is not Review.CLEAR or after.name != line.name:
        return after
    reason = imported_line.doubt(line, campaign, texts)
    if reason is Reason.NONE:
        return after
    return replace(after, review=Review.HELD, reason=reason)


def _find_doubles(plan: Plan, store: Store | None) -> None:
    """Finds new lines that share name and organisation with somebody who has signed."""
    if not plan.created:
        return
    keys = [
        matching.likeness_key(line.name, line.organisation) if line.is_listed else ""
        for line in map(_said, plan.created)
    ]
    wanted = set(keys) - {""}
    there: dict[str, str] = {}
    for one in store.signatures() if store is not None else ():
        if one.life is Life.LIVE and one.review is not Review.STRUCK and one.name:
            key = matching.likeness_key(one.name, one.organisation)
            if key in wanted:
                there.setdefault(key, one.full_number)
    first: dict[str, int] = {}
    for one_read, key in zip(plan.created, keys, strict=True):
        if not key:
            continue
        earlier = first.setdefault(key, one_read.line.place)
        if key in there:
            plan.doubles.append(Double(one_read.line, full_number=there[key]))
        elif earlier != one_read.line.place:
            plan.doubles.append(Double(one_read.line, earlier=earlier))


def lines_to_mend(plan: Plan) -> list[tuple[Line, str]]:
    """Lines that somebody can put right and import again, each with the reason, in their order."""
    return [
        (one.line, one.reason) for one in plan.not_taken if one.is_fault or one.reason == NO_NAME
    ]


# --- doing it -------------------------------------------------------------------------------------


def refuse(plan: Plan, wish: Wish) -> None:
    """Raises BadInput where a plan cannot be carried out: no consent, or people who were erased."""
    if not plan.origin.consent:
        raise BadInput(
            "Nobody can tell which consents these people gave.",
            "Say it in one sentence: --consent \"Ticked 'publish my name' on our website.\"",
        )
    if plan.erased and plan.created and not wish.may_meet_erased:
        were = counted(
            plan.erased, "signature of this import was", "signatures of this import were"
        )
        raise BadInput(
            f"{were} erased, and their lines would bring them back.",
            "Delete these lines from the file; then add --without-erased.",
        )


def carry_out(
    plan: Plan, campaign: Campaign, store: Store, progress: Progress | None = None
) -> Run:
    """Writes a plan that `refuse` lets pass: all of it, or nothing. Returns the import.

    Raises what `ImportLedger.record` raises.
    """
    from kiosk.store import new_id
    from kiosk.store.import_ledger import ImportLedger

    run = Run(new_id(), plan.origin.label, plan.file, plan.origin.consent, plan.counts)
    total = plan.counts.total
    ledger = ImportLedger(store)
    if total:
        ledger.record(run, _changes(plan, campaign, new_id), _of_total(progress, total))
        run = next(one for one in ledger.runs() if one.id == run.id)
    return run


def _of_total(progress: Progress | None, total: int) -> Progress | None:
    if progress is None:
        return None
    return lambda done, _: progress(min(done, total), total)


def _changes(plan: Plan, campaign: Campaign, new_id: Callable[[], UUID]) -> Iterator[Change]:
    from kiosk.store.import_ledger import Change

    known = KnownTexts()
    for one in plan.created:
        line = _said(one)
        signature = imported_line.sign_line(line, campaign, plan.origin, id=new_id(), known=known)
        yield Change(signature, line.key)
    for changed in (*plan.changed, *plan.set_aside, *plan.brought_back):
        yield Change(changed.after, known=changed.known)


def list_runs(store: Store) -> list[Run]:
    """All imports of a ledger, the oldest first."""
    from kiosk.store.import_ledger import ImportReader

    return ImportReader(store).runs()


def find_run(store: Store, number: int) -> Run:
    """The import of that number. Raises BadInput where there is none, or it is undone."""
    from kiosk.store.import_ledger import ImportReader

    return ImportReader(store).find(number)


def undo_run(store: Store, number: int, progress: Progress | None = None) -> Undone:
    """Takes back all of an import; see `ImportLedger.undo`."""
    from kiosk.store.import_ledger import ImportLedger

    return ImportLedger(store).undo(number, progress)
