"""A stick that holds an evening which an empty ledger does not: told, kept, and brought back."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from kiosk.sealing import PrivateKey
from kiosk.store import Store
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from kiosk.store.keys import page_key

ORGANISER = PrivateKey.new()
PEOPLE = 5


@pytest.fixture(params=[ORGANISER.public, None], ids=["organiser", "alone"])
def opened(request, data, stick, clock):
    def open_(**more) -> Store:
        given = {"clock": clock, "key": request.param, "second_copy": stick}
        return Store.open(data, "sample", **given | more)

    open_.is_sealed = request.param is not None
    return open_


@pytest.fixture
def evening(opened, data, state_folder, sample, tmp_path):
    """Five people signed; then the campaign folder went, and this machine's journal with it."""
    with opened() as store:
        kept = [store.record(sample()) for _ in range(PEOPLE)]
    key = tmp_path / "the paper copy.key"
    shutil.copy(data / "sample" / page_key.FILE, key)
    shutil.rmtree(data / "sample")
    shutil.rmtree(state_folder)
    return kept, Keys(ORGANISER) if opened.is_sealed else Keys(
        own=page_key.read_key_file(key).secret
    )


def test_it_is_told_and_signing_goes_on(opened, evening, stick, sample):
    [journal] = (stick / "pledge-kiosk").glob("*.journal")
    was = journal.read_bytes()
    with opened() as store:
        assert store.count() == 0
        assert (store.earlier.folder, store.earlier.entries) == (stick, PEOPLE + 1)
        assert store.earlier.is_sealed is opened.is_sealed
        signed = abs(store.earlier.last - evening[0][-1].signed_at)
        assert signed < timedelta(days=36500)  # when it was written, by the clock of the ids
        assert store.record(sample()).number == 1
        assert len(list((stick / "pledge-kiosk").glob("*.journal"))) == 2
    assert journal.read_bytes() == was
    with opened() as store:  # still told, although somebody has signed by now
        assert store.earlier.entries == PEOPLE + 1
        store.erase(store.record(sample()).id)
    assert journal.read_bytes() == was


def test_the_restore_brings_it_back_with_whoever_signed_meanwhile(
    opened, evening, stick, data, sample, clock
):
    kept, keys = evening
    with opened() as store:
        meanwhile = store.record(sample())
    done = restore(stick, data, keys, clock.now())
    assert done.signatures == PEOPLE + 1
    with opened() as store:
        assert store.earlier is None
        assert {one.id for one in store.signatures()} == {one.id for one in (*kept, meanwhile)}
        assert store.verify().is_sound
        assert store.record(sample()).number == PEOPLE + 2


def test_whoever_signed_while_the_stick_was_away_comes_back_too(
    opened, evening, stick, data, sample, clock
):
    kept, keys = evening
    with opened() as store:
        one = store.record(sample())
    with opened(second_copy=None) as store:
        other = store.record(sample())
    restore(stick, data, keys, clock.now())
    with opened() as store:
        assert {each.id for each in store.signatures()} == {each.id for each in (*kept, one, other)}


def test_with_its_key_beside_it_the_ledger_mends_itself(opened, data, state_folder, sample):
    with opened() as store:
        kept = [store.record(sample()) for _ in range(PEOPLE)]
    (data / "sample" / "ledger.db").unlink()
    shutil.rmtree(data / "sample" / "backups")
    shutil.rmtree(state_folder)
    with opened() as store:
        assert store.recovered.signatures == PEOPLE
        assert [one.id for one in store.signatures()] == [one.id for one in kept]
        assert store.earlier is None


def test_other_campaigns_and_a_stick_of_several_tables_say_nothing(tmp_path, stick, clock, sample):
    for folder, campaign in (("a", "another"), ("b", "sample")):
        with Store.open(tmp_path / folder, campaign, clock=clock) as store:
            store.record(sample())  # its ledger was there before it had the stick
        with Store.open(tmp_path / folder, campaign, clock=clock, second_copy=stick) as store:
            assert store.earlier is None
    with Store.open(tmp_path / "c", "another", clock=clock) as store:
        store.record(sample())
    with Store.open(tmp_path / "c", "another", clock=clock, second_copy=stick) as store:
        assert store.earlier is None
