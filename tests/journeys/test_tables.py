"""docs/tables.md, command by command: two tables and a spreadsheet become one list."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.jobs.closing import collect_figures
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

DOCUMENT = Path(__file__).parents[2] / "docs" / "tables.md"
PEOPLE = {"table-1": ("Alma Quillfeather", "Casimir O’Sample"), "table-2": ("Quillfeather, Alma",)}


def blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)


def test_the_document_command_by_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    campaign = load(assets.default_campaign())
    clock = SystemClock()
    for folder, names in PEOPLE.items():
        with Store.open(
            tmp_path / folder, campaign.id, clock=clock, event=campaign.event.label
        ) as store:
            for name in names:
                draft = Draft(name, role="editor", organisation="Invented Pictures")
                code = codes.new_withdrawal_code()
                store.record(
                    sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now())
                )

    def run(argv: list[str], *more: str, status: int = 0) -> str:
        assert main([*argv[1:], "--campaign", str(campaign.folder), *more]) == status
        return capsys.readouterr().out

    commands = [shlex.split(line) for block in blocks("sh") for line in block.splitlines()]
    bundle, merge, tables, duplicates, sheet, export, verify = commands
    told_bundle, told_merge, told_tables = (block.strip() for block in blocks("text"))

    said = run(bundle, "--data", "table-1")
    assert told_bundle.removesuffix("…") in said
    first = re.search("“(.*?)”", said)
    assert first is not None
    run([*bundle[:3], "table-2.zip"], "--data", "table-2")

    assert told_merge in run(merge)
    assert "0 entries added, 5 known already" in run(merge)
    said = run(tables)
    shown = re.compile(
        re.escape(told_tables)
        .replace("7f3a", "[0-9a-f]{4}")
        .replace(r"2026\-03\-15\ 23:41", "[-0-9]+ [0-9:]+")
        .replace("…", first[1])
    )
    assert shown.search(said)
    assert "3 tables, 3 signatures." in said
    [pair] = run(duplicates).splitlines()
    assert len(set(re.findall(r"1@([0-9a-f]{4})", pair))) == 2

    Path("signers.csv").write_text("name\nBruno Ñandúflor\n", "utf-8")
    run(["", "import", "signers.csv", "--data", "merged", "--consent", "They agreed.", "--yes"])
    run(sheet)
    run(export)
    assert "All is well." in run(verify)

    exported = json.loads(Path("list.json").read_text("utf-8"))
    pdf = "\n".join(page.extract_text() for page in PdfReader("signatures.pdf").pages)
    with Store.read(tmp_path / "merged", campaign.id) as store:
        tally = store.tally()
        evening = collect_figures(store, campaign.event.label).tally
        called = {one.full_number for one in store.signatures()}
    assert (tally.kiosk, tally.tables, tally.imported, tally.published) == (0, 3, 1, 4)
    assert (evening.tables, evening.published) == (3, 3)
    assert exported["tally"]["published"] == len(exported["signatures"]) == 4
    assert {f"{one['number']}@{one['table']}" for one in exported["signatures"]} == called
    for name in called:
        assert name in pdf
    assert re.search(r"Signatures [^ ]+\s+of 4\b", pdf)
