"""Whose entries a copy holds: forged journals, and the six words of the kiosk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forged import entries, write_journal
from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.sealing import EntryKey, PrivateKey, SecretKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

CAMPAIGN = load(assets.default_campaign())
ORGANISER = PrivateKey.new()
PASSPHRASE = "four unrelated words here"
STRANGER = EntryKey(SecretKey.new())
RESTORE = ("restore", "--from", "stick", "--to", "new", "--key", "organiser.key")


@pytest.fixture(autouse=True)
def key_file(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE", PASSPHRASE)
    Path("stick").mkdir()
    Path("organiser.key").write_bytes(ORGANISER.lock(PASSPHRASE))


@pytest.fixture
def words() -> str:
    """The six words of a kiosk at which three people signed, with a stick."""
    key, clock = ORGANISER.public, SystemClock()
    with Store.open(
        Path("data"), CAMPAIGN.id, clock=clock, key=key, second_copy=Path("stick")
    ) as store:
        for name in ("Alma Quillfeather", "Bruno Ñandúflor", "Casimir O’Sample"):
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            store.record(
                sign(draft, CAMPAIGN, id=new_id(), code=code, source="T1", now=clock.now())
            )
        return store.six_words()


def forge(key: EntryKey | None) -> Path:
    """The journal of 200 invented people, made with the organiser's public key alone."""
    made = list(entries(200, new_id(), key))
    return write_journal(Path("stick"), CAMPAIGN.id, ORGANISER.public, made)


def told(capsys, *argv: object, status: int) -> dict[str, object]:
    capsys.readouterr()
    assert main([*map(str, argv), "--json"]) == status
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def ledgers() -> list[Path]:
    return sorted(Path("new").rglob("ledger*.db"))


def test_a_forged_journal_without_signatures_is_told(capsys):
    path = forge(None)
    assert main([*RESTORE]) == 1
    said = capsys.readouterr()
    assert "201 entries, unsigned: nothing proves who wrote them." in said.err
    assert main(["verify", "--journal", str(path), "--key", "organiser.key"]) == 1
    said = capsys.readouterr()
    assert "unsigned: nothing proves who wrote them" in said.err
    assert "All is well" not in said.out
    # And it stays told, in the ledger that was restored all the same.
    found = told(capsys, "verify", "--data", "new", status=1)
    assert found["faults"] == []
    assert len(found["unproven"]) == 1


def test_a_forged_journal_that_is_signed_is_not_compared(capsys):
    path = forge(STRANGER)
    assert main([*RESTORE]) == 0
    said = capsys.readouterr().out
    assert f"201 entries, signed by “{STRANGER.author.words}”" in said
    assert "Signed, not compared" in said
    argv = ("verify", "--journal", path, "--key", "organiser.key", "--data", "nothing")
    assert main([*map(str, argv)]) == 0
    said = capsys.readouterr().out
    assert STRANGER.author.words in said
    assert "Signed, not compared" in said


@pytest.mark.parametrize("key", [None, STRANGER], ids=["unsigned", "signed"])
def test_the_words_of_the_kiosk_refuse_a_forged_journal(capsys, words, key):
    path = forge(key)
    argv = [*RESTORE, "--six-words", words]
    assert main(argv) == 2
    said = capsys.readouterr().err
    assert "so nothing was restored" in said
    assert said.count("\n") <= 2
    assert not ledgers()
    argv = ["verify", "--journal", str(path), "--key", "organiser.key", "--six-words", words]
    assert main(argv) == 1


def test_what_the_words_do_not_prove_is_restored_when_that_is_asked_for(capsys, words):
    forge(STRANGER)
    found = told(capsys, *RESTORE, "--six-words", words, "--even-unproven", status=1)
    assert found["signatures"] == 203
    (sentence,) = found["unproven"]
    assert STRANGER.author.words in sentence


def test_the_right_words_in_any_spelling_restore(capsys, words):
    spelled = "-".join(words.upper().split()) + "\n"
    found = told(capsys, *RESTORE, "--six-words", spelled, status=0)
    assert found["signatures"] == 3
    assert found["is_compared"] is True
    assert [one["is_proven"] for one in found["kiosks"]] == [True]
    assert found["kiosks"][0]["words"] == [words]
    assert found["unproven"] == []


def test_wrong_words_change_nothing(capsys, words):
    Store.open(Path("new"), CAMPAIGN.id, clock=SystemClock(), key=ORGANISER.public).close()
    before = {path: path.read_bytes() for path in Path("new").rglob("*") if path.is_file()}
    assert main([*RESTORE, "--six-words", STRANGER.author.words]) == 2
    assert words in capsys.readouterr().err
    assert {path: path.read_bytes() for path in Path("new").rglob("*") if path.is_file()} == before
    for typed in ("", "abandon", "these are not words of kiosks"):
        assert main([*RESTORE, "--six-words", typed]) == 2
        assert "not the six words of a kiosk" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in Path("new").rglob("*") if path.is_file()} == before


def test_the_key_on_the_stick_signs_for_the_restored_kiosk(capsys, words):
    found = told(capsys, *RESTORE, "--six-words", words, status=0)
    assert found["is_vouched"] is True
    with Store.open(Path("new"), CAMPAIGN.id, clock=SystemClock(), key=ORGANISER.public) as store:
        now = store.six_words()
    assert now != words
    # The words of either sheet prove the whole ledger: the old key signed for the new one,
    # and the new one says which words were compared.
    for one in (words, now):
        found = told(capsys, "verify", "--data", "new", "--six-words", one, status=0)
        assert all(kiosk["is_proven"] for kiosk in found["kiosks"])
        assert len(found["kiosks"]) == 2


def test_without_the_key_of_the_kiosk_that_is_told(capsys, words):
    own = Path("data") / CAMPAIGN.id / "ledger.key"
    argv = ("restore", "--from", "stick", "--to", "new", "--key", own)
    assert main([*map(str, argv)]) == 0
    assert "did not sign for the restored kiosk" in " ".join(capsys.readouterr().out.split())
    Store.open(Path("new"), CAMPAIGN.id, clock=SystemClock()).close()
    assert told(capsys, "verify", "--data", "new", "--six-words", words, status=1)["unproven"]


def test_a_backup_holds_the_words_and_the_key_that_signs_for_a_restored_kiosk(capsys, words):
    found = told(capsys, "backup", "--data", "data", "--out", "handed-over", status=0)
    assert found["words"] == words
    (copy,) = Path("handed-over").glob("*.db")
    argv = ("restore", "--from", copy, "--to", "new", "--key", "organiser.key")
    found = told(capsys, *argv, "--six-words", words, status=0)
    assert found["is_vouched"] is True


def test_the_words_are_said_beside_the_fingerprint_of_the_kiosks_key(capsys, words):
    found = told(capsys, "keys", "show", "--this-machine", "--data", "data", status=0)
    assert found["words"] == words
    assert found["fingerprint"] != words
