"""A small sound campaign to break in every test its own way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import Fault

SOUND = """\
id = "oak-street"
title = "The Oak Street Letter"
languages = ["en", "es"]
address = "https://oakstreet.example.org/letter"
retention = 2031-01-31

[summary]
en = "Keep the lamps of Oak Street."
es = "Que sigan las farolas."

[ask]
en = "I ask for the lamps."
es = "Pido las farolas."

[notice]
en = "The organisers keep your name."
es = "Los organizadores guardan su nombre."

[event]
name = "Lamp evening"

[[places]]
code = "T1"
name = "Table"

[[consents]]
id = "pledge"
version = "1"
text = { en = "I sign.", es = "Firmo." }

[[consents]]
id = "publish"
version = "p1"
text = { en = "I may be listed.", es = "Puedo figurar." }

[[support]]
name = "Lamp line"
phone = "555-0100"
"""

LETTER = "The lamps are lit.\n\nMay they stay so.\n"

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Writes a campaign folder: `make(toml, letter)`; None leaves that file out."""

    def write(toml: str | bytes | None = SOUND, letter: str | bytes | None = LETTER) -> Path:
        folder = tmp_path / "campaign"
        folder.mkdir(exist_ok=True)
        for name, text in (("campaign.toml", toml), ("letter.en.md", letter)):
            if text is not None:
                data = text.encode() if isinstance(text, str) else text
                (folder / name).write_bytes(data)
        return folder

    return write


@pytest.fixture
def sound() -> str:
    """The text of the sound campaign.toml."""
    return SOUND


def assert_says_all(fault: Fault) -> None:
    """What and remedy are whole sentences."""
    for sentence in (fault.what, fault.remedy):
        assert sentence.endswith((".", "?")), fault
        assert not sentence.endswith(".."), fault
    assert fault.place.file
