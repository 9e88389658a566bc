"""The ledger on disk. `Store` is all that other packages need, with `SheetLedger` for paper sheets.
`import_ledger` is for the jobs that import, and loaded by them.

Folders: `db` (the file: connections, tables, migrations), `ledger` (entries: appending, merging,
undoing, verifying), `views` (what is derived from them: signatures, search, duplicates), `copies`
(second copy, journal, snapshots, recovery, restoring), `keys` (the key of the pages) and
`erasure`. Beside them: `opening`. SQLAlchemy stays in here.
"""

from kiosk.store.copies.all_copies import Safety
from kiosk.store.copies.earlier_evening import Earlier
from kiosk.store.copies.mirror import Condition, MirrorState
from kiosk.store.copies.places import CopyStatus, State
from kiosk.store.copies.recover import Recovered
from kiosk.store.db.ids import new_id
from kiosk.store.erasure.proof import prove, summary
from kiosk.store.ledger.appending import Head
from kiosk.store.ledger.verify import Verification
from kiosk.store.sheet_ledger import SheetLedger
from kiosk.store.store import Store
from kiosk.store.views.duplicates import Pair
from kiosk.store.views.tables import TableAccount

__all__ = [
    "Condition",
    "CopyStatus",
    "Earlier",
    "Head",
    "MirrorState",
    "Pair",
    "Recovered",
    "Safety",
    "SheetLedger",
    "State",
    "Store",
    "TableAccount",
    "Verification",
    "new_id",
    "prove",
    "summary",
]
