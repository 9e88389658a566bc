"""Every command on a ledger with real signatures in it; files read back."""

import csv
import json
import subprocess
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

NAMES = ("Alma Quillfeather", "Bruno Ñandúflor", "Casimir O’Sample", "Mickey Mouse")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three listed signatures and one that the watch list holds."""
    folder = tmp_path / "data"
    campaign = load(assets.default_campaign())
    clock = SystemClock()
    store = Store.open(folder, campaign.id, clock=clock, event=campaign.event.name)
    for name in NAMES:
        draft = Draft(name=name, role="editor", organisation="Invented Pictures")
        store.record(
            sign(
                draft,
                campaign,
                id=new_id(),
                code=codes.new_withdrawal_code(),
                source="T1",
                now=clock.now(),
            )
        )
    store.close()
    return folder


def summary(capsys: pytest.CaptureFixture[str], *argv: object) -> dict[str, object]:
    assert main([*map(str, argv), "--json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def test_export_csv_holds_the_listed_and_not_the_held(capsys, data, tmp_path):
    out = tmp_path / "list.csv"
    told = summary(capsys, "export", "--data", data, "--out", out)
    assert (told["listed"], told["waiting_for_review"], told["founding"]) == (3, 1, 7)
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["name"] for row in rows if row["kind"] == "signed"] == list(NAMES[:3])
    assert "Mickey" not in out.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("format_", ["csv", "md", "json"])
def test_export_formats(capsys, data, tmp_path, format_):
    out = tmp_path / f"list.{format_}"
    summary(capsys, "export", "--data", data, "--format", format_, "--out", out)
    text = out.read_text(encoding="utf-8-sig")
    assert all(name in text for name in NAMES[:3])
    assert "Mickey" not in text


def test_an_export_is_in_the_language_asked_for(capsys, data, tmp_path):
    out = tmp_path / "list.json"
    argv = ("export", "--data", data, "--format", "json", "--language")
    summary(capsys, *argv, "es", "--out", out)
    assert json.loads(out.read_text("utf-8"))["language"] == "es"
    assert main([*map(str, argv), "xx", "--out", str(out)]) == 2
    assert "no language 'xx'" in capsys.readouterr().err
    for asked in (("--format", "csv"), ("--format", "json", "--edition", "confidential")):
        plain = ["export", "--data", str(data), "--language", "es", *asked, "--out", str(out)]
        assert main(plain) == 2
        assert "Leave --language out" in capsys.readouterr().err


def test_filled_sheets_public_and_confidential(capsys, data, tmp_path):
    for edition, has_held in (("public", False), ("confidential", True)):
        out = tmp_path / f"{edition}.pdf"
        told = summary(
            capsys, "sheet", "signatures", "--data", data, "--edition", edition, "--out", out
        )
        assert told["pages"] == 1
        copied = subprocess.run(["pdftotext", str(out), "-"], check=True, capture_output=True)
        text = copied.stdout.decode()
        assert "Bruno Ñandúflor" in text
        assert ("Mickey Mouse" in text) is has_held


def test_blank_sheets_poster_and_qr(capsys, tmp_path):
    blank = tmp_path / "blank.pdf"
    data = tmp_path / "data"
    told = summary(capsys, "sheet", "blank", "--sheets", 3, "--data", data, "--out", blank)
    assert told["pages"] == 6
    assert len(told["sheets"]) == 3  # type: ignore[arg-type]
    summary(capsys, "poster", "--paper", "letter", "--out", tmp_path / "poster.pdf")
    for name in ("code.svg", "code.png", "code.pdf"):
        told = summary(capsys, "qr", "--place", "p1", "--out", tmp_path / name)
        assert str(told["address"]).endswith("?place=P1")
    for path in tmp_path.glob("*.pdf"):
        subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)


def test_check_of_the_default_campaign_and_of_a_broken_one(capsys, tmp_path):
    told = summary(capsys, "check")
    assert told["is_sound"] is True
    assert any("example" in str(note) for note in told["notes"])  # type: ignore[attr-defined]
    (tmp_path / "campaign.toml").write_text("id = 3\n", encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert "fault" in out
    assert "campaign.toml:1" in err


def test_exports_run_beside_an_open_kiosk(capsys, data, tmp_path):
    store = Store.open(data, "askmoreofhim", clock=SystemClock())
    try:
        told = summary(capsys, "export", "--data", data, "--out", tmp_path / "list.csv")
        assert told["listed"] == 3
    finally:
        store.close()
