"""A system that lacks a library of the window is told which one, and nothing is a mistake of ours.

The library is really not there: the program runs in a mount namespace in which its file is hidden.
"""

from __future__ import annotations

import os
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from kiosk.cli import system_libraries

HIDE = """
import ctypes, os, sys
from pathlib import Path

hidden, libraries, elsewhere, *command = sys.argv[1:]
libc = ctypes.CDLL(None, use_errno=True)

def mount(source, place, kind, flags):
    if libc.mount(source.encode(), place.encode(), kind, flags, None):
        sys.exit(77)

if libc.unshare(0x20000):
    sys.exit(77)
mount("none", "/", None, 0x44000)  # private, with all below
mount(libraries, elsewhere, None, 0x1000)  # bind
mount("tmpfs", libraries, b"tmpfs", 0)
for name in os.listdir(elsewhere):
    if not name.startswith(hidden):
        (Path(libraries) / name).symlink_to(Path(elsewhere) / name)
os.execv(sys.executable, [sys.executable, "-m", "kiosk", *command])
"""


def run_without(library: str, folder: Path, *argv: str, **more: str) -> tuple[int, str]:
    """The program on a system without `library`; its status, and what it says."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root hides a file of the system, on Linux")
    places = [
        Path(f"/usr/lib/{os.uname().machine}-linux-gnu"),
        Path("/usr/lib64"),
        Path("/usr/lib"),
    ]
    place = next((each for each in places if any(each.glob(f"{library}*"))), None)
    if place is None:
        pytest.skip(f"{library} is not where most systems have it")
    elsewhere = folder / "libraries"
    elsewhere.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-c", HIDE, library, str(place), str(elsewhere), *argv],
        check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
        env={**environment, "WAYLAND_DISPLAY": "", "DISPLAY": "", **more}, cwd=folder,
    )  # fmt: skip
    if done.returncode == 77:
        pytest.skip("this system lets nobody hide a file")
    return done.returncode, done.stderr


CASES = {
    "an evening where no screen is": ("libEGL.so", ("run",), {}),
    "an evening": ("libxkbcommon.so", ("evening", "--out", "evening"), {}),
    "a window on X, Qt itself": ("libGL.so", ("run",), {"DISPLAY": ":7654"}),
    "a window on X, its plugin": ("libxcb-cursor.so", ("run",), {"DISPLAY": ":7654"}),
    "a window on Wayland": ("libwayland-cursor.so", ("run",), {"WAYLAND_DISPLAY": "none-7654"}),
    "a named platform": ("libxcb-icccm.so", ("run",), {"QT_QPA_PLATFORM": "xcb"}),
}


@pytest.mark.parametrize("platforms", ["xcb;offscreen", "wayland;offscreen:size=640x480"])
def test_the_second_of_several_platforms_is_enough(platforms, tmp_path):
    hidden = "libxcb-cursor.so" if platforms.startswith("xcb") else "libwayland-cursor.so"
    argv = ("evening", "--show", "--people", "1", "--out", "evening")
    status, said = run_without(hidden, tmp_path, *argv, QT_QPA_PLATFORM=platforms)
    assert status == 0, said


def test_an_earlier_evening_stays_where_no_window_can_be_opened(tmp_path):
    out = tmp_path / "evening"
    (out / "pictures").mkdir(parents=True)
    (out / "evening.json").write_text("{}")
    argv = ("evening", "--out", str(out), "--replace")
    status, said = run_without("libxkbcommon.so", tmp_path, *argv)
    assert status == 1, said
    assert (out / "pictures").is_dir()


@pytest.mark.parametrize("case", CASES)
def test_the_library_is_named_and_that_is_all(case, tmp_path):
    library, argv, more = CASES[case]
    status, said = run_without(library, tmp_path, *argv, "--data", str(tmp_path / "data"), **more)
    assert status == 1, said
    told = said.splitlines()
    assert library in told[-1], said
    assert "packaging/system-libraries" in told[-1]
    assert "mistake" not in said
    assert "Qt" not in said, "nor does Qt say it in its own words"
    assert len(told) <= 2, "the sentence, and before it that an evening is played"


@pytest.mark.parametrize(
    ("said", "library"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libEGL.so.1"),
        ("DLL load failed while importing QtGui: The specified module could not be found.", ""),
        ("dlopen(QtGui.so, 0x2): Library not loaded: @rpath/QtGui", ""),
    ],
)
def test_what_each_system_says_is_understood(said, library):
    fault = system_libraries.explain(ImportError(said))
    assert fault is not None
    assert (library or "library") in fault.what


def test_another_fault_of_an_import_is_our_mistake():
    assert system_libraries.explain(ImportError("cannot import name 'x' from 'kiosk'")) is None


def test_a_system_that_has_them_is_not_stopped(monkeypatch):
    if find_library("xcb-cursor") is None:
        pytest.skip("not installed here")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    system_libraries.check_window()
