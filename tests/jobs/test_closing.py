"""The closing report's figures and files, before any of it is drawn."""

import hashlib

import pytest

from kiosk.errors import BadInput
from kiosk.jobs import closing


def test_figures_and_files_are_of_this_ledger(store, signed, tmp_path):
    assert closing.figures(store).first_at is None
    first, last = signed("Alma Quillfeather"), signed("Bruno Ñandúflor")
    paths = [tmp_path / "b.csv", tmp_path / "a.csv"]
    for path in paths:
        path.write_bytes(path.name.encode())
    files = closing.handed_over(paths)
    assert [(one.name, one.hash) for one in files] == [
        (path.name, hashlib.sha256(path.name.encode()).hexdigest()) for path in paths
    ]
    figures = closing.figures(store, files)
    assert (figures.tally.published, figures.by_source) == (2, {"T1": 2})
    assert (figures.first_at, figures.last_at) == (first.signed_at, last.signed_at)
    assert figures.head == (store.head().sequence, store.head().hash)
    assert figures.files == files


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BadInput, match=r"missing\.csv"):
        closing.handed_over([tmp_path / "missing.csv"])
