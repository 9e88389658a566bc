"""The practice kiosk: in a folder of its own, on every sheet, gone after one question."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.errors import BadInput
from kiosk.jobs import pins
from kiosk.jobs.set_up import practice
from kiosk.settings import Settings
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.staff.weakness import weakness
from kiosk.store import Store, new_id

CAMPAIGN = load(assets.default_campaign())
SAID = "Practice: nothing on this sheet counts"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def played(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A practice kiosk at which 90 invented people have signed."""
    monkeypatch.setenv("KIOSK_KEYSTORE", "file")
    folder = practice.begin(data, SystemClock())
    fill(folder, 90, practice.settings_of(Settings(), folder))
    return folder


def fill(folder: Path, people: int, settings: Settings) -> None:
    clock = SystemClock()
    journals = settings.journal_folder
    event = CAMPAIGN.event.label
    with Store.open(folder, CAMPAIGN.id, clock=clock, event=event, local_journal=journals) as store:
        for at in range(people):
            draft = Draft(f"Alma Quill {'xy' * (at % 20)}feather", "editor", "Invented Pictures")
            code = codes.new_withdrawal_code()
            store.record(
                sign(draft, CAMPAIGN, id=new_id(), code=code, source="T1", now=datetime.now(UTC))
            )


def test_its_pins_are_ones_that_may_be_used():
    assert [weakness(pin) for pin in practice.PINS] == [None, None]


def test_it_begins_once_and_goes_on(data):
    folder = practice.begin(data, SystemClock())
    assert folder == data / "practice_kiosk"
    assert practice.is_practice(folder)
    assert not practice.is_practice(data)
    assert pins.find_missing(folder, SystemClock()) == ()
    assert practice.begin(data, SystemClock()) == folder
    assert practice.begin(folder, SystemClock()) == folder


def test_a_folder_with_something_else_in_it_never_becomes_practice(data):
    fill(data / "practice_kiosk", 1, Settings(local_journal=str(data / "journals")))
    with pytest.raises(BadInput, match="other things"):
        practice.begin(data, SystemClock())
    assert not practice.is_practice(data / "practice_kiosk")
    with pytest.raises(BadInput, match="no practice kiosk"):
        practice.throw_away(data)


@pytest.mark.parametrize(
    "command",
    [
        ("sheet", "signatures"),
        ("sheet", "signatures", "--edition", "confidential"),
        ("sheet", "letter"),
        ("sheet", "closing"),
        ("sheet", "readiness"),
        ("paper", "print"),
        ("poster",),
    ],
    ids=" ".join,
)
def test_every_page_of_every_sheet_says_so(played, tmp_path, command):
    path = tmp_path / "sheet.pdf"
    assert main([*command, "--data", str(played), "--out", str(path)]) == 0
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    for page in range(1, count + 1):
        text = subprocess.run(
            ["pdftotext", "-f", str(page), "-l", str(page), str(path), "-"],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        assert SAID in " ".join(text.split()), page


def test_a_real_sheet_does_not(tmp_path, data):
    path = tmp_path / "poster.pdf"
    made = ["poster", "--campaign", str(CAMPAIGN.folder), "--data", str(data), "--out", str(path)]
    assert main(made) == 0
    text = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True)
    assert "Practice" not in text.stdout


def test_it_is_thrown_away_after_one_question_and_nothing_else_is(data, played, capsys):
    fill(data, 1, Settings(local_journal=str(data / "journals")))
    assert list((played / "journals").iterdir())
    assert main(["throw-away", "--data", str(data)]) == 2  # nobody to ask
    assert played.is_dir()
    assert main(["throw-away", "--data", str(data), "--yes"]) == 0
    assert not played.exists()
    with Store.read(data, CAMPAIGN.id) as store:
        assert len(list(store.signatures())) == 1
    assert main(["throw-away", "--data", str(data), "--yes"]) == 2
    assert "no practice kiosk" in capsys.readouterr().err


def test_a_stick_is_no_place_for_practice(data, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    told = ["run", "--practice", "--data", str(data), "--second-copy", str(tmp_path)]
    assert main(told) == 2
    assert "no second copy" in capsys.readouterr().err
