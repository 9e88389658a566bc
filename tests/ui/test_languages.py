"""The interface in its languages, switched while it runs."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.app import KioskApp
from kiosk.signing.flow import Step
from kiosk.signing.sign import consents

OpenWindow = Callable[..., KioskApp]


def test_a_switch_says_everything_again(app: KioskApp) -> None:
    hands = app.hands
    hands.tap("readButton")
    hands.wait_step(Step.LETTER)
    assert not hands.has("otherLanguage")
    hands.tap("language_es")
    assert hands.text("signButton") == "Firmar"
    assert "English" in hands.text("otherLanguage")
    hands.tap("signButton")
    hands.wait_step(Step.SIGN)
    hands.tap("key_ñ")
    assert hands.text("nameFieldInput") == "Ñ"
    hands.type_keys(" www.example.org")
    assert "No se imprimen" in hands.text("nameFieldSaid")
    hands.tap("language_en")
    assert "not printed" in hands.text("nameFieldSaid")
    assert hands.text("submitButton") == "Sign the letter"


def test_the_letter_and_the_consents_are_recorded_in_the_language_shown(
    open_window: OpenWindow,
) -> None:
    app = open_window(language="es")
    app.hands.tap("signButton")
    app.hands.wait_step(Step.SIGN)
    shown = app.hands.texts()
    agreed = consents(app.options.campaign, "es")
    assert [consent.id for consent in agreed] == ["pledge", "publish"]
    assert all(consent.text in shown for consent in agreed)


@pytest.mark.parametrize("file", sorted(assets.translations().glob("*.ts")), ids=lambda p: p.stem)
def test_translations_are_whole_and_compiled(file: Path, tmp_path: Path) -> None:
    unfinished = [
        message.findtext("source")
        for message in ET.parse(file).iter("message")  # noqa: S314
        if message.find("translation[@type='unfinished']") is not None
    ]
    assert unfinished == []
    fresh = tmp_path / "fresh.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [lrelease, "-silent", "-removeidentical", file, "-qm", fresh], check=True, timeout=60
    )
    assert fresh.read_bytes() == file.with_suffix(".qm").read_bytes()
