"""Everything that holds or names people is its owner's alone, whatever the umask, on any way out.

A whole evening is played at the real window and every command that writes is run; then every file
and folder that came of it is looked at.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.cli import main
from kiosk.cli.commands import COMMANDS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")

PASSPHRASE = "four unrelated sample words"

FOR_ALL = (
    "out/poster.pdf", "out/tent.pdf", "out/stickers.pdf", "out/code.svg", "out/codes",
    "out/site",
    "evening/sheets/poster.pdf", "evening/sheets/tent.pdf",
)  # fmt: skip
"""What is put up or handed out at the table and names nobody; pages that anybody may read."""

WRITES: dict[str, tuple[tuple[str, ...], ...]] = {
    "keys": (
        ("new", "--out", "{out}/a.key", "--passphrase-file", "{secrets}/passphrase"),
        ("paper", "{out}/a.key", "--out", "{out}/a.pdf",
         "--passphrase-file", "{secrets}/passphrase"),
        ("paper", "--this-machine", "--out", "{out}/own.pdf"),
    ),
    "pins": (("--replace", "--pin-file", "{secrets}/0", "--organiser-pin-file", "{secrets}/1"),),
    "sheet": tuple(
        (kind, "--out", f"{{out}}/{kind}.pdf")
        for kind in ("signatures", "blank", "letter", "tent", "stickers", "card")
    ),
    "paper": (("print", "--out", "{out}/paper.pdf"),),
    "poster": (("--out", "{out}/poster.pdf"),),
    "qr": (("--place", "T1", "--out", "{out}/code.svg"), ("--all", "--out", "{out}/codes")),
    "site": (("--out", "{out}/site"),),
    "export": tuple(
        ("--edition", edition, "--format", format_, "--out", f"{{out}}/{edition}.{format_}")
        for edition, format_ in (
            ("public", "csv"), ("public", "excel"), ("public", "xlsx"), ("public", "text"),
            ("public", "run-in"), ("public", "md"), ("public", "html"), ("public", "json"),
            ("confidential", "csv"), ("confidential", "xlsx"), ("confidential", "json"),
        )
    ),
    "new": (("{out}/mine", "--title", "Lamps", "--letter", "{secrets}/letter.txt"),),
    "table-file": (("--out", "{out}/letter.table"),),
    "bundle": (("--out", "{out}/table.zip"),),
    "merge": (("{out}/table.zip",),),
    "import": (("{secrets}/names.csv", "--consent", "They agreed to be listed.", "--yes",
                "--rejected", "{out}/rejected.csv"),),
    "backup": ((), ("--out", "{out}/copy")),
    "rebuild": ((),),
    "restore": (("--from", "{data}/{campaign}/ledger.db", "--to", "{out}/again",
                 "--key", "{data}/{campaign}/ledger.key"),),
    "join": (("{out}/letter.table",),),
    "withdraw": (("--number", "1", "--name", "{name}", "--yes"),),
    "erase": (("--number", "2", "--name", "{second}", "--yes"),),
}  # fmt: skip
"""Each command that writes a file or a ledger, in the ways it does."""

READS = {"check", "links", "find", "duplicates", "verify", "print", "tables"}
ELSEWHERE = {
    "run": "the same window as `evening` plays at",
    "throw-away": "there is no practice kiosk; see tests/jobs/set_up/test_practice.py",
    "evening": "played before the commands are run",
    "retention": "its proof is written after an erasure that is due; see tests/cli/test_unreached",
}


def test_the_tables_know_every_command():
    assert {*WRITES, *READS, *ELSEWHERE} == set(COMMANDS)


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    folder = tmp_path / "secrets"
    folder.mkdir()
    for name, text in (("0", "274016"), ("1", "639205"), ("passphrase", PASSPHRASE)):
        (folder / name).write_text(text)
    (folder / "letter.txt").write_text("The lamps of Oak Street are to be lit every night.\n")
    (folder / "names.csv").write_text("Name,Role\nSample Importee,gaffer\n,nobody\n")
    return folder


def others_may(path: Path) -> bool:
    """Whether anybody but the owner may do anything with it."""
    return bool(path.lstat().st_mode & 0o077)


def test_nobody_else_may_read_what_an_evening_leaves(tmp_path, state_folder, secrets, capsys):
    evening, out = tmp_path / "evening", tmp_path / "out"
    out.mkdir(mode=0o700)
    before = os.umask(0)  # the widest: nothing is left to the umask
    try:
        subprocess.run(
            [sys.executable, "-m", "kiosk", "evening", "--people", "2", "--out", str(evening)],
            check=True, capture_output=True, timeout=240,
        )  # fmt: skip
        data = evening / "data"
        [campaign] = [path.parent.name for path in data.glob("*/ledger.db")]
        names = {"out": out, "data": data, "secrets": secrets, "campaign": campaign}
        names["name"], names["second"] = signed(data)
        for command, ways in WRITES.items():
            for argv in ways:
                given = [each.format(**names) for each in argv]
                status = main([command, *given, "--data", str(data)])
                assert status == 0, (command, given, capsys.readouterr().err)
    finally:
        os.umask(before)
    found = [evening, out, *evening.rglob("*"), *out.rglob("*")]
    found += state_folder.rglob("*")  # which itself is the user's
    assert len([path for path in found if path.is_file()]) > 30
    open_ = {os.path.relpath(path, tmp_path) for path in found if others_may(path)}
    left = {name for name in open_ if not name.startswith(FOR_ALL)}
    assert left == set()
    assert any(name.startswith(FOR_ALL) for name in open_), "the poster is for everybody"


def signed(data: Path) -> tuple[str, str]:
    """The names under the first two numbers."""
    from kiosk.campaign.load import load
    from kiosk.store import Store

    with Store.read(data, load(assets.default_campaign()).id) as store:
        names = {one.number: one.name for one in store.signatures()}
    return names[1], names[2]
