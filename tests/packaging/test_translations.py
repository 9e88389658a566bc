"""A text the translators have not seen, and a translation nobody compiled, are found."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

import translations

PAGE = 'import QtQuick\nText { text: qsTr("Sign the letter") }\n'
TRANSLATED = "<translation>Firmar la carta</translation>"
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="es"/>\n'


@pytest.fixture
def spanish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page with one text and its Spanish translation, compiled."""
    texts = tmp_path / "ui"
    folder = tmp_path / "i18n"
    texts.mkdir()
    folder.mkdir()
    (texts / "Page.qml").write_text(PAGE, "utf-8")
    monkeypatch.setattr(translations, "TEXTS", texts)
    monkeypatch.setattr(translations, "FOLDER", folder)
    file = folder / "kiosk_es.ts"
    file.write_text(EMPTY, "utf-8")
    assert translations.update(file) == []
    assert translations.untranslated(file) == ["Sign the letter"]
    text = file.read_text("utf-8")
    file.write_text(text.replace('<translation type="unfinished"></translation>', TRANSLATED))
    assert translations.update(file) == []
    return file


def test_all_is_well(spanish: Path) -> None:
    assert TRANSLATED in spanish.read_text("utf-8")
    assert translations.faults() == []


def test_a_new_text(spanish: Path) -> None:
    page = translations.TEXTS / "Page.qml"
    page.write_text(PAGE.replace("Sign the letter", "Sign the open letter"), "utf-8")
    assert any("does not hold the texts" in line for line in translations.faults())
    translations.update(spanish)
    assert [line for line in translations.faults() if "not translated" in line]


def test_a_translation_that_was_not_compiled(spanish: Path) -> None:
    text = spanish.read_text("utf-8")
    spanish.write_text(text.replace("Firmar", "Firma"), "utf-8")
    assert [line for line in translations.faults() if "was not compiled" in line]


def test_a_translation_without_its_compiled_file(spanish: Path) -> None:
    spanish.with_suffix(".qm").unlink()
    assert [line for line in translations.faults() if line.endswith("kiosk_es.qm is missing")]


def test_no_translation_at_all_is_a_fault(spanish: Path) -> None:
    spanish.unlink()
    assert translations.faults() != []


def test_a_new_language_begins_as_an_empty_file(spanish: Path) -> None:
    italian = spanish.with_name("kiosk_it.ts")
    italian.touch()
    assert translations.update(italian) == []
    assert 'language="it"' in italian.read_text("utf-8")
    assert translations.untranslated(italian) == ["Sign the letter"]
    assert italian.with_suffix(".qm").is_file()


def test_no_french_mark_begins_a_line() -> None:
    """What French sets apart from a word stays on its line: the space between does not break."""
    file = (translations.FOLDER / "kiosk_fr.ts").read_text("utf-8")
    texts = re.findall("<(?:translation|numerusform)>([^<]+)<", file)
    assert len(texts) > 100
    assert [text for text in texts if re.search(" [?!;:»]|« ", html.unescape(text))] == []
