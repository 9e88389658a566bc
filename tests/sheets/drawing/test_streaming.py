"""Filled sheets by the thousand: the same bytes from one process or two, in flat memory, whole."""

import itertools
import math
import multiprocessing
import os
import signal
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from tests.sheets.conftest import NOW, SCRAWL, Maker, codes_of, text_of

from kiosk.campaign.model import Campaign
from kiosk.errors import Cancelled, LedgerDamaged
from kiosk.links import NumberedCodes, find_rectangles, make_qr
from kiosk.sheets.documents.signature_sheet import write_signature_sheet
from kiosk.sheets.drawing import ink_pdf, page_workers, qr_paths
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.drawing.rows import VisibleColumns
from kiosk.sheets.drawing.streaming import NODE
from kiosk.signing.ink import VERSION, Ink
from kiosk.signing.signature import How, Life, Signature
from kiosk.signing.tally import Tally

ROWS = 1_700
NAMES = ("Zoë Ñandúflor", "王小明", "محمد المخترع", "Alma Invented-Quillfeather", "श्रीकृष्ण नमूना")


def many(campaign: Campaign, count: int, *, ink: Ink | None = SCRAWL) -> Iterator[Signature]:
    """Signatures made one by one, so that nobody keeps them all."""
    first = Maker(campaign)()
    for at in range(count):
        yield replace(
            first,
            name=f"{NAMES[at % 50 % 5 if at % 50 < 5 else 3]} {at:06d}",
            ink=ink if at % 3 else None,
            number=at + 1,
            signed_at=NOW + timedelta(seconds=at),
            life=Life.WITHDRAWN if at % 97 == 5 else Life.LIVE,
            how=How.PAPER if at % 11 == 0 else How.KIOSK,
            sheet="7K3QF0124M" if at % 11 == 0 else "",
            line=at % 15 + 1 if at % 11 == 0 else 0,
        )


def write(path, campaign, signatures, count, **more):
    given_ = {
        "language": "en",
        "made_at": NOW + timedelta(hours=3),
        "shows": VisibleColumns(has_ink=True, has_how=True),
        "processes": 1,
    } | more
    return write_signature_sheet(path, campaign, signatures, Tally(kiosk=count), **given_)


# --- processes ----------------------------------------------------------------------------------


def test_two_processes_write_the_same_bytes_as_one(campaign, tmp_path):
    for processes in (1, 2):
        path = tmp_path / f"{processes}.pdf"
        write(path, campaign, many(campaign, ROWS), ROWS, processes=processes)
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()
    assert not multiprocessing.active_children()


def test_what_a_process_that_died_owed_is_drawn_all_the_same(campaign, tmp_path):
    def interrupted() -> Iterator[Signature]:
        for at, signature in enumerate(many(campaign, ROWS)):
            if at == 17 * page_workers.BATCH + 50:
                for child in multiprocessing.active_children():
                    child.kill()
            yield signature

    write(tmp_path / "one.pdf", campaign, many(campaign, ROWS), ROWS)
    write(tmp_path / "two.pdf", campaign, interrupted(), ROWS, processes=2)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_cancel_in_the_middle_leaves_no_file_and_no_process(campaign, tmp_path):
    path = tmp_path / "filled.pdf"

    def stop(done: int, total: int) -> None:
        assert total == ROWS
        if done > ROWS * 0.8:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write(path, campaign, many(campaign, ROWS), ROWS, processes=2, progress=stop)
    assert list(tmp_path.iterdir()) == []
    assert not multiprocessing.active_children()


KILLED = """
import multiprocessing
import os
import signal
import sys
from pathlib import Path
from tests.sheets.drawing.test_streaming import many, write
from kiosk import assets
from kiosk.campaign.load import load

def signatures():
    for at, signature in enumerate(many(campaign, 1_700)):
        if at == 1_500:
            assert multiprocessing.active_children()
            os.kill(os.getpid(), signal.SIGKILL)
        yield signature

if __name__ == "__main__":
    campaign = load(assets.default_campaign())
    write(Path(sys.argv[1]), campaign, signatures(), 1_700, processes=2)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGKILL")
def test_the_second_process_ends_when_the_first_is_killed(tmp_path):
    script = tmp_path / "killed.py"
    script.write_text(KILLED, "utf-8")
    argv = [sys.executable, str(script), str(tmp_path / "filled.pdf")]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    # both processes hold the pipe: it is at its end when both have ended
    done = subprocess.run(argv, env=environment, capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.parametrize(("rows", "asked", "processes"), [(50, None, 1), (50, 2, 2), (10**6, 1, 1)])
def test_a_second_process_is_started_where_it_is_worth_while(rows, asked, processes):
    assert page_workers.worker_count(asked, rows) == processes


# --- memory -------------------------------------------------------------------------------------

PEAK = """
import sys
from pathlib import Path
from tests.sheets.drawing.test_streaming import many, write
from kiosk import assets
from kiosk.campaign.load import load

campaign, rows = load(assets.default_campaign()), int(sys.argv[2])
write(Path(sys.argv[1]), campaign, many(campaign, rows), rows)
lines = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc; getrusage counts the parent, too")
def test_memory_does_not_grow_with_the_rows(tmp_path):
    peaks = []
    for rows in (6_000, 18_000):
        argv = [sys.executable, "-c", PEAK, str(tmp_path / "filled.pdf"), str(rows)]
        done = subprocess.run(argv, check=True, capture_output=True, text=True, cwd=Path.cwd())
        peaks.append(int(done.stdout) / 1024)
    assert peaks[1] < peaks[0] + 8, "MB"
    assert peaks[1] < 130, "MB"


# --- the file -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def long(campaign, tmp_path_factory):
    path = tmp_path_factory.mktemp("long") / "filled.pdf"
    rows = (NODE + 40) * 17
    return write(path, campaign, many(campaign, rows), rows)


def test_a_long_file_is_sound_and_its_pages_stand_in_two_levels(long):
    subprocess.run(["qpdf", "--check", str(long.path)], check=True, capture_output=True)
    pages = pypdf.PdfReader(long.path).root_object["/Pages"]
    assert pages["/Count"] == long.pages > NODE
    counts = [node.get_object()["/Count"] for node in pages["/Kids"]]
    assert counts[0] == NODE
    assert sum(counts) == long.pages
    for page in (1, NODE, NODE + 1, long.pages):
        text = text_of(long.path, page)
        assert f"Page {page} of {long.pages} " in text
        assert long.sheet_numbers[page - 1] in text


def test_every_signature_of_a_long_file_is_on_it_once_and_in_order(long):
    words = text_of(long.path).split()
    found = [int(word) for word in words if len(word) == 6 and word.isdigit()]
    assert found == [at for at in range(long.signatures) if at % 97 != 5]


def test_a_row_takes_little_room(campaign, tmp_path):
    path = tmp_path / "filled.pdf"
    scrawl = Ink((tuple((at * 14, 500 + round(300 * math.sin(at / 4))) for at in range(200)),))
    write(path, campaign, many(campaign, 3_400, ink=scrawl), 3_400)
    assert path.stat().st_size / 3_400 < 500


@pytest.mark.parametrize("page", [0, 2])
def test_poppler_and_pdfium_draw_the_same(long, tmp_path, page):
    argv = ["pdftoppm", "-r", "100", "-f", f"{page + 1}", "-l", f"{page + 1}", "-gray",
            "-singlefile", str(long.path), str(tmp_path / "page")]  # fmt: skip
    subprocess.run(argv, check=True, capture_output=True)
    document = pypdfium2.PdfDocument(long.path)
    ours = document[page].render(scale=100 / 72).to_pil().convert("L")
    document.close()
    theirs = Image.open(tmp_path / "page.pgm").resize(ours.size)
    apart = ImageChops.difference(ours, theirs).resize((21, 30), Image.Resampling.BOX)
    assert apart.getextrema()[1] < 30, "grey levels, in squares of a centimetre"


@pytest.mark.parametrize("dpi", [72, 100, 150])
@pytest.mark.parametrize("paper", Paper)
def test_codes_are_read_by_two_readers(campaign, tmp_path, paper, dpi):
    path = tmp_path / "filled.pdf"
    write(path, campaign, many(campaign, 40), 40, paper=paper)
    address = "F/000002"
    assert codes_of(path, 1, dpi) == {address}
    document = pypdfium2.PdfDocument(path)
    document[1].render(scale=dpi / 72).to_pil().save(tmp_path / "page.png")
    document.close()
    argv = [
        "zbarimg",
        "--quiet",
        "--raw",
        "-Sdisable",
        "-Sqrcode.enable",
        str(tmp_path / "page.png"),
    ]
    read = subprocess.run(argv, check=False, capture_output=True, text=True)
    assert read.stdout.split() == [address]


# --- ink and codes ------------------------------------------------------------------------------

places = st.tuples(st.integers(-500, 4_000), st.integers(-200, 1_300))
inks = st.lists(st.lists(places, min_size=1, max_size=40).map(tuple), min_size=1, max_size=4)


@given(st.lists(inks.map(lambda drawn: Ink(tuple(drawn))), min_size=1, max_size=4), st.booleans())
@settings(max_examples=settings().max_examples * 3 // 5)
def test_ink_is_drawn_whole_and_in_its_box(drawn, is_right):
    room, high = 50.0, 10.4
    for ink, operators in zip(
        drawn,
        ink_pdf.ink_operators(drawn, room, high, is_right=is_right),
        strict=True,
    ):
        lines = []
        for line in operators.splitlines():
            *place, operator = line.split()
            if operator == "m":
                lines.append([])
            if operator != "S":
                lines[-1].append(tuple(int(one) * ink_pdf.STEP for one in place))
        assert len(lines) == len(ink.strokes)
        left, top, right, bottom = ink.bounds
        scale = min(room / max(right - left, 1), high / max(bottom - top, 1))
        down = (high - (bottom - top) * scale) / 2
        over = room - (right - left) * scale if is_right else 0
        for stroke, line in zip(ink.strokes, lines, strict=True):
            wanted = [((x - left) * scale + over, (y - top) * scale + down) for x, y in stroke]
            for x, y in line:
                assert -0.03 <= x <= room + 0.03
                assert -0.03 <= y <= high + 0.03
            for point in wanted:
                assert apart(point, line) <= ink_pdf.MAX_DEVIATION + ink_pdf.STEP
            assert math.dist(wanted[0], line[0]) <= ink_pdf.STEP
            assert math.dist(wanted[-1], line[-1]) <= ink_pdf.STEP


def apart(point, line):
    """From a point to the nearest place of a polyline, in mm."""
    best = math.dist(point, line[0])
    for (x0, y0), (x1, y1) in itertools.pairwise(line):
        wide, tall = x1 - x0, y1 - y0
        long_ = wide * wide + tall * tall
        along = ((point[0] - x0) * wide + (point[1] - y0) * tall) / long_ if long_ else 0
        along = min(1, max(0, along))
        best = min(best, math.dist(point, (x0 + along * wide, y0 + along * tall)))
    return best


@given(st.binary(max_size=40))
def test_any_bytes_are_ink_or_unreadable(data):
    whole = SCRAWL.steps()
    for steps in (data, whole + data, whole[: len(data)]):
        ink = Ink.stored(bytes([VERSION]) + zlib.compress(steps))
        try:
            ink_pdf.ink_operators([SCRAWL, ink], 50, 10.4)
        except ink_pdf.InkUnreadable:
            continue


def test_damaged_ink_is_told_with_its_signature(campaign, tmp_path):
    signatures = list(many(campaign, 30))
    signatures[21] = replace(signatures[21], ink=Ink.stored(b"\1nothing like it"))
    with pytest.raises(LedgerDamaged, match="signature 22 cannot be read"):
        write(tmp_path / "filled.pdf", campaign, signatures, 30)
    assert list(tmp_path.iterdir()) == []


@given(
    st.sampled_from(
        ["F/", "HTTPS://A.EXAMPLE/F/", "HTTPS://AB.EXAMPLE/F/", "HTTPS://A_B.EXAMPLE/F/"]
    ),
    st.lists(st.integers(0, 999_999), min_size=1, max_size=5),
)
@settings(max_examples=settings().max_examples // 4)
def test_codes_of_a_series_are_those_made_one_by_one(begin, numbers):
    series = NumberedCodes(begin, 6)
    for number, path in zip(numbers, qr_paths.qr_paths(series, numbers), strict=True):
        code = make_qr(f"{begin}{number:06d}", pinned=True)
        found = [tuple(map(int, line.split()[:4])) for line in path.splitlines()]
        assert series.size == code.size
        assert sorted(found) == sorted(find_rectangles(code))
