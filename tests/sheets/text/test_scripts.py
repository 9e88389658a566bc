"""Every script on one page: embedded, valid, copied out by other programs, looked at."""

from __future__ import annotations

import re
import subprocess
import tomllib
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from reportlab.pdfgen.canvas import Canvas

from kiosk.sheets.drawing.faces import Face, chain, fonts
from kiosk.sheets.text import shaped
from kiosk.sheets.text.embed import embed
from kiosk.sheets.text.use import FontUse

HERE = Path(__file__).parent
NAMES = tomllib.loads((HERE / "scripts.toml").read_text())["name"]
STEP = 24
READERS = ("poppler", "pdfium")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufe0f]")


class _Canvas(Canvas):
    def _make_preamble(self):
        self._preamble = ""


def draw(path, names, *, face=Face.SERIF_BOLD, parts=1):
    """A page of names; with `parts` > 1 their fonts are noted as by several processes."""
    canvas = _Canvas(str(path), pagesize=(460, STEP * len(names) + 20), invariant=1)
    use = FontUse()
    embed(canvas, use, fonts())
    uses = [FontUse() for _ in range(parts)]
    for at, one in enumerate(names):
        label = shaped(chain(Face.SANS), one["script"])
        line = shaped(chain(face), one["text"], language=one.get("language", ""))
        y = STEP * (len(names) - at) - 4
        for x, size, drawn in ((12, 7, label), (110, 14, line)):
            uses[at % parts].add(drawn)
            canvas.addLiteral(f"BT 1 0 0 1 {x} {y} Tm {drawn.operators(size)} ET")
    for one in reversed(uses):
        use.merge(one)
    canvas.save()


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    path = tmp_path_factory.mktemp("scripts") / "scripts.pdf"
    draw(path, NAMES)
    return path


def run(*argv):
    return subprocess.run(argv, check=True, capture_output=True, text=True).stdout


def copied(reader, path):
    if reader == "poppler":
        text = run("pdftotext", str(path), "-")
    else:
        document = pypdfium2.PdfDocument(path)
        text = document[0].get_textpage().get_text_range().replace("\r\n", "\n")
        document.close()
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))


def test_the_page_is_valid_and_its_fonts_are_in_it(page):
    run("qpdf", "--check", str(page))
    assert page.read_bytes().startswith(b"%PDF-1.7")
    rows = run("pdffonts", str(page)).splitlines()[2:]
    assert len(rows) > 30
    for row in rows:
        embedded, subset, has_unicode = row.split()[-5:-2]
        assert (embedded, subset, has_unicode) == ("yes", "yes", "yes"), row


def test_every_letter_has_a_glyph():
    for one in NAMES:
        for face in Face:
            line = shaped(chain(face), one["text"], language=one.get("language", ""))
            assert not line.missing, one["script"]
            assert 0 not in {glyph for part in line.runs for glyph in part.glyphs}, one["script"]
            runs = sorted(line.runs, key=lambda run: run.start)
            assert "".join(run.text for run in runs) == one["text"]


@pytest.mark.parametrize("reader", READERS)
def test_copied_out_as_it_was_put_in(reader, tmp_path):
    wrong = []
    for at in range(0, len(NAMES), 8):
        some = NAMES[at : at + 8]
        path = tmp_path / f"{at}.pdf"
        draw(path, some)
        text = copied(reader, path)
        for one in some:
            wanted = unicodedata.normalize("NFKC", _INVISIBLE.sub("", one["text"]))
            if (wanted in text) == (reader in one.get("lost", {})):
                wrong.append(f"{reader} {one['script']}: {wanted in text}")
    assert not wrong, "; ".join(wrong)


def test_twice_the_same_bytes_from_one_process_or_several(page, tmp_path):
    for parts in (1, 2, 3):
        path = tmp_path / f"{parts}.pdf"
        draw(path, NAMES, parts=parts)
        assert path.read_bytes() == page.read_bytes()


def test_it_looks_as_approved(page):
    document = pypdfium2.PdfDocument(page)
    seen = document[0].render(scale=1.5, grayscale=True).to_pil()
    document.close()
    with Image.open(HERE / "scripts.png") as approved:
        assert seen.size == approved.size
        difference = ImageChops.difference(seen, approved.convert("L"))
    assert ImageStat.Stat(difference).mean[0] < 0.3
