"""The command line's own rules: one sentence, the right status, help that is complete."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import build_parser, commands, main
from kiosk.cli.commands import COMMANDS


def words(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    status = main(argv)
    out, err = capsys.readouterr()
    return status, out, err


@pytest.mark.parametrize(
    "argv",
    [
        ("dance",),
        ("export", "--loud"),
        ("export", "--format", "docx"),
        ("sheet",),
        ("sheet", "round"),
        ("sheet", "blank", "--rows", "9"),
        ("sheet", "blank", "--sheets", "0"),
        ("run", "--size", "big"),
        ("run", "--pin", "274016"),
        ("run", "--pin-file", "/nowhere/at/all"),
        ("pins", "--pin-file", "/nowhere/at/all"),
        ("evening",),
        ("evening", "--out", "x", "--people", "-3"),
        ("--dat", "x"),
    ],
)
def test_a_wrong_word_is_one_sentence_and_status_2(capsys, argv):
    status, out, err = words(capsys, *argv)
    assert status == 2
    assert out == ""
    assert err.startswith("pledge-kiosk: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("papr", "paper"),
        ("verfy", "verify"),
        ("paper enterr", "enter"),
        ("sheet signatuers", "signatures"),
        ("export --format mdd", "md"),
        ("export --fromat=pdf", "--format"),
        ("paper print --cuont 3", "--count"),
        ("keys show --this-machin", "--this-machine"),
        ("--dtaa", "--data"),
    ],
)
def test_a_slip_of_typing_gets_the_word_that_was_meant(capsys, typed, meant):
    status, _, err = words(capsys, *typed.split())
    assert status == 2
    assert f"Did you mean `{meant}`?" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "typed",
    [
        "paper print --count 0", "qr --place", "links --width x", "paper missing --csv 1",
        "qr --source P1", "run --sea x",
    ],
)  # fmt: skip
def test_only_an_option_that_looks_like_it_is_offered(capsys, typed):
    status, _, err = words(capsys, *typed.split())
    assert status == 2
    assert "Did you mean" not in err


@pytest.mark.parametrize(
    ("typed", "prog"),
    [
        ("poster --source P1", "pledge-kiosk poster"),
        ("keys new --wrong", "pledge-kiosk keys"),
        ("paper back 7K3QF-012-RM --wrong", "pledge-kiosk paper back"),
        ("--wrong", "pledge-kiosk"),
    ],
)
def test_an_unknown_option_points_to_the_help_of_its_command(capsys, typed, prog):
    status, _, err = words(capsys, *typed.split())
    assert status == 2
    assert f"{typed.split()[-1]}. `{prog} --help` lists what there is." in err


def test_the_list_of_commands_is_grouped_by_the_part_of_an_event(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = capsys.readouterr().out.partition("commands:")[2].splitlines()
    titles = [line.strip() for line in listed if line.endswith(":")]
    assert titles == ["before the event:", "at the table:", "after the event:"]
    named = [line.split()[0] for line in listed if line.startswith("    ")]
    assert sorted(named) == sorted(COMMANDS)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_help_with_the_common_options(capsys, command):
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    text = capsys.readouterr().out
    for option in ("--data", "--campaign", "--json", "Exit status"):
        assert option in text


def test_the_version_is_the_packages(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"pledge-kiosk {__version__}\n"


def test_common_options_may_stand_before_the_command():
    before = build_parser().parse_args(["--data", "a", "--json", "export"])
    after = build_parser().parse_args(["export", "--data", "a", "--json"])
    assert (before.data, before.json) == (after.data, after.json)


def test_every_module_of_a_command_is_one():
    folder = Path(commands.__file__).parent
    found = {
        f"{path.parent.name}.{path.stem}"
        for path in folder.glob("*/*")
        if path.stem.isidentifier() and not path.stem.startswith("_")
    }
    assert found == {command.module for command in COMMANDS.values()}


def loaded_by_help(*commands: str) -> set[str]:
    """Modules that a new program has loaded when it has shown the help of `commands`."""
    code = (
        "import sys, kiosk.cli\n"
        f"for argv in {[[*command.split(), '--help'] for command in commands]}:\n"
        "    try: kiosk.cli.main(argv)\n"
        "    except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(done.stderr.split())


def test_the_list_of_commands_needs_none_of_them():
    loaded = loaded_by_help("")
    assert "kiosk.cli.commands" in loaded
    assert not [name for name in loaded if name.startswith("kiosk.cli.commands.")]


def test_no_help_waits_for_the_window_the_ledger_or_the_sheets():
    """Everything else is imported at the top.

    On two cores `--help` takes 0.1 s of the processor and the help of a command up to 0.3 s; with
    what is named here it would take a second.
    """
    loaded = loaded_by_help(*COMMANDS, "paper enter")
    heavy = {
        "PySide6",
        "sqlalchemy",
        "reportlab",
        "numpy",
        "uharfbuzz",
        "qrcode",
        "PIL",
        "kiosk.store",
    }
    assert heavy & loaded == set()
