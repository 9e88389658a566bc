"""Changes values in the text of a TOML file and leaves every other character as it is.

Comments, order, blank lines and keys that the program does not know stay. A library that parses and
writes TOML keeps comments, too, but puts a new key behind the comment above the next table, as if
the comment were about it. Every change is read again: a text that does not say what was meant is
never handed out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import date
from typing import Any

from kiosk.campaign.toml_lines import KeyPath, Places, Section, key_places
from kiosk.errors import BadInput
from kiosk.parsing import parse_toml
from kiosk.plain_text import BYTE_ORDER_MARK

Table = Mapping[str, object]

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class TomlText:
    """The text of a TOML file while it is changed.

    Raises ValueError for a text that is no TOML.
    """

    def __init__(self, text: str) -> None:
        self._mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
        plain = text.removeprefix(BYTE_ORDER_MARK)
        self._has_returns = "\r\n" in plain
        self._text = plain.replace("\r\n", "\n")
        self.values = parse_toml(self._text)

    def __str__(self) -> str:
        """The text as it is now, with the line ends it had."""
        text = self._text.replace("\n", "\r\n") if self._has_returns else self._text
        return f"{self._mark}{text}"

    def put(self, path: KeyPath, value: object) -> None:
        """Gives the key at `path` a text, flag, whole number, day or list of texts.

        Tables on the way are made where they are missing, those of a list are there. Raises
        BadInput where the text cannot be changed so.
        """
        if self.get(path) == value:
            return
        wanted = deepcopy(self.values)
        inner: Any = wanted
        for key in path[:-1]:
            inner = inner.setdefault(key, {}) if isinstance(inner, dict) else inner[key]
            if not isinstance(inner, dict | list):
                raise _cannot(path)
        inner[path[-1]] = value
        self._keep(self._with(path, value, wanted), wanted, path)

    def remove(self, path: KeyPath) -> None:
        """Takes the line of a plain key out; nothing where it is missing."""
        places = key_places(self._text)
        if self.get(path) is None or path not in places.values:
            return
        wanted = deepcopy(self.values)
        inner: Any = wanted
        for key in path[:-1]:
            inner = inner[key]
        del inner[path[-1]]
        start, end = places.values[path]
        text = self._text
        line = text.rfind("\n", 0, start) + 1
        self._keep(text[:line] + text[_line_end(text, end) :].removeprefix("\n"), wanted, path)

    def put_tables(self, name: str, tables: Sequence[Table]) -> None:
        """Makes `tables` the list `[[name]]`.

        Those that stay, in their order, keep their lines; others are taken out or put at its end.
        Values of a table are those that `put` takes, or a table of texts. Raises BadInput where the
        text cannot be changed so.
        """
        now = self.values.get(name, [])
        new = [dict(table) for table in tables]
        if now == new:
            return
        wanted = {**self.values, name: new}
        if not new:
            del wanted[name]
        places = key_places(self._text)
        if (name,) in places.values:  # a list in one value: [{…}, {…}]
            self._keep(self._with((name,), new, wanted), wanted, (name,))
            return
        kept = _begun_with(now, new)
        gone = set(range(len(now))).difference(kept)
        text, at = self._without(name, gone, places)
        added = new[len(kept) :]
        if added:
            before, after = text[:at].rstrip("\n"), text[at:].lstrip("\n")
            lines = "\n".join(_table_lines(name, table) for table in added)
            gap = "\n\n" if before else ""
            text = f"{before}{gap}{lines}" + (f"\n{after}" if after else "")
        self._keep(text, wanted, (name,))

    def get(self, path: KeyPath) -> Any:
        """The value at `path`, None where there is none."""
        inner: Any = self.values
        for key in path:
            if isinstance(key, int):
                inner = inner[key] if isinstance(inner, list) and key < len(inner) else None
            else:
                inner = inner.get(key) if isinstance(inner, dict) else None
        return inner

    def _with(self, path: KeyPath, value: object, wanted: Mapping[str, Any]) -> str:
        """The text with that value in place of the old one, or on a line of its own."""
        text, places = self._text, key_places(self._text)
        for size in range(len(path), 0, -1):  # the key itself, or an inline table around it
            if path[:size] in places.values:
                start, end = places.values[path[:size]]
                inner: Any = wanted
                for key in path[:size]:
                    inner = inner[key]
                return text[:start] + _written(inner) + text[end:]
        section = _section(places, path[:-1])
        line = f"{_key(str(path[-1]))} = {_written(value)}"
        if section is None:
            heading = ".".join(_key(str(key)) for key in path[:-1])
            gap = "" if text.endswith("\n") or not text else "\n"
            return f"{text}{gap}\n[{heading}]\n{line}\n"
        if section.start == section.end == 0:  # a top without a key: above all tables
            return f"{line}\n{text}"
        at = _line_end(text, section.end)
        return f"{text[:at]}\n{line}{text[at:]}"

    def _without(self, name: str, gone: set[int], places: Places) -> tuple[str, int]:
        """The text without those tables of the list, and where another one belongs."""
        text = self._text
        of_list = [one for one in places.sections if one.path[:1] == (name,)]
        at = _line_end(text, of_list[-1].end) if of_list else len(text)
        spans: dict[int | str, tuple[int, int]] = {}
        for one in of_list:
            start = spans.get(one.path[1], (one.start, 0))[0]
            spans[one.path[1]] = start, _line_end(text, one.end)
        parts: list[str] = []
        done = 0
        for position in sorted(gone):
            start, end = spans[position]
            start = text.rfind("\n", 0, start) + 1
            parts.append(text[done:start])
            done = end
            for _ in range(2):  # its own line end, and the empty line behind it
                done += text[done : done + 1] == "\n"
        parts.append(text[done:at] if done < at else "")
        head = "".join(parts)
        return head + text[max(done, at) :], len(head)

    def _keep(self, text: str, wanted: Mapping[str, Any], path: KeyPath) -> None:
        try:
            values = parse_toml(text)
        except ValueError as error:
            raise _cannot(path) from error
        if values != wanted:
            raise _cannot(path)
        self._text, self.values = text, values


def _cannot(path: KeyPath) -> BadInput:
    return BadInput(
        f"`{'.'.join(map(str, path))}` cannot be changed in this campaign.toml.",
        "Change it in an editor, then run `pledge-kiosk check`.",
    )


def _begun_with(now: Sequence[object], new: Sequence[object]) -> list[int]:
    """Which of `now`, in their order, are the first ones of `new`."""
    kept: list[int] = []
    for at, one in enumerate(now):
        if len(kept) < len(new) and one == new[len(kept)]:
            kept.append(at)
    return kept


def _section(places: Places, path: KeyPath) -> Section | None:
    return next((one for one in places.sections if one.path == path), None)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _key(name: str) -> str:
    is_bare = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return name if is_bare else _written(name)


def _written(value: object) -> str:
    """A value as it stands behind the equals sign."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        shown = "".join(
            _ESCAPES.get(sign)
            or (sign if sign.isprintable() or sign > "\x9f" else f"\\u{ord(sign):04x}")
            for sign in value
        )
        return f'"{shown}"'
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_key(key)} = {_written(one)}" for key, one in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, Sequence):
        items = [_written(one) for one in value]
        in_one = f"[{', '.join(items)}]"
        return in_one if len(in_one) <= 80 else "[\n    " + ",\n    ".join(items) + ",\n]"
    raise TypeError(type(value).__name__)


def _table_lines(name: str, table: Table) -> str:
    """The lines of one table of a list, a table of texts within it as one of its own."""
    plain = [(key, one) for key, one in table.items() if not isinstance(one, Mapping)]
    inner = [(key, one) for key, one in table.items() if isinstance(one, Mapping)]
    lines = [f"[[{name}]]", *(f"{_key(key)} = {_written(one)}" for key, one in plain)]
    for key, one in inner:
        lines += ["", f"[{name}.{_key(key)}]"]
        lines += [f"{_key(tag)} = {_written(text)}" for tag, text in one.items()]
    return "\n".join([*lines, ""])
