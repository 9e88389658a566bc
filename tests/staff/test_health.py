"""What the machine is good for: the real disk, the real battery where there is one."""

from datetime import UTC, datetime, timedelta

import psutil
import pytest

from kiosk.signing.readiness import State
from kiosk.staff import health
from kiosk.staff.health import Battery

NOW = datetime(2027, 3, 1, 19, tzinfo=UTC)


def test_a_folder_gives_back_what_it_takes(tmp_path):
    assert health.gives_back(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert health.look_at_medium(tmp_path).state is State.READY


def test_a_folder_that_is_not_there_wants_a_look(tmp_path):
    found = health.look_at_medium(tmp_path / "gone")
    assert (found.state, found.value) == (State.LOOK, str(tmp_path / "gone"))


def test_no_second_copy_is_none():
    assert health.look_at_medium(None).state is State.NONE


def test_the_disk_is_looked_at_where_the_data_will_be(tmp_path):
    found = health.look_at_disk(tmp_path / "not" / "yet")
    free = psutil.disk_usage(str(tmp_path)).free
    assert float(found.value) == pytest.approx(free / 1e9, abs=0.5)
    assert (found.state is State.READY) == (free >= health.ROOM_WANTED)


def test_the_battery_of_this_machine_is_told_or_none():
    found = health.battery()
    sensors = getattr(psutil, "sensors_battery", lambda: None)()
    assert (found is None) == (sensors is None)
    assert (health.look_at_battery(found, NOW).state is State.NONE) == (found is None)


@pytest.mark.parametrize(
    ("found", "state", "said"),
    [
        (Battery(92, True, None), State.READY, "92 %"),
        (Battery(12, True, None), State.READY, "12 %"),
        (Battery(39, False, None), State.LOOK, "39 %"),
        (Battery(80, False, timedelta(hours=4)), State.READY, "80 %, → "),
    ],
)
def test_a_battery_is_ready_plugged_in_or_charged(found, state, said):
    told = health.look_at_battery(found, NOW)
    assert told.state is state
    assert told.value.startswith(said)


@pytest.mark.parametrize(
    ("now", "last", "state"),
    [
        (NOW, None, State.READY),
        (NOW, NOW - timedelta(days=1), State.READY),
        (NOW, NOW + timedelta(minutes=1), State.LOOK),
        (datetime(2020, 1, 1, tzinfo=UTC), None, State.LOOK),
    ],
)
def test_a_clock_is_not_before_what_has_been(now, last, state):
    assert health.look_at_clock(now, last, "").state is state
