"""What a ledger holds, as plain JSON: for the maker of a kept folder, and for its test.

The words here are this folder's own and never change, whatever the program calls things in its
code: what an older version wrote down is compared with what the program of today reads. What is
empty is left out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kiosk.sealing import PrivateKey
from kiosk.signing.entries.ledger_entry import Entry
from kiosk.signing.entries.private import opened
from kiosk.signing.ink import Ink
from kiosk.signing.paper.paper_account import Account
from kiosk.signing.signature import Consent, Signature
from kiosk.store import Store

Fields = dict[str, Any]
Lengths = Mapping[str, int]
"""How many entries of each kiosk are meant, by the kiosk's id."""


def ledger(store: Store, key: PrivateKey, upto: Lengths | None = None) -> Fields:
    """Everything the ledger of one campaign holds; `key` opens what is sealed.

    Of the chain only the first entries of each kiosk in `upto` are told, all where it is None.
    """
    signatures = list(store.signatures())
    names = {one.id: number(one, store) for one in signatures}
    first_and_last = store.signed_between()
    return {
        "chain": chain(store, upto),
        "tally": tally(store),
        "signed from each place": dict(sorted(store.by_source().items())),
        "signed from, to": [moment.isoformat() for moment in first_and_last or ()],
        "consents": consents(signatures),
        "signatures": [signature(one, names[one.id], key) for one in signatures],
        "likely duplicates": [
            f"{names[pair.one.id]} and {names[pair.other.id]}: {pair.likeness.value}"
            for pair in store.duplicates()
        ],
        "pen sheets": [paper_sheet(one) for one in store.paper_sheets()],
    }


def copy(store: Store, upto: Lengths | None = None) -> Fields:
    """What a copy of a ledger gives back, in short."""
    signatures = list(store.signatures())
    return {
        "chain": chain(store, upto),
        "tally": tally(store),
        "signatures": [in_short(one, number(one, store)) for one in signatures],
        "pen sheets": [
            f"{one.sheet.label} {one.sheet.stage.value}" for one in store.paper_sheets()
        ],
    }


def found_by(store: Store, codes: Iterable[str]) -> dict[str, str]:
    """The number of the signature that each withdrawal code finds, "" for one that was erased."""
    found = {code: store.find_code(code) for code in codes}
    return {code: number(one, store) if one is not None else "" for code, one in found.items()}


def number(one: Signature, store: Store) -> str:
    """A signature's number as version 0.1.0 showed it: with a mark where it is another table's."""
    return str(one.number) if store.is_of_this_table(one.id) else one.full_number


def chain(store: Store, upto: Lengths | None = None) -> Fields:
    """Each kiosk's number of entries and the hash of the last, and one hash over all of them.

    With `upto` what was written behind those is passed over, also whole kiosks.
    """
    kiosks: dict[str, Fields] = {}
    every = hashlib.sha256()
    erased = 0
    for entry in entries(store, upto):
        kiosks[str(entry.kiosk)] = {"entries": entry.sequence, "hash": entry.hash.hex()}
        every.update(entry.hash)
        erased += entry.payload is None
    return {"kiosks": kiosks, "hash of all hashes": every.hexdigest(), "without payload": erased}


def lengths(told: Fields) -> dict[str, int]:
    """How many entries each kiosk had, from a chain that was written down."""
    return {kiosk: fields["entries"] for kiosk, fields in told["kiosks"].items()}


def entries(store: Store, upto: Lengths | None = None) -> Iterator[Entry]:
    """All entries, or the first ones of each kiosk in `upto`."""
    for entry in store.entries():
        if upto is None or entry.sequence <= upto.get(str(entry.kiosk), 0):
            yield entry


def entry_names(store: Store, upto: Lengths | None = None) -> dict[str, set[str]]:
    """What entries are called on disk: of each kind the forms of payload, each its names."""
    found: dict[str, set[str]] = {}
    for entry in entries(store, upto):
        forms = found.setdefault(entry.kind.value, set())
        if entry.payload is not None:
            forms.add(" ".join(sorted(json.loads(entry.payload))))
    return found


def entry_values(
    store: Store, names: Iterable[str], upto: Lengths | None = None
) -> dict[str, set[str]]:
    """What stands on disk under some of the names in payloads."""
    found: dict[str, set[str]] = {name: set() for name in names}
    for entry in entries(store, upto):
        fields = json.loads(entry.payload) if entry.payload is not None else {}
        for name in found.keys() & fields.keys():
            found[name].add(fields[name])
    return found


def sealed_names(store: Store, key: PrivateKey) -> set[str]:
    """What is called how in boxes that the organiser's key opens; each form its names."""
    boxes = [one.sealed for one in store.signatures() if one.sealed is not None]
    return {" ".join(sorted(json.loads(key.open(box)))) for box in boxes}


def tally(store: Store) -> Fields:
    """The closing figures."""
    found = store.tally()
    return {
        "given": found.total,
        "at the kiosk": found.kiosk + found.tables,  # the first version did not tell them apart
        "by pen": found.paper,
        "held": found.held,
        "struck": found.struck,
        "duplicates": found.duplicates,
        "withdrawn": found.withdrawn,
        "published": found.published,
        "unnamed": found.unnamed,
        "have signed": store.count(),
    }


def consents(signatures: list[Signature]) -> dict[str, str]:
    """The words of every consent that somebody gave."""
    given = {_consent(one): one.text for signature in signatures for one in signature.consents}
    return dict(sorted(given.items()))


def signature(one: Signature, number: str, key: PrivateKey) -> Fields:
    """One signature with everything in it, and what the organiser's key opens."""
    fields = {
        "number": number,
        "name": one.name,
        "role": one.role,
        "organisation": one.organisation,
        "ink": _ink(one.ink),
        "by mark": one.by_mark,
        "sealed": _sealed(one, key),
        "standing": _standing(one),
        "revision": one.revision,
        "how": one.how.value,
        "sheet": f"{one.sheet} line {one.line}" if one.sheet else "",
        "source": one.source,
        "event": one.event,
        "signed at": one.signed_at.isoformat(),
        "letter": f"{one.letter_language} {one.letter_version}".strip(),
        "consents": [_consent(each) for each in one.consents],
        "withdrawal": one.withdrawal.hex(),
        "id": str(one.id),
    }
    return _filled(fields)


def in_short(one: Signature, number: str) -> str:
    """One signature on a line."""
    return f"{number} {one.name or '(no name)'}: {_standing(one)}"


def paper_sheet(account: Account) -> Fields:
    """One pen sheet with what was typed from it."""
    sheet, printed = account.sheet, account.sheet.printed
    fields = {
        "number": sheet.number,
        "stage": sheet.stage.value,
        "alarm": account.alarm.value if account.alarm is not None else "",
        "place": sheet.place,
        "rows": printed.rows,
        "used": sheet.used,
        "struck": sheet.struck,
        "witnessed": sheet.is_witnessed,
        "lines typed": list(account.typed),
        "lines struck": list(sheet.struck_lines),
        "lines typed twice": list(account.twice),
        "printed at": sheet.printed_at.isoformat(),
        "out at": sheet.out_at.isoformat() if sheet.out_at is not None else "",
        "back at": sheet.back_at.isoformat() if sheet.back_at is not None else "",
        "paper": printed.paper,
        "without codes": printed.is_strict,
        "printed elsewhere": printed.is_added,
        "printed twice": sheet.is_twice,
        "letter": f"{printed.letter_language} {printed.letter_version}",
        "event": printed.event,
        "consents": [_consent(one) for one in printed.consents],
    }
    return _filled(fields)


def _filled(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value not in ("", 0, [], {}, None)}


def _standing(one: Signature) -> str:
    """Life, review with its reason, and what the person chose, in three words or four."""
    reason = f" ({one.reason.value})" if one.reason.value else ""
    return f"{one.life.value}, {one.review.value}{reason}, {one.listing.value}"


def _consent(one: Consent) -> str:
    return f"{one.id} {one.version} {one.language}"


def _ink(ink: Ink | None) -> str:
    """Strokes as points `x,y`, with a stroke's end as `/`."""
    if ink is None:
        return ""
    return " / ".join(" ".join(f"{x},{y}" for x, y in stroke) for stroke in ink.strokes)


def _sealed(one: Signature, key: PrivateKey) -> Fields:
    if one.sealed is None:
        return {}
    whole, email = opened(one, key)
    fields = {
        "name": whole.name if not one.name else "",
        "role": whole.role if not one.name else "",
        "organisation": whole.organisation if not one.name else "",
        "ink": _ink(whole.ink) if not one.name else "",
        "e-mail": email,
    }
    return _filled(fields)
