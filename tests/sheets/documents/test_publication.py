"""The letter for publication: everybody listed, in order, in a tree that can be read."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pypdf
import pytest

from kiosk import assets
from kiosk.campaign.blocks import Block
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.errors import Cancelled
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import SheetReport
from kiosk.signing.names.order import Order
from kiosk.signing.signature import How, Life, Listing, Review, Signature
from kiosk.signing.tally import Tally

MADE = datetime(2027, 3, 1, 21, tzinfo=UTC)
NAMES = (
    ("Sample Ábner", "editor", "Sample Films"),
    ("Ann Exemple Jr.", "", "Example Workshop"),
    ("Zoe Sample", "", ""),
    ("王小明", "", "示例大学"),
    ("Đỗ Thị Mẫu", "director", ""),
)


def signature(number: int) -> Signature:
    name, role, organisation = NAMES[number % len(NAMES)]
    return Signature(
        id=UUID(int=number + 1),
        name=name,
        role=role,
        organisation=organisation,
        ink=None,
        by_mark=False,
        consents=(),
        letter_language="en",
        letter_version="0" * 64,
        event="Sample evening",
        source="T1",
        how=How.KIOSK,
        signed_at=MADE,
        withdrawal=bytes(32),
        number=number + 1,
    )


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    return load(assets.default_campaign())


def written(path: Path, campaign: Campaign, count: int, **more: object) -> SheetReport:
    return write_publication(
        path,
        campaign,
        map(signature, range(count)),
        Tally(kiosk=count),
        language="en",
        made_at=MADE,
        **more,  # type: ignore[arg-type]
    )


def tree(path: Path) -> str:
    done = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    )
    assert "rror" not in done.stderr
    return done.stdout


def items(path: Path) -> list[str]:
    """The text of each item of the lists, in reading order."""
    said = tree(path)
    return [
        " ".join("".join(re.findall(r'"(.*)"', item)).split())
        for item in said.split("LBody (block)")[1:]
        for item in [re.split(r"^ *(?:LI|L|P|H2) \(", item, maxsplit=1, flags=re.M)[0]]
    ]


def test_everybody_stands_in_the_tree_once_and_in_order(tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / "letter.pdf"
    report = written(path, campaign, 130)
    assert report.signatures == 130
    found = items(path)
    assert len(found) == len(campaign.founding) + 130
    assert found[0] == campaign.founding[0].name
    start = len(campaign.founding)
    assert found[start] == "Sample Ábner editor, Sample Films"
    assert found[start + 3] == "王小明 示例大学"
    assert found[start : start + 5] * 26 == found[start:]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("founding", [True, False])
def test_the_last_page_never_holds_the_end_or_two_names_alone(
    tmp_path: Path, campaign: Campaign, paper: Paper, *, founding: bool
) -> None:
    path = tmp_path / "letter.pdf"
    one = campaign if founding else campaign._replace(founding=())
    for count in range(20, 75, 2):
        report = written(path, one, count, paper=paper)
        assert report.signatures == count
        *before, last = [page.extract_text() for page in pypdf.PdfReader(path).pages]
        assert "made" in last, count
        assert len(re.findall("Ábner|Ann|Zoe|王小明|Đỗ", last)) >= min(4, count), count
        assert not [page for page in before if not page.strip()]


@pytest.mark.parametrize("paper", Paper)
def test_a_letter_alone_takes_its_last_lines_along(
    tmp_path: Path, campaign: Campaign, paper: Paper
) -> None:
    """Nobody has signed: what stands below all names stands below the letter."""
    path = tmp_path / "letter.pdf"
    letter = campaign.letter("en")
    for words in range(280, 460, 9):
        long = letter._replace(blocks=(Block("Sample words. " * (words // 2)),))
        alone = campaign._replace(founding=(), letters={"en": long})
        written(path, alone, 0, paper=paper)
        *_, last = [page.extract_text() for page in pypdf.PdfReader(path).pages]
        assert last.count("Sample words.") >= 2, words


def test_the_tree_says_what_each_text_is(tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / "letter.pdf"
    written(path, campaign, 3)
    kinds = re.findall(r"^ *(\w+)(?: \(block\))?$", tree(path), flags=re.M)
    paragraphs = len(campaign.letter("en").blocks)
    assert kinds[:3] == ["Document", "P", "H1"]
    assert kinds[3 : 3 + paragraphs] == ["P"] * paragraphs
    assert kinds.count("H2") == 2
    assert kinds.count("L") == 2


def test_a_paragraph_over_two_pages_is_one_element(tmp_path: Path, campaign: Campaign) -> None:
    letter = campaign.letter("en")
    long = letter._replace(blocks=(*letter.blocks, Block(" ".join(["word"] * 900) + " end")))
    path = tmp_path / "letter.pdf"
    written(path, campaign._replace(letters={"en": long}), 1)
    assert len(pypdf.PdfReader(path).pages) > 2
    said = tree(path)
    assert '"word word' in said
    kinds = re.findall(r"^ *(\w+)(?: \(block\))?$", said, flags=re.M)
    assert kinds.count("P") == len(long.blocks) + 2


def test_other_readers_take_the_file(tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / "letter.pdf"
    written(path, campaign, 40, paper=Paper.LETTER)
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    reader = pypdf.PdfReader(path)
    root = reader.trailer["/Root"]
    assert root["/Lang"] in {"en", "en-US"}
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/OutputIntents"][0]["/DestOutputProfile"].get_data()[36:40] == b"acsp"
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_title == {"x-default": campaign.title}
    assert [one.title for one in reader.outline] == [
        campaign.title,
        "Founding signatories",
        "Signed by 40 people",
    ]
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    assert all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:])


def test_twice_the_same_bytes(tmp_path: Path, campaign: Campaign) -> None:
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    written(one, campaign, 20)
    written(two, campaign, 20)
    assert one.read_bytes() == two.read_bytes()


def test_sorted_by_the_last_word_of_latin_names(tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / "letter.pdf"
    written(path, campaign, 5, order=Order.NAME)
    names = [one.split(" editor")[0] for one in items(path)[len(campaign.founding) :]]
    assert names[0] == "Sample Ábner"
    assert names[1].startswith("Ann Exemple Jr.")
    assert names[2].startswith("Đỗ Thị Mẫu")
    assert names[3] == "Zoe Sample"
    assert names[4].startswith("王小明")


def test_only_listed_names_are_printed(tmp_path: Path, campaign: Campaign) -> None:
    people = [
        signature(0),
        replace(signature(1), review=Review.HELD),
        replace(signature(2), life=Life.WITHDRAWN),
        replace(signature(3), listing=Listing.COUNTED, name="", organisation=""),
    ]
    path = tmp_path / "letter.pdf"
    report = write_publication(
        path, campaign, people, Tally(kiosk=4, held=1, withdrawn=1, unnamed=1),
        language="en", made_at=MADE,
    )  # fmt: skip
    assert report.signatures == 1
    said = tree(path)
    assert "Ann Exemple" not in said
    assert "Zoe" not in said
    assert "Signed by 2 people (1 by name · 1 counted only)" in said
    assert "and 1 who asked not to be named" in said


def test_no_signatures_yet_makes_the_letter_alone(tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / "letter.pdf"
    assert written(path, campaign, 0).signatures == 0
    assert "Signed by" not in tree(path)


def test_a_cancelled_job_leaves_what_was_there(tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"before")

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled("Stopped.", "")

    with pytest.raises(Cancelled):
        written(path, campaign, 300, progress=stop)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


DEMANDS = tuple(
    Block(f"Demand {at}: {' '.join(['word'] * (at % 4 * 12))} end.", f"{at}.")
    for at in range(1, 31)
)


def test_a_list_is_a_list_of_labels_and_bodies(tmp_path: Path, campaign: Campaign) -> None:
    blocks = (Block("To:\nThe Academy"), *DEMANDS[:3], Block("one", "•"), Block("two", "•"))
    long = campaign.letter("en")._replace(blocks=blocks)
    path = tmp_path / "letter.pdf"
    written(path, campaign._replace(letters={"en": long}), 1)
    said = tree(path)
    kinds = re.findall(r"^ *(\w+)(?: \(block\))?$", said, flags=re.M)
    assert kinds[3:16] == ["P", "L", *["LI", "Lbl", "LBody"] * 3, "L", "LI"]
    assert kinds.count("Lbl") == 5
    assert '"2. "' in said
    assert '"• "' in said


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("lines", range(14))
def test_no_page_ends_with_a_number_alone(
    tmp_path: Path, campaign: Campaign, lines: int, paper: Paper
) -> None:
    """Nor with the words that announce a list, wherever the page happens to end."""
    before = tuple(Block(f"Line {at}.") for at in range(lines))
    prose = Block(" ".join(["prose"] * 260) + ".")
    blocks = (prose, *before, Block("We ask you:"), *DEMANDS)
    long = campaign.letter("en")._replace(blocks=blocks)
    path = tmp_path / "letter.pdf"
    written(path, campaign._replace(letters={"en": long}), 1, paper=paper)
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    pages = [
        [line.strip() for line in page.splitlines() if line.strip()] for page in text.split("\f")
    ]
    assert sum(len(re.findall(r"^\d+\. +Demand", "\n".join(page), re.M)) for page in pages) == 30
    for page in pages[:-2]:
        last = page[-2]  # below it stands the page's number
        assert last != "We ask you:"
        assert not re.fullmatch(r"\d+\.", last)
        assert not re.match(r"\d+\. +Demand", last) or last.endswith("end.")


def test_markers_hang_in_one_row(tmp_path: Path, campaign: Campaign) -> None:
    """The full stops of 9. and 10. stand above each other, and so do the texts beside them."""
    long = campaign.letter("en")._replace(blocks=DEMANDS[7:11])
    path = tmp_path / "letter.pdf"
    written(path, campaign._replace(letters={"en": long}), 1)
    words = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    ends = re.findall(r'xMax="([\d.]+)" yMax="[\d.]+">(?:8|9|10|11)\.<', words)
    starts = re.findall(r'xMin="([\d.]+)"[^>]*>Demand<', words)
    assert len(ends) == len(starts) == 4
    assert max(map(float, ends)) - min(map(float, ends)) < 0.2
    assert len({*starts}) == 1
    assert float(starts[0]) > float(ends[0])
