"""Speech through a command of the system: one process for each text.

Linux has `spd-say` of Speech Dispatcher, else `espeak-ng`; macOS has `say`, Windows has
System.Speech through PowerShell. The text goes in by stdin, because other users can read arguments.
To stop speaking, the process is ended. No package is used: the one that wraps these engines cannot
be stopped from outside its own loop.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from subprocess import DEVNULL, PIPE

LIST_SECONDS = 30.0  # time limit for the list of voices; Speech Dispatcher may have to start first
STOP_SECONDS = 3.0  # time limit for the command that stops the speech
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
    `stopping` is needed where ending the process does not stop the speech.
    """

    listing: Sequence[str]
    language: re.Pattern[str]
    speaking: Callable[[str, int], Sequence[str]]
    wording: Callable[[str, int], str] = lambda text, _volume: text
    stopping: Sequence[str] = ()


DISPATCHER = Command(
    listing=("spd-say", "-L"),
    language=re.compile(r"\s([a-z]{2,3})(?:[-_]\w+)*\s+\S+\s*$"),
    speaking=lambda language, volume: (
        *("spd-say", "--wait", "--pipe-mode", "-N", "pledge-kiosk"),
        *("-l", language, "-i", str(volume * 2 - 100)),
    ),
    # it takes a line that begins with !-! for a command to itself
    wording=lambda text, _volume: "".join(f" {line}\n" for line in text.splitlines()),
    # it cannot cancel its own messages alone: what other programs say ends as well
    stopping=("spd-say", "--cancel"),
)

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

OF_THIS_SYSTEM = {"darwin": (SAY,), "win32": (POWERSHELL,)}.get(sys.platform, (DISPATCHER, ESPEAK))
"""The commands to try on this system, the best first."""


class Speaker:
    """Speaks texts with one process at a time.

    Methods may wait for another program. If the voice is lost, none of them raises, and nothing
    is said.
    """

    def __init__(self, command: Command) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self.languages = self._find_languages()
        """Base language tags (`en`, `es`) for which there is a voice; empty without the command."""

    def say(self, text: str, language: str, volume: int) -> None:
        """Stops what is being said, and says `text` in `language` at a `volume` of 0 to 100."""
        self.stop()
        call = self._command.speaking(base(language), volume)
        try:
            self._process = subprocess.Popen(  # noqa: S603 (a call of ours; the text is stdin)
                call, stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL, creationflags=_HIDDEN
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
        """Stops speaking at once."""
        process, self._process = self._process, None
        if process is None:
            return
        is_speaking = process.poll() is None
        process.terminate()
        process.wait()
        if is_speaking and self._command.stopping:
            _run(self._command.stopping, STOP_SECONDS)

    def is_speaking(self) -> bool:
        """Whether the last text is still being said."""
        return self._process is not None and self._process.poll() is None

    def _find_languages(self) -> frozenset[str]:
        if shutil.which(self._command.listing[0]) is None:
            return frozenset()
        lines = _run(self._command.listing, LIST_SECONDS).decode("utf-8", "replace").splitlines()
        hits = (self._command.language.search(line) for line in lines)
        return frozenset(base(hit[1]) for hit in hits if hit)


def _run(call: Sequence[str], seconds: float) -> bytes:
    """What a command prints; nothing if it fails or takes longer than `seconds`."""
    try:
        return subprocess.run(  # noqa: S603 (the system's own program)
            call, capture_output=True, timeout=seconds, check=False, creationflags=_HIDDEN
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return b""


_ALSO = {"cmn": "zh", "nb": "no"}  # codes of synthesisers that differ from those in campaigns


def base(language: str) -> str:
    """The base language of a tag: `pt` for `pt-BR` and `pt_BR`."""
    plain = language.replace("_", "-").partition("-")[0].lower()
    return _ALSO.get(plain, plain)
