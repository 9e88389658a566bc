"""What lies on the table and goes home with the organiser: read back by other programs."""

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from pypdfium2.raw import FPDF_PAGEOBJ_PATH
from tests.sheets.conftest import boxes_of, codes_of, text_of

from kiosk import assets, links
from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.model import Event, Support
from kiosk.sheets.documents.closing import Closing, HandedOver, write_closing
from kiosk.sheets.documents.poster import write_poster
from kiosk.sheets.documents.readiness import write_readiness
from kiosk.sheets.documents.stickers import write_stickers
from kiosk.sheets.documents.tent import write_tent
from kiosk.sheets.documents.volunteer_card import write_volunteer_card
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.sheet_texts import sheet_texts
from kiosk.signing.paper.paper_account import Figures
from kiosk.signing.readiness import Check, Finding, State
from kiosk.signing.tally import Tally

MADE = datetime(2027, 3, 1, 23, 40, tzinfo=UTC)
LANGUAGES = sorted(assets.sheet_languages())
PAPERS = tuple(Paper)


def sound(path: Path) -> None:
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    assert all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:])


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tent_card_has_the_same_code_on_both_sides(tmp_path, campaign, paper, language):
    path = tmp_path / "tent.pdf"
    write_tent(path, campaign, place="T1", paper=paper, language=language)
    sound(path)
    document = pypdfium2.PdfDocument(path)
    wide, high = document[0].get_size()
    assert wide > high
    for dpi in (72, 100, 150):
        image = document[0].render(scale=dpi / 72).to_pil()
        halves = (
            image.crop((0, 0, image.width, image.height // 2)),
            image.crop((0, image.height // 2, image.width, image.height)),
        )
        for half in halves:
            texts = [
                one.text
                for one in zxingcpp.read_barcodes(half, formats=zxingcpp.BarcodeFormat.QRCode)
            ]
            assert texts == [links.place_address(campaign, "T1")]
    document.close()
    assert text_of(path).count(campaign.title) == 2


@pytest.mark.parametrize("paper", PAPERS)
def test_a_long_address_on_a_sticker_can_still_be_read(tmp_path, campaign, paper):
    path = tmp_path / "stickers.pdf"
    long = campaign._replace(address="https://oak-street.example.org/letters/about/street-lamps/")
    write_stickers(path, long, place="B1", paper=paper, language="en")
    typed = links.typed_address(long, "B1")
    assert typed in text_of(path).replace(" ", "")
    highs = [top - bottom for _, bottom, _, top, text in boxes_of(path) if text and text in typed]
    assert min(highs) > 3.0, "a line of 6 pt is higher than that"


LABELS = {
    # where the first label begins, its size, and how far the next one is, all in mm
    Paper.A4: (3, 8, (0, 0), (70, 37.125), (70, 37.125)),
    Paper.LETTER: (2, 5, (3.97, 12.7), (101.6, 50.8), (106.36, 50.8)),
}
"""As label paper has them: 24 of 70 by 37 mm, and 10 of 4 by 2 inches (5163)."""


@pytest.mark.parametrize("paper", PAPERS)
def test_every_sticker_is_read_within_its_label(tmp_path, campaign, paper):
    path = tmp_path / "stickers.pdf"
    write_stickers(path, campaign, place="B1", paper=paper, language="en")
    sound(path)
    columns, rows, (left, top), (wide, high), (across, down) = LABELS[paper]
    document = pypdfium2.PdfDocument(path)
    for dpi in (100, 150):
        image = document[0].render(scale=dpi / 72).to_pil().convert("L")
        rest = image.copy()
        for row in range(rows):
            for column in range(columns):
                x, y = left + column * across, top + row * down
                box = tuple(round(one * dpi / 25.4) for one in (x, y, x + wide, y + high))
                found = zxingcpp.read_barcodes(
                    image.crop(box), formats=zxingcpp.BarcodeFormat.QRCode
                )
                assert [one.text for one in found] == [links.place_address(campaign, "B1")]
                inset = round(2.5 * dpi / 25.4)  # printers move a page by so much
                rest.paste(255, (box[0] + inset, box[1] + inset, box[2] - inset, box[3] - inset))
        edge = round(3.5 * dpi / 25.4)  # cut marks
        within = rest.crop((edge, edge, rest.width - edge, rest.height - edge))
        assert within.getextrema()[0] > 200, "nothing is printed between labels"
    document.close()
    assert path.stat().st_size < 40_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_fits_a_page_and_says_every_point(tmp_path, campaign, language):
    path = tmp_path / "card.pdf"
    report = write_volunteer_card(path, campaign, language=language, made_at=MADE)
    sound(path)
    assert report.pages == 1
    said = text_of(path)
    for part in sheet_texts(language).card:
        assert part.heading.split()[0] in said


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_has_room_for_telephone_numbers(tmp_path, campaign, language, paper):
    path, of = tmp_path / "card.pdf", sheet_texts(language)
    helped = campaign._replace(
        support=(
            Support("Sample Helpline", "+1 555 0100"),
            Support("A site without a telephone", address="https://help.example.org/"),
        ),
    )
    report = write_volunteer_card(path, helped, paper=paper, language=language, made_at=MADE)
    assert report.pages == 1
    said = text_of(path)
    if not is_right_to_left(language):  # poppler turns words of a leftward line around
        assert of.calls_title in said
        assert all(one in said for one in of.calls)
    assert "+1 555 0100" in said
    assert "A site without" not in said


SIX_WORDS = "ordinary amber swift canyon tidy lunar"
FINDINGS = (
    Finding(Check.ADDRESS, State.LOOK, "https://letter.example.org/"),
    Finding(Check.BATTERY, State.READY, "92 %"),
    Finding(Check.WORDS, State.READY, SIX_WORDS),
    Finding(Check.PRINTER, State.NONE),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readiness_sheet_counts_what_waits(tmp_path, campaign, language):
    path = tmp_path / "ready.pdf"
    report = write_readiness(path, campaign, FINDINGS, language=language, made_at=MADE)
    sound(path)
    assert report.pages == 1
    said = text_of(path, order="-layout")
    assert "https://letter.example.org/" in said
    assert "92 %" in said
    assert SIX_WORDS in " ".join(said.split())


def test_the_readiness_sheet_names_the_languages_the_program_does_not_have(tmp_path, campaign):
    path = tmp_path / "ready.pdf"
    found = [Finding(Check.LANGUAGES, State.LOOK, "eu, ca")]
    write_readiness(path, campaign, found, language="en", made_at=MADE)
    said = " ".join(text_of(path).split())
    assert "does not have eu, ca: buttons and sheets are in another language" in said
    assert "1 thing wants a look" in said


def test_nothing_waits(tmp_path, campaign):
    path = tmp_path / "ready.pdf"
    write_readiness(path, campaign, FINDINGS[1:], language="en", made_at=MADE)
    assert sheet_texts("en").readiness_all in text_of(path)
    write_readiness(path, campaign, FINDINGS, language="en", made_at=MADE)
    assert sheet_texts("en").readiness_all not in text_of(path)
    assert "1 thing wants a look" in text_of(path)


def test_a_missing_second_copy_is_open_and_a_missing_printer_is_not(tmp_path, campaign):
    def boxes(*findings):
        """Boxes and ticks drawn on the page: what hands try has boxes, too."""
        path = tmp_path / "ready.pdf"
        write_readiness(path, campaign, findings, language="en", made_at=MADE)
        document = pypdfium2.PdfDocument(path)
        drawn = [one for one in document[0].get_objects() if one.type == FPDF_PAGEOBJ_PATH]
        squares = [one for one in drawn if is_square(one.get_bounds())]
        document.close()
        return len(squares), text_of(path)

    def is_square(box):
        left, bottom, right, top = box
        return 9 < right - left < 12 and abs((right - left) - (top - bottom)) < 0.5

    by_hand = len(sheet_texts("en").try_by_hand)
    squares, said = boxes(Finding(Check.MEDIUM, State.NONE), Finding(Check.PRINTER, State.NONE))
    assert squares == by_hand + 1
    assert "1 thing wants a look" in said
    assert "Put a stick in and choose its folder." in said
    squares, said = boxes(Finding(Check.PRINTER, State.NONE))
    assert squares == by_hand
    assert sheet_texts("en").readiness_all in said


def test_every_finding_has_words():
    for language in LANGUAGES:
        of = sheet_texts(language)
        assert set(of.checks) == set(Check)
        assert {
            f"{check}_{state}" for check in Check for state in (State.READY, State.LOOK)
        } <= set(of.found)


CLOSING = Closing(
    Tally(kiosk=212, paper=31, phone=4, held=2, struck=1, duplicates=3, withdrawn=1, unnamed=7),
    {"T1": 216, "P1": 20, "XX": 10, "": 1},
    Figures(20, 1, 18, 1, 9, 180, 31, 2, 147, 0, 1),
    MADE,
    MADE,
    (260, bytes(range(32))),
    (HandedOver("public.csv", "ab" * 32),),
    words=SIX_WORDS,
)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_closing_report_says_all_figures(tmp_path, campaign, language, paper):
    path = tmp_path / "closing.pdf"
    report = write_closing(path, campaign, CLOSING, paper=paper, language=language, made_at=MADE)
    sound(path)
    assert report.signatures == CLOSING.tally.published == 240
    said = text_of(path)
    for figure in (
        SIX_WORDS,
        "212",
        "31",
        "247",
        "240",
        "216",
        "147",
        "ab" * 32,
        bytes(range(32)).hex(),
    ):
        assert figure in said


def test_a_report_with_very_many_files_goes_on_on_a_next_page(tmp_path, campaign):
    files = tuple(HandedOver(f"file-{at}.pdf", f"{at:064x}") for at in range(60))
    many = Closing(CLOSING.tally, {}, Figures(), None, None, (1, bytes(32)), files)
    path = tmp_path / "closing.pdf"
    report = write_closing(path, campaign, many, language="en", made_at=MADE)
    assert report.pages == len(pypdfium2.PdfDocument(path)) > 1
    said = text_of(path)
    assert all(one.hash in said for one in files)
    assert codes_of(path) == set()


def test_twice_the_same_bytes(tmp_path, campaign):
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    for path in (one, two):
        write_closing(path, campaign, CLOSING, language="en", made_at=MADE)
    assert one.read_bytes() == two.read_bytes()


def test_the_hashtag_stands_beside_the_code_where_the_title_does_not_say_it(tmp_path, campaign):
    for write, name in ((write_tent, "tent"), (write_poster, "poster")):
        path = tmp_path / f"{name}.pdf"
        other = campaign._replace(title="A Letter of Oak Street", hashtag="#OakStreetLamps")
        write(path, other, place="T1", language="en")
        sound(path)
        times = 2 if name == "tent" else 1
        assert text_of(path).count("#OakStreetLamps") == times
        write(path, other._replace(title="#OakStreetLamps"), place="T1", language="en")
        assert text_of(path).count("#OakStreetLamps") == times, "the title says it"


@pytest.mark.parametrize("paper", PAPERS)
def test_the_poster_names_the_evening_and_who_asks(tmp_path, campaign, paper):
    path = tmp_path / "poster.pdf"
    event = Event("Sample Gala", "Example Hall, Sampletown", date(2026, 11, 29))
    named = campaign._replace(event=event, hashtag="#SampleTag", organiser="The Sample Union")
    write_poster(path, named, place="P1", paper=paper, language="en")
    said = text_of(path)
    day = "November 29, 2026" if paper is Paper.LETTER else "29 November 2026"
    for told in ("Sample Gala", "Example Hall, Sampletown", day, "#SampleTag", "The Sample Union"):
        assert told in said
    nameless = named._replace(organiser="", contact="letters@sample.example")
    write_poster(path, nameless, place="P1", paper=paper, language="en")
    assert "letters@sample.example" in text_of(path)
