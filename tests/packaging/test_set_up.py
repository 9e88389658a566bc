"""The set-up's scripts on machines other than this one, played by small stand-ins on the PATH.

The real set-up is what made the virtual environment these tests run in.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from project import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the set-up's scripts are for POSIX shells")

TOOLS = ("sh", "dirname", "env", "cat", "touch", "rm", "sed")


class Machine:
    """A folder of programs that is the whole PATH of a script."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "log"
        self.log.touch()
        for tool in TOOLS:
            where = shutil.which(tool)
            assert where is not None
            (folder / tool).symlink_to(where)

    def has(self, name: str, script: str) -> None:
        program = self.folder / name
        program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        program.chmod(0o755)

    def run(
        self, script: str, *arguments: str, root: Path = ROOT
    ) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.folder), "LOG": str(self.log)}
        return subprocess.run(
            [root / "packaging" / script, *arguments],
            env=environment, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    def called(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    folder = tmp_path / "bin"
    folder.mkdir()
    return Machine(folder)


@pytest.fixture
def debian(machine: Machine) -> Machine:
    """All of Debian's packages but two of those the window needs."""
    machine.has("dpkg-query", 'case "$4" in libgl1*|libcups2*) exit 1 ;; esac; echo installed')
    machine.has("apt-get", 'echo "apt-get $*" >> "$LOG"')
    return machine


def test_root_gets_what_is_missing_and_no_more(debian: Machine) -> None:
    debian.has("id", "echo 0")
    done = debian.run("system-libraries", "run")
    assert done.returncode == 0, done.stderr
    update, install = debian.called()
    assert update.startswith("apt-get update")
    assert install.endswith("--no-install-recommends libgl1 libcups2")


def test_others_get_the_line_to_run(debian: Machine) -> None:
    debian.has("id", "echo 1000")
    done = debian.run("system-libraries", "run")
    assert done.returncode == 3
    assert "sudo apt-get install --no-install-recommends libgl1 libcups2" in done.stderr
    assert debian.called() == []


def test_sudo_without_a_password_is_used(debian: Machine) -> None:
    debian.has("id", "echo 1000")
    debian.has("sudo", 'shift; [ "$1" = true ] || "$@"')
    done = debian.run("system-libraries", "run")
    assert done.returncode == 0, done.stderr
    assert debian.called()[-1].endswith("libgl1 libcups2")


def test_newer_names_of_libraries_count(debian: Machine) -> None:
    debian.has("dpkg-query", 'case "$4" in libcups2|libglib2.0-0) exit 1 ;; esac; echo installed')
    debian.has("id", "echo 1000")
    assert debian.run("system-libraries", "run").returncode == 0


def test_packages_removed_but_configured_are_missing(debian: Machine) -> None:
    debian.has("dpkg-query", "echo config-files")
    debian.has("id", "echo 1000")
    assert "libegl1" in debian.run("system-libraries", "run").stderr


def test_tests_need_more_than_the_window(debian: Machine) -> None:
    debian.has("dpkg-query", 'case "$4" in qpdf*) exit 1 ;; esac; echo installed')
    debian.has("id", "echo 1000")
    assert debian.run("system-libraries", "run").returncode == 0
    assert " qpdf" in debian.run("system-libraries", "all").stderr


def test_other_systems_are_left_alone(machine: Machine) -> None:
    done = machine.run("system-libraries", "run")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_machine_without_python_is_told_so(machine: Machine) -> None:
    done = machine.run("set-up", "run")
    assert done.returncode == 1
    assert done.stderr == (
        "python3 was not found. Install Python 3.11 or newer, or say PYTHON=/path/to/python3.\n"
    )


def test_an_old_python_is_named(machine: Machine) -> None:
    machine.has("python3", 'if [ "$1" = --version ]; then echo Python 3.8.1; else exit 1; fi')
    done = machine.run("set-up", "run")
    assert done.returncode == 1
    assert done.stderr.startswith("Python 3.8.1 is too old. Install Python 3.11 or newer")


def test_a_python_without_venv_is_told_what_to_install(machine: Machine, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    shutil.copytree(ROOT / "packaging", tree / "packaging")
    machine.has("python3", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    done = machine.run("set-up", "run", root=tree)
    assert done.returncode == 1
    assert done.stderr.endswith("On Debian: sudo apt-get install python3-venv\n")


def test_missing_libraries_leave_the_set_up_to_be_tried_again(
    debian: Machine, tmp_path: Path
) -> None:
    tree = tmp_path / "tree"
    shutil.copytree(ROOT / "packaging", tree / "packaging")
    debian.has("python3", 'echo "python3 $*" >> "$LOG"')
    debian.has("id", "echo 1000")
    python = tree / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "python $*" >> "$LOG"\n', "utf-8")
    python.chmod(0o755)

    assert debian.run("set-up", "run", root=tree).returncode == 0
    assert any("--require-hashes" in line and "run.txt" in line for line in debian.called())
    assert not (tree / ".venv" / "ready-run").exists()

    debian.has("dpkg-query", "echo installed")
    assert debian.run("set-up", "run", root=tree).returncode == 0
    assert (tree / ".venv" / "ready-run").exists()
    assert not (tree / ".venv" / "ready-all").exists()


@pytest.mark.parametrize("script", ["set-up", "system-libraries"])
def test_wrong_use(machine: Machine, script: str) -> None:
    done = machine.run(script, "everything")
    assert done.returncode == 2
    assert "run|all" in done.stderr


def test_make_alone_lists_the_commands() -> None:
    done = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    listed = [line.split()[1] for line in done.stdout.splitlines()]
    assert {"run", "test", "proofs", "check", "venv", "bundle", "bench"} <= set(listed)
