"""A signature: what a signatory gave, and how it stands now.

`Draft` is what is on the page; `draft.sign` (in `sign.py`) turns it into a `Signature`;
the store fills in `number` and, by applying later entries, the standing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.signing.ink import Ink


class How(StrEnum):
    """The way a signature came in."""

    KIOSK = "kiosk"
    PAPER = "paper"
    PHONE = "phone"
    IMPORT = "import"


class Listing(StrEnum):
    """What a person chose: to be named on the public list, or only counted there."""

    PUBLIC = "public"
    COUNTED = "counted"


class Life(StrEnum):
    """Moves one way only: live < withdrawn < erased."""

    LIVE = "live"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


class Review(StrEnum):
    """The organiser's column; a correction never changes it."""

    CLEAR = "clear"
    HELD = "held"
    STRUCK = "struck"


class Reason(StrEnum):
    """Why a signature is held or struck."""

    NONE = ""
    WATCH_LIST = "watch list"
    FLAGGED_WORD = "flagged word"
    STOCK_WORD = "stock word"
    UNLIKELY = "unlikely name"
    UNSAID = "not told"
    """In the clear, of a sealed signature that waits for review: the reason tells about the name,
    and is sealed with it."""
    STAFF = "staff"
    DUPLICATE = "duplicate"
    MISTYPED = "mistyped"


class Standing(StrEnum):
    """Where the tally counts a signature, in the words of lists and commands."""

    LISTED = "listed"
    COUNTED = "counted only"
    WAITING = "waiting for review"
    REMOVED = "removed"
    DUPLICATE = "duplicate"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


def find_standing(life: Life, review: Review, reason: Reason, listing: Listing) -> Standing:
    """The one column of the tally in which such signatures are counted."""
    if life is not Life.LIVE:
        return Standing.ERASED if life is Life.ERASED else Standing.WITHDRAWN
    if review is Review.HELD:
        return Standing.WAITING
    if review is Review.STRUCK:
        return Standing.DUPLICATE if reason is Reason.DUPLICATE else Standing.REMOVED
    return Standing.COUNTED if listing is Listing.COUNTED else Standing.LISTED


@dataclass(frozen=True, slots=True)
class Consent:
    """One statement a person agreed to, with the wording they saw."""

    id: str
    version: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands on the sign page, as typed. Nothing of it is checked yet."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    ink: Ink | None = None
    by_mark: bool = False
    language: str = "en"
    email: str = ""
    listing: Listing = Listing.PUBLIC

    @property
    def is_empty(self) -> bool:
        return not (self.name or self.role or self.organisation or self.ink or self.email)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature as it stands now.

    `number` counts the signatures of its kiosk from 1 in ledger order (0: not recorded yet);
    `table` is the mark that tells it from another one of that number, "" where no other table's
    ledger was merged: it depends on the ledger it is read from, so it is not compared.
    `source` is the source code of the table. `withdrawal` is the digest of the withdrawal
    code (`codes.digest`), never the code itself. `revision` counts corrections. `sealed` is what
    only the organiser's key opens (see `private`); where that includes the name, the clear
    name, role, organisation and ink are empty. For an erased signature every field a person
    gave is empty. `sheet` and `line` are the paper sheet it was typed from (see `paper_sheet`), ""
    and 0 for any other way; they stay when it is erased.
    """

    id: UUID
    name: str
    role: str
    organisation: str
    ink: Ink | None
    by_mark: bool
    consents: tuple[Consent, ...]
    letter_language: str
    letter_version: str
    event: str
    source: str
    how: How
    signed_at: datetime
    withdrawal: bytes
    review: Review = Review.CLEAR
    reason: Reason = Reason.NONE
    life: Life = Life.LIVE
    revision: int = 0
    number: int = 0
    listing: Listing = Listing.PUBLIC
    sealed: bytes | None = None
    sheet: str = ""
    line: int = 0
    table: str = field(default="", compare=False)

    @property
    def full_number(self) -> str:
        """Its number as it is shown everywhere: `12`, or `12@7f3a` where tables are merged."""
        return f"{self.number}@{self.table}" if self.table else str(self.number)

    @property
    def standing(self) -> Standing:
        """Where the tally counts it now."""
        return find_standing(self.life, self.review, self.reason, self.listing)

    @property
    def is_listed(self) -> bool:
        """Whether the public list carries it now."""
        return self._is_clear and self.listing is Listing.PUBLIC

    @property
    def is_counted_only(self) -> bool:
        """Whether the public list counts it now and does not name it."""
        return self._is_clear and self.listing is Listing.COUNTED

    @property
    def is_sealed_name(self) -> bool:
        """Whether nobody but the organiser can see whose it is."""
        return self.life is Life.LIVE and self.sealed is not None and not self.name

    @property
    def _is_clear(self) -> bool:
        return self.life is Life.LIVE and self.review is Review.CLEAR

    def corrected(self, name: str, role: str, organisation: str) -> Signature:
        """The signature with another text, one revision on.

        Raises BadInput where the name is sealed: it would be written down in the clear.
        """
        if self.is_sealed_name:
            raise BadInput(
                "This name is sealed, and only the organiser can open it.",
                "It can be set aside for review or removed as it is.",
            )
        return replace(
            self, name=name, role=role, organisation=organisation, revision=self.revision + 1
        )

    @property
    def is_held(self) -> bool:
        return self.life is Life.LIVE and self.review is Review.HELD

    @property
    def is_struck(self) -> bool:
        return self.life is Life.LIVE and self.review is Review.STRUCK


def is_opted_in(signature: Signature) -> bool:
    """Whether its person agreed to be written to, and nothing stands against it now.

    A doubtful signature waits for review first.
    """
    is_clear = signature.life is Life.LIVE and signature.review is Review.CLEAR
    return is_clear and any(one.id == "contact" for one in signature.consents)
