"""Says how a file of names is read and what importing it does: for people, and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kiosk.campaign.model import Campaign
from kiosk.cli.answers import Summary
from kiosk.exchange.importing.columns import Field
from kiosk.exchange.importing.people import Habits
from kiosk.exchange.importing.table import Line, Table
from kiosk.jobs.import_names import NotTaken, Plan
from kiosk.plurals import counted
from kiosk.signing.clock import moment
from kiosk.signing.imports.continuing import words_of
from kiosk.signing.imports.imported_line import ImportedLine
from kiosk.signing.imports.run import Run
from kiosk.signing.names.public_line import public_line

_SHOWN = 3
_WIDE = 40
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright strokes"}


def describe(table: Table, habits: Habits, plan: Plan) -> list[str]:
    """How the file is read, with real lines: one text for each line of the terminal."""
    said = [f"{table.name}: {_how_read(table)}"]
    columns = habits.columns
    wide = max(map(len, columns))
    for field in (one for one in Field if one in columns):
        at = columns[field]
        cells = " · ".join(_examples([line.cell(at) for line in table.lines[:50]]))
        said.append(f"  {field.value:{wide}}  {_short(table.columns[at])}: {cells}")
    unused = [name for at, name in enumerate(table.columns) if at not in columns.values()]
    if unused:
        more = f" and {len(unused) - 8} more" if len(unused) > 8 else ""
        said.append(f"  not used: {', '.join(map(_short, unused[:8]))}{more}")
    said += _habits(habits)
    said += _other_encodings(table)
    if plan.created:
        said.append("The first of them:")
        said += [f"  line {one.line.place}: {_line(one.said)}" for one in plan.created[:_SHOWN]]
    for one in plan.changed[:_SHOWN]:
        was = one.known.signature
        now = public_line(*words_of(one.after))
        before = public_line(*words_of(was))
        said.append(f"  line {one.read.line.place}: {before} → {now}")
    return [*said, *notes(plan)]


def _how_read(table: Table) -> str:
    reading = table.reading
    parts = [f"read as {reading.kind}"]
    if reading.encoding:
        parts.append(reading.encoding)
        separator = _SEPARATORS.get(reading.separator)
        parts.append(f"cells parted by {separator}" if separator else "one column")
    if reading.sheet:
        parts.append(f"sheet {reading.sheet!r}")
    if reading.other_sheets:
        parts.append(f"not {', '.join(map(repr, reading.other_sheets))}")
    place = table.header_place
    parts.append(f"columns named in line {place}" if place else "no names of columns")
    parts.append(counted(len(table.lines), "line"))
    return f"{', '.join(parts)}."


def _habits(habits: Habits) -> list[str]:
    said: list[str] = []
    if habits.is_last_first:
        said.append('  Names are written "Last, First", and are turned (else: --names as-written).')
    if Field.DATE in habits.columns:
        order = "the day" if habits.date_order.value == "dmy" else "the month"
        said.append(f"  In dates such as 3/4/2026 {order} comes first (--dates).")
    return said


def _other_encodings(table: Table) -> list[str]:
    others = table.reading.others
    if not others:
        return []
    said = ["If letters look wrong, name the right encoding:"]
    by_place = {line.place: line for line in table.lines}
    shown = next((line for one in others for line in one.lines if line.place in by_place), None)
    if shown is not None:
        own = _cells(by_place[shown.place])
        said.append(f"  {table.reading.encoding} (as it is read now): {own}")
    said += [f"  --encoding {one.encoding}: {_cells(one.lines[0])}" for one in others]
    return said


def _cells(line: Line) -> str:
    """The cells that encodings read differently: those beyond ASCII."""
    return " · ".join(_short(cell) for cell in line.cells if not cell.isascii())


def _examples(cells: Sequence[str]) -> list[str]:
    filled = [_short(cell) for cell in cells if cell.strip()]
    return list(dict.fromkeys(filled))[:_SHOWN] or ["(empty)"]


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _WIDE else f"{one_line[: _WIDE - 1]}…"


def _line(said: ImportedLine | None) -> str:
    if said is None:
        return ""
    line = public_line(*words_of(said))
    return line if said.is_listed else f"{line} (counted only)"


def sentence(plan: Plan, *, is_done: bool) -> str:
    """What an import does, or did: "create 212, skip 3: line 5 has no name"."""
    verbs = (
        (len(plan.created), "create", "created"),
        (len(plan.changed), "correct", "corrected"),
        (len(plan.set_aside), "set aside for review", "set aside for review"),
        (len(plan.brought_back), "bring back", "brought back"),
        (plan.unchanged, "leave unchanged", "unchanged"),
        (len(plan.skipped), "skip", "skipped"),
        (len(plan.rejected), "reject", "rejected"),
    )
    parts = [
        f"{count} {done}" if is_done else f"{verb} {count}"
        for count, verb, done in verbs
        if count or verb == "create"
    ]
    reasons = _reasons(plan.not_taken)
    return f"{plan.file}: {', '.join(parts)}{f': {reasons}' if reasons else ''}."


def _reasons(not_taken: Sequence[NotTaken]) -> str:
    """Each reason with the first lines it is about."""
    by_reason: dict[str, list[int]] = {}
    for one in not_taken:
        by_reason.setdefault(one.reason, []).append(one.line.place)
    said: list[str] = []
    for reason, places in list(by_reason.items())[:5]:
        of = f"line {places[0]}" if len(places) == 1 else f"lines {', '.join(map(str, places[:4]))}"
        more = f" and {len(places) - 4} more" if len(places) > 4 else ""
        bare = reason.rstrip(".")
        verb = f"has {bare[7:]}" if bare.startswith("It has ") and len(places) == 1 else None
        said.append(f"{of}{more} {verb}" if verb else f"{of}{more}: {_lower(bare)}")
    rest = len(by_reason) - 5
    return "; ".join(said) + (f"; and for {counted(rest, 'other reason')}" if rest > 0 else "")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def notes(plan: Plan) -> list[str]:
    """What else somebody should know before they say yes."""
    said: list[str] = []
    if plan.continues:
        said.append(f"The file goes on with the earlier import “{plan.origin.label}”.")
    if plan.erased and plan.created:
        were = counted(plan.erased, "signature of it was", "signatures of it were")
        said.append(
            f"{were} erased: their lines look new. Delete them from the file, and add"
            " --without-erased."
        )
    if plan.gone:
        are = counted(plan.gone, "signature", "signatures")
        said.append(f"{are} of the earlier import without a line in this file: they stay.")
    if plan.waiting:
        said.append(f"{counted(plan.waiting, 'new line')}: will wait for review.")
    if plan.unnamed:
        said.append(f"{counted(plan.unnamed, 'new line')}: counted only, not named.")
    if plan.doubles:
        one = plan.doubles[0]
        like = f"number {one.full_number}" if one.full_number else f"line {one.earlier}"
        said.append(
            f"{counted(len(plan.doubles), 'likely double')}, such as line {one.line.place} and "
            f"{like}: decide on them afterwards, on the staff page or with `pledge-kiosk"
            " duplicates`."
        )
    if plan.bad_dates:
        said.append(
            f"{counted(plan.bad_dates, 'date')} cannot be read: the day of --signed-on, else of"
            " this import, stands in their place."
        )
    if plan.left_out_emails:
        said.append(
            f"{counted(plan.left_out_emails, 'e-mail address', 'e-mail addresses')} left out: an"
            " address is kept only of somebody who agreed to be contacted (field contact), in a"
            " campaign that asks for addresses and has a key."
        )
    return said


def as_data(plan: Plan) -> Summary:
    """A plan in a summary."""
    counts = Counter(one.reason for one in plan.not_taken)
    return {
        "file": plan.file,
        "place": plan.origin.label,
        "lines": plan.lines,
        "created": len(plan.created),
        "corrected": len(plan.changed),
        "set_aside": len(plan.set_aside),
        "brought_back": len(plan.brought_back),
        "unchanged": plan.unchanged,
        "skipped": len(plan.skipped),
        "rejected": len(plan.rejected),
        "not_taken": [
            {"line": one.line.place, "reason": one.reason, "rejected": one.is_fault}
            for one in plan.not_taken[:1000]
        ],
        "reasons": dict(counts),
        "goes_on": plan.continues,
        "no_longer_in_file": plan.gone,
        "waiting_for_review": plan.waiting,
        "counted_only": plan.unnamed,
        "likely_doubles": len(plan.doubles),
        "unreadable_dates": plan.bad_dates,
        "emails_left_out": plan.left_out_emails,
    }


def describe_run(run: Run, campaign: Campaign) -> str:
    """An import on one line of a list."""
    at = campaign.event.local(moment(run.at))
    counts = run.counts
    done = {
        "created": counts.created,
        "corrected": counts.changed,
        "set aside": counts.set_aside,
        "brought back": counts.brought_back,
    }
    said = ", ".join(f"{count} {verb}" for verb, count in done.items() if count)
    undone = ", undone" if run.is_undone else ""
    return f"import {run.number}: {run.file} ({run.label}), {at:%Y-%m-%d %H:%M}: {said}{undone}"


def run_as_data(run: Run, campaign: Campaign) -> dict[str, object]:
    """An import in a summary."""
    return {
        "import": run.number,
        "file": run.file,
        "place": run.label,
        "consent": run.consent,
        "at": campaign.event.local(moment(run.at)).isoformat(timespec="seconds"),
        "created": run.counts.created,
        "corrected": run.counts.changed,
        "set_aside": run.counts.set_aside,
        "brought_back": run.counts.brought_back,
        "undone": run.is_undone,
    }
