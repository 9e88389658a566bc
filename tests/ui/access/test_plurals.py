"""Every text with a number in it has all the forms its language wants, and the right one comes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk import assets
from kiosk.ui.access import digits

NUMBERS = (0, 1, 2, 3, 11, 100)

FORMS = {
    "en": (1, 0, 1, 1, 1, 1),
    "es": (1, 0, 1, 1, 1, 1),
    "de": (1, 0, 1, 1, 1, 1),
    "hi": (1, 0, 1, 1, 1, 1),
    "fr": (0, 0, 1, 1, 1, 1),
    "pt": (0, 0, 1, 1, 1, 1),
    "zh": (0, 0, 0, 0, 0, 0),
    "ar": (0, 1, 2, 3, 4, 5),
}
"""Which form each of the numbers takes, as Qt counts: by CLDR, but for Hindi's zero."""

Forms = tuple[str, ...]


def counted(language: str) -> Iterator[tuple[str, str, Forms]]:
    """Context, source and forms of every text with a number."""
    file = assets.translations() / f"kiosk_{language}.ts"
    for context in ET.parse(file).iter("context"):  # noqa: S314 (a file of our own tree)
        for message in context.iter("message"):
            if message.get("numerus") == "yes":
                forms = tuple(form.text or "" for form in message.iter("numerusform"))
                yield context.findtext("name") or "", message.findtext("source") or "", forms


def test_every_language_counts_the_same_texts() -> None:
    files = assets.translations().glob("*.ts")
    assert {file.stem.removeprefix("kiosk_") for file in files} == set(FORMS)
    english = {(context, source) for context, source, _ in counted("en")}
    assert len(english) > 10
    for language in FORMS:
        assert {(context, source) for context, source, _ in counted(language)} == english


@pytest.mark.parametrize("language", FORMS)
def test_every_number_gets_its_form(qapp: QGuiApplication, language: str) -> None:
    translator = QTranslator()
    compiled: Path = assets.translations() / f"kiosk_{language}.qm"
    assert translator.load(str(compiled))
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    qapp.installTranslator(translator)
    try:
        for context, source, forms in counted(language):
            assert len(forms) == max(FORMS[language]) + 1, source
            assert all(form.strip() for form in forms), source
            for number, wanted in zip(NUMBERS, FORMS[language], strict=True):
                said = qapp.translate(context, source, "", number)
                assert said == told(forms[wanted], number, language), (source, number)
                assert not re.search(r"%L?n|\(s\)", said), said
    finally:
        qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def told(form: str, number: int, language: str) -> str:
    """The form with the number in it: in the language's digits where it asks for them."""
    own = "".join(digits.own(language)[int(each)] for each in str(number))
    return form.replace("%Ln", own).replace("%n", str(number))


@pytest.mark.parametrize("language", FORMS)
def test_a_form_leaves_its_number_out_only_where_it_says_it_in_words(language: str) -> None:
    for context, source, forms in counted(language):
        if not re.search(r"%L?n", source):
            continue  # the number stands beside it, as a figure
        for at, form in enumerate(forms):
            is_one_or_two = FORMS[language].count(at) == 1 and at in (0, 1, 2)
            assert re.search(r"%L?n", form) or is_one_or_two, (context, source, form)
