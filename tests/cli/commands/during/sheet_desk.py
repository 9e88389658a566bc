"""A terminal for the typist of `paper enter`, and sheets that are printed without a printer."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.signing.flow.sign import consents
from kiosk.signing.paper.paper_sheet import Print

ANSWERS_WITHIN = 60.0


def print_of(campaign: Campaign, rows: int = 10, language: str = "en") -> Print:
    letter = campaign.letter(language)
    agreed = consents(campaign, language)
    return Print(
        rows, "a4", letter.language, letter.version, agreed, campaign.event.name
    )  # fmt: skip


class Terminal:
    """The real program on a pseudo terminal; `type` answers the prompt that stands there."""

    def __init__(self, *argv: object, cwd: Path) -> None:
        self._master, inner = os.openpty()
        self._program = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *map(str, argv)],
            stdin=inner,
            stdout=subprocess.PIPE,
            stderr=inner,
            cwd=cwd,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        )
        os.close(inner)

    def until(self, text: str) -> str:
        """Reads until `text` stands at the end of what is shown; returns what came."""
        came = ""
        while not came.rstrip().endswith(text):
            ready, _, _ = select.select([self._master], [], [], ANSWERS_WITHIN)
            assert ready, f"no {text!r} in {came!r}"
            try:
                came += os.read(self._master, 65536).decode()
            except OSError as error:  # the program went away
                raise AssertionError(f"no {text!r} in {came!r}") from error
        return came

    def type(self, prompt: str, answer: str) -> str:
        came = self.until(prompt)
        os.write(self._master, f"{answer}\n".encode())
        return came

    def kill(self) -> None:
        self._program.kill()
        self._program.wait(ANSWERS_WITHIN)
        self._close()

    def end(self) -> tuple[int, str]:
        """Exit status and what the program said in the end."""
        out, _ = self._program.communicate(timeout=ANSWERS_WITHIN)
        self._close()
        return self._program.returncode, out.decode()

    def _close(self) -> None:
        os.close(self._master)
        if self._program.stdout is not None:
            self._program.stdout.close()
