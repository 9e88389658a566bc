"""The ledger on disk. `Store` is all that other packages need.

Inside: `store` (what can be asked), `ledger` (appending), `replay`, `undo` and `verify` (what
entries mean together), `rows` and `schema` (tables), `migrate` (files old and new), `database`
(connections and their settings), `place` (folder and lock), `faults` (SQLite's answers in
words), `keys`, `ids`. SQLAlchemy stays in here.
"""

from kiosk.store.ids import new_id
from kiosk.store.ledger import Head
from kiosk.store.store import Store
from kiosk.store.verify import Verification

__all__ = ["Head", "Store", "Verification", "new_id"]
