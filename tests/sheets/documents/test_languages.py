"""Every sheet in every language it has words in: sound, on its page, nothing missing, mirrored."""

from __future__ import annotations

import json
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np
import numpy.typing as npt
import pypdfium2
import pytest
import zxingcpp
from tests.sheets.conftest import boxes_of, codes_of, text_of

from kiosk import assets, links
from kiosk.campaign.languages import is_right_to_left
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.closing import Closing, HandedOver, write_closing
from kiosk.sheets.documents.paper_key import PaperKey, write_paper_key
from kiosk.sheets.documents.poster import write_poster
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.readiness import write_readiness
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.documents.stickers import write_stickers
from kiosk.sheets.documents.tent import write_tent
from kiosk.sheets.documents.volunteer_card import write_volunteer_card
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MARGIN, MM, POSTER_MARGIN, PUBLICATION, TENT, Paper
from kiosk.sheets.drawing.typesetting import can_draw
from kiosk.sheets.report import Edition, SheetReport
from kiosk.sheets.sheet_texts import sheet_texts
from kiosk.signing.flow.sign import sign
from kiosk.signing.paper.paper_account import Figures
from kiosk.signing.readiness import Check, Finding, State
from kiosk.signing.signature import Draft, Review, Signature
from kiosk.signing.tally import Tally

MADE = datetime(2027, 3, 1, 21, 5, tzinfo=UTC)
LANGUAGES = sorted(assets.sheet_languages())
GIVEN: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("languages.toml").read_text("utf-8")
)
TALLY = Tally(kiosk=2, paper=1, held=1, unnamed=0)
"""Of the three people of `languages.toml`."""


def campaign_in(folder: Path, language: str) -> Campaign:
    """A whole campaign in one language, read from a folder as the program reads it."""
    of = GIVEN[language]
    local = "\n".join(
        f"[{key}]\n{language} = {json.dumps(of[key], ensure_ascii=False)}"
        for key in ("summary", "ask", "notice")
    )
    agreed = "\n".join(
        f'[[consents]]\nid = "{id_}"\nversion = "1"\n[consents.text]\n'
        f"{language} = {json.dumps(of[id_], ensure_ascii=False)}"
        for id_ in ("pledge", "publish")
    )
    founding = "\n".join(
        f"[[founding]]\nname = {json.dumps(name, ensure_ascii=False)}\n"
        f"affiliation = {json.dumps(organisation, ensure_ascii=False)}"
        for name, _, organisation in of["people"]
    )
    told = {key: json.dumps(of[key], ensure_ascii=False) for key in ("title", "event", "place")}
    folder.mkdir()
    (folder / f"letter.{language}.md").write_text(of["letter"], "utf-8")
    (folder / "campaign.toml").write_text(
        f"""
id = "street"
title = {told["title"]}
languages = ["{language}"]
address = "https://street.example.org/"
retention = 2027-06-30
{local}
[event]
name = {told["event"]}
venue = {told["place"]}
day = 2027-03-01
[[places]]
code = "T1"
name = {told["place"]}
{agreed}
{founding}
""",
        "utf-8",
    )
    return load(folder)


def people(campaign: Campaign, language: str) -> list[Signature]:
    signed = []
    for at, (name, role, organisation) in enumerate(GIVEN[language]["people"], 1):
        one = sign(
            Draft(name, role, organisation, None), campaign, id=UUID(int=at), code="0000-0000-000",
            source="T1", now=MADE,
        )  # fmt: skip
        signed.append(replace(one, number=at))
    signed[-1] = replace(signed[-1], review=Review.HELD)
    return signed


FINDINGS = tuple(
    Finding(check, state, "42") for check in Check for state in (State.READY, State.LOOK)
)
CLOSING = Closing(
    TALLY,
    {"T1": 2, "": 1},
    Figures(20, 1, 18, 1, 9, 180, 31, 2, 147, 0, 1),
    MADE,
    MADE,
    (260, bytes(range(32))),
    (HandedOver("public.csv", "ab" * 32),),
)

KEY = ("abandon", "zebra", "mosquito", "wife") * 6
"""Words of a paper copy: nobody's key."""

Write = Callable[[Path, Campaign, str], SheetReport]


@dataclass(frozen=True, slots=True)
class Sheet:
    """How one sheet is made, on how many pages, and how far its first line begins from the side."""

    write: Write
    pages: int
    start: float = MARGIN


def _filled(path: Path, campaign: Campaign, language: str) -> SheetReport:
    return write_signature_sheet(
        path, campaign, people(campaign, language), TALLY, language=language, made_at=MADE
    )


def _confidential(path: Path, campaign: Campaign, language: str) -> SheetReport:
    return write_signature_sheet(
        path, campaign, people(campaign, language), TALLY, edition=Edition.CONFIDENTIAL,
        language=language, made_at=MADE,
    )  # fmt: skip


def _publication(path: Path, campaign: Campaign, language: str) -> SheetReport:
    return write_publication(
        path, campaign, people(campaign, language), TALLY, language=language, made_at=MADE
    )


def _key(path: Path, campaign: Campaign, language: str, kind: PaperKey) -> SheetReport:
    return write_paper_key(
        path, campaign, kind, words=" ".join(KEY), fingerprint=" ".join(KEY[:6]),
        paper=Paper.LETTER, language=language, made_at=MADE,
    )  # fmt: skip


SHEETS: dict[str, Sheet] = {
    "blank": Sheet(
        lambda p, c, la: write_blank(p, c, numbers=["7K3QF012R"], language=la, made_at=MADE), 2
    ),
    "filled": Sheet(_filled, 1),
    "confidential": Sheet(_confidential, 1),
    "publication": Sheet(_publication, 1, PUBLICATION.margin),
    "poster": Sheet(lambda p, c, la: write_poster(p, c, place="T1", language=la), 1, POSTER_MARGIN),
    "tent": Sheet(
        lambda p, c, la: write_tent(p, c, place="T1", language=la),
        1,
        TENT.margin + TENT.qr + TENT.gap,
    ),
    "card": Sheet(lambda p, c, la: write_volunteer_card(p, c, language=la, made_at=MADE), 1),
    "readiness": Sheet(
        lambda p, c, la: write_readiness(p, c, FINDINGS[:10], language=la, made_at=MADE),
        1,
    ),
    "key": Sheet(lambda p, c, la: _key(p, c, la, PaperKey.ORGANISER), 1),
    "kiosk-key": Sheet(lambda p, c, la: _key(p, c, la, PaperKey.KIOSK), 1),
    "closing": Sheet(lambda p, c, la: write_closing(p, c, CLOSING, language=la, made_at=MADE), 1),
}


@pytest.fixture(scope="module")
def campaigns(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Campaign]:
    folder = tmp_path_factory.mktemp("campaigns")
    return {language: campaign_in(folder / language, language) for language in LANGUAGES}


@pytest.mark.parametrize("kind", SHEETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_in_every_language(
    tmp_path: Path, campaigns: dict[str, Campaign], language: str, kind: str
) -> None:
    path, sheet = tmp_path / "sheet.pdf", SHEETS[kind]
    report = sheet.write(path, campaigns[language], language)
    assert report.pages == sheet.pages
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    said = text_of(path)
    assert sheet_texts(language).other_script not in said
    assert "\ufffd" not in said
    page = picture(path)
    wide = page.shape[1]
    # cut and fold marks, which reach the edge, are lighter than any text
    inked = np.flatnonzero((page.min(axis=2) < 150).any(axis=0))
    assert inked[0] / DOT > 3.9
    assert inked[-1] / DOT < wide / DOT - 3.9
    # the first line begins where lines of the language begin
    begins, ends = first_line(page[page.shape[0] // 2 :] if kind == "tent" else page)
    if is_right_to_left(language):
        begins, ends = wide - ends, wide - begins
    assert begins / DOT == pytest.approx(SHEETS[kind].start, abs=0.6)
    assert ends < wide


DOT = 2.5
"""Dots in a mm of the pictures looked at here."""

Picture = npt.NDArray[np.uint8]


def picture(path: Path) -> Picture:
    """The first page, in colour."""
    document = pypdfium2.PdfDocument(path)
    drawn: Picture = document[0].render(scale=DOT / MM).to_numpy()[:, :, :3]
    document.close()
    return drawn


def first_line(page: Picture) -> tuple[int, int]:
    """Where the first line in the accent colour begins and ends, in dots from the left."""
    coloured = np.ptp(page.astype(int), axis=2) > 60
    top = int(np.flatnonzero(coloured.any(axis=1))[0])
    columns = np.flatnonzero(coloured[top : top + round(4 * DOT)].any(axis=0))
    return int(columns[0]), int(columns[-1]) + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_letter_paper_the_forms_take_one_page_too(
    tmp_path: Path, campaigns: dict[str, Campaign], language: str
) -> None:
    path, campaign, paper = tmp_path / "sheet.pdf", campaigns[language], Paper.LETTER
    card = write_volunteer_card(path, campaign, paper=paper, language=language, made_at=MADE)
    assert card.pages == 1
    looked = [Finding(check, State.LOOK, campaign.address) for check in Check]
    ready = write_readiness(path, campaign, looked, paper=paper, language=language, made_at=MADE)
    assert ready.pages == 1


def texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_face_has_every_letter(language: str) -> None:
    given = tomllib.loads(assets.sheet_texts(language).read_text("utf-8"))
    letters = set("".join(texts(given)))
    for face in Face:
        assert not [letter for letter in letters if not can_draw(face, letter)], face


@pytest.mark.parametrize("kind", ["blank", "poster", "tent", "filled"])
def test_codes_are_read_on_mirrored_sheets(
    tmp_path: Path, campaigns: dict[str, Campaign], kind: str
) -> None:
    path = tmp_path / "sheet.pdf"
    SHEETS[kind].write(path, campaigns["ar"], "ar")
    assert codes_of(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_stickers_have_their_code_where_lines_begin(
    tmp_path: Path, campaigns: dict[str, Campaign], language: str
) -> None:
    path = tmp_path / "sheet.pdf"
    write_stickers(path, campaigns[language], place="T1", language=language)
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    page = picture(path)
    sticker = page[: page.shape[0] // 8, : page.shape[1] // 3]
    found = zxingcpp.read_barcodes(
        np.ascontiguousarray(sticker), formats=zxingcpp.BarcodeFormat.QRCode
    )
    assert [one.text for one in found] == [links.place_address(campaigns[language], "T1")]
    middle = (found[0].position.top_left.x + found[0].position.top_right.x) / 2
    assert (middle > sticker.shape[1] / 2) == is_right_to_left(language)


def test_a_word_is_never_broken_in_a_title(tmp_path: Path, campaigns: dict[str, Campaign]) -> None:
    path = tmp_path / "sheet.pdf"
    for kind in ("poster", "tent", "blank", "publication"):
        SHEETS[kind].write(path, campaigns["de"], "de")
        assert "Geschwindigkeitsbegrenzung" in text_of(path), kind
    write_stickers(path, campaigns["de"], place="T1", language="de")
    assert text_of(path).count("Geschwindigkeitsbegrenzung") == 24


def test_on_a_grey_printer_every_letter_is_dark(
    tmp_path: Path, campaigns: dict[str, Campaign]
) -> None:
    path = tmp_path / "sheet.pdf"
    for kind in ("confidential", "closing"):
        SHEETS[kind].write(path, campaigns["en"], "en")
        document = pypdfium2.PdfDocument(path)
        image = document[0].render(scale=2).to_pil().convert("L")
        document.close()
        for left, bottom, right, top, text in boxes_of(path):
            if text.strip():
                box = (left * 2, image.height - top * 2, right * 2, image.height - bottom * 2)
                darkest, _ = image.crop(tuple(map(round, box))).getextrema()
                assert darkest < 150, text
