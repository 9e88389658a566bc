"""Every layout of the screen's keyboard, typed on by taps."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtQuick import QQuickItem

from kiosk import assets
from kiosk.app import KioskApp
from kiosk.campaign.load import load
from kiosk.evening.driver import UiDriver
from kiosk.sealing import PrivateKey
from kiosk.signing.flow.steps import Step

OpenWindow = Callable[..., KioskApp]
At = Callable[..., KioskApp]

LAYOUTS = sorted(file.stem for file in assets.keyboards().glob("*.toml"))

# Plainly invented: no such people, or none that we mean.
NAMES = {
    "latin-qwerty": "Zoë Ünderwóód-O'Sample, Jr.",
    "latin-spanish": "Ñandú de la Muestra",
    "latin-qwertz": "Jürgen Mußter-Köpf & Söhne",
    "latin-azerty": "Éloïse d'Exemple-Çà",
    "latin-abc": "Łucja Przykład Nº 7".replace("º", "."),
    "cyrillic": "Ёлка Примерова-Ґанок ђ",
    "greek": "Υπόδειγμα Δοκιμΐδης",
    "arabic": "نموذج إبراهيم، پژگچ",
    "hebrew": "דוגמה בן־לדוגמא ג'",
    "devanagari": "नमूना उदाहरण क्षत्रिय ड़ँ",
    "hangul": "홍보기 닭볶음 꿰뷁 의자",
}


@pytest.fixture
def at(open_window: OpenWindow) -> At:
    """Opens the sign page of a campaign with these layouts and languages."""

    def open_(*keyboards: str, languages: tuple[str, ...] = ("en",), **changed: object) -> KioskApp:
        campaign = load(assets.default_campaign())._replace(
            languages=languages, keyboards=keyboards
        )
        app = open_window(campaign=campaign, **changed)
        app.driver.tap("signButton")
        app.driver.wait_step(Step.LINE)
        return app

    return open_


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What had to come from a hardware keyboard because no key has it."""
    found: list[str] = []
    monkeypatch.setattr(UiDriver, "type_keys", lambda _, text: found.append(text))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_every_script_is_typed_by_taps(at: At, typed: list[str], name: str) -> None:
    app = at(name)
    if app.kiosk.keyboard.current != name:
        choose(app, name)
    app.driver.type_screen(NAMES[name])
    assert typed == []
    text = app.driver.text("nameFieldInput")
    assert text == NAMES[name]
    assert unicodedata.is_normalized("NFC", text)
    assert app.kiosk.form.name.text == text


def choose(app: KioskApp, name: str) -> None:
    app.driver.tap("key_layouts")
    if app.kiosk.keyboard.isChoosing:
        app.driver.tap(f"layout_{name}")
    assert app.kiosk.keyboard.current == name


def test_every_layout_has_a_name_or_a_notice() -> None:
    assert set(LAYOUTS) == {*NAMES, "chinese", "japanese"}


# --- Hangul ---------------------------------------------------------------------------------


def test_hangul_is_taken_back_by_one_letter_while_it_is_written(at: At) -> None:
    driver = at(languages=("ko",)).driver
    for key, text in [
        ("ㄱ", "ㄱ"),
        ("ㅏ", "가"),
        ("ㄱ", "각"),
        ("ㅅ", "갃"),
        ("backspace", "각"),
        ("ㅏ", "가가"),
        ("backspace", "가ㄱ"),
        ("backspace", "가"),
        ("backspace", ""),
    ]:
        driver.tap(f"key_{key}")
        assert driver.text("nameFieldInput") == text


def test_a_syllable_does_not_go_on_elsewhere(at: At) -> None:
    driver = at(languages=("ko",)).driver
    driver.type_screen("가")
    driver.tap("roleField")
    driver.tap("key_ㄴ")
    assert driver.text("nameFieldInput") == "가"
    assert driver.text("roleFieldInput") == "ㄴ"


def test_shift_doubles_one_letter(at: At) -> None:
    driver = at(languages=("ko",)).driver
    for key in ("shift", "ㅂ", "ㅏ", "ㅂ"):
        driver.tap(f"key_{key}")
    assert driver.text("nameFieldInput") == "빱"


# --- marks ----------------------------------------------------------------------------------


def test_vietnamese_tones_find_their_vowel(at: At, typed: list[str]) -> None:
    app = at("latin-qwerty", languages=("vi",))
    driver = app.driver
    driver.type_screen("Nguyên")
    driver.tap("key_\u0303")
    assert driver.text("nameFieldInput") == "Nguyễn"
    driver.tap("key_\u0301")
    assert driver.text("nameFieldInput") == "Nguyến"
    driver.type_screen(" Thị Mẫu Đặng")
    assert driver.text("nameFieldInput") == "Nguyến Thị Mẫu Đặng"
    assert typed == []


def test_marks_are_behind_the_apostrophe_everywhere(at: At, typed: list[str]) -> None:
    driver = at("latin-azerty").driver
    driver.type_screen("Tràn Thị Ẹmị")
    assert driver.text("nameFieldInput") == "Tràn Thị Ẹmị"
    assert typed == []


def test_a_dotted_i_is_turkish_in_turkish(at: At) -> None:
    driver = at(languages=("tr",)).driver
    driver.tap("key_i")
    driver.tap("key_ı")
    assert driver.text("nameFieldInput") == "İı"


def test_devanagari_begins_words_with_vowels_and_goes_on_with_signs(at: At) -> None:
    app = at(languages=("hi",))
    for key in ("ि", "क", "ि", "ि"):
        app.driver.tap(f"key_{key}")
    assert app.driver.text("nameFieldInput") == "इकिइ"


# --- more letters ---------------------------------------------------------------------------


def test_a_held_key_and_two_taps_lead_to_the_same(at: At) -> None:
    driver = at("latin-abc").driver
    driver.slide("key_l", "alternate_Ł")
    driver.tap("key_more")
    driver.tap("key_o")
    driver.tap("alternate_ő")
    driver.tap("key_more")
    driver.tap("key_m")  # nothing is behind it
    assert driver.text("nameFieldInput") == "Łőm"
    assert not driver.has("alternate_ő")


def test_a_touch_between_the_keys_takes_the_offer_away(at: At) -> None:
    driver = at("latin-qwerty").driver
    driver.tap("key_more")
    driver.tap("key_n")
    assert driver.has("alternate_Ñ")
    driver.tap("key_v")
    assert not driver.has("alternate_Ñ")
    assert driver.text("nameFieldInput") == "V"


# --- which layout ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "layout"),
    [
        ("en", "latin-qwerty"),
        ("es", "latin-spanish"),
        ("fr", "latin-azerty"),
        ("de", "latin-qwertz"),
        ("pt", "latin-qwerty"),
        ("pt-BR", "latin-qwerty"),
        ("ar", "arabic"),
        ("hi", "devanagari"),
        ("zh", "latin-qwerty"),
        ("zh-Hant", "latin-qwerty"),
        ("th", "latin-qwerty"),
    ],
)
def test_a_language_brings_its_layout(at: At, language: str, layout: str) -> None:
    app = at(languages=(language,))
    assert app.kiosk.keyboard.current == layout


def choose_language(driver: UiDriver, tag: str) -> None:
    """By its name in the header, or in the panel where the header has no room for them all."""
    if driver.has("languagesButton"):
        driver.tap("languagesButton")
    driver.tap(f"language_{tag}")


def test_layouts_follow_the_language_and_the_key_leads_to_the_others(at: At) -> None:
    app = at(languages=("fr", "ru", "ar"))
    driver, keyboard = app.driver, app.kiosk.keyboard
    assert driver.item("key_layouts").property("shown") == "АБВ"
    driver.tap("key_layouts")
    assert driver.has("layout_latin-azerty")
    driver.tap("layout_cyrillic")
    driver.type_screen("Ёж")
    choose_language(driver, "ar")
    assert keyboard.current == "arabic"
    choose_language(driver, "fr")
    assert keyboard.current == "latin-azerty"
    assert driver.text("nameFieldInput") == "Ёж"


def test_two_layouts_change_places(at: At) -> None:
    app = at(languages=("el",))
    assert app.kiosk.keyboard.current == "greek"
    assert app.driver.item("key_layouts").property("shown") == "abc"
    app.driver.tap("key_layouts")
    assert app.kiosk.keyboard.current == "latin-qwerty"
    app.driver.tap("key_layouts")
    assert app.kiosk.keyboard.current == "greek"


def test_one_layout_needs_no_key_for_others(at: At) -> None:
    assert not at(languages=("en", "es")).driver.has("key_layouts")


def test_the_campaign_may_name_layouts(at: At) -> None:
    app = at("latin-abc", "cyrillic", languages=("fr", "uk"))
    assert app.kiosk.keyboard.current == "latin-abc"
    choose_language(app.driver, "uk")
    assert app.kiosk.keyboard.current == "cyrillic"
    assert app.driver.has("key_ґ")


NO_KEYS = [("zh", "chinese", "拼音"), ("ja", "japanese", "Latin letters")]


@pytest.mark.parametrize(("language", "layout", "said"), NO_KEYS)
def test_where_no_keys_are_it_says_so(at: At, language: str, layout: str, said: str) -> None:
    app = at(languages=(language,))
    driver = app.driver
    driver.tap("key_layouts")
    assert app.kiosk.keyboard.current == layout
    assert said in driver.text("keyNotice")
    driver.type_keys("李")
    assert driver.text("nameFieldInput") == "李"
    driver.tap("key_layouts")
    driver.tap("key_q")
    assert not driver.has("keyNotice")


def test_an_address_has_its_own_keys(open_window: OpenWindow, typed: list[str]) -> None:
    plain = load(assets.default_campaign())
    app = open_window(
        campaign=plain._replace(
            languages=("ru",),
            key=PrivateKey.new().public,
            asks=plain.asks._replace(email=True),
        )
    )
    driver = app.driver
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_screen("Проба")
    driver.tap("continueButton")
    driver.tap("emailTick")
    assert not driver.has("key_é")
    assert not driver.has("key_space")
    driver.type_screen("sample.1_x+y-z@demo")
    driver.tap("key_.org")
    assert driver.text("emailFieldInput") == "sample.1_x+y-z@demo.org"
    driver.tap("continueButton")
    driver.tap("changeButton")
    driver.type_screen("й")
    assert driver.text("nameFieldInput") == "Пробай"
    assert typed == []


def caps(app: KioskApp) -> list[QQuickItem]:
    board = app.driver.item("keyboard")
    return [item for item in board.childItems() if item.objectName().startswith("key_")]


@pytest.mark.parametrize("layout", ["arabic", "hebrew"])
def test_an_empty_field_waits_at_the_right_for_scripts_that_begin_there(
    at: At, layout: str
) -> None:
    app = at(languages=("he" if layout == "hebrew" else "ar",))
    field = app.driver.item("nameFieldInput")
    assert cursor(field).right() > field.width() - 5
    app.driver.type_screen("א" if layout == "hebrew" else "ا")
    assert cursor(field).left() > field.width() * 0.75
    app.driver.tap("key_backspace")
    app.driver.tap("key_layouts")
    assert cursor(field).left() < 5
    app.driver.tap("key_a")
    assert cursor(field).left() < field.width() / 4


def cursor(field: QQuickItem) -> QRectF:
    found = field.property("cursorRectangle")
    assert isinstance(found, QRectF)
    return found


def test_what_an_input_method_commits_reaches_the_field(at: At) -> None:
    app = at("latin-qwerty")
    field = app.window.activeFocusItem()
    assert field is not None
    event = QInputMethodEvent("かな", [])
    QCoreApplication.sendEvent(field, event)
    assert app.kiosk.form.name.text == ""
    event = QInputMethodEvent()
    event.setCommitString("見本")
    QCoreApplication.sendEvent(field, event)
    assert app.kiosk.form.name.text == "見本"


def test_nothing_of_the_keys_is_left_for_the_next(at: At) -> None:
    app = at("hangul", "cyrillic", "latin-qwerty", languages=("ko", "ru"))
    driver, keyboard = app.driver, app.kiosk.keyboard
    driver.type_screen("가")
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.tap("key_ㄴ")
    assert driver.text("nameFieldInput") == "ㄴ"
    driver.tap("key_layouts")
    driver.tap("layout_latin-qwerty")
    driver.tap("key_shift")
    driver.tap("key_shift")
    driver.tap("key_figures")
    driver.tap("key_more")
    driver.tap("key_q")
    driver.hold("key_n", 650)
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    assert keyboard.current == "hangul"
    assert not keyboard.isShifted
    assert not keyboard.isLocked
    assert not keyboard.showsFigures
    assert not keyboard.isPicking
    assert keyboard.alternates.count == 0


# --- sizes ----------------------------------------------------------------------------------

SMALLEST_MM = {
    # 24-inch screen, 10-inch tablet lying and upright, and the measure nobody has taken: 96 dpi
    ((1920, 1080), 24.0): 12.7,
    ((1280, 800), 10.1): 12.7,
    ((800, 1280), 10.1): 12.7,
    ((1280, 800), None): 12.7,
    ((800, 1280), None): 12.7,
}
"""Size in pixels and diagonal in inches, and the least width and height of a key.

Upright on 136 mm ten keys of 12.7 mm stand a millimetre apart; of twelve or thirteen in a row
each has its part of the width.
"""


@pytest.mark.parametrize(("size", "inches"), SMALLEST_MM)
def test_keys_are_large_and_apart(at: At, size: tuple[int, int], inches: float | None) -> None:
    mm = 96 / 25.4 if inches is None else hypot(*size) / inches / 25.4
    card = None if inches is None else round(mm * 85.6)
    app = at(*NAMES, "chinese", size=size, card_pixels=card)
    board = app.driver.item("keyboard")
    inside = board.mapRectToScene(board.boundingRect())
    for name in (*NAMES, "chinese"):
        app.kiosk.keyboard.chooseLayout(name)
        places = [item.mapRectToScene(item.boundingRect()) for item in caps(app)]
        least = min(min(place.width(), place.height()) for place in places) / mm
        fitting = size[0] / mm / app.kiosk.keyboard.columnCount - 1.05
        assert least >= min(SMALLEST_MM[size, inches], fitting) - 0.05, name
        assert all(inside.adjusted(-1, -1, 1, 1).contains(place) for place in places), name
        assert not any(one.intersects(other) for one, other in combinations(places, 2)), name
    for field in ("nameField", "roleField", "organisationField"):
        item = app.driver.item(field)
        assert not item.mapRectToScene(item.boundingRect()).intersects(inside)
