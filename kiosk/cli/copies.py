"""`pledge-kiosk backup`, `restore` and `verify`: copies of the ledger, and whether all is well."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import given, opening, paper_words
from kiosk.cli.progress import Bar
from kiosk.errors import BadInput, DataFolderFault
from kiosk.signing.clock import SystemClock

if TYPE_CHECKING:
    from kiosk.signing.entries.ledger_entry import Entry
    from kiosk.store import Store
    from kiosk.store.copies.restore import Keys


def run(options: argparse.Namespace) -> int:
    commands = {"backup": _backup, "restore": _restore, "verify": _verify}
    return commands[options.command](options)


def _backup(options: argparse.Namespace) -> int:
    from kiosk.store import Store
    from kiosk.store.copies import backup
    from kiosk.store.db import place
    from kiosk.store.keys import page_key

    campaign = given.campaign(options)
    ledger = place.ledger_path(given.data_folder(options), campaign.id)
    store = Store.read(given.data_folder(options), campaign.id)
    try:
        key = page_key.find(ledger.parent)
        with Bar("Copying the ledger, MB") as progress:
            now = SystemClock().now()
            if options.out is None:
                # No head to compare with: a kiosk may be signing into the ledger just now.
                path = backup.Backups(ledger, key.raw).make(store.kiosk, None, now, progress)
            else:
                out: Path = options.out.expanduser().absolute()
                path = backup.hand_over(
                    ledger, key.raw, out, campaign.id, store.kiosk, now, progress
                )
        count = store.count()
    finally:
        store.close()
    given.tell(
        options,
        f"{path}: {count} signatures. It opens with the key of this ledger.",
        {"file": path, "signatures": count},
    )
    return 0


def _restore(options: argparse.Namespace) -> int:
    from kiosk.store.copies.restore import restore

    source: Path = options.source.expanduser().absolute()
    to: Path | None = options.to
    data = to.expanduser().absolute() if to is not None else given.data_folder(options)
    keys = _keys(options)
    with Bar("Restoring") as progress:
        done = restore(source, data, keys, SystemClock().now(), progress)
    said = [
        f"{done.ledger}: {done.signatures} signatures restored, {done.entries} entries checked."
    ]
    if done.replaced:
        said.append(f"What was there is {done.replaced} now.")
    if keys.own is not None:
        said.append(
            "The ledger has a new key here: make its paper copy with "
            "`pledge-kiosk keys paper --this-machine`."
        )
    given.tell(
        options,
        " ".join(said),
        {
            "file": done.ledger,
            "campaign": done.campaign,
            "entries": done.entries,
            "signatures": done.signatures,
            "replaced": done.replaced,
        },
    )
    return 0


def _verify(options: argparse.Namespace) -> int:
    from kiosk.store import Store

    campaign = given.campaign(options)
    faults: list[str] = []
    summary: dict[str, object] = {}
    said: list[str] = []
    try:
        store = Store.read(given.data_folder(options), campaign.id)
    except DataFolderFault:
        if options.journal is None:
            raise
        _check_journal(options, None, faults, said, summary)
    else:
        with store, store.one_moment():
            with Bar("Checking the ledger") as progress:
                verdict = store.verify(progress)
            faults += verdict.faults
            if verdict.fault_count > len(verdict.faults):
                faults.append(f"{verdict.fault_count - len(verdict.faults)} more faults.")
            said.append(f"{verdict.entries} entries, {verdict.signatures} signatures.")
            summary |= {
                "entries": verdict.entries,
                "signatures": verdict.signatures,
                "head": [verdict.head.sequence, verdict.head.hash.hex()],
            }
            if options.journal is not None:
                _check_journal(options, store, faults, said, summary)
    for fault in faults:
        print(fault, file=sys.stderr)
    is_sound = not faults
    said.append("All is well." if is_sound else "Something is wrong.")
    given.tell(options, " ".join(said), {**summary, "is_sound": is_sound, "faults": faults})
    return 0 if is_sound else 1


def _check_journal(
    options: argparse.Namespace,
    store: Store | None,
    faults: list[str],
    said: list[str],
    summary: dict[str, object],
) -> None:
    from kiosk.store.copies import comparing, journal
    from kiosk.store.db import place
    from kiosk.store.keys import page_key

    keys = _keys(options)
    own = keys.own
    if store is not None and keys.organiser is None and own is None:
        data = given.data_folder(options)
        ledger = place.ledger_path(data, given.campaign(options).id)
        own = page_key.find(ledger.parent).secret
    path: Path = options.journal.expanduser().absolute()
    ours: Iterator[Entry] = store.entries() if store is not None else iter(())
    try:
        with Bar("Checking the journal") as progress:
            found = comparing.compare(journal.read(path, own, keys.organiser), ours, progress)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Name the journal.") from error
    faults += found.faults
    if store is not None and found.ahead:
        faults.append(f"The journal holds {found.ahead} entries that the ledger lost: restore it.")
    said.append(f"Journal: {found.entries} entries, behind by {found.behind}.")
    summary["journal"] = {
        "entries": found.entries,
        "ahead": found.ahead if store is not None else 0,
        "behind": found.behind,
    }


def _keys(options: argparse.Namespace) -> Keys:
    """What `--key` names: a ledger's own key, or the organiser's; or the words of either."""
    from kiosk.sealing import PrivateKey, SecretKey
    from kiosk.store.copies.restore import Keys
    from kiosk.store.keys import page_key

    if not opening.is_asked(options):
        return Keys()
    if options.key is None:
        words = paper_words.read(options.key_words_file)
        return Keys(PrivateKey.from_words(words), SecretKey.from_words(words))
    if options.key_words_file is None and opening.read(options.key)[:1] != b"{":
        return Keys(own=page_key.read(options.key).secret)
    return Keys(organiser=opening.private_key(options))
