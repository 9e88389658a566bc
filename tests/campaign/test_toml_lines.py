"""Lines of keys, compared with a TOML text whose lines are known by how it was written."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.toml_lines import KeyPath, key_lines

TEXT = '''\
# a comment with key = "value" and [table]
top = 1
"quoted key" = "a # no comment"
dotted.inner = 'lit\\'
'lit.key'.x = 1.5e3 # c

[table]
many = """
not = "a key"
[neither]
x""quotes at the end"""""
list = [
    "one", # [x]
    [2, 3],

    { deep = true, "other" = [
        1979-05-27 07:32:00 ] },
]
\traw = \'\'\'
x = 1
it''s\'\'\'

[table.sub . "part two"]
empty = {}
[[rows]]
a = 1
[rows.text]
en = "x"
[[rows]]
a = 2
text.en = "\\"]"
[[rows.more]]
b = 1
'''

EXPECTED = {
    ("top",): 2,
    ("quoted key",): 3,
    ("dotted",): 4,
    ("dotted", "inner"): 4,
    ("lit.key", "x"): 5,
    ("table",): 7,
    ("table", "many"): 8,
    ("table", "list"): 12,
    ("table", "list", 0): 13,
    ("table", "list", 1, 1): 14,
    ("table", "list", 2): 16,
    ("table", "list", 2, "deep"): 16,
    ("table", "list", 2, "other", 0): 17,
    ("table", "raw"): 19,
    ("table", "sub", "part two"): 23,
    ("table", "sub", "part two", "empty"): 24,
    ("rows",): 25,
    ("rows", 0): 25,
    ("rows", 0, "a"): 26,
    ("rows", 0, "text"): 27,
    ("rows", 0, "text", "en"): 28,
    ("rows", 1): 29,
    ("rows", 1, "a"): 30,
    ("rows", 1, "text", "en"): 31,
    ("rows", 1, "more", 0, "b"): 33,
}


def paths(values: object, path: KeyPath = ()) -> set[KeyPath]:
    """Every key path `tomllib` knows."""
    found = {path} if path else set()
    if isinstance(values, dict):
        for key, value in values.items():
            found |= paths(value, (*path, key))
    elif isinstance(values, list):
        for position, value in enumerate(values):
            found |= paths(value, (*path, position))
    return found


@pytest.mark.parametrize("path", EXPECTED, ids=str)
def test_line_of_key(path: KeyPath) -> None:
    assert key_lines(TEXT)[path] == EXPECTED[path]


def test_finds_exactly_the_keys_tomllib_finds() -> None:
    assert set(key_lines(TEXT)) == paths(tomllib.loads(TEXT))


def test_escapes_in_keys() -> None:
    text = '"a\\"b\\u00e9\\t" = 1'
    assert set(key_lines(text)) == paths(tomllib.loads(text))


def test_an_empty_text_has_no_lines() -> None:
    assert key_lines("") == {}
    assert key_lines("# only a comment") == {}


def test_a_million_characters_are_no_trouble() -> None:
    text = 'a = """' + 'x"" ' * 250_000 + '"""\nb = 1\n'
    assert key_lines(text)["b",] == 2


_keys = st.text("abcXYZ09-_", min_size=1, max_size=5)
_quoted = st.text("ab .#='[]{}\"\\", max_size=6).map(
    lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
)
_scalars = st.one_of(
    _quoted,
    st.sampled_from(
        ["1", "true", "1.5", "2027-01-01", "'x#]'", '"""\nk = 1\n"x" """', "'''\n[t]\n'''"]
    ),
)
_space = st.sampled_from(["", " ", "\n", "# c ] }\n", "\n\n  "])


@st.composite
def _arrays(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    items = draw(st.lists(values, max_size=3))
    body = "".join(f"{draw(_space)}{item}{draw(_space)}," for item in items)
    return f"[{body}{draw(_space)}]"


@st.composite
def _inlines(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    keys = draw(st.lists(_keys, max_size=3, unique=True))
    return "{ " + ", ".join(f"{key} = {draw(values)}" for key in keys) + " }"


_values = st.recursive(
    _scalars, lambda inner: st.one_of(_arrays(inner), _inlines(inner)), max_leaves=6
)


@given(st.data())
def test_any_text_keeps_its_lines(data: st.DataObject) -> None:
    """Writes keys one after another, noting the line of each, and reads them back."""
    text, expected, table = "", {}, ()
    names = data.draw(st.lists(_keys, min_size=1, max_size=6, unique=True))
    for name in names:
        text += data.draw(st.sampled_from(["", "\n", "# [no] x = 1\n", "  \t"]))
        line = text.count("\n") + 1
        form = data.draw(st.sampled_from(["pair", "table", "array"]))
        if form == "pair":
            expected[*table, name] = line
            text += f"{name} = {data.draw(_values)}\n"
        elif form == "table":
            table = (name,)
            expected[table] = line
            text += f"[{name}]\n"
        else:
            table = (name, 0)
            expected[table] = line
            text += f"[[ {name} ]] # c\n"
    found = key_lines(text)
    assert set(found) == paths(tomllib.loads(text))
    assert {path: found[path] for path in expected} == expected
