"""The closing report's figures and files, before any of it is drawn."""

import hashlib
from dataclasses import replace

import pytest

from kiosk.errors import BadInput
from kiosk.jobs import closing
from kiosk.store import new_id


def test_figures_and_files_are_of_this_ledger(store, campaign, signed, tmp_path):
    event = campaign.event.label
    assert closing.collect_figures(store, event).first_at is None
    first, last = signed("Alma Quillfeather"), signed("Bruno Ñandúflor")
    paths = [tmp_path / "b.csv", tmp_path / "a.csv"]
    for path in paths:
        path.write_bytes(path.name.encode())
    files = closing.hash_files(paths)
    assert [(one.name, one.hash) for one in files] == [
        (path.name, hashlib.sha256(path.name.encode()).hexdigest()) for path in paths
    ]
    figures = closing.collect_figures(store, event, files)
    assert (figures.tally.published, figures.by_place) == (2, {"T1": 2})
    assert (figures.first_at, figures.last_at) == (first.signed_at, last.signed_at)
    assert figures.head == (store.head().sequence, store.head().hash)
    assert figures.files == files


def test_an_evening_is_closed_apart_from_the_others(store, campaign, signed):
    first = [signed("Alma Quillfeather"), signed("Bruno Ñandúflor")]
    store.erase(first[0].id)
    second = replace(first[1], id=new_id(), event="Second evening", source="P1")
    assert store.record(second).number == 3
    figures = closing.collect_figures(store, "Second evening")
    assert (figures.tally.total, figures.by_place) == (1, {"P1": 1})
    assert {event: tally.published for event, tally in figures.evenings.items()} == {
        campaign.event.label: 1, "Second evening": 1,
    }  # fmt: skip
    before = closing.collect_figures(store, campaign.event.label).tally
    assert (before.total, before.withdrawn, before.published) == (2, 1, 1), "an erased one counts"
    assert [store.place_at("Second evening", second.id), store.count("Second evening")] == [1, 1]
    store.rebuild()
    assert store.tally("Second evening") == figures.tally
    assert store.tallies() == figures.evenings


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BadInput, match=r"missing\.csv"):
        closing.hash_files([tmp_path / "missing.csv"])
