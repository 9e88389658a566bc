"""The filled sheet in one step and in two: the same file."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from kiosk.errors import Cancelled
from kiosk.jobs import signature_sheet
from kiosk.jobs.signature_sheet import SheetRequest
from kiosk.sheets.drawing.paper import Paper
from kiosk.sheets.report import Edition

AT = datetime(2030, 3, 1, 20, 0, tzinfo=UTC)


@pytest.fixture
def sheet(campaign, tmp_path, signed):
    signed("Alma Quillfeather", role="editor")
    signed("Bruno Ñandúflor")
    signed("Mickey Mouse")  # whom the watch list holds

    def make(name: str, edition: Edition = Edition.PUBLIC) -> SheetRequest:
        return SheetRequest(tmp_path / name, campaign, edition, Paper.A4, "en", AT)

    return make


@pytest.mark.parametrize(("edition", "printed"), [(Edition.PUBLIC, 2), (Edition.CONFIDENTIAL, 3)])
def test_read_then_drawn_on_another_thread_is_the_same_file(
    store, campaign, sheet, edition, printed
):
    [whole] = signature_sheet.write_sheet(sheet("whole.pdf", edition), store)
    signed = signature_sheet.read_signatures(store, campaign)
    in_two = sheet("in-two.pdf", edition)
    with ThreadPoolExecutor(1) as other:
        [drawn] = other.submit(signature_sheet.draw_sheet, in_two, signed).result()
    assert drawn.signatures == whole.signatures == printed
    assert in_two.path.read_bytes() == whole.path.read_bytes()


def test_a_stopped_sheet_leaves_nothing(store, campaign, sheet, tmp_path):
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        signature_sheet.write_sheet(sheet("a.pdf"), store, stop)
    with pytest.raises(Cancelled):
        signature_sheet.draw_sheet(
            sheet("b.pdf"), signature_sheet.read_signatures(store, campaign), stop
        )
    assert sorted(tmp_path.iterdir()) == before
