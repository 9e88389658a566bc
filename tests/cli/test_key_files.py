"""The paper copy of the kiosk's own key: made, and given back where the laptop is lost."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.sealing import PrivateKey, SecretKey
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id
from kiosk.store.keys import page_key

NAMES = ("Alma Quillfeather", "Bruno Ñandúflor", "Casimir O’Sample")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def lost(tmp_path: Path, stick: Path) -> Path:
    """The data folder of a kiosk without an organiser's key, after an evening with a stick."""
    campaign = load(assets.default_campaign())
    assert campaign.key is None
    clock = SystemClock()
    data = tmp_path / "laptop-a"
    with Store.open(data, campaign.id, clock=clock, second_copy=stick) as store:
        for name in NAMES:
            draft = Draft(name=name, role="", organisation="Invented Pictures")
            code = codes.new_withdrawal_code()
            store.record(
                sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now())
            )
    return data


def summary(capsys: pytest.CaptureFixture[str], *argv: object) -> dict[str, object]:
    assert main([*map(str, argv), "--json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def words_on_paper(capsys, data: Path, page: Path, *more: str) -> tuple[str, str]:
    """The words as a machine reads them off the page, and the fingerprint that is told."""
    told = summary(capsys, "keys", "paper", "--this-machine", "--data", data, "--out", page, *more)
    document = pypdfium2.PdfDocument(page)
    assert len(document) == told["pages"] == 1
    [code] = zxingcpp.read_barcodes(
        document[0].render(scale=2).to_pil(), formats=zxingcpp.BarcodeFormat.QRCode
    )
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert all(word in text for word in code.text.split())
    assert str(told["fingerprint"]) in " ".join(text.split())
    return code.text, str(told["fingerprint"])


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_page_is_the_key_of_the_ledger(capsys, lost, tmp_path, language, paper):
    page = tmp_path / "page.pdf"
    more = ("--language", language, "--paper", paper)
    words, fingerprint = words_on_paper(capsys, lost, page, *more)
    (folder,) = [path for path in lost.iterdir() if path.is_dir()]
    own = page_key.find(folder).secret
    assert SecretKey.from_words(words) == own
    assert fingerprint == own.fingerprint
    assert summary(capsys, "keys", "show", "--this-machine", "--data", lost)["fingerprint"] == (
        fingerprint
    )
    assert fingerprint not in words
    if os.name != "nt":
        assert page.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("way", ["file", "pipe"])
def test_laptop_and_keystore_are_lost_and_the_paper_brings_the_evening_back(
    capsys, lost, stick, tmp_path, monkeypatch, way
):
    words, _ = words_on_paper(capsys, lost, tmp_path / "page.pdf")
    shutil.rmtree(lost)
    typed = tmp_path / "words.txt" if way == "file" else Path("-")
    if way == "file":
        typed.write_text(words.upper().replace(" ", "\n"), encoding="utf-8")

    def given(*argv: object) -> dict[str, object]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(words))
        return summary(capsys, *argv, "--key-words-file", typed)

    (journal,) = (stick / "pledge-kiosk").glob("*.journal")
    data = tmp_path / "laptop-b"
    checked = given("verify", "--data", data, "--journal", journal)
    assert checked["is_sound"]
    told = given("restore", "--from", stick, "--to", data)
    assert told["signatures"] == len(NAMES)
    assert summary(capsys, "verify", "--data", data)["is_sound"]
    with Store.read(data, str(told["campaign"])) as store:
        assert [one.name for one in store.signatures()] == list(NAMES)


def test_a_backup_opens_with_the_words_too(capsys, lost, tmp_path):
    words, _ = words_on_paper(capsys, lost, tmp_path / "page.pdf")
    (backup,) = lost.rglob("backups/*.db")
    copy = tmp_path / "elsewhere" / "copy.db"
    copy.parent.mkdir()
    shutil.copy(backup, copy)
    typed = tmp_path / "words.txt"
    typed.write_text(words, encoding="utf-8")
    told = summary(
        capsys, "restore", "--from", copy, "--to", tmp_path / "b", "--key-words-file", typed
    )
    assert told["signatures"] == len(NAMES)


def test_the_words_of_an_organiser_still_open_what_was_sealed_to_them(
    capsys, stick, tmp_path, lost
):
    campaign = load(assets.default_campaign())
    organiser = PrivateKey.new()
    stick = tmp_path / "another"
    stick.mkdir()
    opened = {"clock": SystemClock(), "key": organiser.public, "second_copy": stick}
    Store.open(lost, campaign.id, **opened).close()
    typed = tmp_path / "words.txt"
    (backup, *_) = lost.rglob("backups/*.db")
    for words in (organiser.words, page_key.find(lost / campaign.id).secret.words):
        typed.write_text(words, encoding="utf-8")
        for source in (stick, backup):
            to = tmp_path / f"{words[:9]}-{source.name}"
            told = summary(
                capsys, "restore", "--from", source, "--to", to, "--key-words-file", typed
            )
            assert told["signatures"] == len(NAMES)


def written(words: str) -> dict[str, bytes]:
    """The same words as people and programs write them down."""
    split = words.split()
    numbered = [f"{number}. {word}" for number, word in enumerate(split, 1)]
    rows = [" ".join(numbered[at::8]) for at in range(8)]  # three columns, copied by rows
    texts = {
        "numbers": "\n".join(numbered),
        "numbers in brackets": " ".join(f"({n:02d}) {word}" for n, word in enumerate(split, 1)),
        "columns copied by rows": "\n".join(rows),
        "commas": ", ".join(split) + ".",
        "semicolons": ";".join(split),
        "a table": "\r\n".join(f"{n}\t{word.title()}" for n, word in enumerate(split, 1)),
        "hyphens at the front": "\n".join(f"– {word}" for word in split),
        "quotes": "“" + "” “".join(split) + "”",
        "hard spaces": "\u00a0".join(split),
        "full width": words.translate({c: c + 0xFEE0 for c in range(ord("a"), ord("z") + 1)}),
    }
    data = {name: text.encode() for name, text in texts.items()}
    return {**data, "mark": words.encode("utf-8-sig"), "UTF-16": words.encode("utf-16")}


@pytest.mark.parametrize("way", ["file", "pipe"])
def test_words_are_read_as_they_are_written_down(capsys, lost, stick, tmp_path, way):
    words, _ = words_on_paper(capsys, lost, tmp_path / "page.pdf")
    typed = tmp_path / "words.txt"
    (journal,) = (stick / "pledge-kiosk").glob("*.journal")
    argv = ["verify", "--data", str(tmp_path / "none"), "--journal", str(journal)]
    if way == "file":
        for data in written(words).values():
            typed.write_bytes(data)
            assert summary(capsys, *argv, "--key-words-file", typed)["is_sound"]
        return
    data = b"\n".join(written(words)[name] for name in ("mark",))
    argv = [sys.executable, "-m", "kiosk", *argv, "--key-words-file", "-"]
    done = subprocess.run(argv, input=data + b"\n\xff", capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_other_words_open_nothing(capsys, lost, stick, tmp_path):
    typed = tmp_path / "words.txt"
    typed.write_text(SecretKey.new().words, encoding="utf-8")
    argv = ["restore", "--from", str(stick), "--to", str(tmp_path / "b"), "--key-words-file"]
    assert main([*argv, str(typed)]) == 2
    assert "not the key of this journal" in capsys.readouterr().err
    (journal,) = (stick / "pledge-kiosk").glob("*.journal")
    argv[2] = str(journal)
    assert main([*argv, str(typed)]) == 2
    assert "--key-words-file" in capsys.readouterr().err
    typed.write_text("abandon " * 23, encoding="utf-8")
    assert main([*argv, str(typed)]) == 2
    assert "24 words" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()


def test_what_is_missing_is_said(capsys, tmp_path):
    for argv in (
        ["keys", "paper", "--this-machine", "--out", str(tmp_path / "a.pdf")],
        ["keys", "show", "--this-machine"],
        ["keys", "new", "--this-machine", "--out", str(tmp_path / "a.key")],
        ["keys", "paper", "a.key", "--this-machine", "--out", str(tmp_path / "a.pdf")],
    ):
        assert main([*argv, "--data", str(tmp_path / "data")]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_check_says_what_a_restore_needs(capsys, tmp_path):
    told = summary(capsys, "check", assets.default_campaign())
    assert any("its paper copy" in note["what"] for note in told["notes"])
    campaign = Path(shutil.copytree(assets.default_campaign(), tmp_path / "letter"))
    text = (campaign / "campaign.toml").read_text("utf-8")
    key = f'\n[organiser]\nkey = "{PrivateKey.new().public.text}"\n'
    (campaign / "campaign.toml").write_text(text + key, "utf-8")
    told = summary(capsys, "check", campaign)
    assert not any("its paper copy" in note["what"] for note in told["notes"])


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
def test_on_a_terminal_the_words_are_asked_for_one_by_one_and_not_shown(
    capsys, lost, stick, tmp_path
):
    words = words_on_paper(capsys, lost, tmp_path / "page.pdf")[0].split()
    answers = ["notaword", *words[:20], " ".join(words[20:]), ""]  # no six words to compare
    argv = ["restore", "--from", str(stick), "--to", str(tmp_path / "b"), "--key-words-file", "-"]
    status, shown = on_a_terminal(argv, answers)
    assert status == 0, shown
    assert "That is no word" in shown
    assert "3 signatures restored" in " ".join(shown.split())
    # One word alone may be one of the prompt's.
    assert not any(" ".join(pair) in " ".join(shown.split()) for pair in pairwise(words))


def on_a_terminal(argv: list[str], answers: list[str]) -> tuple[int, str]:
    """A command with a terminal of its own that answers each prompt; status and what is shown."""
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *argv],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    for answer in answers:
        while not shown.rstrip(b" ").endswith(b":"):
            shown += os.read(ours, 1024)
        os.write(ours, answer.encode() + b"\n")
        shown += b"\n"
    while True:
        try:
            more = os.read(ours, 1024)
        except OSError:  # the other end is closed
            break
        if not more:
            break
        shown += more
    os.close(ours)
    return process.wait(), shown.decode()
