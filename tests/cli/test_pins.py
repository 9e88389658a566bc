"""The PINs before the kiosk is opened: by a file or typed unseen, never on the command line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli import terminal as asking
from kiosk.signing.clock import SystemClock
from kiosk.staff import pin_file
from kiosk.staff.pin import FILE_NAME, PinBook, Role

VOLUNTEERS, ORGANISERS = "274016", "639205"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name, pin in (("volunteers", VOLUNTEERS), ("organisers", ORGANISERS)):
        (tmp_path / name).write_text(f"{pin}\n")
    return [
        "--pin-file", str(tmp_path / "volunteers"),
        "--organiser-pin-file", str(tmp_path / "organisers"),
    ]  # fmt: skip


def refusal(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """What is said with status 2."""
    status = main(argv)
    out, err = capsys.readouterr()
    assert (status, out, err.count("\n")) == (2, "", 1), err
    return err


def roles(data: Path) -> list[Role | None]:
    book = PinBook(data / FILE_NAME, SystemClock())
    return [book.try_pin(pin).role for pin in (VOLUNTEERS, ORGANISERS)]


def test_both_come_from_files(tmp_path, files, capsys):
    data = tmp_path / "new" / "data"
    assert main(["pins", "--data", str(data), "--json", *files]) == 0
    out = capsys.readouterr().out
    assert json.loads(out)["chosen"] == ["volunteer", "organiser"]
    assert VOLUNTEERS not in out
    assert roles(data) == [Role.VOLUNTEER, Role.ORGANISER]
    assert pin_file.are_chosen(data)
    assert "--replace" in refusal(capsys, "pins", "--data", str(data), *files)


def test_replace_chooses_both_anew_where_one_was_forgotten_or_the_file_is_broken(tmp_path, files):
    for before in (b"{", None):
        if before is not None:
            (tmp_path / FILE_NAME).write_bytes(before)
        assert main(["pins", "--data", str(tmp_path), "--replace", *files]) == 0
        assert roles(tmp_path) == [Role.VOLUNTEER, Role.ORGANISER]


def test_an_earlier_versions_one_pin_stays_and_the_organisers_comes(tmp_path, files):
    PinBook(tmp_path / FILE_NAME, SystemClock()).set(VOLUNTEERS)
    assert not pin_file.are_chosen(tmp_path)
    assert main(["pins", "--data", str(tmp_path), *files[2:]]) == 0
    assert roles(tmp_path) == [Role.VOLUNTEER, Role.ORGANISER]


@pytest.mark.parametrize(
    ("volunteers", "organisers", "said"),
    [
        (b"111111", b"639205", "three different digits"),
        (b"274016", b"274016", "are the same"),
        (b"abc123", b"639205", "is no PIN"),
        (b"\xe4\xb1", b"639205", "cannot be read"),
        (b"", b"639205", "is no PIN"),
        (b"7" * 5000, b"639205", "more than 12 digits"),
    ],
)
def test_what_is_no_good_pin_is_refused(tmp_path, capsys, volunteers, organisers, said):
    argv = ["--data", str(tmp_path / "data")]
    for option, pin in (("--pin-file", volunteers), ("--organiser-pin-file", organisers)):
        path = tmp_path / option.strip("-")
        path.write_bytes(pin)
        argv += [option, str(path)]
    assert said in refusal(capsys, "pins", *argv)
    assert said in refusal(capsys, "run", "--kiosk", *argv)
    assert not (tmp_path / "data" / FILE_NAME).exists()


def test_a_file_that_is_not_there_is_named_with_the_reason(tmp_path, capsys):
    said = refusal(capsys, "pins", "--data", str(tmp_path), "--pin-file", str(tmp_path / "none"))
    assert f"{tmp_path / 'none'} cannot be read: No such file or directory." in said


def test_without_a_terminal_the_files_are_named(tmp_path, capsys):
    assert "--pin-file" in refusal(capsys, "pins", "--data", str(tmp_path))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminal to type at")
def test_typed_at_a_terminal_each_is_asked_for_twice(tmp_path, monkeypatch):
    asked: list[str] = []
    answers = iter([VOLUNTEERS, VOLUNTEERS, ORGANISERS, ORGANISERS])
    controller, terminal = os.openpty()
    with os.fdopen(controller, "wb"), os.fdopen(terminal) as keys:
        monkeypatch.setattr("sys.stdin", keys)
        monkeypatch.setattr(asking, "getpass", lambda words: asked.append(words) or next(answers))
        assert main(["pins", "--data", str(tmp_path)]) == 0
    assert len(asked) == 4
    assert roles(tmp_path) == [Role.VOLUNTEER, Role.ORGANISER]


def test_a_kiosk_without_pins_refuses_and_says_how_to_set_them(tmp_path, files, capsys):
    for argv in ([], files[:2]):
        said = refusal(capsys, "run", "--kiosk", "--data", str(tmp_path), *argv)
        assert "pledge-kiosk pins" in said
        assert "--organiser-pin-file" in said
    assert "volunteers have no PIN" in refusal(
        capsys, "run", "--data", str(tmp_path / "other"), *files[2:]
    )


def test_no_option_takes_a_pin_itself(tmp_path, capsys):
    for option in ("--pin", "--organiser-pin"):
        refusal(capsys, "run", option, VOLUNTEERS, "--data", str(tmp_path))
