"""The file that CiviCRM's import of individuals takes; its columns are mapped there by hand.

Several values in one cell stand apart by a vertical bar.
"""

from __future__ import annotations

from kiosk.exchange.tools.person import Person

COLUMNS = (
    "First Name", "Last Name", "Email", "Current Employer", "Job Title", "External Identifier",
    "Tags", "Name As Signed",
)  # fmt: skip


def cells(person: Person) -> tuple[str, ...]:
    """One row, in the order of `COLUMNS`."""
    return (
        person.parts.first or person.name, person.parts.last, person.email, person.organisation,
        person.role, person.id, "|".join(tag.replace("|", " ") for tag in person.tags), person.name,
    )  # fmt: skip
