"""What can be wrong with a table, a database and a PDF beside what can be wrong with any file."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

from bad_files import Break, clear, holds
from kiosk.store.db.database import connected

HEADER = b"line,name,listed\n"
CSV: Mapping[str, Break] = MappingProxyType(
    {
        "CSV: a quote that is not closed": holds(HEADER + b'1,"' + b"a\n" * 300_000),
        "CSV: a long cell": holds(HEADER + b"1," + b"a" * 500_000 + b",yes\n"),
        "CSV: many columns": holds(b"line,name,listed" + b"," * 400_000 + b"\n1,a,yes\n"),
        "CSV: many names of columns": holds(b",".join([b"c"] * 300_000) + b"\n1,a,yes\n"),
        "CSV: many empty lines": holds(b"\n" * 900_000),
        "CSV: many rows": holds(HEADER + b"1,a,yes\n" * 100_000),
        "CSV: huge number": holds(HEADER + b"9" * 5000 + b",a,yes\n"),
        "CSV: NUL": holds(HEADER + b"1,a\0b,yes\n"),
        "CSV: UTF-16 that ends in the middle": holds(b"\xff\xfe" + b"a\0\x00\xd8"),
        "CSV: separator line": holds(b"sep=\n" * 100_000),
    }
)


def _database(path: Path) -> None:
    clear(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE notes (text)")
        other.commit()


def _endless_view(path: Path) -> None:
    clear(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute(
            "CREATE VIEW entry AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            "SELECT i FROM n"
        )
        other.execute("CREATE TABLE meta (name, value)")
        other.execute("PRAGMA application_id = 1")
        other.commit()


def _locked_view(path: Path) -> None:
    """A ledger with an endless view for its entries, made by somebody who has its key."""
    key = bytes.fromhex(path.with_name("ledger.key").read_text("ascii").split()[1])
    with connected(path, "rw", key) as ledger:
        ledger.execute("DROP TABLE entry")
        ledger.execute(
            "CREATE VIEW entry AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT i AS sequence, i AS kiosk, 'signed' AS kind FROM n"
        )


def _trigger(path: Path) -> None:
    """A ledger that changes each name as it is written."""
    key = bytes.fromhex(path.with_name("ledger.key").read_text("ascii").split()[1])
    with connected(path, "rw", key) as ledger:
        ledger.execute(
            "CREATE TRIGGER other AFTER INSERT ON signature"
            " BEGIN UPDATE signature SET name = 'Somebody Else'; END"
        )


DATABASES: Mapping[str, Break] = MappingProxyType(
    {
        "database: another program's": _database,
        "database: an endless view": _endless_view,
        "database: an endless view in the ledger": _locked_view,
        "database: a trigger in the ledger": _trigger,
    }
)


def _member(name: str, how: int) -> Break:
    """A zip file that unpacks to far more than it holds."""

    def write(path: Path) -> None:
        clear(path)
        with (
            zipfile.ZipFile(path, "w", how) as parts,
            parts.open(name, "w", force_zip64=True) as member,
        ):
            for _ in range(300):
                member.write(bytes(1 << 20))

    return write


def _members(path: Path) -> None:
    clear(path)
    with zipfile.ZipFile(path, "w") as parts:
        for number in range(60_000):
            parts.writestr(f"{number}", b"")


BUNDLES: Mapping[str, Break] = MappingProxyType(
    {
        "bundle: a zip bomb": _member("entries.sealed", zipfile.ZIP_DEFLATED),
        "bundle: a large manifest": _member("manifest.json", zipfile.ZIP_STORED),
        "bundle: many members": _members,
    }
)
"""Zip files that cost a careless reader its memory."""


def _pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1; the first one is its catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, start,
    )  # fmt: skip
    return bytes(out)


_CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
_PAGES = b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>"


def _page(more: bytes) -> bytes:
    return b"<< /Type /Page /Parent 2 0 R " + more + b" >>"


PDF: Mapping[str, Break] = MappingProxyType(
    {
        "PDF: no pages": holds(_pdf(_CATALOGUE, b"<< /Type /Pages /Count 0 /Kids [] >>")),
        "PDF: pages that are a number": holds(_pdf(_CATALOGUE, b"42")),
        "PDF: kids that are a name": holds(
            _pdf(_CATALOGUE, b"<< /Type /Pages /Count 1 /Kids /No >>")
        ),
        "PDF: a billion pages": holds(
            _pdf(_CATALOGUE, b"<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>", _page(b""))
        ),
        "PDF: fewer than no pages": holds(
            _pdf(_CATALOGUE, b"<< /Type /Pages /Count -5 /Kids [3 0 R] >>", _page(b""))
        ),
        "PDF: a tree in a circle": holds(
            _pdf(_CATALOGUE, b"<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>")
        ),
        "PDF: a size of texts": holds(
            _pdf(_CATALOGUE, _PAGES, _page(b"/MediaBox [(a) (b) (c) (d)]"))
        ),
        "PDF: a huge page": holds(
            _pdf(_CATALOGUE, _PAGES, _page(b"/MediaBox [0 0 1e30 99999999999]"))
        ),
        "PDF: a page without a size": holds(
            _pdf(_CATALOGUE, _PAGES, _page(b"/MediaBox [0 0 0 0]"))
        ),
        "PDF: brackets": holds(_pdf(_CATALOGUE, _PAGES, _page(b"/MediaBox " + b"[" * 100_000))),
        "PDF: a reference to itself": holds(_pdf(_CATALOGUE, b"2 0 R")),
    }
)
