"""What the documents tell people to type works as it stands."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path

import pytest

import documents
from kiosk import assets, cli
from kiosk.campaign.load import load
from kiosk.evening.driver import PINS
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.paper.paper_sheet import Print
from kiosk.signing.signature import Draft
from kiosk.staff import reset_code
from kiosk.store import SheetLedger, Store, new_id
from project import ROOT

DOCUMENT = ROOT / "README.md"
ON_SCREEN = {"run", "evening"}
"""Commands that open the window; the journeys of tests/ play them."""

ON_PAPER = {"print"}
"""Commands that need a printer; tests/printing has one."""

ELSEWHERE = (
    {"import"},
    {"merge"},
    {"paper", "enter"},
    {"paper", "check"},
    {"paper", "missing"},
    {"restore"},
    {"verify", "--journal"},
    {"--all-due"},
    {"--prove"},
    {"--settled"},
    {"--begin-afresh"},
    {"export", "--since"},
    {"new"},
    {"join"},
    {"throw-away"},
)
"""Words of commands that need a stick, a copy, an earlier list or a date that has passed: the
rehearsal of tests/journeys, tests/journeys/test_importing.py, tests/journeys/test_tables.py,
tests/journeys/test_getting_started.py,
tests/cli/test_people.py, tests/cli/test_exports.py, tests/cli/test_key_files.py,
tests/cli/test_unreached.py and tests/cli/commands/during/test_paper.py run them."""

ASKING = {"withdraw", "erase"}
"""Commands that ask on a terminal before they do it."""

KEY = PrivateKey(b"\x05" * 32)
PEOPLE = 48
NAME = "Alma Quillfeather"
SHEETS = ["7K3QF012RM", *(f"7K3QF{place:03d}00" for place in (1, 13, 20))]
CODE = "7K3Q-F2M9-XA8"
"""The number and the code that the documents use."""


def commands(text: str) -> list[documents.Command]:
    return list(documents.commands(DOCUMENT, text))


def typed() -> list[documents.Command]:
    """The program's commands that the documents spell out, but for those that open a window."""
    return [
        command
        for command in documents.documented()
        if command.words[0] == "pledge-kiosk"
        and command.is_whole
        and command.words[1] not in ON_SCREEN | ON_PAPER
        and not any(words <= set(command.words) for words in ELSEWHERE)
    ]


def test_what_runs_elsewhere_is_in_the_documents() -> None:
    """Words that no document has any more would hide a later command."""
    found = [set(command.words) for command in documents.documented() if command.is_whole]
    assert [words for words in ELSEWHERE if not any(words <= each for each in found)] == []


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which people have signed, the first one with the documents' code."""
    folder = tmp_path / "data"
    campaign = load(assets.default_campaign())
    clock = SystemClock()
    store = Store.open(folder, campaign.id, clock=clock, event=campaign.event.name)
    for at in range(PEOPLE):
        signature = sign(
            Draft(name=NAME, role="editor", organisation="Invented Pictures"),
            campaign,
            id=new_id(),
            code=codes.new_withdrawal_code() if at else CODE,
            source=campaign.places[0].code,
            now=clock.now(),
        )
        store.record(signature)
    SheetLedger(store).printed(SHEETS, Print(10, "a4", "en", "", (), campaign.event.name))
    store.close()
    return folder


@pytest.mark.parametrize("command", typed(), ids=str)
def test_a_documented_command_runs(
    command: documents.Command, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_PASSPHRASE", "four unrelated words")
    for file, pin in zip(("volunteers.txt", "organiser.txt"), PINS, strict=True):
        (tmp_path / file).write_text(pin)
    arguments = [*command.words[1:], "--data", str(data)]
    if command.words[1] in ASKING:
        arguments += ["--yes", "--name", NAME]
    for option, folder in pairwise(command.words):
        if option in {"check", "--campaign"} and not folder.startswith("-"):
            shutil.copytree(assets.default_campaign(), tmp_path / folder)
            if "--key" in arguments or command.words[1:3] in {("keys", "show"), ("keys", "paper")}:
                make = ["keys", "new", "--out", "my-letter.key", "--campaign", folder, "--write"]
                assert cli.main(make) == 0
    if command.words[1:3] == ("keys", "reset-code"):
        (tmp_path / "my-letter.key").write_bytes(KEY.lock("four unrelated words"))
        sealed = reset_code.seal(reset_code.new_code(), KEY.public)
        (tmp_path / command.words[3]).write_text(sealed)
    assert cli.main(arguments) == 0
    if "--out" in arguments:
        assert Path(arguments[arguments.index("--out") + 1]).stat().st_size > 0


def test_the_documents_name_the_two_commands() -> None:
    readme = commands(DOCUMENT.read_text("utf-8"))
    told = [command.words for command in readme if command.is_whole]
    assert told[:2] == [("make", "run"), ("make", "test")]


def test_contributors_are_told_of_every_target() -> None:
    page = commands((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    named = {
        command.words[1] for command in page if command.words[0] == "make" and command.words[1:]
    }
    assert documents.targets() <= named


@pytest.mark.parametrize(
    "line",
    [
        "pledge-kiosk chekc my-campaign",
        "pledge-kiosk sheet signatures --colour red",
        "pledge-kiosk evening --people many --out tour",
        "make everything",
        'make run ARGS="--kioks"',
        'make test ARGS="tests/singing -x"',
        "make run COLOUR=red",
    ],
)
def test_a_command_that_would_not_run_is_found(line: str) -> None:
    [command] = commands(f"```sh\n{line}\n```\n")
    assert documents.wrong_with(command)
    assert str(command).startswith("README.md:2: ")


@pytest.mark.parametrize(
    "line",
    [
        "pledge-kiosk --version",
        "$ pledge-kiosk evening --people 3 --out tour  # a small one",
        "QT_QPA_PLATFORM=vnc pledge-kiosk run",
        'make test ARGS="tests/signing -x"',
        'make test ARGS="tests/ui/NAME.py::test_look -s"',
        "make check PYTHON=python3.13",
    ],
)
def test_a_command_that_would_run_passes(line: str) -> None:
    [command] = commands(f"```sh\n{line}\n```\n")
    assert documents.wrong_with(command) is None
    [command] = commands(f"Say\n\n    {line}\n\nand wait.\n")
    assert documents.wrong_with(command) is None
    assert (command.line, command.is_whole) == (3, True)


def test_commands_named_in_a_sentence() -> None:
    found = commands(
        "Say `pledge-kiosk evening`, `pledge-kiosk run --pin-file` or `make tset`, or\n"
        "`pledge-kiosk dance`, or `pledge-kiosk run --pin`.\n"
    )
    wrong = [documents.wrong_with(command) for command in found]
    assert wrong[:2] == [None, None]
    assert wrong[3:] == ["no command `dance`", "no option `--pin`"]
    assert wrong[2] == "the Makefile lists no target `tset`"
    assert [command.line for command in found] == [1, 1, 1, 2, 2]


def test_commands_that_the_programs_messages_name() -> None:
    found = list(
        documents.in_messages(
            ROOT / "kiosk/errors.py",
            'A = "Run `pledge-kiosk mend`."\n'
            'B = f"Run `pledge-kiosk verify --journal {A}`, or `pledge-kiosk {A}` for {A}."\n'
            'C = "Write to `make` or `pledge-kiosk rebuild --fast`."\n',
        )
    )
    assert [command.line for command in found] == [1, 2, 2, 3, 3]
    wrong = [documents.wrong_with(command) for command in found]
    assert wrong == ["no command `mend`", None, "no command `VALUE`", None, "no option `--fast`"]
    assert len(documents.of_the_program()) > 20


def test_files_and_modules_that_are_gone() -> None:
    text = (
        "In `kiosk/app.py`, `kiosk/ui/`, `docs`, `kiosk.ui.tasks` and `kiosk.app.KioskApp`;\n"
        "as `tests/ui/sign/series/NAME.txt`, `tests/NAME_of_it`, `kiosk.lock` and `make check`.\n"
        "But `kiosk/nowhere.py`,\n`docs/nowhere.md`, `kiosk.nowhere` and `kiosk.app.Nowhere`.\n"
        "In `ui/tasks.py`, `house.py`; but `i/tasks.py` and `nowhere.py`.\n"
        "```sh\n`kiosk/nowhere.py`\n```\n"
    )
    assert list(documents.gone(text)) == [
        (3, "there is no `kiosk/nowhere.py`"),
        (4, "there is no `docs/nowhere.md`"),
        (4, "there is no `kiosk.nowhere`"),
        (4, "there is no `kiosk.app.Nowhere`"),
        (5, "there is no `i/tasks.py`"),
        (5, "there is no `nowhere.py`"),
    ]


def test_a_decision_record_has_its_parts_and_stands_in_the_list() -> None:
    record = "# Why\n\n" + "\n\nBecause.\n\n".join(f"## {part}" for part in documents.PARTS)
    index = "- [Why](0001-why.md)\n"
    assert list(documents.wrong_record("0001-why.md", record, index)) == []
    [parts] = documents.wrong_record("0001-why.md", record.replace("## Context", ""), index)
    assert "its headings are" in parts
    [listed] = documents.wrong_record("0002-why.md", record, index)
    assert "does not list it" in listed
    [named] = documents.wrong_record("2-why.md", record, "[Why](2-why.md)")
    assert "four digits" in named
