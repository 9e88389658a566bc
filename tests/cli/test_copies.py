"""`backup`, `restore` and `verify` on real ledgers, journals and sticks."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from broken_journal import break_records
from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

CAMPAIGN = load(assets.default_campaign())
ORGANISER = PrivateKey.new()
PASSPHRASE = "four unrelated words here"


@pytest.fixture
def folders(tmp_path, monkeypatch) -> Path:
    """`data` with three signatures and `stick` with their journal, `organiser.key` beside."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE", PASSPHRASE)
    Path("stick").mkdir()
    Path("organiser.key").write_bytes(ORGANISER.lock(PASSPHRASE))
    sign_three(Path("data"), Path("stick"), ORGANISER)
    return tmp_path


def sign_three(data: Path, stick: Path | None, organiser: PrivateKey | None) -> None:
    clock = SystemClock()
    key = organiser.public if organiser is not None else None
    with Store.open(data, CAMPAIGN.id, clock=clock, key=key, second_copy=stick) as store:
        for name in ("Alma Quillfeather", "Bruno Ñandúflor", "Casimir O’Sample"):
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            store.record(
                sign(draft, CAMPAIGN, id=new_id(), code=code, source="T1", now=clock.now())
            )


def summary(capsys, *argv: object, status: int = 0) -> dict[str, object]:
    capsys.readouterr()
    assert main([*map(str, argv), "--json"]) == status
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def journal() -> Path:
    (found,) = Path("stick/pledge-kiosk").glob("*.journal")
    return found


def names(data: Path) -> list[str]:
    with Store.read(data, CAMPAIGN.id) as store:
        assert store.verify().is_sound
        return [signature.name for signature in store.signatures()]


@pytest.mark.usefixtures("folders")
@pytest.mark.parametrize(
    "source",
    ["stick", "stick/pledge-kiosk", "journal", "ledger", "backup", "handed over"],
)
def test_each_copy_alone_restores_everything(capsys, source):
    ledger = Path("data", CAMPAIGN.id, "ledger.db")
    was = names(Path("data"))
    path = Path(source)
    if source == "journal":
        path = journal()
    elif source == "ledger":
        path = ledger
    elif source == "backup":
        path = Path(str(summary(capsys, "backup", "--data", "data")["file"]))
    elif source == "handed over":
        told = summary(capsys, "backup", "--data", "data", "--out", "out")
        path = Path(str(told["file"]))
    (ledger.parent / "ledger.key").unlink()  # the keystore went with the laptop
    told = summary(capsys, "restore", "--from", path, "--to", "new", "--key", "organiser.key")
    assert told["signatures"] == 3
    assert names(Path("new")) == was


@pytest.mark.usefixtures("folders")
def test_restoring_renames_what_was_there(capsys):
    sign_three(Path("new"), None, None)
    before = Path("new", CAMPAIGN.id, "ledger.db").read_bytes()
    told = summary(capsys, "restore", "--from", "stick", "--to", "new", "--key", "organiser.key")
    kept = Path("new", CAMPAIGN.id, str(told["replaced"]))
    assert kept.read_bytes() == before
    with Store.open(Path("new"), CAMPAIGN.id, clock=SystemClock()) as store:
        assert store.recovered is None
        assert store.count() == 3


@pytest.mark.usefixtures("folders")
def test_a_restored_ledger_goes_on_as_another_kiosk(capsys):
    with Store.read(Path("data"), CAMPAIGN.id) as store:
        kiosk = store.kiosk
    summary(capsys, "restore", "--from", "stick", "--to", "new", "--key", "organiser.key")
    with Store.open(Path("new"), CAMPAIGN.id, clock=SystemClock()) as store:
        assert store.kiosk > kiosk


def test_the_ledgers_own_key_restores_a_journal_nobody_else_opens(folders, capsys, state_folder):
    shutil.rmtree("data")
    shutil.rmtree(state_folder)  # which would bring the evening before back
    shutil.rmtree("stick/pledge-kiosk")
    sign_three(Path("data"), Path("stick"), None)
    key = Path("data", CAMPAIGN.id, "ledger.key")
    assert main(["restore", "--from", "stick", "--to", "new"]) == 2
    assert main(["restore", "--from", "stick", "--to", "new", "--key", "organiser.key"]) == 2
    assert not Path("new").exists()
    told = summary(capsys, "restore", "--from", "stick", "--to", "new", "--key", key)
    assert told["signatures"] == 3


@pytest.mark.usefixtures("folders")
@pytest.mark.parametrize("source", ["nowhere", "organiser.key", "."])
def test_what_is_no_copy_is_refused_in_one_line(capsys, source):
    assert main(["restore", "--from", source, "--to", "new", "--key", "organiser.key"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert not Path("new", CAMPAIGN.id, "ledger.db").exists()


@pytest.mark.usefixtures("folders")
def test_what_is_wrong_with_a_folder_to_restore_from_is_told(capsys):
    assert main(["backup", "--data", "data", "--out", "out"]) == 0
    [copy] = Path("out").glob("*.db")
    capsys.readouterr()
    for source, told in (("stick", "needs a key"), ("out", copy.name), (".", "is no stick")):
        assert main(["restore", "--from", source, "--to", "new"]) == 2
        assert told in capsys.readouterr().err
    assert main(["backup", "--data", "data", "--out", str(copy)]) == 2
    assert "is not a folder" in capsys.readouterr().err


@pytest.mark.usefixtures("folders")
def test_restoring_under_a_running_kiosk_is_refused(capsys):
    with Store.open(Path("new"), CAMPAIGN.id, clock=SystemClock()):
        status = main(["restore", "--from", "stick", "--to", "new", "--key", "organiser.key"])
    assert status == 1
    assert "Another copy" in capsys.readouterr().err


@pytest.mark.usefixtures("folders")
def test_a_backup_beside_an_open_kiosk(capsys):
    with Store.open(Path("data"), CAMPAIGN.id, clock=SystemClock()) as store:
        assert summary(capsys, "backup", "--data", "data")["signatures"] == 3
        assert summary(capsys, "backup", "--data", "data", "--out", "out")["signatures"] == 3
        assert store.verify().is_sound


@pytest.mark.usefixtures("folders")
def test_verify_finds_a_sound_ledger_and_its_journal(capsys):
    told = summary(capsys, "verify", "--data", "data", "--journal", journal())
    assert told["is_sound"] is True
    assert told["signatures"] == 3
    assert told["journal"] == {"entries": 4, "ahead": 0, "behind": 0}


@pytest.mark.usefixtures("folders")
def test_verify_finds_a_tail_that_only_the_stick_has(capsys):
    shutil.copytree("data", "old")
    sign_three(Path("data"), Path("stick"), ORGANISER)
    assert summary(capsys, "verify", "--data", "old")["is_sound"] is True
    told = summary(capsys, "verify", "--data", "old", "--journal", journal(), status=1)
    assert told["faults"] == ["The journal holds 4 entries that the ledger lost: restore it."]


@pytest.mark.usefixtures("folders")
def test_verify_reads_a_journal_alone(capsys):
    argv = ("verify", "--data", "none", "--journal", journal(), "--key", "organiser.key")
    assert summary(capsys, *argv)["journal"] == {"entries": 4, "ahead": 0, "behind": 0}


@pytest.mark.usefixtures("folders")
def test_verify_names_what_was_recorded_twice_and_calls_it_sound(capsys):
    with Store.open(Path("data"), CAMPAIGN.id, clock=SystemClock()) as store:
        one = store.numbered(2)[0]
        with Store.open(Path("other"), CAMPAIGN.id, clock=SystemClock()) as other:
            other.record(one)
            store.merge(other.entries())
            [one] = store.numbered(2)
            assert one.full_number == f"2@{store.kiosk.hex[-4:]}"
            said = f"records signature {one.full_number} once more; it counts once."
            note = f"Entry 2 of kiosk {other.kiosk} {said}"
    told = summary(capsys, "verify", "--data", "data")
    assert (told["is_sound"], told["faults"], told["notes"]) == (True, [], [note])
    assert told["signatures"] == 3
    assert main(["verify", "--data", "data"]) == 0
    assert note in capsys.readouterr().err.splitlines()


@pytest.mark.usefixtures("folders")
def test_a_damaged_ledger_is_one_line_and_status_1(capsys):
    ledger = Path("data", CAMPAIGN.id, "ledger.db")
    content = bytearray(ledger.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    ledger.write_bytes(content)
    assert main(["verify", "--data", "data"]) == 1
    assert capsys.readouterr().err.count("\n") >= 1


@pytest.mark.usefixtures("folders")
def test_a_list_that_is_not_what_the_entries_say_is_made_anew(capsys):
    wanted = names(Path("data"))
    store = Store.open(Path("data"), CAMPAIGN.id, clock=SystemClock())
    with store, store._database.writing() as connection:
        connection.exec_driver_sql("UPDATE signature SET name = 'Nobody' WHERE number = 2")
    assert main(["verify", "--data", "data"]) == 1
    out, err = capsys.readouterr()
    assert "Signature 2 is not what the ledger says." in err
    assert "`pledge-kiosk rebuild`" in out + err
    assert summary(capsys, "rebuild", "--data", "data")["signatures"] == 3
    assert names(Path("data")) == wanted
    assert main(["verify", "--data", "data"]) == 0


@pytest.mark.usefixtures("folders")
def test_a_journal_with_a_broken_record_gives_back_all_others_and_says_so(capsys):
    with Store.read(Path("data"), CAMPAIGN.id) as store:
        kiosk = str(store.kiosk)
    break_records(journal(), 3)
    argv = ("restore", "--from", "stick", "--to", "new", "--key", "organiser.key")
    told = summary(capsys, *argv, status=1)
    assert (told["signatures"], told["missing"], told["gaps"]) == (2, 1, [[kiosk, 3, 3]])
    told = summary(capsys, "verify", "--data", "new", status=1)
    assert told["faults"] == []
    assert told["missing"] == [f"Entry 3 of kiosk {kiosk} is missing."]
    assert main(["restore", "--from", str(journal()), *map(str, argv[3:])]) == 1
    said = capsys.readouterr()
    assert f"Entry 3 of kiosk {kiosk} is missing. Written between " in said.err
    assert "1 entry is missing." in said.out
    assert main(["verify", "--data", "new"]) == 1
    assert "What is there is sound, but entries are missing." in capsys.readouterr().out


@pytest.mark.usefixtures("folders")
def test_several_copies_give_back_together_what_each_of_them_lacks(capsys):
    told = summary(capsys, "backup", "--data", "data")
    break_records(journal(), 3)
    sources = ("--from", "stick", "--from", told["file"])
    told = summary(capsys, "restore", *sources, "--to", "new", "--key", "organiser.key")
    assert (told["signatures"], told["missing"]) == (3, 0)
    assert len(names(Path("new"))) == 3


@pytest.mark.usefixtures("folders")
def test_verify_names_the_broken_records_of_a_journal(capsys):
    break_records(journal(), 3)
    told = summary(capsys, "verify", "--data", "data", "--journal", journal(), status=1)
    assert told["faults"] == ["Record 3 of the journal is broken."]
    assert told["journal"] == {"entries": 3, "ahead": 0, "behind": 1}
    assert main(["verify", "--data", "data", "--journal", str(journal())]) == 1
    said = capsys.readouterr()
    assert "All is well" not in said.out
    assert "Record 3" in said.err
