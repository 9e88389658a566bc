"""Voices of the system, spoken to for real: a dispatcher without a loudspeaker, a command into
a file."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.speech import commands, voices
from kiosk.speech.commands import DISPATCHER, ESPEAK, Command, Speaker, base

TEXT = "We applaud the courage.\n.A line that begins with a stop.\nAnd one more."

needs_dispatcher = pytest.mark.skipif(
    shutil.which("spd-say") is None, reason="speech-dispatcher is not installed"
)
needs_espeak = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"
)


def wait_until(is_so: Callable[[], bool], seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > until:
            return False
    return True


@pytest.fixture
def silent_dispatcher(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[subprocess.Popen[bytes]]:
    """A real Speech Dispatcher with espeak-ng, whose sound goes nowhere."""
    config = tmp_path / "config"
    config.mkdir()
    (tmp_path / ".libao").write_text("default_driver=null\n", "utf-8")
    (config / "speechd.conf").write_text(
        'LogLevel 5\nAudioOutputMethod "libao"\n'
        'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\n'
        "DefaultModule espeak-ng\nDefaultLanguage en\n",
        "utf-8",
    )
    place = tmp_path / "s.sock"
    # /tmp keeps the name of the socket short enough for the system
    process = subprocess.Popen(
        [
            *("speech-dispatcher", "--run-single", "--communication-method", "unix_socket"),
            *("--socket-path", str(place), "--config-dir", str(config)),
            *("--log-dir", str(tmp_path), "--pid-file", str(tmp_path / "pid"), "--timeout", "0"),
        ],
        env=os.environ | {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{place}")
    assert wait_until(place.exists)
    yield process
    process.terminate()
    process.wait(timeout=20)


@needs_dispatcher
def test_a_dispatcher_speaks_to_the_end(silent_dispatcher: subprocess.Popen[bytes]) -> None:
    voice = Speaker(DISPATCHER)
    assert {"en", "es", "fr", "de", "pt", "ar", "hi", "zh"} <= voice.languages
    voice.say(TEXT, "en-US", 65)
    assert wait_until(lambda: not voice.is_speaking())
    voice.say(TEXT, "es", 100)
    voice.stop()
    assert not voice.is_speaking()


@needs_dispatcher
def test_stopping_cancels_what_the_dispatcher_says(
    silent_dispatcher: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    log = tmp_path / "speech-dispatcher.log"
    voice = Speaker(DISPATCHER)
    voice.say("word " * 3000, "en", 65)  # one line, which takes half a minute
    assert wait_until(lambda: b"Message sent to output module" in log.read_bytes())
    voice.stop()
    assert not voice.is_speaking()
    # another program is heard at once, and not after the rest of the line
    other = ("spd-say", "--wait", "--priority", "message", "Hello.")
    subprocess.run(other, check=True, timeout=10)


@needs_dispatcher
def test_no_line_of_a_text_is_a_command_to_the_dispatcher(
    silent_dispatcher: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    echo = tmp_path / "echo"
    call = f'"$@" > {echo}'  # spd-say repeats what it says, and not what it takes for a command
    voice = Speaker(
        replace(
            DISPATCHER,
            speaking=lambda *to: ("sh", "-c", call, "sh", *DISPATCHER.speaking(*to)),
        )
    )
    voice.say("!-!SET self VOLUME 100\nA second line.", "en", 0)
    assert wait_until(lambda: not voice.is_speaking())
    assert echo.read_text("utf-8") == " !-!SET self VOLUME 100\n A second line.\n"


@needs_dispatcher
def test_a_dispatcher_that_dies_is_only_silent(
    silent_dispatcher: subprocess.Popen[bytes],
) -> None:
    voice = Speaker(DISPATCHER)
    silent_dispatcher.terminate()
    silent_dispatcher.wait(timeout=20)
    voice.say(TEXT, "en", 65)
    voice.say(TEXT, "en", 65)
    assert wait_until(lambda: not voice.is_speaking())
    voice.stop()


@needs_dispatcher
def test_no_dispatcher_is_no_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dead").touch()
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'dead'}")
    assert voices.find((DISPATCHER,)) is None


@needs_espeak
def test_a_command_speaks_and_falls_silent(tmp_path: Path) -> None:
    sound = tmp_path / "letter.wav"
    into_file = replace(
        ESPEAK,
        speaking=lambda language, volume: [
            *ESPEAK.speaking(language, volume),
            *("-w", str(sound)),
        ],
    )
    voice = Speaker(into_file)
    assert {"en", "es", "ar", "zh"} <= voice.languages
    voice.say(TEXT, "es", 65)
    assert wait_until(lambda: not voice.is_speaking())
    with wave.open(str(sound)) as read:
        assert read.getnframes() / read.getframerate() > 2  # seconds
    voice.say(TEXT * 2000, "en", 65)
    assert voice.is_speaking()
    voice.stop()
    assert not voice.is_speaking()


def test_a_missing_command_is_no_voice() -> None:
    missing = replace(ESPEAK, listing=("there-is-no-such-voice",))
    assert voices.find((missing,)) is None


@pytest.mark.parametrize(
    ("command", "line", "language"),
    [
        (DISPATCHER, "           Chinese (Mandarin)        cmn-latn-pinyin        none", "zh"),
        (ESPEAK, " 5  es              --/M      Spanish_(Spain)    roa/es", "es"),
        (commands.SAY, "Alva                sv_SE    # Hej, jag heter Alva.", "sv"),
        (commands.SAY, "Bad News            en_US    # The light you see", "en"),
        (commands.POWERSHELL, "de-DE", "de"),
    ],
)
def test_the_languages_of_a_command(command: Command, line: str, language: str) -> None:
    hit = command.language.search(line)
    assert hit is not None
    assert base(hit[1]) == language


def sleeping(seconds: str) -> Speaker:
    """An engine that ends after so many seconds and reports no fault."""
    command = replace(
        ESPEAK, listing=("echo", " 5  en  --/M  English  gmw/en"),
        speaking=lambda language, volume: ("sleep", seconds),
    )  # fmt: skip
    return Speaker(command)


def test_a_voice_is_proved_by_the_time_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not voices.really_speaks(sleeping("0"))
    assert voices.really_speaks(sleeping("0.7"))
    monkeypatch.setattr(voices, "START_SECONDS", 0.0)
    monkeypatch.setattr(voices, "SLOWEST", 60.0)
    assert not voices.really_speaks(sleeping("30"))


@needs_dispatcher
def test_a_dispatcher_whose_sound_goes_nowhere_is_no_voice(
    silent_dispatcher: subprocess.Popen[bytes],
) -> None:
    assert Speaker(DISPATCHER).languages
    assert voices.find((DISPATCHER,)) is None


@needs_espeak
@pytest.mark.skipif(Path("/dev/snd").exists(), reason="there may be a sound card here")
def test_espeak_without_a_sound_card_is_no_voice() -> None:
    assert Speaker(ESPEAK).languages
    assert voices.find((ESPEAK,)) is None
