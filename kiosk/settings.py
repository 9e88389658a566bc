"""The settings of the program, read from `settings.toml` in the data folder.

An unknown key or a value out of bounds is an error that names the key and the remedy. Without a
file the defaults hold.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk import user_folders
from kiosk.errors import BadInput, SettingsFault
from kiosk.file_system import read_bounded
from kiosk.parsing import parse_toml
from kiosk.plain_text import decode
from kiosk.user_folders import absolute

FILE_NAME = "settings.toml"
_LARGEST = 100_000
_LONGEST_TOLD = 100  # characters of the file, or of what its parser says, in a message
_LONGEST_TEXT = 4096
"""Characters of a value; a path is no longer on any system."""

BOUNDS: dict[str, tuple[int, int]] = {
    "idle_seconds": (60, 300),
    "still_there_seconds": (20, 120),
    "thanks_seconds": (8, 120),
    "staff_idle_seconds": (60, 900),
    "backup_minutes": (1, 240),
}

RENAMED = {"source": "place", "second_medium": "second_copy"}
"""Earlier names of keys. A file that still has one is refused, with the name of today."""


class Settings(NamedTuple):
    """All settings with their defaults; seconds are whole seconds.

    `campaign` is the campaign's folder, from the data folder where it is not a whole path, "" for
    none: it counts where neither the command line nor a ledger says which campaign is meant.
    `place` is the code of the place this table stands at, "" for the campaign's first one;
    `printer` the system's name of a printer, "" for its default; `paper` is `a4` or `letter`;
    `look` is `night`, `day` or `contrast`. `second_copy` is the folder of a stick or second disk
    for the journal, "" for none; `local_journal` the folder for the journal that this machine keeps
    in any case, "" for the user's state folder; `backup_minutes` is how often a snapshot is taken.
    """

    idle_seconds: int = 90
    still_there_seconds: int = 30
    thanks_seconds: int = 30
    staff_idle_seconds: int = 180
    campaign: str = ""
    place: str = ""
    printer: str = ""
    paper: str = "a4"
    look: str = "night"
    second_copy: str = ""
    local_journal: str = ""
    backup_minutes: int = 10

    @property
    def journals(self) -> Path:
        """The folder of the local journals: the one that is named, else in the state folder.

        Raises BadInput where none is named and the user has no home.
        """
        named = self.journal_folder
        if named is not None:
            return named
        state = user_folders.find_state()
        if state is None:
            raise BadInput(
                "There is no home folder for the local journal.",
                f"Name a folder that is there in {FILE_NAME}: `local_journal`.",
            )
        return state / "journals"

    @property
    def journal_folder(self) -> Path | None:
        """The folder named for the local journal; None for the user's state folder."""
        return absolute(Path(self.local_journal)) if self.local_journal else None


CHOICES: dict[str, tuple[str, ...]] = {
    "paper": ("a4", "letter"),
    "look": ("night", "day", "contrast"),
}


def load_settings(folder: Path) -> Settings:
    """Reads `settings.toml` of the data folder; the defaults where there is none.

    Raises SettingsFault, with the key at fault, for anything else than known keys and values.
    """
    path = folder / FILE_NAME
    try:
        text = decode(read_bounded(path, _LARGEST))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsFault(
            f"{path} cannot be read as a text file in UTF-8.",
            "Check its permissions, or delete it for the defaults.",
        ) from error
    try:
        given = parse_toml(text)
    except ValueError as error:
        raise SettingsFault(
            f"{path} is not valid TOML: {_shorten(str(error))}.", "Correct that line."
        ) from error
    known = Settings._fields
    for key, value in given.items():
        if key in RENAMED:
            raise SettingsFault(
                f"{path}: the key `{key}` is called `{RENAMED[key]}` now.",
                f"Write `{RENAMED[key]} = …` instead.",
            )
        if key not in known:
            raise SettingsFault(
                f"{path}: unknown key `{_shorten(key)}`.",
                f"Known keys are {', '.join(known)}.",
            )
        check_value(path, key, value)
    return Settings(**given)


def check_value(path: Path, key: str, value: object) -> None:
    """Raises SettingsFault, naming the file at `path`, where the known `key` refuses `value`."""
    told = _shorten(repr(value))
    if key in BOUNDS:
        low, high = BOUNDS[key]
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        if not is_whole or not low <= value <= high:  # type: ignore[operator]
            raise SettingsFault(
                f"{path}: `{key}` is {told}.",
                f"Give whole {key.rpartition('_')[2]} from {low} to {high}.",
            )
    elif not isinstance(value, str) or len(value) > _LONGEST_TEXT or not value.isprintable():
        raise SettingsFault(f"{path}: `{key}` is {told}.", "Give a text in quotes, on one line.")
    elif key in CHOICES and value not in CHOICES[key]:
        raise SettingsFault(
            f"{path}: `{key}` is {told}.", f"Choose one of {', '.join(CHOICES[key])}."
        )


def _shorten(text: str) -> str:
    """`text` without its middle where it is long: the parser names the line at the end."""
    half = _LONGEST_TOLD // 2
    return text if len(text) <= _LONGEST_TOLD else f"{text[:half]} … {text[-half:]}"
