"""Every code leads somewhere: read back from a picture, followed on a server of plain files."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image

from kiosk import assets, links
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign, NextAction

CAMPAIGN = load(assets.default_campaign())

Follow = Callable[[str], int]


@pytest.fixture
def follow(tmp_path: Path) -> Iterator[Follow]:
    """Asks a server of plain files for an address of the campaign's site; returns the status."""
    for page in ("letter", "act"):
        (tmp_path / page).mkdir()
        (tmp_path / page / "index.html").write_text("<p>There.</p>")
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "0"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    port = re.search(r"port (\d+)", server.stdout.readline())
    assert port is not None

    def ask(address: str) -> int:
        parts = urlsplit(address)
        connection = HTTPConnection("127.0.0.1", int(port[1]), timeout=10)
        connection.request("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
        return int(connection.getresponse().status)

    try:
        yield ask
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def read_back(link: links.Link) -> str:
    with Image.open(io.BytesIO(links.make_png(link.code, link.width_mm))) as image:
        [code] = zxingcpp.read_barcodes(image)
    return str(code.text)


def of_site(**fields: object) -> Campaign:
    action = CAMPAIGN.next_action
    assert action is not None
    return CAMPAIGN._replace(
        address="https://site.example/letter/",
        next_action=NextAction(action.text, "https://site.example/act/"),
        **{"place_address": "", **fields},
    )  # type: ignore[arg-type]


@pytest.mark.parametrize("template", ["", "https://site.example/letter/?source={place}"])
def test_every_code_is_read_and_leads_to_a_page(follow: Follow, template: str) -> None:
    campaign = of_site(place_address=template)
    action = links.action_link(campaign)
    assert action is not None
    found = [*links.all_links(campaign), links.place_link(campaign, ""), action]
    read = [read_back(link) for link in found]
    assert read == [link.address for link in found]
    assert [follow(address) for address in read] == [200] * len(found)
    assert [address for address in read if "T1" in address] == (
        [template.replace("{place}", "T1")] if template else []
    )


def test_short_paths_in_capitals_want_a_site_that_serves_them(follow: Follow) -> None:
    link = links.place_link(of_site(takes_capitals=True), "T1")
    assert follow(read_back(link)) == 404
