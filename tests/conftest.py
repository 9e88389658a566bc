"""The environment every test runs in, set before Qt is imported anywhere."""

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("KIOSK_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
# No test leaves a key in the keystore of whoever runs it.
os.environ["KIOSK_KEYSTORE"] = "file"

# No test, and no child of one, writes into the state folder of whoever runs it.
STATES = Path(tempfile.mkdtemp(prefix="kiosk-state-"))
os.environ["XDG_STATE_HOME"] = str(STATES / "0")
_numbers = itertools.count(1)


@pytest.fixture(autouse=True)
def state_folder() -> Iterator[Path]:
    """The user's state folder, one for each test: where the local journals are by default."""
    was, folder = os.environ["XDG_STATE_HOME"], STATES / str(next(_numbers))
    os.environ["XDG_STATE_HOME"] = str(folder)
    yield folder
    os.environ["XDG_STATE_HOME"] = was
    shutil.rmtree(folder, ignore_errors=True)


def pytest_unconfigure() -> None:
    """Nothing stays behind, whatever outlived its test."""
    shutil.rmtree(STATES, ignore_errors=True)


# A deadline times the machine, not the code: a busy one would fail sound tests.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")
