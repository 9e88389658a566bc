"""What is heard at the table: the letter, labels, the countdown; and nothing of it afterwards.

The voice is a real command that writes down what it is given in place of sounding it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import looking
from kiosk.app import KioskApp
from kiosk.evening.clock import EveningClock
from kiosk.signing.flow.steps import Step
from kiosk.speech.commands import Command, Speaker
from kiosk.ui.access.voice import PART_LETTERS, Voice

OpenWindow = Callable[..., KioskApp]
Heard = Callable[[], str]


@pytest.fixture
def heard(tmp_path: Path) -> Heard:
    file = tmp_path / "heard"
    return lambda: file.read_text("utf-8") if file.exists() else ""


@pytest.fixture
def speaking(open_window: OpenWindow, tmp_path: Path, heard: Heard) -> KioskApp:
    """A kiosk with a voice for English alone, which goes on reading the letter until somebody
    stops it."""
    file = tmp_path / "heard"
    writes = (
        f"text=$(cat); printf '%s\\n' \"$text\" >> '{file}'; "
        'case "$text" in *courage*) exec sleep 60;; *) exec sleep 0.5;; esac'
    )
    pen = Command(
        listing=("echo", "en"),
        language=re.compile("(en)"),
        speaking=lambda language, volume: ("sh", "-c", writes),
        wording=lambda text, volume: f"{volume}: {text}",
    )
    app = open_window(find_voice=lambda: Speaker(pen))
    app.driver.wait_for(lambda: app.kiosk.voice.isThere, "a voice")
    return app


def turn_on(app: KioskApp) -> None:
    app.driver.tap("readingAidsButton")
    app.driver.tap("soundTick")
    app.driver.tap("readingAidsDone")


def test_without_a_voice_nothing_offers_one(app: KioskApp) -> None:
    app.driver.tap("readingAidsButton")
    assert not app.driver.has("soundTick")
    app.driver.tap("readingAidsDone")
    app.driver.tap("readButton")
    app.driver.wait_step(Step.LETTER)
    assert not app.driver.has("hearButton")


def test_nothing_is_said_until_sound_is_on(speaking: KioskApp, heard: Heard) -> None:
    driver = speaking.driver
    for _ in range(4):
        driver.press_key("Tab")
    assert heard() == ""
    turn_on(speaking)
    driver.wait_for(lambda: "65: Sound is on." in heard(), "the voice")
    driver.press_key("Tab")
    driver.press_key("Tab")
    driver.wait_for(lambda: heard().count("65: ") >= 2, "a label")
    # the page that got the keys back did not cut that short with its name
    assert speaking.kiosk.words.title not in heard()


def test_the_letter_is_read_and_falls_silent_with_the_page(
    speaking: KioskApp, heard: Heard
) -> None:
    driver, voice = speaking.driver, speaking.kiosk.voice
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    driver.tap("hearButton")
    driver.wait_for(lambda: "We applaud the courage" in heard(), "the letter")
    assert voice.isReading
    assert driver.text("hearButton") == "Stop reading"
    driver.tap("hearButton")
    assert not voice.isReading
    driver.tap("hearButton")
    assert voice.isReading
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    assert voice.is_default


def test_labels_are_said_and_never_what_is_typed(speaking: KioskApp, heard: Heard) -> None:
    driver = speaking.driver
    turn_on(speaking)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.type_keys("Ofelia Sample")
    driver.press_key("Tab")
    driver.wait_for(lambda: "Role, if you like" in heard(), "the next field's label")
    driver.press_key("Backtab")
    driver.wait_for(lambda: "Your name, as it should be printed" in heard(), "the label")
    assert "Ofelia" not in heard()


def test_errors_and_thanks_are_said(speaking: KioskApp, heard: Heard) -> None:
    driver = speaking.driver
    turn_on(speaking)
    driver.tap("signButton")
    driver.wait_step(Step.LINE)
    driver.to_review()
    driver.wait_for(lambda: "Please type your name." in heard(), "what is missing")
    driver.type_keys("Ofelia Sample")
    driver.sign()
    driver.wait_step(Step.THANKS)
    driver.wait_for(lambda: "Thank you. You are number 1 tonight." in heard(), "thanks")


def test_the_countdown_is_said_at_20_10_and_5(
    speaking: KioskApp, clock: EveningClock, heard: Heard
) -> None:
    driver = speaking.driver
    turn_on(speaking)
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    clock.pass_time(100)
    for seconds, further in ((20, 10), (10, 5), (5, 0)):
        wanted = f"Still there? In {seconds} seconds everything"
        driver.wait_for(lambda wanted=wanted: wanted in heard(), wanted)
        clock.pass_time(further)
    assert heard().count("Still there?") == 3


def test_a_language_without_a_voice_offers_no_sound(speaking: KioskApp) -> None:
    assert speaking.kiosk.voice.isThere
    speaking.driver.tap("language_es")
    assert not speaking.kiosk.voice.isThere
    # the letter stands in English, and can be heard in English
    assert speaking.kiosk.voice.canHear


def test_sound_and_volume_go_back_at_the_hand_over(speaking: KioskApp) -> None:
    driver, voice = speaking.driver, speaking.kiosk.voice
    turn_on(speaking)
    driver.tap("readingAidsButton")
    driver.tap("volume_2")
    assert (voice.isOn, voice.volume) == (True, 2)
    driver.tap("readingAidsDone")
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    assert (voice.isOn, voice.volume) == (False, 1)


def test_a_voice_that_breaks_ends_the_reading(open_window: OpenWindow, qtbot: QtBot) -> None:
    """It is not asked again and again how far it is: each time would be a fault to be told."""

    class Broken(Speaker):
        def is_speaking(self) -> bool:
            raise ZeroDivisionError

    silent = Command(
        listing=("echo", "en"),
        language=re.compile("(en)"),
        speaking=lambda language, volume: ("true",),
    )
    app = open_window(find_voice=lambda: Broken(silent))
    voice = app.kiosk.voice
    app.driver.wait_for(lambda: voice.isThere, "a voice")
    with qtbot.captureExceptions() as seen:
        voice.toggleReading()
        assert voice.isReading
        app.driver.wait_for(lambda: bool(seen), "the mistake")
        assert not voice.isReading
        assert not voice._listening.isActive()


def failing(seconds: float) -> Speaker:
    """A voice whose engine ends after so many seconds and reports no fault, as without a sound
    card."""
    return Speaker(
        Command(
            listing=("echo", "en"),
            language=re.compile("(en)"),
            speaking=lambda language, volume: ("sleep", str(seconds)),
        )
    )


def test_a_voice_that_ends_at_once_was_not_heard_and_says_so(open_window: OpenWindow) -> None:
    found = iter([failing(0), failing(0.6)])
    app = open_window(find_voice=lambda: next(found))
    driver, voice = app.driver, app.kiosk.voice
    driver.wait_for(lambda: voice.canHear, "a voice")
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    driver.tap("hearButton")
    driver.wait_for(lambda: driver.has("voiceFailed"), "the sentence that says so")
    assert not voice.isReading
    assert not driver.has("hearButton")
    assert looking.faults(app) == []
    driver.tap("readingAidsButton")
    assert not driver.has("soundTick")
    driver.tap("readingAidsDone")
    # the next person is not told, and the voice is looked for again
    driver.hand_over()
    driver.wait_step(Step.ATTRACT)
    driver.wait_for(lambda: voice.canHear, "the voice that works again")
    driver.tap("readButton")
    driver.wait_step(Step.LETTER)
    assert driver.has("hearButton")
    assert not driver.has("voiceFailed")


def test_the_letter_is_read_part_by_part_to_its_end(open_window: OpenWindow, heard: Heard) -> None:
    app = open_window()
    letter = "One.\n\nTwo.\nThree."
    voice = Voice(lambda: (letter, "en"), app.kiosk.idleTimer)
    said: list[str] = []

    class Listening(Speaker):
        def say(self, text: str, language: str, volume: int) -> None:
            said.append(text)
            super().say(text, language, volume)

    voice.look_for_voice(lambda: Listening(failing(0.2)._command))
    app.driver.wait_for(lambda: voice.canHear, "a voice")
    voice.toggleReading()
    app.driver.wait_for(lambda: not voice.isReading, "the end")
    assert said == ["One.", "Two.", "Three."]
    assert not voice.hasFailed
    voice.close()


def test_a_long_paragraph_is_read_in_parts_that_every_command_takes(
    open_window: OpenWindow,
) -> None:
    app = open_window()
    letter = "अनुच्छेद " * 5_000
    voice = Voice(lambda: (letter, "en"), app.kiosk.idleTimer)
    voice.look_for_voice(lambda: failing(60))
    app.driver.wait_for(lambda: voice.canHear, "a voice")
    voice.toggleReading()
    assert " ".join(voice._parts) == letter.strip()
    assert max(map(len, voice._parts)) <= PART_LETTERS
    assert max(len(part.encode()) for part in voice._parts) < 16_384
    voice.close()


def test_nobody_watches_a_speech_service_that_hangs_while_the_kiosk_closes(
    open_window: Callable[..., KioskApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_window()
    seen: list[bool] = []
    close = Voice.close

    def closing(voice: Voice, timeout: float) -> None:
        seen.append(app.window.isVisible())
        close(voice, timeout)

    monkeypatch.setattr(Voice, "close", closing)
    app.close()
    assert seen == [False]
