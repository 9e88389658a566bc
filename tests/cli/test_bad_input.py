"""Whatever is wrong with what was given: one sentence, exit status 2 (1 for a failed job)."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.signing.clock import SystemClock


def refused(capsys: pytest.CaptureFixture[str], *argv: str, status: int = 2) -> str:
    assert main([str(arg) for arg in argv]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1, err
    assert "Traceback" not in err
    return err


def test_a_missing_campaign(capsys, tmp_path):
    err = refused(capsys, "sheet", "blank", "--campaign", str(tmp_path / "none"))
    assert "none" in err


def test_a_broken_campaign_names_every_fault(capsys, tmp_path):
    (tmp_path / "campaign.toml").write_text('id = "Bad Id"\ncolour = 3\n', encoding="utf-8")
    assert main(["poster", "--campaign", str(tmp_path)]) == 2
    err = capsys.readouterr().err
    assert "campaign.toml:2" in err
    assert len(err.splitlines()) > 3


def test_no_ledger_yet(capsys, tmp_path):
    for command in (["export"], ["sheet", "signatures"]):
        out = tmp_path / "x.pdf"
        argv = [*command, "--data", str(tmp_path / "data"), "--out", str(out)]
        refused(capsys, *argv)
        assert not out.exists()
    assert not (tmp_path / "data").exists()


def test_a_data_folder_that_is_a_file(capsys, tmp_path):
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")
    refused(capsys, "export", "--data", str(file), "--out", str(tmp_path / "a.csv"))
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_database_of_another_program(capsys, tmp_path):
    ledger = tmp_path / "askmoreofhim" / "ledger.db"
    ledger.parent.mkdir()
    ledger.write_bytes(b"not a database at all" * 100)
    before = ledger.read_bytes()
    refused(capsys, "export", "--data", str(tmp_path), "--out", str(tmp_path / "a.csv"))
    assert ledger.read_bytes() == before


def test_a_file_to_print_that_is_not_there(capsys, tmp_path):
    for name in ("filled", "sheet.pdf", "."):
        err = refused(capsys, "print", str(tmp_path / name))
        assert "There is no file" in err
        assert "Name a PDF, or `signatures` or `poster`." in err


@pytest.mark.parametrize(
    ("command", "name"), [("export", ""), ("qr", "a.txt"), ("poster", "a.png"), ("poster", "")]
)
def test_an_out_file_that_cannot_be(capsys, tmp_path, command, name):
    from kiosk.store import Store

    Store.open(tmp_path / "data", "askmoreofhim", clock=SystemClock()).close()
    out = tmp_path / name if name else tmp_path
    refused(capsys, command, "--data", str(tmp_path / "data"), "--out", str(out))


def test_unknown_language_and_source(capsys, tmp_path):
    out = ("--out", str(tmp_path / "a.pdf"))
    assert "en, es" in refused(capsys, "sheet", "blank", "--language", "tlh", *out)
    assert "T1" in refused(capsys, "poster", "--place", "ZZZ", *out)


def test_settings_with_an_unknown_key(capsys, tmp_path):
    (tmp_path / "settings.toml").write_text("idle = 3\n", encoding="utf-8")
    argv = ("sheet", "blank", "--data", str(tmp_path), "--out", str(tmp_path / "a.pdf"))
    assert "idle" in refused(capsys, *argv)


def test_an_evening_never_clears_a_folder_it_did_not_make(capsys, tmp_path):
    keep = tmp_path / "pictures" / "holiday.png"
    keep.parent.mkdir()
    keep.write_bytes(b"mine")
    refused(capsys, "evening", "--out", str(tmp_path), "--people", "1")
    assert keep.read_bytes() == b"mine"


def test_an_evening_is_not_played_into_a_real_ledger(capsys, tmp_path):
    from kiosk.store import Store

    data = tmp_path / "data"
    Store.open(data, "askmoreofhim", clock=SystemClock()).close()
    before = {path: path.stat().st_mtime_ns for path in data.rglob("*")}
    argv = ("evening", "--people", "1", "--data", str(data), "--out", str(tmp_path / "out"))
    refused(capsys, *argv)
    assert {path: path.stat().st_mtime_ns for path in data.rglob("*")} == before
    assert not Path(tmp_path / "out").exists()


def test_what_nobody_foresaw_is_told_without_what_it_was_about(capsys, tmp_path, monkeypatch):
    """Neither a trace nor a name: the outermost edge tells the kind of fault and its place."""
    from kiosk.cli.commands.before import check

    def refuse(_: object) -> int:
        raise ValueError("Alma Quillfeather")

    monkeypatch.setattr(check, "run", refuse)
    assert main(["check"]) == 1
    err = capsys.readouterr().err
    assert "made a mistake" in err
    assert "ValueError" in err
    assert "Quillfeather" not in err
    assert "Traceback" not in err

    def full(_: object) -> int:
        raise OSError(28, "No space left on device", str(tmp_path))

    monkeypatch.setattr(check, "run", full)
    assert f"{tmp_path}: No space left" in refused(capsys, "check", status=1)
