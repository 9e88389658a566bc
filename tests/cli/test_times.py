"""Commands tell times by the clocks of the event, whatever the machine's zone and season."""

from __future__ import annotations

import csv
import json
import re
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.sheets.conftest import text_of

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

SUMMER = datetime(2026, 7, 1, 6, 30, tzinfo=UTC)
WINTER = datetime(2026, 1, 16, 7, 30, tzinfo=UTC)
"""Half past eleven of the evening before in Los Angeles."""

SAID = ["2026-01-15T23:30:00-08:00", "2026-06-30T23:30:00-07:00"]
Ask = Callable[..., Path]


@pytest.fixture(params=["zone of the machine", "zone of the campaign"])
def campaign(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Path]:
    """A campaign on a machine in Los Angeles or, naming that zone, on one in Tokyo."""
    folder = Path(shutil.copytree(assets.default_campaign(), tmp_path / "campaign"))
    is_named = request.param == "zone of the campaign"
    monkeypatch.setenv("TZ", "Asia/Tokyo" if is_named else "America/Los_Angeles")
    time.tzset()
    if is_named:
        file = folder / "campaign.toml"
        text = file.read_text("utf-8")
        named = text.replace("[event]\n", '[event]\nzone = "America/Los_Angeles"\n')
        assert named != text
        file.write_text(named, "utf-8")
    yield folder
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def ask(campaign: Path, tmp_path: Path) -> Ask:
    """Runs a command on a ledger of two people, of winter and summer; the file it wrote."""
    data = tmp_path / "data"
    loaded = load(campaign)
    with Store.open(data, loaded.id, clock=SystemClock(), event=loaded.event.name) as store:
        for at in (WINTER, SUMMER):
            draft = Draft(f"Sample Person {at.month}")
            code = codes.new_withdrawal_code()
            store.record(sign(draft, loaded, id=new_id(), code=code, source="T1", now=at))

    def run(*argv: str, out: str) -> Path:
        where = ["--data", str(data), "--campaign", str(campaign)]
        path = tmp_path / out
        given = ["--out", str(path)] if out else []
        assert main([*argv, *where, *given]) == 0
        return path

    return run


@pytest.mark.parametrize(("edition", "column"), [("public", "signed at"), ("confidential", "")])
def test_csv(ask: Ask, edition: str, column: str) -> None:
    path = ask("export", "--edition", edition, out="list.csv")
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    cells = [cell for row in rows for cell in row if cell in SAID]
    assert cells == SAID


@pytest.mark.parametrize("edition", ["public", "confidential"])
def test_json(ask: Ask, edition: str) -> None:
    path = ask("export", "--edition", edition, "--format", "json", out="list.json")
    read = json.loads(path.read_text("utf-8"))
    assert [one["signed_at"] for one in read["signatures"]] == SAID
    assert read["made_at"][-6:] in {"-07:00", "-08:00"}


def test_markdown(ask: Ask) -> None:
    written = ask("export", "--format", "md", out="list.md").read_text("utf-8")
    assert re.search(r"Made at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[78]:00\.", written)


@pytest.mark.parametrize("kind", ["signatures", "closing"])
def test_sheets(ask: Ask, kind: str) -> None:
    text = text_of(ask("sheet", kind, "--paper", "letter", out="sheet.pdf"))
    assert "Jan 15, 2026, 11:30 PM" in text
    assert "Jun 30, 2026, 11:30 PM" in text


def test_what_is_said_of_one_signature(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    ask("withdraw", "--number", "1", "--name", "Sample Person 1", "--yes", "--json", out="")
    assert json.loads(capsys.readouterr().out)["signed_at"] == SAID[0]
    ask("erase", "--number", "2", "--name", "Sample Person 7", "--yes", "--json", out="")
    assert json.loads(capsys.readouterr().out)["signature"]["signed_at"] == SAID[1]
    ask("withdraw", "--number", "2", "--yes", out="")
    assert "signed on 2026-06-30 at 23:30" in capsys.readouterr().out
