"""TOML and JSON from outside: a value within limits or a ValueError, and nothing else, at once."""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.parsing import DEEPEST_KEY, DEEPEST_VALUE, parse_json, parse_toml, whole_number

SECONDS = 8
"""Of the processor, for a megabyte of the worst; it takes less than two on an idle machine."""

MEGABYTES = 120

TOML = {
    "deep key": ".".join(["x"] * 50_000) + " = 1",
    "deep key in quotes": ".".join(['"x"'] * 50_000) + " = 1",
    "deep key with blanks": " . ".join(["x"] * 50_000) + " = 1",
    "deep key in a table": "a = {" + ".".join(["x"] * 50_000) + " = 1}",
    "deep key behind texts": 'a = """\n"\'#"""\nb = "\'"\n' + ".".join(["x"] * 50_000) + " = 1",
    "deep table": "[" + ".".join(["x"] * 50_000) + "]",
    "deep tables": "".join("[" + ".".join(["x"] * depth) + "]\n" for depth in range(1, 900)),
    "brackets": "x = " + "[" * 100_000,
    "tables in tables": "x = " + "{a=" * 100_000,
    "decimal": "x = " + "9" * 100_000,
    "digits with lines between": "x = " + "1_" * 400_000 + "1",
    "hexadecimal": "x = [{a = 0x" + "f" * 50_000 + "}]",
    "just too large": f"x = {1 << 63}",
    "infinity": "x = [inf]",
    "not a number": "x = nan",
    "float of many digits": "x = 1e" + "9" * 400_000,
    "quotes": '"' * 900_000,
    "text without an end": 'x = """' + "a.\n" * 300_000,
    "surrogate": 'x = "\\ud800"',
}
LARGE_TOML: dict[str, tuple[int, Callable[[int], str]]] = {
    "many keys": (60_000, lambda count: "".join(f"k{at} = 1\n" for at in range(count))),
    "many tables": (60_000, lambda count: "".join(f"[t{at}]\n" for at in range(count))),
    "many tables in a list": (120_000, lambda count: "[[t]]\n" * count),
    "many numbers": (400_000, lambda count: "x = [" + "1," * count + "]"),
    "many escapes": (400_000, lambda count: 'x = "' + "\\n" * count + '"'),
    "remark": (900_000, lambda count: "#" * count),
    "one long key, and dots elsewhere": (
        900_000,
        lambda count: "a" * count + " = 1\n#" + "." * DEEPEST_KEY,
    ),
    "a key whose last part is long": (
        900_000,
        lambda count: "x." * (DEEPEST_KEY - 1) + "a" * count + " = 1",
    ),
}
"""How often something comes in a megabyte, and the text in which it comes so often."""

JSON = {
    "brackets": b"[" * 100_000,
    "brackets that close": b"[" * 400 + b"]" * 400,
    "records": b'{"a":' * 400 + b"1" + b"}" * 400,
    "surrogate": b'{"a": ["\\ud800"]}',
    "half of a pair in a key": b'{"\\uD83D": 1}',
    "surrogate in UTF-8": b'"\xed\xa0\x80"',
    "not UTF-8": b'"\xff"',
    "UTF-16": '"a"'.encode("utf-16"),
    "not a number": b"NaN",
    "infinity": b"[-Infinity]",
    "too large for a float": b"1e999",
    "huge": b"9" * 100_000,
    "larger than 64 bits": str(1 << 70).encode(),
    "just too large": str(1 << 63).encode(),
    "nothing": b"",
    "two values": b"1 2",
}


@pytest.mark.parametrize("name", TOML)
def test_toml_out_of_bounds_is_refused_at_once(name):
    within_limits(lambda: refused(parse_toml, TOML[name]))


@pytest.mark.parametrize("name", LARGE_TOML)
def test_a_megabyte_of_toml_is_read_within_limits(name):
    """The memory is that of a tenth: to count it takes ten times as long as to parse."""
    count, make = LARGE_TOML[name]
    whole, tenth = make(count), make(count // 10)
    is_quick(lambda: parse_toml(whole))
    is_small(lambda: parse_toml(tenth), MEGABYTES / 10)


@pytest.mark.parametrize("name", JSON)
def test_json_out_of_bounds_is_refused_at_once(name):
    within_limits(lambda: refused(parse_json, JSON[name]))


def refused(parse: Callable[..., object], given_: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (any of them: callers catch the family)
        parse(given_)


def within_limits(work: Callable[[], object]) -> None:
    is_quick(work)
    is_small(work, MEGABYTES)


def is_quick(work: Callable[[], object]) -> None:
    began = time.process_time()
    work()
    assert time.process_time() - began < SECONDS


def is_small(work: Callable[[], object], megabytes: float) -> None:
    """By itself: counting makes everything slower."""
    tracemalloc.start()
    try:
        work()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < megabytes * 1_000_000


def test_a_line_is_told_for_a_deep_key():
    text = 'a = """\n1.2\n"""\n' + ".".join(["x"] * (DEEPEST_KEY + 1)) + " = 1"
    with pytest.raises(ValueError, match="at line 4"):
        parse_toml(text)


def test_what_people_write_is_read():
    parts = ".".join(["x"] * DEEPEST_KEY)
    sentence = "No. " * 100
    text = f'{parts} = 1\na = "{sentence}"\n# {sentence}\nb = """\n{sentence}"""\n'
    values = parse_toml(text)
    assert values["a"] == sentence
    assert values["b"] == sentence
    assert parse_toml(f"x = [{(1 << 63) - 1}, {-1 << 63}]")["x"] == [(1 << 63) - 1, -1 << 63]
    assert parse_json(b'\xef\xbb\xbf{"a": ["\\ud83d\\ude00", 1.5, -3]}') == {"a": ["😀", 1.5, -3]}
    deep = b"[" * DEEPEST_VALUE + b"]" * DEEPEST_VALUE
    assert parse_json(deep)
    assert parse_json(b'"' + b"[" * 10_000 + b'"') == "[" * 10_000


@given(st.text())
def test_toml_is_read_or_refused(text):
    try:
        parse_toml(text)
    except ValueError:
        return


@given(st.lists(st.sampled_from([*"ab.=[]{}\"'#\n ,\\_0x1e", '"""', "'''", "inf", "\\u0000"])))
def test_toml_of_its_own_signs_is_read_or_refused(signs):
    try:
        parse_toml("".join(signs))
    except ValueError:
        return


@given(st.binary())
def test_json_is_read_or_refused(data):
    try:
        parse_json(data)
    except ValueError:
        return


WHOLE = st.integers(-1 << 63, (1 << 63) - 1)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
    max_leaves=20,
)  # fmt: skip


@given(VALUES, st.booleans())
def test_json_within_limits_is_read_as_it_was_written(value, is_ascii):
    assert parse_json(json.dumps(value, ensure_ascii=is_ascii).encode()) == value


@pytest.mark.parametrize("value", [True, 1.0, "1", None, [1], 1 << 63])
def test_what_is_no_whole_number(value):
    refused(whole_number, value)


@given(WHOLE)
def test_whole_numbers(value):
    assert whole_number(value) == value
