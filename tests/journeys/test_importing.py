"""docs/importing.md, command by command: a website's list is looked at, imported and undone."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.store import Store

DOCUMENT = Path(__file__).parents[2] / "docs" / "importing.md"


def blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)


def test_the_document_command_by_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    campaign = load(assets.default_campaign())
    data = tmp_path / "data"
    [file] = blocks("csv")
    Path("signers.csv").write_text(file, "utf-8")
    commands = [shlex.split(line) for block in blocks("sh") for line in block.splitlines()]
    [shown] = blocks("text")

    def run(argv: list[str], status: int = 0) -> str:
        assert main([*argv[1:], "--data", str(data), "--campaign", str(campaign.folder)]) == status
        return capsys.readouterr().out

    look, take, mended, listed, undo = commands
    assert run(look, 2).startswith(shown)
    assert not data.exists()

    said = run(take, 2)
    assert "2 created, 1 skipped, 1 rejected" in said
    assert "--undo 1" in said
    with Store.read(data, campaign.id) as store:
        assert [one.name for one in store.signatures()] == ["Alma Quillfeather", "Casimir O’Sample"]
        assert [one.signed_at.date().isoformat() for one in store.signatures()] == [
            "2026-04-03",
            "2026-04-17",
        ]
        tally = store.tally()
        assert (tally.imported, tally.published) == (2, 2)
        assert store.tallies()["our website"] == tally

    run(["pledge-kiosk", "export", "--format", "md", "--out", "list.md"])
    assert "2 given (kiosk 0, paper 0, imported 2)" in Path("list.md").read_text("utf-8")
    run(["pledge-kiosk", "export", "--format", "json", "--out", "list.json"])
    exported = json.loads(Path("list.json").read_text("utf-8"))
    assert exported["tally"]["imported"] == exported["tally"]["published"] == 2
    assert [one["how"] for one in exported["signatures"]] == ["import", "import"]

    rejected = Path("signers-rejected.csv")
    rejected.write_text(rejected.read_text("utf-8").replace(";12;", ";Bruno Ñandúflor;"), "utf-8")
    said = run(mended)
    assert "create 1, skip 1" in said
    assert "goes on with the earlier import “our website”" in said
    again = ["pledge-kiosk", *mended[1:], "--consent", "The same.", "--yes"]
    assert "1 created" in run(again)
    assert "leave unchanged 2" in run(look, 2)

    assert "import 1: signers.csv (our website)" in run(listed)
    assert "2 signatures removed" in run(undo)
    with Store.read(data, campaign.id) as store:
        assert [one.name for one in store.signatures() if one.is_listed] == ["Bruno Ñandúflor"]
    assert "bring back 2" in run(look, 2)

    summary = json.loads(run([*listed, "--json"]))
    assert [one["undone"] for one in summary["imports"]] == [True, False]
