"""Speech through Speech Dispatcher, the common speech service on Linux, by its own protocol.

SSIP is a protocol of text lines over a socket in the user's runtime folder (manual of Speech
Dispatcher, "SSIP Documentation"); a dozen commands are enough here. If the dispatcher is installed
and not running, it is started, as its other clients do.
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
"""Time limit for one answer; before the first one a synthesiser may have to load."""

_EVENT = "7"
"""Replies 700 to 799 are events, which may come between other replies."""

_BEGIN, _OVER = "701", frozenset({"702", "703"})

_log = logging.getLogger(__name__)


class Lost(Exception):
    """The dispatcher does not answer, or refused a command."""


def address() -> Path:
    """Path of the dispatcher's socket: `SPEECHD_ADDRESS`, else the default."""
    given = os.environ.get("SPEECHD_ADDRESS", "")
    if given.startswith("unix_socket:"):
        return Path(given.removeprefix("unix_socket:"))
    runtime = os.environ.get("XDG_RUNTIME_DIR") or str(Path.home() / ".cache")
    return Path(runtime) / "speech-dispatcher" / "speechd.sock"


def find() -> Dispatcher | None:
    """Connects to this user's dispatcher, and starts it if necessary; None if there is none."""
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
    """One connection. Raises Lost or OSError if it fails."""

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
            self.languages = self._voices()
        except (Lost, OSError):
            self._hang_up()
            raise

    def say(self, text: str, language: str, volume: int) -> None:
        # A line that is a full stop ends the text, so a full stop at the start is doubled.
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
            # the first line has the number of the message: 225-21
            self._message = answer[0].partition("-")[2]
            self._is_speaking = True

    def stop(self) -> None:
        self._is_speaking = False
        self._try("CANCEL self")

    def is_speaking(self) -> bool:
        if self._is_speaking and self._socket is not None:
            self._try("HISTORY GET CLIENT_ID")  # before any answer come the waiting events
        return self._is_speaking and self._socket is not None

    def close(self) -> None:
        if self._socket is not None:
            self._try("CANCEL self", "QUIT")
        self._hang_up()

    def _voices(self) -> frozenset[str]:
        rows = (line[4:].split("\t") for line in self._ask("LIST SYNTHESIS_VOICES")[:-1])
        return frozenset(base(row[1]) for row in rows if len(row) > 1)

    def _try(self, *lines: str) -> list[str]:
        """Sends commands; returns the last answer. Closes the connection if none comes."""
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
        """Sends one command; returns the lines of its answer. Raises Lost if it was refused."""
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
        """Handles an event: its first line has the message number (702-21, 702-client, 702 END)."""
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
