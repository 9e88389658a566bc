"""A journal that somebody made up: it is restored as far as it fits, or refused in one sentence."""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import forged_journal as forged
from kiosk import file_system
from kiosk.errors import BadInput, WorldFault
from kiosk.sealing import SecretKey
from kiosk.signing.entries.ledger_entry import EntryType
from kiosk.store.copies import compare_journal, journal, journal_format
from kiosk.store.copies.journal_damage import Damage
from kiosk.store.copies.journal_format import FRONT, STEP
from kiosk.store.copies.journal_scan import Scan
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from left_behind import memory_folder

SECONDS = 10
"""Of the processor."""

NOW = datetime(2026, 12, 1, tzinfo=UTC)
DEEP = "[" * 400 + "]" * 400
CAMPAIGNS = [
    "../../evil", "..", ".", "", "/etc", "a/b", "a\\b", "C:", "a\0b", "a\nb", "a" * 5000, "\ud800",
]  # fmt: skip
ODD = [
    None, True, -1, 0, 1 << 62, 1 << 63, 1 << 70, 10**3000, 1.5, float("inf"), float("nan"),
    "", "x" * 100_000, "\0", "\ud800", "1" * 5000, [], [[]], {}, "AAAA", "ü",
]  # fmt: skip
ENTRY_FIELDS = [
    "id", "kiosk", "sequence", "kind", "signature", "at", "payload", "salt", "digest", "previous",
    "hash",
    "kiosk_signature",
]  # fmt: skip
SIGNED_FIELDS = [
    "name", "role", "organisation", "ink", "by_mark", "consents", "letter", "review", "reason",
    "listing", "sealed", "event", "source", "how", "signed_at", "withdrawal", "paper",
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory: hundreds of ledgers are made."""
    made = Path(tempfile.mkdtemp(prefix="kiosk-forged-", dir=memory_folder(tmp_path)))
    yield made
    shutil.rmtree(made)


def restored(path: Path, to: Path) -> int | None:
    """How many signatures a restore finds; None where it is refused in a sentence."""
    shutil.rmtree(to, ignore_errors=True)
    began = time.process_time()
    try:
        done = restore(path, to, Keys(forged.ORGANISER), NOW)
    except WorldFault as fault:
        return told(fault)
    finally:
        assert time.process_time() - began < SECONDS
    return done.signatures


def told(fault: WorldFault) -> None:
    """What is wrong is said, and shortly."""
    assert 0 < len(str(fault)) < 1000


def test_a_sound_one_is_restored(folder):
    records = [forged.packed(forged.entry_of(forged.signed()))]
    assert restored(forged.write(folder / "a.journal", records), folder / "data") == 1
    entries = [forged.entry_of(forged.signed())]
    path = forged.write_entries(folder / "a.journal", entries)
    assert restored(path, folder / "data") == 1


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_a_campaign_that_is_no_name_of_a_folder(folder, campaign):
    """The header is forged by hand: `pack_header` cannot write all of them."""
    path = folder / "stick" / "pledge-kiosk" / "a.journal"
    forged.write(path, [], "sample")
    front = path.read_bytes()
    (length,) = journal_format._LENGTH.unpack(front[8:12])
    fields = json.loads(front[12 : 12 + length])
    raw = json.dumps({**fields, "campaign": campaign}).encode()
    path.write_bytes(header(raw))
    for source in (path, folder / "stick"):
        with pytest.raises(BadInput):
            restore(source, folder / "data", Keys(forged.ORGANISER), NOW)
    assert sorted(one.name for one in folder.iterdir()) == ["stick"]


@pytest.mark.parametrize(
    "raw", [DEEP.encode(), b'{"campaign":' * 300, b"[" * 60_000, b"1" * 5000, b"null", b"\xff"]
)
def test_a_header_that_is_no_record(folder, raw):
    path = folder / "a.journal"
    path.write_bytes(header(raw))
    with pytest.raises(BadInput):
        journal.look(path)


def header(raw: bytes) -> bytes:
    """The beginning of a journal with this as its header, whole and sound."""
    import hashlib

    front = journal_format.MAGIC + journal_format._LENGTH.pack(len(raw)) + raw
    both = 2 * (front + hashlib.sha256(front).digest())
    return both + bytes(-len(both) % STEP)


@pytest.mark.every_value
@pytest.mark.parametrize("value", ODD, ids=lambda value: repr(value)[:20])
@pytest.mark.parametrize("field", ENTRY_FIELDS)
def test_an_entry_with_an_odd_field(folder, field, value):
    entry = forged.entry_of(forged.signed())
    records = [forged.packed(entry, **{field: value}), forged.packed(entry)]
    restored(forged.write(folder / "a.journal", records), folder / "data")


@pytest.mark.every_value
@pytest.mark.parametrize("value", ODD, ids=lambda value: repr(value)[:20])
@pytest.mark.parametrize("field", SIGNED_FIELDS)
def test_a_signature_with_an_odd_field(folder, field, value):
    entries = [forged.entry_of(forged.signed(**{field: value}))]
    restored(forged.write_entries(folder / "a.journal", entries), folder / "data")


CHANGES = [kind for kind in EntryType if kind is not EntryType.SIGNED]
PAYLOADS = [
    b"", b"null", b"[]", b"{}", DEEP.encode(), b'{"a":' * 400, b'{"turn": 1e999}',
    b'{"turn": 1, "reason": "\\ud800"}',
    b'{"missing": [["00000000-0000-0000-0000-000000000011", 1, 9223372036854775807]]}',
    b'{"follows": ["00000000-0000-0000-0000-000000000011"], "number": 9223372036854775807}',
    b'{"follows": [[[]]], "number": -1}',
    b'{"copies": [{"use": "x", "folder": "\\u0000", "mark": [], "is_apart": 3}, 4, null]}',
    (b'{"numbers": ["7K3QF001"], "rows": 9223372036854775807, "paper": "a4", "letter": [1, 2],'
    b' "consents": [], "event": "", "strict": 0, "added": 0}'),
    b'{"sheet": "7K3QF001", "turn": 9223372036854775807, "used": -1, "line": 1e300}',
    b'{"revision": 9223372036854775807, "name": [], "role": {}, "organisation": 1}',
    b'{"other": "x", "is_distinct": 1, "turn": true}',
    b'{"signed_at": 9223372036854775807, "how": "kiosk"}',
    b'{"author": 1, "vouched": 2}',
    (b'{"author": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "vouched": [["", "ue"]],'
    b' "before": [["x", 1e300, "zz"]], "compared": [[]]}'),
    b'{"undoes": "no id", "turn": 2, "reason": ""}',
]  # fmt: skip


@pytest.mark.every_value
@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_with_an_odd_payload(folder, kind, payload):
    first = forged.entry_of(forged.signed())
    then = forged.entry_of(payload, kind, sequence=2, previous=first.hash)
    restored(forged.write_entries(folder / "a.journal", [first, then]), folder / "data")


def test_a_gap_longer_than_anybody_can_count(folder):
    """Restoring and comparing took memory and time by the length of the gap."""
    first = forged.entry_of(forged.signed())
    late = [
        forged.entry_of(b"{}", EntryType.OPENED, sequence=number, previous=first.hash)
        for number in (900_000, 1 << 40, (1 << 63) - 1)
    ]
    path = forged.write_entries(folder / "a.journal", [first, *late])
    restored(path, folder / "data")
    damage = Damage()
    began = time.process_time()
    theirs = journal.read_entries(path, None, forged.ORGANISER, damage)
    ours = [first, forged.entry_of(b"{}", EntryType.OPENED, sequence=2, previous=first.hash)]
    found = compare_journal.compare(theirs, ours, damage)
    assert time.process_time() - began < SECONDS
    assert found.ahead == len(late)
    assert found.behind == 1


@pytest.mark.parametrize("step", [FRONT.size, 5, 997])
def test_a_journal_full_of_what_looks_like_records(folder, step):
    """Each begins like a record of 16 MB: the search tried each of them."""
    path = forged.write(folder / "a.journal", [], "sample")
    with path.open("r+b") as file:
        begin = journal_format.read_beginning(file.read(journal_format.BEGINNING)).end
        file.seek(begin)
        one = (b"\x00\xff\xff\xff\x00\x00\x00\x02" + bytes(step))[: max(step, 5)]
        file.write(b"\x01" + one * (40_000_000 // len(one)))
    restored(path, folder / "data")


@pytest.mark.parametrize("end", [b"", b"end"])
def test_two_gigabytes_of_zeros(folder, end):
    path = forged.write_entries(folder / "a.journal", [forged.entry_of(forged.signed())])
    with path.open("r+b") as file:
        file.truncate(1 << 31)
        file.seek(0, 2)
        file.write(end)
    assert restored(path, folder / "data") == 1


@pytest.mark.parametrize("end", [b"", b"end"])
@pytest.mark.parametrize("seek", [None, "refused"])
def test_holes_are_the_zeros_that_they_are_where_the_system_does_not_tell_them(
    folder, monkeypatch, end, seek
):
    """Records, a hole, a record that is out of place, a hole, and perhaps something at the end."""
    path = forged.write_entries(folder / "a.journal", [forged.entry_of(forged.signed())])
    record = path.read_bytes()[-5000:]
    with path.open("r+b") as file:
        for size in (5_000_000, 12_345_678):
            file.truncate(size)
            file.seek(size)
            file.write(record if size < 10_000_000 else end)
    told = looked(path)
    if seek is None:
        monkeypatch.delattr(os, "SEEK_DATA", raising=False)
    else:
        usual = os.lseek
        monkeypatch.setattr(os, "lseek", partial(refused, usual))
    assert looked(path) == told
    assert told[0] == 1


def refused(usual, descriptor, place, whence):
    """A system whose files have no holes says so."""
    if whence == os.SEEK_DATA:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return usual(descriptor, place, whence)


def looked(path):
    """All that a scan finds out about a journal."""
    with file_system.open_plain(path) as file:
        scan = Scan(file)
        found = sum(1 for _ in scan)
        return found, scan.content_end(), scan.end, scan.broken, scan.is_torn, scan.is_cut


# --- chance -----------------------------------------------------------------------------------


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=3000))
@example(journal_format.MAGIC * 100)
@example(journal_format.MAGIC_1 + b"\xff" * 40)
def test_any_bytes_are_a_journal_or_none(folder, data):
    path = folder / "any.journal"
    path.write_bytes(data)
    try:
        list(journal.read_entries(path, SecretKey(bytes(32)), forged.ORGANISER))
    except WorldFault as fault:
        told(fault)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 6000), st.binary(min_size=1, max_size=40)), min_size=1))
def test_a_journal_with_any_bytes_written_over(folder, changes):
    path = forged.write_entries(folder / "any.journal", [forged.entry_of(forged.signed())] * 3)
    data = bytearray(path.read_bytes()[:8000])
    for place, content in changes:
        data[place : place + len(content)] = content
    path.write_bytes(data)
    try:
        list(journal.read_entries(path, None, forged.ORGANISER))
    except WorldFault as fault:
        told(fault)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(SIGNED_FIELDS), JSON, min_size=1, max_size=4))
def test_a_signature_with_any_fields(folder, changes):
    entries = [forged.entry_of(forged.signed(**changes))]
    restored(forged.write_entries(folder / "any.journal", entries), folder / "data")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(CHANGES), JSON, st.integers(2, 5))
def test_a_change_with_any_payload(folder, kind, payload, sequence):
    first = forged.entry_of(forged.signed())
    then = forged.entry_of(
        json.dumps(payload).encode(), kind, sequence=sequence, previous=first.hash,
        signature=UUID(int=sequence % 3),
    )  # fmt: skip
    restored(forged.write_entries(folder / "any.journal", [first, then]), folder / "data")
