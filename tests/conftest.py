"""The environment every test runs in, set before Qt is imported anywhere, and the two suites.

`make test` runs every behaviour with small numbers. `make proofs` is `pytest --proofs`: the same
tests with their full numbers, and those marked `proof`, which run there alone. A test has a full
number when it asks `how_many`, or draws its examples with hypothesis. Of a test with many cases
that is marked `every_value` or `every_pair`, `make test` runs a covering set, `make proofs` the
other cases. Where both suites run one after the other, `--before-proofs` leaves out of the first
what the second runs with its full number.
"""

from __future__ import annotations

import itertools
import os
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from argon2.profiles import CHEAPEST
from hypothesis import settings
from nacl.pwhash import argon2id

from kiosk import sealing
from kiosk.staff import pin

os.environ["QT_QPA_PLATFORM"] = os.environ.get("KIOSK_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
# No test leaves a key in the keystore of whoever runs it.
os.environ["KIOSK_KEYSTORE"] = "file"

MEMORY, ROOM = Path("/dev/shm"), 6 << 30  # noqa: S108 - folders of our own are made in it


def _has_room_in_memory() -> bool:
    """Whether temporary folders can be in memory; nothing in it may be refused that a disk does."""
    if not sys.platform.startswith("linux") or not os.access(MEMORY, os.W_OK):
        return False
    found = os.statvfs(MEMORY)
    return found.f_bavail * found.f_frsize >= ROOM and not found.f_flag & os.ST_NOEXEC


# A third of the time of a test that opens ledgers went to syncing them to a disk that nobody cuts
# off. Tests of disks make their own (tests/faults). TMPDIR names another place.
if "TMPDIR" not in os.environ and _has_room_in_memory():
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)

# No test, and no child of one, writes into the state folder of whoever runs it.
STATES = Path(tempfile.mkdtemp(prefix="kiosk-state-"))
os.environ["XDG_STATE_HOME"] = str(STATES / "0")
os.environ["XDG_DATA_HOME"] = str(STATES / "0-data")
_numbers = itertools.count(1)


@pytest.fixture(autouse=True)
def state_folder() -> Iterator[Path]:
    """The user's state folder, one for each test: where the local journals are by default."""
    was, folder = os.environ["XDG_STATE_HOME"], STATES / str(next(_numbers))
    os.environ["XDG_STATE_HOME"] = str(folder)
    yield folder
    os.environ["XDG_STATE_HOME"] = was
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_data() -> Iterator[Path]:
    """The user's own data folder, one for each test: it is not there yet."""
    was, home = os.environ["XDG_DATA_HOME"], STATES / f"{next(_numbers)}-data"
    os.environ["XDG_DATA_HOME"] = str(home)
    yield home / "pledge-kiosk"
    os.environ["XDG_DATA_HOME"] = was
    shutil.rmtree(home, ignore_errors=True)


def pytest_unconfigure() -> None:
    """Nothing stays behind, whatever outlived its test."""
    shutil.rmtree(STATES, ignore_errors=True)


# A deadline times the machine, not the code: a busy one would fail sound tests.
settings.register_profile("small", deadline=None, max_examples=25)
settings.register_profile("full", deadline=None, max_examples=100)

LONGEST = (
    "test_walks.py", "test_monkey.py", "test_long_evening.py", "test_evening.py",
    "test_io_faults.py", "test_crash_replay.py", "test_kill_window.py",
)  # fmt: skip
"""Files of the tests that take longest, longest first; each process begins with some of them."""

SHARED = ("test_walks.py", "test_monkey.py", "test_io_faults.py")
"""Those of them whose tests share nothing, so that all processes can take some."""

PROOFS = "--proofs"
BEFORE_PROOFS = "--before-proofs"
PROOFS_TIMEOUT = 2400
"""Seconds until a proof counts as stuck; the longest takes half of that on an idle machine."""


@dataclass(frozen=True)
class Costs:
    """What it costs to try a PIN or a passphrase."""

    hasher: Callable[[], PasswordHasher]
    passes: int
    memory: int

    def set(self, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(pin, "PasswordHasher", self.hasher)
        patch.setattr(sealing, "OPS_LIMIT", self.passes)
        patch.setattr(sealing, "MEMORY_LIMIT", self.memory)


HowMany = Callable[[int, int], int]
Tell = Callable[[str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        PROOFS, action="store_true",
        help="the tests that have a full number, with it, and those that run only here",
    )  # fmt: skip
    parser.addoption(
        BEFORE_PROOFS, action="store_true",
        help=f"the other tests alone, where a run with {PROOFS} follows",
    )  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    # Before any test file is read: decorators may take a share of the usual number of examples.
    settings.load_profile("full" if config.getoption(PROOFS) else "small")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One process more than processors: tests also wait, for disks, timers and other programs."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    full, comes_again = config.getoption(PROOFS), config.getoption(BEFORE_PROOFS)
    chosen, left = [], []
    others = _other_cases(items)
    for item in items:
        only_there = item.get_closest_marker("proof") is not None or item in others
        if full:
            is_wanted = only_there or _has_full_number(item)
        else:
            is_wanted = not only_there and not (comes_again and _has_full_number(item))
        (chosen if is_wanted else left).append(item)
        if full:
            item.add_marker(pytest.mark.timeout(PROOFS_TIMEOUT))
    if left:
        config.hook.pytest_deselected(items=left)
    items[:] = _longest_early(chosen)


def _longest_early(items: list[pytest.Item]) -> list[pytest.Item]:
    """Each process begins with a longest file: at the end, the others would wait for it.

    The whole file where its tests share something, so that this is made once.
    """
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    rest = [item for item in items if item.path.name not in LONGEST]
    each = -(-len(items) // processes)
    ordered: list[pytest.Item] = []
    parts: list[list[pytest.Item]] = []
    for name in LONGEST:
        of_file = [item for item in items if item.path.name == name]
        parts += [[item] for item in of_file] if name in SHARED else [of_file]
    for at in range(processes):
        first = [item for part in parts[at::processes] for item in part]
        room = max(0, each - len(first))
        ordered += [*first, *rest[:room]]
        del rest[:room]
    return ordered + rest


COVERING = {"every_value": 1, "every_pair": 2}
"""Of so many parameters together every choice of values comes in `make test`."""


def _other_cases(items: list[pytest.Item]) -> set[pytest.Item]:
    """The cases of covering tests that `make test` leaves to `make proofs`."""
    tests: defaultdict[tuple[Path, str, int], list[pytest.Function]] = defaultdict(list)
    for item in items:
        for mark, together in COVERING.items():
            if isinstance(item, pytest.Function) and item.get_closest_marker(mark) is not None:
                tests[item.path, item.originalname, together].append(item)
    return {
        case
        for (_, _, together), cases in tests.items()
        for case in set(cases) - _covering(cases, together)
    }


def _covering(cases: list[pytest.Function], together: int) -> set[pytest.Function]:
    """Few of the cases, in which all that comes `together` in any of them comes at least once.

    Each time the case with most that is new; of these the one whose values came least.
    """
    cases = sorted(cases, key=lambda case: case.nodeid)  # in every process the same ones
    values = {
        case: [(name, repr(value)) for name, value in case.callspec.params.items()]
        for case in cases
    }
    lacking = {each for case in cases for each in itertools.combinations(values[case], together)}
    came: Counter[tuple[str, str]] = Counter()
    chosen: set[pytest.Function] = set()
    while lacking:

        def gain(case: pytest.Function) -> tuple[int, int]:
            news = lacking.intersection(itertools.combinations(values[case], together))
            return -len(news), sum(came[value] for value in values[case])

        best = min(cases, key=gain)
        chosen.add(best)
        came.update(values[best])
        lacking.difference_update(itertools.combinations(values[best], together))
    return chosen


def _has_full_number(item: pytest.Item) -> bool:
    is_drawn = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    return is_drawn or "how_many" in getattr(item, "fixturenames", ())


@pytest.fixture(scope="session")
def how_many(pytestconfig: pytest.Config) -> HowMany:
    """`how_many(small, full)`: the first in `make test`, the second in `make proofs`."""
    full = bool(pytestconfig.getoption(PROOFS))
    return lambda small, all_of_them: all_of_them if full else small


@pytest.fixture(scope="session", autouse=True)
def quick_hashes() -> Iterator[Costs]:
    """PINs and passphrases cost next to nothing: their cost is time alone, hundreds of times.

    Programs that a test starts, and tests with `usual_cost`, pay what people pay.
    """
    usual = Costs(pin.PasswordHasher, sealing.OPS_LIMIT, sealing.MEMORY_LIMIT)
    with pytest.MonkeyPatch.context() as patch:
        Costs(
            partial(PasswordHasher.from_parameters, CHEAPEST),
            argon2id.OPSLIMIT_MIN,
            argon2id.MEMLIMIT_MIN,
        ).set(patch)
        yield usual


@pytest.fixture
def usual_cost(quick_hashes: Costs, monkeypatch: pytest.MonkeyPatch) -> None:
    """PINs and passphrases cost what they cost at a table."""
    quick_hashes.set(monkeypatch)


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Says a line at the end of a run: figures somebody wants to see though all is well."""
    return lambda line: record_property("told", line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    told = [
        f"{report.nodeid}: {line}"
        for reports in terminalreporter.stats.values()
        for report in reports
        if isinstance(report, pytest.TestReport) and report.when == "teardown"
        for name, line in report.user_properties
        if name == "told"
    ]
    if told:
        terminalreporter.section("figures")
        terminalreporter.write_line("\n".join(told))
