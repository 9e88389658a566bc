"""What is looked at before people come: each finding, also of what is broken."""

import pytest

from kiosk.errors import Cancelled, JobFailed
from kiosk.jobs import readiness
from kiosk.printing import Condition, Printer
from kiosk.signing.clock import SystemClock
from kiosk.signing.readiness import Check, State
from kiosk.staff.pin import FILE_NAME, PinBook
from kiosk.store import Store
from kiosk.store.db.data_folder import ledger_path


class Printers:
    """A print system with these printers; without any it does not answer."""

    def __init__(self, *printers: Printer) -> None:
        self._printers = printers

    def printers(self) -> tuple[Printer, ...]:
        if not self._printers:
            raise JobFailed("The print system does not answer.")
        return self._printers


def printer(name, condition, *, is_default=False):
    return Printer(name, "", condition, (), can_duplex=False, is_default=is_default)


@pytest.fixture
def look(campaign, data):
    def at(check, system=None, **more):
        found = readiness.run_checks(
            campaign, data, SystemClock(), **{"second_copy": None, "system": system, **more}
        )
        assert [one.check for one in found] == list(Check)
        return next((one.state, one.value) for one in found if one.check is check)

    return at


def test_before_the_first_evening(look, data, campaign):
    assert look(Check.LEDGER) == (State.READY, "0")
    assert look(Check.ADDRESS) == (State.LOOK, campaign.address)
    assert look(Check.KEY) == (State.NONE, "")
    assert look(Check.WORDS) == (State.LOOK, "")
    assert look(Check.PIN) == (State.LOOK, "")
    assert not data.exists()


def test_a_language_the_program_does_not_have_is_told(data, campaign):
    def languages(*tags):
        mixed = campaign._replace(languages=tags)
        found = readiness.run_checks(mixed, data, SystemClock(), second_copy=None, system=None)
        return next((one.state, one.value) for one in found if one.check is Check.LANGUAGES)

    assert languages("en", "es", "pt-BR") == (State.READY, "en, es, pt-BR")
    assert languages("en", "eu", "es", "ca") == (State.LOOK, "eu, ca")


def test_a_pin_that_is_set(look, data):
    data.mkdir()
    PinBook(data / FILE_NAME, SystemClock()).set("274916")
    assert look(Check.PIN) == (State.READY, "")


def test_the_ledger_is_checked_from_its_first_entry(look, data, campaign):
    with Store.open(data, campaign.id, clock=SystemClock()):
        pass
    entries = int(look(Check.LEDGER)[1])
    with Store.read(data, campaign.id) as store:
        assert look(Check.WORDS) == (State.READY, store.six_words())
    assert entries > 0
    told = []
    look(Check.LEDGER, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (entries, entries)

    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        look(Check.LEDGER, progress=stop)
    ledger_path(data, campaign.id).write_bytes(b"no database" * 100)
    state, why = look(Check.LEDGER)
    assert state is State.LOOK
    assert why


@pytest.mark.parametrize(
    ("system", "wanted", "found"),
    [
        (None, "", (State.NONE, "")),
        (Printers(), "", (State.LOOK, "The print system does not answer.")),
        (Printers(printer("Desk", Condition.IDLE)), "", (State.NONE, "")),
        (
            Printers(printer("Desk", Condition.IDLE, is_default=True)),
            "",
            (State.READY, "Desk: idle"),
        ),
        (
            Printers(
                printer("Desk", Condition.IDLE, is_default=True),
                printer("Hall", Condition.OUT_OF_PAPER),
            ),
            "Hall",
            (State.LOOK, "Hall: out of paper"),
        ),
    ],
)
def test_the_printer_of_the_settings_else_the_default(look, system, wanted, found):
    assert look(Check.PRINTER, system, printer=wanted) == found
