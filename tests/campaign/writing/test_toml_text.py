"""Changing a TOML text leaves every character alone that is not about the change."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import assets
from kiosk.campaign.writing.toml_text import TomlText
from kiosk.errors import BadInput

TEXT = """\
# of all
b = 1   # why
mine = "kept"

# about the list
a = ["x"]

# about the table
[table]
key = "old"  # said

# about the rows
[[rows]]
name = "One"

[rows.text]
en = "A"

# about two
[[rows]]
name = "Two"

# the end
"""


def changed(text: str) -> tuple[list[str], list[str]]:
    """The lines that went and that came."""
    before, after = TEXT.split("\n"), text.split("\n")
    return [one for one in before if one not in after], [one for one in after if one not in before]


def test_nothing_asked_is_nothing_changed():
    for text in (TEXT, TEXT.replace("\n", "\r\n"), "\ufeff" + TEXT, ""):
        assert str(TomlText(text)) == text


@pytest.mark.parametrize(
    ("path", "value", "gone", "came"),
    [
        (("b",), 2, ["b = 1   # why"], ["b = 2   # why"]),
        (("table", "key"), 'n"\\ew', ['key = "old"  # said'], [r'key = "n\"\\ew"  # said']),
        (("a",), [], ['a = ["x"]'], ["a = []"]),
        (("day",), date(2027, 1, 2), [], ["day = 2027-01-02"]),
        (("table", "other"), True, [], ["other = true"]),
        (("new", "en"), "x", [], ["[new]", 'en = "x"']),
        (("rows", 0, "text", "de"), "B", [], ['de = "B"']),
        (("rows", 1, "name"), "2", ['name = "Two"'], ['name = "2"']),
    ],
)
def test_one_value(path, value, gone, came):
    toml = TomlText(TEXT)
    toml.put(path, value)
    assert changed(str(toml)) == (gone, came)
    assert toml.get(path) == value


def test_a_new_key_stands_with_its_table_above_the_remark_on_the_next():
    toml = TomlText(TEXT)
    toml.put(("table", "other"), "x")
    toml.put(("c",), "y")
    assert 'a = ["x"]\nc = "y"\n\n# about the table\n' in str(toml)
    assert '# said\nother = "x"\n\n# about the rows\n' in str(toml)


def test_line_ends_and_the_byte_order_mark_stay():
    toml = TomlText("\ufeff" + TEXT.replace("\n", "\r\n"))
    toml.put(("table", "other"), "x")
    text = str(toml)
    assert text.startswith("\ufeff# of all\r\n")
    assert "\n" not in text.replace("\r\n", "")


def test_rows_stay_where_they_are_and_others_come_behind_them():
    toml = TomlText(TEXT)
    one, two = toml.get(("rows",))
    toml.put_tables("rows", [one, two, {"name": "Three"}])
    assert '# about two\n[[rows]]\nname = "Two"\n\n[[rows]]\nname = "Three"\n' in str(toml)
    toml.put_tables("rows", [two])
    assert "One" not in str(toml)
    assert "# about the rows" in str(toml)
    assert "# the end" in str(toml)
    toml.put_tables("rows", [])
    assert "rows" not in toml.values


def test_inline_tables_and_lists_are_changed_in_place():
    toml = TomlText('name = { en = "A" } # n\nrows = [{ a = 1 }]\n')
    toml.put(("name", "es"), "B")
    toml.put_tables("rows", [{"a": 2}])
    assert str(toml) == 'name = { en = "A", es = "B" } # n\nrows = [{ a = 2 }]\n'


def test_what_cannot_be_changed_is_left(tmp_path):
    toml = TomlText("title = 1\n")
    with pytest.raises(BadInput, match="editor"):
        toml.put(("title", "en"), "x")
    assert str(toml) == "title = 1\n"


def test_many_rows_are_written_at_once():
    toml = TomlText(TEXT)
    rows = [{"name": f"N {at}"} for at in range(3000)]
    toml.put_tables("people", rows)
    toml.put_tables("people", rows[::2])
    assert tomllib.loads(str(toml))["people"] == rows[::2]


@given(
    st.dictionaries(st.sampled_from("id title summary".split()), st.text(max_size=30), min_size=1),
    st.lists(st.fixed_dictionaries({"name": st.text(max_size=20)}), max_size=4),
)
def test_whatever_is_said_is_what_the_text_says(values, rows):
    text = (assets.default_campaign() / "campaign.toml").read_text("utf-8")
    values = {
        key: "".join(one for one in text if one.isprintable()) for key, text in values.items()
    }
    toml = TomlText(text)
    for key, value in values.items():
        toml.put(("summary", "en") if key == "summary" else (key,), value)
    rows = [{"name": "".join(c for c in one["name"] if c.isprintable())} for one in rows]
    toml.put_tables("founding", rows)
    read = tomllib.loads(str(toml))
    assert read.get("founding", []) == rows
    assert all(
        (read["summary"]["en"] if key == "summary" else read[key]) == value
        for key, value in values.items()
    )
