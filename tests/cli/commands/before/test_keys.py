"""`pledge-kiosk keys`, and the passphrase by all three ways; the terminal is a real one."""

from __future__ import annotations

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
from kiosk.sealing import PrivateKey, read_public_key
from kiosk.staff import reset_code

PASSPHRASE = "four unrelated words"


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    return Path(shutil.copytree(assets.default_campaign(), tmp_path / "my-letter"))


def summary(capsys: pytest.CaptureFixture[str], *argv: object) -> dict[str, object]:
    assert main([*map(str, argv), "--json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def refused(capsys: pytest.CaptureFixture[str], *argv: object) -> str:
    assert main(list(map(str, argv))) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1, err
    return err


def test_a_key_is_made_written_and_shown(capsys, campaign, tmp_path):
    file = tmp_path / "my.key"
    before = (campaign / "campaign.toml").stat().st_mode
    told = summary(capsys, "keys", "new", "--out", file, "--campaign", campaign, "--write")
    key = load(campaign).key
    assert key is not None
    assert (key.text, key.words) == (told["key"], told["fingerprint"])
    assert read_public_key(file.read_bytes()) == key
    assert PrivateKey.unlock(file.read_bytes(), PASSPHRASE).public == key
    for of in ([file], ["--campaign", campaign]):
        shown = summary(capsys, "keys", "show", *of)
        assert (shown["key"], shown["fingerprint"]) == (key.text, key.words)
    assert (campaign / "campaign.toml").stat().st_mode == before
    if os.name != "nt":
        assert file.stat().st_mode & 0o777 == 0o600
    assert main(["check", str(campaign)]) == 0


def test_what_is_printed_can_be_pasted(capsys, tmp_path):
    assert main(["keys", "new", "--out", str(tmp_path / "my.key")]) == 0
    out = capsys.readouterr().out
    key = read_public_key((tmp_path / "my.key").read_bytes())
    assert f'key = "{key.text}"' in out.splitlines()
    assert f"Fingerprint: {key.words}" in out.splitlines()
    assert PASSPHRASE not in out


def test_a_key_is_never_written_over(capsys, campaign, tmp_path):
    file = tmp_path / "my.key"
    file.write_text("the only one", encoding="utf-8")
    refused(capsys, "keys", "new", "--out", file)
    assert file.read_text(encoding="utf-8") == "the only one"
    summary(capsys, "keys", "new", "--out", tmp_path / "a.key", "--campaign", campaign, "--write")
    before = (campaign / "campaign.toml").read_bytes()
    refused(capsys, "keys", "new", "--out", tmp_path / "b.key", "--campaign", campaign, "--write")
    assert not (tmp_path / "b.key").exists()
    assert (campaign / "campaign.toml").read_bytes() == before


@pytest.mark.parametrize(
    "argv",
    [
        ("new",),
        ("new", "my.key"),
        ("new", "--out", "a.key", "--write"),
        ("new", "--out", "a.key", "--campaign", "nowhere", "--write"),
        ("show",),
        ("show", "none.key"),
        ("paper",),
        ("paper", "none.key", "--out", "a.pdf"),
        ("paper", "none.key", "--out", "a.txt"),
        ("paper", "none.key"),
    ],
)
def test_what_is_missing_is_said(capsys, tmp_path, monkeypatch, argv):
    monkeypatch.chdir(tmp_path)
    refused(capsys, "keys", *argv)
    assert list(tmp_path.iterdir()) == []


def test_a_weak_passphrase_makes_no_file(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_PASSPHRASE", "short")
    assert "characters" in refused(capsys, "keys", "new", "--out", tmp_path / "my.key")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_paper_copy_gives_the_key_back(capsys, tmp_path, language, paper):
    file, page = tmp_path / "my.key", tmp_path / "page.pdf"
    key = PrivateKey.new()
    file.write_bytes(key.lock(PASSPHRASE))
    more = ("--language", language, "--paper", paper)
    told = summary(capsys, "keys", "paper", file, "--out", page, *more)
    assert (told["pages"], told["fingerprint"]) == (1, key.public.words)
    copied = subprocess.run(
        ["pdftotext", "-layout", str(page), "-"], check=True, capture_output=True
    )
    text = copied.stdout.decode()
    assert key.public.words in " ".join(text.split())
    rows = [line.split() for line in text.splitlines() if line.split()[:1] and "  " in line]
    numbered = {}
    for row in rows:
        for number, word in pairwise(row):
            if number.isdigit() and word.isalpha():
                numbered[int(number)] = word
    assert PrivateKey.from_words(" ".join(numbered[at] for at in range(1, 25))).words == key.words
    document = pypdfium2.PdfDocument(page)
    assert len(document) == 1
    [code] = zxingcpp.read_barcodes(
        document[0].render(scale=2).to_pil(), formats=zxingcpp.BarcodeFormat.QRCode
    )
    document.close()
    assert PrivateKey.from_words(code.text).words == key.words
    if os.name != "nt":
        assert page.stat().st_mode & 0o777 == 0o600


def test_a_passphrase_from_a_file(capsys, tmp_path, monkeypatch):
    monkeypatch.delenv("KIOSK_PASSPHRASE")
    said = tmp_path / "said.txt"
    said.write_text(f"{PASSPHRASE} ñ\r\nanything else\n", encoding="utf-8")
    file = tmp_path / "my.key"
    summary(capsys, "keys", "new", "--out", file, "--passphrase-file", said)
    assert PrivateKey.unlock(file.read_bytes(), f"{PASSPHRASE} ñ")
    refused(capsys, "keys", "new", "--out", tmp_path / "b", "--passphrase-file", tmp_path / "none")


def test_without_a_terminal_nobody_is_asked(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name != "KIOSK_PASSPHRASE"}
    argv = [sys.executable, "-m", "kiosk", "keys", "new", "--out", str(tmp_path / "my.key")]
    done = subprocess.run(
        argv, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL, env=environment
    )
    assert done.returncode == 2
    assert "--passphrase-file" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
@pytest.mark.parametrize("again", [PASSPHRASE, "four other words"])
def test_on_a_terminal_it_is_asked_twice_and_not_shown(tmp_path, again):
    file = tmp_path / "my.key"
    status, shown = on_a_terminal(file, [PASSPHRASE, again])
    assert PASSPHRASE not in shown
    if again == PASSPHRASE:
        assert status == 0
        assert PrivateKey.unlock(file.read_bytes(), PASSPHRASE)
    else:
        assert status == 2
        assert not file.exists()


def on_a_terminal(file: Path, answers: list[str]) -> tuple[int, str]:
    """`keys new` with a terminal of its own that answers each prompt; status and what is shown."""
    import pty

    environment = {name: value for name, value in os.environ.items() if name != "KIOSK_PASSPHRASE"}
    ours, theirs = pty.openpty()
    argv = [sys.executable, "-m", "kiosk", "keys", "new", "--out", str(file)]
    process = subprocess.Popen(
        argv, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
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


@pytest.fixture
def key_file(tmp_path: Path, passphrase: None) -> Path:
    file = tmp_path / "my.key"
    file.write_bytes(PrivateKey(b"\x05" * 32).lock(PASSPHRASE))
    return file


def test_a_reset_code_is_opened_from_its_text_or_from_a_file(capsys, tmp_path, key_file):
    code = reset_code.new_code()
    sealed = reset_code.seal(code, PrivateKey(b"\x05" * 32).public)
    text = tmp_path / "code.txt"
    text.write_bytes(f"\ufeff{reset_code.in_groups(sealed)}\r\n".encode())
    for given in (sealed, reset_code.in_groups(sealed).lower(), text):
        told = summary(capsys, "keys", "reset-code", given, "--key", key_file)
        assert told["code"] == code
    words = tmp_path / "words.txt"
    words.write_text(PrivateKey(b"\x05" * 32).words)
    assert main(["keys", "reset-code", sealed, "--key-words-file", str(words)]) == 0
    assert capsys.readouterr().out.startswith(reset_code.group(code))


def test_what_is_no_reset_code_is_refused_in_one_sentence(capsys, tmp_path, key_file):
    own = reset_code.seal(reset_code.new_code(), PrivateKey(b"\x05" * 32).public)
    strange = reset_code.seal(reset_code.new_code(), PrivateKey.new().public)
    short = tmp_path / "short.txt"
    short.write_text(own[:-1])
    key = ["--key", key_file]
    assert "no sealed reset code" in refused(capsys, "keys", "reset-code", *key)
    assert "no key" in refused(capsys, "keys", "reset-code", own)
    assert "cannot be read" in refused(capsys, "keys", "reset-code", own[:-1], *key)
    assert "not a plain file" in refused(capsys, "keys", "reset-code", "/dev/zero", *key)
    assert "not a sealed reset code" in refused(capsys, "keys", "reset-code", short, *key)
    assert "cannot be opened with this key" in refused(capsys, "keys", "reset-code", strange, *key)
    refused(capsys, "keys", "reset-code", "--this-machine", own, *key)
