"""`links` and `qr` as people type them."""

import json
from shutil import copytree

import pytest
from PIL import Image

from kiosk import assets
from kiosk.cli import main


def told(capsys, *argv):
    assert main([*map(str, argv), "--json"]) == 0
    out, err = capsys.readouterr()
    return json.loads(out), err


def test_links_lists_every_place_and_says_that_the_address_is_a_placeholder(capsys):
    summary, err = told(capsys, "links")
    assert [link["source"] for link in summary["links"]] == ["T1", "P1", "B1", "W1"]
    assert {link["level"] for link in summary["links"]} == {"M", "Q"}
    assert summary["is_placeholder"]
    assert "is a placeholder: nobody can open these links." in err
    assert main(["links", "--width", "20"]) == 0
    out = capsys.readouterr().out
    assert "Signing table" in out
    assert "too small to be read from 1.0 m" in out


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_all_places_at_once(capsys, tmp_path, ending):
    summary, err = told(capsys, "qr", "--all", "--format", ending, "--out", tmp_path / "codes")
    files = sorted(path.name for path in (tmp_path / "codes").iterdir())
    assert files == sorted(f"askmoreofhim-{code}.{ending}" for code in ("b1", "p1", "t1", "w1"))
    assert [link["width_mm"] for link in summary["links"]] == [30, 100, 30, 60]
    assert "too" not in err.replace("placeholder", "")


def test_a_code_that_would_not_be_read_is_made_and_said(capsys, tmp_path):
    out = tmp_path / "far.png"
    summary, err = told(capsys, "qr", "--out", out, "--width", 40, "--distance", 300, "--rough")
    assert "T1: A code 40 mm wide is too small to be read from 3.0 m." in err
    assert summary["level"] == "Q"
    with Image.open(out) as picture:
        width = picture.width / picture.info["dpi"][0] * 25.4
    assert width == pytest.approx(40 * (1 + 8 / summary["modules"]), rel=0.02)


@pytest.mark.parametrize(
    "argv",
    [
        ("qr", "--out", "x.gif"),
        ("qr", "--out", "x.svg", "--format", "png"),
        ("qr", "--out", "."),
        ("qr", "--all", "--source", "T1"),
        ("qr", "--width", "0"),
        ("qr", "--distance", "far"),
        ("qr", "--source", "NOPE"),
        ("links", "--width", "nan"),
    ],
)
def test_what_cannot_be_is_one_sentence(capsys, tmp_path, monkeypatch, argv):
    monkeypatch.chdir(tmp_path)
    assert main(list(argv)) == 2
    err = capsys.readouterr().err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_all_places_need_a_folder(capsys, tmp_path):
    file = tmp_path / "file"
    file.write_text("mine")
    assert main(["qr", "--all", "--out", str(file)]) == 2
    assert "is not a folder" in capsys.readouterr().err
    assert file.read_text() == "mine"


def test_a_poster_says_when_people_stand_too_far_away(capsys, tmp_path):
    folder = tmp_path / "campaign"
    copytree(assets.default_campaign(), folder)
    file = folder / "campaign.toml"
    file.write_text(file.read_text().replace("distance = 100", "distance = 400"))
    argv = ["poster", "--campaign", str(folder), "--source", "P1", "--out", str(tmp_path / "p.pdf")]
    assert main(argv) == 0
    err = capsys.readouterr().err
    assert "P1: A code 112 mm wide is too small to be read from 4.0 m." in err
    file.write_text(file.read_text().replace("distance = 400", "distance = 0"))
    assert main(argv) == 2
    assert "Give a number from 10 to 3000." in capsys.readouterr().err
