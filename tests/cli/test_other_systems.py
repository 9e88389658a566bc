"""Passphrases, PINs and files that come from another system, editor or keyboard are read as meant.

A byte order mark, a space at the end or letters without their accents once locked an organiser out
for good.
"""

from __future__ import annotations

import json
import shutil
import unicodedata
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.sealing import PrivateKey
from kiosk.signing.clock import SystemClock
from kiosk.staff.pin import FILE_NAME, PinBook, Role

OLD_KEYS = Path(__file__).with_name("old_keys")
PASSPHRASE = "Vier große Wörter am Fluß"
APART = unicodedata.normalize("NFD", PASSPHRASE)

AS_MEANT = {
    "plain": PASSPHRASE.encode(),
    "a line": f"{PASSPHRASE}\n".encode(),
    "a line of Windows": f"{PASSPHRASE}\r\n".encode(),
    "byte order mark": f"{PASSPHRASE}\n".encode("utf-8-sig"),
    "UTF-16 of Windows": f"{PASSPHRASE}\r\n".encode("utf-16"),
    "UTF-16, the other order": f"\ufeff{PASSPHRASE}\n".encode("utf-16-be"),
    "space behind": f"{PASSPHRASE} \n".encode(),
    "space before": f"  {PASSPHRASE}\n".encode(),
    "tab behind": f"{PASSPHRASE}\t\n".encode(),
    "empty lines before": f"\n \n{PASSPHRASE}\n".encode(),
    "accents apart": f"{APART}\n".encode(),
    "accents apart, mark and space": f"{APART} \n".encode("utf-8-sig"),
    "hard spaces": PASSPHRASE.replace(" ", "\u00a0").encode(),
    "two spaces": PASSPHRASE.replace(" ", "  ").encode(),
    "unseen characters": f"\u200e{PASSPHRASE}\u200b".encode(),
}
"""The bytes of a passphrase's file, as different systems write it."""

AS_LOCKED = {
    "nfc": PASSPHRASE,
    "nfd": APART,
    "space-behind": f"{PASSPHRASE} ",
    "bom": f"\ufeff{PASSPHRASE}",
    "bom-nfd-space": f"\ufeff{APART} ",
    "two-spaces": "four  unrelated words",
    "full-width": "ｆｏｕｒ　ｆｉｇｕｒｅｓ　１２３４",
}
"""What each file in `old_keys` was locked under, as an earlier version read it from a file."""


@pytest.fixture
def said(tmp_path: Path) -> Path:
    return tmp_path / "passphrase.txt"


def opens(file: Path, said: Path, tmp_path: Path) -> bool:
    """Whether the key's file opens with the passphrase in `said`, for a page with the key."""
    page = tmp_path / "page.pdf"
    page.unlink(missing_ok=True)
    campaign = str(assets.default_campaign())
    argv = ["keys", "paper", str(file), "--campaign", campaign, "--out", str(page)]
    return main([*argv, "--passphrase-file", str(said)]) == 0


@pytest.mark.parametrize("made", AS_MEANT)
def test_a_new_key_opens_with_the_passphrase_from_every_system(tmp_path, said, made):
    file = tmp_path / "my.key"
    said.write_bytes(AS_MEANT[made])
    assert main(["keys", "new", "--out", str(file), "--passphrase-file", str(said)]) == 0
    for given in AS_MEANT.values():
        assert PrivateKey.unlock(file.read_bytes(), given_by(said, given))
    said.write_bytes(AS_MEANT["accents apart, mark and space"])
    assert opens(file, said, tmp_path)
    said.write_text(PASSPHRASE.lower(), "utf-8")
    assert not opens(file, said, tmp_path)


def given_by(said: Path, data: bytes) -> str:
    """The passphrase that the command reads from a file of these bytes."""
    from argparse import Namespace

    from kiosk.cli import terminal

    said.write_bytes(data)
    return terminal.find_passphrase(Namespace(passphrase_file=said))


@pytest.mark.parametrize("locked", AS_LOCKED)
def test_a_key_of_an_earlier_version_opens_as_it_did(tmp_path, said, locked):
    said.write_bytes(AS_LOCKED[locked].encode())
    assert opens(OLD_KEYS / f"{locked}.key", said, tmp_path)


@pytest.mark.parametrize("given", AS_MEANT)
@pytest.mark.parametrize("locked", ["nfc", "nfd", "space-behind", "bom", "bom-nfd-space"])
def test_a_key_of_an_earlier_version_opens_from_every_system(said, locked, given):
    if given in ("hard spaces", "two spaces", "unseen characters") and locked != "nfc":
        pytest.skip("these never made a key of that form")
    passphrase = given_by(said, AS_MEANT[given])
    assert PrivateKey.unlock((OLD_KEYS / f"{locked}.key").read_bytes(), passphrase)


def test_a_wrong_passphrase_opens_no_earlier_key(tmp_path, said, capsys):
    for wrong in (PASSPHRASE[:-1], PASSPHRASE.replace("ö", "o"), ""):
        said.write_text(wrong, "utf-8")
        assert not opens(OLD_KEYS / "nfc.key", said, tmp_path)
        assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("of", "data"),
    [("file", "Vier große Wörter".encode("latin-1")), ("variable", None)],
)
def test_what_is_no_text_is_refused(tmp_path, said, capsys, monkeypatch, of, data):
    argv = ["keys", "new", "--out", str(tmp_path / "my.key")]
    if of == "file":
        said.write_bytes(data)
        argv += ["--passphrase-file", str(said)]
    else:
        monkeypatch.setenv("KIOSK_PASSPHRASE", "Vier gro\udcdfe Wörter")
    assert main(argv) == 2
    assert "UTF-8" in capsys.readouterr().err
    assert not (tmp_path / "my.key").exists()


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf274016\r\n",
        "274016\r\n".encode("utf-16"),
        "２７４０１６\n".encode(),
        "٢٧٤٠١٦\n".encode(),
        b" 274 016 \n",
        b"\n274016\n",
    ],
    ids=["mark", "UTF-16", "full width", "Arabic digits", "spaces", "second line"],
)
def test_a_pin_in_a_file_from_every_system(tmp_path, data):
    volunteers, organisers = tmp_path / "volunteers", tmp_path / "organisers"
    volunteers.write_bytes(data)
    organisers.write_text("639205\n")
    argv = ["pins", "--data", str(tmp_path), "--pin-file", str(volunteers)]
    assert main([*argv, "--organiser-pin-file", str(organisers)]) == 0
    book = PinBook(tmp_path / FILE_NAME, SystemClock())
    assert book.try_pin("274016").role is Role.VOLUNTEER


def test_a_key_is_put_into_a_campaign_that_windows_wrote(tmp_path, said, capsys):
    campaign = Path(shutil.copytree(assets.default_campaign(), tmp_path / "letter"))
    toml = campaign / "campaign.toml"
    before = toml.read_text("utf-8")
    toml.write_bytes(before.replace("\n", "\r\n").encode("utf-8-sig"))
    said.write_text(PASSPHRASE, "utf-8")
    argv = ["keys", "new", "--out", str(tmp_path / "my.key"), "--passphrase-file", str(said)]
    assert main([*argv, "--campaign", str(campaign), "--write", "--json"]) == 0
    key = load(campaign).key
    assert key is not None
    assert json.loads(capsys.readouterr().out)["key"] == key.text
    assert toml.read_bytes().startswith(b"\xef\xbb\xbf")
    assert len(toml.read_text("utf-8-sig").splitlines()) <= len(before.splitlines()) + 2


def test_a_key_file_that_was_saved_by_an_editor_is_still_a_key(tmp_path, said):
    said.write_text(PASSPHRASE, "utf-8")
    text = (OLD_KEYS / "nfc.key").read_text()
    for encoding in ("utf-8-sig", "utf-16"):
        file = tmp_path / "my.key"
        file.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        assert opens(file, said, tmp_path)
