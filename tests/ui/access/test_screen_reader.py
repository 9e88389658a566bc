"""What a screen reader gets of the kiosk: read back over AT-SPI, under a real X server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from screen_reader import ScreenReader, Thing, missing

LACKS = missing()
EIGHT = "en es fr de pt ar hi zh"
PLEDGE = "I sign this letter and make its pledge"

pytestmark = pytest.mark.skipif(bool(LACKS), reason=LACKS or "everything is there")

Read = Callable[..., ScreenReader]


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Read]:
    """Opens a kiosk that is read; closes it after the test."""
    opened: list[ScreenReader] = []

    def open_(languages: str = "en es") -> ScreenReader:
        reader = ScreenReader(tmp_path, languages)
        opened.append(reader)
        reader.wait("Sign")
        return reader

    yield open_
    for reader in opened:
        reader.close()


def names(page: list[Thing], *roles: str) -> list[str]:
    """In the order they are read; of every role where none is asked for."""
    return [thing.name for thing in page if not roles or thing.role in roles]


def one(page: list[Thing], name: str, role: str = "") -> Thing:
    return next(each for each in page if each.name == name and role in ("", each.role))


def assert_whole(page: list[Thing]) -> None:
    """Everything that can be pressed or read has a name, and a place on the window."""
    for thing in page:
        if thing.role in ("application", "frame"):
            continue
        assert thing.name, thing
        if "Press" in thing.actions:
            assert thing.place is not None, thing
            x, y, width, height = thing.place
            assert min(width, height) > 0, thing
            assert -1 <= x <= 1280 - width + 1, thing
            assert -1 <= y <= 800 - height + 1, thing
    assert [thing for thing in page if thing.name.strip() != thing.name] == []


def in_order(page: list[Thing], *wanted: str) -> None:
    """These names stand there, in this order of reading."""
    there = names(page)
    at = 0
    for name in wanted:
        assert name in there[at:], (name, there[at:])
        at = there.index(name, at)


def test_the_whole_way_of_an_attendee(read: Read) -> None:
    reader = read()
    page = reader.page()
    assert_whole(page)
    in_order(page, "Find help", "Text and light", "English", "An open letter", "Read the letter")
    assert names(page, "heading") == ["#AskMoreOfHim"]
    assert one(page, "English").is_checked
    assert not one(page, "Español").is_checked
    assert reader.focus() == "#AskMoreOfHim"
    stops = [reader.key("Tab") for _ in range(6)]
    assert stops == ["Find help", "Text and light", "English", "Español", *stops[4:]]
    assert stops[4:] == ["Read the letter", "Sign"]

    reader.press("Read the letter")
    reader.wait("More")
    page = reader.page()
    assert_whole(page)
    in_order(page, "Back", "Find help", "Next person", "#AskMoreOfHim", "Page 1 of 5", "More")
    assert any(name.startswith("We applaud the courage") for name in names(page, "label"))
    assert reader.focus() == "#AskMoreOfHim"
    reader.press("More")
    reader.wait("Page 2 of 5")

    reader.press("Sign")
    reader.wait("Continue")
    page = reader.page()
    assert_whole(page)
    fields = [
        "Your name, as it should be printed",
        "Role, if you like",
        "Organisation, if you like",
    ]
    assert names(page, "text") == fields
    in_order(page, *fields, "As it will be printed", "Continue", "Capitals")
    assert all(names(page).count(field) == 1 for field in fields)
    assert reader.focus() == fields[0]

    reader.heard()
    reader.press("Continue")
    assert reader.heard(1) == ["Please type your name."]
    page = reader.page()
    assert one(page, fields[0], "text").description == "Please type your name."
    assert names(page, "alert") == ["Please type your name."]
    assert reader.focus() == fields[0]

    for key in ("A", "n", "n", "a", "Space"):
        reader.press(key)
    page = reader.page()
    assert one(page, fields[0], "text").text == "Anna "
    assert one(page, fields[0], "text").description == ""
    assert one(page, "Capitals").is_checked
    for key in ("Delete", "Figures", "1", "Delete", "Figures"):
        reader.press(key)
    assert reader.ask("put", fields[2], "Moonlit Works") is True
    assert one(reader.page(), "Anna, Moonlit Works", "label").text

    reader.press("Continue")
    reader.wait("Sign the letter")
    page = reader.page()
    assert_whole(page)
    in_order(
        page, "As it will be printed", "Anna, Moonlit Works", "Sign by hand", "Sign the letter"
    )
    reader.wait_focus("Read on")
    while "Read on" in names(reader.page()):
        reader.press("Read on")
    assert PLEDGE in one(page, "Sign the letter").description
    reader.heard()
    reader.press("Sign the letter")
    reader.wait_gone("Sign the letter")
    assert reader.heard(1) == ["Thank you. You are number 1 tonight."]
    page = reader.page()
    assert_whole(page)
    in_order(
        page,
        "#AskMoreOfHim",
        "Thank you. You are number 1 tonight.",
        "Anna, Moonlit Works",
        "Ask one man you work with to read this letter.",
        "A volunteer looks at new lines before they are published.",
        "QR code of askmoreofhim.example.org",
        "Show my code",
        "Not right? Change it",
        "Keep this page",
        "Next person",
    )
    reader.press("Show my code")
    reader.wait("Your withdrawal code")
    page = reader.page()
    assert_whole(page)
    assert names(page, "heading") == ["Your withdrawal code"]
    in_order(page, "Back", "QR code with your withdrawal code", "Next person")
    assert [name for name in names(page, "label") if len(name) == 13 and name.count("-") == 2]
    reader.press("Back")
    reader.wait("Keep this page")
    page = reader.page()
    assert one(page, "QR code of askmoreofhim.example.org").role == "image"
    assert one(page, "Next person").description == "in 30 seconds"
    reader.let_pass(2)
    reader.wait("in 28 seconds")
    stops = [reader.key("Tab") for _ in range(9)]
    assert "Next person" in stops
    assert "Keep this page" in stops
    reader.press("Keep this page")
    assert one(reader.page(), "Next person").description == ""
    reader.press("Next person")
    reader.wait("Read the letter")
    assert not [name for name in names(reader.page()) if "Anna" in name or "Moonlit" in name]


def test_help_and_the_warning(read: Read) -> None:
    reader = read()
    reader.press("Find help")
    reader.wait("Where to find help")
    page = reader.page()
    assert_whole(page)
    assert names(page, "heading") == ["Where to find help"]
    in_order(
        page, "Back", "Where to find help", "800-656-4673", "rainn.org", "QR code of rainn.org"
    )
    assert one(page, "QR code of rainn.org").role == "image"
    assert reader.focus() == "Where to find help"
    reader.press("Back")

    reader.press("Read the letter")
    reader.wait("More")
    reader.heard()
    told = "Still there? In {} seconds everything typed here is cleared for the next person."
    reader.let_pass(95)
    reader.wait("Still there?")
    assert reader.heard(1) == [told.format(25)]
    assert reader.focus() == "I am still here"
    page = reader.page()
    assert_whole(page)
    assert one(page, "Still there?", "alert")
    assert "More" not in names(page), "the question hides the page"
    for seconds, left in ((5, 20), (4, 16), (6, 10), (5, 5)):
        reader.let_pass(seconds)
        reader.wait(told.format(left).removeprefix("Still there? "))
        said = [told.format(left)] if left != 16 else []
        assert reader.heard(len(said)) == said
    stops = [reader.key("Tab") for _ in range(3)]
    assert stops == ["Start new", "Text and light", "I am still here"]
    reader.press("I am still here")
    reader.wait_gone("Still there?")
    assert "ENABLED" in one(reader.page(), "More").states

    reader.press("Text and light")
    assert reader.heard(1) == ["Text and light"]
    assert reader.focus() == "Text and light"
    page = reader.page()
    assert_whole(page)
    assert names(page, "panel") == ["#AskMoreOfHim", *AIDS]
    chosen = [thing.name for thing in page if thing.is_checked and "ENABLED" in thing.states]
    assert chosen == ["Large text", "Usual", "Night", "Anywhere", "Nothing moves"]
    assert one(page, "Nothing moves").role == "check box"
    reader.press("High")
    page = reader.page()
    assert one(page, "High").is_checked
    assert not one(page, "Usual").is_checked
    reader.press("Sign")  # lies below, and is not to be pressed
    reader.key("Escape")
    reader.wait_gone("High")
    assert one(reader.page(), "More")
    assert reader.focus() == "#AskMoreOfHim"


AIDS = ["Size of text", "Contrast", "Light", "Reach", "Motion"]


def test_private_choices_ink_and_many_languages(read: Read) -> None:
    reader = read(EIGHT)
    reader.press("Language: English")
    assert reader.heard(1) == ["Languages"]
    page = reader.page()
    assert_whole(page)
    assert names(page, "radio button") == [
        *("English", "Español", "Français", "Deutsch", "Português", "العربية", "हिन्दी", "简体中文")
    ]
    assert [thing.name for thing in page if thing.is_checked] == ["English"]
    assert reader.key("Tab") == "English"
    reader.key("Escape")
    reader.wait_gone("Français")

    reader.press("Sign")
    reader.wait("Continue")
    reader.press("A")
    reader.press("Continue")
    reader.wait("Sign the letter")
    reader.wait_focus("Sign the letter")
    page = reader.page()
    hold, write = "Count me only, without my name", "Write to me about this letter"
    named = "List my name with this letter"
    in_order(page, "As it will be printed", "Change", named, hold, write, "Sign the letter")
    assert one(page, named).is_checked
    assert not one(page, hold).is_checked
    assert one(page, hold).role == one(page, named).role == "radio button"
    assert one(page, write).role == "check box"
    assert one(page, hold).description.startswith("I sign without being named")
    assert one(page, write).description.startswith("The organisers may write to me")
    assert "without being named" not in one(page, "Sign the letter").description
    reader.press(hold)
    reader.press(write)
    reader.wait("Do not write to me")
    page = reader.page()
    assert_whole(page)
    assert reader.focus() == "E-mail, sealed for the organisers alone"
    assert {"@", ".com", "Delete"} <= set(names(page, "push button"))
    for key in ("a", "@", "b", ".com"):
        reader.press(key)
    reader.press("Continue")
    reader.wait("Sign the letter")
    page = reader.page()
    assert_whole(page)
    assert one(page, hold).is_checked
    assert one(page, write).is_checked
    assert one(page, "a@b.com").role == "push button"
    assert one(page, "Counted, not named").role == "label"
    assert "without being named" in one(page, "Sign the letter").description

    reader.heard()
    reader.press("Sign by hand")
    pad = "Sign here with a finger; the typed name is always enough"
    assert reader.heard(1) == [pad]
    page = reader.page()
    assert_whole(page)
    assert one(page, pad).role == "canvas"
    assert "ENABLED" not in one(page, "Undo").states
    mark = "My mark, made with a helper"
    assert not one(page, mark).is_checked
    reader.press(mark)
    assert one(reader.page(), mark).is_checked
    reader.press("Done")
    reader.wait("Sign the letter")
    # with both choices there is more to read than fits, and none of it was turned over yet
    assert reader.focus() == "Read on"
