"""Suggests a spelling for a line typed on keys that begin each word with a capital.

Names and organisations have small words, and capitals inside words. The one suggestion is applied
by a tap, never by itself.
"""

from __future__ import annotations

import re

from kiosk.signing.names.cleaning import Field, clean

_PARTICLES = frozenset(
    "af ap av bin bint da das de degli dei del dela della delle delos den der des di do dos du e "
    "het ibn la las le los 't te ten ter thoe tot und van vom von y zu zum zur".split()
)
"""Small words within names."""

_FIRST = frozenset("da das de degli dei del della den der di dos du ten ter van vom von zu".split())
"""Those that begin a family name which stands first. "Le" and "La" begin given names as well."""

_SMALL = frozenset(
    # English
    "against and at by for from in of on or the to with "
    # Spanish, Portuguese
    "con contra de del el en la las los para por y das do dos com da em no na nos nas pela pelo "
    # French
    "au aux des du et le les par pour sous sur avec contre "
    # German, Dutch
    "am dem den der die für gegen im mit und vom von zu zum zur een het van voor "
    # Italian
    "degli dei della delle di il per".split()
)
"""Small words within the names of organisations."""

_ITALIAN_AND_PORTUGUESE = ("it", "pt")
"""Where "e" means "and"; elsewhere it is somebody's initial."""

_MAC = frozenset(
    "alister arthur askill aulay bride callum carthy cormack cormick donald donnell dougall duff "
    "ewan fadyen farlane gregor innes intosh intyre isaac ivor kay kenna kenzie kinnon lachlan "
    "laine laren lean leod mahon manus master millan millen nair namara neil neill phail pherson "
    "queen rae taggart tavish vicar".split()
)
"""What follows a Mac that takes a capital: Macy and Mackie do not."""

_AFTER_LETTER = re.compile(r"\b([^\W\d_])(['’ʼ])([^\W\d_])")
_MC = re.compile(r"\bMc([^\W\d_])(?=[^\W\d_])")
_MAC_WORD = re.compile(r"\bMac([^\W\d_]+)")
_ARTICLE = re.compile(r"(?<!^)\b(Al|El|As|Ad|An|Ar|Ash|Az)-(?=[^\W\d_])")


def suggestion(text: str, field: Field, language: str = "") -> str:
    """The spelling to offer for what stands in a field; "" where there is none.

    `language` is the one of the page. Only names and organisations are spelt.
    """
    cleaned = clean(text)
    if field is Field.NAME:
        found = _name(cleaned, language)
    elif field is Field.ORGANISATION:
        found = _organisation(cleaned, language, is_ended=text[-1:].isspace())
    else:
        return ""
    return found if found != cleaned else ""


def _name(text: str, language: str) -> str:
    words = text.split(" ")
    if not any(letter.isupper() for letter in text):
        # All small is how some people write themselves; small words in front are no sign of that.
        if len(words) < 2 or words[0] not in _FIRST:
            return text
        words = [word if word in _PARTICLES else word[:1].upper() + word[1:] for word in words]
    elif _is_small_but_for_the_keys(words):
        return text.lower()
    last = len(words) - 1
    spelt = [
        word.lower() if at < last and _is_particle(word, at, words, language) else _inner(word, at)
        for at, word in enumerate(words)
    ]
    return _ARTICLE.sub(lambda found: found.group().lower(), " ".join(spelt))


def _is_small_but_for_the_keys(words: list[str]) -> bool:
    """Whether only the first word was typed small by hand, the others as the keys wrote them."""
    first, *others = words
    is_by_hand = first.islower() and first not in _PARTICLES and len(first) > 1
    return is_by_hand and bool(others) and all(word == word.capitalize() for word in others)


def _is_particle(word: str, at: int, words: list[str], language: str) -> bool:
    if word != word.capitalize() and not word.islower():
        return False
    small = word.lower()
    if small == "e" and language.partition("-")[0] not in _ITALIAN_AND_PORTUGUESE:
        return False
    return small in (_FIRST if at == 0 and len(words) > 1 else _PARTICLES)


def _inner(word: str, at: int) -> str:
    """One word's own capitals: O'Neill, d'Arc within a name, McDonald, MacLeod."""
    word = _AFTER_LETTER.sub(lambda found: _after_letter(found, at), word)
    word = _MC.sub(lambda found: f"Mc{found.group(1).upper()}", word)
    return _MAC_WORD.sub(_mac, word)


def _after_letter(found: re.Match[str], at: int) -> str:
    letter, apostrophe, following = found.groups()
    if letter in "dDlL" and at > 0:
        letter = letter.lower()
    return f"{letter}{apostrophe}{following.upper()}"


def _mac(found: re.Match[str]) -> str:
    rest = found.group(1)
    return f"Mac{rest.capitalize()}" if rest.lower() in _MAC and rest.islower() else found.group()


def _organisation(text: str, language: str, *, is_ended: bool) -> str:
    words = text.split(" ")
    last = len(words) - 1
    spelt = []
    for at, word in enumerate(words):
        # the last word may still be going on: "De" may become "Desarrollo"
        if at > 0 and (at < last or is_ended) and _is_small(word, language):
            spelt.append(word.lower())
        else:
            spelt.append(_hyphened(_inner(word, at)))
    return " ".join(spelt)


def _is_small(word: str, language: str) -> bool:
    if word != word.capitalize():
        return False  # IN and LA are abbreviations
    small = word.lower()
    is_and = small == "e" and language.partition("-")[0] in _ITALIAN_AND_PORTUGUESE
    return is_and or small in _SMALL


def _hyphened(word: str) -> str:
    """Boulogne-sur-Mer, Stratford-upon-Avon: small words between hyphens."""
    parts = word.split("-")
    inner = [
        part.lower() if _is_small(part, "") or part == "Upon" else part for part in parts[1:-1]
    ]
    return "-".join([parts[0], *inner, *parts[-1:]]) if len(parts) > 2 else word
