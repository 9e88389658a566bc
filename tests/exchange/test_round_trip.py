"""Whatever people typed comes back from the files as it went in."""

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.campaign.model import Campaign
from kiosk.exchange import excel, json_list
from kiosk.exchange.listing import Format, ListFile, PublicList
from kiosk.signing.names.cleaning import clean
from kiosk.signing.signature import Signature
from kiosk.signing.tally import count

FIELD = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(clean)
PEOPLE = st.lists(st.tuples(FIELD.filter(bool), FIELD, FIELD), max_size=5)
Make = Callable[..., Signature]
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


class Named(list[Signature]):
    """Signatures none of which is sealed."""

    sealed = 0


def listing(campaign: Campaign, make: Make, people: list[tuple[str, str, str]]) -> PublicList:
    signatures = Named(
        make(number, name=name, role=role, organisation=organisation)
        for number, (name, role, organisation) in enumerate(people, start=1)
    )
    made_at = datetime(2026, 3, 16, 7, 0, tzinfo=UTC)
    file = ListFile(Path("list"), campaign, Format.CSV, made_at)
    return PublicList(file, signatures, count(signatures))


@SHARED
@given(PEOPLE)
def test_csv(campaign: Campaign, make: Make, people: list[tuple[str, str, str]]) -> None:
    text = "".join(excel.write_pieces(listing(campaign, make, people)))
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    read = [
        tuple(excel.unguard_cell(row[column]) for column in ("name", "role", "organisation"))
        for row in rows
        if row["kind"] == "signed"
    ]
    # what somebody typed like a guard is taken for one
    wanted = [tuple(map(excel.unguard_cell, person)) for person in people]
    assert read == wanted


@SHARED
@given(PEOPLE)
def test_json(campaign: Campaign, make: Make, people: list[tuple[str, str, str]]) -> None:
    read = json.loads("".join(json_list.write_pieces(listing(campaign, make, people))))
    assert [(one["name"], one["role"], one["organisation"]) for one in read["signatures"]] == people
    assert read["tally"]["published"] == len(people)
