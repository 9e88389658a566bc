"""The two lists of one ledger."""

import json
from datetime import UTC, datetime

import pytest

from kiosk.errors import Cancelled
from kiosk.exchange.listing import Format, ListFile
from kiosk.jobs import export

AT = datetime(2030, 3, 1, 20, 0, tzinfo=UTC)


def test_the_public_list_leaves_out_what_the_confidential_list_has(
    store, campaign, signed, tmp_path
):
    signed("Alma Quillfeather")
    signed("Mickey Mouse")  # whom the watch list holds
    public, confidential = (
        ListFile(tmp_path / name, campaign, Format.JSON, AT)
        for name in ("public.json", "confidential.json")
    )
    told = export.write_public_list(public, store)
    assert (told.listed, told.tally.held) == (1, 1)
    assert export.write_confidential_list(confidential, store).signatures == 2
    assert "Mickey" not in public.path.read_text("utf-8")
    assert "Mickey" in confidential.path.read_text("utf-8")
    for file in (public, confidential):
        assert store.head().hash.hex() in json.dumps(json.loads(file.path.read_text("utf-8")))
    assert confidential.path.stat().st_mode & 0o077 == 0


def test_a_stopped_list_leaves_nothing(store, campaign, signed, tmp_path):
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    signed("Alma Quillfeather")
    for write in (export.write_public_list, export.write_confidential_list):
        with pytest.raises(Cancelled):
            write(ListFile(tmp_path / "list.csv", campaign, Format.CSV, AT), store, stop)
    assert not (tmp_path / "list.csv").exists()
