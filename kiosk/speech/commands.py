"""Speech through a command of the system: one process for each text.

macOS has `say`, Windows has System.Speech through PowerShell, Linux has `espeak-ng` if no
dispatcher runs. The text goes in by stdin, because other users can read arguments. To stop
speaking, the process is ended. No package is used: the one that wraps these three engines cannot
be stopped from outside its own loop.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.speech.speaker import base

LIST_SECONDS = 10.0
"""Time limit for the list of voices."""

_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_WINDOWS_START = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
)


@dataclass(frozen=True)
class Command:
    """How to call the command of one system.

    `listing` prints the voices, one per line; `language` finds the language tag in such a line.
    `speaking` returns the command for a language and a volume from 0 to 100, `wording` its stdin.
    """

    listing: Sequence[str]
    language: re.Pattern[str]
    speaking: Callable[[str, int], Sequence[str]]
    wording: Callable[[str, int], str] = lambda text, _volume: text


ESPEAK = Command(
    listing=("espeak-ng", "--voices"),
    language=re.compile(r"^\s*\d+\s+([a-z]{2,3})\b"),
    speaking=lambda language, volume: (
        *("espeak-ng", "-v", language, "-s", "150", "-a", str(volume * 2), "--stdin"),
    ),
)

SAY = Command(
    listing=("say", "-v", "?"),
    language=re.compile(r"\s([a-z]{2,3})[_-]\w+\s+#"),
    speaking=lambda _language, _volume: ("say", "-f", "-"),
    wording=lambda text, volume: f"[[volm {volume / 100:.2f}]] {text}",
)

POWERSHELL = Command(
    listing=(
        *("powershell", "-NoProfile", "-Command"),
        _WINDOWS_START + "$voice.GetInstalledVoices() | % { $_.VoiceInfo.Culture.Name }",
    ),
    language=re.compile(r"^([a-z]{2,3})-"),
    speaking=lambda language, volume: (
        *("powershell", "-NoProfile", "-Command"),
        _WINDOWS_START + f"$voice.Volume = {volume}; "
        f"$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [cultureinfo]'{language}'); "
        "$voice.Speak([Console]::In.ReadToEnd())",
    ),
)


def of_this_system() -> Command:
    """The command of the system the program runs on."""
    return {"darwin": SAY, "win32": POWERSHELL}.get(sys.platform, ESPEAK)


def find(command: Command | None = None) -> CommandSpeaker | None:
    """A speaker with the system's command; None if it is missing or has no voice."""
    chosen = command or of_this_system()
    if shutil.which(chosen.listing[0]) is None:
        return None
    found = CommandSpeaker(chosen)
    return found if found.languages else None


class CommandSpeaker:
    """Speaks with one process at a time."""

    def __init__(self, command: Command) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self.languages = self._voices()

    def say(self, text: str, language: str, volume: int) -> None:
        self.stop()
        call = self._command.speaking(base(language), volume)
        try:
            self._process = subprocess.Popen(  # noqa: S603 (a call of ours; the text is stdin)
                call,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=_HIDDEN,
            )
        except OSError:
            return
        stdin = self._process.stdin
        if stdin is None:
            return
        try:
            stdin.write(self._command.wording(text, volume).encode())
            stdin.close()
        except BrokenPipeError:
            return  # the process ended before it read the text: nothing is said

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait()

    def is_speaking(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def close(self) -> None:
        self.stop()

    def _voices(self) -> frozenset[str]:
        try:
            done = subprocess.run(  # noqa: S603 (the system's own program)
                self._command.listing,
                capture_output=True,
                timeout=LIST_SECONDS,
                check=False,
                creationflags=_HIDDEN,
            )
        except (OSError, subprocess.TimeoutExpired):
            return frozenset()
        lines = done.stdout.decode("utf-8", "replace").splitlines()
        hits = (self._command.language.search(line) for line in lines)
        return frozenset(base(hit[1]) for hit in hits if hit)
