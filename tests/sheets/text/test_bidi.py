"""Levels of lines against Unicode's own cases, and the order of runs on the page."""

import gzip
from pathlib import Path

from kiosk.sheets.drawing.faces import Face, chain
from kiosk.sheets.text import shaped
from kiosk.sheets.text.bidi import base_level, is_plain, levels, reordered

CASES = Path(__file__).parent / "bidi_cases.txt.gz"


def test_levels_and_order_are_unicodes():
    count = 0
    for line in gzip.decompress(CASES.read_bytes()).decode().splitlines():
        if line.startswith("#"):
            continue
        points, direction, base, wanted, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        got_base, got = levels(text, None if direction == "2" else int(direction))
        assert got_base == int(base), line
        seen = [at for at, level in enumerate(wanted.split()) if level != "x"]
        assert [got[at] for at in seen] == [int(wanted.split()[at]) for at in seen], line
        assert reordered(seen, [got[at] for at in seen]) == list(map(int, order.split())), line
        if is_plain(text) and got_base == 0:
            assert not any(got)
        count += 1
    assert count > 2000


def test_the_first_strong_letter_decides():
    assert base_level("12 — Alma مثال") == 0
    assert base_level("12 — مثال Alma") == 1
    assert base_level("…") == 0


def test_the_paragraphs_direction_can_be_forced():
    own = shaped(chain(Face.SERIF), "Alma (مثال)")
    forced = shaped(chain(Face.SERIF), "Alma (مثال)", is_rtl=True)
    assert (own.is_rtl, forced.is_rtl) == (False, True)
    for line in (own, forced):
        assert (
            "".join(run.text for run in sorted(line.runs, key=lambda run: run.start)) == line.text
        )
    assert abs(own.width - forced.width) < 0.01
    starts = [part.start for part in forced.runs]
    assert starts == sorted(starts, reverse=True)
