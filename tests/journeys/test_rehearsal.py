"""docs/rehearsal.md, command by command: a laptop is lost, the stick brings the evening back."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import time
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk.campaign.load import load
from kiosk.cli import build_parser, inputs, main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id
from kiosk.store.copies.mirror import Condition

ROOT = Path(__file__).parents[2]
NAMES = ("Alma Quillfeather", "Bruno Ñandúflor", "Casimir O’Sample")


def commands() -> list[list[str]]:
    text = (ROOT / "docs" / "rehearsal.md").read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [
        words for block in blocks for line in block.splitlines() if (words := shlex.split(line))
    ]


def words_on(page: Path) -> str:
    """What somebody scans from the printed page."""
    document = pypdfium2.PdfDocument(page)
    [code] = zxingcpp.read_barcodes(
        document[0].render(scale=2).to_pil(), formats=zxingcpp.BarcodeFormat.QRCode
    )
    document.close()
    return str(code.text)


def sign_at(argv: list[str], names: tuple[str, ...]) -> list[int]:
    """What people do at the window that `pledge-kiosk run` opens with these options.

    Returns the numbers they are told.
    """
    options = build_parser().parse_args(argv)
    campaign = inputs.load_campaign(options, may_use_shipped=True)
    clock = SystemClock()
    with Store.open(
        inputs.find_data_folder(options),
        campaign.id,
        clock=clock,
        key=campaign.key,
        second_copy=inputs.find_second_copy(options, inputs.load_settings(options)),
    ) as store:
        numbers = []
        for name in names:
            draft = Draft(name=name, role="editor", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            signature = sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now())
            numbers.append(store.record(signature).number)
        assert store.safety is not None
        assert store.safety.mirror.condition is Condition.CURRENT
        return numbers


def test_a_lost_laptop_is_restored_from_the_stick(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE", "four unrelated words here")
    began = time.monotonic()
    ran = []
    numbers = []
    for command in commands():
        match command:
            case ["cp", "-r", source, target]:
                shutil.copytree(ROOT / source, target)
            case ["mkdir", folder]:
                Path(folder).mkdir()
            case ["mv", source, target]:
                Path(source).rename(target)
            case ["pledge-kiosk", "run", *_]:
                is_first = "laptop-b" not in command
                numbers.append(sign_at(command[1:], NAMES if is_first else NAMES[:1]))
            case ["pledge-kiosk", *argv]:
                capsys.readouterr()
                assert main([*argv, "--json"]) == 0
                told = json.loads(capsys.readouterr().out)
                if argv[0] in {"restore", "verify"}:
                    assert told["signatures"] == 3
                if argv[:2] == ["keys", "paper"]:
                    Path("words.txt").write_text(words_on(Path(told["file"])), "utf-8")
            case _:
                pytest.fail(f"the rehearsal has a command nobody tests: {command}")
        ran.append(command[1] if command[0] == "pledge-kiosk" else command[0])
    acts = [name for name in ran if name in {"run", "restore"}]
    assert acts == ["run", "restore", "run", "run", "restore"]
    assert numbers == [[1, 2, 3], [4], [1, 2, 3]]
    assert {"verify", "export", "keys"} <= set(ran)
    assert time.monotonic() - began < 120
    listed = Path("rehearsal.csv").read_text("utf-8-sig")
    assert all(name in listed for name in NAMES)
    campaign = load(Path("rehearsal-letter"))
    with Store.read(Path("laptop-b"), campaign.id) as store:
        assert store.count() == 4
        assert [one.number for one in store.newest()] == [4, 3, 2, 1]
        assert store.verify().is_sound
