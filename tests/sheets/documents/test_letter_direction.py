"""A letter in another direction than its sheet: text and markers begin where its readers look."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.sheets.conftest import NOW, boxes_of

from kiosk.campaign.letters import parse_letter
from kiosk.campaign.model import Campaign
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.reverse import RAIL, RAIL_GAP
from kiosk.sheets.drawing.paper import MARGIN, MM, PUBLICATION, Paper
from kiosk.signing.tally import Tally

LETTERS = {
    "en": "Short words.\n\n1. 77 words.\n2. 77 words.",
    "ar": "كلمات قصيرة.\n\n1. 77 كلمة.\n2. 77 كلمة.",
}
LONG = 60
"""So many times the letter is too long for one page."""


def demands(path: Path, page: int) -> Iterator[tuple[float, float, str]]:
    """Left and right in mm, and the text, of each number 77 with what stands close beside it."""
    boxes = list(boxes_of(path, page))
    for left, bottom, right, top, said in boxes:
        if "77" not in said:
            continue
        beside = [
            box
            for box in boxes
            if min(top, box[3]) > max(bottom, box[1])
            and max(left, box[0]) - min(right, box[2]) < (RAIL_GAP - 2) * MM
        ]
        text = "".join(box[4] for box in beside)
        yield min(box[0] for box in beside) / MM, max(box[2] for box in beside) / MM, text


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("sheet", "letter"), [("ar", "en"), ("en", "ar"), ("ar", "ar")])
@pytest.mark.parametrize("kind", ["publication", "reverse", "second leaf"])
def test_a_letter_begins_at_its_own_side(
    tmp_path: Path, campaign: Campaign, sheet: str, letter: str, kind: str, paper: Paper
) -> None:
    times = LONG if kind == "second leaf" else 1
    text = "\n\n".join([LETTERS[letter]] * times)
    one = campaign._replace(languages=(letter, sheet), letters={letter: parse_letter(text, letter)})
    path = tmp_path / "sheet.pdf"
    if kind == "publication":
        margin = PUBLICATION.margin
        write_publication(path, one, (), Tally(), paper=paper, language=sheet, made_at=NOW)
    else:
        margin = MARGIN
        write_blank(path, one, paper=paper, language=sheet, made_at=NOW)
    page = {"publication": 0, "reverse": 1, "second leaf": 2}[kind]
    found = list(demands(path, page))
    assert len(found) >= 2
    rail = RAIL + RAIL_GAP if kind == "reverse" and sheet != letter else 0.0
    for left, right, said in found:
        assert {"1", "2"} & {*said}, "the marker stands beside its text"
        if letter == "en":
            assert left == pytest.approx(margin + rail, abs=1), said
        else:
            assert right == pytest.approx(paper.width - margin - rail, abs=1), said


def test_names_end_at_the_edge_with_and_without_an_affiliation(
    tmp_path: Path, campaign: Campaign
) -> None:
    path = tmp_path / "letter.pdf"
    write_publication(path, campaign, (), Tally(), language="ar", made_at=NOW)
    words = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    edge = (Paper.A4.width - PUBLICATION.margin) * MM
    names = ("Arquette", "Silverman", "Barker")  # the last one has an affiliation
    for name in names:
        (end,) = re.findall(rf'xMax="([\d.]+)" yMax="[\d.]+">{name}<', words)
        assert float(end) == pytest.approx(edge, abs=0.6), name
