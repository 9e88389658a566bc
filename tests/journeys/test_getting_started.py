"""docs/getting-started.md, command by command: from one letter to two tables with signatures."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.campaign.load import load
from kiosk.cli import build_parser, inputs, main
from kiosk.evening.driver import PINS
from kiosk.jobs.set_up import practice
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id
from word_files import docx, paragraph

ROOT = Path(__file__).parents[2]
LETTER = "We ask the city to keep the lamps of Oak Street burning through every night of the year."


def commands() -> list[list[str]]:
    text = (ROOT / "docs" / "getting-started.md").read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [
        shlex.split(line)[1:] for block in blocks for line in block.splitlines() if line.strip()
    ]


def sign_at(argv: list[str]) -> None:
    """What somebody does at the window that `run` opens with these options."""
    options = build_parser().parse_args(argv)
    campaign = inputs.load_campaign(options)
    clock = SystemClock()
    folder, event = inputs.find_data_folder(options), campaign.event.label
    with Store.open(folder, campaign.id, clock=clock, event=event, key=campaign.key) as store:
        draft = Draft(name="Alma Quillfeather", role="editor", organisation="Invented Pictures")
        code = codes.new_withdrawal_code()
        place = campaign.places[0].code
        store.record(sign(draft, campaign, id=new_id(), code=code, source=place, now=clock.now()))


@pytest.mark.skipif(sys.platform == "win32", reason="the page types paths of other systems")
def test_the_page_is_followed_word_for_word(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE", "four unrelated words here")
    Path("letter.docx").write_bytes(docx(paragraph("Dear neighbours,"), paragraph(LETTER)))
    for name, pin in zip(("volunteers.txt", "organiser.txt"), PINS, strict=True):
        Path(name).write_text(pin)
    data, second = tmp_path / "first", tmp_path / "second"
    done = []
    for words in commands():
        done.append(words[0])
        if words == ["new", "my-letter"]:
            continue  # the questions: tests/cli/commands/before/test_new.py sits down for them
        if "--practice" in words:
            practice.begin(data, SystemClock())  # its window: test_run.py
            continue
        here = second if "join" in done else data
        argv = [*words, "--data", str(here)]
        if words[0] == "throw-away":
            argv.append("--yes")
        if words[0] == "run":
            sign_at([one.replace("/media/stick", str(tmp_path)) for one in argv])
        else:
            assert main(argv) == 0, words
    assert done.count("run") == 3
    campaign = load(Path("my-letter"))
    assert campaign.event.label == "Signing evening, Community hall, 2027-02-28"
    assert campaign.offers_counted_only
    assert LETTER in campaign.letter("en").text
    for folder in (data, second):
        with Store.read(folder, campaign.id) as store:
            assert [one.name for one in store.signatures()] == ["Alma Quillfeather"]
    [poster] = Path().glob("*poster*.pdf")
    text = subprocess.run(["pdftotext", str(poster), "-"], check=True, capture_output=True)
    assert "The neighbours of Oak Street" in text.stdout.decode()
