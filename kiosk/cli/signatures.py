"""Finds one signature by its number or code, and prints signatures.

Withdrawing and erasing cannot be undone: `choose_signature` compares the name, `confirm` asks.
"""

from __future__ import annotations

import argparse
import re
import shlex
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from kiosk.campaign.model import Campaign
from kiosk.cli import key_files, terminal
from kiosk.errors import BadInput
from kiosk.plain_text import simplify_code
from kiosk.plurals import counted
from kiosk.signing.names import matching
from kiosk.signing.names.public_line import public_line
from kiosk.signing.signature import Signature

if TYPE_CHECKING:
    from kiosk.store import CopyStatus, Store


class Number(NamedTuple):
    """A signature's number as the lists show it: `12`, or `12@7f3a` where tables are merged."""

    number: int
    table: str = ""

    def __str__(self) -> str:
        return f"{self.number}@{self.table}" if self.table else str(self.number)


def parse_number(text: str) -> Number:
    """An argparse type: `12`, or `12@7f3a` with the mark of its table."""
    found = re.fullmatch(r"([0-9]{1,12})(?:@([0-9a-f]{4,32}))?", simplify_code(text).lower())
    if found is None or int(found[1]) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a signature's number")
    return Number(int(found[1]), found[2] or "")


def find_signature(
    store: Store, campaign: Campaign, *, code: str | None, number: Number | None
) -> Signature:
    """The signature meant by a withdrawal code or a number.

    Raises BadInput where there is none, and where a number means signatures of several tables:
    all are named, with their tables' marks.
    """
    if number is not None:
        found = store.numbered(number.number, number.table)
        if len(found) > 1:
            raise BadInput(
                f"{counted(len(found), 'signature has', 'signatures have')} the number {number}: "
                + "; ".join(f"{one.full_number}, {describe_person(one, campaign)}" for one in found)
                + ".",
                f"Name one of them with its table's mark, such as {found[0].full_number}.",
            )
    else:
        one = store.find_code(code or "")
        found = [one] if one is not None else []
    if not found:
        raise BadInput(
            f"There is no signature number {number}."
            if number is not None
            else "There is no signature with this code.",
            "Check it: `find` shows numbers, with an @ and a mark where tables are merged; what was"
            " erased has no code any more.",
        )
    return found[0]


# --- what has no way back -------------------------------------------------------------------------


def choose_signature(options: argparse.Namespace, store: Store, campaign: Campaign) -> Signature:
    """The signature that `--number` or a code means, once the given name has been compared.

    The organiser's key, where one is named, opens a sealed name. Raises BadInput where the name is
    another one. With `--yes`, raises BadInput where no name is given, or for a number whose name
    is sealed, no key.
    """
    found = find_signature(store, campaign, code=options.code, number=options.number)
    is_sealed = not found.name
    opener = key_files.load_opener(options, campaign)
    if opener is not None and found.sealed is not None:
        found = opener(found)[0]
    if not found.name:
        if options.yes and options.number is not None and not _is_empty(found):
            raise BadInput(
                f"The name of signature number {found.full_number} is sealed.",
                "With --yes, give the organiser's key with --key; or give the withdrawal code.",
            )
        return found
    told: str | None = options.name
    if told is None and options.yes and not is_sealed:
        raise BadInput(
            "With --yes, the name that was signed must be given too.",
            "Add --name with that name.",
        )
    if told is None and options.code is not None and not is_sealed:
        told = terminal.ask("The name it was signed with: ")
    if told is not None and not _is_name_of(found, told):
        which = f"Number {found.full_number}" if options.number is not None else "This code"
        raise BadInput(
            f"{which} is not the signature of {told.strip() or 'nobody'}.",
            "Nothing was changed. Look the person up with `find`, and give number and name.",
        )
    return found


def confirm(
    options: argparse.Namespace, verb: str, signature: Signature, campaign: Campaign
) -> None:
    """Asks for a yes, and says whose signature it is and that it cannot be undone."""
    whose = describe_person(signature, campaign)
    terminal.confirm(
        options, f"{verb} signature number {signature.full_number}, {whose}? There is no way back."
    )


def describe_person(signature: Signature, campaign: Campaign) -> str:
    """Name and affiliation; where the name is sealed or erased, place and time instead."""
    if signature.name:
        return public_line(signature.name, signature.role, signature.organisation)
    state = "whose name is sealed" if not _is_empty(signature) else "which is erased"
    place = f"given at {signature.source}, " if signature.source else ""
    return (
        f"{state}, {place}signed on {campaign.event.local(signature.signed_at):%Y-%m-%d at %H:%M}"
    )


def _is_empty(signature: Signature) -> bool:
    """Whether the signature was erased: it has neither a name nor anything sealed."""
    return not signature.name and signature.sealed is None


def _is_name_of(signature: Signature, told: str) -> bool:
    """Whether the names match; case, accents, order and suffixes make no difference."""
    own = matching.key(signature.name)
    return matching.key(told) == own if own else told.strip() == signature.name


def warn_unreached(unreached: Iterable[CopyStatus], campaign: Campaign) -> None:
    """Prints on stderr each copy that an erasure did not reach, with what to do about it."""
    for one in unreached:
        meant = str(one.place.folder) if one.is_alone else one.place.mark
        day = one.day(campaign.event.zone)
        print(
            f"May still hold what was erased: {one.name}, last written {day}. "
            "Put it back in its place and erase the same again. When it is destroyed or wiped, "
            f"settle it: `pledge-kiosk retention --settled {shlex.quote(meant)}`.",
            file=sys.stderr,
        )


def unreached_as_data(unreached: Iterable[CopyStatus]) -> list[dict[str, str]]:
    """Copies that an erasure did not reach, in a summary."""
    return [
        {
            "folder": str(one.place.folder),
            "mark": one.place.mark,
            "last_written": one.at.isoformat(),
        }
        for one in unreached
    ]


# --- lists ----------------------------------------------------------------------------------------


def format_line(signature: Signature, campaign: Campaign, tonight: str | None = None) -> str:
    """A signature on one line of a list; with its event, unless that is `tonight`."""
    said = [signature.standing.value]
    if tonight is not None and signature.event != tonight:
        said.append(signature.event or "event not known any more")
    return f"{signature.full_number}  {describe_person(signature, campaign)}  ({', '.join(said)})"


def person_as_data(signature: Signature, campaign: Campaign) -> dict[str, object]:
    """Whose signature it is, in a summary of what was done to it."""
    return {
        "number": signature.number,
        "table": signature.table,
        "name": signature.name,
        "role": signature.role,
        "organisation": signature.organisation,
        "place": signature.source,
        "signed_at": campaign.event.local(signature.signed_at).isoformat(timespec="seconds"),
    }


def as_data(signature: Signature, campaign: Campaign) -> dict[str, object]:
    """A signature in the summary of a list."""
    standing = {"standing": signature.standing.value, "event": signature.event}
    return person_as_data(signature, campaign) | standing
