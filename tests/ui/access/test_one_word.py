"""One word for one thing: in every language of the window, and the same on the sheets."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from kiosk import assets

WORDS = {
    "stick": "lápiz USB|clé USB|Stick|pen drive|ذاكرة USB|पेन ड्राइव|U盘",
    "ledger": "registro|registre|Register|registro|السجل|रजिस्टर|账册",
    "withdrawal code": (
        "código de retirada|code de retrait|Rückzugscode|código de retirada|"
        "رمز سحب,رمز السحب|वापसी कोड|撤回代码"
    ),
    "sheets?": "hoja|feuille|Blatt,Blätter|folha|ورق,أوراق|पन्न|签名表",
    "the letter": "carta|lettre|Brief|carta|رسالة|पत्र|公开信",
    "removed": ("quit|écartée|entfernt|removida|مُزالة,أُزيل,ويُزال|हट|移除"),
    "waiting for review": (
        "por revisar|à examiner|zu prüfen|à espera de análise|بانتظار المراجعة|देखना बाक़ी|待核对"
    ),
    "organisers?": (
        "organización|organisation|Leitung|organização|الجهة المنظِّمة,للجهة المنظِّمة|आयोजक|主办方"
    ),
    "signatures": "firma|signature|Unterschrift|assinatura|توقيع|हस्ताक्षर|签名",
}
"""What each of the window's words is in the languages below; two forms beside a comma."""

LANGUAGES = ("es", "fr", "de", "pt", "ar", "hi", "zh")


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Every text of the window: in English, and each form of its translation."""
    file = assets.translations() / f"kiosk_{language}.ts"
    for message in ET.parse(file).iter("message"):  # noqa: S314 (a file of our own tree)
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        for form in forms:
            yield message.findtext("source") or "", form or ""


def sheet_texts(language: str) -> Iterator[tuple[str, str]]:
    """Every text of the sheets that is one sentence: in English and translated."""
    english, own = (
        tomllib.loads(assets.sheet_texts(each).read_text("utf-8")) for each in ("en", language)
    )
    yield from pairs(english, own)


def pairs(one: object, other: object) -> Iterator[tuple[str, str]]:
    if isinstance(one, str) and isinstance(other, str):
        yield one, other
    elif isinstance(one, list) and isinstance(other, list):
        for first, second in zip(one, other, strict=True):
            yield from pairs(first, second)
    elif isinstance(one, dict) and isinstance(other, dict):
        for key in one.keys() & other.keys():
            yield from pairs(one[key], other[key])


def strange(found: Iterator[tuple[str, str]], word: str, at: int) -> list[str]:
    own = WORDS[word].split("|")[at].split(",")
    return [
        f"{source}: {said}"
        for source, said in found
        if re.search(rf"\b{word}\b", source, re.IGNORECASE)
        and not any(each.casefold() in said.casefold() for each in own)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_has_one_word_for_one_thing(language: str) -> None:
    at = LANGUAGES.index(language)
    found = [line for word in WORDS for line in strange(texts(language), word, at)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheets_have_the_same(language: str) -> None:
    at = LANGUAGES.index(language)
    words = (
        *("stick", "withdrawal code", "the letter"),
        *("organisers?", "waiting for review"),
    )
    found = [line for word in words for line in strange(sheet_texts(language), word, at)]
    assert not found, "\n".join(found)


STANDINGS = ("waiting for review", "removed", "withdrawn", "erased", "duplicate")
"""What the staff page and the confidential sheet say of a signature that is not listed."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_a_signature_stands_is_said_by_words_that_differ_and_are_the_sheets(
    language: str,
) -> None:
    said = {
        source: form
        for source, form in texts(language)
        if source in (*STANDINGS, "Remove", "Withdraw")
    }
    assert len(set(said.values())) == len(said), said
    for standing in STANDINGS:
        # a line that is crossed out on paper may have that language's own word
        on_sheets = {form for source, form in sheet_texts(language) if source == standing}
        assert not on_sheets or standing not in said or said[standing] in on_sheets, standing
