"""Makes a data folder to keep, with everything the program of today writes, and says what is in it.

    .venv/bin/python -m tests.kept.make 0.2.0

puts `folder.tar.xz` and `expected.json` into `tests/kept/0.2.0`. A folder that is kept is never
made again: a later version gets one of its own. Every name, key and PIN in it is invented.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.kept import contents
from tests.kept.evenings import CAMPAIGNS, GARDEN, LANTERNS, PARADE, Given, SetClock, ledgers

from kiosk.cli import main as command
from kiosk.sealing import PrivateKey
from kiosk.staff.pin import PinBook, Role
from kiosk.store import Store
from kiosk.store.keys.page_key import find as page_key
from kiosk.ui.access import calibration_file

ORGANISER_WORDS = (
    "enhance myself december snap angry lonely drink denial echo sample insect grass "
    "close street always mango fold ticket syrup toast empty empower business address"
)
"""The invented organiser's private key, as its paper copy has it."""

PASSPHRASE = "only for tests, never for people"
VOLUNTEER_PIN, ORGANISER_PIN = "520917", "904163"


def make(root: Path) -> Given:
    """Makes everything in the folder `root`."""
    clock = SetClock()
    given = ledgers(root, clock)
    data = root / "data"
    _pins(data / "staff.json", clock)
    calibration_file.save(data, calibration_file.screen_key("Sample Screen", 1280, 800), 330)
    _keys(root / "keys", data)
    for campaign in (LANTERNS, GARDEN):
        _hand_over(data, campaign, root / "handed-over" / campaign)
    return given


# --- keys, PINs, copies -------------------------------------------------------------------------


def _pins(path: Path, clock: SetClock) -> None:
    """Both PINs, and two wrong tries that nobody has made up for."""
    book = PinBook(path, clock)
    book.set(VOLUNTEER_PIN)
    book.set(ORGANISER_PIN, Role.ORGANISER)
    for wrong in ("730264", "846027"):
        book.try_pin(wrong)


def _keys(folder: Path, data: Path) -> None:
    """The organiser's key as file and paper copy, and the paper copy of a kiosk's own."""
    organiser = PrivateKey.from_words(ORGANISER_WORDS)
    folder.mkdir()
    (folder / "organiser.key").write_bytes(organiser.lock(PASSPHRASE))
    (folder / "passphrase.txt").write_text(f"{PASSPHRASE}\n", "utf-8")
    (folder / "organiser-words.txt").write_text(f"{organiser.words}\n", "utf-8")
    words = page_key(data / PARADE).secret.words
    (folder / f"{PARADE}-words.txt").write_text(f"{words}\n", "utf-8")


def _hand_over(data: Path, campaign: str, out: Path) -> None:
    """A copy to hand over, under a name without a day; the ledger stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copied = shutil.copytree(data, Path(folder, "data"))
        run("backup", "--data", copied, "--campaign", CAMPAIGNS / campaign, "--out", out)
    (copy,) = out.glob("*.db")
    copy.rename(out / "copy.db")


def run(*argv: object, status: int = 0, or_status: int = 0) -> Any:
    """Runs one command of the program; its summary. Raises RuntimeError where it fails.

    `or_status` is another status that is well, too.
    """
    told, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(said):
        ended = command([*map(str, argv), "--json"])
    if ended not in (status, or_status):
        raise RuntimeError(f"{argv} ended with {ended}: {said.getvalue()}")
    return json.loads(told.getvalue() or "null")


# --- what is in it ------------------------------------------------------------------------------


def told(root: Path, given: Given) -> dict[str, Any]:
    """What is in a folder that `make` made, as `expected.json` has it."""
    return {campaign: _told(root, campaign, of) for campaign, of in given.items()}


def _told(root: Path, campaign: str, given: Iterable[str]) -> dict[str, Any]:
    """What one campaign's ledger and each of its copies hold."""
    key = PrivateKey.from_words(ORGANISER_WORDS)
    with tempfile.TemporaryDirectory() as folder:
        data = shutil.copytree(root / "data", Path(folder, "data"))
        with Store.read(data, campaign) as store:
            found = contents.ledger(store, key)
            found["withdrawal codes"] = contents.found_by(store, given)
            if not store.verify().is_sound:
                raise RuntimeError("the ledger that was made is not sound")
    found["copies"] = {
        copy.relative_to(root).as_posix(): restored(copy, campaign, root / "keys")
        for copy in copies(root, campaign)
    }
    return found


def copies(root: Path, campaign: str) -> list[Path]:
    """Every copy of one campaign's ledger in a kept folder, and the ledger itself."""
    return [
        root / "data" / campaign / "ledger.db",
        *sorted((root / "data" / campaign / "backups").glob("*.db")),
        *sorted((root / "handed-over" / campaign).glob("*.db")),
        *sorted(path for path in (root / "stick").rglob("*.journal") if _is_of(path, campaign)),
    ]


def _is_of(journal: Path, campaign: str) -> bool:
    """Whether a journal is of `campaign`: its header says so, in the clear."""
    return f'"campaign":"{campaign}"'.encode() in journal.read_bytes()[:1000]


def restored(copy: Path, campaign: str, keys: Path) -> dict[str, Any]:
    """What a ledger holds that is made anew from one copy, with the organiser's words.

    Without an organiser's key these are the words of the ledger's own. The restored kiosk's own
    first entry is left out. A copy from before kiosks signed their entries ends with status 1.
    """
    with tempfile.TemporaryDirectory() as folder:
        words = keys / ("organiser-words.txt" if campaign != PARADE else f"{PARADE}-words.txt")
        run("restore", "--from", copy, "--to", folder, "--key-words-file", words, or_status=1)
        with Store.read(Path(folder), campaign) as store:
            whole = contents.lengths(contents.chain(store))
            del whole[str(store.kiosk)]
            return contents.copy(store, whole)


# --- by hand ------------------------------------------------------------------------------------


def _plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nobody's file, of the evening it tells of."""
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mtime = int(datetime(2026, 3, 4, tzinfo=UTC).timestamp())
    return info


def write(version: Path) -> None:
    """Makes a folder, and writes it and what is in it into the new folder `version`."""
    version.mkdir()  # what is kept is never made again
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "kept")
        expected = told(root, make(root))
        with tarfile.open(version / "folder.tar.xz", "w:xz", preset=9) as archive:
            archive.add(root, ".", filter=_plain)
    text = json.dumps(expected, ensure_ascii=False, indent=1)
    (version / "expected.json").write_text(f"{text}\n", "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.kept.make", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("version", help="the program's version, such as 0.2.0")
    os.environ["KIOSK_KEYSTORE"] = "file"
    write(Path(__file__).parent / parser.parse_args().version)
    return 0


if __name__ == "__main__":
    sys.exit(main())
