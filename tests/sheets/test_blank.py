"""The blank sheet and the poster, read back by other programs."""

import subprocess
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from tests.sheets.conftest import NOW, boxes_of, codes_of, text_of

from kiosk.sheets import Paper, write_blank, write_poster, write_qr
from kiosk.sheets.blank import ROWS, SMALLEST_ROW
from kiosk.sheets.paper import A4_HEIGHT, BLANK, MM

HOST = "HTTPS://ASKMOREOFHIM.EXAMPLE.ORG"


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es"])
def test_both_sides_of_every_sheet(campaign, tmp_path, paper, language):
    path = tmp_path / "blank.pdf"
    report = write_blank(
        path, campaign, sheets=3, first=41, paper=paper, language=language, made_at=NOW
    )
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    assert report.pages == 6
    for at, sheet in enumerate(report.sheet_numbers):
        front, back = text_of(path, 2 * at + 1), text_of(path, 2 * at + 2)
        assert sheet in front
        assert sheet in back
        assert {f"{HOST}/S/T1", f"{HOST}/B/{41 + at:06d}"} == codes_of(path, 2 * at)
        assert not codes_of(path, 2 * at + 1)
    letter = campaign.letter(language)
    for paragraph in letter.paragraphs:
        assert " ".join(paragraph.split()) in back
    assert letter.version[:8] in back
    for consent in campaign.consents:
        assert consent.text.best(language) in back
    assert campaign.notice.best(language) in front


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("rows", ROWS)
def test_rows_are_high_enough_to_write_in(campaign, tmp_path, paper, rows):
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign, rows=rows, paper=paper, language="en", made_at=NOW)
    assert (BLANK.table - (A4_HEIGHT - paper.height)) / rows >= SMALLEST_ROW
    words = text_of(path, 1).split()
    for number in range(1, rows + 1):
        assert words.count(str(number)) >= 2, "each number stands at both ends of its line"
    assert str(rows + 1) not in words


def test_strict_has_neither_marks_nor_codes(campaign, tmp_path):
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign, strict=True, language="en", made_at=NOW)
    assert not codes_of(path)
    page = pypdfium2.PdfDocument(path)[0]
    image = page.render(scale=100 / 72).to_pil().convert("L")
    at = round((BLANK.square_edge + BLANK.square / 2) * 100 / 25.4)
    assert image.getpixel((at, at)) == 255
    write_blank(path, campaign, strict=False, language="en", made_at=NOW)
    page = pypdfium2.PdfDocument(path)[0]
    assert page.render(scale=100 / 72).to_pil().convert("L").getpixel((at, at)) < 40


def test_nothing_written_overlaps_or_leaves_the_page(campaign, tmp_path):
    path = tmp_path / "blank.pdf"
    day = replace(campaign.event, name="A long name of an evening " * 3, day=date(2026, 3, 14))
    busy = replace(campaign, event=day, title="A Title Of Nine Words That Is Long Indeed, Truly")
    for paper in Paper:
        for language in ("en", "es"):
            write_blank(path, busy, paper=paper, language=language, made_at=NOW)
            boxes = [box for box in boxes_of(path) if box[4].strip()]
            for left, bottom, right, top, said in boxes:
                assert 8 * MM < left < right < (paper.width - 8) * MM, said
                assert 6 * MM < bottom < top < (paper.height - 8) * MM, said
            for at, one in enumerate(boxes):
                for two in boxes[at + 1 :]:
                    wide = min(one[2], two[2]) - max(one[0], two[0])
                    high = min(one[3], two[3]) - max(one[1], two[1])
                    assert wide < 1.5 or high < 2.5, (one[4], two[4])


def test_other_rows_are_refused(campaign, tmp_path):
    with pytest.raises(ValueError, match="8, 10 or 15"):
        write_blank(tmp_path / "a.pdf", campaign, rows=9, language="en", made_at=NOW)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("title", ["", "A Letter", "Keep the Night Trains Running For All " * 2])
def test_the_poster_reads_from_across_the_room(campaign, tmp_path, paper, title):
    path = tmp_path / "poster.pdf"
    one = replace(campaign, title=title or campaign.title)
    write_poster(path, one, source="P1", paper=paper, language="en")
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    for dpi in (72, 100, 150):
        assert codes_of(path, dpi=dpi) == {f"{HOST}/S/P1"}
    text = text_of(path)
    assert " ".join(one.title.split()) in text
    assert "askmoreofhim.example.org/s/p1" in text
    for left, bottom, right, top, said in boxes_of(path):
        assert 0 < left < right < paper.width * MM, said
        assert 0 < bottom < top < paper.height * MM, said


def test_a_code_on_a_page_of_its_own(campaign, tmp_path):
    path = tmp_path / "code.pdf"
    write_qr(path, campaign, source="W1")
    for dpi in (72, 100, 150):
        assert codes_of(path, dpi=dpi) == {f"{HOST}/S/W1"}


def test_sheets_are_byte_identical_twice(campaign, tmp_path):
    for name in ("a", "b"):
        write_blank(tmp_path / f"{name}.pdf", campaign, sheets=2, language="es", made_at=NOW)
        write_poster(tmp_path / f"{name}p.pdf", campaign, source="P1", language="es")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert (tmp_path / "ap.pdf").read_bytes() == (tmp_path / "bp.pdf").read_bytes()
    assert (tmp_path / "a.pdf").stat().st_size < 120_000
