"""The steps that make the ledger's tables, oldest first; the file's user_version counts them.

Each step is a module with `upgrade()`, written with Alembic's operations. Steps import no
program code and are never edited once released: what they made stays what they made.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.store.db.migrations import m0001_ledger, m0002_folding

STEPS: tuple[Callable[[], None], ...] = (m0001_ledger.upgrade, m0002_folding.upgrade)
