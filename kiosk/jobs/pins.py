"""Sets the PINs of a kiosk before its window opens: for `run`, `pins` and a played evening."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import BadInput, JobFailed
from kiosk.file_system import make_private_folder
from kiosk.signing.clock import Clock

if TYPE_CHECKING:
    from kiosk.staff.pin import Role


def find_missing(data: Path, clock: Clock) -> tuple[Role, ...]:
    """The roles that have no PIN yet in the data folder `data`.

    Raises JobFailed where the file of the PINs cannot be read.
    """
    from kiosk.staff.pin import FILE_NAME, PinBook, Role  # hashing takes long to load

    book = PinBook(data / FILE_NAME, clock)
    if book.fault is not None:
        raise book.fault
    if not book.is_set:
        return Role.VOLUNTEER, Role.ORGANISER
    return () if book.has_organiser else (Role.ORGANISER,)


def set_missing(data: Path, volunteers: str | None, organisers: str | None, clock: Clock) -> None:
    """Sets each given PIN whose role has none yet; makes the data folder if it is missing.

    Raises BadInput for a weak PIN, even where its role has one already; SamePin where both are the
    same; BadInput for the organiser's PIN where the volunteers have none; and what writing raises.
    """
    from kiosk.staff.pin import FILE_NAME, PinBook, Role, check, refuse_same

    for pin in (volunteers, organisers):
        if pin is not None:
            check(pin)
    refuse_same(volunteers, organisers)
    lacking = find_missing(data, clock)
    if Role.VOLUNTEER in lacking and volunteers is None and organisers is not None:
        raise BadInput("The volunteers have no PIN yet.", "Give both PINs.")
    given = {Role.VOLUNTEER: volunteers, Role.ORGANISER: organisers}
    wanted = [(role, pin) for role in lacking if (pin := given[role]) is not None]
    if not wanted:
        return
    _make_folder(data)
    book = PinBook(data / FILE_NAME, clock)
    for role, pin in wanted:
        book.set(pin, role)


def replace_both(data: Path, volunteers: str, organisers: str, clock: Clock) -> None:
    """Sets both PINs, whatever was there before, and forgets wrong tries.

    Raises BadInput for a weak PIN, SamePin, and what writing the file raises.
    """
    from kiosk.staff.pin import FILE_NAME, PinBook

    _make_folder(data)
    PinBook(data / FILE_NAME, clock).set_both(volunteers, organisers)


def _make_folder(data: Path) -> None:
    try:
        make_private_folder(data, parents=True)
    except OSError as error:
        raise JobFailed(
            f"The data folder {data} cannot be made: {error.strerror}.",
            "Name another place with --data.",
        ) from error
