"""Where commands write: a new plain file, in a folder that is there, under a name of its own.

Every command that makes a file goes through the same table: what is there stays, unless it is a
plain file and --replace is given; a device, a pipe and a link are never written over; nothing is
written into the data folder; a slip in a folder's name does not become a folder.
"""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

MAKES = {
    "export csv": ("export", "--format", "csv"),
    "export md": ("export", "--format", "md"),
    "export json": ("export", "--format", "json"),
    "export confidential": ("export", "--edition", "confidential"),
    "sheet signatures": ("sheet", "signatures"),
    "sheet signatures confidential": ("sheet", "signatures", "--edition", "confidential"),
    "sheet blank": ("sheet", "blank"),
    "sheet letter": ("sheet", "letter"),
    "sheet tent": ("sheet", "tent"),
    "sheet stickers": ("sheet", "stickers"),
    "sheet card": ("sheet", "card"),
    "sheet readiness": ("sheet", "readiness"),
    "sheet closing": ("sheet", "closing"),
    "paper print": ("paper", "print"),
    "poster": ("poster",),
    "qr": ("qr", "--format", "svg"),
}
"""Commands that write one file, to --out."""

ENDINGS = {"export csv": "csv", "export md": "md", "export json": "json", "qr": "svg"}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    campaign, clock = load(assets.default_campaign()), SystemClock()
    with Store.open(folder, campaign.id, clock=clock, event=campaign.event.name) as store:
        draft = Draft(name="Alma Quillfeather")
        code = codes.new_withdrawal_code()
        store.record(sign(draft, campaign, id=new_id(), code=code, source="T1", now=clock.now()))
    return folder


@pytest.fixture
def make(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str]]:
    """Runs a command for the shipped campaign; returns its exit status and stderr."""
    monkeypatch.chdir(data.parent)
    campaign = assets.default_campaign()

    def run(*words: object) -> tuple[int, str]:
        given = (*words, "--data", data, "--campaign", campaign)
        status = main([str(word) for word in given])
        return status, capsys.readouterr().err

    return run


def out_of(kind: str, folder: Path) -> Path:
    ending = "csv" if kind == "export confidential" else ENDINGS.get(kind, "pdf")
    return folder / f"mine.{ending}"


@pytest.mark.parametrize("kind", MAKES)
def test_what_is_there_stays_unless_it_may_be_replaced(make, tmp_path, kind):
    out = out_of(kind, tmp_path)
    out.write_bytes(b"somebody's work")
    status, said = make(*MAKES[kind], "--out", out)
    assert status == 2
    assert str(out) in said
    assert "--replace" in said
    assert out.read_bytes() == b"somebody's work"
    status, said = make(*MAKES[kind], "--out", out, "--replace")
    assert status == 0, said
    assert out.read_bytes() != b"somebody's work"


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.mkdir()


def _link(path: Path) -> None:
    path.symlink_to(path.with_name("elsewhere"))


def _device(path: Path) -> None:
    path.symlink_to(os.devnull)


def identity(path: Path) -> tuple[int, int, int]:
    found = path.lstat()
    return found.st_mode, found.st_ino, found.st_size


@pytest.mark.parametrize("there", [_pipe, _folder, _link, _device])
@pytest.mark.parametrize("kind", MAKES)
def test_only_a_plain_file_is_ever_replaced(make, tmp_path, kind, there):
    out = out_of(kind, tmp_path)
    there(out)
    before = identity(out)
    status, said = make(*MAKES[kind], "--out", out, "--replace")
    assert status == 2
    assert str(out) in said
    assert identity(out) == before
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("kind", MAKES)
def test_nothing_goes_into_the_data_folder(make, data, kind):
    inside = data / "askmoreofhim"
    before = sorted(path for path in inside.iterdir() if path.suffix != ".db-shm")
    status, said = make(*MAKES[kind], "--out", out_of(kind, inside))
    assert status == 2
    assert "keeps its own files" in said
    assert sorted(path for path in inside.iterdir() if path.suffix != ".db-shm") == before


@pytest.mark.parametrize("kind", MAKES)
def test_a_slip_in_a_folders_name_does_not_become_a_folder(make, tmp_path, kind):
    status, said = make(*MAKES[kind], "--out", out_of(kind, tmp_path / "lsits"))
    assert status == 2
    assert "There is no folder" in said
    assert not (tmp_path / "lsits").exists()


def test_default_names_differ_by_kind_place_and_language(make, data):
    """Each makes a file of its own: none of them replaces what another one made."""
    wanted = 0
    folder = data.parent
    for words in MAKES.values():
        assert make(*words)[0] == 0
        wanted += 1
        made = [path for path in folder.iterdir() if path.is_file()]
        assert len(made) == wanted, words
    for kind in ("poster", "tent", "stickers"):
        words = (kind,) if kind == "poster" else ("sheet", kind)
        for more in (
            ("--place", "B1"),
            ("--language", "es"),
            ("--place", "B1", "--language", "es"),
        ):
            assert make(*words, *more)[0] == 0
            wanted += 1
            assert len([path for path in folder.iterdir() if path.is_file()]) == wanted, more


def test_a_print_job_has_a_file_of_its_own_with_every_sheet_in_it(make, data):
    """Two jobs by their default names once left two sheets in the file and four in the ledger."""
    for _ in range(2):
        assert make("paper", "print", "--count", 2)[0] == 0
    assert len(list(data.parent.glob("askmoreofhim-blank-*.pdf"))) == 2


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
@pytest.mark.parametrize("words", [("export",), ("sheet", "signatures")])
def test_the_confidential_edition_has_a_name_of_its_own_and_is_its_owners(make, data, words):
    assert make(*words)[0] == 0
    public = {path for path in data.parent.iterdir() if path.is_file()}
    assert make(*words, "--edition", "confidential")[0] == 0
    [made] = {path for path in data.parent.iterdir() if path.is_file()} - public
    assert "confidential" in made.name
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert not any("confidential" in path.name for path in public)


def test_an_evening_is_not_played_over_another_one(capsys, tmp_path):
    out = tmp_path / "evening"
    (out / "pictures").mkdir(parents=True)
    (out / "evening.json").write_text("{}")
    picture = out / "pictures" / "1.png"
    picture.write_bytes(b"kept")
    words = ["evening", "--campaign", str(assets.default_campaign()), "--people", "1", "--out"]
    assert main([*words, str(out)]) == 2
    assert "--replace" in capsys.readouterr().err
    assert picture.read_bytes() == b"kept"
    assert main([*words, str(tmp_path / "nowhere" / "evening")]) == 2
    assert "There is no folder" in capsys.readouterr().err
