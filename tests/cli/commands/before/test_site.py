"""`site` as people type it, and the codes on paper followed to its pages."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from shutil import copytree
from urllib.parse import urlsplit

import html5lib
import pypdfium2
import pytest
import zxingcpp

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id

HOST = "https://askmoreofhim.example.org"
OLD_ADDRESS = f'address = "{HOST}/"'
OLD_TEMPLATE = f'place_address = "{HOST}/?place={{place}}"'
PAGE = Path(__file__).parents[4] / "docs" / "site.md"
ADDRESSES = {
    "a query": (f"{HOST}/letter/", f"{HOST}/letter/?place={{place}}", False),
    "a folder": (f"{HOST}/", f"{HOST}/p/{{place}}", False),
    "a file": (f"{HOST}/letter.html", f"{HOST}/at-{{place}}.html", False),
    "none": (f"{HOST}/letter", "", False),
    "capitals": (f"{HOST}/", "", True),
    "capitals below a folder": (f"{HOST}/letter/", "", True),
}
Follow = Callable[[str], tuple[int, str]]


def campaign_with(folder: Path, name: str) -> Path:
    """The shipped campaign with other addresses and an action of its own."""
    address, template, capitals = ADDRESSES[name]
    copytree(assets.default_campaign(), folder)
    path = folder / "campaign.toml"
    text = path.read_text("utf-8").replace(
        OLD_TEMPLATE, f'place_address = "{template}"' if template else ""
    )
    text = text.replace(OLD_ADDRESS, f'address = "{address}"\ncapitals = {str(capitals).lower()}')
    text = text.replace("[next_action]\n", f'[next_action]\naddress = "{HOST}/act"\n')
    path.write_text(text, "utf-8")
    return folder


@pytest.fixture
def follow(tmp_path: Path) -> Iterator[Follow]:
    """Asks a server of plain files in `site` for the path of an address: status and title."""
    (tmp_path / "site").mkdir()
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "0"],
        cwd=tmp_path / "site",
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    port = re.search(r"port (\d+)", server.stdout.readline())
    assert port is not None

    def ask(address: str) -> tuple[int, str]:
        parts = urlsplit(address)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        for _ in range(3):
            with closing(HTTPConnection("127.0.0.1", int(port[1]), timeout=10)) as connection:
                connection.request("GET", path or "/")
                answer = connection.getresponse()
                page = answer.read()
            if answer.status != 301:  # a folder without its slash
                break
            path = answer.headers["Location"]
        root = html5lib.parse(page, namespaceHTMLElements=False)
        return int(answer.status), "".join(next(root.iter("title")).itertext())

    try:
        yield ask
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def codes_on(path: Path) -> list[str]:
    found = []
    for page in pypdfium2.PdfDocument(path):
        picture = page.render(scale=200 / 72).to_pil()
        read = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
        found += [code.text for code in read]
    return found


@pytest.mark.parametrize("name", ADDRESSES)
def test_every_code_on_paper_leads_to_a_page(tmp_path, capsys, follow: Follow, name):
    """Posters, tent cards and the next action's code, read as printed."""
    folder = campaign_with(tmp_path / "campaign", name)
    site = tmp_path / "site"
    assert main(["site", "--campaign", str(folder), "--out", str(site)]) == 0
    campaign = load(folder)
    printed = {place.code: ["poster", "--place", place.code] for place in campaign.places[:2]}
    printed["tent"] = ["sheet", "tent", "--place", campaign.places[0].code]
    addresses = set()
    for what, argv in printed.items():
        out = tmp_path / f"{what}.pdf"
        assert main([*argv, "--campaign", str(folder), "--out", str(out)]) == 0
        read = codes_on(out)
        assert read
        addresses |= {*read}
    action = tmp_path / "action.pdf"
    assert main(["qr", "--next-action", "--campaign", str(folder), "--out", str(action)]) == 0
    [acts] = codes_on(action)
    for address in sorted(addresses):
        assert follow(address) == (200, "#AskMoreOfHim"), address
    assert follow(acts) == (200, "#AskMoreOfHim")
    capsys.readouterr()
    assert main(["links", "--json", "--campaign", str(folder)]) == 0
    for link in json.loads(capsys.readouterr().out)["links"]:
        assert follow(f"https://{link['typed']}")[0] == 200, link


def test_the_codes_of_sheets_lead_to_pages_in_capitals(tmp_path, capsys, follow: Follow):
    folder = campaign_with(tmp_path / "campaign", "capitals below a folder")
    data = tmp_path / "data"
    campaign = load(folder)
    with Store.open(data, campaign.id, clock=SystemClock(), event=campaign.event.label) as store:
        code, now = codes.new_withdrawal_code(), SystemClock().now()
        store.record(sign(Draft("Ana"), campaign, id=new_id(), code=code, source="T1", now=now))
    common = ["--campaign", str(folder), "--data", str(data)]
    blank, signed = tmp_path / "blank.pdf", tmp_path / "signed.pdf"
    assert main(["paper", "print", *common, "--out", str(blank)]) == 0
    assert main(["sheet", "signatures", *common, "--out", str(signed)]) == 0
    assert main(["site", *common, "--out", str(tmp_path / "site")]) == 0
    read = [*codes_on(blank), *codes_on(signed)]
    assert any("/B/" in one for one in read)
    assert any("/F/" in one for one in read)
    for address in read:
        assert follow(address)[0] == 200, address


def told(capsys, *argv):
    status = main([*map(str, argv), "--json"])
    out, err = capsys.readouterr()
    return status, json.loads(out) if out else None, err


def test_what_was_written_is_said(tmp_path, capsys):
    status, summary, err = told(capsys, "site", "--out", tmp_path / "site")
    assert status == 0
    assert summary["top"] == f"{HOST}/"
    assert summary["new"] == 5
    assert (summary["listed"], summary["sealed"], summary["elsewhere"]) == (0, 0, [])
    assert "is a placeholder" in err
    assert main(["site", "--out", str(tmp_path / "site")]) == 0
    out = capsys.readouterr().out
    assert "5 pages, 0 new, 0 changed, 0 removed, 5 as before; 0 listed." in out
    assert f"Put what is in this folder at the top of {HOST}/" in out


def test_addresses_of_other_web_spaces_are_named(tmp_path, capsys):
    folder = campaign_with(tmp_path / "campaign", "none")
    path = folder / "campaign.toml"
    text = path.read_text("utf-8").replace(f"{HOST}/act", "https://actions.example/act")
    path.write_text(text, "utf-8")
    assert main(["site", "--campaign", str(folder), "--out", str(tmp_path / "site")]) == 0
    assert "https://actions.example/act" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ((), "--out"),
        (("--out", "missing/site"), "There is no folder"),
        (("--out", "plain"), "is not a folder"),
        (("--out", "site", "--no-list", "--order", "name"), "Without the list"),
        (("--out", "site", "--no-list", "--leave-out-older"), "Without the list"),
        (("--out", "site", "--campaign", "nowhere"), "nowhere"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_status_2(tmp_path, capsys, monkeypatch, argv, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plain").write_text("theirs")
    assert main(["site", *argv]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert not (tmp_path / "site").exists()


def test_nothing_is_written_into_the_data_folder(tmp_path, capsys):
    data = tmp_path / "data"
    data.mkdir()
    assert main(["site", "--data", str(data), "--out", str(data / "site")]) == 2
    assert "where the program keeps its own files" in capsys.readouterr().err


def test_a_list_that_grew_wants_replace(tmp_path, capsys, own_data):
    site = tmp_path / "site"
    assert main(["site", "--out", str(site)]) == 0
    campaign = load(assets.default_campaign())
    with Store.open(own_data, campaign.id, clock=SystemClock()) as store:
        code, now = codes.new_withdrawal_code(), SystemClock().now()
        draft = Draft("Ana Beispiel")
        store.record(sign(draft, campaign, id=new_id(), code=code, source="T1", now=now))
    capsys.readouterr()
    assert main(["site", "--out", str(site)]) == 2
    assert "--replace" in capsys.readouterr().err
    assert main(["site", "--out", str(site), "--replace"]) == 0
    assert "Ana Beispiel" in (site / "signatories" / "index.html").read_text("utf-8")
    assert main(["site", "--out", str(site), "--replace", "--no-list"]) == 0
    assert not (site / "signatories").exists()


def test_the_document_s_commands_do_what_it_says(tmp_path, capsys, monkeypatch):
    """docs/site.md, command by command."""
    monkeypatch.chdir(tmp_path)
    copytree(assets.default_campaign(), tmp_path / "my-letter")
    text = PAGE.read_text("utf-8")
    commands = re.findall(r"^pledge-kiosk (.+)$", text, re.MULTILINE)
    assert len(commands) == 2
    for command in commands:
        assert main(command.split()) == 0
    written = json.loads((tmp_path / "my-site" / "pledge-kiosk-site.json").read_text())["files"]
    assert written == [
        "404.html", "es/index.html", "es/signatories/index.html",
        "index.html", "signatories/index.html",
    ]  # fmt: skip
    assert (tmp_path / "my-site" / "index.html").stat().st_size < 15_000
