"""Commands that change the ledger say in one sentence, beside an open kiosk, what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing.clock import SystemClock
from kiosk.store import Store


@pytest.mark.parametrize(
    "command",
    [
        ["import", "signers.csv", "--consent", "They agreed.", "--yes"],
        ["import", "--undo", "1", "--yes"],
        ["merge", "other"],
    ],
    ids=["import", "undo", "merge"],
)
def test_it_is_done_on_the_kiosks_page_or_after_closing_it(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    campaign = load(assets.default_campaign())
    Path("signers.csv").write_text("name\nBruno Sample\n", "utf-8")
    Store.open(tmp_path / "other", campaign.id, clock=SystemClock()).close()
    with Store.open(tmp_path / "data", campaign.id, clock=SystemClock()) as store:
        assert main([*command, "--data", "data", "--campaign", str(campaign.folder)]) == 1
        assert store.count() == 0
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert said.endswith("Do it on the kiosk's staff page, or close the kiosk first.")
    assert list(tmp_path.glob("*-rejected*")) == []
