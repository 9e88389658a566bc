"""What a command prints: its answer on stdout, its campaign and its progress on stderr."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Self, TextIO

Summary = Mapping[str, object]

QUIET_SECONDS = 0.5  # shorter work shows no progress
BAR_WIDTH = 30


def print_campaign(options: argparse.Namespace) -> None:
    """Prints the campaign's title and folder on stderr, once; nothing with `--json`.

    A command that fails does not call this: its fault is the only line on stderr.
    """
    campaign = options.loaded_campaign
    if campaign is not None and not options.json and not options.is_campaign_printed:
        options.is_campaign_printed = True
        print(f"Campaign: {campaign.title} ({campaign.id}), {campaign.folder}", file=sys.stderr)


def print_answer(options: argparse.Namespace, sentence: str, summary: Summary) -> int:
    """Prints the `sentence`, or with `--json` the `summary` together with the campaign.

    Returns 0, the exit status of a command that has done its work.
    """
    if not options.json:
        print_campaign(options)
        print(sentence)
        return 0
    campaign = options.loaded_campaign
    if campaign is not None:
        summary = {"campaign": campaign.id, "campaign_folder": campaign.folder, **summary}
    text = json.dumps(summary, ensure_ascii=False, indent=2, default=str)
    if not _can_write(sys.stdout, text):
        text = json.dumps(summary, indent=2, default=str)  # JSON has escapes of its own
    print(text)
    return 0


def never_refuse(stream: TextIO | None) -> None:
    """Lets `stream` write a letter that it cannot encode as its number: Ł as `\\u0141`.

    The usual rule is an error, in the middle of an answer. stderr works like that by itself.
    """
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def drop_rest(stream: TextIO | None) -> None:
    """Throws away what could not be written to `stream`, or Python reports it once more."""
    with suppress(OSError, ValueError):
        if stream is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _can_write(stream: TextIO | None, text: str) -> bool:
    try:
        text.encode(getattr(stream, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


class Bar:
    """A `files.Progress`: a bar on a terminal, plain lines elsewhere.

    As a context manager it ends the line of the bar, whatever happens.
    """

    def __init__(self, label: str, stream: TextIO | None = None) -> None:
        self._label = label
        self._stream = sys.stderr if stream is None else stream
        self._began = self._said = time.monotonic()
        self._is_open = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self._is_open:
            self._stream.write("\n")
            self._is_open = False

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        is_bar = self._stream.isatty()
        wait = 0.1 if is_bar else 5.0
        is_last = self._said > self._began and done == total > 0
        if now - self._began < QUIET_SECONDS or (now - self._said < wait and not is_last):
            return
        self._said = now
        of = f" of {total:,}" if total else ""
        if not is_bar:
            print(f"{self._label}: {done:,}{of}", file=self._stream)
            return
        filled = BAR_WIDTH * done // total if total else 0
        full, empty = ("█", "·") if _can_write(self._stream, "█·") else ("#", ".")
        bar = full * filled + empty * (BAR_WIDTH - filled)
        self._stream.write(f"\r{self._label} {bar} {done:,}{of} ")
        self._stream.flush()
        self._is_open = True
