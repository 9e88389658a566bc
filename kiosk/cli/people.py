"""`pledge-kiosk find`, `duplicates` and `withdraw`: single signatures, from a terminal."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from uuid import UUID

from kiosk.cli import given, ledger_work, opening
from kiosk.cli.people_options import Number
from kiosk.errors import BadInput
from kiosk.signing.names.public_line import public_line
from kiosk.signing.signature import Life, Signature


def run(options: argparse.Namespace) -> int:
    commands = {"find": _find, "duplicates": _duplicates, "withdraw": _withdraw}
    return commands[options.command](options)


def _find(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    with ledger_work.looked_at(options, campaign) as store:
        found = store.search(" ".join(options.text), options.limit)
        called = ledger_work.numbers(store, *found)
    lines = [_line(one, called) for one in found]
    given.tell(
        options,
        "\n".join(lines) or "Nobody is found.",
        {"found": [_data(one, called) for one in found]},
    )
    return 0


def _duplicates(options: argparse.Namespace) -> int:
    if options.same or options.different:
        return _decide(options)
    campaign = given.campaign(options)
    opener = opening.opener(options, campaign)
    with ledger_work.looked_at(options, campaign) as store:
        emails: dict[UUID, str] = {}
        if opener is not None:
            for signature in store.signatures():
                if signature.sealed is not None:
                    emails[signature.id] = opener(signature)[1]
        pairs = store.duplicates(options.limit, emails)
        called = ledger_work.numbers(store, *(one for p in pairs for one in (p.one, p.other)))
    lines = [f"{p.likeness}: {_line(p.one, called)} | {_line(p.other, called)}" for p in pairs]
    given.tell(
        options,
        "\n".join(lines) or "No likely duplicates.",
        {
            "pairs": [
                {
                    "likeness": p.likeness.value,
                    "one": _data(p.one, called),
                    "other": _data(p.other, called),
                }
                for p in pairs
            ]
        },
    )
    return 0


def _decide(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    numbers = options.same or options.different
    if numbers[0] == numbers[1]:
        raise BadInput("One signature is no pair.", "Give two numbers.")
    with ledger_work.opened(options, campaign) as store:
        one, other = (ledger_work.one(store, code=None, number=n).id for n in numbers)
        if options.same:
            found = store.same_person(one, other)
            called = numbers[0] if found.id == one else numbers[1]
            told: dict[str, object] = {"struck": found.number, "table": called.table}
            sentence = f"Number {called} is struck as a duplicate."
        else:
            told = {"struck": None}
            store.different_people(one, other)
            sentence = f"Numbers {numbers[0]} and {numbers[1]} are two people."
    given.tell(options, sentence, told)
    return 0


def _withdraw(options: argparse.Namespace) -> int:
    campaign = given.campaign(options)
    with ledger_work.opened(options, campaign) as store:
        found = ledger_work.one(store, code=options.code, number=options.number)
        called = ledger_work.numbers(store, found)[found.id]
        verb = "Withdraw and erase" if options.erase else "Withdraw"
        ledger_work.make_sure(options, f"{verb} signature number {called}?")
        found = store.withdraw(found.id)
        if options.erase:
            store.erase(found.id)
        is_erased = options.erase or found.life is Life.ERASED
    done = "withdrawn and erased" if is_erased else "withdrawn"
    given.tell(
        options,
        f"Signature number {called} is {done}.",
        {
            "number": found.number,
            "table": called.table,
            "withdrawn": True,
            "erased": is_erased,
        },
    )
    return 0


def _line(signature: Signature, called: Mapping[UUID, Number]) -> str:
    line = public_line(signature.name, signature.role, signature.organisation)
    return f"{called[signature.id]}  {line}  ({ledger_work.standing(signature)})"


def _data(signature: Signature, called: Mapping[UUID, Number]) -> dict[str, object]:
    return {
        "number": signature.number,
        "table": called[signature.id].table,
        "name": signature.name,
        "role": signature.role,
        "organisation": signature.organisation,
        "review": signature.review.value,
        "life": signature.life.value,
    }
