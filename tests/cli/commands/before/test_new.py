"""`new` as people type it: by options, by questions, and again."""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from pathlib import Path

import pytest

from kiosk.campaign.load import load
from kiosk.cli import main

LETTER = "Dear all,\n\nKeep the lamps of Oak Street burning through every night of the year.\n"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "my letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mine"


def new(folder: Path, *options: object) -> int:
    return main(["new", str(folder), *map(str, options)])


def test_options_make_a_campaign_in_which_check_finds_no_fault(folder, letter, capsys):
    given = (
        "--title", "Lamps of Oak Street", "--letter", letter, "--language", "en,es",
        "--address", "https://lamps.oakstreet.org/", "--organiser", "Oak Street",
        "--contact", "lamps@oakstreet.org", "--retention", "2099-06-30",
    )  # fmt: skip
    assert new(folder, *given) == 0
    said = capsys.readouterr().out
    assert "campaign.toml, letter.en.md" in said
    assert "There is no letter in `es`" in said
    assert "placeholder" not in said
    assert "pledge-kiosk poster" in said
    assert main(["check", str(folder)]) == 0
    campaign = load(folder)
    assert campaign.languages == ("en", "es")
    assert "30 de junio de 2099" in campaign.notice.best("es")


def test_a_campaign_is_never_written_over(folder, letter, capsys):
    new(folder, "--title", "Lamps", "--letter", letter)
    before = (folder / "campaign.toml").read_bytes()
    assert new(folder, "--title", "Others", "--letter", letter) == 2
    assert "--change" in capsys.readouterr().err
    assert (folder / "campaign.toml").read_bytes() == before
    assert new(folder, "--change", "--title", "Others", "--venue", "Hall", "--json") == 0
    assert json.loads(capsys.readouterr().out)["changed"] == ["campaign.toml"]
    assert (load(folder).title, load(folder).event.venue) == ("Others", "Hall")


def test_letters_get_their_languages_from_names_and_order(folder, tmp_path, letter):
    named = tmp_path / "text.es.txt"
    named.write_text("Que sigan encendidas las farolas de la calle del Roble.\n", encoding="utf-8")
    given = ("--title", "L", "--letter", letter, "--letter", named, "--language", "es,de")
    assert new(folder, *given) == 0
    letters = load(folder).letters
    assert "Oak Street" in letters["de"].text
    assert "Roble" in letters["es"].text


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--title", "W" * 90), "--title: The text is 90 characters long."),
        (("--address", "oak.org"), "--address: “oak.org” cannot be used here."),
        (("--retention", "soon"), "'soon' is not a day"),
        (("--place", "T1"), "“T1” is no place."),
        (("--contact", "me"), "--contact: “me” cannot be used here."),
        (("--letter", "missing.txt"), "missing.txt"),
        (("--language", "klingon"), "--language: “klingon” is not a language"),
    ],
)
def test_a_fault_is_said_in_the_words_of_the_option(folder, letter, capsys, options, says):
    assert new(folder, "--title", "L", "--letter", letter, *options) == 2
    assert says in capsys.readouterr().err
    assert not folder.exists()


def test_what_is_needed_is_named(folder, capsys):
    assert new(folder, "--title", "L") == 2
    assert "--letter" in capsys.readouterr().err
    assert new(folder, "--change", "--venue", "Hall") == 2
    assert "no campaign" in capsys.readouterr().err
    assert new(folder) == 2
    assert "no terminal" in capsys.readouterr().err


def test_the_data_folder_is_no_place_for_it(own_data, letter, capsys):
    assert new(own_data / "mine", "--title", "L", "--letter", letter) == 2
    assert "keeps its own files" in capsys.readouterr().err


# --- questions ----------------------------------------------------------------------------------

pty_only = pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of its own")
STOP = "\x03"


def sit_down(folder: Path, *typed: str) -> str:
    """Starts `new` on a terminal, types a line at each question, and returns all that was seen."""
    import pty

    child, terminal = pty.fork()
    if not child:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # tests in the background may ignore it
        os.execv(sys.executable, [sys.executable, "-m", "kiosk", "new", str(folder)])  # noqa: S606
    seen = b""
    lines = list(typed)
    is_answered = True  # until something new is seen
    while True:
        readable, _, _ = select.select([terminal], [], [], 60 if is_answered else 0.5)
        if readable:
            try:
                seen += os.read(terminal, 4096)
            except OSError:  # the terminal is closed
                break
            is_answered = seen.endswith(b"\n")  # no question, or the echo of an answer
        else:
            line = lines.pop(0) if lines else STOP
            os.write(terminal, line.encode() + (b"" if line == STOP else b"\n"))
            is_answered = True
    os.waitpid(child, 0)
    os.close(terminal)
    return seen.decode().replace("\r\n", "\n")


@pty_only
def test_questions_are_asked_again_until_the_answer_fits_and_go_on_later(folder, letter):
    first = sit_down(folder, "W" * 90, "Lamps", str(letter), "", STOP)
    assert "Keep it to 80." in first
    assert "The same command goes on" in first
    assert load(folder).title == "Lamps"
    second = sit_down(
        folder, "", "", "en, es", "", "https://lamps.org/", "", "", "Lamp evening", "Hall",
        "2099-02-28", "2099-08-31", "", "Oak Street", "lamps@oak.org", "", "Acme, Oak", "",
    )  # fmt: skip
    assert "[Lamps]" in second
    assert "Still missing:" in second
    campaign = load(folder)
    assert campaign.event.label == "Lamp evening, Hall, 2099-02-28"
    assert campaign.retention.isoformat() == "2099-08-31"
    assert campaign.organisations == ("Acme", "Oak")
    assert campaign.organiser == "Oak Street"
    assert [one.version for one in campaign.consents] == ["1", "1", "2", "2"]
