"""What may stand in the fields of the sign page: cleaning, limits, refusals.

Cleaning makes equal-looking text equal and takes out what cannot be seen; it never takes out
a letter. Refusals are the few things the field itself stops, each with a reason; whatever is
merely doubtful is accepted here and held by `sign`. Wording for people is the window's work.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

NAME_LIMIT = 100
ROLE_LIMIT = 120
ORGANISATION_LIMIT = 120
EMAIL_LIMIT = 254


class Field(StrEnum):
    """The fields a signatory types; the last one only where the campaign asks for it."""

    NAME = "name"
    ROLE = "role"
    ORGANISATION = "organisation"
    EMAIL = "email"


PRINTED = (Field.NAME, Field.ROLE, Field.ORGANISATION)
"""What is printed and published; an e-mail address never is."""


class Refusal(StrEnum):
    """Why a field is stopped."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NO_LETTER = "no letter"
    ADDRESS = "address"
    NOT_EMAIL = "not an e-mail"


LIMITS: dict[Field, int] = {
    Field.NAME: NAME_LIMIT,
    Field.ROLE: ROLE_LIMIT,
    Field.ORGANISATION: ORGANISATION_LIMIT,
    Field.EMAIL: EMAIL_LIMIT,
}
"""Most characters (code points after cleaning) of each field."""


def clean(text: str) -> str:
    """The text as it is kept and published; cleaning twice changes nothing.

    NFC; white space of any kind becomes one space, none at the ends. Out go control
    characters, bidi embeddings, overrides and isolates, everything of no width, lone
    surrogates and unassigned code points. ZWJ, ZWNJ and variation selectors stay where the
    writing around them needs them.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    while True:
        # Taking a mark out can let its neighbours compose, and composing can take away what
        # a joiner leant on, so one round may leave work for the next.
        again = _clean_once(text)
        if again == text:
            return text
        text = again


def refusal(text: str, field: Field) -> Refusal | None:
    """Why `text` (as typed) cannot stand in `field`, or None.

    All but the name may be empty; a name needs a letter of any script.
    """
    cleaned = clean(text)
    if not cleaned:
        return Refusal.EMPTY if field is Field.NAME else None
    if len(cleaned) > LIMITS[field]:
        return Refusal.TOO_LONG
    if field is Field.EMAIL:
        return None if is_email(cleaned) else Refusal.NOT_EMAIL
    if is_address(cleaned):
        return Refusal.ADDRESS
    if field is Field.NAME and not any(unicodedata.category(c) in _LETTERS for c in cleaned):
        return Refusal.NO_LETTER
    return None


_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})
"""Categories that make a name; a modifier letter alone (an okina, a prime) does not."""

# --- cleaning -------------------------------------------------------------------------------

_GONE = frozenset({"Cc", "Cs", "Cn"})

_VISIBLE_FORMAT = frozenset(
    (*map(chr, range(0x600, 0x606)), "\u06dd", "\u070f", "\u0890", "\u0891", "\u08e2")
) | {"\U000110bd", "\U000110cd"}
"""Format characters that are drawn: number and verse signs set around what follows."""

_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Counted as letters, marks or symbols by Unicode, yet nothing is drawn."""

_KEPT_FOR_NOW = frozenset("\u200c\u200d\u180e")
"""Joiners and the Mongolian vowel separator: `_needed` decides by their neighbours."""

_SELECTOR = "\ufe00-\ufe0f\u180b-\u180d\u180f\U000e0100-\U000e01ef"
_RUNS = re.compile(f"[\u200c\u200d\u180e{_SELECTOR}]+")

_JOINING = re.compile(
    "[\u0600-\u07bf\u07c0-\u07ff\u0840-\u08ff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefe"
    "\U0001e900-\U0001e95f]"
)
"""Arabic, Syriac, Thaana, N'Ko, Mandaic, Mongolian, Adlam: letters that join or must not."""


def _clean_once(text: str) -> str:
    kept = "".join(c for c in unicodedata.normalize("NFC", text) if not _is_unseen(c))
    kept = _RUNS.sub(_needed, kept)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _is_unseen(character: str) -> bool:
    if character.isspace() or character in _KEPT_FOR_NOW:
        return False
    category = unicodedata.category(character)
    if category == "Cf":
        return character not in _VISIBLE_FORMAT
    return category in _GONE or character in _BLANKS


def _needed(run: re.Match[str]) -> str:
    """Of a run of joiners and selectors, the first one if the writing around it needs it."""
    sign = run.group()[0]
    before = run.string[run.start() - 1 : run.start()]
    after = run.string[run.end() : run.end() + 1]
    if not before or before.isspace():
        return ""
    if sign in "\u200c\u200d":
        # A virama takes a joiner on either side (Devanagari eyelash ra, Bengali ya-phalaa,
        # Sinhala conjuncts, Malayalam chillus); joining scripts take one between letters.
        beside_virama = 9 in (unicodedata.combining(before), _combining(after))
        between = bool(_JOINING.match(before) and after and _JOINING.match(after))
        return sign if beside_virama or between else ""
    return sign if unicodedata.category(before)[0] in "LMS" else ""


def _combining(character: str) -> int:
    return unicodedata.combining(character) if character else 0


# --- addresses ------------------------------------------------------------------------------

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://|\bmailto:|\bwww\.\w", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.,;:]+")
_DOMAIN = re.compile(r"(?<![\w.])((?:[\w-]+\.)*)([\w-]{2,})\.(\w{2,6})(?![\w-])(/?)")

_GENERIC = frozenset(
    "com org net edu gov mil info biz app dev xyz online site shop club website agency".split()
)
_SHORT = frozenset(
    "ai au be br ca ch cn co de eu fr gg ie io jp ly me nl pl ru se tv uk us рф".split()
)
"""Two-letter endings, taken for an address only in lower case after a word of 4 or more, or
before a slash: `Dr.Au` and `M.de Vries` are names. Endings that are words of names and no
common address (`am`, `la`, `el`, `do`) are left out: a missed address is held or mended by a
volunteer, a refused name is a person turned away."""


def is_address(text: str) -> bool:
    """Whether the cleaned text holds a web or e-mail address."""
    if "." not in text and ":" not in text:
        return False
    if _SCHEME.search(text) or _MAIL.search(text):
        return True
    return any(map(_is_domain, _DOMAIN.finditer(text)))


def _is_domain(found: re.Match[str]) -> bool:
    label, ending, slash = found.group(2, 3, 4)
    if ending.casefold() in _GENERIC:
        return True
    if ending not in _SHORT:
        return False
    return bool(slash) or (label.islower() and (len(label) >= 4 or bool(found.group(1))))


# --- e-mail ---------------------------------------------------------------------------------

_LOCAL = r"[^\s@.\"(),:;<>\[\\\]\x00-\x1f\x7f]+"
_LABEL = r"(?!-)[^\s@\x00-\x2c\x2e\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]{1,63}(?<!-)"
_EMAIL = re.compile(rf"(?=[^@]{{1,64}}@){_LOCAL}(?:\.{_LOCAL})*@(?:{_LABEL}\.)+(?!\d+$){_LABEL}")
"""RFC 5321's limits and an address as people have one: no quotes, no comments, no bare host.
Letters of any script may stand in it (RFC 6531)."""


def is_email(text: str) -> bool:
    """Whether the cleaned text is one e-mail address, as far as can be told without sending."""
    return len(text) <= EMAIL_LIMIT and _EMAIL.fullmatch(text) is not None
