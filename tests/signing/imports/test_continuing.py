"""Which line of a file is which signature of an earlier import."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.entries.ledger_entry import erased
from kiosk.signing.imports.continuing import Known, Matched, continued_label, match, words_of
from kiosk.signing.imports.imported_line import ImportedLine


def known(number: int, line: ImportedLine) -> Known:
    """A signature that a line made."""
    gone = erased(UUID(int=number), number, signed_at=datetime(2030, 3, 1, tzinfo=UTC))
    return Known(replace(gone, name=line.name), words_of(line), line.key)


def matched(earlier: list[ImportedLine], now: list[ImportedLine]) -> list[int | None]:
    """The places in `earlier` of the lines of `now`."""
    done = match(now, list(map(known, range(len(earlier)), earlier)), lambda line: bool(line.name))
    return [one.signature.number if one is not None else None for one in done.found]


LINES = [
    ImportedLine("Ana Oak", "editor", "Acme"),
    ImportedLine("Bo Birch", "writer", "Acme"),
    ImportedLine("Cy Cedar"),
    ImportedLine("Bo Birch", "", "Elm House"),
]


def test_the_same_file_is_the_same_people_in_any_order() -> None:
    assert matched(LINES, LINES) == [0, 1, 2, 3]
    assert matched(LINES, LINES[::-1]) == [3, 2, 1, 0]
    assert matched(LINES, [ImportedLine("New Person"), *LINES]) == [None, 0, 1, 2, 3]


@pytest.mark.parametrize(
    "changed",
    [
        ImportedLine("Ana Oak", "director", "Acme"),
        ImportedLine("Ana Oak", "editor", "Other House"),
        ImportedLine("Oak, Ana", "editor", "Acme"),
        ImportedLine("ANA OAK", "editor", "Acme"),
        ImportedLine("Anna Oak", "editor", "Acme"),
        ImportedLine("Ana Oack", "editor", "Acme"),
    ],
)
def test_a_line_that_changed_is_still_the_same_person(changed: ImportedLine) -> None:
    assert matched(LINES, [changed, *LINES[1:]]) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "other",
    [
        ImportedLine("Dee Elm", "editor", "Acme"),
        ImportedLine("Cy Cedarwood"),
        ImportedLine("", "editor", "Acme"),
    ],
)
def test_somebody_else_is_somebody_else(other: ImportedLine) -> None:
    assert matched(LINES, [other]) == [None]


def test_two_people_of_one_name_stay_two() -> None:
    twins = [ImportedLine("Cy Cedar"), ImportedLine("Cy Cedar")]
    assert matched(twins, twins) == [0, 1]
    assert matched(twins[:1], twins) == [0, None]


def test_a_column_that_tells_lines_apart_decides_alone() -> None:
    earlier = [ImportedLine("Ana Oak", key="1"), ImportedLine("Bo Birch", key="2")]
    now = [ImportedLine("Bo Birch-Oak", key="2"), ImportedLine("Ana Oak", key="3")]
    assert matched(earlier, now) == [1, None]


def test_who_is_counted_without_a_name_is_as_good_as_another() -> None:
    nobody = [ImportedLine(""), ImportedLine("")]
    assert matched(nobody, [*nobody, ImportedLine("")]) == [0, 1, None]


def test_a_file_with_another_name_goes_on_with_the_one_it_shares_its_lines_with() -> None:
    words = {words_of(line) for line in LINES}
    strangers = {("Dee Elm", "", ""), ("Eli Fir", "", ""), ("Fay Gum", "", "")}
    by_label = {"website": words, "other": strangers}
    assert continued_label([*LINES, ImportedLine("New Person")], by_label) == "website"
    assert continued_label(LINES[:1], by_label) is None
    assert continued_label([ImportedLine("New Person"), *LINES[:1]], by_label) is None


lines = st.builds(
    ImportedLine,
    name=st.sampled_from(["Ana Oak", "Anna Oak", "Bo Birch", "Cy", ""]),
    role=st.sampled_from(["", "editor"]),
    organisation=st.sampled_from(["", "Acme"]),
    key=st.sampled_from(["", "1", "2"]),
)


@given(st.lists(lines, max_size=6), st.lists(lines, max_size=6))
def test_nobody_is_taken_twice_and_nobody_is_forgotten(
    earlier: list[ImportedLine], now: list[ImportedLine]
) -> None:
    theirs = list(map(known, range(len(earlier)), earlier))
    done: Matched = match(now, theirs, lambda line: bool(line.name))
    taken = [one.signature.number for one in done.found if one is not None]
    assert len(taken) == len(set(taken))
    assert {*taken, *(one.signature.number for one in done.gone)} == set(range(len(earlier)))
    assert len(done.found) == len(now)


@given(st.lists(lines, max_size=6, unique=True))
def test_the_same_lines_again_are_nobody_new(some: list[ImportedLine]) -> None:
    if len({line.key for line in some if line.key}) < sum(bool(line.key) for line in some):
        return  # a column of numbers that tells nobody apart
    assert None not in matched(some, some)
