"""Who wrote the entries of each kiosk, as far as signatures prove it.

A kiosk signs the hash of each of its entries with its entry key. The public half, its author, is in
its entries `opened` and in the first entry of a restored kiosk. A hash covers all entries before it
of that kiosk, so the last signature of an unbroken chain proves the whole of it. Only that one is
verified, and one in `CHECKED_EVERY` to tell where foreign entries begin.

A signature proves which key wrote an entry. Whose key that is, only the six words on the paper of
that kiosk tell: see `compare`.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from kiosk.errors import LedgerDamaged
from kiosk.plurals import counted
from kiosk.sealing import Author, EntryKey
from kiosk.signing.entries.ledger_entry import (
    GENESIS,
    Entry,
    EntryType,
    decode,
    is_signed,
)

CHECKED_EVERY = 256
"""Entries of an unbroken chain of which at least one signature is verified."""

ANNOUNCING = frozenset({EntryType.OPENED, EntryType.RESTORED})
"""Types of entries that name the author."""

_SUCCESSOR = b"kiosk successor 1\0"


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """The last entry of a kiosk as somebody found it."""

    kiosk: UUID
    sequence: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Announcement:
    """What an entry says about its author.

    `vouched` are keys that signed for this one, `compared` authors whose six words somebody
    compared, `before` the ends of the unsigned kiosks in the ledger when it began to sign.
    """

    author: Author
    vouched: tuple[Author, ...] = ()
    compared: tuple[Author, ...] = ()
    before: tuple[ChainEnd, ...] = ()


def announcing_fields(
    key: EntryKey,
    kiosk: UUID,
    *,
    predecessors: Iterable[EntryKey] = (),
    compared: Iterable[Author] = (),
    before: Iterable[ChainEnd] = (),
) -> dict[str, object]:
    """The fields by which an entry of `kiosk` names its author; `predecessors` sign for it."""
    fields: dict[str, object] = {"author": key.author.text}
    others = [one for one in predecessors if one.author != key.author]
    if others:
        data = _successor(kiosk, key.author)
        fields["vouched"] = [
            [one.author.text, b64encode(one.sign(data)).decode()] for one in others
        ]
    if known := [one.text for one in compared if one != key.author]:
        fields["compared"] = known
    if ends := [[str(one.kiosk), one.sequence, one.hash.hex()] for one in before]:
        fields["before"] = ends
    return fields


def announced(kiosk: UUID, kind: str, payload: bytes | None) -> Announcement | None:
    """The inverse of `announcing_fields`; None where the entry names no author.

    Raises LedgerDamaged where that cannot be read.
    """
    if kind not in ANNOUNCING or payload is None or b'"author"' not in payload:
        return None
    fields = decode(payload)
    if "author" not in fields:
        return None
    try:
        author = Author.read(str(fields["author"]))
        data = _successor(kiosk, author)
        signers = [
            (Author.read(str(one)), b64decode(str(signed)))
            for one, signed in _pairs(fields.get("vouched", []))
        ]
        compared = fields.get("compared", [])
        before = fields.get("before", [])
        if not isinstance(compared, list) or not isinstance(before, list):
            raise TypeError("these are lists")
        return Announcement(
            author,
            tuple(one for one, signed in signers if one.has_signed(data, signed)),
            tuple(Author.read(str(one)) for one in compared),
            tuple(
                ChainEnd(UUID(str(one)), int(str(sequence)), bytes.fromhex(str(hash_)))
                for one, sequence, hash_ in before
            ),
        )
    except (TypeError, ValueError) as error:
        raise LedgerDamaged("What an entry says about its author cannot be read.") from error


def _pairs(value: object) -> Sequence[tuple[object, object]]:
    if not isinstance(value, list):
        raise TypeError("pairs are a list")
    return [(one, other) for one, other in value]


def _successor(kiosk: UUID, author: Author) -> bytes:
    return _SUCCESSOR + kiosk.bytes + author.raw


@dataclass(frozen=True, slots=True)
class Written:
    """The entries of one kiosk, and who wrote them.

    `authors` are all that they name, the first one first. `before` entries are from before signing,
    and covered by a later signature. `unsigned` ones are covered by none. `strange` are sentences
    about entries that the author did not sign, and `said` is what the entries say of their authors.
    """

    kiosk: UUID
    entries: int
    end: ChainEnd
    authors: tuple[Author, ...] = ()
    before: int = 0
    unsigned: int = 0
    strange: tuple[str, ...] = ()
    said: tuple[Announcement, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether every entry is covered by a signature of the key that it names."""
        return not self.strange and not self.unsigned

    @property
    def sentence(self) -> str:
        """Whose entries these are."""
        what = f"Kiosk {self.kiosk}: {counted(self.entries, 'entry', 'entries')}"
        if not self.authors:
            return f"{what}, unsigned: nothing proves who wrote them."
        by = " and ".join(f"“{one.words}”" for one in self.authors)
        if self.before:
            of = counted(self.before, "entry", "entries")
            return f"{what}, signed by {by}; {of} of them from before signing."
        return f"{what}, signed by {by}."

    @property
    def faults(self) -> tuple[str, ...]:
        """What is not proven, in sentences."""
        told = self.strange
        if self.unsigned and self.authors:
            of = counted(self.unsigned, "entry of", "entries of")
            told += (f"{of} kiosk {self.kiosk} from before signing: no signature covers them.",)
        return told


@dataclass(slots=True)
class _Chain:
    """What was read of one kiosk so far."""

    kiosk: UUID
    author: Author | None = None
    sequence: int = 0
    hash: bytes = GENESIS
    entries: int = 0
    authors: list[Author] = field(default_factory=list)
    said: list[Announcement] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    before: int = 0
    unsigned: int = 0
    run: int = 0
    """Unsigned entries of the chain that has no signed entry yet."""

    proven: int = 0
    """The last entry of this chain that a signature proves, or the one before its first."""

    bare: int = 0
    is_failing: bool = False
    waiting: list[tuple[int, bytes, bytes | None]] = field(default_factory=list)


class Authorship:
    """Takes entries, each kiosk's by number, and says who wrote them."""

    def __init__(self) -> None:
        self._chains: dict[UUID, _Chain] = {}

    def go_on(self, end: ChainEnd, author: Author | None) -> None:
        """Begins a kiosk whose entries up to `end` are known, with the author that they name."""
        chain = _Chain(end.kiosk, author, end.sequence, end.hash, proven=end.sequence)
        if author is not None:
            chain.authors.append(author)
        self._chains[end.kiosk] = chain

    def take(
        self, kiosk: UUID, sequence: int, kind: str, payload: bytes | None, previous: bytes,
        hash: bytes, kiosk_signature: bytes | None,
    ) -> None:  # fmt: skip
        """One entry, whose own hash was checked. Only `ANNOUNCING` ones need their `payload`."""
        chain = self._chains.get(kiosk)
        if chain is None:
            chain = self._chains[kiosk] = _Chain(kiosk)
        is_next = sequence == chain.sequence + 1 and previous == chain.hash
        if not is_next:
            _end_run(chain)
            chain.proven = sequence - 1
        if kind in ANNOUNCING:
            self._announce(chain, sequence, kind, payload)
        chain.sequence, chain.hash = sequence, hash
        chain.entries += 1
        if chain.author is None:
            chain.run += 1
            return
        if kiosk_signature is None:
            chain.bare += 1
        chain.waiting.append((sequence, hash, kiosk_signature))
        if len(chain.waiting) == CHECKED_EVERY:
            _check(chain)

    def read(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Takes `entries` on their way."""
        for one in entries:
            self.take(
                one.kiosk, one.sequence, one.kind, one.payload, one.previous, one.hash,
                one.kiosk_signature,
            )  # fmt: skip
            yield one

    def written(self) -> tuple[Written, ...]:
        """Who wrote what was taken, by kiosk. Call it once, at the end."""
        found = []
        for kiosk in sorted(self._chains):
            chain = self._chains[kiosk]
            _end_run(chain)
            if chain.bare:
                of = counted(chain.bare, "entry of", "entries of")
                chain.strange.append(
                    f"{of} kiosk {kiosk} without a signature, although it signed before."
                )
            found.append(
                Written(
                    kiosk,
                    chain.entries,
                    ChainEnd(kiosk, chain.sequence, chain.hash),
                    tuple(chain.authors),
                    chain.before,
                    chain.unsigned,
                    tuple(chain.strange),
                    tuple(chain.said),
                )
            )
        return _taken_over(found)

    def _announce(self, chain: _Chain, sequence: int, kind: str, payload: bytes | None) -> None:
        try:
            said = announced(chain.kiosk, kind, payload)
        except LedgerDamaged as fault:
            chain.strange.append(f"Entry {sequence} of kiosk {chain.kiosk}: {fault.what}")
            return
        if said is None:
            return
        if said.author != chain.author:
            if chain.author is None:
                chain.before, chain.run = chain.before + chain.run, 0
            else:
                _end_run(chain)
                if chain.author not in said.vouched:
                    chain.strange.append(
                        f"Entry {sequence} of kiosk {chain.kiosk} and those after it are of "
                        f"another key, “{said.author.words}”, which “{chain.author.words}” did "
                        "not sign."
                    )
            chain.proven = sequence - 1
            chain.author = said.author
            if said.author not in chain.authors:
                chain.authors.append(said.author)
        chain.said.append(said)


def _check(chain: _Chain) -> None:
    """Verifies the last signature that was read, which covers all before it in the chain."""
    sequence, hash_, signed = chain.waiting[-1]
    if _signed(chain, hash_, signed):
        chain.proven, chain.is_failing = sequence, False
    elif not chain.is_failing:
        chain.is_failing = True
        _look_back(chain)
    chain.waiting.clear()


def _look_back(chain: _Chain) -> None:
    """Finds the last entry that is signed, where the last signature that was read is wrong."""
    for sequence, hash_, signed in reversed(chain.waiting[:-1]):
        if _signed(chain, hash_, signed):
            chain.proven = sequence
            return


def _signed(chain: _Chain, hash: bytes, signed: bytes | None) -> bool:
    return chain.author is not None and is_signed(chain.author, hash, signed)


def _end_run(chain: _Chain) -> None:
    """Ends an unbroken chain: what no signature covers is strange, or unsigned."""
    chain.unsigned, chain.run = chain.unsigned + chain.run, 0
    if chain.waiting:
        chain.is_failing = False
        _check(chain)
    if chain.author is not None and chain.proven < chain.sequence:
        first, last = chain.proven + 1, chain.sequence
        what = f"Entry {last} of kiosk {chain.kiosk} is"
        if first < last:
            what = f"Entries {first} to {last} of kiosk {chain.kiosk} are"
        chain.strange.append(f"{what} not signed by “{chain.author.words}”, whose key they name.")
        chain.proven = chain.sequence
    chain.is_failing = False


def _taken_over(found: Sequence[Written]) -> tuple[Written, ...]:
    """Kiosks that ended before kiosks signed are covered by the one that went on."""
    ends = {end for one in found if not one.strange for said in one.said for end in said.before}
    return tuple(
        replace(one, before=one.before + one.unsigned, unsigned=0)
        if one.unsigned and one.end in ends
        else one
        for one in found
    )


@dataclass(frozen=True, slots=True)
class Compared:
    """The outcome of a comparison: kiosks that the words prove, and those that they do not."""

    proven: tuple[Written, ...]
    unproven: tuple[Written, ...]

    @property
    def authors(self) -> tuple[Author, ...]:
        """The authors of what is proven, each once."""
        return tuple(dict.fromkeys(author for one in self.proven for author in one.authors))


def compare(written: Sequence[Written], words: Collection[str]) -> Compared:
    """Compares the authors with the six words of kiosks.

    An author is trusted whose words are among `words`; and whose key a trusted one signed for, or
    whose words a trusted one compared when it took over.
    """
    trusted = {author for one in written for author in one.authors if author.words in words}
    sound = [one for one in written if not one.strange]
    while more := _trusted_next(sound, trusted) - trusted:
        trusted |= more
    covered = {
        end for one in sound for said in one.said if said.author in trusted for end in said.before
    }

    def is_proven(one: Written) -> bool:
        if not one.is_sound:
            return False
        if not one.authors:
            return one.end in covered
        return all(author in trusted for author in one.authors)

    return Compared(
        tuple(one for one in written if is_proven(one)),
        tuple(one for one in written if not is_proven(one)),
    )


def _trusted_next(sound: Iterable[Written], trusted: Collection[Author]) -> set[Author]:
    found: set[Author] = set()
    for said in (said for one in sound for said in one.said):
        if said.author in trusted:
            found.update(said.compared)
        elif any(one in trusted for one in said.vouched):
            found.add(said.author)
    return found
