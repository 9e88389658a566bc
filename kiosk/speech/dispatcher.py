"""Speech Dispatcher, the common door to voices on Linux, by its own protocol.

SSIP is lines of text over a socket in the user's runtime folder (the manual of Speech
Dispatcher, "SSIP Documentation"); a dozen of them are all a kiosk needs. It starts the
dispatcher where it is installed and not running, as its own clients do.
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
import subprocess
from pathlib import Path

from kiosk.speech.speaker import base

ANSWER_SECONDS = 3.0
"""Seconds for one answer; the first may have to wait for a synthesiser to load."""

_EVENT = "7"
"""Replies of this class are events (700 to 799) that may come between any others."""

_BEGIN, _OVER = "701", frozenset({"702", "703"})

_log = logging.getLogger(__name__)


class Lost(Exception):
    """The dispatcher does not answer, or says no."""


def address() -> Path:
    """The dispatcher's socket: `SPEECHD_ADDRESS`, else the usual place."""
    given = os.environ.get("SPEECHD_ADDRESS", "")
    if given.startswith("unix_socket:"):
        return Path(given.removeprefix("unix_socket:"))
    runtime = os.environ.get("XDG_RUNTIME_DIR") or str(Path.home() / ".cache")
    return Path(runtime) / "speech-dispatcher" / "speechd.sock"


def find() -> Dispatcher | None:
    """The dispatcher of this user, started if need be; None where there is none."""
    path = address()
    if not path.exists() and not _spawn():
        return None
    try:
        found = Dispatcher(path)
    except (Lost, OSError) as error:
        _log.info("no speech dispatcher: %s", type(error).__name__)
        return None
    if not found.languages:
        found.close()
        return None
    return found


def _spawn() -> bool:
    program = shutil.which("speech-dispatcher")
    if program is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 (the system's own program, no input of anybody's)
            [program, "--spawn"], capture_output=True, timeout=10, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


class Dispatcher:
    """One connection. Raises Lost or OSError where it cannot be made."""

    def __init__(self, path: Path) -> None:
        self._socket: socket.socket | None = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._read = b""
        self._is_speaking = False
        self._message = ""
        try:
            self._socket.settimeout(ANSWER_SECONDS)
            self._socket.connect(str(path))
            self._ask("SET self CLIENT_NAME user:pledge-kiosk:main")
            self._ask("SET self NOTIFICATION ALL on")
            self._ask("SET self PUNCTUATION none")
            self._languages = self._voices()
        except (Lost, OSError):
            self._hang_up()
            raise

    @property
    def languages(self) -> frozenset[str]:
        return self._languages

    def say(self, text: str, language: str, volume: int) -> None:
        # A line that begins with a full stop would end the text.
        lines = ["." + line if line.startswith(".") else line for line in text.splitlines()]
        self._try(
            "CANCEL self",
            f"SET self LANGUAGE {base(language)}",
            f"SET self VOLUME {max(-100, min(100, volume * 2 - 100))}",
            "SPEAK",
        )
        self._message = ""
        answer = self._try("\r\n".join([*lines, "."]))
        if answer:
            # the number of the message stands on the first line: 225-21
            self._message = answer[0].partition("-")[2]
            self._is_speaking = True

    def stop(self) -> None:
        self._is_speaking = False
        self._try("CANCEL self")

    def is_speaking(self) -> bool:
        if self._is_speaking and self._socket is not None:
            self._try("HISTORY GET CLIENT_ID")  # any answer brings the events before it
        return self._is_speaking and self._socket is not None

    def close(self) -> None:
        if self._socket is not None:
            self._try("CANCEL self", "QUIT")
        self._hang_up()

    def _voices(self) -> frozenset[str]:
        rows = (line[4:].split("\t") for line in self._ask("LIST SYNTHESIS_VOICES")[:-1])
        return frozenset(base(row[1]) for row in rows if len(row) > 1)

    def _try(self, *lines: str) -> list[str]:
        """The last line's answer; nothing, and silence from now on, where none comes."""
        answer: list[str] = []
        if self._socket is None:
            return answer
        try:
            for line in lines:
                answer = self._ask(line)
        except Lost as error:
            _log.info("the speech dispatcher refused: %s", error)
        except OSError as error:
            _log.warning("the speech dispatcher is gone: %s", type(error).__name__)
            self._hang_up()
            return []
        return answer

    def _ask(self, line: str) -> list[str]:
        """Sends one command; its answer's lines. Raises Lost where the answer is a refusal."""
        if self._socket is None:
            raise Lost("no connection")
        self._socket.sendall(line.encode() + b"\r\n")
        answer: list[str] = []
        while True:
            read = self._line()
            if read.startswith(_EVENT):
                self._take_event(read)
                continue
            answer.append(read)
            if read[3:4] == " ":
                break
        if not read.startswith("2"):
            raise Lost(read[:3])
        return answer

    def _take_event(self, line: str) -> None:
        """An event's first line names its message: 702-21, 702-client, 702 END."""
        if line[:3] in _OVER and line[3:4] == "-" and line[4:] == self._message:
            self._is_speaking = False

    def _line(self) -> str:
        if self._socket is None:
            raise Lost("no connection")
        while b"\n" not in self._read:
            more = self._socket.recv(65536)
            if not more:
                raise ConnectionResetError
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        return line.decode("utf-8", "replace").rstrip("\r")

    def _hang_up(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
