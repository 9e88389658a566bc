"""Turns the bytes of a CSV file into text, and says in which other encodings they can be read.

A byte-order mark, UTF-8 and UTF-16 are certain. Anything else is a guess between old encodings:
`charset_normalizer` orders them, and the likeliest are shown with real lines, because nobody can
tell from bytes alone whether a letter is ć or æ.
"""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass

from kiosk.errors import BadInput

CANDIDATES = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "mac_roman", "cp850", "cp437", "cp866", "koi8_r", "iso8859_15", "cp932", "gb18030", "big5",
    "cp949",
)  # fmt: skip
"""Old encodings in which spreadsheets and web forms still write."""

SHOWN = 3
"""So many other readings are shown at most."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and its encoding; `others` are further ones it may be in."""

    text: str
    encoding: str
    others: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of `data`, in `encoding` where one is given.

    Raises BadInput for an unknown encoding, and where the bytes are no text in it.
    """
    if encoding is not None:
        return Decoded(_decode_as(data, name, encoding), encoding)
    for mark, known in _MARKS:
        if data.startswith(mark):
            return Decoded(_decode_as(data, name, known), known.removesuffix("-sig"))
    if (wide := _without_mark(data)) is not None:
        return Decoded(_decode_as(data, name, wide), wide)
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError as fault:
        if (mended := _nearly_utf8(data, fault)) is not None:
            return Decoded(mended, "utf-8")
    first, *others = _ordered(data) or ["cp1252"]
    return Decoded(data.decode(first, "replace"), first, tuple(others))


def _decode_as(data: bytes, name: str, encoding: str) -> str:
    try:
        if "text" in encoding or not codecs.lookup(encoding)._is_text_encoding:  # noqa: SLF001
            raise LookupError(encoding)
        return data.decode(encoding).removeprefix("\ufeff")
    except LookupError as error:
        raise BadInput(
            f"{encoding!r} is not an encoding.",
            f"Known ones are utf-8, utf-16, {', '.join(CANDIDATES)}.",
        ) from error
    except UnicodeError as error:
        start = getattr(error, "start", 0)
        line = data.count(b"\n", 0, start) + 1
        raise BadInput(
            f"{name}:{line}: This is not {encoding}.", "Save it as CSV (UTF-8), or as XLSX."
        ) from error


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without its mark, told by its NULs; None for anything else."""
    head = data[:4000]
    if len(head) < 4 or b"\0" not in head:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _nearly_utf8(data: bytes, fault: UnicodeDecodeError) -> str | None:
    """The text of a UTF-8 file with a few broken bytes, such as a cell that was cut.

    None where the good sequences beyond ASCII are not far more than the broken ones.
    """
    if fault.start < len(data) - 4 and data[fault.start] < 0x80:
        return None
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(character > "\x7f" for character in text) - broken
    return text if good >= 20 * broken else None


def _ordered(data: bytes) -> list[str]:
    """The encodings in which the bytes are a text, the likeliest first."""
    import charset_normalizer  # slow to load, and seldom needed

    lines = [line for line in data.splitlines() if any(byte > 0x7F for byte in line)]
    sample = b"\n".join(lines)[:_SAMPLE].rpartition(b"\n")[0] or b"\n".join(lines)[:_SAMPLE]
    fits: dict[str, str] = {}
    for encoding in CANDIDATES:
        try:
            fits[encoding] = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
    found = charset_normalizer.from_bytes(sample, cp_isolation=list(fits) or None)
    ranks = {
        name: (round(match.chaos, 2), -match.coherence)
        for match in found
        for name in (match.encoding, *match.could_be_from_charset)
    }
    # `sorted` keeps the order of CANDIDATES among equals: short texts have nothing else to go by
    ordered = sorted(fits, key=lambda name: (oddness(fits[name]), *ranks.get(name, (1.0, 0.0))))
    texts: dict[str, str] = {}
    for encoding in ordered:  # equal texts are one reading
        texts.setdefault(fits[encoding], encoding)
    return list(texts.values())[: SHOWN + 1]


def oddness(text: str) -> int:
    """How much of a text no name has: signs within words, scripts mixed in one word, small letters
    before capitals. 0 for a text of real names.
    """
    odd = 0
    for word in text.replace("\n", " ").split(" "):
        if word.isascii():
            continue
        scripts = set()
        before = ""
        for character in word:
            category = unicodedata.category(character)
            if category[0] == "L":
                scripts.add(_script(character))
                odd += 2 * (category == "Lu" and before == "Ll")
            elif character > "\x7f" and category not in {"Mn", "Mc", "Pd", "Pi", "Pf", "Zs"}:
                odd += 4
            before = category
        odd += 3 * (len(scripts) - 1) if len(scripts) > 1 else 0
        odd += 2 * sum(character in _RARE for character in word)
    return odd


_RARE = frozenset("ƒ‰†‡ˆ˜¨¸´¯¬¤¦§¶þðÞÐýÿŸ¢£¥€¿¡×÷±µ¼½¾²³¹ªº°·«»")
"""Signs and letters that are far more often a wrong reading than a name."""


def _script(letter: str) -> str:
    if letter < "\u0250":
        return "LATIN"
    name = unicodedata.name(letter, "")
    first = name.split(" ")[0].split("-")[0]
    return "CJK" if first in {"CJK", "HIRAGANA", "KATAKANA", "HALFWIDTH", "FULLWIDTH"} else first
