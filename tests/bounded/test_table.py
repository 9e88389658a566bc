"""Whatever stands in place of a file: one sentence, status 2 or 1, within seconds and 200 MB.

A table of the commands that read files, the files, and everything that can be wrong with them. The
real program runs in a child, with its time and memory measured.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bad_files import ANY, JSON, TOML
from bad_papers import BUNDLES, CSV, DATABASES, PDF

SECONDS = 10
"""Of the processor. The wait on the wall says more about what else the machine does."""

MEGABYTES = 200
KEY_MEGABYTES = 256
"""What locking or unlocking an organiser's key takes on purpose (docs/keys.md)."""

LONGEST_ANSWER = 2000
"""Characters on stderr: a sentence does not repeat what a file is full of."""

LEDGER = ("--data", "{}/data", "--campaign", "{}/campaign")
KEY = ("--key", "{}/keys/organiser.key", "--passphrase-file", "{}/keys/passphrase")
WORDS = ("--key-words-file", "{}/keys/words")
LINES = ("--used", "1", "--csv", "{}/papers/lines.csv")
PINS = ("--pin-file", "{}/keys/volunteers", "--organiser-pin-file", "{}/keys/organisers")
EMPTY = ("--data", "{}/empty", "--campaign", "{}/campaign")

OF_CAMPAIGN = {
    "check": ("check", "{}/campaign"),
    "poster": ("poster", "--campaign", "{}/campaign", "--out", "{}/poster.pdf"),
    "links": ("links", "--campaign", "{}/campaign"),
    "qr": ("qr", "--campaign", "{}/campaign", "--out", "{}/code.svg"),
    "print": ("print", "poster", "--campaign", "{}/campaign"),
    "keys show": ("keys", "show", "--campaign", "{}/campaign"),
    "keys new": ("keys", "new", "--write", "--campaign", "{}/campaign", "--out", "{}/new.key",
                 "--passphrase-file", "{}/keys/passphrase"),
    "sheet letter": ("sheet", "letter", "--campaign", "{}/campaign", "--data", "{}/data",
                     "--out", "{}/letter.pdf"),
}  # fmt: skip
OF_LEDGER = {
    "paper list": ("paper", "list", *LEDGER),
    "paper print": ("paper", "print", *LEDGER, "--out", "{}/blank.pdf"),
    "backup": ("backup", *LEDGER, "--out", "{}/backup"),
    "find": ("find", "Sample", *LEDGER),
    "duplicates": ("duplicates", *LEDGER),
    "sheet signatures": ("sheet", "signatures", *LEDGER, "--out", "{}/signatures.pdf"),
    "sheet readiness": ("sheet", "readiness", *LEDGER, "--out", "{}/readiness.pdf"),
    "sheet closing": ("sheet", "closing", *LEDGER, "--out", "{}/closing.pdf"),
    "export": ("export", *LEDGER, "--out", "{}/list.csv"),
    "site": ("site", *LEDGER, "--leave-out-older", "--replace", "--out", "{}/site"),
    "bundle": ("bundle", *LEDGER, "--out", "{}/table.zip"),
    "tables": ("tables", *LEDGER),
    "verify": ("verify", *LEDGER),
    "rebuild": ("rebuild", *LEDGER),
    "withdraw": ("withdraw", "--number", "1", "--name", "Sample Person", "--yes", *LEDGER),
    "erase": ("erase", "--number", "1", "--name", "Sample Person", "--yes", *LEDGER),
    "retention": ("retention", *LEDGER),
}
OF_KEY = {
    "export with key": ("export", "--edition", "confidential", *LEDGER, *KEY,
                        "--out", "{}/list.csv"),
    "restore with key": ("restore", "--from", "{}/stick", "--to", "{}/restored", *KEY),
    "verify with key": ("verify", "--journal", "{}/stick/pledge-kiosk/JOURNAL", *LEDGER, *KEY),
    "keys show FILE": ("keys", "show", "{}/keys/organiser.key"),
    "keys paper": ("keys", "paper", "{}/keys/organiser.key", "--campaign", "{}/campaign",
                   "--out", "{}/key.pdf", "--passphrase-file", "{}/keys/passphrase"),
}  # fmt: skip
OF_WORDS = {
    "export with words": ("export", "--edition", "confidential", *LEDGER, *WORDS,
                          "--out", "{}/list.csv"),
    "restore with words": ("restore", "--from", "{}/stick", "--to", "{}/restored", *WORDS),
}  # fmt: skip
OF_PINS = {
    "pins": ("pins", *EMPTY, *PINS),
}
OF_JOURNAL = {
    "verify journal": ("verify", "--journal", "{}/stick/pledge-kiosk/JOURNAL", *LEDGER),
    "verify journal alone": ("verify", "--journal", "{}/stick/pledge-kiosk/JOURNAL", *EMPTY, *KEY),
    "restore journal": ("restore", "--from", "{}/stick/pledge-kiosk/JOURNAL",
                        "--to", "{}/restored", *KEY),
    "restore stick": ("restore", "--from", "{}/stick", "--to", "{}/restored", *KEY),
}  # fmt: skip
OF_COPY = {
    "restore backup": ("restore", "--from", "{}/data/bounded/ledger.db", "--to", "{}/restored",
                       *KEY),
}  # fmt: skip
OF_BUNDLE = {
    "merge bundle": ("merge", "{}/papers/table.zip", "--data", "{}/merged",
                     "--campaign", "{}/campaign", *KEY),
    "merge stick and bundle": ("merge", "{}/stick", "{}/papers/table.zip", "--data", "{}/merged",
                               "--campaign", "{}/campaign", *KEY),
}  # fmt: skip
OPENING = {
    "run": ("run", *LEDGER, *PINS),
    "evening": ("evening", "--people", "1", "--campaign", "{}/campaign", "--out", "{}/played"),
}
"""These open the window where a file is good, and stay there."""

OF_PDF = {"print PDF": ("print", "{}/papers/letter.pdf")}
OF_CSV = {
    "paper enter": ("paper", "enter", "SHEET", *LINES, *LEDGER),
    "paper enter --rejected": ("paper", "enter", "SHEET", *LINES, "--rejected", "{}/rejected.csv",
                               *LEDGER),
}  # fmt: skip
MINE = ("new", "{}/mine", "--data", "{}/empty", "--title", "Lamps")
OF_NEW = {
    "new --letter": (*MINE, "--letter", "{}/papers/lines.csv"),
    "new --founding": (*MINE, "--letter", "{}/campaign/letter.en.md",
                       "--founding", "{}/papers/lines.csv"),
    "join": ("join", "{}/papers/lines.csv", "--data", "{}/second"),
    "new --change": ("new", "{}/campaign", *EMPTY, "--change", "--venue", "Hall"),
}  # fmt: skip

COMMANDS = {
    **OF_CAMPAIGN, **OF_LEDGER, **OF_KEY, **OF_WORDS, **OF_PINS, **OF_JOURNAL, **OF_COPY,
    **OF_BUNDLE, **OF_PDF, **OF_CSV, **OF_NEW, **OPENING,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class File:
    """A file by its place, the commands that read it, and what else can be wrong with it."""

    place: str
    read_by: tuple[str, ...]
    kinds: tuple[str, ...] = ()


BREAKS = {**ANY, **TOML, **JSON, **CSV, **DATABASES, **PDF, **BUNDLES}
FILES = {
    "campaign.toml": File(
        "campaign/campaign.toml", ("new --change", *OF_CAMPAIGN, *OF_LEDGER), tuple(TOML)
    ),
    "letter": File("campaign/letter.en.md", tuple(OF_CAMPAIGN)),
    "settings": File("data/settings.toml", tuple(OF_LEDGER), tuple(TOML)),
    "staff": File("data/staff.json", ("pins", "sheet readiness"), tuple(JSON)),
    "campaign note": File("data/bounded/campaign-folder", ("find", "check")),
    "organiser's key": File("keys/organiser.key", tuple(OF_KEY), tuple(JSON)),
    "key words": File("keys/words", tuple(OF_WORDS)),
    "passphrase": File("keys/passphrase", ("export with key", "keys paper")),
    "PIN": File("keys/volunteers", tuple(OF_PINS)),
    "ledger": File("data/bounded/ledger.db", (*OF_LEDGER, *OF_COPY), tuple(DATABASES)),
    "log": File("data/bounded/ledger.db-wal", ("find", "verify", "export")),
    "ledger's key": File("data/bounded/ledger.key", (*OF_LEDGER, *OF_COPY)),
    "sealed key": File("data/bounded/ledger.key.sealed", ("restore backup", "verify")),
    "journal": File(
        "stick/pledge-kiosk/JOURNAL", (*OF_JOURNAL, "withdraw", "erase", "merge stick and bundle")
    ),
    "bundle": File("papers/table.zip", tuple(OF_BUNDLE), tuple(BUNDLES)),
    "stick": File(
        "stick", ("merge stick and bundle", "restore stick", "withdraw", "sheet readiness")
    ),
    "second copy's name": File("stick/pledge-kiosk/copy.id", ("restore stick", "withdraw")),
    "list of pages": File("site/pledge-kiosk-site.json", ("site",), tuple(JSON)),
    "page": File("site/index.html", ("site",)),
    "PDF": File("papers/letter.pdf", tuple(OF_PDF), tuple(PDF)),
    "CSV": File("papers/lines.csv", tuple(OF_CSV), tuple(CSV)),
    "letter of another program": File(
        "papers/lines.csv", ("new --letter", "new --founding"), tuple(BUNDLES)
    ),
    "table's file": File("papers/lines.csv", ("join",), tuple(JSON)),
}


def cases() -> Iterator[tuple[str, str, str]]:
    """File, command and kind: every kind of each file, and every command that reads it."""
    for name, file in FILES.items():
        kinds = (*ANY, *file.kinds)
        for turn in range(max(len(kinds), len(file.read_by))):
            yield name, file.read_by[turn % len(file.read_by)], kinds[turn % len(kinds)]
    for kind in ("many brackets", "pipe", "endless device", "sparse"):
        yield "campaign.toml", "run", kind
        yield "settings", "run", kind
        yield "campaign.toml", "evening", kind


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes, devices and resource limits")
@pytest.mark.every_value
@pytest.mark.parametrize(("file", "command", "kind"), list(cases()))
def test_a_bad_file_is_told_in_one_sentence(evening: Path, run, file, command, kind):
    named = {
        "JOURNAL": next((evening / "stick").rglob("*.journal")).name,
        "SHEET": (evening / "sheet").read_text("utf-8"),
    }

    def filled(text: str) -> str:
        for word, value in named.items():
            text = text.replace(word, value)
        return text

    place = evening / filled(FILES[file].place)
    BREAKS[kind](place)
    ran = run(*map(filled, COMMANDS[command]))
    what = f"{ran.status}: {ran.err}"
    assert not ran.is_late, what
    assert ran.processor < SECONDS, what
    has_locked = ran.status == 0 and "--passphrase-file" in COMMANDS[command]
    assert ran.megabytes < MEGABYTES + (KEY_MEGABYTES if has_locked else 0), what
    assert ran.status in {0, 1, 2}, what
    assert "Traceback" not in ran.err, what
    assert "made a mistake" not in ran.err, what
    assert len(ran.err) < LONGEST_ANSWER, what


def test_a_file_that_is_no_journal_is_one_sentence(evening: Path, run):
    """It was said, and then how far the journal was behind, with status 1."""
    ran = run("verify", "--journal", "{}/campaign/campaign.toml", *LEDGER)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1, ran.err
    assert "This is not a journal of this program." in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_a_measured_command_answers_as_one_that_was_started(evening: Path, run):
    for argv in (("find", "Sample", *LEDGER), ("check", "{}/nothing"), ("links", "--odd")):
        given = [one.replace("{}", str(evening)) for one in argv]
        ran = run(*argv)
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *given],
            check=False, capture_output=True, text=True, cwd=evening,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
        assert (ran.status, ran.out, ran.err) == (done.returncode, done.stdout, done.stderr)
        assert 0 < ran.processor < ran.seconds + 1
        assert 20 < ran.megabytes < MEGABYTES
