"""The slips of an organiser that only somebody who looks twice would see."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.cli import main
from kiosk.jobs import campaign_check
from kiosk.signing.texts import SignedUnder

TODAY = date(2026, 12, 1)
NOTICES = {"notice.en", "notice.es", "notice_counted.en", "notice_counted.es"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped campaign, to be changed."""
    return Path(shutil.copytree(assets.default_campaign(), tmp_path / "mine"))


def change(folder: Path, *pairs: tuple[str, str], file: str = "campaign.toml") -> None:
    path = folder / file
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def notes(folder: Path) -> dict[str, str]:
    report = campaign_check.check_campaign(folder, today=TODAY)
    assert report.faults == ()
    return {note.place.key or note.place.file: note.what for note in report.notes}


def test_the_shipped_campaign_has_none_of_them(folder):
    assert not {"founding", "notice.en", "notice.es"} & set(notes(folder))


@pytest.mark.parametrize("again", ["Rob Okun", "Okun, Rob", "ROB OKUN"])
def test_a_founding_signatory_twice(folder, again):
    with (folder / "campaign.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[[founding]]\nname = "{again}"\naffiliation = "elsewhere"\n')
    assert "Rob Okun" in notes(folder)["founding[8].name"]


def test_the_samples_founding_signatories_under_another_letter(folder):
    change(folder, ('id = "askmoreofhim"', 'id = "mine"'))
    assert "founding" not in notes(folder)
    (folder / "letter.en.md").write_text("Another letter.\n", encoding="utf-8")
    assert "7 founding signatories are of the shipped letter" in notes(folder)["founding"]


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2027-06-30", set()),
        ("2027-12-31", NOTICES),
        ("2028-06-30", NOTICES),
        ("2027-12-30", NOTICES),
    ],
)
def test_a_notice_that_names_another_day(folder, day, found):
    change(folder, ("retention = 2027-06-30", f"retention = {day}"))
    assert {key for key in notes(folder) if key.startswith("notice")} == found


def test_a_notice_without_a_day_is_fine(folder):
    change(
        folder,
        ("retention = 2027-06-30", "retention = 2027-12-31"),
        ("and erased by 30 June 2027", "and erased in the end"),
        ("se borran a más tardar el 30 de junio de 2027", "se borran al final"),
        ("se borra a más tardar el 30 de junio de 2027", "se borra al final"),
    )
    assert not {key for key in notes(folder) if key.startswith("notice")}


# --- against the ledger -------------------------------------------------------------------------


def signed_under(store) -> list[SignedUnder]:
    found: list[SignedUnder] = store.signed_under()
    return found


def test_consents_that_read_otherwise_under_the_same_version(folder, store, signed):
    signed("Alma Quillfeather")
    assert campaign_check.check_campaign(folder, signed_under(store), TODAY).faults == ()
    change(folder, ("may be listed publicly with this letter", "may be sold"))
    [fault] = campaign_check.check_campaign(folder, signed_under(store), TODAY).faults
    assert fault.place.key == "consents[2].text.en"
    assert fault.place.line is not None
    assert "My name, and my role" in fault.what
    assert "new version" in fault.remedy


def test_both_commands_compare_the_texts(folder, store, signed, data, capsys):
    signed("Alma Quillfeather")
    store.close()
    argv = ["--data", str(data), "--campaign", str(folder)]
    assert main(["check", *argv]) == 0
    assert main(["verify", *argv]) == 0
    capsys.readouterr()
    change(folder, ("may be listed publicly with this letter", "may be sold"))
    assert main(["check", *argv]) == 2
    assert "Consent `publish`, version 1" in capsys.readouterr().err
    assert main(["verify", *argv]) == 1
    told = capsys.readouterr()
    assert "Consent `publish`, version 1" in told.err
    assert "All is well" not in told.out


def test_a_letter_that_changed_is_told_by_both_with_the_count(folder, store, signed, data, capsys):
    signed("Alma Quillfeather")
    store.close()
    argv = ["--data", str(data), "--campaign", str(folder)]
    (folder / "letter.en.md").write_text("Another letter.\n", encoding="utf-8")
    for command in ("check", "verify"):
        assert main([command, *argv]) == 0
        assert "older version of the letter in `en` or its pledge: 1." in capsys.readouterr().err


def test_check_finds_a_data_folder_in_the_home_folder(
    folder, store, signed, data, capsys, monkeypatch
):
    signed("Alma Quillfeather")
    store.close()
    change(folder, ("may be listed publicly with this letter", "may be sold"))
    monkeypatch.setenv("HOME", str(data.parent))  # a shell leaves the ~ of `--data=~/data` alone
    assert main(["check", f"--data=~/{data.name}", "--campaign", str(folder)]) == 2
    assert "Consent `publish`, version 1" in capsys.readouterr().err
