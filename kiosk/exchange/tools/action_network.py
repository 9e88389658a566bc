"""The file that Action Network's uploads take.

Column names that are its own map by themselves; the others become custom fields. `uuid` is the id
that Action Network gives, so a new person has none. People who have unsubscribed there stay so.
"""

from __future__ import annotations

from kiosk.exchange.tools.person import Person

COLUMNS = (
    "uuid", "first_name", "last_name", "email", "zip_code", "can2_phone", "can2_user_address",
    "can2_user_city", "can2_user_state", "can2_user_tags", "can2_subscription_status",
    "name_as_signed", "role", "organisation", "signature_id",
)  # fmt: skip


def cells(person: Person) -> tuple[str, ...]:
    """One row, in the order of `COLUMNS`."""
    parts = person.parts
    return (
        "", parts.first or person.name, parts.last, person.email, "", "", "", "", "",
        ",".join(person.tags), "subscribed",
        person.name, person.role, person.organisation, person.id,
    )  # fmt: skip
