"""What the last export held: kept, compared, and never more than ids, numbers and counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.exchange.last_exports import LastExport, LastExports, ListedRow, compare
from kiosk.signing.signature import Signature

Make = Callable[..., Signature]
AT = datetime(2026, 3, 16, 6, 30, tzinfo=UTC)
KIND = ("html", "", "")
KEPT = (
    '{"format": "pledge-kiosk last export", "version": 1, "kind": ["html", "", ""],'
    ' "made_at": "2026-03-16T06:30:00+00:00", "head": "00", "listed": '
)
LISTS = st.dictionaries(st.integers(1, 12), st.tuples(st.integers(0, 2), st.booleans()))


def listed(make: Make, numbers: dict[int, tuple[int, bool]]) -> list[Signature]:
    """Signatures by number, with their corrections, and whether they carry a table's mark."""
    return [
        make(number, revision=revision, table="7f3a" if is_marked else "")
        for number, (revision, is_marked) in numbers.items()
    ]


def export_of(signatures: list[Signature]) -> LastExport:
    return LastExport(AT, bytes(32), {one.id: ListedRow.of(one) for one in signatures})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LISTS, LISTS)
def test_the_changes_turn_the_last_list_into_this_one(
    make: Make, before: dict[int, tuple[int, bool]], now: dict[int, tuple[int, bool]]
) -> None:
    was, is_ = listed(make, before), listed(make, now)
    changes = compare(export_of(was), is_)
    site = {one.full_number: one.revision for one in was}
    for called in changes.gone:
        del site[called]
    for signature, called_before in changes.corrected:
        del site[called_before or signature.full_number]
    for signature in (*changes.new, *(one for one, _ in changes.corrected)):
        site[signature.full_number] = signature.revision
    assert site == {one.full_number: one.revision for one in is_}
    assert compare(export_of(is_), is_).count == 0


def test_what_is_remembered_comes_back(tmp_path: Path, make: Make) -> None:
    exports = LastExports(tmp_path)
    kept = export_of([make(1), make(2, revision=3, table="7f3a")])
    exports.remember(KIND, kept)
    exports.remember(("html", "T1", ""), export_of([make(9)]))
    assert exports.find(KIND) == kept
    assert [one.full_number for one in exports.find(("html", "T1", "")).listed.values()] == ["9"]
    exports.remember(KIND, export_of([]))
    assert exports.find(KIND).listed == {}
    for path in (tmp_path / "exports").iterdir():
        assert path.stat().st_mode & 0o077 == 0
    assert (tmp_path / "exports").stat().st_mode & 0o077 == 0


def test_nothing_that_a_person_gave_is_remembered(tmp_path: Path, make: Make) -> None:
    LastExports(tmp_path).remember(KIND, export_of([make(1, name="Zoë Muster")]))
    text = (tmp_path / "exports" / "html.json").read_text("utf-8")
    assert not [word for word in ("Zoë", "editor", "Pretend", "TABLE1") if word in text]


def test_without_an_export_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="Write the whole list once, without --since"):
        LastExports(tmp_path).find(KIND)


def test_a_file_as_it_is_written_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "exports").mkdir()
    (tmp_path / "exports" / "html.json").write_text(KEPT + "{}}", encoding="utf-8")
    assert LastExports(tmp_path).find(KIND) == LastExport(AT, b"\0", {})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        "[" * 100_000,
        KEPT.replace("1,", "2,", 1) + "{}}",
        KEPT + '{"x": ["1", 0]}}',
        KEPT + "[]}",
        KEPT.replace("html", "md") + "{}}",
    ],
)
def test_a_file_that_is_another_s_or_damaged_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "exports").mkdir()
    (tmp_path / "exports" / "html.json").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="cannot be read"):
        LastExports(tmp_path).find(KIND)


def test_a_number_that_gets_its_table_s_mark_is_a_correction(make: Make) -> None:
    last = export_of([make(1)])
    changes = compare(last, [replace(make(1), table="7f3a")])
    assert [(one.full_number, before) for one, before in changes.corrected] == [("1@7f3a", "1")]
