"""Typographic quotation marks and apostrophes for each language.

People type `"` and `'`. The window and the sheets show true marks; the campaign's files, the
letter's version, what a signature records and all exports keep what was typed.

Marks per language: Unicode CLDR 47 (delimiters); « » for Arabic, as its books and newspapers
have them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NARROW = "\u202f"  # the narrow space inside French quotation marks; no line breaks there
APOSTROPHE = "\u2019"


class Marks(NamedTuple):
    """`outer` stand for `"`, `inner` for `'`, each an opening and a closing mark.

    `gap` stands between a mark and what is quoted, where both marks are « ».
    """

    outer: str
    inner: str
    gap: str = ""


_ENGLISH = Marks("“”", "‘’")
_LOW = Marks("„“", "‚‘")
_POINTED = Marks("«»", "“”")

_MARKS = {
    **dict.fromkeys(("ar", "es", "el", "it", "pt-PT", "ca", "gl", "eu", "fa", "hy"), _POINTED),
    **dict.fromkeys(("es-419", "es-US", "es-MX", "es-PR"), _ENGLISH),
    **dict.fromkeys(("de", "cs", "sk", "sl", "bg", "is", "lt", "et", "hsb", "dsb"), _LOW),
    **dict.fromkeys(("de-CH", "de-LI"), Marks("«»", "‹›")),
    **dict.fromkeys(("ru", "uk", "be", "kk", "ky"), Marks("«»", "„“")),
    **dict.fromkeys(("pl", "ro"), Marks("„”", "«»")),
    **dict.fromkeys(("hr", "sr", "bs", "mk"), Marks("„“", "‘’")),
    **dict.fromkeys(("sv", "fi"), Marks("””", "’’")),
    **dict.fromkeys(("nb", "nn", "no", "sq"), Marks("«»", "‘’")),
    **dict.fromkeys(("ja", "zh-Hant", "zh-TW", "zh-HK"), Marks("「」", "『』")),
    "fr": Marks("«»", "“”", NARROW),
    "fr-CH": Marks("«»", "‹›", NARROW),
    "hu": Marks("„”", "»«"),
}

_OMITTED = {
    "en": "tis twas twere twill til till cause cos coz bout em im er round neath n nother twixt",
    "de": "s n ne nen nem ner",
    "nl": "s t n k m r",
    "af": "n",
    "fy": "t n k",
}
"""Words that begin with an apostrophe, for letters left out before them."""

_LEFT_OUT = r"'(\d\d)(?!\d)|'([^\W\d_]+)"

_HAS_CODE = frozenset("/@=<{`") | {"www."}
_CODE = r"""
      [A-Za-z][A-Za-z0-9+.-]*://[^\s"'<>]*(?:'[\w/%][^\s"'<>]*)*     # an address of the web
    | (?:www\.|(?:[\w-]+\.)+[A-Za-z]{2,}/)[^\s"'<>]*(?:'[\w/%][^\s"'<>]*)*
    | [\w.+-]+(?:'[\w.+-]+)*@[\w-]+(?:\.[\w-]+)+                     # of an e-mail
    | (?<==)\s?"[^"\n]*" | (?<==)\s?'[^'\n]*'                                   # a value in code
    | <[A-Za-z/!][^<>]*> | \{[^{}\n]*\} | `[^`\n]*`
    """

_OPENS_BEFORE = frozenset("([{¿¡«„‚‹“‘「『")
_CLOSES_AFTER = frozenset(")]}.,;:!?»”’›…%」』。，、；：！？،؛؟")
_QUOTES = frozenset("\"'")


def marks(language: str) -> Marks:
    """Those of a language tag, of its base language, else the English ones."""
    return _MARKS.get(language) or _MARKS.get(language.partition("-")[0], _ENGLISH)


def set_quotes(text: str, language: str) -> str:
    """`text` with true quotation marks and apostrophes for its `"` and `'`.

    Left as they are: marks that are true already, feet, inches, minutes and seconds (6' 2"),
    addresses, code, and a mark that nobody could tell to open or to close.
    """
    if '"' not in text and "'" not in text:
        return text
    return "".join(_Paragraph(part, language).set() for part in re.split(r"(\n[^\S\n]*\n)", text))


class _Paragraph:
    """One paragraph: a quotation that is not closed in it is no longer open in the next."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._way = marks(language)
        self._omitted = frozenset(_OMITTED.get(language.partition("-")[0], "").split())
        self._is_open = {'"': False, "'": False}
        self._code = (
            [one.span() for one in re.finditer(_CODE, text, re.VERBOSE)]
            if any(mark in text for mark in _HAS_CODE)
            else []
        )

    def set(self) -> str:
        return "".join(
            self._mark(at, one) if one in _QUOTES and not self._is_code(at) else one
            for at, one in enumerate(self._text)
        )

    def _mark(self, at: int, one: str) -> str:
        before, after = self._beside(at, -1), self._beside(at, 1)
        if self._is_measure(at, one) or (_is_hebrew(before) and (one == "'" or _is_hebrew(after))):
            return one  # Hebrew writes its own signs for letters and numbers like this
        if one == "'" and self._is_apostrophe(at, before, after):
            return APOSTROPHE
        opens, closes = _can_open(before, after), _can_close(before)
        if opens and closes:
            opens = not self._is_open[one]
        if opens:
            self._is_open[one] = True
            return self._way.outer[0] + self._way.gap if one == '"' else self._way.inner[0]
        if closes:
            was_open, self._is_open[one] = self._is_open[one], False
            if one == "'":  # actors' is no quotation
                return self._way.inner[1] if was_open else APOSTROPHE
            return self._way.gap + self._way.outer[1]
        return one

    def _is_apostrophe(self, at: int, before: str, after: str) -> bool:
        if _is_letter(before) and _is_letter(after):
            return True
        if not _can_open(before, after) or not after.isalnum():
            return False
        found = re.match(_LEFT_OUT, self._text[at:])
        if found is not None:
            is_known = bool(found[1]) or found[2].lower() in self._omitted
            # 'em' is a quoted word, the n of rock 'n' roll is not
            end = at + found.end()
            is_quoted = self._text[end : end + 1] == "'" and found[2] != "n"
            if is_known and not is_quoted:
                return True
        return not self._closes_later(at)

    def _closes_later(self, at: int) -> bool:
        """Whether another `'` of the paragraph can end a quotation that begins at `at`."""
        return any(
            self._text[place] == "'"
            and not self._is_code(place)
            and _can_close(self._beside(place, -1))
            and not self._beside(place, 1).isalnum()
            for place in range(at + 1, len(self._text))
        )

    def _is_measure(self, at: int, one: str) -> bool:
        """Whether the mark belongs to the digits before it: 6', 12", 6'2"."""
        if not self._text[at - 1 : at].isdigit():
            return False
        if one == '"' and re.search(r"\d\s?'\s?\d+$", self._text[max(0, at - 8) : at]):
            return True
        following = self._text[at + 1 : at + 2]
        if following.isalnum():
            return one == "'" and following.isdigit()
        if not self._is_open[one]:
            return True
        # Open: of as many marks as are left, the last closes.
        return one == '"' and self._text.count('"', at + 1) % 2 == 1

    def _beside(self, at: int, way: int) -> str:
        """The nearest character that is no such mark; "" at the paragraph's end."""
        at += way
        while 0 <= at < len(self._text) and self._text[at] in _QUOTES:
            at += way
        return self._text[at] if 0 <= at < len(self._text) else ""

    def _is_code(self, at: int) -> bool:
        return any(start <= at < end for start, end in self._code)


def _is_letter(one: str) -> bool:
    """Of a script that parts words: between Han or kana a mark quotes."""
    return one.isalnum() and not "\u2e80" <= one <= "\ud7ff"


def _is_hebrew(one: str) -> bool:
    return "\u0590" <= one <= "\u05ff"


def _can_open(before: str, after: str) -> bool:
    """Whether a mark between these can begin a quotation; it may be able to end one, too."""
    if not after or after.isspace():
        return False
    is_edge = not before or before.isspace() or before in _OPENS_BEFORE
    return is_edge or after not in _CLOSES_AFTER


def _can_close(before: str) -> bool:
    """Whether a mark behind this can end a quotation."""
    return bool(before) and not before.isspace() and before not in _OPENS_BEFORE
