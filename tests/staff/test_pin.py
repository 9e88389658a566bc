"""The PIN's attempts: counted first, waited for, and never forgotten."""

import json
import os
import stat
import struct
import subprocess
import sys
import zlib
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.errors import BadInput, WorldFault
from kiosk.signing.clock import SystemClock
from kiosk.staff import tries
from kiosk.staff.pin import (
    FREE_TRIES,
    LONGEST_WAIT,
    UNCOUNTED_WAIT,
    Outcome,
    PinBook,
    Role,
    SamePin,
    Verdict,
)
from kiosk.staff.tries import Tries, TryCount
from kiosk.staff.uptime import Uptime, read_uptime

RIGHT = "417093"
WRONG = "417094"


class HandClock:
    """A clock that moves when the test says so."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 15, 21, 0, tzinfo=UTC)
        self.ticks = 100.0
        self.boot = b"first start here"

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.ticks

    def uptime(self) -> Uptime:
        return Uptime(self.boot, round(self.ticks * 1_000_000))

    def start_machine_again(self) -> None:
        self.boot, self.ticks = self.boot[1:] + self.boot[:1], 3.0

    def pass_seconds(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.ticks += seconds

    def set_wall(self, by: timedelta) -> None:
        self.wall += by


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "staff.json"


@pytest.fixture
def book(path: Path, clock: HandClock) -> PinBook:
    book = open_book(path, clock)
    book.set(RIGHT)
    return book


def open_book(path: Path, clock: HandClock) -> PinBook:
    """As the program does at its start."""
    return PinBook(path, clock, clock.uptime)


def counted(path: Path) -> Tries:
    found = TryCount(path.with_name(tries.FILE_NAME)).read()
    assert found is not None
    return found


def fail(book: PinBook, times: int) -> list[Outcome]:
    return [book.try_pin(WRONG) for _ in range(times)]


def test_before_a_pin_is_chosen_none_is_set(path: Path, clock: HandClock) -> None:
    book = open_book(path, clock)
    assert not book.is_set
    assert book.wait_seconds == 0
    assert not path.exists()


def test_the_chosen_pin_opens_and_survives_a_restart(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    assert book.try_pin(RIGHT) == Outcome(Verdict.RIGHT, FREE_TRIES, 0, Role.ORGANISER)
    again = open_book(path, clock)
    assert again.is_set
    assert again.try_pin(RIGHT).verdict is Verdict.RIGHT
    assert again.try_pin(WRONG).verdict is Verdict.WRONG


def test_a_weak_pin_is_refused_with_the_reason_and_the_old_one_stays(book: PinBook) -> None:
    with pytest.raises(BadInput, match="four digits in a row"):
        book.set("712345")
    assert book.try_pin(RIGHT).verdict is Verdict.RIGHT


def test_the_file_is_the_owners_alone_and_holds_no_pin(book: PinBook, path: Path) -> None:
    assert RIGHT not in path.read_text()
    assert json.loads(path.read_text())["hash"].startswith("$argon2id$")
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_five_tries_are_free_then_the_wait_doubles_up_to_five_minutes(
    book: PinBook, clock: HandClock
) -> None:
    assert [(o.tries_left, o.wait_seconds) for o in fail(book, 5)] == [
        (4, 0),
        (3, 0),
        (2, 0),
        (1, 0),
        (0, 15),
    ]
    waits = []
    for _ in range(7):
        clock.pass_seconds(book.wait_seconds)
        waits.append(book.try_pin(WRONG).wait_seconds)
    assert waits == [30, 60, 120, 240, LONGEST_WAIT, LONGEST_WAIT, LONGEST_WAIT]


def test_while_waiting_even_the_right_pin_is_not_looked_at(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    fail(book, 5)
    before = counted(path)
    clock.pass_seconds(14.5)
    assert book.try_pin(RIGHT) == Outcome(Verdict.WAIT, 0, 1)
    assert counted(path) == before
    clock.pass_seconds(0.5)
    assert book.try_pin(RIGHT).verdict is Verdict.RIGHT
    assert fail(book, 1)[0].tries_left == 4


def test_setting_the_clock_back_or_forward_unlocks_nothing(book: PinBook, clock: HandClock) -> None:
    fail(book, 5)
    clock.set_wall(timedelta(hours=-3))
    assert book.wait_seconds == 15
    clock.set_wall(timedelta(hours=9))
    assert book.wait_seconds == 15


def test_a_restart_with_the_clock_set_back_waits_on_and_no_longer_than_it_should(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    fail(book, 5)
    clock.set_wall(timedelta(days=-400))
    again = open_book(path, clock)
    assert again.try_pin(RIGHT) == Outcome(Verdict.WAIT, 0, 15)
    clock.pass_seconds(15)
    assert again.try_pin(RIGHT).verdict is Verdict.RIGHT


@pytest.mark.usefixtures("usual_cost")
def test_a_pin_costs_its_guesser_64_megabytes_and_three_passes(
    path: Path, clock: HandClock
) -> None:
    book = open_book(path, clock)
    book.set(RIGHT)
    assert json.loads(path.read_text())["hash"].startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert book.try_pin(RIGHT).verdict is Verdict.RIGHT
    assert book.try_pin(WRONG).verdict is Verdict.WRONG


def test_a_restart_forgives_nothing(book: PinBook, path: Path, clock: HandClock) -> None:
    fail(book, 3)
    assert open_book(path, clock).try_pin(WRONG).tries_left == 1


def test_the_attempt_is_on_disk_before_it_is_looked_at(path: Path, clock: HandClock) -> None:
    open_book(path, clock).set(RIGHT)
    killed = """
import os, sys
from pathlib import Path
from argon2 import PasswordHasher
from kiosk.signing.clock import SystemClock
from kiosk.staff.pin import PinBook
PasswordHasher.verify = lambda self, hash, pin: os._exit(9)
PinBook(Path(sys.argv[1]), SystemClock()).try_pin(sys.argv[2])
"""
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", killed, str(path), WRONG], check=False)
        assert done.returncode == 9
    assert counted(path).failures == 5
    done = subprocess.run([sys.executable, "-c", killed, str(path), RIGHT], check=False)
    assert done.returncode == 0, "the lock-out was not kept: the PIN was looked at"


@pytest.mark.parametrize("days", [-400, 0, 1, 400])
def test_no_clock_and_no_restart_gives_a_guesser_a_try(
    book: PinBook, path: Path, clock: HandClock, days: int
) -> None:
    looked_at = FREE_TRIES
    fail(book, FREE_TRIES)
    for _ in range(30):
        clock.set_wall(timedelta(days=days))
        clock.pass_seconds(0.5)
        again = open_book(path, clock)
        looked_at += again.try_pin(WRONG).verdict is Verdict.WRONG
    assert looked_at == FREE_TRIES + 1, "the 15 seconds that went by are one wait"


@pytest.mark.parametrize("is_told", [True, False])
def test_a_start_of_the_machine_begins_the_wait_anew_and_no_longer(
    book: PinBook, path: Path, clock: HandClock, is_told: bool
) -> None:
    """Where a machine does not tell its start, every start of the program may be one."""
    fail(book, FREE_TRIES)
    clock.pass_seconds(10)
    assert open_book(path, clock).wait_seconds == 5
    if is_told:
        clock.start_machine_again()
    again = PinBook(path, clock, clock.uptime if is_told else Uptime)
    assert again.wait_seconds == 15
    clock.pass_seconds(15)
    assert again.try_pin(RIGHT).verdict is Verdict.RIGHT


def test_a_wait_that_was_tampered_with_is_never_longer_than_the_longest(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    TryCount(path.with_name(tries.FILE_NAME)).make(Tries(9, 2**62, clock.uptime()))
    assert open_book(path, clock).wait_seconds == LONGEST_WAIT


def test_the_machine_counts_while_no_program_runs(path: Path, clock: HandClock) -> None:
    """With the kernel's own clock, and a new process each time."""
    if not read_uptime().boot:
        pytest.skip("this system tells no start of the machine")
    open_book(path, clock).set(RIGHT)
    tried = """
import sys
from datetime import timedelta
from pathlib import Path
from kiosk.signing.clock import SystemClock
from kiosk.staff.pin import PinBook
class Forward(SystemClock):
    def now(self):
        return super().now() + timedelta(days=int(sys.argv[3]))
print(PinBook(Path(sys.argv[1]), Forward()).try_pin(sys.argv[2]).verdict.value)
"""
    verdicts = [
        subprocess.run(
            [sys.executable, "-c", tried, str(path), WRONG, str(day)],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for day in range(8)
    ]
    assert verdicts == ["wrong"] * FREE_TRIES + ["wait"] * 3
    count = TryCount(path.with_name(tries.FILE_NAME))
    found = count.read()
    assert found is not None
    assert found.failures == FREE_TRIES
    earlier = Uptime(found.uptime.boot, found.uptime.at - 15_000_000)
    count.write(Tries(found.failures, found.wait, earlier))
    assert PinBook(path, SystemClock()).wait_seconds == 0


def test_the_count_of_an_earlier_version_waits_whole(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    fields = struct.pack("<8sQQQQ", b"pk tries", 7, 6, 2**60, 2**60)
    slot = (fields + struct.pack("<I", zlib.crc32(fields))).ljust(512, b"\0")
    path.with_name(tries.FILE_NAME).write_bytes(slot * 2)
    assert open_book(path, clock).wait_seconds == 30
    assert counted(path).failures == 6


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"version": 2, "hash": "x"}',
        b'{"version": 1, "hash": "plain"}',
        b'{"version": 1, "hash": 5}',
        b'{"version": 1, "hash": "$argon2id$v=19$m=65536,t=3,p=4$", "organiser": 5}',
        b'{"version": 1, "hash": "$argon2id$v=19$m=65536,t=3,p=4$", "failures": -1}',
        b'{"version": 1, "surprise": true}',
        b"\xff\xfe",
        b" " * 5000,
    ],
)
def test_a_broken_file_is_a_locked_door(content: bytes, path: Path, clock: HandClock) -> None:
    path.write_bytes(content)
    book = open_book(path, clock)
    assert book.is_set
    assert book.fault is not None
    for verb in (book.try_pin, book.set):
        with pytest.raises(WorldFault) as raised:
            verb(RIGHT)
        assert str(path) in raised.value.what
        assert "pledge-kiosk pins --replace" in raised.value.remedy
    assert path.read_bytes() == content


def test_a_hash_that_was_tampered_with_opens_for_nobody(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    fields = json.loads(path.read_text())
    fields["hash"] = fields["hash"][:-4] + "!!!!"
    path.write_text(json.dumps(fields))
    with pytest.raises(WorldFault, match="cannot be read"):
        open_book(path, clock).try_pin(RIGHT)


@pytest.fixture
def uncounted(path: Path, book: PinBook) -> Path:
    """A folder stands where the count is kept: it cannot be written, for root neither."""
    count = path.with_name(tries.FILE_NAME)
    count.unlink()
    (count / "in the way").mkdir(parents=True)
    return count


@pytest.mark.usefixtures("uncounted")
def test_where_tries_cannot_be_counted_one_a_minute_is_looked_at(
    book: PinBook, clock: HandClock
) -> None:
    assert book.try_pin(RIGHT) == Outcome(Verdict.WAIT, 0, UNCOUNTED_WAIT), "it has just started"
    clock.pass_seconds(UNCOUNTED_WAIT - 1)
    assert book.wait_seconds == 1
    clock.pass_seconds(1)
    assert book.wait_seconds == 0
    assert book.try_pin(WRONG).verdict is Verdict.WRONG
    assert book.wait_seconds == UNCOUNTED_WAIT
    assert book.try_pin(RIGHT).verdict is Verdict.WAIT
    clock.pass_seconds(UNCOUNTED_WAIT)
    assert book.try_pin(RIGHT).verdict is Verdict.RIGHT


@pytest.mark.usefixtures("uncounted")
def test_a_guesser_wins_nothing_where_tries_cannot_be_counted(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    looked_at = 0
    for _ in range(300):
        looked_at += book.try_pin(WRONG).verdict is Verdict.WRONG
        clock.pass_seconds(1)
    assert looked_at <= 5
    for _ in range(20):  # a restart is no way round the minute
        assert open_book(path, clock).try_pin(WRONG).verdict is Verdict.WAIT
        clock.pass_seconds(10)


@pytest.mark.parametrize("at", [0, 512])
def test_a_count_that_was_cut_off_leaves_the_one_before(
    book: PinBook, path: Path, clock: HandClock, at: int
) -> None:
    fail(book, 3)
    count = path.with_name(tries.FILE_NAME)
    data = bytearray(count.read_bytes())
    data[at : at + 20] = bytes(20)
    count.write_bytes(data)
    assert open_book(path, clock).try_pin(WRONG).tries_left in (1, 2)


@pytest.mark.parametrize("content", [b"", b"x", b"\0" * 1024, b"\xff" * 5000])
def test_a_spoiled_count_waits_its_longest_and_wins_nobody_a_try(
    book: PinBook, path: Path, clock: HandClock, content: bytes
) -> None:
    path.with_name(tries.FILE_NAME).write_bytes(content)
    again = open_book(path, clock)
    assert again.fault is None
    assert again.try_pin(RIGHT) == Outcome(Verdict.WAIT, 0, LONGEST_WAIT)
    clock.pass_seconds(LONGEST_WAIT)
    assert open_book(path, clock).try_pin(RIGHT).verdict is Verdict.RIGHT


def test_an_earlier_versions_count_goes_on(book: PinBook, path: Path, clock: HandClock) -> None:
    path.with_name(tries.FILE_NAME).unlink()
    fields = json.loads(path.read_text())
    path.write_text(json.dumps(fields | {"failures": 4, "failed_at": 7, "latest": 8}))
    assert open_book(path, clock).try_pin(WRONG).wait_seconds == 15
    assert open_book(path, clock).try_pin(WRONG).verdict is Verdict.WAIT


def test_the_count_is_written_in_place_and_grows_by_nothing(
    book: PinBook, path: Path, clock: HandClock
) -> None:
    before = path.with_name(tries.FILE_NAME).stat()
    fail(book, 4)
    after = path.with_name(tries.FILE_NAME).stat()
    assert (after.st_ino, after.st_size) == (before.st_ino, before.st_size)
    assert stat.S_IMODE(after.st_mode) == 0o600 or os.name == "nt"


def fill(ballast: Path) -> None:
    """Writes until the disk is full."""
    with suppress(OSError), ballast.open("wb", 0) as file:
        while file.write(bytes(4096)) == 4096:
            pass


def test_a_right_pin_opens_on_a_full_disk_and_wrong_tries_are_counted(
    tmp_path: Path, clock: HandClock
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("this user may not mount a file system")
    try:
        open_book(disk / "staff.json", clock).set_both(RIGHT, "639205")
        fill(disk / "ballast")
        book = open_book(disk / "staff.json", clock)
        assert book.try_pin(RIGHT).role is Role.VOLUNTEER
        assert [one.tries_left for one in fail(book, 3)] == [4, 3, 2]
        again = open_book(disk / "staff.json", clock)
        assert again.try_pin(WRONG).tries_left == 1, "counted on the full disk"
        assert again.try_pin("639205").role is Role.ORGANISER
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_two_roles_have_two_pins_and_one_count(path: Path, clock: HandClock) -> None:
    book = open_book(path, clock)
    book.set(RIGHT)
    assert not book.has_organiser
    assert book.try_pin(RIGHT).role is Role.ORGANISER, "one PIN is everybody's"
    book.set("639205", Role.ORGANISER)
    again = open_book(path, clock)
    assert again.has_organiser
    assert again.try_pin(RIGHT).role is Role.VOLUNTEER
    assert again.try_pin("639205").role is Role.ORGANISER
    assert [one.role for one in fail(again, FREE_TRIES)] == [None] * FREE_TRIES
    assert again.try_pin("639205").verdict is Verdict.WAIT


def test_the_two_pins_are_never_the_same(book: PinBook) -> None:
    with pytest.raises(SamePin):
        book.set(RIGHT, Role.ORGANISER)
    book.set("639205", Role.ORGANISER)
    with pytest.raises(SamePin):
        book.set("639205")
    book.set("501739")
    assert book.try_pin("501739").role is Role.VOLUNTEER
    assert book.try_pin("639205").role is Role.ORGANISER
