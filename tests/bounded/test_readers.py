"""Every reader of a file gets what chance writes: it reads it, or says in words what is wrong.

Half of the examples are arbitrary bytes, half a whole file with some of it written over. What
chance once found is an example of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import bad_papers
import evening_files
from kiosk import settings as own_settings
from kiosk.campaign import check, key_line
from kiosk.cli import terminal
from kiosk.errors import WorldFault
from kiosk.exchange import paper_lines
from kiosk.exchange.bundles.read_bundle import open_bundle
from kiosk.jobs import which_campaign
from kiosk.printing import document
from kiosk.sealing import PrivateKey, read_public_key
from kiosk.staff import pin_file
from kiosk.store.keys import page_key
from kiosk.ui.access import screen_calibration

LONGEST_ANSWER = 2000

PIECES = st.sampled_from(
    [
        b'"', b"'", b'"""', b"[", b"]", b"{", b"}", b"=", b",", b";", b".", b"\n", b"\r", b"\0",
        b"\\", b"\\u0000", b"\\ud800", b"#", b"-1", b"1e999", b"NaN", b"inf", b"true", b"null",
        b"9" * 30, b"0x" + b"f" * 30, b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\xae",
        b"[[" * 50, b"x." * 40, b"a" * 3000, b"2027-02-30", b" ", b"/", b"%", b"../../x",
    ]
)  # fmt: skip
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), PIECES | st.binary(max_size=8)),
    min_size=1,
    max_size=6,
)
"""Where (as a share of the file), how many bytes go, and what comes in their place."""


def edited(data: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    for share, length, piece in edits:
        place = int(share * len(data))
        data = data[:place] + piece + data[place + length :]
    return data


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A whole file of each kind."""
    root = tmp_path_factory.mktemp("readers") / "evening"
    evening_files.make(root)
    return {
        "campaign": (root / "campaign/campaign.toml").read_bytes(),
        "letter": (root / "campaign/letter.en.md").read_bytes(),
        "settings": (root / "data/settings.toml").read_bytes(),
        "staff": (root / "data/staff.json").read_bytes(),
        "key": (root / "keys/organiser.key").read_bytes(),
        "page key": (root / "data/bounded/ledger.key").read_bytes(),
        "sealed key": (root / "data/bounded/ledger.key.sealed").read_bytes(),
        "pdf": (root / "papers/letter.pdf").read_bytes(),
        "csv": b'line,name,role,listed\n1,Sample Person,editor,yes\n2,"Sample, Two",,no\n',
        "bundle": (root / "papers/table.zip").read_bytes(),
        "pin": b"483920\n",
        "note": str(root / "campaign").encode() + b"\n",
        "screens": b'[card_pixels]\n"HDMI-1-1920x1080" = 320\n',
    }


def text_of(path: Path) -> str:
    return path.read_bytes().decode(errors="replace")


def told(fault: WorldFault) -> None:
    """What is wrong is said, and shortly."""
    assert 0 < len(str(fault)) < LONGEST_ANSWER


def read_campaign(path: Path, name: str, files: dict[str, bytes]) -> None:
    """`check` never raises for what is in a folder; each fault is a short one."""
    folder = path.parent / "campaign"
    folder.mkdir(exist_ok=True)
    (folder / "campaign.toml").write_bytes(files["campaign"])
    (folder / "letter.en.md").write_bytes(files["letter"])
    (folder / name).write_bytes(path.read_bytes())
    for fault in check.check(folder).faults:
        assert len(str(fault)) < LONGEST_ANSWER


def read_settings(path: Path) -> None:
    (path.parent / own_settings.FILE_NAME).write_bytes(path.read_bytes())
    found = own_settings.load_settings(path.parent)
    for folder in (found.campaign, found.second_copy, found.local_journal):
        assert not Path(folder, "no such file").exists()


def read_note(path: Path) -> None:
    which_campaign._remembered(path)


def read_pdf(path: Path) -> None:
    document.read_pdf(path)
    document.draw_page(path, 0, 60, 60)


def look_at_bundle(path: Path) -> None:
    with open_bundle(path, evening_files.CAMPAIGN) as bundle:
        bundle.check()


READERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "settings": ("settings", read_settings),
    "staff": ("staff", pin_file.read),
    "key": ("key", lambda path: PrivateKey.unlock(path.read_bytes(), "not the passphrase")),
    "public key": ("key", lambda path: read_public_key(path.read_bytes())),
    "page key": ("page key", page_key.read_key_file),
    "sealed key": ("sealed key", lambda path: page_key.unseal(path, PrivateKey(bytes([7]) * 32))),
    "words": ("pin", lambda path: PrivateKey.from_words(text_of(path))),
    "pdf": ("pdf", read_pdf),
    "csv": ("csv", paper_lines.read_table),
    "pin": ("pin", terminal.read_pin_file),
    "note": ("note", read_note),
    "screens": ("screens", lambda path: screen_calibration.load(path.parent)),
    "bundle": ("bundle", look_at_bundle),
    "new key": (
        "campaign",
        lambda path: key_line.with_key(text_of(path), "A" * 44),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", READERS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400), edits=EDITS, is_edited=st.booleans())
@example(data=b"[" * 100_000, edits=[], is_edited=False)
@example(data=b'{"a":' * 400, edits=[], is_edited=False)
@example(data=b'second_copy = "\\u0000"', edits=[], is_edited=False)
@example(data=b"idle_seconds = 0x" + b"f" * 5000, edits=[], is_edited=False)
def test_a_reader_reads_or_says_what_is_wrong(tmp_path, files, name, data, edits, is_edited):
    whole, read = READERS[name]
    path = tmp_path / ("screens.toml" if name == "screens" else "file")
    path.write_bytes(edited(files[whole], edits) if is_edited else data)
    try:
        read(path)
    except WorldFault as fault:
        told(fault)


@pytest.mark.parametrize("name", ["campaign.toml", "letter.en.md"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400), edits=EDITS, is_edited=st.booleans())
@example(data=b"x = " + b"[" * 100_000, edits=[], is_edited=False)
@example(data=b".".join([b"x"] * 50_000) + b" = 1", edits=[], is_edited=False)
def test_a_campaign_is_read_or_its_faults_are_named(tmp_path, files, name, data, edits, is_edited):
    path = tmp_path / "file"
    path.write_bytes(edited(files[name.split(".")[0]], edits) if is_edited else data)
    read_campaign(path, name, files)


@pytest.mark.parametrize("name", bad_papers.PDF)
def test_a_broken_pdf_is_drawn_or_refused(tmp_path, name):
    path = tmp_path / "broken.pdf"
    bad_papers.PDF[name](path)
    try:
        read_pdf(path)
    except WorldFault as fault:
        told(fault)
