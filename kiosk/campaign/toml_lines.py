"""Where each key of a TOML text stands: its line for messages, its value for changing the text.

`tomllib` does not keep that, and must have parsed the text before. The scan then only has to step
over values and does not check them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

KeyPath = tuple[str | int, ...]
"""Keys and, inside arrays, positions from 0: `("consents", 0, "text", "en")`."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"[ \t]*")
_BETWEEN = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_PLAIN_VALUE = re.compile(r"[^,\]}#\r\n]+")
_STRINGS = {
    '"""': re.compile(r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}', re.DOTALL),
    "'''": re.compile(r"'''(?:[^']|'{1,2}(?!'))*+'{3,5}"),
    '"': re.compile(r'"(?:[^"\\\n]|\\.)*+"'),
    "'": re.compile(r"'[^'\n]*'"),
}
_ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([btnfr"\\]))')
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}


def key_lines(text: str) -> Mapping[KeyPath, int]:
    """The line, from 1, of every key, table header, inline key and array element of `text`."""
    return _Scan(text).run()


class Section(NamedTuple):
    """A table's lines: the path of its header, () for the top of the file, and their offsets.

    `start` is where the header begins, `end` where the last value of the table ends, or the header
    where it has none; a comment may follow on that line.
    """

    path: KeyPath
    start: int
    end: int


class Places(NamedTuple):
    """The offsets of every value, and the tables in the order of the file, the top first."""

    values: Mapping[KeyPath, tuple[int, int]]
    sections: tuple[Section, ...]


def key_places(text: str) -> Places:
    """Where the values and tables of `text` begin and end."""
    scan = _Scan(text)
    scan.run()
    return Places(scan.values, tuple(scan.sections))


class _Scan:
    def __init__(self, text: str) -> None:
        self.values: dict[KeyPath, tuple[int, int]] = {}
        self.sections = [Section((), 0, 0)]
        self._text = text
        self._at = 0
        self._counted_to = 0
        self._line = 1
        self._found: dict[KeyPath, int] = {}
        self._last_of: dict[KeyPath, int] = {}

    def run(self) -> Mapping[KeyPath, int]:
        table: KeyPath = ()
        while True:
            self._skip(_BETWEEN)
            if self._at >= len(self._text):
                return self._found
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
                self.sections[-1] = self.sections[-1]._replace(end=self._at)

    def _header(self) -> KeyPath:
        is_array = self._text.startswith("[[", self._at)
        line, start = self._here(), self._at
        self._at += 2 if is_array else 1
        *outer, last = self._key()
        self._at += 2 if is_array else 1
        path = self._resolve((), outer)
        if is_array:
            path = (*path, last)
            self._last_of[path] = self._last_of.get(path, -1) + 1
            self._found.setdefault(path, line)
            path = (*path, self._last_of[path])
        else:
            path = self._resolve(path, [last])
        self._found[path] = line
        self.sections.append(Section(path, start, self._at))
        return path

    def _resolve(self, path: KeyPath, keys: list[str]) -> KeyPath:
        """The path of `keys` under `path`, through the newest element of arrays of tables."""
        for key in keys:
            path = (*path, key)
            self._found.setdefault(path, self._here())
            if path in self._last_of:
                path = (*path, self._last_of[path])
        return path

    def _pair(self, table: KeyPath) -> None:
        line = self._here()
        path = table
        for key in self._key():
            path = (*path, key)
            self._found.setdefault(path, line)
        self._at += 1  # the equals sign
        self._skip(_BLANK)
        self._value(path)

    def _key(self) -> list[str]:
        """The parts of a dotted key; ends on what follows it (`=` or `]`)."""
        parts: list[str] = []
        while True:
            self._skip(_BLANK)
            quote = self._text[self._at]
            if quote in "\"'":
                start = self._at
                self._skip(_STRINGS[quote])
                raw = self._text[start + 1 : self._at - 1]
                parts.append(_ESCAPE.sub(_unescape, raw) if quote == '"' else raw)
            else:
                start = self._at
                self._skip(_BARE)
                parts.append(self._text[start : self._at])
            self._skip(_BLANK)
            if self._text[self._at] != ".":
                return parts
            self._at += 1

    def _value(self, path: KeyPath) -> None:
        start = self._at
        self._step_over(path)
        self._at = start + len(self._text[start : self._at].rstrip())
        self.values[path] = (start, self._at)

    def _step_over(self, path: KeyPath) -> None:
        first = self._text[self._at]
        if first in "\"'":
            triple = self._text[self._at : self._at + 3]
            self._skip(_STRINGS.get(triple) or _STRINGS[first])
        elif first == "[":
            self._items(path, "]")
        elif first == "{":
            self._items(path, "}")
        else:
            self._skip(_PLAIN_VALUE)

    def _items(self, path: KeyPath, end: str) -> None:
        self._at += 1
        position = 0
        while True:
            self._skip(_BETWEEN)
            if self._text[self._at] == end:
                self._at += 1
                return
            if self._text[self._at] == ",":
                self._at += 1
                continue
            if end == "}":
                self._pair(path)
            else:
                self._found[*path, position] = self._here()
                self._value((*path, position))
                position += 1

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self._text, self._at)
        if match is not None:
            self._at = match.end()

    def _here(self) -> int:
        self._line += self._text.count("\n", self._counted_to, self._at)
        self._counted_to = self._at
        return self._line


def _unescape(found: re.Match[str]) -> str:
    short, long, letter = found.groups()
    return chr(int(short or long, 16)) if letter is None else _ESCAPED[letter]
