"""The evenings of a kept data folder: who signs, and what staff do, at invented kiosks.

Times are of March 2026; ids and codes are drawn anew each time. What is kept beside the ledgers is
`make`'s.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.signing import codes
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.flow.sign import consents, sign
from kiosk.signing.ink import Ink
from kiosk.signing.paper.paper_line import PaperLine, sign_line
from kiosk.signing.paper.paper_sheet import Print
from kiosk.signing.paper.sheet_layout import Rect, SheetLayout
from kiosk.signing.signature import Draft, Listing
from kiosk.store import SheetLedger, Store, new_id
from kiosk.store.copies import places

CAMPAIGNS = Path(__file__).parent / "campaigns"
LANTERNS, GARDEN, PARADE = "paper-lanterns", "quiet-garden", "open-parade"
"""A campaign with a key, a sensitive one, and one without a key."""

INK = Ink((
    ((40, 700), (120, 520), (210, 400), (330, 300), (460, 420), (520, 640)),
    ((600, 610), (700, 590), (820, 300), (-30, 930)),
))  # fmt: skip

Given = dict[str, dict[str, UUID]]
"""Each campaign's signatures by their withdrawal codes."""


class SetClock:
    """Stands still until told; the wall can jump without the monotonic clock."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
        self.ticks = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.ticks

    def pass_(self, seconds: float) -> None:
        self.ticks += seconds
        self.wall += timedelta(seconds=seconds)

    def jump(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)


@dataclass
class Table:
    """One kiosk of one campaign, where people sign a minute apart."""

    store: Store
    campaign: Campaign
    clock: SetClock
    source: str
    given: dict[str, UUID] = field(default_factory=dict)
    """The signatures by their withdrawal codes."""

    def sign(self, name: str, role: str, **draft: Any) -> UUID:
        """Signs and records; `role` says what becomes of the signature, so that all can read it."""
        self.clock.pass_(60)
        code = codes.new_withdrawal_code()
        signature = sign(
            Draft(name=name, role=role, **draft),
            self.campaign,
            id=new_id(),
            code=code,
            source=self.source,
            now=self.clock.now(),
        )
        self.given[code] = signature.id
        return self.store.record(signature).id

    def type_in(self, sheet: str, line: int, name: str, role: str, *, is_listed: bool) -> UUID:
        """Types in one line of a pen sheet that is back."""
        ledger = SheetLedger(self.store)
        typed = PaperLine(line, name, role, "Invented Pictures", is_listed=is_listed)
        account = ledger.account(sheet)
        came_back = account.sheet.back_at or self.clock.now()
        signature = sign_line(
            typed, account.sheet, self.campaign, id=new_id(), source=self.source, now=came_back
        )
        return ledger.record_line(signature).id


def ledgers(root: Path, clock: SetClock) -> Given:
    """Makes the data folder of `root` with three campaigns' ledgers, and the stick beside it."""
    data, stick = root / "data", root / "stick"
    stick.mkdir(parents=True)
    given = {
        LANTERNS: _lanterns(data, stick, root / "other", clock),
        GARDEN: _garden(data, stick, clock),
        PARADE: _parade(data, stick, clock),
    }
    shutil.rmtree(root / "other")  # all of it is merged
    return given


JOURNALS = "journals"
"""Beside the data folder: the journals that each kiosk keeps on its own machine."""


def _opened(
    data: Path,
    stick: Path | None,
    campaign: Campaign,
    clock: SetClock,
    *,
    has_journals: bool = True,
) -> Store:
    """Without `has_journals` the disk of the local journals is away."""
    journals = data.with_name(JOURNALS if has_journals else "away")
    if has_journals:
        journals.mkdir(exist_ok=True)
    return Store.open(
        data,
        campaign.id,
        clock=clock,
        event=campaign.event.name,
        key=campaign.key,
        second_copy=stick,
        local_journal=journals,
    )


# --- the first campaign -------------------------------------------------------------------------


def _lanterns(data: Path, stick: Path, other: Path, clock: SetClock) -> dict[str, UUID]:
    """Three evenings at one table, with a second copy, and another table's ledger merged in."""
    campaign = load(CAMPAIGNS / LANTERNS)
    given: dict[str, UUID] = {}

    @contextlib.contextmanager
    def opened() -> Iterator[Table]:
        with _opened(data, stick, campaign, clock) as store:
            yield Table(store, campaign, clock, "T1", given)
        clock.pass_(20 * 3600)

    with opened() as table:
        _everybody_signs(table)
        _staff_acts(table)
        sheets = _sheets_go_out(table)
    with _opened(other, None, campaign, clock) as store:
        _another_table(Table(store, campaign, clock, "P1", given))
        entries = list(store.entries())
    with opened() as table:
        table.store.merge(entries)
        _after_the_merge(table)
        _sheets_come_back(table, sheets)
        _some_go_again(table)
        table.sign("Xaver Afterthought", "signed after the erasing, in the last two backups")
    with _opened(other, None, campaign, clock) as store:
        _the_same_sheets(Table(store, campaign, clock, "P1", given), sheets)
        entries = list(store.entries())
    with opened() as table:
        table.store.merge(entries)
        table.sign("Zacharias Afterthought", "signed on the third evening, in the last backup")
        table.sign("Yolanda Afterthought", "signed last", email="yolanda@example.org")
    return given


def _everybody_signs(table: Table) -> None:
    """One of every kind, and names in many scripts."""
    sign = table.sign
    sign("Alma Quillfeather", "typed", organisation="Invented Pictures")
    sign("Bruno Ñandúflor", "drawn", organisation="Invented Pictures", ink=INK, language="es")
    sign("Casimir O’Sample", "signed by mark", ink=INK, by_mark=True)
    sign("Dora Hidden", "counted only, sealed, with ink", ink=INK, listing=Listing.COUNTED)
    sign(
        "Emil Hidden", "counted only, with an e-mail address",
        email="emil@example.org", listing=Listing.COUNTED,
    )  # fmt: skip
    sign("Frida Letterbox", "listed, with an e-mail address", email="frida@example.org", ink=INK)
    sign("Captain Placeholder", "held by the watch list")
    sign("Gustav Sample", "nobody, and so held by a flagged word")
    sign("Gerda Sample", "wanker, and so held by a stock word")
    sign("G", "held as an unlikely name")
    for name, script in (
        ("مثال الفانوس", "Arabic"),
        ("نمونه\u200cنام فانوس", "Persian, with a joiner that keeps letters apart"),
        ("דוגמה פנס", "Hebrew"),
        ("नमूना क्\u200dष लालटेन", "Devanagari, with a joiner"),
        ("示例 灯笼", "Chinese"),
        ("𠮷田 見本", "Japanese, with a letter beyond the first plane"),
        ("견본 등불", "Korean"),
        ("Δείγμα Φαναράκης", "Greek"),
        ("Образец Фонариков", "Cyrillic"),
        ("ตัวอย่าง โคมไฟ", "Thai"),
        ("ნიმუში ფარანი", "Georgian"),
        ("ናሙና ፋኖስ", "Ethiopic"),
    ):
        sign(name, script, language="ar" if script == "Arabic" else "en")


def _staff_acts(table: Table) -> None:
    """Whatever staff can do to a signature, and take back again."""
    store, sign = table.store, table.sign
    store.note(EntryType.PAUSED)
    table.clock.pass_(300)
    store.note(EntryType.RESUMED)
    _correct(store, sign("Hugo Mistyped", "before"), "Hugo Corrected", "corrected once")
    twice = sign("Ida Mistyped", "before")
    _correct(store, twice, "Ida Between", "between")
    _correct(store, twice, "Ida Corrected", "corrected twice")
    undone = sign("Jonas Asbefore", "corrected, and the correction undone")
    _correct(store, undone, "Jonas Wrongly", "wrong")
    store.undo(undone)
    store.hold(sign("Karla Sample", "held by staff"))
    released = sign("Levi Sample", "held, then released")
    store.hold(released)
    store.release(released)
    for act, name in ((store.hold, "held"), (store.strike, "struck")):
        back = sign("Luis Sample", f"{name}, released, and the release undone")
        act(back)
        store.release(back)
        store.undo(back)
    table.clock.jump(7200)
    store.strike(sign("Mona Sample", "struck, after the clock was moved by two hours"))
    again = sign("Nils Sample", "struck, and that undone")
    store.strike(again)
    store.undo(again)
    same = (sign("Olga Twofold", "of one person twice"), sign("Olga Twofold", "a duplicate"))
    store.same_person(*same)
    store.different_people(sign("Pia Namesake", "one"), sign("Pia Namesake", "another person"))
    store.different_people(sign("Quim Namesake", "one"), sign("Quim Namesake", "undecided again"))
    store.undo()
    store.withdraw(sign("Rosa Withdrawn", "withdrawn", ink=INK))
    store.withdraw(sign("Sven Hidden", "withdrawn", listing=Listing.COUNTED))
    slip = store.find(sign("Tilda Slip", "changed by herself"))
    assert slip is not None
    store.amend((slip.id,), replace(slip, name="Tilda Changed", ink=INK))


def _after_the_merge(table: Table) -> None:
    """The organiser's acts on what another table brought."""
    store = table.store
    (found,) = store.search("Uwe Elsewhere")
    store.correct(
        found.id,
        name="Uwe Elsewhere-Corrected",
        role="of the other table, corrected by the organiser here",
        organisation="",
        as_organiser=True,
    )
    (found,) = store.search("Vera Elsewhere")
    store.strike(found.id)


def _another_table(table: Table) -> None:
    """Signatures of another kiosk of the same campaign, and a sheet it printed."""
    store, sign = table.store, table.sign
    sign("Tilda Elsewhere", "of the other table", organisation="Sample Street Choir", ink=INK)
    sign("Uwe Elsewhere", "of the other table")
    sign("Vera Elsewhere", "of the other table, struck here")
    sign("Wim Hidden", "counted only, of the other table", listing=Listing.COUNTED)
    store.hold(sign("Xenia Elsewhere", "of the other table, held there"))
    store.withdraw(sign("Yann Elsewhere", "of the other table, withdrawn there"))
    store.erase(sign("Zoe Elsewhere", "of the other table, erased there"))
    _print(table, SheetLedger(store).fresh_numbers(1))


def _the_same_sheets(table: Table, sheets: list[str]) -> None:
    """The other table uses a number that was printed here too, and types a line typed here too."""
    ledger = SheetLedger(table.store)
    twice_printed, twice_typed = sheets[0], sheets[3]
    _print(table, [twice_printed])
    _print(table, [twice_typed], is_added=True)
    ledger.back(twice_typed, 5, is_witnessed=True)
    table.type_in(twice_typed, 1, "Fabian Pen", "typed by two tables", is_listed=True)


def _some_go_again(table: Table) -> None:
    """Erased ones of several kinds: nothing of them may be found in the folder."""
    store, sign = table.store, table.sign
    drawn = sign("Erasmus Gone", "erased", ink=INK)
    hidden = sign("Erika Gone", "erased", listing=Listing.COUNTED, email="erika@example.org")
    corrected = sign("Ernst Gone", "erased")
    _correct(store, corrected, "Ernst Alsogone", "corrected, then erased")
    store.hold(corrected)
    withdrawn = sign("Esther Gone", "withdrawn, then erased")
    store.withdraw(withdrawn)
    (typed,) = store.search("Eugen Gone")
    store.erase(drawn, hidden, corrected, withdrawn, typed.id)


def _correct(store: Store, id: UUID, name: str, role: str) -> None:
    store.correct(id, name=name, role=role, organisation="Corrected Pictures")


# --- pen sheets ---------------------------------------------------------------------------------


LAYOUT = SheetLayout(210, 297, (Rect(20, 90, 170, 14),), (Rect(180, 95, 4, 4),))


def _print(
    table: Table, numbers: Sequence[str], rows: int = 8, language: str = "en", **more: Any
) -> None:
    """Puts one print job on record; the papers themselves are not kept."""
    table.clock.pass_(60)
    letter, campaign = table.campaign.letter(language), table.campaign
    printed = Print(
        rows, "a4", letter.language, letter.version, consents(campaign, language),
        campaign.event.name,
    )  # fmt: skip
    SheetLedger(table.store).printed(numbers, replace(printed, **more))


def _sheets_go_out(table: Table) -> list[str]:
    """Two print jobs, one added sheet; all but three of them go out."""
    ledger = SheetLedger(table.store)
    sheets, strict = ledger.fresh_numbers(8), ledger.fresh_numbers(2)
    (added,) = ledger.fresh_numbers(1)
    _print(table, sheets)
    _print(table, strict, 15, "es", paper="letter", is_strict=True, layout=LAYOUT)
    _print(table, [added], 10, is_added=True)
    for sheet in sheets[1:]:
        table.clock.pass_(60)
        ledger.out(sheet, "T1")
    ledger.out(sheets[1], "Poster")  # on to another place
    ledger.out(added, "Sample Street Choir")
    return [*sheets, *strict, added]


def _sheets_come_back(table: Table, sheets: list[str]) -> None:
    """Leaves sheets in every state; the ninth and eleventh are left as they went out."""
    ledger = SheetLedger(table.store)
    _printed, _out, back, half, typed, checked, lost, found, _strict, unused, _added = sheets
    ledger.back(back, 3, 1, is_witnessed=True)
    ledger.back(half, 4, is_witnessed=False)
    ledger.back(half, 5, is_witnessed=True)  # counted again
    table.type_in(half, 1, "Fabian Pen", "typed from a sheet", is_listed=True)
    ledger.strike_line(half, 2)
    ledger.unstrike(half, 2)
    ledger.back(typed, 4, 1, is_witnessed=True)
    table.type_in(typed, 1, "Gerda Pen", "typed from a sheet, box ticked", is_listed=True)
    table.type_in(typed, 2, "Hanno Pen", "typed, box not ticked, and so sealed", is_listed=False)
    table.type_in(typed, 3, "Irma Slip", "a slip of typing, taken back", is_listed=True)
    ledger.take_back(typed, 3)
    table.type_in(typed, 3, "Irma Pen", "typed anew after a slip", is_listed=True)
    ledger.strike_line(typed, 4)
    ledger.typed(typed)
    ledger.back(checked, 2, is_witnessed=True)
    table.type_in(checked, 1, "Captain Placeholder", "typed, held: watch list", is_listed=True)
    table.type_in(checked, 2, "Eugen Gone", "typed, then erased", is_listed=True)
    ledger.typed(checked)
    ledger.undo(checked)
    ledger.typed(checked)
    ledger.checked(checked, 2, 0)
    ledger.lost(lost)
    ledger.lost(found)
    ledger.undo(found)
    ledger.back(unused, 0, is_witnessed=False)


# --- the second campaign ------------------------------------------------------------------------


def _garden(data: Path, stick: Path, clock: SetClock) -> dict[str, UUID]:
    """A sensitive campaign. Its ledger was lost once; its kiosk died with entries in the log."""
    campaign = load(CAMPAIGNS / GARDEN)
    folder = data / GARDEN
    given: dict[str, UUID] = {}
    with _opened(data, None, campaign, clock) as store:
        table = Table(store, campaign, clock, "GATE", given)
        table.sign("Anton Leise", "vor dem Verlust", ink=INK, language="de")
        store.hold(table.sign("Berta Leise", "festgehalten", language="de"))
        store.erase(table.sign("Cäsar Leise", "gelöscht", language="de"))
    clock.pass_(20 * 3600)
    (folder / "ledger.db").write_bytes(bytes(9000))  # nothing of it can be read any more
    shutil.rmtree(data.with_name(JOURNALS))  # nor is there a journal on this machine
    died = data.with_name("died")
    with _opened(data, stick, campaign, clock) as store:  # mended from its snapshot
        table = Table(store, campaign, clock, "GATE", given)
        table.sign("Dorit Leise", "nach dem Verlust", email="dorit@example.org", language="de")
        store.withdraw(table.sign("Emma Leise", "gezählt", listing=Listing.COUNTED, language="en"))
        store.checkpoint()
        table.sign("F", "wartet, und warum ist versiegelt", language="de")
        table.sign("Fritz Leise", "nur im Log", language="de")
        shutil.copytree(folder, died)
    shutil.rmtree(folder)
    died.rename(folder)
    return given


# --- the third campaign -------------------------------------------------------------------------


def _parade(data: Path, stick: Path, clock: SetClock) -> dict[str, UUID]:
    """Nothing can be sealed here: who is not to be named stays on the paper alone."""
    campaign = load(CAMPAIGNS / PARADE)
    given: dict[str, UUID] = {}
    clock.pass_(20 * 3600)
    with _opened(data, stick, campaign, clock) as store:
        table = Table(store, campaign, clock, "A1", given)
        table.sign("Paula Float", "typed, in a campaign without a key")
        table.sign("Peter Float", "drawn", ink=INK)
        ledger = SheetLedger(store)
        (sheet,) = ledger.fresh_numbers(1)
        _print(table, [sheet])
        ledger.back(sheet, 2, is_witnessed=True)
        table.type_in(sheet, 1, "Petra Pen", "typed, box ticked", is_listed=True)
        table.type_in(sheet, 2, "Unkept Name", "typed, counted without a name", is_listed=False)
    with _opened(data, None, campaign, clock, has_journals=False) as store:
        store.settle(places.named(store.copies(), str(stick)))  # as if it had been destroyed
    return given
