"""What signatories change on the page of thanks: an entry of its own, and nothing left clear.

Pages are written plain where a test looks for bytes, as in `erasure/test_erase.py`.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.errors import BadInput, ProgramFault, StoreFailed
from kiosk.sealing import PrivateKey
from kiosk.signing.entries import private
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Consent, Life, Listing, Reason, Review
from kiosk.store import Store, new_id
from kiosk.store.copies import journal, mirror, places
from kiosk.store.db import cipher
from kiosk.store.keys import page_key

SECRET = "Quillfeather"
INK = Ink((tuple((x * 37 % 900, x * 91 % 700) for x in range(60)),))
OTHER_INK = Ink((tuple((x * 17 % 900, x * 11 % 700) for x in range(40)),))


def changed(signature, **fields):
    """As the pages give it: nothing of where, when and how, and no number yet."""
    return replace(signature, number=0, event="", source="", **fields)


def test_a_change_keeps_number_time_and_code_and_is_an_entry_of_its_own(store, sample):
    store.record(sample())
    was = store.record(sample(name="Alma Quil", ink=INK))
    consents = (Consent("pledge", "1", "es", "Firmo."),)
    now = store.amend(
        (was.id,),
        changed(
            was, name="Alma Quill", role="editor", ink=OTHER_INK, by_mark=True, consents=consents,
            review=Review.HELD, reason=Reason.WATCH_LIST, letter_language="es",
        ),
    )  # fmt: skip
    assert (now.name, now.role, now.ink, now.by_mark) == ("Alma Quill", "editor", OTHER_INK, True)
    assert (now.number, now.signed_at, now.withdrawal) == (2, was.signed_at, was.withdrawal)
    assert (now.event, now.source, now.revision) == (was.event, was.source, 1)
    assert (now.review, now.consents, now.letter_language) == (Review.HELD, consents, "es")
    assert store.find(was.id) == now
    assert [entry.kind for entry in store.entries()][-1] is EntryType.AMENDED
    assert [one.id for one in store.search("quill")] == [was.id]
    assert store.verify().is_sound
    store.rebuild()
    assert store.find(was.id) == now


def test_a_drawing_may_come_and_go(store, sample):
    was = store.record(sample(ink=None))
    assert store.amend((was.id,), changed(was, ink=INK)).ink == INK
    assert store.find(was.id).ink == INK
    assert store.amend((was.id,), changed(was, ink=None)).ink is None
    store.rebuild()
    assert store.find(was.id).ink is None


def test_the_same_again_changes_nothing(store, sample):
    was = store.record(sample())
    store.amend((was.id,), changed(was))
    new = changed(was, name="Alma Quill")
    once = store.amend((was.id,), new)
    head = store.head()
    assert store.amend((was.id,), new) == once
    assert store.head() == head


def test_staff_correct_after_the_signatory_and_undo_only_their_own(store, sample):
    was = store.record(sample(name="Alma Quil"))
    store.amend((was.id,), changed(was, name="Alma Quill", role="editor"))
    store.correct(was.id, name="A. Quill", role="", organisation="")
    back = store.undo()
    assert (back.name, back.role) == ("Alma Quill", "editor")
    assert store.undo() is None


def test_it_comes_to_the_same_on_every_ledger_that_knows_it(store, sample, tmp_path, clock):
    was = store.record(sample())
    now = store.amend((was.id,), changed(was, name="Alma Quill", ink=OTHER_INK))
    with Store.open(tmp_path / "other", "sample", clock=clock) as other:
        other.merge(store.entries())
        assert other.find(was.id) == now


def test_what_is_not_there_or_withdrawn_is_not_changed(store, sample):
    with pytest.raises(ProgramFault):
        store.amend((new_id(),), sample())
    was = store.record(sample())
    store.withdraw(was.id)
    with pytest.raises(BadInput):
        store.amend((was.id,), changed(was, name="Alma Quill"))


# --- from listed to counted only ----------------------------------------------------------------


@pytest.fixture
def kiosk(monkeypatch, tmp_path, clock):
    monkeypatch.setattr(cipher, "unlock", lambda connection, key: None)
    stick = tmp_path / "stick"
    stick.mkdir()
    with Store.open(tmp_path / "data", "sample", clock=clock, second_copy=stick) as store:
        yield store


def alma(sample):
    return sample(name=f"Alma {SECRET}", role="costumière", ink=INK)


def counted(was):
    key = PrivateKey.new().public
    given = changed(was, id=new_id(), listing=Listing.COUNTED)
    return private.sealed(given, key, email="", seals_name=True)


def payloads_on(stick, data):
    """Of which signatures the journal there still holds what was given."""
    (file,) = stick.rglob("*.journal")
    entries = journal.read_entries(file, page_key.find(data / "sample").secret, None)
    return {e.signature for e in entries if e.payload and e.kind is not EntryType.ERASED}


def left(folder) -> list[str]:
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(w in path.read_bytes() for w in (SECRET.encode(), INK.encode()))
    )


def test_a_name_that_is_sealed_later_is_nowhere_in_the_clear(kiosk, sample, tmp_path):
    first = kiosk.record(sample())
    was = kiosk.record(alma(sample))
    kiosk.amend((was.id,), changed(was, role="actor"))
    kiosk.maintain()
    assert left(tmp_path) != [], "the search must see what it looks for"
    new = counted(was)
    now = kiosk.amend((was.id, new.id), new)
    assert left(tmp_path) == []
    assert (now.listing, now.name, now.number, now.withdrawal) == (
        *(Listing.COUNTED, "", 3),
        was.withdrawal,
    )
    assert kiosk.find(was.id).life is Life.ERASED
    assert kiosk.count() == 2
    numbers = [entry.sequence for entry in kiosk.entries()]
    assert all(after == before + 1 for before, after in pairwise(numbers))
    assert kiosk.verify().is_sound
    found = kiosk.tally()
    assert (found.kiosk, found.withdrawn, found.published, found.unnamed) == (3, 1, 2, 1)
    assert payloads_on(tmp_path / "stick", tmp_path / "data") == {
        None,
        *(s.id for s in (first, now)),
    }
    assert kiosk.record(sample()).number == 4


def test_sealing_again_after_a_fault_signs_once(kiosk, sample, tmp_path, monkeypatch):
    was = kiosk.record(alma(sample))
    new = counted(was)
    vacuum = type(kiosk._database).vacuum
    monkeypatch.setattr(type(kiosk._database), "vacuum", lambda _: False)
    with pytest.raises(StoreFailed):
        kiosk.amend((was.id, new.id), new)
    monkeypatch.setattr(type(kiosk._database), "vacuum", vacuum)
    kiosk.amend((was.id, new.id), new)
    assert kiosk.count() == 1
    assert left(tmp_path) == []


def test_a_change_of_mind_after_that_fault_leaves_one_signature(
    kiosk, sample, tmp_path, monkeypatch
):
    was = kiosk.record(alma(sample))
    new = counted(was)
    vacuum = type(kiosk._database).vacuum
    monkeypatch.setattr(type(kiosk._database), "vacuum", lambda _: False)
    with pytest.raises(StoreFailed):
        kiosk.amend((was.id, new.id), new)
    monkeypatch.setattr(type(kiosk._database), "vacuum", vacuum)
    named = changed(was, id=new_id(), name="Alma Sample", ink=None)
    assert kiosk.amend((was.id, new.id, named.id), named).name == "Alma Sample"
    assert kiosk.count() == 1


def test_a_stick_that_is_away_is_cleaned_when_it_is_back(kiosk, sample, tmp_path, monkeypatch):
    monkeypatch.setattr(mirror, "RETRY", 0.0)
    was = kiosk.record(alma(sample))
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.rename(away)
    new = counted(was)
    now = kiosk.amend((was.id, new.id), new)
    assert now.listing is Listing.COUNTED
    assert [one for one in left(tmp_path) if not one.startswith("away")] == []
    assert len(places.unreached(kiosk.copies())) == 1, "staff are told"
    away.rename(stick)
    kiosk.maintain()
    kiosk.maintain()
    assert places.unreached(kiosk.copies()) == []
    assert payloads_on(stick, tmp_path / "data") == {None, now.id}
