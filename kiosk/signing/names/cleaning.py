"""What may stand in the fields of the sign page: cleaning, limits, refusals.

Cleaning makes equal-looking text equal and removes what cannot be seen; it never removes a letter.
A refusal stops a text at the field, with a reason. Merely doubtful text is accepted here and held
for review by `sign`. The window words the reasons.
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

    NFC; white space of any kind becomes one space, none at the ends. Removed are control
    characters, noncharacters, lone surrogates, bidi embeddings, overrides and isolates, and
    everything without width. An unassigned code point stays: it may be a letter newer than the
    interpreter. Joiners and variation selectors stay inside emoji and where the script needs them.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    while True:
        # Removing a mark can let its neighbours compose, and composing can remove what a joiner
        # needed, so one round may leave work for the next.
        again = _clean_once(text)
        if again == text:
            return text
        text = again


def length(text: str) -> int:
    """How many characters of a field's limit a text takes as it is typed: code points in NFC.

    Never fewer than the cleaned text has, so that what fits while it is typed also fits at the end.
    """
    return len(text) if text.isascii() else len(unicodedata.normalize("NFC", text))


def refusal(text: str, field: Field) -> Refusal | None:
    """Why `text` (as typed) is not accepted in `field`, or None.

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
    if field is Field.NAME and not any(map(is_letter, cleaned)):
        return Refusal.NO_LETTER
    return None


_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})
"""Categories that make a name; a modifier letter alone (an okina, a prime) does not."""


def is_letter(character: str) -> bool:
    """Whether a character makes a name: a letter of any script, also one that is newer than the
    interpreter's tables.
    """
    category = unicodedata.category(character)
    return category in _LETTERS or (category == "Cn" and not _is_emoji(character))


# --- cleaning -------------------------------------------------------------------------------

_GONE = frozenset({"Cc", "Cs"})

_UNSEEN_UNASSIGNED = re.compile("[\u2065\ufff0-\ufff8\U000e0000-\U000e0fff]")
"""Code points that Unicode reserves for characters without width (Default_Ignorable)."""

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

_FLAG = re.compile("(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f")
"""The tags after a black flag that make it a country's or region's."""

_PICTURES = re.compile(
    "[\u00a9\u00ae\u203c\u2049\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
"""Where emoji stand, those that are not assigned yet among them."""

_JOINING = re.compile(
    "[\u0600-\u07bf\u07c0-\u07ff\u0840-\u08ff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefe"
    "\U0001e900-\U0001e95f]"
)
"""Arabic, Syriac, Thaana, N'Ko, Mandaic, Mongolian, Adlam: letters that join or must not."""


def _clean_once(text: str) -> str:
    normal = unicodedata.normalize("NFC", text)
    flags = {at for found in _FLAG.finditer(normal) for at in range(*found.span())}
    kept = "".join(c for at, c in enumerate(normal) if at in flags or not _is_unseen(c))
    kept = _RUNS.sub(_needed, kept)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _is_unseen(character: str) -> bool:
    if character.isspace() or character in _KEPT_FOR_NOW:
        return False
    category = unicodedata.category(character)
    if category == "Cf":
        return character not in _VISIBLE_FORMAT
    if category == "Cn":
        return _is_noncharacter(character) or bool(_UNSEEN_UNASSIGNED.match(character))
    return category in _GONE or character in _BLANKS


def _is_noncharacter(character: str) -> bool:
    number = ord(character)
    return number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF


def _is_emoji(character: str) -> bool:
    return _PICTURES.match(character) is not None


def _needed(run: re.Match[str]) -> str:
    """Of a run of joiners and selectors, the first one if the writing around it needs it.

    Between two emoji that is a joiner, and a selector before it.
    """
    signs = run.group()
    sign = signs[0]
    before = run.string[run.start() - 1 : run.start()]
    after = run.string[run.end() : run.end() + 1]
    if not before or before.isspace():
        return ""
    if signs[-1] == "\u200d" and _is_emoji(before) and after and _is_emoji(after):
        return f"{sign}\u200d" if sign == "\ufe0f" else "\u200d"
    if sign in "\u200c\u200d":
        # A virama takes a joiner on either side (Devanagari eyelash ra, Bengali ya-phalaa,
        # Sinhala conjuncts, Malayalam chillus); joining scripts take one between letters.
        beside_virama = 9 in (unicodedata.combining(before), _combining(after))
        between = bool(_JOINING.match(before) and after and _JOINING.match(after))
        return sign if beside_virama or between else ""
    is_keycap = after == "\u20e3"
    return sign if is_keycap or unicodedata.category(before)[0] in "LMS" else ""


def _combining(character: str) -> int:
    return unicodedata.combining(character) if character else 0


# --- addresses ------------------------------------------------------------------------------

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://|\bmailto:|\bwww\.\w", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.,;:]+")
_PATH = re.compile(r"(?<![\w.])(?:[\w-]+\.)+([\w-]{2,})(?::[0-9]+)?/")
_ENDINGS = frozenset(
    # generic ones that people meet, and those kept for examples
    "com org net edu gov mil int info biz name pro app dev xyz online site shop store club website "
    "agency blog page link art news media film movie studio live video community foundation ngo "
    "ong cat eus gal example test invalid "
    # every country's
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs "
    "bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec "
    "ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy "
    "hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz "
    "la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx "
    "my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re "
    "ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th "
    "tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw "
    "рф бел бг ею мкд срб укр ελ ευ 中国 中國 香港 台灣 भारत موقع شبكة مصر".split()
)
"""What a domain ends with. Before a slash nothing else is taken for a domain: `Exec.Prod/Dir.` is
a role. A volunteer can correct an address that was missed; a refused name turns a person away."""


def is_address(text: str) -> bool:
    """Whether the cleaned text holds what can only be a web or e-mail address.

    That is a scheme (`https://`), `www.`, a domain with a slash after it, or a whole e-mail
    address. A bare domain is not one: organisations are called 350.org and GOV.UK, people type
    "Dr.Dev", and some are ASP.NET developers.
    """
    if "." not in text and ":" not in text:
        return False
    if _SCHEME.search(text) or _MAIL.search(text):
        return True
    endings = (found.group(1).casefold() for found in _PATH.finditer(text))
    return any(ending in _ENDINGS or ending.startswith("xn--") for ending in endings)


# --- e-mail ---------------------------------------------------------------------------------

_LOCAL = r"[^\s@.\"(),:;<>\[\\\]\x00-\x1f\x7f]+"
_LABEL = r"(?!-)[^\s@\x00-\x2c\x2e\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]{1,63}(?<!-)"
_EMAIL = re.compile(rf"(?=[^@]{{1,64}}@){_LOCAL}(?:\.{_LOCAL})*@(?:{_LABEL}\.)+(?!\d+$){_LABEL}")
"""RFC 5321's limits and an address as people have one: no quotes, no comments, no bare host.
Letters of any script may stand in it (RFC 6531)."""


def is_email(text: str) -> bool:
    """Whether the cleaned text is one e-mail address, as far as can be told without sending."""
    return len(text) <= EMAIL_LIMIT and _EMAIL.fullmatch(text) is not None
