"""What sheets say of figures and ways: on paper, by name and counted only, by place, a trial."""

from dataclasses import replace

import pytest
from tests.sheets.conftest import NOW, SCRAWL, text_of

from kiosk import assets
from kiosk.campaign.model import Campaign, GoalPlace
from kiosk.sheets.documents.blank import write_blank
from kiosk.sheets.documents.closing import Closing, write_closing
from kiosk.sheets.documents.publication import write_publication
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition
from kiosk.sheets.sheet_texts import sheet_texts
from kiosk.signing.paper.paper_account import Figures
from kiosk.signing.signature import How, Listing
from kiosk.signing.tally import Tally, count

LANGUAGES = sorted(assets.sheet_languages())


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("how", [How.PAPER, How.PHONE, How.IMPORT])
def test_only_what_came_in_at_a_kiosk_is_typed(tmp_path, campaign, make, edition, how):
    path = tmp_path / "filled.pdf"
    # one with ink, so that there is a column for it; one way alone, so that there is none for ways
    night = [make(ink=SCRAWL, how=how), make(how=how, sheet="7K3QF012R", line=3)]
    write_signature_sheet(
        path, campaign, night, count(night), edition=edition, language="en", made_at=NOW
    )
    assert sheet_texts("en").typed not in text_of(path).split()
    assert sheet_texts("en").how[how] in text_of(path)
    mixed = [*night, make()]
    write_signature_sheet(
        path, campaign, mixed, count(mixed), edition=edition, language="en", made_at=NOW
    )
    assert text_of(path).split().count(sheet_texts("en").typed) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_says_how_many_signed_and_how_many_are_named(tmp_path, campaign, make, language):
    path = tmp_path / "letter.pdf"
    night = [make() for _ in range(57)] + [make(listing=Listing.COUNTED)]
    report = write_publication(path, campaign, night, count(night), language=language, made_at=NOW)
    assert report.signatures == 57
    of = sheet_texts(language)
    text = text_of(path)
    assert text.count("58") == 1
    assert text.count("57") >= 1
    if language == "en":
        assert "Signed by 58 people (57 by name · 1 counted only)" in text
    write_publication(path, campaign, night[:57], count(night[:57]), language=language, made_at=NOW)
    assert of.by_name not in text_of(path) or language in {"zh", "ar"}


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_every_tally_says_both_figures(tmp_path, campaign, make, language):
    of = sheet_texts(language)
    night = [make() for _ in range(57)] + [make(listing=Listing.COUNTED)]
    for name in ("filled", "closing"):
        path = tmp_path / f"{name}.pdf"
        if name == "filled":
            write_signature_sheet(
                path, campaign, night, count(night), language=language, made_at=NOW
            )
        else:
            closing = Closing(count(night), {"T1": 58}, Figures(), NOW, NOW, (1, bytes(32)))
            write_closing(path, campaign, closing, language=language, made_at=NOW)
        said = squeezed(text_of(path, order="-layout"))
        for label, value in ((of.published, 58), (of.by_name, 57), (of.of_these_unnamed, 1)):
            assert squeezed(f"{label}{value}") in said


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("unnamed", [0, 3])
@pytest.mark.parametrize("older", [0, 2])
@pytest.mark.parametrize("rows", [0, 5, 9, 10, 11, 12, 13])
def test_a_signature_sheet_counts_by_place_within_its_page(
    tmp_path, campaign, make, paper, unnamed, older, rows
):
    path = tmp_path / "filled.pdf"
    night = [make() for _ in range(rows)]
    tally = replace(count(night), kiosk=rows + unnamed + older, unnamed=unnamed, older=older)
    write_signature_sheet(
        path,
        campaign,
        night,
        tally,
        paper=paper,
        language="en",
        made_at=NOW,
        places={"T1": 40, "P1": 20, "OLD": 3, "": 1},
    )
    known = {one.code: one.name for one in campaign.places}
    text = text_of(path)
    assert f"{known['T1']} (T1) 40" in text
    assert "OLD 3" in text
    assert f"{sheet_texts('en').place_not_known} 1" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_trial_print_says_so_on_both_sides_and_a_numbered_one_does_not(
    tmp_path, campaign, language
):
    said = squeezed(sheet_texts(language).trial)
    path = tmp_path / "blank.pdf"
    report = write_blank(path, campaign, language=language, made_at=NOW)
    assert report.pages == 2
    if language not in {"ar", "hi"}:  # copied out in another order
        assert squeezed(text_of(path, 1)).count(said) == 2
        assert squeezed(text_of(path, 2)).count(said) == 1
    write_blank(path, campaign, numbers=["7K3QF012R"], language=language, made_at=NOW)
    assert said not in squeezed(text_of(path))


def test_no_place_no_line(tmp_path, campaign, make):
    path = tmp_path / "filled.pdf"
    write_signature_sheet(path, campaign, [make()], Tally(kiosk=1), language="en", made_at=NOW)
    assert sheet_texts("en").by_place not in text_of(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_goal_stands_beside_what_is_published(tmp_path, campaign, make, language):
    path, night = tmp_path / "sheet.pdf", [make() for _ in range(12)]
    event = campaign.event._replace(goal=40)
    hoped = campaign._replace(event=event)
    said = squeezed(sheet_texts(language).goal.format(12, 40))
    figures = Closing(count(night), {}, Figures(), None, None, (1, bytes(32)), event=event.label)

    def written(of: Campaign) -> tuple[str, str]:
        write_signature_sheet(path, of, night, count(night), language=language, made_at=NOW)
        filled = text_of(path)
        write_closing(path, of, figures, language=language, made_at=NOW)
        return squeezed(filled), squeezed(text_of(path))

    if language != "ar":  # whose words are read back in another order
        assert all(said in text for text in written(hoped))
    assert all("40" in text for text in written(hoped))
    hidden = event._replace(goal_shown=(GoalPlace.FIRST_PAGE,))
    assert not any(said in text for text in written(campaign._replace(event=hidden)))


def test_a_goal_is_its_own_event_s(tmp_path, campaign, make):
    path, night = tmp_path / "sheet.pdf", [make() for _ in range(12)]
    hoped = campaign._replace(event=campaign.event._replace(goal=40))
    evenings = {"First": count(night[:5]), hoped.event.label: count(night[5:])}
    write_signature_sheet(
        path, hoped, night, count(night), language="en", made_at=NOW, evenings=evenings
    )
    assert "7 of 40" in text_of(path)
    assert "12 of 40" not in text_of(path)
    figures = Closing(count(night[:5]), {}, Figures(), None, None, (1, bytes(32)), event="First")
    write_closing(path, hoped, figures, language="en", made_at=NOW)
    assert "of 40" not in text_of(path)
