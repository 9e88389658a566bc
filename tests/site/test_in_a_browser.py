"""The pages in a real browser: nothing is cut, nothing overlaps, everybody can read and use them.

Chromium shows them on a phone and a desktop, by day and by night; axe-core checks what people with
disabilities need.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from itertools import product
from pathlib import Path
from types import MappingProxyType

import pypdf
import pytest
from tests.site.browser import MISSING, Browser, browser, driver, is_there

from kiosk import assets
from kiosk.campaign.blocks import parse
from kiosk.campaign.model import Letter, LocalText, NextAction

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(not is_there(), reason=MISSING),
]

SIZES = {"phone": (360, 740), "small phone": (320, 568), "tablet": (820, 1180), "desk": (1280, 800)}
LANGUAGES = sorted(assets.site_languages())
NAMES = [
    "Ana Beispiel, editor, Acme Films", "دلال الحربي، كاتبة", "李示例", "שלום כהן, במאי", "Z" * 100,
    "Wolfeschlegelsteinhausenbergerdorff " * 3, "Jo", "Zoë O’Neill, grip, 350.org",
] * 5  # fmt: skip
PAGES = ("index.html", "signatories/index.html", "p/T1/index.html", "act/index.html", "404.html")

AXE = (
    "const done = arguments[arguments.length - 1];"
    "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa',"
    "'best-practice']}).then(r => done(r.violations.map("
    "v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))));"
)
WIDER = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
OUTSIDE = """
const wide = document.documentElement.clientWidth;
return [...document.querySelectorAll('body *')].filter(e => {
  const r = e.getBoundingClientRect();
  return r.width && (r.left < -1 || r.right > wide + 1);
}).map(e => e.tagName + ' ' + e.textContent.slice(0, 40));
"""
SMALL = """
return [...document.querySelectorAll('.button, nav a, .phone')].filter(e => {
  const r = e.getBoundingClientRect();
  return r.height < 24 || r.width < 24;
}).map(e => e.textContent);
"""
MEASURE = """
const e = document.querySelector('.letter p');
const range = document.createRange();
range.selectNodeContents(e);
const lines = new Set([...range.getClientRects()].map(r => Math.round(r.top)));
return e.textContent.length / lines.size;
"""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with driver() as port:
        yield port


def full(campaign):
    """The campaign with everything that can stand on a page."""
    host = "https://street.example.org"
    language = campaign.default_language
    return campaign._replace(
        organiser="The neighbours of the street",
        contact="letter@street.example.org",
        place_address=f"{host}/p/{{place}}",
        next_action=NextAction(LocalText(MappingProxyType({language: "Act."})), f"{host}/act"),
    )


@pytest.fixture
def pages(make, campaign_of, tmp_path: Path):
    """Writes the pages of a language; returns their folder."""

    def write(language: str) -> Path:
        folder = tmp_path / f"site-{language}"
        for path, page in make(full(campaign_of(language)), NAMES).files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(page)
        return folder

    return write


def axe(window: Browser) -> list[str]:
    window.run((files("axe_core_python") / "axe.min.js").read_text("utf-8"))
    return window.run_waiting(AXE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_use_the_pages_in_every_language(port, pages, language, tmp_path):
    folder = pages(language)
    for size, is_dark in (("phone", False), ("desk", True)):
        with browser(port, SIZES[size], is_dark=is_dark) as window:
            for page in PAGES:
                window.open(folder / page)
                assert axe(window) == [], (size, is_dark, page)
                assert window.run(OUTSIDE) == [], (size, page)
                assert window.run(SMALL) == [], (size, page)
                assert window.complaints() == [], (size, page)


def test_nothing_is_wider_than_the_screen(port, pages):
    folder = pages("en")
    for is_dark in (False, True):
        with browser(port, SIZES["phone"], is_dark=is_dark) as window:
            for size, page in product(SIZES, PAGES[:2]):
                window.resize(SIZES[size])
                window.open(folder / page)
                assert window.run("return window.innerWidth") == SIZES[size][0]
                assert window.run(WIDER) == 0, (size, page)
                assert axe(window) == [], (size, is_dark, page)


def test_a_desk_has_lines_of_a_good_length_and_a_phone_the_way_to_sign(port, pages):
    folder = pages("en")
    with browser(port, SIZES["desk"]) as window:
        window.open(folder / "index.html")
        assert 45 <= window.run(MEASURE) <= 80
    with browser(port, SIZES["phone"]) as window:
        window.open(folder / "index.html")
        rectangle = "document.querySelector('.beside .button').getBoundingClientRect()"
        assert window.run(f"return {rectangle}.bottom") <= SIZES["phone"][1]
        window.run("location.hash = '#sign'")
        assert window.run(f"return {rectangle}.top") < 0  # it gives way to what it leads to


def test_a_letter_in_print_has_its_address_and_no_buttons(port, pages):
    folder = pages("en")
    with browser(port, SIZES["desk"], is_dark=True) as window:
        window.open(folder / "index.html")
        (folder / "printed.pdf").write_bytes(window.pdf())
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(folder / "printed.pdf").pages)
    assert "street.example.org" in text
    assert text.count("Where and how to sign") == 1  # the heading; the button is gone


def test_a_letter_of_fifty_pages(port, make, campaign_of, tmp_path):
    campaign = campaign_of("en")
    text = "\n\n".join(f"{at}. We ask for more, and we say why. " * 12 for at in range(1, 300))
    long = campaign._replace(letters={"en": Letter("en", text, parse(text))})
    page = make(long, NAMES).files["index.html"]
    (tmp_path / "long.html").write_bytes(page)
    with browser(port, SIZES["phone"]) as window:
        window.open(tmp_path / "long.html")
        assert window.run(WIDER) == 0
        assert axe(window) == []
