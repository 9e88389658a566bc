"""What holds for every page of the staff at every size, in every language: texts are large enough
and whole, no word is broken, a button that cannot be pressed says why, and what has no way back is
never the filled button."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

import looking
from kiosk import assets
from kiosk.campaign.load import load
from kiosk.evening.driver import PINS
from kiosk.sealing import PrivateKey, PublicKey
from kiosk.signing.flow.steps import Move, Step
from kiosk.ui.access.physical_size import card_pixels
from kiosk.ui.typesetting import untie

Open = Callable[..., Any]
Visit = Callable[[Any], None]

LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "zh")
SIZES = ((640, 480), (1024, 600), (1280, 800), (800, 1280), (1920, 1080))
USUAL = card_pixels(96 / 25.4)
Shape = tuple[tuple[int, int], int, int]
DESKTOP: tuple[Shape, ...] = tuple((size, USUAL, 1) for size in SIZES)
SHAPES: tuple[Shape, ...] = (
    *DESKTOP,
    # pixels, a bank card's width on the screen (of 7 and 10.1 inches), and the largest text
    ((1024, 600), 571, 3),
    ((1280, 800), 504, 3),
    ((800, 1280), 504, 3),
)
"""Windows, the width of a bank card on their screens, and the step of the text."""

IRREVERSIBLE = (
    "staffQuestionYes",
    "staffEraseDue",
    "staffEraseButton",
    "staffWithdraw",
    "pinEnter",
)


def tonight(_table: Any) -> None:
    """The page one comes to, with nothing chosen."""


def chosen(table: Any) -> None:
    table.staff.choose(1)


def covered(name: str, *, row: int | None = None) -> Visit:
    def visit(table: Any) -> None:
        if row is not None:
            table.staff.choose(row)
        table.staff.openDialog(name)

    visit.__name__ = name.replace(" ", "_")
    return visit


def correcting(table: Any) -> None:
    table.staff.choose(1)
    table.staff.choice.correct()


def nothing_found(table: Any) -> None:
    table.staff.find.setText("zzz")
    table.driver.wait_for(lambda: table.staff.find.answer == "nobody", "the end of the search")


def printing(table: Any) -> None:
    """Without a printer, and without a stick."""
    table.staff.printSheet()
    table.driver.wait_for(lambda: table.staff.printing.isOpen, "the print page")
    table.driver.wait_for(lambda: not table.staff.printing.hasPrinter, "a look for printers")
    table.driver.wait_for(lambda: table.staff.printing.preview.source != "", "the preview")


def measuring(table: Any) -> None:
    table.app.kiosk.calibration.open()


def duplicates(table: Any) -> None:
    table.staff.openDialog("duplicates")
    table.driver.wait_for(lambda: table.staff.pairs.count == 1, "the pair")


def exporting(table: Any) -> None:
    table.staff.openDialog("export")
    table.driver.wait_for(lambda: table.staff.lists.isReady, "what can be offered")


def merging(table: Any) -> None:
    table.staff.openDialog("tables")
    table.driver.wait_for(lambda: table.staff.tables.isKnown, "what may be merged")


def importing(table: Any) -> None:
    table.staff.openDialog("import")
    table.driver.wait_for(lambda: table.staff.imports.isKnown, "the files")


def looking_at_a_file(table: Any) -> None:
    importing(table)
    table.staff.imports.chooseFile(str(table.options.data.parent / "home/Documents/signers.csv"))
    table.driver.wait_for(lambda: table.staff.imports.step == "look", "the look")
    table.driver.wait_for(lambda: not table.staff.imports.isRunning, "the end of it")


ORGANISERS: tuple[Visit, ...] = (exporting, merging, importing, looking_at_a_file)


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A user with one folder, and a file of names in it."""
    folder = tmp_path / "home" / "Documents"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    lines = "Full name,Works for,Date\nCasimir O’Sample,Moonlit Works,2026-03-01\n,Nobody,\n"
    (folder / "signers.csv").write_text(lines, "utf-8")


VISITS: tuple[Visit, ...] = (
    *(tonight, chosen, correcting, nothing_found, duplicates, printing, measuring),
    covered("withdraw", row=1),
    covered("erase", row=1),
    *(covered(each) for each in ("organiser", "all due", "pin", "volunteers pin")),
    *(covered(each) for each in ("pause", "leave")),
    *ORGANISERS,
)


def leave(table: Any) -> None:
    """Back to the page one comes to."""
    table.app.kiosk.calibration.close()
    table.staff.printing.close()
    table.staff.choice.stopCorrecting()
    table.staff.find.setText("")
    while table.staff.dialog:
        table.staff.closeDialog()
    table.staff.clearChoice()
    table.driver.settle()


Seen = list[QQuickItem]
"""What `looking.seen` found on the page; looking takes longer than what is said of it."""


def texts(seen: Seen) -> Seen:
    return [item for item in seen if looking.is_text(item)]


def drawn(table: Any, item: QQuickItem) -> QFont:
    """A text's font, as large as it is drawn."""
    font = QFont(item.property("font"))
    size = QQmlExpression(table.app.engine.rootContext(), item, "fontInfo.pixelSize").evaluate()
    font.setPixelSize(round(size[0] if isinstance(size, tuple) else size))
    return font


def least(table: Any) -> int:
    """Pixels of the smallest text there may be: capitals of 3.5 mm, less on screens under 10
    inches, where everything is smaller (kiosk/ui/qml/Kiosk/controls/Theme.qml)."""
    window, density = table.app.window, table.app.kiosk.calibration.pixelsPerMm
    short, long = sorted((window.width() / density, window.height() / density))
    fit = max(0.4, min(3, short / 211.7, long / 338.7))
    return int(3.5 * density * max(1.0, fit) * min(1.0, short / 125, long / 215) / 0.66)


def too_small(table: Any, seen: Seen) -> list[str]:
    floor = least(table)
    return [
        f"{drawn(table, item).pixelSize()} px of {floor}: {looking.words(item)}"
        for item in texts(seen)
        if drawn(table, item).pixelSize() < floor
        and not item.objectName().startswith("printed")  # a picture of what paper will have
    ]


def broken(table: Any, seen: Seen) -> list[str]:
    """Texts with a word that is wider than its line; a path or a sealed code may break anywhere."""
    found: list[str] = []
    for item in texts(seen):
        said = untie(str(item.property("text")))
        metrics = QFontMetricsF(drawn(table, item))
        is_one_long_word = "/" in said or any(ord(one) > 0x2E80 for one in said)
        is_one_long_word |= item.objectName() == "resetSealed"
        found += [
            f"{word!r} is wider than its place: {looking.words(item)}"
            for word in (() if is_one_long_word else said.split())
            if metrics.horizontalAdvance(word) > item.width() + 1.5
        ]
    return found


def unexplained(seen: Seen) -> list[str]:
    """Buttons that cannot be pressed and do not say why in words that are in sight."""
    said = " ".join(untie(str(item.property("text"))) for item in texts(seen))
    return [
        looking.words(item)
        for item in seen
        if looking.is_button(item)
        and not item.isEnabled()
        and (not item.property("whyNot") or untie(str(item.property("whyNot"))) not in said)
    ]


def filled(table: Any, seen: Seen) -> list[str]:
    """Names of irreversible acts that stand on the accent."""
    accent = table.app.kiosk.readingAids.property("accent")
    found = []
    for item in seen:
        if item.objectName() not in IRREVERSIBLE:
            continue
        if item.objectName() == "pinEnter" and table.staff.dialog not in ("erase", "all due"):
            continue
        background = item.property("background")
        if background is not None and background.property("color") == accent:
            found.append(item.objectName())
    return found


def shapes(
    table: Any, at: int, how_many: Callable[[int, int], int], among: Sequence[Shape] = SHAPES
) -> Iterator[tuple[int, ...]]:
    """Gives the window some shapes in turn, all of them in `make proofs`; says which."""
    for more in range(how_many(2, len(among))):
        size, card, step = among[(at + more) % len(among)]
        table.app.kiosk.readingAids.chooseSize(step)
        table.app.kiosk.calibration.save(card)
        table.driver.resize(*size)
        yield (*size, card, step)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_staff_is_whole_and_says_why(
    open_table: Open, how_many: Callable[[int, int], int], language: str
) -> None:
    table = open_table(language=language, campaign=campaign(language), **IS_DUE)
    table.enter()
    wrong: list[str] = []
    for at, visit in enumerate(VISITS, start=LANGUAGES.index(language)):
        visit(table)
        for size in shapes(table, at, how_many):
            if visit is printing:
                table.driver.wait_for(lambda: table.staff.printing.preview.source != "", "a page")
            seen = looking.seen(table.app)
            faults = [
                *too_small(table, seen),
                *broken(table, seen),
                *unexplained(seen),
                *filled(table, seen),
                *(each for each in looking.faults(table.app) if not is_usual(each)),
            ]
            wrong += [f"{visit.__name__} at {size}: {each}" for each in faults]
        leave(table)
    assert not wrong, "\n".join(wrong)


IS_DUE = {"retention": date(2026, 3, 14)}


def campaign(language: str) -> Any:
    own = load(assets.default_campaign())
    return own._replace(languages=(language,), retention=IS_DUE["retention"])


def is_usual(fault: str) -> bool:
    """Names and hints that are shortened in a row of a list, and rows the list cuts off."""
    ours = ("staff", "print", "export", "import", "tables", "key", "bundle")
    return fault.startswith("cut: ") and not any(one in fault for one in ours)


@pytest.mark.parametrize("visit", [tonight, chosen], ids=lambda visit: visit.__name__)
def test_the_pin_page_is_whole_too(open_table: Open, visit: Visit) -> None:
    table = open_table()
    table.enter(PINS[0])
    visit(table)
    table.staff.openDialog("organiser")
    for size in SIZES:
        table.driver.resize(*size)
        seen = looking.seen(table.app)
        assert too_small(table, seen) + broken(table, seen) + unexplained(seen) == [], size
        assert looking.faults(table.app) == [], size
    table.staff.finish()
    table.driver.wait_step(Step.ATTRACT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [PrivateKey(b"\x05" * 32).public, None], ids=["key", "no key"])
def test_the_pages_of_a_forgotten_pin_are_whole(
    open_table: Open,
    how_many: Callable[[int, int], int],
    language: str,
    key: PublicKey | None,
) -> None:
    table = open_table(language=language, campaign=campaign(language)._replace(key=key))
    wrong: list[str] = []

    def look(what: str, at: int) -> None:
        for size in shapes(table, at, how_many):
            seen = looking.seen(table.app)
            faults = [*too_small(table, seen), *broken(table, seen), *looking.faults(table.app)]
            wrong.extend(f"{what} at {size}: {each}" for each in faults)

    at = LANGUAGES.index(language)
    table.app.kiosk.make(Move.KNOCK)
    table.driver.wait_step(Step.PIN)
    look("PIN", at)
    table.staff.forgot()
    table.driver.wait_step(Step.RESET)
    look("reset", at + 1)
    look("reset", at + 3)
    if key is not None:
        table.staff.reset.typeCode()
        table.driver.type_keys("111222333444555666")
        table.driver.press_key("Return")
        table.driver.wait_for(lambda: table.staff.reset.pin.problem == "wrong", "the answer")
        table.driver.type_keys("111222333444555666")
        look("code", at + 2)
    assert not wrong, "\n".join(wrong)


LONGEST = (
    ("Wolfeschlegelsteinhausen " * 4).strip()[:100],
    ("Vice-President for Development and Production " * 3).strip()[:120],
    ("International Partnership for Young People in Film and Theatre " * 2).strip()[:120],
)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_the_longest_of_everything_lies_on_nothing(
    open_table: Open, how_many: Callable[[int, int], int], language: str
) -> None:
    """It may be shortened, in a row of a list; nothing else gives way to it."""
    own = campaign(language)
    long = own._replace(title=LONGEST[2], event=own.event._replace(name=LONGEST[2]))
    table = open_table(language=language, campaign=long, people=[LONGEST] * 5, **IS_DUE)
    table.enter()
    wrong: list[str] = []
    for at, visit in enumerate(VISITS, start=LANGUAGES.index(language)):
        if visit is duplicates:
            table.staff.openDialog("duplicates")
            table.driver.wait_for(lambda: table.staff.pairs.count > 1, "the pairs")
        else:
            visit(table)
        for size in shapes(table, at, how_many, DESKTOP):
            seen = looking.seen(table.app)
            found = [each for each in looking.faults(table.app) if not each.startswith("cut: ")]
            wrong += [
                f"{visit.__name__} at {size}: {each}" for each in found + too_small(table, seen)
            ]
        leave(table)
    assert not wrong, "\n".join(wrong)


def test_an_empty_list_says_what_will_be_there(open_table: Open) -> None:
    table = open_table(people=())
    table.enter(people=0)
    table.driver.wait_for(lambda: table.driver.has("staffNothing"), "a sentence")
    assert "Each signature appears here" in table.driver.text("staffNothing")
    for size in SIZES:
        table.driver.resize(*size)
        assert [each for each in looking.faults(table.app) if not is_usual(each)] == [], size
    assert table.driver.text("staffDuplicatesButton") == "Duplicates: 0"
    table.driver.tap("staffDuplicatesButton")
    table.driver.settle()
    assert "No likely duplicates" in table.driver.text("staffPairPlace")
    assert unexplained(looking.seen(table.app)) == []
    table.driver.tap("staffPairBack")
    table.driver.tap("staffUndoLast")
    table.note("nothing to undo")
    assert "nothing to take back" in table.driver.text("staffNews")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_message_of_two_lines_touches_no_button(open_table: Open, language: str) -> None:
    folder = "/".join(["evenings"] * 6)
    table = open_table(language=language, campaign=campaign(language), folder=folder)
    table.enter()
    table.driver.resize(800, 1280)
    table.driver.tap("staffSaveSheet")
    table.driver.wait_for(lambda: table.staff.sheet.job.ended == "done", "the sheet")
    table.driver.settle()
    words = table.driver.item("staffNews")
    assert words.property("lineCount") == 2
    assert words.height() <= words.parentItem().height()


def test_without_printer_and_stick_the_page_says_where_the_sheet_is(open_table: Open) -> None:
    table = open_table()
    table.enter()
    printing(table)
    said = table.driver.text("printStatus")
    assert "No printer is set up and no stick is plugged in" in said
    assert str(table.options.data) in said
    assert not table.driver.has("printPrint")
    assert not table.driver.has("printStick")
    table.driver.tap("printClose")
    assert table.driver.has("staffList")


@pytest.mark.parametrize("size", [(1024, 600), (800, 1280)])
def test_the_place_of_the_sheet_is_whole_however_long_its_path_is(
    open_table: Open, size: tuple[int, int]
) -> None:
    table = open_table(language="de", campaign=campaign("de"), folder="/".join(["evenings"] * 24))
    table.enter()
    printing(table)
    table.app.kiosk.readingAids.chooseSize(3)
    table.app.kiosk.calibration.save(571)
    table.driver.resize(*size)
    table.driver.wait_for(lambda: table.staff.printing.preview.source != "", "a page")
    assert [each for each in looking.faults(table.app) if not is_usual(each)] == []
    words = table.driver.item("printStatus")
    assert untie(words.property("text")) == table.staff.printing.status
    pane = words.parentItem().parentItem()
    hidden = words.height() - pane.height()
    assert hidden > 0
    for key, scrolled in (("Down", hidden), ("Up", 0)):
        for _ in range(40):
            table.driver.press_key(key)
        table.driver.settle()
        assert pane.property("contentY") == pytest.approx(scrolled, abs=1)
