"""An evening on a foreign disk, with the program's own Store and its commands.

    python foreign_signer.py FOLDER DATA

The data folder is DATA; everything else that is written goes below FOLDER: the second copy, each
command's file, a handed over copy, a restored ledger. Prints one line of JSON: the exit status and
the words of each command, and how the second copy stood after signing and after erasing.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from kiosk.store.keys import page_key

WRITES = {
    "export csv": ("export", "--format", "csv", "--out", "list.csv"),
    "export json": ("export", "--format", "json", "--out", "list.json"),
    "export md": ("export", "--format", "md", "--out", "list.md"),
    "export confidential": ("export", "--edition", "confidential", "--out", "mine.csv"),
    "sheet signatures": ("sheet", "signatures", "--out", "sheet.pdf"),
    "sheet blank": ("sheet", "blank", "--out", "blank.pdf"),
    "sheet letter": ("sheet", "letter", "--out", "letter.pdf"),
    "sheet closing": ("sheet", "closing", "--out", "closing.pdf"),
    "paper print": ("paper", "print", "--count", "2", "--out", "paper.pdf"),
    "poster": ("poster", "--out", "poster.pdf"),
    "qr": ("qr", "--format", "svg", "--out", "code.svg"),
    "qr all": ("qr", "--all", "--out", "codes"),
    "backup": ("backup", "--out", "copy"),
    "keys paper": ("keys", "paper", "--this-machine", "--out", "key.pdf"),
}
"""Commands that write; the last word is below the foreign folder."""


def commands(folder: Path, data: Path) -> dict[str, tuple[int, str]]:
    """Exit status and stderr of each command."""
    said: dict[str, tuple[int, str]] = {}
    campaign = ("--data", str(data), "--campaign", str(assets.default_campaign()))
    for name, words in WRITES.items():
        told = io.StringIO()
        with contextlib.redirect_stderr(told), contextlib.redirect_stdout(io.StringIO()):
            status = main([*words[:-1], str(folder / words[-1]), *campaign])
        said[name] = (status, told.getvalue())
    return said


def play(folder: Path, data: Path) -> dict[str, object]:
    """Signs, erases, takes a snapshot, runs every command, restores; what was told of it."""
    campaign, clock = load(assets.default_campaign()), SystemClock()
    stick = folder / "stick"
    stick.mkdir()
    (folder / "codes").mkdir()
    copies = []
    with Store.open(data, campaign.id, clock=clock, second_copy=stick) as store:
        made = []
        for name in ("Alma Quillfeather", "Bela Inkhorn"):
            code = codes.new_withdrawal_code()
            draft = Draft(name=name)
            made.append(sign(draft, campaign, id=new_id(), code=code, source="", now=clock.now()))
            store.record(made[-1])
        copies.append(store.safety.mirror.condition.value)
        store.erase(made[0].id)
        store.maintain()
        copies.append(store.safety.mirror.condition.value)
    said = commands(folder, data)
    own = page_key.find(data / campaign.id).secret
    done = restore([stick], folder / "new", Keys(own=own), clock.now())
    with Store.open(folder / "new", campaign.id, clock=clock) as store:
        count = store.count()
    return {"copies": copies, "said": said, "restored": done.entries, "count": count}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(play(Path(sys.argv[1]), Path(sys.argv[2]))))
