"""`pledge-kiosk print`, with a printer that is a program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.cli import main
from print_desk import NAME, PrintDesk


def told(capsys: pytest.CaptureFixture[str], *argv: object) -> tuple[dict[str, object], str]:
    assert main([*map(str, argv), "--json"]) == 0
    out, err = capsys.readouterr()
    return json.loads(out), err


def failed(capsys: pytest.CaptureFixture[str], *argv: object) -> str:
    assert main([*map(str, argv)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    return err


def test_a_file_is_printed_and_what_the_printer_says_is_told(capsys, desk: PrintDesk, make) -> None:
    summary, err = told(capsys, "print", make.path(pages=3), "--copies", 2, "--two-sided")
    assert (summary["state"], summary["pages"], summary["copies"]) == ("printed", 3, 2)
    assert f"{NAME}: printing" in err
    (arrived,) = desk.arrived()
    assert desk.asked(arrived)["IPP_COPIES"] == "2"


def test_a_poster_is_made_and_printed(capsys, desk: PrintDesk, tmp_path: Path) -> None:
    argv = ["--data", tmp_path, "--campaign", assets.default_campaign()]
    summary, _ = told(capsys, "print", "poster", "--place", "p1", *argv)
    assert summary["title"].endswith("askmoreofhim-poster.pdf")  # type: ignore[attr-defined]
    assert len(desk.arrived()) == 1


def test_printers_are_listed_with_their_state(capsys, desk: PrintDesk) -> None:
    desk.vanish()
    summary, _ = told(capsys, "print", "--list")
    assert summary["printers"] == [
        {
            "name": NAME,
            "about": "Desk printer",
            "state": "offline",
            "papers": ["a4", "letter"],
            "two_sided": True,
        }
    ]


def test_a_printer_without_paper(capsys, desk: PrintDesk, make) -> None:
    """The wait ends, the job stays, a repeat is told, and the job can be taken back."""
    desk.trouble("media-empty")
    path = make.path()
    err = failed(capsys, "print", path, "--wait", 2)
    assert f"{NAME}: out of paper" in err
    assert "is not printed yet" in err
    assert "still waits" in failed(capsys, "print", path)
    (job,) = told(capsys, "print", "--jobs")[0]["jobs"]  # type: ignore[misc]
    after, _ = told(capsys, "print", "--cancel", job["job"])
    assert after["state"] == "cancelled"
    assert told(capsys, "print", "--jobs")[0] == {"jobs": []}


def test_handing_over_alone_waits_for_nothing(capsys, desk: PrintDesk, make) -> None:
    desk.stop_queue()
    summary, _ = told(capsys, "print", make.path(), "--wait", 0, "--printer", NAME)
    assert summary["state"] == "waiting"


def test_an_unknown_printer_is_one_sentence(capsys, desk: PrintDesk, make) -> None:
    assert "There is no printer “Nowhere”" in failed(
        capsys, "print", make.path(), "--printer", "Nowhere"
    )


@pytest.mark.parametrize(
    "argv",
    [
        ("print",),
        ("print", "gone.pdf"),
        ("print", "--cancel", "999999"),
        ("print", "x.pdf", "--copies", "0"),
        ("print", "x.pdf", "--copies", "100"),
        ("print", "x.pdf", "--paper", "a3"),
        ("print", "x.pdf", "--wait", "-1"),
        ("print", "--list", "--jobs"),
    ],
)
def test_what_cannot_be_is_one_sentence(capsys, desk: PrintDesk, argv) -> None:
    assert main(list(argv)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1


@pytest.mark.parametrize(("argv", "status"), [(["--list"], 0), (["gone.pdf"], 2)])
def test_a_machine_without_print_system_and_screen(argv, status: int) -> None:
    """Qt's printers are asked then, and Qt ends a program that has no screen."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "CUPS_SERVER")
    bare = {name: value for name, value in os.environ.items() if name not in named}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "print", *argv],
        check=False, capture_output=True, text=True, timeout=60,
        env=bare,
    )  # fmt: skip
    assert done.returncode == status, done.stderr
