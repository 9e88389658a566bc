"""`pledge-kiosk duplicates`: pairs that are likely one person's, and what was decided of them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.cli import answers, inputs, key_files, shared_arguments, signatures
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from uuid import UUID

DESCRIPTION = """\
Lists pairs of signatures that are likely one person's: same name and organisation, however
they are written. With the organiser's key (--key) also same e-mail: with the same name that is
a hard match. Nothing is removed; a person decides.

  --same A B        removes the later one as a duplicate
  --different A B   remembers that they are two people

Both want the kiosk closed; on its staff page they can be decided while it is open.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    shared_arguments.add_count(parser, "--limit", usual=50, help_="at most so many")
    decision = parser.add_mutually_exclusive_group()
    for name, help_ in (("same", "remove the later of two"), ("different", "keep two apart")):
        decision.add_argument(
            f"--{name}",
            metavar=("A", "B"),
            nargs=2,
            type=signatures.parse_number,
            help=f"{help_}, by number",
        )
    shared_arguments.add(parser, *shared_arguments.KEY)


def run(options: argparse.Namespace) -> int:
    if options.same or options.different:
        return _decide(options)
    campaign = inputs.load_campaign(options)
    opener = key_files.load_opener(options, campaign)
    with inputs.read_ledger(options, campaign) as store:
        emails: dict[UUID, str] = {}
        if opener is not None:
            for signature in store.signatures():
                if signature.sealed is not None:
                    emails[signature.id] = opener(signature)[1]
        pairs = store.duplicates(options.limit, emails)
    lines = [
        f"{p.likeness}: "
        + " | ".join(signatures.format_line(one, campaign) for one in (p.one, p.other))
        for p in pairs
    ]
    answers.print_answer(
        options,
        "\n".join(lines) or "No likely duplicates.",
        {
            "pairs": [
                {
                    "likeness": p.likeness.value,
                    "one": signatures.as_data(p.one, campaign),
                    "other": signatures.as_data(p.other, campaign),
                }
                for p in pairs
            ]
        },
    )
    return key_files.report_unopened(opener)


def _decide(options: argparse.Namespace) -> int:
    campaign = inputs.load_campaign(options)
    numbers = options.same or options.different
    if numbers[0] == numbers[1]:
        raise BadInput("One signature is no pair.", "Give two numbers.")
    with inputs.open_ledger(options, campaign) as store:
        one, other = (
            signatures.find_signature(store, campaign, code=None, number=n) for n in numbers
        )
        if options.same:
            found = store.same_person(one.id, other.id)
            told: dict[str, object] = {"removed": found.number, "table": found.table}
            who = signatures.describe_person(found, campaign)
            sentence = f"Number {found.full_number}, {who}, is removed as a duplicate."
        else:
            told = {"removed": None}
            store.different_people(one.id, other.id)
            sentence = f"Numbers {one.full_number} and {other.full_number} are two people."
    return answers.print_answer(options, sentence, told)
