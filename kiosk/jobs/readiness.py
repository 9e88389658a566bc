"""All checks that the program makes by itself before people come, in the order they are printed.

A finding is a figure or a name; the sheet puts it into words.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.campaign.languages import without_translation
from kiosk.campaign.model import Campaign
from kiosk.errors import Cancelled, WorldFault
from kiosk.files import Progress
from kiosk.printing import Condition, PrintSystem
from kiosk.signing.clock import Clock
from kiosk.signing.readiness import Check, Finding, State


def run_checks(
    campaign: Campaign,
    data: Path,
    clock: Clock,
    *,
    second_copy: Path | None,
    system: PrintSystem | None,
    printer: str = "",
    progress: Progress | None = None,
) -> list[Finding]:
    """Checks the campaign, the machine, and the ledger in the data folder `data`.

    `second_copy` is the folder of the second copy; `system` is None without a print system;
    `printer` is its name in the settings, "" for the default. The whole ledger is checked, with
    `progress`; a damaged one is a finding. Waits for other programs, so it must not run on the
    window's thread; nor on the store's, because it opens the ledger itself. Raises Cancelled.
    """
    from kiosk.staff import health

    now = clock.now()
    shown = f"{campaign.event.local(now):%Y-%m-%d %H:%M %Z}"
    ledger, words, last = _check_ledger(data, campaign, progress)
    return [
        _check_address(campaign),
        _check_letters(campaign),
        _check_languages(campaign),
        health.look_at_clock(now, last, shown),
        health.look_at_disk(data),
        health.look_at_battery(health.battery(), now, campaign.event.zone),
        ledger,
        Finding(Check.WORDS, State.READY if words else State.LOOK, words),
        health.look_at_medium(second_copy),
        _check_key(campaign),
        _check_pin(data, clock),
        _check_printer(system, printer),
    ]


def _check_address(campaign: Campaign) -> Finding:
    state = State.LOOK if campaign.has_placeholder_address else State.READY
    return Finding(Check.ADDRESS, state, campaign.address)


def _check_letters(campaign: Campaign) -> Finding:
    missing = [one for one in campaign.languages if one not in campaign.letters]
    state = State.LOOK if missing else State.READY
    return Finding(Check.LETTER, state, ", ".join(missing or campaign.letters))


def _check_languages(campaign: Campaign) -> Finding:
    """Whether the window and the sheets have texts in every language of the campaign."""
    missing = without_translation(campaign.languages)
    state = State.LOOK if missing else State.READY
    return Finding(Check.LANGUAGES, state, ", ".join(missing or campaign.languages))


def _check_ledger(
    data: Path, campaign: Campaign, progress: Progress | None
) -> tuple[Finding, str, datetime | None]:
    """Whether the ledger is sound and its entries signed; the kiosk's six words, "" for none.

    Also when its last entry was made.
    """
    from kiosk.store import Store
    from kiosk.store.db.data_folder import ledger_path

    if not ledger_path(data, campaign.id).exists():
        return Finding(Check.LEDGER, State.READY, "0"), "", None
    try:
        with Store.read(data, campaign.id) as store, store.one_moment():
            found = store.verify(progress)
            at = store.latest_entry_at()
            words = store.six_words()
    except Cancelled:
        raise
    except WorldFault as fault:
        return Finding(Check.LEDGER, State.LOOK, fault.what), "", None
    faults = [*found.faults, *(fault for one in found.written for fault in one.strange)]
    if faults:
        return Finding(Check.LEDGER, State.LOOK, faults[0]), words, at
    return Finding(Check.LEDGER, State.READY, str(found.entries)), words, at


def _check_key(campaign: Campaign) -> Finding:
    if campaign.key is None:
        return Finding(Check.KEY, State.NONE)
    return Finding(Check.KEY, State.READY, campaign.key.words)


def _check_pin(data: Path, clock: Clock) -> Finding:
    from kiosk.staff.pin import FILE_NAME, PinBook

    book = PinBook(data / FILE_NAME, clock)
    is_usable = book.is_set and book.fault is None
    return Finding(Check.PIN, State.READY if is_usable else State.LOOK)


def _check_printer(system: PrintSystem | None, wanted: str) -> Finding:
    if system is None:
        return Finding(Check.PRINTER, State.NONE)
    try:
        printers = system.printers()
    except WorldFault as fault:
        return Finding(Check.PRINTER, State.LOOK, fault.what)
    chosen = [one for one in printers if one.name == wanted] or [
        one for one in printers if one.is_default
    ]
    if not chosen:
        return Finding(Check.PRINTER, State.NONE)
    is_ready = chosen[0].condition in {Condition.IDLE, Condition.PRINTING}
    said = f"{chosen[0].name}: {chosen[0].condition}"
    return Finding(Check.PRINTER, State.READY if is_ready else State.LOOK, said)
