"""Sealed signatures in the ledger: no byte of what is private on the disk, and the laws hold.

The pages are left unencrypted here, so that what the files hold can be looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.conftest import SetClock

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.campaign.model import Asks, Campaign
from kiosk.errors import BadInput
from kiosk.sealing import PrivateKey
from kiosk.signing import codes, tally
from kiosk.signing.entries.private import Opener, opened
from kiosk.signing.flow.sign import sign
from kiosk.signing.ink import Ink
from kiosk.signing.signature import Draft, Listing, Signature
from kiosk.store import Store, new_id
from kiosk.store.db import cipher

KEY = PrivateKey.new()
CODE = codes.new_withdrawal_code()
DRAWN = Ink((tuple((x * 20, 500 + x) for x in range(30)),))

PLAIN = load(assets.default_campaign())
KEYED = PLAIN._replace(key=KEY.public, asks=Asks(email=True))
SENSITIVE = KEYED._replace(sensitive=True)

words = st.text("abcdefghijklmnopqrstuvwxyzñüж", min_size=3, max_size=20)
emails = st.just("") | words.map(lambda word: f"{word}@invented.example")
drafts = st.builds(
    Draft,
    name=words,
    role=words,
    organisation=words,
    ink=st.sampled_from((None, DRAWN)),
    email=emails,
    listing=st.sampled_from(Listing),
)
acts = st.lists(
    st.tuples(st.sampled_from(("hold", "release", "strike", "undo")), st.integers(0, 5)),
    max_size=5,
)
LAWFUL = settings(
    max_examples=settings().max_examples // 4,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def plain_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "unlock", lambda connection, key: None)


def marked(draft: Draft, number: int) -> Draft:
    """The draft with texts that stand nowhere else: not in a table's name, not in another one."""
    texts = {field: f"zq{getattr(draft, field)}q{number}" for field in ("name", "role")}
    email = f"zq{number}{draft.email}" if draft.email else ""
    return replace(draft, **texts, organisation=f"zq{draft.organisation}q{number}", email=email)


def signed(draft: Draft, campaign: Campaign, clock: SetClock) -> Signature:
    return sign(draft, campaign, id=new_id(), code=CODE, source="T1", now=clock.now())


def secrets(draft: Draft, campaign: Campaign) -> list[str]:
    """The texts of a draft that nobody but the organiser may ever read."""
    names = [draft.name, draft.role, draft.organisation]
    is_sealed = campaign.sensitive or draft.listing is Listing.COUNTED
    return [text for text in ([*names, draft.email] if is_sealed else [draft.email]) if text]


def everything_in(folder: Path) -> bytes:
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def play(store: Store, ids: list[object], steps: list[tuple[str, int]]) -> None:
    for what, which in steps:
        if what == "undo":
            store.undo()
        else:
            getattr(store, what)(ids[which % len(ids)])


@LAWFUL
@given(st.lists(drafts, min_size=1, max_size=5), acts, st.booleans())
def test_nothing_private_is_on_the_disk_and_the_laws_hold(
    plain_pages: None, drafts_: list[Draft], steps: list[tuple[str, int]], is_sensitive: bool
) -> None:
    clock = SetClock()
    drafts_ = [marked(draft, number) for number, draft in enumerate(drafts_)]
    campaign = SENSITIVE if is_sensitive else KEYED
    with TemporaryDirectory() as name:
        folder = Path(name)
        store = Store.open(folder / "data", campaign.id, clock=clock, key=campaign.key)
        with store:
            recorded = [store.record(signed(draft, campaign, clock)) for draft in drafts_]
            play(store, [one.id for one in recorded], steps)
            files = everything_in(folder)
            derived = list(store.signatures())
            assert store.tally() == tally.count(derived)
            assert store.verify().is_sound
            assert store.rebuild() == len(derived)
            assert list(store.signatures()) == derived
            store.checkpoint()
            files += everything_in(folder)
        for draft in drafts_:
            for text in secrets(draft, campaign):
                assert text.encode() not in files
                assert text.casefold().encode() not in files
        is_ink_clear = any(one.ink is not None for one in derived)
        assert (DRAWN.tidy().encode() in files) is is_ink_clear
        public = [draft for draft in drafts_ if draft.name not in secrets(draft, campaign)]
        assert all(draft.name.encode() in files for draft in public), "the test can see"
        for draft, signature in zip(drafts_, derived, strict=True):
            whole, email = opened(signature, KEY)
            assert (whole.name, whole.role, whole.organisation) == (
                draft.name,
                draft.role,
                draft.organisation,
            )
            assert (whole.ink, email) == (draft.ink and draft.ink.tidy(), draft.email)


def test_a_sealed_signature_comes_back_as_it_was_recorded(
    store: Store, clock: SetClock, tmp_path: Path
) -> None:
    draft = Draft("Alma Quillfeather", email="alma@invented.example", listing=Listing.COUNTED)
    recorded = store.record(signed(draft, KEYED, clock))
    assert store.find(recorded.id) == recorded
    assert recorded.is_counted_only
    assert recorded.is_sealed_name
    assert (store.tally().unnamed, store.tally().named, store.count()) == (1, 0, 1)


def test_a_sealed_name_cannot_be_corrected_but_held(store: Store, clock: SetClock) -> None:
    draft = Draft("Alma Quillfeather", listing=Listing.COUNTED)
    recorded = store.record(signed(draft, KEYED, clock))
    head = store.head()
    with pytest.raises(BadInput):
        store.correct(recorded.id, name="Somebody Else", role="", organisation="")
    assert store.head() == head
    assert store.hold(recorded.id).is_held
    assert store.tally().unnamed == 0
    assert opened(store.find(recorded.id), KEY)[0].name == "Alma Quillfeather"


def test_a_correction_leaves_an_address_sealed(store: Store, clock: SetClock) -> None:
    draft = Draft("Alma Quilfeather", email="alma@invented.example")
    recorded = store.record(signed(draft, KEYED, clock))
    store.correct(recorded.id, name="Alma Quillfeather", role="", organisation="")
    now = store.find(recorded.id)
    assert Opener(KEY)(now) == (now, "alma@invented.example")
    assert now.name == "Alma Quillfeather"
    assert store.rebuild() == 1
    assert store.find(recorded.id) == now


def test_the_retry_of_a_sealed_signature_signs_once(
    store: Store, clock: SetClock, sample: Callable[..., Signature]
) -> None:
    """A retry seals anew, so its box differs; the first one stays."""
    draft = Draft("Alma Quillfeather", listing=Listing.COUNTED)
    first = signed(draft, KEYED, clock)
    recorded = store.record(first)
    again = sign(draft, KEYED, id=first.id, code=CODE, source="T1", now=clock.now())
    assert again.sealed != first.sealed
    assert store.record(again) == recorded
    assert store.count() == 1
