"""Every page of every sheet, on both papers, with the shortest and the longest texts there can be.

All that is drawn stands within the margins, no text runs into another, and no page is empty. The
other languages than these three are looked at in `make proofs`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from tests.sheets.documents.contents import longest, many, shortest
from tests.sheets.documents.test_languages import (
    CLOSING,
    FINDINGS,
    LANGUAGES,
    MADE,
    campaign_in,
    people,
)

from kiosk.campaign.model import Campaign
from kiosk.errors import BadInput
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.closing import write_closing
from kiosk.sheets.documents.poster import write_poster
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.readiness import write_readiness
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.documents.stickers import write_stickers
from kiosk.sheets.documents.tent import write_tent
from kiosk.sheets.documents.volunteer_card import write_volunteer_card
from kiosk.sheets.drawing.paper import BLANK, MARGIN, MM, POSTER_MARGIN, PUBLICATION, TENT, Paper
from kiosk.sheets.report import Edition
from kiosk.signing.tally import count

IN_EVERY_RUN = ("ar", "de", "zh")
JOINED = ("ar", "hi")
"""Of these the reader tells no boxes that can be trusted: the looks at margins are for all."""

DOT = 3.0
"""Dots in a mm of the pictures that are looked at."""

Write = Callable[[Path, Campaign, str, Paper, int], object]


def _filled(
    path: Path, campaign: Campaign, language: str, paper: Paper, rows: int, edition: Edition
) -> None:
    signed = many(people(campaign, language), rows)
    write_signature_sheet(
        path, campaign, signed, count(signed), edition=edition, paper=paper, language=language,
        made_at=MADE, places={"T1": rows},
    )  # fmt: skip


def _publication(path: Path, campaign: Campaign, language: str, paper: Paper, rows: int) -> None:
    signed = many(people(campaign, language), rows)
    write_publication(
        path, campaign, signed, count(signed), paper=paper, language=language, made_at=MADE
    )


def _place(campaign: Campaign) -> str:
    return campaign.places[0].code if campaign.places else ""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a sheet is made, and how far from the sides of the page its print begins, in mm."""

    write: Write
    margin: float


KINDS: dict[str, Kind] = {
    # the squares for finding the page stand outside the margins
    "blank": Kind(
        lambda to, c, la, paper, _: write_blank(
            to, c, numbers=["7K3QF012R"], rows=8, paper=paper, language=la, made_at=MADE
        ),
        BLANK.square_edge,
    ),
    # so do the marks of tables behind a number
    "filled": Kind(lambda *told: _filled(*told, Edition.PUBLIC), MARGIN),
    "confidential": Kind(lambda *told: _filled(*told, Edition.CONFIDENTIAL), MARGIN),
    "publication": Kind(_publication, PUBLICATION.margin),
    "poster": Kind(
        lambda to, c, la, paper, _: write_poster(to, c, place=_place(c), paper=paper, language=la),
        POSTER_MARGIN,
    ),
    # fold marks reach the edge; they are lighter than what is looked for
    "tent": Kind(
        lambda to, c, la, paper, _: write_tent(to, c, place=_place(c), paper=paper, language=la),
        TENT.margin,
    ),
    "stickers": Kind(
        lambda to, c, la, paper, _: write_stickers(
            to, c, place=_place(c), paper=paper, language=la
        ),
        3.5,
    ),
    "card": Kind(
        lambda to, c, la, paper, _: write_volunteer_card(
            to, c, paper=paper, language=la, made_at=MADE
        ),
        MARGIN,
    ),
    "readiness": Kind(
        lambda to, c, la, paper, _: write_readiness(
            to, c, FINDINGS, paper=paper, language=la, made_at=MADE
        ),
        MARGIN,
    ),
    "closing": Kind(
        lambda to, c, la, paper, _: write_closing(
            to, c, CLOSING, paper=paper, language=la, made_at=MADE
        ),
        MARGIN,
    ),
}

CONTENTS: dict[str, tuple[Callable[[Campaign], Campaign], int]] = {
    "shortest": (shortest, 1),
    "longest": (longest, 25),
}
"""How a campaign is changed, and how many have signed."""

SLACK = 0.7
"""mm: an italic letter or an accent may lean so far out of its line."""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "language",
    [
        one if one in IN_EVERY_RUN else pytest.param(one, marks=pytest.mark.proof)
        for one in LANGUAGES
    ],
)
def test_print_stays_within_its_margins_and_out_of_other_print(
    tmp_path: Path, language: str, kind: str
) -> None:
    campaign = campaign_in(tmp_path / "campaign", language)
    path = tmp_path / "sheet.pdf"
    for paper in Paper:
        for contents, (changed, rows) in CONTENTS.items():
            here = f"{contents} {paper}"
            remedy = ""
            try:
                KINDS[kind].write(path, changed(campaign), language, paper, rows)
            except BadInput as refused:  # said before anything is printed
                remedy = refused.remedy
            if remedy:
                assert kind == "blank", here
                assert "shorter" in remedy, here
                continue
            document = pypdfium2.PdfDocument(path)
            for at, page in enumerate(document):
                outside, inked = _print(page, KINDS[kind].margin)
                assert not outside, f"{here}, page {at + 1}: {outside}"
                assert inked, f"{here}, page {at + 1} is empty"
                clashes = [] if language in JOINED else list(_clashes(page))
                assert not clashes, f"{here}, page {at + 1}: {clashes[:3]}"
            document.close()


def _print(page: pypdfium2.PdfPage, margin: float) -> tuple[str, bool]:
    """By how much print stands outside the margins, "" where it does not; whether there is any."""
    drawn = page.render(scale=DOT / MM).to_numpy()[:, :, :3].min(axis=2) < 150
    columns = np.flatnonzero(drawn.any(axis=0))
    if not len(columns):
        return "", False
    left, right = columns[0] / DOT, (drawn.shape[1] - 1 - columns[-1]) / DOT
    rows = np.flatnonzero(drawn.any(axis=1))
    below = (drawn.shape[0] - 1 - rows[-1]) / DOT
    is_within = min(left, right) >= margin - SLACK and below >= min(margin, 8) - SLACK
    return "" if is_within else f"{left:.1f} {right:.1f} {below:.1f} mm", True


def _clashes(page: pypdfium2.PdfPage) -> Iterator[tuple[str, str]]:
    """Texts that stand on one another."""
    text = page.get_textpage()
    boxes = []
    for at in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(at)
        said = text.get_text_bounded(left, bottom, right, top).strip()
        if said:
            boxes.append((left, bottom, right, top, said))
    text.close()
    boxes.sort(key=lambda box: box[0])
    for at, one in enumerate(boxes):
        for two in boxes[at + 1 :]:
            if two[0] > one[2]:
                break
            wide = min(one[2], two[2]) - two[0]
            high = min(one[3], two[3]) - max(one[1], two[1])
            if wide > 1.5 and high > 3.2 and not _are_one_line(one[4], two[4]):
                yield one[4], two[4]


def _are_one_line(one: str, two: str) -> bool:
    """Whether a reader cut one line in two within a joined letter, which it then says twice."""
    return any(
        first.endswith(second[:length])
        for first, second in ((one, two), (two, one))
        for length in range(1, 4)
    )


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("contents", CONTENTS)
def test_the_poster_has_no_empty_third(tmp_path: Path, paper: Paper, contents: str) -> None:
    path = tmp_path / "poster.pdf"
    for language in IN_EVERY_RUN:
        campaign = campaign_in(tmp_path / f"{language}", language)
        for one in (campaign, CONTENTS[contents][0](campaign)):
            write_poster(path, one, place="T1", paper=paper, language=language)
            document = pypdfium2.PdfDocument(path)
            page = document[0].render(scale=DOT / MM).to_numpy()[:, :, :3].min(axis=2)
            document.close()
            inked = np.flatnonzero((page < 150).any(axis=1)) / DOT
            assert np.diff(inked).max() < paper.height / 6, language
