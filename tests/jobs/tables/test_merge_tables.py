"""Tables are merged by bundles, sticks and data folders: all that was checked, or nothing."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import BadInput, Cancelled, LedgerDamaged
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.signing.signature import Life
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys

WHO = st.integers(0, 1)
PLACE = st.integers(0, 3)
STEPS = st.one_of(
    st.tuples(st.just("sign"), WHO),
    st.tuples(st.just("sign"), WHO),
    st.tuples(st.sampled_from(["correct", "hold", "withdraw", "erase"]), WHO, PLACE),
    st.tuples(st.just("bundle"), WHO),
    st.tuples(st.just("restore"), WHO),
    st.tuples(st.just("merge"), WHO),
)
LAWFUL = settings(
    max_examples=max(4, settings().max_examples // 5),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def state(table):
    """What must be the same wherever the same entries are known; its own opening is left out."""
    own = set(table.store.tables()[0].kiosks)
    return (
        [one for one in table.store.entries() if one.kiosk not in own],
        list(table.store.signatures()),
        [one for one in table.store.tables() if not one.is_own],
    )


def restored(table, at: int):
    """The ledger of a table, restored elsewhere from its file: it goes on as another kiosk."""
    table.store.close()
    folder = table.folder.with_name(f"{table.folder.name}-again-{at}")
    ledger = table.folder / table.campaign.id / "ledger.db"
    restore(ledger, folder, Keys(), SystemClock().now())
    table.folder = folder
    table.open()


def act(table, what: str, place: int) -> None:
    known = [one for one in table.store.signatures() if one.life is Life.LIVE]
    if not known:
        return
    one = known[place % len(known)]
    if what == "correct":
        fixed = {"name": "Fixed Sample", "role": "", "organisation": ""}
        table.store.correct(one.id, **fixed, as_organiser=True)
    else:
        getattr(table.store, what)(one.id)


@LAWFUL
@given(st.lists(STEPS, min_size=3, max_size=12), st.randoms(use_true_random=False))
def test_bundles_in_any_order_and_any_number_of_times(tables, history, chance):
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        evening = [tables(f"table-{number}", folder=folder) for number in range(2)]
        bundles = []
        for at, (what, who, *place) in enumerate(history):
            table = evening[who]
            if what == "sign":
                table.sign(f"Sample {at}")
            elif what == "bundle":
                bundles.append(table.bundle())
            elif what == "restore":
                restored(table, at)
            elif what == "merge":
                table.merge(*bundles)
            else:
                act(table, what, *place)
        bundles += [table.bundle() for table in evening]
        at_once, one_by_one = tables("at-once", folder=folder), tables("alone", folder=folder)
        at_once.merge(*bundles)
        offered = [*bundles, *chance.sample(bundles, len(bundles) // 2)]
        chance.shuffle(offered)
        for path in offered:
            one_by_one.merge(path)
        assert state(one_by_one) == state(at_once)
        for table in (at_once, one_by_one):
            assert table.store.verify().is_sound
            assert not any(one.missing for one in table.store.tables())
            assert sum(one.signatures for one in table.store.tables()) == table.store.count()
            assert len(table.store.tables()) <= 3, "a restored kiosk is no table of its own"
            erased = {
                one.signature for one in table.store.entries() if one.kind is EntryType.ERASED
            }
            left = [one for one in table.store.entries() if one.signature in erased and one.payload]
            assert {one.kind for one in left} <= {EntryType.ERASED}
        again = at_once.merge(*bundles)
        assert (again.merged.added, again.merged.signatures) == (0, 0)
        for table in (*evening, at_once, one_by_one):
            table.store.close()


def test_figures_marks_and_doubles(tables):
    one, two, all_ = tables("one"), tables("two"), tables("all")
    one.sign("Ada Sample")
    one.sign("Bo Sample")
    two.sign("Sample, Ada")
    done = all_.merge(one.bundle(), two.bundle())
    assert (done.merged.added, done.merged.signatures) == (5, 3)
    assert (done.doubles, done.across) == (1, 1)
    mine, *others = done.tables
    assert (mine.is_own, mine.signatures) == (True, 0)
    assert {(each.entries, each.known, each.signatures) for each in others} == {
        (3, 3, 2), (2, 2, 1),
    }  # fmt: skip
    marks = {one.store.kiosk.hex[-4:], two.store.kiosk.hex[-4:]}
    assert {each.full_number.partition("@")[2] for each in all_.store.signatures()} == marks
    assert {mark for each in others for mark in each.marks} == marks
    words = {one.store.six_words(), two.store.six_words()}
    assert {author.words for each in others for author in each.authors} == words
    assert all_.store.tally().published == 3


def test_an_older_bundle_after_a_newer_one_brings_nobody_back(tables):
    one, all_ = tables("one"), tables("all")
    gone = one.sign("Ada Sample")
    older = one.bundle()
    one.store.erase(gone.id)
    one.sign("Bo Sample")
    newer = one.bundle()
    all_.merge(newer)
    done = all_.merge(older)
    assert done.merged.added == 0
    assert all_.store.find(gone.id).life is Life.ERASED
    assert b"Ada" not in b"".join(each.payload or b"" for each in all_.store.entries())
    late = tables("late")
    late.merge(older)
    assert late.store.find(gone.id).name == "Ada Sample"
    assert late.merge(newer).merged.erased == (gone.id,)
    assert b"Ada" not in b"".join(each.payload or b"" for each in late.store.entries())


def test_sticks_journals_ledgers_and_data_folders(tables, tmp_path):
    organiser = PrivateKey.new()
    one, all_ = tables("one", organiser), tables("all", organiser)
    one.sign("Ada Sample")
    one.store.maintain()
    assert all_.merge(one.stick, organiser=organiser).merged.signatures == 1
    one.sign("Bo Sample")
    assert all_.merge(one.folder).merged.signatures == 1, "beside the open kiosk"
    one.sign("Cy Sample")
    one.store.close()
    ledger = one.folder / one.campaign.id / "ledger.db"
    assert all_.merge(ledger).merged.signatures == 1
    (ledger.parent / "ledger.key").unlink()
    moved = tmp_path / "moved"
    shutil.copytree(one.folder, moved)
    fresh = tables("fresh", organiser)
    assert fresh.merge(moved, organiser=organiser).merged.signatures == 3, "by the sealed key"
    [journal] = one.stick.glob("pledge-kiosk/*.journal")
    assert all_.merge(journal, moved, organiser=organiser).merged.added == 0
    assert not list(all_.folder.glob(".restoring*"))


def test_a_bundle_is_sealed_to_the_organiser(tables):
    organiser = PrivateKey.new()
    one, all_ = tables("one", organiser), tables("all", organiser)
    one.sign("Ada Sample")
    path = one.bundle()
    assert b"entries.sealed" in path.read_bytes()
    with pytest.raises(BadInput, match="sealed to the organiser's key"):
        all_.merge(path)
    assert all_.merge(path, organiser=organiser).merged.signatures == 1


def test_the_six_words(tables):
    one, two, all_ = tables("one"), tables("two"), tables("all")
    one.sign("Ada Sample")
    two.sign("Bo Sample")
    paths = (one.bundle(), two.bundle())
    words = (one.store.six_words(), two.store.six_words())
    before = list(all_.store.entries())
    with pytest.raises(BadInput, match="do not prove all of this, so nothing was merged"):
        all_.merge(*paths, words=words[:1])
    assert list(all_.store.entries()) == before
    assert all_.merge(*paths, words=words).merged.signatures == 2
    restored(one, 1)
    one.sign("Cy Sample")
    newer = one.bundle()
    with pytest.raises(BadInput, match="do not prove"):
        all_.merge(newer, words=words[1:])
    assert all_.merge(newer, words=words).merged.signatures == 1, "the old key signed for it"
    all_.sign("Own Sample")
    back = tables("back")
    back.merge(all_.bundle())
    back.sign("Di Sample")
    mine = back.store.six_words()
    assert all_.merge(back.bundle(), words=(mine,)).merged.signatures == 1, "what is known is ours"


def test_one_bad_source_and_nothing_is_merged(tables):
    one, two, all_ = tables("one"), tables("two"), tables("all")
    one.sign("Ada Sample")
    two.sign("Bo Sample")
    good, bad = one.bundle(), two.bundle()
    data = bytearray(bad.read_bytes())
    data[200] ^= 1
    bad.write_bytes(data)
    before = list(all_.store.entries())
    with pytest.raises(BadInput, match=r"two-1\.zip"):
        all_.merge(good, bad)
    assert list(all_.store.entries()) == before


def test_a_ledger_that_goes_on_twice_is_refused(tables, tmp_path):
    one, all_ = tables("one"), tables("all")
    one.sign("Ada Sample")
    one.store.close()
    shutil.copytree(one.folder, tmp_path / "twin")
    one.open()
    twin = tables("twin")
    one.sign("Bo Sample")
    twin.sign("Cy Sample")
    all_.merge(one.bundle())
    with pytest.raises(LedgerDamaged):
        all_.merge(twin.bundle())
    assert [each.name for each in all_.store.signatures()] == ["Ada Sample", "Bo Sample"]


def test_cancelled(tables):
    one, all_ = tables("one"), tables("all")
    for number in range(3):
        one.sign(f"Sample {number}")
    path = one.bundle()
    before = list(all_.store.entries())
    calls = []

    def cancel(done: int, total: int) -> None:
        calls.append((done, total))
        if len(calls) == 3:  # the first two are of the check
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        all_.merge(path, progress=cancel)
    assert calls == [(0, 4), (4, 4), (0, 4)]
    assert list(all_.store.entries()) == before
    assert all_.merge(path).merged.signatures == 3


def test_what_is_none_of_them(tables, tmp_path):
    all_ = tables("all")
    (tmp_path / "empty").mkdir()
    (tmp_path / "text").write_text("not a ledger")
    for name, match in (
        ("none", "cannot be read"),
        ("empty", "is no stick"),
        ("text", "key of .* is not beside it"),
        ("all", "is the data folder itself"),
    ):
        with pytest.raises(BadInput, match=match):
            all_.merge(tmp_path / name)
