"""Settings: the defaults where nothing is said, and a fault for whatever is not known."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.errors import BadInput, SettingsFault
from kiosk.settings import BOUNDS, CHOICES, FILE_NAME, Settings, load_settings


def write(folder: Path, text: str | bytes) -> Path:
    (folder / FILE_NAME).write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()
    assert load_settings(write(tmp_path, "")) == Settings()


def test_the_defaults_are_within_their_bounds() -> None:
    defaults = Settings()._asdict()
    assert all(low <= defaults[key] <= high for key, (low, high) in BOUNDS.items())
    assert all(defaults[key] in choices for key, choices in CHOICES.items())
    numbers = {name for name, value in defaults.items() if isinstance(value, int)}
    assert numbers == set(BOUNDS)


def test_what_is_said_is_read(tmp_path: Path) -> None:
    text = 'idle_seconds = 120\nplace = "P1"\nlook = "day"\npaper = "letter"\n'
    assert load_settings(write(tmp_path, text)) == Settings(
        idle_seconds=120, place="P1", look="day", paper="letter"
    )


@pytest.mark.parametrize("key", BOUNDS)
def test_bounds_are_allowed_and_beyond_is_not(tmp_path: Path, key: str) -> None:
    low, high = BOUNDS[key]
    for value in (low, high):
        assert getattr(load_settings(write(tmp_path, f"{key} = {value}")), key) == value
    for wrong in (low - 1, high + 1, "true", f"{low}.0", f'"{low}"', "[]"):
        with pytest.raises(SettingsFault, match=f"`{key}`"):
            load_settings(write(tmp_path, f"{key} = {wrong}"))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("idle = 90", "unknown key `idle`"),
        ("second_medium = 'stick'", "`second_medium` is called `second_copy` now"),
        ("source = 'T1'", "`source` is called `place` now"),
        ("[table]\nx = 1", "unknown key `table`"),
        ('look = "pink"', "`look`"),
        ("place = 1", "`place`"),
        ("printer = false", "`printer`"),
        ("idle_seconds =\nx", "line 1"),
        ("idle_seconds = 90 voice = 1", "line 1, column"),
        ("[table\n", "line 1, column"),
        (b"printer = \xff", "cannot be read"),
    ],
)
def test_faults(tmp_path: Path, text: str | bytes, word: str) -> None:
    with pytest.raises(SettingsFault, match=word) as raised:
        load_settings(write(tmp_path, text))
    assert raised.value.remedy.endswith(".")
    assert str(tmp_path / FILE_NAME) in raised.value.what
    assert isinstance(raised.value, BadInput)


@pytest.mark.parametrize("text", ["a" * 5_000 + " = 1", f"place = [{'1,' * 5_000}]", "a." * 5_000])
def test_a_message_repeats_no_more_of_the_file_than_people_read(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsFault) as raised:
        load_settings(write(tmp_path, text))
    assert len(raised.value.what) < 200 + len(str(tmp_path))


def test_a_folder_in_the_files_place(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(SettingsFault):
        load_settings(tmp_path)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_any_text_is_settings_or_a_fault(tmp_path: Path, text: str) -> None:
    write(tmp_path, text)
    with suppress(SettingsFault):
        assert load_settings(tmp_path) == Settings()


def test_the_folder_of_the_local_journal_is_the_state_folder_or_the_one_named() -> None:
    assert Settings().journal_folder is None
    assert Settings(local_journal="/media/disk").journal_folder == Path("/media/disk").absolute()
    assert Settings(local_journal="~/j").journal_folder == Path.home() / "j"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_that_an_editor_of_another_system_wrote_is_read(
    tmp_path: Path, encoding: str, end: str
) -> None:
    text = f'idle_seconds = 120{end}campaign = "Día"{end}'
    found = load_settings(write(tmp_path, text.encode(encoding)))
    assert (found.idle_seconds, found.campaign) == (120, "Día")
