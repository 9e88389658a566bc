"""Parses TOML and JSON that somebody else may have written, within limits.

The parsers of the standard library stop at nothing but the machine's memory: `a.a.a…` of 50,000
parts takes gigabytes, a number may have so many digits that it cannot even be shown, and brackets
in brackets end in a RecursionError. Everything here raises ValueError instead, within a second for
a file of a megabyte. `file_system.read_bounded` limits the size; whoever calls checks what the
values mean.
"""

from __future__ import annotations

import codecs
import json
import math
import re
import tomllib
from typing import Any, NoReturn

DEEPEST_KEY = 32
"""Parts of a dotted key. Ours have three; the time that a key takes grows with their square."""

DEEPEST_VALUE = 32
"""Brackets in brackets in JSON; what the program writes has four."""

_LEAST, _MOST = -(1 << 63), (1 << 63) - 1
"""Whole numbers of 64 bits, as in the standard of TOML and in the ledger's table."""

_MOST_DIGITS = len(str(_LEAST))

_STRINGS = (
    r'"""(?:\\.|[^\\])*?(?:"""|\Z)'
    r"|'''.*?(?:'''|\Z)"
    r'|"(?:\\.|[^"\\\n])*(?:"|$)'
    r"|'[^'\n]*(?:'|$)"
    r"|#[^\n]*"
)
_DEEP_KEY = rf"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){{{DEEPEST_KEY}}}"
"""Begins where a word begins and never goes back in it: a long one would take its square."""


def parse_toml(text: str) -> dict[str, Any]:
    """The tables in a TOML text.

    Raises tomllib.TOMLDecodeError, which is a ValueError, also for keys and brackets that are
    nested too deeply, and for numbers that do not fit into 64 bits.
    """
    _refuse_deep_keys(text)
    try:
        values = tomllib.loads(text)
    except RecursionError as error:
        raise tomllib.TOMLDecodeError("brackets are nested too deeply") from error
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:  # Python's own limit, for decimal digits
        raise tomllib.TOMLDecodeError("a number has too many digits") from error
    _refuse_odd_numbers(values)
    return values


def parse_json(data: bytes | str) -> Any:
    """The value in a JSON text in UTF-8.

    Raises ValueError also for more than `DEEPEST_VALUE` brackets in brackets, for numbers that do
    not fit into 64 bits, for NaN and Infinity, and for lone surrogates, which UTF-8 cannot hold.
    """
    text = data if isinstance(data, str) else data.removeprefix(codecs.BOM_UTF8).decode()
    try:
        value = _JSON.decode(text)
    except RecursionError as error:
        raise ValueError("brackets are nested too deeply") from error
    if text.count("[") + text.count("{") > DEEPEST_VALUE:
        _refuse_deep_value(value)
    if "\\u" in text:
        json.dumps(value, ensure_ascii=False).encode()  # UnicodeEncodeError is a ValueError
    return value


def whole_number(value: object) -> int:
    """A value that was parsed, where it is a whole number. Raises ValueError for anything else."""
    if type(value) is not int or not _LEAST <= value <= _MOST:
        raise ValueError("not a whole number of 64 bits")
    return value


def _refuse_deep_keys(text: str) -> None:
    for line in text.split("\n"):
        if line.count(".") >= DEEPEST_KEY:
            break
    else:
        return  # the usual case, and cheap
    flags = re.DOTALL | re.MULTILINE  # compiled here: hardly a file comes so far
    bare = re.sub(_STRINGS, lambda hit: "s" + "\n" * hit[0].count("\n"), text, flags=flags)
    found = re.search(_DEEP_KEY, bare)
    if found is not None:
        line_number = bare.count("\n", 0, found.start()) + 1
        raise tomllib.TOMLDecodeError(
            f"a key has more than {DEEPEST_KEY} parts (at line {line_number}, column 1)"
        )


def _refuse_odd_numbers(values: dict[str, Any]) -> None:
    """A loop, since a recursion here would need more depth than the parser had."""
    left: list[Any] = [values]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            left += value.values()
        elif isinstance(value, list):
            left += value
        elif isinstance(value, int) and not _LEAST <= value <= _MOST:
            raise tomllib.TOMLDecodeError("a number has too many digits")
        elif isinstance(value, float) and not math.isfinite(value):
            raise tomllib.TOMLDecodeError("a number is not finite")


def _refuse_deep_value(value: object) -> None:
    left: list[tuple[object, int]] = [(value, 1)]
    while left:
        one, depth = left.pop()
        if isinstance(one, dict | list):
            if depth > DEEPEST_VALUE:
                raise ValueError("brackets are nested too deeply")
            inside = one.values() if isinstance(one, dict) else one
            left += [(each, depth + 1) for each in inside]


def _parse_int(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("a number has too many digits")
    return whole_number(int(digits))


def _parse_float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError("a number is not finite")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


_JSON = json.JSONDecoder(
    parse_int=_parse_int, parse_float=_parse_float, parse_constant=_refuse_constant
)
