"""No case is in neither suite, and none that has no full number is in both."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
CASES = """
import pytest

@pytest.mark.every_value
@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("look", ["night", "day"])
def test_values(size, language, look): ...

@pytest.mark.every_pair
@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("look", ["night", "day"])
def test_pairs(size, language, look): ...

@pytest.mark.proof
def test_long(): ...

def test_number(how_many): ...

def test_usual(): ...
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`CASES`, under the rules of this folder."""
    folder = tmp_path_factory.mktemp("suites")
    (folder / "conftest.py").write_text((TESTS / "conftest.py").read_text("utf-8"), "utf-8")
    (folder / "test_cases.py").write_text(CASES, "utf-8")
    return folder


@pytest.fixture(scope="module")
def suites(folder: Path) -> tuple[set[str], set[str]]:
    """What each suite collects of `CASES`: of `make test`, of `make proofs`."""
    return collected(folder), collected(folder, "--proofs")


def collected(folder: Path, *more: str) -> set[str]:
    argv = [sys.executable, "-m", "pytest", "--collect-only", "--config-file"]
    argv += [str(TESTS.parent / "pyproject.toml"), "--rootdir", str(folder), *more, str(folder)]
    done = subprocess.run(argv, check=False, capture_output=True, text=True, cwd=TESTS.parent)
    assert done.returncode == 0, done.stdout + done.stderr
    return {line.partition("::")[2] for line in done.stdout.splitlines() if "::" in line}


def of(suite: set[str], test: str) -> set[tuple[str, ...]]:
    """The values of each case of a test."""
    return {
        tuple(case.partition("[")[2].rstrip("]").split("-"))
        for case in suite
        if case.startswith(f"{test}[")
    }


def test_every_value_comes_in_few_cases(suites: tuple[set[str], set[str]]) -> None:
    small, full = (of(suite, "test_values") for suite in suites)
    assert len(small) == 3
    assert {value for case in small for value in case} == {"night", "day", "en", "ar", *"123"}
    assert len(small | full) == 12
    assert not small & full


def test_every_pair_of_values_comes(suites: tuple[set[str], set[str]]) -> None:
    small, full = (of(suite, "test_pairs") for suite in suites)
    for one, other in ((0, 1), (0, 2), (1, 2)):
        everyone = {(case[one], case[other]) for case in small | full}
        assert {(case[one], case[other]) for case in small} == everyone
    assert 6 <= len(small) < 10
    assert len(small | full) == 12
    assert not small & full


def test_what_has_a_full_number_is_in_both_and_a_proof_in_one(
    suites: tuple[set[str], set[str]],
) -> None:
    small, full = suites
    assert "test_number" in small & full
    assert "test_usual" in small - full
    assert "test_long" in full - small


def test_before_the_proofs_only_what_has_a_full_number_is_left_to_them(
    folder: Path, suites: tuple[set[str], set[str]]
) -> None:
    small, full = suites
    assert collected(folder, "--before-proofs") == small - {"test_number"} == small - full
