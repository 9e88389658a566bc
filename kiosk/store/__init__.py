"""The ledger on disk. `Store` is all that other packages need, and `SheetLedger` for pen sheets.

Inside: `store` and `reader` (what can be asked), `opening`, `ledger` (appending), `replay`,
`undo` and `verify` (what entries mean together), `rows` and `schema` (tables), `migrate` (files
old and new), `database` (connections and their settings), `place` (folder and lock), `faults`
(SQLite's answers in words), `page_key` and `keys`, `ids`. Copies: `copies`, `mirror`, `medium`
and `journal` (the stick), `backup`, `recover`, `restore`, `intake`, `comparing`. Pen sheets:
`pen_sheets` (their table) and `sheet_ledger` (what is said of them). SQLAlchemy stays in here.
"""

from kiosk.store.copies import Safety
from kiosk.store.duplicates import Pair
from kiosk.store.ids import new_id
from kiosk.store.ledger import Head
from kiosk.store.mirror import Condition, MirrorState
from kiosk.store.proof import prove, summary
from kiosk.store.recover import Recovered
from kiosk.store.sheet_ledger import SheetLedger
from kiosk.store.store import Store
from kiosk.store.verify import Verification

__all__ = [
    "Condition",
    "Head",
    "MirrorState",
    "Pair",
    "Recovered",
    "Safety",
    "SheetLedger",
    "Store",
    "Verification",
    "new_id",
    "prove",
    "summary",
]
