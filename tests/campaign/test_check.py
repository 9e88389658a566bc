"""Every kind of fault is named with its place and a remedy, and all of them at once."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.campaign.conftest import assert_says_all

from kiosk.campaign.check import check
from kiosk.campaign.load import load
from kiosk.errors import BadInput, CampaignFault

Make = Callable[..., Path]
TODAY = date(2030, 1, 1)


def faults(folder: Path) -> list[tuple[str, int | None, str | None]]:
    report = check(folder, TODAY)
    assert (report.campaign is None) == bool(report.faults)
    for fault in (*report.faults, *report.notes):
        assert_says_all(fault)
    return [(one.place.file, one.place.line, one.place.key) for one in report.faults]


def line_of(text: str, part: str) -> int:
    assert text.count(part) == 1, part
    return text[: text.index(part)].count("\n") + 1


def test_a_sound_campaign(make: Make) -> None:
    report = check(make(), TODAY)
    assert report.faults == ()
    campaign = report.campaign
    assert campaign is not None
    assert campaign == load(make())
    assert campaign.id == "oak-street"
    assert campaign.languages == ("en", "es")
    assert campaign.default_language == "en"
    assert campaign.hashtag == ""
    assert campaign.retention == date(2031, 1, 31)
    assert campaign.summary.best("es") == "Que sigan las farolas."
    assert campaign.consents[0].text.best("es-MX") == "Firmo."
    assert campaign.places[0].code == "T1"
    assert campaign.letter("es").language == "en"
    assert [one.text for one in campaign.letter("en").blocks] == [
        "The lamps are lit.",
        "May they stay so.",
    ]
    assert campaign.asks.ink
    assert campaign.asks.role
    assert campaign.show_count
    assert campaign.next_action is None
    assert campaign.founding == ()


def test_the_keys_on_the_screen_may_be_named(make: Make, sound: str) -> None:
    named = check(make('keyboards = ["latin-abc", "cyrillic"]\n' + sound), TODAY)
    assert named.campaign is not None
    assert named.campaign.keyboards == ("latin-abc", "cyrillic")
    wrong = check(make('keyboards = ["cyrilic"]\n' + sound), TODAY)
    assert [(str(one.place), one.what) for one in wrong.faults] == [
        ("campaign.toml:1: keyboards", "“cyrilic” is not a layout of the keys on the screen.")
    ]
    assert "cyrillic" in wrong.faults[0].remedy


# --- the folder and its files ---------------------------------------------------------------


def test_a_missing_folder(tmp_path: Path) -> None:
    report = check(tmp_path / "nowhere")
    assert "does not exist" in report.faults[0].what
    assert report.campaign is None


def test_a_file_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "not a folder" in check(tmp_path / "file").faults[0].what


def test_an_empty_folder_misses_both_files(make: Make) -> None:
    assert faults(make(None, None)) == [
        ("campaign.toml", None, None),
        ("letter.en.md", None, None),
    ]


def test_text_that_is_not_utf8(make: Make, sound: str) -> None:
    broken = sound.replace("farolas", "faro\udce9las").encode("utf-8", "surrogateescape")
    expected = line_of(sound, "Que sigan las")
    assert faults(make(broken)) == [("campaign.toml", expected, None)]
    assert faults(make(sound, b"one\n\ntwo \xff\n")) == [("letter.en.md", 3, None)]


def test_a_byte_order_mark_and_windows_lines_are_fine(make: Make, sound: str) -> None:
    folder = make(
        b"\xef\xbb\xbf" + sound.replace("\n", "\r\n").encode(), b"\xef\xbb\xbfOne.\r\n\r\nTwo.\r\n"
    )
    assert load(folder).letter("en").text == "One.\n\nTwo."


def test_files_too_large(make: Make, sound: str) -> None:
    folder = make(sound + "#" * 1_000_001, "word " * 300_000)
    report = check(folder)
    assert [one.place.file for one in report.faults] == ["campaign.toml", "letter.en.md"]
    assert all("too large" in one.what for one in report.faults)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_out_of_the_folder_are_not_followed(make: Make, tmp_path: Path, sound: str) -> None:
    outside = tmp_path / "secret.txt"
    outside.write_text("private words", encoding="utf-8")
    folder = make(sound, None)
    (folder / "letter.en.md").symlink_to(outside)
    report = check(folder)
    assert faults(folder) == [("letter.en.md", None, None)]
    assert "link" in report.faults[0].what
    assert "private" not in str(report)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_inside_the_folder_and_to_it_are_followed(make: Make, tmp_path: Path) -> None:
    folder = make()
    (folder / "letter.es.md").symlink_to(folder / "letter.en.md")
    (tmp_path / "link").symlink_to(folder)
    assert set(load(tmp_path / "link").letters) == {"en", "es"}


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
def test_what_is_not_a_file_is_not_opened(make: Make, sound: str) -> None:
    folder = make(None, None)
    (folder / "campaign.toml").mkdir()
    os.mkfifo(folder / "letter.en.md")
    (folder / "letter.es.md").symlink_to("letter.es.md")
    assert [file for file, _, _ in faults(folder)] == [
        "campaign.toml",
        "letter.en.md",
        "letter.es.md",
    ]


# --- campaign.toml --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("toml", "line"),
    [
        ('id = "a"\ntitle = \n', 2),
        ('id = "a"\nid = "b"\n', 2),
        ('id = "a"\n[event\n', 2),
        ('id = "never closed', 1),
        ("list = [1,\n2", 1),
        ("deep = " + "[" * 5000, None),
        ("number = " + "9" * 5000, None),
    ],
)
def test_toml_that_is_not_toml(make: Make, toml: str, line: int | None) -> None:
    report = check(make(toml))
    assert [one.place.file for one in report.faults] == ["campaign.toml"]
    assert report.faults[0].place.line == line
    assert "(at " not in report.faults[0].what
    assert_says_all(report.faults[0])


def test_every_missing_key_is_named(make: Make) -> None:
    assert sorted(key or "" for _, _, key in faults(make(""))) == [
        *("address", "ask", "consents", "event", "event.name", "id", "languages"),
        *("notice", "places", "retention", "summary", "title"),
    ]


# (what to replace, by what, key at fault, a word of what is said); the line is the one replaced
CASES = [
    ('id = "oak-street"', 'id = "Oak Street"', "id", "cannot"),
    ('id = "oak-street"', 'id = ""', "id", "empty"),
    ('id = "oak-street"', "id = 7", "id", "number"),
    ('title = "The Oak Street Letter"', 'title = ["x"]', "title", "list"),
    ('title = "The Oak Street Letter"', f'title = "{"x" * 81}"', "title", "81"),
    ('title = "The Oak Street Letter"', 'title = "a\\u202eb"', "title", "cannot be seen"),
    ('title = "The Oak Street Letter"', 'titel = "x"\ntitle = "y"', "titel", "not known"),
    ('title = "The Oak Street Letter"', 'title = "y"\nhashtag = "#two words"', None, "cannot"),
    ('["en", "es"]', "[]", "languages", "No language"),
    ('["en", "es"]', '["en", "es", "en"]', "languages[3]", "twice"),
    ('["en", "es"]', '["en", "es", "xq"]', "languages", "not a language"),
    ('["en", "es"]', '["en", "es", "EN"]', "languages", "not a language"),
    ('["en", "es"]', '["en", "es", "english"]', "languages", "not a language"),
    ('["en", "es"]', '["en", "es", 3]', "languages[3]", "number"),
    ('["en", "es"]', '"en"', "languages", "text"),
    ("https://oakstreet", "http://oakstreet", "address", "cannot"),
    ("example.org/letter", "example.org/letter?a=1", "address", "cannot"),
    ("example.org/letter", "example.org/letter#top", "address", "cannot"),
    ("example.org/letter", "example.org/the letter", "address", "cannot"),
    ("example.org/letter", "example.org/el-niño", "address", "cannot"),
    ("oakstreet.example.org", "user@oakstreet.example.org", "address", "cannot"),
    ("retention = 2031-01-31", 'retention = "2031-01-31"', "retention", "text"),
    ("retention = 2031-01-31", "retention = 2031-01-31T00:00:00Z", "retention", "time"),
    ("retention = 2031-01-31", "retention = 07:30:00", "retention", "time"),
    ('en = "Keep the lamps of Oak Street."', "en = true", "summary.en", "true"),
    ('en = "Keep the lamps of Oak Street."', 'en = " "', "summary.en", "empty"),
    ('en = "Keep the lamps of Oak Street."', 'english = "x"\nen = "y"', "summary.english", "tag"),
    ('en = "Keep the lamps of Oak Street."', f'en = "{"x" * 241}"', "summary.en", "241"),
    ('name = "Lamp evening"', 'nmae = "x"\nname = "y"', "event.nmae", "not known"),
    ('name = "Lamp evening"', 'day = 1\nname = "y"', "event.day", "number"),
    ('code = "T1"', 'code = "t1"', "places[1].code", "cannot"),
    ('code = "T1"', 'code = "T"', "places[1].code", "cannot"),
    ('code = "T1"', 'code = "T12345678"', "places[1].code", "9"),
    ('name = "Table"', 'name = ""', "places[1].name", "empty"),
    ('version = "1"', "version = 1", "consents[1].version", "number"),
    ('version = "1"', 'version = "one two"', "consents[1].version", "cannot"),
    ('phone = "555-0100"', 'phone = "call us"', "support[1].phone", "cannot"),
    ('phone = "555-0100"', 'address = "ftp://x"', "support[1].address", "cannot"),
]


@pytest.mark.parametrize(("old", "new", "key", "word"), CASES)
def test_fault_with_key_and_line(
    make: Make, sound: str, old: str, new: str, key: str | None, word: str
) -> None:
    expected = line_of(sound, old) + (1 if key is None else 0)
    folder = make(sound.replace(old, new))
    found = faults(folder)
    assert ("campaign.toml", expected, key or "hashtag") in found
    assert word in " ".join(one.what for one in check(folder).faults)


EARLIER = [
    ("[[places]]", "[[sources]]", "sources", "places", "[[places]]"),
    ('name = "Table"', 'place = "Table"', "places[1].place", "name", "`name = …`"),
    ('name = "Lamp evening"', 'place = "x"\nname = "y"', "event.place", "venue", "`venue = …`"),
]


@pytest.mark.parametrize(("now", "earlier", "key", "word", "shown"), EARLIER)
def test_an_earlier_word_is_one_fault_that_names_the_word_of_today(
    make: Make, sound: str, now: str, earlier: str, key: str, word: str, shown: str
) -> None:
    folder = make(sound.replace(now, earlier))
    assert faults(folder) == [("campaign.toml", line_of(sound, now), key)]
    (fault,) = check(folder).faults
    assert fault.what == f"This key is called `{word}` now."
    assert shown in fault.remedy


ADDITIONS = [
    ('\n[[places]]\ncode = "T1"\nname = "Door"\n', "places[2].code", "twice"),
    ('\n[[consents]]\nid = "pledge"\nversion = "2"\ntext.en = "x"\n', "consents[3].id", "twice"),
    ('\n[[founding]]\nname = "A"\n\n[[founding]]\nname = "A"\n', "founding[2].name", "twice"),
    ('\n[[founding]]\naffiliation = "A"\n', "founding[1].name", "missing"),
    ('\n[[support]]\nname = "No way"\n', "support[2].phone", "no way"),
    ('\n[[support]]\nname = "No way"\nphone = ""\n', "support[2].phone", "no way"),
    ('\n[[support]]\nname = "A"\nphone = "112"\nnote = "x"\n', "support[2].note", "text"),
    ('\n[colours]\naccent = "red"\n', "colours.accent", "cannot"),
    ("\n[colours]\naccent = 0\n", "colours.accent", "number"),
    ('\n[asks]\nrole = "yes"\n', "asks.role", "text"),
    ("\n[asks]\nphone = true\n", "asks.phone", "not known"),
    ("\n[next_action]\n", "next_action.text", "missing"),
    ('\n[next_action]\ntext.es = "x"\n', "next_action.text.en", "first language"),
    ('\n[next_action]\ntext.en = "x"\naddress = "x.org"\n', "next_action.address", "cannot"),
]


@pytest.mark.parametrize(("added", "key", "word"), ADDITIONS)
def test_fault_in_what_was_added(make: Make, sound: str, added: str, key: str, word: str) -> None:
    folder = make(sound + added)
    assert [found[2] for found in faults(folder)] == [key]
    fault = check(folder).faults[0]
    assert word in fault.what
    assert fault.place.line is not None
    assert fault.place.line > sound.count("\n")


@pytest.mark.parametrize("id_", ["pledge", "publish"])
def test_nobody_signs_or_is_listed_without_a_consent_to_it(
    make: Make, sound: str, id_: str
) -> None:
    folder = make(sound.replace(f'id = "{id_}"', 'id = "of-age"'))
    assert [
        (key, "`" + id_ + "`" in check(folder).faults[0].what) for *_, key in faults(folder)
    ] == [("consents", True)]


@pytest.mark.parametrize("day", ["2031-01-31", "2031-02-01"])
def test_nothing_is_erased_before_the_event_is_over(make: Make, sound: str, day: str) -> None:
    folder = make(sound.replace('name = "Lamp evening"', f'name = "x"\nday = {day}'))
    assert [key for *_, key in faults(folder)] == ["retention"]
    assert "before the event" in check(folder).faults[0].what
    assert not faults(make(sound.replace('name = "Lamp evening"', 'name = "x"\nday = 2031-01-30')))


@pytest.mark.parametrize(("languages", "is_fault"), [("es, en", True), ("en, es", False)])
def test_the_first_language_has_a_letter(
    make: Make, sound: str, languages: str, is_fault: bool
) -> None:
    named = ", ".join(f'"{tag}"' for tag in languages.split(", "))
    folder = make(sound.replace('"en", "es"', named))
    assert [key for *_, key in faults(folder)] == (["languages"] if is_fault else [])
    if is_fault:
        (folder / "letter.es.md").write_text("Las farolas.\n", encoding="utf-8")
        assert not faults(folder)


@pytest.mark.parametrize(
    ("key", "added"),
    [
        ("organisations", "organisations = 3"),
        ("organisations", 'organisations = ["A", "A"]'),
        ("watch_list", 'watch_list = [""]'),
        ("flagged_words", 'flagged_words = ["a", 2]'),
        ("show_count", "show_count = 1"),
        ("founding", "founding = [1]"),
        ("founding", 'founding = "A"'),
        ("support", "support = {}"),
        ("colours", "colours = []"),
        ("places", "places = []"),
    ],
)
def test_wrong_types_at_the_top(make: Make, sound: str, key: str, added: str) -> None:
    if key in ("support", "places"):  # already in the sound text
        sound = sound.replace(f"[[{key}]]", "[[other]]")
    found = faults(make(added + "\n" + sound))
    assert any(line == 1 and (name or "").startswith(key) for _, line, name in found)


def test_all_faults_at_once(make: Make, sound: str) -> None:
    broken = (
        sound.replace('id = "oak-street"', 'id = "Oak!"')
        .replace("retention = 2031-01-31", "")
        .replace('code = "T1"', 'kode = "T1"')
        .replace('es = "Firmo."', "es = 1")
    )
    folder = make(broken, "# A heading\n\na *mark*\n")
    assert [(file, key) for file, _, key in faults(folder)] == [
        ("campaign.toml", "retention"),
        ("campaign.toml", "id"),
        ("campaign.toml", "places[1].code"),
        ("campaign.toml", "places[1].kode"),
        ("campaign.toml", "consents[1].text.es"),
        ("letter.en.md", None),
        ("letter.en.md", None),
    ]
    with pytest.raises(CampaignFault) as raised:
        load(folder)
    assert raised.value.faults == check(folder).faults
    assert len(raised.value.faults) == 7
    assert isinstance(raised.value, BadInput)
    assert raised.value.exit_status == 2
    assert "6 more" in str(raised.value)


def test_a_slip_of_the_pen_is_recognised(make: Make, sound: str) -> None:
    report = check(make(sound.replace("address =", "adress =")))
    assert "Did you mean `address`?" in {one.remedy for one in report.faults}


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    max_examples=settings().max_examples * 3 // 2,
)
@given(data=st.data())
def test_no_text_makes_the_checker_fail(make: Make, sound: str, data: st.DataObject) -> None:
    """Cuts, doubles and swaps pieces of a sound text: whatever comes out is judged, not fatal."""
    lines = sound.split("\n")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        piece = data.draw(
            st.sampled_from(
                [
                    *("", "[event]", "[[event]]", "[places]", "text = 1", "x.y.z = [{a = [1]}]"),
                    *('name = """', "]", "[summary.en]", "= 3", 'en = "\\uD800"', "id = nan"),
                ]
            )
        )
        lines[at] = data.draw(st.sampled_from([piece, lines[at] + piece, piece + "\n" + lines[at]]))
    report = check(make("\n".join(lines)), TODAY)
    assert (report.campaign is None) == bool(report.faults)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(toml=st.binary(max_size=80), letter=st.binary(max_size=80))
def test_no_bytes_make_the_checker_fail(make: Make, toml: bytes, letter: bytes) -> None:
    assert check(make(toml, letter)).faults
