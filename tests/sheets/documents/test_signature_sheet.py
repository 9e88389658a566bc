"""The filled sheet, read back: who stands on it, who does not, and that it adds up."""

import itertools
import re
import subprocess
from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageChops
from tests.sheets.conftest import NOW, SCRAWL, Maker, boxes_of, codes_of, quiet_zones_of, text_of

from kiosk.campaign.model import Founding
from kiosk.campaign.printed import as_printed
from kiosk.errors import Cancelled
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.drawing.paper import MM, Paper
from kiosk.sheets.report import Edition
from kiosk.signing.names import cleaning
from kiosk.signing.signature import How, Life, Reason, Review
from kiosk.signing.tally import count


def write(path, campaign, signatures, **more):
    given_ = {"language": "en", "made_at": NOW + timedelta(hours=3)} | more
    return write_signature_sheet(path, campaign, signatures, count(signatures), **given_)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_page_of_everything_is_sound(campaign, make, tmp_path, paper, language):
    path = tmp_path / "filled.pdf"
    signatures = [make(ink=SCRAWL if at % 2 else None) for at in range(40)]
    report = write(path, campaign, signatures, paper=paper, language=language)
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    fonts = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True)
    rows = [line.split() for line in fonts.stdout.splitlines()[2:]]
    assert rows
    assert all(row[-5] == "yes" for row in rows), "every font is embedded"
    assert "Helvetica" not in fonts.stdout
    info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True)
    assert f"Pages:           {report.pages}\n" in info.stdout
    wide = {Paper.A4: "595.276 x 841.89", Paper.LETTER: "612 x 792"}[paper]
    assert wide in info.stdout


def test_text_copied_out_is_what_was_put_in(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    people = [
        ("Zoë Ñandúflor-Éclairmont", "guionista", "Casa de Ejemplos & Cía."),
        ("Ζήνων Παραδειγματίδης", "σκηνοθέτης", "Θέατρο Δοκιμών"),
        ("Вера Образцова", "монтажёр", "Студия «Проба»"),
        ("Łukasz O’Sample Jr.", "", "A<B> & \\(C)"),
        ("Maeve O'Sample", '"night" editor', "Sample's 'Own' Films"),
    ]
    write(path, campaign, [make(*one) for one in people])
    text = text_of(path)
    for name, role, organisation in people:
        assert name in text
        assert ", ".join(part for part in (role, organisation) if part) in text
    for founding in as_printed(campaign, "en").founding:
        assert founding.line in text


def test_each_page_has_its_number_range_and_code(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    report = write(path, campaign, [make() for _ in range(40)])
    shown = []
    for page, sheet in enumerate(report.sheet_numbers):
        text = text_of(path, page + 1)
        assert sheet in text
        assert f"Page {page + 1} of {report.pages}" in text
        first, last = map(int, re.search(r"Signatures (\d+)–(\d+) of 40", text).groups())
        shown.extend(range(first, last + 1))
        assert len(quiet_zones_of(path, page)) == 1
        for dpi in (100, 150):
            assert {f"F/{page + 1:06d}"} == codes_of(path, page, dpi)
    assert shown == list(range(1, 41))


def test_where_tables_are_merged_each_number_bears_its_tables_mark(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    signatures = [
        replace(make(f"Sample {at}"), number=at % 1200 or 1, table=table)
        for table, at in itertools.product(("7f3a", "90bc"), (1, 2, 38, 138, 1138))
    ]
    signatures[1] = replace(signatures[1], life=Life.WITHDRAWN)
    write(path, campaign, signatures, made_at=NOW)
    text = text_of(path, order="-layout")
    for one in signatures:
        said = "withdrawn" if one.life is Life.WITHDRAWN else one.name
        assert re.search(rf"\b{one.full_number} {said}", text, re.IGNORECASE), one.full_number
    assert "Signatures 1@7f3a–1138@90bc of 10" in text
    words = [box for box in boxes_of(path) if box[4].endswith(("@7f3a", "@90bc"))]
    assert all(left > 8 * MM for left, *_ in words), "no printer cuts it off"


def test_without_founding_signatories_nothing_stands_in_their_place(campaign, make, tmp_path):
    """reportlab draws a coloured box for a form that is empty."""
    path = tmp_path / "filled.pdf"
    write(path, campaign._replace(founding=()), [make() for _ in range(12)])
    said = subprocess.run(["pdftoppm", "-r", "20", str(path)], check=True, capture_output=True)
    assert said.stderr == b""
    page = pypdfium2.PdfDocument(path)[0].render(scale=0.5).to_pil().convert("RGB")
    colours = page.getcolors(page.width * page.height)
    assert not [one for _, one in colours if max(one) - min(one) > 200]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("founding", [True, False])
def test_the_tally_never_stands_alone_nor_under_a_row_or_two(
    campaign, make, tmp_path, paper, founding
):
    path = tmp_path / "filled.pdf"
    one = campaign if founding else campaign._replace(founding=())
    signatures = [make() for _ in range(36)]
    for count_ in (1, 2, *range(8, 21), 36):
        report = write(path, one, signatures[:count_], paper=paper)
        ranges = re.findall(r"Signatures (\d+)–(\d+) of", text_of(path))
        assert len(ranges) == report.pages
        shown = [list(range(int(first), int(last) + 1)) for first, last in ranges]
        assert list(itertools.chain(*shown)) == list(range(1, count_ + 1))
        assert len(shown[-1]) >= min(3, count_), "rows above the tally"


def test_a_page_of_a4_holds_seventeen_rows(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    write(path, campaign, [make() for _ in range(40)])
    first, last = re.search(r"Signatures (\d+)–(\d+) of 40", text_of(path, 2)).groups()
    assert int(last) - int(first) + 1 == 17


def test_the_public_edition_counts_the_held_and_the_confidential_edition_shows_all(
    campaign, make, tmp_path
):
    signatures = [
        make("Listed Quillfeather"),
        make("Held Marrowby", review=Review.HELD, reason=Reason.WATCH_LIST),
        make("Struck Thistlewick", review=Review.STRUCK, reason=Reason.STAFF),
        make("Doubled Pennywhistle", review=Review.STRUCK, reason=Reason.DUPLICATE),
        make("Gone Lampshade", life=Life.WITHDRAWN),
        make("Last Candlewright"),
    ]
    public, confidential = tmp_path / "public.pdf", tmp_path / "confidential.pdf"
    assert write(public, campaign, signatures, edition=Edition.PUBLIC).signatures == 3
    assert write(confidential, campaign, signatures, edition=Edition.CONFIDENTIAL).signatures == 6
    text = text_of(public)
    assert "Listed" in text
    assert "Last" in text
    for hidden in ("Held M", "Struck T", "Doubled", "Gone"):
        assert hidden not in text
    assert "and 1 waiting for review" in text
    assert "withdrawn" in text
    assert "Confidential" not in text
    text = text_of(confidential)
    for name in ("Listed", "Held Marrowby", "Struck T", "Doubled", "Last"):
        assert name in text
    assert "Gone" not in text
    assert "Confidential" in text
    text = text_of(confidential, order="-layout")
    for figure in ("Signed at the kiosk 6", "Waiting for review −1", "Removed −1", "Published 2"):
        assert figure in text


def test_the_tally_printed_adds_up(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    signatures = [make(how=how) for how in (How.KIOSK, How.KIOSK, How.PAPER, How.PHONE)]
    signatures.append(make(how=How.IMPORT, review=Review.HELD))
    write(path, campaign, signatures)
    text = text_of(path, order="-layout")
    plus = sum(
        int(re.search(rf"{label} (\d+)", text)[1])
        for label in ("Signed at the kiosk", "Lines on paper sheets", "Signed by phone", "Imported")
    )
    minus = sum(
        int(re.search(rf"{label} (?:−|(?=0))(\d+)", text)[1])
        for label in ("Waiting for review", "Removed", "Duplicates", "Withdrawn")
    )
    assert plus == int(re.search(r"Given (\d+)", text)[1])
    assert plus - minus == int(re.search(r"Published (\d+)", text)[1]) == 4
    assert "on paper" in text, "the ways differ, so each row says its own"
    write(path, campaign, [make(), make(how=How.IMPORT)])
    text = text_of(path, order="-layout")
    assert "Imported 1" in text
    assert "imported" in text


def test_columns_that_say_nothing_are_not_there(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    write(path, campaign, [make(), make()])
    text = text_of(path)
    assert "Signature " not in text
    assert "typed" not in text
    assert "at the kiosk" not in text.replace("Signed at the kiosk", "")
    assert "Imported" not in text
    assert "by phone" not in text
    write(path, campaign, [make(), make(ink=SCRAWL)])
    assert "typed" in text_of(path)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", Paper)
def test_the_longest_names_are_whole_and_stay_in_their_place(
    campaign, make, tmp_path, language, paper
):
    path = tmp_path / "filled.pdf"
    long = [
        ("W" * cleaning.NAME_LIMIT, "M" * cleaning.ROLE_LIMIT, "Ŵ" * cleaning.ORGANISATION_LIMIT),
        ("Word " * 20, "role " * 24, "institute " * 12),
        ("A-" * 50, "", "x" * 120),
    ]
    write(
        path,
        campaign,
        [make(*long[at % 3], ink=SCRAWL, review=Review.CLEAR) for at in range(9)],
        paper=paper,
        language=language,
    )
    text = text_of(path).replace(" ", "")
    for name, role, organisation in long:
        for part in (name, role, organisation):
            assert cleaning.clean(part).replace(" ", "") in text
    ink_x = (paper.width - 19 - 28 - 5 - 50) * MM
    for left, _, right, _, said in boxes_of(path):
        if set(said.split()[0] if said.split() else "") <= set("WMŴxA-") and len(said) > 20:
            assert right <= ink_x + 0.5, "a name runs under the ink"
        assert left >= 19 * MM - 1
        assert right <= (paper.width - 19) * MM + 1


def test_a_name_in_another_script_is_said_honestly(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    write(path, campaign, [make("𐌲𐌿𐍄", "𐌿𐍄", ""), make("Alma Invented", "", "𐍄𐌿")])
    text = text_of(path)
    assert text.count("In another script: see the confidential list") == 2
    assert "Alma Invented" in text


def test_founding_signatories_that_do_not_fit_are_counted(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    people = tuple(Founding(f"Founder Number{at:03d}", "Invented Hall") for at in range(200))
    many = campaign._replace(founding=(*people, Founding("𐌲𐌿𐍄")))
    write(path, many, [make("Alma Invented")])
    text = text_of(path, 1)
    shown = len(re.findall(r"Number(\d{3}),", text))
    assert 20 < shown < 200
    assert f"; and {201 - shown} more." in text
    assert "Alma Invented" in text


def test_nothing_listed_but_something_held(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    write(path, campaign, [make(review=Review.HELD, reason=Reason.STAFF) for _ in range(3)])
    text = text_of(path)
    assert "No signature is listed yet." in text
    assert "and 3 waiting for review" in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_standing_stays_within_its_row(campaign, make, tmp_path, language):
    path = tmp_path / "filled.pdf"
    signatures = [
        make("Tavi", how=How.PAPER, review=Review.HELD, reason=Reason.STAFF),
        make("Alma", "writer", "", how=How.KIOSK, review=Review.STRUCK, reason=Reason.DUPLICATE),
        make("Word " * 20, "role " * 24, "", how=How.PAPER, review=Review.HELD),
    ]
    write(path, campaign, signatures, edition=Edition.CONFIDENTIAL, language=language)
    page = pypdfium2.PdfDocument(path)[0]
    image = page.render(scale=200 / 72).to_pil().convert("L")
    rules = ruled_lines(image)
    assert len(rules) == 1 + len(signatures)
    for left, bottom, _, top, said in boxes_of(path):
        for rule in rules:
            y = page.get_height() - rule * 72 / 200
            assert not (left > 150 * MM and bottom + 0.5 < y < top - 0.5), said


def ruled_lines(image):
    """Rows of pixels (from the top) where a line crosses the last third of the page."""
    lines = []
    for y in range(image.height):
        strip = image.crop((int(image.width * 0.78), y, int(image.width * 0.88), y + 1))
        if strip.getextrema()[1] < 215 and (not lines or y - lines[-1] > 4):
            lines.append(y)
    return lines[:4]


OVER = "".join(map(chr, range(0x300, 0x315)))
UNDER = "".join(map(chr, range(0x316, 0x32D)))


HEAPS = {"over": OVER, "under": UNDER, "both": OVER[:9] + UNDER[:8], "four": OVER[:4]}


@pytest.mark.parametrize("heap", HEAPS)
@pytest.mark.parametrize("name", ["Ł_oe Sample", "Й_oe Sample " * 2, "字_ 木", "ع_لي"])
def test_heaps_of_marks_stay_in_their_row(campaign, tmp_path, name, heap):
    def drawn(marks):
        make = Maker(campaign)
        path = tmp_path / "filled.pdf"
        held = make(*[name.replace("_", marks)] * 3, review=Review.CLEAR, reason=Reason.NONE)
        write(path, campaign, [make("Alma", "writer", ""), held, make("Alma", "x", "")])
        document = pypdfium2.PdfDocument(path)
        image = document[0].render(scale=200 / 72).to_pil().convert("L")
        document.close()
        return image

    plain, heaped = drawn(""), drawn(HEAPS[heap])
    # marks with a width of their own may make the row higher, but nothing else may change
    above = [image.crop((0, 0, image.width, ruled_lines(image)[1])) for image in (plain, heaped)]
    assert ImageChops.difference(*above).getbbox() is None
    below = [
        image.crop((0, ruled_lines(image)[2] + 1, image.width, ruled_lines(image)[2] + 90))
        for image in (plain, heaped)
    ]
    assert ImageChops.difference(*below).getbbox() is None


def test_rows_do_not_overlap(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    write(path, campaign, [make("Word " * 20, "role " * 24, "hall " * 24) for _ in range(8)])
    boxes = sorted(boxes_of(path), key=lambda box: -box[3])
    for (left, bottom, right, _, one), (left2, _, right2, top2, two) in itertools.pairwise(boxes):
        shares_column = left < right2 - 1 and left2 < right - 1
        assert not shares_column or top2 <= bottom + 2.5, (one, two)


@pytest.mark.parametrize("edition", Edition)
def test_a_campaign_that_nobody_founded_has_nothing_in_their_place(
    campaign, make, tmp_path, edition
):
    path = tmp_path / "filled.pdf"
    write(path, campaign._replace(founding=()), [make("Ada Sample")], edition=edition)
    document = pypdfium2.PdfDocument(path)
    colours = document[0].render(scale=0.5).to_pil().convert("RGB").getcolors(1 << 20)
    document.close()
    assert not [colour for _, colour in colours if colour[0] > 200 and colour[1] < 60]


def test_no_signature_yet(campaign, tmp_path):
    path = tmp_path / "filled.pdf"
    report = write(path, campaign, [])
    assert (report.pages, report.signatures) == (1, 0)
    assert "No signatures yet." in text_of(path)


@given(st.integers(0, 60))
@settings(max_examples=settings().max_examples // 8)
def test_every_row_is_on_exactly_one_page(tmp_path_factory, campaign, rows):
    path = tmp_path_factory.mktemp("filled") / "filled.pdf"
    make = Maker(campaign)
    signatures = [replace(make("Alma"), name=f"Alma N{at:03d}Z") for at in range(rows)]
    write(path, campaign, signatures)
    text = text_of(path)
    assert re.findall(r"N(\d{3})Z", text) == [f"{at:03d}" for at in range(rows)]


def test_the_same_twice_is_the_same_file(campaign, make, tmp_path):
    signatures = [make(ink=SCRAWL) for _ in range(20)]
    write(tmp_path / "a.pdf", campaign, signatures)
    write(tmp_path / "b.pdf", campaign, signatures)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_cancelled_print_leaves_what_was_there(campaign, make, tmp_path):
    path = tmp_path / "filled.pdf"
    path.write_bytes(b"yesterday")

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write(path, campaign, [make() for _ in range(30)], progress=stop)
    assert path.read_bytes() == b"yesterday"
    assert [one.name for one in tmp_path.iterdir()] == ["filled.pdf"]
