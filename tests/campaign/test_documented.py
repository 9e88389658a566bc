"""docs/campaign.md names every key the reader knows, and no other."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from kiosk import assets
from kiosk.campaign.blocks import BULLET, SHORT, parse
from kiosk.campaign.check import check
from kiosk.campaign.folder import LARGEST_FILE
from kiosk.campaign.letters import find_marks
from kiosk.campaign.schema import KEYS

DOCUMENT = Path(__file__).parents[2] / "docs" / "campaign.md"
_HEADING = re.compile(r"### (?:At the top|\[{1,2}(\w+)\]{1,2})")
_ROW = re.compile(r"\| `(\w+)` \| (must|may) \|")


def documented() -> dict[str, dict[str, bool]]:
    """Keys by table, with whether each must be there."""
    tables: dict[str, dict[str, bool]] = {}
    keys: dict[str, bool] = {}
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if heading := _HEADING.fullmatch(line):
            keys = tables.setdefault(heading.group(1) or "", {})
        elif row := _ROW.match(line):
            keys[row.group(1)] = row.group(2) == "must"
    return tables


def test_documented_keys_are_the_known_ones() -> None:
    tables = documented()
    assert set(tables) == set(KEYS)
    for name, keys in KEYS.items():
        inner = set(KEYS) if name == "" else set()
        assert set(tables[name]) == set(keys) - inner


def test_the_limit_is_the_documented_one() -> None:
    assert f"{LARGEST_FILE:,} bytes" in DOCUMENT.read_text(encoding="utf-8")


def test_what_must_be_there_is_what_is_missed(tmp_path: Path) -> None:
    tables = "[[places]]\n[[consents]]\n[[founding]]\n[[support]]\n[next_action]\n[event]\n"
    (tmp_path / "campaign.toml").write_text(tables, encoding="utf-8")
    (tmp_path / "letter.en.md").write_text("Words.\n", encoding="utf-8")
    missed = {
        re.sub(r"\[\d+\]", "", fault.place.key or "")
        for fault in check(tmp_path).faults
        if fault.what == "This key is missing."
    }
    musts = {
        f"{table}.{key}".lstrip(".")
        for table, keys in documented().items()
        for key, must in keys.items()
        if must
    }
    assert missed == musts


def test_the_documented_letter_is_set_as_it_is_said(tmp_path: Path) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    start = text.index("    The Academy of Samples")
    letter = textwrap.dedent(text[start : text.index("\n- **Numbered lists**")])
    assert find_marks(letter, "letter.en.md") == []
    blocks = parse(letter)
    assert [one.marker for one in blocks] == [*[""] * 4, "1.", "2.", "", BULLET, BULLET, ""]
    assert blocks[0].text.count("\n") == 2
    assert [one.is_apart for one in blocks[:3]] == [True] * 3
    assert blocks[-1].text == "Sincerely,\nthe undersigned"


def test_the_documented_length_of_a_line() -> None:
    assert f"longer than {SHORT} characters" in DOCUMENT.read_text(encoding="utf-8")


def test_the_documented_languages_are_those_of_the_window() -> None:
    assert assets.window_languages() == assets.sheet_languages()
    assert assets.window_languages() == set("ar de en es fr hi pt zh".split())
