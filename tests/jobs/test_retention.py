"""Erasing everything on the day, and the proof: without a command, without a window."""

import json
from datetime import UTC, datetime, time, timedelta

import pytest

from kiosk.errors import BadInput, Cancelled
from kiosk.jobs import retention
from kiosk.signing.signature import Life


@pytest.fixture
def three(signed):
    return [signed(name) for name in ("Alma Quillfeather", "Bruno Ñandúflor", "Casimir O’Sample")]


def noon(day):
    return datetime.combine(day, time(12), tzinfo=UTC)


def test_nothing_is_erased_before_the_day(store, campaign, three, tmp_path):
    proof = tmp_path / "proof.json"
    early = noon(campaign.retention - timedelta(days=2))
    with pytest.raises(BadInput, match="Nothing is due before"):
        retention.erase_and_prove(store, campaign, proof, early)
    assert not proof.exists()
    assert retention.list_all(store).left == len(three)


def test_on_the_day_everything_goes_and_the_proof_says_so(store, campaign, three, tmp_path):
    proof = tmp_path / "proof.json"
    told = []
    now = noon(campaign.retention + timedelta(days=1))
    done = retention.erase_and_prove(
        store, campaign, proof, now, lambda done, total: told.append((done, total))
    )
    assert (done.count, done.residue.is_nothing) == (3, True)
    assert told[-1] == (3, 3)
    said = json.loads(proof.read_text("utf-8"))
    assert (said["signatures"], said["signatures_left"]) == (3, 0)
    # again: all copies are swept anew, nothing is left to erase
    again = retention.erase_and_prove(store, campaign, tmp_path / "again.json", now)
    assert again.count == 0
    assert (tmp_path / "again.json").exists()


def test_one_is_erased_and_the_others_stay(store, campaign, three, tmp_path):
    done = retention.erase(store, [three[1].id])
    assert (done.count, done.residue.filled) == (1, 2)
    found = retention.list_all(store)
    assert (len(found.ids), found.left) == (3, 2)
    now = noon(campaign.retention)
    residue, told = retention.write_report(store, campaign, now)
    assert (residue.erased, told["signatures_left"], told["is_due"]) == (1, 2, True)


def test_stopped_before_the_first_nothing_is_erased(store, three):
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        retention.erase(store, retention.list_all(store).ids, stop)
    assert {one.life for one in store.signatures()} == {Life.LIVE}
