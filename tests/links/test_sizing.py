"""How large a code must be, and what is said where it is not."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kiosk import links

SMALL = links.make_qr("HTTPS://LETTERS.EXAMPLE.ORG/S/T1")
DENSE = links.make_qr("https://letters.example.org/a/rather_long?address=" + "x" * 200)
CODES = st.sampled_from([SMALL, DENSE])
DISTANCES = st.floats(50, 30_000)
NUMBER = re.compile(r"at least (\d+) mm")


def test_the_rules_with_their_numbers():
    assert links.smallest_mm(SMALL, 1000) == 100
    assert links.smallest_mm(SMALL, 50) == 0.5 * SMALL.size
    assert links.smallest_mm(DENSE, 1000) == 2.5 * DENSE.size
    assert links.farthest_mm(SMALL, 112) == 1120
    assert links.farthest_mm(SMALL, 10) == 0


@given(CODES, DISTANCES)
def test_the_smallest_has_no_problem_and_anything_smaller_has(code, distance):
    least = links.smallest_mm(code, distance)
    assert links.find_scan_problem(code, least * 1.0001, distance) is None
    assert links.find_scan_problem(code, least * 0.99, distance)
    assert links.farthest_mm(code, least * 1.0001) >= distance * 0.9999


@given(CODES, DISTANCES, st.floats(5, 2000))
def test_doing_what_a_problem_says_ends_it(code, distance, width):
    problem = links.find_scan_problem(code, width, distance)
    if problem is not None:
        wanted = NUMBER.search(problem.remedy)
        assert wanted is not None
        assert int(wanted[1]) > width
        assert links.find_scan_problem(code, int(wanted[1]), distance) is None


def test_too_small_and_too_dense_are_different_sentences():
    small = links.find_scan_problem(SMALL, 40, 3000)
    assert small is not None
    assert "too small to be read from 3.0 m" in small.what
    assert "as near as 40 cm" in small.remedy
    dense = links.find_scan_problem(DENSE, 30)
    assert dense is not None
    assert "too dense" in dense.what
    assert f"{DENSE.size} modules" in dense.what
    assert "shorten the address" in dense.remedy
