"""The file that NationBuilder's import takes.

`name` is for whole names that are not parted, and stays empty beside first and last name.
"""

from __future__ import annotations

from kiosk.exchange.tools.person import Person

MOST_BYTES = 20_000_000
"""Of one file; a longer list goes into several."""

COLUMNS = (
    "email", "email_opt_in", "prefix", "first_name", "middle_name", "last_name", "suffix", "name",
    "employer", "occupation", "created_at", "note", "tag_list", "external_id", "name_as_signed",
)  # fmt: skip


def cells(person: Person) -> tuple[str, ...]:
    """One row, in the order of `COLUMNS`."""
    prefix, first, last, suffix = person.parts
    whole = "" if first or last else person.name
    return (
        person.email, "Y", prefix, first, "", last, suffix, whole,
        person.organisation, person.role, person.signed_at.isoformat(timespec="seconds"), "",
        ",".join(person.tags), person.id, person.name,
    )  # fmt: skip
