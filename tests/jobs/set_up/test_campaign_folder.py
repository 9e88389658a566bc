"""A campaign from answers: sound at once, changed like by hand, whole or not at all."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.campaign.check import check
from kiosk.campaign.folder import PENDING
from kiosk.campaign.load import load
from kiosk.campaign.writing import pending
from kiosk.campaign.writing.answers import Answers, FoundingAnswer, PlaceAnswer, founding_list
from kiosk.errors import BadInput
from kiosk.jobs.set_up.campaign_folder import (
    AnswerFaults,
    SignedTexts,
    languages_of_letters,
    read_answers,
    write_campaign,
)
from kiosk.signing.signature import Listing
from kiosk.signing.texts import SignedUnder

TODAY = date(2027, 1, 10)
LETTER = "Dear all,\n\nKeep the lamps of Oak Street burning through every night of the year.\n"
GIVEN = Answers(
    title="Lamps of Oak Street",
    letters={"en": LETTER},
    organiser="The neighbours of Oak Street",
    contact="lamps@oakstreet.example",
    address="https://lamps.example/",
    retention=date(2027, 6, 30),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mine"


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return Path(shutil.copytree(assets.default_campaign(), tmp_path / "shipped"))


def write(folder: Path, **answers: object) -> object:
    return write_campaign(folder, Answers(**answers), today=TODAY)  # type: ignore[arg-type]


def test_a_few_answers_make_a_campaign_without_faults(folder):
    written = write_campaign(folder, GIVEN, today=TODAY)
    assert written.faults == ()
    assert set(written.changed) == {"campaign.toml", "letter.en.md"}
    campaign = load(folder)
    assert (campaign.id, campaign.title) == ("lamps-of-oak-street", "Lamps of Oak Street")
    assert campaign.summary.best("en").startswith("Keep the lamps")
    notice = campaign.notice.best("en")
    assert all(
        one in notice for one in ("The neighbours of Oak Street.", "30 June 2027", "lamps@oak")
    )
    assert [one.id for one in campaign.consents] == ["pledge", "publish", "hold", "contact"]
    assert not campaign.founding
    assert sorted(path.name for path in folder.iterdir()) == ["campaign.toml", "letter.en.md"]


def test_all_languages_of_the_window_at_once(folder):
    tags = tuple(sorted(assets.window_languages(), key=lambda tag: (tag != "en", tag)))
    written = write_campaign(folder, GIVEN._replace(languages=tags), today=TODAY)
    assert written.faults == ()
    campaign = load(folder)
    for consent in campaign.consents:
        assert set(consent.text.by_language) == set(tags)
    assert set(campaign.notice.by_language) == set(tags)
    from kiosk.jobs.campaign_check import check_campaign

    notes = check_campaign(folder, today=TODAY).notes
    assert not [one for one in notes if "another day" in one.what]


def test_a_language_without_stock_texts(folder):
    given = GIVEN._replace(languages=("eu", "en"), letters={"eu": LETTER, "en": LETTER})
    assert write_campaign(folder, given, today=TODAY).faults == ()


def test_nothing_is_lost_of_a_campaign_that_somebody_wrote(shipped):
    path = shipped / "campaign.toml"
    before = path.read_text("utf-8")
    path.write_text(before + '\n[later]\nword = "kept" # why\n', encoding="utf-8")
    write(shipped, venue="Hall", contact="a@b.example")
    lines, now = before.split("\n"), path.read_text("utf-8").split("\n")
    gone = [one for one in lines if one not in now]
    assert gone == ['venue = ""']
    assert [one for one in now if one not in lines] == [
        'venue = "Hall"', "[later]", 'word = "kept" # why', "[organiser]", 'contact = "a@b.example"'
    ]  # fmt: skip


def test_the_organisers_own_texts_stay_and_stock_texts_follow(folder):
    write_campaign(folder, GIVEN, today=TODAY)
    path = folder / "campaign.toml"
    text = path.read_text("utf-8")
    own = text.replace('en = "My name, and my role', 'en = "Yes: my name, and my role')
    path.write_text(own, encoding="utf-8")
    written = write(folder, organiser="Oak Street", retention=date(2027, 7, 31))
    campaign = load(folder)
    texts = {one.id: one for one in campaign.consents}
    assert texts["publish"].text.best("en").startswith("Yes: my name")
    assert texts["publish"].version == texts["pledge"].version == "1"
    assert texts["hold"].text.best("en").endswith("can read it: Oak Street.")
    assert texts["hold"].version == "2"
    assert written.new_versions == ("hold", "contact")
    assert "31 July 2027" in campaign.notice.best("en")


def test_a_place_keeps_what_else_it_says(shipped):
    places = tuple(PlaceAnswer(one.code, one.name) for one in load(shipped).places)
    write(
        shipped,
        places=(*places[:2], PlaceAnswer("B1", "Badges"), places[3], PlaceAnswer("T2", "Bar")),
    )
    now = load(shipped).places
    assert [one.name for one in now] == [
        "Signing table",
        "Poster",
        "Badges",
        "Washroom sign",
        "Bar",
    ]
    assert now[2].is_rough
    assert now[1].distance_cm == 100


def test_what_was_answered_is_read_again(folder):
    given = GIVEN._replace(
        founding=(FoundingAnswer("Ann", "Acme"),), organisations=("Acme",), venue="Hall",
        day=date(2027, 2, 28), accent="#7F1119", places=(PlaceAnswer("T1", "Table"),),
    )  # fmt: skip
    write_campaign(folder, given, today=TODAY)
    read = read_answers(folder)
    for name in given._fields:
        if getattr(given, name) is not None and name != "letters":
            assert getattr(read, name) == getattr(given, name)
    assert languages_of_letters(folder) == ("en",)
    assert write_campaign(folder, read, today=TODAY).changed == ()


def test_one_can_stop_and_go_on(folder):
    first = write_campaign(folder, Answers(title="Lamps"), is_being_made=True, today=TODAY)
    assert first.campaign is None
    assert [one.what for one in first.faults] == ["There is no letter."]
    second = write(folder, letters={"en": LETTER})
    assert second.faults == ()
    assert load(folder).summary.best("en").startswith("Keep the lamps")


# --- hostile answers ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "about", "says"),
    [
        ({"title": "x" * 90}, "title", "90 characters"),
        ({"title": ""}, "title", ""),
        ({"address": "oakstreet"}, "address", "cannot be used"),
        ({"contact": "call me"}, "contact", "cannot be used"),
        (
            {"retention": date(2027, 2, 1), "day": date(2027, 2, 28)},
            "retention",
            "before the event",
        ),
        ({"accent": "red"}, "accent", "cannot be used"),
        ({"languages": ("xx",)}, "languages", "not a language"),
        ({"key": "abc"}, "key", ""),
        ({"organiser": "a\u202eb"}, "organiser", ""),
        ({"founding": (FoundingAnswer("Ann"), FoundingAnswer("Ann"))}, "founding", "twice"),
        ({"places": (PlaceAnswer("t 1", "x"),)}, "places", "cannot be used"),
        ({"letters": {"en": "\n"}}, "letters", "empty"),
    ],
)
def test_a_fault_names_the_answer_and_writes_nothing(folder, shipped, answers, about, says):
    for place, given in ((folder, GIVEN._replace(**answers)), (shipped, Answers(**answers))):
        before = {path.name: path.read_bytes() for path in place.glob("*")}
        with pytest.raises(AnswerFaults) as raised:
            write_campaign(place, given, today=TODAY)
        assert about in [name for name, _ in raised.value.faults]
        assert any(says in fault.what and fault.remedy for _, fault in raised.value.faults)
        assert {path.name: path.read_bytes() for path in place.glob("*")} == before
    assert not folder.exists()


def test_hostile_but_possible(folder):
    people = tuple(FoundingAnswer(f"Person {at}", "Acme") for at in range(3000))
    pages = "\n\n".join(["word " * 90] * 250)
    given = GIVEN._replace(title="W" * 80, founding=people, letters={"en": pages})
    assert write_campaign(folder, given, today=TODAY).faults == ()
    assert len(load(folder).founding) == 3000


def test_a_day_in_the_past_is_told(folder):
    written = write_campaign(folder, GIVEN._replace(retention=date(2020, 1, 1)), today=TODAY)
    assert any("is past" in one.what for one in written.notes)


def test_a_pasted_list_of_founding_signatories():
    said = "• Ann Lee, director, Acme\n\n  Bo\tAcme\tBerlin\n- Cher\n"
    assert founding_list(said) == (
        FoundingAnswer("Ann Lee", "director, Acme"),
        FoundingAnswer("Bo", "Acme, Berlin"),
        FoundingAnswer("Cher"),
    )


def test_folders_that_cannot_be_a_campaign(tmp_path, folder):
    (tmp_path / "file").write_text("x")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("x")
    for place in (tmp_path / "file", tmp_path / "full", tmp_path / "none" / "deep"):
        with pytest.raises(BadInput, match=place.name if place.name != "deep" else "none"):
            write_campaign(place, GIVEN, today=TODAY)
    broken = folder
    broken.mkdir()
    (broken / "campaign.toml").write_text("title = ")
    with pytest.raises(BadInput, match="not valid TOML"):
        write_campaign(broken, GIVEN, today=TODAY)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder nobody can write")
def test_a_folder_that_cannot_be_written():
    with pytest.raises(BadInput, match="cannot be written"):
        write_campaign(Path("/proc/mine"), GIVEN, today=TODAY)


# --- under signatures ---------------------------------------------------------------------------


def signed(folder: Path, count: int = 3) -> list[SignedUnder]:
    version = load(folder).letter("en").version
    return [SignedUnder("en", version, (), Listing.PUBLIC, is_published=True, count=count)]


def test_a_letter_that_people_signed_changes_only_where_that_is_meant(folder):
    write_campaign(folder, GIVEN, today=TODAY)
    under = signed(folder)
    changed = Answers(letters={"en": LETTER.replace("Keep", "Do keep")})
    with pytest.raises(SignedTexts, match="3 signatures are under") as raised:
        write_campaign(folder, changed, signed=under, today=TODAY)
    assert raised.value.count == 3
    assert "Do keep" not in (folder / "letter.en.md").read_text()
    write_campaign(folder, Answers(venue="Hall"), signed=under, today=TODAY)
    write_campaign(folder, changed, signed=under, accepts_new_version=True, today=TODAY)
    assert "Do keep" in (folder / "letter.en.md").read_text()


# --- power cuts ---------------------------------------------------------------------------------

CUT = """
    import os, sys
    from datetime import date
    from pathlib import Path
    from kiosk.campaign.writing.answers import Answers
    from kiosk.jobs.set_up import campaign_folder
    folder, last = Path(sys.argv[1]), int(sys.argv[2])
    count = 0
    def cut(event, args):
        global count
        if event in ("open", "os.rename", "os.mkdir", "os.rmdir", "os.remove", "os.listdir"):
            if any(str(folder) in str(one) for one in args):
                count += 1
                if count > last:
                    os._exit(9)
    answers = Answers(title="New title", letters={"en": "New letter.\\n", "es": "Nueva.\\n"})
    sys.addaudithook(cut)
    campaign_folder.write_campaign(folder, answers, today=date(2027, 1, 10))
"""


def test_a_power_cut_leaves_the_old_folder_or_the_new_one(shipped, tmp_path, how_many):
    def state(folder: Path) -> tuple[str, str, tuple[str, ...]]:
        campaign = load(folder)
        return campaign.title, campaign.letter("en").text[:10], tuple(sorted(campaign.letters))

    old = state(shipped)
    new = ("New title", "New letter", ("en", "es"))
    seen = []
    step = how_many(7, 1)
    for last in range(0, 400, step):
        folder = Path(shutil.copytree(shipped, tmp_path / f"cut-{last}"))
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(CUT), str(folder), str(last)],
            check=False, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode in (0, 9), done.stderr
        seen.append(state(folder))
        assert seen[-1] in (old, new)
        was_pending = (folder / PENDING).is_dir()
        pending.finish(folder)
        assert state(folder) == seen[-1]
        assert not (folder / PENDING).exists()
        if was_pending:
            assert seen[-1] == new
        if done.returncode == 0:
            break
        write(folder, venue="afterwards")  # what was left is no hindrance
        assert check(folder, TODAY).faults == ()
    assert {old, new} == set(seen)
    assert seen == sorted(seen, key=lambda one: one == new)
