"""`links` and `qr` as people type them."""

import json
from shutil import copytree

import pytest
import zxingcpp
from PIL import Image

from kiosk import assets
from kiosk.cli import main

ACTION = 'address = "https://actions.example/write"\n'


def told(capsys, *argv):
    assert main([*map(str, argv), "--json"]) == 0
    out, err = capsys.readouterr()
    return json.loads(out), err


def test_links_lists_every_place_and_says_that_the_address_is_a_placeholder(capsys):
    summary, err = told(capsys, "links")
    assert [link["code"] for link in summary["links"]] == ["T1", "P1", "B1", "W1"]
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
        ("qr", "--all", "--place", "T1"),
        ("qr", "--width", "0"),
        ("qr", "--distance", "far"),
        ("qr", "--place", "NOPE"),
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


def test_a_paper_for_a_distance_it_cannot_serve_is_refused(capsys, tmp_path):
    folder = tmp_path / "campaign"
    copytree(assets.default_campaign(), folder)
    file = folder / "campaign.toml"
    file.write_text(file.read_text().replace("distance = 100", "distance = 400"))
    argv = ["poster", "--campaign", str(folder), "--place", "P1", "--out", str(tmp_path / "p.pdf")]
    assert main(argv) == 2
    err = capsys.readouterr().err
    assert "P1: A code 112 mm wide is too small to be read from 4.0 m." in err
    assert "`pledge-kiosk qr --place P1`" in err
    assert "112 cm or less" in err
    assert not (tmp_path / "p.pdf").exists()
    code = ["qr", "--campaign", str(folder), "--place", "P1", "--out", str(tmp_path / "p.svg")]
    assert main(code) == 0
    assert capsys.readouterr().err.count("too small") == 0
    tent = ["sheet", "tent", "--campaign", str(folder), "--place", "P1"]
    assert main([*tent, "--out", str(tmp_path / "t.pdf")]) == 2
    assert "70 cm or less" in capsys.readouterr().err
    file.write_text(file.read_text().replace("distance = 400", "distance = 112"))
    assert main(argv) == 0
    file.write_text(file.read_text().replace("distance = 112", "distance = 400"))
    file.write_text(file.read_text().replace("distance = 400", "distance = 0"))
    assert main(argv) == 2
    assert "Give a number from 10 to 3000." in capsys.readouterr().err


def test_the_next_actions_address_is_a_code_of_its_own(capsys, tmp_path):
    folder = tmp_path / "campaign"
    copytree(assets.default_campaign(), folder)
    file = folder / "campaign.toml"
    lines = file.read_text().replace("[next_action]\n", f"[next_action]\n{ACTION}")
    file.write_text(lines)
    assert main(["links", "--campaign", str(folder), "--json"]) == 0
    last = json.loads(capsys.readouterr().out)["links"][-1]
    assert last["address"] == "https://actions.example/write"
    assert last["typed"] == "actions.example/write"
    path = tmp_path / "next.png"
    assert main(["qr", "--campaign", str(folder), "--next-action", "--out", str(path)]) == 0
    with Image.open(path) as image:
        [code] = zxingcpp.read_barcodes(image)
    assert code.text == "https://actions.example/write"
    file.write_text(lines.replace(ACTION, ""))
    assert main(["qr", "--campaign", str(folder), "--next-action"]) == 2
    assert "[next_action]" in capsys.readouterr().err
