"""Rebuilds the table of signatures from the entries, after an import or on request.

The entries are read one after another, see `derived`; of a large ledger only the ids of signatures
that were changed or recorded twice are in memory.
"""

from __future__ import annotations

from sqlalchemy import Connection

from kiosk.errors import LedgerDamaged
from kiosk.signing.entries.replay import Numbers
from kiosk.store.views import derived
from kiosk.store.views.derived import SignatureDeriver

_ENTRIES = """
SELECT kiosk, sequence, kind, signature, id, at, payload FROM entry ORDER BY kiosk, sequence
"""


def rebuild(connection: Connection) -> int:
    """Rebuilds the signatures from the entries, in the caller's transaction.

    Returns how many signatures there are. Raises LedgerDamaged where an entry cannot be read.
    """
    derived.clear(connection)
    deriving = SignatureDeriver(connection, Numbers())
    count = 0
    for entry in connection.connection.cursor().execute(_ENTRIES):
        try:
            is_enough = deriving.take(*entry)
        except LedgerDamaged as fault:
            raise LedgerDamaged(f"Entry {entry[1]}: {fault.what}", fault.remedy) from fault
        if is_enough:
            count += deriving.write()
    count += deriving.write()
    for _ in deriving.settle():
        pass
    return count
