"""The blank sheet and the poster, read back by other programs."""

import re
import subprocess
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest
import zxingcpp
from tests.sheets.conftest import NOW, boxes_of, codes_of, quiet_zones_of, text_of

from kiosk.campaign.blocks import Block
from kiosk.campaign.letters import parse_letter
from kiosk.campaign.model import LocalText
from kiosk.campaign.printed import as_printed
from kiosk.errors import BadInput
from kiosk.sheets.documents.blank import ROWS, SMALLEST_ROW, write_blank
from kiosk.sheets.documents.poster import write_poster
from kiosk.sheets.drawing.paper import BLANK, MM, Paper
from kiosk.signing.codes import SPECIMEN_SHEET, new_paper_sheets, paper_sheet_label


def copied(text: str) -> str:
    """Without the space that a line's end leaves after a hyphen."""
    return text.replace("- ", "-")


PLACE = "https://askmoreofhim.example.org/?place="


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es"])
def test_both_sides_of_every_sheet(campaign, tmp_path, paper, language):
    path = tmp_path / "blank.pdf"
    numbers = new_paper_sheets(3)
    report = write_blank(
        path, campaign, numbers=numbers, paper=paper, language=language, made_at=NOW
    )
    assert report.sheet_numbers == tuple(map(paper_sheet_label, numbers))
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    assert report.pages == 6
    for at, sheet in enumerate(report.sheet_numbers):
        front, back = text_of(path, 2 * at + 1), text_of(path, 2 * at + 2)
        assert sheet in front
        assert sheet in back
        assert {f"{PLACE}T1", f"B/{numbers[at][:-1]}"} == codes_of(path, 2 * at)
        assert not codes_of(path, 2 * at + 1)
    letter = as_printed(campaign, language).letter(language)
    for paragraph in (one.text for one in letter.blocks):
        assert copied(" ".join(paragraph.split())) in copied(back)
    assert letter.version[:8] in front
    assert letter.version[:8] in back
    for side, on_it in ((back, {"pledge", "publish", "hold"}), (front, {"publish", "hold"})):
        said = " ".join(side.split())
        texts = {one.id: one.text.best(language) for one in campaign.consents}
        assert {id_ for id_, text in texts.items() if text in said} == on_it
    assert as_printed(campaign, language).notice.best(language) in front


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("rows", ROWS)
def test_rows_are_high_enough_to_write_in(campaign, tmp_path, paper, language, rows):
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign, rows=rows, paper=paper, language=language, made_at=NOW)
    at_right = [
        (bottom, said)
        for left, bottom, _, _, said in boxes_of(path)
        if left > (paper.width - 19) * MM and said.isdigit()
    ]
    assert [said for _, said in at_right] == [str(one + 1) for one in range(rows)]
    words = text_of(path, 1).split()
    for number in range(1, rows + 1):
        assert words.count(str(number)) >= 2, "each number stands at both ends of its line"
    for (one, _), (two, _) in pairwise(at_right):
        assert (one - two) / MM >= SMALLEST_ROW - 0.05


def test_ten_rows_on_a4_are_as_high_as_the_layout_says(campaign, tmp_path):
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign, rows=10, paper=Paper.A4, language="en", made_at=NOW)
    lines = [
        bottom for left, bottom, _, _, said in boxes_of(path)
        if left > (Paper.A4.width - 19) * MM and said.isdigit()
    ]  # fmt: skip
    assert (lines[0] - lines[-1]) / 9 / MM == pytest.approx(13.8, abs=0.15)


def test_texts_that_leave_no_room_for_rows_are_refused(campaign, tmp_path):
    wordy = campaign._replace(
        ask=LocalText({"en": "We ask at length. " * 33}),
        notice=LocalText({"en": "We keep what you give. " * 52}),
    )
    path = tmp_path / "blank.pdf"
    with pytest.raises(BadInput, match="15 rows do not fit"):
        write_blank(path, wordy, rows=15, paper=Paper.LETTER, language="en", made_at=NOW)
    assert not list(tmp_path.iterdir())
    write_blank(path, wordy, rows=10, paper=Paper.LETTER, language="en", made_at=NOW)
    text = text_of(path, 1)
    assert wordy.ask.best("en").strip() in text
    assert wordy.notice.best("en").strip() in text


@pytest.mark.parametrize("title", ["", "A Longer Title for a Sample Letter " * 2])
def test_a_refusal_names_rows_that_fit_or_every_text_that_takes_room(campaign, tmp_path, title):
    """Ask, notice and consents at their limits, without and with a title at its own."""
    said = LocalText({"en": "We say it at length. " * 28})
    wordy = campaign._replace(
        title=title.strip() or campaign.title,
        ask=said,
        notice=LocalText({"en": "We keep what you give. " * 52}),
        consents=tuple(one._replace(text=said) for one in campaign.consents),
    )
    fit, remedies = [], []
    for rows in ROWS:
        try:
            write_blank(
                tmp_path / "blank.pdf", wordy, rows=rows, paper=Paper.LETTER, language="en",
                made_at=NOW,
            )  # fmt: skip
            fit.append(rows)
        except BadInput as refused:
            remedies.append(refused.remedy)
    assert remedies
    for remedy in remedies:
        if fit:
            assert remedy == f"Print fewer rows: {' or '.join(map(str, fit))}."
        else:
            assert all(key in remedy for key in ("`ask`", "`notice`", "consents"))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("times", [1, 3, 12])
def test_a_letter_too_long_for_the_reverse_goes_on_on_a_second_leaf(
    campaign, tmp_path, paper, times
):
    letter = as_printed(campaign, "en").letters["en"]
    paragraphs = tuple(
        f"{at} {one.text}" for at in range(times) for one in letter.blocks
    )  # each is told from the others
    long = campaign._replace(letters={"en": letter._replace(blocks=tuple(map(Block, paragraphs)))})
    path = tmp_path / "blank.pdf"
    numbers = new_paper_sheets(2)
    report = write_blank(path, long, numbers=numbers, paper=paper, language="en", made_at=NOW)
    pages = report.pages // 2
    assert pages % 2 == 0, "the next sheet begins on a leaf of its own"
    assert pages == {1: 2, 3: 4}.get(times, pages)
    assert pages > 4 or times < 12
    said = [text_of(path, at + 1) for at in range(report.pages)]
    for at, one in enumerate(said):
        assert report.sheet_numbers[at // pages] in one
    front, back, *more = said[:pages]
    is_one = pages == 2
    assert ("The whole letter stands on the other side." in front) == is_one
    assert ("The whole letter stands on the pages that follow." in front) == (not is_one)
    for at in range(2, pages):
        assert f"Page {at + 1} of {pages}" in said[at]
    body = copied(" ".join(re.sub(r"Continued on page \d\.", " ", one) for one in (back, *more)))
    for paragraph in paragraphs:
        ends = copied(paragraph).split()
        assert " ".join(ends[:5]) in body
        assert " ".join(ends[-5:]) in body
    if not is_one:
        # the far side of the last leaf may be empty; a page with print has more than a rest on it
        printed = [
            sum(bottom > 25 * MM for _, bottom, *_ in boxes_of(path, page))
            for page in range(2, pages)
        ]
        assert all(lines > 6 for lines in printed[:-1])
        assert printed[-1] == 0 or printed[-1] > 6
    assert long.consents[0].text.best("en") in back, "what signing means stands with the sheet"
    names = [one.name for one in campaign.founding]
    assert names[0] in body
    for page in range(1, pages):
        for left, bottom, right, top, one in boxes_of(path, page):
            assert 18.5 * MM < left < right < (paper.width - 18.5) * MM, one
            assert 15 * MM < bottom < top < (paper.height - 15) * MM, one


def test_a_campaign_in_another_script_is_refused_and_not_printed_empty(campaign, tmp_path):
    other = campaign._replace(title="𐌲𐌿𐍄")
    for write in (
        lambda path: write_blank(path, other, language="en", made_at=NOW),
        lambda path: write_poster(path, other, place="P1", language="en"),
    ):
        with pytest.raises(BadInput, match="in a script that the sheets cannot print"):
            write(tmp_path / "one.pdf")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es"])
def test_both_codes_stand_in_their_quiet_zones(campaign, tmp_path, paper, language):
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign, paper=paper, language=language, made_at=NOW)
    assert quiet_zones_of(path) == {f"{PLACE}T1", f"B/{SPECIMEN_SHEET[:-1]}"}


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
    day = campaign.event._replace(name="A long name of an evening " * 3, day=date(2026, 3, 14))
    busy = campaign._replace(event=day, title="A Title Of Nine Words That Is Long Indeed, Truly")
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


@pytest.mark.parametrize(
    ("role", "organisation", "head"),
    [
        (True, True, "Role and organisation"),
        (True, False, "Role"),
        (False, True, "Organisation"),
        (False, False, ""),
    ],
)
def test_a_pen_is_asked_for_no_more_than_the_keys_are(campaign, tmp_path, role, organisation, head):
    path = tmp_path / "blank.pdf"
    asks = campaign.asks._replace(role=role, organisation=organisation)
    write_blank(path, campaign._replace(asks=asks), language="en", made_at=NOW)
    heads = text_of(path, 1).partition("Name, in capitals")[2].partition("List my")[0]
    assert heads.split() == [*head.split(), "Signature", "Date"]


def test_the_notice_promises_pens_no_code(campaign, tmp_path):
    path = tmp_path / "blank.pdf"
    for language, said in (("en", "if you sign on paper"), ("es", "si firma en papel")):
        write_blank(path, campaign, language=language, rows=15, made_at=NOW)
        assert said in text_of(path, 1)


def test_whom_to_write_to_stands_with_the_notice(campaign, tmp_path):
    path = tmp_path / "blank.pdf"
    contact = "letters@oak-street.example"
    write_blank(path, campaign._replace(contact=contact), language="en", rows=15, made_at=NOW)
    assert f"To withdraw, write to {contact}." in copied(text_of(path, 1))
    write_blank(path, campaign, language="en", made_at=NOW)
    assert "write to" not in copied(text_of(path, 1))


def test_other_rows_are_refused(campaign, tmp_path):
    with pytest.raises(ValueError, match="8, 10 or 15"):
        write_blank(tmp_path / "a.pdf", campaign, rows=9, language="en", made_at=NOW)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    "title", ["", "A Letter", "Keep the Night Trains Running For All " * 2, "#" + "Wide" * 15]
)
@pytest.mark.parametrize("summary", ["", "Half a dozen words to sum up " * 8])
def test_the_poster_reads_from_across_the_room(campaign, tmp_path, paper, title, summary):
    path = tmp_path / "poster.pdf"
    one = campaign._replace(title=title.strip() or campaign.title)
    one = one._replace(summary=LocalText({"en": summary.strip()}) if summary else one.summary)
    write_poster(path, one, place="P1", paper=paper, language="en")
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    for dpi in (72, 100, 150):
        assert codes_of(path, dpi=dpi) == {f"{PLACE}P1"}
    text = text_of(path)
    assert " ".join(one.title.split()) in text
    assert one.summary.best("en") in text
    assert "askmoreofhim.example.org" in text
    assert quiet_zones_of(path) == {f"{PLACE}P1"}
    for left, bottom, right, top, said in boxes_of(path):
        assert 0 < left < right < paper.width * MM, said
        assert 0 < bottom < top < paper.height * MM, said


def test_sheets_are_byte_identical_twice(campaign, tmp_path):
    for name in ("a", "b"):
        write_blank(tmp_path / f"{name}.pdf", campaign, language="es", made_at=NOW)
        write_poster(tmp_path / f"{name}p.pdf", campaign, place="P1", language="es")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert (tmp_path / "ap.pdf").read_bytes() == (tmp_path / "bp.pdf").read_bytes()
    for name in ("a.pdf", "ap.pdf"):
        assert (tmp_path / name).stat().st_size < 40_000


# --- what the boxes mean ------------------------------------------------------------------------


def test_the_front_says_what_ticking_and_leaving_empty_mean(campaign, tmp_path):
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign, language="en", made_at=NOW)
    front = " ".join(text_of(path, 1).split())
    texts = {one.id: one.text.best("en") for one in campaign.consents}
    assert f"Box ticked: {texts['publish']}" in front
    assert f"Box empty: {texts['hold']}" in front
    assert front.index("Box empty:") < front.index("Name, in capitals")


def test_the_reverse_does_not_say_that_signing_is_publishing(campaign, tmp_path):
    path = tmp_path / "blank.pdf"
    write_blank(path, campaign, language="en", made_at=NOW)
    back = " ".join(text_of(path, 2).split())
    texts = {one.id: one.text.best("en") for one in campaign.consents}
    order = [
        "By signing I say", texts["pledge"],
        "With the box ticked I also say", texts["publish"],
        "With the box empty I also say", texts["hold"],
    ]  # fmt: skip
    places = [back.index(part) for part in order]
    assert places == sorted(places)


def test_a_campaign_without_the_counted_only_text_says_it_in_the_programs_words(campaign, tmp_path):
    without = campaign._replace(
        consents=tuple(one for one in campaign.consents if one.id != "hold")
    )
    path = tmp_path / "blank.pdf"
    write_blank(path, without, language="es", made_at=NOW)
    for page in (1, 2):
        assert "mi nombre no se publica" in " ".join(text_of(path, page).split())


# --- where things stand -------------------------------------------------------------------------


def picture(path, page=0, scale=4):
    document = pypdfium2.PdfDocument(path)
    image = document[page].render(scale=scale).to_pil().convert("L")
    document.close()
    return image


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("rows", ROWS)
def test_the_layout_is_where_things_are_printed(campaign, tmp_path, paper, language, rows):
    """What is kept of the places, looked up in the picture of the page."""
    path = tmp_path / "blank.pdf"
    report = write_blank(path, campaign, rows=rows, paper=paper, language=language, made_at=NOW)
    layout = report.layout
    assert (layout.width, layout.height) == (paper.width, paper.height)
    assert len(layout.rows) == len(layout.boxes) == rows
    page = picture(path)
    dots = page.width / paper.width

    def grey(x, y):
        return page.getpixel((round(x * dots), round(y * dots)))

    for square in layout.squares:
        assert grey(square.x + square.width / 2, square.y + square.height / 2) == 0
        for x, y in ((-1, 1), (square.width + 1, 1), (1, -1), (1, square.height + 1)):
            assert grey(square.x + x, square.y + y) == 255
    for row, box in zip(layout.rows, layout.boxes, strict=True):
        middle = box.x + box.width / 2, box.y + box.height / 2
        assert grey(*middle) == 255
        for side in (
            [(box.x + offset / 10, middle[1]) for offset in range(-4, 5)],
            [(box.x + box.width + offset / 10, middle[1]) for offset in range(-4, 5)],
            [(middle[0], box.y + offset / 10) for offset in range(-4, 5)],
            [(middle[0], box.y + box.height + offset / 10) for offset in range(-4, 5)],
        ):
            assert min(grey(*place) for place in side) < 128, "the edge of the box"
        assert row.y < box.y < box.y + box.height < row.y + row.height
        assert row.x < box.x < box.x + box.width <= row.x + row.width
        under = [
            (row.x + row.width / 3, row.y + row.height + offset / 10) for offset in range(-4, 5)
        ]
        assert min(grey(*place) for place in under) < 235, "the rule below the line"
    code = layout.code
    cut = page.crop(
        tuple(
            round(side * dots)
            for side in (code.x - 3, code.y - 3, code.x + code.width + 3, code.y + code.height + 3)
        )
    )
    [read] = zxingcpp.read_barcodes(cut, formats=zxingcpp.BarcodeFormat.QRCode)
    assert read.text == f"B/{SPECIMEN_SHEET[:-1]}"


def test_a_strict_sheet_has_no_marks_to_look_for(campaign, tmp_path):
    report = write_blank(tmp_path / "b.pdf", campaign, strict=True, language="en", made_at=NOW)
    assert report.layout.squares == ()
    assert report.layout.code is None
    assert len(report.layout.boxes) == 10


@pytest.mark.parametrize("paper", Paper)
def test_demands_hang_on_the_reverse_and_an_address_keeps_its_lines(campaign, tmp_path, paper):
    demands = "\n".join(f"{at}. Demand {at} of them all." for at in range(1, 12))
    letter = parse_letter(f"The Academy\nSample Street\n\n{demands}", "en")
    path = tmp_path / "blank.pdf"
    write_blank(
        path, campaign._replace(letters={"en": letter}), paper=paper, language="en", made_at=NOW
    )
    words = subprocess.run(
        ["pdftotext", "-bbox", "-f", "2", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    ends = re.findall(r'xMax="([\d.]+)" yMax="[\d.]+">\d+\.<', words)
    starts = re.findall(r'xMin="([\d.]+)"[^>]*>Demand<', words)
    assert len(ends) == len(starts) == 11
    assert max(map(float, ends)) - min(map(float, ends)) < 0.2
    assert len({*starts}) == 1
    assert float(starts[0]) > float(ends[0])
    lines = re.findall(r'yMin="([\d.]+)"[^>]*>(?:Academy|Sample)<', words)
    assert len({*lines}) == 2
