"""Nothing of one person is in the program's memory once the next has been thanked."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kiosk import memory

SHIFT = 7
"""As in `handed_over.py`."""

FIRST = ("Zelmira Quoxham", "glassblower", "Vintrell Foundry", "zelmira@vintrell.example")
SECOND = ("Othmar Plisk", "tinsmith", "Bravuna Works", "othmar@bravuna.example")
THIRD = ("Ysolde Tarnwick", "drummer", "Kelpo House", "")

CODE = re.compile(rb"-[0-9A-Z]{4}-[0-9A-Z]{3}(?![0-9A-Z-])")
"""The end of a withdrawal code as it is shown."""

WIDE_CODE = re.compile(rb"-\0(?:[0-9A-Z]\0){4}-\0(?:[0-9A-Z]\0){3}(?![0-9A-Z-]\0)")

PATIENCE = 20.0
"""Seconds in which what is looked after beside the window may still be at work."""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or memory._libc() is None,
    reason="only glibc overwrites what is freed, and only Linux shows a process's memory",
)


class Child:
    """The real window in a process of its own, and a look into its memory."""

    def __init__(self, data: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("handed_over.py")), str(data)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answer()
        self._no_codes = self.codes()

    def _answer(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline(), "the window has gone"

    def tell(self, *words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        self._answer()

    def sign(self, person: tuple[str, ...], kind: str) -> None:
        self.tell("sign", *(_numbers(text) for text in person), kind)

    def pieces(self) -> Iterator[bytes]:
        """Everything in its memory that it can have written."""
        with (
            Path(f"/proc/{self._process.pid}/maps").open() as maps,
            Path(f"/proc/{self._process.pid}/mem").open("rb", buffering=0) as whole,
        ):
            for line in maps:
                place, rights, *_ = line.split()
                if rights.startswith("rw"):
                    start, end = (int(number, 16) for number in place.split("-"))
                    whole.look_for_voice(start)
                    try:
                        yield whole.read(end - start)
                    except OSError:
                        continue  # it is the system's, or has just gone

    def holds(self, texts: Iterable[str]) -> Counter[str]:
        """How often each text is there, as UTF-8 and as UTF-16."""
        found: Counter[str] = Counter()
        for piece in self.pieces():
            for text in filter(None, texts):
                for encoding in ("utf-8", "utf-16-le"):
                    found[f"{text} in {encoding}"] += piece.count(text.encode(encoding))
        return +found

    def codes(self) -> set[str]:
        """The ends of what looks like a withdrawal code."""
        found: set[str] = set()
        for piece in self.pieces():
            found.update(match.decode() for match in CODE.findall(piece))
            found.update(match.decode("utf-16-le") for match in WIDE_CODE.findall(piece))
        return found

    def shown_code(self) -> str:
        (code,) = self.codes() - self._no_codes
        return code

    def comes_to_hold_nothing_of(self, texts: tuple[str, ...]) -> Counter[str]:
        """What it still holds of them after a while."""
        until = time.monotonic() + PATIENCE
        while (left := self.holds(texts)) and time.monotonic() < until:
            self.tell("wait")
        return left

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        assert self._process.wait(30) == 0


def _numbers(text: str) -> str:
    return ",".join(str(ord(character) + SHIFT) for character in text) or "-"


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    child = Child(tmp_path)
    yield child
    child.close()


def test_the_memory_holds_nothing_of_whoever_has_gone(child: Child) -> None:
    """The first is counted only, the second is listed and asked for e-mail."""
    child.sign(FIRST, "counted")
    code = child.shown_code()
    seen = child.holds((*FIRST, code))
    for text in (*FIRST[:1], FIRST[3], code):  # or the scan finds nothing at all
        assert seen[f"{text} in utf-8"], text
        assert seen[f"{text} in utf-16-le"], text
    child.tell("next")
    child.sign(SECOND, "public")
    assert child.comes_to_hold_nothing_of((*FIRST, code)) == Counter()
    assert child.holds(SECOND[:1])
    second = child.shown_code()
    child.tell("next")
    child.sign(THIRD, "public")
    assert child.comes_to_hold_nothing_of((*FIRST, *SECOND, code, second)) == Counter()
