"""Every file the program names is in its resources."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk import assets


def test_fonts_are_there() -> None:
    for name in assets.FONT_FILES:
        kind = b"ttcf" if name.endswith(".ttc") else b"\x00\x01\x00\x00"
        with assets.font(name).open("rb") as file:
            assert file.read(4) == kind
    licences = {path.name for path in (assets.root() / "fonts").glob("OFL-*.md")}
    assert licences == {
        "OFL-Noto.md",
        "OFL-NotoSansCJK.md",
        "OFL-SourceSans3.md",
        "OFL-SourceSerif4.md",
    }


def test_no_font_lies_there_unnamed() -> None:
    lying = {path.name for path in (assets.root() / "fonts").glob("*.tt?")}
    assert lying == set(assets.FONT_FILES)


def test_the_default_campaign_is_there() -> None:
    assert (assets.default_campaign() / "campaign.toml").is_file()
    assert (assets.default_campaign() / "letter.en.md").is_file()


def test_a_bundles_resources_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assets.root.cache_clear()
    try:
        assert assets.root() == tmp_path / "resources"
    finally:
        assets.root.cache_clear()
